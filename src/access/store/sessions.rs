//! SQL of sessions, and of sign-ins that wait for the second factor.

use uuid::Uuid;

use super::Claimant;
use crate::access::sign_in::{IDLE, LONGEST, LONGEST_WITH_RANK};
use crate::app::Millis;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::organization::Settings;
use crate::params;

/// The version of an account's newest password; what a session begun now depends on.
const VERSION: &str = "COALESCE((SELECT MAX(version) FROM credentials c
                                 WHERE c.organization_id = $1 AND c.account_id = $3), 0)";

/// Writes that somebody signed in: the session, and when they did so first and last.
///
/// # Errors
/// Ours.
pub fn insert_session(tx: &mut Tx<'_>, who: Claimant, token_hash: &[u8], agent: &str, now: Millis) -> Result<()> {
    tx.execute(
        &format!(
            "INSERT INTO sessions (organization_id, token_hash, account_id, version, agent, created_at, seen_at,
                                   confirmed_at)
             VALUES ($1, $2, $3, {VERSION}, $4, $5, $5, $5)"
        ),
        params![who.organization, token_hash, who.account, agent, now],
    )?;
    tx.execute(
        "UPDATE accounts SET last_sign_in_at = $3, first_sign_in_at = COALESCE(first_sign_in_at, $3)
         WHERE organization_id = $1 AND id = $2",
        params![who.organization, who.account, now],
    )?;
    Ok(())
}

/// Writes that somebody gave their password and is asked for the second factor; forgets the account's ways in that
/// were begun before `oldest`.
///
/// # Errors
/// Ours.
pub fn insert_step(tx: &mut Tx<'_>, who: Claimant, token_hash: &[u8], now: Millis, oldest: Millis) -> Result<()> {
    tx.execute(
        "DELETE FROM sign_in_steps WHERE organization_id = $1 AND account_id = $2 AND created_at < $3",
        params![who.organization, who.account, oldest],
    )?;
    tx.execute(
        &format!(
            "INSERT INTO sign_in_steps (organization_id, token_hash, account_id, version, created_at)
             VALUES ($1, $2, $3, {VERSION}, $4)"
        ),
        params![who.organization, token_hash, who.account, now],
    )?;
    Ok(())
}

/// A sign-in whose password was right.
pub struct HalfRow {
    /// Whose.
    pub who: Claimant,
    /// What a passkey is asked to sign.
    pub challenge: Option<String>,
}

impl FromRow for HalfRow {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { who: Claimant { organization: row.get(0)?, account: row.get(1)? }, challenge: row.get(2)? })
    }
}

/// The sign-in with that hash, of an account that is still active and has the same password.
///
/// # Errors
/// Ours.
pub fn half(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8], oldest: Millis) -> Result<Option<HalfRow>> {
    tx.query_opt(
        "SELECT s.organization_id, s.account_id, s.challenge FROM sign_in_steps s
         JOIN accounts a ON a.organization_id = s.organization_id AND a.id = s.account_id
         WHERE s.organization_id = $1 AND s.token_hash = $2 AND s.created_at >= $3 AND a.status = 'active'
           AND s.version = COALESCE((SELECT MAX(version) FROM credentials c
                                     WHERE c.organization_id = $1 AND c.account_id = s.account_id), 0)",
        params![organization, token_hash, oldest],
    )
}

/// Ends the sign-in with that hash; whether it was there.
///
/// # Errors
/// Ours.
pub fn delete_half(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8]) -> Result<bool> {
    let gone = tx.execute(
        "DELETE FROM sign_in_steps WHERE organization_id = $1 AND token_hash = $2",
        params![organization, token_hash],
    )?;
    Ok(gone > 0)
}

/// What the passkey of a sign-in is asked to sign.
///
/// # Errors
/// Ours.
pub fn challenge_half(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8], challenge: &str) -> Result<()> {
    tx.execute(
        "UPDATE sign_in_steps SET challenge = $3 WHERE organization_id = $1 AND token_hash = $2",
        params![organization, token_hash, challenge],
    )?;
    Ok(())
}

/// What a passkey is asked to sign in a session; `None` when it has been.
///
/// # Errors
/// Ours.
pub fn challenge_session(
    tx: &mut Tx<'_>,
    organization: Uuid,
    token_hash: &[u8],
    challenge: Option<&str>,
) -> Result<()> {
    tx.execute(
        "UPDATE sessions SET challenge = $3 WHERE organization_id = $1 AND token_hash = $2",
        params![organization, token_hash, challenge],
    )?;
    Ok(())
}

