//! Signing in and out, and choosing language and theme; *My account*.

mod confirm;
mod factors;
mod first;
mod loans;
mod me;
mod second;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use crate::access::attempts::Wait;
use crate::access::sign_in::{self, Door, Outcome, Session};
use crate::access::welcome;
use crate::error::Error;
use crate::i18n::Locale;
use crate::organization::{self, rules::brand};
use crate::web::{Form, Reader, Reply, Shell, Theme, Web, cookies, own_path, page, see};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/sign-in", get(ask).post(take))
        .route("/sign-out", post(leave))
        .route("/preferences", post(prefer))
        .merge(me::routes())
        .merge(second::routes())
        .merge(first::routes())
        .merge(factors::routes())
        .merge(confirm::routes())
        .merge(loans::routes())
}

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct SignIn {
    shell: Shell,
    form: Form,
    next: String,
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

impl Next {
    /// Where it is led on to, if that is a page of ours; empty otherwise.
    fn path(&self) -> String {
        next_path(&self.next)
    }
}

fn next_path(next: &str) -> String {
    own_path(next).unwrap_or_default().to_owned()
}

async fn ask(State(web): State<Web>, reader: Reader, Query(next): Query<Next>) -> Reply {
    let next = next.path();
    page(StatusCode::OK, &SignIn { shell: shell(&web, &reader).await?, form: Form::default(), next })
}

async fn take(State(web): State<Web>, reader: Reader, door: Door, mut form: Form) -> Reply {
    let (identifier, password) = (form.value("identifier").to_owned(), form.secret("password"));
    let next = next_path(form.value("next"));
    match web.hash(move |app| sign_in::sign_in(app, &identifier, &password, door)).await {
        Ok(Outcome::In(session)) => Ok(welcomed(&web, &session, &next)),
        Ok(Outcome::Half(cookie)) => Ok(second::on_to(&web, cookie, &next)),
        Ok(Outcome::Wait(wait)) => {
            web.metrics.signed_in("waiting");
            let form = form.refused(Error::Busy(wait.fault()))?;
            Ok(waiting(page(form.status(), &SignIn { shell: shell(&web, &reader).await?, form, next })?, wait))
        }
        Err(error) => {
            web.metrics.signed_in("refused");
            let form = form.refused(error)?;
            page(form.status(), &SignIn { shell: shell(&web, &reader).await?, form, next })
        }
    }
}

/// In: to where they wanted to go.
fn welcomed(web: &Web, session: &Session, next: &str) -> Response {
    web.metrics.signed_in("accepted");
    welcome(web, session, next)
}

/// The page that says how long to wait, so that programs understand it too.
fn waiting(mut response: Response, wait: Wait) -> Response {
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    response.headers_mut().insert(header::RETRY_AFTER, wait.seconds().into());
    response
}

async fn leave(State(web): State<Web>, headers: HeaderMap) -> Reply {
    let name = cookies::session_name(web.secure);
    if let Some(cookie) = cookies::value(&headers, name) {
        web.run(move |app| sign_in::sign_out(app, &cookie)).await?;
    }
    let gone = cookies::cookie(name, String::new(), web.secure);
    Ok((CookieJar::from_headers(&headers).remove(gone), see("/sign-in")).into_response())
}

async fn prefer(State(web): State<Web>, headers: HeaderMap, form: Form) -> Reply {
    let mut jar = CookieJar::from_headers(&headers);
    if let Some(locale) = Locale::from_tag(form.value("locale")) {
        jar = jar.add(cookies::lasting(cookies::LOCALE, locale.tag().to_owned(), web.secure));
    }
    if let Some(theme) = Theme::from_name(form.value("theme")) {
        jar = jar.add(cookies::lasting(cookies::THEME, theme.name().to_owned(), web.secure));
    }
    Ok((jar, see(form.value("back"))).into_response())
}

/// Whoever comes to the one school of an installation sees its name, colours and logo before signing in.
async fn shell(web: &Web, reader: &Reader) -> Result<Shell, Error> {
    let mut shell = Shell::bare(reader.locale(), reader.theme);
    "/sign-in".clone_into(&mut shell.address);
    if let Some(only) = web.run(organization::actions::only).await? {
        shell.brand = Some(brand::style_address(&only.settings));
        let has_logo = only.settings.logo.as_deref().is_some_and(|logo| web.app.has_file(logo));
        shell.logo = brand::logo_address(&only.settings).filter(|_| has_logo);
        shell.organization = Some(only.name);
    }
    Ok(shell)
}
