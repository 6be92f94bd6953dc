//! Runs: started, finished, found again after a crash. Knows no topic.
//!
//! A run is a row that says *running*, written before its work begins, and a
//! lock that its process holds ([`crate::db::dialect::RunLock`]). The work and
//! the row's *done* are one transaction. So after a crash there is either
//! nothing of the work and a row that says *running* without a living holder,
//! which [`recover`] turns into *rolled-back*, or all of it and *done*.

pub mod items;
pub mod once;
pub mod progress;

use std::sync::Arc;

use serde_json::Value;
use uuid::Uuid;

use crate::access::{Actor, Scope, loans};
use crate::app::{App, Millis};
use crate::db::dialect::RunLock;
use crate::db::{Db, FromRow, Row, Tx};
use crate::error::{Error, Fault, Result};
use crate::params;

pub use progress::Progress;

/// What kind of work a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// People from a file.
    Import,
    /// Usernames, addresses, passwords.
    Credentials,
    /// One change to many accounts.
    Accounts,
    /// Another run, reversed.
    Undo,
    /// Sign-in details by e-mail.
    Messages,
}

impl Kind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Credentials => "credentials",
            Self::Accounts => "accounts",
            Self::Undo => "undo",
            Self::Messages => "messages",
        }
    }
}

/// How far a run has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// At work, or its process died.
    Running,
    /// All of it is written.
    Done,
    /// Nothing of it was written: it failed, or its process died.
    RolledBack,
    /// It was done, and reversed.
    Undone,
}

impl State {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Done => "done",
            Self::RolledBack => "rolled-back",
            Self::Undone => "undone",
        }
    }

    fn from_name(name: &str) -> Result<Self> {
        [Self::Running, Self::Done, Self::RolledBack, Self::Undone]
            .into_iter()
            .find(|state| state.name() == name)
            .ok_or_else(|| Error::internal(format!("no run state {name}")))
    }
}

/// A run as it stands in the database.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// `import`, `credentials`, `accounts`, `undo` or `messages`.
    pub kind: String,
    /// How far it has come.
    pub state: State,
    /// The account that ran it; `None` for the operator.
    pub actor_id: Option<Uuid>,
    /// Who ran it.
    pub actor_name: String,
    /// What it was asked, and how it ended; no secrets.
    pub details: Value,
    /// When it was started.
    pub created_at: Millis,
    /// When it ended.
    pub finished_at: Option<Millis>,
}

const COLUMNS: &str = "id, kind, state, actor_name, details, created_at, finished_at, actor_id";

impl FromRow for Job {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            kind: row.get(1)?,
            state: State::from_name(row.get(2)?)?,
            actor_name: row.get(3)?,
            details: serde_json::from_str(row.get(4)?).map_err(Error::internal)?,
            created_at: row.get(5)?,
            finished_at: row.get(6)?,
            actor_id: row.get(7)?,
        })
    }
}

/// A run whose work is under way in this process.
pub struct Running {
    /// Its id, which everything it writes carries.
    pub id: Uuid,
    /// When it was started.
    pub started: Millis,
    _lock: Arc<RunLock>,
}

/// Writes that a run has begun, and tells `progress` which, and where to look whether somebody asked it to stop
/// ([`ask_to_stop`]). Dropping what is returned without
/// [`finish`] leaves a run that [`recover`] finds.
///
/// # Errors
/// Ours.
pub fn start(app: &App, actor: &Actor, kind: Kind, details: &Value, progress: &Progress) -> Result<Running> {
    let id = app.ids().next_id();
    let lock = Arc::new(app.db.hold_run(id)?.ok_or_else(|| Error::internal("a new run is already held"))?);
    let started = app.now();
    app.db.write(|tx| {
        tx.execute(
            "INSERT INTO jobs (organization_id, id, kind, state, actor_id, actor_name, details, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            params![
                actor.organization,
                id,
                kind.name(),
                State::Running.name(),
                actor.id(),
                &actor.name,
                details.to_string(),
                started
            ],
        )
    })?;
    progress.job(id);
    progress.watch({
        let (db, organization) = (app.db.clone(), actor.organization);
        // Whoever looks at the progress later must not keep the lock.
        let lock = Arc::downgrade(&lock);
        move || lock.upgrade().is_some_and(|lock| is_asked_to_stop(&db, &lock, organization, id))
    });
    Ok(Running { id, started, _lock: lock })
}

