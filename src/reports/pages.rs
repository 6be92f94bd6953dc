//! The overview: the first page after signing in.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use crate::access::Visitor;
use crate::web::{Reply, Shell, Web, page};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/", get(overview))
}

#[derive(Template)]
#[template(path = "reports/overview.html")]
struct Overview {
    shell: Shell,
}

async fn overview(visitor: Visitor) -> Reply {
    page(StatusCode::OK, &Overview { shell: visitor.shell("/") })
}
