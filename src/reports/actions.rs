//! The use cases of reports: which runs there were, and what one did to each account (14.1).

use std::collections::HashMap;
use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::access::{Actor, Permission};
use crate::app::App;
use crate::audit;
use crate::db::{Row, Tx};
use crate::error::{Error, Fault, Result};
use crate::exports::table::Table;
use crate::i18n::Locale;
use crate::jobs::{self, Job, Progress, items};
use crate::organization::store::{List, list, roles};
use crate::params;
use crate::roster;

/// The newest runs, newest first; those before `before`, if one is named.
///
/// # Errors
/// `Forbidden`.
pub fn runs(app: &App, actor: &Actor, before: Option<Uuid>, limit: u32) -> Result<Vec<Job>> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| jobs::newest(tx, actor, before.unwrap_or(Uuid::max()), i64::from(limit)))
}

/// A run and how many accounts ended in each way. `named` is its id or the end of it.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn run(app: &App, actor: &Actor, named: &str) -> Result<(Job, Vec<(String, i64)>)> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let job = jobs::find(tx, actor, named)?;
        let totals = items::totals(tx, actor.organization, job.id)?;
        Ok((job, totals))
    })
}

/// Goes on unless the run is one that the actor may not see. Work that leaves no row is followed by whom was told
/// its id.
///
/// # Errors
/// `NotFound`.
pub fn may_follow(app: &App, actor: &Actor, job: Uuid) -> Result<()> {
    app.db.read(|tx| match jobs::get(tx, actor.organization, job) {
        Ok(found) if !found.is_seen_by(actor) => Err(Error::NotFound { what: "job", id: job.to_string() }),
        Ok(_) | Err(Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(error),
    })
}

/// Goes on only if the run was begun by the actor, or by anybody where the actor is a manager.
///
/// # Errors
/// `NotFound`; `Forbidden`.
pub fn begun_by(app: &App, actor: &Actor, job: Uuid) -> Result<()> {
    let owner = app.db.read(|tx| jobs::actor(tx, actor.organization, job))?;
    if actor.rank >= 3 || (owner.is_some() && owner == actor.id()) {
        return Ok(());
    }
    Err(Error::Forbidden(Fault::new("run-not-yours")))
}

/// Asks a run to stop that another process works on; whether it is at work. Its page and the audit log say so.
///
/// # Errors
/// `NotFound` unless the actor may see it.
pub fn ask_to_stop(app: &App, actor: &Actor, job: Uuid) -> Result<bool> {
    app.db.read(|tx| jobs::seen(tx, actor, job))?;
    jobs::ask_to_stop(app, actor.organization, job)
}

/// Writes down that the actor asked a run to stop. Where the run itself is the only writer, it waits for its end.
///
/// # Errors
/// `Busy`; ours.
pub fn record_stop(app: &App, actor: &Actor, job: Uuid) -> Result<()> {
    app.db.write(|tx| audit::record(tx, actor, app.ids().next_id(), app.now(), "run.stop", job, &json!({})))
}

/// A report that was written.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// The run it is of.
    pub job: Uuid,
    /// How many rows it has.
    pub rows: u64,
}

/// The columns, as message keys.
const COLUMNS: [&str; 9] = [
    "report-line",
    "report-outcome",
    "report-profile",
    "field-unique_id",
    "field-last_name",
    "field-first_name",
    "field-username",
    "field-email",
    "report-changes",
];

