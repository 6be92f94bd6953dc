//! SQL of the API's keys.

use uuid::Uuid;

use super::ApiKey;
use crate::access::{Permission, Reach};
use crate::app::Millis;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::i18n::Locale;
use crate::params;

/// A key as a request meets it.
pub(super) struct Held {
    pub organization: Uuid,
    pub locale: Locale,
    pub name: String,
    pub secret_hash: Vec<u8>,
    pub schools: Vec<Uuid>,
    pub expires_at: Millis,
    pub ended_at: Option<Millis>,
    pub used_at: Option<Millis>,
    pub rank: i64,
    pub permissions: Vec<Permission>,
    pub reach: Reach,
}

impl FromRow for Held {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            organization: row.get(0)?,
            locale: Locale::from_tag(row.get(1)?).unwrap_or(Locale::Es),
            name: row.get(2)?,
            secret_hash: row.get(3)?,
            schools: ids(row.get(4)?),
            expires_at: row.get(5)?,
            ended_at: row.get(6)?,
            used_at: row.get(7)?,
            rank: row.get(8)?,
            permissions: Permission::parse_all(row.get(9)?),
            reach: Reach::parse(row.get(10)?),
        })
    }
}

fn ids(text: &str) -> Vec<Uuid> {
    text.split_whitespace().filter_map(|id| Uuid::try_parse(id).ok()).collect()
}

/// The key of that id, whatever its organization: only whoever has its secret gets further.
pub(super) fn held(tx: &mut Tx<'_>, id: Uuid) -> Result<Option<Held>> {
    tx.query_opt(
        "SELECT k.organization_id, o.locale, k.name, k.secret_hash, k.schools, k.expires_at, k.ended_at, k.used_at,
                r.rank, r.permissions, r.reach
         FROM api_keys k
         JOIN roles r ON r.organization_id = k.organization_id AND r.id = k.role_id
         JOIN organizations o ON o.id = k.organization_id
         WHERE k.id = $1",
        params![id],
    )
}

/// Writes that a key is in use.
pub(super) fn touch(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE api_keys SET used_at = $3 WHERE organization_id = $1 AND id = $2",
        params![organization, id, now],
    )?;
    Ok(())
}

/// A new key.
pub(super) struct New<'a> {
    pub id: Uuid,
    pub name: &'a str,
    pub role: Uuid,
    pub schools: &'a [Uuid],
    pub secret_hash: &'a [u8],
    pub created_at: Millis,
    pub created_by: &'a str,
    pub expires_at: Millis,
}

/// Writes it.
pub(super) fn insert(tx: &mut Tx<'_>, organization: Uuid, new: &New<'_>) -> Result<()> {
    let schools = new.schools.iter().map(Uuid::to_string).collect::<Vec<_>>().join(" ");
    tx.execute(
        "INSERT INTO api_keys
           (organization_id, id, name, role_id, schools, secret_hash, created_at, created_by, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            organization,
            new.id,
            new.name,
            new.role,
            schools,
            new.secret_hash,
            new.created_at,
            new.created_by,
            new.expires_at
        ],
    )?;
    Ok(())
}

/// Ends one.
pub(super) fn end(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE api_keys SET ended_at = $3 WHERE organization_id = $1 AND id = $2",
        params![organization, id, now],
    )?;
    Ok(())
}

/// Every key of an organization, the newest first.
pub(super) fn all(tx: &mut Tx<'_>, organization: Uuid, schools: &[(Uuid, String)]) -> Result<Vec<ApiKey>> {
    let mut keys = Vec::new();
    tx.each(
        "SELECT k.id, k.name, r.name, k.schools, k.created_at, k.created_by, k.expires_at, k.ended_at, k.used_at,
                r.rank, r.permissions
         FROM api_keys k
         JOIN roles r ON r.organization_id = k.organization_id AND r.id = k.role_id
         WHERE k.organization_id = $1 ORDER BY k.id DESC LIMIT 1000",
        params![organization],
        |row| {
            let name = |id: &Uuid| {
                let known = schools.iter().find(|(school, _)| school == id);
                known.map_or_else(|| id.to_string(), |(_, name)| name.clone())
            };
            keys.push(ApiKey {
                id: row.get(0)?,
                name: row.get(1)?,
                role: row.get(2)?,
                schools: ids(row.get(3)?).iter().map(name).collect(),
                created_at: row.get(4)?,
                created_by: row.get(5)?,
                expires_at: row.get(6)?,
                ended_at: row.get(7)?,
                used_at: row.get(8)?,
                rank: row.get(9)?,
                permissions: Permission::parse_all(row.get(10)?),
            });
            Ok(())
        },
    )?;
    Ok(keys)
}

/// The schools of an organization: id and name.
pub(super) fn schools(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<(Uuid, String)>> {
    tx.query("SELECT id, name FROM schools WHERE organization_id = $1 ORDER BY name_key", params![organization])
}
