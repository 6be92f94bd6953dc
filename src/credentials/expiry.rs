//! Initial passwords whose printable time is over: hashed in the place of sealed (10.9).
//!
//! They stay good for signing in, and nobody can show or print them any more. In
//! pieces, each a short transaction with its audit entry, so that others write in
//! between, and whatever ends the work early, the next time goes on from there.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde_json::json;
use uuid::Uuid;

use super::{Binding, own, store};
use crate::access::{Actor, Permission};
use crate::app::App;
use crate::audit;
use crate::error::Result;
use crate::organization;

/// How many are hashed before they are written: a few seconds of one core.
const PIECE: i64 = 256;

/// How far the work came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expired {
    /// How many passwords were hashed.
    pub hashed: u32,
    /// How many could not be opened, for want of their key; they stay as they are.
    pub unopened: u32,
    /// Whether it was asked to stop before the end.
    pub is_stopped: bool,
}

/// Hashes every sealed password of an organization that is not printable any more, until `stop`.
///
/// # Errors
/// `Forbidden`; `Busy` when another run holds the database for long; ours. What was written stays.
pub fn hash_expired(app: &App, actor: &Actor, stop: &AtomicBool) -> Result<Expired> {
    actor.require(Permission::ManageOrganization)?;
    let of = actor.organization;
    let mut done = Expired::default();
    let mut after = Binding { account: Uuid::nil(), version: 0 };
    loop {
        let due = app.db.read(|tx| {
            let before = organization::store::get(tx, of)?.settings.printable_since(app.now());
            store::sealed_before(tx, of, before, after, PIECE)
        })?;
        let Some((last, _)) = due.last() else { return Ok(done) };
        after = *last;
        let hashes = hash_all(app, &due, stop)?;
        let hashed = app.db.write(|tx| {
            let mut hashed = 0;
            for (binding, hash) in &hashes {
                hashed += u32::from(store::replace_sealed(tx, of, *binding, hash)?);
            }
            if hashed > 0 {
                let details = json!({"passwords": hashed});
                audit::record(tx, actor, app.ids().next_id(), app.now(), "credentials.expire", of, &details)?;
            }
            Ok(hashed)
        })?;
        done.hashed += hashed;
        if stop.load(Ordering::Relaxed) {
            done.is_stopped = true;
            return Ok(done);
        }
        done.unopened += (due.len() - hashes.len()) as u32;
    }
}

/// On all cores, behind everything else that wants them. Those that do not open are left out,
/// and after `stop` those not yet begun.
fn hash_all(app: &App, due: &[(Binding, Vec<u8>)], stop: &AtomicBool) -> Result<Vec<(Binding, String)>> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(Binding, String)>> {
        step_back();
        let mut rng = app.rng();
        let mut hashes = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            let Some((binding, sealed)) = due.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            match app.keys.open_sealed(*binding, sealed) {
                Ok(password) => hashes.push((*binding, own::phc(&password, &mut rng)?)),
                Err(error) => tracing::warn!(account = %binding.account, %error, "a sealed password does not open"),
            }
        }
        Ok(hashes)
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(due.len());
    let parts = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let join = |worker: std::thread::ScopedJoinHandle<'_, _>| match worker.join() {
            Ok(part) => part,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        workers.into_iter().map(join).collect::<Result<Vec<_>>>()
    })?;
    Ok(parts.into_iter().flatten().collect())
}

/// Gives this thread the lowest priority, so that whoever waits for a page or a print goes first.
fn step_back() {
    // Elsewhere than on Linux this would hold for the whole process, and could not be taken back.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::nice(19);
}
