//! Those with powers over the API (2.1–2.4): who they are, and why no key hands the manager's role over.

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Staff, actions};
use crate::access::{Key, can};
use crate::web::api::{Body, Query, Refused};
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(staff)).routes(routes!(hand_over))
}

/// Of whom.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Of {
    /// Only the supervisors of this administrator.
    administrator: Option<Uuid>,
}

/// The manager, the administrators and the supervisors, as far as the key reaches them.
#[utoipa::path(get, path = "/staff", tag = "roles", operation_id = "getStaff",
    extensions(("x-permission" = json!("view-people"))),
    params(Of), responses((status = 200, body = Staff), Refused))]
async fn staff(key: Key<can::ViewPeople>, State(web): State<Web>, Query(of): Query<Of>) -> Reply {
    let actor = key.actor().clone();
    let staff = web.run(move |app| actions::staff(app, &actor, of.administrator)).await?;
    Ok(Json(staff).into_response())
}

/// To whom the manager's role would go.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct HandOver {
    /// Who is to manage: id, unique ID, username or address.
    to: String,
    /// The role that the manager of until now gets: its name, the name of its preset, or its id.
    becomes: String,
}

/// The new manager.
#[derive(Serialize, ToSchema)]
struct HandedOver {
    /// Their id.
    manager: Uuid,
}

/// Hands the manager's role over: refused to every key, with the reason, and written down.
///
/// In the console the manager proves with their password that it is them, behind a second factor; a program that
/// holds a key can prove neither. So it is done there, or with `llavero organization hand-over` by whoever holds
/// the data directory.
#[utoipa::path(post, path = "/staff/hand-over", tag = "roles", operation_id = "handOver",
    extensions(("x-permission" = json!("assign-roles"))),
    request_body = HandOver, responses((status = 200, body = HandedOver), Refused))]
async fn hand_over(key: Key<can::AssignRoles>, State(web): State<Web>, Body(asked): Body<HandOver>) -> Reply {
    let actor = key.actor().clone();
    let manager = web.run(move |app| actions::hand_over(app, &actor, &asked.to, &asked.becomes, None)).await?;
    Ok(Json(HandedOver { manager }).into_response())
}
