//! What nothing can be faster than: the bare drivers, the bare readers.

use std::io::{Read, Write};
use std::path::Path;
use std::time::Instant;

use calamine::{Reader, Xlsx};
use postgres::fallible_iterator::FallibleIterator;
use rusqlite::types::Value;

use crate::{Any, place};

/// The tables an import writes to.
const TABLES: [&str; 9] = [
    "accounts",
    "usernames",
    "emails",
    "credentials",
    "credential_heads",
    "sections",
    "schools",
    "enrolments",
    "job_items",
];

/// The rows that ours wrote, into the same tables and indexes of an empty
/// database: prepared statements in one transaction, or binary COPY.
pub fn write(database: &str, folder: &Path) -> Any<f64> {
    drop(place::fresh(database, folder, "bare")?);
    if database == "sqlite" { write_sqlite(folder) } else { write_postgres() }
}

fn open(path: &Path) -> Any<rusqlite::Connection> {
    let connection = rusqlite::Connection::open(path)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}

/// The credential rows of the newest run, into a database that holds the older ones.
pub fn rows(database: &str, folder: &Path) -> Any<f64> {
    const OLD: &str = "SELECT * FROM credentials WHERE version = 1";
    const NEW: &str = "SELECT * FROM credentials WHERE version = 2";
    drop(place::fresh(database, folder, "bare")?);
    if database == "sqlite" {
        let from = open(&place::sqlite(folder, "ours"))?;
        let into = open(&place::sqlite(folder, "bare"))?;
        let write = |sql: &str| -> Any<f64> {
            let mut statement = from.prepare(sql)?;
            let width = statement.column_count();
            let all = statement
                .query_map([], |row| (0..width).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>())?
                .collect::<Result<Vec<_>, _>>()?;
            let start = Instant::now();
            into.execute_batch("BEGIN IMMEDIATE")?;
            let marks = vec!["?"; width].join(", ");
            let mut insert = into.prepare(&format!("INSERT INTO credentials VALUES ({marks})"))?;
            for row in &all {
                insert.execute(rusqlite::params_from_iter(row))?;
            }
            into.execute_batch("COMMIT")?;
            Ok(start.elapsed().as_secs_f64())
        };
        write(OLD)?;
        return write(NEW);
    }
    let mut from = postgres::Client::connect(&place::postgres("ours")?, postgres::NoTls)?;
    let mut into = postgres::Client::connect(&place::postgres("bare")?, postgres::NoTls)?;
    let mut write = |sql: &str| -> Any<f64> {
        let mut bytes = Vec::new();
        from.copy_out(&format!("COPY ({sql}) TO STDOUT BINARY"))?.read_to_end(&mut bytes)?;
        let start = Instant::now();
        let mut transaction = into.transaction()?;
        let mut writer = transaction.copy_in("COPY credentials FROM STDIN BINARY")?;
        for chunk in bytes.chunks(1 << 16) {
            writer.write_all(chunk)?;
        }
        writer.finish()?;
        transaction.commit()?;
        Ok(start.elapsed().as_secs_f64())
    };
    write(OLD)?;
    write(NEW)
}

/// What 100,000 passwords would take if they were hashed: 100 a core, scaled up.
pub fn argon2() -> Any<f64> {
    let cores = std::thread::available_parallelism()?.get();
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                let password = secrecy::SecretString::from("luna-verde-47");
                for _ in 0..100 {
                    std::hint::black_box(llavero::credentials::own::prove_nothing(&password).is_ok());
                }
            });
        }
    });
    Ok(start.elapsed().as_secs_f64() * 100_000.0 / (100 * cores) as f64)
}

fn write_sqlite(folder: &Path) -> Any<f64> {
    let from = open(&place::sqlite(folder, "ours"))?;
    let into = open(&place::sqlite(folder, "bare"))?;
    let mut rows = Vec::new();
    for table in TABLES {
        let mut statement = from.prepare(&format!("SELECT * FROM {table}"))?;
        let width = statement.column_count();
        let all = statement
            .query_map([], |row| (0..width).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>())?
            .collect::<Result<Vec<_>, _>>()?;
        rows.push((table, width, all));
    }
    let start = Instant::now();
    into.execute_batch("BEGIN IMMEDIATE")?;
    for (table, width, all) in &rows {
        let marks = vec!["?"; *width].join(", ");
        let mut statement = into.prepare(&format!("INSERT INTO {table} VALUES ({marks})"))?;
        for row in all {
            statement.execute(rusqlite::params_from_iter(row))?;
        }
    }
    into.execute_batch("COMMIT")?;
    Ok(start.elapsed().as_secs_f64())
}

fn write_postgres() -> Any<f64> {
    let mut from = postgres::Client::connect(&place::postgres("ours")?, postgres::NoTls)?;
    let mut into = postgres::Client::connect(&place::postgres("bare")?, postgres::NoTls)?;
    let mut rows = Vec::new();
    for table in TABLES {
        let mut bytes = Vec::new();
        from.copy_out(&format!("COPY {table} TO STDOUT BINARY"))?.read_to_end(&mut bytes)?;
        rows.push((table, bytes));
    }
    let start = Instant::now();
    let mut transaction = into.transaction()?;
    for (table, bytes) in &rows {
        let mut writer = transaction.copy_in(&format!("COPY {table} FROM STDIN BINARY"))?;
        for chunk in bytes.chunks(1 << 16) {
            writer.write_all(chunk)?;
        }
        writer.finish()?;
    }
    transaction.commit()?;
    Ok(start.elapsed().as_secs_f64())
}

/// Reading the file, and the keys of every account.
pub fn read(database: &str, folder: &Path) -> Any<f64> {
    let start = Instant::now();
    let mut reader = csv::Reader::from_path(place::csv(folder))?;
    let mut record = csv::StringRecord::new();
    let mut cells = 0;
    while reader.read_record(&mut record)? {
        cells += record.len();
    }
    let sql = "SELECT id, unique_id, username, email FROM accounts";
    if database == "sqlite" {
        let from = open(&place::sqlite(folder, "ours"))?;
        let mut statement = from.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            cells += row.get_ref(1)?.as_str_or_null()?.map_or(0, str::len);
            cells += row.get_ref(2)?.as_str_or_null()?.map_or(0, str::len);
            cells += row.get_ref(3)?.as_str_or_null()?.map_or(0, str::len);
        }
    } else {
        let mut from = postgres::Client::connect(&place::postgres("ours")?, postgres::NoTls)?;
        let mut rows = from.query_raw::<_, i64, _>(sql, [])?;
        while let Some(row) = rows.next()? {
            for column in 1..4 {
                cells += row.get::<_, Option<&str>>(column).map_or(0, str::len);
            }
        }
    }
    std::hint::black_box(cells);
    Ok(start.elapsed().as_secs_f64())
}

/// Every cell of the spreadsheet, by calamine's streaming reader alone.
pub fn cells(folder: &Path) -> Any<f64> {
    let start = Instant::now();
    let mut book: Xlsx<_> = calamine::open_workbook(folder.join("people.xlsx"))?;
    let sheet = book.sheet_names().into_iter().next().ok_or("no sheet")?;
    let mut reader = book.worksheet_cells_reader(&sheet)?;
    let mut count = 0;
    while let Some(cell) = reader.next_cell()? {
        std::hint::black_box(cell.get_value());
        count += 1;
    }
    std::hint::black_box(count);
    Ok(start.elapsed().as_secs_f64())
}
