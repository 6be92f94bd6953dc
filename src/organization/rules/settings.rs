//! What a change of the settings may say: read from keys and values, checked as a whole, each fault with its key.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::names::line;
use super::{Accent, logo_kind, name};
use crate::accounts::Profile;
use crate::accounts::rules::{Characters, Scope, UsernamePolicy, Withhold};
use crate::credentials::rules::{PasswordPolicy, Pattern, Style};
use crate::credentials::slips::Logo;
use crate::error::{Error, Fault, Problem, Result};
use crate::i18n::Locale;
use crate::organization::{Organization, Settings};

/// The keys that every organization has; besides `password_style.PROFILE`, `forced_change.PROFILE` and
/// `grade_style.GRADE`.
pub const KEYS: [&str; 26] = [
    "name",
    "locale",
    "accent",
    "letterhead",
    "sign_in_url",
    "single_sign_on",
    "printable_days",
    "username_policy",
    "username_scope",
    "username_length",
    "username_spaces",
    "username_case",
    "username_start",
    "username_allowed",
    "username_forbidden",
    "username_pattern",
    "guard_share",
    "guard_from",
    "withhold_names",
    "second_factor_required",
    "tell_people",
    "supervisors_see_attendance",
    "verify_people",
    "directory_students",
    "directory_guardians",
    "logo",
];

/// The most lines a letterhead has room for, and the characters of each.
const LETTERHEAD: (usize, usize) = (4, 80);
/// The longest address a QR code on a slip can still be scanned with, in characters.
const MOST_URL: usize = 200;

/// What is to be different; what is `None` or left out stays.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)] // the fields are those of `Organization` and `Settings`
pub struct SettingsChange {
    pub name: Option<String>,
    pub locale: Option<Locale>,
    pub accent: Option<Accent>,
    /// `Some(None)` takes the logo away.
    pub logo: Option<Option<Logo>>,
    pub letterhead: Option<Vec<String>>,
    pub sign_in_url: Option<String>,
    pub single_sign_on: Option<bool>,
    pub printable_days: Option<u32>,
    pub username_policy: Option<UsernamePolicy>,
    pub username_pattern: Option<String>,
    pub guard_share: Option<f64>,
    pub guard_from: Option<u32>,
    pub withhold_names: Option<Withhold>,
    pub password_styles: BTreeMap<Profile, Style>,
    pub forced_change: BTreeMap<Profile, bool>,
    pub second_factor_required: Option<bool>,
    pub tell_people: Option<bool>,
    pub supervisors_see_attendance: Option<bool>,
    pub verify_people: Option<bool>,
    pub directory_students: Option<bool>,
    pub directory_guardians: Option<bool>,
    /// `None` takes a grade's own style away.
    pub grade_styles: BTreeMap<String, Option<Style>>,
    /// The values that whoever asks for the change saw, by key as [`pairs`] writes them, empty for none:
    /// what was changed by somebody else since is not overwritten unseen.
    pub seen: BTreeMap<String, String>,
}

