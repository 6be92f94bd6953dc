//! SQL of meetings, of who is invited, and of who came.

use uuid::Uuid;

use super::{Attended, Draft, Invitee, Meeting, When, rules};
use crate::access::rules::Target;
use crate::accounts::filter::Condition;
use crate::accounts::{called, name_columns};
use crate::app::Millis;
use crate::db::bulk::{Columns, Kind};
use crate::db::{FromRow, Param, Row, Tx};
use crate::error::Result;
use crate::params;

const INVITEES: Columns = Columns {
    table: "meeting_invitees",
    columns: &[("organization_id", Kind::Id), ("meeting_id", Kind::Id), ("account_id", Kind::Id)],
};

/// The columns of a meeting `m`, with what its organizer `o` is called, behind them whatever `more` names.
fn select(more: &str) -> String {
    format!(
        "SELECT m.id, m.title, m.starts_at, m.ends_at, m.organizer_id, m.link, m.cancelled_at,
           (SELECT COUNT(*) FROM meeting_invitees n WHERE n.organization_id = m.organization_id AND n.meeting_id = m.id),
           {}{more}
         FROM meetings m
         LEFT JOIN accounts o ON o.organization_id = m.organization_id AND o.id = m.organizer_id",
        name_columns("o")
    )
}

/// How many columns [`select`] names by itself.
const OWN: usize = 14;

impl FromRow for Meeting {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            title: row.get(1)?,
            starts_at: row.get(2)?,
            ends_at: row.get(3)?,
            organizer: row.get(4)?,
            link: row.get(5)?,
            cancelled_at: row.get(6)?,
            invited: row.get(7)?,
            organizer_name: called(row, 8)?,
        })
    }
}

/// A meeting, what is known of the account that holds it, and whether somebody is invited.
pub(super) struct Found {
    pub meeting: Meeting,
    pub organizer: Option<Target>,
    pub is_invited: bool,
}

/// The meeting of that id, as `account` stands to it.
pub(super) fn get(tx: &mut Tx<'_>, of: Uuid, id: Uuid, account: Option<Uuid>) -> Result<Option<Found>> {
    let sql = format!(
        "{}
         LEFT JOIN roles r ON r.organization_id = o.organization_id AND r.id = o.role_id
         LEFT JOIN meeting_invitees i ON i.organization_id = m.organization_id AND i.meeting_id = m.id
           AND i.account_id = $3
         WHERE m.organization_id = $1 AND m.id = $2",
        select(", r.rank, o.administrator_id, o.school_id, i.account_id")
    );
    let mut found = None;
    tx.each(&sql, params![of, id, account], |row| {
        let meeting = Meeting::from_row(row)?;
        let (administrator, school) = (row.get(OWN + 1)?, row.get(OWN + 2)?);
        let organizer = row.get::<Option<i64>>(OWN)?.map(|rank| Target {
            organization: of,
            account: meeting.organizer,
            rank,
            administrator,
            school,
        });
        found = Some(Found { meeting, organizer, is_invited: row.get::<Option<Uuid>>(OWN + 3)?.is_some() });
        Ok(())
    })?;
    Ok(found)
}

