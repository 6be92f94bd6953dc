//! Sign-in details by e-mail over the API (4.5, 12.4): who would get them, sending them, what became of each, again.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Fate, actions};
use crate::access::{Actor, Key, can};
use crate::accounts::filter::{Filter, Pairs};
use crate::accounts::list;
use crate::app::{App, Millis};
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::jobs::Progress;
use crate::web::api::problem::answered;
use crate::web::api::{Begun, Body, Query, Refused, accepted};
use crate::web::{Reply, Web};

type Sender = Key<can::SendMessages>;

/// How long a confirmation waits to see whether the run is refused at once.
const A_MOMENT: Duration = Duration::from_millis(400);
/// The most messages of a run that are listed at once.
const LISTED: i64 = 1000;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(preview))
        .routes(routes!(send))
        .routes(routes!(of_run))
        .routes(routes!(of_person, again))
}

/// Whom to write to.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MessagesToPreview {
    /// Which people; at least one condition.
    filter: Pairs,
}

/// What sending would do.
#[derive(Serialize, ToSchema)]
struct MessagesOutlook {
    /// What is confirmed: sending takes this, and does this or nothing.
    digest: String,
    /// How many get a message.
    recipients: usize,
    /// Who gets none, and why.
    skipped: Vec<Unwritten>,
    /// How many get none, by reason.
    skipped_by_reason: BTreeMap<&'static str, usize>,
    /// The first of the letters, its password masked.
    sample: Option<SampleLetter>,
    /// Whether the letters say where to sign in.
    has_address: bool,
    /// Whether there is a mail server to send them by.
    is_set_up: bool,
}

/// Somebody who gets no message.
#[derive(Serialize, ToSchema)]
struct Unwritten {
    /// The account.
    id: Uuid,
    /// What the school knows them by: the unique ID, the username or a name.
    name: String,
    /// `no-address`, `password-changed`, or what stands in the way of a slip as well.
    reason: &'static str,
}

/// A letter, its password masked.
#[derive(Serialize, ToSchema)]
struct SampleLetter {
    /// Where it goes.
    to: String,
    /// Its subject.
    subject: String,
    /// Its words.
    text: String,
}

/// The most who get no message that are named.
const NAMED: usize = 1000;

impl From<actions::Outlook> for MessagesOutlook {
    fn from(outlook: actions::Outlook) -> Self {
        let by_reason = actions::by_reason(&outlook.skipped);
        Self {
            digest: outlook.digest.to_hex().to_string(),
            recipients: outlook.recipients,
            skipped_by_reason: by_reason.into_iter().map(|(why, names)| (why.name(), names.len())).collect(),
            sample: outlook.sample.map(|(to, subject, text)| SampleLetter { to, subject, text }),
            has_address: outlook.has_address,
            is_set_up: outlook.is_set_up,
            skipped: (outlook.skipped.into_iter().take(NAMED))
                .map(|one| Unwritten { id: one.account, name: one.name, reason: one.reason.name() })
                .collect(),
        }
    }
}

fn chosen(filter: &Pairs) -> Result<Filter> {
    let filter = filter.filter("filter")?;
    if filter == Filter::default() { Err(Fault::new("whom-missing").of_field("filter").into()) } else { Ok(filter) }
}

/// Says who would get their sign-in details, with one of the letters. Opens no password, and writes nothing.
#[utoipa::path(post, path = "/messages/preview", tag = "messages", operation_id = "previewMessages",
    extensions(("x-permission" = json!("send-messages"))),
    request_body = MessagesToPreview, responses((status = 200, body = MessagesOutlook), Refused))]
async fn preview(key: Sender, State(web): State<Web>, Body(asked): Body<MessagesToPreview>) -> Reply {
    let (actor, filter) = (key.actor().clone(), chosen(&asked.filter)?);
    let outlook = web.run(move |app| actions::preview(app, &actor, &filter)).await?;
    Ok(Json(MessagesOutlook::from(outlook)).into_response())
}

/// What is confirmed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MessagesToSend {
    /// Which people; at least one condition.
    filter: Pairs,
    /// The digest of the preview: if others would get a message by now, nobody does.
    digest: String,
}

/// Without a mail server it is the request that came too early, not the server that fails.
fn set_up(error: Error) -> Error {
    match error {
        Error::Environment(fault) if fault.code == "mail-not-set-up" => Error::Conflict(fault),
        other => other,
    }
}

/// Sends sign-in details to all whom a filter finds, as one run.
#[utoipa::path(post, path = "/messages/runs", tag = "messages", operation_id = "sendMessages",
    extensions(("x-permission" = json!("send-messages"))),
    request_body = MessagesToSend, responses((status = 202, body = Begun), Refused))]
