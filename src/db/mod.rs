//! The only code that knows which database it talks to.
//!
//! Two drivers behind one pair of enums: [`Db`] hands out transactions, [`Tx`]
//! runs queries in one. A query is one SQL text with `$1` placeholders for both
//! databases, prepared once per connection and cached. What differs beyond the
//! text lives in [`dialect`] (locks, names of violated constraints), [`changes`] (what was written
//! since) and [`bulk`] (many rows at once).

pub mod bulk;
mod changes;
mod connect;
pub mod dialect;
mod health;
mod migrate;
mod sign;
mod value;

use std::cell::Cell;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use postgres::fallible_iterator::FallibleIterator;

pub use changes::{Seen, forget_changes};
pub use connect::PgConnection;
pub use health::Schema;
pub use sign::{Fingerprint, RowKey, RowKeys, check_keys, key_fingerprints};
pub use value::{Column, FromRow, Param, Row};

use self::connect::Access;
use crate::error::{Error, Fault, Result};

/// A database, open and migrated. Cheap to clone.
#[derive(Clone)]
pub enum Db {
    /// One file, in WAL mode: any number of readers, one writer.
    Sqlite(Arc<connect::Sqlite>),
    /// A server.
    Postgres(Arc<connect::Postgres>),
}

/// A transaction of either database. Dropped without being committed, it leaves nothing.
pub enum Tx<'a> {
    /// Of SQLite, with the keys that rows are signed with.
    Sqlite(&'a rusqlite::Connection, &'a RowKeys),
    /// Of PostgreSQL, with the connection's prepared statements, and those keys.
    Postgres(postgres::Transaction<'a>, &'a mut HashMap<String, postgres::Statement>, &'a RowKeys),
}

impl Db {
    /// Opens the SQLite file at `path`, made if missing, and migrates it.
    ///
    /// # Errors
    /// `Environment` when the file cannot be written, and as [`Db::migrate`].
    pub fn open_sqlite(path: &Path) -> Result<Self> {
        let db = Self::look_at_sqlite(path)?;
        db.migrate()?;
        Ok(db)
    }

    /// Connects to PostgreSQL and migrates it.
    ///
    /// # Errors
    /// `Environment` when the server cannot be reached or refuses us, and as [`Db::migrate`].
    pub fn open_postgres(url: &str) -> Result<Self> {
        let db = Self::look_at_postgres(url)?;
        db.migrate()?;
        Ok(db)
    }

    /// Brings the database to the schema of this program, as a whole or not at all.
    ///
    /// # Errors
    /// `Environment` when another version of the program made it; ours.
    pub fn migrate(&self) -> Result<()> {
        let schema = self.schema()?;
        if let Some(fault) = schema.refusal() {
            return Err(Error::Environment(fault));
        }
        match self {
            _ if schema == Schema::Same => Ok(()),
            Self::Sqlite(sqlite) => {
                // Two programs started at once must not both migrate.
                let _lock = self.hold_file("migration")?;
                migrate::sqlite(&mut sqlite.writer())
            }
            Self::Postgres(server) => migrate::postgres(&mut server.connection()?.client),
        }
    }

    /// Runs `work` on a consistent view of the data; once more from its beginning when the database server went
    /// away meanwhile, as in a restart. So `work` changes nothing that it captures: the compiler holds that.
    ///
    /// # Errors
    /// Those of `work`, and ours.
    pub fn read<T>(&self, work: impl Fn(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        match self.read_once(&work) {
            Err(error) if error.is_database_away() => self.read_once(&work),
            outcome => outcome,
        }
    }

    /// The same for work that cannot be done twice: it writes a file, or hands on what it reads as it comes.
    ///
    /// # Errors
    /// Those of `work`, and ours.
    pub fn read_once<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        match self {
            Self::Sqlite(sqlite) => sqlite.read(|connection| work(&mut Tx::Sqlite(connection, sqlite.keys()))),
            Self::Postgres(server) => server.transact(Access::Read, work),
        }
    }

    /// Runs `work` and commits what it wrote, all of it or, on an error, nothing.
    ///
    /// # Errors
    /// Those of `work`; `Busy` when another run holds the database; `Environment` when the database server went away,
    /// which says whether the transaction was rolled back or nobody knows; ours, as when this thread is writing already.
    pub fn write<T>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let _writing = Writing::begin()?;
        match self {
            Self::Sqlite(sqlite) => sqlite.write(|connection| work(&mut Tx::Sqlite(connection, sqlite.keys()))),
            Self::Postgres(server) => server.transact(Access::Write, work),
        }
    }
}

