//! What the wizard was told so far, read off an address and put into the next one.

use crate::accounts::filter::Filter;
use crate::accounts::{Profile, ticked};
use crate::credentials::generate::{Mode, Recipe};
use crate::credentials::rules::Style;
use crate::error::{Error, Fault, Result};
use crate::web::{self, Form};

/// What the first step asks; a list of people may hand over more of a filter.
const WHOM: [&str; 4] = ["profile", "school", "section_id", "grade_level"];
/// What the second asks.
const WHAT: [&str; 5] = ["mode", "domain", "pattern", "style", "keep_own"];

/// Whom it is about, but for the profile type.
pub(super) fn filter(form: &Form) -> Result<Filter> {
    let mut filter = Filter::default();
    for (name, value) in given(form).into_iter().filter(|(name, _)| *name != "profile") {
        filter.add(name, value).map_err(|fault| Error::from(fault.of_field(name)))?;
    }
    Ok(filter)
}

pub(super) fn profile(form: &Form) -> Option<Profile> {
    Profile::from_name(form.value("profile"))
}

/// What all answers together ask for.
///
/// # Errors
/// `Invalid` with the field of the answer that is missing or means nothing.
pub(super) fn recipe(form: &Form) -> Result<Recipe> {
    let text = |name: &str| Some(form.value(name).to_owned()).filter(|text| !text.is_empty());
    let mode = Mode::from_name(form.value("mode")).ok_or_else(|| Fault::new("mode-missing").of_field("mode"))?;
    let profile = profile(form).ok_or_else(|| Fault::new("whom-missing").of_field("profile"))?;
    let style = match form.value("style") {
        "" => None,
        style => Some(Style::parse(style).map_err(|fault| Error::from(fault.of_field("style")))?),
    };
    let addresses = mode != Mode::Passwords;
    Ok(Recipe {
        profile,
        mode,
        filter: filter(form)?,
        domain: text("domain").filter(|_| addresses),
        pattern: text("pattern").filter(|_| addresses),
        style,
        keep_own: form.has("keep_own", "yes"),
    })
}

/// The same error at the field that a person can mend.
pub(super) fn placed(error: Error) -> Error {
    match error {
        Error::Invalid(problems) => {
            let problems = problems.into_iter().map(|problem| match problem.fault.code.split('-').next() {
                Some(field @ ("domain" | "pattern" | "style")) if problem.column.is_empty() => {
                    problem.fault.of_field(field)
                }
                _ => problem,
            });
            Error::Invalid(problems.collect())
        }
        other => other,
    }
}

/// The address of a step with the answers so far.
pub(super) fn address(path: &str, form: &Form, more: &[(&str, &str)]) -> String {
    web::address(path, answers(form).into_iter().chain(more.iter().copied()))
}

/// Whom it is about, as other steps are told: the answers of the first, and the rest of a filter that came from a list.
pub(super) fn whom(form: &Form) -> Vec<(&'static str, &str)> {
    ticked::folded(form, given(form))
}

/// The same with everybody who was ticked.
fn given(form: &Form) -> Vec<(&'static str, &str)> {
    // An empty address stands for those without one.
    let is_given = |name: &str| !form.value(name).is_empty() || name == "email" && form.has(name, "");
    Filter::names().filter(|name| is_given(name)).map(|name| (name, form.value(name))).collect()
}

/// What came from a list, and the first step does not ask.
pub(super) fn handed_over(form: &Form) -> Vec<(&'static str, &str)> {
    whom(form).into_iter().filter(|(name, _)| !WHOM.contains(name)).collect()
}

/// All answers so far, in one order, so that the same answers are the same address.
pub(super) fn answers(form: &Form) -> Vec<(&'static str, &str)> {
    let what = WHAT.into_iter().map(|name| (name, form.value(name))).filter(|(_, value)| !value.is_empty());
    whom(form).into_iter().chain(what).collect()
}
