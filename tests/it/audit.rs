//! The audit log: signed, so that changing it from outside shows (16.1); and what the doctor finds.

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::audit::verify::{Break, Mark, Verdict, verify};
use llavero::audit::{denied, record};
use llavero::db::Db;
use llavero::doctor::actions::examine;
use llavero::doctor::{Level, Report};
use llavero::jobs::Progress;
use llavero::params;
use serde_json::json;
use uuid::Uuid;

use crate::harness::{NOW, TestApp, both};

fn verdict(app: &TestApp, actor: &Actor, kept: &[Mark]) -> Verdict {
    app.app.db.read(|tx| verify(tx, actor.organization, kept, &Progress::default())).unwrap()
}

fn breaks(app: &TestApp, actor: &Actor) -> Vec<Break> {
    verdict(app, actor, &[]).breaks
}

/// What somebody does who can write the database and knows nothing of Llavero.
fn tamper(app: &TestApp, sql: &str) {
    let rows = app.app.db.write(|tx| tx.execute(sql, &[])).unwrap();
    assert!(rows > 0, "{sql}");
}

fn entry(app: &TestApp, actor: &Actor, note: &str) {
    let id = app.app.ids().next_id();
    app.app.db.write(|tx| record(tx, actor, id, NOW, "test.note", actor.organization, &json!({"note": note}))).unwrap();
}

/// An organization whose log has ten entries.
fn ten(app: &TestApp) -> Actor {
    let actor = app.actor();
    (2..=10).for_each(|n| entry(app, &actor, &format!("número {n}")));
    assert_eq!(verdict(app, &actor, &[]).entries, 10);
    assert_eq!(breaks(app, &actor), []);
    actor
}

/// Copies the log aside and puts the copy back, as somebody could who kept one.
const COPY: [&str; 2] =
    ["CREATE TABLE kept AS SELECT * FROM audit", "CREATE TABLE kept_heads AS SELECT * FROM audit_heads"];

