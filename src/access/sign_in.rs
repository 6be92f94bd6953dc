//! Signing in and out, and whose a request is (requirement 13.1).

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::store::{self, Claimant};
use super::{Actor, Permission, Reach};
use crate::accounts::rules::{Email, UsernamePolicy, display_name};
use crate::app::App;
use crate::credentials;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::organization::Settings;

/// How long a session lasts that nobody uses.
pub(super) const IDLE: i64 = 12 * 3600 * 1000;
/// How often it is written that a session is in use.
const TOUCH: i64 = 5 * 60 * 1000;
/// How many people may share a username (under the *school* policy) and still sign in by it.
const NAMESAKES: i64 = 8;
/// How much of a browser's description is kept.
const AGENT_CHARS: usize = 200;

/// A session as its owner's cookie names it.
pub struct Session {
    /// Whose it is.
    pub who: Claimant,
    /// The part that proves it.
    pub token: SecretString,
}

impl Session {
    /// As it stands in the cookie.
    pub fn cookie(&self) -> String {
        format!("{}.{}", self.who.organization.simple(), self.token.expose_secret())
    }
}

/// Begins a session for whom `identifier` (a username or an e-mail address) and `password` belong to.
///
/// # Errors
/// `Invalid` when they belong to nobody, without saying which of the two is wrong.
pub fn sign_in(
    app: &App,
    identifier: &str,
    password: &SecretString,
    token: SecretString,
    agent: &str,
) -> Result<Session> {
    let refused = || Error::from(Fault::new("sign-in-refused"));
    let typed: String = identifier.trim().nfc().collect();
    let email_key = Email::key(&typed);
    let folded = UsernamePolicy::SCHOOL.key(&typed);
    let exact = UsernamePolicy::GLOBAL.key(&typed);
    let claimants = app.db.read(|tx| {
        let claimants = store::claimants(tx, &email_key, [&folded, &exact], NAMESAKES)?;
        let with_password =
            claimants.into_iter().map(|who| Ok((who, credentials::store::newest(tx, who.organization, who.account)?)));
        with_password.collect::<Result<Vec<_>>>()
    })?;
    let mut meant = Vec::new();
    for (who, credential) in &claimants {
        if credentials::own::proves(&app.keys, who.account, credential.as_ref(), password)? {
            meant.push(*who);
        }
    }
    if claimants.is_empty() {
        credentials::own::prove_nothing(password)?;
    }
    let [who] = meant[..] else { return Err(refused()) };
    begin(app, who, token, agent)
}

/// Begins a session for an account that has just proved itself otherwise: the one that set the installation up.
///
/// # Errors
/// Ours.
pub fn begin(app: &App, who: Claimant, token: SecretString, agent: &str) -> Result<Session> {
    let agent: String = agent.chars().filter(|c| !c.is_control()).take(AGENT_CHARS).collect();
    let now = app.now();
    app.db.write(|tx| {
        store::forget_sessions(tx, who, now - IDLE)?;
        store::insert_session(tx, who, &hash(&token), &agent, now)
    })?;
    Ok(Session { who, token })
}

/// Ends the session of that cookie.
///
/// # Errors
/// Ours.
pub fn sign_out(app: &App, cookie: &str) -> Result<()> {
    match parse(cookie) {
        Some((organization, token)) => app.db.write(|tx| store::delete_session(tx, organization, &hash(&token))),
        None => Ok(()),
    }
}

/// Who is signed in, and where.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// With which powers.
    pub actor: Actor,
    /// Display name.
    pub name: String,
    /// The name of the role.
    pub role: String,
    /// The account's own language.
    pub locale: Option<Locale>,
    /// The organization's name.
    pub organization: String,
    /// The organization's language.
    pub organization_locale: Locale,
    /// What the organization decided.
    pub settings: Settings,
}

/// Whose the session of that cookie is, if it is one that still lasts.
///
/// # Errors
/// Ours.
pub fn signed_in(app: &App, cookie: &str) -> Result<Option<SignedIn>> {
    let Some((organization, token)) = parse(cookie) else { return Ok(None) };
    let (hash, now) = (hash(&token), app.now());
    let found = app.db.read(|tx| {
        let Some(row) = store::session(tx, organization, &hash, now - IDLE)? else { return Ok(None) };
        let scope = store::scope(tx, organization, row.account, Reach::parse(&row.role.3), row.school)?;
        Ok(Some((row, scope)))
    })?;
    let Some((row, scope)) = found else { return Ok(None) };
    if row.seen < now - TOUCH {
        app.db.write(|tx| store::touch_session(tx, organization, &hash, now))?;
    }
    let (role, rank, permissions, _) = row.role;
    let [display, first, last, username, email] = row.names;
    let identifier = username.or(email).unwrap_or_default();
    let (organization_name, organization_locale, settings) = row.organization;
    let actor = Actor {
        organization,
        account: Some(row.account),
        key: None,
        name: identifier.clone(),
        rank,
        permissions: Permission::parse_all(&permissions),
        scope,
    };
    Ok(Some(SignedIn {
        actor,
        name: display_name(
            &display.unwrap_or_default(),
            &first.unwrap_or_default(),
            &last.unwrap_or_default(),
            &identifier,
        ),
        role,
        locale: row.locale.as_deref().and_then(Locale::from_tag),
        organization: organization_name,
        organization_locale: Locale::from_tag(&organization_locale).unwrap_or(Locale::Es),
        settings,
    }))
}

pub(super) fn parse(cookie: &str) -> Option<(Uuid, SecretString)> {
    let (organization, token) = cookie.split_once('.')?;
    Some((Uuid::try_parse(organization).ok()?, SecretString::from(token)))
}

/// The token has 256 bits of its own: a fast hash is enough.
pub(super) fn hash(token: &SecretString) -> [u8; 32] {
    *blake3::hash(token.expose_secret().as_bytes()).as_bytes()
}
