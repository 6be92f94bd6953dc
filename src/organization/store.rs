//! SQL of organizations, schools, departments and roles.

use uuid::Uuid;

use super::{Organization, Role, Settings};
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
        Ok(Self { id: row.get(0)?, code: row.get(1)?, name: row.get(2)?, name_key: row.get(3)?, rank: row.get(4)? })
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

/// Writes its settings.
///
/// # Errors
/// Ours.
pub fn update_settings(tx: &mut Tx<'_>, id: Uuid, settings: &Settings) -> Result<()> {
    tx.execute("UPDATE organizations SET settings = $2 WHERE id = $1", params![id, json(settings)?])?;
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
        "SELECT id, code, name, name_key, rank FROM roles WHERE organization_id = $1 ORDER BY rank DESC, name_key",
        params![organization],
    )
}

/// Writes a new role with the permissions of `permissions`, names separated by spaces.
///
/// # Errors
/// Ours.
pub fn insert_role(tx: &mut Tx<'_>, organization: Uuid, role: &Role, permissions: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO roles (organization_id, id, code, name, name_key, rank, permissions, authorized)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            organization,
            role.id,
            &role.code,
            &role.name,
            &role.name_key,
            role.rank,
            permissions,
            i64::from(role.rank > 0)
        ],
    )?;
    Ok(())
}

/// A school or a department: an id with a name.
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

/// Which of the two tables of named things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The buildings.
    Schools,
    /// The departments.
    Departments,
}

impl List {
    fn table(self) -> &'static str {
        match self {
            Self::Schools => "schools",
            Self::Departments => "departments",
        }
    }
}

/// Every school or department, by name.
///
/// # Errors
/// Ours.
pub fn list(tx: &mut Tx<'_>, organization: Uuid, list: List) -> Result<Vec<Named>> {
    let sql =
        format!("SELECT id, name, name_key FROM {} WHERE organization_id = $1 ORDER BY name_key, id", list.table());
    tx.query(&sql, params![organization])
}

/// Writes a new school or department.
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
