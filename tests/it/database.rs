//! The two databases keep the same promises: tables, conflicts, locks, recovery.

use std::collections::{BTreeMap, BTreeSet};

use llavero::access::Actor;
use llavero::accounts::{Profile, store};
use llavero::db::Db;
use llavero::error::{Error, Result};
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::Progress;
use llavero::jobs::{self, Kind, State};
use llavero::params;
use serde_json::json;
use uuid::Uuid;

use crate::harness::{TestApp, both};

/// Table → column and whether it must be filled, of ours.
pub fn tables(app: &TestApp) -> BTreeMap<String, Vec<(String, bool)>> {
    let sql = match app.app.db {
        Db::Sqlite(_) => {
            "SELECT m.name, c.name, c.\"notnull\" FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
        Db::Postgres(_) => {
            "SELECT table_name::text, column_name::text, CASE is_nullable WHEN 'NO' THEN 1::bigint ELSE 0::bigint END
             FROM information_schema.columns WHERE table_schema = 'public'"
        }
    };
    let rows: Vec<(String, String, i64)> = app.app.db.read(|tx| tx.query(sql, &[])).unwrap();
    let mut tables: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
    for (table, column, filled) in rows.into_iter().filter(|(table, _, _)| table != "refinery_schema_history") {
        tables.entry(table).or_default().push((column, filled == 1));
    }
    tables.values_mut().for_each(|columns| columns.sort());
    tables
}

#[test]
fn the_migrations_make_the_same_tables_and_columns_on_both() {
    let (sqlite, postgres) = (tables(&TestApp::sqlite()), tables(&TestApp::postgres()));
    assert_eq!(sqlite, postgres);
    assert!(sqlite.len() >= 15, "{:?}", sqlite.keys());
}

/// By table: the columns of each index, primary keys included, and whether they are unique.
fn indexes(app: &TestApp) -> BTreeSet<(String, String, bool)> {
    let sql = match app.app.db {
        Db::Sqlite(_) => {
            "SELECT m.name, GROUP_CONCAT(c.name, ','), i.\"unique\" FROM sqlite_master m
             JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'refinery%'
             GROUP BY m.name, i.name"
        }
        Db::Postgres(_) => {
            "SELECT t.relname::text,
               STRING_AGG(a.attname::text, ',' ORDER BY ARRAY_POSITION(x.indkey::int2[], a.attnum)),
               x.indisunique::int::bigint
             FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
             JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (x.indkey)
             WHERE n.nspname = 'public' AND t.relname NOT LIKE 'refinery%' GROUP BY t.relname, x.indexrelid, x.indisunique"
        }
    };
    let rows: Vec<(String, String, i64)> = app.app.db.read(|tx| tx.query(sql, &[])).unwrap();
    rows.into_iter().map(|(table, columns, unique)| (table, columns, unique == 1)).collect()
}

#[test]
fn the_migrations_make_the_same_indexes_on_both() {
    let (sqlite, postgres) = (indexes(&TestApp::sqlite()), indexes(&TestApp::postgres()));
    assert!(sqlite.contains(&("accounts".to_owned(), "organization_id,unique_id".to_owned(), true)), "{sqlite:?}");
    assert_eq!(sqlite, postgres);
}

both! {
    fn indexes_left_out_while_an_empty_table_is_filled_are_there_again(app: &TestApp) {
        let before = indexes(app);
        let actor = app.actor();
        for first in [0, 12_000] {
            let people: String = (first..first + 12_000).map(|n| format!("{n};Peña {n};Ana\n")).collect();
            let applied = app.imported(&actor, Profile::Student, &format!("Documento;Apellidos;Nombres\n{people}"));
            assert_eq!(applied.totals.new, 12_000);
            assert_eq!(indexes(app), before);
        }
    }
}

fn conflict(outcome: Result<()>) -> &'static str {
    match outcome {
        Err(Error::Conflict(fault)) => fault.code,
        other => panic!("{other:?}"),
    }
}

fn start(app: &TestApp, actor: &Actor) -> jobs::Running {
    jobs::start(&app.app, actor, Kind::Import, &json!({}), &Progress::default()).unwrap()
}

fn state(app: &TestApp, actor: &Actor, job: Uuid) -> State {
    app.app.db.read(|tx| jobs::get(tx, actor.organization, job)).unwrap().state
}

