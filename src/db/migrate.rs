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
