//! Many rows at once: prepared rows on SQLite, binary COPY on PostgreSQL.
//!
//! The measurements behind the choice are in `docs/performance.md`.

use postgres::types::Type;

use super::{Param, Tx, changes, dialect};
use crate::error::Result;
use crate::params;

/// A table with fewer rows than this counts as empty: a new installation has its manager and a trial or two.
const FEW: i64 = 1000;

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
            Self::Sqlite(connection, _) => {
                let marks = (1..=N).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
                let sql = format!("INSERT INTO {} ({}) VALUES ({marks})", into.table, into.names());
                let mut statement = connection.prepare_cached(&sql).map_err(dialect::sqlite_error)?;
                for row in rows {
                    statement.execute(rusqlite::params_from_iter(row?)).map_err(dialect::sqlite_error)?;
                    count += 1;
                }
            }
            Self::Postgres(transaction, ..) => {
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

    /// Runs `work` beside a table of its own with these rows, which is gone afterwards: one
    /// statement that joins it changes what would take a round trip for each row.
    ///
    /// # Errors
    /// Those of `rows` and `work`; ours.
    pub fn stage<'p, const N: usize>(
        &mut self,
        staged: &Columns,
        rows: impl IntoIterator<Item = Result<[Param<'p>; N]>>,
        work: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let column = |(name, kind): &(&str, Kind)| match self {
            // With a type, SQLite might not look its values up in an index of another type's values.
            Self::Sqlite(..) => (*name).to_owned(),
            Self::Postgres(..) => format!("{name} {}", kind.pg().name()),
        };
        let columns: Vec<String> = staged.columns.iter().map(column).collect();
        self.execute(&format!("CREATE TEMPORARY TABLE {} ({})", staged.table, columns.join(", ")), &[])?;
        self.insert_all(staged, rows)?;
        work(self)?;
        self.execute(&format!("DROP TABLE {}", staged.table), &[])?;
        Ok(())
    }

    /// Runs `work`, which writes many rows to `tables`. Those that are empty, but for a few rows, go
    /// without their further indexes meanwhile: building an index once, from rows
    /// that are all there, takes half as long as growing it row by row.
    ///
    /// # Errors
    /// Those of `work`; `Conflict` when the rows break a unique index; ours.
    pub fn fill_tables<T>(&mut self, tables: &[&str], work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let mut later = Vec::new();
        for table in tables {
            let few = format!("SELECT COUNT(*) FROM (SELECT 1 AS one FROM {table} LIMIT {FEW}) AS counted");
            if self.query_one::<(i64,)>(&few, &[])?.0 < FEW {
                later.extend(self.take_indexes(table)?);
            }
        }
        let value = work(self)?;
        for definition in later {
            self.execute(&definition, &[])?;
        }
        Ok(value)
    }

    /// Drops the indexes of a table, its primary key excepted, and the triggers that tell of its changes; how each is
    /// made again, in this order.
    fn take_indexes(&mut self, table: &str) -> Result<Vec<String>> {
        let sql = match self {
            Self::Sqlite(..) => {
                "SELECT type || ' ' || name, sql FROM sqlite_master
                 WHERE type IN ('index', 'trigger') AND tbl_name = $1 AND sql IS NOT NULL ORDER BY type"
            }
            Self::Postgres(..) => {
                "SELECT 'index ' || indexname, indexdef FROM pg_indexes
                 WHERE schemaname = current_schema() AND tablename = $1
                   AND indexname NOT IN (SELECT conname FROM pg_constraint)
                 UNION ALL
                 SELECT 'trigger ' || t.tgname || ' ON ' || c.relname, pg_get_triggerdef(t.oid)
                 FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                 WHERE c.relnamespace = current_schema()::regnamespace AND c.relname = $1 AND NOT t.tgisinternal"
            }
        };
        let indexes: Vec<(String, String)> = self.query(sql, params![table])?;
        for (name, _) in &indexes {
            self.execute(&format!("DROP {name}"), &[])?;
        }
        let later = indexes.into_iter().map(|(_, definition)| definition);
        Ok(later.chain(changes::all_changed(table)).collect())
    }
}
