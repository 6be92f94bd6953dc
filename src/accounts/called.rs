//! What somebody is called wherever one name is shown, read from their row (1.2, 1.3).

use super::rules::Names;
use crate::db::Row;
use crate::error::Result;

/// What of a row of `accounts`, by that table's name in a query, [`called`] reads: six columns.
pub fn name_columns(table: &str) -> String {
    let names = ["display_name", "first_name", "last_name", "preferred_name", "preferred_style"];
    let names = names.map(|column| format!("{table}.{column}")).join(", ");
    format!("{names}, COALESCE({table}.username, {table}.email)")
}

/// What somebody is called, from their [`name_columns`], the first of which is the column `from` of the row;
/// empty where there is nobody.
///
/// # Errors
/// Ours: the columns are others.
pub fn called(row: &Row<'_>, from: usize) -> Result<String> {
    let names = Names {
        display: row.get(from)?,
        first: row.get(from + 1)?,
        last: row.get(from + 2)?,
        preferred: row.get(from + 3)?,
        style: row.get(from + 4)?,
        login: row.get(from + 5)?,
    };
    Ok(names.shown())
}
