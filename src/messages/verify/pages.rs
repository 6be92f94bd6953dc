//! Where the link of a letter leads: a page with one button, and what it did. Nobody has to be signed in.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;

use super::actions::{self, Seen, Worth};
use crate::organization::rules::brand;
use crate::web::{Reader, Reply, Shell, Web, page};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/verify/{link}", get(ask).post(confirm))
}

#[derive(Template)]
#[template(path = "messages/verify.html")]
struct Verify {
    shell: Shell,
    worth: Worth,
    is_done: bool,
    /// Where people sign in.
    sign_in: String,
    link: String,
}

impl Verify {
    fn is_open(&self) -> bool {
        matches!(self.worth, Worth::Open)
    }

    fn is_used(&self) -> bool {
        matches!(self.worth, Worth::Used)
    }
}

async fn ask(State(web): State<Web>, reader: Reader, Path(link): Path<String>) -> Reply {
    let named = link.clone();
    let seen = web.run(move |app| actions::look(app, &named)).await?;
    shown(&reader, link, seen, false)
}

async fn confirm(State(web): State<Web>, reader: Reader, Path(link): Path<String>) -> Reply {
    let named = link.clone();
    let seen = web.run(move |app| actions::confirm(app, &named)).await?;
    let is_done = matches!(seen.worth, Worth::Open);
    shown(&reader, link, seen, is_done)
}

fn shown(reader: &Reader, link: String, seen: Seen, is_done: bool) -> Reply {
    let Seen { worth, organization } = seen;
    let mut sign_in = "/sign-in".to_owned();
    let locale = organization.as_ref().map_or(reader.locale(), |of| reader.locale_of(None, of.locale));
    let mut shell = Shell::bare(locale, reader.theme);
    // A link that can still be used is there in every language.
    let is_open = matches!(worth, Worth::Open) && !is_done;
    shell.address = if is_open { format!("/verify/{link}") } else { "/sign-in".to_owned() };
    if let Some(organization) = organization {
        shell.brand = Some(brand::style_address(&organization.settings));
        shell.logo = brand::logo_address(&organization.settings);
        let own = organization.settings.sign_in_url.trim();
        if !own.is_empty() {
            own.clone_into(&mut sign_in);
        }
        shell.organization = Some(organization.name);
    }
    let status = if matches!(worth, Worth::Gone) { StatusCode::GONE } else { StatusCode::OK };
    page(status, &Verify { shell, worth, is_done, sign_in, link })
}
