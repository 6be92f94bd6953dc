//! Usernames, e-mail patterns, password styles and sealed passwords.

pub mod expiry;
pub mod forget;
pub mod generate;
pub mod heads;
pub mod holders;
pub mod own;
pub mod reveal;
pub mod rules;
mod sealing;
pub mod slips;
pub mod store;
pub mod tags;
pub mod upgrade;

pub use sealing::{Binding, Keys, NameHash};

/// In which state an account's password is (design §4): always exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// There is none.
    None,
    /// Set by the system or an administrator; sealed, and may be shown until its printable time ends
    /// ([`expiry`]), hashed and good for signing in after that.
    Initial,
    /// Chosen by its owner; nobody can see it.
    Own,
    /// The person signs in elsewhere.
    External,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::None, Self::Initial, Self::Own, Self::External];

    /// The stable name: in the database and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Initial => "initial",
            Self::Own => "own",
            Self::External => "external",
        }
    }

    /// The state of that name; what has none is `None`.
    pub fn from_name(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|state| Some(state.name()) == name).unwrap_or(Self::None)
    }
}
