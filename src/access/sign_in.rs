//! Signing in and out, and whose a request is (requirement 13.1).

use std::net::IpAddr;

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::attempts::{self, Kind, On, Place, Wait};
use super::candidates::candidate;
use super::schools::{self, School};
use super::store::{self, Claimant};
use super::{Actor, factors};
use crate::accounts::Profile;
use crate::accounts::rules::{UsernamePolicy, display_name};
use crate::app::{App, Millis};
use crate::credentials::tags::Tagger;
use crate::credentials::{self, Binding, State};
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::i18n::Locale;
use crate::organization::Settings;

const HOUR: Millis = 3600 * 1000;
/// How long a session lasts that nobody uses.
pub(super) const IDLE: Millis = 12 * HOUR;
/// How long a session lasts at most, used or not.
pub(super) const LONGEST: Millis = 7 * 24 * HOUR;
/// The same for whoever has power over other accounts (NIST SP 800-63B-4, AAL2).
pub(super) const LONGEST_WITH_RANK: Millis = 24 * HOUR;
/// How long the second factor may be given after the password.
pub(super) const STEP: Millis = HOUR / 6;
/// How often it is written that a session is in use.
const TOUCH: Millis = HOUR / 12;
/// How much of a browser's description is kept.
const AGENT_CHARS: usize = 200;

/// The browser that wants in, and the tokens it will get.
pub struct Door {
    /// What it says of itself.
    pub agent: String,
    /// Where it is, if that is known.
    pub address: Option<IpAddr>,
    /// Its long-lived cookie from sign-ins before.
    pub device: Option<SecretString>,
    /// New tokens: of the session or of the way to it, and of the device.
    pub tokens: [SecretString; 2],
}

impl Door {
    pub(super) fn place(&self) -> Place {
        Place { address: self.address, device: self.device.as_ref().map(hash) }
    }
}

/// A session as its owner's cookie names it.
pub struct Session {
    /// Whose it is.
    pub who: Claimant,
    /// The part that proves it.
    pub token: SecretString,
    /// What the browser is to be known by from now on.
    pub device: SecretString,
}

impl Session {
    /// As it stands in the cookie.
    pub fn cookie(&self) -> String {
        cookie_of(self.who.organization, &self.token)
    }
}

/// How far an attempt to sign in came.
pub enum Outcome {
    /// All the way.
    In(Session),
    /// The password was right; the cookie names the sign-in that waits for the second factor.
    Half(String),
    /// It was not looked at: there were too many before.
    Wait(Wait),
}

/// Begins a session for whom `identifier` (a username or an e-mail address) and `password` belong to, or the way to
/// one where a second factor is asked for. Where several hold the username, `school` says whose it is. Takes one
/// Argon2id computation, whoever is meant or not (decision 18).
///
/// # Errors
/// `Invalid` when they belong to nobody, without saying what is wrong; where usernames are held in several schools
/// and none was chosen, the words ask for it, whatever is wrong.
pub fn sign_in(
    app: &App,
    identifier: &str,
    school: Option<&School>,
    password: &SecretString,
    door: Door,
) -> Result<Outcome> {
    let typed: String = identifier.trim().nfc().collect();
    let folded = UsernamePolicy::SCHOOL.key(&typed);
    let place = door.place();
    let (asks_school, meant) = app.db.read(|tx| {
        let asks_school = schools::is_asked(tx)?;
        let meant = match candidate(tx, &typed, school, place.device.as_ref(), app.now())? {
            Some(who) => Some((who, credentials::store::newest(tx, who.organization, who.account)?)),
            None => None,
        };
        Ok((asks_school, meant))
    })?;
    let on = meant.as_ref().map_or(On::Name(&folded), |(who, _)| On::Account(*who));
    let ticket = match attempts::begin(app, Kind::Password, &on, place)? {
        Ok(ticket) => ticket,
        Err(wait) => return Ok(Outcome::Wait(wait)),
    };
    let proved = match &meant {
        Some((who, credential)) => {
            let is_right = credentials::own::proves(&app.keys, who.account, credential.as_ref(), password)?;
            is_right.then_some(*who)
        }
        None => {
            credentials::own::prove_nothing(password)?;
            None
        }
    };
    let Some(who) = proved else {
        ticket.failed(app)?;
        // Whatever is wrong, and whoever is meant or not: the same words.
        let is_asked = asks_school && school.is_none() && !typed.contains('@');
        return Err(Fault::new(if is_asked { "sign-in-refused-school" } else { "sign-in-refused" }).into());
    };
    app.db.write(|tx| {
        if factors::store::has(tx, who)? {
            ticket.taken_back(tx, app.now())?;
            let [token, _] = &door.tokens;
            store::insert_step(tx, who, &hash(token), app.now(), app.now() - STEP)?;
            return Ok(Outcome::Half(cookie_of(who.organization, token)));
        }
        ticket.passed(tx)?;
        begun(app, tx, who, door).map(Outcome::In)
    })
}

/// Begins a session for an account that has just proved itself otherwise: the one that set the installation up.
///
/// # Errors
/// Ours.
pub fn begin(app: &App, who: Claimant, door: Door) -> Result<Session> {
    app.db.write(|tx| begun(app, tx, who, door))
}

