//! The log: who changed what, when. Written in the transaction of the change itself, and signed, so that it shows
//! when somebody changes it otherwise (16.1).

pub mod actions;
pub mod api;
pub mod chain;
pub mod list;
pub mod pages;
pub mod rules;
mod store;
pub mod verify;
pub mod words;

use serde_json::Value;
use uuid::Uuid;

use self::chain::Signed;
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
/// Entries of one organization stand in one order, so whoever writes one waits for those who are about to:
/// record last in a transaction, and hold the organization (where it is held) before.
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
    record_all(tx, actor, at, action, &[(id, subject, details.clone())])
}

/// The same for each of several subjects: id of the entry, subject, details.
///
/// # Errors
/// Ours.
pub fn record_all(
    tx: &mut Tx<'_>,
    actor: &Actor,
    at: Millis,
    action: &str,
    entries: &[(Uuid, Uuid, Value)],
) -> Result<()> {
    let details: Vec<String> = entries.iter().map(|(.., details)| details.to_string()).collect();
    let signed = entries.iter().zip(&details).map(|((id, subject, _), details)| Signed {
        organization: actor.organization,
        seq: 0,
        id: *id,
        at,
        actor: actor.id(),
        actor_name: &actor.name,
        action,
        subject: Some(*subject),
        details,
    });
    store::append(tx, actor.organization, signed)
}

/// What differs between two states of a thing, as an entry's details say it: `key: [before, after]`.
pub fn changes(before: &Value, after: &Value) -> Value {
    let empty = serde_json::Map::new();
    let (before, after) = (before.as_object().unwrap_or(&empty), after.as_object().unwrap_or(&empty));
    let added = after.iter().filter(|(key, _)| !before.contains_key(*key));
    let keys = before.keys().chain(added.map(|(key, _)| key));
    let side = |of: &serde_json::Map<String, Value>, key: &String| of.get(key).cloned().unwrap_or_default();
    keys.map(|key| (key.clone(), [side(before, key), side(after, key)]))
        .filter(|(_, [before, after])| before != after)
        .map(|(key, pair)| (key, Value::from(pair.to_vec())))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The most refused attempts of one actor that are written down in a minute.
const DENIED_A_MINUTE: i64 = 20;

/// Writes that `actor` tried to do `action` to `subject` and was refused, in a transaction of its own: so
/// call it where none is open, after the refused one has ended. Somebody who keeps trying fills no log: the
/// twenty-first attempt of a minute is not written. That it cannot be written changes nothing about the
/// refusal; it goes to the program's own log.
pub fn denied(app: &App, actor: &Actor, action: &str, subject: Uuid) {
    let now = app.now();
    let outcome = app.db.write(|tx| {
        let (lately,): (i64,) = tx.query_one(
            "SELECT COUNT(*) FROM audit WHERE organization_id = $1 AND action = 'access.denied' AND actor_name = $2
             AND at > $3",
            params![actor.organization, &actor.name, now - 60_000],
        )?;
        if lately >= DENIED_A_MINUTE {
            return Ok(());
        }
        let details = serde_json::json!({"attempted": action});
        record(tx, actor, app.ids().next_id(), now, "access.denied", subject, &details)
    });
    if let Err(error) = outcome {
        tracing::error!(%error, action, "a refused attempt could not be written to the audit log");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_differs_is_told_with_what_was_before() {
        let before = json!({"school": "Sur", "profile": null, "same": 1, "gone": [1]});
        let after = json!({"school": "Norte", "profile": "student", "same": 1, "come": true});
        let expected = json!({"school": ["Sur", "Norte"], "profile": [null, "student"], "gone": [[1], null], "come": [null, true]});
        assert_eq!(changes(&before, &after), expected);
        assert_eq!(changes(&after, &after), json!({}));
    }
}