impl SettingsChange {
    /// Reads keys and values, as a form or the command line give them, over the settings of now.
    ///
    /// # Errors
    /// `Invalid` with a problem for every value that will not do; its column is the key.
    pub fn parse<'a>(now: &Settings, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut change = Self::default();
        let mut problems = Vec::new();
        for (key, value) in pairs {
            if let Err(fault) = change.read(now, key, value.trim()) {
                problems.push(problem(key, value, fault));
            }
        }
        problems.extend(change.problems());
        if problems.is_empty() { Ok(change) } else { Err(Error::Invalid(problems)) }
    }

    fn read(&mut self, now: &Settings, key: &str, value: &str) -> Result<(), Fault> {
        match key {
            "name" => self.name = Some(value.to_owned()),
            "locale" => self.locale = Some(value.parse()?),
            "accent" => self.accent = Some(Accent::parse(value)?),
            "logo" if value.is_empty() => self.logo = Some(None),
            "logo" => return Err(Fault::new("logo-unknown")),
            "letterhead" => {
                let lines = value.split(['|', '\n']).map(str::trim).filter(|line| !line.is_empty());
                self.letterhead = Some(lines.map(str::to_owned).collect());
            }
            "sign_in_url" => self.sign_in_url = Some(value.to_owned()),
            "single_sign_on" => self.single_sign_on = Some(yes_or_no(value)?),
            "printable_days" => self.printable_days = Some(number(value, 1, 730)?),
            "username_pattern" => self.username_pattern = Some(value.to_owned()),
            "guard_share" => {
                self.guard_share = Some(f64::from(number(value.trim_end_matches(['%', ' ']), 1, 100)?) / 100.0);
            }
            "guard_from" => self.guard_from = Some(number(value, 0, 1_000_000)?),
            "withhold_names" => self.withhold_names = Some(withhold(value)?),
            "second_factor_required" => self.second_factor_required = Some(yes_or_no(value)?),
            "tell_people" => self.tell_people = Some(yes_or_no(value)?),
            "supervisors_see_attendance" => self.supervisors_see_attendance = Some(yes_or_no(value)?),
            "verify_people" => self.verify_people = Some(yes_or_no(value)?),
            "directory_students" => self.directory_students = Some(yes_or_no(value)?),
            "directory_guardians" => self.directory_guardians = Some(yes_or_no(value)?),
            "username_policy" => {
                let preset = UsernamePolicy::preset(value);
                self.username_policy =
                    Some(preset.ok_or_else(|| Fault::new("username-policy-unknown").with("value", value))?);
            }
            _ => match key.split_once('.') {
                Some((of @ ("password_style" | "forced_change"), profile)) => {
                    let profile =
                        Profile::from_name(profile).ok_or_else(|| Fault::new("setting-unknown").with("key", key))?;
                    if of == "password_style" {
                        self.password_styles.insert(profile, Style::parse(value)?);
                    } else {
                        self.forced_change.insert(profile, yes_or_no(value)?);
                    }
                }
                Some(("grade_style", grade)) => {
                    let style = if value.is_empty() { None } else { Some(Style::parse(value)?) };
                    self.grade_styles.insert(line(grade, 40)?.to_owned(), style);
                }
                _ => {
                    let policy = self.username_policy.get_or_insert_with(|| now.username_policy.clone());
                    read_policy(policy, key, value)?;
                }
            },
        }
        Ok(())
    }

    /// What will not do, each with its key. Nothing is asked of a database here, and no picture is opened.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut check = |key: &str, value: &str, outcome: Result<(), Fault>| {
            problems.extend(outcome.err().map(|fault| problem(key, value, fault)));
        };
        if let Some(text) = &self.name {
            check("name", text, name(text).map(|_| ()));
        }
        if let Some(accent) = self.accent {
            check("accent", &accent.to_string(), accent.check());
        }
        if let Some(Some(picture)) = &self.logo {
            check("logo", "", logo_kind(picture));
        }
        if let Some(lines) = &self.letterhead {
            let all = lines.iter().try_for_each(|text| line(text, LETTERHEAD.1).map(|_| ()));
            let few = if lines.len() > LETTERHEAD.0 {
                Err(Fault::new("letterhead-lines").with("limit", LETTERHEAD.0).with("lines", lines.len()))
            } else {
                Ok(())
            };
            check("letterhead", &lines.join(" | "), all.and(few));
        }
        if let Some(url) = &self.sign_in_url {
            check("sign_in_url", url, sign_in_url(url));
        }
        if let Some(policy) = &self.username_policy {
            check("username_length", &policy.max_chars.to_string(), within(policy.max_chars.into(), 8, 64));
            let (key, marks) = match &policy.characters {
                Characters::Allowed(marks) => ("username_allowed", marks),
                Characters::Forbidden(marks) => ("username_forbidden", marks),
            };
            let plain = marks.chars().all(|c| c.is_ascii_graphic());
            check(key, marks, if plain { Ok(()) } else { Err(Fault::new("username-marks")) });
        }
        if let Some(pattern) = &self.username_pattern {
            check("username_pattern", pattern, Pattern::parse(pattern).map(|_| ()));
        }
        if let Some(share) = self.guard_share {
            let percent = (share * 100.0).round();
            check("guard_share", &percent.to_string(), within(percent as u32, 1, 100));
        }
        if let Some(days) = self.printable_days {
            check("printable_days", &days.to_string(), within(days, 1, 730));
        }
        for (profile, style) in &self.password_styles {
            let key = format!("password_style.{}", profile.name());
            check(&key, &style.to_string(), PasswordPolicy::for_profile(*profile).check(style));
        }
        for (grade, style) in &self.grade_styles {
            // Grades are those of pupils.
            let Some(style) = style else { continue };
            let policy = PasswordPolicy::for_profile(Profile::Student);
            check(&format!("grade_style.{grade}"), &style.to_string(), policy.check(style));
        }
        problems
    }

    /// What somebody else changed since it was seen, and this would overwrite. Fault: `setting-changed`.
    pub fn overwrites(&self, before: &Organization, after: &Organization) -> Vec<Problem> {
        let (before, after) = (pairs(before), pairs(after));
        let value = |of: &[(String, String)], key: &str| {
            of.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let told = self.seen.iter().filter_map(|(key, seen)| {
            let (now, asked) = (value(&before, key), value(&after, key));
            let fault = || Fault::new("setting-changed").with("seen", seen).with("now", &now);
            (now != *seen && now != asked).then(|| problem(key, &asked, fault()))
        });
        told.collect()
    }

    /// The organization as it will be; all but the logo, which has to be put away first.
    pub fn apply(&self, organization: &mut Organization) {
        fn set<T: Clone>(to: &mut T, from: Option<&T>) {
            if let Some(from) = from {
                to.clone_from(from);
            }
        }
        set(&mut organization.name, self.name.as_deref().map(|name| name.trim().to_owned()).as_ref());
        set(&mut organization.locale, self.locale.as_ref());
        let settings = &mut organization.settings;
        set(&mut settings.accent, self.accent.as_ref());
        set(&mut settings.letterhead, self.letterhead.as_ref());
        set(&mut settings.sign_in_url, self.sign_in_url.as_ref());
        set(&mut settings.single_sign_on, self.single_sign_on.as_ref());
        set(&mut settings.printable_days, self.printable_days.as_ref());
        set(&mut settings.username_policy, self.username_policy.as_ref());
        set(&mut settings.username_pattern, self.username_pattern.as_ref());
        set(&mut settings.guard_share, self.guard_share.as_ref());
        set(&mut settings.guard_from, self.guard_from.as_ref());
        set(&mut settings.withhold_names, self.withhold_names.as_ref());
        set(&mut settings.second_factor_required, self.second_factor_required.as_ref());
        set(&mut settings.tell_people, self.tell_people.as_ref());
        set(&mut settings.supervisors_see_attendance, self.supervisors_see_attendance.as_ref());
        set(&mut settings.verify_people, self.verify_people.as_ref());
        set(&mut settings.directory_students, self.directory_students.as_ref());
        set(&mut settings.directory_guardians, self.directory_guardians.as_ref());
        for (profile, is_forced) in &self.forced_change {
            if *is_forced {
                settings.forced_change.insert(*profile);
            } else {
                settings.forced_change.remove(profile);
            }
        }
        settings.password_styles.extend(&self.password_styles);
        for (grade, style) in &self.grade_styles {
            match style {
                Some(style) => settings.grade_styles.insert(grade.clone(), *style),
                None => settings.grade_styles.remove(grade),
            };
        }
    }
}

