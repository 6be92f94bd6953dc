//! The schools that the sign-in page offers: where usernames are held in several, the school says whose it is
//! (requirement 1.5, decision 18).

pub mod rules;
mod store;

use std::collections::HashMap;

use uuid::Uuid;

use crate::accounts::rules::Scope;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::organization::{self, Organization};
use rules::Found;

/// So many schools are offered as one types; with more, the name is typed in full.
const MOST_LISTED: usize = 1000;

/// Within what a username is held once: a school, or an organization's people without one, whose id it bears then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// The school's id, or the organization's.
    pub id: Uuid,
    /// Whose school it is.
    pub organization: Uuid,
    /// Its name.
    pub name: String,
    /// Its code, where it has one.
    pub code: Option<String>,
    /// The name of the organization.
    pub organization_name: String,
}

/// Whether usernames are held in more than one school or organization, so that the page may have to ask for it.
///
/// # Errors
/// `Internal`.
pub(super) fn is_asked(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(store::scopes_in_use(tx, 2)? > 1)
}

/// What the field for the school shows.
#[derive(Debug, Default)]
pub struct Choice {
    /// Whether the school may have to be asked for in this installation.
    pub is_asked: bool,
    /// What the school of that id is called.
    pub chosen: Option<String>,
    /// What is offered as one types.
    pub listed: Vec<String>,
}

/// What the sign-in page offers. `named` is the school of the address or of this browser: an id or a code. The schools
/// are listed where there is one organization: who else uses an installation is nobody's business.
///
/// # Errors
/// `Internal`.
pub fn choice(app: &App, named: &str) -> Result<Choice> {
    app.db.read(|tx| {
        if !is_asked(tx)? {
            return Ok(Choice::default());
        }
        let schools = store::schools(tx)?;
        let chosen = match rules::find(&schools, named) {
            Found::One(school) => Some(rules::label(school, &schools)),
            Found::Several(_) | Found::Nothing => None,
        };
        let first = schools.first().map(|school| school.organization);
        let is_one = schools.iter().all(|school| Some(school.organization) == first);
        let is_listed = is_one && schools.len() <= MOST_LISTED;
        let listed = schools.iter().filter(|_| is_listed).map(|school| rules::label(school, &schools)).collect();
        Ok(Choice { is_asked: true, chosen, listed })
    })
}

/// What names each school of an organization in its sign-in address: its code, or its id where it has none or several
/// organizations share the installation. Empty where no school has to be named: usernames are unique in the
/// organization, or it has one school.
///
/// # Errors
/// `Internal`.
pub fn in_addresses(tx: &mut Tx<'_>, organization: &Organization) -> Result<HashMap<Uuid, InAddress>> {
    let own = organization.settings.username_policy.scope == Scope::School;
    let schools = if own { store::schools_of(tx, organization.id)? } else { Vec::new() };
    if schools.len() < 2 {
        return Ok(HashMap::new());
    }
    let is_only = organization::store::only(tx)?.is_some();
    let named = schools.into_iter().map(|(id, code)| {
        let code = code.filter(|_| is_only);
        (id, InAddress { is_typed: code.is_some(), value: code.unwrap_or_else(|| id.simple().to_string()) })
    });
    Ok(named.collect())
}

/// What names a school in an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InAddress {
    /// The school's code or id.
    pub value: String,
    /// Whether a person can type it.
    pub is_typed: bool,
}

/// The school that somebody typed: its name, its code or its id.
///
/// # Errors
/// `Invalid` (column `school`) when there is none, or several of that name.
pub fn named(app: &App, typed: &str) -> Result<School> {
    let schools = app.db.read(store::schools)?;
    match rules::find(&schools, typed) {
        Found::One(school) => Ok(school.clone()),
        Found::Nothing => {
            Err(Fault::new("sign-in-school-unknown").with("value", typed.trim()).of_field("school").into())
        }
        Found::Several(found) => {
            let labels: Vec<String> = found.iter().map(|school| rules::label(school, &schools)).collect();
            let fault = Fault::new("sign-in-school-several").with("value", typed.trim());
            Err(fault.with("schools", labels.join(" · ")).of_field("school").into())
        }
    }
}
