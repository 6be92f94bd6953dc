//! SQL of remembered mappings (11.3).

use uuid::Uuid;

use super::formats::table;
use super::map::{self, Mapping, Place, Target};
use crate::app::Millis;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::params;

/// Files with the same headings, in the same order, are of one kind.
fn headings_key(headings: &[String]) -> String {
    let keys: Vec<String> = headings.iter().map(|heading| table::key(heading)).collect();
    blake3::hash(keys.join("\u{1f}").as_bytes()).to_hex().to_string()
}

/// What somebody mapped when these headings were last imported, by column; one that nobody decided on is missing.
///
/// # Errors
/// Ours.
pub fn remembered(tx: &mut Tx<'_>, organization: Uuid, headings: &[String]) -> Result<Option<Vec<(Place, Target)>>> {
    let row: Option<(String,)> = tx.query_opt(
        "SELECT columns FROM mappings WHERE organization_id = $1 AND headings_key = $2",
        params![organization, headings_key(headings)],
    )?;
    let Some((columns,)) = row else { return Ok(None) };
    let columns: Vec<Option<String>> = serde_json::from_str(&columns).map_err(Error::internal)?;
    let decided = |(at, name): (usize, Option<String>)| Some((Place::Column(at), map::target(&name?).ok()?));
    Ok(Some(columns.into_iter().enumerate().filter_map(decided).collect()))
}

/// Keeps what was mapped, columns left out by hand included.
///
/// # Errors
/// Ours.
pub fn remember(
    tx: &mut Tx<'_>,
    organization: Uuid,
    headings: &[String],
    mapping: &Mapping,
    now: Millis,
) -> Result<()> {
    let undecided = |at: usize| mapping.ignored.iter().any(|ignored| ignored.column == at);
    let columns: Vec<Option<&str>> = (mapping.columns.iter().enumerate())
        .map(|(at, target)| (!undecided(at)).then(|| map::target_name(*target)))
        .collect();
    let columns = serde_json::to_string(&columns).map_err(Error::internal)?;
    tx.execute(
        "INSERT INTO mappings (organization_id, headings_key, columns, used_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organization_id, headings_key) DO UPDATE SET columns = $3, used_at = $4",
        params![organization, headings_key(headings), columns, now],
    )?;
    Ok(())
}
