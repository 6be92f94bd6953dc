//! What falls due by itself: called by `llavero maintain`, and now and then by a server.

use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;

use crate::access::{self, Actor};
use crate::accounts::{ticked, withheld};
use crate::app::App;
use crate::credentials::expiry;
use crate::db::forget_changes;
use crate::error::Result;
use crate::imports::uploads;
use crate::jobs::{self, once};
use crate::messages::send::{Sent, all_due};
use crate::organization;
use crate::web::download;

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Initial passwords that are not printable any more, and are hashed from now on (10.9).
    pub passwords_hashed: u32,
    /// Those that could not be opened, because their key is not in the key file.
    pub passwords_unopened: u32,
    /// Usernames and addresses that are withheld no more (1.8).
    pub names_freed: u64,
    /// Uploaded files that nobody decided on in time, and files that a crash left (11.1).
    pub uploads_removed: u32,
    /// Whether it was asked to stop before all was done; the next time goes on from there.
    pub is_stopped: bool,
}

/// Does all that is due, in every organization, until `stop`. Calling it when nothing is due costs
/// one pass over the passwords, and writes nothing.
///
/// # Errors
/// `Busy` when another run holds the database for long; ours. What was done stays done.
pub fn run_due(app: &App, stop: &AtomicBool) -> Result<Done> {
    let mut done = Done { uploads_removed: uploads::actions::sweep(app)?, ..Done::default() };
    download::remove_left_behind(app)?;
    access::attempts::forget_old(app)?;
    app.db.write(forget_changes)?;
    app.directories.forget_idle();
    for organization in app.db.read(organization::store::all)? {
        let program = Actor::program(organization.id);
        access::actions::end_sessions_of_inactive(app, organization.id)?;
        done.names_freed += withheld::delete_expired(app, &program)?;
        app.db.write(|tx| {
            ticked::forget(tx, organization.id, app.now())?;
            once::forget(tx, organization.id, app.now())
        })?;
        let expired = expiry::hash_expired(app, &program, stop)?;
        done.passwords_hashed += expired.hashed;
        done.passwords_unopened += expired.unopened;
        done.is_stopped = stop.load(Ordering::Relaxed);
        if done.is_stopped {
            break;
        }
    }
    Ok(done)
}

/// Finds the runs of processes that died, this one and others, and says that nothing of them was written. Called every
/// few seconds: it is one look at an index when there is nothing to find.
///
/// # Errors
/// Ours.
pub fn find_dead_runs(app: &App) -> Result<()> {
    for job in jobs::recover(app)? {
        tracing::warn!(run = %job.id, kind = job.kind, "the process of this run died: nothing of it is written");
    }
    Ok(())
}

/// Reads the directory of an installation's only organization, so that the first list need not wait for it.
pub fn read_ahead(app: &App) {
    let read = app.db.read(organization::store::all).and_then(|all| match all.as_slice() {
        [only] => app.directories.read(&app.db, only.id, |_, _| Ok(())),
        _ => Ok(()),
    });
    if let Err(error) = read {
        tracing::warn!(%error, "the directory could not be read ahead");
    }
}

/// Sends the messages that wait, in every organization, until `stop`.
///
/// # Errors
/// As [`all_due`].
pub fn send_due(app: &App, stop: &AtomicBool) -> Result<Sent> {
    all_due(app, stop)
}
