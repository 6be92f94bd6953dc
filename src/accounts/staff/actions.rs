//! The use cases of those with powers: see them, move supervisors, hand the manager's role over, say in which
//! schools somebody works.

use secrecy::SecretString;
use serde_json::json;
use uuid::Uuid;

use super::{Staff, WorksIn, store};
use crate::access::reach::{admit, target};
use crate::access::{Actor, Permission, Scope, loans, own};
use crate::accounts::filter::Filter;
use crate::accounts::list::find;
use crate::accounts::store::update;
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization::Role;
use crate::organization::store::{List, Named, list, roles};

/// The most supervisors that are listed at once.
const LISTED: i64 = 500;

/// Manager, administrators and supervisors as far as the actor sees them: an administrator sees themselves and
/// their own supervisors. `of` asks for the supervisors of one administrator.
///
/// # Errors
/// `Forbidden`.
pub fn staff(app: &App, actor: &Actor, of: Option<Uuid>) -> Result<Staff> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let seen = Filter::default().condition(tx, actor, app.now())?;
        let mut high = store::members(tx, seen.clone(), [2, i64::MAX], LISTED)?;
        let manager = high.iter().position(|member| member.rank >= 3).map(|at| high.remove(at));
        let mut seen = seen;
        if let Some(of) = of {
            let mark = seen.bind(of);
            seen.sql = format!("{} AND a.administrator_id = {mark}", seen.sql);
        }
        let mut supervisors = store::members(tx, seen, [1, 1], LISTED + 1)?;
        let more = supervisors.len() > LISTED as usize;
        supervisors.truncate(LISTED as usize);
        Ok(Staff { manager, administrators: high, supervisors, more })
    })
}

/// Gives supervisors to another administrator, all of them or none; how many were moved (2.2, 2.4).
///
/// # Errors
/// `Forbidden` when the actor is no manager; `NotFound`; `Invalid` when `administrator` is none that is active, or
/// one of the others no supervisor.
pub fn move_supervisors(app: &App, actor: &Actor, supervisors: &[String], administrator: &str) -> Result<u64> {
    actor.require_manager()?;
    if supervisors.is_empty() {
        return Err(Fault::new("people-none-chosen").into());
    }
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let to = find(tx, actor, administrator).map_err(|error| error.of_field("administrator"))?;
        let fit = store::standing(tx, actor.organization, to)?
            .is_some_and(|(status, _, rank, _)| status == "active" && rank >= 2);
        if !fit {
            return Err(Fault::new("administrator-unknown")
                .with("value", administrator)
                .of_field("administrator")
                .into());
        }
        let mut moved = 0;
        for named in supervisors {
            let id = find(tx, actor, named)?;
            let not_found = || Error::NotFound { what: "account", id: named.clone() };
            let (_, _, rank, before) = store::standing(tx, actor.organization, id)?.ok_or_else(not_found)?;
            if rank != 1 {
                return Err(Fault::new("not-a-supervisor").with("value", named).into());
            }
            if before != Some(to) {
                give(tx, app, actor, id, before, to)?;
                moved += 1;
            }
        }
        Ok(moved)
    })
}

fn give(tx: &mut Tx<'_>, app: &App, actor: &Actor, supervisor: Uuid, before: Option<Uuid>, to: Uuid) -> Result<()> {
    let (by, now) = (app.ids().next_id(), app.now());
    update(tx, actor.organization, supervisor, &[("administrator_id", Some(&to.to_string()))], now, by)?;
    audit::record(tx, actor, by, now, "account.administrator", supervisor, &json!({"administrator": [before, to]}))
}

/// Hands the manager's role over, in one transaction: at every moment there is exactly one (2.1). Whoever had it
/// gets the role `becomes`. A manager proves that it is them by their password; the operator needs none. A key of the
/// API hands nothing over: a program cannot prove who sits before it, and what it holds lies in a file. A password
/// given beside the key would be no proof either, as it would go round the second factor.
///
/// # Errors
/// `Forbidden` when the actor is no manager, and for every key; `Invalid` beside the field (`password`, `to`, `becomes`); `Conflict`
/// when somebody else manages by now.
pub fn hand_over(app: &App, actor: &Actor, to: &str, becomes: &str, password: Option<&SecretString>) -> Result<Uuid> {
    if actor.key.is_some() {
        return Err(Error::Forbidden(Fault::new("hand-over-by-key")));
    }
    actor.require_manager()?;
    if actor.account.is_some() {
        own::prove(app, actor, password.unwrap_or(&SecretString::from(String::new())))?;
    }
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let of = actor.organization;
        let from = store::manager(tx, of)?;
        if actor.account.is_some() && from != actor.account {
            return Err(Error::Conflict(Fault::new("manager-changed")));
        }
        let heir = heir(tx, actor, to, from).map_err(|error| error.of_field("to"))?;
        let all = roles(tx, of)?;
        let becomes = Role::find(&all, becomes).filter(|role| role.rank == 2 || role.rank == 0);
        let becomes = becomes.ok_or_else(|| Fault::new("hand-over-role").of_field("becomes"))?;
        let (by, now) = (app.ids().next_id(), app.now());
        if let Some(from) = from {
            step_down(tx, app, actor, from, heir, becomes, by)?;
        }
        loans::actions::end_all(tx, app, of, heir)?;
        let values = [("role_id", Some(of.to_string())), ("administrator_id", None)];
        update(tx, of, heir, &values.each_ref().map(|(column, value)| (*column, value.as_deref())), now, by)?;
        let details = json!({"manager": [from, heir], "becomes": becomes.id});
        audit::record(tx, actor, by, now, "manager.hand-over", heir, &details)?;
        Ok(heir)
    })
}