both! {
    fn what_is_taken_is_told_by_what_it_is(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, "Documento;Usuario;Correo;Nombres\n1;ana;ana@x.org;Ana\n2;leo;leo@x.org;Leo\n");
        let account = |id: &str| -> Uuid {
            app.app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM accounts WHERE unique_id = $1", params![id])).unwrap().0
        };
        let (organization, two) = (actor.organization, account("2"));
        assert_eq!(conflict(app.app.db.write(|tx| store::claim_email(tx, "ANA@x.org", organization, two))), "email-taken-meanwhile");
        assert_eq!(conflict(app.app.db.write(|tx| store::claim_username(tx, organization, "ana", organization, two))), "username-taken-meanwhile");
        let update = |values: &[(&str, Option<&str>)]| {
            app.app.db.write(|tx| store::update(tx, organization, two, values, 1, Uuid::nil()))
        };
        assert_eq!(conflict(update(&[("unique_id", Some("1"))])), "unique-id-taken-meanwhile");
        // In bulk as well: prepared rows here, binary COPY there.
        let bulk = app.app.db.write(|tx| {
            let rows = [Ok(["ana@x.org".into(), organization.into(), two.into()])];
            tx.insert_all(&store::EMAILS, rows).map(|_| ())
        });
        assert_eq!(conflict(bulk), "email-taken-meanwhile");
    }

    fn a_transaction_that_fails_leaves_nothing_and_the_database_usable(app: &TestApp) {
        let actor = app.actor();
        let outcome: Result<()> = app.app.db.write(|tx| {
            store::claim_email(tx, "new@x.org", actor.organization, Uuid::nil())?;
            store::claim_email(tx, "NEW@x.org", actor.organization, Uuid::nil())
        });
        assert!(matches!(outcome, Err(Error::Conflict(_))));
        assert_eq!(app.number("SELECT COUNT(*) FROM emails"), 0);
        app.app.db.write(|tx| store::claim_email(tx, "new@x.org", actor.organization, Uuid::nil())).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM emails"), 1);
    }

    fn a_reader_sees_one_state_and_no_half_written_run(app: &TestApp) {
        let actor = app.actor();
        let emails = "SELECT COUNT(*) FROM emails";
        app.app.db.read(|reader| {
            assert_eq!(reader.query_one::<(i64,)>(emails, &[])?.0, 0);
            app.app.db.write(|tx| {
                store::claim_email(tx, "a@x.org", actor.organization, Uuid::nil())?;
                assert_eq!(reader.query_one::<(i64,)>(emails, &[])?.0, 0, "not yet written");
                Ok(())
            })?;
            assert_eq!(reader.query_one::<(i64,)>(emails, &[])?.0, 0, "written since");
            Ok(())
        }).unwrap();
        assert_eq!(app.number(emails), 1);
    }

    fn a_run_whose_process_died_is_found_once_and_said_to_be_rolled_back(app: &TestApp) {
        let actor = app.actor();
        let dead = start(app, &actor);
        let id = dead.id;
        drop(dead);
        assert_eq!(state(app, &actor, id), State::Running);
        let found = jobs::recover(&app.app).unwrap();
        assert_eq!(found.iter().map(|job| (job.id, job.state)).collect::<Vec<_>>(), [(id, State::RolledBack)]);
        assert_eq!(state(app, &actor, id), State::RolledBack);
        assert!(jobs::recover(&app.app).unwrap().is_empty());
    }

    fn a_run_that_lives_is_left_alone_by_another_process(app: &TestApp) {
        let actor = app.actor();
        let living = start(app, &actor);
        let other = app.another();
        assert!(other.db.lock_run(living.id).unwrap().is_none(), "its lock is held");
        assert!(jobs::recover(&other).unwrap().is_empty());
        let id = living.id;
        living.carry_out(&app.app, actor.organization, |tx, running| {
            jobs::finish(tx, actor.organization, running.id, &json!({}), 5)
        }).unwrap();
        assert_eq!(state(app, &actor, id), State::Done);
        assert!(other.db.lock_run(id).unwrap().is_some(), "its lock is free");
    }

    fn a_run_whose_work_fails_says_so_at_once_and_holds_nothing(app: &TestApp) {
        let actor = app.actor();
        let running = start(app, &actor);
        let id = running.id;
        let outcome: Result<()> = running.carry_out(&app.app, actor.organization, |tx, _| {
            store::claim_email(tx, "a@x.org", actor.organization, Uuid::nil())?;
            Err(Error::internal("no more"))
        });
        assert!(outcome.is_err());
        assert_eq!((state(app, &actor, id), app.number("SELECT COUNT(*) FROM emails")), (State::RolledBack, 0));
        assert!(jobs::recover(&app.app).unwrap().is_empty());
    }

    fn two_runs_of_one_organization_do_not_write_at_the_same_time(app: &TestApp) {
        let actor = app.actor();
        let texts: Vec<String> = (0..4).map(|of| {
            (0..20).fold("Documento;Nombres;Apellidos\n".to_owned(), |text, n| text + &format!("{of}-{n};Ana;Peña\n"))
        }).collect();
        let processes = [app.another(), app.another()];
        std::thread::scope(|scope| {
            for (text, process) in texts.iter().zip(processes.iter().cycle()) {
                let request = app.request(Profile::Student, text);
                let actor = &actor;
                scope.spawn(move || assert!(matches!(run(process, actor, &request, &Progress::default()), Ok(Outcome::Applied(..)))));
            }
        });
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 80);
        assert_eq!(app.number("SELECT COUNT(DISTINCT username) FROM accounts"), 80);
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE state = 'done'"), 4);
    }
}

both! {
    fn a_write_within_a_write_is_an_error_and_waits_for_nobody(app: &TestApp) {
        let inner = app.app.db.write(|_| Ok(app.app.db.write(|_| Ok(())).is_err())).unwrap();
        assert!(inner);
        app.app.db.write(|_| Ok(())).unwrap();
    }
}
