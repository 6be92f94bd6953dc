//! What the two databases say differently: errors, and the lock that tells whether a run's process is alive.

use std::fs::{File, TryLockError};
use std::path::Path;

use postgres::error::SqlState;
use rusqlite::ErrorCode;
use uuid::Uuid;

use super::{Db, Tx};
use crate::disk::{make_private, open_private};
use crate::error::{Error, Fault, Result};
use crate::params;

/// An error of SQLite as one of the product's.
pub(super) fn sqlite_error(cause: rusqlite::Error) -> Error {
    let Some(code) = cause.sqlite_error_code() else { return Error::internal(cause) };
    match code {
        ErrorCode::ConstraintViolation => conflict(&cause.to_string(), cause),
        ErrorCode::DiskFull => Error::Environment(Fault::new("disk-full")),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Busy(Fault::new("database-busy")),
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
            Error::Environment(Fault::new("permission-denied"))
        }
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Error::Environment(Fault::new("database-damaged")),
        ErrorCode::SystemIoFailure => {
            tracing::error!(%cause, "the disk failed");
            Error::Environment(Fault::new("disk-failed"))
        }
        _ => Error::internal(cause),
    }
}

/// An error of PostgreSQL as one of the product's.
pub(super) fn pg_error(cause: postgres::Error) -> Error {
    match cause.code() {
        Some(&SqlState::UNIQUE_VIOLATION) => {
            let name = cause.as_db_error().and_then(|error| error.constraint()).unwrap_or_default().to_owned();
            conflict(&name, cause)
        }
        Some(&SqlState::DISK_FULL) => Error::Environment(Fault::new("disk-full")),
        Some(
            &(SqlState::LOCK_NOT_AVAILABLE | SqlState::T_R_SERIALIZATION_FAILURE | SqlState::T_R_DEADLOCK_DETECTED),
        ) => Error::Busy(Fault::new("database-busy")),
        None if cause.is_closed() => Error::Environment(Fault::new("database-unreachable")),
        _ => Error::internal(cause),
    }
}

/// No connection to be had.
pub(super) fn pool_error(_: r2d2::Error) -> Error {
    // The cause may quote the address with its password.
    Error::Environment(Fault::new("database-unreachable"))
}

/// A unique violation, by the table or index it names on either database.
fn conflict(name: &str, cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    let field = ["emails", "usernames", "unique_id"].into_iter().find(|field| name.contains(field));
    match field {
        Some("emails") => Error::Conflict(Fault::new("email-taken-meanwhile")),
        Some("usernames") => Error::Conflict(Fault::new("username-taken-meanwhile")),
        Some(_) => Error::Conflict(Fault::new("unique-id-taken-meanwhile")),
        // The only other index of accounts that is unique; SQLite names its column, PostgreSQL the index.
        None if name.ends_with("accounts.organization_id") || name == "accounts_one_manager" => {
            Error::Conflict(Fault::new("manager-exists"))
        }
        None => Error::internal(cause),
    }
}

/// Makes another lock of an organization's.
const UPLOADS: i64 = 0x0075_706c_6f61_6473;

impl Tx<'_> {
    /// Waits until no other run of this organization writes, and keeps others
    /// out until the transaction ends. On SQLite the transaction itself does that.
    ///
    /// # Errors
    /// Ours.
    pub fn hold_organization(&mut self, organization: Uuid) -> Result<()> {
        self.hold(lock_key(organization))
    }

    /// The same for its uploads, which have no need to wait for a run.
    ///
    /// # Errors
    /// Ours.
    pub fn hold_uploads(&mut self, organization: Uuid) -> Result<()> {
        self.hold(lock_key(organization) ^ UPLOADS)
    }

    fn hold(&mut self, key: i64) -> Result<()> {
        match self {
            Self::Sqlite(..) => Ok(()),
            Self::Postgres(..) => {
                self.query_one::<(i64,)>("SELECT 1::bigint FROM pg_advisory_xact_lock($1)", params![key])?;
                Ok(())
            }
        }
    }

    /// A thousand rows are no reason to plan afresh, a million are: called after
    /// a large write, so that the next query knows the size of its table.
    ///
    /// # Errors
    /// Ours.
    pub fn refresh_statistics(&mut self, table: &str) -> Result<()> {
        self.execute(&format!("ANALYZE {table}"), &[])?;
        Ok(())
    }
}

