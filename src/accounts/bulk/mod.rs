//! One change made to many accounts at once, as a run: password, inactive and active, role, school, department,
//! position, comment (4.4, 4.7, 5.2, 6.1, 8.2).
//!
//! A [`Request`] says whom and what; [`plan`] says who is changed and who is passed over and why, as a pure
//! function of the request and the state of the database; [`actions`] shows it and carries it out, and
//! [`undo`] reverses it. All of it is written set by set, so that it costs a few statements however many are chosen.
//!
//! Inactive accounts (4.7) keep their rows and what is known of them, give up their usernames and addresses (1.8),
//! leave their courses and are signed out everywhere. `keep` goes with each: whether the grades and the attendance
//! of somebody inactive stay. There are neither yet; whoever builds them must heed `deactivations.keeps_work`.

pub mod actions;
pub mod api;
mod apply;
mod held;
mod people;
mod plan;
mod rules;
mod store;
pub(super) mod undo;

use std::collections::BTreeMap;

use secrecy::SecretString;
use serde::Serialize;
use uuid::Uuid;

use super::filter::Filter;
use crate::access::Permission;

/// Whom to change, and how.
#[derive(Debug, Clone)]
pub struct Request {
    /// Which accounts.
    pub filter: Filter,
    /// What is done with each.
    pub change: Change,
    /// The same password for many is meant (4.4): see [`Plan::needs_word`].
    pub sure: bool,
}

/// What is done with each account.
#[derive(Debug, Clone)]
pub enum Change {
    /// The same new password, as an initial one (4.4). `None` is enough for a preview.
    Password(Option<SecretString>),
    /// Inactive (4.7).
    Deactivate {
        /// Whether grades and attendance stay.
        keep: bool,
        /// Why, for those who read the list of inactive accounts; may be empty.
        comment: String,
    },
    /// Active again (8.2).
    Reactivate {
        /// Whether each is enrolled again in what they left.
        restore: bool,
    },
    /// Another comment in the place of the old one, on inactive accounts (8.2); an empty one removes it.
    Comment(String),
    /// Another role (5.2).
    Role {
        /// Its name or preset.
        role: String,
        /// Of a supervisor, the username or address of the administrator (2.4).
        administrator: String,
    },
    /// Another school, by its name or id (5.2).
    School(String),
    /// Another department, by its name or id; an empty one is none (6.1).
    Department(String),
    /// Another position; an empty one is none (6.1).
    Position(String),
}

/// The kinds of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // as in [`Change`]
pub enum Action {
    Password,
    Deactivate,
    Reactivate,
    Comment,
    Role,
    School,
    Department,
    Position,
}

impl Change {
    /// Its kind.
    pub fn action(&self) -> Action {
        match self {
            Self::Password(_) => Action::Password,
            Self::Deactivate { .. } => Action::Deactivate,
            Self::Reactivate { .. } => Action::Reactivate,
            Self::Comment(_) => Action::Comment,
            Self::Role { .. } => Action::Role,
            Self::School(_) => Action::School,
            Self::Department(_) => Action::Department,
            Self::Position(_) => Action::Position,
        }
    }
}

impl Action {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Role,
        Self::School,
        Self::Department,
        Self::Position,
        Self::Password,
        Self::Deactivate,
        Self::Reactivate,
        Self::Comment,
    ];

    /// The stable name: in addresses, on the command line and in the details of a run.
    pub fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Deactivate => "deactivate",
            Self::Reactivate => "reactivate",
            Self::Comment => "comment",
            Self::Role => "role",
            Self::School => "school",
            Self::Department => "department",
            Self::Position => "position",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    /// What one must be allowed to do it.
    pub fn permission(self) -> Permission {
        match self {
            Self::Password => Permission::SetPasswords,
            Self::Deactivate | Self::Comment => Permission::DeactivateAccounts,
            Self::Reactivate => Permission::ReactivateAccounts,
            Self::Role => Permission::AssignRoles,
            Self::School | Self::Department | Self::Position => Permission::EditAccounts,
        }
    }

    /// What one must be allowed to take it back: who is inactive is made active again by nobody but the manager
    /// (8.3), by this way neither.
    pub fn permission_to_undo(self) -> Permission {
        match self {
            Self::Deactivate => Permission::ReactivateAccounts,
            Self::Reactivate => Permission::DeactivateAccounts,
            other => other.permission(),
        }
    }

    /// Whether it is done to accounts that are inactive; any other is done to active ones, and those that say of
    /// a person where they belong to both.
    fn of_inactive(self) -> Option<bool> {
        match self {
            Self::Reactivate | Self::Comment => Some(true),
            Self::Password | Self::Deactivate => Some(false),
            Self::Role | Self::School | Self::Department | Self::Position => None,
        }
    }

    /// Whether nobody does it to themselves: so nobody is left without a way back in.
    fn spares_oneself(self) -> bool {
        matches!(self, Self::Password | Self::Deactivate | Self::Role)
    }

    /// What became of an account, in the items of a run.
    fn outcome(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Deactivate => "deactivated",
            Self::Reactivate => "reactivated",
            Self::Comment | Self::Role | Self::School | Self::Department | Self::Position => "changed",
        }
    }
}

