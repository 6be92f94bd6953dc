//! Reading the log: page by page, and all of it as a file. Nothing here or anywhere else changes it.

use std::path::Path;

use serde_json::json;
use uuid::Uuid;

use super::list::{self, Entry, Page};
use super::rules::{Cursor, Filter, GROUPS, group};
use super::words::{self, Names, Told};
use crate::access::{Actor, Permission};
use crate::accounts::list as people;
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::exports::table::Table;
use crate::i18n::Locale;
use crate::jobs::Progress;

/// So many entries are written at a time.
const BATCH: usize = 500;

/// What somebody typed of a filter, field by field. An account may be named as people name it.
///
/// # Errors
/// `Invalid` with the field; `NotFound` when nobody is called so.
pub fn filter<'a>(app: &App, actor: &Actor, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Filter> {
    actor.require(Permission::ViewAudit)?;
    let mut filter = Filter::default();
    for (name, value) in fields {
        let value = value.trim();
        if value.is_empty() {
            continue;
        }
        let of_field = |fault: Fault| Error::from(fault.of_field(name));
        match name {
            "actor" => filter.actor = Some(value.to_owned()),
            "action" => filter.action = Some(value.to_owned()),
            "subject" => {
                let id = Uuid::parse_str(value).map_err(|_| Error::NotFound { what: "account", id: value.to_owned() });
                filter.subject = Some(id?);
            }
            "person" => filter.subject = Some(people::show(app, actor, value)?.listed.id),
            "from" => filter.from = Some(Filter::day(value).map_err(of_field)?),
            "to" => filter.until = Some(Filter::day_after(value).map_err(of_field)?),
            "search" => filter.search = Some(value.chars().take(200).collect()),
            other => return Err(of_field(Fault::new("audit-filter").with("key", other))),
        }
    }
    Ok(filter)
}

/// A page of the log.
///
/// # Errors
/// `Forbidden`.
pub fn page(app: &App, actor: &Actor, filter: &Filter, before: Option<Cursor>, limit: usize) -> Result<Page> {
    actor.require(Permission::ViewAudit)?;
    app.db.read(|tx| list::page(tx, actor.organization, filter, before, limit))
}

/// The same in words.
///
/// # Errors
/// `Forbidden`.
pub fn told(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    before: Option<Cursor>,
    limit: usize,
    l: Locale,
) -> Result<(Vec<Told>, Option<Cursor>)> {
    actor.require(Permission::ViewAudit)?;
    app.db.read(|tx| {
        let page = list::page(tx, actor.organization, filter, before, limit)?;
        let names = Names::read(tx, actor.organization, &page.entries, l)?;
        Ok((page.entries.iter().map(|entry| names.told(entry, l)).collect(), page.older))
    })
}

/// Actions of a group, by its name: each with its words.
pub type Group = (&'static str, Vec<(String, String)>);

/// The actions that occur, by group: what a filter offers.
///
/// # Errors
/// `Forbidden`.
pub fn choices(app: &App, actor: &Actor, l: Locale) -> Result<Vec<Group>> {
    actor.require(Permission::ViewAudit)?;
    let all = app.db.read(|tx| list::all_actions(tx, actor.organization))?;
    let groups = GROUPS.iter().map(|name| {
        let of = all.iter().filter(|action| group(action) == *name);
        let mut of: Vec<(String, String)> = of.map(|action| (action.clone(), words::action(action, l))).collect();
        of.sort_by(|a, b| a.1.cmp(&b.1));
        (*name, of)
    });
    Ok(groups.filter(|(_, actions)| !actions.is_empty()).collect())
}

/// Writes the entries that match to `output`, newest first: CSV, or XLSX where its name ends so. That is an entry
/// too. How many there were.
///
/// # Errors
/// `Forbidden`; `Invalid` when the name ends otherwise; `Environment`; `Cancelled`.
pub fn export(app: &App, actor: &Actor, filter: &Filter, output: &Path, l: Locale, progress: &Progress) -> Result<u64> {
    actor.require(Permission::ViewAudit)?;
    let mut table = Table::create(output)?;
    let written = write(app, actor, filter, &mut table, l, progress);
    let rows = match written {
        Ok(rows) => rows,
        Err(error) => {
            table.abandon(output);
            return Err(error);
        }
    };
    table.finish()?;
    let (entry, of) = (app.ids().next_id(), actor.organization);
    let details = json!({"entries": rows, "search": filter.search, "filter": filter.action});
    app.db.write(|tx| super::record(tx, actor, entry, app.now(), "audit.export", of, &details))?;
    Ok(rows)
}

/// The columns of the file, as message keys.
const COLUMNS: [&str; 7] =
    ["audit-number", "audit-when", "audit-who", "audit-what", "audit-whom", "audit-details", "audit-action-name"];

fn write(app: &App, actor: &Actor, filter: &Filter, table: &mut Table, l: Locale, progress: &Progress) -> Result<u64> {
    progress.step("step-report", None)?;
    table.row(&COLUMNS.map(|key| l.text(key, &[])))?;
    app.db.read_once(|tx| {
        let (mut before, mut rows) = (None, 0);
        loop {
            let page = list::page(tx, actor.organization, filter, before, BATCH)?;
            let names = Names::read(tx, actor.organization, &page.entries, l)?;
            for entry in &page.entries {
                table.row(&line(entry, &names.told(entry, l)))?;
            }
            rows += page.entries.len() as u64;
            progress.advance(page.entries.len() as u64)?;
            before = page.older;
            if before.is_none() {
                return Ok(rows);
            }
        }
    })
}

fn line(entry: &Entry, told: &Told) -> [String; 7] {
    let details: Vec<String> = told.details.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    let at = jiff::Timestamp::from_millisecond(entry.at).map(|at| at.to_string()).unwrap_or_default();
    [
        entry.seq.to_string(),
        at,
        told.who.words.clone(),
        told.what.clone(),
        told.subject.as_ref().map(|subject| subject.words.clone()).unwrap_or_default(),
        details.join("; "),
        entry.action.clone(),
    ]
}
