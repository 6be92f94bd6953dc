//! The use cases of roles: see them, add, change and remove one.

use serde_json::{Value, json};
use uuid::Uuid;

use super::rules::{check, complete, may_inherit, may_touch};
use super::{Held, RoleChange, difference, store};
use crate::access::{Actor, Permission, Reach};
use crate::accounts::rules::search_key;
use crate::accounts::store::{Bears, forget_sources, give_role};
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization::store::insert_role;
use crate::organization::{Role, rules};

/// Every role by rank and name, with how many accounts have it.
///
/// # Errors
/// `Forbidden`.
pub fn list(app: &App, actor: &Actor) -> Result<Vec<Held>> {
    actor.require(Permission::ManageRoles)?;
    app.db.read(|tx| store::held(tx, actor.organization, app.now()))
}

/// One of them, by its id, its name or its preset's code.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn get(app: &App, actor: &Actor, which: &str) -> Result<Held> {
    actor.require(Permission::ManageRoles)?;
    app.db.read(|tx| held(tx, app, actor, which))
}

/// Adds a role: of rank 0, without permissions, within schools, unless `asked` says otherwise.
///
/// # Errors
/// `Forbidden`; `Invalid`, each fault beside its field (`name`, `rank`, `permissions`); `Conflict` when there is
/// one of that name.
pub fn add(app: &App, actor: &Actor, asked: &RoleChange) -> Result<Role> {
    change(app, actor, "role.add", |tx, by| {
        let bare = Role {
            id: by,
            code: None,
            name: String::new(),
            name_key: String::new(),
            rank: 0,
            permissions: Vec::new(),
            reach: Reach::Schools,
            authorized: false,
        };
        let name = asked.name.clone().unwrap_or_default();
        let role = changed(tx, actor, &bare, None, 0, &RoleChange { name: Some(name), ..asked.clone() })?;
        insert_role(tx, actor.organization, &role)?;
        Ok((role.clone(), role.id, difference(None, Some(&role))))
    })
}

/// Changes a role, for everyone who has it. Whoever is signed in has the new powers with their next request.
///
/// # Errors
/// As [`add`]; `NotFound`; `Conflict` when it is the manager's, or was changed since it was
/// [seen](RoleChange::seen); `Forbidden` when it is as high as the actor's own.
pub fn set(app: &App, actor: &Actor, which: &str, asked: &RoleChange) -> Result<Role> {
    change(app, actor, "role.change", |tx, _| {
        let Held { role: before, people, loans } = held(tx, app, actor, which)?;
        may_touch(actor, &before).map_err(refused)?;
        if asked.seen.as_ref().is_some_and(|seen| *seen != before.mark()) {
            return Err(Error::Conflict(Fault::new("role-changed").with("name", &before.name)));
        }
        let after = changed(tx, actor, &before, Some(&before), people + loans, asked)?;
        store::update(tx, actor.organization, &after)?;
        if after.name_key != before.name_key {
            forget_sources(tx, actor.organization, Bears::Role(after.id))?;
        }
        let details = difference(Some(&before), Some(&after));
        Ok((after.clone(), after.id, details))
    })
}

/// Removes a role that nobody has, or whose accounts another takes over; how many it took. Loans of it end with it.
///
/// # Errors
/// `Forbidden`; `NotFound`; `Conflict` when it is a preset, or somebody has it and no `heir` is named, or the heir
/// is of another rank.
pub fn remove(app: &App, actor: &Actor, which: &str, heir: Option<&str>) -> Result<i64> {
    change(app, actor, "role.remove", |tx, by| {
        let Held { role, people, loans } = held(tx, app, actor, which)?;
        may_touch(actor, &role).map_err(refused)?;
        if role.code.is_some() {
            return Err(Error::Conflict(Fault::new("role-preset-stays").with("name", &role.name)));
        }
        if loans > 0 {
            return Err(Error::Conflict(Fault::new("role-lent").with("name", &role.name)));
        }
        let heir = heir.map(|heir| held(tx, app, actor, heir)).transpose()?.map(|held| held.role);
        match &heir {
            None if people > 0 => {
                let fault = Fault::new("role-in-use").with("name", &role.name).with("people", people);
                return Err(Error::Conflict(fault));
            }
            None => {}
            Some(heir) => {
                may_inherit(&role, heir).map_err(Error::Conflict)?;
                give_role(tx, actor.organization, role.id, heir.id, app.now(), by)?;
            }
        }
        store::remove(tx, actor.organization, role.id)?;
        let mut details = difference(Some(&role), None);
        details["people"] = json!(people);
        details["heir"] = json!(heir.map(|heir| heir.name));
        Ok((people, role.id, details))
    })
}

/// One change of the roles with its audit entry.
fn change<T>(
    app: &App,
    actor: &Actor,
    action: &str,
    work: impl FnOnce(&mut Tx<'_>, Uuid) -> Result<(T, Uuid, Value)>,
) -> Result<T> {
    actor.require(Permission::ManageRoles)?;
    let by = app.ids().next_id();
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let (done, subject, details) = work(tx, by)?;
        audit::record(tx, actor, by, app.now(), action, subject, &details)?;
        Ok(done)
    })
}

/// Nobody outranks the manager's role, so it is no question of powers.
fn refused(fault: Fault) -> Error {
    if fault.code == "role-manager-stays" { Error::Conflict(fault) } else { Error::Forbidden(fault) }
}

fn held(tx: &mut Tx<'_>, app: &App, actor: &Actor, which: &str) -> Result<Held> {
    let all = store::held(tx, actor.organization, app.now())?;
    let id = Role::find(all.iter().map(|held| &held.role), which).map(|role| role.id);
    let found = all.into_iter().find(|held| Some(held.role.id) == id);
    found.ok_or_else(|| Error::NotFound { what: "role", id: which.to_owned() })
}

/// `base` as it is asked for, if it may be so.
fn changed(
    tx: &mut Tx<'_>,
    actor: &Actor,
    base: &Role,
    before: Option<&Role>,
    people: i64,
    asked: &RoleChange,
) -> Result<Role> {
    let mut after = base.clone();
    let mut problems = Vec::new();
    if let Some(name) = &asked.name {
        match rules::name(name) {
            Ok(name) => {
                name.clone_into(&mut after.name);
                after.name_key = search_key([name]);
            }
            Err(fault) => problems.push(fault.of_field("name")),
        }
    }
    after.rank = asked.rank.unwrap_or(base.rank);
    after.permissions = complete(asked.permissions.as_deref().unwrap_or(&base.permissions));
    after.reach = asked.reach.unwrap_or(base.reach);
    after.authorized = asked.authorized.unwrap_or(base.authorized);
    problems.extend(check(actor, before, &after, people));
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let others = crate::organization::store::roles(tx, actor.organization)?;
    // A file names a role by its name or by the code of a preset: neither may mean two.
    let same = |other: &&Role| {
        other.id != after.id && (other.name_key == after.name_key || other.code.as_ref() == Some(&after.name_key))
    };
    if let Some(other) = others.iter().find(same) {
        return Err(Fault::new("entry-exists").with("name", &other.name).of_field("name").into());
    }
    Ok(after)
}
