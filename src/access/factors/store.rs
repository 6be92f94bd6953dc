//! SQL of second factors and recovery codes.

use uuid::Uuid;

use super::{Factor, Factors, Kind};
use crate::access::Claimant;
use crate::app::Millis;
use crate::credentials::NameHash;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

/// A second factor as it is kept.
pub struct Kept {
    /// What its owner sees of it.
    pub factor: Factor,
    /// The sealed secret of an app.
    pub sealed: Option<Vec<u8>>,
    /// The public half of a passkey, as JSON.
    pub passkey: Option<String>,
    /// The last step whose code was taken.
    pub last_step: i64,
}

impl FromRow for Kept {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let kind = if row.get::<String>(1)? == Kind::Totp.name() { Kind::Totp } else { Kind::Passkey };
        let factor = Factor { id: row.get(0)?, kind, name: row.get(2)?, created_at: row.get(6)?, used_at: row.get(7)? };
        Ok(Self { factor, sealed: row.get(3)?, passkey: row.get(4)?, last_step: row.get(5)? })
    }
}

/// Whether an account has a second factor.
///
/// # Errors
/// Ours.
pub fn has(tx: &mut Tx<'_>, who: Claimant) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM second_factors WHERE organization_id = $1 AND account_id = $2",
        params![who.organization, who.account],
    )
}

/// The second factors of an account, the oldest first.
///
/// # Errors
/// Ours.
pub fn kept(tx: &mut Tx<'_>, who: Claimant) -> Result<Vec<Kept>> {
    tx.query(
        "SELECT id, kind, name, sealed, passkey, last_step, created_at, used_at FROM second_factors
         WHERE organization_id = $1 AND account_id = $2 ORDER BY created_at, id",
        params![who.organization, who.account],
    )
}

/// What their owner sees of them.
///
/// # Errors
/// Ours.
pub fn factors(tx: &mut Tx<'_>, who: Claimant) -> Result<Factors> {
    let all = kept(tx, who)?.into_iter().map(|kept| kept.factor).collect();
    let (recovery_codes,): (i64,) = tx.query_one(
        "SELECT COUNT(*) FROM recovery_codes WHERE organization_id = $1 AND account_id = $2",
        params![who.organization, who.account],
    )?;
    Ok(Factors { all, recovery_codes })
}

/// Adds one.
///
/// # Errors
/// Ours.
pub fn insert(tx: &mut Tx<'_>, who: Claimant, kept: &Kept) -> Result<()> {
    let Factor { id, kind, name, created_at, .. } = &kept.factor;
    tx.execute(
        "INSERT INTO second_factors (organization_id, account_id, id, kind, name, sealed, passkey, last_step,
                                     created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            who.organization,
            who.account,
            id,
            kind.name(),
            name,
            kept.sealed.clone(),
            &kept.passkey,
            kept.last_step,
            created_at,
        ],
    )?;
    Ok(())
}

/// Writes that a code of that step was taken; whether no later one was.
///
/// # Errors
/// Ours.
pub fn take_step(tx: &mut Tx<'_>, who: Claimant, id: Uuid, step: i64, now: Millis) -> Result<bool> {
    let taken = tx.execute(
        "UPDATE second_factors SET last_step = $4, used_at = $5
         WHERE organization_id = $1 AND account_id = $2 AND id = $3 AND last_step < $4",
        params![who.organization, who.account, id, step, now],
    )?;
    Ok(taken > 0)
}

/// Writes that a passkey was used, with its counter as it is now.
///
/// # Errors
/// Ours.
pub fn use_passkey(tx: &mut Tx<'_>, who: Claimant, id: Uuid, passkey: &str, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE second_factors SET passkey = $4, used_at = $5
         WHERE organization_id = $1 AND account_id = $2 AND id = $3",
        params![who.organization, who.account, id, passkey, now],
    )?;
    Ok(())
}

/// Removes one; whether it was there.
///
/// # Errors
/// Ours.
pub fn delete(tx: &mut Tx<'_>, who: Claimant, id: Uuid) -> Result<bool> {
    let gone = tx.execute(
        "DELETE FROM second_factors WHERE organization_id = $1 AND account_id = $2 AND id = $3",
        params![who.organization, who.account, id],
    )?;
    Ok(gone > 0)
}

/// Removes all of an account, with its recovery codes.
///
/// # Errors
/// Ours.
pub fn delete_all(tx: &mut Tx<'_>, who: Claimant) -> Result<u64> {
    delete_codes(tx, who)?;
    tx.execute(
        "DELETE FROM second_factors WHERE organization_id = $1 AND account_id = $2",
        params![who.organization, who.account],
    )
}

/// Removes the recovery codes of an account.
///
/// # Errors
/// Ours.
pub fn delete_codes(tx: &mut Tx<'_>, who: Claimant) -> Result<()> {
    tx.execute(
        "DELETE FROM recovery_codes WHERE organization_id = $1 AND account_id = $2",
        params![who.organization, who.account],
    )?;
    Ok(())
}

/// Adds a recovery code.
///
/// # Errors
/// Ours.
pub fn insert_code(tx: &mut Tx<'_>, who: Claimant, hash: &NameHash, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO recovery_codes (organization_id, account_id, code_hash, created_at) VALUES ($1, $2, $3, $4)",
        params![who.organization, who.account, hash.as_slice(), now],
    )?;
    Ok(())
}

/// Uses a recovery code up; whether it was there.
///
/// # Errors
/// Ours.
pub fn use_code(tx: &mut Tx<'_>, who: Claimant, hash: &NameHash) -> Result<bool> {
    let gone = tx.execute(
        "DELETE FROM recovery_codes WHERE organization_id = $1 AND account_id = $2 AND code_hash = $3",
        params![who.organization, who.account, hash.as_slice()],
    )?;
    Ok(gone > 0)
}
