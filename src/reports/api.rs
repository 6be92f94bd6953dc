//! Runs over the API: all of them, one and how far it is, what it did to each account, and back. And the overview.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions::{self, Line};
use super::overview::{self, Reached};
use super::pages::record_stop;
use crate::access::{Bearer, Key, can};
use crate::accounts;
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::jobs::{self, Job};
use crate::web::api::problem::{Problem, words};
use crate::web::api::{ON_PAGE, Progress, Query, Refused, accepted};
use crate::web::download::Download;
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(lines))
        .routes(routes!(report))
        .routes(routes!(undo))
        .routes(routes!(cancel))
        .routes(routes!(look))
}

/// The most entries of a page.
const MOST: u32 = 1000;

fn limit(asked: Option<u32>) -> Result<u32> {
    match asked {
        None => Ok(ON_PAGE),
        Some(limit @ 1..=MOST) => Ok(limit),
        Some(_) => Err(Fault::new("api-limit").with("most", MOST).of_field("limit").into()),
    }
}

/// A run.
#[derive(Serialize, ToSchema)]
struct Run {
    /// Its id.
    id: Uuid,
    /// `import`, `credentials`, `undo` …
    kind: String,
    /// `running`, `done`, `rolled-back` (nothing of it is written) or `undone`.
    state: String,
    /// Who began it.
    by: String,
    /// When it began.
    created_at: i64,
    /// When it ended.
    finished_at: Option<i64>,
    /// What it was asked, and how it ended.
    #[schema(value_type = Object)]
    details: Value,
}

impl From<Job> for Run {
    fn from(job: Job) -> Self {
        Self {
            id: job.id,
            kind: job.kind,
            state: job.state.name().to_owned(),
            by: job.actor_name,
            created_at: job.created_at,
            finished_at: job.finished_at,
            details: job.details,
        }
    }
}

/// A page of runs.
#[derive(Serialize, ToSchema)]
struct Runs {
    /// The newest first.
    rows: Vec<Run>,
    /// `after` of the next page; `null` on the last.
    next: Option<Uuid>,
}

/// Which page of a list of runs.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AfterRun {
    /// `next` of the page before.
    after: Option<Uuid>,
    /// How many at a time.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<u32>,
}

/// Runs, the newest first.
#[utoipa::path(get, path = "/runs", tag = "runs", operation_id = "listRuns",
    extensions(("x-permission" = json!("view-people"))),
    params(AfterRun), responses((status = 200, body = Runs), Refused))]
async fn list(key: Key<can::ViewPeople>, State(web): State<Web>, Query(at): Query<AfterRun>) -> Reply {
    let (actor, limit) = (key.actor().clone(), limit(at.limit)?);
    let mut rows = web.run(move |app| actions::runs(app, &actor, at.after, limit + 1)).await?;
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|job| job.id);
    Ok(Json(Runs { rows: rows.into_iter().map(Run::from).collect(), next }).into_response())
}

/// A run and how it ended, or how far it is.
#[derive(Serialize, ToSchema)]
struct RunInFull {
    #[serde(flatten)]
    run: Run,
    /// How many accounts ended in each way, by the name of the outcome.
    totals: std::collections::BTreeMap<String, i64>,
    /// How far it is, as long as it is at work in the process that answers.
    progress: Option<Progress>,
    /// What stopped it.
    failure: Option<Problem>,
}

/// One run: how far it is, or how it ended. One that was refused as a whole has left no row, and tells why for an hour.
#[utoipa::path(get, path = "/runs/{id}", tag = "runs", operation_id = "getRun",
    extensions(("x-permission" = json!("view-people"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = RunInFull), Refused))]
async fn show(key: Key<can::ViewPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let under_way = web.runs.get(actor.organization, id);
    let failure = under_way.as_ref().and_then(|run| run.failure()).map(|error| words(l, &error));
    let progress = under_way.filter(|run| !run.has_ended()).map(|run| Progress::of(l, &run.snapshot()));
    let found = web.run(move |app| actions::run(app, &actor, &id.to_string())).await;
    let (run, totals) = match found {
        Ok((job, totals)) => (Run::from(job), totals.into_iter().collect()),
        Err(Error::NotFound { .. }) if failure.is_some() => (Run::refused(id), Default::default()),
        Err(error) => return Err(error.into()),
    };
    Ok(Json(RunInFull { run, totals, progress, failure }).into_response())
}

impl Run {
    /// One that was refused, and of which there is no row.
    fn refused(id: Uuid) -> Self {
        let (state, kind, by) = (jobs::State::RolledBack.name().to_owned(), String::new(), String::new());
        Self { id, kind, state, by, created_at: 0, finished_at: None, details: Value::Object(Default::default()) }
    }
}

/// A page of what a run did.
#[derive(Serialize, ToSchema)]
struct Lines {
    /// In the order of the run.
    rows: Vec<Line>,
    /// `after` of the next page; `null` on the last.
    next: Option<i64>,
}

/// Which lines of a run.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct WhichLines {
    /// Those of one outcome alone.
    outcome: Option<String>,
    /// `next` of the page before.
    after: Option<i64>,
    /// How many at a time.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<u32>,
}

