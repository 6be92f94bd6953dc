//! Every address of the console and of the API, and what stands around all of them.

pub mod api;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::web::{Failure, Web, assets, failure, flash, guard, health, linger, metrics, observe};
use crate::{
    access, accounts, associations, audit, credentials, guide, imports, meetings, messages, organization, reports,
    roster,
};

/// The console and the API.
pub fn router(web: Web) -> Router {
    let pages = Router::new()
        .merge(access::pages::routes())
        .merge(access::keys::pages::routes())
        .merge(accounts::pages::routes())
        .merge(accounts::staff_directory::pages::routes())
        .merge(imports::pages::routes())
        .merge(organization::pages::routes())
        .merge(reports::pages::routes())
        .merge(credentials::generate::pages::routes())
        .merge(credentials::slips::pages::routes())
        .merge(roster::pages::routes())
        .merge(associations::pages::routes())
        .merge(audit::pages::routes())
        .merge(messages::pages::routes())
        .merge(meetings::pages::routes())
        .merge(guide::pages::routes());
    #[cfg(debug_assertions)]
    let pages = pages.merge(crate::web::components::routes());
    pages
        .layer(DefaultBodyLimit::max(guard::FORM_BYTES))
        .layer(from_fn(guard::slow_bodies))
        .layer(from_fn(guard::same_origin))
        .layer(CatchPanicLayer::custom(|cause: Box<dyn std::any::Any + Send>| {
            Failure(failure::panicked(cause.as_ref())).into_response()
        }))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(from_fn(failure::pages))
        .layer(from_fn(flash::once))
        .merge(api::router(&web))
        .route("/static/{*name}", get(assets::serve))
        .route("/healthz", get(health::serve))
        .route("/metrics", get(metrics::serve))
        .layer(from_fn_with_state(web.clone(), guard::headers))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(web.clone(), observe::requests))
        .layer(from_fn(linger::unread_bodies))
        .with_state(web)
}
