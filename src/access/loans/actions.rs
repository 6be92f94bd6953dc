//! The use cases of loans: lend a role, end a loan, see what was done under it (2.11): the manager's, and of whom the
//! manager trusted with it, who lend what they might give for good.

use serde_json::json;
use uuid::Uuid;

use super::{Deed, LONGEST, Loan, MOST_ACCOUNTS, NewLoan, store};
use crate::access::reach::target;
use crate::access::rules::{Target, decide, may_lend, reaches};
use crate::access::{Actor, Permission, Scope};
use crate::accounts::list::find;
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::{self, State};
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization::{self, Role};
use crate::params;

/// The most loans, or deeds of one, that are listed.
const LISTED: i64 = 200;

/// The newest loans, those that last first, to accounts that the actor sees.
///
/// # Errors
/// `Forbidden`.
pub fn list(app: &App, actor: &Actor) -> Result<Vec<Loan>> {
    actor.require(Permission::LendRoles)?;
    app.db.read(|tx| {
        let all = store::all(tx, actor.organization, LISTED)?;
        if actor.scope == Scope::Organization {
            return Ok(all);
        }
        // Only a key that is narrowed to schools comes here.
        let mut seen = Vec::new();
        for loan in all {
            if is_seen(tx, actor, &loan)? {
                seen.push(loan);
            }
        }
        Ok(seen)
    })
}

/// The roles that the actor may lend.
///
/// # Errors
/// `Forbidden`.
pub fn roles(app: &App, actor: &Actor) -> Result<Vec<Role>> {
    actor.require(Permission::LendRoles)?;
    let all = app.db.read(|tx| organization::store::roles(tx, actor.organization))?;
    Ok(all.into_iter().filter(|role| !role.permissions.is_empty() && may_lend(actor, role)).collect())
}

fn is_seen(tx: &mut Tx<'_>, actor: &Actor, loan: &Loan) -> Result<bool> {
    if actor.scope == Scope::Organization {
        return Ok(true);
    }
    Ok(target(tx, actor.organization, loan.account)?.is_some_and(|target| reaches(actor, &target)))
}

fn seen(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> Result<Loan> {
    let loan = store::get(tx, actor.organization, id)?;
    if is_seen(tx, actor, &loan)? { Ok(loan) } else { Err(Error::NotFound { what: "loan", id: id.to_string() }) }
}

/// A loan, and what was done under it, newest first: while it lasts, all that the account does.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn show(app: &App, actor: &Actor, id: Uuid) -> Result<(Loan, Vec<Deed>)> {
    actor.require(Permission::LendRoles)?;
    app.db.read(|tx| {
        let loan = seen(tx, actor, id)?;
        let deeds = store::deeds(tx, actor.organization, &loan, LISTED)?;
        Ok((loan, deeds))
    })
}

/// Lends a role; the loan's id. While it lasts the account acts with it in place of its own.
///
/// # Errors
/// `Forbidden`; `NotFound`; `Invalid` beside the field (`account`, `role`, `until`, `most_accounts`): the account
/// must be an active member of staff below the actor that has no loan and a password nobody else knows, the role one
/// that the actor [may lend](may_lend) and not below the account's own.
pub fn lend(app: &App, actor: &Actor, asked: &NewLoan) -> Result<Uuid> {
    actor.require(Permission::LendRoles)?;
    if actor.lent.is_some() {
        return Err(Error::Forbidden(Fault::new("loan-lent-on")));
    }
    let (id, now) = (app.ids().next_id(), app.now());
    if asked.until <= now || asked.until - now > LONGEST {
        return Err(Fault::new("loan-until").with("days", LONGEST / 86_400_000).of_field("until").into());
    }
    if !(1..=MOST_ACCOUNTS).contains(&asked.most_accounts) {
        return Err(Fault::new("loan-most").with("limit", MOST_ACCOUNTS).of_field("most_accounts").into());
    }
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let account = find(tx, actor, &asked.account).map_err(|error| match error {
            Error::NotFound { id, .. } => Fault::new("account-unknown").with("value", id).of_field("account").into(),
            other => other.of_field("account"),
        })?;
        let all = organization::store::roles(tx, actor.organization)?;
        let role = Role::find(&all, &asked.role).ok_or_else(|| Fault::new("loan-role-none").of_field("role"))?;
        let own_rank = borrower(tx, actor, account).map_err(|error| error.of_field("account"))?;
        if role.is_manager() {
            return Err(Fault::new("loan-role-manager").of_field("role").into());
        }
        if !may_lend(actor, role) {
            return Err(Fault::new("loan-not-yours").with("name", &role.name).of_field("role").into());
        }
        if role.rank < own_rank {
            return Err(Fault::new("loan-role-low").with("name", &role.name).of_field("role").into());
        }
        if store::has_one(tx, actor.organization, account, now)? {
            return Err(Fault::new("loan-several").of_field("account").into());
        }
        store::insert(tx, actor.organization, id, (account, role.id), asked, &actor.name, now)?;
        let details = json!({"role": role.id, "until": day(asked.until), "most_accounts": asked.most_accounts});
        audit::record(tx, actor, app.ids().next_id(), now, "role.lend", account, &details)?;
        Ok(id)
    })
}

