//! The use cases of keys: see them, make one, end one, and know whose a request is.

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use super::ApiKey;
use super::rules::{self, Given};
use super::store;
use crate::access::rules::may_hand_on;
use crate::access::{Actor, Permission, sign_in};
use crate::accounts::rules::search_key;
use crate::app::{App, Millis};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::organization::rules::name as checked_name;
use crate::organization::{self, Role};

/// How often it is written that a key is in use.
const TOUCH: Millis = 5 * 60 * 1000;
/// The most keys of an organization that last at a time.
const MOST: usize = 200;
/// What the name of a key that acts begins with: nobody takes it for an account, or for the operator.
const ACTS_AS: &str = "API · ";

/// Every key of the organization, the newest first.
///
/// # Errors
/// `Forbidden`.
pub fn keys(app: &App, actor: &Actor) -> Result<Vec<ApiKey>> {
    actor.require(Permission::ManageKeys)?;
    app.db.read(|tx| all(tx, actor))
}

fn all(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<ApiKey>> {
    let schools = store::schools(tx, actor.organization)?;
    store::all(tx, actor.organization, &schools)
}

/// What somebody may choose from who makes a key.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The names of roles that they may give.
    pub roles: Vec<String>,
    /// The names of the schools.
    pub schools: Vec<String>,
}

/// What there is to choose from.
///
/// # Errors
/// `Forbidden`.
pub fn choices(app: &App, actor: &Actor) -> Result<Choices> {
    actor.require(Permission::ManageKeys)?;
    app.db.read(|tx| {
        let roles = organization::store::roles(tx, actor.organization)?;
        let mine = |role: &Role| !role.permissions.is_empty() && may_hand_on(actor, role.rank, &role.permissions);
        let schools = store::schools(tx, actor.organization)?;
        Ok(Choices {
            roles: roles.into_iter().filter(mine).map(|role| role.name).collect(),
            schools: schools.into_iter().map(|(_, name)| name).collect(),
        })
    })
}

/// What a key is to be.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// What it is called.
    pub name: String,
    /// Its role: a name, the name of a preset, or an id.
    pub role: String,
    /// The schools it is narrowed to, by name or id; none where the role's reach is to hold.
    pub schools: Vec<String>,
    /// How many days it lasts.
    pub days: u32,
}

/// Makes a key. What is returned beside it is the key itself, as programs send it: it is shown this once.
///
/// # Errors
/// `Forbidden`; `Invalid` when name, role, schools or days will not do, or the key would be or reach more than
/// whoever makes it; `Conflict` when a key that lasts has the name; `TooLarge` when there are very many.
pub fn add(app: &App, actor: &Actor, new: &NewKey) -> Result<(ApiKey, SecretString)> {
    actor.require(Permission::ManageKeys)?;
    let of_field = |name: &'static str| move |fault: Fault| Error::from(fault.of_field(name));
    let name = checked_name(&new.name).map_err(of_field("name"))?;
    let now = app.now();
    let expires_at = rules::expiry(now, new.days).map_err(of_field("days"))?;
    let secret = crate::web::token(&mut app.rng());
    let mut ids = app.ids();
    let (id, entry) = (ids.next_id(), ids.next_id());
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let (role, schools) = powers(tx, actor, new)?;
        let given = Given { rank: role.rank, permissions: &role.permissions, reach: role.reach, schools: &schools };
        rules::may_make(actor, &given).map_err(|fault| {
            let field = if fault.code == "key-too-high" { "role" } else { "schools" };
            Error::from(fault.of_field(field))
        })?;
        let lasting: Vec<ApiKey> = all(tx, actor)?.into_iter().filter(|key| key.lasts(now)).collect();
        if lasting.iter().any(|key| search_key([key.name.as_str()]) == search_key([name])) {
            return Err(Error::Conflict(Fault::new("key-exists").with("name", name)));
        }
        if lasting.len() >= MOST {
            return Err(Error::TooLarge(Fault::new("key-many").with("most", MOST)));
        }
        // What a key makes does not outlast it.
        let maker = actor.key.and_then(|own| lasting.iter().find(|key| key.id == own));
        let expires_at = maker.map_or(expires_at, |maker| expires_at.min(maker.expires_at));
        store::insert(
            tx,
            actor.organization,
            &store::New {
                id,
                name,
                role: role.id,
                schools: &schools,
                secret_hash: &sign_in::hash(&secret),
                created_at: now,
                created_by: &actor.name,
                expires_at,
            },
        )?;
        let details = json!({"name": name, "role": role.name, "schools": schools, "expires_at": expires_at});
        audit::record(tx, actor, entry, now, "key.add", id, &details)?;
        let made = all(tx, actor)?.into_iter().find(|key| key.id == id);
        let made = made.ok_or_else(|| Error::internal("a key that was made is not there"))?;
        Ok((made, rules::write(id, &secret)))
    })
}

