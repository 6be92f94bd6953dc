//! The second step of signing in: a code, a recovery code or a passkey.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;

use super::{Next, next_path, shell, waiting, welcomed};
use crate::access::factors::actions::{self, Half};
use crate::access::factors::passkeys::Site;
use crate::access::factors::{Kind, Proof};
use crate::access::sign_in::{Door, Outcome};
use crate::web::{Form, Reader, Reply, Shell, Web, address, cookies, page, see};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/sign-in/second", get(ask).post(take))
}

#[derive(Template)]
#[template(path = "access/second.html")]
struct Second {
    shell: Shell,
    form: Form,
    next: String,
    half: Half,
}

/// Which codes will do.
fn hint(half: &Half, shell: &Shell) -> String {
    shell.l.t(if half.factors.has(Kind::Totp) { "second-code.hint" } else { "second-code.recovery" })
}

/// To the second step, with the cookie that names the sign-in.
pub fn on_to(web: &Web, cookie: String, next: &str) -> Response {
    use axum::response::IntoResponse;
    let cookie = cookies::cookie(cookies::half_name(web.secure), cookie, web.secure);
    let path =
        if next.is_empty() { "/sign-in/second".to_owned() } else { address("/sign-in/second", [("next", next)]) };
    (axum_extra::extract::CookieJar::new().add(cookie), see(&path)).into_response()
}

async fn ask(
    State(web): State<Web>,
    reader: Reader,
    site: Site,
    headers: HeaderMap,
    Query(next): Query<Next>,
) -> Reply {
    shown(&web, &reader, site, &headers, Form::default(), next.path()).await
}

async fn shown(web: &Web, reader: &Reader, site: Site, headers: &HeaderMap, form: Form, next: String) -> Reply {
    let cookie = cookies::value(headers, cookies::half_name(web.secure)).unwrap_or_default();
    // Too late, or used up: from the beginning.
    let Some(half) = web.run(move |app| actions::half(app, &cookie, &site)).await? else {
        return Ok(see(&if next.is_empty() { "/sign-in".to_owned() } else { address("/sign-in", [("next", next)]) }));
    };
    let mut shell = shell(web, reader).await?;
    "/sign-in/second".clone_into(&mut shell.address);
    page(form.status(), &Second { shell, form, next, half })
}

async fn take(
    State(web): State<Web>,
    reader: Reader,
    site: Site,
    door: Door,
    headers: HeaderMap,
    mut form: Form,
) -> Reply {
    let next = next_path(form.value("next"));
    let answer = form.secret("answer");
    let proof = match secrecy::ExposeSecret::expose_secret(&answer) {
        "" => Proof::Code(form.secret("code")),
        answer => Proof::Passkey(answer.to_owned()),
    };
    let cookie = cookies::value(&headers, cookies::half_name(web.secure)).unwrap_or_default();
    let at = site.clone();
    match web.run(move |app| actions::pass(app, &cookie, &at, &proof, door)).await {
        Ok(Outcome::In(session)) => Ok(welcomed(&web, &session, &next)),
        Ok(Outcome::Wait(wait)) => {
            web.metrics.signed_in("waiting");
            let form = form.refused(crate::error::Error::Busy(wait.fault()))?;
            Ok(waiting(shown(&web, &reader, site, &headers, form, next).await?, wait))
        }
        Ok(Outcome::Half(_)) => Ok(see("/sign-in")),
        Err(error) => {
            web.metrics.signed_in("refused");
            let form = form.refused(error)?;
            let mut response = shown(&web, &reader, site, &headers, form, next).await?;
            if response.status() == StatusCode::OK {
                *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            }
            Ok(response)
        }
    }
}
