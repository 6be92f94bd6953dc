//! The organization's colour as a style sheet, and its logo. Both are kept by browsers under addresses that change with them.

use axum::Router;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use serde::Deserialize;

use crate::access::{Turned, Visitor};
use crate::error::Error;
use crate::organization::rules::brand;
use crate::organization::{Settings, actions};
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/brand.css", get(style)).route("/logo", get(logo))
}

#[derive(Deserialize)]
struct Version {
    #[serde(default)]
    v: String,
}

/// Browsers keep what its address names; caches on the way do not.
const KEPT: &str = "private, max-age=31536000, immutable";

/// Those of the visitor's organization; before signing in, those of the only one there is.
async fn settings(web: &Web, visitor: Result<Visitor, Turned>) -> Result<Settings, Error> {
    match visitor {
        Ok(visitor) => Ok(visitor.signed_in.settings),
        Err(Turned::Failed(failure)) => Err(failure.0),
        Err(Turned::SignIn(_) | Turned::First(_)) => {
            let only = web.run(actions::only).await?;
            only.map(|only| only.settings).ok_or(Error::NotFound { what: "page", id: String::new() })
        }
    }
}

async fn style(
    State(web): State<Web>,
    visitor: Result<Visitor, Turned>,
    Query(Version { v }): Query<Version>,
) -> Reply {
    let accent = settings(&web, visitor).await?.accent;
    let keep = if v == brand::version(accent) { KEPT } else { "private, no-store" };
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, keep)];
    Ok((headers, brand::style_sheet(accent)).into_response())
}

async fn logo(State(web): State<Web>, visitor: Result<Visitor, Turned>, Query(Version { v }): Query<Version>) -> Reply {
    let settings = settings(&web, visitor).await?;
    let logo = web.run(move |app| actions::logo(app, &settings, &v)).await?;
    let kind = if logo.extension() == "png" { "image/png" } else { "image/jpeg" };
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEPT)], logo.bytes().to_vec()).into_response())
}
