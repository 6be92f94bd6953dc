//! Cells settled: each through the rule of its field, against what the account says now and what was seen.

use std::collections::HashMap;

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::people::{Person, Places};
use super::{Cell, FIELDS, Outcome};
use crate::access::rules::{Target, decide};
use crate::access::{Actor, Permission};
use crate::accounts::Field;
use crate::accounts::rules::{Present, UsernamePolicy, kept};
use crate::app::App;
use crate::credentials::rules::{MIN_INITIAL_CHARS, check_given};
use crate::credentials::{self, State, own};
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::organization::Organization;

/// What becomes of an account in a save.
pub(super) struct Changing<'p> {
    pub person: &'p Person,
    pub changes: Vec<Change>,
    pub password: Option<NewPassword>,
}

/// A cell that will be written: what its column holds, and is to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub cell: usize,
    pub field: Field,
    pub column: &'static str,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A password that will be written.
pub(super) struct NewPassword {
    cell: usize,
    pub version: i64,
    pub password: SecretString,
}

impl Changing<'_> {
    /// What the account will have in a field.
    pub fn after(&self, field: Field) -> Option<&str> {
        match self.changes.iter().find(|change| change.field == field) {
            Some(change) => change.after.as_deref(),
            None => self.person.value(field),
        }
    }

    /// Whether a field will be another.
    pub fn changes(&self, field: Field) -> bool {
        self.changes.iter().any(|change| change.field == field)
    }

    /// Whether nothing is left to do.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.password.is_none()
    }
}

/// The cells of a save on their way, by account in the order of first mention.
pub(super) struct Settling<'p> {
    pub people: Vec<Changing<'p>>,
    pub outcomes: Vec<Outcome>,
}

/// What cells are settled against.
pub(super) struct Around<'a> {
    pub app: &'a App,
    pub actor: &'a Actor,
    pub organization: &'a Organization,
    pub places: &'a Places,
}

impl Around<'_> {
    fn policy(&self) -> &UsernamePolicy {
        &self.organization.settings.username_policy
    }

    /// What the column of a field is to hold, when its cell says that; blank empties it.
    pub fn column_value(&self, field: Field, cell: &str) -> Result<Option<String>, Fault> {
        let cell = cell.trim();
        if cell.is_empty() {
            return Ok(None);
        }
        let value = kept(field, cell, self.policy(), None)?;
        if !matches!(field, Field::School | Field::Department) {
            return Ok(Some(value.into_owned()));
        }
        self.places.find(field, &value).map(|id| Some(id.to_string())).ok_or_else(|| self.places.unknown(field, &value))
    }
}

impl<'p> Settling<'p> {
    /// Reads every cell by itself.
    pub fn read(
        tx: &mut Tx<'_>,
        around: &Around<'_>,
        cells: &[Cell],
        people: &'p HashMap<Uuid, Person>,
    ) -> Result<Self> {
        let mut settling = Self { people: Vec::new(), outcomes: vec![Outcome::Unchanged; cells.len()] };
        let mut places: HashMap<Uuid, usize> = HashMap::new();
        for (index, cell) in cells.iter().enumerate() {
            let Some(person) = people.get(&cell.account) else { continue };
            let at = *places.entry(cell.account).or_insert_with(|| {
                settling.people.push(Changing { person, changes: Vec::new(), password: None });
                settling.people.len() - 1
            });
            let Some(changing) = settling.people.get_mut(at) else { continue };
            let outcome = if cell.field == Field::Password {
                if changing.password.is_some() {
                    Some(Outcome::Refused(Fault::new("cell-twice")))
                } else {
                    changing.read_password(tx, around, cell, index)?
                }
            } else {
                changing.read_cell(around, cell, index)
            };
            if let (Some(outcome), Some(slot)) = (outcome, settling.outcomes.get_mut(index)) {
                *slot = outcome;
            }
        }
        Ok(settling)
    }

    /// Refuses a cell that was on its way.
    pub fn refuse(&mut self, person: usize, field: Field, fault: Fault) {
        let Some(changing) = self.people.get_mut(person) else { return };
        let Some(at) = changing.changes.iter().position(|change| change.field == field) else { return };
        let change = changing.changes.remove(at);
        if let Some(slot) = self.outcomes.get_mut(change.cell) {
            *slot = Outcome::Refused(fault);
        }
    }

    /// Nobody loses the last name they sign in by, or what the policy requires (1.4).
    pub fn keep_names(&mut self, policy: &UsernamePolicy) {
        for person in 0..self.people.len() {
            while let Some(fault) = self.people.get(person).and_then(|changing| lacks(changing, policy)) {
                // Of the cells that empty a name, the last.
                let emptied = self.people.get(person).and_then(|changing| {
                    let emptied = |change: &&Change| {
                        matches!(change.field, Field::Username | Field::Email) && change.after.is_none()
                    };
                    changing.changes.iter().rev().find(emptied).map(|change| change.field)
                });
                let Some(field) = emptied else { break };
                self.refuse(person, field, fault);
            }
        }
    }