/// What a passkey was asked to sign in a session.
///
/// # Errors
/// Ours.
pub fn challenge_of(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8]) -> Result<Option<String>> {
    let found: Option<(Option<String>,)> = tx.query_opt(
        "SELECT challenge FROM sessions WHERE organization_id = $1 AND token_hash = $2",
        params![organization, token_hash],
    )?;
    Ok(found.and_then(|(challenge,)| challenge))
}

/// Gives a session another token, because its owner has just proved again who they are.
///
/// # Errors
/// Ours.
pub fn renew_session(tx: &mut Tx<'_>, who: Claimant, before: &[u8], after: &[u8], now: Millis) -> Result<()> {
    tx.execute(
        &format!(
            "UPDATE sessions SET token_hash = $4, confirmed_at = $5, challenge = NULL, version = {VERSION}
             WHERE organization_id = $1 AND token_hash = $2 AND account_id = $3"
        ),
        params![who.organization, before, who.account, after, now],
    )?;
    Ok(())
}

/// Whether a browser of that hash has signed in to any account of the organization since.
///
/// # Errors
/// Ours.
pub fn is_device(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8], since: Millis) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM devices WHERE organization_id = $1 AND token_hash = $2 AND seen_at >= $3",
        params![organization, token_hash, since],
    )
}

/// Ends a session.
///
/// # Errors
/// Ours.
pub fn delete_session(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8]) -> Result<()> {
    tx.execute(
        "DELETE FROM sessions WHERE organization_id = $1 AND token_hash = $2",
        params![organization, token_hash],
    )?;
    Ok(())
}

/// A session of an account, as its owner sees it.
pub struct Open {
    /// The hash of its token.
    pub token_hash: Vec<u8>,
    /// What its browser says of itself.
    pub agent: String,
    /// When it began.
    pub began: Millis,
    /// When it was last written that it is in use.
    pub seen: Millis,
}

impl FromRow for Open {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { token_hash: row.get(0)?, agent: row.get(1)?, began: row.get(2)?, seen: row.get(3)? })
    }
}

/// The sessions of an account that still last, the last used first.
///
/// # Errors
/// Ours.
pub fn sessions(tx: &mut Tx<'_>, who: Claimant, now: Millis) -> Result<Vec<Open>> {
    tx.query(
        "SELECT s.token_hash, s.agent, s.created_at, s.seen_at FROM sessions s
         JOIN accounts a ON a.organization_id = s.organization_id AND a.id = s.account_id
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE s.organization_id = $1 AND s.account_id = $2 AND s.seen_at >= $3
           AND (s.created_at >= $4 OR r.rank = 0 AND s.created_at >= $5)
           AND s.version = COALESCE((SELECT MAX(version) FROM credentials c
                                     WHERE c.organization_id = $1 AND c.account_id = $2), 0)
         ORDER BY s.seen_at DESC, s.created_at DESC",
        params![who.organization, who.account, now - IDLE, now - LONGEST_WITH_RANK, now - LONGEST],
    )
}

/// Ends every session of an account but the one with that hash.
///
/// # Errors
/// Ours.
pub fn delete_other_sessions(tx: &mut Tx<'_>, who: Claimant, kept: &[u8]) -> Result<()> {
    tx.execute(
        "DELETE FROM sessions WHERE organization_id = $1 AND account_id = $2 AND token_hash <> $3",
        params![who.organization, who.account, kept],
    )?;
    Ok(())
}

/// Removes the sessions of an account that were not used since `oldest`.
///
/// # Errors
/// Ours.
pub fn forget_sessions(tx: &mut Tx<'_>, who: Claimant, oldest: Millis) -> Result<()> {
    tx.execute(
        "DELETE FROM sessions WHERE organization_id = $1 AND account_id = $2 AND seen_at < $3",
        params![who.organization, who.account, oldest],
    )?;
    Ok(())
}

/// Writes that a session is still in use.
///
/// # Errors
/// Ours.
pub fn touch_session(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8], now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE sessions SET seen_at = $3 WHERE organization_id = $1 AND token_hash = $2",
        params![organization, token_hash, now],
    )?;
    Ok(())
}

