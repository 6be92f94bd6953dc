//! Runs: all of them, one of them, how far one has come, its report, and back.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use crate::access::{self, Actor, Can, Visitor, can};
use crate::accounts;
use crate::error::{Error, Result};
use crate::jobs::progress::Snapshot;
use crate::jobs::{Job, Progress, State as JobState};
use crate::reports::actions::{self, Line};
use crate::web::download::Download;
use crate::web::flash::said;
use crate::web::{Reply, Shell, Web, page, see, watch};

/// How many runs, or lines of one, stand on a page.
const ON_PAGE: u32 = 50;

#[derive(Deserialize)]
pub(super) struct Before {
    before: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "reports/runs.html")]
struct List {
    shell: Shell,
    runs: Vec<Job>,
    older: Option<Uuid>,
    is_first: bool,
}

pub(super) async fn list(can: Can<can::ViewPeople>, State(web): State<Web>, Query(at): Query<Before>) -> Reply {
    let actor = can.actor().clone();
    let mut runs = web.run(move |app| actions::runs(app, &actor, at.before, ON_PAGE + 1)).await?;
    let older = (runs.len() > ON_PAGE as usize).then(|| runs.truncate(ON_PAGE as usize));
    let older = older.and_then(|()| runs.last().map(|job| job.id));
    page(StatusCode::OK, &List { shell: can.shell("/runs"), runs, older, is_first: at.before.is_none() })
}

#[derive(Deserialize)]
pub(super) struct Look {
    outcome: Option<String>,
    #[serde(default)]
    after: i64,
}

#[derive(Template)]
#[template(path = "reports/run.html")]
struct Show {
    shell: Shell,
    job: Job,
    totals: Vec<(String, i64)>,
    outcome: Option<String>,
    lines: Vec<Line>,
    next: Option<i64>,
}

#[derive(Template)]
#[template(path = "reports/running.html")]
struct Running {
    shell: Shell,
    id: Uuid,
    kind: String,
    words: String,
    snapshot: Snapshot,
}

#[derive(Template)]
#[template(path = "reports/failed.html")]
struct Failed {
    shell: Shell,
    what: String,
    back: String,
}

pub(super) async fn show(
    can: Can<can::ViewPeople>,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    Query(look): Query<Look>,
) -> Reply {
    let shell = can.shell("/runs");
    if let Some(run) = web.runs.get(can.actor().organization, id) {
        own(&web, can.actor(), id).await?;
        if let Some(error) = run.failure() {
            return page(StatusCode::OK, &Failed { what: shell.l.error(&error), back: run.back.clone(), shell });
        }
        if !run.has_ended() {
            let snapshot = run.snapshot();
            let words = watch::words(shell.l, &snapshot);
            return page(StatusCode::OK, &Running { shell, id, kind: String::new(), words, snapshot });
        }
    }
    let (actor, l, outcome) = (can.actor().clone(), shell.l, look.outcome.clone().filter(|name| !name.is_empty()));
    let (job, totals, mut lines) = web
        .run(move |app| {
            let (job, totals) = actions::run(app, &actor, &id.to_string())?;
            let lines = actions::lines(app, &actor, id, outcome.as_deref(), look.after, ON_PAGE + 1, l)?;
            Ok((job, totals, lines))
        })
        .await?;
    if job.state == JobState::Running {
        let snapshot = Snapshot::default();
        let words = l.t("run-elsewhere");
        return page(StatusCode::OK, &Running { kind: kind(&shell, &job), shell, id, words, snapshot });
    }
    let more = lines.len() > ON_PAGE as usize;
    lines.truncate(ON_PAGE as usize);
    let next = lines.last().filter(|_| more).map(|line| line.seq);
    page(StatusCode::OK, &Show { shell, job, totals, outcome: look.outcome, lines, next })
}

/// Tells how far a run has come until it has ended.
pub(super) async fn progress(can: Can<can::ViewPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let Some(run) = web.runs.get(can.actor().organization, id) else {
        let actor = can.actor().clone();
        web.run(move |app| actions::run(app, &actor, &id.to_string())).await?;
        let actor = can.actor().clone();
        return Ok(watch::end(move || is_over(web.clone(), actor.clone(), id)));
    };
    own(&web, can.actor(), id).await?;
    Ok(watch::events(can.l, move || (!run.has_ended()).then(|| run.snapshot())))
}

/// Whether a run that another server works on has ended there.
async fn is_over(web: Web, actor: Actor, id: Uuid) -> bool {
    let job = web.run(move |app| actions::run(app, &actor, &id.to_string())).await;
    // A database that is away for a moment says nothing about the run.
    job.map_or_else(|error| matches!(error, Error::NotFound { .. }), |(job, _)| job.state != JobState::Running)
}

#[derive(Deserialize)]
pub(super) struct Kind {
    #[serde(default)]
    kind: String,
}