/// Meetings that `account` holds or is invited to, and those whose organizer is among `overseen`: a condition on
/// `accounts a` and its role `q`.
pub(super) fn list(
    tx: &mut Tx<'_>,
    account: Option<Uuid>,
    mut overseen: Condition,
    of: Uuid,
    when: When,
    now: Millis,
    most: i64,
) -> Result<Vec<Meeting>> {
    let [of, account, now, most] =
        [of.into(), account.into(), now.into(), most.into()].map(|value: Param<'static>| overseen.bind(value));
    let (which, order) = match when {
        When::Ahead => ("m.ends_at > {now} AND m.cancelled_at IS NULL", "m.starts_at, m.id"),
        When::Past => ("(m.ends_at <= {now} OR m.cancelled_at IS NOT NULL)", "m.starts_at DESC, m.id DESC"),
    };
    let sql = format!(
        "{}
         WHERE m.organization_id = {of} AND {}
           AND (m.organizer_id = {account}
             OR m.id IN (SELECT i.meeting_id FROM meeting_invitees i
                         WHERE i.organization_id = {of} AND i.account_id = {account})
             OR EXISTS (
               SELECT 1 FROM accounts a
               JOIN roles q ON q.organization_id = a.organization_id AND q.id = a.role_id
               WHERE a.organization_id = {of} AND a.id = m.organizer_id AND {}))
         ORDER BY {order} LIMIT {most}",
        select(""),
        which.replace("{now}", &now),
        overseen.sql
    );
    tx.query(&sql, &overseen.params)
}

pub(super) fn insert(tx: &mut Tx<'_>, of: Uuid, id: Uuid, organizer: Uuid, draft: &Draft) -> Result<()> {
    tx.execute(
        "INSERT INTO meetings (organization_id, id, organizer_id, title, starts_at, ends_at, link)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![of, id, organizer, draft.title.trim(), draft.starts_at, ends_at(draft), link(draft)],
    )?;
    Ok(())
}

pub(super) fn update(tx: &mut Tx<'_>, of: Uuid, id: Uuid, draft: &Draft) -> Result<()> {
    tx.execute(
        "UPDATE meetings SET title = $3, starts_at = $4, ends_at = $5, link = $6
         WHERE organization_id = $1 AND id = $2",
        params![of, id, draft.title.trim(), draft.starts_at, ends_at(draft), link(draft)],
    )?;
    Ok(())
}

fn ends_at(draft: &Draft) -> Millis {
    draft.starts_at + draft.minutes * rules::MINUTE
}

fn link(draft: &Draft) -> Option<&str> {
    Some(draft.link.trim()).filter(|link| !link.is_empty())
}

pub(super) fn cancel(tx: &mut Tx<'_>, of: Uuid, id: Uuid, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE meetings SET cancelled_at = $3 WHERE organization_id = $1 AND id = $2 AND cancelled_at IS NULL",
        params![of, id, now],
    )?;
    Ok(())
}

