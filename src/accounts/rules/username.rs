//! Usernames: what an organization allows, and when two are the same (requirements 1.4, 1.5).

use std::borrow::Cow;
use std::fmt;

use caseless::Caseless;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::text::{is_invisible, nfc, shortened, visible};
use crate::error::Fault;

/// Within what a username is unique.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Two schools of one organization may each have an `ana.garcia`.
    School,
    /// Once in the organization.
    Organization,
    /// Once among all organizations of the installation.
    Installation,
}

/// Which characters a username may have besides the space, which has its own switch.
/// Control and invisible characters are refused whatever stands here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Characters {
    /// Letters and digits of any script (Unicode *Alphabetic* and *Numeric*, with their combining marks) and these.
    Allowed(Cow<'static, str>),
    /// Anything visible but these.
    Forbidden(Cow<'static, str>),
}

/// Fields an account must have beyond "a username or an e-mail address".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs)] // the names are the documentation
pub struct Required {
    pub username: bool,
    pub password: bool,
    pub email: bool,
    pub role: bool,
}

/// Which of the fields an account has; see [`UsernamePolicy::check_present`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the documentation
pub struct Present {
    pub username: bool,
    pub password: bool,
    pub email: bool,
    pub role: bool,
}

/// What an organization allows as a username: a preset or one of its own (requirement 1.5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsernamePolicy {
    /// Within what it is unique.
    pub scope: Scope,
    /// The longest username, in characters (Unicode scalar values in normal form C).
    pub max_chars: u16,
    /// Whether single spaces inside are allowed.
    pub spaces: bool,
    /// Whether `Ana` and `ana` are two usernames.
    pub case_sensitive: bool,
    /// Whether the first character must be a letter or a digit.
    pub starts_alphanumeric: bool,
    /// Which characters it may have.
    pub characters: Characters,
    /// Fields that every account must have.
    pub required: Required,
}

impl UsernamePolicy {
    /// Letters, digits, dot, hyphen, underscore; unique within the school; case does not count.
    pub const SCHOOL: Self = Self {
        scope: Scope::School,
        max_chars: 64,
        spaces: false,
        case_sensitive: false,
        starts_alphanumeric: false,
        characters: Characters::Allowed(Cow::Borrowed(".-_")),
        required: Required { username: false, password: false, email: false, role: false },
    };

    /// Up to 64 characters, spaces inside allowed, case-sensitive, starts with a letter or digit,
    /// none of `< & \ " # %`; unique across the installation.
    pub const GLOBAL: Self = Self {
        scope: Scope::Installation,
        max_chars: 64,
        spaces: true,
        case_sensitive: true,
        starts_alphanumeric: true,
        characters: Characters::Forbidden(Cow::Borrowed("<&\\\"#%")),
        required: Required { username: false, password: false, email: false, role: false },
    };

    /// [`Self::GLOBAL`], and username, password, e-mail and role are all required (1.4).
    pub const COLLABORATE: Self =
        Self { required: Required { username: true, password: true, email: true, role: true }, ..Self::GLOBAL };

    /// The preset of that name: `school`, `global` or `collaborate`.
    pub fn preset(name: &str) -> Option<Self> {
        match name {
            "school" => Some(Self::SCHOOL),
            "global" => Some(Self::GLOBAL),
            "collaborate" => Some(Self::COLLABORATE),
            _ => None,
        }
    }

