//! The figures of design §10, each beside a floor measured in the same run.
//!
//! `cargo xtask bench [import] [credentials] [xlsx] [sign-ins] [demo] [lists] [changes] [slips] [--rows N]`. Each
//! measurement runs in a process of its own, so that peaks of memory do not mix,
//! and prints one line of JSON; the parent prints the table.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used)]

mod changes;
mod floor;
mod lists;
mod ours;
mod place;
mod sign_ins;

use std::process::Command;

use serde_json::Value;

/// Whatever goes wrong ends the measurement.
type Any<T> = Result<T, Box<dyn std::error::Error>>;

/// Database, floor and ours: the names of the measurements, and what may be reached.
struct Figure {
    group: &'static str,
    name: &'static str,
    floor: &'static str,
    ours: &'static str,
    reach: f64,
}

const FIGURES: [Figure; 6] = [
    Figure { group: "import", name: "import of new accounts", floor: "write", ours: "import", reach: 1.5 },
    Figure { group: "import", name: "preview against existing", floor: "read", ours: "preview", reach: 2.0 },
    Figure { group: "import", name: "the identical file again", floor: "preview", ours: "again", reach: 1.0 },
    Figure { group: "credentials", name: "new passwords for all", floor: "rows", ours: "passwords", reach: 1.5 },
    Figure { group: "xlsx", name: "XLSX read and checked", floor: "cells", ours: "xlsx", reach: 1.0 / 0.7 },
    Figure { group: "sign-ins", name: "400 sign-ins", floor: "hashes", ours: "sign-ins", reach: 1.0 / 0.9 },
];

fn main() -> Any<()> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    if let [step, database, rows, folder] = args.as_slice()
        && step.starts_with("step:")
    {
        return measure(step.trim_start_matches("step:"), database, rows.parse()?, folder.as_ref());
    }
    let mut rows: u32 = 1_000_000;
    let mut groups = Vec::new();
    let mut words = args.into_iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--rows" => rows = words.next().ok_or("--rows needs a number")?.parse()?,
            _ => groups.push(word),
        }
    }
    let wanted = |group: &str| groups.is_empty() || groups.iter().any(|of| of == group);

    println!("| figure | database | floor s | ours s | ratio | reach | peak MB |");
    println!("|---|---|---|---|---|---|---|");
    for database in ["sqlite", "postgres"] {
        let folder = tempfile::tempdir()?;
        place::prepare(folder.path(), rows)?;
        for figure in FIGURES.iter().filter(|figure| wanted(figure.group)) {
            if figure.group == "xlsx" && database == "postgres" {
                continue;
            }
            // What the floor writes is what ours wrote, so ours comes first where it is written.
            let ours = step(figure.ours, database, rows, folder.path())?;
            let floor = step(figure.floor, database, rows, folder.path())?;
            let of = |value: &Value| value["seconds"].as_f64().unwrap_or(f64::NAN);
            println!(
                "| {} | {database} | {:.2} | {:.2} | {:.2} | {:.2} | {} |",
                figure.name,
                of(&floor),
                of(&ours),
                of(&ours) / of(&floor),
                figure.reach,
                ours["peak_mb"]
            );
        }
        let tables = [("lists", lists::HEADING), ("changes", changes::HEADING)];
        let tables: Vec<_> = tables.into_iter().filter(|(group, _)| wanted(group)).collect();
        if !tables.is_empty() && !wanted("import") && !wanted("credentials") {
            step("import", database, rows, folder.path())?;
        }
        for (group, heading) in tables {
            println!("\n{heading}");
            let lines = step(group, database, rows, folder.path())?;
            for line in lines["lines"].as_array().into_iter().flatten() {
                println!("{}", line.as_str().unwrap_or_default());
            }
            println!();
        }
    }
    if wanted("demo") {
        let folder = tempfile::tempdir()?;
        let start = std::time::Instant::now();
        let demo =
            Command::new(env!("CARGO_BIN_EXE_llavero")).arg("--data-dir").arg(folder.path()).arg("demo").output()?;
        assert!(demo.status.success());
        println!("\nllavero demo: {:.2} s of 5", start.elapsed().as_secs_f64());
    }
    if wanted("credentials") {
        let hashed = step("argon2", "-", rows, std::path::Path::new("."))?;
        println!(
            "\nArgon2id (19 MiB, 2 passes) on all cores: {:.0} s for 100,000",
            hashed["seconds"].as_f64().unwrap_or(f64::NAN)
        );
    }
    Ok(())
}

/// Runs one measurement in a process of its own.
fn step(name: &str, database: &str, rows: u32, folder: &std::path::Path) -> Any<Value> {
    let output = Command::new(std::env::current_exe()?)
        .args([&format!("step:{name}"), database, &rows.to_string()])
        .arg(folder)
        .output()?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    if !output.status.success() {
        return Err(format!("{name} on {database} failed").into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn measure(step: &str, database: &str, rows: u32, folder: &std::path::Path) -> Any<()> {
    let lines = match step {
        "lists" => Some(lists::measure(database, folder)?),
        "changes" => Some(changes::measure(database, folder)?),
        _ => None,
    };
    if let Some(lines) = lines {
        println!("{}", serde_json::json!({"lines": lines}));
        return Ok(());
    }
    let seconds = match step {
        "prepare" => place::prepare(folder, rows).map(|()| 0.0)?,
        "import" => ours::import(database, folder)?,
        "write" => floor::write(database, folder)?,
        "preview" => ours::preview(database, folder)?,
        "again" => ours::again(database, folder)?,
        "read" => floor::read(database, folder)?,
        "passwords" => ours::passwords(database, folder)?,
        "rows" => floor::rows(database, folder)?,
        "sign-ins" => sign_ins::ours(database, folder)?,
        "hashes" => sign_ins::bare()?,
        "argon2" => floor::argon2()?,
        "xlsx" => ours::xlsx(folder, rows.min(100_000))?,
        "cells" => floor::cells(folder)?,
        _ => return Err(format!("no step {step}").into()),
    };
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let peak: u64 = peak.trim().trim_end_matches(" kB").parse()?;
    eprintln!("{step} {database}: {seconds:.2} s, {} MB", peak / 1024);
    println!(r#"{{"seconds":{seconds},"peak_mb":{}}}"#, peak / 1024);
    Ok(())
}
