//! Finding people: pages of the directory, counts, and one account in full (3.1–3.6).

use serde::Serialize;
use uuid::Uuid;

use super::filter::{CREDENTIAL_STATE, Filter};
use super::rules::{Email, display_name};
use crate::access::{Actor, Permission};
use crate::app::{App, Millis};
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Fault, Result};
use crate::organization;
use crate::params;

/// What a list is ordered by (3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// First name, then the others.
    FirstName,
    /// Middle name.
    MiddleName,
    /// Last name, then first.
    #[default]
    LastName,
    /// E-mail address.
    Email,
    /// Unique ID.
    UniqueId,
}

/// What a list is ordered by, and whether backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    /// The column.
    pub by: By,
    /// From the end.
    pub descending: bool,
}

impl By {
    /// Every column a list can be ordered by.
    pub const ALL: [Self; 5] = [Self::FirstName, Self::MiddleName, Self::LastName, Self::Email, Self::UniqueId];

    /// As a person types it.
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::MiddleName => "middle_name",
            Self::LastName => "last_name",
            Self::Email => "email",
            Self::UniqueId => "unique_id",
        }
    }

    /// Never null, and the same order on both databases. The search key begins with the first name, folded.
    fn expression(self) -> &'static str {
        match self {
            Self::FirstName => "a.search_key",
            Self::MiddleName => "LOWER(COALESCE(a.middle_name, ''))",
            Self::LastName => "a.sort_key",
            Self::Email => "LOWER(COALESCE(a.email, ''))",
            Self::UniqueId => "COALESCE(a.unique_id, '')",
        }
    }
}

impl std::str::FromStr for Sort {
    type Err = Fault;

    /// `last_name`, or `-last_name` for the other way round. Fault: `sort-unknown`.
    fn from_str(text: &str) -> Result<Self, Fault> {
        let (name, descending) = text.strip_prefix('-').map_or((text, false), |name| (name, true));
        By::ALL.into_iter().find(|by| by.name() == name).map(|by| Self { by, descending }).ok_or_else(|| {
            let known = By::ALL.map(By::name).join(", ");
            Fault::new("sort-unknown").with("value", text).with("known", known)
        })
    }
}

/// One line of a list.
#[derive(Debug, Clone, Serialize)]
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
    /// The display name (1.2).
    pub name: String,
    pub role: Option<String>,
    pub school: Option<String>,
    pub grade_level: Option<String>,
    pub status: String,
    /// `none`, `initial`, `own` or `external`.
    pub credential: String,
    #[serde(skip)]
    key: String,
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
            role: row.get(9)?,
            school: row.get(10)?,
            grade_level: row.get(11)?,
            status: row.get(12)?,
            credential: row.get(13)?,
            key: row.get(14)?,
        };
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let login = listed.username.clone().or_else(|| listed.email.clone()).unwrap_or_default();
        listed.name = display_name(&listed.name, &text(&listed.first_name), &text(&listed.last_name), &login);
        Ok(listed)
    }
}

fn select(key: &str) -> String {
    format!(
        "SELECT a.id, a.profile, a.unique_id, a.username, a.email, a.first_name, a.middle_name, a.last_name, \
         a.display_name, r.name, s.name, a.grade_level, a.status, {CREDENTIAL_STATE}, {key} FROM accounts a \
         LEFT JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id \
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id"
    )
}

/// Where a page ended, and the next begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, serde::Deserialize)]
pub struct Cursor {
    key: String,
    id: Uuid,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its lines.
    pub rows: Vec<Listed>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
}

/// The longest page, in lines.
pub const MOST_ON_PAGE: u32 = 1000;

/// A page of the accounts that a filter matches. What comes after a cursor is found by
/// its key, so that the last page costs what the first does, and everybody is on one page.
///
/// # Errors
/// `Forbidden`; those of [`Filter::condition`].
pub fn list(app: &App, actor: &Actor, filter: &Filter, sort: Sort, size: u32, after: Option<&Cursor>) -> Result<Page> {
    actor.require(Permission::ViewPeople)?;
    let size = size.clamp(1, MOST_ON_PAGE);
    app.db.read(|tx| {
        let mut condition = filter.condition(tx, actor)?;
        let key = sort.by.expression();
        let (than, order) = if sort.descending { ("<", "DESC") } else { (">", "ASC") };
        let mut after_sql = String::new();
        if let Some(cursor) = after {
            let (key_mark, id_mark) = (condition.bind(cursor.key.clone()), condition.bind(cursor.id));
            after_sql = format!(" AND ({key}, a.id) {than} ({key_mark}, {id_mark})");
        }
        let limit = condition.bind(i64::from(size) + 1);
        let sql = format!(
            "{} WHERE {}{after_sql} ORDER BY {key} {order}, a.id {order} LIMIT {limit}",
            select(key),
            condition.sql
        );
        let mut rows: Vec<Listed> = tx.query(&sql, &condition.params)?;
        let more = rows.len() > size as usize;
        rows.truncate(size as usize);
        let next = rows.last().filter(|_| more).map(|last| Cursor { key: last.key.clone(), id: last.id });
        Ok(Page { rows, next })
    })
}

