//! SQL of finding who wants to sign in, and what somebody may do.

mod sessions;

pub use sessions::{
    SessionRow, challenge_half, challenge_of, challenge_session, delete_half, delete_other_sessions, delete_session,
    delete_sessions_of_inactive, forget_sessions, half, has_sessions_of_inactive, insert_session, insert_step,
    is_device, renew_session, session, sessions, touch_session,
};

use uuid::Uuid;

use super::rules::Target;
use super::{Lent, Permission, Reach, Scope};
use crate::app::Millis;
use crate::credentials::rules::Owner;
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Result};
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

/// Somebody who holds a username.
#[derive(Debug, Clone)]
pub struct Holder {
    /// Whose it is.
    pub who: Claimant,
    /// Within what it is theirs: the school, the organization, or the nil id for the installation.
    pub scope: Uuid,
    /// The username, or what it is compared by.
    pub username: String,
}

impl FromRow for Holder {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let who = Claimant { organization: row.get(0)?, account: row.get(1)? };
        Ok(Self { who, scope: row.get(2)?, username: row.get(3)? })
    }
}

/// The active account that holds an e-mail address.
///
/// # Errors
/// `Internal`.
pub fn email_holder(tx: &mut Tx<'_>, email_key: &str) -> Result<Option<Claimant>> {
    tx.query_opt(
        "SELECT c.organization_id, c.account_id FROM emails c
         JOIN accounts a ON a.organization_id = c.organization_id AND a.id = c.account_id
         WHERE c.email_key = $1 AND a.status = 'active'",
        params![email_key],
    )
}

/// The active accounts that hold one of the usernames within one of two scopes.
///
/// # Errors
/// `Internal`.
pub fn holders_within(tx: &mut Tx<'_>, keys: [&str; 2], scopes: [Uuid; 2]) -> Result<Vec<Holder>> {
    tx.query(
        "SELECT c.organization_id, c.account_id, c.scope, c.username_key FROM usernames c
         JOIN accounts a ON a.organization_id = c.organization_id AND a.id = c.account_id
         WHERE c.username_key IN ($1, $2) AND c.scope IN ($3, $4) AND a.status = 'active'",
        params![keys[0], keys[1], scopes[0], scopes[1]],
    )
}

/// The active accounts that hold one of the usernames anywhere, at most `limit`: claims are looked up scope by
/// scope, because that is how they are kept.
///
/// # Errors
/// `Internal`.
pub fn holders(tx: &mut Tx<'_>, keys: [&str; 2], limit: usize) -> Result<Vec<Holder>> {
    let limit = i64::try_from(limit).map_err(Error::internal)?;
    tx.query(
        "SELECT c.organization_id, c.account_id, c.scope, c.username_key FROM usernames c
         JOIN accounts a ON a.organization_id = c.organization_id AND a.id = c.account_id
         WHERE c.username_key IN ($1, $2)
           AND c.scope IN (SELECT id FROM schools UNION ALL SELECT id FROM organizations UNION ALL SELECT $3)
           AND a.status = 'active' LIMIT $4",
        params![keys[0], keys[1], Uuid::nil(), limit],
    )
}

/// The active accounts that have signed in from a browser since `since` and have a username.
///
/// # Errors
/// `Internal`.
pub fn holders_of_device(tx: &mut Tx<'_>, token_hash: &[u8], since: Millis) -> Result<Vec<Holder>> {
    tx.query(
        "SELECT a.organization_id, a.id, COALESCE(a.school_id, a.organization_id), a.username FROM devices d
         JOIN accounts a ON a.organization_id = d.organization_id AND a.id = d.account_id
         WHERE d.token_hash = $1 AND d.seen_at >= $2 AND a.status = 'active' AND a.username IS NOT NULL",
        params![token_hash, since],
    )
}

/// Whose password is to be chosen, as far as a guesser would know them.
///
/// # Errors
/// Ours.
pub fn owner(tx: &mut Tx<'_>, who: Claimant) -> Result<Owner> {
    tx.query_one(
        "SELECT r.rank, a.username, a.email, a.unique_id, a.birth_date, a.first_name, a.middle_name, a.last_name,
                a.preferred_name, a.display_name, a.phone, a.contact_email, o.name, s.name
         FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         JOIN organizations o ON o.id = a.organization_id
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         WHERE a.organization_id = $1 AND a.id = $2",
        params![who.organization, who.account],
    )
}

