//! People in the console: the list, one person, and what can be done with those chosen (3.1–3.6).

mod chosen;
mod list;
mod person;
mod staff;
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
        .route("/people/{id}", get(person::show))
        .route("/people/{id}/password", get(person::hide).post(person::reveal))
        .merge(staff::routes())
}
