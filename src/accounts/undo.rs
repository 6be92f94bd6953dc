//! A run reversed, while what it wrote is still as it wrote it (10.8, 11.6).
//!
//! Which accounts can be reversed is decided for all of them at once, in SQL,
//! into the items of the undo's own run; everything after works from those. An
//! account is left alone, and listed, when its owner has signed in since, or when
//! somebody or something else has changed it, given it another password,
//! enrolled or associated it since.
//!
//! A name that the run gave is withheld from others (1.8) only if it was handed
//! out: slips were printed or a day has passed since, or its owner has signed in.
//! The wrong file, taken back at once, keeps no name from anybody.

use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::bulk::undo::{Reversing, action_of};
use super::filter::Filter;
use super::rules::Email;
use super::store::{self, changeable, username_scope};
use super::withheld::{GivingUp, Name, Withheld};
use crate::access::{Actor, Permission, Scope};
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::forget::forget;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::jobs::{self, Job, Kind, Progress, State};
use crate::organization::{self, Organization};
use crate::{params, roster};

/// How an undo ended.
#[derive(Debug, Clone, Serialize)]
pub struct Undone {
    /// The undo's own run.
    pub job: Uuid,
    /// How many accounts are as they were before.
    pub undone: u32,
    /// Those that were left alone.
    pub left: Vec<Left>,
}

/// An account that an undo left alone.
#[derive(Debug, Clone, Serialize)]
pub struct Left {
    /// The account.
    pub account: Uuid,
    /// Its unique ID, username or address.
    pub name: String,
    /// `left-changed`, `left-signed-in`, `left-credential`, `left-enrolled`,
    /// `left-associated`, `left-taken`, `left-not-yours` or `left-gone`; of a bulk change also
    /// `left-missing` and `left-supervisors`.
    pub reason: String,
}

/// Reverses a run.
///
/// # Errors
/// `NotFound`; `Conflict` when it did not end well or is undone already; `Forbidden`; `Cancelled`.
pub fn undo(app: &App, actor: &Actor, job: Uuid, progress: &Progress) -> Result<Undone> {
    let job = app.db.read(|tx| jobs::seen(tx, actor, job))?;
    actor.require(match job.kind.as_str() {
        "import" => Permission::ImportPeople,
        "accounts" => action_of(&job)?.permission_to_undo(),
        _ => Permission::GenerateCredentials,
    })?;
    let details = json!({"undoes": job.id, "kind": job.kind});
    let running = jobs::start(app, actor, Kind::Undo, &details, progress)?;
    running.carry_out(app, actor.organization, |tx, running| {
        let current = jobs::get(tx, actor.organization, job.id)?;
        let is_undoable = ![Kind::Undo, Kind::Messages].iter().any(|kind| current.kind == kind.name());
        if current.state != State::Done || !is_undoable {
            return Err(Error::Conflict(Fault::new("job-not-undoable").with("state", current.state.name())));
        }
        let organization = organization::store::get(tx, actor.organization)?;
        let now = app.now();
        if job.kind == Kind::Accounts.name() {
            let (organization, undo) = (&organization, running.id);
            Reversing { tx, app, organization, actor, job: &job, undo, now, progress }.reverse()?;
        } else {
            reverse(tx, app, actor, &organization, &job, running.id, progress)?;
        }
        progress.step("step-finishing", None)?;
        let undone = outcome(tx, actor.organization, running.id)?;
        jobs::set_state(tx, actor.organization, job.id, State::Undone, app.now())?;
        let details = json!({"undoes": job.id, "kind": job.kind, "undone": undone.undone, "left": undone.left.len()});
        jobs::finish(tx, actor.organization, running.id, &details, app.now())?;
        let entry = app.ids().next_id();
        audit::record(tx, actor, entry, app.now(), "job.undo", job.id, &details)?;
        Ok(undone)
    })
}

/// Reverses an import or a credentials run.
fn reverse(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    organization: &Organization,
    job: &Job,
    undo: Uuid,
    progress: &Progress,
) -> Result<()> {
    let now = app.now();
    let mut undoing = Undoing {
        handed_out: handed_out(tx, job, organization.id, now)?,
        withheld: Withheld::read(tx, &app.keys, now, 0)?,
        giving_up: GivingUp::of(app, organization, undo, now),
        tx,
        actor,
        organization,
        job,
        undo,
        now,
        progress,
    };
    progress.step("step-judging", None)?;
    undoing.judge()?;
    // New people first: they may hold what somebody else gave up for them.
    progress.step("step-removing", None)?;
    undoing.remove()?;
    undoing.restore()?;
    undoing.remove_places()
}

