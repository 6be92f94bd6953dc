//! SQL of failed sign-ins and of the browsers that are known.

use uuid::Uuid;

use super::rules::Tally;
use crate::access::Claimant;
use crate::app::Millis;
use crate::credentials::NameHash;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

impl FromRow for Tally {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { failures: row.get(0)?, at: row.get(1)? })
    }
}

/// What is counted under a key.
///
/// # Errors
/// Ours.
pub fn tally(tx: &mut Tx<'_>, organization: Uuid, key: &NameHash) -> Result<Tally> {
    let found = tx.query_opt(
        "SELECT failures, at FROM attempts WHERE organization_id = $1 AND attempt_key = $2",
        params![organization, key.as_slice()],
    )?;
    Ok(found.unwrap_or_default())
}

/// The same, and nobody else counts under that key until this transaction ends.
///
/// # Errors
/// Ours.
pub fn hold(tx: &mut Tx<'_>, organization: Uuid, key: &NameHash, now: Millis) -> Result<Tally> {
    tx.query_one(
        "INSERT INTO attempts (organization_id, attempt_key, failures, at) VALUES ($1, $2, 0, $3)
         ON CONFLICT (organization_id, attempt_key) DO UPDATE SET failures = attempts.failures
         RETURNING failures, at",
        params![organization, key.as_slice(), now],
    )
}

/// Writes what is counted under a key.
///
/// # Errors
/// Ours.
pub fn set(tx: &mut Tx<'_>, organization: Uuid, key: &NameHash, tally: Tally) -> Result<()> {
    tx.execute(
        "UPDATE attempts SET failures = $3, at = $4 WHERE organization_id = $1 AND attempt_key = $2",
        params![organization, key.as_slice(), tally.failures, tally.at],
    )?;
    Ok(())
}

/// Takes one failure back.
///
/// # Errors
/// Ours.
pub fn take_back(tx: &mut Tx<'_>, organization: Uuid, key: &NameHash) -> Result<()> {
    tx.execute(
        "UPDATE attempts SET failures = failures - 1
         WHERE organization_id = $1 AND attempt_key = $2 AND failures > 0",
        params![organization, key.as_slice()],
    )?;
    Ok(())
}

/// Forgets what is counted under a key.
///
/// # Errors
/// Ours.
pub fn forget(tx: &mut Tx<'_>, organization: Uuid, key: &NameHash) -> Result<()> {
    tx.execute(
        "DELETE FROM attempts WHERE organization_id = $1 AND attempt_key = $2",
        params![organization, key.as_slice()],
    )?;
    Ok(())
}

/// How often strangers have failed in a row on the password of that version.
///
/// # Errors
/// `Internal`.
pub fn in_a_row(tx: &mut Tx<'_>, who: Claimant, version: i64) -> Result<i64> {
    let found: Option<(i64,)> = tx.query_opt(
        "SELECT failures FROM stranger_failures WHERE organization_id = $1 AND account_id = $2 AND version = $3",
        params![who.organization, who.account, version],
    )?;
    Ok(found.map_or(0, |(failures,)| failures))
}

/// The same, and nobody else counts them until this transaction ends. Those on another version are forgotten.
///
/// # Errors
/// `Internal`.
pub fn hold_in_a_row(tx: &mut Tx<'_>, who: Claimant, version: i64, now: Millis) -> Result<i64> {
    let (failures,): (i64,) = tx.query_one(
        "INSERT INTO stranger_failures (organization_id, account_id, version, failures, at) VALUES ($1, $2, $3, 0, $4)
         ON CONFLICT (organization_id, account_id) DO UPDATE SET
           failures = CASE WHEN stranger_failures.version = excluded.version THEN stranger_failures.failures ELSE 0 END,
           version = excluded.version
         RETURNING failures",
        params![who.organization, who.account, version, now],
    )?;
    Ok(failures)
}

/// Adds to them; `more` may be negative.
///
/// # Errors
/// `Internal`.
pub fn add_in_a_row(tx: &mut Tx<'_>, who: Claimant, version: i64, more: i64, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE stranger_failures SET failures = failures + $4, at = $5
         WHERE organization_id = $1 AND account_id = $2 AND version = $3 AND failures + $4 >= 0",
        params![who.organization, who.account, version, more, now],
    )?;
    Ok(())
}

/// Forgets them.
///
/// # Errors
/// `Internal`.
pub fn forget_in_a_row(tx: &mut Tx<'_>, who: Claimant) -> Result<()> {
    tx.execute(
        "DELETE FROM stranger_failures WHERE organization_id = $1 AND account_id = $2",
        params![who.organization, who.account],
    )?;
    Ok(())
}

/// How often strangers have failed in a row on the newest password of an account.
///
/// # Errors
/// `Internal`.
pub fn in_a_row_by_now(tx: &mut Tx<'_>, who: Claimant) -> Result<i64> {
    let version = version(tx, who)?;
    in_a_row(tx, who, version)
}

/// The version of an account's newest password; 0 without one.
///
/// # Errors
/// `Internal`.
pub fn version(tx: &mut Tx<'_>, who: Claimant) -> Result<i64> {
    let (version,): (i64,) = tx.query_one(
        "SELECT COALESCE(MAX(version), 0) FROM credentials WHERE organization_id = $1 AND account_id = $2",
        params![who.organization, who.account],
    )?;
    Ok(version)
}

/// Before when what was last counted or used is forgotten.
#[derive(Debug, Clone, Copy)]
pub struct Oldest {
    /// Of attempts.
    pub attempts: Millis,
    /// Of browsers.
    pub devices: Millis,
    /// Of failures in a row on names that nobody has.
    pub names: Millis,
}

/// Whether, in any organization, there is anything older.
///
/// # Errors
/// Ours.
pub fn has_old(tx: &mut Tx<'_>, oldest: Oldest) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM attempts WHERE at < $1 UNION ALL SELECT 1 FROM devices WHERE seen_at < $2
         UNION ALL SELECT 1 FROM stranger_failures WHERE organization_id = $3 AND at < $4 LIMIT 1",
        params![oldest.attempts, oldest.devices, Uuid::nil(), oldest.names],
    )
}

/// Forgets what is older.
///
/// # Errors
/// Ours.
pub fn forget_before(tx: &mut Tx<'_>, oldest: Oldest) -> Result<()> {
    tx.execute("DELETE FROM attempts WHERE at < $1", params![oldest.attempts])?;
    tx.execute("DELETE FROM devices WHERE seen_at < $1", params![oldest.devices])?;
    tx.execute(
        "DELETE FROM stranger_failures WHERE organization_id = $1 AND at < $2",
        params![Uuid::nil(), oldest.names],
    )?;
    Ok(())
}

/// Whether that browser has signed in to that account since `since`.
///
/// # Errors
/// Ours.
pub fn is_known(tx: &mut Tx<'_>, who: Claimant, device: &[u8], since: Millis) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM devices WHERE organization_id = $1 AND account_id = $2 AND token_hash = $3 AND seen_at >= $4",
        params![who.organization, who.account, device, since],
    )
}

/// Writes that a browser has signed in to an account.
///
/// # Errors
/// Ours.
pub fn know(tx: &mut Tx<'_>, who: Claimant, device: &[u8], now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO devices (organization_id, account_id, token_hash, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organization_id, account_id, token_hash) DO UPDATE SET seen_at = $4",
        params![who.organization, who.account, device, now],
    )?;
    Ok(())
}
