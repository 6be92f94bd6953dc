//! The import in the console: a file, its columns, what it would do, and doing it (requirement 11.1).

pub(super) mod board;
pub(super) mod check;
mod columns;
pub(super) mod sent;

use askama::Template;
use axum::extract::{DefaultBodyLimit, Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use rust_embed::RustEmbed;
use uuid::Uuid;

use self::board::Board;
use self::sent::Sent;
use super::uploads::{self, Asked, Upload};
use crate::access::{Can, can};
use crate::accounts::{Field, Profile};
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::web::download::attachment;
use crate::web::flash::said;
use crate::web::{Failure, Form, Reply, Shell, Web, failure, page, see};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        // How large a file may be is a setting, and checked while it comes.
        .route("/imports", get(start).post(take).layer(DefaultBodyLimit::disable()))
        .route("/imports/samples/{name}", get(sample))
        .route("/imports/{id}", get(columns::show).post(columns::save))
        .route("/imports/{id}/discard", post(discard))
        .route("/imports/{id}/check", get(check::show).post(check::again))
        .route("/imports/{id}/progress", get(check::progress))
        .route("/imports/{id}/problems", get(check::problems))
        .route("/imports/{id}/apply", post(check::apply))
        .layer(Extension(Board::default()))
}

/// The place in the menu.
const HERE: &str = "/imports";

/// What a column may hold, as people look for it.
const GROUPS: [(&str, &[Field]); 6] = [
    (
        "imports-group-name",
        &[
            Field::FirstName,
            Field::MiddleName,
            Field::LastName,
            Field::FullName,
            Field::PreferredName,
            Field::PreferredStyle,
            Field::DisplayName,
            Field::Title,
            Field::BirthDate,
        ],
    ),
    ("imports-group-sign-in", &[Field::UniqueId, Field::Username, Field::Email, Field::Password]),
    (
        "imports-group-place",
        &[
            Field::School,
            Field::GradeLevel,
            Field::Section,
            Field::Course,
            Field::GraduationYear,
            Field::Department,
            Field::Position,
        ],
    ),
    ("imports-group-contact", &[Field::Phone, Field::ContactEmail, Field::Locale]),
    ("imports-group-guardian", &[Field::GuardianName, Field::GuardianEmail, Field::GuardianPhone]),
    ("imports-group-account", &[Field::Profile, Field::Role, Field::Administrator, Field::Status]),
];

/// A field as it stands at the beginning of a line.
fn field_name(l: Locale, field: Field) -> String {
    let name = l.text(&format!("field-{}", field.name()), &[]);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[derive(RustEmbed)]
#[folder = "samples/"]
struct Samples;

/// The sample files, and the message that says what each is (requirement 11.7).
const SAMPLES: [(&str, &str); 5] = [
    ("students.csv", "imports-sample-students-es"),
    ("alunos.csv", "imports-sample-students-pt"),
    ("students.xlsx", "imports-sample-students-en"),
    ("teachers.csv", "imports-sample-teachers"),
    ("collaborate.csv", "imports-sample-collaborate"),
];

#[derive(Template)]
#[template(path = "imports/start.html")]
struct Start {
    shell: Shell,
    form: Form,
    uploads: Vec<Upload>,
    max_bytes: u64,
}

impl Start {
    fn samples(&self) -> [(&'static str, &'static str); 5] {
        SAMPLES
    }

    fn groups(&self) -> [(&'static str, &'static [Field]); 6] {
        GROUPS
    }

    fn field(&self, field: &Field) -> String {
        field_name(self.shell.l, *field)
    }

    fn limit(&self) -> String {
        size(self.shell.l, self.max_bytes)
    }

    fn facts(&self, upload: &Upload) -> String {
        format!("{} · {}", size(self.shell.l, upload.size), self.shell.l.moment(upload.created_at))
    }
}

/// A size as people say it.
fn size(l: Locale, bytes: u64) -> String {
    match bytes {
        0..10_485_760 => format!("{} KB", l.number(bytes.div_ceil(1 << 10))),
        _ => format!("{} MB", l.number(bytes.div_ceil(1 << 20))),
    }
}

async fn start(can: Can<can::ImportPeople>, State(web): State<Web>) -> Reply {
    first_page(&can, &web, Form::of([("profile", "student")]), StatusCode::OK).await
}

async fn first_page(can: &Can<can::ImportPeople>, web: &Web, form: Form, status: StatusCode) -> Reply {
    let actor = can.actor().clone();
    let uploads = web.run(move |app| uploads::actions::open(app, &actor)).await?;
    page(status, &Start { shell: can.shell(HERE), form, uploads, max_bytes: web.app.config.import.max_bytes })
}

async fn take(can: Can<can::ImportPeople>, State(web): State<Web>, parts: Multipart) -> Reply {
    let Sent { form, file } = Sent::read(&web, can.actor(), parts).await?;
    let asked = Asked { profile: Profile::from_name(form.value("profile")), ..Asked::default() };
    let actor = can.actor().clone();
    let kept = web
        .run(move |app| {
            let (received, name) = file.and_then(|file| file.ok_or_else(|| Fault::new("upload-none").into()))?;
            uploads::actions::keep(app, &actor, received, &name, asked)
        })
        .await;
    match kept {
        Ok(upload) => Ok(see(&format!("/imports/{}", upload.id))),
        Err(error) => {
            let status = failure::status(&error);
            first_page(&can, &web, unusable(form, error)?, status).await
        }
    }
}

/// The form with what is wrong with its file.
fn unusable(mut form: Form, error: Error) -> Result<Form> {
    let fault = match error {
        Error::Invalid(problems) => problems.into_iter().next().map(|problem| problem.fault),
        Error::TooLarge(fault) | Error::Environment(fault) => Some(fault),
        other => return Err(other),
    };
    form.refuse("file", fault.unwrap_or_else(|| Fault::new("upload-none")));
    Ok(form)
}

async fn discard(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
) -> Reply {
    let actor = can.actor().clone();
    web.run(move |app| uploads::actions::discard(app, &actor, id)).await?;
    board.forget(id);
    Ok(said(&web, "flash-import-discarded", &[], "/imports"))
}

async fn sample(_: Can<can::ImportPeople>, Path(name): Path<String>) -> Result<Response, Failure> {
    let known = SAMPLES.iter().any(|(sample, _)| *sample == name);
    let file =
        Samples::get(&name).filter(|_| known).ok_or_else(|| Error::NotFound { what: "file", id: name.clone() })?;
    Ok(attachment(&name, file.data.len() as u64, file.data.into_owned().into()))
}

/// One of the actor's uploads that is yet to be applied; the way to its run once it was.
async fn undecided(can: &Can<can::ImportPeople>, web: &Web, id: Uuid) -> Result<Result<Upload, Response>, Failure> {
    let actor = can.actor().clone();
    let upload = web.run(move |app| uploads::actions::get(app, &actor, id)).await?;
    Ok(match upload.job {
        Some(job) => Err(see(&format!("/runs/{job}"))),
        None => Ok(upload),
    })
}
