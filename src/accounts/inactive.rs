//! Inactive accounts: since when, by whom, why (8.1); and that comment, changed in place. Marking many of them
//! inactive or active is a bulk change ([`super::bulk`]).

use std::collections::HashMap;

use serde_json::json;
use uuid::Uuid;

use super::bulk::MOST_COMMENT;
use super::filter::Filter;
use crate::access::rules::{Target, decide};
use crate::access::{Actor, Permission};
use crate::app::{App, Millis};
use crate::audit;
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Fault, Problem, Result};
use crate::organization::rules;
use crate::params;

/// How an account became inactive.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Inactive {
    /// Since when.
    pub since: Millis,
    /// Whose account did it; `None` for the operator.
    pub by: Option<Uuid>,
    /// What they were called.
    pub by_name: String,
    /// Why.
    pub comment: Option<String>,
    /// Whether grades and attendance stay (4.7).
    pub keeps_work: bool,
}

impl FromRow for Inactive {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            since: row.get(1)?,
            by: row.get(2)?,
            by_name: row.get(3)?,
            comment: row.get(4)?,
            keeps_work: row.get::<i64>(5)? != 0,
        })
    }
}

/// How each of these accounts became inactive, as far as the actor sees them.
///
/// # Errors
/// `Forbidden`; `TooLarge` when they are very many.
pub fn of(app: &App, actor: &Actor, accounts: &[Uuid]) -> Result<HashMap<Uuid, Inactive>> {
    actor.require(Permission::ViewPeople)?;
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    app.db.read(|tx| {
        let condition = Filter { ids: accounts.to_vec(), ..Filter::default() }.condition(tx, actor, app.now())?;
        let sql = format!(
            "SELECT d.account_id, d.since, d.by_id, d.by_name, d.comment, d.keeps_work FROM accounts a
             JOIN deactivations d ON d.organization_id = a.organization_id AND d.account_id = a.id
               AND d.ended_by IS NULL
             WHERE {}",
            condition.sql
        );
        let mut all = HashMap::new();
        tx.each(&sql, &condition.params, |row| {
            all.insert(row.get(0)?, Inactive::from_row(row)?);
            Ok(())
        })?;
        Ok(all)
    })
}

/// A comment typed in the place of another.
#[derive(Debug, Clone)]
pub struct Edit {
    /// Whose.
    pub account: Uuid,
    /// What stood there when it was looked at.
    pub was: String,
    /// What stands there now.
    pub comment: String,
}

/// Writes the comments that were changed, all of them or none; how many. Each is in the history of its account.
///
/// # Errors
/// `Forbidden`; `NotFound` for an account that is not inactive, or out of reach; `Invalid`, each fault with the
/// field `comment-ID`, when a comment will not do or somebody else has changed it meanwhile.
pub fn comment(app: &App, actor: &Actor, edits: &[Edit]) -> Result<u32> {
    actor.require(Permission::DeactivateAccounts)?;
    let mut problems: Vec<Problem> = Vec::new();
    let mut changed = Vec::new();
    for edit in edits.iter().filter(|edit| edit.was.trim() != edit.comment.trim()) {
        match edit.comment.trim() {
            "" => changed.push((edit, None)),
            text => match rules::line(text, MOST_COMMENT) {
                Ok(text) => changed.push((edit, Some(text))),
                Err(fault) => problems.push(at(edit, fault)),
            },
        }
    }
    if changed.is_empty() && problems.is_empty() {
        return Ok(0);
    }
    app.db.write(|tx| {
        for (edit, comment) in &changed {
            let now = current(tx, actor, edit.account)?;
            if now.as_deref().unwrap_or_default() != edit.was.trim() {
                problems.push(at(edit, Fault::new("comment-changed-meanwhile")));
            } else if problems.is_empty() {
                write(app, tx, actor, edit.account, *comment)?;
            }
        }
        if problems.is_empty() { Ok(changed.len() as u32) } else { Err(Error::Invalid(problems)) }
    })
}

fn at(edit: &Edit, fault: Fault) -> Problem {
    fault.of_field(&format!("comment-{}", edit.account))
}

/// The comment as it is, of an account that is inactive and in reach.
fn current(tx: &mut Tx<'_>, actor: &Actor, account: Uuid) -> Result<Option<String>> {
    type Found = (i64, Option<Uuid>, Option<Uuid>, Option<String>);
    let found: Option<Found> = tx.query_opt(
        "SELECT r.rank, a.administrator_id, a.school_id, d.comment FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         JOIN deactivations d ON d.organization_id = a.organization_id AND d.account_id = a.id
           AND d.ended_by IS NULL
         WHERE a.organization_id = $1 AND a.id = $2 AND a.status <> 'active'",
        params![actor.organization, account],
    )?;
    let within = |(rank, administrator, school, comment): Found| {
        let target = Target { organization: actor.organization, account, rank, administrator, school };
        decide(actor, Permission::DeactivateAccounts, &target).then_some(comment)
    };
    found.and_then(within).ok_or_else(|| Error::NotFound { what: "account", id: account.to_string() })
}

fn write(app: &App, tx: &mut Tx<'_>, actor: &Actor, account: Uuid, comment: Option<&str>) -> Result<()> {
    let (entry, now) = (app.ids().next_id(), app.now());
    tx.execute(
        "UPDATE deactivations SET comment = $3
         WHERE organization_id = $1 AND account_id = $2 AND ended_by IS NULL",
        params![actor.organization, account, comment],
    )?;
    tx.execute(
        "UPDATE accounts SET changed_at = $3, changed_by = $4, source_digest = NULL
         WHERE organization_id = $1 AND id = $2",
        params![actor.organization, account, now, entry],
    )?;
    audit::record(tx, actor, entry, now, "account.comment", account, &json!({"note": comment}))
}