/// Who is to manage: an active member of staff that does not already.
fn heir(tx: &mut Tx<'_>, actor: &Actor, to: &str, from: Option<Uuid>) -> Result<Uuid> {
    let unknown = || Error::from(Fault::new("account-unknown").with("value", to));
    let heir = match find(tx, actor, to) {
        Err(Error::NotFound { .. }) => return Err(unknown()),
        other => other?,
    };
    let (status, profile, ..) = store::standing(tx, actor.organization, heir)?.ok_or_else(unknown)?;
    let fault = match (status.as_str(), profile.as_str()) {
        _ if Some(heir) == from => Some("hand-over-same"),
        ("active", "staff" | "teacher") => None,
        ("active", _) => Some("powers-not-staff"),
        _ => Some("account-inactive"),
    };
    fault.map_or(Ok(heir), |code| Err(Fault::new(code).into()))
}

/// The manager of until now gets another role; if it is no administrator's, the new one takes their supervisors.
fn step_down(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    from: Uuid,
    heir: Uuid,
    becomes: &Role,
    by: Uuid,
) -> Result<()> {
    if becomes.rank < 2 {
        for supervisor in store::supervisors_of(tx, actor.organization, from)? {
            give(tx, app, actor, supervisor, Some(from), heir)?;
        }
    }
    update(tx, actor.organization, from, &[("role_id", Some(&becomes.id.to_string()))], app.now(), by)
}

/// Every school, and whether an account works in it besides its own.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn schools(app: &App, actor: &Actor, account: Uuid) -> Result<Vec<WorksIn>> {
    actor.require(Permission::AssignRoles)?;
    let outcome = app.db.read(|tx| {
        let found = target(tx, actor.organization, account)?;
        if let Err(denied) = admit(actor, Permission::AssignRoles, account, found.as_ref()) {
            return Ok(Err(denied));
        }
        Ok(Ok(works_in(tx, actor, account)?))
    })?;
    outcome.map_err(|denied| denied.record(app, actor, "account.schools"))
}

fn works_in(tx: &mut Tx<'_>, actor: &Actor, account: Uuid) -> Result<Vec<WorksIn>> {
    let (chosen, own) = store::schools(tx, actor.organization, account)?;
    let open = |id: Uuid| match &actor.scope {
        Scope::Schools(schools) => schools.contains(&id),
        Scope::Organization | Scope::Assigned => true,
    };
    let all = list(tx, actor.organization, List::Schools)?.into_iter();
    let works = |Named { id, name, .. }| WorksIn {
        id,
        name,
        own: own == Some(id),
        chosen: chosen.contains(&id),
        open: open(id),
    };
    Ok(all.map(works).filter(|school| school.open || school.chosen || school.own).collect())
}

/// Says in which schools besides its own an account works, where its role reaches schools (2.8). Schools out of the
/// actor's reach stay as they are.
///
/// # Errors
/// `Forbidden`; `NotFound`, for a school that the actor does not reach as well.
pub fn set_schools(app: &App, actor: &Actor, account: Uuid, schools: &[Uuid]) -> Result<()> {
    actor.require(Permission::AssignRoles)?;
    let outcome = app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let found = target(tx, actor.organization, account)?;
        if let Err(denied) = admit(actor, Permission::AssignRoles, account, found.as_ref()) {
            return Ok(Err(denied));
        }
        let known = works_in(tx, actor, account)?;
        if let Some(id) = schools.iter().find(|id| !known.iter().any(|school| school.id == **id && school.open)) {
            return Err(Error::NotFound { what: "school", id: id.to_string() });
        }
        let chosen = |school: &&WorksIn| if school.open { schools.contains(&school.id) } else { school.chosen };
        let after: Vec<&WorksIn> = known.iter().filter(|school| !school.own).filter(chosen).collect();
        let names = |of: Vec<&WorksIn>| of.into_iter().map(|school| school.name.clone()).collect::<Vec<_>>();
        let before = names(known.iter().filter(|school| school.chosen).collect());
        let ids: Vec<Uuid> = after.iter().map(|school| school.id).collect();
        let after = names(after);
        if before != after {
            store::set_schools(tx, actor.organization, account, &ids)?;
            let details = json!({"schools": [before, after]});
            audit::record(tx, actor, app.ids().next_id(), app.now(), "account.schools", account, &details)?;
        }
        Ok(Ok(()))
    })?;
    outcome.map_err(|denied| denied.record(app, actor, "account.schools"))
}
