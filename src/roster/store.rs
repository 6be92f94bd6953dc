//! SQL of sections and enrolments.

use uuid::Uuid;

use crate::db::bulk::{Columns, Kind};
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

/// A course taught to one group. A class that a file names without a course is
/// a section whose course code is its own code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: Uuid,
    /// The school, or the nil id where the organization has none.
    pub school: Uuid,
    /// The course.
    pub course_code: String,
    /// The group.
    pub section_code: String,
    /// Both as codes are compared.
    pub code_key: String,
}

impl FromRow for Section {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            school: row.get(1)?,
            course_code: row.get(2)?,
            section_code: row.get(3)?,
            code_key: row.get(4)?,
        })
    }
}

impl Section {
    /// What a person calls it.
    pub fn label(&self) -> String {
        if self.course_code == self.section_code {
            self.section_code.clone()
        } else {
            format!("{} · {}", self.course_code, self.section_code)
        }
    }
}

/// The columns of a section.
pub const SECTIONS: Columns = Columns {
    table: "sections",
    columns: &[
        ("organization_id", Kind::Id),
        ("id", Kind::Id),
        ("school_id", Kind::Id),
        ("course_code", Kind::Text),
        ("section_code", Kind::Text),
        ("code_key", Kind::Text),
        ("changed_by", Kind::Id),
    ],
};

/// The columns of an enrolment.
pub const ENROLMENTS: Columns = Columns {
    table: "enrolments",
    columns: &[
        ("organization_id", Kind::Id),
        ("account_id", Kind::Id),
        ("section_id", Kind::Id),
        ("role", Kind::Text),
        ("changed_by", Kind::Id),
    ],
};

/// Every section, by school and code.
///
/// # Errors
/// Ours.
pub fn sections(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<Section>> {
    tx.query(
        "SELECT id, school_id, course_code, section_code, code_key FROM sections
         WHERE organization_id = $1 ORDER BY school_id, code_key, id",
        params![organization],
    )
}

/// The sections of a school, by code.
///
/// # Errors
/// Ours.
pub fn sections_of_school(tx: &mut Tx<'_>, organization: Uuid, school: Uuid) -> Result<Vec<Section>> {
    tx.query(
        "SELECT id, school_id, course_code, section_code, code_key FROM sections
         WHERE organization_id = $1 AND school_id = $2 ORDER BY code_key, id",
        params![organization, school],
    )
}

/// The section of that id.
///
/// # Errors
/// Ours.
pub fn section(tx: &mut Tx<'_>, organization: Uuid, id: Uuid) -> Result<Option<Section>> {
    tx.query_opt(
        "SELECT id, school_id, course_code, section_code, code_key FROM sections
         WHERE organization_id = $1 AND id = $2",
        params![organization, id],
    )
}

/// An account in a section, and what enrolled it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Enrolment {
    /// The account.
    pub account: Uuid,
    /// The section.
    pub section: Uuid,
    /// The run or audit entry that wrote it.
    pub changed_by: Uuid,
}

impl FromRow for Enrolment {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { account: row.get(0)?, section: row.get(1)?, changed_by: row.get(2)? })
    }
}

/// Every enrolment, by account.
///
/// # Errors
/// Ours.
pub fn enrolments(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<Enrolment>> {
    tx.query(
        "SELECT account_id, section_id, changed_by FROM enrolments WHERE organization_id = $1 ORDER BY account_id, section_id",
        params![organization],
    )
}

/// The enrolments of one account.
///
/// # Errors
/// Ours.
pub fn enrolments_of(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Vec<Enrolment>> {
    tx.query(
        "SELECT account_id, section_id, changed_by FROM enrolments WHERE organization_id = $1 AND account_id = $2
         ORDER BY section_id",
        params![organization, account],
    )
}

/// Enrols an account.
///
/// # Errors
/// Ours.
pub fn enrol(
    tx: &mut Tx<'_>,
    organization: Uuid,
    account: Uuid,
    section: Uuid,
    role: &str,
    changed_by: Uuid,
) -> Result<()> {
    tx.execute(
        "INSERT INTO enrolments (organization_id, account_id, section_id, role, changed_by)
         VALUES ($1, $2, $3, $4, $5)",
        params![organization, account, section, role, changed_by],
    )?;
    Ok(())
}

/// Takes an account out of a section.
///
/// # Errors
/// Ours.
pub fn leave(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, section: Uuid) -> Result<()> {
    tx.execute(
        "DELETE FROM enrolments WHERE organization_id = $1 AND account_id = $2 AND section_id = $3",
        params![organization, account, section],
    )?;
    Ok(())
}
