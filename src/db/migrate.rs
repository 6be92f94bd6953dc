//! Migrations, embedded: the same file names for both databases.

use crate::error::{Error, Result};

mod sqlite_files {
    refinery::embed_migrations!("migrations/sqlite");
}

mod postgres_files {
    refinery::embed_migrations!("migrations/postgres");
}

/// Two programs started at once must not both migrate.
const MIGRATION_LOCK: i64 = 0x006c_6c61_7665_726f;

pub(super) fn sqlite(connection: &mut rusqlite::Connection) -> Result<()> {
    sqlite_files::migrations::runner().set_grouped(true).run(connection).map_err(Error::internal)?;
    Ok(())
}

pub(super) fn postgres(client: &mut postgres::Client) -> Result<()> {
    client.execute("SELECT pg_advisory_lock($1)", &[&MIGRATION_LOCK]).map_err(super::dialect::pg_error)?;
    let outcome = postgres_files::migrations::runner().set_grouped(true).run(client).map_err(Error::internal);
    client.execute("SELECT pg_advisory_unlock($1)", &[&MIGRATION_LOCK]).map_err(super::dialect::pg_error)?;
    outcome.map(|_| ())
}

/// The newest migration: its version and checksum, as the table of those that ran has them.
pub(super) fn newest(is_postgres: bool) -> (i64, String) {
    let runner = if is_postgres { postgres_files::migrations::runner() } else { sqlite_files::migrations::runner() };
    let newest = runner.get_migrations().iter().max_by_key(|migration| migration.version());
    newest.map_or((0, String::new()), |migration| (i64::from(migration.version()), migration.checksum().to_string()))
}
