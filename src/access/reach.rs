//! Whether an actor may do something to an account that a request names, and the entry of an attempt denied (16.1).

use uuid::Uuid;

use super::rules::{Target, decide, rank, reaches};
use super::{Actor, Permission};
use crate::app::App;
use crate::audit;
use crate::db::{Row, Tx};
use crate::error::{Error, Fault, Result};
use crate::organization::Role;
use crate::params;

impl Target {
    /// An account as a query tells of it whose first columns are `a.id, a.role_id, a.administrator_id, a.school_id`.
    ///
    /// # Errors
    /// Ours.
    pub fn of_row(row: &Row<'_>, organization: Uuid, roles: &[Role]) -> Result<Self> {
        let rank = rank(roles, row.get(1)?);
        Ok(Self { organization, account: row.get(0)?, rank, administrator: row.get(2)?, school: row.get(3)? })
    }
}

/// An attempt on an account that is not there for the actor, or out of their reach.
#[derive(Debug)]
#[must_use = "the attempt is to be written down"]
pub struct Denied {
    account: Uuid,
    is_seen: bool,
}

impl Denied {
    /// Of an account that is not there for the actor.
    pub fn unseen(account: Uuid) -> Self {
        Self { account, is_seen: false }
    }

    /// Writes the attempt down, and is the error that answers it: `NotFound` for an account that the actor does
    /// not see, `Forbidden` for one that they do. To be called after the transaction that came upon it.
    pub fn record(self, app: &App, actor: &Actor, attempted: &str) -> Error {
        audit::denied(app, actor, attempted, self.account);
        if self.is_seen {
            Error::Forbidden(Fault::new("account-out-of-reach"))
        } else {
            Error::NotFound { what: "account", id: self.account.to_string() }
        }
    }
}

/// Goes on only if the actor may do what `permission` names to the account; `target` is what is known of it,
/// `None` when the organization has no such account.
pub fn admit(
    actor: &Actor,
    permission: Permission,
    account: Uuid,
    target: Option<&Target>,
) -> std::result::Result<(), Denied> {
    match target {
        Some(target) if decide(actor, permission, target) => Ok(()),
        Some(target) => Err(Denied { account, is_seen: reaches(actor, target) }),
        None => Err(Denied { account, is_seen: false }),
    }
}

/// What a decision needs to know of an account; `None` when the organization has no such account.
///
/// # Errors
/// Ours.
pub fn target(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Option<Target>> {
    let found: Option<(i64, Option<Uuid>, Option<Uuid>)> = tx.query_opt(
        "SELECT r.rank, a.administrator_id, a.school_id FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.id = $2",
        params![organization, account],
    )?;
    Ok(found.map(|(rank, administrator, school)| Target { organization, account, rank, administrator, school }))
}