/// The settings as keys and values, in the order of [`KEYS`]: what [`SettingsChange::parse`] reads.
/// The logo's value is its name among the files of the organization.
pub fn pairs(organization: &Organization) -> Vec<(String, String)> {
    let settings = &organization.settings;
    let policy = &settings.username_policy;
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let (allowed, forbidden) = match &policy.characters {
        Characters::Allowed(marks) => (Some(marks.to_string()), None),
        Characters::Forbidden(marks) => (None, Some(marks.to_string())),
    };
    let preset = ["school", "global", "collaborate"]
        .into_iter()
        .find(|name| UsernamePolicy::preset(name).as_ref() == Some(policy));
    let value = |key: &str| -> Option<String> {
        Some(match key {
            "name" => organization.name.clone(),
            "locale" => organization.locale.tag().to_owned(),
            "accent" => settings.accent.to_string(),
            "letterhead" => settings.letterhead.join(" | "),
            "sign_in_url" => settings.sign_in_url.clone(),
            "single_sign_on" => yes(settings.single_sign_on),
            "printable_days" => settings.printable_days.to_string(),
            "username_policy" => preset?.to_owned(),
            "username_scope" => scope_name(policy.scope).to_owned(),
            "username_length" => policy.max_chars.to_string(),
            "username_spaces" => yes(policy.spaces),
            "username_case" => yes(policy.case_sensitive),
            "username_start" => yes(policy.starts_alphanumeric),
            "username_allowed" => allowed.clone()?,
            "username_forbidden" => forbidden.clone()?,
            "username_pattern" => settings.username_pattern.clone(),
            "guard_share" => format!("{}%", (settings.guard_share * 100.0).round()),
            "guard_from" => settings.guard_from.to_string(),
            "withhold_names" => match settings.withhold_names {
                Withhold::Off => "off".to_owned(),
                Withhold::Years(years) => years.to_string(),
                Withhold::Forever => "forever".to_owned(),
            },
            "second_factor_required" => yes(settings.second_factor_required),
            "tell_people" => yes(settings.tell_people),
            "supervisors_see_attendance" => yes(settings.supervisors_see_attendance),
            "verify_people" => yes(settings.verify_people),
            "directory_students" => yes(settings.directory_students),
            "directory_guardians" => yes(settings.directory_guardians),
            "logo" => settings.logo.clone().unwrap_or_default(),
            _ => return None,
        })
    };
    let named = KEYS.iter().filter_map(|key| Some(((*key).to_owned(), value(key)?)));
    let of_profiles =
        Profile::ALL.map(|profile| (format!("password_style.{}", profile.name()), settings.style(profile, None)));
    let of_grades = settings.grade_styles.iter().map(|(grade, style)| (format!("grade_style.{grade}"), *style));
    let forced = Profile::ALL
        .map(|profile| (format!("forced_change.{}", profile.name()), yes(settings.forced_change.contains(&profile))));
    let named = named.chain(forced);
    named.chain(of_profiles.into_iter().chain(of_grades).map(|(key, style)| (key, style.to_string()))).collect()
}

