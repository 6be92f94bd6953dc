//! Keys over the API: what one's own key may, and, for those who may make keys, all of them.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions::{self, NewKey};
use super::{ApiKey, Bearer, Key};
use crate::access::{Scope, can};
use crate::web::api::idempotency::Once;
use crate::web::api::{Body, Refused, created};
use crate::web::{Failure, Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(own)).routes(routes!(list, add)).routes(routes!(end))
}

/// What a key may.
#[derive(Serialize, ToSchema)]
struct OwnKey {
    /// Its id.
    id: Uuid,
    /// The name it acts under.
    name: String,
    /// Its organization.
    organization: Uuid,
    /// Its role's permissions.
    permissions: Vec<&'static str>,
    /// The schools it is narrowed to; `null` where it is not.
    schools: Option<Vec<Uuid>>,
}

/// What the key of this request may.
#[utoipa::path(get, path = "/key", tag = "keys", operation_id = "getOwnKey",
    responses((status = 200, body = OwnKey), Refused))]
async fn own(key: Bearer) -> Reply {
    let actor = key.actor();
    let schools = match &actor.scope {
        Scope::Schools(schools) => Some(schools.clone()),
        Scope::Organization | Scope::Assigned => None,
    };
    Ok(Json(OwnKey {
        id: actor.key.unwrap_or_default(),
        name: actor.name.clone(),
        organization: actor.organization,
        permissions: actor.permissions.iter().map(|permission| permission.name()).collect(),
        schools,
    })
    .into_response())
}

/// Keys.
#[derive(Serialize, ToSchema)]
struct Keys {
    /// The newest first.
    rows: Vec<ApiKey>,
}

/// Every key of the organization, ended ones included.
#[utoipa::path(get, path = "/keys", tag = "keys", operation_id = "listKeys",
    extensions(("x-permission" = json!("manage-keys"))),
    responses((status = 200, body = Keys), Refused))]
async fn list(key: Key<can::ManageKeys>, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| actions::keys(app, &actor)).await?;
    Ok(Json(Keys { rows }).into_response())
}

/// What a new key is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct KeyToMake {
    /// What it is called.
    #[schema(example = "Sistema académico")]
    name: String,
    /// Its role: a name, the name of a preset, or an id. It must rank below whoever makes the key.
    #[schema(example = "administrator")]
    role: String,
    /// Schools it is narrowed to, by name or id.
    #[serde(default)]
    schools: Vec<String>,
    /// How many days it lasts.
    #[schema(minimum = 1, maximum = 365)]
    days: u32,
}

/// A key that was just made.
#[derive(Serialize, ToSchema)]
struct MadeKey {
    #[serde(flatten)]
    key: ApiKey,
    /// The key itself, as it is sent in `Authorization: Bearer …`. It is told this once.
    #[schema(example = "llv_…")]
    secret: String,
}

/// Makes a key. A key that makes another gives it no more than it has itself, and no more time.
#[utoipa::path(post, path = "/keys", tag = "keys", operation_id = "addKey",
    extensions(("x-permission" = json!("manage-keys"))),
    request_body = KeyToMake, responses((status = 201, body = MadeKey), Refused))]
async fn add(key: Key<can::ManageKeys>, State(web): State<Web>, Body(asked): Body<KeyToMake>) -> Reply {
    let actor = key.actor().clone();
    let new = NewKey { name: asked.name, role: asked.role, schools: asked.schools, days: asked.days };
    let (made, secret) = web.run(move |app| actions::add(app, &actor, &new)).await?;
    let place = format!("/keys/{}", made.id);
    let shown = MadeKey { key: made, secret: secret.expose_secret().to_owned() };
    let mut response = created(&place, shown);
    response.extensions_mut().insert(Once);
    Ok(response)
}

/// Ends a key, at once and for good.
#[utoipa::path(delete, path = "/keys/{id}", tag = "keys", operation_id = "endKey",
    extensions(("x-permission" = json!("manage-keys"))),
    params(("id" = Uuid, Path)), responses((status = 204), Refused))]
async fn end(key: Key<can::ManageKeys>, State(web): State<Web>, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let actor = key.actor().clone();
    web.run(move |app| actions::end(app, &actor, &id.to_string())).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
