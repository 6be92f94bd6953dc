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

/// Whether, in any organization, anything was counted last before `attempts`, or any browser used before `devices`.
///
/// # Errors
/// Ours.
pub fn has_old(tx: &mut Tx<'_>, attempts: Millis, devices: Millis) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM attempts WHERE at < $1 UNION ALL SELECT 1 FROM devices WHERE seen_at < $2 LIMIT 1",
        params![attempts, devices],
    )
}

/// Forgets both.
///
/// # Errors
/// Ours.
pub fn forget_before(tx: &mut Tx<'_>, attempts: Millis, devices: Millis) -> Result<()> {
    tx.execute("DELETE FROM attempts WHERE at < $1", params![attempts])?;
    tx.execute("DELETE FROM devices WHERE seen_at < $1", params![devices])?;
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
