//! One's second factors: what there is, setting one up, recovery codes; and taking somebody's away who lost them.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::access::factors::passkeys::Site;
use crate::access::factors::{Factor, Factors, RecoveryCodes, actions, rules};
use crate::access::sign_in::Must;
use crate::access::{Can, Enrolling, Recently, Visitor, can};
use crate::print::qr_svg;
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

/// Where they are looked after.
const HOME: &str = "/me/second-factor";

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/me/second-factor", get(show))
        .route("/me/second-factor/totp", get(ask_totp).post(add_totp))
        .route("/me/second-factor/passkey", get(ask_passkey).post(add_passkey))
        .route("/me/second-factor/codes", post(new_codes))
        .route("/me/second-factor/codes/file", post(file))
        .route("/me/second-factor/remove/{id}", post(remove))
        .route("/people/{id}/second-factor/reset", post(reset))
}

#[derive(Template)]
#[template(path = "access/factors.html")]
struct Show {
    shell: Shell,
    form: Form,
    factors: Factors,
    is_required: bool,
    is_forced: bool,
}

/// What a factor is called.
fn label(factor: &Factor, shell: &Shell) -> String {
    let kind = shell.l.text(&format!("factor-{}", factor.kind.name()), &[]);
    if factor.name.is_empty() { kind } else { format!("{kind}: {}", factor.name) }
}

async fn show(arrived: Enrolling, State(web): State<Web>) -> Reply {
    shown(&arrived.visitor, &web, Form::default()).await
}

async fn shown(visitor: &Visitor, web: &Web, form: Form) -> Reply {
    let actor = visitor.actor().clone();
    let is_required = visitor.signed_in.settings.second_factor_required;
    let is_forced = visitor.signed_in.must == Some(Must::AddFactor);
    let factors = web.run(move |app| actions::own(app, &actor)).await?;
    page(form.status(), &Show { shell: around(visitor, HOME), form, factors, is_required, is_forced })
}

/// What surrounds these pages: without a menu while nothing else answers.
fn around(visitor: &Visitor, address: &str) -> Shell {
    let mut shell = visitor.shell("/me");
    address.clone_into(&mut shell.address);
    if visitor.signed_in.must.is_some() {
        shell.menu.clear();
    }
    shell
}

#[derive(Template)]
#[template(path = "access/totp.html")]
struct NewTotp {
    shell: Shell,
    form: Form,
    secret: SecretString,
    qr: String,
}

impl NewTotp {
    /// The secret in groups of four, as people type it.
    fn groups(&self) -> String {
        let mut groups = String::new();
        for (at, letter) in self.secret.expose_secret().chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                groups.push(' ');
            }
            groups.push(letter);
        }
        groups
    }

    fn plain(&self) -> &str {
        self.secret.expose_secret()
    }
}

async fn ask_totp(recently: Recently<Enrolling>, State(web): State<Web>) -> Reply {
    totp(&recently.visitor, Form::default(), rules::new_secret(&mut web.app.rng()))
}

fn totp(visitor: &Visitor, form: Form, secret: SecretString) -> Reply {
    let address = rules::address(&secret, &visitor.signed_in.organization, &visitor.actor().name)?;
    let qr = String::from_utf8(qr_svg(address.expose_secret())?).map_err(crate::error::Error::internal)?;
    page(form.status(), &NewTotp { shell: around(visitor, "/me/second-factor/totp"), form, secret, qr })
}

async fn add_totp(recently: Recently<Enrolling>, State(web): State<Web>, mut form: Form) -> Reply {
    let (secret, code) = (form.secret("secret"), form.secret("code"));
    let (actor, kept) = (recently.visitor.actor().clone(), secret.clone());
    match web.run(move |app| actions::add_totp(app, &actor, &secret, &code)).await {
        Ok(codes) => added(&recently.visitor, &web, codes),
        Err(error) => {
            let secret = if rules::is_secret(&kept) { kept } else { rules::new_secret(&mut web.app.rng()) };
            totp(&recently.visitor, form.refused(error)?, secret)
        }
    }
}

#[derive(Template)]
#[template(path = "access/passkey.html")]
struct NewPasskey {
    shell: Shell,
    form: Form,
    options: String,
}

async fn ask_passkey(recently: Recently<Enrolling>, State(web): State<Web>, site: Site) -> Reply {
    passkey(&recently, &web, site, Form::default()).await
}

async fn passkey(arrived: &Enrolling, web: &Web, site: Site, form: Form) -> Reply {
    let (actor, cookie) = (arrived.visitor.actor().clone(), arrived.cookie.clone());
    let name = arrived.visitor.signed_in.name.clone();
    let options = web.run(move |app| actions::ask_new_passkey(app, &actor, &cookie, &site, &name)).await?;
    page(form.status(), &NewPasskey { shell: around(&arrived.visitor, "/me/second-factor/passkey"), form, options })
}

async fn add_passkey(recently: Recently<Enrolling>, State(web): State<Web>, site: Site, form: Form) -> Reply {
    let (actor, cookie, at) = (recently.visitor.actor().clone(), recently.cookie.clone(), site.clone());
    let (name, answer) = (form.value("name").to_owned(), form.value("answer").to_owned());
    match web.run(move |app| actions::add_passkey(app, &actor, &cookie, &at, &name, &answer)).await {
        Ok(codes) => added(&recently.visitor, &web, codes),
        Err(error) => passkey(&recently, &web, site, form.refused(error)?).await,
    }
}

#[derive(Template)]
#[template(path = "access/codes.html")]
struct Codes {
    shell: Shell,
    codes: RecoveryCodes,
}

impl Codes {
    /// One a line.
    fn lines(&self) -> String {
        self.codes.iter().map(|code| format!("{}\n", code.expose_secret())).collect()
    }

    fn each(&self) -> impl Iterator<Item = &str> {
        self.codes.iter().map(ExposeSecret::expose_secret)
    }
}

/// The recovery codes that came with the first factor, this once; after others, back to the list.
fn added(visitor: &Visitor, web: &Web, codes: RecoveryCodes) -> Reply {
    if codes.is_empty() {
        return Ok(said(web, "flash-factor-added", &[], HOME));
    }
    page(StatusCode::OK, &Codes { shell: around(visitor, HOME), codes })
}

async fn new_codes(recently: Recently<Visitor>, State(web): State<Web>) -> Reply {
    let actor = recently.actor().clone();
    let codes = web.run(move |app| actions::new_codes(app, &actor)).await?;
    page(StatusCode::OK, &Codes { shell: around(&recently, HOME), codes })
}

/// The codes that the page shows, as a file: they are known nowhere else.
async fn file(_: Visitor, form: Form) -> Reply {
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '\n');
    let text: String = form.value("codes").chars().filter(plain).take(400).collect();
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"llavero-codes.txt\""),
    ];
    Ok((headers, text).into_response())
}

async fn remove(recently: Recently<Visitor>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = recently.actor().clone();
    match web.run(move |app| actions::remove(app, &actor, id)).await {
        Ok(()) => Ok(said(&web, "flash-factor-removed", &[], HOME)),
        Err(error) => shown(&recently, &web, Form::default().refused(error)?).await,
    }
}

async fn reset(can: Recently<Can<can::SetPasswords>>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    web.run(move |app| actions::reset(app, &actor, id)).await?;
    Ok(said(&web, "flash-factors-reset", &[], &format!("/people/{id}")))
}