fn problem(key: &str, value: &str, fault: Fault) -> Problem {
    Problem { row: None, column: key.to_owned(), value: value.chars().take(200).collect(), fault }
}

fn read_policy(policy: &mut UsernamePolicy, key: &str, value: &str) -> Result<(), Fault> {
    match key {
        "username_scope" => {
            let scopes = [Scope::School, Scope::Organization, Scope::Installation];
            let scope = scopes.into_iter().find(|scope| scope_name(*scope) == value);
            policy.scope = scope.ok_or_else(|| Fault::new("username-scope-unknown").with("value", value))?;
        }
        "username_length" => policy.max_chars = number(value, 8, 64)? as u16,
        "username_spaces" => policy.spaces = yes_or_no(value)?,
        "username_case" => policy.case_sensitive = yes_or_no(value)?,
        "username_start" => policy.starts_alphanumeric = yes_or_no(value)?,
        "username_allowed" => policy.characters = Characters::Allowed(Cow::Owned(value.to_owned())),
        "username_forbidden" => policy.characters = Characters::Forbidden(Cow::Owned(value.to_owned())),
        _ => return Err(Fault::new("setting-unknown").with("key", key)),
    }
    Ok(())
}

fn scope_name(scope: Scope) -> &'static str {
    match scope {
        Scope::School => "school",
        Scope::Organization => "organization",
        Scope::Installation => "installation",
    }
}

fn number(text: &str, least: u32, most: u32) -> Result<u32, Fault> {
    let range = || Fault::new("setting-range").with("value", text).with("least", least).with("most", most);
    let number = text.parse().map_err(|_| range())?;
    within(number, least, most).map(|()| number)
}

fn within(number: u32, least: u32, most: u32) -> Result<(), Fault> {
    if (least..=most).contains(&number) {
        return Ok(());
    }
    Err(Fault::new("setting-range").with("value", number).with("least", least).with("most", most))
}

/// `off`, `forever`, or for how many years.
fn withhold(text: &str) -> Result<Withhold, Fault> {
    match text {
        "off" => Ok(Withhold::Off),
        "forever" => Ok(Withhold::Forever),
        _ => Ok(Withhold::Years(number(text, 1, 100)? as u16)),
    }
}

fn yes_or_no(text: &str) -> Result<bool, Fault> {
    match text.to_lowercase().as_str() {
        "yes" | "y" | "true" | "on" | "1" | "sí" | "si" | "s" | "sim" => Ok(true),
        "no" | "n" | "false" | "off" | "0" | "não" | "nao" => Ok(false),
        _ => Err(Fault::new("setting-yes-no").with("value", text)),
    }
}