/// Held by the process that carries out a run: while it is held the run is
/// alive, and when the process dies, however it dies, it is free.
pub enum RunLock {
    /// A locked file beside the database.
    File(#[allow(dead_code)] File),
    /// A connection that holds an advisory lock.
    Session(#[allow(dead_code)] Box<r2d2::PooledConnection<super::connect::PgManager>>, i64),
}

impl Drop for RunLock {
    fn drop(&mut self) {
        if let Self::Session(connection, key) = self {
            // A connection that fails here is closed by the pool, which frees the lock as well.
            let _ = connection.client.execute("SELECT pg_advisory_unlock($1)", &[key]);
        }
    }
}

impl Db {
    /// Takes the lock of run `id`; `None` when a living process holds it.
    ///
    /// # Errors
    /// Ours.
    pub fn lock_run(&self, id: Uuid) -> Result<Option<RunLock>> {
        match self {
            Self::Sqlite(sqlite) => {
                let file = lock_file(sqlite.path(), &id.to_string())?;
                Ok(file.try_lock().is_ok().then_some(RunLock::File(file)))
            }
            Self::Postgres(server) => {
                let mut connection = server.connection()?;
                let key = lock_key(id);
                let row = connection.client.query_one("SELECT pg_try_advisory_lock($1)", &[&key]).map_err(pg_error)?;
                Ok(row.get::<_, bool>(0).then(|| RunLock::Session(Box::new(connection), key)))
            }
        }
    }

    /// Waits until no other process holds the lock of that name beside an SQLite file, and holds it.
    pub(super) fn hold_file(&self, name: &str) -> Result<Option<RunLock>> {
        let Self::Sqlite(sqlite) = self else { return Ok(None) };
        let file = lock_file(sqlite.path(), name)?;
        file.lock()?;
        Ok(Some(RunLock::File(file)))
    }

    /// Takes the place of the one server that an SQLite directory may have; PostgreSQL may have several. It is free
    /// again when the process ends, however it ends. Commands need it not.
    ///
    /// # Errors
    /// `Conflict` when another process has it.
    pub fn lock_server(&self) -> Result<Option<RunLock>> {
        use std::io::{Read, Seek, Write};
        let Self::Sqlite(sqlite) = self else { return Ok(None) };
        let path = sqlite.path().with_file_name("llavero.lock");
        let mut file = open_private(&path, File::options().create(true).truncate(false).read(true).write(true))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::Error(cause)) => return Err(cause.into()),
            Err(TryLockError::WouldBlock) => {
                let mut process = String::new();
                let _ = file.read_to_string(&mut process);
                let directory = sqlite.path().parent().unwrap_or(sqlite.path()).display();
                let fault = Fault::new("server-running").with("directory", directory).with("process", process.trim());
                return Err(Error::Conflict(fault));
            }
        }
        // For whoever finds the place taken; that it is, says the lock.
        file.set_len(0)?;
        file.rewind()?;
        writeln!(file, "{}", std::process::id())?;
        Ok(Some(RunLock::File(file)))
    }

    /// Removes what [`Db::lock_run`] left of an ended run.
    pub fn forget_run_lock(&self, id: Uuid) {
        if let Self::Sqlite(sqlite) = self {
            let _ = std::fs::remove_file(sqlite.path().with_file_name("running").join(id.to_string()));
        }
    }
}

/// A file beside an SQLite file that is there to be locked.
fn lock_file(database: &Path, name: &str) -> Result<File> {
    let folder = database.with_file_name("running");
    make_private(&folder)?;
    Ok(open_private(&folder.join(name), File::options().create(true).truncate(false).write(true))?)
}

fn lock_key(id: Uuid) -> i64 {
    let bytes = blake3::hash(id.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&bytes.as_bytes()[..8]);
    i64::from_be_bytes(first)
}
