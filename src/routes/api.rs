//! Every address of the JSON API, and the OpenAPI document that describes them: one router makes both.

use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use tower_http::catch_panic::CatchPanicLayer;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{Components, InfoBuilder, License, OpenApi, OpenApiBuilder, Server};
use utoipa::{PartialSchema, ToSchema};
use utoipa_axum::router::OpenApiRouter;

use crate::access::keys::{self, Gate};
use crate::web::api::problem::{Problem, Wrong, details};
use crate::web::api::{BASE, BODY_BYTES, idempotency};
use crate::web::{Failure, Web, failure, guard};
use crate::{access, accounts, audit, credentials, imports, meetings, messages, organization, reports, roster};

/// The routes, each with its description.
fn described() -> OpenApiRouter<Web> {
    OpenApiRouter::with_openapi(frame())
        .merge(accounts::api::routes())
        .merge(accounts::edit::api::routes())
        .merge(accounts::bulk::api::routes())
        .merge(accounts::staff::api::routes())
        .merge(accounts::staff_directory::api::routes())
        .merge(roster::api::routes())
        .merge(imports::api::routes())
        .merge(credentials::generate::api::routes())
        .merge(credentials::slips::api::routes())
        .merge(reports::api::routes())
        .merge(meetings::api::routes())
        .merge(organization::api::routes())
        .merge(organization::roles::api::routes())
        .merge(access::loans::api::routes())
        .merge(messages::api::routes())
        .merge(audit::api::routes())
        .merge(keys::api::routes())
}

/// What the document says of the whole.
fn frame() -> OpenApi {
    let key = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("A key of the API, `llv_…`: made in the settings, or with `llavero api add-key`."))
        .build();
    let mut components = Components::new();
    components.add_security_scheme("key", SecurityScheme::Http(key));
    components.schemas.insert(Problem::name().into_owned(), Problem::schema());
    components.schemas.insert(Wrong::name().into_owned(), Wrong::schema());
    let mut license = License::new("Apache-2.0");
    license.identifier = Some("Apache-2.0".to_owned());
    let info = InfoBuilder::new()
        .title("Llavero")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(include_str!("../../docs/api/intro.md")))
        .license(Some(license))
        .build();
    OpenApiBuilder::new()
        .info(info)
        .servers(Some([Server::new(BASE)]))
        .components(Some(components))
        .security(Some([SecurityRequirement::new::<_, [&str; 0], &str>("key", [])]))
        .build()
}

/// The document.
pub fn document() -> OpenApi {
    described().split_for_parts().1
}

/// The document as JSON, as it is served.
pub fn document_json() -> String {
    document().to_pretty_json().unwrap_or_default()
}

/// The API, with what stands around all of it.
pub fn router(web: &Web) -> Router<Web> {
    let (routes, _) = described().split_for_parts();
    let known = routes
        .layer(DefaultBodyLimit::max(BODY_BYTES))
        .layer(from_fn(guard::slow_bodies))
        .layer(from_fn_with_state(web.clone(), idempotency::layer))
        .layer(from_fn_with_state(Gate::new(web.clone()), keys::guard));
    let document = document();
    let all = Router::new()
        .merge(known)
        .route("/openapi.json", get(move || async move { Json(document) }))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(CatchPanicLayer::custom(|cause: Box<dyn std::any::Any + Send>| {
            Failure(failure::panicked(cause.as_ref())).into_response()
        }))
        .layer(from_fn(details));
    Router::new().nest(BASE, all)
}