/// So long after a run its names count as handed out, whether or not slips were printed.
const HANDED_OUT_AFTER: Millis = 24 * 60 * 60 * 1000;

/// Whether the names that a run gave have been handed out, as far as all of them go.
fn handed_out(tx: &mut Tx<'_>, job: &Job, organization: Uuid, now: Millis) -> Result<bool> {
    let printed = "SELECT 1 FROM audit WHERE organization_id = $1 AND action IN ('slips.print', 'messages.send') AND at >= $2 LIMIT 1";
    Ok(now - job.created_at > HANDED_OUT_AFTER || tx.exists(printed, params![organization, job.created_at])?)
}

struct Undoing<'a, 'tx> {
    tx: &'a mut Tx<'tx>,
    actor: &'a Actor,
    /// Whether slips were printed since, or a day has passed.
    handed_out: bool,
    withheld: Withheld<'a>,
    giving_up: GivingUp<'a>,
    organization: &'a Organization,
    job: &'a Job,
    undo: Uuid,
    now: Millis,
    progress: &'a Progress,
}

impl Undoing<'_, '_> {
    /// Writes, for each account of the run, whether it can be reversed.
    fn judge(&mut self) -> Result<()> {
        let (organization, job, undo) = (self.organization.id, self.job.id, self.undo);
        self.tx.execute(
            "INSERT INTO job_items (organization_id, job_id, seq, account_id, line, outcome)
             SELECT i.organization_id, $3, i.seq, i.account_id, i.line,
               CASE
                 WHEN a.id IS NULL THEN 'left-gone'
                 WHEN a.last_sign_in_at >= $4 AND EXISTS (
                   SELECT 1 FROM credentials c WHERE c.organization_id = $1 AND c.account_id = a.id AND c.job_id = $2)
                   THEN 'left-signed-in'
                 WHEN a.changed_by <> $2 AND (i.changes IS NOT NULL OR i.outcome LIKE 'created%') THEN 'left-changed'
                 WHEN EXISTS (
                   SELECT 1 FROM credentials c JOIN credentials n ON n.organization_id = c.organization_id
                     AND n.account_id = c.account_id AND n.version > c.version
                   WHERE c.organization_id = $1 AND c.account_id = a.id AND c.job_id = $2 AND n.job_id <> $2)
                   THEN 'left-credential'
                 WHEN i.outcome NOT LIKE 'created%' THEN 'restored'
                 WHEN EXISTS (SELECT 1 FROM credentials c
                   WHERE c.organization_id = $1 AND c.account_id = a.id AND c.job_id <> $2) THEN 'left-credential'
                 WHEN EXISTS (SELECT 1 FROM enrolments e
                   WHERE e.organization_id = $1 AND e.account_id = a.id AND e.changed_by <> $2) THEN 'left-enrolled'
                 WHEN EXISTS (SELECT 1 FROM associations g
                   WHERE g.organization_id = $1 AND g.student_id = a.id AND g.changed_by <> $2) THEN 'left-associated'
                 WHEN EXISTS (SELECT 1 FROM associations g
                   WHERE g.organization_id = $1 AND g.adult_id = a.id AND g.changed_by <> $2) THEN 'left-associated'
                 ELSE 'removed'
               END
             FROM job_items i
             LEFT JOIN accounts a ON a.organization_id = i.organization_id AND a.id = i.account_id
             WHERE i.organization_id = $1 AND i.job_id = $2 AND i.account_id IS NOT NULL
               AND i.outcome IN ('created', 'created-guardian', 'changed', 'password', 'email')",
            params![organization, job, undo, self.job.created_at],
        )?;
        self.leave_others()?;
        // The guardian of a student who is left alone stays as well.
        self.tx.execute(
            "UPDATE job_items SET outcome = 'left-associated'
             WHERE organization_id = $1 AND job_id = $2 AND outcome = 'removed' AND account_id IN (
               SELECT g.adult_id FROM associations g JOIN job_items s
                 ON s.organization_id = g.organization_id AND s.job_id = $2 AND s.account_id = g.student_id
               WHERE g.organization_id = $1 AND s.outcome LIKE 'left-%')",
            params![organization, undo],
        )?;
        Ok(())
    }