/// Writes what a run did to each account to `output`: CSV, or XLSX where its name ends so.
/// Rows go from the database to the file one by one, however many they are.
///
/// # Errors
/// `Forbidden`; `NotFound`; `Invalid` when the name ends otherwise; `Environment`; `Cancelled`.
pub fn write(
    app: &App,
    actor: &Actor,
    named: &str,
    output: &Path,
    locale: Locale,
    progress: &Progress,
) -> Result<Written> {
    actor.require(Permission::ViewPeople)?;
    let mut table = Table::create(output)?;
    let written = app.db.read_once(|tx| {
        let job = jobs::find(tx, actor, named)?;
        let names = Names::read(tx, actor.organization, job.id)?;
        table.row(&COLUMNS.map(|key| locale.text(key, &[])))?;
        let count = items::count(tx, actor.organization, job.id)?;
        progress.step("step-report", Some(count))?;
        let mut batch = progress.batch();
        let mut rows = 0;
        tx.each(
            &format!("{LINES} WHERE i.organization_id = $1 AND i.job_id = $2 ORDER BY i.seq"),
            params![actor.organization, job.id],
            |row| {
                rows += 1;
                batch.add()?;
                let line = Line::of(row, &names, locale)?;
                let number = line.line.map(|line| line.to_string()).unwrap_or_default();
                let text = |cell: &'_ Option<String>| cell.clone().unwrap_or_default();
                table.row(&[
                    number,
                    line.outcome,
                    line.profile,
                    text(&line.unique_id),
                    text(&line.last_name),
                    text(&line.first_name),
                    text(&line.username),
                    text(&line.email),
                    line.changes,
                ])
            },
        )?;
        Ok(Written { job: job.id, rows })
    });
    match written {
        Ok(written) => table.finish().map(|()| written),
        Err(error) => {
            table.abandon(output);
            Err(error)
        }
    }
}

/// What a run did to one account, in words.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Line {
    /// Its place in the run.
    pub seq: i64,
    /// The row of the file.
    pub line: Option<i64>,
    /// What became of it.
    pub outcome: String,
    /// The account, unless it is gone or there never was one.
    pub account: Option<Uuid>,
    /// Its profile type.
    pub profile: String,
    /// Its unique ID.
    pub unique_id: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Username.
    pub username: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// What was changed, or why nothing was.
    pub changes: String,
}

const LINES: &str = "SELECT i.seq, i.line, i.outcome, a.id, a.profile, a.unique_id, a.last_name, a.first_name,
        a.username, a.email, i.changes
     FROM job_items i
     LEFT JOIN accounts a ON a.organization_id = i.organization_id AND a.id = i.account_id";

impl Line {
    fn of(row: &Row<'_>, names: &Names, locale: Locale) -> Result<Self> {
        let outcome: &str = row.get(2)?;
        let profile: Option<&str> = row.get(4)?;
        let changes: Option<&str> = row.get(10)?;
        Ok(Self {
            seq: row.get(0)?,
            line: row.get(1)?,
            outcome: locale.text(&format!("outcome-{outcome}"), &[]),
            account: row.get(3)?,
            profile: profile.map(|profile| locale.text(&format!("profile-{profile}"), &[])).unwrap_or_default(),
            unique_id: row.get(5)?,
            last_name: row.get(6)?,
            first_name: row.get(7)?,
            username: row.get(8)?,
            email: row.get(9)?,
            changes: changes.map(|changes| names.described(changes, outcome, locale)).unwrap_or_default(),
        })
    }
}

/// The next `limit` lines of a run after the line `after`, of one outcome or of all.
///
/// # Errors
/// `Forbidden`.
pub fn lines(
    app: &App,
    actor: &Actor,
    job: Uuid,
    outcome: Option<&str>,
    after: i64,
    limit: u32,
    locale: Locale,
) -> Result<Vec<Line>> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        jobs::seen(tx, actor, job)?;
        let names = Names::read(tx, actor.organization, job)?;
        let mut lines = Vec::new();
        let sql = format!(
            "{LINES} WHERE i.organization_id = $1 AND i.job_id = $2 AND i.seq > $3 AND ($4 = '' OR i.outcome = $4)
             ORDER BY i.seq LIMIT $5"
        );
        let outcome = outcome.unwrap_or_default();
        tx.each(&sql, params![actor.organization, job, after, outcome, i64::from(limit)], |row| {
            lines.push(Line::of(row, &names, locale)?);
            Ok(())
        })?;
        Ok(lines)
    })
}

/// What the ids in a run's changes are called.
pub(super) struct Names(HashMap<String, String>);

