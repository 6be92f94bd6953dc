//! The log in the console: filtered, page by page, and as a file.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;

use super::actions::{self, filter};
use super::rules::Cursor;
use super::words::{Named, Told};
use crate::access::{Actor, Can, can};
use crate::accounts::list as people;
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::jobs::Progress;
use crate::web::download::Download;
use crate::web::{Form, Reply, Shell, Web, address, page};

/// How many entries stand on a page.
const ON_PAGE: usize = 50;
/// What the form asks for, and what a link may ask for besides.
const FIELDS: [&str; 7] = ["search", "action", "actor", "person", "from", "to", "subject"];

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/audit", get(show)).route("/audit/file", get(file))
}

#[derive(Template)]
#[template(path = "audit/log.html")]
struct Log {
    shell: Shell,
    form: Form,
    choices: Vec<(&'static str, Vec<(String, String)>)>,
    entries: Vec<Told>,
    older: Option<Cursor>,
    is_first: bool,
    /// The name of whom a link asked for by an id.
    subject: Option<Named>,
}

type Pairs = Vec<(String, String)>;

async fn show(can: Can<can::ViewAudit>, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    let (actor, l, form) = (can.actor().clone(), can.l, Form::of(pairs));
    let (form, choices, found, subject) = web
        .run(move |app| {
            let found = found(app, &actor, &form, l);
            let choices = actions::choices(app, &actor, l)?;
            let subject = named(app, &actor, form.value("subject"));
            Ok((form, choices, found, subject))
        })
        .await?;
    let (form, (entries, older)) = match found {
        Ok(found) => (form, found),
        Err(Error::NotFound { id, .. }) => {
            let mut form = form;
            form.refuse("person", Fault::new("audit-nobody").with("value", id));
            (form, (Vec::new(), None))
        }
        Err(error) => (form.refused(error)?, (Vec::new(), None)),
    };
    let is_first = form.value("before").is_empty();
    page(form.status(), &Log { shell: can.shell("/audit"), choices, entries, older, is_first, subject, form })
}

/// The entries of a page, and where the older ones begin.
type Found = (Vec<Told>, Option<Cursor>);

fn found(app: &App, actor: &Actor, form: &Form, l: Locale) -> Result<Found> {
    let filter = filter(app, actor, asked(form))?;
    let before = Some(form.value("before")).filter(|text| !text.is_empty());
    let before = before.map(str::parse::<Cursor>).transpose()?;
    actions::told(app, actor, &filter, before, ON_PAGE, l)
}

/// What of the address is a filter.
fn asked(form: &Form) -> Vec<(&'static str, &str)> {
    FIELDS.into_iter().map(|name| (name, form.value(name))).filter(|(_, value)| !value.is_empty()).collect()
}

fn named(app: &App, actor: &Actor, id: &str) -> Option<Named> {
    let account = people::show(app, actor, id).ok().filter(|_| !id.is_empty())?;
    Some(Named { words: account.listed.name, href: Some(format!("/people/{}", account.listed.id)) })
}

async fn file(can: Can<can::ViewAudit>, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    let (actor, l, form) = (can.actor().clone(), can.l, Form::of(pairs));
    let name = format!("{}.csv", l.t("audit-file"));
    let file = web
        .run(move |app| {
            let filter = filter(app, &actor, asked(&form))?;
            Download::make(app, &name, |path| {
                actions::export(app, &actor, &filter, path, l, &Progress::default()).map(|_| ())
            })
        })
        .await?;
    Ok((StatusCode::OK, file).into_response())
}

impl Log {
    fn group(&self, name: &str) -> String {
        self.shell.l.text(&format!("audit-group-{name}"), &[])
    }

    fn all_of(&self, name: &str) -> String {
        format!("{}: {}", self.group(name), self.shell.l.t("audit-any-of-these"))
    }

    fn older_address(&self, older: &Cursor) -> String {
        let before = older.to_string();
        address("/audit", asked(&self.form).into_iter().chain([("before", before.as_str())]))
    }

    fn first_address(&self) -> String {
        address("/audit", asked(&self.form))
    }

    fn file_address(&self) -> String {
        address("/audit/file", asked(&self.form))
    }

    fn is_filtered(&self) -> bool {
        !asked(&self.form).is_empty()
    }

    /// Where the words were looked for so far, when the page ends short.
    fn searched(&self) -> Option<String> {
        let older = self.older.as_ref().filter(|_| self.entries.len() < ON_PAGE)?;
        Some(self.shell.l.text("audit-searched", &[("when", self.shell.l.moment(older.at))]))
    }
}
