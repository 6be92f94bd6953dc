//! `/healthz`: whether this process answers, its database can be read and written, and the disk has room.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::StatusCode;

use super::Web;
use crate::app::App;
use crate::disk::free_bytes;

/// Whoever asks does not wait longer for an answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// So long it holds what writing to the database came to: however often somebody asks, it is written to no more often.
const HOLDS: Duration = Duration::from_secs(3);
/// How often whoever waits for a look of somebody else sees whether it is done.
const POLL: Duration = Duration::from_millis(20);

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Finding {
    Well,
    Silent,
    ReadOnly,
    DiskShort,
}

impl Finding {
    fn answer(self) -> (StatusCode, &'static str) {
        match self {
            Self::Well => (StatusCode::OK, "ok\n"),
            Self::Silent => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
            Self::ReadOnly => (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be written\n"),
            Self::DiskShort => (StatusCode::SERVICE_UNAVAILABLE, "the disk of the data directory is almost full\n"),
        }
    }
}

/// The last look, and the one under way.
#[derive(Clone, Default)]
pub struct Health(Arc<Mutex<Looks>>);

#[derive(Default)]
struct Looks {
    under_way: Option<Instant>,
    last: Option<(Instant, Finding)>,
    /// When the database was last written to, or not.
    written: Option<(Instant, Finding)>,
}

/// 200 when all is well, 503 and what is wrong otherwise.
pub async fn serve(State(web): State<Web>) -> (StatusCode, &'static str) {
    let asked = Instant::now();
    while asked.elapsed() < PATIENCE {
        if let Some(finding) = web.health.found_since(asked, &web.app) {
            return finding.answer();
        }
        tokio::time::sleep(POLL).await;
    }
    Finding::Silent.answer()
}

impl Health {
    fn looks(&self) -> MutexGuard<'_, Looks> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a look found that ended after somebody asked. Without one it begins, unless another is under way: a
    /// database that does not answer has one thread waiting for it, not one a request.
    fn found_since(&self, asked: Instant, app: &App) -> Option<Finding> {
        let mut looks = self.looks();
        if let Some((_, finding)) = looks.last.filter(|(at, _)| *at >= asked) {
            return Some(finding);
        }
        if let Some(begun) = looks.under_way {
            return (begun.elapsed() > PATIENCE).then_some(Finding::Silent);
        }
        looks.under_way = Some(Instant::now());
        let written = looks.written.filter(|(at, _)| at.elapsed() < HOLDS);
        let (health, app) = (self.clone(), app.clone());
        tokio::task::spawn_blocking(move || {
            let read = reads(&app);
            let written = match read {
                Finding::Well => written.or_else(|| Some((Instant::now(), writes(&app)))),
                _ => written,
            };
            let finding = if read == Finding::Well { written.map_or(read, |(_, finding)| finding) } else { read };
            *health.looks() = Looks { under_way: None, last: Some((Instant::now(), finding)), written };
        });
        None
    }
}

fn reads(app: &App) -> Finding {
    if app.db.read(|tx| tx.exists("SELECT id FROM organizations LIMIT 1", &[])).is_err() {
        return Finding::Silent;
    }
    let is_short = free_bytes(&app.config.data_dir).is_some_and(|free| free < app.config.serve.disk_reserve_bytes);
    if is_short { Finding::DiskShort } else { Finding::Well }
}

fn writes(app: &App) -> Finding {
    match app.db.probe_write(app.now()) {
        Ok(()) => Finding::Well,
        Err(error) if error.is_database_away() => Finding::Silent,
        Err(error) => {
            tracing::error!(%error, "the database cannot be written");
            Finding::ReadOnly
        }
    }
}
