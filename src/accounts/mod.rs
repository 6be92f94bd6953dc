//! The directory: the people of an organization and the account each of them has.

pub mod actions;
pub mod api;
pub mod bulk;
mod called;
pub mod credential;
pub mod directory;
pub mod edit;
pub mod field;
pub mod filter;
pub mod inactive;
pub mod list;
pub mod pages;
pub mod rules;
pub mod staff;
pub mod staff_directory;
pub mod store;
pub mod ticked;
pub mod undo;
pub mod withheld;

use serde::{Deserialize, Serialize};

pub use called::{called, name_columns};
pub use field::Field;

/// What a person is to the school (requirements, *profile type*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// Learns here.
    Student,
    /// Teaches here.
    Teacher,
    /// Answers for a student.
    Guardian,
    /// Works here without teaching.
    Staff,
}

impl Profile {
    /// Every profile type, in the order shown to people.
    pub const ALL: [Self; 4] = [Self::Student, Self::Teacher, Self::Guardian, Self::Staff];

    /// The stable name: in the database, on the command line and in `--json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Student => "student",
            Self::Teacher => "teacher",
            Self::Guardian => "guardian",
            Self::Staff => "staff",
        }
    }

    /// The profile of that stable name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}

/// Whether an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It can.
    Active,
    /// It was disabled, and keeps what it holds but its names.
    Inactive,
}

impl Status {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Active, Self::Inactive];

    /// The stable name: in the database and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
        }
    }
}
