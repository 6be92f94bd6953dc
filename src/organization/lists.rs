//! The use cases of schools, departments and titles: see, add, rename, remove.

use serde_json::json;
use uuid::Uuid;

use super::rules;
use super::store::{self, Entry, List, Named};
use crate::access::{Actor, Permission};
use crate::accounts::rules::search_key;
use crate::accounts::store::{Bears, forget_sources, retitle};
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Problem, Result};

/// Every entry of a list by name, with how many people and sections are in each.
///
/// # Errors
/// `Forbidden`.
pub fn entries(app: &App, actor: &Actor, list: List) -> Result<Vec<Entry>> {
    actor.require(Permission::ManageOrganization)?;
    app.db.read(|tx| store::entries(tx, actor.organization, list))
}

/// One of them.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn entry(app: &App, actor: &Actor, list: List, id: &str) -> Result<Entry> {
    actor.require(Permission::ManageOrganization)?;
    app.db.read(|tx| find(tx, actor, list, id))
}

/// Adds a school, a department or a title; its id. Only schools have codes.
///
/// # Errors
/// `Forbidden`; `Invalid` when name or code will not do; `Conflict` when there is one already.
pub fn add(app: &App, actor: &Actor, list: List, name: &str, code: &str) -> Result<Uuid> {
    change(app, actor, list, "add", |tx, by| {
        let (named, code) = (checked(by, name)?, checked_code(list, code)?);
        free(tx, actor, list, &named, code)?;
        store::insert_named(tx, actor.organization, list, &named, by)?;
        if code.is_some() {
            store::set_code(tx, actor.organization, named.id, code, by)?;
        }
        Ok((named.id, json!({"name": [null, named.name], "code": [null, code]})))
    })
}

/// Gives one another name. Who is in it stays in it; a file that still has the old name makes a new one.
///
/// # Errors
/// As [`add`]; `NotFound`.
pub fn rename(app: &App, actor: &Actor, list: List, which: &str, name: &str) -> Result<Uuid> {
    rename_seen(app, actor, list, which, None, name)
}

/// The same, if it is still called what whoever asks for it saw.
///
/// # Errors
/// As [`rename`]; `Invalid` when somebody else renamed it since.
pub fn rename_seen(app: &App, actor: &Actor, list: List, which: &str, seen: Option<&str>, name: &str) -> Result<Uuid> {
    change(app, actor, list, "rename", |tx, by| {
        let before = find(tx, actor, list, which)?;
        still("name", seen, &before.name, name)?;
        let after = Named { id: before.id, ..checked(by, name)? };
        free(tx, actor, list, &after, None)?;
        store::rename(tx, actor.organization, list, &after, by)?;
        match list {
            List::Schools => forget_sources(tx, actor.organization, Bears::School(after.id))?,
            List::Departments => forget_sources(tx, actor.organization, Bears::Department(after.id))?,
            List::Titles => retitle(tx, actor.organization, &before.name, &after.name, app.now(), by)?,
        }
        Ok((after.id, json!({"name": [before.name, after.name]})))
    })
}

/// Gives a school another code, or none.
///
/// # Errors
/// As [`add`]; `NotFound`.
pub fn set_code(app: &App, actor: &Actor, school: &str, code: &str) -> Result<Uuid> {
    set_code_seen(app, actor, school, None, code)
}

/// The same, if it still has the code that whoever asks for it saw.
///
/// # Errors
/// As [`set_code`]; `Invalid` when somebody else changed it since.
pub fn set_code_seen(app: &App, actor: &Actor, school: &str, seen: Option<&str>, code: &str) -> Result<Uuid> {
    change(app, actor, List::Schools, "code", |tx, by| {
        let entry = find(tx, actor, List::Schools, school)?;
        still("code", seen, entry.code.as_deref().unwrap_or_default(), code)?;
        let code = checked_code(List::Schools, code)?;
        code_is_free(tx, actor, entry.id, code)?;
        store::set_code(tx, actor.organization, entry.id, code, by)?;
        Ok((entry.id, json!({"name": entry.name, "code": [entry.code, code]})))
    })
}

