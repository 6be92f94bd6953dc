//! Second factors (requirement 16.2): codes of an authenticator app, passkeys, and recovery codes for the day when
//! neither is at hand.

pub mod actions;
pub mod passkeys;
pub mod rules;
pub mod store;

use secrecy::SecretString;
use uuid::Uuid;

use crate::app::Millis;

/// What a second factor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Codes of an authenticator app.
    Totp,
    /// A passkey: of a phone, a computer, or on a stick.
    Passkey,
}

impl Kind {
    /// The stable name, as rows keep it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Totp => "totp",
            Self::Passkey => "passkey",
        }
    }
}

/// A second factor as its owner sees it.
#[derive(Debug, Clone)]
pub struct Factor {
    /// Names it.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// What its owner calls it.
    pub name: String,
    /// When it was set up.
    pub created_at: Millis,
    /// When it was used last.
    pub used_at: Option<Millis>,
}

/// The second factors of an account.
#[derive(Debug, Clone, Default)]
pub struct Factors {
    /// All of them, the oldest first.
    pub all: Vec<Factor>,
    /// How many recovery codes are left.
    pub recovery_codes: i64,
}

impl Factors {
    /// Whether one of them is of that kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.all.iter().any(|factor| factor.kind == kind)
    }
}

/// What somebody shows to prove who they are.
pub enum Proof {
    /// The code of an authenticator app, or a recovery code.
    Code(SecretString),
    /// What a passkey signed, as the browser gives it.
    Passkey(String),
}

/// Recovery codes, shown to their owner once.
pub type RecoveryCodes = Vec<SecretString>;
