//! Many rows at once: prepared rows on SQLite, binary COPY on PostgreSQL.
//!
//! The measurements behind the choice are in `docs/performance.md`.

use postgres::types::Type;

use super::{Param, Tx, dialect};
use crate::error::Result;

/// A table's columns as a bulk write names them.
pub struct Columns {
    /// The table.
    pub table: &'static str,
    /// Each column and what it holds.
    pub columns: &'static [(&'static str, Kind)],
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A UUID.
    Id,
    /// Text.
    Text,
    /// A 64-bit whole number.
    Int,
    /// Bytes.
    Bytes,
}

impl Kind {
    fn pg(self) -> Type {
        match self {
            Self::Id => Type::UUID,
            Self::Text => Type::TEXT,
            Self::Int => Type::INT8,
            Self::Bytes => Type::BYTEA,
        }
    }
}

impl Columns {
    fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }
}

impl Tx<'_> {
    /// Inserts rows, each a value per column in the order of `into`; how many.
    ///
    /// # Errors
    /// `Conflict` on a violated constraint, those of `rows`, ours.
    pub fn insert_all<'p, const N: usize>(
        &mut self,
        into: &Columns,
        rows: impl IntoIterator<Item = Result<[Param<'p>; N]>>,
    ) -> Result<u64> {
        debug_assert_eq!(into.columns.len(), N, "{}", into.table);
        let mut count = 0;
        match self {
            Self::Sqlite(connection) => {
                let marks = (1..=N).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
                let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", into.table, into.names());
                let mut statement = connection.prepare_cached(&sql).map_err(dialect::sqlite_error)?;
                for row in rows {
                    statement.execute(rusqlite::params_from_iter(row?)).map_err(dialect::sqlite_error)?;
                    count += 1;
                }
            }
            Self::Postgres(transaction, _) => {
                let sql = format!("COPY {} ({}) FROM STDIN BINARY", into.table, into.names());
                let types: Vec<Type> = into.columns.iter().map(|(_, kind)| kind.pg()).collect();
                let mut rows = rows.into_iter().peekable();
                if rows.peek().is_none() {
                    return Ok(0);
                }
                let sink = transaction.copy_in(&sql).map_err(dialect::pg_error)?;
                let mut writer = postgres::binary_copy::BinaryCopyInWriter::new(sink, &types);
                for row in rows {
                    writer.write_raw(row?.iter()).map_err(dialect::pg_error)?;
                    count += 1;
                }
                writer.finish().map_err(dialect::pg_error)?;
            }
        }
        Ok(count)
    }
}
