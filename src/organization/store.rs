//! SQL of organizations, schools, departments and roles.

use uuid::Uuid;

use super::{Organization, Role, Settings};
use crate::access::{Permission, Reach};
use crate::app::Millis;
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::params;

impl FromRow for Organization {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            locale: Locale::from_tag(row.get(2)?).unwrap_or(Locale::Es),
            settings: serde_json::from_str(row.get(3)?).map_err(Error::internal)?,
        })
    }
}

impl FromRow for Role {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            code: row.get(1)?,
            name: row.get(2)?,
            name_key: row.get(3)?,
            rank: row.get(4)?,
            permissions: Permission::parse_all(row.get(5)?),
            reach: Reach::parse(row.get(6)?),
            authorized: row.get::<i64>(7)? != 0,
        })
    }
}

/// Whether there is any organization.
///
/// # Errors
/// Ours.
pub fn exists(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(tx.query_opt::<(Uuid,)>("SELECT id FROM organizations LIMIT 1", &[])?.is_some())
}

/// One organization.
///
/// # Errors
/// `NotFound`.
pub fn get(tx: &mut Tx<'_>, id: Uuid) -> Result<Organization> {
    tx.query_opt("SELECT id, name, locale, settings FROM organizations WHERE id = $1", params![id])?
        .ok_or(Error::NotFound { what: "organization", id: id.to_string() })
}

/// Every organization of the installation.
///
/// # Errors
/// Ours.
pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Organization>> {
    tx.query("SELECT id, name, locale, settings FROM organizations ORDER BY id", &[])
}

/// The organization of an installation that has one alone.
///
/// # Errors
/// Ours.
pub fn only(tx: &mut Tx<'_>) -> Result<Option<Organization>> {
    let mut first: Vec<Organization> =
        tx.query("SELECT id, name, locale, settings FROM organizations ORDER BY id LIMIT 2", &[])?;
    Ok(if first.len() == 1 { first.pop() } else { None })
}

/// Somebody a username pattern is tried on.
pub struct Tried {
    /// First, middle and last name, grade, unique ID.
    pub texts: [Option<String>; 5],
    /// Their graduation year.
    pub graduation_year: Option<i64>,
}

impl FromRow for Tried {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            texts: [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?],
            graduation_year: row.get(5)?,
        })
    }
}

/// The first active people that have a name.
///
/// # Errors
/// Ours.
pub fn some_people(tx: &mut Tx<'_>, organization: Uuid, limit: i64) -> Result<Vec<Tried>> {
    tx.query(
        "SELECT first_name, middle_name, last_name, grade_level, unique_id, graduation_year FROM accounts
         WHERE organization_id = $1 AND status = 'active' AND first_name IS NOT NULL AND last_name IS NOT NULL
         ORDER BY id LIMIT $2",
        params![organization, limit],
    )
}

/// The grades that pupils are in.
///
/// # Errors
/// Ours.
pub fn grades(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx.query(
        "SELECT DISTINCT grade_level FROM accounts
         WHERE organization_id = $1 AND profile = 'student' AND grade_level IS NOT NULL ORDER BY 1 LIMIT 100",
        params![organization],
    )?;
    Ok(rows.into_iter().map(|(grade,)| grade).collect())
}

/// Writes a new organization.
///
/// # Errors
/// Ours.
pub fn insert(tx: &mut Tx<'_>, organization: &Organization, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO organizations (id, name, locale, settings, created_at) VALUES ($1, $2, $3, $4, $5)",
        params![organization.id, &organization.name, organization.locale.tag(), json(&organization.settings)?, now],
    )?;
    Ok(())
}

/// Writes its name, its language and its settings.
///
/// # Errors
/// Ours.
pub fn update(tx: &mut Tx<'_>, organization: &Organization) -> Result<()> {
    tx.execute(
        "UPDATE organizations SET name = $2, locale = $3, settings = $4 WHERE id = $1",
        params![organization.id, &organization.name, organization.locale.tag(), json(&organization.settings)?],
    )?;
    Ok(())
}

fn json(settings: &Settings) -> Result<String> {
    serde_json::to_string(settings).map_err(Error::internal)
}

/// Its roles, by rank and name.
///
/// # Errors
/// Ours.
pub fn roles(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<Role>> {
    tx.query(
        "SELECT id, code, name, name_key, rank, permissions, reach, authorized FROM roles
         WHERE organization_id = $1 ORDER BY rank DESC, name_key",
        params![organization],
    )
}

/// Writes a new role.
///
/// # Errors
/// Ours.
pub fn insert_role(tx: &mut Tx<'_>, organization: Uuid, role: &Role) -> Result<()> {
    tx.execute(
        "INSERT INTO roles (organization_id, id, code, name, name_key, rank, permissions, reach, authorized)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            organization,
            role.id,
            &role.code,
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

/// A school, a department or a title: an id with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// Its name as names are compared.
    pub name_key: String,
}

impl FromRow for Named {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { id: row.get(0)?, name: row.get(1)?, name_key: row.get(2)? })
    }
}

