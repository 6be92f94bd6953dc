//! The overview, the runs and what each did.

mod overview;
mod runs;

use axum::Router;
use axum::routing::get;

pub(super) use self::runs::record_stop;
use crate::web::Web;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/", get(overview::show))
        .route("/runs", get(runs::list))
        .route("/runs/{id}", get(runs::show))
        .route("/runs/{id}/progress", get(runs::progress))
        .route("/runs/{id}/report", get(runs::report))
        .route("/runs/{id}/undo", get(runs::ask_undo).post(runs::undo))
        .route("/runs/{id}/stop", axum::routing::post(runs::stop))
}
