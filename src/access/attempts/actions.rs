//! Accounts for which strangers may not try any more: seen and allowed again by those who look after them.

use serde_json::json;
use uuid::Uuid;

use super::{rules, store};
use crate::access::rules::decide;
use crate::access::store as accounts;
use crate::access::{Actor, Claimant, Permission};
use crate::app::App;
use crate::audit;
use crate::error::{Error, Fault, Result};

/// Whether new devices are blocked for an account, for whoever may allow them again; `false` for everybody else.
///
/// # Errors
/// `Internal`.
pub fn is_blocked(app: &App, actor: &Actor, account: Uuid) -> Result<bool> {
    app.db.read(|tx| {
        let who = Claimant { organization: actor.organization, account };
        let target = accounts::target(tx, who)?;
        let may_allow = target.is_some_and(|target| decide(actor, Permission::SetPasswords, &target));
        Ok(may_allow && !rules::may_strangers_try(store::in_a_row_by_now(tx, who)?))
    })
}

/// Lets new devices try again, as if nobody had failed.
///
/// # Errors
/// `Forbidden` when the actor's rank or scope does not reach the account; `NotFound`; `Conflict` when they may try.
pub fn allow(app: &App, actor: &Actor, account: Uuid) -> Result<()> {
    actor.require(Permission::SetPasswords)?;
    let who = Claimant { organization: actor.organization, account };
    app.db.write(|tx| {
        let not_found = || Error::NotFound { what: "account", id: account.to_string() };
        let target = accounts::target(tx, who)?.ok_or_else(not_found)?;
        if !decide(actor, Permission::SetPasswords, &target) {
            return Err(Error::Forbidden(Fault::new("sign-in-allow-not-yours")));
        }
        if rules::may_strangers_try(store::in_a_row_by_now(tx, who)?) {
            return Err(Error::Conflict(Fault::new("sign-in-not-blocked")));
        }
        store::forget_in_a_row(tx, who)?;
        audit::record(tx, actor, app.ids().next_id(), app.now(), "sign-in.allow", account, &json!({}))
    })
}
