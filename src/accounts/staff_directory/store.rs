//! SQL of the directory.

use uuid::Uuid;

use super::Entry;
use crate::accounts::filter::Condition;
use crate::accounts::rules::Names;
use crate::db::{FromRow, Row, Tx};
use crate::error::Result;
use crate::params;

/// Somebody's place in the order: by last name, then by id.
#[derive(Debug, Clone)]
pub(super) struct Place {
    key: String,
    id: Uuid,
}

struct Found(Entry, Place);

impl FromRow for Found {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let email: Option<String> = row.get(6)?;
        // Who has no name at all is called by the address, never by the username.
        let names = Names {
            display: row.get(1)?,
            first: row.get(2)?,
            last: row.get(3)?,
            preferred: row.get(4)?,
            style: row.get(5)?,
            login: email.as_deref(),
        };
        let entry = Entry {
            id: row.get(0)?,
            name: names.shown(),
            title: row.get(7)?,
            position: row.get(8)?,
            department: row.get(9)?,
            school: row.get(10)?,
            email,
        };
        let place = Place { key: row.get(11)?, id: entry.id };
        Ok(Self(entry, place))
    }
}

/// Those whom the condition lets through, from a place on, in order or against it, each with their place. Pupils and
/// guardians are never among them, whatever their role.
pub(super) fn entries(
    tx: &mut Tx<'_>,
    organization: Uuid,
    mut condition: Condition,
    from: Option<&Place>,
    backwards: bool,
    most: i64,
) -> Result<Vec<(Entry, Place)>> {
    let organization = condition.bind(organization);
    condition.ask("a.profile IN ('staff', 'teacher') AND a.profile <> 'student'");
    condition.ask(&format!(
        "a.role_id IN (SELECT q.id FROM roles q WHERE q.organization_id = {organization} AND q.authorized = 1)"
    ));
    let (sign, order) = if backwards { ("<", "DESC") } else { (">", "ASC") };
    if let Some(from) = from {
        let (key, id) = (condition.bind(from.key.clone()), condition.bind(from.id));
        condition.ask(&format!("(a.sort_key {sign} {key} OR (a.sort_key = {key} AND a.id {sign} {id}))"));
    }
    let most = condition.bind(most);
    let sql = format!(
        "SELECT a.id, a.display_name, a.first_name, a.last_name, a.preferred_name, a.preferred_style, a.email,
           a.title, a.position, d.name, s.name, a.sort_key
         FROM accounts a
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         LEFT JOIN departments d ON d.organization_id = a.organization_id AND d.id = a.department_id
         WHERE {} ORDER BY a.sort_key {order}, a.id {order} LIMIT {most}",
        condition.sql
    );
    let found: Vec<Found> = tx.query(&sql, &condition.params)?;
    Ok(found.into_iter().map(|Found(entry, place)| (entry, place)).collect())
}

/// Where somebody stands; `None` when there is no such account.
pub(super) fn place(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Option<Place>> {
    let sql = "SELECT sort_key FROM accounts WHERE organization_id = $1 AND id = $2";
    let found: Option<(String,)> = tx.query_opt(sql, params![organization, account])?;
    Ok(found.map(|(key,)| Place { key, id: account }))
}

/// The profile type of whoever asks.
pub(super) fn profile(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Option<String>> {
    let sql = "SELECT profile FROM accounts WHERE organization_id = $1 AND id = $2";
    Ok(tx.query_opt::<(String,)>(sql, params![organization, account])?.map(|(profile,)| profile))
}
