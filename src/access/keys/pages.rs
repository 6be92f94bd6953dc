//! Keys of the API in the console: all of them, a new one shown this once, and ending one.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::ApiKey;
use super::actions::{self, Choices, NewKey};
use crate::access::{Can, can};
use crate::app::Millis;
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

/// The place in the menu.
const HERE: &str = "/settings/keys";
/// For how long a key may be made, in days; the longest is the most there is.
const DAYS: [u32; 4] = [30, 90, 180, 365];

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route(HERE, get(list).post(add)).route("/settings/keys/{id}/end", post(end))
}

#[derive(Template)]
#[template(path = "access/keys.html")]
struct Keys {
    shell: Shell,
    form: Form,
    keys: Vec<ApiKey>,
    choices: Choices,
    now: Millis,
    /// The one that was just made.
    made: Option<(ApiKey, SecretString)>,
}

impl Keys {
    /// How long a key may last: the value, and its words.
    fn days(&self) -> Vec<(String, String)> {
        let words = |days: &u32| (days.to_string(), self.shell.l.text("keys-days", &[("n", days.to_string())]));
        DAYS.iter().map(words).collect()
    }

    fn secret(&self) -> Option<&str> {
        self.made.as_ref().map(|(_, secret)| secret.expose_secret())
    }

    /// Whom it reaches: its schools, or as its role has it.
    fn whom(&self, key: &ApiKey) -> String {
        if key.schools.is_empty() { self.shell.l.t("keys-as-role") } else { key.schools.join(", ") }
    }

    fn used(&self, key: &ApiKey) -> String {
        key.used_at.map_or_else(|| self.shell.l.t("keys-never"), |at| self.shell.l.moment(at))
    }
}

async fn list(can: Can<can::ManageKeys>, State(web): State<Web>) -> Reply {
    shown(&can, &web, Form::of([("days", "90")]), None).await
}

async fn shown(can: &Can<can::ManageKeys>, web: &Web, form: Form, made: Option<(ApiKey, SecretString)>) -> Reply {
    let actor = can.actor().clone();
    let (keys, choices, now) =
        web.run(move |app| Ok((actions::keys(app, &actor)?, actions::choices(app, &actor)?, app.now()))).await?;
    let mut shell = can.shell(HERE);
    HERE.clone_into(&mut shell.address);
    let status = if form.is_refused() { form.status() } else { StatusCode::OK };
    page(status, &Keys { shell, form, keys, choices, now, made })
}

async fn add(can: Can<can::ManageKeys>, State(web): State<Web>, form: Form) -> Reply {
    let actor = can.actor().clone();
    let schools = form.all("schools").filter(|school| !school.is_empty()).map(str::to_owned).collect();
    let new = NewKey {
        name: form.value("name").to_owned(),
        role: form.value("role").to_owned(),
        schools,
        days: form.value("days").parse().unwrap_or_default(),
    };
    match web.run(move |app| actions::add(app, &actor, &new)).await {
        Ok(made) => shown(&can, &web, Form::of([("days", "90")]), Some(made)).await,
        Err(error) => shown(&can, &web, form.refused(error)?, None).await,
    }
}

async fn end(can: Can<can::ManageKeys>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    let key = web.run(move |app| actions::end(app, &actor, &id.to_string())).await?;
    Ok(said(&web, "flash-key-ended", &[("name", key.name)], HERE))
}
