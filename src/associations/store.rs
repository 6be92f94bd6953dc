//! SQL of associations.

use uuid::Uuid;

use super::{Child, Kind as As, Look};
use crate::access::rules::{ANSWERS_FOR, Entrusted};
use crate::accounts::rules::display_name;
use crate::db::bulk::{Columns, Kind};
use crate::db::{FromRow, Row, Tx};
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

impl FromRow for Child {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let text = |index: usize| -> Result<&str> { Ok(row.get::<Option<&str>>(index)?.unwrap_or_default()) };
        Ok(Self {
            id: row.get(0)?,
            kind: As::from_name(row.get(1)?).unwrap_or(As::Advisor),
            name: display_name(text(2)?, text(3)?, text(4)?, text(5)?),
            school: row.get(6)?,
            grade_level: row.get(7)?,
        })
    }
}

/// Whom an adult answers for, guardians' children first, then by name; at most so many.
///
/// # Errors
/// Ours.
pub(super) fn children(tx: &mut Tx<'_>, organization: Uuid, adult: Uuid, most: i64) -> Result<Vec<Child>> {
    let sql = format!(
        "SELECT a.id, g.kind, a.display_name, a.first_name, a.last_name, COALESCE(a.username, a.email), s.name,
           a.grade_level
         FROM associations g
         JOIN accounts a ON a.organization_id = g.organization_id AND a.id = g.student_id
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         WHERE {ANSWERS_FOR} AND g.kind IN ('guardian', 'advisor')
         ORDER BY CASE g.kind WHEN 'guardian' THEN 0 ELSE 1 END, a.sort_key, a.id LIMIT $3"
    );
    tx.query(&sql, params![organization, adult, most])
}

/// What the decision on somebody needs to know, for each way in which that adult answers for them.
///
/// # Errors
/// Ours.
pub(super) fn entrusted(tx: &mut Tx<'_>, organization: Uuid, adult: Uuid, child: Uuid) -> Result<Vec<(As, Entrusted)>> {
    let rows: Vec<(String, i64, String)> = tx.query(
        "SELECT g.kind, r.rank, a.status FROM associations g
         JOIN accounts a ON a.organization_id = g.organization_id AND a.id = g.student_id
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE g.organization_id = $1 AND g.adult_id = $2 AND g.student_id = $3 ORDER BY g.kind DESC",
        params![organization, adult, child],
    )?;
    let known = rows.into_iter().filter_map(|(kind, rank, status)| {
        Some((As::from_name(&kind)?, Entrusted { organization, adult, rank, is_active: status == "active" }))
    });
    Ok(known.collect())
}

impl FromRow for Look {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let text = |index: usize| -> Result<&str> { Ok(row.get::<Option<&str>>(index)?.unwrap_or_default()) };
        let login = if text(6)?.is_empty() { text(7)? } else { text(6)? };
        Ok(Self {
            id: row.get(0)?,
            profile: row.get(1)?,
            name: display_name(text(2)?, text(3)?, text(5)?, login),
            first_name: row.get(3)?,
            middle_name: row.get(4)?,
            last_name: row.get(5)?,
            username: row.get(6)?,
            email: row.get(7)?,
            school: row.get(8)?,
            grade_level: row.get(9)?,
            credential: row.get(10)?,
            has_signed_in: row.get::<Option<i64>>(11)?.is_some(),
            sections: Vec::new(),
            kinds: Vec::new(),
        })
    }
}

/// What an adult sees of an account.
///
/// # Errors
/// Ours.
pub(super) fn look(tx: &mut Tx<'_>, organization: Uuid, child: Uuid) -> Result<Option<Look>> {
    let found: Option<Look> = tx.query_opt(
        "SELECT a.id, a.profile, a.display_name, a.first_name, a.middle_name, a.last_name, a.username, a.email,
           s.name, a.grade_level, a.credential, a.first_sign_in_at
         FROM accounts a LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         WHERE a.organization_id = $1 AND a.id = $2",
        params![organization, child],
    )?;
    let Some(mut look) = found else { return Ok(None) };
    let sections: Vec<(String, String)> = tx.query(
        "SELECT s.course_code, s.section_code FROM enrolments e
         JOIN sections s ON s.organization_id = e.organization_id AND s.id = e.section_id
         WHERE e.organization_id = $1 AND e.account_id = $2 ORDER BY s.code_key, s.id",
        params![organization, child],
    )?;
    let label = |(course, section): (String, String)| {
        if course == section { section } else { format!("{course} · {section}") }
    };
    look.sections = sections.into_iter().map(label).collect();
    Ok(Some(look))
}
