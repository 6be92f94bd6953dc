//! Slips in the console: choose whose, see what would be printed, print.

mod asked;
mod choose;
pub(super) mod print;
pub(super) mod prints;

use std::sync::Arc;

use axum::routing::{get, post};
use axum::{Extension, Router};

use crate::web::Web;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/slips", get(choose::show))
        .route("/slips/picture", get(choose::picture))
        .route("/slips/print", post(print::start))
        .route("/slips/prints/{id}", get(print::show))
        .route("/slips/prints/{id}/stop", post(print::stop))
        .route("/slips/prints/{id}/file", post(print::file))
        .layer(Extension(Arc::new(prints::Prints::default())))
}
