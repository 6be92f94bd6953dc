//! Which accounts: one filter, one condition, used by lists, counts, generation, slips and bulk work alike (3.2).

mod asked;
mod condition;
pub(super) mod names;
mod pairs;

use serde::Serialize;
use uuid::Uuid;

use super::{Profile, Status};

pub(super) use asked::Asked;
pub(super) use names::{find, names, nearest};

pub use condition::{Condition, Parts, credential_state, expired_before};
pub use pairs::Pairs;

/// Which accounts of an organization; an empty filter is all of them. Names are
/// as a person types them, and resolved when the filter is used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Filter {
    /// Words; each must begin a word of a name, of a username or an e-mail address, or a unique ID (3.1, 3.6).
    pub search: Option<String>,
    /// What they are.
    pub profile: Option<Profile>,
    /// The name of their role, or of its preset.
    pub role: Option<String>,
    /// The name of their school.
    pub school: Option<String>,
    /// The code of their section, or course and section as lists show them.
    pub section: Option<String>,
    /// In any of these sections.
    pub section_ids: Vec<Uuid>,
    /// The course of their section.
    pub course: Option<String>,
    /// The name of their department.
    pub department: Option<String>,
    /// Their grade level, as it is written.
    pub grade_level: Option<String>,
    /// Their graduation year.
    pub graduation_year: Option<i64>,
    /// Whether they are active.
    pub status: Option<Status>,
    /// The state of their password.
    pub credential: Option<Credential>,
    /// Whether they have ever signed in.
    pub signed_in: Option<bool>,
    /// Whether they have confirmed that their letter reached them (12.2).
    pub verified: Option<bool>,
    /// Only those whose e-mail address is missing or blank.
    pub missing_email: bool,
    /// These e-mail addresses.
    pub emails: Vec<String>,
    /// These unique IDs.
    pub unique_ids: Vec<String>,
    /// These usernames, exactly as written.
    pub usernames: Vec<String>,
    /// These accounts.
    pub ids: Vec<Uuid>,
    /// The accounts that a run touched, by its id or the end of it.
    pub job: Option<String>,
}

impl Filter {
    /// Every account of a profile type.
    pub fn of_profile(profile: Profile) -> Self {
        Self { profile: Some(profile), ..Self::default() }
    }

    /// What it asks for, without what it leaves open: for audit entries and details of runs.
    pub fn to_json(&self) -> serde_json::Value {
        let mut all = serde_json::to_value(self).unwrap_or_default();
        if let Some(all) = all.as_object_mut() {
            all.retain(|_, value| !(value.is_null() || *value == false || value.as_array().is_some_and(Vec::is_empty)));
        }
        all
    }
}

/// In which state an account's password is, for filters: an initial one that can no longer be printed
/// (the organization's setting, 10.9) is told from one that can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Credential {
    /// There is none.
    None,
    /// Set by the system or an administrator, and may still be shown.
    Initial,
    /// Set by the system or an administrator, too long ago to be shown.
    Expired,
    /// Chosen by its owner.
    Own,
    /// The person signs in elsewhere.
    External,
    /// There is one, in whichever state.
    Any,
}

impl Credential {
    /// Every state.
    pub const ALL: [Self; 6] = [Self::None, Self::Initial, Self::Expired, Self::Own, Self::External, Self::Any];

    /// The stable name: on the command line, in addresses and in `--json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Initial => "initial",
            Self::Expired => "expired",
            Self::Own => "own",
            Self::External => "external",
            Self::Any => "any",
        }
    }
}
