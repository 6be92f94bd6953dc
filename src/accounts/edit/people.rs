//! Accounts as they are edited: what each cell holds, and what the actor may change.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::FIELDS;
use crate::access::rules::{Target, decide};
use crate::access::{Actor, Permission};
use crate::accounts::Field;
use crate::accounts::filter::{find, names, nearest};
use crate::accounts::rules::{Names, PreferredStyle};
use crate::credentials::State;
use crate::db::{FromRow, Param, Row, Tx};
use crate::error::{Fault, Result};
use crate::organization::store::{List, Named, list};

/// An account with what can be edited of it.
#[derive(Debug, Clone)]
pub struct Editable {
    /// The account.
    pub id: Uuid,
    /// What it is called on the screen.
    pub name: String,
    values: BTreeMap<Field, String>,
    /// In which state its password is.
    pub credential: State,
    /// The version of its password, from 1; 0 without one.
    pub version: i64,
    /// Whether it is active.
    pub is_active: bool,
    /// Whether the actor may change what it says.
    pub may_edit: bool,
    /// Whether the actor may give it another password.
    pub may_set_password: bool,
}

impl Editable {
    /// What a cell says; empty for nothing. Of the password, its version.
    pub fn value(&self, field: Field) -> String {
        match field {
            Field::Password => self.version.to_string(),
            _ => self.values.get(&field).cloned().unwrap_or_default(),
        }
    }

    /// An account as the actor sees it.
    pub(super) fn of(person: &Person, credential: (State, i64), places: &Places, actor: &Actor) -> Self {
        let values: BTreeMap<Field, String> = FIELDS
            .iter()
            .filter_map(|(field, _)| Some((*field, places.shown(*field, person.value(*field)?).to_owned())))
            .collect();
        let get = |field| values.get(&field).map_or("", String::as_str);
        Self {
            id: person.target.account,
            name: called(get),
            credential: credential.0,
            version: credential.1,
            is_active: person.active,
            may_edit: decide(actor, Permission::EditAccounts, &person.target),
            may_set_password: actor.account != Some(person.target.account)
                && credential.0 != State::External
                && decide(actor, Permission::SetPasswords, &person.target),
            values,
        }
    }
}

/// What somebody with these values is called (1.2, 1.3).
pub(super) fn called<'v>(get: impl Fn(Field) -> &'v str) -> String {
    let given = |field| Some(get(field)).filter(|value| !value.trim().is_empty());
    Names {
        display: given(Field::DisplayName),
        first: given(Field::FirstName),
        last: given(Field::LastName),
        preferred: given(Field::PreferredName),
        style: PreferredStyle::parse(get(Field::PreferredStyle)).ok().map(PreferredStyle::name),
        login: given(Field::Username).or(given(Field::Email)),
    }
    .shown()
}

/// An account as its row has it.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub target: Target,
    /// What wrote it last.
    pub changed_by: Uuid,
    /// An inactive account holds no names (1.8).
    pub active: bool,
    /// In the order of [`FIELDS`]; ids and numbers as text.
    values: [Option<String>; FIELDS.len()],
}

impl Person {
    /// What its row has in a field.
    pub fn value(&self, field: Field) -> Option<&str> {
        let index = FIELDS.iter().position(|(known, _)| *known == field)?;
        self.values.get(index)?.as_deref()
    }
}

impl FromRow for Person {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        const FIRST: usize = 6;
        let mut values = [const { None }; FIELDS.len()];
        for (index, ((field, _), value)) in FIELDS.iter().zip(&mut values).enumerate() {
            *value = match field {
                Field::School | Field::Department => row.get::<Option<Uuid>>(FIRST + index)?.map(|id| id.to_string()),
                Field::GraduationYear => row.get::<Option<i64>>(FIRST + index)?.map(|year| year.to_string()),
                _ => row.get(FIRST + index)?,
            };
        }
        let school = FIELDS.iter().position(|(field, _)| *field == Field::School).unwrap_or_default();
        let target = Target {
            organization: row.get(0)?,
            account: row.get(1)?,
            rank: row.get(3)?,
            administrator: row.get(4)?,
            school: row.get(FIRST + school)?,
        };
        Ok(Self { target, changed_by: row.get(5)?, active: row.get::<&str>(2)? == "active", values })
    }
}

/// The accounts of these ids that the organization has.
pub(super) fn read(tx: &mut Tx<'_>, organization: Uuid, ids: &[Uuid]) -> Result<HashMap<Uuid, Person>> {
    let Some(last) = ids.last() else { return Ok(HashMap::new()) };
    let columns: Vec<String> = FIELDS.iter().map(|(_, column)| format!("a.{column}")).collect();
    let (params, marks) = marks(organization, ids, *last);
    let sql = format!(
        "SELECT a.organization_id, a.id, a.status, r.rank, a.administrator_id, a.changed_by, {} FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.id IN ({marks})",
        columns.join(", ")
    );
    let found: Vec<Person> = tx.query(&sql, &params)?;
    Ok(found.into_iter().map(|person| (person.target.account, person)).collect())
}

/// State and version of the newest password of each of these accounts that has one.
pub(super) fn credentials(tx: &mut Tx<'_>, organization: Uuid, ids: &[Uuid]) -> Result<HashMap<Uuid, (State, i64)>> {
    let Some(last) = ids.last() else { return Ok(HashMap::new()) };
    let (params, marks) = marks(organization, ids, *last);
    let sql = format!(
        "SELECT c.account_id, c.state, c.version FROM credentials c
         WHERE c.organization_id = $1 AND c.account_id IN ({marks}) ORDER BY c.account_id, c.version"
    );
    let rows: Vec<(Uuid, String, i64)> = tx.query(&sql, &params)?;
    // The highest version comes last.
    Ok(rows.into_iter().map(|(id, state, version)| (id, (State::from_name(Some(&state)), version))).collect())
}

/// Some lengths only, so that few queries are prepared: the last id stands in for those missing.
fn marks(organization: Uuid, ids: &[Uuid], last: Uuid) -> (Vec<Param<'static>>, String) {
    let length = ids.len().next_multiple_of(25);
    let mut params: Vec<Param<'static>> = vec![organization.into()];
    params.extend((0..length).map(|index| Param::Id(*ids.get(index).unwrap_or(&last))));
    (params, (2..length + 2).map(|n| format!("${n}")).collect::<Vec<_>>().join(", "))
}

/// The schools and departments that cells name.
pub(super) struct Places {
    schools: Vec<Named>,
    departments: Vec<Named>,
}

impl Places {
    pub fn read(tx: &mut Tx<'_>, organization: Uuid) -> Result<Self> {
        Ok(Self {
            schools: list(tx, organization, List::Schools)?,
            departments: list(tx, organization, List::Departments)?,
        })
    }

    fn of(&self, field: Field) -> &[Named] {
        match field {
            Field::School => &self.schools,
            Field::Department => &self.departments,
            _ => &[],
        }
    }

    /// The school or department that a cell names.
    pub fn find(&self, field: Field, name: &str) -> Option<Uuid> {
        find(self.of(field), name)
    }

    /// What to say when it names none.
    pub fn unknown(&self, field: Field, name: &str) -> Fault {
        let code = if field == Field::School { "school-unknown" } else { "department-unknown" };
        Fault::new(code).with("value", name).with("known", nearest(name, names(self.of(field))))
    }

    /// What a person is shown for what a row holds.
    pub fn shown<'a>(&'a self, field: Field, value: &'a str) -> &'a str {
        let named = self.of(field).iter().find(|named| named.id.to_string() == value);
        named.map_or(value, |named| named.name.as_str())
    }
}
