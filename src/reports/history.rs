//! What was done to one person: by runs, and by somebody alone (16.1).

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

use super::actions::Names;
use crate::access::{Actor, Permission, Scope, who};
use crate::app::{App, Millis};
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::jobs;
use crate::params;

/// The most events of a history.
const MOST: i64 = 100;

/// One thing that was done.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Event {
    /// When.
    #[schema(value_type = i64)]
    pub at: Millis,
    /// What, in words.
    pub what: String,
    /// What was there before and after, in words; may be empty.
    pub changes: String,
    /// Who did it.
    pub by: String,
    /// The run it was part of.
    pub run: Option<Uuid>,
}

/// A run's item: the run, when, by whom, outcome, changes, what had written the account before.
type Changed = (Uuid, Millis, String, String, Option<String>, Option<Uuid>);

/// What was done to an account, newest first. The caller has seen that the actor may look at it.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn of_account(app: &App, actor: &Actor, account: Uuid, locale: Locale) -> Result<Vec<Event>> {
    actor.require(Permission::ViewPeople)?;
    let of = actor.organization;
    app.db.read(|tx| {
        let (created, written): (Millis, Uuid) = tx
            .query_opt(
                "SELECT created_at, changed_by FROM accounts WHERE organization_id = $1 AND id = $2",
                params![of, account],
            )?
            .ok_or_else(|| Error::NotFound { what: "account", id: account.to_string() })?;
        let changes: Vec<Changed> = tx.query(
            "SELECT j.id, j.created_at, j.actor_name, i.outcome, i.changes, i.changed_by_before FROM job_items i
             JOIN jobs j ON j.organization_id = i.organization_id AND j.id = i.job_id
             WHERE i.organization_id = $1 AND i.account_id = $2
               AND i.outcome NOT IN ('created', 'created-guardian', 'password', 'skipped', 'refused')
             ORDER BY j.created_at DESC, i.job_id DESC LIMIT $3",
            params![of, account, MOST],
        )?;
        let is_whole = changes.len() < MOST as usize;
        let mut events = Vec::new();
        let names = Names::of_account(tx, of, account)?;
        // Whatever changed it first found it as it was created.
        let mut first: Option<(Millis, Uuid)> = None;
        let mut found = |at: Millis, before: Option<Uuid>| {
            first = before.filter(|_| first.is_none_or(|(known, _)| at < known)).map(|before| (at, before)).or(first);
        };
        for (run, at, by, outcome, changes, before) in changes {
            found(at, before);
            let changes = changes.map(|changes| names.described(&told(&changes), &outcome, locale)).unwrap_or_default();
            events.push(Event {
                at,
                what: locale.text(&format!("outcome-{outcome}"), &[]),
                changes,
                by,
                run: Some(run),
            });
        }
        let passwords: Vec<(Option<Uuid>, Millis, Option<String>, String)> = tx.query(
            "SELECT j.id, c.created_at, COALESCE(j.actor_name, e.actor_name), c.state FROM credentials c
             LEFT JOIN jobs j ON j.organization_id = c.organization_id AND j.id = c.job_id
             LEFT JOIN audit e ON e.organization_id = c.organization_id AND e.id = c.job_id
             WHERE c.organization_id = $1 AND c.account_id = $2 ORDER BY c.version DESC LIMIT $3",
            params![of, account, MOST],
        )?;
        for (run, at, by, state) in passwords {
            let changes = locale.text(&format!("status-credential-{state}"), &[]);
            events.push(Event { at, what: locale.t("outcome-password"), changes, by: by.unwrap_or_default(), run });
        }
        let alone: Vec<(Millis, String, String, String)> = tx.query(
            "SELECT at, actor_name, action, details FROM audit
             WHERE organization_id = $1 AND subject_id = $2 ORDER BY at DESC, id DESC LIMIT $3",
            params![of, account, MOST],
        )?;
        let mut is_made_by_hand = false;
        for (at, by, action, details) in alone {
            let details: Value = serde_json::from_str(&details).unwrap_or_default();
            let before = details.get("changed_by_before").and_then(Value::as_str);
            found(at, before.and_then(|id| id.parse().ok()));
            let changes = match action.as_str() {
                "account.edit" => names.described(&told(&details.to_string()), "", locale),
                _ => note(&details),
            };
            if action == "account.edit" && changes.is_empty() {
                continue;
            }
            is_made_by_hand |= action == "account.create";
            let what = locale.text(&format!("audit-{}", action.replace('.', "-")), &[]);
            events.push(Event { at, what, changes, by, run: None });
        }
        if is_whole && !is_made_by_hand {
            let creator = first.map_or(written, |(_, before)| before);
            let run: Option<(Uuid, String)> = tx.query_opt(
                "SELECT id, actor_name FROM jobs WHERE organization_id = $1 AND id = $2",
                params![of, creator],
            )?;
            let (run, by) = run.map_or((None, String::new()), |(run, by)| (Some(run), by));
            events.push(Event { at: created, what: locale.t("outcome-created"), changes: String::new(), by, run });
        }
        events.sort_by_key(|event| std::cmp::Reverse(event.at));
        events.truncate(MOST as usize);
        // What was done is told; the run of somebody else is not there for everybody.
        for event in events.iter_mut().filter(|_| actor.scope != Scope::Organization) {
            event.run = event.run.filter(|run| jobs::seen(tx, actor, *run).is_ok());
        }
        for event in &mut events {
            event.by = who(locale, &event.by);
        }
        Ok(events)
    })
}

/// What is not told elsewhere: every password is an event of its own.
fn told(changes: &str) -> String {
    let mut changes: Value = serde_json::from_str(changes).unwrap_or_default();
    if let Some(fields) = changes.as_object_mut() {
        fields.remove("password");
    }
    changes.to_string()
}

/// The note somebody left with what they did.
fn note(details: &Value) -> String {
    details.get("note").and_then(Value::as_str).unwrap_or_default().to_owned()
}
