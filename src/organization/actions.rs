//! Setting an organization up, and changing what it decided.

use std::collections::BTreeSet;
use std::io::Write;

use secrecy::SecretString;
use serde_json::json;
use uuid::Uuid;

use super::picture::reencode_in_sandbox;
use super::rules::{SettingsChange, logo_kind, settings};
use super::{Breaking, Organization, Role, Settings, claims, store};
use crate::access::{self, Actor, Permission};
use crate::accounts::rules::{Email, UsernamePolicy, display_name, search_key};
use crate::accounts::{self, Profile};
use crate::app::{App, make_private, private_file};
use crate::audit;
use crate::credentials;
use crate::credentials::rules::{Owner, Pattern, PersonParts};
use crate::credentials::slips::Logo;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;

/// The roles every organization starts with, highest first.
pub const PRESET_ROLES: [&str; 7] =
    ["manager", "administrator", "supervisor", "teacher", "staff", "guardian", "student"];

/// The role a person of that profile type gets unless the file says otherwise.
pub fn default_role(profile: Profile) -> &'static str {
    match profile {
        Profile::Student => "student",
        Profile::Teacher => "teacher",
        Profile::Guardian => "guardian",
        Profile::Staff => "staff",
    }
}

/// What a new organization is to be.
pub struct NewOrganization {
    /// Its name.
    pub name: String,
    /// Its language.
    pub locale: Locale,
    /// What it decides.
    pub settings: Settings,
    /// The e-mail address and the password of its one manager (2.1); the password is the manager's own.
    pub manager: Option<(String, SecretString)>,
}

/// Makes an organization with its roles and, if named, its manager.
///
/// # Errors
/// `Invalid` when the manager's address or password is refused; `Conflict` when the address is taken.
pub fn create(app: &App, new: NewOrganization) -> Result<Organization> {
    Ok(make(app, new, false)?.0)
}

/// The same for an installation that has none yet; also the manager's account.
///
/// # Errors
/// As [`create`]; `Conflict` when there is an organization by now.
pub fn create_first(app: &App, new: NewOrganization) -> Result<(Organization, Uuid)> {
    let (organization, manager) = make(app, new, true)?;
    Ok((organization, manager.ok_or_else(|| Error::internal("a first organization without a manager"))?))
}

fn make(app: &App, new: NewOrganization, first: bool) -> Result<(Organization, Option<Uuid>)> {
    let manager = match &new.manager {
        Some((email, password)) => {
            let email = Email::parse(email).map_err(|fault| fault.of_field("email"))?;
            let owner = Owner {
                rank: 3,
                username: email.as_str().to_owned(),
                words: vec![new.name.clone()],
                ..Owner::default()
            };
            let hash =
                credentials::own::hash(password, &owner, &mut app.rng()).map_err(|error| error.of_field("password"))?;
            Some((email, hash))
        }
        None => None,
    };
    let mut ids = app.ids();
    let organization = Organization { id: ids.next_id(), name: new.name, locale: new.locale, settings: new.settings };
    let change = ids.next_id();
    let now = app.now();
    let manager_id = manager.as_ref().map(|_| ids.next_id());
    app.db.write(|tx| {
        if first && store::exists(tx)? {
            return Err(Error::Conflict(Fault::new("organization-exists")));
        }
        store::insert(tx, &organization, now)?;
        for code in PRESET_ROLES {
            let name = organization.locale.text(&format!("role-{code}"), &[]);
            let (rank, permissions, reach) = access::rules::preset(code);
            let role = Role {
                // The manager's bears the organization's id, which is how the database keeps a second one out (2.1).
                id: if rank == 3 { organization.id } else { ids.next_id() },
                code: Some(code.to_owned()),
                name_key: search_key([name.as_str()]),
                name,
                rank,
                permissions: permissions.to_vec(),
                reach,
                // Pupils and guardians are no authorized users: they are in no directory (2.6).
                authorized: rank > 0 || matches!(code, "teacher" | "staff"),
            };
            store::insert_role(tx, organization.id, &role)?;
        }
        if let (Some((email, hash)), Some(id)) = (&manager, manager_id) {
            accounts::actions::insert_manager(tx, &organization, id, email, hash, change, now)?;
        }
        let actor = Actor::operator(organization.id);
        let manager = manager.as_ref().map(|(email, _)| email.as_str());
        let details = json!({"name": organization.name, "manager": manager, (credentials::upgrade::BOUND): true});
        audit::record(tx, &actor, change, now, "organization.create", organization.id, &details)
    })?;
    Ok((organization, manager_id))
}

/// Whether the installation has an organization already.
///
/// # Errors
/// Ours.
pub fn exists(app: &App) -> Result<bool> {
    app.db.read(store::exists)
}

/// The organization of an installation that has one alone.
///
/// # Errors
/// Ours.
pub fn only(app: &App) -> Result<Option<Organization>> {
    app.db.read(store::only)
}

/// The logo of an organization, if it is the one named so.
///
/// # Errors
/// `NotFound`, also when its file was lost.
pub fn logo(app: &App, settings: &Settings, name: &str) -> Result<Logo> {
    let missing = || Error::NotFound { what: "file", id: name.to_owned() };
    let own = settings.logo.as_deref().filter(|own| *own == name).ok_or_else(missing)?;
    // One that was lost is told by doctor and by those who print; a page shows none.
    Logo::open(&app.files_dir().join(own)).map_err(|_| missing())
}

/// A username pattern tried on people.
pub struct Trial {
    /// The person's name.
    pub name: String,
    /// The username it makes, but for a number where somebody has it already; or why it makes none.
    pub made: Result<String, Fault>,
}

