//! One person as a form: every field, saved like the cells of the grid; a stale form says what changed (4.1).

use askama::Template;
use axum::extract::{Path, State};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::access::{Can, can, own};
use crate::accounts::Field;
use crate::accounts::edit::actions::{self, offer, one};
use crate::accounts::edit::{Cell, Editable, FIELDS, Offer, Outcome};
use crate::error::{Error, Fault};
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

#[derive(Template)]
#[template(path = "accounts/edit.html")]
struct Edit {
    shell: Shell,
    one: Editable,
    offer: Offer,
    form: Form,
    /// What the form showed of each field, to be sent back with it.
    seen: Vec<(&'static str, String)>,
}

pub(super) async fn show(can: Can<can::ViewPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    let (one, offer) = web.run(move |app| Ok((one(app, &actor, id)?, offer(app, &actor)?))).await?;
    if !one.may_edit && !one.may_set_password {
        return Err(Error::Forbidden(Fault::new("account-out-of-reach")).into());
    }
    let form = Form::of(FIELDS.map(|(field, _)| (field.name(), one.value(field))));
    let seen = seen(&one);
    page(form.status(), &Edit { shell: can.shell("/people"), one, offer, form, seen })
}

/// What the form shows now; of the password, its version.
fn seen(one: &Editable) -> Vec<(&'static str, String)> {
    FIELDS
        .iter()
        .map(|(field, _)| *field)
        .chain([Field::Password])
        .map(|field| (field.name(), one.value(field)))
        .collect()
}

pub(super) async fn save(
    can: Can<can::ViewPeople>,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    mut form: Form,
) -> Reply {
    let password = form.secret(Field::Password.name());
    let mut cells = cells(id, &form, &password);
    if !can.is_confirmed(web.app.now()) && cells.iter().any(|cell| cell.field == Field::Password) {
        let actor = can.actor().clone();
        // Whoever may not do it anyway is turned away below.
        if web.run(move |app| one(app, &actor, id)).await?.may_set_password {
            cells.retain(|cell| cell.field != Field::Password);
            form.keep(Field::Password.name(), password);
            form.refuse(Field::Password.name(), own::confirm_first());
        }
    }
    let (actor, asked) = (can.actor().clone(), cells.clone());
    let outcome = web.run(move |app| actions::save(app, &actor, &asked)).await;
    match outcome {
        Ok(saved) if saved.refused() == 0 && !form.is_refused() => {
            let key = if saved.saved() == 0 { "flash-edit-nothing" } else { "flash-edit-person" };
            return Ok(said(&web, key, &[], &format!("/people/{id}")));
        }
        Ok(saved) => {
            for (cell, outcome) in cells.iter().zip(saved.cells) {
                if let Some(fault) = outcome.fault(cell.field) {
                    form.refuse(cell.field.name(), fault);
                } else if let Outcome::Saved(now) = outcome
                    && cell.field != Field::Password
                {
                    form.set(cell.field.name(), now);
                }
            }
        }
        Err(error) => form = form.refused(error)?,
    }
    let actor = can.actor().clone();
    let (one, offer) = web.run(move |app| Ok((one(app, &actor, id)?, offer(app, &actor)?))).await?;
    // What nobody typed in is shown as it is by now; what was typed stays, against what it says now.
    for (field, _) in FIELDS {
        let is_typed = cells.iter().any(|cell| cell.field == field);
        if !is_typed {
            form.set(field.name(), one.value(field));
        }
    }
    let seen = seen(&one);
    page(form.status(), &Edit { shell: can.shell("/people"), one, offer, form, seen })
}

/// The fields that say something else than was seen. Those that a form does not have are left alone.
fn cells(account: Uuid, form: &Form, password: &SecretString) -> Vec<Cell> {
    let has = |name: &str| form.fields().any(|(known, _)| known == name);
    let seen = |field: Field| form.value(&format!("seen.{}", field.name())).to_owned();
    let mut cells: Vec<Cell> = FIELDS
        .iter()
        .map(|(field, _)| *field)
        .filter(|field| has(field.name()) && form.value(field.name()) != seen(*field).trim())
        .map(|field| Cell {
            account,
            field,
            seen: Some(seen(field)),
            value: SecretString::from(form.value(field.name())),
        })
        .collect();
    if !password.expose_secret().is_empty() {
        let field = Field::Password;
        cells.push(Cell { account, field, seen: Some(seen(field)), value: password.clone() });
    }
    cells
}

impl Edit {
    /// The heading of a field.
    fn label(&self, name: &str) -> String {
        self.shell.l.text(&format!("field-{name}"), &[])
    }

    /// What can be chosen from, and what is there although nobody could choose it by now.
    fn options(&self, name: &str, offered: &[String]) -> Vec<String> {
        let now = self.form.value(name).to_owned();
        let mut all = offered.to_vec();
        if !now.is_empty() && !all.contains(&now) {
            all.push(now);
        }
        all
    }
}
