//! Somebody new, by hand: a form that says while it is filled in what would come of it (4.9).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use secrecy::{ExposeSecret, SecretString};

use crate::access::{Can, Permission, can, own};
use crate::accounts::edit::actions::{self, offer};
use crate::accounts::edit::{Checked, Created, Draft, FIELDS, Offer};
use crate::accounts::{Field, Profile};
use crate::error::{Error, Fault};
use crate::web::{Form, Reply, Shell, Web, page, see, token};

#[derive(Template)]
#[template(path = "accounts/new.html")]
struct New {
    shell: Shell,
    offer: Offer,
    form: Form,
    may_set_password: bool,
}

#[derive(Template)]
#[template(path = "accounts/new_check.html")]
struct Check {
    shell: Shell,
    checked: Checked,
    faults: Vec<(&'static str, Fault)>,
}

#[derive(Template)]
#[template(path = "accounts/made.html")]
struct Made {
    shell: Shell,
    created: Created,
    name: String,
    profile: &'static str,
}

pub(super) async fn show(
    can: Can<can::CreateAccounts>,
    State(web): State<Web>,
    asked: axum::extract::Query<Asked>,
) -> Reply {
    if asks_first(&can, &web) {
        return Ok(see(&can.to_confirm()));
    }
    let profile = asked.profile.as_deref().and_then(Profile::from_name).unwrap_or(Profile::Student);
    let key = token(&mut web.app.rng());
    let form = Form::of([("profile", profile.name()), ("key", key.expose_secret())]);
    filled(can, web, form).await
}

/// Whether whoever makes an account has to say first that it is still them: it comes with a password that they type,
/// or are shown.
fn asks_first(can: &Can<can::CreateAccounts>, web: &Web) -> bool {
    let knows = [Permission::SetPasswords, Permission::RevealPasswords];
    let knows = knows.iter().any(|permission| can.actor().permissions.contains(permission));
    knows && !can.signed_in.settings.single_sign_on && !can.is_confirmed(web.app.now())
}

/// What the address may say: for whom the form is.
#[derive(serde::Deserialize)]
pub(super) struct Asked {
    profile: Option<String>,
}

async fn filled(can: Can<can::CreateAccounts>, web: Web, form: Form) -> Reply {
    let actor = can.actor().clone();
    let offer = web.run(move |app| offer(app, &actor)).await?;
    let may_set_password = can.actor().permissions.contains(&Permission::SetPasswords);
    page(form.status(), &New { shell: can.shell("/people"), offer, form, may_set_password })
}

pub(super) async fn create(can: Can<can::CreateAccounts>, State(web): State<Web>, mut form: Form) -> Reply {
    let password = form.secret(Field::Password.name());
    if asks_first(&can, &web) {
        form.keep(Field::Password.name(), password);
        let form = form.refused(Error::Conflict(own::confirm_first()))?;
        return filled(can, web, form).await;
    }
    let draft = draft(&form, Some(password));
    let (actor, asked, key) = (can.actor().clone(), draft.clone(), form.value("key").to_owned());
    let made = web
        .run(move |app| {
            let key = Some(key.as_str()).filter(|key| !key.is_empty());
            // The name is looked up first: afterwards its username is taken, by themselves.
            let name = actions::check(app, &actor, &asked)?.name;
            Ok((actions::create(app, &actor, &asked, key)?, name))
        })
        .await;
    match made {
        Ok((created, name)) => {
            let profile = draft.profile.unwrap_or(Profile::Student).name();
            let mut shell = can.shell("/people");
            shell.address = format!("/people/{}", created.account);
            page(StatusCode::OK, &Made { shell, created, name, profile })
        }
        Err(error) => {
            let form = form.refused(error)?;
            filled(can, web, form).await
        }
    }
}

/// What would come of the form as it is; a fault for what was typed alone.
pub(super) async fn check(can: Can<can::CreateAccounts>, State(web): State<Web>, form: Form) -> Reply {
    let (actor, asked) = (can.actor().clone(), draft(&form, None));
    let checked = web.run(move |app| actions::check(app, &actor, &asked)).await?;
    let is_typed = |field: Field| !form.value(field.name()).is_empty();
    let faults = checked.faults.iter().filter(|(field, _)| is_typed(*field) && *field != Field::Profile);
    let faults = faults.map(|(field, fault)| (field.name(), fault.clone())).collect();
    page(StatusCode::OK, &Check { shell: can.shell("/people"), checked, faults })
}

fn draft(form: &Form, password: Option<SecretString>) -> Draft {
    let fields = FIELDS.iter().map(|(field, _)| *field).chain([Field::Role, Field::Administrator]);
    Draft {
        profile: Profile::from_name(form.value(Field::Profile.name())),
        values: fields.map(|field| (field, form.value(field.name()).to_owned())).collect(),
        password: password.filter(|password| !password.expose_secret().is_empty()),
    }
}

impl New {
    fn label(&self, name: &str) -> String {
        self.shell.l.text(&format!("field-{name}"), &[])
    }

    /// What can be chosen from.
    fn options<'o>(&self, _: &str, offered: &'o [String]) -> &'o [String] {
        offered
    }
}

impl Check {
    /// Whether there is a username that they could have.
    fn has_username(&self) -> bool {
        !self.checked.username.is_empty() && self.checked.faults.iter().all(|(field, _)| *field != Field::Username)
    }
}

impl Made {
    /// The password, to be passed on.
    fn shown(&self) -> Option<&str> {
        self.created.password.as_ref().map(ExposeSecret::expose_secret)
    }
}
