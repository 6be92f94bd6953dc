//! Connections: the settings each database is opened with, and the pools.

use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::{RowKeys, Tx, dialect};
use crate::disk::open_private;
use crate::error::{Error, Fault, Result};

/// How long a writer waits for another one before it says `Busy`.
const WAIT: Duration = Duration::from_secs(60);

/// Pages that the writer keeps, in KiB: a run of a million rows has its indexes at hand.
const WRITER_CACHE: u32 = 256 * 1024;
/// The same of each reader. There may be many, and the operating system keeps pages for all of them.
const READER_CACHE: u32 = 64 * 1024;

/// An SQLite file: readers from a pool, and the one writer.
pub struct Sqlite {
    path: PathBuf,
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Connection>,
    keys: OnceLock<RowKeys>,
}

impl Sqlite {
    pub(super) fn open(path: &Path) -> Result<Self> {
        // SQLite gives its further files the mode of this one.
        open_private(path, File::options().write(true).create(true).truncate(false))?;
        let writer = connection(path, WRITER_CACHE)?;
        Ok(Self { path: path.to_owned(), readers: Mutex::default(), writer: Mutex::new(writer), keys: OnceLock::new() })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn keys(&self) -> &RowKeys {
        self.keys.get().unwrap_or_else(|| RowKeys::none())
    }

    pub(super) fn sign_with(&self, keys: RowKeys) {
        let _ = self.keys.set(keys);
    }

    pub(super) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connection(&self.path, READER_CACHE)?,
        };
        connection.execute_batch("BEGIN").map_err(dialect::sqlite_error)?;
        let value = work(&connection);
        connection.execute_batch("ROLLBACK").map_err(dialect::sqlite_error)?;
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        value
    }

    /// Runs one statement and commits it, without waiting for anybody; `Busy` while another writes.
    pub(super) fn try_write(&self, sql: &str) -> Result<()> {
        let connection = match self.writer.try_lock() {
            Ok(connection) => connection,
            Err(TryLockError::Poisoned(writer)) => writer.into_inner(),
            Err(TryLockError::WouldBlock) => return Err(Error::Busy(Fault::new("database-busy"))),
        };
        connection.busy_timeout(Duration::ZERO).map_err(dialect::sqlite_error)?;
        let done = connection.execute_batch(&format!("BEGIN IMMEDIATE; {sql}; COMMIT"));
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK").map_err(dialect::sqlite_error)?;
        }
        connection.busy_timeout(WAIT).map_err(dialect::sqlite_error)?;
        done.map_err(dialect::sqlite_error)
    }

    pub(super) fn write<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.writer();
        connection.execute_batch("BEGIN IMMEDIATE").map_err(dialect::sqlite_error)?;
        // Without a live transaction the error has already undone everything (a full disk does that).
        let undo = || if connection.is_autocommit() { Ok(()) } else { connection.execute_batch("ROLLBACK") };
        match work(&connection) {
            Ok(value) => match connection.execute_batch("COMMIT") {
                Ok(()) => Ok(value),
                Err(cause) => {
                    undo().map_err(dialect::sqlite_error)?;
                    Err(dialect::sqlite_error(cause))
                }
            },
            Err(error) => {
                undo().map_err(dialect::sqlite_error)?;
                Err(error)
            }
        }
    }
}

/// Opens the file with the settings the figures of the design were measured
/// with: WAL, so that reading never waits; every commit on disk before it is
/// reported.
fn connection(path: &Path, cache: u32) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(dialect::sqlite_error)?;
    connection.busy_timeout(WAIT).map_err(dialect::sqlite_error)?;
    connection.set_prepared_statement_cache_capacity(256);
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL;
                 PRAGMA synchronous = FULL;
                 PRAGMA cache_size = -{cache};
                 PRAGMA temp_store = MEMORY;
                 PRAGMA trusted_schema = OFF;"
        ))
        .map_err(dialect::sqlite_error)?;
    Ok(connection)
}

/// A connection to PostgreSQL with the statements prepared on it.
pub struct PgConnection {
    pub(super) client: postgres::Client,
    pub(super) statements: HashMap<String, postgres::Statement>,
    /// Its server went away: it is not used again.
    is_lost: bool,
}

/// Makes connections to one PostgreSQL server.
pub struct PgManager {
    config: postgres::Config,
    tls: tokio_postgres_rustls::MakeRustlsConnect,
}

impl r2d2::ManageConnection for PgManager {
    type Connection = PgConnection;
    type Error = postgres::Error;

    fn connect(&self) -> std::result::Result<PgConnection, postgres::Error> {
        let client = self.config.connect(self.tls.clone())?;
        Ok(PgConnection { client, statements: HashMap::new(), is_lost: false })
    }

