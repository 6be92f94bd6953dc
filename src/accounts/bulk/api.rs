//! One change to many people over the API: what it would do, and doing it as a run.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::{Change, Request, Totals, actions};
use crate::access::Bearer;
use crate::accounts::filter::{Filter, Pairs};
use crate::accounts::list::Listed;
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::web::api::problem::answered;
use crate::web::api::{Begun, Body, Refused, accepted};
use crate::web::{Reply, Web};

/// How long a confirmation waits to see whether the run is refused at once.
const A_MOMENT: std::time::Duration = std::time::Duration::from_millis(400);

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(preview)).routes(routes!(run))
}

/// What is done with each of the people; every action needs a permission of its own.
#[derive(Deserialize, ToSchema)]
#[serde(tag = "action", rename_all = "kebab-case", deny_unknown_fields)]
#[schema(as = BulkChange)]
enum Asked {
    /// The same new password (`set-passwords`).
    Password { password: String },
    /// Inactive (`deactivate-accounts`).
    Deactivate {
        /// Whether grades and attendance stay.
        keep: bool,
        /// Why.
        #[serde(default)]
        comment: String,
    },
    /// Active again (`reactivate-accounts`).
    Reactivate {
        /// Whether each is enrolled again in what they left.
        restore: bool,
    },
    /// Another comment on inactive accounts (`deactivate-accounts`).
    Comment { comment: String },
    /// Another role (`assign-roles`).
    Role {
        /// Its name or preset.
        role: String,
        /// Of a supervisor, the administrator.
        #[serde(default)]
        administrator: String,
    },
    /// Another school (`edit-accounts`).
    School { to: String },
    /// Another department (`edit-accounts`); an empty one is none.
    Department { to: String },
    /// Another position (`edit-accounts`); an empty one is none.
    Position { to: String },
}

impl From<Asked> for Change {
    fn from(asked: Asked) -> Self {
        match asked {
            Asked::Password { password } => Self::Password(Some(SecretString::from(password))),
            Asked::Deactivate { keep, comment } => Self::Deactivate { keep, comment },
            Asked::Reactivate { restore } => Self::Reactivate { restore },
            Asked::Comment { comment } => Self::Comment(comment),
            Asked::Role { role, administrator } => Self::Role { role, administrator },
            Asked::School { to } => Self::School(to),
            Asked::Department { to } => Self::Department(to),
            Asked::Position { to } => Self::Position(to),
        }
    }
}

/// Whom to change, and how.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangeToPreview)]
struct Look {
    /// Which people; at least one condition.
    filter: Pairs,
    change: Asked,
}

/// A change that is confirmed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangeToMake)]
struct Confirmed {
    /// Which people; at least one condition.
    filter: Pairs,
    change: Asked,
    /// The digest of the preview: if something else would happen by now, nothing does.
    digest: String,
    /// The same password for more than a few is meant.
    #[serde(default)]
    sure: bool,
}

fn request(filter: &Pairs, change: Asked, sure: bool) -> Result<Request> {
    let filter = filter.filter("filter")?;
    if filter == Filter::default() {
        return Err(Fault::new("whom-missing").of_field("filter").into());
    }
    Ok(Request { filter, change: change.into(), sure })
}

/// What a change would do.
#[derive(Serialize, ToSchema)]
#[schema(as = ChangeOutlook)]
struct Outlook {
    /// What is confirmed.
    digest: String,
    /// How many.
    totals: Totals,
    /// How many are passed over, by reason.
    skipped: BTreeMap<&'static str, u32>,
    /// It has to be said twice (`sure`).
    needs_word: bool,
    /// The first few of those it would change, as they are now.
    rows: Vec<Listed>,
}

/// What one change would do to all whom a filter finds. Writes nothing.
#[utoipa::path(post, path = "/people/changes/preview", tag = "people", operation_id = "previewChange",
    request_body = Look, responses((status = 200, body = Outlook), Refused))]
async fn preview(key: Bearer, State(web): State<Web>, Body(asked): Body<Look>) -> Reply {
    let (actor, request) = (key.actor().clone(), request(&asked.filter, asked.change, false)?);
    let outlook = web
        .run(move |app| {
            let actions::Preview { plan, shown } = actions::preview(app, &actor, &request, &Progress::default())?;
            Ok(Outlook {
                digest: plan.digest.to_hex().to_string(),
                totals: plan.totals,
                skipped: plan.skipped_by_reason().into_iter().map(|(why, n)| (why.name(), n)).collect(),
                needs_word: plan.needs_word(),
                rows: shown,
            })
        })
        .await?;
    Ok(Json(outlook).into_response())
}

/// Changes all whom a filter finds, as one run that can be undone.
#[utoipa::path(post, path = "/people/changes", tag = "people", operation_id = "changePeople",
    request_body = Confirmed, responses((status = 202, body = Begun), Refused))]
async fn run(key: Bearer, State(web): State<Web>, Body(asked): Body<Confirmed>) -> Reply {
    let digest = blake3::Hash::from_hex(&asked.digest)
        .map_err(|_| Error::from(Fault::new("api-field").with("field", "digest").of_field("digest")))?;
    let request = request(&asked.filter, asked.change, asked.sure)?;
    let (actor, organization, l) = (key.actor().clone(), key.actor().organization, key.l);
    let work =
        move |app: &App, progress: &Progress| actions::apply(app, &actor, &request, Some(digest), progress).map(|_| ());
    let run = web.runs.start(&web.app, organization, "/people".to_owned(), work).await?;
    // What is refused is best told at once.
    match web.runs.settled(organization, run, A_MOMENT).await {
        Some(error) => Ok(answered(l, &error)),
        None => Ok(accepted(run)),
    }
}
