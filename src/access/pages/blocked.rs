//! Allowing new devices again that were blocked after too many wrong attempts in a row.

use axum::Router;
use axum::extract::{Path, State};
use axum::routing::post;
use uuid::Uuid;

use crate::access::attempts::actions;
use crate::access::{Can, can};
use crate::web::flash::said;
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/people/{id}/sign-in/allow", post(allow))
}

async fn allow(can: Can<can::SetPasswords>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    web.run(move |app| actions::allow(app, &actor, id)).await?;
    Ok(said(&web, "flash-sign-in-allowed", &[], &format!("/people/{id}")))
}
