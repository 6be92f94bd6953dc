//! *My account*: who I am, where I am signed in, my password.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};

use super::{first, waiting};
use crate::access::own::{self, OwnSession};
use crate::access::{Actor, Visitor, factors};
use crate::error::{Error, Fault};
use crate::web::flash::said;
use crate::web::{self, Form, Reply, Shell, Web, cookies, page};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/me", get(show))
        .route("/me/password", post(change))
        .route("/me/sessions/end-others", post(end_others))
        .route("/me/sessions/{id}/end", post(end))
}

#[derive(Template)]
#[template(path = "access/me.html")]
struct Me {
    shell: Shell,
    form: Form,
    /// The name that signs in.
    identifier: String,
    has_password: bool,
    /// The fewest characters of a password.
    least: usize,
    /// How many second factors there are; `None` for whom they are not made.
    factors: Option<usize>,
    sessions: Vec<OwnSession>,
}

impl Me {
    fn browser(&self, session: &OwnSession) -> String {
        match browser(&session.agent) {
            (Some(browser), Some(system)) => format!("{browser} · {system}"),
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => self.shell.l.t("me-browser-unknown"),
        }
    }
}

/// Browser and system, as far as what a browser says of itself tells.
fn browser(agent: &str) -> (Option<&'static str>, Option<&'static str>) {
    let first =
        |names: &[(&str, &'static str)]| names.iter().find(|(part, _)| agent.contains(part)).map(|(_, name)| *name);
    // Each says it is also the ones that stand after it.
    let browsers = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    (first(&browsers), first(&systems))
}

fn cookie(web: &Web, headers: &HeaderMap) -> Result<String, Error> {
    let found = cookies::value(headers, cookies::session_name(web.secure));
    found.ok_or_else(|| Error::internal("a visitor without a session"))
}

async fn show(visitor: Visitor, State(web): State<Web>, headers: HeaderMap) -> Reply {
    shown(&visitor, &web, &headers, Form::default()).await
}

async fn shown(visitor: &Visitor, web: &Web, headers: &HeaderMap, form: Form) -> Reply {
    let (actor, cookie): (Actor, _) = (visitor.actor().clone(), cookie(web, headers)?);
    let identifier = actor.name.clone();
    let (sessions, has_password, least, factors) = web
        .run(move |app| {
            let factors = (actor.rank > 0).then(|| factors::actions::own(app, &actor)).transpose()?;
            let sessions = own::sessions(app, &actor, &cookie)?;
            let factors = factors.map(|factors| factors.all.len());
            Ok((sessions, own::has_password(app, &actor)?, own::least(app, &actor)?, factors))
        })
        .await?;
    let mut shell = visitor.shell("/me");
    "/me".clone_into(&mut shell.address);
    let status = if form.is_refused() { form.status() } else { StatusCode::OK };
    page(status, &Me { shell, form, identifier, has_password, least, factors, sessions })
}

async fn change(visitor: Visitor, State(web): State<Web>, headers: HeaderMap, mut form: Form) -> Reply {
    let (old, new, repeated) = (form.secret("old"), form.secret("new"), form.secret("repeated"));
    if !web::same(&new, &repeated) {
        form.refuse("repeated", Fault::new("password-not-repeated"));
        return shown(&visitor, &web, &headers, form).await;
    }
    let (actor, own_cookie) = (visitor.actor().clone(), cookie(&web, &headers)?);
    let token = web::token(&mut web.app.rng());
    match web.hash(move |app| own::change_password(app, &actor, &own_cookie, &old, &new, &token)).await {
        Ok(Ok(cookie)) => Ok(first::said(&web, cookie, "flash-me-password", "/me")),
        Ok(Err(wait)) => {
            let form = form.refused(Error::Busy(wait.fault()))?;
            Ok(waiting(shown(&visitor, &web, &headers, form).await?, wait))
        }
        Err(error) => shown(&visitor, &web, &headers, form.refused(error)?).await,
    }
}

async fn end(visitor: Visitor, State(web): State<Web>, Path(id): Path<String>) -> Reply {
    let actor = visitor.actor().clone();
    web.run(move |app| own::end(app, &actor, &id)).await?;
    Ok(said(&web, "flash-me-ended", &[], "/me"))
}

async fn end_others(visitor: Visitor, State(web): State<Web>, headers: HeaderMap) -> Reply {
    let (actor, cookie) = (visitor.actor().clone(), cookie(&web, &headers)?);
    web.run(move |app| own::end_others(app, &actor, &cookie)).await?;
    Ok(said(&web, "flash-me-ended-others", &[], "/me"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_by_its_name_and_its_system() {
        for (agent, expected) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0",
                (Some("Edge"), Some("Windows")),
            ),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36",
                (Some("Chrome"), Some("Android")),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 Version/17.5 Safari/604.1",
                (Some("Safari"), Some("iPhone")),
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
                (Some("Firefox"), Some("Linux")),
            ),
            ("curl/8.5", (None, None)),
            ("", (None, None)),
        ] {
            assert_eq!(browser(agent), expected, "{agent}");
        }
    }
}