async fn send(key: Sender, State(web): State<Web>, Body(asked): Body<MessagesToSend>) -> Reply {
    let digest = blake3::Hash::from_hex(&asked.digest)
        .map_err(|_| Error::from(Fault::new("api-field").with("field", "digest").of_field("digest")))?;
    let (actor, l) = (key.actor().clone(), key.l);
    let (organization, filter) = (actor.organization, chosen(&asked.filter)?);
    let work = move |app: &App, progress: &Progress| -> Result<()> {
        actions::queue(app, &actor, &filter, Some(digest), progress).map(|_| ()).map_err(set_up)
    };
    let run = web.runs.start(&web.app, organization, "/messages/new".to_owned(), work).await?;
    // What is refused is best told at once.
    match web.runs.settled(organization, run, A_MOMENT).await {
        Some(error) => Ok(answered(l, &error)),
        None => Ok(accepted(run)),
    }
}

/// Which messages of a run.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct InState {
    /// Only those that are `queued`, `sent`, `failed`, `dropped`, or `opened` when the link in it was used.
    #[serde(default = "failed")]
    #[param(default = "failed")]
    state: String,
}

fn failed() -> String {
    "failed".to_owned()
}

/// What became of a message.
#[derive(Serialize, ToSchema)]
struct Message {
    /// Whose.
    person: Uuid,
    /// Their name.
    name: String,
    /// `details` to sign in with, or news of an account: `account`, `password`.
    kind: String,
    /// `queued`, `sent`, `failed`, `dropped`, or `opened` when the link in it was used.
    state: String,
    /// Why it was not sent, so far or at all.
    reason: Option<String>,
    /// The same in words, with what the mail server said.
    why: Option<String>,
    /// Where to.
    address: String,
    /// How many times it was tried.
    attempts: i64,
    /// The run that queued it; of news, what they are about.
    run: Uuid,
    /// When it was queued.
    #[schema(value_type = i64)]
    queued_at: Millis,
    /// When it was sent or given up.
    #[schema(value_type = Option<i64>)]
    ended_at: Option<Millis>,
    /// When it is tried next, while it waits.
    #[schema(value_type = Option<i64>)]
    next_at: Option<Millis>,
    /// When the link in it was used.
    #[schema(value_type = Option<i64>)]
    opened_at: Option<Millis>,
}

impl Message {
    fn of(l: Locale, fate: Fate) -> Self {
        Self {
            why: Some(fate.why(l)).filter(|words| !words.is_empty()),
            next_at: (fate.state == "queued").then_some(fate.next_at),
            person: fate.account,
            name: fate.name,
            kind: fate.kind,
            state: fate.state,
            reason: fate.reason,
            address: fate.address,
            attempts: fate.attempts,
            run: fate.job,
            queued_at: fate.queued_at,
            ended_at: fate.ended_at,
            opened_at: fate.opened_at,
        }
    }
}

/// The messages of a run.
#[derive(Serialize, ToSchema)]
struct MessagesOfRun {
    /// How many are in each state.
    totals: BTreeMap<String, i64>,
    /// Those in the state that is asked for; at most a thousand.
    rows: Vec<Message>,
}

/// What became of the messages of a run.
#[utoipa::path(get, path = "/messages/runs/{id}", tag = "messages", operation_id = "getMessagesOfRun",
    extensions(("x-permission" = json!("send-messages"))),
    params(("id" = Uuid, Path), InState), responses((status = 200, body = MessagesOfRun), Refused))]
async fn of_run(key: Sender, State(web): State<Web>, Path(id): Path<Uuid>, Query(look): Query<InState>) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let (totals, fates) = web.run(move |app| actions::of_run(app, &actor, id, &look.state, LISTED)).await?;
    let rows = fates.into_iter().map(|fate| Message::of(l, fate)).collect();
    Ok(Json(MessagesOfRun { totals: totals.into_iter().collect(), rows }).into_response())
}

/// The messages to one person.
#[derive(Serialize, ToSchema)]
struct MessagesOfPerson {
    /// The newest first; at most twenty.
    rows: Vec<Message>,
}

/// What became of the newest messages to one person.
#[utoipa::path(get, path = "/people/{id}/messages", tag = "messages", operation_id = "getMessagesOfPerson",
    extensions(("x-permission" = json!("view-people"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = MessagesOfPerson), Refused))]
async fn of_person(key: Key<can::ViewPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let fates = web
        .run(move |app| {
            // Whoever is not seen has no messages either.
            list::show(app, &actor, &id.to_string())?;
            actions::of_account(app, &actor, id)
        })
        .await?;
    Ok(Json(MessagesOfPerson { rows: fates.into_iter().map(|fate| Message::of(l, fate)).collect() }).into_response())
}

/// Sends one person their sign-in details, once more or for the first time.
#[utoipa::path(post, path = "/people/{id}/messages", tag = "messages", operation_id = "sendMessageToPerson",
    extensions(("x-permission" = json!("send-messages"))),
    params(("id" = Uuid, Path)), responses((status = 202, body = Begun), Refused))]
async fn again(key: Sender, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor: Actor = key.actor().clone();
    let queued = web.run(move |app| actions::again(app, &actor, id).map_err(set_up)).await?;
    Ok(accepted(queued.job))
}
