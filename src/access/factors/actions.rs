//! Setting second factors up, giving one at sign-in, and taking somebody's away when it is lost.

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use super::passkeys::Site;
use super::store::{self, Kept};
use super::{Factor, Factors, Kind, Proof, RecoveryCodes, rules};
use crate::access::attempts::{self, On, Ticket};
use crate::access::rules::decide;
use crate::access::sign_in::{Door, Outcome, STEP, begun, hash, parse};
use crate::access::store as accounts;
use crate::access::{Actor, Claimant, Permission};
use crate::app::App;
use crate::audit;
use crate::credentials::{Binding, NameHash};
use crate::db::Tx;
use crate::error::{Error, Fault, Result};

/// Stands where a password has its version: no sealed password is ever taken for the secret of an app, or the
/// other way round.
const NOT_A_PASSWORD: i64 = -1;
/// What a factor may be called, in characters.
const NAME_CHARS: usize = 60;

/// The second factors of the actor.
///
/// # Errors
/// `Forbidden` for the operator, who has no account.
pub fn own(app: &App, actor: &Actor) -> Result<Factors> {
    let who = actor.claimant()?;
    app.db.read(|tx| store::factors(tx, who))
}

/// Whether an account has a second factor, for whoever may take it away; `false` for everybody else.
///
/// # Errors
/// Ours.
pub fn may_reset(app: &App, actor: &Actor, account: Uuid) -> Result<bool> {
    if actor.account == Some(account) {
        return Ok(false);
    }
    app.db.read(|tx| {
        let who = Claimant { organization: actor.organization, account };
        let target = accounts::target(tx, who)?;
        Ok(target.is_some_and(|target| decide(actor, Permission::SetPasswords, &target)) && store::has(tx, who)?)
    })
}

/// Adds an authenticator app that shows `code` now. Recovery codes come with the first factor.
///
/// # Errors
/// `Forbidden`; `Invalid` when it is not the code of that secret (column `code`), or the secret is not one of ours.
pub fn add_totp(app: &App, actor: &Actor, secret: &SecretString, code: &SecretString) -> Result<RecoveryCodes> {
    let who = entitled(actor)?;
    // The secret comes back in a form, where anything can stand in its place.
    let step = if rules::is_secret(secret) { rules::step_of(secret, code, 0, app.now())? } else { None };
    let step = step.ok_or_else(|| Error::from(Fault::new("code-wrong").of_field("code")))?;
    let binding = Binding { account: who.account, version: NOT_A_PASSWORD };
    let sealed = app.keys.seal(binding, secret, &mut app.rng())?;
    let factor = new_factor(app, Kind::Totp, "");
    add(app, actor, who, &Kept { factor, sealed: Some(sealed), passkey: None, last_step: step })
}

/// What a browser is asked for a new passkey, as JSON.
///
/// # Errors
/// `Forbidden`; ours.
pub fn ask_new_passkey(app: &App, actor: &Actor, cookie: &str, site: &Site, name: &str) -> Result<String> {
    let who = entitled(actor)?;
    let kept = app.db.read(|tx| store::kept(tx, who))?;
    let question = site.ask_new(who.account, &actor.name, name, &kept)?;
    remember(app, cookie, &question.state)?;
    Ok(question.options)
}

/// Adds the passkey of a browser's answer.
///
/// # Errors
/// `Forbidden`; `Invalid` when it is no answer to what was asked.
pub fn add_passkey(
    app: &App,
    actor: &Actor,
    cookie: &str,
    site: &Site,
    name: &str,
    answer: &str,
) -> Result<RecoveryCodes> {
    let who = entitled(actor)?;
    let passkey = site.new_passkey(&remembered(app, cookie)?, answer)?;
    let factor = new_factor(app, Kind::Passkey, name);
    add(app, actor, who, &Kept { factor, sealed: None, passkey: Some(passkey), last_step: 0 })
}

/// What a browser is asked for, to confirm with one of the actor's passkeys; `None` when there is none.
///
/// # Errors
/// Ours.
pub fn ask_passkey(app: &App, actor: &Actor, cookie: &str, site: &Site) -> Result<Option<String>> {
    let who = actor.claimant()?;
    let kept = app.db.read(|tx| store::kept(tx, who))?;
    if !kept.iter().any(|kept| kept.factor.kind == Kind::Passkey) {
        return Ok(None);
    }
    let question = site.ask(&kept)?;
    remember(app, cookie, &question.state)?;
    Ok(Some(question.options))
}

/// Whether one of the actor's passkeys signed what this session asked.
///
/// # Errors
/// `Invalid` when none did.
pub(in crate::access) fn check_passkey(
    app: &App,
    who: Claimant,
    cookie: &str,
    site: &Site,
    answer: &str,
) -> Result<()> {
    let state = remembered(app, cookie)?;
    let kept = app.db.read(|tx| store::kept(tx, who))?;
    let (id, passkey) = site.signed(&kept, &state, answer)?;
    app.db.write(|tx| store::use_passkey(tx, who, id, &passkey, app.now()))
}

