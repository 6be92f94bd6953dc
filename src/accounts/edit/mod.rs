//! Changing accounts by hand: cells of a grid, the form of one person, somebody new (4.1–4.3, 4.9, 1.1–1.9).
//!
//! [`actions::save`] takes any number of cells and saves those that are right, all in one transaction; each of
//! the others comes back with what is wrong with it. A cell brings what its writer saw before, so that two
//! people at the same person are told, and neither overwrites the other unseen.

pub mod actions;
pub mod api;
mod cells;
mod claims;
mod draft;
mod offer;
mod people;
mod write;

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde::Serialize;
use uuid::Uuid;

use super::{Field, Profile};
use crate::error::Fault;

pub use offer::Offer;
pub use people::Editable;

/// What can be edited besides the password, and the column that holds it. Schools and departments are columns
/// of ids, and cells with names.
pub const FIELDS: [(Field, &str); 19] = [
    (Field::UniqueId, "unique_id"),
    (Field::Username, "username"),
    (Field::Email, "email"),
    (Field::FirstName, "first_name"),
    (Field::MiddleName, "middle_name"),
    (Field::LastName, "last_name"),
    (Field::PreferredName, "preferred_name"),
    (Field::PreferredStyle, "preferred_style"),
    (Field::DisplayName, "display_name"),
    (Field::Title, "title"),
    (Field::School, "school_id"),
    (Field::Department, "department_id"),
    (Field::Position, "position"),
    (Field::GradeLevel, "grade_level"),
    (Field::GraduationYear, "graduation_year"),
    (Field::BirthDate, "birth_date"),
    (Field::Phone, "phone"),
    (Field::ContactEmail, "contact_email"),
    (Field::Locale, "locale"),
];

/// The columns of the grid, in the order people see them (4.1); the password comes last.
pub const GRID: [Field; 7] = [
    Field::FirstName,
    Field::MiddleName,
    Field::LastName,
    Field::Username,
    Field::Email,
    Field::UniqueId,
    Field::Password,
];

/// The most accounts that one save may touch.
pub const MOST_ACCOUNTS: usize = 1000;

/// A cell that somebody changed.
#[derive(Debug, Clone)]
pub struct Cell {
    /// Whose.
    pub account: Uuid,
    /// Which: one of [`FIELDS`], or the password.
    pub field: Field,
    /// What it said when whoever changes it saw it, as [`Editable::value`] says it; of a password, its version.
    /// `None` writes over whatever is there.
    pub seen: Option<String>,
    /// What it is to say; blank empties it. Any cell may be a password, and none is ever shown by `Debug`.
    pub value: SecretString,
}

/// What became of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is saved, and says this now.
    Saved(String),
    /// It said so already.
    Unchanged,
    /// It will not do.
    Refused(Fault),
    /// Somebody else changed it since it was seen, and it says this now; nothing was written over it.
    Meanwhile(String),
}

impl Outcome {
    /// What to tell about it, if it was not saved.
    pub fn fault(&self, field: Field) -> Option<Fault> {
        match self {
            Self::Saved(_) | Self::Unchanged => None,
            Self::Refused(fault) => Some(fault.clone()),
            Self::Meanwhile(_) if field == Field::Password => Some(Fault::new("cell-changed-password")),
            Self::Meanwhile(now) if now.is_empty() => Some(Fault::new("cell-changed-empty")),
            Self::Meanwhile(now) => Some(Fault::new("cell-changed").with("now", now)),
        }
    }
}

/// How a save ended.
#[derive(Debug, Clone)]
pub struct Saved {
    /// What became of each cell, in the order they came in.
    pub cells: Vec<Outcome>,
    /// How many accounts were changed.
    pub accounts: usize,
}

impl Saved {
    /// How many cells were saved.
    pub fn saved(&self) -> usize {
        self.cells.iter().filter(|outcome| matches!(outcome, Outcome::Saved(_))).count()
    }

    /// How many are to be looked at again.
    pub fn refused(&self) -> usize {
        self.cells.iter().filter(|outcome| matches!(outcome, Outcome::Refused(_) | Outcome::Meanwhile(_))).count()
    }
}

/// Somebody new, as a form or a command says it. Blank and missing values are the same.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// What they are.
    pub profile: Option<Profile>,
    /// Cells by field: [`FIELDS`], the role's name (their profile's where there is none) and the username or
    /// address of the managing administrator.
    pub values: BTreeMap<Field, String>,
    /// Their password; one is generated where there is none (4.3).
    pub password: Option<SecretString>,
}

impl Draft {
    /// A value, without blanks around it.
    pub fn get(&self, field: Field) -> &str {
        self.values.get(&field).map_or("", |value| value.trim())
    }
}

/// What is known of somebody new before they are made.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Checked {
    /// What would be shown as their name (1.2, 1.3).
    pub name: String,
    /// Their username: the one asked for, or the one that would be made.
    pub username: String,
    /// Whether it would be made.
    pub is_generated: bool,
    /// What is wrong, by field.
    #[serde(skip)]
    pub faults: Vec<(Field, Fault)>,
}

/// Somebody who was made.
#[derive(Debug)]
pub struct Created {
    /// The account.
    pub account: Uuid,
    /// Their username.
    pub username: Option<String>,
    /// Their address.
    pub email: Option<String>,
    /// The password, to be passed on: the program tells it to nobody (2.10). `None` where they sign in elsewhere,
    /// where the actor may not see passwords, and for what was made before by the same key.
    pub password: Option<SecretString>,
    /// The same was asked for before, and nobody else was made.
    pub is_repeated: bool,
    /// They are told by e-mail that there is an account for them.
    pub is_told: bool,
}