/// A session in use, and all that pages need to know of whose it is.
pub struct SessionRow {
    /// The account.
    pub account: Uuid,
    /// When it was last written that the session is in use.
    pub seen: Millis,
    /// What the account may be called, the better first.
    pub names: [Option<String>; 5],
    /// The account's language.
    pub locale: Option<String>,
    /// The role: name, rank, permissions, reach.
    pub role: (String, i64, String, String),
    /// The account's school.
    pub school: Option<Uuid>,
    /// The organization: name, language, settings.
    pub organization: (String, String, Settings),
    /// The account's profile type.
    pub profile: String,
    /// When the password or a passkey was given last.
    pub confirmed_at: Millis,
    /// The state of the newest password.
    pub credential: String,
    /// Whether the account has a second factor.
    pub has_factor: bool,
    /// Whether the account was ever invited to a meeting.
    pub is_invited: bool,
    /// The version of the password it was begun with; 0 without one.
    pub version: i64,
    /// The tag of the account's newest password.
    pub head: Option<Vec<u8>>,
}

impl FromRow for SessionRow {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let settings = serde_json::from_str(row.get(15)?).map_err(crate::error::Error::internal)?;
        Ok(Self {
            account: row.get(0)?,
            seen: row.get(1)?,
            names: [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?],
            locale: row.get(7)?,
            role: (row.get(8)?, row.get(9)?, row.get(10)?, row.get(11)?),
            school: row.get(12)?,
            organization: (row.get(13)?, row.get(14)?, settings),
            profile: row.get(16)?,
            confirmed_at: row.get(17)?,
            credential: row.get(18)?,
            has_factor: row.get::<i64>(19)? > 0,
            is_invited: row.get::<Option<Uuid>>(20)?.is_some(),
            version: row.get(21)?,
            head: row.get(22)?,
        })
    }
}

/// The session with that hash, of an account that is still active and has the same password.
///
/// # Errors
/// Ours.
pub fn session(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8], now: Millis) -> Result<Option<SessionRow>> {
    tx.query_opt(
        "SELECT a.id, s.seen_at, a.display_name, a.first_name, a.last_name, a.username, a.email, a.locale,
                r.name, r.rank, r.permissions, r.reach, a.school_id, o.name, o.locale, o.settings,
                a.profile, s.confirmed_at, a.credential,
                (SELECT COUNT(*) FROM second_factors f WHERE f.organization_id = $1 AND f.account_id = a.id),
                (SELECT i.meeting_id FROM meeting_invitees i WHERE i.organization_id = $1 AND i.account_id = a.id LIMIT 1),
                s.version, (SELECT h.tag FROM credential_heads h WHERE h.organization_id = $1 AND h.account_id = a.id)
         FROM sessions s
         JOIN accounts a ON a.organization_id = s.organization_id AND a.id = s.account_id
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         JOIN organizations o ON o.id = s.organization_id
         WHERE s.organization_id = $1 AND s.token_hash = $2 AND s.seen_at >= $3 AND a.status = 'active'
           AND (s.created_at >= $4 OR r.rank = 0 AND s.created_at >= $5)
           AND s.version = COALESCE((SELECT MAX(version) FROM credentials n
                                     WHERE n.organization_id = $1 AND n.account_id = s.account_id), 0)",
        params![organization, token_hash, now - IDLE, now - LONGEST_WITH_RANK, now - LONGEST],
    )
}

/// Ends the sessions of accounts that are not active any more: one that becomes active again signs in anew.
///
/// # Errors
/// Ours.
pub fn delete_sessions_of_inactive(tx: &mut Tx<'_>, organization: Uuid) -> Result<u64> {
    tx.execute(
        "DELETE FROM sessions WHERE organization_id = $1 AND account_id IN
             (SELECT id FROM accounts WHERE organization_id = $1 AND status <> 'active')",
        params![organization],
    )
}

/// Whether there are any.
///
/// # Errors
/// Ours.
pub fn has_sessions_of_inactive(tx: &mut Tx<'_>, organization: Uuid) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM sessions s JOIN accounts a ON a.organization_id = s.organization_id AND a.id = s.account_id
         WHERE s.organization_id = $1 AND a.status <> 'active' LIMIT 1",
        params![organization],
    )
}
