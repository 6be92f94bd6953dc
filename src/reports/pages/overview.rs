//! The overview: the first page after signing in.

use askama::Template;
use axum::http::StatusCode;

use crate::access::Visitor;
use crate::web::{Reply, Shell, page};

#[derive(Template)]
#[template(path = "reports/overview.html")]
struct Overview {
    shell: Shell,
}

pub(super) async fn show(visitor: Visitor) -> Reply {
    page(StatusCode::OK, &Overview { shell: visitor.shell("/") })
}
