//! Figures for Prometheus: how many requests, how long they took, what is under way. No names, ids or addresses.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use secrecy::SecretString;

use super::observe::peer;
use super::{Web, same};

/// Bounds of the histogram, in seconds: a page, a password hashed, a spreadsheet checked.
const BOUNDS: [f64; 11] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    /// The pattern of the address, `/runs/{id}`: an address itself would tell ids.
    route: String,
    method: &'static str,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct SignIn {
    /// `accepted`, `refused`, or `waiting` where it was not looked at.
    outcome: &'static str,
}

/// What is counted from the start of the process on.
pub struct Metrics {
    registry: Registry,
    requests: Family<Labels, Histogram>,
    sign_ins: Family<SignIn, Counter>,
    runs: Gauge,
    memory: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("llavero");
        let requests = Family::new_with_constructor((|| Histogram::new(BOUNDS)) as fn() -> Histogram);
        let (runs, memory) = (Gauge::default(), Gauge::default());
        let sign_ins = Family::<SignIn, Counter>::default();
        registry.register("sign_ins", "Attempts to sign in, by how they ended", sign_ins.clone());
        let help = "Requests answered, and how long each took";
        registry.register_with_unit("http_request_duration", help, Unit::Seconds, requests.clone());
        registry.register("runs_under_way", "Runs that this process is carrying out", runs.clone());
        registry.register_with_unit("resident_memory", "Memory of this process", Unit::Bytes, memory.clone());
        Self { registry, requests, sign_ins, runs, memory }
    }
}

impl Metrics {
    /// Somebody tried to sign in.
    pub fn signed_in(&self, outcome: &'static str) {
        self.sign_ins.get_or_create(&SignIn { outcome }).inc();
    }

    /// A request was answered. `route` is its pattern.
    pub fn answered(&self, route: &str, method: &Method, status: StatusCode, took: Duration) {
        let labels = Labels { route: route.to_owned(), method: known(method), status: status.as_u16() };
        self.requests.get_or_create(&labels).observe(took.as_secs_f64());
    }
}

/// Anybody can send a method of their own invention: each would be a line of its own.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// `/metrics`: with the token of the settings, or, without one, for this machine alone.
pub async fn serve(State(web): State<Web>, request: Request) -> Response {
    if !allowed(&web, &request) {
        return StatusCode::NOT_FOUND.into_response();
    }
    web.metrics.runs.set(i64::try_from(web.runs.under_way()).unwrap_or(i64::MAX));
    web.metrics.memory.set(resident_memory().unwrap_or_default());
    let mut text = String::new();
    if encode(&mut text, &web.metrics.registry).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    ([(header::CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text).into_response()
}

fn allowed(web: &Web, request: &Request) -> bool {
    match &web.app.config.serve.metrics_token {
        Some(token) => bearer(request.headers()).is_some_and(|given| same(&given, &SecretString::from(token.expose()))),
        // What a reverse proxy on this machine passes on comes from anywhere.
        None => peer(request).is_some_and(|peer| peer.is_loopback()) && !is_forwarded(request.headers()),
    }
}

fn bearer(headers: &HeaderMap) -> Option<SecretString> {
    let given = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    given.strip_prefix("Bearer ").map(SecretString::from)
}

fn is_forwarded(headers: &HeaderMap) -> bool {
    ["x-forwarded-for", "x-forwarded-proto", "forwarded", "via"].into_iter().any(|name| headers.contains_key(name))
}

/// In bytes, where the system tells it (Linux).
fn resident_memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix("kB")?.trim().parse::<i64>().ok()? * 1024)
}
