//! The use cases: cells saved, somebody made by hand, and what there is to edit.

use std::collections::HashMap;

use serde_json::json;
use uuid::Uuid;

use super::cells::{Around, Settling};
use super::draft::Ready;
use super::people::{Places, credentials, read};
use super::{Cell, Checked, Created, Draft, Editable, MOST_ACCOUNTS, Offer, Saved, claims, draft, write};
use crate::access::reach::{Denied, admit};
use crate::access::rules::{decide, reaches};
use crate::access::{Actor, Permission};
use crate::accounts::Field;
use crate::accounts::store::ACCOUNTS;
use crate::accounts::withheld::Withheld;
use crate::app::App;
use crate::audit;
use crate::credentials::rules::generate;
use crate::credentials::store::{SEALED, sealed_row};
use crate::credentials::{Binding, State, heads};
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::jobs::once::Once;
use crate::messages::tell::{News, tell};
use crate::organization::{self, Organization};

/// These accounts as they can be edited, in the order of `ids`; those that the actor does not see are left out.
///
/// # Errors
/// `Forbidden`; `TooLarge`.
pub fn editable(app: &App, actor: &Actor, ids: &[Uuid]) -> Result<Vec<Editable>> {
    actor.require(Permission::ViewPeople)?;
    few(ids.len())?;
    app.db.read(|tx| {
        let people = read(tx, actor.organization, ids)?;
        let passwords = credentials(tx, actor.organization, ids)?;
        let places = Places::read(tx, actor.organization)?;
        let seen = ids.iter().filter_map(|id| people.get(id)).filter(|person| reaches(actor, &person.target));
        let editable = seen.map(|person| {
            let password = passwords.get(&person.target.account).copied().unwrap_or((State::None, 0));
            Editable::of(person, password, &places, actor)
        });
        Ok(editable.collect())
    })
}

/// What the forms of one person offer to choose from.
///
/// # Errors
/// `Forbidden`.
pub fn offer(app: &App, actor: &Actor) -> Result<Offer> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| Offer::read(tx, actor))
}

/// One account as it can be edited.
///
/// # Errors
/// As [`editable`]; `NotFound`.
pub fn one(app: &App, actor: &Actor, id: Uuid) -> Result<Editable> {
    let not_found = || Error::NotFound { what: "account", id: id.to_string() };
    editable(app, actor, &[id])?.pop().ok_or_else(not_found)
}

/// Saves those cells that are right, in one transaction, each account with its audit entry; what became of each
/// is told. Two cells may swap what they hold; a cell whose value was changed since it was seen is not written.
///
/// # Errors
/// `NotFound` or `Forbidden`, with nothing saved and the attempt written down, when a cell's account is not the
/// actor's to change; `Forbidden`, written down too, when their role may not; `TooLarge`; `Conflict` when another organization took
/// an address in this very moment.
pub fn save(app: &App, actor: &Actor, cells: &[Cell]) -> Result<Saved> {
    for cell in cells {
        if let Err(error) = actor.require(needed(cell.field)) {
            audit::denied(app, actor, "account.edit", cell.account);
            return Err(error);
        }
    }
    let mut ids: Vec<Uuid> = cells.iter().map(|cell| cell.account).collect();
    ids.sort_unstable();
    ids.dedup();
    few(ids.len())?;
    let outcome = app.db.write(|tx| save_in(tx, app, actor, cells, &ids))?;
    outcome.map_err(|denied| denied.record(app, actor, "account.edit"))
}

fn save_in(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    cells: &[Cell],
    ids: &[Uuid],
) -> Result<std::result::Result<Saved, Denied>> {
    tx.hold_organization(actor.organization)?;
    let people = read(tx, actor.organization, ids)?;
    for cell in cells {
        let target = people.get(&cell.account).map(|person| &person.target);
        if let Err(denied) = admit(actor, needed(cell.field), cell.account, target) {
            return Ok(Err(denied));
        }
    }
    let organization = organization::store::get(tx, actor.organization)?;
    let places = Places::read(tx, actor.organization)?;
    let around = Around { app, actor, organization: &organization, places: &places };
    let withheld = Withheld::read(tx, &app.keys, app.now(), cells.len())?;
    let mut settling = Settling::read(tx, &around, cells, &people)?;
    settling.keep_names(&organization.settings.username_policy);
    claims::settle(tx, &organization, &withheld, &mut settling)?;
    settling.check_passwords();
    let (changing, outcomes) = settling.finish(&places);
    write::write(tx, app, actor, &organization, &changing)?;
    Ok(Ok(Saved { cells: outcomes, accounts: changing.len() }))
}

fn needed(field: Field) -> Permission {
    if field == Field::Password { Permission::SetPasswords } else { Permission::EditAccounts }
}

fn few(accounts: usize) -> Result<()> {
    if accounts > MOST_ACCOUNTS {
        return Err(Error::TooLarge(Fault::new("selection-too-long").with("limit", MOST_ACCOUNTS)));
    }
    Ok(())
}

