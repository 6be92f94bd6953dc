//! Which slips an address asks for.

use std::path::PathBuf;

use crate::accounts::filter::Filter;
use crate::accounts::ticked;
use crate::credentials::slips::actions::Request;
use crate::credentials::slips::{Layout, Order, Split, Variant};
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::web::{self, Form};

/// What the page asks of whose slips; a list of people may hand over more of a filter.
const WHOSE: [&str; 5] = ["school", "section_id", "profile", "grade_level", "job"];
/// What they look like.
const LOOK: [&str; 5] = ["layout", "variant", "locale", "order", "split"];

/// Whether anybody is chosen yet.
pub(super) fn chooses(form: &Form) -> bool {
    !given(form).is_empty()
}

/// # Errors
/// `Invalid` with the field that means nothing.
pub(super) fn request(form: &Form) -> Result<Request> {
    let mut filter = Filter::default();
    let sections: Vec<&str> = form.all("section_id").filter(|value| !value.is_empty()).collect();
    let sections = sections.join(",");
    for (name, value) in given(form) {
        let value = if name == "section_id" { &sections } else { value };
        filter.add(name, value).map_err(|fault| Error::from(fault.of_field(name)))?;
    }
    Ok(Request {
        layout: if form.has("layout", "1up") { Layout::OneUp } else { Layout::EightUp },
        variant: form.has("variant", "email").then_some(Variant::Email),
        locale: Locale::from_tag(form.value("locale")),
        order: Order::ALL.into_iter().find(|order| order.name() == form.value("order")).unwrap_or_default(),
        split: if form.has("split", "yes") { Split::Sections } else { Split::Fewest },
        ..Request::new(filter, PathBuf::new())
    })
}

/// Whose slips, as the next page is told.
fn whose(form: &Form) -> Vec<(&'static str, &str)> {
    ticked::folded(form, given(form))
}

/// The same with everybody who was ticked.
fn given(form: &Form) -> Vec<(&'static str, &str)> {
    // An empty address stands for those without one.
    let counts = |name: &str, value: &str| !value.is_empty() || name == "email";
    let all = Filter::names().flat_map(|name| form.all(name).map(move |value| (name, value)));
    all.filter(|(name, value)| counts(name, value)).collect()
}

/// What came from a list, and the page does not ask.
pub(super) fn handed_over(form: &Form) -> Vec<(&'static str, &str)> {
    whose(form).into_iter().filter(|(name, _)| !WHOSE.contains(name)).collect()
}

/// The answers, in one order.
pub(super) fn answers(form: &Form) -> Vec<(&'static str, &str)> {
    let look = LOOK.into_iter().map(|name| (name, form.value(name))).filter(|(_, value)| !value.is_empty());
    whose(form).into_iter().chain(look).collect()
}

/// An address with the answers.
pub(super) fn address(path: &str, form: &Form) -> String {
    web::address(path, answers(form))
}
