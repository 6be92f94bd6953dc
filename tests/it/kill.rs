//! The worst moments: the program killed while it writes, and a disk that is full (issue 2, "Bad input gets").

#![allow(clippy::print_stderr)] // the seed and the figures, when it fails or with --nocapture

use std::process::Command;
use std::time::{Duration, Instant};

use rand::{Rng, SeedableRng};

use crate::command::Program;
use crate::harness::{setting, state};

const ROWS: u32 = 20_000;
/// How often each test kills, unless `LLAVERO_TEST_KILLS` asks for more.
const KILLS: u32 = 14;

/// A school of many, with guardians and sections.
fn roster() -> Vec<u8> {
    let mut csv = Vec::new();
    llavero::demo::scale::bench_csv(ROWS, 7, true, &mut csv).unwrap();
    csv
}

/// Kills imports at moments spread over their run; after each, everything is there or nothing is, the
/// next start says so, and in the end a file imported again leaves what one undisturbed import leaves.
fn killed_at_random_moments(new: impl Fn() -> Program) {
    let kills = setting("LLAVERO_TEST_KILLS", KILLS);
    let seed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos() as u64;
    eprintln!("seed {seed}");
    let mut rng = rand::rngs::StdRng::seed_from_u64(seed);

    let undisturbed = new().with_organization();
    let file = undisturbed.write("roster.csv", roster());
    let begun = Instant::now();
    undisturbed.import(&file, &["--yes", "--json"]).ended(0);
    let whole = begun.elapsed();
    let expected = state(&undisturbed.db());
    assert!(expected.len() > ROWS as usize);

    let mut program = new().with_organization();
    let before = state(&program.db());
    let (mut rolled_back, mut done) = (0, 0);
    for kill in 0..kills {
        let runs = program.jobs().len();
        let mut child = program.command(["import", file.to_str().unwrap(), "--as", "student", "--yes", "--json"]);
        let mut child = child.spawn().unwrap();
        let jitter = f64::from(rng.next_u32() % 1000) / 1000.0;
        let moment = whole.mul_f64((f64::from(kill) + jitter) / f64::from(kills));
        std::thread::sleep(moment);
        let ended = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();

        let (told, jobs) = next_start(&program);
        let now = state(&program.db());
        match jobs.get(..jobs.len() - runs).unwrap() {
            [] => assert_eq!(now, before, "kill {kill} after {moment:?}: no run, and yet something is there"),
            [(kind, state)] if state == "rolled-back" => {
                assert_eq!(kind, "import");
                assert_eq!(now, before, "kill {kill} after {moment:?}: half there");
                assert!(told.contains("roster.csv") && told.contains("nothing was written"), "{told}");
                rolled_back += 1;
            }
            [(_, state)] if state == "done" => {
                assert!(now == expected, "kill {kill} after {moment:?}: done, but not all of it is there");
                assert!(ended || told.is_empty(), "{told}");
                done += 1;
                program = new().with_organization();
            }
            other => panic!("kill {kill} after {moment:?}: {other:?}"),
        }
    }
    eprintln!("{kills} kills within {whole:?}: {rolled_back} rolled back, {done} were done");
    assert!(rolled_back >= 4, "only {rolled_back} kills met a run at work; {done} came too late");
    program.import(&file, &["--yes", "--json"]).ended(0);
    assert!(state(&program.db()) == expected, "imported again, it is not as if nothing had happened");
}

/// What the next start tells, and the runs it knows. A database server may take a moment to notice that
/// its client is dead; until then the run counts as alive.
fn next_start(program: &Program) -> (String, Vec<(String, String)>) {
    let begun = Instant::now();
    loop {
        let told = program.run(["jobs", "list"]).ended(0).err;
        let jobs = program.jobs();
        if jobs.first().is_none_or(|(_, state)| state != "running") {
            return (told.split_whitespace().collect::<Vec<_>>().join(" "), jobs);
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "still running: {jobs:?}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_killed_import_leaves_nothing_or_all_of_it_on_sqlite() {
    killed_at_random_moments(Program::sqlite);
}

#[test]
fn a_killed_import_leaves_nothing_or_all_of_it_on_postgres() {
    killed_at_random_moments(Program::postgres);
}

/// A really full disk: a file system in memory that is too small for the file, seen by this command only.
#[test]
fn a_full_disk_is_told_and_nothing_is_half_written() {
    let program = Program::sqlite();
    let file = program.write("roster.csv", roster());
    let script = r#"
        set -e
        mkdir -p "$2"
        mount -t tmpfs -o size=3m none "$2"
        "$1" --data-dir "$2" init --organization Prueba --json
        set +e
        "$1" --data-dir "$2" import "$3" --as student --yes --json
        echo "status $?"
        "$1" --data-dir "$2" accounts list --json
        "$1" --data-dir "$2" jobs list --json
    "#;
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let output = Command::new("unshare")
        .arg(if is_root { "-m" } else { "-Urm" })
        .args(["sh", "-c", script, "sh", env!("CARGO_BIN_EXE_llavero")])
        .arg(program.data_dir())
        .arg(&file)
        .env("LANG", "en")
        .env_remove("LC_ALL")
        .env_remove("LLAVERO_DATABASE_URL")
        .output()
        .expect("`unshare` of util-linux makes the small disk of this test");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = out.lines().collect();
    let [_, import, status, accounts, jobs] = lines.as_slice() else {
        panic!("this machine allows no mount in a namespace of its own, or the test is wrong: {out}\n{err}")
    };
    assert_eq!(*status, "status 1", "{err}");
    let import: serde_json::Value = serde_json::from_str(import).unwrap();
    let code = import["error"]["code"].as_str().unwrap();
    assert!(["disk-full", "disk-failed"].contains(&code), "{import}");
    assert!(import["error"]["remedy"].as_str().unwrap().contains("nothing"), "{import}");
    let accounts: serde_json::Value = serde_json::from_str(accounts).unwrap();
    assert_eq!(accounts["count"], 0);
    let jobs: serde_json::Value = serde_json::from_str(jobs).unwrap();
    assert_eq!(jobs[0]["state"], "rolled-back");
}
