//! Which accounts were written since: what a process keeps in memory of them, others may change at any time.
//!
//! Triggers write each changed account into `account_changes`, in the same transaction. A row without an account
//! stands for all of its organization. On SQLite rows are numbered as they are written, which is the order of their
//! commits; PostgreSQL has many writers, and a row bears the number of its transaction.

use uuid::Uuid;

use super::{Param, Tx};
use crate::error::Result;
use crate::params;

/// How long changes are kept, in seconds.
const KEPT: i64 = 24 * 60 * 60;

/// What a transaction saw of the changes: all up to here, and none after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    number: i64,
    /// On PostgreSQL, which of the transactions beyond that number it saw all the same.
    snapshot: String,
}

impl Tx<'_> {
    /// What this transaction sees.
    ///
    /// # Errors
    /// Ours.
    pub fn seen(&mut self) -> Result<Seen> {
        let (number, snapshot) = self.query_one(
            match self {
                Self::Sqlite(..) => "SELECT COALESCE(MAX(number), 0), '' FROM account_changes",
                Self::Postgres(..) => {
                    "SELECT CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT) - 1,
                       CAST(pg_current_snapshot() AS TEXT)"
                }
            },
            &[],
        )?;
        Ok(Seen { number, snapshot })
    }

    /// The accounts of an organization that this transaction sees changed beside `seen`, as a query, and its
    /// parameters by `bind`. Null for all of them.
    pub fn changes_since(
        &self,
        seen: &Seen,
        organization: Uuid,
        mut bind: impl FnMut(Param<'static>) -> String,
    ) -> String {
        let (organization, number) = (bind(organization.into()), bind(seen.number.into()));
        let sql = format!(
            "SELECT c.account_id FROM account_changes c
             WHERE c.organization_id = {organization} AND c.number > {number}"
        );
        match self {
            Self::Sqlite(..) => sql,
            Self::Postgres(..) => {
                let snapshot = bind(seen.snapshot.clone().into());
                format!(
                    // Numbers that no transaction has had yet came with a copy from another server.
                    "{sql} AND c.number < CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)
                       AND NOT pg_visible_in_snapshot(CAST(CAST(c.number AS TEXT) AS xid8),
                       CAST(CAST({snapshot} AS TEXT) AS pg_snapshot))"
                )
            }
        }
    }
}

/// Forgets changes of long ago. The newest of those stays, and stands for all accounts from then on: whoever
/// has not looked since then looks at everything.
///
/// # Errors
/// Ours.
pub fn forget_changes(tx: &mut Tx<'_>) -> Result<()> {
    let now = match tx {
        Tx::Sqlite(..) => "unixepoch()",
        Tx::Postgres(..) => "CAST(EXTRACT(EPOCH FROM now()) AS BIGINT)",
    };
    let newest: Vec<(Uuid, i64)> = tx.query(
        &format!(
            "SELECT organization_id, MAX(number) FROM account_changes WHERE at < {now} - $1 GROUP BY organization_id"
        ),
        params![KEPT],
    )?;
    for (organization, newest) in newest {
        let before = "DELETE FROM account_changes WHERE organization_id = $1 AND number < $2";
        tx.execute(before, params![organization, newest])?;
        let for_all = "UPDATE account_changes SET account_id = NULL
                       WHERE organization_id = $1 AND number = $2 AND account_id IS NOT NULL";
        tx.execute(for_all, params![organization, newest])?;
    }
    Ok(())
}

/// What says that everything of a table has changed, after its rows were written while its triggers were away.
pub(super) fn all_changed(table: &str) -> Option<String> {
    (table == "accounts").then(|| {
        "INSERT INTO account_changes (organization_id, account_id) SELECT id, NULL FROM organizations".to_owned()
    })
}