/// The role and the schools that a new key names.
fn powers(tx: &mut Tx<'_>, actor: &Actor, new: &NewKey) -> Result<(Role, Vec<Uuid>)> {
    let same = |name: &str, asked: &str| search_key([name]) == search_key([asked]);
    let roles = organization::store::roles(tx, actor.organization)?;
    let role = Role::named(&roles, new.role.trim()).map_err(|fault| fault.of_field("role"))?.clone();
    let known = store::schools(tx, actor.organization)?;
    let mut schools = Vec::new();
    for asked in &new.schools {
        let found = known.iter().find(|(id, name)| same(name, asked) || id.to_string() == asked.trim());
        let (id, _) = found.ok_or_else(|| {
            let known = known.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
            Fault::new("school-unknown").with("value", asked).with("known", known).of_field("schools")
        })?;
        if !schools.contains(id) {
            schools.push(*id);
        }
    }
    Ok((role, schools))
}

/// Ends a key, named by its id or, as long as it lasts, its name. One that has ended already is no error.
///
/// # Errors
/// `Forbidden`, also when the key may more than whoever wants to end it; `NotFound`.
pub fn end(app: &App, actor: &Actor, which: &str) -> Result<ApiKey> {
    actor.require(Permission::ManageKeys)?;
    let now = app.now();
    app.db.write(|tx| {
        let (named, id) = (search_key([which]), Uuid::try_parse(which.trim()).ok());
        let is_it = |key: &ApiKey| match id {
            Some(id) => key.id == id,
            None => key.lasts(now) && search_key([key.name.as_str()]) == named,
        };
        let found = all(tx, actor)?.into_iter().find(is_it);
        let mut key = found.ok_or_else(|| Error::NotFound { what: "key", id: which.to_owned() })?;
        if !may_hand_on(actor, key.rank, &key.permissions) {
            return Err(Error::Forbidden(Fault::new("key-too-high")));
        }
        if key.ended_at.is_none() {
            store::end(tx, actor.organization, key.id, now)?;
            key.ended_at = Some(now);
            audit::record(tx, actor, app.ids().next_id(), now, "key.end", key.id, &json!({"name": key.name}))?;
        }
        Ok(key)
    })
}

/// What a request with a key acts as, and the organization's language. The fault says why the key opens nothing;
/// that it has ended is told to nobody without its secret.
///
/// # Errors
/// Ours.
pub(super) fn authenticate(app: &App, key: &str) -> Result<Result<(Actor, Locale), Fault>> {
    let unknown = || Ok(Err(Fault::new("key-unknown")));
    let Some((id, secret)) = rules::read(key) else { return unknown() };
    let Some(held) = app.db.read(|tx| store::held(tx, id))? else { return unknown() };
    let proof = blake3::hash(secret.expose_secret().as_bytes());
    // Compared in a time that does not tell how much of it is right.
    if !<[u8; 32]>::try_from(held.secret_hash.as_slice()).is_ok_and(|kept| proof == blake3::Hash::from_bytes(kept)) {
        return unknown();
    }
    let now = app.now();
    if held.ended_at.is_some() || held.rank > rules::HIGHEST {
        return Ok(Err(Fault::new("key-ended")));
    }
    if held.expires_at <= now {
        return Ok(Err(Fault::new("key-expired")));
    }
    if held.used_at.is_none_or(|used| used < now - TOUCH) {
        app.db.write(|tx| store::touch(tx, held.organization, id, now))?;
    }
    let actor = Actor {
        organization: held.organization,
        account: None,
        key: Some(id),
        name: format!("{ACTS_AS}{}", held.name),
        rank: held.rank,
        permissions: held.permissions,
        scope: rules::scope(held.reach, held.schools),
        lent: None,
    };
    Ok(Ok((actor, held.locale)))
}
