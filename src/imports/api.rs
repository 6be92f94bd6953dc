//! Imports over the API: send a file, say what its columns hold, look at what it would do, do it.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Extension;
use axum::Json;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions::{self, guard_fault, write_problems};
use super::describe::describe;
use super::look::{self, Glance, Seen, Tab};
use super::map::{target, target_name};
use super::pages::board::{Board, Making};
use super::pages::check::problems_name;
use super::pages::sent::Sent;
use super::plan::{Guard, Totals};
use super::uploads::{self, Asked, Upload};
use crate::access::{Actor, Key, can};
use crate::accounts::Profile;
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::i18n::{Locale, Way};
use crate::jobs;
use crate::web::api::problem::{Wrong, answered};
use crate::web::api::{BASE, Begun, Body, Progress, Query, Refused, accepted, created};
use crate::web::download::Download;
use crate::web::{Failure, Reply, Web};

/// How long a request waits for a preview before it tells how far that is.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a confirmation waits to see whether the run is refused at once.
const A_MOMENT: Duration = Duration::from_millis(400);

type Importer = Key<can::ImportPeople>;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        // How large a file may be is a setting, and checked while it comes.
        .merge(OpenApiRouter::new().routes(routes!(open, take)).layer(DefaultBodyLimit::disable()))
        .routes(routes!(show, ask, discard))
        .routes(routes!(preview))
        .routes(routes!(problems))
        .routes(routes!(apply))
        .layer(Extension(Board::default()))
}

/// A file that was sent.
#[derive(Serialize, ToSchema)]
struct File {
    /// Its id.
    id: Uuid,
    /// What it is called.
    name: String,
    /// How large it is, in bytes.
    size: u64,
    /// When it came; it is kept for a week.
    created_at: i64,
    /// The run that applied it.
    run: Option<Uuid>,
    /// How it is to be imported.
    asked: Asked,
}

impl From<Upload> for File {
    fn from(upload: Upload) -> Self {
        let Upload { id, name, size, created_at, job, asked, .. } = upload;
        Self { id, name, size, created_at, run: job, asked }
    }
}

/// Files.
#[derive(Serialize, ToSchema)]
struct Files {
    /// The newest first.
    rows: Vec<File>,
}

/// The files that this key sent, and that are yet to be applied.
#[utoipa::path(get, path = "/imports", tag = "imports", operation_id = "listImports",
    extensions(("x-permission" = json!("import-people"))),
    responses((status = 200, body = Files), Refused))]
async fn open(key: Importer, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| uploads::actions::open(app, &actor)).await?;
    Ok(Json(Files { rows: rows.into_iter().map(File::from).collect() }).into_response())
}

/// A file to be imported.
#[derive(ToSchema)]
#[allow(dead_code)] // taken piece by piece: this is its description
struct FileToImport {
    /// CSV, XLSX, XLS or ODS.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// What its people are, where no column says so.
    profile: Option<Profile>,
}

/// Sends a file. Nothing is imported yet.
#[utoipa::path(post, path = "/imports", tag = "imports", operation_id = "sendImport",
    extensions(("x-permission" = json!("import-people"))),
    request_body(content = FileToImport, content_type = "multipart/form-data"),
    responses((status = 201, body = File), Refused))]
async fn take(key: Importer, State(web): State<Web>, parts: Multipart) -> Reply {
    let Sent { form, file } = Sent::read(&web, key.actor(), parts).await?;
    let profile = profile(form.value("profile"))?;
    let actor = key.actor().clone();
    let upload = web
        .run(move |app| {
            let missing = || Error::from(Fault::new("upload-none").of_field("file"));
            let (received, name) = file.and_then(|file| file.ok_or_else(missing))?;
            let asked = Asked { profile, ..Asked::default() };
            uploads::actions::keep(app, &actor, received, &name, asked).map_err(|error| error.of_field("file"))
        })
        .await?;
    let place = format!("/imports/{}", upload.id);
    Ok(created(&place, File::from(upload)))
}

fn profile(name: &str) -> Result<Option<Profile>> {
    let unknown = || Error::from(Fault::new("api-field").with("field", "profile").of_field("profile"));
    if name.is_empty() { Ok(None) } else { Profile::from_name(name).map(Some).ok_or_else(unknown) }
}