/// What would become of somebody new, and what is wrong with what was said of them so far. Writes nothing.
///
/// # Errors
/// `Forbidden`.
pub fn check(app: &App, actor: &Actor, asked: &Draft) -> Result<Checked> {
    actor.require(Permission::CreateAccounts)?;
    app.db.read(|tx| {
        let organization = organization::store::get(tx, actor.organization)?;
        Ok(drafted(tx, app, actor, &organization, asked)?.0)
    })
}

fn drafted(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    organization: &Organization,
    asked: &Draft,
) -> Result<(Checked, Option<Ready>)> {
    let places = Places::read(tx, actor.organization)?;
    let around = Around { app, actor, organization, places: &places };
    let withheld = Withheld::read(tx, &app.keys, app.now(), 1)?;
    draft::check(tx, &around, &withheld, asked)
}

/// Makes one account by hand (4.9). Under a `key` that made one before nobody else is made.
///
/// # Errors
/// `Forbidden`; `Invalid` with a problem for every value that will not do, its column the name of the field;
/// `Conflict` when the key stands for somebody else, or another organization took an address in this very moment.
pub fn create(app: &App, actor: &Actor, asked: &Draft, key: Option<&str>) -> Result<Created> {
    actor.require(Permission::CreateAccounts)?;
    if asked.password.is_some() {
        actor.require(Permission::SetPasswords)?;
    }
    let once = key.map(|key| Once::new(actor, key, parts(asked).iter().map(String::as_str)));
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        if let Some(account) = once.as_ref().map(|once| once.before(tx, actor.organization)).transpose()?.flatten() {
            return repeated(tx, actor.organization, account);
        }
        let organization = organization::store::get(tx, actor.organization)?;
        let (checked, ready) = drafted(tx, app, actor, &organization, asked)?;
        let Some(ready) = ready else {
            let problem = |(field, fault): (Field, Fault)| {
                let value = if field == Field::Password { "" } else { asked.get(field) };
                let mut problem = fault.of_field(field.name());
                problem.value = value.chars().take(200).collect();
                problem
            };
            return Err(Error::Invalid(checked.faults.into_iter().map(problem).collect()));
        };
        let created = make(tx, app, actor, &organization, asked, &ready)?;
        if let Some(once) = &once {
            once.keep(tx, actor.organization, created.account, app.now())?;
        }
        Ok(created)
    })
}

fn make(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    organization: &Organization,
    asked: &Draft,
    ready: &Ready,
) -> Result<Created> {
    let (mut ids, mut rng, now) = (app.ids(), app.rng(), app.now());
    let (id, entry) = (ids.next_id(), ids.next_id());
    let mut account = ready.account(id);
    let style = organization.settings.style(account.profile, account.grade_level);
    let made = (asked.password.is_none() && !organization.settings.single_sign_on).then(|| generate(&style, &mut rng));
    let password = asked.password.as_ref().or(made.as_ref());
    account.credential = if password.is_some() { State::Initial.name() } else { State::None.name() };
    tx.insert_all(&ACCOUNTS, [Ok(account.row(organization.id, now, entry))])?;
    ready.claim(tx, organization.id, id)?;
    if let Some(password) = password {
        let binding = Binding { account: id, version: 1 };
        let sealed = app.keys.seal(binding, password, &mut rng)?;
        tx.insert_all(&SEALED, [Ok(sealed_row(organization.id, binding, sealed, entry, now))])?;
        heads::set(tx, organization.id, State::Initial, binding)?;
    }
    let shown = made.filter(|_| decide(actor, Permission::RevealPasswords, &ready.target(id)));
    let details = json!({"profile": account.profile, "role": ready.role, "shown": shown.is_some()});
    let version = i64::from(account.credential == State::Initial.name());
    let told = tell(tx, app, actor, organization, News::Account, entry, &[(id, version)])?;
    audit::record(tx, actor, entry, now, "account.create", id, &details)?;
    Ok(Created {
        account: id,
        username: account.username.map(str::to_owned),
        email: account.email.map(str::to_owned),
        password: shown,
        is_repeated: false,
        is_told: told > 0,
    })
}

fn repeated(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Created> {
    let people: HashMap<_, _> = read(tx, organization, &[account])?;
    let value = |field| people.get(&account).and_then(|person| person.value(field)).map(str::to_owned);
    let (username, email) = (value(Field::Username), value(Field::Email));
    Ok(Created { account, username, email, password: None, is_repeated: true, is_told: false })
}

/// What is asked for, for [`Once`]; no password.
fn parts(asked: &Draft) -> Vec<String> {
    let profile = asked.profile.map(|profile| profile.name().to_owned());
    let values = asked.values.keys().map(|field| format!("{}={}", field.name(), asked.get(*field)));
    profile.into_iter().chain(values).collect()
}