/// What a run did to each account, in words.
#[utoipa::path(get, path = "/runs/{id}/lines", tag = "runs", operation_id = "listRunLines",
    extensions(("x-permission" = json!("view-people"))),
    params(("id" = Uuid, Path), WhichLines), responses((status = 200, body = Lines), Refused))]
async fn lines(
    key: Key<can::ViewPeople>,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    Query(which): Query<WhichLines>,
) -> Reply {
    let (actor, l, limit) = (key.actor().clone(), key.l, limit(which.limit)?);
    let mut rows = web
        .run(move |app| {
            actions::run(app, &actor, &id.to_string())?;
            let (outcome, after) = (which.outcome.as_deref(), which.after.unwrap_or_default());
            actions::lines(app, &actor, id, outcome, after, limit + 1, l)
        })
        .await?;
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|line| line.seq);
    Ok(Json(Lines { rows, next }).into_response())
}

/// As what.
#[derive(Deserialize, ToSchema, Clone, Copy, Default)]
#[serde(rename_all = "lowercase")]
enum Format {
    #[default]
    Csv,
    Xlsx,
}

/// In which form.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AsWhat {
    /// `csv` unless `xlsx` is asked for.
    #[param(inline)]
    format: Option<Format>,
}

/// What a run did to each account, as a file.
#[utoipa::path(get, path = "/runs/{id}/report", tag = "runs", operation_id = "getRunReport",
    extensions(("x-permission" = json!("view-people"))),
    params(("id" = Uuid, Path), AsWhat),
    responses((status = 200, content((Vec<u8> = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))), Refused))]
async fn report(
    key: Key<can::ViewPeople>,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    Query(AsWhat { format }): Query<AsWhat>,
) -> Reply {
    let ending = match format.unwrap_or_default() {
        Format::Csv => "csv",
        Format::Xlsx => "xlsx",
    };
    let (actor, l) = (key.actor().clone(), key.l);
    let name = format!("{}-{id}.{ending}", l.t("run-report-file"));
    let file = web
        .run(move |app| {
            Download::make(app, &name, |path| {
                actions::write(app, &actor, &id.to_string(), path, l, &jobs::Progress::default()).map(|_| ())
            })
        })
        .await?;
    Ok(file.into_response())
}

/// Takes a run back, where what it wrote is still as it wrote it. Needs the permission that the run needed.
#[utoipa::path(post, path = "/runs/{id}/undo", tag = "runs", operation_id = "undoRun",
    params(("id" = Uuid, Path)),
    responses((status = 202, body = crate::web::api::Begun), Refused))]
async fn undo(key: Bearer, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let organization = actor.organization;
    let work = move |app: &App, progress: &jobs::Progress| -> Result<()> {
        accounts::undo::undo(app, &actor, id, progress).map(|_| ())
    };
    let run = web.runs.start(&web.app, organization, String::new(), work).await?;
    Ok(accepted(run))
}

/// Asks a run of one's own to stop: nothing of it is written then. One that has ended stays as it is.
#[utoipa::path(post, path = "/runs/{id}/cancel", tag = "runs", operation_id = "cancelRun",
    params(("id" = Uuid, Path)), responses((status = 204), Refused))]
async fn cancel(key: Bearer, State(web): State<Web>, Path(id): Path<Uuid>) -> Result<Response, crate::web::Failure> {
    let actor = key.actor().clone();
    let organization = actor.organization;
    web.run(move |app| actions::begun_by(app, &actor, id)).await?;
    let is_asked = match web.runs.get(organization, id) {
        Some(run) => {
            run.cancel();
            !run.has_ended()
        }
        // It may be at work in another process.
        None => web.run(move |app| jobs::ask_to_stop(app, organization, id)).await?,
    };
    if is_asked {
        record_stop(&web, key.actor().clone(), id);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// How far people have come: each active account counts once.
#[derive(Serialize, ToSchema)]
struct Overview {
    /// Everyone.
    all: Reached,
    /// By profile type.
    profiles: Vec<OfProfile>,
    /// By school; `null` is no school.
    schools: Vec<OfSchool>,
}

/// The people of a profile type.
#[derive(Serialize, ToSchema)]
struct OfProfile {
    profile: accounts::Profile,
    #[serde(flatten)]
    reached: Reached,
}

/// The people of a school.
#[derive(Serialize, ToSchema)]
struct OfSchool {
    school: Option<String>,
    #[serde(flatten)]
    reached: Reached,
}

/// Who has signed in, who waits, whom nobody has handed anything, who has no password.
#[utoipa::path(get, path = "/overview", tag = "people", operation_id = "getOverview",
    extensions(("x-permission" = json!("view-people"))),
    responses((status = 200, body = Overview), Refused))]
async fn look(key: Key<can::ViewPeople>, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let seen = web.run(move |app| overview::overview(app, &actor)).await?;
    let profiles = seen.profiles.into_iter().map(|(profile, reached)| OfProfile { profile, reached });
    let schools = seen.schools.into_iter().map(|(school, reached)| OfSchool { school, reached });
    Ok(Json(Overview { all: seen.all, profiles: profiles.collect(), schools: schools.collect() }).into_response())
}