pub(super) async fn report(
    can: Can<can::ViewPeople>,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    Query(Kind { kind }): Query<Kind>,
) -> Reply {
    let ending = if kind == "xlsx" { "xlsx" } else { "csv" };
    let name = format!("{}-{}.{ending}", can.l.t("run-report-file"), &id.simple().to_string()[24..]);
    let (actor, l) = (can.actor().clone(), can.l);
    let file = web
        .run(move |app| {
            Download::make(app, &name, |path| {
                actions::write(app, &actor, &id.to_string(), path, l, &Progress::default()).map(|_| ())
            })
        })
        .await?;
    Ok(file.into_response())
}

#[derive(Template)]
#[template(path = "reports/undo.html")]
struct AskUndo {
    shell: Shell,
    job: Job,
}

pub(super) async fn ask_undo(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = visitor.actor().clone();
    let (job, _) = web.run(move |app| actions::run(app, &actor, &id.to_string())).await?;
    page(StatusCode::OK, &AskUndo { shell: visitor.shell("/runs"), job })
}

pub(super) async fn undo(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = visitor.actor().clone();
    let work = move |app: &crate::app::App, progress: &Progress| -> Result<()> {
        accounts::undo::undo(app, &actor, id, progress).map(|_| ())
    };
    let organization = visitor.actor().organization;
    let run = web.runs.start(&web.app, organization, format!("/runs/{id}"), work).await?;
    Ok(see(&format!("/runs/{run}")))
}

/// Goes on only if the run is one that the actor may see.
async fn own(web: &Web, actor: &Actor, id: Uuid) -> Result<()> {
    let actor = actor.clone();
    web.run(move |app| actions::may_follow(app, &actor, id)).await
}

pub(super) async fn stop(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = visitor.actor().clone();
    let here = web.runs.get(actor.organization, id);
    let is_elsewhere = here.is_none();
    let is_asked = match here {
        Some(run) => {
            own(&web, &actor, id).await?;
            run.cancel();
            !run.has_ended()
        }
        None => web.run(move |app| actions::ask_to_stop(app, &actor, id)).await?,
    };
    let address = format!("/runs/{id}");
    if !is_asked {
        return Ok(see(&address));
    }
    record_stop(&web, visitor.actor().clone(), id);
    Ok(if is_elsewhere { said(&web, "flash-run-stop", &[], &address) } else { see(&address) })
}

/// Writes down who asked a run to stop, as soon as the database has a writer to spare.
pub(in crate::reports) fn record_stop(web: &Web, actor: Actor, id: Uuid) {
    let web = web.clone();
    tokio::spawn(async move {
        if let Err(error) = web.run(move |app| actions::record_stop(app, &actor, id)).await {
            tracing::error!(run = %id, %error, "it could not be written down who asked the run to stop");
        }
    });
}

/// What kind of work it is, in words.
pub(super) fn kind(shell: &Shell, job: &Job) -> String {
    shell.l.text(&format!("status-{}", job.kind), &[])
}

pub(super) fn state(shell: &Shell, job: &Job) -> String {
    shell.l.text(&format!("status-{}", job.state.name()), &[])
}

/// Who ran it: an account's name, or one of the two that have none.
pub(super) fn who(shell: &Shell, job: &Job) -> String {
    access::who(shell.l, &job.actor_name)
}

/// The colour of its badge.
pub(super) fn colour(job: &Job) -> &'static str {
    match job.state {
        JobState::Done => "good",
        JobState::Running => "info",
        JobState::RolledBack => "bad",
        JobState::Undone => "",
    }
}

/// The file it was of.
pub(super) fn file(job: &Job) -> &str {
    job.details.get("file").and_then(Value::as_str).unwrap_or_default()
}

/// The upload whose refused rows can still be had to be corrected.
fn upload(job: &Job) -> Option<&str> {
    job.details.get("upload").and_then(Value::as_str)
}

impl Show {
    /// How it ended, in one sentence with its count.
    fn sentence(&self) -> String {
        let n: i64 = self
            .totals
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "refused" | "skipped"))
            .map(|(_, n)| n)
            .sum();
        let l = self.shell.l;
        let args = [("n", n.to_string()), ("shown", l.number(n.unsigned_abs()))];
        match self.job.kind.as_str() {
            "import" => l.text("run-done-import", &args),
            "accounts" => l.text("run-done-accounts", &args),
            "credentials" => {
                // Who keeps an own password and gets an address has no new password (10.7).
                let n = self.job.details.pointer("/totals/passwords").and_then(Value::as_u64).unwrap_or_default();
                l.text("run-done-credentials", &[("n", n.to_string()), ("shown", l.number(n))])
            }
            "messages" => l.text("run-done-messages", &args),
            _ => l.text("run-done-undo", &args),
        }
    }

    /// Whether any of the lines came from a row of a file.
    fn of_file(&self) -> bool {
        self.lines.iter().any(|line| line.line.is_some())
    }

    /// Whether anything was there before that is told beside what there is now.
    fn has_changes(&self) -> bool {
        self.lines.iter().any(|line| !line.changes.is_empty())
    }

    fn outcome_words(&self, outcome: &str) -> String {
        self.shell.l.text(&format!("outcome-{outcome}"), &[])
    }
}
