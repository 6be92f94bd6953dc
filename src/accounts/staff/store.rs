//! SQL of those with powers.

use uuid::Uuid;

use super::Member;
use crate::accounts::filter::Condition;
use crate::accounts::{called, name_columns};
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

impl FromRow for Member {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: called(row, 1)?,
            login: row.get::<Option<String>>(6)?.unwrap_or_default(),
            role: row.get(7)?,
            rank: row.get(8)?,
            status: row.get(9)?,
            administrator: row.get(10)?,
            supervisors: row.get(11)?,
        })
    }
}

/// Those of at least that rank whom the condition lets through, by rank and name.
pub(super) fn members(tx: &mut Tx<'_>, mut condition: Condition, ranks: [i64; 2], limit: i64) -> Result<Vec<Member>> {
    let [least, most] = ranks.map(|rank| condition.bind(rank));
    let limit = condition.bind(limit);
    let sql = format!(
        "SELECT a.id, {}, r.name, r.rank,
           a.status, a.administrator_id,
           (SELECT COUNT(*) FROM accounts s JOIN roles q ON q.organization_id = s.organization_id AND q.id = s.role_id
            WHERE s.organization_id = a.organization_id AND s.administrator_id = a.id AND q.rank = 1)
         FROM accounts a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE {} AND r.rank >= {least} AND r.rank <= {most}
         ORDER BY r.rank DESC, a.sort_key, a.id LIMIT {limit}",
        name_columns("a"),
        condition.sql
    );
    tx.query(&sql, &condition.params)
}

/// What a hand-over or a move needs to know of an account: status, profile type, rank, administrator.
pub(super) type Standing = (String, String, i64, Option<Uuid>);

/// Of one account.
pub(super) fn standing(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Option<Standing>> {
    tx.query_opt(
        "SELECT a.status, a.profile, r.rank, a.administrator_id FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.id = $2",
        params![organization, account],
    )
}

/// The manager's account. The role bears the organization's id (migrations).
pub(super) fn manager(tx: &mut Tx<'_>, organization: Uuid) -> Result<Option<Uuid>> {
    let sql = "SELECT id FROM accounts WHERE organization_id = $1 AND role_id = $1";
    Ok(tx.query_opt::<(Uuid,)>(sql, params![organization])?.map(|(id,)| id))
}

/// The supervisors whose administrator an account is.
pub(super) fn supervisors_of(tx: &mut Tx<'_>, organization: Uuid, administrator: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx.query(
        "SELECT id FROM accounts WHERE organization_id = $1 AND administrator_id = $2 ORDER BY id",
        params![organization, administrator],
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The schools an account works in besides its own; and its own.
pub(super) fn schools(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<(Vec<Uuid>, Option<Uuid>)> {
    let more: Vec<(Uuid,)> = tx.query(
        "SELECT school_id FROM account_schools WHERE organization_id = $1 AND account_id = $2",
        params![organization, account],
    )?;
    let own: Option<(Option<Uuid>,)> = tx.query_opt(
        "SELECT school_id FROM accounts WHERE organization_id = $1 AND id = $2",
        params![organization, account],
    )?;
    Ok((more.into_iter().map(|(id,)| id).collect(), own.and_then(|(id,)| id)))
}

/// Writes them over those before.
pub(super) fn set_schools(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, schools: &[Uuid]) -> Result<()> {
    tx.execute(
        "DELETE FROM account_schools WHERE organization_id = $1 AND account_id = $2",
        params![organization, account],
    )?;
    for school in schools {
        tx.execute(
            "INSERT INTO account_schools (organization_id, account_id, school_id) VALUES ($1, $2, $3)",
            params![organization, account, *school],
        )?;
    }
    Ok(())
}
