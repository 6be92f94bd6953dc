//! The grid: the people of a list with their cells to type in; what is right is saved, the rest stays typed (4.1).

use std::collections::HashMap;

use axum::extract::{Query, State};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::list::{Kept, shown, sorted_name};
use super::view::{Pairs, View};
use crate::access::{Actor, Can, Permission, can, own};
use crate::accounts::Field;
use crate::accounts::edit::actions::{editable, save as save_cells};
use crate::accounts::edit::{Cell, Editable, GRID, Outcome};
use crate::accounts::list::Listed;
use crate::app::App;
use crate::credentials::State as Credential;
use crate::error::{Error, Fault, Result};
use crate::web::flash::said;
use crate::web::{Form, Reply, Web};

/// What was typed and is not saved: by account and column, and why.
#[derive(Default)]
pub(super) struct Typed {
    cells: HashMap<(Uuid, Field), (SecretString, Option<Fault>)>,
    /// The accounts, in the order of the form.
    accounts: Vec<Uuid>,
    /// What stands in the way of all of it.
    general: Vec<Fault>,
    saved: usize,
}

impl Typed {
    /// Whether anything of it is refused.
    pub fn is_refused(&self) -> bool {
        !self.general.is_empty() || self.cells.values().any(|(_, fault)| fault.is_some())
    }
}

/// The grid as a page shows it.
pub(super) struct Grid {
    pub rows: Vec<Row>,
    pub general: Vec<Fault>,
    /// How many cells were saved just now, and how many are to be looked at again.
    pub saved: usize,
    pub refused: usize,
    pub may_reveal: bool,
}

/// One person's cells.
pub(super) struct Row {
    pub one: Editable,
    pub name: String,
    pub cells: Vec<Shown>,
    /// What the cells say, to be sent back with what is typed.
    pub seen: String,
}

/// One cell.
pub(super) struct Shown {
    pub field: Field,
    /// What the database says.
    pub seen: String,
    /// What stands in the cell.
    pub value: SecretString,
    pub fault: Option<Fault>,
    pub is_fixed: bool,
}

impl Grid {
    /// The people of a page with their cells. Whoever something was refused of is shown, wherever the list has
    /// them by now.
    pub fn of(app: &App, actor: &Actor, rows: &[Listed], mut typed: Typed) -> Result<Self> {
        let refused = |id: &Uuid| typed.cells.iter().any(|((of, _), (_, fault))| of == id && fault.is_some());
        let mut ids: Vec<Uuid> =
            typed.accounts.iter().copied().filter(|id| rows.iter().all(|row| row.id != *id)).collect();
        ids.retain(refused);
        ids.extend(rows.iter().map(|row| row.id));
        let names: HashMap<Uuid, String> = rows.iter().map(|row| (row.id, sorted_name(row))).collect();
        let count = typed.cells.values().filter(|(_, fault)| fault.is_some()).count();
        let rows = editable(app, actor, &ids)?.into_iter().map(|one| {
            let cells = GRID.map(|field| cell(&one, field, typed.cells.remove(&(one.id, field))));
            let seen: Vec<&str> = cells.iter().map(|cell| cell.seen.as_str()).collect();
            Row {
                name: names.get(&one.id).unwrap_or(&one.name).clone(),
                seen: serde_json::to_string(&seen).unwrap_or_default(),
                cells: cells.into(),
                one,
            }
        });
        Ok(Self {
            rows: rows.collect(),
            general: typed.general,
            saved: typed.saved,
            refused: count,
            may_reveal: actor.permissions.contains(&Permission::RevealPasswords),
        })
    }
}

fn cell(one: &Editable, field: Field, typed: Option<(SecretString, Option<Fault>)>) -> Shown {
    let seen = one.value(field);
    let is_fixed = if field == Field::Password { !one.may_set_password } else { !one.may_edit };
    let (value, fault) = typed.unwrap_or_else(|| {
        let value = if field == Field::Password { String::new() } else { seen.clone() };
        (SecretString::from(value), None)
    });
    Shown { field, seen, value, fault, is_fixed }
}

impl Row {
    /// Whether there is a password that could be shown.
    pub fn has_initial(&self) -> bool {
        self.one.credential == Credential::Initial && self.one.is_active
    }
}

impl Shown {
    /// What stands in the cell.
    pub fn text(&self) -> &str {
        self.value.expose_secret()
    }
}

pub(super) async fn show(can: Can<can::ViewPeople>, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    shown(&can, &web, pairs, Kept { grid: Some(Typed::default()), ..Kept::default() }).await
}

