//! Text search, which each database has in its own way: FTS5 beside the accounts, a GIN index of theirs.
//!
//! Both index the words of `accounts.search_key` and find them by their beginning;
//! neither needs an extension that somebody would have to allow.

use super::{Param, Tx};

/// How a word is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// By its beginning.
    Beginning,
    /// Whole; the first few thousand that have it are enough.
    Whole,
}

impl Tx<'_> {
    /// A condition on `accounts a`, with one placeholder `$1`, for those with each of `words`, and its value;
    /// found by the index of words. `words` are letters and digits alone.
    pub fn with_words(&self, words: &[&str], how: Match) -> (&'static str, Param<'static>) {
        let joined = |each: fn(&&str) -> String, and: &str| words.iter().map(each).collect::<Vec<_>>().join(and);
        match (self, how) {
            (Self::Sqlite(..), Match::Beginning) => (
                "a.number IN (SELECT w.rowid FROM accounts_words w WHERE w.accounts_words MATCH $1)",
                joined(|word| format!("\"{word}\"*"), " AND ").into(),
            ),
            (Self::Sqlite(..), Match::Whole) => (
                "a.number IN (SELECT w.rowid FROM accounts_words w WHERE w.accounts_words MATCH $1 LIMIT 4000)",
                joined(|word| format!("\"{word}\""), " AND ").into(),
            ),
            (Self::Postgres(..), how) => (
                "array_to_tsvector(string_to_array(LTRIM(a.search_key), ' ')) @@ CAST(CAST($1 AS TEXT) AS TSQUERY)",
                match how {
                    Match::Beginning => joined(|word| format!("'{word}':*"), " & ").into(),
                    Match::Whole => joined(|word| format!("'{word}'"), " & ").into(),
                },
            ),
        }
    }
}

/// On SQLite, what gathers the words of a table's rows that were written while its triggers were away.
pub(super) fn gather_words(table: &str) -> Option<String> {
    (table == "accounts").then(|| "INSERT INTO accounts_words (accounts_words) VALUES ('rebuild')".to_owned())
}
