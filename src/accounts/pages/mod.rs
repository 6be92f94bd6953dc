//! People in the console: the list, one person, and what can be done with those chosen (3.1–3.6).

mod bulk;
mod chosen;
mod inactive;
mod list;
mod person;
mod view;

use axum::Router;
use axum::routing::{get, post};

use crate::web::Web;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/people", get(list::show))
        .route("/people/count", get(chosen::count))
        .route("/people/chosen", post(chosen::act))
        .route("/people/inactive", get(inactive::list).post(inactive::save))
        .route("/people/bulk/{action}", get(bulk::ask).post(bulk::run))
        .route("/people/{id}", get(person::show))
        .route("/people/{id}/password", get(person::hide).post(person::reveal))
}
