//! The page of whoever has to choose a password of their own before anything else (requirement 13.3).

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum_extra::extract::CookieJar;

use crate::access::own;
use crate::access::sign_in::Must;
use crate::access::{Arrived, Visitor};
use crate::error::Fault;
use crate::web::flash::Flash;
use crate::web::{self, Form, Reply, Shell, Web, cookies, page, see};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/me/first-password", get(ask).post(take))
}

#[derive(Template)]
#[template(path = "access/first_password.html")]
struct First {
    shell: Shell,
    form: Form,
    /// The name that signs in.
    identifier: String,
    least: usize,
}

async fn ask(arrived: Arrived, State(web): State<Web>) -> Reply {
    if arrived.visitor.signed_in.must != Some(Must::ChoosePassword) {
        return Ok(see("/"));
    }
    shown(&arrived.visitor, &web, Form::default()).await
}

async fn shown(visitor: &Visitor, web: &Web, form: Form) -> Reply {
    let actor = visitor.actor().clone();
    let identifier = actor.name.clone();
    let least = web.run(move |app| own::least(app, &actor)).await?;
    let mut shell = visitor.shell("/me");
    // Nothing else answers until it is done.
    shell.menu.clear();
    page(form.status(), &First { shell, form, identifier, least })
}

async fn take(arrived: Arrived, State(web): State<Web>, mut form: Form) -> Reply {
    let Arrived { visitor, cookie } = arrived;
    let (new, repeated) = (form.secret("new"), form.secret("repeated"));
    if !web::same(&new, &repeated) {
        form.refuse("repeated", Fault::new("password-not-repeated"));
        return shown(&visitor, &web, form).await;
    }
    let (actor, must) = (visitor.actor().clone(), visitor.signed_in.must);
    let token = web::token(&mut web.app.rng());
    match web.hash(move |app| own::choose_password(app, &actor, must, &cookie, &new, &token)).await {
        Ok(cookie) => Ok(said(&web, cookie, "flash-me-first-password", "/")),
        Err(error) => shown(&visitor, &web, form.refused(error)?).await,
    }
}

/// On to that page, with a sentence and the session's new cookie.
pub fn said(web: &Web, cookie: String, key: &str, path: &str) -> Response {
    let jar = CookieJar::new()
        .add(cookies::cookie(cookies::session_name(web.secure), cookie, web.secure))
        .add(Flash::say(key, &[], web.secure));
    (jar, see(path)).into_response()
}