impl Names {
    fn read(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<Self> {
        // Guardians a run associated are in its items only where it made them.
        Self::with_adults(tx, organization, "g.changed_by", job)
    }

    /// Those that the changes of one account mention.
    pub(super) fn of_account(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Self> {
        Self::with_adults(tx, organization, "g.student_id", account)
    }

    fn with_adults(tx: &mut Tx<'_>, organization: Uuid, column: &str, id: Uuid) -> Result<Self> {
        let mut names = HashMap::new();
        for kind in [List::Schools, List::Departments] {
            names.extend(list(tx, organization, kind)?.into_iter().map(|named| (named.id.to_string(), named.name)));
        }
        names.extend(roles(tx, organization)?.into_iter().map(|role| (role.id.to_string(), role.name)));
        let sections = roster::store::sections(tx, organization)?;
        names.extend(sections.iter().map(|section| (section.id.to_string(), section.label())));
        let adults: Vec<(Uuid, Option<String>, Option<String>)> = tx.query(
            &format!(
                "SELECT DISTINCT a.id, a.first_name, a.last_name FROM associations g
                 JOIN accounts a ON a.organization_id = g.organization_id AND a.id = g.adult_id
                 WHERE g.organization_id = $1 AND {column} = $2"
            ),
            params![organization, id],
        )?;
        let administrators = tx.query(
            "SELECT a.id, a.first_name, COALESCE(a.last_name, a.username, a.email) FROM accounts a
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND r.rank >= 2",
            params![organization],
        )?;
        names.extend(adults.into_iter().chain(administrators).map(|(id, first, last)| {
            let name = format!("{} {}", first.unwrap_or_default(), last.unwrap_or_default());
            (id.to_string(), name.trim().to_owned())
        }));
        Ok(Self(names))
    }

    /// The changes of an item in words: `last name: Pena → Peña`; why a row was refused.
    pub(super) fn described(&self, changes: &str, outcome: &str, locale: Locale) -> String {
        let Ok(Value::Object(changes)) = serde_json::from_str(changes) else { return String::new() };
        if outcome == "refused" {
            return refusal(&changes, locale);
        }
        if let Some(reason) = changes.get("reason").and_then(Value::as_str) {
            // Whoever is passed over by a change, and whoever gets no slip or message.
            let keys = ["skipped-", "left-out-"].map(|prefix| format!("{prefix}{reason}"));
            return keys.iter().map(|key| locale.t(key)).find(|words| !keys.contains(words)).unwrap_or_default();
        }
        let told = changes.iter().filter(|(column, _)| !DERIVED.contains(&column.as_str()));
        let described = told.filter_map(|(column, change)| {
            let [before, after] = change.as_array()?.as_slice() else { return None };
            let name = locale.text(&format!("field-{}", field(column)), &[]);
            Some(format!("{name}: {} → {}", self.value(before), self.value(after)))
        });
        described.collect::<Vec<_>>().join("; ")
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::String(text) => self.0.get(text).unwrap_or(text).clone(),
            Value::Array(all) if !all.is_empty() => {
                all.iter().map(|value| self.value(value)).collect::<Vec<_>>().join(", ")
            }
            Value::Number(number) => number.to_string(),
            _ => "–".to_owned(),
        }
    }
}

/// Columns that follow from others, and mean nothing to people.
const DERIVED: [&str; 3] = ["sort_key", "middle_key", "search_key"];

/// The field a column of the database is, as people name fields.
fn field(column: &str) -> &str {
    match column {
        "school_id" => "school",
        "department_id" => "department",
        "role_id" => "role",
        "administrator_id" => "administrator",
        "sections" => "section",
        "guardians" => "guardian_name",
        other => other,
    }
}

fn refusal(changes: &Map<String, Value>, locale: Locale) -> String {
    let text = |key: &str| changes.get(key).and_then(Value::as_str).unwrap_or_default();
    let args = changes.get("args").and_then(Value::as_object);
    let args: Vec<(&str, String)> = args
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default().to_owned()))
        .collect();
    let words = locale.text(&format!("fault-{}", text("code")), &args);
    if text("column").is_empty() { words } else { format!("{}: {words}", text("column")) }
}