    /// What two usernames are compared by: they are the same when their keys are equal.
    ///
    /// Always Unicode normal form C, so that it does not matter whether `é` was
    /// typed as one character or as two. Unless the policy is case-sensitive,
    /// also full Unicode case folding (`STRASSE` = `straße`, `ΣΟΦΟΣ` = `σοφός` but
    /// for its accent), the same in every language; accents always count.
    pub fn key<'a>(&self, username: &'a str) -> Cow<'a, str> {
        if self.case_sensitive {
            return nfc(username);
        }
        if username.is_ascii() {
            return if username.bytes().any(|b| b.is_ascii_uppercase()) {
                Cow::Owned(username.to_ascii_lowercase())
            } else {
                Cow::Borrowed(username)
            };
        }
        Cow::Owned(username.nfd().default_case_fold().nfc().collect())
    }

    /// Whether an account has the fields it needs (1.4): a username or an e-mail address, and what the policy adds.
    pub fn check_present(&self, has: Present) -> Result<(), Fault> {
        let missing = [
            (self.required.username && !has.username, "username"),
            (self.required.password && !has.password, "password"),
            (self.required.email && !has.email, "email"),
            (self.required.role && !has.role, "role"),
        ];
        if let Some((_, field)) = missing.into_iter().find(|(is_missing, _)| *is_missing) {
            return Err(Fault::new("field-required").with("field", field));
        }
        if has.username || has.email { Ok(()) } else { Err(Fault::new("account-needs-name")) }
    }

    /// Whether a username may have this character, which is not a space.
    pub fn allows(&self, c: char) -> bool {
        match &self.characters {
            Characters::Allowed(punctuation) => {
                c.is_alphanumeric() || punctuation.contains(c) || (!c.is_ascii() && is_combining_mark(c))
            }
            Characters::Forbidden(forbidden) => !forbidden.contains(c),
        }
    }
}

/// A username that obeys its organization's policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Username(String);

