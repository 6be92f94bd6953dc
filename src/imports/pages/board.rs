//! Previews under way and at hand: made on a thread of their own, looked at by several requests, forgotten soon.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::access::Actor;
use crate::error::{Error, Result};
use crate::imports::actions::{Preview, preview};
use crate::imports::uploads::{Asked, Upload};
use crate::jobs::Progress;
use crate::web::{Web, failure};

/// How many are kept: a preview of a million rows takes hundreds of megabytes.
const MOST: usize = 4;
/// How long one is kept that nobody looks at.
const KEPT: Duration = Duration::from_secs(15 * 60);
/// How often it is looked whether one is done.
const LOOK: Duration = Duration::from_millis(10);

/// The previews of this process.
#[derive(Clone, Default)]
pub(in crate::imports) struct Board(Arc<Mutex<Vec<Entry>>>);

struct Entry {
    upload: Uuid,
    asked: Asked,
    making: Arc<Making>,
    touched: Instant,
}

/// A preview under way, or at hand.
pub(in crate::imports) struct Making {
    pub progress: Progress,
    outcome: OnceLock<Result<Arc<Preview>>>,
}

impl Making {
    /// The preview, or what stopped it; `None` while it is under way.
    pub fn outcome(&self) -> Option<&Result<Arc<Preview>>> {
        self.outcome.get()
    }

    /// Waits until it is done, but no longer than that.
    pub async fn wait(&self, at_most: Duration) {
        let begun = Instant::now();
        while self.outcome.get().is_none() && begun.elapsed() < at_most {
            tokio::time::sleep(LOOK).await;
        }
    }
}

impl Board {
    /// The preview of that upload as it is asked for now, begun if there is none.
    pub fn of(&self, web: &Web, actor: &Actor, upload: &Upload) -> Arc<Making> {
        if let Some(making) = self.find(upload) {
            return making;
        }
        let making = Arc::new(Making { progress: Progress::default(), outcome: OnceLock::new() });
        self.keep(upload, &making);
        tokio::task::spawn_blocking({
            let (app, actor, request) = (web.app.clone(), actor.clone(), upload.request(&web.app, false, false));
            let making = making.clone();
            move || {
                let look = || preview(&app, &actor, &request, &making.progress).map(Arc::new);
                let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(look))
                    .unwrap_or_else(|cause| Err(failure::panicked(cause.as_ref())));
                if let Err(error @ Error::Internal(_)) = &outcome {
                    tracing::error!(cause = %error, "a preview failed");
                }
                let _ = making.outcome.set(outcome);
            }
        });
        tokio::spawn({
            let (board, upload) = (self.clone(), upload.id);
            async move {
                while board.lasts(upload) {
                    tokio::time::sleep(KEPT / 5).await;
                }
            }
        });
        making
    }

    /// The preview of that upload as it is asked for now, if there is one.
    pub fn find(&self, upload: &Upload) -> Option<Arc<Making>> {
        let mut entries = self.entries();
        let entry = entries.iter_mut().find(|entry| entry.upload == upload.id && entry.asked == upload.asked)?;
        entry.touched = Instant::now();
        Some(entry.making.clone())
    }

    /// Forgets the preview of that upload; one under way is stopped.
    pub fn forget(&self, upload: Uuid) {
        self.remove(&|entry| entry.upload == upload);
    }

    fn keep(&self, upload: &Upload, making: &Arc<Making>) {
        self.forget(upload.id);
        let mut entries = self.entries();
        if entries.len() >= MOST
            && let Some(oldest) = (0..entries.len()).min_by_key(|at| entries.get(*at).map(|entry| entry.touched))
        {
            entries.swap_remove(oldest).making.progress.cancel();
        }
        let (making, touched) = (making.clone(), Instant::now());
        entries.push(Entry { upload: upload.id, asked: upload.asked.clone(), making, touched });
    }

    /// Whether there is one of that upload, after those that nobody looked at for long are gone.
    fn lasts(&self, upload: Uuid) -> bool {
        self.remove(&|entry| entry.touched.elapsed() > KEPT);
        self.entries().iter().any(|entry| entry.upload == upload)
    }

    fn remove(&self, which: &dyn Fn(&Entry) -> bool) {
        self.entries().retain(|entry| {
            let goes = which(entry);
            if goes {
                entry.making.progress.cancel();
            }
            !goes
        });
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, Vec<Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
