//! Usernames, addresses and passwords for people already loaded: the wizard of 10.1–10.8.
//!
//! A [`Recipe`] says whom and what; [`plan`] says who gets what and why, as a
//! pure function of the recipe and the state of the database; [`actions`] shows
//! it and carries it out as a run.

pub mod actions;
pub mod api;
mod apply;
pub mod choose;
pub mod pages;
mod people;
mod plan;

use serde::Serialize;
use uuid::Uuid;

use super::State;
use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::credentials::rules::{Style, Why};
use crate::i18n::Locale;

pub use plan::Plan;

/// What is generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Usernames and addresses stay, everyone gets a new password (10.2).
    Passwords,
    /// An institutional address by pattern and domain, and a new password (10.3).
    Email,
    /// The same, only for those whose e-mail address is missing or blank (10.4).
    Missing,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::Passwords, Self::Email, Self::Missing];

    /// As a person types it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passwords => "passwords",
            Self::Email => "email",
            Self::Missing => "missing",
        }
    }

    /// The mode of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

/// Whom to give what (10.1).
#[derive(Debug, Clone)]
pub struct Recipe {
    /// The profile type.
    pub profile: Profile,
    /// What is generated.
    pub mode: Mode,
    /// Which of them; its profile type is the recipe's.
    pub filter: Filter,
    /// The domain of the addresses; needed by [`Mode::Email`] and [`Mode::Missing`].
    pub domain: Option<String>,
    /// How the part before the `@` is put together; by default as usernames are (10.5).
    pub pattern: Option<String>,
    /// How passwords are made; by default as the organization settled for each profile type and grade (10.6, 10.8b).
    pub style: Option<Style>,
    /// Leave passwords that their owners chose.
    pub keep_own: bool,
}

impl Recipe {
    /// New passwords, or what else the mode says, for everyone of a profile type.
    pub fn new(profile: Profile, mode: Mode) -> Self {
        Self { profile, mode, filter: Filter::default(), domain: None, pattern: None, style: None, keep_own: false }
    }
}

/// A run with more new passwords than this has to be confirmed twice, and one over all teachers or all staff.
pub const MANY: u32 = 200;

impl Recipe {
    /// Whether so much is changed that a person has to say twice that they mean it (10.8a).
    pub fn is_sweeping(&self, totals: &Totals) -> bool {
        let over_all = matches!(self.profile, Profile::Teacher | Profile::Staff) && self.filter.pairs().is_empty();
        totals.passwords.max(totals.emails) > MANY || totals.own_replaced > 0 || over_all
    }
}

/// What one account gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The account.
    pub account: Uuid,
    /// Which of its passwords the new one will be; `None` when it gets none.
    pub version: Option<u32>,
    /// The style of its password: a place in [`Plan::styles`].
    pub style: u8,
    /// The state of the password it has.
    pub before: State,
    /// A new address, and what comes with it.
    pub address: Option<Box<Address>>,
}

impl Planned {
    /// Whether a password that its owner chose is replaced.
    pub fn replaces_own(&self) -> bool {
        self.version.is_some() && self.before == State::Own
    }
}

/// A new address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The address before.
    pub before: Option<String>,
    /// The address.
    pub email: String,
    /// The username, where there was none: the part before the `@`.
    pub username: Option<String>,
    /// Why the address came out so.
    pub why: Vec<Why>,
    school: Option<Uuid>,
    changed_by: Uuid,
    /// Sort and search key, before and after.
    sort: [String; 2],
    search: [String; 2],
}

/// An account that gets nothing, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The account.
    pub account: Uuid,
    /// What a person knows it by: unique ID, username or address.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// Why an account is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It is inactive.
    Inactive,
    /// Its rank, or whose it is, keeps it out of the actor's reach.
    NotYours,
    /// It signs in elsewhere.
    External,
    /// It has an address already (10.4).
    HasEmail,
    /// Its owner chose its password, and that is to stay.
    OwnPassword,
    /// Nothing of what the pattern asks for is known.
    NoName,
}

impl Address {
    /// Whether the address that the pattern gives was somebody else's already, or once.
    pub fn is_collision(&self) -> bool {
        self.why.iter().any(Why::is_collision)
    }

    /// What people are sorted by, once they have it.
    pub fn sort_key(&self) -> &str {
        let [_, after] = &self.sort;
        after
    }
}

/// What is out of the ordinary about a value, in words; where nothing is, what it was made of.
pub fn reasons(l: Locale, why: &[Why]) -> String {
    let (from, odd): (Vec<&Why>, Vec<&Why>) = why.iter().partition(|why| matches!(why, Why::From(_)));
    let field = |name: &str| l.text(&format!("field-{name}"), &[]);
    if odd.is_empty() {
        let fields = from.into_iter().flat_map(|why| why.message().1).map(|(_, name)| field(&name));
        return l.text("why-from", &[("field", fields.collect::<Vec<_>>().join(", "))]);
    }
    let words = odd.into_iter().map(|why| {
        let (key, args) = why.message();
        let named = |(name, value): (&'static str, String)| (name, if name == "field" { field(&value) } else { value });
        l.text(key, &args.into_iter().map(named).collect::<Vec<_>>())
    });
    words.collect::<Vec<_>>().join("; ")
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 6] =
        [Self::Inactive, Self::NotYours, Self::External, Self::HasEmail, Self::OwnPassword, Self::NoName];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inactive => "inactive",
            Self::NotYours => "not-yours",
            Self::External => "external",
            Self::HasEmail => "has-email",
            Self::OwnPassword => "own-password",
            Self::NoName => "no-name",
        }
    }

    /// The message that says it in words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Inactive => "skipped-inactive",
            Self::NotYours => "skipped-not-yours",
            Self::External => "skipped-external",
            Self::HasEmail => "skipped-has-email",
            Self::OwnPassword => "skipped-own-password",
            Self::NoName => "skipped-no-name",
        }
    }
}

/// How many accounts a plan concerns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = CredentialsTotals)]
pub struct Totals {
    /// Whom the recipe matches.
    pub selected: u32,
    /// How many get a new password.
    pub passwords: u32,
    /// How many get a new address.
    pub emails: u32,
    /// How many get a username, having had none.
    pub usernames: u32,
    /// How many passwords that their owners chose are replaced.
    pub own_replaced: u32,
    /// How many get nothing.
    pub skipped: u32,
}
