//! SQL of the schools that the sign-in page offers.

use uuid::Uuid;

use super::School;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

impl FromRow for School {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            organization: row.get(1)?,
            name: row.get(2)?,
            code: row.get(3)?,
            organization_name: row.get(4)?,
        })
    }
}

/// Within how many schools, organizations or installations usernames are held, counted up to `most`.
///
/// # Errors
/// `Internal`.
pub(super) fn scopes_in_use(tx: &mut Tx<'_>, most: i64) -> Result<usize> {
    let scopes: Vec<(Uuid,)> = tx.query(
        "SELECT s.id FROM (SELECT id FROM schools UNION ALL SELECT id FROM organizations UNION ALL SELECT $1) s
         WHERE EXISTS (SELECT 1 FROM usernames u WHERE u.scope = s.id) LIMIT $2",
        params![Uuid::nil(), most],
    )?;
    Ok(scopes.len())
}

/// Every school, and every organization some of whose people hold usernames without a school; by name.
///
/// # Errors
/// `Internal`.
pub(super) fn schools(tx: &mut Tx<'_>) -> Result<Vec<School>> {
    tx.query(
        "SELECT s.id, s.organization_id, s.name, s.code, o.name FROM schools s
         JOIN organizations o ON o.id = s.organization_id
         UNION ALL
         SELECT o.id, o.id, o.name, NULL, o.name FROM organizations o
         WHERE EXISTS (SELECT 1 FROM usernames u WHERE u.scope = o.id)
         ORDER BY 5, 3, 1",
        params![],
    )
}

/// The schools of an organization, each with its code.
///
/// # Errors
/// `Internal`.
pub(super) fn schools_of(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<(Uuid, Option<String>)>> {
    tx.query("SELECT id, code FROM schools WHERE organization_id = $1 ORDER BY id", params![organization])
}