/// These accounts of an organization, in the order of `ids`.
///
/// # Errors
/// Ours.
pub fn of_ids(tx: &mut Tx<'_>, actor: &Actor, ids: &[Uuid]) -> Result<Vec<Listed>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let condition = Filter { ids: ids.to_vec(), ..Filter::default() }.condition(tx, actor)?;
    let sql = format!("{} WHERE {}", select("''"), condition.sql);
    let mut rows: Vec<Listed> = tx.query(&sql, &condition.params)?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

/// How many accounts: all of them, or more than were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Count {
    /// How many, at most the cap.
    pub counted: i64,
    /// There are more than that.
    pub more: bool,
}

/// How many accounts a filter matches, counting up to `cap` (3.5: "more than N").
///
/// # Errors
/// `Forbidden`; those of [`Filter::condition`].
pub fn count(app: &App, actor: &Actor, filter: &Filter, cap: u32) -> Result<Count> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let mut condition = filter.condition(tx, actor)?;
        let limit = condition.bind(i64::from(cap) + 1);
        let sql = format!(
            "SELECT COUNT(*) FROM (SELECT 1 AS one FROM accounts a WHERE {} LIMIT {limit}) AS counted",
            condition.sql
        );
        let (counted,): (i64,) = tx.query_one(&sql, &condition.params)?;
        Ok(Count { counted: counted.min(cap.into()), more: counted > cap.into() })
    })
}

/// One account in full. Its password is not in it, only in which state it is.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs)] // requirement 1.1 and 1.9 name the fields
pub struct Account {
    #[serde(flatten)]
    pub listed: Listed,
    pub preferred_name: Option<String>,
    pub title: Option<String>,
    pub department: Option<String>,
    pub position: Option<String>,
    pub graduation_year: Option<i64>,
    pub birth_date: Option<String>,
    pub phone: Option<String>,
    pub contact_email: Option<String>,
    pub locale: Option<String>,
    pub administrator: Option<String>,
    pub source: String,
    pub created_at: Millis,
    pub changed_at: Millis,
    pub first_sign_in_at: Option<Millis>,
    pub sections: Vec<String>,
    pub guardians: Vec<Relative>,
    pub children: Vec<Relative>,
    /// The runs that wrote it and its passwords, newest first.
    pub runs: Vec<Run>,
}

/// Somebody associated with an account.
#[derive(Debug, Clone, Serialize)]
pub struct Relative {
    /// Their account.
    pub id: Uuid,
    /// Their display name.
    pub name: String,
    /// `guardian` or `advisor`.
    pub kind: String,
}

/// A run that wrote an account.
#[derive(Debug, Clone, Serialize)]
pub struct Run {
    /// The run.
    pub job: Uuid,
    /// `import`, `credentials` or `undo`.
    pub kind: String,
    /// `done`, `undone` …
    pub state: String,
    /// When it was started.
    pub at: Millis,
    /// Who ran it.
    pub by: String,
}

impl FromRow for Run {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { job: row.get(0)?, kind: row.get(1)?, state: row.get(2)?, at: row.get(3)?, by: row.get(4)? })
    }
}

/// The account that a person names by its id, unique ID, username or e-mail address.
///
/// # Errors
/// `Forbidden`; `NotFound`; `Invalid` (`account-several`) when a username is in several schools.
pub fn show(app: &App, actor: &Actor, named: &str) -> Result<Account> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let id = find(tx, actor, named)?;
        let not_found = || Error::NotFound { what: "account", id: named.to_owned() };
        let listed = of_ids(tx, actor, &[id])?.into_iter().next().ok_or_else(not_found)?;
        full(tx, actor.organization, listed)
    })
}

