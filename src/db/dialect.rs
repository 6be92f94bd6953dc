//! What the two databases say differently: errors, and the lock that tells whether a run's process is alive.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

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
        Some(&SqlState::READ_ONLY_SQL_TRANSACTION) => Error::Environment(Fault::new("database-read-only")),
        _ if is_lost(&cause) => Error::Environment(Fault::new("database-unreachable")),
        _ => Error::internal(cause),
    }
}

/// An error of PostgreSQL's answer to COMMIT: without an answer nobody knows whether it was done.
pub(super) fn commit_error(cause: postgres::Error) -> Error {
    if is_lost(&cause) { Error::Environment(Fault::new("database-commit-unknown")) } else { pg_error(cause) }
}

/// Whether the connection is gone, or its server says that it is going: what had not begun may be tried on another.
pub(super) fn is_lost(cause: &postgres::Error) -> bool {
    match cause.code() {
        // Class 08 are exceptions of the connection.
        Some(code) => {
            let going = [SqlState::ADMIN_SHUTDOWN, SqlState::CRASH_SHUTDOWN, SqlState::CANNOT_CONNECT_NOW];
            going.contains(code) || code.code().starts_with("08")
        }
        None => {
            let source = std::error::Error::source(cause);
            cause.is_closed() || source.is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
        }
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

    /// Takes part in holding a run until the transaction ends (see [`RunLock`]): as long as its work goes on it is
    /// alive, even if the connection that holds its lock was lost. On SQLite the locked file does that.
    ///
    /// # Errors
    /// Ours.
    pub fn hold_run(&mut self, id: Uuid) -> Result<()> {
        if let Self::Postgres(..) = self {
            let sql = "SELECT 1::bigint FROM pg_advisory_xact_lock_shared($1)";
            self.query_one::<(i64,)>(sql, params![lock_key(id)])?;
        }
        Ok(())
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
    Session(Mutex<Box<r2d2::PooledConnection<super::connect::PgManager>>>),
}

impl Drop for RunLock {
    fn drop(&mut self) {
        if let Self::Session(connection) = self {
            let connection = connection.get_mut().unwrap_or_else(PoisonError::into_inner);
            // A connection that fails here is closed by the pool, which frees the lock as well.
            let _ = connection.client.execute("SELECT pg_advisory_unlock_all()", &[]);
        }
    }
}

impl Db {
    /// Takes the lock of a new run, for as long as it is worked on; `None` when it is held.
    ///
    /// # Errors
    /// Ours.
    pub fn hold_run(&self, id: Uuid) -> Result<Option<RunLock>> {
        // Shared with the transaction of the run's own work ([`Tx::hold_run`]).
        self.take_run_lock(id, "SELECT pg_try_advisory_lock_shared($1)")
    }

    /// Takes the lock of a run that nobody works on; `None` when a living process does.
    ///
    /// # Errors
    /// Ours.
    pub fn lock_run(&self, id: Uuid) -> Result<Option<RunLock>> {
        self.take_run_lock(id, "SELECT pg_try_advisory_lock($1)")
    }

    fn take_run_lock(&self, id: Uuid, sql: &str) -> Result<Option<RunLock>> {
        match self {
            Self::Sqlite(sqlite) => {
                let file = lock_file(sqlite.path(), &id.to_string())?;
                Ok(file.try_lock().is_ok().then_some(RunLock::File(file)))
            }
            Self::Postgres(server) => {
                let (connection, is_ours) =
                    server.asked(|client| client.query_one(sql, &[&lock_key(id)]).map(|row| row.get::<_, bool>(0)))?;
                Ok(is_ours.then(|| RunLock::Session(Mutex::new(Box::new(connection)))))
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

    /// Reads beside the work of a run, by the connection that holds its lock: it needs no other one, however many
    /// runs are at work.
    ///
    /// # Errors
    /// Those of `work`, and ours.
    pub fn read_beside<T>(&self, lock: &RunLock, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        match (self, lock) {
            (Self::Postgres(server), RunLock::Session(connection)) => {
                let connection = &mut **connection.lock().unwrap_or_else(PoisonError::into_inner);
                server.read_by(connection, work)
            }
            _ => self.read_once(work),
        }
    }

    /// Asks a run to stop by a file beside its lock, where the database has one writer alone and the run is it.
    /// `false` where a row has to say it.
    ///
    /// # Errors
    /// `Environment`.
    pub fn mark_run_to_stop(&self, id: Uuid) -> Result<bool> {
        match self.run_file(id, STOP) {
            Some(path) => Ok(std::fs::write(path, []).map(|()| true)?),
            None => Ok(false),
        }
    }

    /// Whether a run was asked to stop by a file; `None` where a row says it.
    pub fn is_run_marked_to_stop(&self, id: Uuid) -> Option<bool> {
        self.run_file(id, STOP).map(|path| path.exists())
    }

    /// Removes what [`Db::hold_run`] and [`Db::mark_run_to_stop`] left of an ended run.
    pub fn forget_run_lock(&self, id: Uuid) {
        for path in ["", STOP].into_iter().filter_map(|ending| self.run_file(id, ending)) {
            let _ = std::fs::remove_file(path);
        }
    }

    /// A file about a run, beside an SQLite database.
    fn run_file(&self, id: Uuid, ending: &str) -> Option<PathBuf> {
        match self {
            Self::Sqlite(sqlite) => Some(sqlite.path().with_file_name("running").join(format!("{id}{ending}"))),
            Self::Postgres(_) => None,
        }
    }
}

/// A file beside an SQLite file that is there to be locked.
fn lock_file(database: &Path, name: &str) -> Result<File> {
    let folder = database.with_file_name("running");
    make_private(&folder)?;
    Ok(open_private(&folder.join(name), File::options().create(true).truncate(false).write(true))?)
}

/// How the name of the file ends that asks a run to stop.
const STOP: &str = ".stop";

fn lock_key(id: Uuid) -> i64 {
    let bytes = blake3::hash(id.as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&bytes.as_bytes()[..8]);
    i64::from_be_bytes(first)
}
