//! What everybody may do with their own account: see where they are signed in, end that, change their password,
//! prove again who they are.

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::Actor;
use super::attempts::{self, Kind, Wait};
use super::factors::actions::check_passkey;
use super::factors::passkeys::Site;
use super::sign_in::{Must, cookie_of, hash, parse};
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
    let (who, this) = (actor.claimant()?, token_hash(cookie)?);
    let open = app.db.read(|tx| store::sessions(tx, who, app.now()))?;
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
    let who = actor.claimant()?;
    app.db.write(|tx| {
        let all = store::sessions(tx, who, app.now())?;
        let found = all.iter().find(|open| name(&open.token_hash) == id);
        found.map_or(Ok(()), |open| store::delete_session(tx, who.organization, &open.token_hash))
    })
}

/// Ends all of one's own sessions but the one that asks.
///
/// # Errors
/// As [`sessions`].
pub fn end_others(app: &App, actor: &Actor, cookie: &str) -> Result<()> {
    let (who, this) = (actor.claimant()?, token_hash(cookie)?);
    app.db.write(|tx| store::delete_other_sessions(tx, who, &this))
}

/// Whether one's password is kept here, and so can be changed here.
///
/// # Errors
/// As [`sessions`].
pub fn has_password(app: &App, actor: &Actor) -> Result<bool> {
    let who = actor.claimant()?;
    let newest = app.db.read(|tx| credentials::store::newest(tx, who.organization, who.account))?;
    Ok(newest.is_some_and(|credential| State::from_name(Some(&credential.state)) != State::External))
}

/// The fewest characters one's own password may have.
///
/// # Errors
/// As [`sessions`].
pub fn least(app: &App, actor: &Actor) -> Result<usize> {
    let who = actor.claimant()?;
    Ok(app.db.read(|tx| store::owner(tx, who))?.least())
}

/// What came of something that asks for the password: how to go on, or how long to wait.
pub type Tried<T> = std::result::Result<T, Wait>;

/// Puts a password of one's own choice in the place of the one before, ends every other session, and gives this one
/// another token; the new cookie.
///
/// # Errors
/// `Invalid` when `old` is not the password (column `old`), or `new` will not do (column `new`); `Conflict` when
/// the password was changed by somebody else meanwhile.
pub fn change_password(
    app: &App,
    actor: &Actor,
    cookie: &str,
    old: &SecretString,
    new: &SecretString,
    token: &SecretString,
) -> Result<Tried<String>> {
    let before = match proved(app, actor, cookie, old, "old")? {
        Ok(before) => before,
        Err(wait) => return Ok(Err(wait)),
    };
    if old.expose_secret() == new.expose_secret() {
        return Err(Fault::new("password-same").of_field("new").into());
    }
    write_password(app, actor, cookie, before, new, token).map(Ok)
}

/// The same in the place of an initial password that has to be changed: it was given to sign in (requirement 13.3).
///
/// # Errors
/// As [`change_password`]; `Conflict` when nobody asks for it.
pub fn choose_password(
    app: &App,
    actor: &Actor,
    must: Option<Must>,
    cookie: &str,
    new: &SecretString,
    token: &SecretString,
) -> Result<String> {
    let who = actor.claimant()?;
    let before = app.db.read(|tx| credentials::store::newest(tx, who.organization, who.account))?;
    let before = before.filter(|_| must == Some(Must::ChoosePassword));
    let before = before.ok_or_else(|| Error::Conflict(Fault::new("password-chosen")))?;
    if credentials::own::is_right(&app.keys, who.account, &before, new)? {
        return Err(Fault::new("password-same").of_field("new").into());
    }
    write_password(app, actor, cookie, before.version, new, token)
}

fn write_password(
    app: &App,
    actor: &Actor,
    cookie: &str,
    version: i64,
    new: &SecretString,
    token: &SecretString,
) -> Result<String> {
    let (who, this) = (actor.claimant()?, token_hash(cookie)?);
    let owner = app.db.read(|tx| store::owner(tx, who))?;
    // Long work: before anything is locked.
    let phc = credentials::own::hash(new, &owner, &mut app.rng()).map_err(|error| error.of_field("new"))?;
    app.db.write(|tx| {
        tx.hold_organization(who.organization)?;
        let newest = credentials::store::newest(tx, who.organization, who.account)?;
        if newest.map_or(0, |credential| credential.version) != version {
            return Err(Error::Conflict(Fault::new("password-changed-meanwhile")));
        }
        let (entry, now) = (app.ids().next_id(), app.now());
        let binding = Binding { account: who.account, version: version + 1 };
        credentials::store::insert_own(tx, who.organization, binding, &phc, entry, now)?;
        store::delete_other_sessions(tx, who, &this)?;
        store::renew_session(tx, who, &this, &hash(token), now)?;
        audit::record(tx, actor, entry, now, "account.password", who.account, &json!({}))
    })?;
    Ok(cookie_of(who.organization, token))
}

