//! A confirmed plan into the database: passwords sealed on another core while this one writes, then addresses.

use serde_json::{Map, json};
use uuid::Uuid;

use super::{Address, Plan, Planned, Reason};
use crate::accounts::credential;
use crate::accounts::rules::Email;
use crate::accounts::store::{self, EMAILS, NewAddress, USERNAMES, username_scope};
use crate::accounts::withheld::GivingUp;
use crate::app::{App, Millis};
use crate::credentials::rules::{Style, generate};
use crate::credentials::store::{SEALED, sealed_row};
use crate::credentials::{Binding, State, heads};
use crate::db::{Param, Tx};
use crate::error::Result;
use crate::jobs::Progress;
use crate::jobs::items::{self, Item};
use crate::organization::Organization;
use crate::parallel::map_ahead;

/// Writes what a plan says. The caller holds the organization.
pub(super) struct Applying<'a, 'tx> {
    pub(super) tx: &'a mut Tx<'tx>,
    pub(super) app: &'a App,
    pub(super) organization: &'a Organization,
    pub(super) plan: &'a Plan,
    pub(super) job: Uuid,
    pub(super) now: Millis,
    pub(super) progress: &'a Progress,
}

impl Applying<'_, '_> {
    pub(super) fn apply(mut self) -> Result<()> {
        self.seal()?;
        self.address()?;
        self.write_items()
    }

    fn seal(&mut self) -> Result<()> {
        let (organization, app, plan, job, now) = (self.organization.id, self.app, self.plan, self.job, self.now);
        let progress = self.progress;
        progress.step("step-passwords", Some(plan.totals.passwords.into()))?;
        let mut rng = app.rng();
        let wanted = plan.people.iter().filter_map(|planned| Some((planned, planned.version?)));
        let make = |(planned, version): (&Planned, u32)| -> Result<[Param<'static>; 7]> {
            let style = plan.styles.get(usize::from(planned.style)).copied();
            let style = style.unwrap_or(Style::Digits { length: 8 });
            let binding = Binding { account: planned.account, version: version.into() };
            let sealed = app.keys.seal(binding, &generate(&style, &mut rng), &mut rng)?;
            Ok(sealed_row(organization, binding, sealed, job, now))
        };
        map_ahead(wanted, make, |rows| self.tx.insert_all(&SEALED, progress.counted(rows)))?;
        let passwords = plan
            .people
            .iter()
            .filter_map(|planned| Some(Binding { account: planned.account, version: i64::from(planned.version?) }));
        let (first, further): (Vec<_>, Vec<_>) = passwords.partition(|password| password.version == 1);
        heads::add_all(self.tx, organization, State::Initial, first)?;
        heads::set_all(self.tx, organization, State::Initial, further)?;
        let changed =
            plan.people.iter().filter(|planned| planned.version.is_some() && planned.before != State::Initial);
        let changed: Vec<Uuid> = changed.map(|planned| planned.account).collect();
        credential::set(self.tx, organization, State::Initial.name(), &changed)
    }

    /// All given up before any is claimed; claims sorted, so that their index grows in order.
    fn address(&mut self) -> Result<()> {
        let organization = self.organization.id;
        let policy = &self.organization.settings.username_policy;
        let plan = self.plan;
        self.progress.step("step-addresses", Some(plan.totals.emails.into()))?;
        let mut batch = self.progress.batch();
        let giving_up = GivingUp::of(self.app, self.organization, self.job, self.now);
        if giving_up.withholds() {
            for (account, address) in addresses(plan) {
                if let Some(before) = &address.before {
                    giving_up.email(self.tx, before, account)?;
                }
            }
        }
        let all = addresses(plan).map(|(account, address)| NewAddress {
            account,
            before: address.before.as_deref(),
            email: &address.email,
            username: address.username.as_deref(),
            sort: &address.sort[1],
            search: &address.search[1],
        });
        store::update_addresses(self.tx, organization, all, self.now, self.job)?;
        let mut emails = Vec::new();
        let mut usernames = Vec::new();
        for (account, address) in addresses(plan) {
            emails.push((Email::key(&address.email), account));
            batch.add()?;
            if let Some(username) = &address.username {
                usernames.push((username_scope(policy, organization, address.school), policy.key(username), account));
            }
        }
        emails.sort_unstable();
        let rows = emails.iter().map(|(key, id)| Ok([key.as_ref().into(), organization.into(), id.into()]));
        self.tx.insert_all(&EMAILS, rows)?;
        usernames.sort_unstable();
        let rows = usernames
            .iter()
            .map(|(scope, key, id)| Ok([scope.into(), key.as_ref().into(), organization.into(), id.into()]));
        self.tx.insert_all(&USERNAMES, rows)?;
        Ok(())
    }

    /// What each account got. Who had an address already was never in question, and has no item.
    fn write_items(&mut self) -> Result<()> {
        let changed = self.plan.people.iter().map(|planned| {
            let account = Some(planned.account);
            match &planned.address {
                None => Item { account, line: None, outcome: "password", changes: None, changed_by_before: None },
                Some(address) => Item {
                    account,
                    line: None,
                    outcome: "email",
                    changes: Some(described(planned, address)),
                    changed_by_before: Some(address.changed_by),
                },
            }
        });
        let skipped = self.plan.skipped.iter().filter(|skipped| skipped.reason != Reason::HasEmail);
        let skipped = skipped.map(|skipped| Item {
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

fn addresses(plan: &Plan) -> impl Iterator<Item = (Uuid, &Address)> {
    plan.people.iter().filter_map(|planned| Some((planned.account, &**planned.address.as_ref()?)))
}

/// What a run did to an account, as its item keeps it: column → [before, after].
fn described(planned: &Planned, address: &Address) -> String {
    let mut all = Map::new();
    all.insert("email".to_owned(), json!([address.before, address.email]));
    if let Some(username) = &address.username {
        all.insert("username".to_owned(), json!([null, username]));
    }
    for (column, [before, after]) in [("sort_key", &address.sort), ("search_key", &address.search)] {
        if before != after {
            all.insert(column.to_owned(), json!([before, after]));
        }
    }
    if planned.version.is_some() {
        all.insert("password".to_owned(), json!(["**", "**"]));
    }
    serde_json::Value::Object(all).to_string()
}
