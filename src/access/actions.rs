//! Acting as somebody: whose powers a command or a request has.

use uuid::Uuid;

use super::{Actor, Permission, Scope, rules};
use crate::app::App;
use crate::error::{Error, Result};

/// The actor that an account of that username is.
///
/// # Errors
/// `NotFound` when no active account of the organization has the username, or several have.
pub fn actor_named(app: &App, organization: Uuid, username: &str) -> Result<Actor> {
    let rows: Vec<(Uuid, i64, String, Option<String>)> = app.db.read(|tx| {
        tx.query(
            "SELECT a.id, r.rank, r.permissions, r.code
             FROM usernames u
             JOIN accounts a ON a.organization_id = u.organization_id AND a.id = u.account_id
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND a.username = $2 AND a.status = 'active'
             LIMIT 2",
            crate::params![organization, username],
        )
    })?;
    let [(account, rank, permissions, code)] = rows.as_slice() else {
        return Err(Error::NotFound { what: "account", id: username.to_owned() });
    };
    Ok(Actor {
        organization,
        account: Some(*account),
        name: username.to_owned(),
        rank: *rank,
        permissions: Permission::parse_all(permissions),
        scope: Scope::of_role(code.as_deref()),
    })
}

/// The permissions a role of that code starts with, as its row keeps them.
pub fn preset_row(code: &str) -> (i64, String) {
    let (rank, permissions) = rules::preset(code);
    (rank, permissions.iter().map(|permission| permission.name()).collect::<Vec<_>>().join(" "))
}
