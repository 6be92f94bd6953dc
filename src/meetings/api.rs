//! Meetings over the API: a timetable schedules them for whoever holds them, and asks who came.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Attended, Draft, Invited, Invitee, Meeting, When, Whom, actions, attend, invite};
use crate::access::{Key, can};
use crate::web::api::{Body, Query, Refused, created};
use crate::web::{Reply, Web};

type Holder = Key<can::CreateMeetings>;

/// The most meetings of a list.
const LISTED: usize = 1000;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(list, schedule))
        .routes(routes!(show, change))
        .routes(routes!(cancel))
        .routes(routes!(invitees, invite_some))
        .routes(routes!(uninvite))
        .routes(routes!(attendance))
}

/// Meetings.
#[derive(Serialize, ToSchema)]
struct Meetings {
    /// Those ahead: the next first; those past: the last first.
    rows: Vec<Meeting>,
    /// There are more than these.
    more: bool,
}

/// Which meetings.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct Which {
    /// `true`: those that are over or were called off, in place of those ahead.
    #[serde(default)]
    past: bool,
}

/// The meetings of those whom the key reaches, at most 1,000.
#[utoipa::path(get, path = "/meetings", tag = "meetings", operation_id = "listMeetings",
    extensions(("x-permission" = json!("create-meetings"))),
    params(Which), responses((status = 200, body = Meetings), Refused))]
async fn list(key: Holder, State(web): State<Web>, Query(which): Query<Which>) -> Reply {
    let actor = key.actor().clone();
    let when = if which.past { When::Past } else { When::Ahead };
    let listed = web.run(move |app| actions::list(app, &actor, when, LISTED)).await?;
    Ok(Json(Meetings { rows: listed.all, more: listed.more }).into_response())
}

/// A meeting to be scheduled.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewMeeting {
    /// What it is about.
    title: String,
    /// When it begins, in milliseconds since 1970 (UTC).
    starts_at: i64,
    /// How long it lasts.
    minutes: i64,
    /// A link of its own (https); without one it runs on the meeting server of the installation.
    link: Option<String>,
    /// Who holds it: id, unique ID, username or address of an account in reach.
    organizer: String,
    /// Accounts to invite, by id.
    #[serde(default)]
    accounts: Vec<Uuid>,
    /// Sections to invite, by id: everybody in them whom the key reaches.
    #[serde(default)]
    sections: Vec<Uuid>,
}

/// Schedules a meeting for somebody who holds it.
#[utoipa::path(post, path = "/meetings", tag = "meetings", operation_id = "addMeeting",
    extensions(("x-permission" = json!("create-meetings"))),
    request_body = NewMeeting, responses((status = 201, body = Meeting), Refused))]
async fn schedule(key: Holder, State(web): State<Web>, Body(asked): Body<NewMeeting>) -> Reply {
    let actor = key.actor().clone();
    let NewMeeting { title, starts_at, minutes, link, organizer, accounts, sections } = asked;
    let draft = Draft { title, starts_at, minutes, link: link.unwrap_or_default() };
    let whom = Whom { accounts, sections, people: None };
    let made = web.run(move |app| actions::schedule(app, &actor, &draft, Some(&organizer), &whom, None)).await?;
    Ok(created(&format!("/meetings/{}", made.id), made))
}

/// One meeting.
#[utoipa::path(get, path = "/meetings/{id}", tag = "meetings", operation_id = "getMeeting",
    extensions(("x-permission" = json!("create-meetings"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Meeting), Refused))]
async fn show(key: Holder, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let seen = web.run(move |app| actions::show(app, &actor, id)).await?;
    Ok(Json(seen.meeting).into_response())
}

/// What is to be different about a meeting; what is left out stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct MeetingToChange {
    /// What it is about.
    title: Option<String>,
    /// When it begins, in milliseconds since 1970 (UTC).
    starts_at: Option<i64>,
    /// How long it lasts.
    minutes: Option<i64>,
    /// A link of its own; empty: the meeting server.
    link: Option<String>,
}

