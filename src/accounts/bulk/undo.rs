//! A bulk change reversed, account by account where it is still as the run left it.
//!
//! Judged here, row by row, because whoever undoes must still reach each account, and names must be free; written
//! set by set, as the run was. The undo's own items say what became of each (`restored`, `left-…`).

use hashbrown::HashSet;
use serde_json::Value;
use uuid::Uuid;

use super::held::{Administrators, Names, Taken};
use super::store::{self, Written};
use super::{Action, apply};
use crate::access::Actor;
use crate::access::rules::{Target, decide, may_give, rank};
use crate::accounts::Status;
use crate::accounts::withheld::GivingUp;
use crate::app::{App, Millis};
use crate::db::{Row, Tx};
use crate::error::{Error, Result};
use crate::jobs::items::{self, Item};
use crate::jobs::{Job, Progress};
use crate::organization::store::{List, list, roles};
use crate::organization::{Organization, Role};
use crate::params;

/// Which change a run was.
///
/// # Errors
/// Ours when its details do not say it.
pub(in crate::accounts) fn action_of(job: &Job) -> Result<Action> {
    let name = job.details.get("action").and_then(Value::as_str).unwrap_or_default();
    Action::from_name(name).ok_or_else(|| Error::internal(format!("a run of no known action: {name}")))
}

/// Reverses a bulk change.
pub(in crate::accounts) struct Reversing<'a, 'tx> {
    pub(in crate::accounts) tx: &'a mut Tx<'tx>,
    pub(in crate::accounts) app: &'a App,
    pub(in crate::accounts) organization: &'a Organization,
    pub(in crate::accounts) actor: &'a Actor,
    pub(in crate::accounts) job: &'a Job,
    pub(in crate::accounts) undo: Uuid,
    pub(in crate::accounts) now: Millis,
    pub(in crate::accounts) progress: &'a Progress,
}

/// An account of the run, as it is now and as it was.
struct Changed {
    account: Uuid,
    /// `None` when it is gone.
    now: Option<Now>,
    before: Option<String>,
    administrator: Option<Uuid>,
    changed_by: Option<Uuid>,
    gives_up: Names,
    claims: Names,
}

struct Now {
    target: Target,
    active: bool,
    changed_by: Uuid,
    signed_in: Option<Millis>,
    username: Option<String>,
    email: Option<String>,
    /// It has been given another password, or been enrolled, since.
    more: bool,
}

const ITEMS: &str = "SELECT i.account_id, i.changes, i.changed_by_before, a.id, a.role_id, a.administrator_id,
       a.school_id, a.status, a.changed_by, a.last_sign_in_at, a.username, a.email, {more}
     FROM job_items i
     LEFT JOIN accounts a ON a.organization_id = i.organization_id AND a.id = i.account_id
     WHERE i.organization_id = $1 AND i.job_id = $2 AND i.outcome <> 'skipped' ORDER BY i.seq";

impl Reversing<'_, '_> {
    /// Reverses what still can be, and writes the items of the undo.
    pub(in crate::accounts) fn reverse(mut self) -> Result<()> {
        let action = action_of(self.job)?;
        self.progress.step("step-judging", None)?;
        let known = roles(self.tx, self.organization.id)?;
        let mut all = self.read(action, &known)?;
        let outcomes = self.judge(action, &known, &mut all)?;
        let restored: Vec<&Changed> =
            all.iter().zip(&outcomes).filter(|(_, outcome)| **outcome == "restored").map(|(one, _)| one).collect();
        self.progress.step("step-restoring", Some(restored.len() as u64))?;
        self.restore(action, &restored)?;
        let written = all.iter().zip(&outcomes).map(|(one, outcome)| Item {
            account: Some(one.account),
            line: None,
            outcome,
            changes: None,
            changed_by_before: None,
        });
        items::insert(self.tx, self.organization.id, self.undo, 1, written, self.progress)?;
        Ok(())
    }