/// Keeps what a passkey is asked to sign with the session.
fn remember(app: &App, cookie: &str, state: &str) -> Result<()> {
    let (organization, token) = parse(cookie).ok_or_else(|| Error::internal("a session without a cookie"))?;
    app.db.write(|tx| accounts::challenge_session(tx, organization, &hash(&token), Some(state)))
}

/// What was kept, once: an answer is good for one question.
fn remembered(app: &App, cookie: &str) -> Result<String> {
    let (organization, token) = parse(cookie).ok_or_else(|| Error::internal("a session without a cookie"))?;
    let hash = hash(&token);
    app.db.write(|tx| {
        let state = accounts::challenge_of(tx, organization, &hash)?;
        accounts::challenge_session(tx, organization, &hash, None)?;
        Ok(state.unwrap_or_default())
    })
}

fn new_factor(app: &App, kind: Kind, name: &str) -> Factor {
    let name: String = name.chars().filter(|c| !c.is_control()).take(NAME_CHARS).collect();
    Factor { id: app.ids().next_id(), kind, name: name.trim().to_owned(), created_at: app.now(), used_at: None }
}

fn add(app: &App, actor: &Actor, who: Claimant, kept: &Kept) -> Result<RecoveryCodes> {
    app.db.write(|tx| {
        let is_first = !store::has(tx, who)?;
        store::insert(tx, who, kept)?;
        let codes = if is_first { make_codes(app, tx, who)? } else { Vec::new() };
        let details = json!({"kind": kept.factor.kind.name()});
        audit::record(tx, actor, app.ids().next_id(), app.now(), "factor.add", who.account, &details)?;
        Ok(codes)
    })
}

/// Puts new recovery codes in the place of those before.
///
/// # Errors
/// `Forbidden`; `Conflict` when there is no second factor to recover from.
pub fn new_codes(app: &App, actor: &Actor) -> Result<RecoveryCodes> {
    let who = entitled(actor)?;
    app.db.write(|tx| {
        if !store::has(tx, who)? {
            return Err(Error::Conflict(Fault::new("factor-none")));
        }
        let codes = make_codes(app, tx, who)?;
        audit::record(tx, actor, app.ids().next_id(), app.now(), "factor.codes", who.account, &json!({}))?;
        Ok(codes)
    })
}

fn make_codes(app: &App, tx: &mut Tx<'_>, who: Claimant) -> Result<RecoveryCodes> {
    store::delete_codes(tx, who)?;
    let mut rng = app.rng();
    let codes: RecoveryCodes = (0..rules::RECOVERY_CODES).map(|_| rules::new_recovery_code(&mut rng)).collect();
    for code in &codes {
        let hash = hashes(app, who, code).next().ok_or_else(|| Error::internal("a recovery code without a hash"))?;
        store::insert_code(tx, who, &hash, app.now())?;
    }
    Ok(codes)
}

/// The hashes of a recovery code, the one it is written under first. It has 59 bits of its own, and the key is not
/// in the database: a fast hash is enough.
fn hashes(app: &App, who: Claimant, code: &SecretString) -> impl Iterator<Item = NameHash> {
    let plain = rules::plain_recovery_code(code).unwrap_or_default();
    app.keys.name_hashes("recovery code", who.account, plain.expose_secret()).collect::<Vec<_>>().into_iter()
}

/// Removes one of the actor's factors; with the last one go the recovery codes.
///
/// # Errors
/// `Forbidden`; `NotFound`; `Conflict` when it is the last one and one is asked for.
pub fn remove(app: &App, actor: &Actor, id: Uuid) -> Result<()> {
    let who = actor.claimant()?;
    app.db.write(|tx| {
        if !store::delete(tx, who, id)? {
            return Err(Error::NotFound { what: "factor", id: id.to_string() });
        }
        if !store::has(tx, who)? {
            if actor.rank > 0 && accounts::requires_factor(tx, who.organization)? {
                return Err(Error::Conflict(Fault::new("factor-last")));
            }
            store::delete_codes(tx, who)?;
        }
        audit::record(tx, actor, app.ids().next_id(), app.now(), "factor.remove", who.account, &json!({}))
    })
}

/// Takes all second factors of somebody away who lost them, and ends their sessions. How many there were.
///
/// # Errors
/// `Forbidden` when the actor's rank or scope does not reach them; `NotFound`; `Conflict` when there is none.
pub fn reset(app: &App, actor: &Actor, account: Uuid) -> Result<u64> {
    actor.require(Permission::SetPasswords)?;
    let who = Claimant { organization: actor.organization, account };
    app.db.write(|tx| {
        let not_found = || Error::NotFound { what: "account", id: account.to_string() };
        let target = accounts::target(tx, who)?.ok_or_else(not_found)?;
        // Their own they remove as everybody does: with the factor, or a recovery code, in hand.
        if !decide(actor, Permission::SetPasswords, &target) || actor.account == Some(account) {
            return Err(Error::Forbidden(Fault::new("factor-not-yours")));
        }
        let removed = store::delete_all(tx, who)?;
        if removed == 0 {
            return Err(Error::Conflict(Fault::new("factor-none")));
        }
        accounts::delete_other_sessions(tx, who, &[])?;
        let details = json!({"factors": removed});
        audit::record(tx, actor, app.ids().next_id(), app.now(), "factor.reset", account, &details)?;
        Ok(removed)
    })
}