    /// Leaves alone whom the actor may not act on by now (2.8): another school's, another administrator's.
    fn leave_others(&mut self) -> Result<()> {
        let (actor, organization, undo) = (self.actor, self.organization.id, self.undo);
        if actor.scope == Scope::Organization && actor.rank >= 3 {
            return Ok(());
        }
        let mut theirs = Filter::default().condition(self.tx, actor, self.now)?;
        let marks = [theirs.bind(actor.rank), theirs.bind(organization), theirs.bind(undo)];
        let [rank, organization, undo] = marks;
        self.tx.execute(
            &format!(
                "UPDATE job_items SET outcome = 'left-not-yours'
                 WHERE organization_id = {organization} AND job_id = {undo} AND outcome IN ('restored', 'removed')
                   AND account_id NOT IN (
                     SELECT a.id FROM accounts a
                     JOIN roles q ON q.organization_id = a.organization_id AND q.id = a.role_id
                     WHERE {} AND q.rank < {rank})",
                theirs.sql
            ),
            &theirs.params,
        )?;
        Ok(())
    }

    /// Puts back what the run changed.
    fn restore(&mut self) -> Result<()> {
        let organization = self.organization.id;
        let changed: Vec<(Uuid, String, Option<Uuid>)> = self.tx.query(
            "SELECT i.account_id, i.changes, i.changed_by_before FROM job_items i
             JOIN job_items u ON u.organization_id = i.organization_id AND u.job_id = $3 AND u.seq = i.seq
             WHERE i.organization_id = $1 AND i.job_id = $2 AND u.outcome = 'restored' AND i.changes IS NOT NULL
             ORDER BY i.seq",
            params![organization, self.job.id, self.undo],
        )?;
        self.progress.step("step-restoring", Some(changed.len() as u64))?;
        let mut batch = self.progress.batch();
        let mut restoring = Vec::with_capacity(changed.len());
        for (account, changes, changed_by) in changed {
            let changes: Value = serde_json::from_str(&changes).map_err(Error::internal)?;
            let restored = Restored { account, changes, changed_by };
            self.release(&restored)?;
            restoring.push(restored);
        }
        for restored in &restoring {
            if self.is_free(restored)? {
                self.put_back(restored)?;
            } else {
                self.tx.execute(
                    "UPDATE job_items SET outcome = 'left-taken'
                     WHERE organization_id = $1 AND job_id = $2 AND account_id = $3",
                    params![organization, self.undo, restored.account],
                )?;
            }
            self.claim(restored)?;
            batch.add()?;
        }
        // What these accounts had given up is theirs again.
        self.tx.execute(
            "DELETE FROM withheld_names WHERE organization_id = $1 AND released_by = $2 AND account_id IN (
               SELECT account_id FROM job_items WHERE organization_id = $1 AND job_id = $3 AND outcome = 'restored')",
            params![organization, self.job.id, self.undo],
        )?;
        let restored =
            "(SELECT account_id FROM job_items WHERE organization_id = $1 AND job_id = $3 AND outcome = 'restored')";
        forget(self.tx, organization, self.job.id, restored, params![self.undo])
    }

    /// Gives up what the account holds now, so that two people may swap back.
    fn release(&mut self, restored: &Restored) -> Result<()> {
        let account = restored.account;
        let (username, email, school) = self.identifiers(account)?;
        let policy = &self.organization.settings.username_policy;
        let given = |columns: &[&str]| columns.iter().any(|column| restored.before(column).is_some());
        let (username_given, email_given) = (given(&["username", "school_id"]), given(&["email"]));
        let handed_out = (username_given || email_given) && self.has_names(account)?;
        if let Some(username) = username {
            let scope = username_scope(policy, self.organization.id, school);
            let key = policy.key(&username);
            store::release_username(self.tx, scope, &key, account)?;
            if username_given && handed_out {
                self.giving_up.withhold(self.tx, Name::Username(scope, &key), account)?;
            }
        }
        if let Some(email) = email {
            store::release_email(self.tx, &email, account)?;
            if email_given && handed_out {
                self.giving_up.withhold(self.tx, Name::Email(&Email::key(&email)), account)?;
            }
        }
        Ok(())
    }

    /// Whether somebody was handed the names that the run gave them.
    fn has_names(&mut self, account: Uuid) -> Result<bool> {
        let signed_in = "SELECT 1 FROM accounts WHERE organization_id = $1 AND id = $2 AND last_sign_in_at >= $3";
        Ok(self.handed_out || self.tx.exists(signed_in, params![self.organization.id, account, self.job.created_at])?)
    }

    /// Claims what the account's row says.
    fn claim(&mut self, restored: &Restored) -> Result<()> {
        let organization = self.organization.id;
        let (username, email, school) = self.identifiers(restored.account)?;
        let policy = &self.organization.settings.username_policy;
        if let Some(username) = username {
            let scope = username_scope(policy, organization, school);
            store::claim_username(self.tx, scope, &policy.key(&username), organization, restored.account)?;
        }
        if let Some(email) = email {
            store::claim_email(self.tx, &email, organization, restored.account)?;
        }
        Ok(())
    }

    fn identifiers(&mut self, account: Uuid) -> Result<(Option<String>, Option<String>, Option<Uuid>)> {
        self.tx.query_one(
            "SELECT username, email, school_id FROM accounts WHERE organization_id = $1 AND id = $2",
            params![self.organization.id, account],
        )
    }

    /// Whether nobody has taken, since, the username and the address it had before, nor are they withheld.
    fn is_free(&mut self, restored: &Restored) -> Result<bool> {
        let (username, email, school) = self.identifiers(restored.account)?;
        let before = |column: &str, now: Option<String>| match restored.before(column) {
            Some(before) => before,
            None => now,
        };
        let school = before("school_id", school.map(|id| id.to_string())).and_then(|id| Uuid::parse_str(&id).ok());
        let policy = &self.organization.settings.username_policy;
        if let Some(username) = before("username", username) {
            let scope = username_scope(policy, self.organization.id, school);
            let sql = "SELECT account_id FROM usernames WHERE scope = $1 AND username_key = $2";
            let key = policy.key(&username);
            if self.tx.exists(sql, params![scope, key.as_ref()])?
                || self.withheld.from(self.tx, Name::Username(scope, &key), Some(restored.account))?
            {
                return Ok(false);
            }
        }
        if let Some(email) = before("email", email) {
            let sql = "SELECT account_id FROM emails WHERE email_key = $1";
            let key = Email::key(&email);
            if self.tx.exists(sql, params![key.as_ref()])?
                || self.withheld.from(self.tx, Name::Email(&key), Some(restored.account))?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn put_back(&mut self, restored: &Restored) -> Result<()> {
        let organization = self.organization.id;
        let columns = restored.columns();
        let values: Vec<(&str, Option<&str>)> =
            columns.iter().map(|(column, before)| (*column, before.as_deref())).collect();
        let changed_by = restored.changed_by.unwrap_or(self.undo);
        store::update(self.tx, organization, restored.account, &values, self.now, changed_by)?;
        if let Some([before, after, writers]) = restored.lists("sections") {
            for section in after.iter().filter(|section| !before.contains(section)) {
                roster::store::leave(self.tx, organization, restored.account, *section)?;
            }
            let profile: (String,) = self.tx.query_one(
                "SELECT profile FROM accounts WHERE organization_id = $1 AND id = $2",
                params![organization, restored.account],
            )?;
            let profile = super::Profile::from_name(&profile.0).unwrap_or(super::Profile::Student);
            let role = roster::enrolment_role(profile);
            for (section, writer) in before.iter().zip(writers).filter(|(section, _)| !after.contains(section)) {
                roster::store::enrol(self.tx, organization, restored.account, *section, role, writer)?;
            }
        }
        if let Some([_, added, _]) = restored.lists("guardians") {
            for adult in added {
                self.tx.execute(
                    "DELETE FROM associations
                     WHERE organization_id = $1 AND student_id = $2 AND adult_id = $3 AND changed_by = $4",
                    params![organization, restored.account, adult, self.job.id],
                )?;
            }
        }
        Ok(())
    }

    /// Removes the accounts that the run made, with all they hold.
    fn remove(&mut self) -> Result<()> {
        let (organization, undo) = (self.organization.id, self.undo);
        self.withhold_removed()?;
        let removed =
            "(SELECT account_id FROM job_items WHERE organization_id = $1 AND job_id = $2 AND outcome = 'removed')";
        for (table, column) in [
            ("usernames", "account_id"),
            ("emails", "account_id"),
            ("credentials", "account_id"),
            ("credential_heads", "account_id"),
            ("stranger_failures", "account_id"),
            ("enrolments", "account_id"),
            ("associations", "student_id"),
            ("associations", "adult_id"),
            ("meeting_invitees", "account_id"),
            ("accounts", "id"),
        ] {
            let sql = format!("DELETE FROM {table} WHERE organization_id = $1 AND {column} IN {removed}");
            self.tx.execute(&sql, params![organization, undo])?;
        }
        Ok(())
    }

    /// Removes the places that the run made and that now stand empty.
    fn remove_places(&mut self) -> Result<()> {
        let (organization, job) = (self.organization.id, self.job.id);
        let unused = [
            ("sections", "SELECT section_id FROM enrolments WHERE organization_id = $1"),
            (
                "schools",
                "SELECT school_id FROM accounts WHERE organization_id = $1 AND school_id IS NOT NULL
                 UNION SELECT school_id FROM sections WHERE organization_id = $1",
            ),
            (
                "departments",
                "SELECT department_id FROM accounts WHERE organization_id = $1 AND department_id IS NOT NULL",
            ),
        ];
        for (table, used) in unused {
            let sql =
                format!("DELETE FROM {table} WHERE organization_id = $1 AND changed_by = $2 AND id NOT IN ({used})");
            self.tx.execute(&sql, params![organization, job])?;
        }
        Ok(())
    }

    /// The names of accounts about to be removed, where they were handed out.
    fn withhold_removed(&mut self) -> Result<()> {
        if !self.giving_up.withholds() {
            return Ok(());
        }
        let params = params![
            self.organization.id,
            self.undo,
            if self.handed_out { Millis::MAX } else { Millis::MIN },
            self.job.created_at
        ];
        let removed = "JOIN accounts a ON a.organization_id = n.organization_id AND a.id = n.account_id
             JOIN job_items i ON i.organization_id = n.organization_id AND i.account_id = n.account_id
             WHERE n.organization_id = $1 AND i.job_id = $2 AND i.outcome = 'removed'
               AND COALESCE(a.last_sign_in_at, $3) >= $4";
        let sql = format!("SELECT n.scope, n.username_key, n.account_id FROM usernames n {removed}");
        for (scope, key, account) in self.tx.query::<(Uuid, String, Uuid)>(&sql, params)? {
            self.giving_up.withhold(self.tx, Name::Username(scope, &key), account)?;
        }
        let sql = format!("SELECT n.email_key, n.account_id FROM emails n {removed}");
        for (key, account) in self.tx.query::<(String, Uuid)>(&sql, params)? {
            self.giving_up.withhold(self.tx, Name::Email(&key), account)?;
        }
        Ok(())
    }
}

/// What became of the accounts of an undo.
fn outcome(tx: &mut Tx<'_>, organization: Uuid, undo: Uuid) -> Result<Undone> {
    let (undone,): (i64,) = tx.query_one(
        "SELECT COUNT(*) FROM job_items
         WHERE organization_id = $1 AND job_id = $2 AND outcome IN ('removed', 'restored')",
        params![organization, undo],
    )?;
    let left: Vec<(Uuid, Option<String>, String)> = tx.query(
        "SELECT i.account_id, COALESCE(a.unique_id, a.username, a.email), i.outcome FROM job_items i
         LEFT JOIN accounts a ON a.organization_id = i.organization_id AND a.id = i.account_id
         WHERE i.organization_id = $1 AND i.job_id = $2 AND i.outcome LIKE 'left-%' ORDER BY i.seq",
        params![organization, undo],
    )?;
    let left = left
        .into_iter()
        .map(|(account, name, reason)| Left { account, name: name.unwrap_or_default(), reason })
        .collect();
    Ok(Undone { job: undo, undone: u32::try_from(undone).unwrap_or(u32::MAX), left })
}

/// An account about to be put back as it was.
struct Restored {
    account: Uuid,
    changes: Value,
    changed_by: Option<Uuid>,
}

impl Restored {
    /// What a column held, when the run changed it.
    fn before(&self, column: &str) -> Option<Option<String>> {
        let pair = self.changes.get(column)?.as_array()?;
        Some(pair.first().and_then(Value::as_str).map(str::to_owned))
    }

    fn columns(&self) -> Vec<(&'static str, Option<String>)> {
        let names = self.changes.as_object().into_iter().flat_map(|changes| changes.keys());
        names.filter_map(|name| Some((changeable(name)?, self.before(name)?))).collect()
    }

    /// Lists of ids: before, after, and what had written each of those before.
    fn lists(&self, name: &str) -> Option<[Vec<Uuid>; 3]> {
        let lists = self.changes.get(name)?.as_array()?;
        let ids = |index: usize| -> Vec<Uuid> {
            let all = lists.get(index).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            all.iter().filter_map(|id| Uuid::parse_str(id.as_str()?).ok()).collect()
        };
        Some([ids(0), ids(1), ids(2)])
    }
}
