//! SQL of the messages: queued, sent, failed.

use uuid::Uuid;

use super::Fate;
use super::people::Recipient;
use crate::accounts::{called, name_columns};
use crate::app::Millis;
use crate::db::bulk::{Columns, Kind};
use crate::db::{FromRow, Param, Row, Tx};
use crate::error::Result;
use crate::jobs::Progress;
use crate::params;

const QUEUED: Columns = Columns {
    table: "messages",
    columns: &[
        ("organization_id", Kind::Id),
        ("id", Kind::Id),
        ("job_id", Kind::Id),
        ("account_id", Kind::Id),
        ("version", Kind::Int),
        ("address", Kind::Text),
        ("kind", Kind::Text),
        ("state", Kind::Text),
        ("attempts", Kind::Int),
        ("queued_at", Kind::Int),
        ("next_at", Kind::Int),
    ],
};

/// The kind of a message with sign-in details.
pub(super) const DETAILS: &str = "details";

/// What messages that are queued together have in common.
pub(super) struct Queue {
    pub of: Uuid,
    /// The run or audit entry that queues them.
    pub run: Uuid,
    pub kind: &'static str,
    pub now: Millis,
}

/// Queues messages; `next_id` names each.
pub(super) fn queue(
    tx: &mut Tx<'_>,
    queue: &Queue,
    recipients: &[Recipient],
    mut next_id: impl FnMut() -> Uuid,
    progress: &Progress,
) -> Result<u64> {
    let Queue { of, run, kind, now } = *queue;
    let rows = recipients.iter().map(|one| {
        Ok([
            of.into(),
            next_id().into(),
            run.into(),
            one.account.into(),
            one.version.into(),
            one.address.as_str().into(),
            kind.into(),
            "queued".into(),
            0_i64.into(),
            now.into(),
            now.into(),
        ] as [Param<'_>; 11])
    });
    tx.insert_all(&QUEUED, progress.counted(rows))
}

/// A message whose time has come.
pub(super) struct Due {
    pub id: Uuid,
    pub job: Uuid,
    pub account: Uuid,
    pub version: i64,
    pub attempts: i64,
    pub kind: String,
    /// When it was to be tried: another value by now means that somebody else has taken it.
    pub next_at: Millis,
}

impl FromRow for Due {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            job: row.get(1)?,
            account: row.get(2)?,
            version: row.get(3)?,
            attempts: row.get(4)?,
            next_at: row.get(5)?,
            kind: row.get(6)?,
        })
    }
}

/// Those that have waited longest.
pub(super) fn due(tx: &mut Tx<'_>, of: Uuid, now: Millis, most: i64) -> Result<Vec<Due>> {
    tx.query(
        "SELECT id, job_id, account_id, version, attempts, next_at, kind FROM messages
         WHERE organization_id = $1 AND state = 'queued' AND next_at <= $2 ORDER BY next_at, id LIMIT $3",
        params![of, now, most],
    )
}

/// Takes a message for this process until `until`; whether nobody else has.
pub(super) fn take(tx: &mut Tx<'_>, of: Uuid, due: &Due, address: &str, until: Millis) -> Result<bool> {
    let taken = tx.execute(
        "UPDATE messages SET attempts = attempts + 1, address = $5, next_at = $4
         WHERE organization_id = $1 AND id = $2 AND state = 'queued' AND next_at = $3",
        params![of, due.id, due.next_at, until, address],
    )?;
    Ok(taken == 1)
}

/// What became of it.
pub(super) fn end(
    tx: &mut Tx<'_>,
    of: Uuid,
    id: Uuid,
    state: &str,
    reason: Option<&str>,
    said: Option<&str>,
    now: Millis,
) -> Result<()> {
    tx.execute(
        "UPDATE messages SET state = $3, reason = $4, said = $5, ended_at = $6
         WHERE organization_id = $1 AND id = $2 AND state = 'queued'",
        params![of, id, state, reason, said, now],
    )?;
    Ok(())
}

/// It is tried again at `next`.
pub(super) fn postpone(
    tx: &mut Tx<'_>,
    of: Uuid,
    id: Uuid,
    attempts: i64,
    reason: &str,
    said: Option<&str>,
    next: Millis,
) -> Result<()> {
    tx.execute(
        "UPDATE messages SET attempts = $6, reason = $3, said = $4, next_at = $5
         WHERE organization_id = $1 AND id = $2 AND state = 'queued'",
        params![of, id, reason, said, next, attempts],
    )?;
    Ok(())
}

/// How many messages of a run are in each state.
pub(super) fn totals(tx: &mut Tx<'_>, of: Uuid, job: Uuid) -> Result<Vec<(String, i64)>> {
    tx.query(
        "SELECT state, COUNT(*) FROM messages WHERE organization_id = $1 AND job_id = $2 GROUP BY state ORDER BY state",
        params![of, job],
    )
}

fn fates() -> String {
    format!(
        "SELECT m.account_id, m.state, m.reason, m.said, m.address, m.attempts, m.job_id, m.queued_at, m.ended_at,
           m.next_at, m.kind, m.opened_at, {}
         FROM messages m JOIN accounts a ON a.organization_id = m.organization_id AND a.id = m.account_id",
        name_columns("a")
    )
}

impl FromRow for Fate {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            account: row.get(0)?,
            state: row.get(1)?,
            reason: row.get(2)?,
            said: row.get(3)?,
            address: row.get(4)?,
            attempts: row.get(5)?,
            job: row.get(6)?,
            queued_at: row.get(7)?,
            ended_at: row.get(8)?,
            next_at: row.get(9)?,
            kind: row.get(10)?,
            opened_at: row.get(11)?,
            name: called(row, 12)?,
        })
    }
}

/// The newest messages to an account.
pub(super) fn of_account(tx: &mut Tx<'_>, of: Uuid, account: Uuid, most: i64) -> Result<Vec<Fate>> {
    let sql = format!("{} WHERE m.organization_id = $1 AND m.account_id = $2 ORDER BY m.id DESC LIMIT $3", fates());
    tx.query(&sql, params![of, account, most])
}

/// Messages of a run in a state.
pub(super) fn of_run(tx: &mut Tx<'_>, of: Uuid, job: Uuid, state: &str, most: i64) -> Result<Vec<Fate>> {
    let sql =
        format!("{} WHERE m.organization_id = $1 AND m.job_id = $2 AND m.state = $3 ORDER BY m.id LIMIT $4", fates());
    tx.query(&sql, params![of, job, state, most])
}