/// A file, and how it was read.
#[derive(Serialize, ToSchema)]
struct FileInFull {
    #[serde(flatten)]
    file: File,
    /// `csv`, `xlsx`, `xls` or `ods`.
    kind: &'static str,
    /// The encoding of a CSV file.
    encoding: Option<&'static str>,
    /// What separates its cells.
    delimiter: Option<char>,
    /// The line of the headings, from 1.
    heading_row: u32,
    /// The sheet that is read.
    sheet: Option<String>,
    /// The format its headings are, or that was named by hand.
    format: &'static str,
    /// Whether its columns can be mapped by hand.
    can_map: bool,
    /// From left to right.
    columns: Vec<Column>,
    /// Why it cannot be checked as it is mapped now.
    problems: Vec<Wrong>,
}

/// A column of a file.
#[derive(Serialize, ToSchema)]
struct Column {
    /// Its heading; empty if it has none.
    heading: String,
    /// The field it holds, or `ignore`.
    holds: &'static str,
    /// What it may have been meant for, where nothing is known of it.
    suggestion: Option<&'static str>,
    /// A few of its values; none of a secret's.
    samples: Vec<String>,
}

/// A file: how it was read, and what its columns hold.
#[utoipa::path(get, path = "/imports/{id}", tag = "imports", operation_id = "getImport",
    extensions(("x-permission" = json!("import-people"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = FileInFull), Refused))]
async fn show(key: Importer, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let file = web.run(move |app| in_full(app, &actor, id, l)).await?;
    Ok(Json(file).into_response())
}

fn in_full(app: &App, actor: &Actor, id: Uuid, l: Locale) -> Result<FileInFull> {
    let upload = uploads::actions::get(app, actor, id)?;
    let described = describe(app, actor, &upload.request(app, false, false))?;
    let columns = described.columns.into_iter().map(|column| Column {
        heading: column.heading,
        holds: target_name(column.target),
        suggestion: column.suggestion.map(crate::accounts::Field::name),
        samples: column.samples,
    });
    Ok(FileInFull {
        file: upload.into(),
        kind: described.detected.kind.name(),
        encoding: described.detected.encoding,
        delimiter: described.detected.delimiter,
        heading_row: described.detected.heading_row,
        sheet: described.detected.sheet,
        format: described.format,
        can_map: described.can_map,
        columns: columns.collect(),
        problems: described.problems.iter().map(|problem| Wrong::of(l, problem)).collect(),
    })
}

/// Says how a file is to be imported; what is left out is asked of the file again.
#[utoipa::path(patch, path = "/imports/{id}", tag = "imports", operation_id = "mapImport",
    extensions(("x-permission" = json!("import-people"))),
    params(("id" = Uuid, Path)), request_body = Asked, responses((status = 200, body = FileInFull), Refused))]
async fn ask(
    key: Importer,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    Body(asked): Body<Asked>,
) -> Reply {
    for (at, name) in asked.columns.iter().enumerate() {
        target(name).map_err(|fault| Error::from(fault.of_field(&format!("columns.{at}"))))?;
    }
    let (actor, l) = (key.actor().clone(), key.l);
    let file = web
        .run(move |app| {
            undecided(app, &actor, id)?;
            uploads::actions::ask(app, &actor, id, &asked)?;
            in_full(app, &actor, id, l)
        })
        .await?;
    board.forget(id);
    Ok(Json(file).into_response())
}

/// One of the key's files that is yet to be applied.
fn undecided(app: &App, actor: &Actor, id: Uuid) -> Result<Upload> {
    let upload = uploads::actions::get(app, actor, id)?;
    if upload.job.is_some() { Err(Error::Conflict(Fault::new("upload-gone"))) } else { Ok(upload) }
}

/// Discards a file.
#[utoipa::path(delete, path = "/imports/{id}", tag = "imports", operation_id = "discardImport",
    extensions(("x-permission" = json!("import-people"))),
    params(("id" = Uuid, Path)), responses((status = 204), Refused))]
