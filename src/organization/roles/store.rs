//! SQL of roles.

use uuid::Uuid;

use super::Held;
use crate::access::Permission;
use crate::app::Millis;
use crate::db::Tx;
use crate::error::Result;
use crate::organization::{Role, store};
use crate::params;

/// Every role, by rank and name, with how many accounts have it, and how many it is lent to at `now`.
pub(super) fn held(tx: &mut Tx<'_>, organization: Uuid, now: Millis) -> Result<Vec<Held>> {
    let counts = |tx: &mut Tx<'_>, sql: &str, params: &[crate::db::Param<'_>]| -> Result<Vec<(Uuid, i64)>> {
        tx.query(sql, params)
    };
    let people = counts(
        tx,
        "SELECT role_id, COUNT(*) FROM accounts WHERE organization_id = $1 GROUP BY role_id",
        params![organization],
    )?;
    let loans = counts(
        tx,
        "SELECT role_id, COUNT(*) FROM role_loans WHERE organization_id = $1 AND ends_at > $2 GROUP BY role_id",
        params![organization, now],
    )?;
    let of = |counts: &[(Uuid, i64)], id| counts.iter().find(|(role, _)| *role == id).map_or(0, |(_, count)| *count);
    let roles = store::roles(tx, organization)?.into_iter();
    Ok(roles.map(|role| Held { people: of(&people, role.id), loans: of(&loans, role.id), role }).collect())
}

/// Writes a role over what it was.
pub(super) fn update(tx: &mut Tx<'_>, organization: Uuid, role: &Role) -> Result<()> {
    tx.execute(
        "UPDATE roles SET name = $3, name_key = $4, rank = $5, permissions = $6, reach = $7, authorized = $8
         WHERE organization_id = $1 AND id = $2",
        params![
            organization,
            role.id,
            &role.name,
            &role.name_key,
            role.rank,
            Permission::names(&role.permissions),
            role.reach.name(),
            i64::from(role.authorized)
        ],
    )?;
    Ok(())
}

/// Removes a role that nobody has any more.
pub(super) fn remove(tx: &mut Tx<'_>, organization: Uuid, role: Uuid) -> Result<()> {
    tx.execute("DELETE FROM roles WHERE organization_id = $1 AND id = $2", params![organization, role])?;
    Ok(())
}
