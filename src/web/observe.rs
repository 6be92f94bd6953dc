//! What is written down of each request: an id, its route, how it ended, how long it took, whose account; never
//! names, query strings, cookies or what was typed.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use ipnet::IpNet;
use tracing::Instrument;
use uuid::Uuid;

use super::Web;

/// Where a request comes from, if that is known: what trusted proxies say, or the other end of the connection.
#[derive(Debug, Clone, Copy)]
pub struct Client(pub Option<IpAddr>);

impl Client {
    /// Of that request.
    pub fn of(parts: &Parts) -> Self {
        parts.extensions.get::<Self>().copied().unwrap_or(Self(None))
    }
}

/// Whose request it is, once a handler knows.
#[derive(Clone, Default)]
struct Asker(Arc<OnceLock<Uuid>>);

/// Notes for the log that this account asks.
pub fn asked_by(parts: &Parts, account: Option<Uuid>) {
    if let (Some(asker), Some(account)) = (parts.extensions.get::<Asker>(), account) {
        let _ = asker.0.set(account);
    }
}

/// Writes down every request, and gives it the id by which its lines in the log are found.
pub async fn requests(State(web): State<Web>, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let id = web.app.ids().next_id();
    let asker = Asker::default();
    request.extensions_mut().insert(asker.clone());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let client = peer(&request).map(|peer| client(peer, request.headers(), &web.app.config.serve.trusted_proxies));
    request.extensions_mut().insert(Client(client));
    let span = tracing::error_span!("request", %id);
    let mut response = next.run(request).instrument(span.clone()).await;
    let (took, status) = (begun.elapsed(), response.status());
    web.metrics.answered(&route, &method, status, took);
    let account = asker.0.get().map(tracing::field::display);
    let client = client.map(tracing::field::display);
    let milliseconds = took.as_millis() as u64;
    span.in_scope(|| {
        tracing::info!(%method, route, status = status.as_u16(), milliseconds, account, client, "answered");
    });
    if let Ok(id) = HeaderValue::try_from(id.to_string()) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
    }
    response
}

/// The other end of the connection: a browser, or a reverse proxy.
pub fn peer(request: &Request) -> Option<IpAddr> {
    request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip().to_canonical())
}

/// Where a request comes from: what trusted proxies say, read from the nearest on, and nobody else.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
    let told = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let addresses: Vec<Option<IpAddr>> =
        told.flat_map(|value| value.split(',')).map(|address| address.trim().parse().ok()).collect();
    let mut nearest = peer;
    for address in addresses.into_iter().rev() {
        match address {
            Some(address) if is_trusted(&nearest) => nearest = address,
            _ => break,
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_say_where_a_request_comes_from() {
        let cases: [(&str, &[&str], &str, &str); 7] = [
            // peer, X-Forwarded-For, trusted, client
            ("10.0.0.1", &["203.0.113.9"], "10.0.0.0/8", "203.0.113.9"),
            ("203.0.113.5", &["198.51.100.1"], "10.0.0.0/8", "203.0.113.5"),
            ("10.0.0.1", &["1.2.3.4, 203.0.113.9"], "10.0.0.0/8", "203.0.113.9"),
            ("10.0.0.1", &["1.2.3.4, 203.0.113.9, 10.0.0.2"], "10.0.0.0/8", "203.0.113.9"),
            ("10.0.0.1", &["1.2.3.4", "203.0.113.9"], "10.0.0.0/8", "203.0.113.9"),
            ("10.0.0.1", &["1.2.3.4, <script>"], "10.0.0.0/8", "10.0.0.1"),
            ("10.0.0.1", &[], "10.0.0.0/8", "10.0.0.1"),
        ];
        for (peer, forwarded, trusted, expected) in cases {
            let mut headers = HeaderMap::new();
            for value in forwarded {
                headers.append("x-forwarded-for", value.parse().unwrap());
            }
            let told = client(peer.parse().unwrap(), &headers, &[trusted.parse().unwrap()]);
            assert_eq!(told, expected.parse::<IpAddr>().unwrap(), "{peer} {forwarded:?}");
        }
    }
}
