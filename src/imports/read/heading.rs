//! Which row holds the headings: there may be a title and blank rows above it.

use csv::StringRecord;

use crate::error::{Error, Fault, Result};

/// Rows looked at before giving up.
pub(super) const LOOK_AT: usize = 40;

/// The row of headings among the first rows of a file, as an index into `rows`.
///
/// The row with the most recognised headings, the first of equals; where none is
/// recognised (every column will be mapped by hand), the first row as wide as
/// those beneath it, if it reads like headings and not like a person.
///
/// # Errors
/// `file-blank` when all rows are empty, `heading-missing` when the rows begin without headings.
pub(super) fn find(rows: &[(u32, StringRecord)], recognised: &dyn Fn(&StringRecord) -> usize) -> Result<usize> {
    let filled: Vec<usize> = rows.iter().map(|(_, cells)| filled(cells)).collect();
    if filled.iter().all(|&count| count == 0) {
        return Err(Error::invalid(Fault::new("file-blank")));
    }
    let mut best: Option<(usize, usize)> = None;
    for (index, (_, cells)) in rows.iter().enumerate() {
        let known = recognised(cells);
        let count = filled.get(index).copied().unwrap_or(0);
        let enough = known >= 2 || (known == 1 && count <= 3);
        if enough && known * 5 >= count && !cells.iter().any(is_data) && best.is_none_or(|(_, most)| known > most) {
            best = Some((index, known));
        }
    }
    if let Some((index, _)) = best {
        return Ok(index);
    }
    let usual = usual_width(&filled);
    let first = filled.iter().position(|&count| count >= usual && count > 0).unwrap_or(0);
    let looks_right = rows.get(first).is_some_and(|(_, cells)| {
        let mut seen = std::collections::HashSet::new();
        filled.get(first).copied().unwrap_or(0) > 1
            && cells
                .iter()
                .filter(|cell| !cell.trim().is_empty())
                .all(|cell| !is_data(cell) && seen.insert(cell.trim()))
    });
    if looks_right {
        return Ok(first);
    }
    let line = rows.get(first).map_or(1, |(line, _)| *line);
    let shown: String = rows
        .get(first)
        .and_then(|(_, c)| c.iter().find(|c| !c.trim().is_empty()))
        .unwrap_or_default()
        .chars()
        .take(60)
        .collect();
    Err(Fault::new("heading-missing").with("line", line).with("first", shown).at(line, "", "").into())
}

fn filled(cells: &StringRecord) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

/// The commonest count of filled cells, the larger of equals.
fn usual_width(filled: &[usize]) -> usize {
    let times = |width: usize| filled.iter().filter(|&&count| count == width).count();
    filled.iter().copied().filter(|&width| width > 0).max_by_key(|&width| (times(width), width)).unwrap_or(0)
}

/// Whether a cell is a value and no heading: an address, a number, a date.
fn is_data(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    cell.contains('@') || (digits > 0 && digits * 2 > cell.chars().count())
}

/// A heading as it is shown and compared: one line, no blanks around it.
pub(super) fn tidy(cell: &str) -> String {
    cell.trim_start_matches('\u{FEFF}').split_whitespace().collect::<Vec<_>>().join(" ")
}