    /// Passwords against the names that accounts will have (4.4).
    pub fn check_passwords(&mut self) {
        for changing in &mut self.people {
            let Some(new) = &changing.password else { continue };
            let get = |field| changing.after(field).unwrap_or_default();
            let born = get(Field::BirthDate).parse().ok();
            let password = new.password.expose_secret();
            let checked = check_given(password, get(Field::Username), get(Field::UniqueId), born, MIN_INITIAL_CHARS);
            if let (Err(fault), Some(slot)) = (checked, self.outcomes.get_mut(new.cell)) {
                *slot = Outcome::Refused(fault);
                changing.password = None;
            }
        }
    }

    /// What is left is saved.
    pub fn finish(mut self, places: &Places) -> (Vec<Changing<'p>>, Vec<Outcome>) {
        self.people.retain(|changing| !changing.is_empty());
        for changing in &self.people {
            for change in &changing.changes {
                let now = change.after.as_deref().map_or("", |after| places.shown(change.field, after));
                if let Some(slot) = self.outcomes.get_mut(change.cell) {
                    *slot = Outcome::Saved(now.to_owned());
                }
            }
            if let Some((new, slot)) =
                changing.password.as_ref().and_then(|new| self.outcomes.get_mut(new.cell).map(|slot| (new, slot)))
            {
                *slot = Outcome::Saved(new.version.to_string());
            }
        }
        (self.people, self.outcomes)
    }
}

impl Changing<'_> {
    /// Keeps the change that a cell asks for; otherwise what to say of it.
    fn read_cell(&mut self, around: &Around<'_>, cell: &Cell, index: usize) -> Option<Outcome> {
        let Some((field, column)) = FIELDS.iter().copied().find(|(field, _)| *field == cell.field) else {
            let known = FIELDS.map(|(field, _)| field.name()).join(", ");
            return Some(Outcome::Refused(Fault::new("cell-not-editable").with("known", known)));
        };
        if self.changes(field) {
            return Some(Outcome::Refused(Fault::new("cell-twice")));
        }
        let before = self.person.value(field);
        let shown = before.map_or("", |before| around.places.shown(field, before));
        let wanted = around.column_value(field, cell.value.expose_secret());
        if wanted.as_ref().is_ok_and(|wanted| wanted.as_deref() == before) {
            return None;
        }
        if cell.seen.as_ref().is_some_and(|seen| seen.trim() != shown) {
            return Some(Outcome::Meanwhile(shown.to_owned()));
        }
        let after = match wanted {
            Ok(after) => after,
            Err(fault) => return Some(Outcome::Refused(fault)),
        };
        if field == Field::School {
            let school = after.as_deref().and_then(|id| id.parse().ok());
            let moved = Target { school, ..self.person.target };
            if !decide(around.actor, Permission::EditAccounts, &moved) {
                return Some(Outcome::Refused(Fault::new("school-out-of-reach")));
            }
        }
        self.changes.push(Change { cell: index, field, column, before: before.map(str::to_owned), after });
        None
    }

    fn read_password(
        &mut self,
        tx: &mut Tx<'_>,
        around: &Around<'_>,
        cell: &Cell,
        index: usize,
    ) -> Result<Option<Outcome>> {
        let refused = |code| Ok(Some(Outcome::Refused(Fault::new(code))));
        let account = self.person.target.account;
        if cell.value.expose_secret().is_empty() {
            return Ok(None);
        }
        if around.actor.account == Some(account) {
            // Their own is changed by whoever knows the one before.
            return refused("password-own-account");
        }
        let newest = credentials::store::newest(tx, around.organization.id, account)?;
        let version = newest.as_ref().map_or(0, |credential| credential.version);
        match &newest {
            Some(credential) if State::from_name(Some(&credential.state)) == State::External => {
                return refused("password-external");
            }
            Some(credential)
                if credential.sealed.is_some()
                    && own::is_right(&around.app.keys, account, credential, &cell.value)? =>
            {
                return Ok(None);
            }
            _ => {}
        }
        if cell.seen.as_ref().is_some_and(|seen| *seen != version.to_string()) {
            return Ok(Some(Outcome::Meanwhile(version.to_string())));
        }
        self.password = Some(NewPassword { cell: index, version: version + 1, password: cell.value.clone() });
        Ok(None)
    }
}

/// What an account would lack that the policy requires.
fn lacks(changing: &Changing<'_>, policy: &UsernamePolicy) -> Option<Fault> {
    let has = Present {
        username: changing.after(Field::Username).is_some(),
        email: changing.after(Field::Email).is_some(),
        password: true,
        role: true,
    };
    policy.check_present(has).err()
}
