//! SQL of associations.

use uuid::Uuid;

use crate::db::bulk::{Columns, Kind};
use crate::db::Tx;
use crate::error::Result;
use crate::params;

/// The columns of an association.
pub const ASSOCIATIONS: Columns = Columns {
    table: "associations",
    columns: &[
        ("organization_id", Kind::Id),
        ("student_id", Kind::Id),
        ("adult_id", Kind::Id),
        ("kind", Kind::Text),
        ("changed_by", Kind::Id),
    ],
};

/// Every guardian as student and adult, by student.
///
/// # Errors
/// Ours.
pub fn guardians(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<(Uuid, Uuid)>> {
    tx.query(
        "SELECT student_id, adult_id FROM associations WHERE organization_id = $1 AND kind = 'guardian'
         ORDER BY student_id, adult_id",
        params![organization],
    )
}
