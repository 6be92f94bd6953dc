//! Database and key file belong together: what is missing, damaged or another's is refused in words by every command,
//! and no second key is ever made.

use std::path::Path;

use llavero::app::{App, Clock, Seeds};
use llavero::credentials::Keys;
use llavero::db::Db;
use llavero::error::Error;
use llavero::i18n::Locale;
use llavero::organization::Settings;
use llavero::organization::actions::{NewOrganization, create};

use crate::command::{Program, Said};
use crate::harness::{NOW, both};

/// A command of every kind; those that would make an installation, and the server, among them.
const COMMANDS: [&[&str]; 9] = [
    &["accounts", "list"],
    &["jobs", "list"],
    &["settings", "show"],
    &["maintain"],
    &["audit", "list"],
    &["api", "keys"],
    &["import", "nothing.csv", "--as", "student"],
    &["init", "--organization", "Otra"],
    &["serve", "--listen", "127.0.0.1:0"],
];

/// Every command, and the doctor, refuse with that code.
#[track_caller]
fn all_refuse(program: &Program, code: &str) {
    for command in COMMANDS {
        let said = program.run(command.iter().copied().chain(["--json"])).ended(1);
        assert_eq!(said.json()["error"]["code"], code, "{command:?}");
        assert!(!said.err.contains("llavero init"), "{command:?}: {}", said.err);
    }
    assert!(findings(&program.run(["doctor", "--json"]).ended(1)).contains(&code.to_owned()), "{code}");
}

/// What it told a person, without the breaks between lines.
fn words(said: &Said) -> String {
    said.err.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the doctor found.
fn findings(said: &Said) -> Vec<String> {
    let checks = said.json()["checks"].as_array().unwrap().clone();
    let found = checks.iter().flat_map(|check| check["findings"].as_array().unwrap());
    found.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

fn refuses_without_its_key(program: &Program) {
    let file = program.data_dir().join("llavero.key");
    let key = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    all_refuse(program, "key-file-missing");
    assert!(!file.exists(), "a second key was made");
    let cut = &key[..key.len() - 2];
    for damaged in ["", "\n", cut, &key[..20], "\u{0}\u{1}binary", &format!("{key}and more\n")] {
        std::fs::write(&file, damaged).unwrap();
        all_refuse(program, "key-file-damaged");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), damaged);
    }
    std::fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    all_refuse(program, "key-file-damaged");
    std::fs::write(&file, &key).unwrap();
    program.run(["accounts", "list"]).ended(0);
}

#[test]
fn without_its_key_file_an_installation_is_refused_and_none_is_made_on_sqlite() {
    refuses_without_its_key(&Program::sqlite().with_organization());
}

#[test]
fn without_its_key_file_an_installation_is_refused_and_none_is_made_on_postgres() {
    refuses_without_its_key(&Program::postgres().with_organization());
}

/// The same number, another key.
fn another_key(file: &Path) {
    std::fs::write(file, format!("llavero-key 1 {}\n", "5a".repeat(32))).unwrap();
}

fn refuses_another_key(program: &Program) {
    let file = program.data_dir().join("llavero.key");
    let key = std::fs::read_to_string(&file).unwrap();
    another_key(&file);
    all_refuse(program, "key-file-other");
    // A key that was added to the right one is taken, and belongs to the database from then on.
    let both = format!("{key}llavero-key 2 {}\n", "6b".repeat(32));
    std::fs::write(&file, &both).unwrap();
    program.run(["accounts", "list"]).ended(0);
    std::fs::write(&file, &key).unwrap();
    all_refuse(program, "key-file-lacks");
    std::fs::write(&file, &both).unwrap();
    program.run(["doctor"]).ended(0);
}

#[test]
fn another_key_file_with_the_same_number_is_refused_on_sqlite() {
    refuses_another_key(&Program::sqlite().with_organization());
}

#[test]
fn another_key_file_with_the_same_number_is_refused_on_postgres() {
    refuses_another_key(&Program::postgres().with_organization());
}

#[test]
fn an_empty_data_directory_beside_a_database_in_use_gets_no_key() {
    let program = Program::postgres().with_organization();
    std::fs::rename(program.data_dir(), program.path("lost")).unwrap();
    all_refuse(&program, "key-file-missing");
    assert!(!program.data_dir().join("llavero.key").exists());
}

#[test]
fn a_database_that_is_gone_is_not_made_anew_by_a_command_that_only_reads() {
    let program = Program::sqlite().with_organization();
    for name in ["llavero.db", "llavero.db-wal", "llavero.db-shm"] {
        let _ = std::fs::remove_file(program.data_dir().join(name));
    }
    let said = program.run(["accounts", "list", "--json"]).ended(1);
    assert_eq!(said.json()["error"]["code"], "database-missing");
    assert!(!program.data_dir().join("llavero.db").exists());
}

/// Every command refuses a database that another version made, and leaves it as it is.
fn refuses_another_version(program: &Program) {
    let change = |sql: &str| program.look().write(|tx| tx.execute(sql, &[])).unwrap();
    change("INSERT INTO refinery_schema_history (version, name, applied_on, checksum) VALUES (999, 'later', '', '1')");
    all_refuse(program, "schema-newer");
    let said = words(&program.run(["accounts", "list"]).ended(1));
    assert!(said.contains("schema 999") && said.contains("Install that version"), "{said}");
    change("DELETE FROM refinery_schema_history WHERE version = 999");
    program.run(["accounts", "list"]).ended(0);
    change("UPDATE refinery_schema_history SET checksum = '7' WHERE version = 1");
    all_refuse(program, "schema-other");
    let said = words(&program.run(["accounts", "list"]).ended(1));
    assert!(said.contains("development version") && said.contains("restore a backup"), "{said}");
}

#[test]
fn a_database_of_another_version_is_refused_in_words_on_sqlite() {
    refuses_another_version(&Program::sqlite().with_organization());
}

#[test]
fn a_database_of_another_version_is_refused_in_words_on_postgres() {
    refuses_another_version(&Program::postgres().with_organization());
}

both! {
    fn a_server_that_waited_with_another_key_does_not_write_into_a_database_that_is_in_use_by_now(app: &TestApp) {
        // Both were started on the empty database.
        let other = app.path("other.key");
        another_key(&other);
        let db = match app.address() {
            Some(url) => Db::open_postgres(&url),
            None => Db::open_sqlite(&app.path("llavero.db")),
        };
        let late = App::of(db.unwrap(), (*app.app.config).clone(), Keys::open(&other).unwrap(), Clock::Fixed(NOW), Seeds::System);
        app.actor();
        let new = NewOrganization { name: "Otra".into(), locale: Locale::Es, settings: Settings::of_locale(Locale::Es), manager: None };
        match create(&late, new) {
            Err(Error::Environment(fault)) => assert_eq!(fault.code, "key-file-other"),
            other => panic!("{other:?}"),
        }
        assert_eq!(app.number("SELECT COUNT(*) FROM organizations"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM key_fingerprints"), 1);
    }
}

#[test]
fn of_those_who_make_a_key_at_once_all_have_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("llavero.key");
    let together = std::sync::Barrier::new(8);
    let hashes: std::collections::HashSet<_> = std::thread::scope(|scope| {
        let made = || {
            together.wait();
            let keys = Keys::create(&file).unwrap();
            keys.name_hashes("username", uuid::Uuid::nil(), "ana").next().unwrap()
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(made)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(hashes.len(), 1);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "something was left beside it");
}
