//! Setting an empty installation up in the browser, by a link that works once.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;

use crate::access::sign_in::{self, Door};
use crate::access::{Claimant, welcome};
use crate::accounts::rules::UsernamePolicy;
use crate::error::{Error, Fault};
use crate::i18n::Locale;
use crate::organization::Settings;
use crate::organization::actions::{self, NewOrganization};
use crate::web::{self, Form, Reader, Reply, Shell, Web, page};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/set-up/{token}", get(ask).post(take))
}

#[derive(Template)]
#[template(path = "organization/set_up.html")]
struct SetUp {
    shell: Shell,
    form: Form,
    token: String,
}

impl SetUp {
    fn of(reader: &Reader, form: Form, token: String) -> Self {
        let mut shell = Shell::bare(reader.locale(), reader.theme);
        shell.address = format!("/set-up/{token}");
        Self { shell, form, token }
    }
}

fn offered(web: &Web, token: &str) -> Result<(), Error> {
    if web.may_set_up(token) { Ok(()) } else { Err(Error::Forbidden(Fault::new("set-up-closed"))) }
}

async fn ask(State(web): State<Web>, reader: Reader, Path(token): Path<String>) -> Reply {
    offered(&web, &token)?;
    let form = Form::of([("locale", reader.locale().tag()), ("username-policy", "school")]);
    page(StatusCode::OK, &SetUp::of(&reader, form, token))
}

async fn take(State(web): State<Web>, reader: Reader, Path(token): Path<String>, door: Door, mut form: Form) -> Reply {
    offered(&web, &token)?;
    let (password, repeated) = (form.secret("password"), form.secret("password-repeated"));
    if !web::same(&password, &repeated) {
        form.refuse("password-repeated", Fault::new("password-not-repeated"));
    }
    if form.value("organization").is_empty() {
        form.refuse("organization", Fault::new("field-empty"));
    }
    if form.is_refused() {
        return page(form.status(), &SetUp::of(&reader, form, token));
    }
    let locale = Locale::from_tag(form.value("locale")).unwrap_or(reader.locale());
    let policy = UsernamePolicy::preset(form.value("username-policy")).unwrap_or(UsernamePolicy::SCHOOL);
    let new = NewOrganization {
        name: form.value("organization").to_owned(),
        locale,
        settings: Settings { username_policy: policy, ..Settings::of_locale(locale) },
        manager: Some((form.value("email").to_owned(), password)),
    };
    let made = web
        .run(move |app| {
            let (organization, manager) = actions::create_first(app, new)?;
            sign_in::begin(app, Claimant { organization: organization.id, account: manager }, door)
        })
        .await;
    match made {
        Ok(session) => {
            web.close_set_up();
            Ok(welcome(&web, &session, "/"))
        }
        Err(error) => {
            let form = form.refused(error)?;
            page(form.status(), &SetUp::of(&reader, form, token))
        }
    }
}
