//! Changing people over the API: cells of any number of them, and somebody new.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Cell, Draft, Outcome, actions};
use crate::access::{Actor, Key, Permission, can};
use crate::accounts::{Field, Profile};
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::web::api::{Body, Refused, created};
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(save)).routes(routes!(create))
}

/// Cells that are to say something else.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CellsToSave {
    /// Of at most a thousand people.
    cells: Vec<CellToSave>,
}

/// A cell that is to say something else.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CellToSave {
    /// Whose.
    id: Uuid,
    /// A field, as `GET /people/{id}` names it; `password` needs the permission `set-passwords` as well.
    #[schema(example = "first_name")]
    field: String,
    /// What it is to say; blank empties it.
    value: String,
    /// What it said when you saw it: changed by somebody else since, it is left alone. Without it, it is written over.
    seen: Option<String>,
}

/// What became of the cells.
#[derive(Serialize, ToSchema)]
struct SavedCells {
    /// How many were saved.
    saved: usize,
    /// How many were refused, or were changed by somebody else meanwhile.
    refused: usize,
    /// What became of each, in the order they came in.
    rows: Vec<SavedCell>,
}

/// What became of a cell.
#[derive(Serialize, ToSchema)]
struct SavedCell {
    /// `saved`, `unchanged`, `refused` or `meanwhile`.
    outcome: &'static str,
    /// What it says now; never a password.
    value: Option<String>,
    /// What is wrong.
    code: Option<&'static str>,
    /// The same in words.
    message: Option<String>,
    /// How to mend it, in words.
    remedy: Option<String>,
}

impl SavedCell {
    fn of(l: Locale, field: Field, outcome: Outcome) -> Self {
        let fault = outcome.fault(field);
        let (name, value) = match outcome {
            Outcome::Saved(value) => ("saved", Some(value)),
            Outcome::Unchanged => ("unchanged", None),
            Outcome::Refused(_) => ("refused", None),
            Outcome::Meanwhile(now) => ("meanwhile", Some(now)),
        };
        Self {
            outcome: name,
            value: value.filter(|_| field != Field::Password),
            code: fault.as_ref().map(|fault| fault.code),
            message: fault.as_ref().map(|fault| l.fault(fault)),
            remedy: fault.as_ref().map(|fault| l.remedy(fault)),
        }
    }
}

/// Changes people, cell by cell: those that are right are saved together, each of the others tells what is wrong.
#[utoipa::path(patch, path = "/people", tag = "people", operation_id = "editPeople",
    extensions(("x-permission" = json!("edit-accounts"))),
    request_body = CellsToSave, responses((status = 200, body = SavedCells), Refused))]
async fn save(key: Key<can::EditAccounts>, State(web): State<Web>, Body(asked): Body<CellsToSave>) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let mut cells = Vec::new();
    for (at, cell) in asked.cells.into_iter().enumerate() {
        let field = editable(&cell.field, &format!("cells.{at}.field"))?;
        cells.push(Cell { account: cell.id, field, seen: cell.seen, value: SecretString::from(cell.value) });
    }
    let fields: Vec<Field> = cells.iter().map(|cell| cell.field).collect();
    let saved = web.hash(move |app| actions::save(app, &actor, &cells)).await?;
    let (count, refused) = (saved.saved(), saved.refused());
    let rows = fields.into_iter().zip(saved.cells).map(|(field, outcome)| SavedCell::of(l, field, outcome));
    Ok(Json(SavedCells { saved: count, refused, rows: rows.collect() }).into_response())
}

fn editable(name: &str, place: &str) -> Result<Field> {
    let known = super::FIELDS.iter().map(|(field, _)| *field).chain([Field::Password]);
    let found = Field::from_name(name).filter(|field| known.into_iter().any(|one| one == *field));
    found.ok_or_else(|| Fault::new("api-field").with("field", place).of_field(place).into())
}

/// Somebody new.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PersonToMake {
    /// What they are.
    profile: Profile,
    /// Field → value: names, `unique_id`, `username`, `email`, `school`, `department`, `role`, `administrator` …; a
    /// username is made where there is none.
    #[schema(example = json!({"first_name": "Ana", "last_name": "Gil", "school": "Sede Norte"}))]
    fields: BTreeMap<String, String>,
    /// Their password; one is generated where there is none, to be printed on a slip.
    #[schema(write_only)]
    password: Option<String>,
}

/// Somebody who was made.
#[derive(Serialize, ToSchema)]
struct MadePerson {
    /// Their account.
    id: Uuid,
    /// Their username.
    username: Option<String>,
    /// Their address.
    email: Option<String>,
}

/// Makes one account. Its password is not told: print a slip.
#[utoipa::path(post, path = "/people", tag = "people", operation_id = "createPerson",
    extensions(("x-permission" = json!("create-accounts"))),
    request_body = PersonToMake, responses((status = 201, body = MadePerson), Refused))]
async fn create(key: Key<can::CreateAccounts>, State(web): State<Web>, Body(asked): Body<PersonToMake>) -> Reply {
    let mut draft = Draft { profile: Some(asked.profile), ..Draft::default() };
    for (name, value) in asked.fields {
        let place = format!("fields.{name}");
        let field = match Field::from_name(&name) {
            Some(field @ (Field::Role | Field::Administrator)) => field,
            Some(Field::Password) | None => return Err(unknown(&place).into()),
            Some(_) => editable(&name, &place)?,
        };
        draft.values.insert(field, value);
    }
    draft.password = asked.password.map(SecretString::from);
    let actor = silent(key.actor());
    let made = web.hash(move |app| actions::create(app, &actor, &draft, None)).await?;
    let person = MadePerson { id: made.account, username: made.username, email: made.email };
    Ok(created(&format!("/people/{}", made.account), person))
}

fn unknown(place: &str) -> Error {
    Fault::new("api-field").with("field", place).of_field(place).into()
}

/// Whoever makes somebody without being shown the password: the log must not say that they were.
fn silent(actor: &Actor) -> Actor {
    let permissions = actor.permissions.iter().copied().filter(|one| *one != Permission::RevealPasswords).collect();
    Actor { permissions, ..actor.clone() }
}
