//! Who asks the API: the key of a request, read before any handler runs; and what is written down of refusals.

use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Instant;

use axum::extract::{FromRequestParts, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use super::actions;
use crate::access::{Actor, can};
use crate::audit;
use crate::error::{Error, Fault};
use crate::i18n::Locale;
use crate::web::api::budget::Budget;
use crate::web::api::{Caller, Speaks, refuse};
use crate::web::failure::untold;
use crate::web::{Failure, Reader, Web, observe};

/// What stands before every route of the API.
#[derive(Clone)]
pub struct Gate {
    web: Web,
    budget: Budget,
}

impl Gate {
    /// Of that installation.
    pub fn new(web: Web) -> Self {
        Self { web, budget: Budget::default() }
    }
}

/// Lets a request with a key through that opens something; writes down what it is refused then.
pub async fn guard(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let Some(key) = bearer(request.headers()) else { return unauthorized(Fault::new("key-missing")) };
    let found = gate.web.run(move |app| actions::authenticate(app, &key)).await;
    let (actor, locale) = match found {
        Ok(Ok(found)) => found,
        Ok(Err(fault)) => return unauthorized(fault),
        Err(error) => return Failure(error).into_response(),
    };
    let id = actor.key.unwrap_or_default();
    if let Err(seconds) = gate.budget.spend(id, gate.web.app.config.serve.api_requests_per_minute, Instant::now()) {
        let fault = Fault::new("api-too-many").with("seconds", seconds);
        let mut response = speaking(refuse(StatusCode::TOO_MANY_REQUESTS, fault), locale);
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        return response;
    }
    let (mut parts, body) = request.into_parts();
    observe::asked_by(&parts, Some(id));
    let l = Reader::of(&parts.headers).browser.unwrap_or(locale);
    let caller = Caller { organization: actor.organization, id };
    let tried = parts.extensions.get::<MatchedPath>().map(|route| format!("{} {}", parts.method, route.as_str()));
    let subject = parts.uri.path().split('/').find_map(|part| Uuid::try_parse(part).ok());
    parts.extensions.insert(caller);
    parts.extensions.insert(Bearer { actor: actor.clone(), l });
    let response = next.run(Request::from_parts(parts, body)).await;
    // What names something that is not theirs is written down, whether or not it is there; people, by the actions.
    let refused = match response.status() {
        _ if names_somebody(&response) => None,
        StatusCode::FORBIDDEN => Some(subject.unwrap_or(actor.organization)),
        StatusCode::NOT_FOUND => subject,
        _ => None,
    };
    if let (Some(subject), Some(tried)) = (refused, tried) {
        let written = gate.web.run(move |app| {
            audit::denied(app, &actor, &tried, subject);
            Ok(())
        });
        if let Err(error) = written.await {
            return Failure(error).into_response();
        }
    }
    speaking(response, locale)
}

/// Whether the answer is about an account: the action has written the attempt down.
fn names_somebody(response: &Response) -> bool {
    untold(response).is_some_and(|error| match &*error {
        Error::NotFound { what, .. } => *what == "account",
        Error::Forbidden(fault) => fault.code == "account-out-of-reach",
        _ => false,
    })
}

fn speaking(mut response: Response, locale: Locale) -> Response {
    response.extensions_mut().insert(Speaks(locale));
    response
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let said = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = said.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim().to_owned())
}

/// `WWW-Authenticate` says what is missing (RFC 6750).
fn unauthorized(fault: Fault) -> Response {
    let challenge = match fault.code {
        "key-missing" => "Bearer realm=\"Llavero\"",
        _ => "Bearer realm=\"Llavero\", error=\"invalid_token\"",
    };
    let mut response = refuse(StatusCode::UNAUTHORIZED, fault);
    let name: HeaderName = header::WWW_AUTHENTICATE;
    response.headers_mut().insert(name, HeaderValue::from_static(challenge));
    response
}

/// A request with a key, whatever its role: what it may is decided by the action.
#[derive(Clone)]
pub struct Bearer {
    actor: Actor,
    /// The language of the answer.
    pub l: Locale,
}

impl Bearer {
    /// With which powers.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }
}

impl FromRequestParts<Web> for Bearer {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Response> {
        // Nobody comes here but by the gate; should a route ever stand beside it, it is closed.
        parts.extensions.get::<Self>().cloned().ok_or_else(|| unauthorized(Fault::new("key-missing")))
    }
}

/// A request with a key whose role holds the permission that `P` names.
pub struct Key<P> {
    bearer: Bearer,
    permission: PhantomData<P>,
}

impl<P> Deref for Key<P> {
    type Target = Bearer;

    fn deref(&self) -> &Bearer {
        &self.bearer
    }
}

impl<P: can::Grant> FromRequestParts<Web> for Key<P> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let bearer = Bearer::from_request_parts(parts, web).await?;
        bearer.actor.require(P::PERMISSION).map_err(|error| Failure(error).into_response())?;
        Ok(Self { bearer, permission: PhantomData })
    }
}
