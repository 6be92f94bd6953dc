//! A PostgreSQL server that goes away and comes back: what can be tried again is, and what cannot says so.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::http::{StatusCode, header};
use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::app::{App, Clock, Seeds};
use llavero::config::Config;
use llavero::credentials::Keys;
use llavero::db::Db;
use llavero::error::{Error, Result};
use llavero::i18n::Locale;
use llavero::jobs::{self, Kind, Progress};
use llavero::organization::Settings;
use llavero::organization::actions::{NewOrganization, create_first};
use llavero::web::failure;
use secrecy::SecretString;
use serde_json::json;
use uuid::Uuid;

use crate::console::{MANAGER, Visit};
use crate::harness::{NOW, TestApp};

/// A PostgreSQL of the test's own, which it may restart. A shell of its own removes it however the test ends.
struct Cluster {
    bin: PathBuf,
    folder: PathBuf,
    port: u16,
    keeper: Child,
}

/// A program as PostgreSQL's own user: it refuses to run as root.
fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let mut command = match is_root {
        true => Command::new("runuser"),
        false => Command::new(program.as_ref()),
    };
    if is_root {
        command.args(["-u", "postgres", "--"]).arg(program);
    }
    command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// The programs of the newest PostgreSQL of this machine, which `cargo xtask test` has installed.
fn bin() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL is installed here").flatten();
    let version = |path: &Path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let newest = versions
        .map(|entry| entry.path())
        .filter(|path| path.join("bin/pg_ctl").is_file())
        .max_by_key(|path| version(path));
    newest.expect("a PostgreSQL with pg_ctl").join("bin")
}

impl Cluster {
    fn start() -> Self {
        let bin = bin();
        let made =
            command("mktemp").args(["-d", "/tmp/llavero-restart-XXXXXX"]).stdout(Stdio::piped()).output().unwrap();
        let folder = PathBuf::from(String::from_utf8(made.stdout).unwrap().trim());
        let script = "read -r _; \"$1/pg_ctl\" stop --silent --mode=immediate --pgdata \"$2/data\"; rm -rf \"$2\"";
        let mut keeper = command("sh");
        let keeper = keeper.args(["-c", script, "sh"]).arg(&bin).arg(&folder).stdin(Stdio::piped()).spawn().unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let cluster = Self { bin, folder, port: listener.local_addr().unwrap().port(), keeper };
        drop(listener);
        let mut initdb = command(cluster.bin.join("initdb"));
        initdb.args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        assert!(initdb.arg(cluster.folder.join("data")).status().unwrap().success());
        cluster.control(&["start"]);
        cluster
    }

    fn control(&self, what: &[&str]) {
        let options =
            format!("-p {} -k {} -c listen_addresses=127.0.0.1 -c fsync=off", self.port, self.folder.display());
        let mut control = command(self.bin.join("pg_ctl"));
        control.args(what).args(["--wait", "--timeout=60", "--silent", "--options", &options]);
        control.arg("--pgdata").arg(self.folder.join("data")).arg("--log").arg(self.folder.join("log"));
        assert!(control.status().unwrap().success(), "pg_ctl {what:?}");
    }

    fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// An installation on that server, with its manager and a few people.
fn installation(cluster: &Cluster, folder: &Path) -> (App, Actor) {
    let config = Config::for_data_dir(folder).unwrap();
    let keys = Keys::create(&config.key_file()).unwrap();
    let db = Db::open_postgres(&cluster.url()).unwrap();
    let app = App::of(db, config, keys, Clock::Fixed(NOW), Seeds::Counter(Arc::new(AtomicU64::new(1))));
    let new = NewOrganization {
        name: "Distrito Los Andes".into(),
        locale: Locale::Es,
        settings: Settings::of_locale(Locale::Es),
        manager: Some((MANAGER.0.into(), SecretString::from(MANAGER.1))),
    };
    let (organization, _) = create_first(&app, new).unwrap();
    let actor = Actor::operator(organization.id);
    let people: String = (0..300).map(|n| format!("{n};Peña {n};Ana\n")).collect();
    let path = folder.join("people.csv");
    std::fs::write(&path, format!("Documento;Apellidos;Nombres\n{people}")).unwrap();
    let request = llavero::imports::actions::Request { path, profile: Some(Profile::Student), ..Default::default() };
    llavero::imports::actions::run(&app, &actor, &request, &Progress::default()).unwrap();
    (app, actor)
}

#[test]
fn after_a_restart_of_postgres_no_page_fails_and_no_change_is_told_wrongly() {
    let cluster = Cluster::start();
    let folder = tempfile::tempdir().unwrap();
    let (app, _) = installation(&cluster, folder.path());
    let mut first = Visit::of(&app);
    first.sign_in(MANAGER);
    let stop = AtomicBool::new(false);
    let (read, written, unavailable) = (AtomicU32::new(0), AtomicU32::new(0), AtomicU32::new(0));
    let longest = std::thread::scope(|scope| {
        let mut readers = Vec::new();
        for start in 0..4 {
            let mut visit = first.at(&app);
            let (stop, read) = (&stop, &read);
            readers.push(scope.spawn(move || {
                let mut longest = Duration::ZERO;
                let pages = ["/people", "/runs", "/", "/people?search=ana", "/settings", "/audit"];
                for page in pages.iter().cycle().skip(start) {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let begun = Instant::now();
                    visit.get(page).is(200);
                    longest = longest.max(begun.elapsed());
                    read.fetch_add(1, Ordering::Relaxed);
                }
                longest
            }));
        }
        for n in 0..2 {
            let mut visit = first.beside().from(&format!("2001:db8:0:{n}::1"));
            let (stop, written, unavailable) = (&stop, &written, &unavailable);
            scope.spawn(move || {
                for count in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    // Each attempt is written down before it is looked at.
                    let name = format!("nadie{n}x{count}");
                    let answer = visit.post("/sign-in", &[("identifier", &name), ("password", "no es esta")]);
                    match answer.status {
                        StatusCode::UNPROCESSABLE_ENTITY | StatusCode::TOO_MANY_REQUESTS => {
                            written.fetch_add(1, Ordering::Relaxed);
                        }
                        StatusCode::SERVICE_UNAVAILABLE => {
                            assert!(answer.headers.contains_key(header::RETRY_AFTER));
                            assert!(
                                answer.body.contains("base de datos") || answer.body.contains("PostgreSQL"),
                                "{}",
                                answer.body
                            );
                            unavailable.fetch_add(1, Ordering::Relaxed);
                        }
                        other => panic!("{other} {}", answer.body),
                    }
                }
            });
        }
        for mode in ["fast", "immediate", "fast"] {
            let before = read.load(Ordering::Relaxed);
            let begun = Instant::now();
            while read.load(Ordering::Relaxed) < before + 20 && begun.elapsed() < Duration::from_secs(30) {
                std::thread::sleep(Duration::from_millis(10));
            }
            cluster.control(&["restart", "--mode", mode]);
        }
        let before = read.load(Ordering::Relaxed);
        let begun = Instant::now();
        while read.load(Ordering::Relaxed) < before + 20 && begun.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_millis(10));
        }
        stop.store(true, Ordering::Relaxed);
        readers.into_iter().map(|reader| reader.join().unwrap()).max().unwrap()
    });
    let [read, written, unavailable] = [read, written, unavailable].map(AtomicU32::into_inner);
    eprintln!(
        "3 restarts: {read} pages, none failed, the longest took {longest:?}; {written} attempts, {unavailable} were told to try again"
    );
    assert!(read >= 80 && written > 0, "{read} {written}");
}

#[test]
fn connections_that_died_while_nobody_used_them_are_thrown_away_unseen() {
    let cluster = Cluster::start();
    let folder = tempfile::tempdir().unwrap();
    let (app, actor) = installation(&cluster, folder.path());
    let count = || app.db.read(|tx| tx.query_one::<(i64,)>("SELECT COUNT(*) FROM accounts", &[])).map(|(n,)| n);
    // As many connections as there may be, each with statements prepared on it.
    let fill = || {
        let gate = std::sync::Barrier::new(16);
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    app.db
                        .read_once(|tx| {
                            gate.wait();
                            tx.query_one::<(i64,)>("SELECT COUNT(*) FROM accounts", &[])
                        })
                        .unwrap()
                });
            }
        });
    };
    fill();
    cluster.control(&["restart", "--mode", "fast"]);
    assert_eq!(count().unwrap(), 301);
    fill();
    cluster.control(&["restart", "--mode", "immediate"]);
    let calls = AtomicU32::new(0);
    app.db
        .write(|tx| {
            calls.fetch_add(1, Ordering::Relaxed);
            tx.execute("UPDATE organizations SET name = 'Otra'", &[])
        })
        .unwrap();
    assert_eq!(calls.into_inner(), 1);
    fill();
    cluster.control(&["restart", "--mode", "fast"]);
    let run = jobs::start(&app, &actor, Kind::Import, &json!({}), &Progress::default()).unwrap();
    let id = run.id;
    fill_less(&app);
    cluster.control(&["restart", "--mode", "fast"]);
    // The lock of the run died with its connection: its work has not begun, and may begin.
    run.carry_out(&app, actor.organization, |tx, run| jobs::finish(tx, actor.organization, run.id, &json!({}), 5))
        .unwrap();
    assert_eq!(app.db.read(|tx| jobs::get(tx, actor.organization, id)).unwrap().state, jobs::State::Done);
    assert!(jobs::recover(&app).unwrap().is_empty());
}

