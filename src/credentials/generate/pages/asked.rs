//! What the wizard was told so far, read off an address and put into the next one.

use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::credentials::generate::{Mode, Recipe};
use crate::credentials::rules::Style;
use crate::error::{Error, Fault, Result};
use crate::web::Form;

/// The answers of the first step, and those of the second.
const WHOM: [&str; 4] = ["profile", "school", "section_id", "grade_level"];
const WHAT: [&str; 5] = ["mode", "domain", "pattern", "style", "keep_own"];

/// Whom it is about, but for the profile type.
pub(super) fn filter(form: &Form) -> Result<Filter> {
    let mut filter = Filter::default();
    for name in WHOM.into_iter().skip(1).filter(|name| !form.value(name).is_empty()) {
        filter.add(name, form.value(name)).map_err(|fault| Error::from(fault.of_field(name)))?;
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
    let profile = profile(form).ok_or_else(|| Fault::new("profile-missing").of_field("profile"))?;
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
    let mut query = form_urlencoded::Serializer::new(format!("{path}?"));
    for (name, value) in answers(form).into_iter().chain(more.iter().copied()) {
        query.append_pair(name, value);
    }
    query.finish()
}

/// The answers of the first step alone.
pub(super) fn whom(form: &Form) -> Vec<(&str, &str)> {
    given(form, &WHOM)
}

/// All answers so far, in one order, so that the same answers are the same address.
pub(super) fn answers(form: &Form) -> Vec<(&str, &str)> {
    let mut all = given(form, &WHOM);
    all.extend(given(form, &WHAT));
    all
}

fn given<'f>(form: &'f Form, names: &[&'static str]) -> Vec<(&'f str, &'f str)> {
    names.iter().map(|name| (*name, form.value(name))).filter(|(_, value)| !value.is_empty()).collect()
}
