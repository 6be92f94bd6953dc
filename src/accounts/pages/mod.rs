//! People in the console: the list, the grid to edit in, one person, somebody new, and what can be done with
//! those chosen (3.1–3.6, 4.1, 4.9).

mod bulk;
mod chosen;
mod edit;
mod grid;
mod inactive;
mod list;
mod new;
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
        .route("/people/chosen", post(chosen::act))
        .route("/people/edit", get(grid::show).post(grid::save))
        .route("/people/new", get(new::show).post(new::create))
        .route("/people/new/check", post(new::check))
        .route("/people/inactive", get(inactive::list).post(inactive::save))
        .route("/people/bulk/{action}", get(bulk::ask).post(bulk::run))
        .route("/people/{id}", get(person::show))
        .route("/people/{id}/edit", get(edit::show).post(edit::save))
        .route("/people/{id}/password", get(person::hide).post(person::reveal))
        .merge(staff::routes())
}