both! {
    fn a_changed_entry_shows_whatever_is_changed_of_it(app: &TestApp) {
        let actor = ten(app);
        let uuid = match app.app.db {
            Db::Sqlite(_) => "X'00000000000000000000000000000007'",
            Db::Postgres(_) => "'00000000-0000-0000-0000-000000000007'",
        };
        for (column, value) in [
            ("id", uuid), ("at", "at - 1"), ("actor_id", uuid), ("actor_name", "'otra'"), ("action", "'test.other'"),
            ("subject_id", uuid), ("subject_id", "NULL"), ("details", "'{}'"),
        ] {
            let restore = app.app.db.write(|tx| {
                tx.execute("CREATE TABLE kept AS SELECT * FROM audit WHERE seq = 5", &[])
            });
            restore.unwrap();
            tamper(app, &format!("UPDATE audit SET {column} = {value} WHERE seq = 5"));
            assert_eq!(breaks(app, &actor), [Break::Changed(5)], "{column}");
            tamper(app, "DELETE FROM audit WHERE seq = 5");
            tamper(app, "INSERT INTO audit SELECT * FROM kept");
            app.app.db.write(|tx| tx.execute("DROP TABLE kept", &[])).unwrap();
            assert_eq!(breaks(app, &actor), [], "{column}");
        }
        tamper(app, "UPDATE audit SET key_number = 9 WHERE seq = 5");
        assert_eq!(breaks(app, &actor), [Break::UnknownKey(5)]);
    }

    fn a_changed_signature_shows_in_the_entry_and_the_one_after_it(app: &TestApp) {
        let actor = ten(app);
        tamper(app, "UPDATE audit SET signature = (SELECT b.signature FROM audit b WHERE b.seq = 3) WHERE seq = 5");
        assert_eq!(breaks(app, &actor), [Break::Changed(5), Break::Changed(6)]);
    }

    fn entries_that_are_gone_show_at_the_beginning_in_the_middle_and_at_the_end(app: &TestApp) {
        let actor = ten(app);
        tamper(app, "DELETE FROM audit WHERE seq IN (1, 2, 5, 9, 10)");
        assert_eq!(breaks(app, &actor), [Break::Missing(1, 2), Break::Missing(5, 5), Break::Missing(9, 10)]);
    }

    fn numbers_that_close_the_gap_do_not_hide_it(app: &TestApp) {
        let actor = ten(app);
        tamper(app, "DELETE FROM audit WHERE seq = 5");
        for seq in 6..=10 {
            tamper(app, &format!("UPDATE audit SET seq = {} WHERE seq = {seq}", seq - 1));
        }
        let expected: Vec<Break> = (5..=9).map(Break::Changed).chain([Break::Missing(10, 10)]).collect();
        assert_eq!(breaks(app, &actor), expected);
    }

    fn entries_that_changed_places_show(app: &TestApp) {
        let actor = ten(app);
        for (from, to) in [(4, 99), (7, 4), (99, 7)] {
            tamper(app, &format!("UPDATE audit SET seq = {to} WHERE seq = {from}"));
        }
        assert_eq!(breaks(app, &actor), [4, 5, 7, 8].map(Break::Changed));
    }

    fn an_entry_that_was_put_there_shows_in_the_middle_and_at_the_end(app: &TestApp) {
        let actor = ten(app);
        let copied = |seq: i64, of: i64| tamper(app, &format!(
            "INSERT INTO audit (organization_id, seq, id, at, actor_id, actor_name, action, subject_id, details,
               key_number, signature)
             SELECT organization_id, {seq}, id, at, actor_id, actor_name, action, subject_id, details,
               key_number, signature FROM audit WHERE seq = {of}"
        ));
        copied(11, 10);
        assert_eq!(breaks(app, &actor), [Break::Changed(11), Break::EndUnknown]);
        tamper(app, "DELETE FROM audit WHERE seq = 11");
        assert_eq!(breaks(app, &actor), []);
        tamper(app, "DELETE FROM audit WHERE seq = 5");
        copied(5, 4);
        assert_eq!(breaks(app, &actor), [5, 6].map(Break::Changed));
    }

    fn the_end_cannot_be_cut_off_by_writing_another_one(app: &TestApp) {
        let actor = ten(app);
        tamper(app, "DELETE FROM audit WHERE seq > 7");
        let end = "UPDATE audit_heads SET seq = 7, entry_signature = (SELECT signature FROM audit WHERE seq = 7)";
        tamper(app, end);
        assert_eq!(breaks(app, &actor), [Break::EndUnknown]);
        tamper(app, "DELETE FROM audit_heads");
        assert_eq!(breaks(app, &actor), [Break::EndUnknown]);
    }

    fn what_is_written_after_tampering_goes_on_and_does_not_heal_it(app: &TestApp) {
        let actor = ten(app);
        // The end cut off, with and without what says so; the product then writes on.
        tamper(app, "DELETE FROM audit WHERE seq = 10");
        entry(app, &actor, "después");
        assert_eq!(breaks(app, &actor), [Break::Untied(10)]);
        tamper(app, "DELETE FROM audit WHERE seq = 10");
        tamper(app, "DELETE FROM audit_heads");
        (0..3).for_each(|_| entry(app, &actor, "después"));
        assert_eq!(breaks(app, &actor), [Break::Untied(10)]);
        // All of it gone: the organization was not made by a note.
        tamper(app, "DELETE FROM audit");
        tamper(app, "DELETE FROM audit_heads");
        assert_eq!(breaks(app, &actor), [Break::EndUnknown]);
        entry(app, &actor, "después");
        assert_eq!(breaks(app, &actor), [Break::BeganAnew]);
    }

    fn an_older_copy_put_back_shows_by_a_mark_that_was_kept_elsewhere(app: &TestApp) {
        let actor = ten(app);
        let early = verdict(app, &actor, &[]).mark.unwrap();
        COPY.iter().for_each(|sql| { app.app.db.write(|tx| tx.execute(sql, &[])).unwrap(); });
        entry(app, &actor, "lo que nadie debe saber");
        let late = verdict(app, &actor, &[]).mark.unwrap();
        assert_eq!(verdict(app, &actor, &[early.clone(), late.clone()]).breaks, []);
        tamper(app, "DELETE FROM audit");
        tamper(app, "DELETE FROM audit_heads");
        tamper(app, "INSERT INTO audit SELECT * FROM kept");
        tamper(app, "INSERT INTO audit_heads SELECT * FROM kept_heads");
        // A true log of that day: nothing in the database can tell.
        assert_eq!(verdict(app, &actor, std::slice::from_ref(&early)).breaks, []);
        assert_eq!(verdict(app, &actor, std::slice::from_ref(&late)).breaks, [Break::MarkGone(11)]);
        entry(app, &actor, "otra cosa");
        assert_eq!(verdict(app, &actor, &[early, late]).breaks, [Break::MarkGone(11)]);
    }

    fn with_another_key_nothing_can_be_signed_that_passes(app: &TestApp) {
        let actor = ten(app);
        std::fs::write(app.app.config.key_file(), format!("llavero-key 1 {}\n", "5a".repeat(32))).unwrap();
        let forger = app.another();
        let id = forger.ids().next_id();
        let forge = || forger.db.write(|tx| record(tx, &actor, id, NOW, "test.note", actor.organization, &json!({})));
        assert!(forge().is_err(), "the database knows its key");
        // Whoever writes the database can make it forget that.
        tamper(app, "DELETE FROM key_fingerprints");
        forge().unwrap();
        // Under the true key (this application still has it) and the forged one.
        assert_eq!(breaks(app, &actor), [Break::Changed(11), Break::EndUnknown]);
        let found = forger.db.read(|tx| verify(tx, actor.organization, &[], &Progress::default())).unwrap();
        let expected: Vec<Break> = (1..=10).map(Break::Changed).chain([Break::Untied(11)]).collect();
        assert_eq!(found.breaks, expected);
    }

    fn entries_written_at_once_stand_in_one_chain(app: &TestApp) {
        let actor = app.actor();
        let other = app.app.db.read(|_| Ok(())).map(|()| app.actor()).unwrap();
        std::thread::scope(|scope| {
            for thread in 0..6 {
                let (actor, other) = (&actor, &other);
                let app = app.another();
                scope.spawn(move || {
                    for n in 0..25 {
                        let of = if n % 5 == 0 { other } else { actor };
                        app.db.write(|tx| {
                            if n % 3 == 0 {
                                tx.hold_organization(of.organization)?;
                            }
                            let details = json!({"note": format!("{thread} {n}")});
                            record(tx, of, Uuid::now_v7(), NOW, "test.note", of.organization, &details)
                        }).unwrap();
                    }
                });
            }
        });
        assert_eq!((verdict(app, &actor, &[]).entries, breaks(app, &actor)), (121, Vec::new()));
        assert_eq!((verdict(app, &other, &[]).entries, breaks(app, &other)), (31, Vec::new()));
    }

    fn what_is_rolled_back_leaves_no_gap(app: &TestApp) {
        let actor = ten(app);
        let id = app.app.ids().next_id();
        let failed: llavero::error::Result<()> = app.app.db.write(|tx| {
            record(tx, &actor, id, NOW, "test.note", actor.organization, &json!({}))?;
            Err(llavero::error::Error::internal("something else went wrong"))
        });
        assert!(failed.is_err());
        entry(app, &actor, "una más");
        assert_eq!((verdict(app, &actor, &[]).entries, breaks(app, &actor)), (11, Vec::new()));
    }

    fn refused_attempts_are_written_down_and_flood_no_log(app: &TestApp) {
        let actor = app.actor();
        let other = Actor { name: "otro".to_owned(), ..actor.clone() };
        (0..50).for_each(|_| denied(&app.app, &actor, "accounts.edit", actor.organization));
        denied(&app.app, &other, "accounts.edit", actor.organization);
        let count = |who: &str| app.app.db.read(|tx| tx.query_one::<(i64,)>(
            "SELECT COUNT(*) FROM audit WHERE action = 'access.denied' AND actor_name = $1", params![who])).unwrap().0;
        assert_eq!((count("operator"), count("otro")), (20, 1));
        denied(&app.at(NOW + 61_000), &actor, "accounts.edit", actor.organization);
        assert_eq!(count("operator"), 21);
        assert_eq!(breaks(app, &actor), []);
    }
}

