//! SQL of sessions, and of finding who wants to sign in.

use uuid::Uuid;

use super::{Reach, Scope};
use crate::app::Millis;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::organization::Settings;
use crate::params;

/// Somebody who may be meant by what was typed at sign-in.
#[derive(Debug, Clone, Copy)]
pub struct Claimant {
    /// Their organization.
    pub organization: Uuid,
    /// Their account.
    pub account: Uuid,
}

impl FromRow for Claimant {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { organization: row.get(0)?, account: row.get(1)? })
    }
}

/// The active accounts that hold the e-mail address or one of the usernames, at most `limit`. Under the
/// *school* policy several may: claims are looked up school by school, because that is how they are kept.
///
/// # Errors
/// Ours.
pub fn claimants(tx: &mut Tx<'_>, email_key: &str, username_keys: [&str; 2], limit: i64) -> Result<Vec<Claimant>> {
    tx.query(
        "SELECT c.organization_id, c.account_id FROM (
             SELECT organization_id, account_id FROM emails WHERE email_key = $1
             UNION
             SELECT organization_id, account_id FROM usernames
             WHERE username_key IN ($2, $3)
               AND scope IN (SELECT id FROM schools UNION ALL SELECT id FROM organizations UNION ALL SELECT $4)
         ) c
         JOIN accounts a ON a.organization_id = c.organization_id AND a.id = c.account_id
         WHERE a.status = 'active'
         ORDER BY c.account_id LIMIT $5",
        params![email_key, username_keys[0], username_keys[1], Uuid::nil(), limit],
    )
}

/// Writes that somebody signed in: the session, and when they did so first and last.
///
/// # Errors
/// Ours.
pub fn insert_session(tx: &mut Tx<'_>, who: Claimant, token_hash: &[u8], agent: &str, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO sessions (organization_id, token_hash, account_id, agent, created_at, seen_at)
         VALUES ($1, $2, $3, $4, $5, $5)",
        params![who.organization, token_hash, who.account, agent, now],
    )?;
    tx.execute(
        "UPDATE accounts SET last_sign_in_at = $3, first_sign_in_at = COALESCE(first_sign_in_at, $3)
         WHERE organization_id = $1 AND id = $2",
        params![who.organization, who.account, now],
    )?;
    Ok(())
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
pub fn sessions(tx: &mut Tx<'_>, who: Claimant, oldest: Millis) -> Result<Vec<Open>> {
    tx.query(
        "SELECT token_hash, agent, created_at, seen_at FROM sessions
         WHERE organization_id = $1 AND account_id = $2 AND seen_at >= $3 ORDER BY seen_at DESC, created_at DESC",
        params![who.organization, who.account, oldest],
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
        })
    }
}

/// The session with that hash, of an account that is still active.
///
/// # Errors
/// Ours.
pub fn session(tx: &mut Tx<'_>, organization: Uuid, token_hash: &[u8], oldest: Millis) -> Result<Option<SessionRow>> {
    tx.query_opt(
        "SELECT a.id, s.seen_at, a.display_name, a.first_name, a.last_name, a.username, a.email, a.locale,
                r.name, r.rank, r.permissions, r.reach, a.school_id, o.name, o.locale, o.settings
         FROM sessions s
         JOIN accounts a ON a.organization_id = s.organization_id AND a.id = s.account_id
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         JOIN organizations o ON o.id = s.organization_id
         WHERE s.organization_id = $1 AND s.token_hash = $2 AND s.seen_at >= $3 AND a.status = 'active'",
        params![organization, token_hash, oldest],
    )
}

/// Whom an account reaches whose role has that reach: with `reach` *schools*, its own school and those it was
/// given besides.
///
/// # Errors
/// Ours.
pub fn scope(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, reach: Reach, school: Option<Uuid>) -> Result<Scope> {
    if reach != Reach::Schools {
        return Ok(reach.within(Vec::new()));
    }
    let more: Vec<(Uuid,)> = tx.query(
        "SELECT school_id FROM account_schools WHERE organization_id = $1 AND account_id = $2 ORDER BY school_id",
        params![organization, account],
    )?;
    let more = more.into_iter().map(|(id,)| id).filter(|id| Some(*id) != school);
    Ok(reach.within(school.into_iter().chain(more).collect()))
}
