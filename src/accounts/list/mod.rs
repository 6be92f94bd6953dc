//! Finding people: pages of the directory, counts, and one account in full (3.1–3.6).

mod choices;
mod cursor;
mod show;

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::directory::{Found, Place, View};
use super::filter::{Filter, Parts, credential_state, expired_before};
use super::rules::Names;
use crate::access::{Actor, Permission};
use crate::app::{App, Millis};
use crate::db::{FromRow, Param, Row, Tx};
use crate::error::{Fault, Result};

pub use super::directory::{By, Sort};
pub use choices::{Choices, choices};
pub use cursor::Cursor;
pub use show::{Account, Relative, Run, find, show};

/// One line of a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[allow(missing_docs)] // requirement 1.1 and 1.9 name the fields
pub struct Listed {
    pub id: Uuid,
    pub profile: String,
    pub unique_id: Option<String>,
    pub username: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub middle_name: Option<String>,
    pub last_name: Option<String>,
    /// What they are called: the display name, with the preferred name in its way (1.2, 1.3).
    pub name: String,
    pub preferred_name: Option<String>,
    /// How it is shown: `instead` of the first name, or in `brackets` after it.
    pub preferred_style: Option<String>,
    pub title: Option<String>,
    pub role: Option<String>,
    pub school: Option<String>,
    pub department: Option<String>,
    pub grade_level: Option<String>,
    pub status: String,
    /// `none`, `initial`, `expired`, `own` or `external`.
    pub credential: String,
    /// When they last signed in; `None` if they never did.
    #[schema(value_type = Option<i64>)]
    pub last_sign_in_at: Option<Millis>,
    /// Course and section of each, as people call them.
    pub sections: Vec<String>,
}

impl FromRow for Listed {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let mut listed = Self {
            id: row.get(0)?,
            profile: row.get(1)?,
            unique_id: row.get(2)?,
            username: row.get(3)?,
            email: row.get(4)?,
            first_name: row.get(5)?,
            middle_name: row.get(6)?,
            last_name: row.get(7)?,
            name: row.get::<Option<String>>(8)?.unwrap_or_default(),
            preferred_name: row.get(9)?,
            title: row.get(10)?,
            role: row.get(11)?,
            school: row.get(12)?,
            department: row.get(13)?,
            grade_level: row.get(14)?,
            status: row.get(15)?,
            credential: row.get(16)?,
            last_sign_in_at: row.get(17)?,
            preferred_style: row.get(18)?,
            sections: Vec::new(),
        };
        let names = Names {
            display: Some(&listed.name),
            first: listed.first_name.as_deref(),
            last: listed.last_name.as_deref(),
            preferred: listed.preferred_name.as_deref(),
            style: listed.preferred_style.as_deref(),
            login: listed.username.as_deref().or(listed.email.as_deref()),
        };
        listed.name = names.shown();
        Ok(listed)
    }
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its lines.
    pub rows: Vec<Listed>,
    /// Where the page before it ends; `None` on the first.
    pub previous: Option<Cursor>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
}

/// The lengths of a page that people choose from, in lines.
pub const PAGE_SIZES: [u32; 4] = [25, 50, 100, 200];

/// The longest page, in lines.
pub const MOST_ON_PAGE: u32 = 1000;

/// A page of the accounts that a filter matches: the first, or the one that begins or ends at a cursor.
/// It is found by its place, so that the last page costs what the first does, and everybody is on one page.
///
/// # Errors
/// `Forbidden`; `Invalid` (`page-unknown`) when the cursor is of another order; those of [`Filter::condition`].
pub fn list(app: &App, actor: &Actor, filter: &Filter, sort: Sort, size: u32, at: Option<&Cursor>) -> Result<Page> {
    Ok(list_and_count(app, actor, filter, (sort, size, at))?.0)
}

/// The same with how many match (3.5).
///
/// # Errors
/// As [`list`].
pub fn list_and_count(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    (sort, size, at): (Sort, u32, Option<&Cursor>),
) -> Result<(Page, u64)> {
    actor.require(Permission::ViewPeople)?;
    if at.is_some_and(|cursor| cursor.sort != sort) {
        return Err(Fault::new("page-unknown").into());
    }
    let now = app.now();
    app.directories.read(&app.db, actor.organization, |tx, view| {
        let parts = filter.parts(tx, actor, now)?;
        page(tx, view, actor, &parts, (sort, size, at), now)
    })
}

/// A page, and how many match.
fn page(
    tx: &mut Tx<'_>,
    view: &View,
    actor: &Actor,
    parts: &Parts,
    (sort, size, at): (Sort, u32, Option<&Cursor>),
    now: Millis,
) -> Result<(Page, u64)> {
    let size = size.clamp(1, MOST_ON_PAGE) as usize;
    let backwards = at.is_some_and(|cursor| cursor.backwards);
    let beyond = at.map(|cursor| &cursor.place);
    let Found { places, more, all } = view.page(tx, parts, sort, (beyond, backwards), size)?;
    let ids: Vec<Uuid> = places.iter().map(|place| place.id).collect();
    let rows = rows(tx, actor.organization, &ids, now)?;
    let (is_before, is_after) = if backwards { (more, true) } else { (at.is_some(), more) };
    let cursor = |place: Option<&Place>, backwards, is_there: bool| {
        place.filter(|_| is_there).map(|place| Cursor { sort, backwards, place: place.clone() })
    };
    let page =
        Page { rows, previous: cursor(places.first(), true, is_before), next: cursor(places.last(), false, is_after) };
    Ok((page, all))
}