/// Everybody who is invited, by id.
pub(super) fn invited_ids(tx: &mut Tx<'_>, of: Uuid, meeting: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx.query(
        "SELECT account_id FROM meeting_invitees WHERE organization_id = $1 AND meeting_id = $2 ORDER BY account_id",
        params![of, meeting],
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub(super) fn invite(tx: &mut Tx<'_>, of: Uuid, meeting: Uuid, accounts: &[Uuid]) -> Result<u64> {
    let rows = accounts.iter().map(|account| Ok([of.into(), meeting.into(), (*account).into()] as [Param<'_>; 3]));
    tx.insert_all(&INVITEES, rows)
}

/// Takes somebody from the list; whether they stood on it.
pub(super) fn uninvite(tx: &mut Tx<'_>, of: Uuid, meeting: Uuid, account: Uuid) -> Result<bool> {
    let gone = tx.execute(
        "DELETE FROM meeting_invitees WHERE organization_id = $1 AND meeting_id = $2 AND account_id = $3",
        params![of, meeting, account],
    )?;
    Ok(gone > 0)
}

impl FromRow for Invitee {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            profile: row.get(1)?,
            school: row.get(2)?,
            grade_level: row.get(3)?,
            is_invited: row.get::<Option<Uuid>>(4)?.is_some(),
            name: called(row, 5)?,
        })
    }
}

/// People `a` who match a condition, by name, and whether they are invited to `meeting`.
pub(super) fn people(
    tx: &mut Tx<'_>,
    mut condition: Condition,
    of: Uuid,
    meeting: Uuid,
    most: i64,
) -> Result<Vec<Invitee>> {
    let [of, meeting, most] = [of.into(), meeting.into(), most.into()].map(|one: Param<'static>| condition.bind(one));
    let sql = format!(
        "SELECT a.id, a.profile, s.name, a.grade_level, i.account_id, {}
         FROM accounts a
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         LEFT JOIN meeting_invitees i ON i.organization_id = {of} AND i.meeting_id = {meeting} AND i.account_id = a.id
         WHERE {} ORDER BY a.sort_key, a.id LIMIT {most}",
        name_columns("a"),
        condition.sql
    );
    tx.query(&sql, &condition.params)
}

/// Everybody who is invited, by name.
pub(super) fn invitees(tx: &mut Tx<'_>, of: Uuid, meeting: Uuid) -> Result<Vec<Invitee>> {
    let sql = format!(
        "SELECT a.id, a.profile, s.name, a.grade_level, i.account_id, {}
         FROM meeting_invitees i
         JOIN accounts a ON a.organization_id = i.organization_id AND a.id = i.account_id
         LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
         WHERE i.organization_id = $1 AND i.meeting_id = $2 ORDER BY a.sort_key, a.id",
        name_columns("a")
    );
    tx.query(&sql, params![of, meeting])
}

/// The active people of a section who match a condition on `accounts a`.
pub(super) fn of_section(tx: &mut Tx<'_>, mut condition: Condition, of: Uuid, section: Uuid) -> Result<Vec<Uuid>> {
    let [of, section] = [of, section].map(|id| condition.bind(id));
    let sql = format!(
        "SELECT a.id FROM accounts a
         JOIN enrolments e ON e.organization_id = {of} AND e.account_id = a.id AND e.section_id = {section}
         WHERE {}",
        condition.sql
    );
    let rows: Vec<(Uuid,)> = tx.query(&sql, &condition.params)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The people `a` who match a condition, at most `most`.
pub(super) fn matching(tx: &mut Tx<'_>, mut condition: Condition, most: i64) -> Result<Vec<Uuid>> {
    let most = condition.bind(most);
    let sql = format!("SELECT a.id FROM accounts a WHERE {} ORDER BY a.id LIMIT {most}", condition.sql);
    let rows: Vec<(Uuid,)> = tx.query(&sql, &condition.params)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The administrator that an account belongs to.
pub(super) fn superior(tx: &mut Tx<'_>, of: Uuid, account: Option<Uuid>) -> Result<Option<Uuid>> {
    let found: Option<(Option<Uuid>,)> = tx.query_opt(
        "SELECT administrator_id FROM accounts WHERE organization_id = $1 AND id = $2",
        params![of, account],
    )?;
    Ok(found.and_then(|(administrator,)| administrator))
}

/// Whether an account is active.
pub(super) fn is_active(tx: &mut Tx<'_>, of: Uuid, account: Uuid) -> Result<bool> {
    let sql = "SELECT 1 FROM accounts WHERE organization_id = $1 AND id = $2 AND status = 'active'";
    tx.exists(sql, params![of, account])
}

/// What an account is called.
pub(super) fn name(tx: &mut Tx<'_>, of: Uuid, account: Uuid) -> Result<String> {
    let sql = format!("SELECT {} FROM accounts a WHERE a.organization_id = $1 AND a.id = $2", name_columns("a"));
    let mut name = String::new();
    tx.each(&sql, params![of, account], |row| {
        name = called(row, 0)?;
        Ok(())
    })?;
    Ok(name)
}

/// Writes that somebody goes in; whether it is the first time.
pub(super) fn joined(tx: &mut Tx<'_>, of: Uuid, meeting: Uuid, account: Uuid, now: Millis) -> Result<bool> {
    let rows: Vec<(i64,)> = tx.query(
        "INSERT INTO meeting_joins (organization_id, meeting_id, account_id, first_at, last_at, times)
         VALUES ($1, $2, $3, $4, $4, 1)
         ON CONFLICT (organization_id, meeting_id, account_id)
         DO UPDATE SET last_at = excluded.last_at, times = meeting_joins.times + 1 RETURNING times",
        params![of, meeting, account, now],
    )?;
    Ok(rows.first().is_some_and(|(times,)| *times == 1))
}

impl FromRow for Attended {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            is_invited: row.get::<Option<Uuid>>(1)?.is_some(),
            is_organizer: row.get::<Option<Uuid>>(2)?.is_some(),
            first_at: row.get(3)?,
            last_at: row.get(4)?,
            times: row.get::<Option<i64>>(5)?.unwrap_or(0),
            name: called(row, 6)?,
        })
    }
}

/// Everybody who is invited or went in, by name.
pub(super) fn attendance(tx: &mut Tx<'_>, of: Uuid, meeting: Uuid) -> Result<Vec<Attended>> {
    let sql = format!(
        "SELECT a.id, i.account_id, m.organizer_id, j.first_at, j.last_at, j.times, {}
         FROM (SELECT account_id FROM meeting_invitees WHERE organization_id = $1 AND meeting_id = $2
               UNION SELECT account_id FROM meeting_joins WHERE organization_id = $1 AND meeting_id = $2) p
         JOIN accounts a ON a.organization_id = $1 AND a.id = p.account_id
         LEFT JOIN meetings m ON m.organization_id = $1 AND m.id = $2 AND m.organizer_id = a.id
         LEFT JOIN meeting_invitees i ON i.organization_id = $1 AND i.meeting_id = $2 AND i.account_id = a.id
         LEFT JOIN meeting_joins j ON j.organization_id = $1 AND j.meeting_id = $2 AND j.account_id = a.id
         ORDER BY a.sort_key, a.id",
        name_columns("a")
    );
    tx.query(&sql, params![of, meeting])
}