fn find(tx: &mut Tx<'_>, actor: &Actor, named: &str) -> Result<Uuid> {
    let (organization, named) = (actor.organization, named.trim());
    if let Ok(id) = Uuid::parse_str(named) {
        return Ok(id);
    }
    let policy = organization::store::get(tx, organization)?.settings.username_policy;
    let mut found: Vec<(Uuid,)> = tx
        .query("SELECT id FROM accounts WHERE organization_id = $1 AND unique_id = $2", params![organization, named])?;
    if found.is_empty() {
        found = tx.query(
            "SELECT account_id FROM usernames WHERE organization_id = $1 AND username_key = $2 LIMIT 2",
            params![organization, policy.key(named).as_ref()],
        )?;
    }
    if found.is_empty() {
        found = tx.query(
            "SELECT account_id FROM emails WHERE organization_id = $1 AND email_key = $2",
            params![organization, Email::key(named).as_ref()],
        )?;
    }
    match found.as_slice() {
        [(id,)] => Ok(*id),
        [] => Err(Error::NotFound { what: "account", id: named.to_owned() }),
        _ => Err(Fault::new("account-several").with("value", named).into()),
    }
}

fn full(tx: &mut Tx<'_>, organization: Uuid, listed: Listed) -> Result<Account> {
    let id = listed.id;
    let sections: Vec<(String, String)> = tx.query(
        "SELECT s.course_code, s.section_code FROM enrolments e
         JOIN sections s ON s.organization_id = e.organization_id AND s.id = e.section_id
         WHERE e.organization_id = $1 AND e.account_id = $2 ORDER BY s.code_key, s.id",
        params![organization, id],
    )?;
    let label = |(course, section): (String, String)| {
        if course == section { section } else { format!("{course} · {section}") }
    };
    let sections = sections.into_iter().map(label).collect();
    let guardians = relatives(tx, organization, id, ("student_id", "adult_id"))?;
    let children = relatives(tx, organization, id, ("adult_id", "student_id"))?;
    let runs = tx.query(
        "SELECT j.id, j.kind, j.state, j.created_at, j.actor_name FROM jobs j
         WHERE j.organization_id = $1 AND j.id IN (
           SELECT c.job_id FROM credentials c WHERE c.organization_id = $1 AND c.account_id = $2
           UNION SELECT a.changed_by FROM accounts a WHERE a.organization_id = $1 AND a.id = $2)
         ORDER BY j.id DESC LIMIT 10",
        params![organization, id],
    )?;
    let mut account = None;
    let sql = "SELECT a.preferred_name, a.title, d.name, a.position, a.graduation_year, a.birth_date, a.phone,
                 a.contact_email, a.locale, COALESCE(m.username, m.email), a.source, a.created_at, a.changed_at,
                 a.first_sign_in_at
               FROM accounts a
               LEFT JOIN departments d ON d.organization_id = a.organization_id AND d.id = a.department_id
               LEFT JOIN accounts m ON m.organization_id = a.organization_id AND m.id = a.administrator_id
               WHERE a.organization_id = $1 AND a.id = $2";
    let mut parts = Some((listed, sections, guardians, children, runs));
    tx.each(sql, params![organization, id], |row| {
        let Some((listed, sections, guardians, children, runs)) = parts.take() else { return Ok(()) };
        account = Some(Account {
            listed,
            preferred_name: row.get(0)?,
            title: row.get(1)?,
            department: row.get(2)?,
            position: row.get(3)?,
            graduation_year: row.get(4)?,
            birth_date: row.get(5)?,
            phone: row.get(6)?,
            contact_email: row.get(7)?,
            locale: row.get(8)?,
            administrator: row.get(9)?,
            source: row.get(10)?,
            created_at: row.get(11)?,
            changed_at: row.get(12)?,
            first_sign_in_at: row.get(13)?,
            sections,
            guardians,
            children,
            runs,
        });
        Ok(())
    })?;
    account.ok_or(Error::NotFound { what: "account", id: id.to_string() })
}

fn relatives(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, (mine, theirs): (&str, &str)) -> Result<Vec<Relative>> {
    let sql = format!(
        "SELECT a.id, a.display_name, a.first_name, a.last_name, COALESCE(a.username, a.email), g.kind
         FROM associations g JOIN accounts a ON a.organization_id = g.organization_id AND a.id = g.{theirs}
         WHERE g.organization_id = $1 AND g.{mine} = $2 ORDER BY a.sort_key, a.id"
    );
    type Named = (Uuid, Option<String>, Option<String>, Option<String>, Option<String>, String);
    let rows: Vec<Named> = tx.query(&sql, params![organization, id])?;
    let relative = |(id, display, first, last, login, kind): Named| {
        let text = |value: Option<String>| value.unwrap_or_default();
        Relative { id, name: display_name(&text(display), &text(first), &text(last), &text(login)), kind }
    };
    Ok(rows.into_iter().map(relative).collect())
}