/// Hands everybody whom a filter matches to `each`, in order, from one view of the data. `begin` hears how many
/// they are.
///
/// # Errors
/// `Forbidden`; those of [`Filter::condition`], `begin` and `each`.
pub fn each(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    sort: Sort,
    mut begin: impl FnMut(u64) -> Result<()>,
    mut each: impl FnMut(&Listed) -> Result<()>,
) -> Result<()> {
    actor.require(Permission::ViewPeople)?;
    let now = app.now();
    app.directories.read_once(&app.db, actor.organization, |tx, view| {
        let parts = filter.parts(tx, actor, now)?;
        let ids = view.everybody(tx, &parts, sort)?;
        begin(ids.len() as u64)?;
        for ids in ids.chunks(MOST_ON_PAGE as usize) {
            rows(tx, actor.organization, ids, now)?.iter().try_for_each(&mut each)?;
        }
        Ok(())
    })
}

/// These accounts of an organization as far as the actor sees them, in the order of `ids`.
///
/// # Errors
/// `TooLarge` when they are very many; ours.
pub fn of_ids(tx: &mut Tx<'_>, actor: &Actor, ids: &[Uuid], now: Millis) -> Result<Vec<Listed>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let condition = Filter { ids: ids.to_vec(), ..Filter::default() }.condition(tx, actor, now)?;
    let seen: Vec<(Uuid,)> =
        tx.query(&format!("SELECT a.id FROM accounts a WHERE {}", condition.sql), &condition.params)?;
    let seen: Vec<Uuid> = ids.iter().copied().filter(|id| seen.contains(&(*id,))).collect();
    rows(tx, actor.organization, &seen, now)
}

/// What a list shows of these accounts, in the order of `ids`.
fn rows(tx: &mut Tx<'_>, organization: Uuid, ids: &[Uuid], now: Millis) -> Result<Vec<Listed>> {
    let Some(last) = ids.last() else { return Ok(Vec::new()) };
    let mut params: Vec<Param<'_>> = vec![organization.into()];
    // Some lengths only, so that few queries are prepared: the last id stands in for those missing.
    let length = ids.len().next_multiple_of(25);
    params.extend((0..length).map(|index| Param::Id(*ids.get(index).unwrap_or(last))));
    let marks = (2..length + 2).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");

    let mut sections: HashMap<Uuid, Vec<String>> = HashMap::new();
    let sql = format!(
        "SELECT e.account_id, s.course_code, s.section_code FROM enrolments e
         JOIN sections s ON s.organization_id = e.organization_id AND s.id = e.section_id
         WHERE e.organization_id = $1 AND e.account_id IN ({marks}) ORDER BY s.code_key, s.id"
    );
    tx.each(&sql, &params, |row| {
        let (course, section): (&str, &str) = (row.get(1)?, row.get(2)?);
        let label = if course == section { section.to_owned() } else { format!("{course} · {section}") };
        sections.entry(row.get(0)?).or_default().push(label);
        Ok(())
    })?;

    params.push(expired_before(tx, organization, now)?.into());
    let sql = format!(
        "SELECT a.id, a.profile, a.unique_id, a.username, a.email, a.first_name, a.middle_name, a.last_name,
           a.display_name, a.preferred_name, a.title, r.name, s.name, d.name, a.grade_level, a.status, {},
           a.last_sign_in_at, a.preferred_style
         FROM accounts a
         LEFT JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         LEFT JOIN departments d ON d.organization_id = a.organization_id AND d.id = a.department_id
         WHERE a.organization_id = $1 AND a.id IN ({marks})",
        credential_state(&format!("${}", params.len()))
    );
    let found: Vec<Listed> = tx.query(&sql, &params)?;
    let mut by_id: HashMap<Uuid, Listed> = found.into_iter().map(|row| (row.id, row)).collect();
    let ordered = ids.iter().filter_map(|id| {
        let mut row = by_id.remove(id)?;
        row.sections = sections.remove(id).unwrap_or_default();
        Some(row)
    });
    Ok(ordered.collect())
}

/// How many accounts a filter matches (3.5).
///
/// # Errors
/// `Forbidden`; those of [`Filter::condition`].
pub fn count(app: &App, actor: &Actor, filter: &Filter) -> Result<u64> {
    actor.require(Permission::ViewPeople)?;
    app.directories.read(&app.db, actor.organization, |tx, view| {
        let parts = filter.parts(tx, actor, app.now())?;
        view.count(tx, &parts)
    })
}
