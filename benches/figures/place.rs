//! Where a measurement finds its files and its databases.

use std::io::BufWriter;
use std::path::{Path, PathBuf};

use llavero::app::{App, Clock, Seeds};
use llavero::config::Config;
use llavero::credentials::Keys;
use llavero::db::Db;
use llavero::demo::scale::bench_csv;

use crate::Any;

/// The file that is imported.
pub fn csv(folder: &Path) -> PathBuf {
    folder.join("people.csv")
}

/// Writes it.
pub fn prepare(folder: &Path, rows: u32) -> Any<()> {
    let mut out = BufWriter::new(std::fs::File::create(csv(folder))?);
    bench_csv(rows, 7, false, &mut out)?;
    Ok(())
}

/// The address of a PostgreSQL database of that name.
pub fn postgres(name: &str) -> Any<String> {
    let base = std::env::var("LLAVERO_TEST_POSTGRES").map_err(|_| "run with `cargo xtask bench`")?;
    let (head, query) = base.split_once('?').map_or((base.as_str(), String::new()), |(h, q)| (h, format!("?{q}")));
    let server = head.rsplit_once('/').map_or(head, |(server, _)| server);
    Ok(format!("{server}/{name}{query}"))
}

/// An empty, migrated database; `name` tells ours from the floor's.
pub fn fresh(database: &str, folder: &Path, name: &str) -> Any<Db> {
    if database == "sqlite" {
        for end in ["db", "db-wal", "db-shm"] {
            let _ = std::fs::remove_file(folder.join(format!("{name}.{end}")));
        }
        return Ok(Db::open_sqlite(&sqlite(folder, name))?);
    }
    let mut server = ::postgres::Client::connect(&postgres("postgres")?, ::postgres::NoTls)?;
    server.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))?;
    server.batch_execute(&format!("CREATE DATABASE {name}"))?;
    Ok(Db::open_postgres(&postgres(name)?)?)
}

/// The SQLite file of that name.
pub fn sqlite(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.db"))
}

/// The application on a database.
pub fn app(db: Db, folder: &Path) -> Any<App> {
    let config = Config::for_data_dir(folder)?;
    let keys = Keys::create(&config.key_file())?;
    Ok(App::of(db, config, keys, Clock::System, Seeds::System))
}

/// The database that ours was imported into.
pub fn imported(database: &str, folder: &Path) -> Any<Db> {
    if database == "sqlite" {
        return Ok(Db::open_sqlite(&sqlite(folder, "ours"))?);
    }
    Ok(Db::open_postgres(&postgres("ours")?)?)
}
