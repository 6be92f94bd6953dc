//! A form of the settings and what it asks for: only what was typed differs from what was shown, and
//! what was shown travels along as `was.KEY`, so that nobody overwrites what they have not seen.

use std::collections::BTreeMap;

use super::Tab;
use crate::accounts::Profile;
use crate::error::{Error, Fault, Problem};
use crate::i18n::Locale;
use crate::organization::Organization;
use crate::organization::rules::settings::pairs;
use crate::web::{Failure, Form};

/// The parts of a username policy of one's own, in the order shown; the last two exclude each other.
const PARTS: [&str; 7] = [
    "username_scope",
    "username_length",
    "username_spaces",
    "username_case",
    "username_start",
    "username_allowed",
    "username_forbidden",
];

/// What a form asks to be different.
pub struct Draft {
    /// Keys and values, as the settings read them.
    pub asked: Vec<(String, String)>,
    /// What was shown of them.
    pub seen: BTreeMap<String, String>,
}

impl Tab {
    /// Whether the setting of that key stands on this page.
    fn holds(self, key: &str) -> bool {
        match self {
            Self::Organization => {
                ["name", "locale", "accent", "letterhead", "sign_in_url", "logo"].contains(&key)
                    || key.starts_with("directory_")
            }
            Self::Usernames => key.starts_with("username_") || key == "withhold_names",
            Self::Passwords => {
                ["printable_days", "second_factor_required", "tell_people", "verify_people"].contains(&key)
                    || ["password_style.", "forced_change.", "grade_style."].iter().any(|of| key.starts_with(of))
            }
            Self::Imports => key == "guard_share" || key == "guard_from",
            Self::SingleSignOn => key == "single_sign_on",
            Self::Meetings => key == "supervisors_see_attendance",
            Self::Schools | Self::Lists => false,
        }
    }
}

/// The form as it is opened.
pub fn opened(organization: &Organization, tab: Tab) -> Form {
    let mut form = Form::default();
    let now = pairs(organization);
    for (key, value) in now.iter().filter(|(key, _)| tab.holds(key)) {
        form.set(&format!("was.{key}"), value.clone());
        show(&mut form, key, &now);
    }
    if tab == Tab::Usernames {
        show(&mut form, "username_policy", &now);
    }
    form
}

/// What it asks for, sent from that page.
pub fn draft(form: &Form, tab: Tab) -> Draft {
    let was = |key: &str| given(form, &format!("was.{key}"));
    let asked: Vec<(String, String)> =
        typed(form, tab).into_iter().filter(|(key, value)| was(key) != Some(value.as_str())).collect();
    let mut seen = BTreeMap::new();
    for (key, _) in &asked {
        let keys = if key == "username_policy" { &PARTS[..] } else { &[] };
        for key in keys.iter().copied().chain([key.as_str()]) {
            // A form made by hand says nothing of what it saw.
            if form.fields().any(|(name, _)| name.starts_with("was.")) {
                seen.insert(key.to_owned(), was(key).unwrap_or_default().to_owned());
            }
        }
    }
    Draft { asked, seen }
}

fn given<'f>(form: &'f Form, name: &str) -> Option<&'f str> {
    form.fields().find(|(field, _)| *field == name).map(|(_, value)| value.trim())
}

/// Every setting of the page as it was typed.
fn typed(form: &Form, tab: Tab) -> Vec<(String, String)> {
    let plain = |key: &str| (key.to_owned(), form.value(key).to_owned());
    let yes = |key: String| {
        let value = if form.has(&key, "yes") { "yes" } else { "no" };
        (key, value.to_owned())
    };
    match tab {
        Tab::Organization => {
            let lines: Vec<&str> = form.value("letterhead").lines().map(str::trim).filter(|l| !l.is_empty()).collect();
            let letterhead = ("letterhead".to_owned(), lines.join(" | "));
            let readers = ["directory_students", "directory_guardians"].map(|key| yes(key.to_owned()));
            let plainly = ["name", "locale", "accent", "sign_in_url"].map(plain);
            plainly.into_iter().chain(readers).chain([letterhead]).collect()
        }
        Tab::Usernames => {
            let withheld = if form.has("withhold", "years") { "withhold_years" } else { "withhold" };
            let withheld = ("withhold_names".to_owned(), form.value(withheld).to_owned());
            policy(form).into_iter().chain([plain("username_pattern"), withheld]).collect()
        }
        Tab::Passwords => {
            let styles = Profile::ALL.map(|profile| plain(&format!("password_style.{}", profile.name())));
            let grades = form.fields().filter(|(name, _)| name.starts_with("grade_style."));
            let grades = grades.map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
            // A grade that has no style and gets none.
            let grades =
                grades.filter(|(key, value)| !value.is_empty() || given(form, &format!("was.{key}")).is_some());
            let new = (format!("grade_style.{}", form.value("new_grade")), form.value("new_style").to_owned());
            let new = Some(new).filter(|_| !form.value("new_grade").is_empty());
            let forced = Profile::ALL.map(|profile| yes(format!("forced_change.{}", profile.name())));
            let plainly = ["second_factor_required", "tell_people", "verify_people"].map(|key| yes(key.to_owned()));
            let styles = styles.into_iter().chain(forced).chain(plainly);
            [plain("printable_days")].into_iter().chain(styles).chain(grades).chain(new).collect()
        }
        Tab::Imports => {
            let share = format!("{}%", form.value("guard_share").trim_end_matches(['%', ' ']));
            vec![("guard_share".to_owned(), share), plain("guard_from")]
        }
        Tab::SingleSignOn => vec![plain("single_sign_on")],
        Tab::Meetings => {
            let yes = if form.has("supervisors_see_attendance", "yes") { "yes" } else { "no" };
            vec![("supervisors_see_attendance".to_owned(), yes.to_owned())]
        }
        Tab::Schools | Tab::Lists => Vec::new(),
    }
}