/// What a pattern for usernames makes of the first people of the organization.
///
/// # Errors
/// `Forbidden`; `Invalid` when it is no pattern, or not one of the policy.
pub fn try_pattern(app: &App, actor: &Actor, pattern: &str) -> Result<Vec<Trial>> {
    actor.require(Permission::ManageOrganization)?;
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let policy = store::get(tx, actor.organization)?.settings.username_policy;
        let pattern = Pattern::parse(pattern).and_then(|pattern| pattern.within(&policy));
        let pattern = pattern.map_err(|fault| fault.of_field("username_pattern"))?;
        let people = store::some_people(tx, actor.organization, TRIALS)?;
        Ok(people.iter().map(|person| trial(person, &pattern, &policy)).collect())
    })
}

fn trial(person: &store::Tried, pattern: &Pattern, policy: &UsernamePolicy) -> Trial {
    let [first, middle, last, grade, unique_id] =
        person.texts.each_ref().map(|text| text.as_deref().unwrap_or_default());
    let graduation_year = person.graduation_year.and_then(|year| year.try_into().ok());
    let parts = PersonParts { first, middle, last, graduation_year, grade, unique_id };
    let made = pattern.render(&parts, policy.max_chars.into()).map(|rendered| rendered.value());
    Trial { name: display_name("", first, last, unique_id), made }
}

/// How many people a pattern is tried on.
const TRIALS: i64 = 5;

/// The grades that pupils are in and those that have passwords of their own, as they are written, in order.
///
/// # Errors
/// `Forbidden`.
pub fn grades(app: &App, actor: &Actor) -> Result<BTreeSet<String>> {
    actor.require(Permission::ManageOrganization)?;
    app.db.read(|tx| {
        let styles = store::get(tx, actor.organization)?.settings.grade_styles;
        Ok(store::grades(tx, actor.organization)?.into_iter().chain(styles.into_keys()).collect())
    })
}

/// What the organization decided.
///
/// # Errors
/// `Forbidden`.
pub fn get(app: &App, actor: &Actor) -> Result<Organization> {
    actor.require(Permission::ManageOrganization)?;
    app.db.read(|tx| store::get(tx, actor.organization))
}

/// What a change of the settings did.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The organization as it is now.
    pub organization: Organization,
    /// What is different: key, before, after, as [`settings::pairs`] writes them.
    pub changes: Vec<(String, [Option<String>; 2])>,
    /// Usernames from before that the new policy would not let anybody choose.
    pub breaking: Vec<Breaking>,
}

/// Changes the settings, all of what is asked or nothing.
///
/// # Errors
/// `Forbidden`; `Invalid` with a problem for every part that will not do, its column the key of the setting;
/// `Invalid` with every clash named when usernames would meet under another policy; `Invalid` for each
/// value that was changed by somebody else since it was [seen](SettingsChange::seen).
pub fn change_settings(app: &App, actor: &Actor, change: &SettingsChange) -> Result<Changed> {
    actor.require(Permission::ManageOrganization)?;
    let mut problems = change.problems();
    let mut logo = change.logo.clone();
    if let Some(Some(picture)) = &mut logo
        && logo_kind(picture).is_ok()
    {
        match reencode_in_sandbox(app, picture)? {
            Ok(reencoded) => *picture = reencoded,
            Err(fault) => problems.push(fault.of_field("logo")),
        }
    }
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    // Named after its content, so that writing it changes nothing that anybody sees yet.
    let logo = logo.map(|logo| logo.map(|logo| put_away(app, &logo)).transpose()).transpose()?;
    let (changed, logo_before) = app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let before = store::get(tx, actor.organization)?;
        let mut after = before.clone();
        change.apply(&mut after);
        if let Some(logo) = logo {
            after.settings.logo = logo;
        }
        let overwritten = change.overwrites(&before, &after);
        if !overwritten.is_empty() {
            return Err(Error::Invalid(overwritten));
        }
        let breaking = if after.settings.username_policy == before.settings.username_policy {
            Vec::new()
        } else {
            claims::claim_anew(tx, &after)?
        };
        let changes = differences(&before, &after);
        if !changes.is_empty() {
            store::update(tx, &after)?;
            let details = changes.iter().map(|(key, pair)| (key.clone(), json!(pair))).collect();
            let entry = app.ids().next_id();
            audit::record(tx, actor, entry, app.now(), "organization.settings", after.id, &details)?;
        }
        Ok((Changed { organization: after, changes, breaking }, before.settings.logo))
    })?;
    if let Some(file) = logo_before.filter(|file| changed.organization.settings.logo.as_ref() != Some(file)) {
        // Nobody looks for it any more; one that cannot be removed does no harm.
        let _ = std::fs::remove_file(app.files_dir().join(file));
    }
    Ok(changed)
}

/// Writes a logo among the files of the installation; its name there.
fn put_away(app: &App, logo: &Logo) -> Result<String> {
    let name = logo.file_name();
    make_private(&app.files_dir())?;
    let mut file = private_file(&app.files_dir().join(&name))?;
    file.write_all(logo.bytes())?;
    file.sync_all()?;
    Ok(name)
}

fn differences(before: &Organization, after: &Organization) -> Vec<(String, [Option<String>; 2])> {
    let (before, after) = (settings::pairs(before), settings::pairs(after));
    let value = |of: &[(String, String)], key: &str| of.iter().find(|(known, _)| known == key).map(|(_, v)| v.clone());
    let keys = before.iter().chain(after.iter().filter(|(key, _)| value(&before, key).is_none())).map(|(key, _)| key);
    keys.map(|key| (key.clone(), [value(&before, key), value(&after, key)])).filter(|(_, [a, b])| a != b).collect()
}
