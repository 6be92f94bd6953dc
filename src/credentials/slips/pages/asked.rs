//! Which slips an address asks for.

use std::path::PathBuf;

use crate::accounts::filter::Filter;
use crate::credentials::slips::actions::Request;
use crate::credentials::slips::{Layout, Order, Split, Variant};
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::web::Form;

/// Whose slips.
const WHOSE: [&str; 5] = ["school", "section_id", "profile", "grade_level", "job"];
/// What they look like.
const LOOK: [&str; 5] = ["layout", "variant", "locale", "order", "split"];

/// Whether anybody is chosen yet.
pub(super) fn chooses(form: &Form) -> bool {
    WHOSE.iter().any(|name| form.all(name).any(|value| !value.is_empty()))
}

/// # Errors
/// `Invalid` with the field that means nothing.
pub(super) fn request(form: &Form) -> Result<Request> {
    let mut filter = Filter::default();
    for name in WHOSE {
        let values: Vec<&str> = form.all(name).filter(|value| !value.is_empty()).collect();
        if !values.is_empty() {
            let value = if name == "section_id" { values.join(",") } else { values.concat() };
            filter.add(name, &value).map_err(|fault| Error::from(fault.of_field(name)))?;
        }
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

/// The answers, in one order.
pub(super) fn answers(form: &Form) -> Vec<(&str, &str)> {
    let names = WHOSE.into_iter().chain(LOOK);
    names
        .flat_map(|name| form.all(name).map(move |value| (name, value)))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// An address with the answers.
pub(super) fn address(path: &str, form: &Form) -> String {
    form_urlencoded::Serializer::new(format!("{path}?")).extend_pairs(answers(form)).finish()
}