pub(super) fn begun(app: &App, tx: &mut Tx<'_>, who: Claimant, door: Door) -> Result<Session> {
    let agent: String = door.agent.chars().filter(|c| !c.is_control()).take(AGENT_CHARS).collect();
    let now = app.now();
    let [token, fresh] = door.tokens;
    store::forget_sessions(tx, who, now - IDLE)?;
    store::insert_session(tx, who, &hash(&token), &agent, now)?;
    // A cookie that nobody gave out is not taken over: whoever planted it would know it.
    let since = now - attempts::DEVICE;
    let device = match door.device {
        Some(known) if store::is_device(tx, who.organization, &hash(&known), since)? => known,
        _ => fresh,
    };
    attempts::store::know(tx, who, &hash(&device), now)?;
    attempts::store::forget_in_a_row(tx, who)?;
    Ok(Session { who, token, device })
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

/// What somebody has to do before anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// Choose a password of their own in the place of the initial one (requirement 13.3).
    ChoosePassword,
    /// Set up a second factor (requirement 16.2).
    AddFactor,
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
    /// Their profile type.
    pub profile: Option<Profile>,
    /// The account's own language.
    pub locale: Option<Locale>,
    /// The organization's name.
    pub organization: String,
    /// The organization's language.
    pub organization_locale: Locale,
    /// What the organization decided.
    pub settings: Settings,
    /// What they have to do before anything else.
    pub must: Option<Must>,
    /// When the password or a passkey was given last.
    pub confirmed_at: Millis,
    /// Whether they were ever invited to a meeting.
    pub is_invited: bool,
    /// Whether the organization's logo is there to be shown.
    pub has_logo: bool,
}

/// Whose the session of that cookie is, if it is one that still lasts.
///
/// # Errors
/// Ours.
pub fn signed_in(app: &App, cookie: &str) -> Result<Option<SignedIn>> {
    let Some((organization, token)) = parse(cookie) else { return Ok(None) };
    let (hash, now) = (hash(&token), app.now());
    let found = app.db.read(|tx| {
        let Some(row) = store::session(tx, organization, &hash, now)? else { return Ok(None) };
        // Where a newer password was taken away, what it ended does not begin again (decision 18).
        if row.version > 0 && !is_of_newest(tx, organization, &row) {
            return Ok(None);
        }
        let powers = store::powers(tx, organization, row.account, row.role.clone(), row.school, now)?;
        Ok(Some((row, powers)))
    })?;
    let Some((row, powers)) = found else { return Ok(None) };
    if row.seen < now - TOUCH {
        app.db.write(|tx| store::touch_session(tx, organization, &hash, now))?;
    }
    let must = must(&row);
    let store::Powers { role, rank, permissions, scope, lent } = powers;
    let [display, first, last, username, email] = row.names;
    let identifier = username.or(email).unwrap_or_default();
    let (organization_name, organization_locale, settings) = row.organization;
    let actor = Actor {
        organization,
        account: Some(row.account),
        key: None,
        name: identifier.clone(),
        rank,
        permissions,
        scope,
        lent,
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
        profile: Profile::from_name(&row.profile),
        locale: row.locale.as_deref().and_then(Locale::from_tag),
        organization: organization_name,
        organization_locale: Locale::from_tag(&organization_locale).unwrap_or(Locale::Es),
        has_logo: settings.logo.as_deref().is_some_and(|logo| app.has_file(logo)),
        settings,
        must,
        confirmed_at: row.confirmed_at,
        is_invited: row.is_invited,
    }))
}

/// Whether the session was begun with what Llavero wrote as the account's newest password.
fn is_of_newest(tx: &Tx<'_>, organization: Uuid, row: &store::SessionRow) -> bool {
    let password = Binding { account: row.account, version: row.version };
    Tagger::new(tx.row_keys(), organization).is_newest(password, &row.credential, row.head.as_deref())
}

fn must(row: &store::SessionRow) -> Option<Must> {
    let (_, _, settings) = &row.organization;
    let is_initial = State::from_name(Some(&row.credential)) == State::Initial;
    let profile = Profile::from_name(&row.profile);
    if is_initial && profile.is_some_and(|profile| settings.forced_change.contains(&profile)) {
        return Some(Must::ChoosePassword);
    }
    let (_, rank, _, _) = row.role;
    (rank > 0 && settings.second_factor_required && !row.has_factor).then_some(Must::AddFactor)
}

/// What a cookie holds: the organization, and the token that proves the rest.
pub(super) fn cookie_of(organization: Uuid, token: &SecretString) -> String {
    format!("{}.{}", organization.simple(), token.expose_secret())
}

pub(super) fn parse(cookie: &str) -> Option<(Uuid, SecretString)> {
    let (organization, token) = cookie.split_once('.')?;
    Some((Uuid::try_parse(organization).ok()?, SecretString::from(token)))
}

/// The token has 256 bits of its own: a fast hash is enough.
pub(super) fn hash(token: &SecretString) -> [u8; 32] {
    *blake3::hash(token.expose_secret().as_bytes()).as_bytes()
}