/// The same password for more people than this has to be confirmed twice (4.4).
pub const FEW: u32 = 5;

/// The longest comment on an inactive account, in characters.
pub const MOST_COMMENT: usize = 500;

macro_rules! reasons {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal),* $(,)?) => {
        /// Why an account is passed over.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Reason { $($(#[doc = $doc])* $variant),* }

        impl Reason {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name; `skipped-` before it is the key of its message.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

reasons! {
    /// Its rank, or whose it is, keeps it out of the actor's reach.
    NotYours = "not-yours",
    /// It is the actor's own.
    Yourself = "yourself",
    /// It is the manager's: there is always exactly one (2.1).
    Manager = "manager",
    /// It is inactive.
    Inactive = "inactive",
    /// It is active.
    Active = "active",
    /// It is so already.
    Same = "same",
    /// It signs in elsewhere.
    External = "external",
    /// The password is its username.
    PasswordUsername = "password-username",
    /// The password is its unique ID.
    PasswordUniqueId = "password-unique-id",
    /// The password is what stands before the `@` of its e-mail address.
    PasswordEmail = "password-email",
    /// The password is its date of birth.
    PasswordBirthDate = "password-birth-date",
    /// The password is too short for what it is.
    PasswordShort = "password-short",
    /// Somebody else has its username there, or has taken it meanwhile.
    UsernameTaken = "username-taken",
    /// Somebody else has taken its e-mail address meanwhile.
    EmailTaken = "email-taken",
    /// It is an administrator to whom supervisors belong (2.4).
    HasSupervisors = "has-supervisors",
    /// It is a supervisor whose administrator is none any more (2.4).
    NoAdministrator = "no-administrator",
}

/// An account that is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The account.
    pub account: Uuid,
    /// What had written it last.
    changed_by: Uuid,
    /// Which of its passwords the new one will be.
    version: i64,
    /// What it has now of what is changed, as text.
    before: Option<Box<str>>,
    /// Its administrator now, and from then on.
    administrators: [Option<Uuid>; 2],
    /// The names it gives up, by scope and key.
    gives_up: held::Names,
    /// Those it claims.
    claims: held::Names,
}

/// An account that is passed over, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The account.
    pub account: Uuid,
    /// What a person knows it by: unique ID, username or address.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// How many accounts a plan concerns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = ChangeTotals)]
pub struct Totals {
    /// Whom the filter matches.
    pub selected: u32,
    /// How many are changed.
    pub changed: u32,
    /// How many are passed over.
    pub skipped: u32,
    /// How many passwords that their owners chose are replaced.
    pub own_replaced: u32,
}

/// What a request would do.
#[derive(Debug)]
pub struct Plan {
    /// The kind of change.
    pub action: Action,
    /// Who is changed, by account.
    pub people: Vec<Planned>,
    /// Who is not, by account.
    pub skipped: Vec<Skipped>,
    /// How many.
    pub totals: Totals,
    /// What is put in the place of what was there, as text.
    after: Option<String>,
    /// Two plans with the same digest do the same. It knows nothing of the password.
    pub digest: blake3::Hash,
}

impl Plan {
    /// Whether a person has to say twice that they mean it: with the same password, everybody can sign in as
    /// everybody else (4.4).
    pub fn needs_word(&self) -> bool {
        self.action == Action::Password && self.totals.changed > FEW
    }

    /// How many are passed over, by reason.
    pub fn skipped_by_reason(&self) -> BTreeMap<Reason, u32> {
        let mut counts = BTreeMap::new();
        for skipped in &self.skipped {
            *counts.entry(skipped.reason).or_insert(0) += 1;
        }
        counts
    }
}