    fn read(&mut self, action: Action, roles: &[Role]) -> Result<Vec<Changed>> {
        let more = match action {
            Action::Password => {
                "(SELECT COUNT(*) FROM credentials n WHERE n.organization_id = $1 AND n.account_id = a.id
                   AND n.job_id <> $2 AND n.version > (SELECT MIN(c.version) FROM credentials c
                     WHERE c.organization_id = $1 AND c.account_id = a.id AND c.job_id = $2))"
            }
            Action::Reactivate => {
                "(SELECT COUNT(*) FROM enrolments e WHERE e.organization_id = $1 AND e.account_id = a.id
                   AND e.changed_by <> $2)"
            }
            _ => "CAST(0 AS BIGINT)",
        };
        let column = match action {
            Action::Role => "role_id",
            Action::School => "school_id",
            Action::Department => "department_id",
            Action::Position => "position",
            _ => "comment",
        };
        let (mut all, organization) = (Vec::new(), self.organization.id);
        self.tx.each(&ITEMS.replace("{more}", more), params![organization, self.job.id], |row| {
            all.push(changed(row, organization, roles, column)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// What becomes of each; notes the names that change hands.
    fn judge(&mut self, action: Action, roles: &[Role], all: &mut [Changed]) -> Result<Vec<&'static str>> {
        let of = self.organization;
        let administrators = Administrators::read(self.tx, self.actor)?;
        let there: Option<HashSet<Uuid>> = match action {
            Action::School => Some(list(self.tx, of.id, List::Schools)?.iter().map(|one| one.id).collect()),
            Action::Department => Some(list(self.tx, of.id, List::Departments)?.iter().map(|one| one.id).collect()),
            Action::Role => Some(roles.iter().filter(|role| may_give(self.actor, role)).map(|role| role.id).collect()),
            _ => None,
        };
        for one in all.iter_mut() {
            let Some(now) = &one.now else { continue };
            let names = |school| Names::of(of, now.username.as_deref(), now.email.as_deref(), school);
            let school = one.before.as_deref().and_then(|id| Uuid::parse_str(id).ok());
            match action {
                Action::Deactivate => one.claims = names(now.target.school),
                Action::Reactivate => one.gives_up = names(now.target.school),
                Action::School if now.active => {
                    let (held, claims) = (names(now.target.school), names(school));
                    if held.username != claims.username {
                        one.gives_up = Names { email: None, ..held };
                        one.claims = Names { email: None, ..claims };
                    }
                }
                _ => {}
            }
        }
        let scopes: HashSet<Uuid> = all.iter().filter_map(|one| Some(one.claims.username.as_ref()?.0)).collect();
        let asking = if scopes.is_empty() && action != Action::Deactivate { 0 } else { all.len() };
        let mut taken = Taken::read(self.tx, self.app, &scopes, action == Action::Deactivate, asking)?;
        let mut outcomes = Vec::with_capacity(all.len());
        for one in all.iter() {
            let outcome = match &one.now {
                None => "left-gone",
                Some(now) => {
                    let missing = |there: &HashSet<Uuid>| {
                        let before = one.before.as_deref().and_then(|id| Uuid::parse_str(id).ok());
                        before.is_some_and(|id| !there.contains(&id))
                    };
                    let is_new = matches!(action, Action::Password | Action::Reactivate)
                        && now.signed_in.is_some_and(|at| at >= self.job.created_at);
                    let orphans = matches!(action, Action::Role | Action::Reactivate)
                        && now.target.rank == 2
                        && administrators.with_supervisors.contains(&now.target.account);
                    let without = one.administrator.is_some_and(|id| !administrators.all.contains(&id));
                    if !decide(self.actor, action.permission_to_undo(), &now.target)
                        || (self.actor.account == Some(one.account) && action.spares_oneself())
                    {
                        "left-not-yours"
                    } else if is_new {
                        "left-signed-in"
                    } else if action != Action::Password && now.changed_by != self.job.id {
                        "left-changed"
                    } else if now.more {
                        if action == Action::Password { "left-credential" } else { "left-enrolled" }
                    } else if orphans {
                        "left-supervisors"
                    } else if there.as_ref().is_some_and(missing) || (action == Action::Role && without) {
                        "left-missing"
                    } else if taken.claim(self.tx, one.account, &one.claims)?.is_some() {
                        "left-taken"
                    } else {
                        "restored"
                    }
                }
            };
            outcomes.push(outcome);
        }
        Ok(outcomes)
    }

    fn restore(&mut self, action: Action, restored: &[&Changed]) -> Result<()> {
        let (organization, job, undo) = (self.organization.id, self.job.id, self.undo);
        let giving_up = GivingUp::of(self.app, self.organization, undo, self.now);
        let given = restored.iter().map(|one| (one.account, &one.gives_up));
        match action {
            // Nobody had the name but this account: it goes back to whom it is withheld for already.
            Action::School => store::release(self.tx, given)?,
            _ => apply::release(self.tx, &giving_up, given)?,
        }
        store::claim(self.tx, organization, restored.iter().map(|one| (one.account, &one.claims)))?;
        let rows = restored.iter().map(|one| Written {
            account: one.account,
            value: match action {
                Action::Deactivate => Some(Status::Active.name()),
                Action::Reactivate => Some(Status::Inactive.name()),
                _ => one.before.as_deref(),
            },
            administrator: one.administrator,
            changed_by: one.changed_by.unwrap_or(undo),
        });
        store::write(self.tx, organization, action, rows, self.now, |tx| {
            match action {
                Action::Deactivate => store::unleave(tx, organization, job)?,
                Action::Reactivate => store::uncome_back(tx, organization, job)?,
                Action::Comment => store::comment(tx, organization)?,
                Action::Password => store::forget_passwords(tx, organization, job)?,
                Action::Role | Action::School | Action::Department | Action::Position => {}
            }
            store::unwithhold(tx, organization, job)
        })
    }
}

fn changed(row: &Row<'_>, organization: Uuid, roles: &[Role], column: &str) -> Result<Changed> {
    let changes: Option<&str> = row.get(1)?;
    let changes: Value = changes.map_or(Ok(Value::Null), serde_json::from_str).map_err(Error::internal)?;
    let before = |column: &str| changes.get(column)?.get(0)?.as_str().map(str::to_owned);
    let id: Option<Uuid> = row.get(3)?;
    let administrator: Option<Uuid> = row.get(5)?;
    let now = match id {
        None => None,
        Some(account) => Some(Now {
            target: Target {
                organization,
                account,
                rank: rank(roles, row.get(4)?),
                administrator,
                school: row.get(6)?,
            },
            active: row.get::<&str>(7)? == "active",
            changed_by: row.get(8)?,
            signed_in: row.get(9)?,
            username: row.get(10)?,
            email: row.get(11)?,
            more: row.get::<i64>(12)? > 0,
        }),
    };
    let had = changes.get("administrator_id").map(|_| before("administrator_id"));
    Ok(Changed {
        account: row.get(0)?,
        now,
        before: before(column),
        administrator: had.map_or(administrator, |id| id.and_then(|id| Uuid::parse_str(&id).ok())),
        changed_by: row.get(2)?,
        gives_up: Names::default(),
        claims: Names::default(),
    })
}
