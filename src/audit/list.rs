//! The log as pages: newest first, filtered, each page found by an index however long the log is.

use uuid::Uuid;

use super::rules::{Cursor, Filter};
use crate::app::Millis;
use crate::db::{FromRow, Param, Row, Tx};
use crate::error::Result;
use crate::params;

/// So many entries are looked through for words at a time, and at most so many times for one page.
const WINDOW: i64 = 5_000;
const WINDOWS: usize = 10;

/// An entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number within the organization.
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// Whose account acted; none for the operator and the program.
    pub actor: Option<Uuid>,
    /// Its username then, `operator` or `llavero`.
    pub actor_name: String,
    /// What was done.
    pub action: String,
    /// To what: an account, a run, a school …
    pub subject: Option<Uuid>,
    /// As JSON.
    pub details: String,
}

const COLUMNS: &str = "seq, at, actor_id, actor_name, action, subject_id, details";

impl FromRow for Entry {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            actor_name: row.get(3)?,
            action: row.get(4)?,
            subject: row.get(5)?,
            details: row.get(6)?,
        })
    }
}

/// Some entries, newest first, and where the older ones begin.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The entries.
    pub entries: Vec<Entry>,
    /// What to ask for next; `None` at the end.
    pub older: Option<Cursor>,
}

/// Up to `limit` entries before `before`. Words are looked for in a stretch of the log; when that is over, the
/// page ends there, short, and `older` goes on.
///
/// # Errors
/// Ours.
pub(super) fn page(tx: &mut Tx<'_>, of: Uuid, filter: &Filter, before: Option<Cursor>, limit: usize) -> Result<Page> {
    let actions = match &filter.action {
        Some(action) => Some(matching(&all_actions(tx, of)?, action)),
        None => None,
    };
    let Some(words) = filter.words() else {
        let mut entries = rows(tx, of, filter, actions.as_deref(), before, limit as i64 + 1)?;
        let more = entries.len() > limit;
        entries.truncate(limit);
        let older = entries.last().filter(|_| more).map(Cursor::of);
        return Ok(Page { entries, older });
    };
    let (mut entries, mut at) = (Vec::new(), before);
    for _ in 0..WINDOWS {
        let window = rows(tx, of, filter, actions.as_deref(), at, WINDOW)?;
        let is_last = (window.len() as i64) < WINDOW;
        for entry in window {
            at = Some(Cursor::of(&entry));
            if words.are_in(&entry) {
                entries.push(entry);
                if entries.len() == limit {
                    return Ok(Page { entries, older: at });
                }
            }
        }
        if is_last {
            return Ok(Page { entries, older: None });
        }
    }
    Ok(Page { entries, older: at })
}

/// The actions that occur, each looked up by the one before it: few steps, however many entries.
///
/// # Errors
/// Ours.
pub(super) fn all_actions(tx: &mut Tx<'_>, of: Uuid) -> Result<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    let sql = "SELECT action FROM audit WHERE organization_id = $1 AND action > $2 ORDER BY action LIMIT 1";
    while let Some((next,)) = tx.query_opt(sql, params![of, all.last().map_or("", String::as_str)])? {
        all.push(next);
    }
    Ok(all)
}

/// Those that an action or a group of them means.
fn matching(all: &[String], asked: &str) -> Vec<String> {
    all.iter().filter(|action| *action == asked || super::rules::group(action) == asked).cloned().collect()
}

/// One index gives the newest of each action; a union of few rows each is sorted in no time.
fn rows(
    tx: &mut Tx<'_>,
    of: Uuid,
    filter: &Filter,
    actions: Option<&[String]>,
    before: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let mut params: Vec<Param<'_>> = vec![of.into(), limit.into()];
    let mut condition = "organization_id = $1".to_owned();
    let mut and = |sql: &str, value: Param<'static>| {
        params.push(value);
        condition.push_str(&format!(" AND {}", sql.replace('?', &format!("${}", params.len()))));
    };
    if let Some(actor) = &filter.actor {
        and("actor_name = ?", actor.clone().into());
    }
    if let Some(subject) = filter.subject {
        and("subject_id = ?", subject.into());
    }
    if let Some(from) = filter.from {
        and("at >= ?", from.into());
    }
    if let Some(until) = filter.until {
        and("at < ?", until.into());
    }
    if let Some(Cursor { at, seq }) = before {
        and("at <= ?", at.into());
        params.extend([at.into(), seq.into()]);
        condition.push_str(&format!(" AND (at < ${} OR seq < ${})", params.len() - 1, params.len()));
    }
    let one =
        |more: &str| format!("SELECT {COLUMNS} FROM audit WHERE {condition}{more} ORDER BY at DESC, seq DESC LIMIT $2");
    let sql = match actions {
        None => one(""),
        Some([]) => return Ok(Vec::new()),
        Some(actions) => {
            let each = actions.iter().map(|action| {
                params.push(action.clone().into());
                format!("SELECT * FROM ({}) AS one{}", one(&format!(" AND action = ${}", params.len())), params.len())
            });
            let union = each.collect::<Vec<_>>().join(" UNION ALL ");
            format!("SELECT * FROM ({union}) AS found ORDER BY at DESC, seq DESC LIMIT $2")
        }
    };
    tx.query(&sql, &params)
}
