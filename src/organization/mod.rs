//! The organization: its schools, departments, roles and settings.

pub mod actions;
pub mod api;
mod claims;
pub mod lists;
pub mod pages;
pub mod picture;
pub mod roles;
pub mod rules;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::access::{Permission, Reach};
use crate::accounts::Profile;
use crate::accounts::rules::{UsernamePolicy, Withhold, search_key};
use crate::app::Millis;
use crate::credentials::rules::{Language, Style};
use crate::error::Fault;
use crate::i18n::Locale;

pub use claims::Breaking;
use rules::Accent;
pub use store::{Entry, List};

/// An institution or a district: the tenant.
#[derive(Debug, Clone)]
pub struct Organization {
    /// Its id.
    pub id: Uuid,
    /// Its name, as it stands on letterheads.
    pub name: String,
    /// The language of what it prints and sends, unless the reader prefers another.
    pub locale: Locale,
    /// What it decided.
    pub settings: Settings,
}

/// What an organization decides; kept as JSON, each with a default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// What a username may be, and within what it is unique (1.5).
    pub username_policy: UsernamePolicy,
    /// Whether usernames and addresses that were given up are kept from everybody else (1.8).
    pub withhold_names: Withhold,
    /// How usernames of people who come without one are made (10.5).
    pub username_pattern: String,
    /// How passwords are made, by profile type (10.6).
    pub password_styles: BTreeMap<Profile, Style>,
    /// What of them may be told apart by grade level, exactly as it is written (10.8b).
    pub grade_styles: BTreeMap<String, Style>,
    /// The greatest share of the existing accounts of a group that one import may change (11.5).
    pub guard_share: f64,
    /// Below this many changed accounts in a group the guard does not speak.
    pub guard_from: u32,
    /// How many days an initial password can be shown or printed (design §4).
    pub printable_days: u32,
    /// Where people sign in: printed on slips, and in their QR code.
    pub sign_in_url: String,
    /// Lines below the name on the letterhead: address, telephone.
    pub letterhead: Vec<String>,
    /// The colour of the console and of the letterhead.
    pub accent: Accent,
    /// The logo of the letterhead: the name of its file in the data directory's `files/`.
    pub logo: Option<String>,
    /// Passwords come from an identity provider, and are printed there (4.6).
    pub single_sign_on: bool,
    /// Whose initial passwords have to be changed at the first sign-in (13.3).
    pub forced_change: BTreeSet<Profile>,
    /// Whoever has power over other accounts needs a second factor (16.2).
    pub second_factor_required: bool,
    /// People are told by e-mail that somebody else made an account for them or set their password (2.10).
    pub tell_people: bool,
    /// Supervisors see who came to the meetings they hold (2.9).
    pub supervisors_see_attendance: bool,
    /// Letters with sign-in details carry a one-time link that verifies whoever uses it (12.2).
    pub verify_people: bool,
    /// Pupils may read the staff directory (2.6).
    pub directory_students: bool,
    /// Guardians may read the staff directory (2.6).
    pub directory_guardians: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let words = |words| Style::Words { language: Language::Es, words, digits: 2 };
        Self {
            username_policy: UsernamePolicy::SCHOOL,
            withhold_names: Withhold::Off,
            username_pattern: "{first1}.{last1}".to_owned(),
            password_styles: Profile::ALL.into_iter().map(|profile| (profile, words(2))).collect(),
            grade_styles: BTreeMap::new(),
            guard_share: 0.5,
            guard_from: 20,
            printable_days: 90,
            sign_in_url: String::new(),
            letterhead: Vec::new(),
            accent: Accent::default(),
            logo: None,
            single_sign_on: false,
            forced_change: BTreeSet::new(),
            second_factor_required: false,
            tell_people: false,
            supervisors_see_attendance: true,
            verify_people: false,
            directory_students: false,
            directory_guardians: false,
        }
    }
}

impl Settings {
    /// The settings a new organization of that language starts with.
    pub fn of_locale(locale: Locale) -> Self {
        let language = match locale {
            Locale::Es => Language::Es,
            Locale::PtBr => Language::Pt,
            Locale::En => Language::En,
        };
        let style = |profile| match profile {
            Profile::Student | Profile::Guardian => Style::Words { language, words: 2, digits: 2 },
            Profile::Teacher | Profile::Staff => Style::Words { language, words: 3, digits: 2 },
        };
        let password_styles = Profile::ALL.into_iter().map(|profile| (profile, style(profile))).collect();
        Self { password_styles, ..Self::default() }
    }

    /// Initial passwords made before this moment are not printable any more (10.9).
    pub fn printable_since(&self, now: Millis) -> Millis {
        const DAY: Millis = 24 * 60 * 60 * 1000;
        now - Millis::from(self.printable_days) * DAY
    }

    /// The style of a person's password: their grade's, else their profile type's.
    pub fn style(&self, profile: Profile, grade_level: Option<&str>) -> Style {
        grade_level
            .and_then(|grade| self.grade_styles.get(grade))
            .or_else(|| self.password_styles.get(&profile))
            .copied()
            .unwrap_or(Style::Words { language: Language::Es, words: 2, digits: 2 })
    }
}

/// A role: a named set of permissions, with a rank and a reach (2.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Role {
    /// Its id; the manager's is that of the organization.
    pub id: Uuid,
    /// The preset it started as; `None` for one the organization added.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Its name as names are compared.
    pub name_key: String,
    /// manager 3 > administrator 2 > supervisor 1 > everyone else 0.
    pub rank: i64,
    /// What it allows.
    pub permissions: Vec<Permission>,
    /// Whom it reaches.
    pub reach: Reach,
    /// Whether those who have it can be written to, stand in the staff directory and use what is shared.
    pub authorized: bool,
}

impl Role {
    /// One among others, by its id, its name, or the code of the preset it started as.
    pub fn find<'r>(roles: impl IntoIterator<Item = &'r Self>, which: &str) -> Option<&'r Self> {
        let (id, key) = (Uuid::parse_str(which.trim()).ok(), search_key([which]));
        let code = Some(which.trim());
        roles.into_iter().find(|role| Some(role.id) == id || role.name_key == key || role.code.as_deref() == code)
    }

    /// The same as somebody typed it. Fault: `role-unknown`, with those there are.
    ///
    /// # Errors
    /// The fault.
    pub fn named<'r>(roles: &'r [Self], which: &str) -> Result<&'r Self, Fault> {
        Self::find(roles, which).ok_or_else(|| {
            let known = roles.iter().map(|role| role.name.as_str()).collect::<Vec<_>>().join(", ");
            Fault::new("role-unknown").with("value", which).with("known", known)
        })
    }
}
