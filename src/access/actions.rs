//! Acting as somebody: whose powers a command or a request has.

use uuid::Uuid;

use super::{Actor, Permission, Reach, rules, store};
use crate::app::App;
use crate::error::{Error, Result};

/// The actor that an account of that username is.
///
/// # Errors
/// `NotFound` when no active account of the organization has the username, or several have.
pub fn actor_named(app: &App, organization: Uuid, username: &str) -> Result<Actor> {
    app.db.read(|tx| {
        let rows: Vec<(Uuid, i64, String, String, Option<Uuid>)> = tx.query(
            "SELECT a.id, r.rank, r.permissions, r.reach, a.school_id
             FROM usernames u
             JOIN accounts a ON a.organization_id = u.organization_id AND a.id = u.account_id
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND a.username = $2 AND a.status = 'active'
             LIMIT 2",
            crate::params![organization, username],
        )?;
        let [(account, rank, permissions, reach, school)] = rows.as_slice() else {
            return Err(Error::NotFound { what: "account", id: username.to_owned() });
        };
        Ok(Actor {
            organization,
            account: Some(*account),
            key: None,
            name: username.to_owned(),
            rank: *rank,
            permissions: Permission::parse_all(permissions),
            scope: store::scope(tx, organization, *account, Reach::parse(reach), *school)?,
        })
    })
}

/// What a role of that code starts with, as its row keeps it: rank, permissions, reach.
pub fn preset_row(code: &str) -> (i64, String, &'static str) {
    let (rank, permissions, reach) = rules::preset(code);
    let names: Vec<_> = permissions.iter().map(|permission| permission.name()).collect();
    (rank, names.join(" "), reach.name())
}
