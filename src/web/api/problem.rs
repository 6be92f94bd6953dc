//! Errors as problem details (RFC 9457): what is wrong and how to mend it, for people and for programs.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::openapi::{ContentBuilder, RefOr, ResponseBuilder};
use utoipa::{IntoResponses, ToSchema};
use uuid::Uuid;

use super::Speaks;
use crate::error::{Error, Fault};
use crate::i18n::{Locale, Way};
use crate::web::Reader;
use crate::web::failure::{self, untold};

/// The media type.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Why a request was refused (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Names the kind of problem: `urn:llavero:problem:` and the code.
    #[serde(rename = "type")]
    #[schema(example = "urn:llavero:problem:page-unknown")]
    pub kind: String,
    /// What kind of problem it is, in words.
    pub title: String,
    /// The status of the answer.
    #[schema(example = 422)]
    pub status: u16,
    /// What is wrong and how to mend it, in the language of `Accept-Language`.
    pub detail: String,
    /// Stable name of what is wrong; the first, where it is several things.
    #[schema(example = "page-unknown")]
    pub code: String,
    /// Each thing that is wrong, where the request itself is.
    pub errors: Vec<Wrong>,
    /// Finds the cause in the server's log, where the fault is ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub id: Option<Uuid>,
}

/// One thing that is wrong with a request.
#[derive(Debug, Serialize, ToSchema)]
pub struct Wrong {
    /// The field of the request, or the heading of the column.
    pub field: Option<String>,
    /// The row of the file.
    pub row: Option<u32>,
    /// The value found there, cut to 200 characters; never a password.
    pub value: Option<String>,
    /// Stable name of what is wrong.
    pub code: String,
    /// What is wrong, in words.
    pub message: String,
    /// How to mend it, in words.
    pub remedy: String,
}

impl Wrong {
    /// In that language.
    pub fn of(l: Locale, problem: &crate::error::Problem) -> Self {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Self {
            field: some(&problem.column),
            row: problem.row,
            value: some(&problem.value),
            code: problem.fault.code.to_owned(),
            message: l.fault(&problem.fault),
            remedy: l.remedy_in(Way::Api, &problem.fault),
        }
    }
}

/// A refusal with a status of its own, until [`details`] says it in the reader's language.
#[derive(Clone)]
struct Refusal(Fault);

/// An answer that says what is wrong, with that status.
pub fn refuse(status: StatusCode, fault: Fault) -> Response {
    let mut response = status.into_response();
    response.extensions_mut().insert(Refusal(fault));
    response
}

/// What every operation may answer besides: problem details.
pub struct Refused;

impl IntoResponses for Refused {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        let content = ContentBuilder::new().schema(Some(utoipa::openapi::Ref::from_schema_name("Problem"))).build();
        let refused = ResponseBuilder::new()
            .description("Refused: what is wrong, and how to mend it")
            .content(MEDIA_TYPE, content)
            .build();
        BTreeMap::from([("4XX".to_owned(), RefOr::T(refused))])
    }
}

/// Turns every error into problem details. Stands around every route of the API.
pub async fn details(request: Request, next: Next) -> Response {
    let browser = Reader::of(request.headers()).browser;
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let status = response.status();
    let spoken = response.extensions().get::<Speaks>().map(|Speaks(l)| *l);
    let l = browser.or(spoken).unwrap_or(Locale::Es);
    if response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == MEDIA_TYPE) {
        return response;
    }
    let problem = if let Some(error) = untold(&response) {
        told(l, &error)
    } else if let Some(Refusal(fault)) = response.extensions().get::<Refusal>() {
        of_fault(l, status, fault)
    } else if status.is_client_error() || status.is_server_error() {
        match status {
            StatusCode::NOT_FOUND => told(l, &Error::NotFound { what: "page", id: path }),
            status if status.is_server_error() => told(l, &Error::internal(format!("answered {status}"))),
            status => of_fault(l, status, &Fault::new(bare(status))),
        }
    } else {
        return response;
    };
    answer(l, &problem, response)
}

/// What the router itself says no to.
fn bare(status: StatusCode) -> &'static str {
    match status {
        StatusCode::METHOD_NOT_ALLOWED => "api-method",
        StatusCode::PAYLOAD_TOO_LARGE => "api-too-large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "api-media-type",
        _ => "api-unreadable",
    }
}

fn told(l: Locale, error: &Error) -> Problem {
    let status = failure::status(error);
    let (fault, errors, id) = match error {
        Error::Invalid(problems) => {
            let errors = problems.iter().map(|problem| Wrong::of(l, problem)).collect();
            (problems.first().map(|problem| problem.fault.code), errors, None)
        }
        Error::NotFound { .. } => (Some("not-found"), Vec::new(), None),
        Error::Internal(_) => (Some("internal"), Vec::new(), Some(Uuid::now_v7())),
        Error::Forbidden(fault)
        | Error::Conflict(fault)
        | Error::TooLarge(fault)
        | Error::Busy(fault)
        | Error::Cancelled(fault)
        | Error::Environment(fault) => (Some(fault.code), Vec::new(), None),
    };
    if let Some(id) = id {
        tracing::error!(%id, cause = %error, "internal error");
    }
    let code = fault.unwrap_or("invalid").to_owned();
    Problem {
        kind: format!("urn:llavero:problem:{code}"),
        title: title(l, status),
        status: status.as_u16(),
        detail: l.error(error),
        code,
        errors,
        id,
    }
}

fn of_fault(l: Locale, status: StatusCode, fault: &Fault) -> Problem {
    let code = fault.code.to_owned();
    Problem {
        kind: format!("urn:llavero:problem:{code}"),
        title: title(l, status),
        status: status.as_u16(),
        detail: format!("{} {}", l.fault(fault), l.remedy_in(Way::Api, fault)),
        code,
        errors: Vec::new(),
        id: None,
    }
}

fn title(l: Locale, status: StatusCode) -> String {
    let key = format!("failure-{}", status.as_u16());
    let title = l.text(&key, &[]);
    if title == key { status.canonical_reason().unwrap_or_default().to_owned() } else { title }
}

/// With what the answer before it said besides: `Allow`, `Retry-After`, `WWW-Authenticate`.
fn answer(l: Locale, problem: &Problem, before: Response) -> Response {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, Json(problem)).into_response();
    let (parts, _) = before.into_parts();
    for (name, value) in &parts.headers {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            response.headers_mut().insert(name, value.clone());
        }
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.entry(header::RETRY_AFTER).or_insert(failure::RETRY_SECONDS.into());
    }
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(l.tag()));
    response
}

/// An error that several may ask for, in that language.
pub fn answered(l: Locale, error: &Error) -> Response {
    let problem = told(l, error);
    let status = failure::status(error);
    answer(l, &problem, status.into_response())
}

/// The words of an error, for answers that tell of one without being one.
pub fn words(l: Locale, error: &Error) -> Problem {
    told(l, error)
}
