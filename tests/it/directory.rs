//! The directory in memory: whatever was changed by whomever, a list is what the database says.

use std::collections::BTreeSet;
use std::sync::mpsc::channel;

use llavero::access::{Actor, Scope};
use llavero::accounts::Profile;
use llavero::accounts::directory::Directories;
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{By, Sort, count, each, list};
use llavero::accounts::undo::undo;
use llavero::app::App;
use llavero::jobs::Progress;
use llavero::params;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use uuid::Uuid;

use crate::harness::{TestApp, both};

/// So many students of few names and schools.
fn crowd(app: &TestApp, students: usize) -> Actor {
    let actor = app.actor();
    let mut file = "Documento;Apellidos;Nombres;Correo;Grado;Curso;Sede;Título;Departamento\n".to_owned();
    for n in 0..students {
        let email = if n % 3 == 0 { String::new() } else { format!("p{n}@example.org") };
        let (last, first) = (["Peña", "Gil", "Núñez", "de la Cruz"][n % 4], ["Ana", "Álvaro", "zoe"][n % 3]);
        let (title, department) = (["", "Srta.", "Álvarez"][n % 3], ["", "Lenguas", "Artes"][n / 2 % 3]);
        file.push_str(&format!(
            "{};{last};{first};{email};{};{}B;Sede {};{title};{department}\n",
            100 + n,
            n % 6,
            n % 6,
            n % 4
        ));
    }
    app.imported(&actor, Profile::Student, &file);
    actor
}

/// Everybody whom a filter matches, in order.
fn whole(app: &App, actor: &Actor, filter: &Filter, sort: Sort) -> Vec<Uuid> {
    let mut ids = Vec::new();
    each(
        app,
        actor,
        filter,
        sort,
        |_| Ok(()),
        |listed| {
            ids.push(listed.id);
            Ok(())
        },
    )
    .unwrap();
    ids
}

/// The same as a process would that has not looked before.
fn anew(app: &TestApp) -> App {
    let mut app = app.app.clone();
    app.directories = Directories::default();
    app
}

/// Those whom the database itself finds.
fn by_sql(app: &TestApp, actor: &Actor, filter: &Filter) -> BTreeSet<Uuid> {
    let rows: Vec<(Uuid,)> = app
        .app
        .db
        .read(|tx| {
            let condition = filter.condition(tx, actor, app.app.now())?;
            tx.query(&format!("SELECT a.id FROM accounts a WHERE {}", condition.sql), &condition.params)
        })
        .unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

/// What may be changed of the account with the unique ID `$1`, and of those whose ID begins so.
const CHANGES: [&str; 10] = [
    "UPDATE accounts SET last_name = 'Abad', sort_key = 'abad  ana', search_key = ' ana abad' WHERE unique_id = $1",
    "UPDATE accounts SET username = NULL, email = unique_id || '@new.example' WHERE unique_id = $1",
    "UPDATE accounts SET email = NULL WHERE unique_id LIKE $1 || '%'",
    "UPDATE accounts SET status = 'inactive' WHERE unique_id = $1 AND status = 'active'",
    "UPDATE accounts SET school_id = (SELECT MAX(s.id::text)::uuid FROM schools s) WHERE unique_id LIKE $1 || '%'",
    "UPDATE accounts SET title = 'Zar', preferred_name = 'Ñata', middle_key = 'ines' WHERE unique_id = $1",
    "UPDATE accounts SET department_id = NULL, grade_level = '9' WHERE unique_id LIKE $1 || '%'",
    "UPDATE accounts SET last_sign_in_at = 1, administrator_id = id WHERE unique_id = $1",
    "UPDATE accounts SET verified_at = 1 WHERE unique_id LIKE $1 || '%'",
    "UPDATE accounts SET role_id = (SELECT r.id FROM roles r WHERE r.code = 'teacher'
       AND r.organization_id = accounts.organization_id) WHERE unique_id = $1",
];

