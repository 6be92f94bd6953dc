//! What everybody may do with their own account: see where they are signed in, end that, change their password.

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use super::Actor;
use super::sign_in::{IDLE, hash, parse};
use super::store::{self, Claimant};
use crate::accounts::rules::display_name;
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::{self, Binding, State};
use crate::error::{Error, Fault, Result};
use crate::params;

/// A session of one's own.
#[derive(Debug, Clone)]
pub struct OwnSession {
    /// Names it among one's own; opens nothing.
    pub id: String,
    /// What its browser says of itself.
    pub agent: String,
    /// When it began.
    pub began: Millis,
    /// When it was last used, to some minutes.
    pub seen: Millis,
    /// Whether it is the one that asks.
    pub this: bool,
}

/// Where one is signed in, the last used first. `cookie` is that of the session that asks.
///
/// # Errors
/// `Forbidden` for the operator, who has no account.
pub fn sessions(app: &App, actor: &Actor, cookie: &str) -> Result<Vec<OwnSession>> {
    let (who, this) = (claimant(actor)?, token_hash(cookie)?);
    let open = app.db.read(|tx| store::sessions(tx, who, app.now() - IDLE))?;
    let own = open.into_iter().map(|open| OwnSession {
        id: name(&open.token_hash),
        this: open.token_hash == this,
        agent: open.agent,
        began: open.began,
        seen: open.seen,
    });
    Ok(own.collect())
}

/// Ends one of one's own sessions. One that is gone already is no error.
///
/// # Errors
/// As [`sessions`].
pub fn end(app: &App, actor: &Actor, id: &str) -> Result<()> {
    let who = claimant(actor)?;
    app.db.write(|tx| {
        let all = store::sessions(tx, who, Millis::MIN)?;
        let found = all.iter().find(|open| name(&open.token_hash) == id);
        found.map_or(Ok(()), |open| store::delete_session(tx, who.organization, &open.token_hash))
    })
}

/// Ends all of one's own sessions but the one that asks.
///
/// # Errors
/// As [`sessions`].
pub fn end_others(app: &App, actor: &Actor, cookie: &str) -> Result<()> {
    let (who, this) = (claimant(actor)?, token_hash(cookie)?);
    app.db.write(|tx| store::delete_other_sessions(tx, who, &this))
}

/// Whether one's password is kept here, and so can be changed here.
///
/// # Errors
/// As [`sessions`].
pub fn has_password(app: &App, actor: &Actor) -> Result<bool> {
    let who = claimant(actor)?;
    let newest = app.db.read(|tx| credentials::store::newest(tx, who.organization, who.account))?;
    Ok(newest.is_some_and(|credential| State::from_name(Some(&credential.state)) != State::External))
}

/// Puts a password of one's own choice in the place of the one before, and ends every other session.
///
/// # Errors
/// `Invalid` when `old` is not the password (column `old`), or `new` will not do (column `new`); `Conflict` when
/// the password was changed by somebody else meanwhile.
pub fn change_password(app: &App, actor: &Actor, cookie: &str, old: &SecretString, new: &SecretString) -> Result<()> {
    let (who, this) = (claimant(actor)?, token_hash(cookie)?);
    let before = app.db.read(|tx| credentials::store::newest(tx, who.organization, who.account))?;
    if !credentials::own::proves(&app.keys, who.account, before.as_ref(), old)? {
        return Err(Fault::new("password-wrong").of_field("old").into());
    }
    if old.expose_secret() == new.expose_secret() {
        return Err(Fault::new("password-same").of_field("new").into());
    }
    // Long work: before anything is locked.
    let hash = credentials::own::hash(new, &actor.name, &mut app.rng()).map_err(|error| error.of_field("new"))?;
    let version = before.map_or(0, |credential| credential.version);
    app.db.write(|tx| {
        tx.hold_organization(who.organization)?;
        let newest = credentials::store::newest(tx, who.organization, who.account)?;
        if newest.map_or(0, |credential| credential.version) != version {
            return Err(Error::Conflict(Fault::new("password-changed-meanwhile")));
        }
        let (entry, now) = (app.ids().next_id(), app.now());
        let binding = Binding { account: who.account, version: version + 1 };
        credentials::store::insert_own(tx, who.organization, binding, &hash, entry, now)?;
        store::delete_other_sessions(tx, who, &this)?;
        audit::record(tx, actor, entry, now, "account.password", who.account, &json!({}))
    })
}

/// What one's administrator is called, if one has one: whom a supervisor asks for more (2.4).
///
/// # Errors
/// As [`sessions`].
pub fn administrator(app: &App, actor: &Actor) -> Result<Option<String>> {
    let who = claimant(actor)?;
    type Row = (Option<String>, Option<String>, Option<String>, Option<String>);
    let found: Option<Row> = app.db.read(|tx| {
        tx.query_opt(
            "SELECT m.display_name, m.first_name, m.last_name, COALESCE(m.username, m.email) FROM accounts a
             JOIN accounts m ON m.organization_id = a.organization_id AND m.id = a.administrator_id
             WHERE a.organization_id = $1 AND a.id = $2",
            params![who.organization, who.account],
        )
    })?;
    Ok(found.map(|(display, first, last, login)| {
        let text = Option::unwrap_or_default;
        display_name(&text(display), &text(first), &text(last), &text(login))
    }))
}

fn claimant(actor: &Actor) -> Result<Claimant> {
    let account: Option<Uuid> = actor.account;
    let account = account.ok_or_else(|| Error::Forbidden(Fault::new("operator-no-account")))?;
    Ok(Claimant { organization: actor.organization, account })
}

fn token_hash(cookie: &str) -> Result<[u8; 32]> {
    let (_, token) = parse(cookie).ok_or_else(|| Error::internal("a session without a cookie"))?;
    Ok(hash(&token))
}

/// The hash of the hash: what stands on the page tells nothing of what is stored.
fn name(token_hash: &[u8]) -> String {
    blake3::hash(token_hash).to_hex().chars().take(16).collect()
}
