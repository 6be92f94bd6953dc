//! Migrations, embedded: the same file names for both databases.

use super::Schema;
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

/// A migration as the database's table of those that ran has it: version, name, checksum.
pub(super) type Applied = (i64, String, String);

/// The migrations of this program, oldest first.
pub(super) fn all(is_postgres: bool) -> Vec<Applied> {
    let runner = if is_postgres { postgres_files::migrations::runner() } else { sqlite_files::migrations::runner() };
    let of = |one: &refinery::Migration| (i64::from(one.version()), one.name().to_owned(), one.checksum().to_string());
    let mut all: Vec<Applied> = runner.get_migrations().iter().map(of).collect();
    all.sort();
    all
}

/// What a database is, of which `applied` ran, to a program that has `ours`; both oldest first.
pub(super) fn compare(applied: &[Applied], ours: &[Applied]) -> Schema {
    let newest = |of: &[Applied]| of.last().map_or(0, |(version, ..)| *version);
    match newest(applied) {
        version if version > newest(ours) => Schema::Newer(version),
        version if !ours.starts_with(applied) => Schema::Other(version),
        version if version < newest(ours) => Schema::Older(version),
        _ => Schema::Same,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_the_same_older_newer_or_another() {
        let made = |all: &[(i64, &str)]| -> Vec<Applied> {
            all.iter().map(|(version, checksum)| (*version, "name".to_owned(), (*checksum).to_owned())).collect()
        };
        let ours = made(&[(1, "a"), (2, "b"), (3, "c")]);
        for (applied, expected) in [
            (&[(1, "a"), (2, "b"), (3, "c")][..], Schema::Same),
            (&[], Schema::Older(0)),
            (&[(1, "a")], Schema::Older(1)),
            (&[(1, "a"), (2, "b"), (3, "c"), (4, "d")], Schema::Newer(4)),
            (&[(1, "x"), (2, "b"), (3, "c"), (4, "d")], Schema::Newer(4)),
            (&[(1, "a"), (2, "b"), (3, "x")], Schema::Other(3)),
            // Made by an unfinished program, and not only in its last step; or with a step left out.
            (&[(1, "x")], Schema::Other(1)),
            (&[(1, "x"), (2, "b"), (3, "c")], Schema::Other(3)),
            (&[(1, "a"), (3, "c")], Schema::Other(3)),
        ] {
            assert_eq!(compare(&made(applied), &ours), expected, "{applied:?}");
        }
    }
}