async fn discard(
    key: Importer,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
) -> Reply {
    let actor = key.actor().clone();
    web.run(move |app| uploads::actions::discard(app, &actor, id)).await?;
    board.forget(id);
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// What part of a preview.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct WhichRows {
    /// `new` unless `changed`, `unchanged`, `refused` or `guardians` is asked for.
    #[param(inline)]
    tab: Option<Part>,
    /// Words that are searched in the rows.
    search: Option<String>,
    /// The page, from 1.
    #[param(minimum = 1)]
    page: Option<u32>,
}

/// Rows that end alike.
#[derive(Deserialize, ToSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Part {
    New,
    Changed,
    Unchanged,
    Refused,
    Guardians,
}

impl From<Part> for Tab {
    fn from(part: Part) -> Self {
        match part {
            Part::New => Self::New,
            Part::Changed => Self::Changed,
            Part::Unchanged => Self::Unchanged,
            Part::Refused => Self::Refused,
            Part::Guardians => Self::Guardians,
        }
    }
}

/// What an import would do.
#[derive(Serialize, ToSchema)]
struct Preview {
    /// What is confirmed: applying takes this, and does this or nothing.
    digest: String,
    /// How many rows end in each way.
    totals: Totals,
    /// The first guard that speaks up because much would change.
    guard: Option<Guard>,
    /// What the guard says.
    guard_words: Option<String>,
    /// What is wrong with the file as a whole; rows are refused for it.
    file_problems: Vec<Wrong>,
    /// What is worth knowing before it is applied, and refuses nothing.
    warnings: Vec<Wrong>,
    /// The rows asked for.
    rows: Vec<Row>,
    /// How many were found in all.
    found: u32,
    /// The next page; `null` on the last.
    next: Option<u32>,
}

/// One row.
#[derive(Serialize, ToSchema)]
struct Row {
    /// The line in the file.
    line: Option<u32>,
    name: String,
    profile: Option<Profile>,
    unique_id: String,
    username: String,
    /// Whether the username is made by the import.
    username_is_made: bool,
    email: String,
    phone: String,
    school: String,
    sections: Vec<String>,
    /// What changes: field → before, after; both are empty where it is a password.
    changes: BTreeMap<&'static str, [String; 2]>,
    /// What is wrong.
    problem: Option<Wrong>,
}

impl Row {
    fn of(l: Locale, seen: Seen) -> Self {
        let changes = seen.changes.into_iter().map(|change| (change.field.name(), [change.before, change.after]));
        Self {
            line: seen.line,
            name: seen.name,
            profile: seen.profile,
            unique_id: seen.unique_id,
            username: seen.username,
            username_is_made: seen.username_is_made,
            email: seen.email,
            phone: seen.phone,
            school: seen.school,
            sections: seen.sections,
            changes: changes.collect(),
            problem: seen.problem.as_ref().map(|problem| Wrong::of(l, problem)),
        }
    }
}

/// What an import would do, page by page. While it is being worked out the answer is 202: ask again.
#[utoipa::path(get, path = "/imports/{id}/preview", tag = "imports", operation_id = "previewImport",
    extensions(("x-permission" = json!("import-people"))),
    params(("id" = Uuid, Path), WhichRows),
    responses((status = 200, body = Preview), (status = 202, body = Progress), Refused))]
async fn preview(
    key: Importer,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    Query(which): Query<WhichRows>,
) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let who = actor.clone();
    let upload = web.run(move |app| undecided(app, &who, id)).await?;
    let making = board.of(&web, &actor, &upload);
    making.wait(PATIENCE).await;
    let preview = match made(&making, &board, &upload, l) {
        Ok(preview) => preview,
        Err(response) => return *response,
    };
    let glance = Glance {
        tab: which.tab.unwrap_or(Part::New).into(),
        search: which.search.unwrap_or_default(),
        page: which.page.unwrap_or(1).max(1),
    };
    let (looked, wanted) = (preview.clone(), glance.clone());
    let page = web.run(move |app| look::look(app, &actor, &looked, &wanted)).await?;
    let plan = &preview.plan;
    let words = |guard: &Guard| {
        let fault = guard_fault(guard);
        format!("{} {}", l.fault(&fault), l.remedy_in(Way::Api, &fault))
    };
    // Beyond the last page there is nothing, and nothing follows.
    let rows = if glance.page > page.pages { Vec::new() } else { page.rows };
    Ok(Json(Preview {
        digest: plan.digest.to_hex().to_string(),
        totals: plan.totals,
        guard: plan.guard.clone(),
        guard_words: plan.guard.as_ref().map(words),
        file_problems: plan.file_problems().map(|problem| Wrong::of(l, problem)).collect(),
        warnings: plan.warnings.iter().map(|problem| Wrong::of(l, problem)).collect(),
        rows: rows.into_iter().map(|seen| Row::of(l, seen)).collect(),
        found: page.found,
        next: (glance.page < page.pages).then_some(glance.page + 1),
    })
    .into_response())
}

