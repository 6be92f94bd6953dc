//! Runs under way in this process: started by a form, looked at from any page, outliving the request.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::app::App;
use crate::error::{Error, Result};
use crate::jobs::progress::{Progress, Snapshot};

/// How long it is remembered how a run ended that left no row.
const REMEMBERED: Duration = Duration::from_secs(3600);
/// How often it is looked whether a run has its row.
const LOOK: Duration = Duration::from_millis(5);
/// How often it is looked whether all have ended.
const SETTLE: Duration = Duration::from_millis(50);

/// Every run that this process started.
#[derive(Clone, Default)]
pub struct Runs(Arc<Mutex<HashMap<Uuid, Arc<Run>>>>);

/// One of them.
pub struct Run {
    organization: Uuid,
    /// Where its preview is, to go back to if it could not be done.
    pub back: String,
    progress: Progress,
    ended: Mutex<Option<(Instant, Option<Arc<Error>>)>>,
}

impl Run {
    /// How far it has come.
    pub fn snapshot(&self) -> Snapshot {
        self.progress.snapshot()
    }

    /// Whether it has ended, well or not.
    pub fn has_ended(&self) -> bool {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// What stopped it.
    pub fn failure(&self) -> Option<Arc<Error>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).as_ref()?.1.clone()
    }

    /// Asks it to stop; nothing of it is written then.
    pub fn cancel(&self) {
        self.progress.cancel();
    }
}

impl Runs {
    /// Starts `work` on a thread of its own and returns the id of its run as soon as that has its
    /// row: from then on `/runs/ID` shows how far it is, whatever becomes of this request.
    ///
    /// # Errors
    /// Those of `work`, when it ended before it had a row.
    pub async fn start<W>(&self, app: &App, organization: Uuid, back: String, work: W) -> Result<Uuid>
    where
        W: FnOnce(&App, &Progress) -> Result<()> + Send + 'static,
    {
        let (run, work) = Self::begin(app, organization, back, work);
        let progress = run.progress.clone();
        loop {
            if let Some(id) = progress.snapshot().job {
                self.keep(id, run);
                return Ok(id);
            }
            if work.is_finished() {
                drop(work);
                // Whoever holds the other end is gone: the error, if any, is ours alone.
                let ended = run.ended.lock().unwrap_or_else(PoisonError::into_inner).take();
                let error = ended.and_then(|(_, error)| error).and_then(Arc::into_inner);
                return Err(error.unwrap_or_else(|| Error::internal("a run ended without a row")));
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Starts `work` that leaves no row: `/runs/ID/progress` tells how far it is, and the caller what came of it.
    pub fn follow<W>(&self, app: &App, organization: Uuid, back: String, work: W) -> Uuid
    where
        W: FnOnce(&App, &Progress) -> Result<()> + Send + 'static,
    {
        let id = app.ids().next_id();
        self.keep(id, Self::begin(app, organization, back, work).0);
        id
    }

    fn begin<W>(app: &App, organization: Uuid, back: String, work: W) -> (Arc<Run>, JoinHandle<()>)
    where
        W: FnOnce(&App, &Progress) -> Result<()> + Send + 'static,
    {
        let progress = Progress::default();
        let run = Arc::new(Run { organization, back, progress, ended: Mutex::default() });
        let work = tokio::task::spawn_blocking({
            let (app, run) = (app.clone(), run.clone());
            move || {
                let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&app, &run.progress)))
                    .unwrap_or_else(|cause| Err(super::failure::panicked(cause.as_ref())));
                if let Err(error @ Error::Internal(_)) = &outcome {
                    tracing::error!(cause = %error, "a run failed");
                }
                let ended = (Instant::now(), outcome.err().map(Arc::new));
                *run.ended.lock().unwrap_or_else(PoisonError::into_inner) = Some(ended);
            }
        });
        (run, work)
    }

    fn keep(&self, id: Uuid, run: Arc<Run>) {
        let mut runs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        runs.retain(|_, run| {
            let ended = run.ended.lock().unwrap_or_else(PoisonError::into_inner);
            ended.as_ref().is_none_or(|(at, _)| at.elapsed() < REMEMBERED)
        });
        runs.insert(id, run);
    }

    /// What stopped that run, if it ends within `at_most`; what a run looks at first refuses it at once.
    pub async fn settled(&self, organization: Uuid, id: Uuid, at_most: Duration) -> Option<Arc<Error>> {
        let run = self.get(organization, id)?;
        let begun = Instant::now();
        while !run.has_ended() && begun.elapsed() < at_most {
            tokio::time::sleep(LOOK).await;
        }
        run.failure()
    }

    /// How many are at work.
    pub fn under_way(&self) -> usize {
        self.at_work().len()
    }

    fn at_work(&self) -> Vec<(Uuid, Arc<Run>)> {
        let runs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        runs.iter().filter(|(_, run)| !run.has_ended()).map(|(id, run)| (*id, run.clone())).collect()
    }

    /// Lets what is at work finish. What is not done after `grace` is asked to stop, and then nothing of
    /// it is written; how each ended is said in the log, and in its row.
    pub async fn settle(&self, grace: Duration) {
        let runs = self.at_work();
        let deadline = Instant::now() + grace;
        while runs.iter().any(|(_, run)| !run.has_ended()) {
            if Instant::now() >= deadline {
                runs.iter().for_each(|(_, run)| run.cancel());
            }
            tokio::time::sleep(SETTLE).await;
        }
        for (id, run) in runs {
            match run.failure() {
                None => tracing::info!(run = %id, "the run was finished before stopping"),
                Some(error) => tracing::warn!(run = %id, %error, "the run was rolled back: nothing of it is written"),
            }
        }
    }

    /// The run of that id, if this process started it for that organization.
    pub fn get(&self, organization: Uuid, id: Uuid) -> Option<Arc<Run>> {
        let runs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        runs.get(&id).filter(|run| run.organization == organization).cloned()
    }
}