/// A sign-in that waits for the second factor.
pub struct Half {
    /// What there is to give.
    pub factors: Factors,
    /// What a passkey is asked to sign, as JSON, if there is one.
    pub passkey: Option<String>,
}

/// The sign-in of that cookie; `None` when it is over, or never was.
///
/// # Errors
/// Ours.
pub fn half(app: &App, cookie: &str, site: &Site) -> Result<Option<Half>> {
    let Some((organization, token)) = parse(cookie) else { return Ok(None) };
    let hash = hash(&token);
    let found = app.db.read(|tx| {
        let Some(row) = accounts::half(tx, organization, &hash, app.now() - STEP)? else { return Ok(None) };
        Ok(Some((store::factors(tx, row.who)?, store::kept(tx, row.who)?)))
    })?;
    let Some((factors, kept)) = found else { return Ok(None) };
    let mut passkey = None;
    if factors.has(Kind::Passkey) {
        let question = site.ask(&kept)?;
        app.db.write(|tx| accounts::challenge_half(tx, organization, &hash, &question.state))?;
        passkey = Some(question.options);
    }
    Ok(Some(Half { factors, passkey }))
}

/// Begins the session of a sign-in whose second factor that is. The way to it is used up with it.
///
/// # Errors
/// `Invalid` when it is not the factor (column `code`); `Conflict` when the sign-in took too long.
pub fn pass(app: &App, cookie: &str, site: &Site, proof: &Proof, door: Door) -> Result<Outcome> {
    let over = || Error::Conflict(Fault::new("sign-in-over"));
    let (organization, token) = parse(cookie).ok_or_else(over)?;
    let half_hash = hash(&token);
    let row = app.db.read(|tx| accounts::half(tx, organization, &half_hash, app.now() - STEP))?.ok_or_else(over)?;
    let who = row.who;
    let ticket = match proof {
        // Nobody guesses a passkey.
        Proof::Passkey(_) => None,
        Proof::Code(_) => match attempts::begin(app, attempts::Kind::Code, &On::Account(who), door.place())? {
            Ok(ticket) => Some(ticket),
            Err(wait) => return Ok(Outcome::Wait(wait)),
        },
    };
    let right = app.db.write(|tx| {
        if !gives(app, tx, who, site, row.challenge.as_deref().unwrap_or_default(), proof)? {
            return Ok(None);
        }
        if !accounts::delete_half(tx, organization, &half_hash)? {
            return Err(over());
        }
        ticket.as_ref().map_or(Ok(()), |ticket| ticket.passed(tx))?;
        begun(app, tx, who, door).map(Some)
    })?;
    match right {
        Some(session) => Ok(Outcome::In(session)),
        None => {
            ticket.map_or(Ok(()), |ticket: Ticket| ticket.failed(app))?;
            Err(Fault::new("code-wrong").of_field("code").into())
        }
    }
}

/// Whether it is one of the account's factors; it is used up then.
fn gives(app: &App, tx: &mut Tx<'_>, who: Claimant, site: &Site, challenge: &str, proof: &Proof) -> Result<bool> {
    let now = app.now();
    let kept = store::kept(tx, who)?;
    let code = match proof {
        Proof::Passkey(answer) => {
            let (id, passkey) = site.signed(&kept, challenge, answer)?;
            store::use_passkey(tx, who, id, &passkey, now)?;
            return Ok(true);
        }
        Proof::Code(code) => code,
    };
    for kept in &kept {
        let Some(sealed) = &kept.sealed else { continue };
        let binding = Binding { account: who.account, version: NOT_A_PASSWORD };
        let secret = app.keys.open_sealed(binding, sealed)?;
        if let Some(step) = rules::step_of(&secret, code, kept.last_step, now)? {
            return store::take_step(tx, who, kept.factor.id, step, now);
        }
    }
    if rules::plain_recovery_code(code).is_none() {
        return Ok(false);
    }
    for hash in hashes(app, who, code) {
        if store::use_code(tx, who, &hash)? {
            let actor = Actor { account: Some(who.account), ..Actor::program(who.organization) };
            let entry = app.ids().next_id();
            audit::record(tx, &actor, entry, now, "factor.code-used", who.account, &json!({}))?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Second factors are for those who have power over other accounts.
fn entitled(actor: &Actor) -> Result<Claimant> {
    if actor.rank == 0 {
        return Err(Error::Forbidden(Fault::new("factor-not-for-you")));
    }
    actor.claimant()
}