impl Running {
    /// Does the work of the run in one transaction. When it fails, nothing of it is
    /// written and the run is marked as rolled back.
    ///
    /// # Errors
    /// Those of `work`.
    pub fn carry_out<T>(
        self,
        app: &App,
        organization: Uuid,
        work: impl FnOnce(&mut Tx<'_>, &Self) -> Result<T>,
    ) -> Result<T> {
        let outcome = app.db.write(|tx| {
            tx.hold_run(self.id)?;
            tx.hold_organization(organization)?;
            work(tx, &self)
        });
        if let Err(error) = &outcome {
            // If this fails as well (a full disk), the next start says the same.
            let _ = app.db.write(|tx| match error {
                Error::Internal(_) | Error::Environment(_) | Error::Busy(_) | Error::Cancelled(_) => {
                    roll_back(tx, organization, self.id, app.now()).map(|_| ())
                }
                // What the person asked could not be done as they asked it: nothing began.
                _ => forget(tx, organization, self.id),
            });
        }
        app.db.forget_run_lock(self.id);
        outcome
    }
}

/// Marks the run as done, in the transaction of its work.
///
/// # Errors
/// `Forbidden` when it touched more accounts than the loan allows under which it was made (2.11); ours.
pub fn finish(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, details: &Value, now: Millis) -> Result<()> {
    if let Some((touched, most)) = loans::of_job(tx, organization, id)?
        && touched > most
    {
        return Err(loans::over(touched.unsigned_abs(), most));
    }
    let finished = tx.execute(
        "UPDATE jobs SET state = 'done', details = $3, finished_at = $4
         WHERE organization_id = $1 AND id = $2 AND state = 'running'",
        params![organization, id, details.to_string(), now],
    )?;
    // Its connections were lost before its work began, and it was told as rolled back: so it is.
    if finished == 0 { Err(Error::Environment(Fault::new("database-unreachable"))) } else { Ok(()) }
}

/// Marks a run as rolled back if it is not over; whether it was not. When nobody knows whether its transaction was
/// committed, the row knows.
fn roll_back(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, now: Millis) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE jobs SET state = 'rolled-back', finished_at = $3
         WHERE organization_id = $1 AND id = $2 AND state = 'running'",
        params![organization, id, now],
    )?;
    Ok(changed > 0)
}

/// Asks a run to stop that another process works on; its next look at its progress ends it, with nothing written.
/// Whether it is at work at all.
///
/// # Errors
/// `NotFound`; ours.
pub fn ask_to_stop(app: &App, organization: Uuid, id: Uuid) -> Result<bool> {
    if app.db.read(|tx| get(tx, organization, id))?.state != State::Running {
        return Ok(false);
    }
    if app.db.mark_run_to_stop(id)? {
        return Ok(true);
    }
    let asked = app.db.write(|tx| {
        tx.execute(
            "UPDATE jobs SET stop_asked_at = $3 WHERE organization_id = $1 AND id = $2 AND state = 'running'",
            params![organization, id, app.now()],
        )
    })?;
    Ok(asked > 0)
}

/// Whether somebody asked for that. A look that fails is none: the next one is a second later.
fn is_asked_to_stop(db: &Db, lock: &RunLock, organization: Uuid, id: Uuid) -> bool {
    db.is_run_marked_to_stop(id).unwrap_or_else(|| {
        let sql = "SELECT 1 FROM jobs WHERE organization_id = $1 AND id = $2 AND stop_asked_at IS NOT NULL";
        db.read_beside(lock, |tx| tx.exists(sql, params![organization, id])).unwrap_or_default()
    })
}

/// Removes a run that turned out to have nothing to do.
///
/// # Errors
/// Ours.
pub fn forget(tx: &mut Tx<'_>, organization: Uuid, id: Uuid) -> Result<()> {
    tx.execute("DELETE FROM jobs WHERE organization_id = $1 AND id = $2", params![organization, id])?;
    Ok(())
}

/// Sets how far a run has come.
///
/// # Errors
/// Ours.
pub fn set_state(tx: &mut Tx<'_>, organization: Uuid, id: Uuid, state: State, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET state = $3, finished_at = $4 WHERE organization_id = $1 AND id = $2",
        params![organization, id, state.name(), now],
    )?;
    Ok(())
}