/// Changes a meeting that is not over.
#[utoipa::path(patch, path = "/meetings/{id}", tag = "meetings", operation_id = "changeMeeting",
    extensions(("x-permission" = json!("create-meetings"))),
    params(("id" = Uuid, Path)), request_body = MeetingToChange, responses((status = 200, body = Meeting), Refused))]
async fn change(
    key: Holder,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    Body(asked): Body<MeetingToChange>,
) -> Reply {
    let actor = key.actor().clone();
    let meeting = web
        .run(move |app| {
            let before = actions::show(app, &actor, id)?.meeting;
            let draft = Draft {
                minutes: asked.minutes.unwrap_or_else(|| before.minutes()),
                starts_at: asked.starts_at.unwrap_or(before.starts_at),
                link: asked.link.or_else(|| before.link.clone()).unwrap_or_default(),
                title: asked.title.unwrap_or_else(|| before.title.clone()),
            };
            actions::change(app, &actor, id, &draft, Some(&before.mark()))
        })
        .await?;
    Ok(Json(meeting).into_response())
}

/// Calls a meeting off. It stays, and says so.
#[utoipa::path(post, path = "/meetings/{id}/cancel", tag = "meetings", operation_id = "cancelMeeting",
    extensions(("x-permission" = json!("create-meetings"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Meeting), Refused))]
async fn cancel(key: Holder, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let meeting = web.run(move |app| actions::cancel(app, &actor, id)).await?;
    Ok(Json(meeting).into_response())
}

/// Those invited.
#[derive(Serialize, ToSchema)]
struct Invitees {
    /// By name.
    rows: Vec<Invitee>,
}

/// Who is invited to a meeting.
#[utoipa::path(get, path = "/meetings/{id}/invitees", tag = "meetings", operation_id = "listInvitees",
    extensions(("x-permission" = json!("create-meetings"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Invitees), Refused))]
async fn invitees(key: Holder, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| invite::invitees(app, &actor, id)).await?;
    Ok(Json(Invitees { rows }).into_response())
}

/// Who is to be invited.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ToInvite {
    /// Accounts, by id.
    #[serde(default)]
    accounts: Vec<Uuid>,
    /// Sections, by id: everybody in them whom the key reaches.
    #[serde(default)]
    sections: Vec<Uuid>,
}

/// Invites people to a meeting: all of them, or nobody.
#[utoipa::path(post, path = "/meetings/{id}/invitees", tag = "meetings", operation_id = "invite",
    extensions(("x-permission" = json!("create-meetings"))),
    params(("id" = Uuid, Path)), request_body = ToInvite, responses((status = 200, body = Invited), Refused))]
async fn invite_some(key: Holder, State(web): State<Web>, Path(id): Path<Uuid>, Body(asked): Body<ToInvite>) -> Reply {
    let actor = key.actor().clone();
    let whom = Whom { accounts: asked.accounts, sections: asked.sections, people: None };
    let invited = web.run(move |app| invite::invite(app, &actor, id, &whom)).await?;
    Ok(Json(invited).into_response())
}

/// Takes somebody from the list of a meeting.
#[utoipa::path(delete, path = "/meetings/{id}/invitees/{account}", tag = "meetings", operation_id = "uninvite",
    extensions(("x-permission" = json!("create-meetings"))),
    params(("id" = Uuid, Path), ("account" = Uuid, Path)), responses((status = 204), Refused))]
async fn uninvite(key: Holder, State(web): State<Web>, Path((id, account)): Path<(Uuid, Uuid)>) -> Reply {
    let actor = key.actor().clone();
    web.run(move |app| invite::uninvite(app, &actor, id, account)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Who was invited to a meeting and who came.
#[derive(Serialize, ToSchema)]
struct Attendance {
    /// By name.
    rows: Vec<Attended>,
}

/// The attendance report of a meeting.
#[utoipa::path(get, path = "/meetings/{id}/attendance", tag = "meetings", operation_id = "getAttendance",
    extensions(("x-permission" = json!("view-attendance"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Attendance), Refused))]
async fn attendance(key: Key<can::ViewAttendance>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| attend::report(app, &actor, id)).await?;
    Ok(Json(Attendance { rows }).into_response())
}