/// Ends a loan before its time. One that has ended is no error.
///
/// # Errors
/// `Forbidden`, also when it is of a role that the actor may not lend; `NotFound`.
pub fn end(app: &App, actor: &Actor, id: Uuid) -> Result<()> {
    actor.require(Permission::LendRoles)?;
    let now = app.now();
    app.db.write(|tx| {
        let loan = seen(tx, actor, id)?;
        let roles = organization::store::roles(tx, actor.organization)?;
        // A role that is gone outranks everybody but the manager.
        let is_theirs = roles.iter().find(|role| role.id == loan.role_id).map(|role| may_lend(actor, role));
        if !is_theirs.unwrap_or(actor.rank >= 3) {
            let name = loan.role.clone().unwrap_or_default();
            return Err(Error::Forbidden(Fault::new("loan-not-yours").with("name", name)));
        }
        if loan.ends_at <= now {
            return Ok(());
        }
        store::end(tx, actor.organization, loan.account, now)?;
        let details = json!({"role": loan.role, "until": [day(loan.ends_at), day(now)]});
        audit::record(tx, actor, app.ids().next_id(), now, "role.lend-end", loan.account, &details)
    })
}

/// Ends what is lent to an account that is about to have another role for good.
///
/// # Errors
/// Ours.
pub fn end_all(tx: &mut Tx<'_>, app: &App, organization: Uuid, account: Uuid) -> Result<()> {
    store::end(tx, organization, account, app.now())
}

/// A moment as the log tells it, in UTC.
fn day(at: Millis) -> String {
    jiff::Timestamp::from_millisecond(at).map(|at| at.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

/// The rank of somebody who may be lent a role.
fn borrower(tx: &mut Tx<'_>, actor: &Actor, account: Uuid) -> Result<i64> {
    let unknown = || Error::from(Fault::new("account-unknown").with("value", account));
    let (status, profile): (String, String) = tx
        .query_opt(
            "SELECT status, profile FROM accounts WHERE organization_id = $1 AND id = $2",
            params![actor.organization, account],
        )?
        .ok_or_else(unknown)?;
    let found = target(tx, actor.organization, account)?.filter(|target| reaches(actor, target));
    let whom: Target = found.ok_or_else(unknown)?;
    let rank = whom.rank;
    if status != "active" {
        return Err(Fault::new("account-inactive").into());
    }
    if profile != "staff" && profile != "teacher" {
        return Err(Fault::new("powers-not-staff").into());
    }
    if rank >= 3 {
        return Err(Fault::new("loan-to-manager").into());
    }
    if !decide(actor, Permission::LendRoles, &whom) {
        return Err(Fault::new("account-out-of-reach").into());
    }
    // An initial password is known to others, and could be used by who has lesser powers.
    match credentials::store::newest(tx, actor.organization, account)? {
        Some(newest) if State::from_name(Some(&newest.state)) != State::Initial => Ok(rank),
        _ => Err(Fault::new("loan-initial-password").into()),
    }
}
