//! Setting an organization up.

use secrecy::SecretString;
use serde_json::json;
use uuid::Uuid;

use super::{Organization, Role, Settings, store};
use crate::access::{self, Actor};
use crate::accounts::rules::{Email, search_key};
use crate::accounts::{self, Profile};
use crate::app::App;
use crate::audit;
use crate::credentials;
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
            let hash = credentials::own::hash(password, email.as_str(), &mut app.rng())
                .map_err(|error| error.of_field("password"))?;
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
        let mut manager_role = Uuid::nil();
        for code in PRESET_ROLES {
            let name = organization.locale.text(&format!("role-{code}"), &[]);
            let (rank, permissions) = access::actions::preset_row(code);
            let id = ids.next_id();
            let role = Role { id, code: Some(code.to_owned()), name_key: search_key([name.as_str()]), name, rank };
            store::insert_role(tx, organization.id, &role, &permissions)?;
            if code == "manager" {
                manager_role = role.id;
            }
        }
        if let (Some((email, hash)), Some(id)) = (&manager, manager_id) {
            accounts::actions::insert_manager(tx, &organization, id, manager_role, email, hash, change, now)?;
        }
        let actor = Actor::operator(organization.id);
        let details = json!({"name": organization.name, "manager": manager.as_ref().map(|(email, _)| email.as_str())});
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

/// Changes the settings.
///
/// # Errors
/// `Forbidden`; those of `change`.
pub fn change_settings(
    app: &App,
    actor: &Actor,
    change: impl FnOnce(&mut Settings) -> Result<()>,
) -> Result<Organization> {
    actor.require(access::Permission::ManageOrganization)?;
    app.db.write(|tx| {
        let mut organization = store::get(tx, actor.organization)?;
        let before = serde_json::to_value(&organization.settings).unwrap_or_default();
        change(&mut organization.settings)?;
        store::update_settings(tx, organization.id, &organization.settings)?;
        let after = serde_json::to_value(&organization.settings).unwrap_or_default();
        let details = json!({"before": before, "after": after});
        audit::record(tx, actor, app.ids().next_id(), app.now(), "organization.settings", organization.id, &details)?;
        Ok(organization)
    })
}
