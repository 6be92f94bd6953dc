//! SQL of uploads.

use uuid::Uuid;

use super::quota::{Usage, Usages};
use super::{Asked, Upload};
use crate::app::Millis;
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Fault, Result};
use crate::params;

const COLUMNS: &str = "id, name, stored, size, asked, created_at, job_id";

impl FromRow for Upload {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            stored: row.get(2)?,
            size: u64::try_from(row.get::<i64>(3)?).unwrap_or_default(),
            asked: serde_json::from_str(row.get(4)?).map_err(Error::internal)?,
            created_at: row.get(5)?,
            job: row.get(6)?,
        })
    }
}

fn json(asked: &Asked) -> Result<String> {
    serde_json::to_string(asked).map_err(Error::internal)
}

/// Writes a new one.
pub(super) fn insert(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, upload: &Upload) -> Result<()> {
    tx.execute(
        "INSERT INTO uploads (organization_id, id, account_id, name, stored, size, asked, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            organization,
            upload.id,
            account,
            &upload.name,
            &upload.stored,
            i64::try_from(upload.size).unwrap_or(i64::MAX),
            json(&upload.asked)?,
            upload.created_at
        ],
    )?;
    Ok(())
}

/// What this account and its organization have uploaded: files that wait, and bytes of all that are kept.
pub(super) fn usages(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Usages> {
    let (files, bytes, own_files, own_bytes): (i64, i64, i64, i64) = tx.query_one(
        "SELECT COUNT(CASE WHEN job_id IS NULL THEN 1 END), CAST(COALESCE(SUM(size), 0) AS BIGINT),
           COUNT(CASE WHEN account_id = $2 AND job_id IS NULL THEN 1 END),
           CAST(COALESCE(SUM(CASE WHEN account_id = $2 THEN size END), 0) AS BIGINT)
         FROM uploads WHERE organization_id = $1",
        params![organization, account],
    )?;
    let usage = |files: i64, bytes: i64| Usage { files: files.unsigned_abs(), bytes: bytes.unsigned_abs() };
    Ok(Usages { own: usage(own_files, own_bytes), organization: usage(files, bytes) })
}

/// One that this account sent.
pub(super) fn get(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, id: Uuid) -> Result<Upload> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM uploads WHERE organization_id = $1 AND id = $2 AND account_id = $3"),
        params![organization, id, account],
    )?
    .ok_or(Error::NotFound { what: "upload", id: id.to_string() })
}

/// Those that this account sent and that are yet to be decided on, newest first.
pub(super) fn open(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Vec<Upload>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM uploads
             WHERE organization_id = $1 AND account_id = $2 AND job_id IS NULL ORDER BY id DESC LIMIT 100"
        ),
        params![organization, account],
    )
}

/// Says how it is to be imported.
pub(super) fn ask(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, asked: &Asked) -> Result<()> {
    tx.execute(
        "UPDATE uploads SET asked = $3 WHERE organization_id = $1 AND id = $2",
        params![organization, id, json(asked)?],
    )?;
    Ok(())
}

/// Says which run applied it.
///
/// # Errors
/// `Conflict` when one has already, or it was discarded.
pub(in crate::imports) fn applied(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, job: Uuid, now: Millis) -> Result<()> {
    let changed = tx.execute(
        "UPDATE uploads SET job_id = $3, applied_at = $4 WHERE organization_id = $1 AND id = $2 AND job_id IS NULL",
        params![organization, id, job, now],
    )?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict(Fault::new("upload-gone"))) }
}

/// Removes one.
pub(super) fn delete(tx: &mut Tx<'_>, organization: Uuid, id: Uuid) -> Result<()> {
    tx.execute("DELETE FROM uploads WHERE organization_id = $1 AND id = $2", params![organization, id])?;
    Ok(())
}

/// Every one that came before `sent` or was applied before `applied`: organization, id, stored name.
pub(super) fn old(tx: &mut Tx<'_>, sent: Millis, applied: Millis) -> Result<Vec<(Uuid, Uuid, String)>> {
    tx.query(
        "SELECT organization_id, id, stored FROM uploads WHERE created_at < $1 OR applied_at < $2
         ORDER BY organization_id, id",
        params![sent, applied],
    )
}

/// The names that files may have in the folder.
pub(super) fn stored(tx: &mut Tx<'_>) -> Result<Vec<(String,)>> {
    tx.query("SELECT stored FROM uploads", &[])
}
