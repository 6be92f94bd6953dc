//! What somebody looks at who does not trust a database: is it sound, and of which version is it?

use std::path::Path;
use std::sync::Arc;

use super::{Db, Tx, connect, migrate};
use crate::error::{Error, Fault, Result};
use crate::params;

/// A database against what this program would make of an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// The same.
    Same,
    /// Of this older version, 0 for an empty one: the next start brings it up to date.
    Older(i64),
    /// Of this newer version: the program is too old for it.
    Newer(i64),
    /// Of this version, which is not newer, but made otherwise: by an unfinished program.
    Other(i64),
}

impl Schema {
    /// Why this program cannot use it, in words; `None` when it can.
    pub fn refusal(self) -> Option<Fault> {
        match self {
            Self::Same | Self::Older(_) => None,
            Self::Newer(version) => Some(Fault::new("schema-newer").with("version", version)),
            Self::Other(version) => Some(Fault::new("schema-other").with("version", version)),
        }
    }
}

impl Db {
    /// Opens the SQLite file at `path`, which is there, as it is.
    ///
    /// # Errors
    /// `Environment` when it cannot be read or is no database.
    pub fn look_at_sqlite(path: &Path) -> Result<Self> {
        Ok(Self::Sqlite(Arc::new(connect::Sqlite::open(path)?)))
    }

    /// Connects to PostgreSQL, and leaves everything as it is.
    ///
    /// # Errors
    /// `Environment` when the server cannot be reached or refuses us.
    pub fn look_at_postgres(url: &str) -> Result<Self> {
        let server = connect::Postgres::open(url)?;
        server.connection()?;
        Ok(Self::Postgres(Arc::new(server)))
    }

    /// Of which version it is.
    ///
    /// # Errors
    /// Ours.
    pub fn schema(&self) -> Result<Schema> {
        let sql = "SELECT CAST(version AS BIGINT), name, checksum FROM refinery_schema_history ORDER BY version";
        let applied: Vec<migrate::Applied> =
            self.read(|tx| if tx.has_table("refinery_schema_history")? { tx.query(sql, &[]) } else { Ok(Vec::new()) })?;
        Ok(migrate::compare(&applied, &self.migrations()))
    }

    /// The version that this program brings a database to.
    pub fn newest_schema(&self) -> i64 {
        self.migrations().last().map_or(0, |(version, ..)| *version)
    }

    fn migrations(&self) -> Vec<migrate::Applied> {
        migrate::all(matches!(self, Self::Postgres(_)))
    }

    /// Finds out whether it can be written: one small row is, and committed. Where another write is under way it can.
    ///
    /// # Errors
    /// `Environment` when the disk is full, or the database takes no writes.
    pub fn probe_write(&self, now: i64) -> Result<()> {
        let outcome = match self {
            Self::Sqlite(sqlite) => {
                let sql = format!("UPDATE health_probe SET written_at = {now} WHERE id = 1");
                sqlite.try_write(&sql)
            }
            Self::Postgres(_) => self.write(|tx| {
                // Nobody waits for this longer than whoever asks.
                tx.execute("SET LOCAL lock_timeout = '1s'", &[])?;
                tx.execute("SET LOCAL statement_timeout = '2s'", &[])?;
                tx.execute("UPDATE health_probe SET written_at = $1 WHERE id = 1", params![now]).map(|_| ())
            }),
        };
        match outcome {
            Err(Error::Busy(_)) => Ok(()),
            outcome => outcome,
        }
    }

    /// What the database itself finds wrong with its pages and indexes, in its own words.
    ///
    /// # Errors
    /// `Environment` when it is too damaged to be asked.
    pub fn damages(&self) -> Result<Vec<String>> {
        let sql = match self {
            Self::Sqlite(_) => "PRAGMA integrity_check(20)",
            Self::Postgres(_) => {
                "SELECT 'invalid index ' || c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                 WHERE NOT i.indisvalid ORDER BY c.relname LIMIT 20"
            }
        };
        let said: Vec<(String,)> = self.read(|tx| tx.query(sql, &[]))?;
        Ok(said.into_iter().map(|(line,)| line).filter(|line| line != "ok").collect())
    }
}

impl Tx<'_> {
    /// Whether the database has a table of that name.
    ///
    /// # Errors
    /// Ours.
    pub fn has_table(&mut self, name: &str) -> Result<bool> {
        let sql = match self {
            Self::Sqlite(..) => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1",
            Self::Postgres(..) => {
                "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1"
            }
        };
        self.exists(sql, params![name])
    }
}
