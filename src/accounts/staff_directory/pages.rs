//! The staff directory in the console and the portal: whoever may read it finds colleagues and how to write to them.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;

use super::{Asked, At, Choices, Entry, ON_PAGE, Page, actions};
use crate::access::Visitor;
use crate::error::Fault;
use crate::web::{Form, Reply, Shell, Web, address, page};

/// The place in the menu.
const HERE: &str = "/directory";

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route(HERE, get(show))
}

#[derive(Template)]
#[template(path = "accounts/staff_directory/list.html")]
struct List {
    shell: Shell,
    form: Form,
    choices: Choices,
    page: Page,
}

async fn show(visitor: Visitor, State(web): State<Web>, Query(pairs): Query<Vec<(String, String)>>) -> Reply {
    let mut form = Form::of(pairs);
    let (at, is_read) = match (form.value("after"), form.value("before")) {
        ("", "") => (None, true),
        ("", id) => (id.parse().ok().map(At::Before), id.parse::<uuid::Uuid>().is_ok()),
        (id, _) => (id.parse().ok().map(At::After), id.parse::<uuid::Uuid>().is_ok()),
    };
    let text = |name: &str| Some(form.value(name).to_owned()).filter(|text| !text.is_empty());
    let asked =
        Asked { search: form.value("search").to_owned(), school: text("school"), department: text("department"), at };
    let actor = visitor.actor().clone();
    let (choices, found) =
        web.run(move |app| Ok((actions::choices(app, &actor)?, actions::page(app, &actor, &asked, ON_PAGE)))).await?;
    let mut shown = Page::default();
    match found {
        _ if !is_read => form.refuse("page", Fault::new("page-unknown")),
        Ok(found) => shown = found,
        Err(error) => form = form.refused(error)?,
    }
    page(form.status(), &List { shell: visitor.shell(HERE), form, choices, page: shown })
}

impl List {
    /// Whether somebody in particular is looked for.
    fn is_narrowed(&self) -> bool {
        ["search", "school", "department"].iter().any(|name| !self.form.value(name).is_empty())
    }

    /// How many of the two selections are made.
    fn conditions(&self) -> usize {
        ["school", "department"].iter().filter(|name| !self.form.value(name).is_empty()).count()
    }

    /// The same people from another place on.
    fn from(&self, way: &str, id: &uuid::Uuid) -> String {
        let kept = ["search", "school", "department"].map(|name| (name, self.form.value(name).to_owned()));
        let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
        address(HERE, kept.chain([(if way == "before" { "before" } else { "after" }, id.to_string())]))
    }

    /// Where somebody is written to. What stands before the @ may hold letters that mean something in an address.
    fn mail_to(&self, entry: &Entry) -> Option<String> {
        entry.email.as_deref().map(|email| format!("mailto:{}", escaped(email)))
    }
}

/// An address of mail in an address of the web (RFC 6068).
fn escaped(email: &str) -> String {
    let mut text = String::new();
    for byte in email.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' | b'~' | b'@' => text.push(char::from(byte)),
            byte => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_written_to_whatever_it_holds() {
        for (email, expected) in [
            ("ana.pena@colegio.example", "ana.pena@colegio.example"),
            ("a+b?subject=x&c@x.org", "a%2Bb%3Fsubject%3Dx%26c@x.org"),
            ("peña@x.org", "pe%C3%B1a@x.org"),
        ] {
            assert_eq!(escaped(email), expected);
        }
    }
}