/// A thread that is writing: a second transaction would wait for the first, which waits for it.
struct Writing;

impl Writing {
    fn begin() -> Result<Self> {
        if WRITES.replace(true) {
            // The first one goes on.
            return Err(Error::internal("a writing transaction within another"));
        }
        Ok(Self)
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        WRITES.set(false);
    }
}

thread_local! {
    static WRITES: Cell<bool> = const { Cell::new(false) };
    static QUERIES: Cell<u64> = const { Cell::new(0) };
}

/// How many queries this thread has run: tests hold pages and actions to a count.
pub fn queries_run() -> u64 {
    QUERIES.get()
}

impl Tx<'_> {
    /// Calls `each` for every row of the answer, as it arrives.
    ///
    /// # Errors
    /// Those of `each`, `Conflict` on a violated constraint, ours.
    pub fn each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        mut each: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        QUERIES.set(QUERIES.get() + 1);
        match self {
            Self::Sqlite(connection, _) => {
                let mut statement = connection.prepare_cached(&numbered(sql)).map_err(dialect::sqlite_error)?;
                let mut rows = statement.query(rusqlite::params_from_iter(params)).map_err(dialect::sqlite_error)?;
                while let Some(row) = rows.next().map_err(dialect::sqlite_error)? {
                    each(&Row::Sqlite(row))?;
                }
                Ok(())
            }
            Self::Postgres(transaction, statements, _) => {
                let statement = prepared(transaction, statements, sql)?;
                let mut rows = transaction.query_raw(&statement, params).map_err(dialect::pg_error)?;
                while let Some(row) = rows.next().map_err(dialect::pg_error)? {
                    each(&Row::Postgres(&row))?;
                }
                Ok(())
            }
        }
    }

    /// Every row of the answer.
    ///
    /// # Errors
    /// As [`Tx::each`].
    pub fn query<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<T>> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(T::from_row(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// The first row of the answer, if it has one.
    ///
    /// # Errors
    /// As [`Tx::each`].
    pub fn query_opt<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Option<T>> {
        Ok(self.query(sql, params)?.into_iter().next())
    }

    /// Whether the answer has a row.
    ///
    /// # Errors
    /// As [`Tx::each`].
    pub fn exists(&mut self, sql: &str, params: &[Param<'_>]) -> Result<bool> {
        let mut found = false;
        self.each(sql, params, |_| {
            found = true;
            Ok(())
        })?;
        Ok(found)
    }

    /// The one row of the answer.
    ///
    /// # Errors
    /// As [`Tx::each`]; ours when there is no row.
    pub fn query_one<T: FromRow>(&mut self, sql: &str, params: &[Param<'_>]) -> Result<T> {
        self.query_opt(sql, params)?.ok_or_else(|| Error::internal(format!("no row from: {sql}")))
    }

    /// Runs a statement; the number of rows it changed.
    ///
    /// # Errors
    /// `Conflict` on a violated constraint; ours.
    pub fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<u64> {
        QUERIES.set(QUERIES.get() + 1);
        match self {
            Self::Sqlite(connection, _) => connection
                .prepare_cached(&numbered(sql))
                .and_then(|mut statement| statement.execute(rusqlite::params_from_iter(params)))
                .map(|count| count as u64)
                .map_err(dialect::sqlite_error),
            Self::Postgres(transaction, statements, _) => {
                let statement = prepared(transaction, statements, sql)?;
                let params: Vec<&(dyn postgres::types::ToSql + Sync)> = params.iter().map(|param| param as _).collect();
                transaction.execute(&statement, &params).map_err(dialect::pg_error)
            }
        }
    }
}

/// SQLite takes `$1` for a name and gives it the next free number; `?1` is the number itself.
fn numbered(sql: &str) -> String {
    sql.replace('$', "?")
}

fn prepared(
    transaction: &mut postgres::Transaction<'_>,
    statements: &mut HashMap<String, postgres::Statement>,
    sql: &str,
) -> Result<postgres::Statement> {
    if let Some(statement) = statements.get(sql) {
        return Ok(statement.clone());
    }
    let statement = transaction.prepare(sql).map_err(dialect::pg_error)?;
    // Queries put together from a filter have many texts: the cache must not grow without end.
    if statements.len() >= 256 {
        statements.clear();
    }
    statements.insert(sql.to_owned(), statement.clone());
    Ok(statement)
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::invalid(fault)
    }
}
