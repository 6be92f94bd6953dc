//! The staff directory over the API (2.6).

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Asked, At, Entry, MOST_ON_PAGE, actions};
use crate::access::{Key, can};
use crate::error::Fault;
use crate::web::api::{ON_PAGE, Query, Refused};
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list))
}

/// Who is looked for.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct InDirectory {
    /// Words; each must begin a word of a name or of an e-mail address.
    #[serde(default)]
    #[param(nullable = false)]
    search: Option<String>,
    /// The name of their school.
    school: Option<String>,
    /// The name of their department.
    department: Option<String>,
    /// `next` of the page before.
    after: Option<Uuid>,
    /// How many at a time.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<u32>,
}

/// A page of the directory.
#[derive(Serialize, ToSchema)]
struct Directory {
    /// By last name.
    rows: Vec<Entry>,
    /// `after` of the next page; `null` on the last.
    next: Option<Uuid>,
}

/// The staff directory: active members of staff with an authorized role, as far as the key reaches.
#[utoipa::path(get, path = "/directory", tag = "people", operation_id = "listDirectory",
    extensions(("x-permission" = json!("view-people"))),
    params(InDirectory), responses((status = 200, body = Directory), Refused))]
async fn list(key: Key<can::ViewPeople>, State(web): State<Web>, Query(asked): Query<InDirectory>) -> Reply {
    let limit = asked.limit.unwrap_or(ON_PAGE);
    if !(1..=MOST_ON_PAGE).contains(&limit) {
        return Err(Fault::new("api-limit").with("most", MOST_ON_PAGE).of_field("limit").into());
    }
    let actor = key.actor().clone();
    let asked = Asked {
        search: asked.search.unwrap_or_default(),
        school: asked.school,
        department: asked.department,
        at: asked.after.map(At::After),
    };
    let page = web.run(move |app| actions::page(app, &actor, &asked, limit)).await?;
    Ok(Json(Directory { rows: page.rows, next: page.next }).into_response())
}