fn policy(form: &Form) -> Vec<(String, String)> {
    let preset = form.value("username_policy");
    if preset != "custom" {
        return vec![("username_policy".to_owned(), preset.to_owned())];
    }
    let marks = if form.has("username_marks_are", "forbidden") { "username_forbidden" } else { "username_allowed" };
    let yes = |key: &str| if form.has(key, "yes") { "yes" } else { "no" };
    let parts = [
        ("username_scope", form.value("username_scope")),
        ("username_length", form.value("username_length")),
        ("username_spaces", yes("username_spaces")),
        ("username_case", yes("username_case")),
        ("username_start", yes("username_start")),
        (marks, form.value("username_marks")),
    ];
    parts.map(|(key, value)| (key.to_owned(), value.to_owned())).into()
}

/// Puts a setting into the fields that show it.
fn show(form: &mut Form, key: &str, now: &[(String, String)]) {
    let value = |key: &str| now.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
    match (key, value(key).unwrap_or_default()) {
        ("guard_share", share) => form.set(key, share.trim_end_matches('%')),
        ("letterhead", lines) => form.set(key, lines.replace(" | ", "\n")),
        ("withhold_names", years) if years.parse::<u32>().is_ok() => {
            form.set("withhold", "years");
            form.set("withhold_years", years);
        }
        ("withhold_names", word) => {
            form.set("withhold", word);
            form.set("withhold_years", "5");
        }
        ("username_policy", preset) => form.set(key, if preset.is_empty() { "custom" } else { preset }),
        ("username_allowed" | "username_forbidden", marks) => {
            let Some(_) = value(key) else { return };
            form.set("username_marks_are", key.trim_start_matches("username_"));
            form.set("username_marks", marks);
        }
        ("logo", _) => {}
        (_, plain) => form.set(key, plain),
    }
}

/// A refused form, to be shown again: with what was typed, with what is wrong, and for the rest with what
/// holds now. The clashes of usernames come apart.
///
/// # Errors
/// The error itself when it is not the form's.
pub fn refused(
    form: Form,
    tab: Tab,
    draft: &Draft,
    error: Error,
    now: &Organization,
    l: Locale,
) -> Result<(Form, Vec<Fault>), Failure> {
    let (error, clashes) = without_clashes(error, l);
    let mut form = form.refused(error)?;
    if !clashes.is_empty() {
        form.refuse("username_policy", Fault::new("username-clashes").with("n", clashes.len()));
    }
    let now = pairs(now);
    let asked = |key: &str| draft.asked.iter().any(|(asked, _)| asked == key);
    let policy = asked("username_policy") || PARTS.iter().any(|part| asked(part));
    for key in now.iter().map(|(key, _)| key.as_str()).filter(|key| tab.holds(key)) {
        let of_policy = key == "username_policy" || PARTS.contains(&key);
        let untouched = if of_policy { !policy } else { !asked(key) };
        let told = form.fault(key).is_some_and(|fault| fault.code == "setting-changed");
        if untouched {
            show(&mut form, key, &now);
        }
        if untouched || told {
            let value = now.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone());
            form.set(&format!("was.{key}"), value.unwrap_or_default());
        }
    }
    Ok((form, clashes))
}

fn without_clashes(error: Error, l: Locale) -> (Error, Vec<Fault>) {
    let Error::Invalid(problems) = error else { return (error, Vec::new()) };
    let (clashes, others): (Vec<Problem>, Vec<Problem>) =
        problems.into_iter().partition(|problem| problem.fault.code.starts_with("username-clash"));
    let in_words = |mut problem: Problem| {
        if problem.fault.code == "setting-changed" {
            for (_, value) in &mut problem.fault.args {
                *value = words(l, &problem.column, value);
            }
        }
        problem
    };
    let others = others.into_iter().map(in_words).collect();
    (Error::Invalid(others), clashes.into_iter().map(|problem| problem.fault).collect())
}

/// A value as people would say it.
fn words(l: Locale, key: &str, value: &str) -> String {
    match (key, value) {
        (_, "") => l.t("settings-nothing"),
        (_, "yes") => l.t("settings-yes"),
        (_, "no") => l.t("settings-no"),
        ("username_scope", "school") => l.t("settings-scope-school"),
        ("username_scope", "organization") => l.t("settings-scope-organization"),
        ("username_scope", "installation") => l.t("settings-scope-installation"),
        ("withhold_names", "off") => l.t("settings-withhold-off"),
        ("withhold_names", "forever") => l.t("settings-withhold-forever"),
        _ if key.contains("_style.") => super::styles::described(l, value),
        _ => value.to_owned(),
    }
}