/// Saves the cells of the form that say something else than was seen.
pub(super) async fn save(can: Can<can::ViewPeople>, State(web): State<Web>, form: Form) -> Reply {
    let (pairs, mut cells, accounts) = read(&form)?;
    let mut waiting = Vec::new();
    if !can.is_confirmed(web.app.now()) && cells.iter().any(|cell| cell.field == Field::Password) {
        let actor = can.actor().clone();
        (waiting, cells) = web.run(move |app| part(app, &actor, cells)).await?;
    }
    let (actor, asked) = (can.actor().clone(), cells.clone());
    let outcome = match web.run(move |app| save_cells(app, &actor, &asked)).await {
        Ok(saved) => Ok(saved),
        // Nothing was saved, and nothing that was typed is lost.
        Err(Error::Conflict(fault) | Error::TooLarge(fault) | Error::Busy(fault)) => Err(fault),
        Err(other) => return Err(other.into()),
    };
    let mut typed = Typed { accounts, ..Typed::default() };
    match outcome {
        Ok(saved) if saved.refused() == 0 && waiting.is_empty() => {
            let view = View { grid: true, ..View::read(&pairs)? };
            let key = if saved.saved() == 0 { "flash-edit-nothing" } else { "flash-edit-saved" };
            return Ok(said(&web, key, &[("n", saved.saved().to_string())], &view.address()));
        }
        Ok(saved) => {
            typed.saved = saved.saved();
            let left = cells
                .into_iter()
                .zip(saved.cells)
                .filter(|(_, outcome)| matches!(outcome, Outcome::Refused(_) | Outcome::Meanwhile(_)));
            typed.cells = left
                .map(|(cell, outcome)| ((cell.account, cell.field), (cell.value, outcome.fault(cell.field))))
                .collect();
        }
        Err(fault) => {
            typed.general.push(fault);
            typed.cells = cells.into_iter().map(|cell| ((cell.account, cell.field), (cell.value, None))).collect();
        }
    }
    let waiting = waiting.into_iter();
    typed.cells.extend(waiting.map(|cell| ((cell.account, cell.field), (cell.value, Some(own::confirm_first())))));
    shown(&can, &web, pairs, Kept { grid: Some(typed), ..Kept::default() }).await
}

/// The passwords that wait until their writer has said that it is still them, and all else; those that they may not
/// set anyway are among the latter, to be turned away as ever.
fn part(app: &App, actor: &Actor, cells: Vec<Cell>) -> Result<(Vec<Cell>, Vec<Cell>)> {
    let mut ids: Vec<Uuid> = cells.iter().map(|cell| cell.account).collect();
    ids.dedup();
    let theirs = editable(app, actor, &ids)?;
    let may_set = |id| theirs.iter().any(|one| one.id == id && one.may_set_password);
    Ok(cells.into_iter().partition(|cell| cell.field == Field::Password && may_set(cell.account)))
}

/// What a form of the grid says: which list, the cells that are not as they were seen, and whose they are.
fn read(form: &Form) -> Result<(Pairs, Vec<Cell>, Vec<Uuid>)> {
    let unreadable = || Error::from(Fault::new("form-unreadable"));
    let (mut pairs, mut typed, mut seen) = (Pairs::new(), Vec::new(), HashMap::new());
    let mut accounts = Vec::new();
    for (name, value) in form.fields() {
        let mut parts = name.splitn(3, '.');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("seen"), Some(id), None) => {
                let id = Uuid::parse_str(id).map_err(|_| unreadable())?;
                let values: Vec<String> = serde_json::from_str(value).map_err(|_| unreadable())?;
                accounts.push(id);
                seen.insert(id, values);
            }
            (Some("cell"), Some(id), Some(field)) => {
                let id = Uuid::parse_str(id).map_err(|_| unreadable())?;
                let column = GRID.iter().position(|known| known.name() == field).ok_or_else(unreadable)?;
                typed.push((id, column, value));
            }
            _ => pairs.push((name.to_owned(), value.to_owned())),
        }
    }
    let mut cells = Vec::new();
    for (account, column, value) in typed {
        let (Some(field), Some(seen)) = (GRID.get(column), seen.get(&account).and_then(|seen| seen.get(column))) else {
            return Err(unreadable());
        };
        let is_changed = if *field == Field::Password { !value.is_empty() } else { value.trim() != seen.trim() };
        if is_changed {
            let value = SecretString::from(value);
            cells.push(Cell { account, field: *field, seen: Some(seen.clone()), value });
        }
    }
    Ok((pairs, cells, accounts))
}
