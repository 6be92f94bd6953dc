//! Signing in and out, and choosing language and theme; *My account*.

mod blocked;
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
use crate::access::schools::{self, Choice, School};
use crate::access::sign_in::{self, Door, Outcome, Session};
use crate::access::welcome;
use crate::app::App;
use crate::error::Error;
use crate::i18n::Locale;
use crate::organization::{self, rules::brand};
use crate::web::{Form, Reader, Reply, Shell, Theme, Web, address, cookies, own_path, page, see};

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
        .merge(blocked::routes())
}

#[derive(Template)]
#[template(path = "access/sign_in.html")]
struct SignIn {
    shell: Shell,
    form: Form,
    next: String,
    /// The schools that are offered, where one has to be named.
    schools: Option<Vec<String>>,
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

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    next: String,
    /// The school of a slip or a letter: its code or id.
    #[serde(default)]
    school: String,
}

async fn ask(
    State(web): State<Web>,
    reader: Reader,
    headers: HeaderMap,
    Query(Asked { next, school }): Query<Asked>,
) -> Reply {
    let next = next_path(&next);
    let named = if school.is_empty() { remembered_school(&headers, &web) } else { school.clone() };
    let choice =
        if named.is_empty() { Choice::default() } else { web.run(move |app| schools::choice(app, &named)).await? };
    let mut form = Form::default();
    let is_chosen = choice.chosen.is_some();
    if let Some(name) = &choice.chosen {
        form.set("school", name);
    }
    // A slip whose school is gone: it is asked for.
    let schools = (choice.is_asked && (is_chosen || !school.is_empty())).then_some(choice.listed);
    let mut shell = shell(&web, &reader).await?;
    if !school.is_empty() {
        // Whoever chooses another language comes back to the same school.
        shell.address = address("/sign-in", [("school", &school), ("next", &next)]);
    }
    page(StatusCode::OK, &SignIn { shell, form, next, schools })
}

async fn take(State(web): State<Web>, reader: Reader, door: Door, mut form: Form) -> Reply {
    let (identifier, password) = (form.value("identifier").to_owned(), form.secret("password"));
    let (next, typed) = (next_path(form.value("next")), form.value("school").trim().to_owned());
    let attempt = move |app: &App| -> Result<(Outcome, Option<School>), Error> {
        let school = if typed.is_empty() { None } else { Some(schools::named(app, &typed)?) };
        let outcome = sign_in::sign_in(app, &identifier, school.as_ref(), &password, door)?;
        Ok((outcome, school))
    };
    match web.hash(attempt).await {
        Ok((Outcome::In(session), school)) => Ok(remember_school(&web, school, welcomed(&web, &session, &next))),
        Ok((Outcome::Half(cookie), school)) => Ok(remember_school(&web, school, second::on_to(&web, cookie, &next))),
        Ok((Outcome::Wait(wait), _)) => {
            web.metrics.signed_in("waiting");
            let form = form.refused(Error::Busy(wait.fault()))?;
            Ok(waiting(refused(&web, &reader, form, next).await?, wait))
        }
        Err(error) => {
            web.metrics.signed_in("refused");
            let form = form.refused(error)?;
            refused(&web, &reader, form, next).await
        }
    }
}

/// The page once more. Whoever gave a username is asked for the school too, where there may be several of that name,
/// whatever was wrong: the page tells nothing of whom there is.
async fn refused(web: &Web, reader: &Reader, form: Form, next: String) -> Reply {
    let is_address = form.value("identifier").contains('@') && form.value("school").is_empty();
    let choice = web.run(|app| schools::choice(app, "")).await?;
    let schools = (choice.is_asked && !is_address).then_some(choice.listed);
    page(form.status(), &SignIn { shell: shell(web, reader).await?, form, next, schools })
}

/// The school that somebody chose in this browser before, as the id in its cookie.
fn remembered_school(headers: &HeaderMap, web: &Web) -> String {
    cookies::value(headers, cookies::school_name(web.secure)).unwrap_or_default()
}

/// Keeps the chosen school for the next time.
fn remember_school(web: &Web, school: Option<School>, response: Response) -> Response {
    match school {
        Some(school) => {
            let name = cookies::school_name(web.secure);
            let cookie = cookies::lasting(name, school.id.simple().to_string(), web.secure);
            (CookieJar::new().add(cookie), response).into_response()
        }
        None => response,
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
    if let Some(seconds) = wait.seconds() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
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
