//! Tables out. What every table that leaves the product must obey (design §8).

pub mod table;

use std::borrow::Cow;

/// A cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a
/// carriage return gets an apostrophe before it.
///
/// So does one that begins with apostrophes and such a character, so that [`restore`] is the exact inverse.
pub fn neutralise(cell: &str) -> Cow<'_, str> {
    if is_risky(cell.trim_start_matches('\'')) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// What was there before [`neutralise`].
pub fn restore(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_risky(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

fn is_risky(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_compute_gets_an_apostrophe() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("+57 300", "'+57 300"),
            ("-x", "'-x"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("'=1", "''=1"),
            ("O'Neil", "O'Neil"),
            ("'tis", "'tis"),
            ("", ""),
            ("a=b", "a=b"),
        ];
        for (cell, expected) in cases {
            assert_eq!(neutralise(cell), expected, "{cell:?}");
            assert_eq!(restore(expected), cell);
        }
    }

    proptest! {
        #[test]
        fn what_was_neutralised_can_be_restored(cell in "['=+@a\t-]{0,6}|\\PC*") {
            let neutral = neutralise(&cell);
            prop_assert!(!is_risky(&neutral));
            prop_assert_eq!(restore(&neutral), cell.as_str());
        }
    }
}
