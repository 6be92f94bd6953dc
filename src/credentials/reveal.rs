//! Showing one person's initial password on the screen: each time decided by rank and scope, and audited (10.9).

use secrecy::SecretString;
use serde_json::json;
use uuid::Uuid;

use super::slips::actions::Reason;
use super::store::{self, Credential};
use super::{Binding, State};
use crate::access::rules::decide;
use crate::access::{Actor, Permission, reach};
use crate::accounts::list;
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization;

/// Why the password of an account cannot be shown to the actor; `None` when it can.
///
/// # Errors
/// `NotFound`.
pub fn refusal(app: &App, actor: &Actor, account: Uuid) -> Result<Option<Reason>> {
    app.db.read(|tx| Ok(look(app, tx, actor, account)?.err()))
}

/// The initial password of an account.
///
/// # Errors
/// `NotFound`; `Forbidden` when the actor's rank or scope does not reach the account, or their role may not;
/// `Conflict` when it has no password that could be shown.
pub fn reveal(app: &App, actor: &Actor, account: Uuid) -> Result<SecretString> {
    actor.require(Permission::RevealPasswords)?;
    let outcome = app.db.write(|tx| {
        let credential = look(app, tx, actor, account)?.map_err(|reason| match reason {
            Reason::NotYours => Error::Forbidden(Fault::new("reveal-not-yours")),
            Reason::OwnPassword => Error::Conflict(Fault::new("reveal-own")),
            Reason::External => Error::Conflict(Fault::new("reveal-external")),
            Reason::NoPassword => Error::Conflict(Fault::new("reveal-none")),
            Reason::Expired => Error::Conflict(Fault::new("reveal-expired")),
            Reason::Inactive => Error::Conflict(Fault::new("reveal-inactive")),
        })?;
        if !credential.is_genuine {
            return Err(Error::Environment(Fault::new("password-altered")));
        }
        let sealed =
            credential.sealed.as_deref().ok_or_else(|| Error::internal("a printable password is not sealed"))?;
        let password = app.keys.open_sealed(Binding { account, version: credential.version }, sealed)?;
        let details = json!({"version": credential.version});
        audit::record(tx, actor, app.ids().next_id(), app.now(), "credentials.reveal", account, &details)?;
        Ok(password)
    });
    if let Err(Error::NotFound { .. } | Error::Forbidden(_)) = &outcome {
        audit::denied(app, actor, "credentials.reveal", account);
    }
    outcome
}

/// The password that can be shown, or why none can.
fn look(app: &App, tx: &mut Tx<'_>, actor: &Actor, account: Uuid) -> Result<Result<Credential, Reason>> {
    let not_found = || Error::NotFound { what: "account", id: account.to_string() };
    let listed = list::of_ids(tx, actor, &[account], app.now())?.into_iter().next().ok_or_else(not_found)?;
    let target = reach::target(tx, actor.organization, account)?.ok_or_else(not_found)?;
    if !decide(actor, Permission::RevealPasswords, &target) {
        return Ok(Err(Reason::NotYours));
    }
    let since = organization::store::get(tx, actor.organization)?.settings.printable_since(app.now());
    let Some(credential) = store::newest(tx, actor.organization, account)? else {
        return Ok(Err(Reason::NoPassword));
    };
    Ok(match State::from_name(Some(&credential.state)) {
        _ if listed.status != "active" => Err(Reason::Inactive),
        State::Own => Err(Reason::OwnPassword),
        State::External => Err(Reason::External),
        State::None => Err(Reason::NoPassword),
        State::Initial if credential.sealed.is_none() || credential.created_at < since => Err(Reason::Expired),
        State::Initial => Ok(credential),
    })
}
