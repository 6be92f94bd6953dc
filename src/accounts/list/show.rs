//! One account in full.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Listed, of_ids};
use crate::access::{Actor, Permission};
use crate::accounts::filter::Filter;
use crate::accounts::rules::Email;
use crate::accounts::{called, name_columns};
use crate::app::{App, Millis};
use crate::audit;
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Fault, Result};
use crate::jobs;
use crate::organization;
use crate::params;

/// One account in full. Its password is not in it, only in which state it is.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[allow(missing_docs)] // requirement 1.1 and 1.9 name the fields
pub struct Account {
    #[serde(flatten)]
    pub listed: Listed,
    pub position: Option<String>,
    pub graduation_year: Option<i64>,
    pub birth_date: Option<String>,
    pub phone: Option<String>,
    pub contact_email: Option<String>,
    pub locale: Option<String>,
    pub administrator: Option<String>,
    pub source: String,
    #[schema(value_type = i64)]
    pub created_at: Millis,
    #[schema(value_type = i64)]
    pub changed_at: Millis,
    #[schema(value_type = Option<i64>)]
    pub first_sign_in_at: Option<Millis>,
    /// When its owner confirmed by a one-time link that messages come (12.2).
    #[schema(value_type = Option<i64>)]
    pub verified_at: Option<Millis>,
    /// When its password came to be what it is.
    #[schema(value_type = Option<i64>)]
    pub credential_at: Option<Millis>,
    pub guardians: Vec<Relative>,
    pub children: Vec<Relative>,
    /// The runs that wrote it and its passwords, newest first.
    pub runs: Vec<Run>,
}

/// Somebody associated with an account.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Relative {
    /// Their account.
    pub id: Uuid,
    /// What they are called.
    pub name: String,
    /// `guardian` or `advisor`.
    pub kind: String,
}

impl FromRow for Relative {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { id: row.get(0)?, kind: row.get(1)?, name: called(row, 2)? })
    }
}

/// A run that wrote an account.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = RunOfPerson)]
pub struct Run {
    /// The run.
    pub job: Uuid,
    /// `import`, `credentials` or `undo`.
    pub kind: String,
    /// `done`, `undone` …
    pub state: String,
    /// When it was started.
    #[schema(value_type = i64)]
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
    let outcome = app.db.read(|tx| {
        let id = find(tx, actor, named)?;
        let not_found = || Error::NotFound { what: "account", id: named.to_owned() };
        let listed = of_ids(tx, actor, &[id], app.now())?.into_iter().next().ok_or_else(not_found)?;
        full(tx, actor, listed, app.now())
    });
    if let (Err(Error::NotFound { .. }), Ok(id)) = (&outcome, Uuid::parse_str(named.trim())) {
        // Ids are not guessed: somebody knows of an account that is not there for them.
        audit::denied(app, actor, "account.show", id);
    }
    outcome
}

/// Its id alone; an id is taken as it is. Whether the actor may know of it is for the caller to see.
///
/// # Errors
/// As [`show`].
pub fn find(tx: &mut Tx<'_>, actor: &Actor, named: &str) -> Result<Uuid> {
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

fn full(tx: &mut Tx<'_>, actor: &Actor, listed: Listed, now: Millis) -> Result<Account> {
    let (id, organization) = (listed.id, actor.organization);
    let guardians = relatives(tx, actor, id, ("student_id", "adult_id"), now)?;
    let children = relatives(tx, actor, id, ("adult_id", "student_id"), now)?;
    let runs = tx.query(
        &format!(
            "SELECT j.id, j.kind, j.state, j.created_at, j.actor_name FROM jobs j
             WHERE j.organization_id = $1 AND {} AND j.id IN (
               SELECT c.job_id FROM credentials c WHERE c.organization_id = $1 AND c.account_id = $3
               UNION SELECT a.changed_by FROM accounts a WHERE a.organization_id = $1 AND a.id = $3)
             ORDER BY j.id DESC LIMIT 10",
            jobs::seen_by(actor)
        ),
        params![organization, actor.id(), id],
    )?;
    let mut account = None;
    let sql = "SELECT a.position, a.graduation_year, a.birth_date, a.phone,
                 a.contact_email, a.locale, COALESCE(m.username, m.email), a.source, a.created_at, a.changed_at,
                 a.first_sign_in_at, a.verified_at,
                 (SELECT MAX(c.created_at) FROM credentials c
                  WHERE c.organization_id = a.organization_id AND c.account_id = a.id)
               FROM accounts a
               LEFT JOIN accounts m ON m.organization_id = a.organization_id AND m.id = a.administrator_id
               WHERE a.organization_id = $1 AND a.id = $2";
    let mut parts = Some((listed, guardians, children, runs));
    tx.each(sql, params![organization, id], |row| {
        let Some((listed, guardians, children, runs)) = parts.take() else { return Ok(()) };
        account = Some(Account {
            listed,
            position: row.get(0)?,
            graduation_year: row.get(1)?,
            birth_date: row.get(2)?,
            phone: row.get(3)?,
            contact_email: row.get(4)?,
            locale: row.get(5)?,
            administrator: row.get(6)?,
            source: row.get(7)?,
            created_at: row.get(8)?,
            changed_at: row.get(9)?,
            first_sign_in_at: row.get(10)?,
            verified_at: row.get(11)?,
            credential_at: row.get(12)?,
            guardians,
            children,
            runs,
        });
        Ok(())
    })?;
    account.ok_or(Error::NotFound { what: "account", id: id.to_string() })
}

/// A person's relatives, as far as the actor sees them: a child may be in a school out of reach.
fn relatives(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: Uuid,
    (mine, theirs): (&str, &str),
    now: Millis,
) -> Result<Vec<Relative>> {
    let mut seen = Filter::default().condition(tx, actor, now)?;
    let id = seen.bind(id);
    let sql = format!(
        "SELECT a.id, g.kind, {}
         FROM associations g JOIN accounts a ON a.organization_id = g.organization_id AND a.id = g.{theirs}
         WHERE {} AND g.{mine} = {id} ORDER BY a.sort_key, a.id",
        name_columns("a"),
        seen.sql
    );
    tx.query(&sql, &seen.params)
}