/// That whoever would set somebody's password has to say first that it is still them: what they typed waits. The
/// page that says so shows the way, in another tab.
pub fn confirm_first() -> Fault {
    Fault::new("confirm-first")
}

/// How somebody proves again who they are.
pub enum Confirmation {
    /// With the password.
    Password(SecretString),
    /// With a passkey: what it signed, as the browser gives it.
    Passkey(String),
}

/// For so long it is not asked again, in milliseconds.
pub const CONFIRMED: Millis = 10 * 60 * 1000;

/// Notes that whoever sits there has just proved again who they are, and gives the session another token; the new
/// cookie.
///
/// # Errors
/// `Invalid` when they did not (column `password`).
pub fn confirm(
    app: &App,
    actor: &Actor,
    cookie: &str,
    site: &Site,
    given: &Confirmation,
    token: &SecretString,
) -> Result<Tried<String>> {
    let who = actor.claimant()?;
    match given {
        Confirmation::Password(password) => {
            if let Err(wait) = proved(app, actor, cookie, password, "password")? {
                return Ok(Err(wait));
            }
        }
        Confirmation::Passkey(answer) => check_passkey(app, who, cookie, site, answer)?,
    }
    let this = token_hash(cookie)?;
    app.db.write(|tx| store::renew_session(tx, who, &this, &hash(token), app.now()))?;
    Ok(Ok(cookie_of(who.organization, token)))
}

/// The version of one's password, if that is it. Attempts are counted for the session as for a browser that is known.
fn proved(app: &App, actor: &Actor, cookie: &str, password: &SecretString, field: &str) -> Result<Tried<i64>> {
    let who: Claimant = actor.claimant()?;
    let ticket = match attempts::begin_within(app, Kind::Password, who, token_hash(cookie)?)? {
        Ok(ticket) => ticket,
        Err(wait) => return Ok(Err(wait)),
    };
    let newest = app.db.read(|tx| credentials::store::newest(tx, who.organization, who.account))?;
    if !credentials::own::proves(&app.keys, who.account, newest.as_ref(), password)? {
        ticket.failed(app)?;
        return Err(Fault::new("password-wrong").of_field(field).into());
    }
    app.db.write(|tx| ticket.passed(tx))?;
    Ok(Ok(newest.map_or(0, |credential| credential.version)))
}

/// Goes on only if `password` is the actor's: what cannot be taken back is proved at the very place. Attempts are
/// counted as those of a browser that is known, whichever session they come from.
///
/// # Errors
/// As [`sessions`]; `Invalid` (column `password`) when it is another, or was tried too often lately.
pub fn prove(app: &App, actor: &Actor, password: &SecretString) -> Result<()> {
    let who = actor.claimant()?;
    let place = *blake3::hash(who.account.as_bytes()).as_bytes();
    let ticket = attempts::begin_within(app, Kind::Password, who, place)?;
    let ticket = ticket.map_err(|wait| wait.fault().of_field("password"))?;
    let newest = app.db.read(|tx| credentials::store::newest(tx, who.organization, who.account))?;
    if !credentials::own::proves(&app.keys, who.account, newest.as_ref(), password)? {
        ticket.failed(app)?;
        return Err(Fault::new("password-wrong").of_field("password").into());
    }
    app.db.write(|tx| ticket.passed(tx))
}

/// What one's administrator is called, if one has one: whom a supervisor asks for more (2.4).
///
/// # Errors
/// As [`sessions`].
pub fn administrator(app: &App, actor: &Actor) -> Result<Option<String>> {
    let who = actor.claimant()?;
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

fn token_hash(cookie: &str) -> Result<[u8; 32]> {
    let (_, token) = parse(cookie).ok_or_else(|| Error::internal("a session without a cookie"))?;
    Ok(hash(&token))
}

/// The hash of the hash: what stands on the page tells nothing of what is stored.
fn name(token_hash: &[u8]) -> String {
    blake3::hash(token_hash).to_hex().chars().take(16).collect()
}
