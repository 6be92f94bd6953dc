//! What was settled, written: everything given up before anything is claimed, so that two people may swap.

use std::collections::HashSet;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::cells::Changing;
use super::claims::Held;
use crate::access::Actor;
use crate::access::actions::end_sessions;
use crate::accounts::Field;
use crate::accounts::credential;
use crate::accounts::store::{self, DERIVED, Keys};
use crate::accounts::withheld::GivingUp;
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::store::{SEALED, sealed_row};
use crate::credentials::{Binding, State, heads};
use crate::db::Tx;
use crate::error::Result;
use crate::messages::tell::{News, tell};
use crate::organization::Organization;

/// Writes the changes of each account with an audit entry of its own, whose id stands on what is written
/// (decision 4): the undo of a run leaves it alone.
pub(super) fn write(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    organization: &Organization,
    people: &[Changing<'_>],
) -> Result<()> {
    let now = app.now();
    let mut ids = app.ids();
    let entries: Vec<Uuid> = people.iter().map(|_| ids.next_id()).collect();
    give_up(tx, app, organization, people, &entries, now)?;
    for (changing, entry) in people.iter().zip(&entries) {
        let keys = derived(changing);
        let mut values: Vec<(&str, Option<&str>)> =
            changing.changes.iter().map(|change| (change.column, change.after.as_deref())).collect();
        if values.is_empty() {
            continue;
        }
        if let Some(keys) = &keys {
            values.extend(DERIVED.into_iter().zip(keys.iter().map(|key| Some(key.as_str()))));
        }
        store::update(tx, organization.id, changing.person.target.account, &values, now, *entry)?;
    }
    for changing in people {
        let account = changing.person.target.account;
        for (_, before, after) in changing.holdings(organization) {
            match after.filter(|after| Some(after) != before.as_ref()) {
                Some(Held::Username(scope, key)) => store::claim_username(tx, scope, &key, organization.id, account)?,
                Some(Held::Email(key)) => store::claim_email(tx, &key, organization.id, account)?,
                Some(Held::UniqueId(_)) | None => {}
            }
        }
    }
    seal(tx, app, organization.id, people, &entries, now)?;
    for (changing, entry) in people.iter().zip(&entries) {
        if let Some(new) = &changing.password {
            let account = (changing.person.target.account, new.version);
            tell(tx, app, actor, organization, News::Password, *entry, &[account])?;
        }
    }
    let told = people.iter().zip(&entries);
    let told: Vec<(Uuid, Uuid, Value)> =
        told.map(|(changing, entry)| (*entry, changing.person.target.account, described(changing))).collect();
    audit::record_all(tx, actor, now, "account.edit", &told)
}

/// What accounts will hold no more.
fn give_up(
    tx: &mut Tx<'_>,
    app: &App,
    organization: &Organization,
    people: &[Changing<'_>],
    entries: &[Uuid],
    now: Millis,
) -> Result<()> {
    let claimed: HashSet<&str> = people
        .iter()
        .filter(|changing| changing.changes(Field::UniqueId))
        .filter_map(|changing| changing.after(Field::UniqueId))
        .collect();
    for (changing, entry) in people.iter().zip(entries) {
        let giving_up = GivingUp::of(app, organization, *entry, now);
        let account = changing.person.target.account;
        for (_, before, after) in changing.holdings(organization) {
            match before.filter(|before| Some(before) != after.as_ref()) {
                Some(Held::Username(scope, key)) => giving_up.username(tx, scope, &key, account)?,
                Some(Held::Email(key)) => giving_up.email(tx, &key, account)?,
                // The index of unique IDs looks at each row as it is written: of two that swap, both let go first.
                Some(Held::UniqueId(id)) if claimed.contains(id.as_str()) => {
                    store::update(tx, organization.id, account, &[("unique_id", None)], now, *entry)?;
                }
                Some(Held::UniqueId(_)) | None => {}
            }
        }
    }
    Ok(())
}

/// New passwords, sealed: initial ones, whatever was there. Who is signed in with the one before is so no longer.
fn seal(
    tx: &mut Tx<'_>,
    app: &App,
    organization: Uuid,
    people: &[Changing<'_>],
    entries: &[Uuid],
    now: Millis,
) -> Result<()> {
    let mut rng = app.rng();
    let (mut rows, mut accounts) = (Vec::new(), Vec::new());
    for (changing, entry) in people.iter().zip(entries) {
        let Some(new) = &changing.password else { continue };
        let account = changing.person.target.account;
        let binding = Binding { account, version: new.version };
        let sealed = app.keys.seal(binding, &new.password, &mut rng)?;
        rows.push(Ok(sealed_row(organization, binding, sealed, *entry, now)));
        heads::set(tx, organization, State::Initial, binding)?;
        accounts.push(account);
        end_sessions(tx, organization, account)?;
    }
    if accounts.is_empty() {
        return Ok(());
    }
    tx.insert_all(&SEALED, rows)?;
    credential::set(tx, organization, State::Initial.name(), &accounts)
}

/// The keys the account is sorted and searched by, if they may be others.
fn derived(changing: &Changing<'_>) -> Option<[String; 3]> {
    const NAMED: [Field; 8] = [
        Field::FirstName,
        Field::MiddleName,
        Field::LastName,
        Field::PreferredName,
        Field::DisplayName,
        Field::Username,
        Field::Email,
        Field::UniqueId,
    ];
    let keys = || Keys::of(&NAMED.map(|field| changing.after(field)));
    NAMED.into_iter().any(|field| changing.changes(field)).then(keys).map(|keys| [keys.sort, keys.middle, keys.search])
}

/// What was done to an account, as the items of runs say it: column → [before, after].
fn described(changing: &Changing<'_>) -> Value {
    let mut all: Map<String, Value> = changing
        .changes
        .iter()
        .map(|change| (change.column.to_owned(), json!([change.before, change.after])))
        .collect();
    if !all.is_empty() {
        // What wrote the row before tells who made the account, once nothing else does.
        all.insert("changed_by_before".to_owned(), json!(changing.person.changed_by));
    }
    if changing.password.is_some() {
        all.insert("password".to_owned(), json!(["**", "**"]));
    }
    Value::Object(all)
}