impl Username {
    /// The username in a cell: blanks around it dropped, in normal form C.
    ///
    /// Faults: `username-empty`, `username-too-long`, `username-start`, `username-space`, `username-invisible`,
    /// `username-character`; each carries the value and, where there is one, the offending character.
    pub fn parse(cell: &str, policy: &UsernamePolicy) -> Result<Self, Fault> {
        let text = nfc(cell.trim());
        let fault = |code: &'static str| Fault::new(code).with("value", shortened(&text));
        let Some(first) = text.chars().next() else { return Err(Fault::new("username-empty")) };
        let mut length = 0_usize;
        let mut before = '\0';
        for c in text.chars() {
            length += 1;
            if c == ' ' {
                // Two spaces in a row look like one, so they would make two usernames that nobody can tell apart.
                if !policy.spaces || before == ' ' {
                    return Err(fault("username-space"));
                }
            } else if c.is_control() || c.is_whitespace() || is_invisible(c) {
                return Err(fault("username-invisible").with("character", visible(c)));
            } else if !policy.allows(c) {
                return Err(fault("username-character").with("character", c));
            }
            before = c;
        }
        if length > usize::from(policy.max_chars) {
            return Err(fault("username-too-long").with("limit", policy.max_chars).with("length", length));
        }
        if (policy.starts_alphanumeric && !first.is_alphanumeric()) || is_combining_mark(first) {
            return Err(fault("username-start").with("character", first));
        }
        Ok(Self(text.into_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code(cell: &str, policy: &UsernamePolicy) -> &'static str {
        Username::parse(cell, policy).map_or_else(|fault| fault.code, |_| "ok")
    }

    #[test]
    fn each_preset_allows_and_refuses_what_the_requirements_say() {
        let long = "a".repeat(65);
        let full = "ñ".repeat(64);
        for (cell, school, global) in [
            ("ana.garcia", "ok", "ok"),
            ("  ana.garcia\t", "ok", "ok"),
            ("Ana_García-7", "ok", "ok"),
            ("Γιώργος", "ok", "ok"),
            ("q\u{303}a", "ok", "ok"),
            ("ana garcia", "username-space", "ok"),
            ("ana  garcia", "username-space", "username-space"),
            ("ana@garcia", "username-character", "ok"),
            ("_ana", "ok", "username-start"),
            (".ana", "ok", "username-start"),
            ("", "username-empty", "username-empty"),
            ("   ", "username-empty", "username-empty"),
            ("ana<b", "username-character", "username-character"),
            ("ana&b", "username-character", "username-character"),
            ("ana\\b", "username-character", "username-character"),
            ("ana\"b", "username-character", "username-character"),
            ("ana#b", "username-character", "username-character"),
            ("ana%b", "username-character", "username-character"),
            ("ana\0b", "username-invisible", "username-invisible"),
            ("ana\u{200b}b", "username-invisible", "username-invisible"),
            ("ana\u{a0}b", "username-invisible", "username-invisible"),
            ("\u{301}ana", "username-start", "username-start"),
            (long.as_str(), "username-too-long", "username-too-long"),
            (full.as_str(), "ok", "ok"),
        ] {
            assert_eq!(code(cell, &UsernamePolicy::SCHOOL), school, "school: {cell:?}");
            assert_eq!(code(cell, &UsernamePolicy::GLOBAL), global, "global: {cell:?}");
        }
    }

    #[test]
    fn a_fault_names_the_character_and_the_limit() {
        let fault = Username::parse("a%b", &UsernamePolicy::GLOBAL).unwrap_err();
        assert_eq!(fault.args, [("value", "a%b".to_owned()), ("character", "%".to_owned())]);
        let fault = Username::parse(&"a".repeat(65), &UsernamePolicy::GLOBAL).unwrap_err();
        assert!(fault.args.contains(&("limit", "64".to_owned())) && fault.args.contains(&("length", "65".to_owned())));
    }

    #[test]
    fn keys_ignore_how_an_accent_was_typed_and_case_unless_the_policy_says_so() {
        for (a, b, school, global) in [
            ("Ana", "ana", true, false),
            ("jos\u{e9}", "jose\u{301}", true, true),
            ("JOSE\u{301}", "jos\u{e9}", true, false),
            ("straße", "STRASSE", true, false),
            ("ΣΟΦΟΣ", "σοφος", true, false),
            ("jose", "josé", false, false),
            ("ana", "ana", true, true),
        ] {
            assert_eq!(UsernamePolicy::SCHOOL.key(a) == UsernamePolicy::SCHOOL.key(b), school, "school {a} {b}");
            assert_eq!(UsernamePolicy::GLOBAL.key(a) == UsernamePolicy::GLOBAL.key(b), global, "global {a} {b}");
        }
    }

    #[test]
    fn collaborate_needs_four_fields_and_every_policy_a_name() {
        let all = Present { username: true, password: true, email: true, role: true };
        assert!(UsernamePolicy::COLLABORATE.check_present(all).is_ok());
        let fault = UsernamePolicy::COLLABORATE.check_present(Present { email: false, ..all }).unwrap_err();
        assert_eq!((fault.code, fault.args), ("field-required", vec![("field", "email".to_owned())]));
        let email_only = Present { email: true, ..Present::default() };
        assert!(UsernamePolicy::SCHOOL.check_present(email_only).is_ok());
        assert_eq!(UsernamePolicy::GLOBAL.check_present(Present::default()).unwrap_err().code, "account-needs-name");
    }

    #[test]
    fn a_policy_survives_being_stored() {
        for policy in [UsernamePolicy::SCHOOL, UsernamePolicy::GLOBAL, UsernamePolicy::COLLABORATE] {
            let stored = serde_json::to_string(&policy).unwrap();
            assert_eq!(serde_json::from_str::<UsernamePolicy>(&stored).unwrap(), policy);
        }
    }

    proptest! {
        #[test]
        fn what_was_parsed_parses_to_itself(cell in "\\PC{0,70}") {
            for policy in [UsernamePolicy::SCHOOL, UsernamePolicy::GLOBAL] {
                if let Ok(name) = Username::parse(&cell, &policy) {
                    prop_assert_eq!(Username::parse(name.as_str(), &policy), Ok(name));
                }
            }
        }

        #[test]
        fn a_key_is_its_own_key(name in "\\PC{0,40}") {
            for policy in [UsernamePolicy::SCHOOL, UsernamePolicy::GLOBAL] {
                let key = policy.key(&name).into_owned();
                let again = policy.key(&key).into_owned();
                prop_assert_eq!(again, key);
            }
        }
    }
}
