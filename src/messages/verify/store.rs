//! SQL of one-time links.

use uuid::Uuid;

use crate::app::Millis;
use crate::credentials::NameHash;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

/// A link, with what became of the letter and the account.
pub(super) struct Kept {
    pub message: Uuid,
    pub account: Uuid,
    pub expires_at: Millis,
    pub used_at: Option<Millis>,
    /// Where its letter went.
    pub sent_to: String,
    pub is_active: bool,
    pub contact_email: Option<String>,
    pub email: Option<String>,
}

impl FromRow for Kept {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            message: row.get(0)?,
            account: row.get(1)?,
            expires_at: row.get(2)?,
            used_at: row.get(3)?,
            sent_to: row.get(4)?,
            is_active: row.get::<&str>(5)? == "active",
            contact_email: row.get(6)?,
            email: row.get(7)?,
        })
    }
}

/// The link of that hash.
pub(super) fn find(tx: &mut Tx<'_>, organization: Uuid, hash: &NameHash) -> Result<Option<Kept>> {
    tx.query_opt(
        "SELECT v.message_id, v.account_id, v.expires_at, v.used_at, m.address, a.status, a.contact_email, a.email
         FROM verifications v
         JOIN messages m ON m.organization_id = v.organization_id AND m.id = v.message_id
         JOIN accounts a ON a.organization_id = v.organization_id AND a.id = v.account_id
         WHERE v.organization_id = $1 AND v.link_hash = $2",
        params![organization, hash.as_slice()],
    )
}

/// Keeps a new one, and forgets those that ended before `oldest`.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    organization: Uuid,
    hash: &NameHash,
    (message, account): (Uuid, Uuid),
    expires_at: Millis,
    oldest: Millis,
) -> Result<()> {
    tx.execute(
        "DELETE FROM verifications WHERE organization_id = $1 AND expires_at < $2",
        params![organization, oldest],
    )?;
    tx.execute(
        "INSERT INTO verifications (organization_id, link_hash, message_id, account_id, expires_at)
         VALUES ($1, $2, $3, $4, $5)",
        params![organization, hash.as_slice(), message, account, expires_at],
    )?;
    Ok(())
}

/// Spends the link, and with it every other of the account; whether it was still there to be spent.
pub(super) fn spend(tx: &mut Tx<'_>, organization: Uuid, hash: &NameHash, account: Uuid, now: Millis) -> Result<bool> {
    let spent = tx.execute(
        "UPDATE verifications SET used_at = $3 WHERE organization_id = $1 AND link_hash = $2 AND used_at IS NULL",
        params![organization, hash.as_slice(), now],
    )?;
    tx.execute(
        "UPDATE verifications SET used_at = $3 WHERE organization_id = $1 AND account_id = $2 AND used_at IS NULL",
        params![organization, account, now],
    )?;
    Ok(spent == 1)
}

/// Writes that an account is verified, and that the link of that message was followed.
pub(super) fn verified(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, message: Uuid, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET verified_at = COALESCE(verified_at, $3) WHERE organization_id = $1 AND id = $2",
        params![organization, account, now],
    )?;
    tx.execute(
        "UPDATE messages SET state = 'opened', opened_at = $3, ended_at = COALESCE(ended_at, $3)
         WHERE organization_id = $1 AND id = $2",
        params![organization, message, now],
    )?;
    Ok(())
}
