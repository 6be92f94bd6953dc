//! What every answer of the JSON API stands on: problem details, typed input, pages, retries, a budget of requests.

pub mod budget;
pub mod idempotency;
pub mod input;
pub mod problem;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::{Json, http::StatusCode};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

pub use input::{Body, Pairs, Query};
pub use problem::{Refused, refuse};

use crate::i18n::Locale;
use crate::jobs::progress::Snapshot;

/// Where the API begins.
pub const BASE: &str = "/api/v1";
/// The most a request of the API may send, in bytes, but for files.
pub const BODY_BYTES: usize = 1 << 20;
/// How many entries a page has unless another number is asked for.
pub const ON_PAGE: u32 = 100;

/// Whose request it is: noted on a request once its key is known, for what knows no keys.
#[derive(Debug, Clone, Copy)]
pub struct Caller {
    /// The organization.
    pub organization: Uuid,
    /// What asks.
    pub id: Uuid,
}

/// The language of an answer, noted on it for [`problem::details`].
#[derive(Debug, Clone, Copy)]
pub struct Speaks(pub Locale);

/// Something was made, and is found at that place.
pub fn created<T: Serialize>(place: &str, what: T) -> Response {
    (StatusCode::CREATED, [(header::LOCATION, format!("{BASE}{place}"))], Json(what)).into_response()
}

/// A run that has begun, and goes on after the answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct Begun {
    /// The run: `GET /runs/{id}` tells how far it is, and how it ended.
    pub run: Uuid,
}

/// Work that goes on after the answer; `Location` says where to look how far it is.
pub fn accepted(run: Uuid) -> Response {
    (StatusCode::ACCEPTED, [(header::LOCATION, format!("{BASE}/runs/{run}"))], Json(Begun { run })).into_response()
}

/// How far work has come.
#[derive(Debug, Serialize, ToSchema)]
pub struct Progress {
    /// What is being done, in words.
    pub step: String,
    /// How much of the step is done.
    pub done: u64,
    /// How much there is to do in it, where that is known.
    pub total: Option<u64>,
}

impl Progress {
    /// In that language.
    pub fn of(l: Locale, snapshot: &Snapshot) -> Self {
        Self { step: super::watch::words(l, snapshot), done: snapshot.done, total: snapshot.total }
    }
}
