//! A request that makes something, sent again: the answer of the first time is given again, and nothing is done twice.
//!
//! Whoever sends it gives it a key of their own (`Idempotency-Key`). The answer is kept for a day, with a hash of the
//! request; what must not be kept, such as the secret of a new API key, is not.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Caller;
use super::input::is_json;
use super::problem::refuse;
use crate::app::{App, Millis};
use crate::db::{FromRow, Row};
use crate::error::{Fault, Result};
use crate::params;
use crate::web::{Failure, Web};

/// The header.
pub const HEADER: &str = "idempotency-key";
/// How long an answer is kept.
const KEPT: Millis = 24 * 3600 * 1000;
/// After so long a request without an answer has none: its process died.
const LOST: Millis = 10 * 60 * 1000;
/// The longest key, in characters.
const LONGEST: usize = 200;
/// The longest answer that is kept, in bytes.
const ANSWER_BYTES: usize = 256 << 10;

/// Marks an answer that shows a secret: it is given once, and not kept.
#[derive(Clone, Copy)]
pub struct Once;

struct Answer {
    hash: Vec<u8>,
    /// `None` while the request is being worked on.
    status: Option<i64>,
    location: Option<String>,
    body: Option<String>,
}

impl FromRow for Answer {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { hash: row.get(0)?, status: row.get(1)?, location: row.get(2)?, body: row.get(3)? })
    }
}

/// Answers what was answered before, or lets the request through and keeps its answer.
pub async fn layer(State(web): State<Web>, request: Request, next: Next) -> Response {
    let Some(key) = request.headers().get(HEADER).filter(|_| request.method() == Method::POST) else {
        return next.run(request).await;
    };
    let Some(caller) = request.extensions().get::<Caller>().copied() else { return next.run(request).await };
    let key = key.to_str().unwrap_or_default().trim().to_owned();
    if key.is_empty() || key.len() > LONGEST {
        return refuse(StatusCode::BAD_REQUEST, Fault::new("api-retry-key").with("most", LONGEST));
    }
    if !is_json(request.headers()) && !is_empty(request.headers()) {
        return refuse(StatusCode::BAD_REQUEST, Fault::new("api-retry-json"));
    }
    match once(&web, caller, key, request, next).await {
        Ok(response) => response,
        Err(error) => Failure(error).into_response(),
    }
}

fn is_empty(headers: &HeaderMap) -> bool {
    !headers.contains_key(header::TRANSFER_ENCODING)
        && headers.get(header::CONTENT_LENGTH).is_none_or(|length| length.as_bytes() == b"0")
}

async fn once(web: &Web, caller: Caller, key: String, request: Request, next: Next) -> Result<Response> {
    let (parts, body) = request.into_parts();
    let whole = Request::from_parts(parts.clone(), body);
    let bytes = match Bytes::from_request(whole, &()).await {
        Ok(bytes) => bytes,
        Err(rejection) => return Ok(rejection.into_response()),
    };
    let hash = hash(&parts.method, parts.uri.path(), &bytes);
    let claimed = {
        let key = key.clone();
        web.run(move |app| claim(app, caller, &key, &hash)).await?
    };
    if let Some(before) = claimed {
        return Ok(again(&before, &hash));
    }
    let response = next.run(Request::from_parts(parts, Body::from(bytes))).await;
    let (parts, body) = response.into_parts();
    // A refusal is told in words later, and may end otherwise the next time: it is not kept.
    let keeps = parts.status.is_success();
    let is_secret = parts.extensions.get::<Once>().is_some();
    let text = |name: HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let (status, location) = (i64::from(parts.status.as_u16()), text(header::LOCATION));
    let whole = if keeps { to_bytes(body, usize::MAX).await.unwrap_or_default() } else { Bytes::new() };
    let kept = String::from_utf8(whole.to_vec()).ok().filter(|kept| !is_secret && kept.len() <= ANSWER_BYTES);
    web.run(move |app| if keeps { keep(app, caller, &key, status, location, kept) } else { forget(app, caller, &key) })
        .await?;
    Ok(Response::from_parts(parts, Body::from(whole)))
}

fn hash(method: &Method, path: &str, body: &[u8]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(method.as_str().as_bytes()).update(b" ").update(path.as_bytes()).update(b"\n").update(body);
    *hasher.finalize().as_bytes()
}

/// Writes that the request is being worked on; what became of it where that is written already.
fn claim(app: &App, caller: Caller, key: &str, hash: &[u8]) -> Result<Option<Answer>> {
    let (of, id, now) = (caller.organization, caller.id, app.now());
    app.db.write(|tx| {
        tx.execute(
            "DELETE FROM api_answers WHERE organization_id = $1 AND key_id = $2
             AND (created_at < $3 OR (status IS NULL AND created_at < $4))",
            params![of, id, now - KEPT, now - LOST],
        )?;
        let written = tx.execute(
            "INSERT INTO api_answers (organization_id, key_id, idempotency_key, request_hash, created_at)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
            params![of, id, key, hash, now],
        )?;
        if written == 1 {
            return Ok(None);
        }
        tx.query_opt(
            "SELECT request_hash, status, location, body FROM api_answers
             WHERE organization_id = $1 AND key_id = $2 AND idempotency_key = $3",
            params![of, id, key],
        )
    })
}

fn keep(
    app: &App,
    caller: Caller,
    key: &str,
    status: i64,
    location: Option<String>,
    body: Option<String>,
) -> Result<()> {
    app.db.write(|tx| {
        tx.execute(
            "UPDATE api_answers SET status = $4, location = $5, body = $6
             WHERE organization_id = $1 AND key_id = $2 AND idempotency_key = $3",
            params![caller.organization, caller.id, key, status, location, body],
        )?;
        Ok(())
    })
}

fn forget(app: &App, caller: Caller, key: &str) -> Result<()> {
    app.db.write(|tx| {
        tx.execute(
            "DELETE FROM api_answers WHERE organization_id = $1 AND key_id = $2 AND idempotency_key = $3",
            params![caller.organization, caller.id, key],
        )?;
        Ok(())
    })
}

fn again(before: &Answer, hash: &[u8]) -> Response {
    if before.hash != hash {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, Fault::new("api-retry-other"));
    }
    let Some(status) = before.status else { return refuse(StatusCode::CONFLICT, Fault::new("api-retry-under-way")) };
    let Some(body) = &before.body else { return refuse(StatusCode::CONFLICT, Fault::new("api-retry-once")) };
    let status = u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or_default();
    let mut response = (status, body.clone()).into_response();
    let headers = response.headers_mut();
    if body.is_empty() {
        headers.remove(header::CONTENT_TYPE);
    } else {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let Some(location) = before.location.as_deref().and_then(|location| HeaderValue::from_str(location).ok()) {
        headers.insert(header::LOCATION, location);
    }
    headers.insert(HeaderName::from_static("idempotent-replayed"), HeaderValue::from_static("true"));
    response
}
