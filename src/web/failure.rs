//! Errors as pages: the user's with words, ours with an id that finds the cause in the log.

use std::sync::Arc;

use askama::Template;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::{Reader, Shell};
use crate::error::Error;

/// What stops a handler.
#[derive(Debug)]
pub struct Failure(pub Error);

/// What a handler answers.
pub type Reply = Result<Response, Failure>;

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// The error that an answer stands for, until [`pages`] says it in the reader's language.
#[derive(Clone)]
struct Untold(Arc<Error>);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(Untold(Arc::new(self.0)));
        response
    }
}

/// The error that an answer stands for, if it is one that nobody has put in words yet.
pub fn untold(response: &Response) -> Option<Arc<Error>> {
    response.extensions().get::<Untold>().map(|Untold(error)| error.clone())
}

/// What a program that gets 503 waits before it asks again, in seconds.
pub const RETRY_SECONDS: u64 = 5;

/// The status of the answer that says it.
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::NotFound { .. } => StatusCode::NOT_FOUND,
        Error::Forbidden(_) => StatusCode::FORBIDDEN,
        Error::Conflict(_) | Error::Cancelled(_) => StatusCode::CONFLICT,
        Error::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        Error::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
        error if error.is_database_away() => StatusCode::SERVICE_UNAVAILABLE,
        Error::Environment(_) | Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[derive(Template)]
#[template(path = "web/failure.html")]
struct Page {
    shell: Shell,
    status: u16,
    heading: String,
    what: String,
    id: Option<Uuid>,
}

/// Turns errors into pages. Stands around every route.
pub async fn pages(request: Request, next: Next) -> Response {
    let reader = Reader::of(request.headers());
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    match response.extensions().get::<Untold>().cloned() {
        Some(Untold(error)) => told(reader, &error),
        None if response.status() == StatusCode::NOT_FOUND && response.headers().get("content-type").is_none() => {
            told(reader, &Error::NotFound { what: "page", id: path })
        }
        None => response,
    }
}

/// What a handler panicked on: an error of ours like any other.
pub fn panicked(cause: &(dyn std::any::Any + Send)) -> Error {
    let text =
        cause.downcast_ref::<&str>().map(ToString::to_string).or_else(|| cause.downcast_ref::<String>().cloned());
    Error::internal(format!("panicked: {}", text.unwrap_or_default()))
}

fn told(reader: Reader, error: &Error) -> Response {
    let shell = Shell::bare(reader.locale(), reader.theme);
    let status = status(error);
    let id = matches!(error, Error::Internal(_)).then(Uuid::now_v7);
    if let Some(id) = id {
        tracing::error!(%id, cause = %error, "internal error");
    }
    let heading = shell.l.text(&format!("failure-{}", status.as_u16()), &[]);
    let what = shell.l.error(error);
    let body = Page { shell, status: status.as_u16(), heading, what, id }.render().unwrap_or_default();
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(header::RETRY_AFTER, RETRY_SECONDS.into());
    }
    (status, headers, body).into_response()
}