/// What the doctor finds: check and code, those that are wrong marked.
fn found(report: &Report) -> Vec<String> {
    let all = report.checks.iter().flat_map(|check| check.findings.iter().map(move |finding| (check.name, finding)));
    all.map(|(name, finding)| {
        let mark = if finding.level == Level::Wrong { "!" } else { "" };
        format!("{name} {mark}{}", finding.fault.code)
    })
    .collect()
}

fn examined(app: &TestApp) -> Report {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(app.folder.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
    }
    examine(&app.config(), &[], &Progress::default()).unwrap()
}

const PEOPLE: &str = "Documento;Nombres;Apellidos;Usuario;Correo;Contraseña\n\
    1;Ana;Peña;ana.pena;ana@x.org;lapiz-verde-42\n2;Leo;Paz;leo.paz;leo@x.org;mesa-azul-17\n";

both! {
    fn the_doctor_finds_nothing_where_nothing_is_wrong(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        let report = examined(app);
        assert_eq!(found(&report), ["manager doctor-manager-none"]);
        assert!(report.is_well());
        let names: Vec<_> = report.checks.iter().map(|check| check.name).collect();
        assert_eq!(names, ["directory", "room", "key", "database", "schema", "manager", "claims", "strays", "passwords", "bindings", "audit"]);
        let counted = |name: &str| report.checks.iter().find(|check| check.name == name).unwrap().counted;
        assert_eq!([counted("manager"), counted("passwords"), counted("audit")], [Some(2), Some(2), Some(2)]);
    }

    fn the_doctor_finds_what_does_not_agree(app: &TestApp) {
        app.tampered();
        let actor = app.actor();
        app.imported(&actor, Profile::Student, PEOPLE);
        for sql in [
            "DELETE FROM usernames WHERE username_key = 'ana.pena'",
            "UPDATE emails SET email_key = 'another@x.org' WHERE email_key = 'leo@x.org'",
            "INSERT INTO sessions (organization_id, token_hash, account_id, version, agent, created_at, seen_at, confirmed_at)
             SELECT organization_id, entry_signature, organization_id, 0, '', 0, 0, 0 FROM audit_heads",
            "UPDATE credentials SET version = 7 WHERE version = 1",
            "UPDATE audit SET details = '{}' WHERE seq = 2",
        ] {
            tamper(app, sql);
        }
        assert_eq!(found(&examined(app)), [
            "manager doctor-manager-none", "claims !doctor-usernames", "claims !doctor-emails", "strays !doctor-strays",
            "passwords !doctor-passwords-sealed", "bindings !doctor-passwords-newest", "audit !audit-changed",
        ]);
    }

    fn the_doctor_makes_nothing_that_is_missing(app: &TestApp) {
        app.actor();
        let key = app.app.config.key_file();
        std::fs::rename(&key, app.path("aside")).unwrap();
        assert_eq!(found(&examined(app)), ["key !key-file-missing", "manager doctor-manager-none"]);
        assert!(!key.exists());
        std::fs::write(&key, "hola").unwrap();
        assert_eq!(found(&examined(app))[0], "key !doctor-key-open");
        std::fs::rename(app.path("aside"), &key).unwrap();
        assert_eq!(found(&examined(app)), ["manager doctor-manager-none"]);
        let gone = llavero::config::Config::for_data_dir(&app.path("nowhere")).unwrap();
        let report = examine(&gone, &[], &Progress::default()).unwrap();
        assert_eq!(found(&report), ["directory !data-dir-missing", "key !key-file-missing", "database !database-missing"]);
        assert!(!app.path("nowhere").exists());
    }

    fn the_doctor_tells_another_version_of_the_database(app: &TestApp) {
        app.actor();
        let newest = app.number("SELECT CAST(MAX(version) AS BIGINT) FROM refinery_schema_history");
        tamper(app, &format!("UPDATE refinery_schema_history SET version = 999 WHERE version = {newest}"));
        assert_eq!(found(&examined(app)), ["schema !schema-newer"]);
        tamper(app, "DELETE FROM refinery_schema_history WHERE version > 1");
        assert_eq!(found(&examined(app)), ["schema !doctor-schema-older"]);
        tamper(app, "UPDATE refinery_schema_history SET checksum = '7'");
        assert_eq!(found(&examined(app)), ["schema !schema-other"]);
    }
}

