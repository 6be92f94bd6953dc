//! What every answer carries, and which requests are turned away before any page sees them.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use tower_http::timeout::TimeoutBody;

use super::Web;
use super::failure::Failure;
use crate::error::{Error, Fault};

/// Scripts, styles, pictures and connections of our own alone, none of them inline; nobody frames us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The most a form may send, in bytes. A route that takes files sets a limit of its own.
pub const FORM_BYTES: usize = 1 << 20;
/// How long a browser may send nothing in the midst of a form or a file.
const PAUSE: Duration = Duration::from_secs(15);

/// Gives up on a body whose sender has fallen silent.
pub async fn slow_bodies(request: Request, next: Next) -> Response {
    next.run(request.map(|body| Body::new(TimeoutBody::new(PAUSE, body)))).await
}

/// Headers that tell browsers what they must not do for us.
pub async fn headers(State(web): State<Web>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()");
    if web.secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // Pages show children's names: no cache on the way keeps them.
    set(header::CACHE_CONTROL, "private, no-store");
    response
}

/// Turns away what another site makes a browser send. Browsers say where a request comes from
/// (`Sec-Fetch-Site`, older ones `Origin`); a changing request that says nothing is no browser's form.
pub async fn same_origin(request: Request, next: Next) -> Response {
    if changes(request.method()) && !is_same_origin(request.headers()) {
        return Failure(Error::Forbidden(Fault::new("other-site"))).into_response();
    }
    next.run(request).await
}

fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => match (text(header::ORIGIN).and_then(|origin| origin.split_once("://")), text(header::HOST)) {
            (Some((_, origin)), Some(host)) => origin.eq_ignore_ascii_case(host),
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_requests_of_our_own_pages_change_anything() {
        let cases: [(&[(&str, &str)], bool); 8] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site"), ("origin", "http://a.example"), ("host", "a.example")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("origin", "https://a.example:8080"), ("host", "a.example:8080")], true),
            (&[("origin", "https://b.example"), ("host", "a.example")], false),
            (&[("origin", "null"), ("host", "a.example")], false),
            (&[("host", "a.example")], false),
        ];
        for (given, allowed) in cases {
            let mut headers = HeaderMap::new();
            for (name, value) in given {
                headers.insert(HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
            }
            assert_eq!(is_same_origin(&headers), allowed, "{given:?}");
        }
    }
}
