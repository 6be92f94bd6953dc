//! A confirmed plan into the database.

use secrecy::SecretString;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::held::Names;
use super::store::{self, Deactivation, Written};
use super::{Action, Change, Plan, Planned};
use crate::access::Actor;
use crate::accounts::Status;
use crate::accounts::credential;
use crate::accounts::withheld::{GivingUp, Name};
use crate::app::{App, Millis};
use crate::credentials::store::{SEALED, sealed_row};
use crate::credentials::{Binding, State, heads};
use crate::db::{Param, Tx};
use crate::error::{Fault, Result};
use crate::jobs::Progress;
use crate::jobs::items::{self, Item};
use crate::messages::tell::{News, tell};
use crate::organization::Organization;
use crate::parallel::map_ahead;

/// Writes what a plan says. The caller holds the organization.
pub(super) struct Applying<'a, 'tx> {
    pub(super) tx: &'a mut Tx<'tx>,
    pub(super) app: &'a App,
    pub(super) organization: &'a Organization,
    pub(super) actor: &'a Actor,
    pub(super) plan: &'a Plan,
    pub(super) job: Uuid,
    pub(super) now: Millis,
    pub(super) progress: &'a Progress,
}

impl Applying<'_, '_> {
    pub(super) fn apply(mut self, change: &Change) -> Result<()> {
        if let Change::Password(password) = change {
            let password = password.as_ref().ok_or_else(|| Fault::new("password-missing"))?;
            self.seal(password)?;
        }
        self.give_up()?;
        self.write(change)?;
        self.write_items()?;
        self.tell()
    }

    fn seal(&mut self, password: &SecretString) -> Result<()> {
        let (organization, app, plan, job, now) = (self.organization.id, self.app, self.plan, self.job, self.now);
        let progress = self.progress;
        progress.step("step-passwords", Some(plan.people.len() as u64))?;
        let mut rng = app.rng();
        let make = |planned: &Planned| -> Result<[Param<'static>; 7]> {
            let binding = Binding { account: planned.account, version: planned.version };
            let sealed = app.keys.seal(binding, password, &mut rng)?;
            Ok(sealed_row(organization, binding, sealed, job, now))
        };
        map_ahead(plan.people.iter(), make, |rows| self.tx.insert_all(&SEALED, progress.counted(rows)))?;
        let passwords =
            plan.people.iter().map(|planned| Binding { account: planned.account, version: planned.version });
        heads::set_all(self.tx, organization, State::Initial, passwords)?;
        let changed: Vec<Uuid> = plan.people.iter().map(|planned| planned.account).collect();
        credential::set(self.tx, organization, State::Initial.name(), &changed)
    }

    /// All names given up before any is claimed.
    fn give_up(&mut self) -> Result<()> {
        let held = self.plan.people.iter().map(|one| (one.account, &one.gives_up));
        let giving_up = GivingUp::of(self.app, self.organization, self.job, self.now);
        release(self.tx, &giving_up, held)?;
        let claimed = self.plan.people.iter().map(|one| (one.account, &one.claims));
        store::claim(self.tx, self.organization.id, claimed)
    }

    fn write(&mut self, change: &Change) -> Result<()> {
        let (plan, job, now, actor) = (self.plan, self.job, self.now, self.actor);
        let organization = self.organization.id;
        let value = match plan.action {
            Action::Deactivate => Some(Status::Inactive.name()),
            Action::Reactivate => Some(Status::Active.name()),
            _ => plan.after.as_deref(),
        };
        self.progress.step("step-changes", Some(plan.people.len() as u64))?;
        let rows = plan.people.iter().map(|one| Written {
            account: one.account,
            value,
            administrator: one.administrators[1],
            changed_by: job,
        });
        store::write(self.tx, organization, plan.action, rows, now, |tx| match change {
            Change::Deactivate { keep, .. } => {
                let how = Deactivation { actor, job, now, comment: plan.after.as_deref(), keep: *keep };
                store::leave(tx, &how)
            }
            Change::Reactivate { restore } => store::come_back(tx, organization, job, *restore),
            Change::Comment(_) => store::comment(tx, organization),
            // Whoever knew the old password is signed in with it no more.
            Change::Password(_) => store::sign_out(tx, organization),
            Change::Role { .. } => store::end_loans(tx, organization, now),
            Change::School(_) | Change::Department(_) | Change::Position(_) => Ok(()),
        })
    }

    /// Whose password was set is told so, where the organization wants it (2.10).
    fn tell(&mut self) -> Result<()> {
        if self.plan.action != Action::Password {
            return Ok(());
        }
        let changed: Vec<(Uuid, i64)> = self.plan.people.iter().map(|one| (one.account, one.version)).collect();
        tell(self.tx, self.app, self.actor, self.organization, News::Password, self.job, &changed).map(|_| ())
    }

    fn write_items(&mut self) -> Result<()> {
        let plan = self.plan;
        let changed = plan.people.iter().map(|one| Item {
            account: Some(one.account),
            line: None,
            outcome: plan.action.outcome(),
            changes: described(plan, one),
            changed_by_before: Some(one.changed_by),
        });
        let skipped = plan.skipped.iter().map(|skipped| Item {
            account: Some(skipped.account),
            line: None,
            outcome: "skipped",
            changes: Some(json!({"reason": skipped.reason.name()}).to_string()),
            changed_by_before: None,
        });
        self.progress.step("step-items", None)?;
        items::insert(self.tx, self.organization.id, self.job, 1, changed.chain(skipped), self.progress)?;
        Ok(())
    }
}

/// Gives names up, and withholds them where the organization settled so.
pub(super) fn release<'a>(
    tx: &mut Tx<'_>,
    giving_up: &GivingUp<'_>,
    held: impl Iterator<Item = (Uuid, &'a Names)> + Clone,
) -> Result<()> {
    let names = held.clone().flat_map(|(account, names)| {
        let username = names.username.as_ref().map(|(scope, key)| Name::Username(*scope, key));
        let email = names.email.as_deref().map(Name::Email);
        username.into_iter().chain(email).map(move |name| (name, account))
    });
    giving_up.withhold_all(tx, names)?;
    store::release(tx, held)
}

/// What a run did to an account, as its item keeps it: column → [before, after].
fn described(plan: &Plan, one: &Planned) -> Option<String> {
    let column = match plan.action {
        Action::Password | Action::Reactivate => return None,
        Action::Deactivate if plan.after.is_none() => return None,
        Action::Deactivate | Action::Comment => "comment",
        Action::Role => "role_id",
        Action::School => "school_id",
        Action::Department => "department_id",
        Action::Position => "position",
    };
    let mut all = Map::new();
    all.insert(column.to_owned(), json!([one.before, plan.after]));
    let [before, after] = one.administrators;
    if before != after {
        all.insert("administrator_id".to_owned(), json!([before, after]));
    }
    Some(Value::Object(all).to_string())
}