/// Runs of processes that died: nothing of them was written, and from now on they say so.
/// Called at every start, and every few seconds by servers; returns what was found, so that the person can be told.
/// When several processes look at once, one of them finds it.
///
/// # Errors
/// Ours.
pub fn recover(app: &App) -> Result<Vec<Job>> {
    let running: Vec<(Uuid, Uuid)> = app.db.read(|tx| {
        tx.query("SELECT organization_id, id FROM jobs WHERE state = 'running' ORDER BY organization_id, id", &[])
    })?;
    let mut found = Vec::new();
    for (organization, id) in running {
        let Some(_dead) = app.db.lock_run(id)? else { continue };
        let job = app.db.write(|tx| {
            // Its process may have finished between the reading and the locking.
            let job = get(tx, organization, id)?;
            let is_dead = roll_back(tx, organization, id, app.now())?;
            Ok(is_dead.then_some(Job { state: State::RolledBack, ..job }))
        })?;
        app.db.forget_run_lock(id);
        found.extend(job);
    }
    Ok(found)
}

/// One run.
///
/// # Errors
/// `NotFound`.
pub fn get(tx: &mut Tx<'_>, organization: Uuid, id: Uuid) -> Result<Job> {
    tx.query_opt(
        &format!("SELECT {COLUMNS} FROM jobs WHERE organization_id = $1 AND id = $2"),
        params![organization, id],
    )?
    .ok_or(Error::NotFound { what: "job", id: id.to_string() })
}

impl Job {
    /// Whether the actor may see what it did (2.8): their own runs, and all of them for whom the whole organization
    /// is in reach. Others' may hold people that are not.
    pub fn is_seen_by(&self, actor: &Actor) -> bool {
        actor.scope == Scope::Organization || (actor.id().is_some() && self.actor_id == actor.id())
    }
}

/// The condition on `jobs j` that [`Job::is_seen_by`] is; `$1` is the organization, `$2` the actor's id.
pub fn seen_by(actor: &Actor) -> &'static str {
    // Both name the parameter, so that it may be given to either.
    if actor.scope == Scope::Organization { "(j.actor_id = $2 OR 1 = 1)" } else { "j.actor_id = $2" }
}

/// The account or key that began a run.
///
/// # Errors
/// `NotFound`.
pub fn actor(tx: &mut Tx<'_>, organization: Uuid, id: Uuid) -> Result<Option<Uuid>> {
    let found: Option<(Option<Uuid>,)> =
        tx.query_opt("SELECT actor_id FROM jobs WHERE organization_id = $1 AND id = $2", params![organization, id])?;
    found.map(|(actor,)| actor).ok_or(Error::NotFound { what: "job", id: id.to_string() })
}

/// The newest runs before that one, of those the actor may see.
///
/// # Errors
/// Ours.
pub fn newest(tx: &mut Tx<'_>, actor: &Actor, before: Uuid, limit: i64) -> Result<Vec<Job>> {
    tx.query(
        &format!(
            "SELECT {COLUMNS} FROM jobs j WHERE j.organization_id = $1 AND {} AND j.id < $3 ORDER BY j.id DESC LIMIT $4",
            seen_by(actor)
        ),
        params![actor.organization, actor.id(), before, limit],
    )
}

/// One run, if the actor may see it.
///
/// # Errors
/// `NotFound`.
pub fn seen(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> Result<Job> {
    let job = get(tx, actor.organization, id)?;
    if job.is_seen_by(actor) { Ok(job) } else { Err(Error::NotFound { what: "job", id: id.to_string() }) }
}

/// The run that a person names by its id or the end of it (ids of one day begin alike), if they may see it.
///
/// # Errors
/// `NotFound`; `Invalid` when several end like that.
pub fn find(tx: &mut Tx<'_>, actor: &Actor, named: &str) -> Result<Job> {
    let not_found = || Error::NotFound { what: "job", id: named.to_owned() };
    if let Ok(id) = Uuid::parse_str(named) {
        return seen(tx, actor, id);
    }
    let ids: Vec<(Uuid,)> = tx.query(
        &format!(
            "SELECT id FROM jobs j WHERE organization_id = $1 AND {} ORDER BY id DESC LIMIT 10000",
            seen_by(actor)
        ),
        params![actor.organization, actor.id()],
    )?;
    let end = named.to_ascii_lowercase();
    let mut like = ids.into_iter().filter(|(id,)| end.len() >= 4 && id.simple().to_string().ends_with(&end));
    match (like.next(), like.next()) {
        (Some((id,)), None) => seen(tx, actor, id),
        (Some(_), Some(_)) => Err(Fault::new("job-several").with("id", named).into()),
        (None, _) => Err(not_found()),
    }
}
