//! The log: who changed what, when. Written in the transaction of the change itself.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::access::Actor;
use crate::app::{App, Millis};
use crate::db::Tx;
use crate::error::Result;
use crate::params;

/// Writes an entry. `action` is a stable name such as `import.apply`; `subject`
/// the run, account or section it was done to; `details` what a reader needs to
/// understand it, never a secret. What a run did to each account is in its
/// items, which belong to the entry.
///
/// # Errors
/// Ours.
pub fn record(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: Uuid,
    at: Millis,
    action: &str,
    subject: Uuid,
    details: &Value,
) -> Result<()> {
    tx.execute(
        "INSERT INTO audit (organization_id, id, at, actor_id, actor_name, action, subject_id, details)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![actor.organization, id, at, actor.account, &actor.name, action, subject, details.to_string()],
    )?;
    Ok(())
}

/// Writes that somebody tried what they may not, in a transaction of its own: theirs is rolled back. `attempted`
/// is the action they tried; `subject` what they named, which may be another organization's.
///
/// # Errors
/// Ours.
pub fn denied(app: &App, actor: &Actor, attempted: &str, subject: Uuid) -> Result<()> {
    let (entry, details) = (app.ids().next_id(), json!({"attempted": attempted}));
    app.db.write(|tx| record(tx, actor, entry, app.now(), "denied", subject, &details))
}