/// Which of the tables of named things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The buildings.
    Schools,
    /// The departments.
    Departments,
    /// The forms of address to choose from (1.1).
    Titles,
}

impl List {
    fn table(self) -> &'static str {
        match self {
            Self::Schools => "schools",
            Self::Departments => "departments",
            Self::Titles => "titles",
        }
    }

    /// What one of them is called: the key of its message `thing-…`, and the name its audit entries begin with.
    pub fn thing(self) -> &'static str {
        match self {
            Self::Schools => "school",
            Self::Departments => "department",
            Self::Titles => "title",
        }
    }
}

/// Every one of a list, by name.
///
/// # Errors
/// Ours.
pub fn list(tx: &mut Tx<'_>, organization: Uuid, list: List) -> Result<Vec<Named>> {
    let sql =
        format!("SELECT id, name, name_key FROM {} WHERE organization_id = $1 ORDER BY name_key, id", list.table());
    tx.query(&sql, params![organization])
}

/// Writes a new one.
///
/// # Errors
/// Ours.
pub fn insert_named(tx: &mut Tx<'_>, organization: Uuid, list: List, named: &Named, changed_by: Uuid) -> Result<()> {
    let sql = format!(
        "INSERT INTO {} (organization_id, id, name, name_key, changed_by) VALUES ($1, $2, $3, $4, $5)",
        list.table()
    );
    tx.execute(&sql, params![organization, named.id, &named.name, &named.name_key, changed_by])?;
    Ok(())
}

/// A school, department or title with what is in it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct Entry {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The code a ministry gave it; only schools have one.
    pub code: Option<String>,
    /// How many accounts are in it or bear it.
    pub people: i64,
    /// How many sections are in it.
    pub sections: i64,
}

/// Every entry of a list, by name, with how many are in each.
///
/// # Errors
/// Ours.
pub fn entries(tx: &mut Tx<'_>, organization: Uuid, list: List) -> Result<Vec<Entry>> {
    let (code, bears, sections) = match list {
        List::Schools => (
            "e.code",
            "a.school_id = e.id",
            "(SELECT COUNT(*) FROM sections s WHERE s.organization_id = e.organization_id AND s.school_id = e.id)",
        ),
        List::Departments => ("NULL", "a.department_id = e.id", "CAST(0 AS BIGINT)"),
        List::Titles => ("NULL", "a.title = e.name", "CAST(0 AS BIGINT)"),
    };
    // One pass over the accounts, however many entries there are.
    let sql = format!(
        "SELECT e.id, e.name, {code}, COUNT(a.id), {sections}
         FROM {} e LEFT JOIN accounts a ON a.organization_id = e.organization_id AND {bears}
         WHERE e.organization_id = $1 GROUP BY e.organization_id, e.id ORDER BY e.name_key, e.id",
        list.table()
    );
    let rows: Vec<(Uuid, String, Option<String>, i64, i64)> = tx.query(&sql, params![organization])?;
    let entry = |(id, name, code, people, sections)| Entry { id, name, code, people, sections };
    Ok(rows.into_iter().map(entry).collect())
}

/// Gives one another name.
///
/// # Errors
/// Ours.
pub fn rename(tx: &mut Tx<'_>, organization: Uuid, list: List, named: &Named, changed_by: Uuid) -> Result<()> {
    let sql = format!(
        "UPDATE {} SET name = $3, name_key = $4, changed_by = $5 WHERE organization_id = $1 AND id = $2",
        list.table()
    );
    tx.execute(&sql, params![organization, named.id, &named.name, &named.name_key, changed_by])?;
    Ok(())
}

/// Removes one; the caller has seen that nobody is in it.
///
/// # Errors
/// Ours.
pub fn remove(tx: &mut Tx<'_>, organization: Uuid, list: List, id: Uuid) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE organization_id = $1 AND id = $2", list.table());
    tx.execute(&sql, params![organization, id])?;
    Ok(())
}

/// Gives a school its code.
///
/// # Errors
/// Ours.
pub fn set_code(tx: &mut Tx<'_>, organization: Uuid, school: Uuid, code: Option<&str>, changed_by: Uuid) -> Result<()> {
    tx.execute(
        "UPDATE schools SET code = $3, changed_by = $4 WHERE organization_id = $1 AND id = $2",
        params![organization, school, code, changed_by],
    )?;
    Ok(())
}

/// The school that has a code.
///
/// # Errors
/// Ours.
pub fn school_of_code(tx: &mut Tx<'_>, organization: Uuid, code: &str) -> Result<Option<Named>> {
    tx.query_opt(
        "SELECT id, name, name_key FROM schools WHERE organization_id = $1 AND code = $2",
        params![organization, code],
    )
}
