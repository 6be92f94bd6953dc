//! What a run did to each account: written with the run, read by its report and its undo.

use uuid::Uuid;

use crate::db::bulk::{Columns, Kind};
use crate::db::{Param, Tx};
use crate::error::Result;
use crate::jobs::Progress;
use crate::params;

/// The columns of an item.
pub const ITEMS: Columns = Columns {
    table: "job_items",
    columns: &[
        ("organization_id", Kind::Id),
        ("job_id", Kind::Id),
        ("seq", Kind::Int),
        ("account_id", Kind::Id),
        ("line", Kind::Int),
        ("outcome", Kind::Text),
        ("changes", Kind::Text),
        ("changed_by_before", Kind::Id),
    ],
};

/// One account's part in a run.
pub struct Item<'a> {
    /// The account; `None` when a row met none.
    pub account: Option<Uuid>,
    /// The row of the file, as a person sees it.
    pub line: Option<i64>,
    /// What became of it: `created`, `created-guardian`, `changed` or `refused` by an import, `password`, `email` or
    /// `skipped` by credentials, `removed`, `restored` or `left-…` by an undo.
    pub outcome: &'a str,
    /// Field → [before, after], as JSON; never a password.
    pub changes: Option<String>,
    /// What had written the account last before this run did.
    pub changed_by_before: Option<Uuid>,
}

/// Writes the items of a run, numbered in their order from `first`.
///
/// # Errors
/// `Cancelled`; ours.
pub fn insert<'a>(
    tx: &mut Tx<'_>,
    organization: Uuid,
    job: Uuid,
    first: i64,
    items: impl IntoIterator<Item = Item<'a>>,
    progress: &Progress,
) -> Result<u64> {
    let rows = items.into_iter().zip(first..).map(|(item, seq)| {
        Ok([
            organization.into(),
            job.into(),
            seq.into(),
            item.account.into(),
            item.line.into(),
            item.outcome.into(),
            item.changes.into(),
            item.changed_by_before.into(),
        ] as [Param<'_>; 8])
    });
    tx.insert_all(&ITEMS, progress.counted(rows))
}

/// How many items a run has.
///
/// # Errors
/// Ours.
pub fn count(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<u64> {
    let (count,): (i64,) = tx.query_one(
        "SELECT COUNT(*) FROM job_items WHERE organization_id = $1 AND job_id = $2",
        params![organization, job],
    )?;
    Ok(count.unsigned_abs())
}

/// How many items of a run ended in each way.
///
/// # Errors
/// Ours.
pub fn totals(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<Vec<(String, i64)>> {
    tx.query(
        "SELECT outcome, COUNT(*) FROM job_items WHERE organization_id = $1 AND job_id = $2
         GROUP BY outcome ORDER BY outcome",
        params![organization, job],
    )
}
