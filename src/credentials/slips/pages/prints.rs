//! Prints under way and finished ones that nobody has fetched yet. Their files have no name on the disk.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::access::Actor;
use crate::app::App;
use crate::error::Result;
use crate::print::Engine;
use crate::web::download::Download;

/// How long a print waits to be fetched.
const WAITS: Duration = Duration::from_secs(3600);

/// Where a print puts its file when it has one.
pub(in crate::credentials::slips) type Slot = Arc<Mutex<Option<Download>>>;

struct Print {
    organization: Uuid,
    account: Option<Uuid>,
    started: Instant,
    slot: Slot,
}

/// The typesetter, and every print of this process.
#[derive(Default)]
pub(in crate::credentials::slips) struct Prints {
    engine: OnceLock<Engine>,
    all: Mutex<HashMap<Uuid, Print>>,
}

impl Prints {
    /// The typesetter, its fonts loaded once.
    pub(in crate::credentials::slips) fn engine(&self, app: &App) -> Result<&Engine> {
        if let Some(engine) = self.engine.get() {
            return Ok(engine);
        }
        let engine = Engine::new(app.config.print.templates.as_deref())?;
        Ok(self.engine.get_or_init(|| engine))
    }

    pub(in crate::credentials::slips) fn keep(&self, actor: &Actor, id: Uuid, slot: Slot) {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, print| print.started.elapsed() < WAITS);
        let (organization, account) = (actor.organization, actor.id());
        all.insert(id, Print { organization, account, started: Instant::now(), slot });
    }

    /// Where the file of a print is put: for whoever started it, and nobody else.
    pub(in crate::credentials::slips) fn slot(&self, actor: &Actor, id: Uuid) -> Option<Slot> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let print = all.get(&id)?;
        let theirs = (print.organization, print.account) == (actor.organization, actor.id());
        (theirs && print.started.elapsed() < WAITS).then(|| print.slot.clone())
    }
}

/// The file, the first time it is asked for.
pub(in crate::credentials::slips) fn take(slot: &Slot) -> Option<Download> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Whether it is there.
pub(in crate::credentials::slips) fn waits(slot: &Slot) -> bool {
    slot.lock().unwrap_or_else(PoisonError::into_inner).is_some()
}
