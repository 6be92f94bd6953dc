//! Messages in the console: who would get one, with the letter; and what became of those of a run.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;
use uuid::Uuid;

use super::actions::{self, Outlook};
use super::{Fate, Reason};
use crate::access::{Actor, Can, Recently, can};
use crate::accounts::filter::Filter;
use crate::accounts::ticked;
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::web::{Form, Reply, Shell, Web, address, page, see};

/// How many of those who get none for one reason are named.
const NAMED: usize = 60;
/// How many messages of one state are listed.
const LISTED: i64 = 200;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/messages", get(begin).post(queue))
        .route("/messages/new", get(show))
        .route("/messages/runs/{id}", get(run))
        .route("/people/{id}/message", post(again))
        .merge(super::verify::pages::routes())
}

#[derive(Template)]
#[template(path = "messages/new.html")]
struct New {
    shell: Shell,
    form: Form,
    outlook: Option<Outlook>,
}

type Pairs = Vec<(String, String)>;

async fn begin(_: Can<can::SendMessages>) -> Response {
    see("/messages/new")
}

async fn show(can: Can<can::SendMessages>, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    let actor = can.actor().clone();
    let form = web.run(move |app| ticked::whole(app, &actor, Form::of(pairs))).await?;
    if asked(&form).is_empty() {
        return page(StatusCode::OK, &New { shell: can.shell("/people"), form, outlook: None });
    }
    let actor = can.actor().clone();
    let (outlook, form) = web.run(move |app| Ok((outlook(app, &actor, &form), form))).await?;
    let (form, outlook) = match outlook {
        Ok(outlook) => (form, Some(outlook)),
        Err(error) => (form.refused(error)?, None),
    };
    page(form.status(), &New { shell: can.shell("/people"), form, outlook })
}

fn outlook(app: &App, actor: &Actor, form: &Form) -> Result<Outlook> {
    actions::preview(app, actor, &filter(form)?)
}

/// What of the address is a filter; an empty address of mail stands for those without one.
fn asked(form: &Form) -> Vec<(&'static str, &str)> {
    let all = Filter::names().flat_map(|name| form.all(name).map(move |value| (name, value)));
    all.filter(|(name, value)| !value.is_empty() || *name == "email").collect()
}

fn filter(form: &Form) -> Result<Filter> {
    let mut filter = Filter::default();
    for (name, value) in asked(form) {
        filter.add(name, value).map_err(|fault| Error::from(fault.of_field(name)))?;
    }
    Ok(filter)
}

async fn queue(can: Recently<Can<can::SendMessages>>, State(web): State<Web>, form: Form) -> Reply {
    let confirmed =
        blake3::Hash::from_hex(form.value("digest")).map_err(|_| Error::from(Fault::new("form-unreadable")))?;
    let actor = can.actor().clone();
    let form = web.run(move |app| ticked::whole(app, &actor, form)).await?;
    if asked(&form).is_empty() {
        return Err(Fault::new("people-none-chosen").into());
    }
    let (actor, filter) = (can.actor().clone(), filter(&form)?);
    let back = address("/messages/new", ticked::folded(&form, asked(&form)));
    let organization = actor.organization;
    let work = move |app: &App, progress: &Progress| -> Result<()> {
        actions::queue(app, &actor, &filter, Some(confirmed), progress).map(|_| ())
    };
    let run = web.runs.start(&web.app, organization, back, work).await?;
    Ok(see(&format!("/runs/{run}")))
}

/// One person's, at once.
async fn again(can: Recently<Can<can::SendMessages>>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    web.run(move |app| actions::again(app, &actor, id)).await?;
    Ok(see(&format!("/people/{id}#messages")))
}

#[derive(Template)]
#[template(path = "messages/run.html")]
struct OfRun {
    shell: Shell,
    job: Uuid,
    totals: Vec<(String, i64)>,
    state: String,
    fates: Vec<Fate>,
}

#[derive(Deserialize)]
struct Look {
    #[serde(default)]
    state: String,
}

async fn run(
    can: Can<can::SendMessages>,
    State(web): State<Web>,
    Path(job): Path<Uuid>,
    Query(look): Query<Look>,
) -> Reply {
    let actor = can.actor().clone();
    let state = if look.state.is_empty() { "failed".to_owned() } else { look.state };
    let asked = state.clone();
    let (totals, fates) = web.run(move |app| actions::of_run(app, &actor, job, &asked, LISTED)).await?;
    page(StatusCode::OK, &OfRun { shell: can.shell("/runs"), job, totals, state, fates })
}

impl New {
    fn count(&self, outlook: &Outlook) -> String {
        let n = outlook.recipients as u64;
        let l = self.shell.l;
        l.text("messages-count", &[("n", n.to_string()), ("shown", l.number(n))])
    }

    fn asked(&self) -> Vec<(&'static str, &str)> {
        ticked::folded(&self.form, asked(&self.form))
    }

    /// Who gets none, by reason: how many, and the first of them by name.
    fn skipped(&self, outlook: &Outlook) -> Vec<(String, String, String)> {
        let told = actions::by_reason(&outlook.skipped).into_iter().map(|(reason, names): (Reason, Vec<&str>)| {
            let mut some = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
            if names.len() > NAMED {
                some.push_str(", …");
            }
            (self.shell.l.t(reason.key()), self.shell.l.number(names.len() as u64), some)
        });
        told.collect()
    }
}

impl OfRun {
    fn state_words(&self, state: &str) -> String {
        self.shell.l.text(&format!("message-state-{state}"), &[])
    }

    fn address(&self, state: &str) -> String {
        format!("/messages/runs/{}?state={state}", self.job)
    }

    fn reason(&self, fate: &Fate) -> String {
        fate.why(self.shell.l)
    }
}
