//! Acting as somebody: whose powers a command or a request has.

use uuid::Uuid;

use super::{Actor, Claimant, store};
use crate::accounts::rules::Email;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};

/// The actor that an account of that username or e-mail address is.
///
/// # Errors
/// `NotFound` when no active account of the organization has it, or several have.
pub fn actor_named(app: &App, organization: Uuid, username: &str) -> Result<Actor> {
    app.db.read(|tx| {
        type Row = (Uuid, String, i64, String, String, Option<Uuid>);
        let rows: Vec<Row> = tx.query(
            "SELECT a.id, r.name, r.rank, r.permissions, r.reach, a.school_id
             FROM accounts a
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND a.status = 'active'
               AND ((LOWER(a.username) = LOWER($2) AND a.username = $2) OR LOWER(a.email) = $3)
             LIMIT 2",
            crate::params![organization, username, Email::key(username).as_ref()],
        )?;
        let [(account, role, rank, permissions, reach, school)] = rows.as_slice() else {
            return Err(Error::NotFound { what: "account", id: username.to_owned() });
        };
        let own = (role.clone(), *rank, permissions.clone(), reach.clone());
        let powers = store::powers(tx, organization, *account, own, *school, app.now())?;
        Ok(Actor {
            organization,
            account: Some(*account),
            key: None,
            name: username.to_owned(),
            rank: powers.rank,
            permissions: powers.permissions,
            scope: powers.scope,
            lent: powers.lent,
        })
    })
}

/// Ends the sessions of accounts that are not active any more: one that becomes active again signs in anew.
///
/// # Errors
/// Ours.
pub fn end_sessions_of_inactive(app: &App, organization: Uuid) -> Result<()> {
    // A look first: writing would wait for whatever run holds the database.
    if app.db.read(|tx| store::has_sessions_of_inactive(tx, organization))? {
        app.db.write(|tx| store::delete_sessions_of_inactive(tx, organization))?;
    }
    Ok(())
}

/// Ends every session of an account, in the transaction of what makes them wrong.
///
/// # Errors
/// Ours.
pub fn end_sessions(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<()> {
    store::delete_other_sessions(tx, Claimant { organization, account }, &[])
}
