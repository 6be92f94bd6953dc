//! Asking again who it is, before passwords are shown, printed or set: with the password or a passkey, and back.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use axum_extra::extract::CookieJar;
use secrecy::ExposeSecret;

use super::{Next, next_path, waiting};
use crate::access::factors::actions::ask_passkey;
use crate::access::factors::passkeys::Site;
use crate::access::own::{self, Confirmation};
use crate::access::{Enrolling, Visitor};
use crate::error::Error;
use crate::web::{self, Form, Reply, Shell, Web, cookies, page, see};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/me/confirm", get(ask).post(take)).route("/me/confirmed", get(done))
}

#[derive(Template)]
#[template(path = "access/confirm.html")]
struct Confirm {
    shell: Shell,
    form: Form,
    identifier: String,
    next: String,
    passkey: Option<String>,
}

#[derive(Template)]
#[template(path = "access/confirmed.html")]
struct Confirmed {
    shell: Shell,
}

/// Where a tab of its own ends: what was typed waits in another.
async fn done(who: Enrolling) -> Reply {
    page(StatusCode::OK, &Confirmed { shell: who.visitor.shell("") })
}

async fn ask(who: Enrolling, State(web): State<Web>, site: Site, Query(next): Query<Next>) -> Reply {
    shown(&who.visitor, who.cookie.clone(), &web, site, Form::default(), next.path()).await
}

async fn shown(visitor: &Visitor, cookie: String, web: &Web, site: Site, form: Form, next: String) -> Reply {
    let actor = visitor.actor().clone();
    let identifier = actor.name.clone();
    let passkey = web.run(move |app| ask_passkey(app, &actor, &cookie, &site)).await?;
    let mut shell = visitor.shell("");
    shell.address = web::address("/me/confirm", [("next", &next)]);
    page(form.status(), &Confirm { shell, form, identifier, next, passkey })
}

async fn take(who: Enrolling, State(web): State<Web>, site: Site, mut form: Form) -> Reply {
    let (visitor, cookie) = (&who.visitor, who.cookie.clone());
    let next = next_path(form.value("next"));
    let (password, answer) = (form.secret("password"), form.secret("answer"));
    let given = match answer.expose_secret() {
        "" => Confirmation::Password(password),
        answer => Confirmation::Passkey(answer.to_owned()),
    };
    let (actor, at, named) = (visitor.actor().clone(), site.clone(), cookie.clone());
    let token = web::token(&mut web.app.rng());
    match web.hash(move |app| own::confirm(app, &actor, &named, &at, &given, &token)).await {
        Ok(Ok(renewed)) => {
            let cookie = cookies::cookie(cookies::session_name(web.secure), renewed, web.secure);
            Ok((CookieJar::new().add(cookie), see(&next)).into_response())
        }
        Ok(Err(wait)) => {
            let form = form.refused(Error::Busy(wait.fault()))?;
            Ok(waiting(shown(visitor, cookie, &web, site, form, next).await?, wait))
        }
        Err(error) => shown(visitor, cookie, &web, site, form.refused(error)?, next).await,
    }
}