/// An address people can type and scan: `http` or `https`, a host, nothing invisible. May be empty.
fn sign_in_url(text: &str) -> Result<(), Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(());
    }
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let well_formed = !host.is_empty() && !host.contains('@') && text.bytes().all(|byte| byte.is_ascii_graphic());
    if well_formed && text.len() <= MOST_URL {
        return Ok(());
    }
    Err(Fault::new("sign-in-url").with("limit", MOST_URL))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organization() -> Organization {
        let settings = Settings::of_locale(Locale::Es);
        Organization { id: uuid::Uuid::nil(), name: "Colegio".into(), locale: Locale::Es, settings }
    }

    fn codes(pairs: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        match SettingsChange::parse(&Settings::default(), pairs.iter().copied()) {
            Ok(_) => Vec::new(),
            Err(Error::Invalid(problems)) => problems.into_iter().map(|p| (p.column, p.fault.code)).collect(),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_value_is_taken_or_refused_under_its_key() {
        for (key, value, expected) in [
            ("name", "Colegio San José", ""),
            ("name", " ", "text-empty"),
            ("locale", "pt-BR", ""),
            ("locale", "fr", "locale-unknown"),
            ("accent", "#000080", ""),
            ("accent", "#ffd700", "accent-pale"),
            ("accent", "gold", "accent-unknown"),
            ("letterhead", "Calle 5 | Tel. 123", ""),
            ("letterhead", "", ""),
            ("letterhead", "1|2|3|4|5", "letterhead-lines"),
            ("sign_in_url", "https://llaves.sanjose.edu.co/entrar?de=ficha", ""),
            ("sign_in_url", "", ""),
            ("sign_in_url", "llaves.sanjose.edu.co", "sign-in-url"),
            ("sign_in_url", "javascript:alert(1)", "sign-in-url"),
            ("sign_in_url", "https://banco.com@malo.example", "sign-in-url"),
            ("sign_in_url", "https:///x", "sign-in-url"),
            ("sign_in_url", "https://a b", "sign-in-url"),
            ("single_sign_on", "Sí", ""),
            ("single_sign_on", "maybe", "setting-yes-no"),
            ("printable_days", "30", ""),
            ("printable_days", "0", "setting-range"),
            ("printable_days", "731", "setting-range"),
            ("printable_days", "-1", "setting-range"),
            ("username_policy", "global", ""),
            ("username_policy", "strict", "username-policy-unknown"),
            ("username_scope", "organization", ""),
            ("username_scope", "world", "username-scope-unknown"),
            ("username_length", "7", "setting-range"),
            ("username_allowed", ".-_'", ""),
            ("username_allowed", "ñ", "username-marks"),
            ("username_forbidden", "ñ", "username-marks"),
            ("username_pattern", "{first1}.{last1}{n}", ""),
            ("username_pattern", "{nickname}", "pattern-part"),
            ("guard_share", "30 %", ""),
            ("guard_share", "0.3", "setting-range"),
            ("guard_share", "101", "setting-range"),
            ("guard_from", "0", ""),
            ("password_style.student", "digits:6", ""),
            ("password_style.teacher", "digits:6", "style-short"),
            ("password_style.staff", "words:es:2:2", "style-weak"),
            ("password_style.pirate", "digits:6", "setting-unknown"),
            ("grade_style.1.º", "words:es:2:0", ""),
            ("grade_style.1.º", "digits:5", "style-short"),
            ("grade_style.1.º", "", ""),
            ("forced_change.student", "yes", ""),
            ("forced_change.student", "perhaps", "setting-yes-no"),
            ("forced_change.pirate", "yes", "setting-unknown"),
            ("second_factor_required", "sí", ""),
            ("second_factor_required", "2", "setting-yes-no"),
            ("supervisors_see_attendance", "no", ""),
            ("supervisors_see_attendance", "sometimes", "setting-yes-no"),
            ("logo", "", ""),
            ("colour", "red", "setting-unknown"),
        ] {
            let expected: Vec<_> =
                Some(expected).filter(|code| !code.is_empty()).map(|code| (key.to_owned(), code)).into_iter().collect();
            assert_eq!(codes(&[(key, value)]), expected, "{key}={value}");
        }
    }

    #[test]
    fn every_fault_of_a_form_is_told_at_once() {
        let told = codes(&[("name", ""), ("accent", "gold"), ("guard_from", "9"), ("printable_days", "x")]);
        let keys: Vec<&str> = told.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["accent", "printable_days", "name"]);
    }

    #[test]
    fn what_is_shown_is_what_is_read() {
        let mut before = organization();
        let change = SettingsChange::parse(
            &before.settings,
            [
                ("letterhead", "Calle 5 # 3-20 | Tel. 604 123"),
                ("accent", "#000080"),
                ("username_scope", "organization"),
                ("username_forbidden", "<>"),
                ("grade_style.1", "digits:6"),
                ("guard_share", "35"),
                ("forced_change.teacher", "yes"),
                ("second_factor_required", "yes"),
                ("supervisors_see_attendance", "no"),
            ],
        );
        change.unwrap().apply(&mut before);
        let shown = pairs(&before);
        let mut after = organization();
        let read = shown.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        SettingsChange::parse(&after.settings, read).unwrap().apply(&mut after);
        assert_eq!((after.name, after.locale, after.settings), (before.name, before.locale, before.settings));
    }
}