    fn is_valid(&self, connection: &mut PgConnection) -> std::result::Result<(), postgres::Error> {
        connection.client.is_valid(WAIT)
    }

    fn has_broken(&self, connection: &mut PgConnection) -> bool {
        connection.is_lost || connection.client.is_closed()
    }
}

/// The most connections to one server.
const CONNECTIONS: u32 = 16;
/// How many connections that have lost their server are thrown away before somebody is told so.
const MOST_LOST: u32 = 2 * CONNECTIONS;

/// How a transaction begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// It reads one consistent view.
    Read,
    /// It writes.
    Write,
}

impl Access {
    pub(super) fn begin(self, client: &mut postgres::Client) -> Result<postgres::Transaction<'_>, postgres::Error> {
        match self {
            Self::Write => client.transaction(),
            Self::Read => client
                .build_transaction()
                .read_only(true)
                .isolation_level(postgres::IsolationLevel::RepeatableRead)
                .start(),
        }
    }
}

/// A PostgreSQL server: its connections.
pub struct Postgres {
    pool: r2d2::Pool<PgManager>,
    keys: OnceLock<RowKeys>,
}

impl Postgres {
    pub(super) fn open(url: &str) -> Result<Self> {
        Ok(Self { pool: pool(url)?, keys: OnceLock::new() })
    }

    pub(super) fn connection(&self) -> Result<r2d2::PooledConnection<PgManager>> {
        self.pool.get().map_err(dialect::pool_error)
    }

    /// Runs `work` in a transaction and commits it, if it writes. A connection that turns out to have lost its server
    /// before the transaction began is thrown away and another taken: after a restart every idle one is such a one.
    pub(super) fn transact<T>(&self, access: Access, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let mut lost = 0;
        loop {
            let PgConnection { client, statements, is_lost } = &mut *self.connection()?;
            let transaction = match access.begin(client) {
                Ok(transaction) => transaction,
                Err(cause) if dialect::is_lost(&cause) && lost < MOST_LOST => {
                    *is_lost = true;
                    lost += 1;
                    continue;
                }
                Err(cause) => return Err(dialect::pg_error(cause)),
            };
            let mut tx = Tx::Postgres(transaction, statements, self.keys());
            let outcome = work(&mut tx);
            let Tx::Postgres(transaction, ..) = tx else { return outcome };
            if access == Access::Write && outcome.is_ok() {
                transaction.commit().map_err(dialect::commit_error)?;
            }
            return outcome;
        }
    }

    /// Asks one thing outside a transaction, in the same way, and returns the connection that answered.
    pub(super) fn asked<T>(
        &self,
        ask: impl Fn(&mut postgres::Client) -> Result<T, postgres::Error>,
    ) -> Result<(r2d2::PooledConnection<PgManager>, T)> {
        let mut lost = 0;
        loop {
            let mut connection = self.connection()?;
            match ask(&mut connection.client) {
                Ok(value) => return Ok((connection, value)),
                Err(cause) if dialect::is_lost(&cause) && lost < MOST_LOST => {
                    connection.is_lost = true;
                    lost += 1;
                }
                Err(cause) => return Err(dialect::pg_error(cause)),
            }
        }
    }

    /// Reads by a connection that somebody holds already.
    pub(super) fn read_by<T>(
        &self,
        connection: &mut PgConnection,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let transaction = Access::Read.begin(&mut connection.client).map_err(dialect::pg_error)?;
        work(&mut Tx::Postgres(transaction, &mut connection.statements, self.keys()))
    }

    pub(super) fn keys(&self) -> &RowKeys {
        self.keys.get().unwrap_or_else(|| RowKeys::none())
    }

    pub(super) fn sign_with(&self, keys: RowKeys) {
        let _ = self.keys.set(keys);
    }
}

fn pool(url: &str) -> Result<r2d2::Pool<PgManager>> {
    let config: postgres::Config = url.parse().map_err(|_| Fault::new("database-url"))?;
    let roots = rustls_native_certs::load_native_certs();
    let mut store = rustls::RootCertStore::empty();
    store.add_parsable_certificates(roots.certs);
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(Error::internal)?
        .with_root_certificates(store)
        .with_no_client_auth();
    let manager = PgManager { config, tls: tokio_postgres_rustls::MakeRustlsConnect::new(tls) };
    r2d2::Pool::builder()
        .max_size(CONNECTIONS)
        .min_idle(Some(0))
        .test_on_check_out(false)
        .connection_timeout(Duration::from_secs(10))
        .build(manager)
        .map_err(dialect::pool_error)
}