both! {
    fn whatever_changes_a_list_is_what_the_database_says(app: &TestApp) {
        let operator = crowd(app, 240);
        let school: (Uuid,) = app.app.db.read(|tx| tx.query_one("SELECT id FROM schools WHERE name = 'Sede 2'", &[])).unwrap();
        let narrow = Actor { scope: Scope::Schools(vec![school.0]), account: Some(Uuid::from_u128(9)), ..operator.clone() };
        let filters: [&[(&str, &str)]; 15] = [
            &[], &[("search", "an")], &[("search", "pena zo")], &[("grade_level", "3"), ("search", "a")],
            &[("school", "Sede 1")], &[("school", "Sede 2"), ("section", "2B")], &[("role", "teacher")], &[("email", "")],
            &[("status", "inactive")], &[("status", "active"), ("credential", "initial")], &[("signed_in", "yes")],
            &[("unique_id", "101,105,399,900")], &[("department", "artes")], &[("credential", "none")], &[("verified", "yes")],
        ];
        let cases = (0..CHANGES.len(), 100..340_usize, any::<bool>(), 0..filters.len(), 0..By::ALL.len(), any::<(bool, bool)>());
        let config = Config { cases: 50, failure_persistence: None, ..Config::default() };
        TestRunner::new(config).run(&cases, |(change, who, many, filter, by, (descending, is_narrow))| {
            let is_sqlite = matches!(app.app.db, llavero::db::Db::Sqlite(_));
            let sql = CHANGES[change].replace("MAX(s.id::text)::uuid", if is_sqlite { "MAX(s.id)" } else { "MAX(s.id::text)::uuid" });
            let who = if many { who / 10 } else { who }.to_string();
            app.app.db.write(|tx| tx.execute(&sql, params![&who])).unwrap();
            let actor = if is_narrow { &narrow } else { &operator };
            let (filter, sort) = (Filter::parse(filters[filter]).unwrap(), Sort { by: By::ALL[by], descending });
            let ids = whole(&app.app, actor, &filter, sort);
            prop_assert_eq!(&ids, &whole(&anew(app), actor, &filter, sort), "beside and anew, {}", sort);
            prop_assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), by_sql(app, actor, &filter));
            prop_assert_eq!(count(&app.app, actor, &filter).unwrap() as usize, ids.len());
            // From the middle on, forwards and back.
            if let Some(next) = list(&app.app, actor, &filter, sort, 7, None).unwrap().next {
                let page = list(&app.app, actor, &filter, sort, 1000, Some(&next)).unwrap();
                prop_assert_eq!(page.rows.iter().map(|row| row.id).collect::<Vec<_>>(), &ids[7..]);
                let back = list(&app.app, actor, &filter, sort, 1000, page.previous.as_ref()).unwrap();
                prop_assert_eq!(back.rows.iter().map(|row| row.id).collect::<Vec<_>>(), &ids[..7]);
            }
            Ok(())
        }).unwrap();
        // The tests' own look at the end: nobody has lost a password.
        app.app.db.write(|tx| tx.execute("UPDATE accounts SET status = 'active' WHERE status <> 'active'", &[])).unwrap();
    }

    fn many_changes_new_people_and_those_taken_back_are_seen_at_once(app: &TestApp) {
        let actor = crowd(app, 1500);
        let all = |search: &str| {
            let filter = Filter { search: Some(search.to_owned()), ..Filter::default() };
            count(&app.app, &actor, &filter).unwrap()
        };
        assert_eq!((all("gil"), all("newcomer")), (375, 0));
        let file = (0..1200).map(|n| format!("{};Newcomer;Eva\n", 5000 + n)).collect::<String>();
        let run = app.imported(&actor, Profile::Staff, &format!("Documento;Apellidos;Nombres\n{file}"));
        assert_eq!((all("gil"), all("newcomer"), all("")), (375, 1200, 2700));
        undo(&app.app, &actor, run.job, &Progress::default()).unwrap();
        assert_eq!((all("gil"), all("newcomer"), all("")), (375, 0, 1500));
    }

    fn what_was_begun_before_the_directory_was_read_and_committed_after_is_seen(app: &TestApp) {
        let actor = crowd(app, 20);
        let titled = || {
            let page = list(&app.app, &actor, &Filter::default(), "title".parse().unwrap(), 1, None).unwrap();
            page.rows[0].title.clone().unwrap()
        };
        let (begun, wait) = channel();
        let (go_on, told) = channel::<()>();
        std::thread::scope(|scope| {
            let writing = scope.spawn(move || {
                app.app.db.write(|tx| {
                    tx.execute("UPDATE accounts SET title = 'AAA' WHERE unique_id = '103'", &[])?;
                    begun.send(()).unwrap();
                    told.recv().unwrap();
                    Ok(())
                })
            });
            wait.recv().unwrap();
            assert_eq!(titled(), "Álvarez", "not committed yet");
            if matches!(app.app.db, llavero::db::Db::Postgres(_)) {
                // A later transaction that commits first.
                let other = "UPDATE accounts SET title = 'AAB' WHERE unique_id = '104'";
                app.app.db.write(|tx| tx.execute(other, &[])).unwrap();
                assert_eq!(titled(), "AAB");
            }
            go_on.send(()).unwrap();
            writing.join().unwrap().unwrap();
            assert_eq!(titled(), "AAA");
        });
    }

    fn who_has_not_looked_since_changes_were_forgotten_reads_everything(app: &TestApp) {
        let actor = crowd(app, 20);
        let called = |name: &str| count(&app.app, &actor, &Filter::parse(&[("search", name)]).unwrap()).unwrap();
        assert_eq!(called("abad"), 0);
        app.app.db.write(|tx| {
            tx.execute("UPDATE accounts SET search_key = ' abad' WHERE unique_id IN ('103', '104')", &[])?;
            tx.execute("UPDATE account_changes SET at = at - 100000", &[])?;
            llavero::db::forget_changes(tx)
        }).unwrap();
        let left: (i64, i64) = app.app.db.read(|tx| tx.query_one("SELECT COUNT(*), COUNT(account_id) FROM account_changes", &[])).unwrap();
        assert!(left.0 >= 1 && left.1 == 0, "{left:?}");
        assert_eq!(called("abad"), 2);
    }

    fn changes_that_came_with_a_copy_from_a_server_further_on_are_none(app: &TestApp) {
        let actor = crowd(app, 20);
        if matches!(app.app.db, llavero::db::Db::Postgres(_)) {
            let further = "INSERT INTO account_changes (number, organization_id, account_id)
                           SELECT 9000000000000, id, NULL FROM organizations";
            app.app.db.write(|tx| tx.execute(further, &[])).unwrap();
        }
        assert_eq!(count(&app.app, &actor, &Filter::default()).unwrap(), 20);
    }
}
