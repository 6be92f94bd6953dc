//! SQL of loans.

use uuid::Uuid;

use super::{Deed, Loan, NewLoan};
use crate::app::Millis;
use crate::db::{FromRow, Row, Tx};
use crate::error::{Error, Result};
use crate::params;

impl FromRow for Loan {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            account: row.get(1)?,
            name: row.get(2)?,
            role: row.get(3)?,
            most_accounts: row.get(4)?,
            starts_at: row.get(5)?,
            ends_at: row.get(6)?,
            lent_by: row.get(7)?,
            role_id: row.get(8)?,
        })
    }
}

const SELECT: &str = "SELECT l.id, l.account_id, COALESCE(a.username, a.email, a.unique_id, ''), r.name,
       l.most_accounts, l.starts_at, l.ends_at, l.lent_by, l.role_id
     FROM role_loans l
     LEFT JOIN accounts a ON a.organization_id = l.organization_id AND a.id = l.account_id
     LEFT JOIN roles r ON r.organization_id = l.organization_id AND r.id = l.role_id
     WHERE l.organization_id = $1";

/// The newest loans, those that last first.
pub(super) fn all(tx: &mut Tx<'_>, organization: Uuid, limit: i64) -> Result<Vec<Loan>> {
    tx.query(&format!("{SELECT} ORDER BY l.ends_at DESC, l.id DESC LIMIT $2"), params![organization, limit])
}

pub(super) fn get(tx: &mut Tx<'_>, organization: Uuid, id: Uuid) -> Result<Loan> {
    tx.query_opt(&format!("{SELECT} AND l.id = $2"), params![organization, id])?
        .ok_or(Error::NotFound { what: "loan", id: id.to_string() })
}

pub(super) fn has_one(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, now: Millis) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM role_loans WHERE organization_id = $1 AND account_id = $2 AND ends_at > $3",
        params![organization, account, now],
    )
}

#[allow(clippy::too_many_arguments)] // a row
pub(super) fn insert(
    tx: &mut Tx<'_>,
    organization: Uuid,
    id: Uuid,
    (account, role): (Uuid, Uuid),
    asked: &NewLoan,
    lent_by: &str,
    now: Millis,
) -> Result<()> {
    tx.execute(
        "INSERT INTO role_loans
           (organization_id, id, account_id, role_id, most_accounts, starts_at, ends_at, lent_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![organization, id, account, role, asked.most_accounts, now, asked.until, lent_by],
    )?;
    Ok(())
}

/// Ends what lasts of an account's loans.
pub(super) fn end(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE role_loans SET ends_at = $3 WHERE organization_id = $1 AND account_id = $2 AND ends_at > $3",
        params![organization, account, now],
    )?;
    Ok(())
}

/// What an account did between two moments, newest first.
pub(super) fn deeds(tx: &mut Tx<'_>, organization: Uuid, loan: &Loan, limit: i64) -> Result<Vec<Deed>> {
    let rows: Vec<(Millis, String, Option<Uuid>, Option<i64>)> = tx.query(
        "SELECT e.at, e.action, e.subject_id,
           CASE WHEN EXISTS (SELECT 1 FROM jobs j WHERE j.organization_id = $1 AND j.id = e.subject_id) THEN
             (SELECT COUNT(*) FROM job_items i WHERE i.organization_id = $1 AND i.job_id = e.subject_id
              AND i.outcome NOT IN ('skipped', 'refused')) END
         FROM audit e
         WHERE e.organization_id = $1 AND e.actor_id = $2 AND e.at >= $3 AND e.at <= $4
         ORDER BY e.at DESC, e.id DESC LIMIT $5",
        params![organization, loan.account, loan.starts_at, loan.ends_at, limit],
    )?;
    let deed = |(at, action, subject, accounts)| Deed { at, action, subject, accounts };
    Ok(rows.into_iter().map(deed).collect())
}

/// How many accounts a run touched, and how many it may have, if it is made under a loan.
///
/// # Errors
/// Ours.
pub(crate) fn of_job(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<Option<(i64, i64)>> {
    tx.query_opt(
        "SELECT (SELECT COUNT(DISTINCT i.account_id) FROM job_items i
                 WHERE i.organization_id = $1 AND i.job_id = $2 AND i.outcome NOT IN ('skipped', 'refused')),
           l.most_accounts
         FROM jobs j
         JOIN role_loans l ON l.organization_id = j.organization_id AND l.account_id = j.actor_id
           AND l.starts_at <= j.created_at AND l.ends_at > j.created_at
         WHERE j.organization_id = $1 AND j.id = $2",
        params![organization, job],
    )
}
