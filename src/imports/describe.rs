//! What a file is, before its rows are checked: how it was read, what its columns hold, and a few values of each.

use std::ops::ControlFlow;

use super::actions::Request;
use super::formats::FORMATS;
use super::map::{self, Target};
use super::read::{Detected, Source};
use super::store;
use crate::access::{Actor, Permission};
use crate::accounts::Field;
use crate::accounts::rules::display_name;
use crate::app::App;
use crate::error::{Error, Problem, Result};
use crate::organization::store::{List, list};
use crate::params;

/// How many rows are looked at for samples.
const LOOK_AT: u32 = 200;
/// How many different values of a column are shown.
const SAMPLES: usize = 3;
/// How much of a value is shown, in characters.
const SAMPLE_CHARS: usize = 40;

/// A file, described.
#[derive(Debug)]
pub struct Description {
    /// How it was read.
    pub detected: Detected,
    /// The format its headings are, or that was named by hand.
    pub format: &'static str,
    /// Whether they are those of a format that takes no other columns than its own.
    pub means_strict: bool,
    /// Whether its columns can be mapped by hand.
    pub can_map: bool,
    /// Its columns, from left to right.
    pub columns: Vec<Column>,
    /// Why it cannot be checked as it is mapped now.
    pub problems: Vec<Problem>,
}

/// A column of it.
#[derive(Debug)]
pub struct Column {
    /// Its heading; empty if it has none.
    pub heading: String,
    /// What it holds.
    pub target: Target,
    /// What it may have been meant for, where nothing is known of it.
    pub suggestion: Option<Field>,
    /// Its values are nobody's to see.
    pub is_secret: bool,
    /// Its first different values; none of a secret's.
    pub samples: Vec<String>,
}

/// Describes it.
///
/// # Errors
/// `Forbidden`; those of [`Source::open`].
pub fn describe(app: &App, actor: &Actor, request: &Request) -> Result<Description> {
    actor.require(Permission::ImportPeople)?;
    let source = Source::open(&request.path, &app.config.import, &app.sandbox)?;
    let detected = source.detected().clone();
    let headings = &detected.headings;
    let remembered = app.db.read(|tx| store::remembered(tx, actor.organization, headings))?;
    let mapped = map::map(headings, &request.by_hand, remembered.as_deref(), request.format.as_deref());
    let meant = FORMATS.iter().find(|format| (format.means)(headings)).unwrap_or(&FORMATS[FORMATS.len() - 1]);
    let named = FORMATS.iter().find(|format| Some(format.name) == request.format.as_deref());
    let format = named.unwrap_or(meant);
    let (targets, ignored, mut problems) = match mapped {
        Ok(mapping) => (mapping.columns, mapping.ignored, Vec::new()),
        Err(problems) => (map::proposal(headings, &request.by_hand), Vec::new(), problems),
    };
    let mut columns: Vec<Column> = (headings.iter().zip(targets).enumerate())
        .map(|(at, (heading, target))| Column {
            heading: heading.clone(),
            target,
            suggestion: ignored.iter().find(|ignored| ignored.column == at).and_then(|ignored| ignored.suggestion),
            is_secret: target == Some(Field::Password) || map::may_be_secret(heading),
            samples: Vec::new(),
        })
        .collect();
    match samples(source, &mut columns) {
        Err(Error::Invalid(wrong)) => problems.extend(wrong),
        other => other?,
    }
    let means_strict = meant.strict;
    Ok(Description { detected, format: format.name, means_strict, can_map: !format.strict, columns, problems })
}

fn samples(mut source: Source, columns: &mut [Column]) -> Result<()> {
    let mut seen = 0;
    source.rows(&mut |row| {
        for (column, cell) in columns.iter_mut().zip(row.cells) {
            let cell: String = cell.trim().chars().take(SAMPLE_CHARS).collect();
            if !column.is_secret
                && !cell.is_empty()
                && column.samples.len() < SAMPLES
                && !column.samples.contains(&cell)
            {
                column.samples.push(cell);
            }
        }
        seen += 1;
        if seen < LOOK_AT { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })
}

/// What somebody may choose from who imports a file.
#[derive(Debug, Default)]
pub struct Choices {
    /// The names of the schools.
    pub schools: Vec<String>,
    /// Who may manage supervisors: what names them in a request, and their name. An administrator's
    /// supervisors are their own: they have no choice (2.4).
    pub administrators: Vec<(String, String)>,
}

/// What the actor may choose from.
///
/// # Errors
/// `Forbidden`.
pub fn choices(app: &App, actor: &Actor) -> Result<Choices> {
    actor.require(Permission::ImportPeople)?;
    app.db.read(|tx| {
        let all = list(tx, actor.organization, List::Schools)?.into_iter();
        let schools = all.filter(|school| actor.reaches_school(school.id)).map(|school| school.name).collect();
        if actor.rank == 2 {
            return Ok(Choices { schools, administrators: Vec::new() });
        }
        type Row = (Option<String>, Option<String>, Option<String>, Option<String>, Option<String>);
        let found: Vec<Row> = tx.query(
            "SELECT a.username, a.email, a.display_name, a.first_name, a.last_name FROM accounts a
             JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
             WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank >= 2 AND r.rank <= 3
             ORDER BY r.rank, a.sort_key, a.id LIMIT 500",
            params![actor.organization],
        )?;
        let administrators = found.into_iter().filter_map(|(username, email, display, first, last)| {
            // An address is one person's in the whole installation, a username perhaps of one school.
            let named = email.or(username)?;
            let [display, first, last] = [display, first, last].map(Option::unwrap_or_default);
            let name = display_name(&display, &first, &last, &named);
            Some((named, name))
        });
        Ok(Choices { schools, administrators: administrators.collect() })
    })
}