#[test]
fn the_doctor_tells_a_damaged_database() {
    let app = TestApp::sqlite();
    let actor = app.actor();
    let people: String = (0..3000).map(|n| format!("{n};Ana {n};Peña\n")).collect();
    app.imported(&actor, Profile::Student, &format!("Documento;Nombres;Apellidos\n{people}"));
    app.app.db.write(|tx| tx.execute("DELETE FROM uploads", &[])).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let file = copy.path().join("llavero.db");
    app.app.db.read(|tx| tx.execute("SELECT 1", &[])).ok();
    std::fs::copy(app.path("llavero.db"), &file).unwrap();
    std::fs::copy(app.path("llavero.db-wal"), copy.path().join("llavero.db-wal")).unwrap();
    std::fs::copy(app.path("llavero.key"), copy.path().join("llavero.key")).unwrap();
    let config = llavero::config::Config::for_data_dir(copy.path()).unwrap();
    drop(Db::open_sqlite(&file).unwrap());
    let sound = examine(&config, &[], &Progress::default()).unwrap();
    assert!(sound.is_well(), "{:?}", found(&sound));
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 40_960].fill(0xab);
    std::fs::write(&file, bytes).unwrap();
    let damaged = examine(&config, &[], &Progress::default()).unwrap();
    assert!(!damaged.is_well());
    assert!(found(&damaged).iter().any(|line| line.starts_with("database !")), "{:?}", found(&damaged));
}