/// Removes one that nobody is in.
///
/// # Errors
/// `Forbidden`; `NotFound`; `Conflict` when people or sections are in it.
pub fn remove(app: &App, actor: &Actor, list: List, which: &str) -> Result<Uuid> {
    change(app, actor, list, "remove", |tx, _| {
        let entry = find(tx, actor, list, which)?;
        if entry.people + entry.sections > 0 {
            let fault = Fault::new("entry-in-use").with("name", &entry.name);
            return Err(Error::Conflict(fault.with("people", entry.people).with("sections", entry.sections)));
        }
        store::remove(tx, actor.organization, list, entry.id)?;
        Ok((entry.id, json!({"name": [entry.name, null], "code": [entry.code, null]})))
    })
}

/// One change of a list with its audit entry, whose id stands on what is written.
fn change(
    app: &App,
    actor: &Actor,
    list: List,
    what: &str,
    work: impl FnOnce(&mut Tx<'_>, Uuid) -> Result<(Uuid, serde_json::Value)>,
) -> Result<Uuid> {
    actor.require(Permission::ManageOrganization)?;
    let by = app.ids().next_id();
    app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let (id, details) = work(tx, by)?;
        let action = format!("{}.{what}", list.thing());
        audit::record(tx, actor, by, app.now(), &action, id, &details)?;
        Ok(id)
    })
}

fn still(field: &str, seen: Option<&str>, now: &str, asked: &str) -> Result<()> {
    match seen {
        Some(seen) if seen != now && asked.trim() != now => {
            Err(of_field(field, asked, Fault::new("setting-changed").with("seen", seen).with("now", now)))
        }
        _ => Ok(()),
    }
}

fn of_field(field: &str, value: &str, fault: Fault) -> Error {
    Problem { row: None, column: field.to_owned(), value: value.chars().take(200).collect(), fault }.into()
}

/// A new entry of that name; what it is made by may bear its id.
fn checked(id: Uuid, name: &str) -> Result<Named> {
    let name = rules::name(name).map_err(|fault| of_field("name", name, fault))?;
    Ok(Named { id, name: name.to_owned(), name_key: search_key([name]) })
}

fn checked_code(list: List, code: &str) -> Result<Option<&str>> {
    let checked = rules::school_code(code).map_err(|fault| of_field("code", code, fault))?;
    if checked.is_some() && list != List::Schools {
        return Err(of_field("code", code, Fault::new("setting-unknown").with("key", "code")));
    }
    Ok(checked)
}

/// By id, name or, for a school, code.
fn find(tx: &mut Tx<'_>, actor: &Actor, list: List, which: &str) -> Result<Entry> {
    let all = store::entries(tx, actor.organization, list)?;
    let (id, key) = (Uuid::parse_str(which.trim()).ok(), search_key([which]));
    let code = which.trim();
    let is_it = |entry: &&Entry| {
        Some(entry.id) == id || search_key([entry.name.as_str()]) == key || entry.code.as_deref() == Some(code)
    };
    let found = all.iter().find(is_it).cloned();
    found.ok_or_else(|| Error::NotFound { what: list.thing(), id: which.to_owned() })
}

fn free(tx: &mut Tx<'_>, actor: &Actor, list: List, named: &Named, code: Option<&str>) -> Result<()> {
    let all = store::list(tx, actor.organization, list)?;
    if let Some(taken) = all.iter().find(|other| other.id != named.id && other.name_key == named.name_key) {
        return Err(Error::Conflict(Fault::new("entry-exists").with("name", &taken.name)));
    }
    code_is_free(tx, actor, named.id, code)
}

fn code_is_free(tx: &mut Tx<'_>, actor: &Actor, school: Uuid, code: Option<&str>) -> Result<()> {
    let Some(code) = code else { return Ok(()) };
    match store::school_of_code(tx, actor.organization, code)? {
        Some(other) if other.id != school => {
            Err(Error::Conflict(Fault::new("code-taken").with("code", code).with("name", other.name)))
        }
        _ => Ok(()),
    }
}
