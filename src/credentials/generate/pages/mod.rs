//! The wizard of four steps (10.1): whom, what, a look at it, and the run. All it was told stands in the address.

mod asked;
mod kept;
mod preview;
mod what;
mod whom;

use axum::routing::{get, post};
use axum::{Extension, Router};

use crate::web::Web;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/credentials", get(whom::show))
        .route("/credentials/what", get(what::show))
        .route("/credentials/examples", get(what::examples))
        .route("/credentials/preview", get(preview::show))
        .route("/credentials/run", post(preview::run))
        .layer(Extension(kept::Kept::default()))
}