/// Some idle connections beside the one that holds a lock.
fn fill_less(app: &App) {
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| app.db.read(|tx| tx.query_one::<(i64,)>("SELECT COUNT(*) FROM schools", &[])).unwrap());
        }
    });
}

/// Ends the connection of that very transaction, as a server that is shut down does.
fn die(tx: &mut llavero::db::Tx<'_>) -> Result<()> {
    tx.query::<(i64,)>("SELECT pg_terminate_backend(pg_backend_pid())::int::bigint", &[]).map(|_| ())
}

#[test]
fn a_read_that_dies_is_done_again_once_and_a_write_says_that_nothing_was_written() {
    let app = TestApp::postgres();
    let actor = app.actor();
    let calls = AtomicU32::new(0);
    let read = |deaths: u32| {
        calls.store(0, Ordering::Relaxed);
        app.app.db.read(|tx| {
            if calls.fetch_add(1, Ordering::Relaxed) < deaths {
                die(tx)?;
            }
            tx.query_one::<(i64,)>("SELECT COUNT(*) FROM organizations", &[])
        })
    };
    assert_eq!((read(1).unwrap().0, calls.load(Ordering::Relaxed)), (1, 2));
    let error = read(9).unwrap_err();
    assert_eq!((error.is_database_away(), calls.load(Ordering::Relaxed)), (true, 2));
    assert_eq!(failure::status(&error), StatusCode::SERVICE_UNAVAILABLE);

    calls.store(0, Ordering::Relaxed);
    let error = app
        .app
        .db
        .write(|tx| {
            calls.fetch_add(1, Ordering::Relaxed);
            tx.execute("UPDATE organizations SET name = 'Otra'", &[])?;
            die(tx)
        })
        .unwrap_err();
    assert!(matches!(&error, Error::Environment(fault) if fault.code == "database-unreachable"), "{error}");
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    assert_eq!(app.number("SELECT COUNT(*) FROM organizations WHERE name = 'Otra'"), 0);

    // A run that dies so is told as rolled back at once.
    let run = jobs::start(&app.app, &actor, Kind::Import, &json!({}), &Progress::default()).unwrap();
    let id: Uuid = run.id;
    assert!(run.carry_out(&app.app, actor.organization, |tx, _| die(tx)).unwrap_err().is_database_away());
    let job = app.app.db.read(|tx| jobs::get(tx, actor.organization, id)).unwrap();
    assert_eq!(job.state, jobs::State::RolledBack);
}

#[test]
fn when_the_answer_to_commit_is_lost_it_is_said_that_nobody_knows() {
    let app = TestApp::postgres();
    app.actor();
    app.app
        .db
        .write(|tx| {
            tx.execute(
                "CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
                 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'",
                &[],
            )?;
            tx.execute(
                "CREATE CONSTRAINT TRIGGER die AFTER UPDATE ON organizations DEFERRABLE INITIALLY DEFERRED
                 FOR EACH ROW EXECUTE FUNCTION die()",
                &[],
            )
        })
        .unwrap();
    let outcome = app.app.db.write(|tx| tx.execute("UPDATE organizations SET name = 'Otra'", &[]));
    let Err(error @ Error::Environment(_)) = outcome else { panic!("{outcome:?}") };
    assert!(error.to_string().contains("database-commit-unknown"), "{error}");
    assert_eq!(failure::status(&error), StatusCode::SERVICE_UNAVAILABLE);
    assert!(Locale::Es.error(&error).contains("Compruebe si el cambio quedó guardado"));
}
