//! What `/healthz` tells, and what a server tells of others that died.

use std::io::Write;
use std::process::Command;
use std::time::{Duration, Instant};

use super::{PATIENCE, Serving};
use crate::command::Program;
use crate::console::Visit;
use crate::harness::{TestApp, both};

/// Waits until `/healthz` says that.
#[track_caller]
fn until(serving: &Serving, status: u16, words: &str) -> Duration {
    let begun = Instant::now();
    loop {
        let told = serving.get("/healthz", "");
        if told.starts_with(&format!("HTTP/1.1 {status}")) && told.contains(words) {
            return begun.elapsed();
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "never told {status} {words}: {told}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// `llavero serve` with its data directory on a small disk of its own, and the path by which the test reaches it.
fn on_a_small_disk(program: &Program, reserve: &str) -> (Serving, String) {
    let script = r#"
        mkdir -p "$2" && mount -t tmpfs -o size=12m none "$2" || exit 1
        "$1" --data-dir "$2" init --organization Prueba --locale es >/dev/null || exit 1
        exec "$1" --data-dir "$2" --json serve --listen 127.0.0.1:0
    "#;
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let mut command = Command::new("unshare");
    command.arg(if is_root { "-m" } else { "-Urm" });
    command.args(["sh", "-c", script, "sh", env!("CARGO_BIN_EXE_llavero")]).arg(program.data_dir());
    command.env_remove("LLAVERO_DATABASE_URL").env_remove("LC_ALL").env("LANG", "en");
    command.env("LLAVERO_SERVE__DISK_RESERVE_BYTES", reserve);
    command
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let serving = Serving::spawn(command);
    let seen = format!("/proc/{}/root{}", serving.child.id(), program.data_dir().display());
    (serving, seen)
}

/// Fills the disk to its last byte.
fn fill(folder: &str) -> String {
    let path = format!("{folder}/filler");
    let mut file = std::fs::File::create(&path).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    while file.write_all(&[0]).is_ok() {}
    path
}

#[test]
fn a_disk_that_is_almost_full_is_told_before_anything_fails() {
    let program = Program::sqlite();
    let (serving, folder) = on_a_small_disk(&program, "2000000");
    until(&serving, 200, "ok");
    let path = fill(&folder);
    until(&serving, 503, "the disk of the data directory is almost full");
    std::fs::remove_file(&path).unwrap();
    until(&serving, 200, "ok");
}

#[test]
fn a_database_that_can_be_read_and_not_written_is_told_on_a_full_disk() {
    let program = Program::sqlite();
    let (serving, folder) = on_a_small_disk(&program, "0");
    until(&serving, 200, "ok");
    let path = fill(&folder);
    until(&serving, 503, "the database cannot be written");
    // It is read all the while.
    assert!(serving.get("/sign-in", "").starts_with("HTTP/1.1 200"));
    std::fs::remove_file(&path).unwrap();
    until(&serving, 200, "ok");
}

#[test]
fn a_postgres_that_takes_no_writes_is_told() {
    let app = TestApp::postgres();
    app.console();
    let other = app.another();
    let mut standby = Visit::of(&app.app);
    standby.get("/healthz").is(200);
    other
        .db
        .write(|tx| {
            let (name,): (String,) = tx.query_one("SELECT current_database()::text", &[])?;
            tx.execute(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on"), &[])
        })
        .unwrap();
    // Its connections are made anew, as after a failover.
    let end = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    other.db.read(|tx| tx.query_one::<(i64,)>(end, &[])).unwrap();
    let mut standby = Visit::of(&app.app);
    let told = standby.get("/healthz").is(503);
    assert_eq!(told.body, "the database cannot be written\n");
    standby.get("/sign-in").is(200);
    // What somebody tries to change is refused in words.
    let refused = standby.post("/sign-in", &[("identifier", "nadie"), ("password", "no es esta")]);
    assert!(refused.body.contains("se puede leer, pero no escribir"), "{} {}", refused.status, refused.body);
}

both! {
    fn asked_often_it_writes_seldom_and_a_run_at_work_is_no_fault(app: &TestApp) {
        app.actor();
        let mut visit = Visit::of(&app.app);
        let probes = || app.number("SELECT written_at FROM health_probe WHERE id = 1");
        let begun = Instant::now();
        visit.get("/healthz").is(200);
        assert!(probes() > 0, "it was really written");
        app.app.db.write(|tx| tx.execute("UPDATE health_probe SET written_at = 7", &[])).unwrap();
        for _ in 0..50 {
            visit.get("/healthz").is(200);
        }
        if begun.elapsed() < Duration::from_secs(3) {
            assert_eq!(probes(), 7, "it was written to again");
        }
        // Another process and this one hold the writer, one after the other.
        for holder in [&app.another(), &app.app] {
            holder.db
                .write(|tx| {
                    tx.execute("UPDATE health_probe SET written_at = 8", &[])?;
                    let mut visit = Visit::of(&app.app);
                    visit.get("/healthz").is(200);
                    Ok(())
                })
                .unwrap();
        }
    }
}

/// A process is killed in the midst of an import, and a server lives: without any other start it tells so.
fn told_by_a_server_that_lives(program: &Program) {
    let people: String = (0..60_000).map(|n| format!("{n};Peña {n};Ana\n")).collect();
    let file = program.write("people.csv", format!("Documento;Apellidos;Nombres\n{people}"));
    let db = program.db();
    let states = || -> Vec<(String,)> { db.read(|tx| tx.query("SELECT state FROM jobs", &[])).unwrap() };
    let serving = Serving::start(program, &[], &[]);
    let mut import = program.command(["import", file.to_str().unwrap(), "--as", "student", "--yes"]).spawn().unwrap();
    let begun = Instant::now();
    while states().is_empty() {
        assert!(begun.elapsed() < PATIENCE, "the import does not begin");
        assert!(import.try_wait().unwrap().is_none(), "the import has ended");
        std::thread::sleep(Duration::from_millis(2));
    }
    import.kill().unwrap();
    import.wait().unwrap();
    assert_eq!(states(), [("running".to_owned(),)]);
    let killed = Instant::now();
    while states() != [("rolled-back".to_owned(),)] {
        assert!(killed.elapsed() < Duration::from_secs(30), "{:?}", states());
        std::thread::sleep(Duration::from_millis(50));
    }
    let (status, log) = serving.stop();
    assert_eq!(status, Some(0));
    assert!(log.contains("the process of this run died"), "{log}");
}

#[test]
fn the_run_of_a_killed_process_is_told_by_a_server_that_lives_on_sqlite() {
    told_by_a_server_that_lives(&Program::sqlite().managed());
}

#[test]
fn the_run_of_a_killed_process_is_told_by_a_server_that_lives_on_postgres() {
    told_by_a_server_that_lives(&Program::postgres().managed());
}