/// The preview; else how far it is, or what is wrong with the file.
fn made(
    making: &Making,
    board: &Board,
    upload: &Upload,
    l: Locale,
) -> std::result::Result<std::sync::Arc<actions::Preview>, Box<Reply>> {
    match making.outcome() {
        None => {
            let again = [(header::LOCATION, format!("{BASE}/imports/{}/preview", upload.id))];
            let how_far = Progress::of(l, &making.progress.snapshot());
            Err(Box::new(Ok((StatusCode::ACCEPTED, again, Json(how_far)).into_response())))
        }
        Some(Ok(preview)) => Ok(preview.clone()),
        Some(Err(error)) => {
            board.forget(upload.id);
            Err(Box::new(Ok(answered(l, error))))
        }
    }
}

/// The refused rows with the reason beside each, ready to be corrected and sent again.
#[utoipa::path(get, path = "/imports/{id}/problems", tag = "imports", operation_id = "getImportProblems",
    extensions(("x-permission" = json!("import-people"))),
    params(("id" = Uuid, Path)),
    responses((status = 200, body = Vec<u8>, content_type = "text/csv"), (status = 202, body = Progress), Refused))]
async fn problems(
    key: Importer,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let who = actor.clone();
    // Also of one that was applied without them, as long as its file is kept.
    let upload = web.run(move |app| uploads::actions::get(app, &who, id)).await?;
    let making = board.of(&web, &actor, &upload);
    making.wait(PATIENCE).await;
    let preview = match made(&making, &board, &upload, l) {
        Ok(preview) => preview,
        Err(response) => return *response,
    };
    let name = problems_name(&upload.name, l);
    let file = web
        .run(move |app| {
            Download::make(app, &name, |path| {
                write_problems(app, &upload.path(app), &preview.plan.problems, path, l).map(|_| ())
            })
        })
        .await?;
    Ok(file.into_response())
}

/// What is confirmed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Confirmed {
    /// That of the preview: if something else would happen by now, nothing does.
    digest: String,
    /// Go on without the refused rows.
    #[serde(default)]
    skip_refused: bool,
    /// Go on although a guard spoke.
    #[serde(default)]
    allow_large_change: bool,
}

/// Applies what was previewed, as one run.
#[utoipa::path(post, path = "/imports/{id}/apply", tag = "imports", operation_id = "applyImport",
    extensions(("x-permission" = json!("import-people"))),
    params(("id" = Uuid, Path)), request_body = Confirmed,
    responses((status = 202, body = Begun), Refused))]
async fn apply(
    key: Importer,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    Body(confirmed): Body<Confirmed>,
) -> Result<axum::response::Response, Failure> {
    let digest = blake3::Hash::from_hex(&confirmed.digest)
        .map_err(|_| Error::from(Fault::new("api-field").with("field", "digest").of_field("digest")))?;
    let (actor, organization, l) = (key.actor().clone(), key.actor().organization, key.l);
    let who = actor.clone();
    let upload = web.run(move |app| undecided(app, &who, id)).await?;
    let request = upload.request(&web.app, confirmed.skip_refused, confirmed.allow_large_change);
    let work = move |app: &App, progress: &jobs::Progress| -> Result<()> {
        let applied = actions::apply(app, &actor, &request, digest, progress);
        board.forget(id);
        applied.map(|_| ())
    };
    let run = web.runs.start(&web.app, organization, format!("/imports/{id}/check"), work).await?;
    // What is refused is best told at once.
    match web.runs.settled(organization, run, A_MOMENT).await {
        Some(error) => Ok(answered(l, &error)),
        None => Ok(accepted(run)),
    }
}
