//! What was settled, written: everything given up before anything is claimed, so that two people may swap.

use serde_json::{Map, json};
use uuid::Uuid;

use super::cells::{Changing, NewPassword};
use super::claims::Held;
use super::people::Person;
use crate::access::Actor;
use crate::access::actions::end_sessions;
use crate::accounts::Field;
use crate::accounts::store::{self, DERIVED, Keys};
use crate::accounts::withheld::GivingUp;
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::Binding;
use crate::credentials::store::{SEALED, sealed_row};
use crate::db::Tx;
use crate::error::Result;
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
    for (changing, entry) in people.iter().zip(&entries) {
        let giving_up = GivingUp::of(app, organization, *entry, now);
        let account = changing.person.target.account;
        for (_, before, after) in changing.holdings(organization) {
            match before.filter(|before| Some(before) != after.as_ref()) {
                Some(Held::Username(scope, key)) => giving_up.username(tx, scope, &key, account)?,
                Some(Held::Email(key)) => giving_up.email(tx, &key, account)?,
                // The index of unique IDs looks at each row as it is written: two that swap must both let go first.
                Some(Held::UniqueId(_)) => {
                    store::update(tx, organization.id, account, &[("unique_id", None)], now, *entry)?;
                }
                None => {}
            }
        }
    }
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
    let mut rng = app.rng();
    for (changing, entry) in people.iter().zip(&entries) {
        let account = changing.person.target.account;
        for (_, before, after) in changing.holdings(organization) {
            match after.filter(|after| Some(after) != before.as_ref()) {
                Some(Held::Username(scope, key)) => store::claim_username(tx, scope, &key, organization.id, account)?,
                Some(Held::Email(key)) => store::claim_email(tx, &key, organization.id, account)?,
                Some(Held::UniqueId(_)) | None => {}
            }
        }
        if let Some(new) = &changing.password {
            seal(tx, app, organization.id, changing.person, new, *entry, now, &mut rng)?;
        }
        // What wrote the row before tells who made the account, once nothing else does.
        let before = (!changing.changes.is_empty()).then_some(changing.person.changed_by);
        let details = json!({"changes": described(changing), "changed_by_before": before});
        audit::record(tx, actor, *entry, now, "account.edit", account, &details)?;
    }
    Ok(())
}

#[allow(clippy::too_many_arguments)] // one place, and each is what it says
fn seal(
    tx: &mut Tx<'_>,
    app: &App,
    organization: Uuid,
    person: &Person,
    new: &NewPassword,
    entry: Uuid,
    now: Millis,
    rng: &mut impl rand::CryptoRng,
) -> Result<()> {
    let account = person.target.account;
    let binding = Binding { account, version: new.version };
    let sealed = app.keys.seal(binding, &new.password, rng)?;
    tx.insert_all(&SEALED, [Ok(sealed_row(organization, binding, sealed, entry, now))])?;
    // Whoever is signed in with the password before is so no longer.
    end_sessions(tx, organization, account)
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
fn described(changing: &Changing<'_>) -> Map<String, serde_json::Value> {
    let mut all: Map<String, serde_json::Value> = changing
        .changes
        .iter()
        .map(|change| (change.column.to_owned(), json!([change.before, change.after])))
        .collect();
    if changing.password.is_some() {
        all.insert("password".to_owned(), json!(["**", "**"]));
    }
    all
}