impl FromRow for Owner {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let text = |at: usize| row.get::<Option<String>>(at);
        let (username, email) = (text(1)?, text(2)?);
        let words = (5..14).map(text).chain([Ok(email.clone())]).filter_map(Result::transpose);
        Ok(Self {
            rank: row.get(0)?,
            username: username.or(email).unwrap_or_default(),
            unique_id: text(3)?.unwrap_or_default(),
            birth_date: text(4)?.and_then(|date| date.parse().ok()),
            words: words.collect::<Result<_>>()?,
        })
    }
}

/// What an account acts with: its own role, or one that is lent to it now (2.11).
pub struct Powers {
    /// The name of the role.
    pub role: String,
    /// Its rank.
    pub rank: i64,
    /// What it allows.
    pub permissions: Vec<Permission>,
    /// Whom it reaches.
    pub scope: Scope,
    /// The loan, if it is one.
    pub lent: Option<Lent>,
}

/// What an account acts with at `now`, whose own role is that and whose school is that. A loan is worth nothing
/// once somebody else put an initial password in: who has lesser powers must not come by greater ones that way.
///
/// # Errors
/// Ours.
pub fn powers(
    tx: &mut Tx<'_>,
    organization: Uuid,
    account: Uuid,
    own: (String, i64, String, String),
    school: Option<Uuid>,
    now: Millis,
) -> Result<Powers> {
    let lent: Option<LentRow> = tx.query_opt(
        "SELECT l.id, l.ends_at, l.most_accounts, r.name, r.rank, r.permissions, r.reach FROM role_loans l
         JOIN roles r ON r.organization_id = l.organization_id AND r.id = l.role_id
         WHERE l.organization_id = $1 AND l.account_id = $2 AND l.ends_at > $3 AND l.starts_at <= $3
           AND NOT EXISTS (
             SELECT 1 FROM credentials c
             WHERE c.organization_id = $1 AND c.account_id = $2 AND c.state = 'initial' AND c.version = (
               SELECT MAX(n.version) FROM credentials n WHERE n.organization_id = $1 AND n.account_id = $2))
         ORDER BY l.id DESC LIMIT 1",
        params![organization, account, now],
    )?;
    let ((role, rank, permissions, reach), lent) = match lent {
        Some((id, ends_at, most_accounts, role, rank, permissions, reach)) => {
            let lent = Lent { id, role: role.clone(), ends_at, most_accounts };
            ((role, rank, permissions, reach), Some(lent))
        }
        None => (own, None),
    };
    let scope = scope(tx, organization, account, Reach::parse(&reach), school)?;
    Ok(Powers { role, rank, permissions: Permission::parse_all(&permissions), scope, lent })
}

/// A loan: id, end, limit; its role: name, rank, permissions, reach.
type LentRow = (Uuid, Millis, i64, String, i64, String, String);

/// Whom an account reaches whose role has that reach: with `reach` *schools*, its own school and those it was
/// given besides.
///
/// # Errors
/// Ours.
fn scope(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, reach: Reach, school: Option<Uuid>) -> Result<Scope> {
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

/// What the decision needs to know of an account; `None` when it is not there.
///
/// # Errors
/// Ours.
pub fn target(tx: &mut Tx<'_>, who: Claimant) -> Result<Option<Target>> {
    let row: Option<(i64, Option<Uuid>, Option<Uuid>)> = tx.query_opt(
        "SELECT r.rank, a.administrator_id, a.school_id FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.id = $2",
        params![who.organization, who.account],
    )?;
    let Claimant { organization, account } = who;
    Ok(row.map(|(rank, administrator, school)| Target { organization, account, rank, administrator, school }))
}

/// Whether the organization asks for a second factor.
///
/// # Errors
/// Ours.
pub fn requires_factor(tx: &mut Tx<'_>, organization: Uuid) -> Result<bool> {
    let (settings,): (String,) =
        tx.query_one("SELECT settings FROM organizations WHERE id = $1", params![organization])?;
    let settings: Settings = serde_json::from_str(&settings).map_err(Error::internal)?;
    Ok(settings.second_factor_required)
}
