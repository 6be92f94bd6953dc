//! What holds of every file and every history.

use std::collections::BTreeSet;

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::error::Error;
use llavero::i18n::Locale;
use llavero::imports::actions::{Outcome, Request, apply, preview, run, write_problems};
use llavero::jobs::Progress;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{applied, codes, counts, execute, stopped, texts};
use crate::harness::{TestApp, both};

/// id, first name, last name, school, class, guardian, username, e-mail.
type Person = (u8, u8, u8, u8, u8, u8, u8, u8);

const FIRST: [&str; 4] = ["Ana", "José", "Iñaki", "Zoë"];
const LAST: [&str; 3] = ["Peña", "García López", "Núñez"];
const SCHOOL: [&str; 3] = ["Norte", "Sur", ""];
const SECTION: [&str; 4] = ["", "5.º B", "6A", "6A; Coro"];
// Each stands for one person whatever row names them first.
const GUARDIAN: [&str; 4] =
    [";;", "Marta Ruiz;marta@example.org;", "Juan Gil;;3001234567", "Pía Mora;pia@example.org;3007654321"];

fn row(person: &Person) -> String {
    let (id, first, last, school, section, guardian, username, email) = person;
    let username = if username % 3 == 0 { String::new() } else { format!("u{}", username % 8) };
    let email = if email % 2 == 0 { String::new() } else { format!("E{}@example.org", email % 10) };
    format!(
        "{};{};{};{};\"{}\";{username};{email};{}",
        100 + u32::from(id % 16),
        FIRST[usize::from(first % 4)],
        LAST[usize::from(last % 3)],
        SCHOOL[usize::from(school % 3)],
        SECTION[usize::from(section % 4)],
        GUARDIAN[usize::from(guardian % 4)],
    )
}

fn file(rows: &[String]) -> String {
    let head = "Documento;Nombres;Apellidos;Sede;Curso;Usuario;Correo;Acudiente;Correo acudiente;Teléfono acudiente";
    format!("{head}\n{}\n", rows.join("\n"))
}

fn people(most: usize) -> impl Strategy<Value = Vec<Person>> {
    proptest::collection::vec(any::<Person>(), 1..most)
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() })
}

/// Nothing of a case before: one that failed left things behind.
fn empty(app: &TestApp) -> Actor {
    for table in crate::database::tables(app).keys() {
        execute(app, &format!("DELETE FROM {table}"));
    }
    app.actor()
}

/// The state, and in which school each person, class and username is.
fn everything(app: &TestApp) -> Vec<String> {
    let more = [
        "SELECT 'in ' || COALESCE(a.unique_id, a.username, a.email) || ' ' || COALESCE(s.name, '-') FROM accounts a
         LEFT JOIN schools s ON s.id = a.school_id",
        "SELECT 'class ' || c.section_code || ' ' || COALESCE(s.name, '-') FROM sections c
         LEFT JOIN schools s ON s.id = c.school_id",
        "SELECT 'scope ' || u.username_key || ' ' || COALESCE(s.name, '-') FROM usernames u
         LEFT JOIN schools s ON s.id = u.scope",
    ];
    let mut all = app.state();
    all.extend(more.iter().flat_map(|sql| texts(app, sql)));
    all.sort();
    all
}

fn without_questions(app: &TestApp, text: &str) -> Request {
    let mut request = app.request(Profile::Student, text);
    request.options.skip_refused = true;
    request.options.allow_large_change = true;
    request.options.names_corrected = true;
    request
}

both! {
    fn neither_plan_nor_outcome_depends_on_the_order_of_the_rows(app: &TestApp) {
        let case = (people(8), people(10), any::<u64>());
        runner(16).run(&case, |(before, then, seed)| {
            let rows: Vec<String> = then.iter().map(row).collect();
            let mut turned = rows.clone();
            let by = (seed as usize) % turned.len();
            turned.rotate_left(by);
            if seed % 2 == 0 { turned.reverse(); }
            let actor = empty(app);
            let base: Vec<String> = before.iter().map(row).collect();
            let first = applied(app, &actor, &without_questions(app, &file(&base)));
            let mut outcomes = Vec::new();
            for rows in [&rows, &turned] {
                let Ok(Outcome::Applied(done, plan)) = run(&app.app, &actor, &without_questions(app, &file(rows)), &Progress::default()) else {
                    return Err(TestCaseError::fail("it was not applied"));
                };
                // Lines are another file's: what is told is the cell and the fault.
                let said: BTreeSet<(&str, String)> = plan.plan.problems.iter().map(|problem| (problem.fault.code, problem.value.clone())).collect();
                let said: Vec<String> = said.iter().map(|(code, value)| format!("{code} {value}")).collect();
                outcomes.push((counts(&done.totals), done.totals.new_guardians, said, app.state()));
                undo(&app.app, &actor, done.job, &Progress::default()).unwrap();
            }
            let other = outcomes.pop().unwrap();
            prop_assert_eq!(outcomes.pop().unwrap(), other);
            undo(&app.app, &actor, first.job, &Progress::default()).unwrap();
            Ok(())
        }).unwrap();
    }

    fn whatever_was_imported_the_same_file_again_changes_nothing(app: &TestApp) {
        runner(16).run(&(people(10), people(10)), |(before, then)| {
            let actor = empty(app);
            let mut done = Vec::new();
            for people in [&before, &then] {
                let rows: Vec<String> = people.iter().map(row).collect();
                let request = without_questions(app, &file(&rows));
                let first = applied(app, &actor, &request);
                let state = app.state();
                let again = applied(app, &actor, &request);
                // What was refused for what it met in the database may meet something else now; nothing else changes.
                if first.totals.refused == 0 {
                    let rows = rows.len() as u32;
                    prop_assert_eq!((counts(&again.totals), again.totals.new_guardians), ((0, 0, rows, 0), 0));
                    prop_assert_eq!(app.state(), state);
                }
                done.push(first.job);
                done.push(again.job);
            }
            for job in done.into_iter().rev() {
                undo(&app.app, &actor, job, &Progress::default()).unwrap();
            }
            Ok(())
        }).unwrap();
    }

    fn skipping_refused_rows_applies_exactly_the_good_ones(app: &TestApp) {
        runner(12).run(&people(12), |people| {
            let actor = empty(app);
            let rows: Vec<String> = people.iter().map(row).collect();
            let looked = preview(&app.app, &actor, &app.request(Profile::Student, &file(&rows)), &Progress::default()).unwrap();
            let refused: BTreeSet<u32> = looked.plan.problems.iter().filter_map(|problem| problem.row).collect();
            prop_assert_eq!(looked.plan.totals.refused as usize, refused.len());
            let good: Vec<String> = rows.iter().zip(2..).filter(|(_, line)| !refused.contains(line)).map(|(row, _)| row.clone()).collect();
            if good.is_empty() {
                return Ok(());
            }
            let skipping = applied(app, &actor, &without_questions(app, &file(&rows)));
            let state = app.state();
            undo(&app.app, &actor, skipping.job, &Progress::default()).unwrap();
            let only = applied(app, &actor, &without_questions(app, &file(&good)));
            prop_assert_eq!((skipping.totals.new, skipping.totals.new_guardians), (only.totals.new, only.totals.new_guardians));
            prop_assert_eq!(app.state(), state);
            undo(&app.app, &actor, only.job, &Progress::default()).unwrap();
            Ok(())
        }).unwrap();
    }

    fn an_undo_puts_back_schools_classes_and_passwords_after_any_history(app: &TestApp) {
        let history = proptest::collection::vec((people(8), any::<u8>()), 1..5);
        runner(12).run(&history, |history| {
            let actor = empty(app);
            let mut done = Vec::new();
            for (people, secret) in &history {
                let before = everything(app);
                let rows: Vec<String> = people.iter().map(|person| format!("{};ventana-{}", row(person), secret % 3)).collect();
                let text = file(&rows).replacen('\n', ";Contraseña\n", 1);
                done.push((applied(app, &actor, &without_questions(app, &text)).job, before));
            }
            for (job, before) in done.into_iter().rev() {
                let undone = undo(&app.app, &actor, job, &Progress::default()).unwrap();
                prop_assert!(undone.left.is_empty(), "{:?}", undone.left);
                prop_assert_eq!(everything(app), before);
            }
            Ok(())
        }).unwrap();
    }

    fn what_changed_since_the_preview_is_said_and_nothing_is_written(app: &TestApp) {
        let actor = app.actor();
        let head = "Documento;Nombres;Apellidos\n";
        app.imported(&actor, Profile::Student, &format!("{head}1;Ana;Peña\n2;Leo;Gil\n"));
        let others = [
            ("a new one took the name", format!("{head}9;Eva;Mora\n"), format!("{head}5;Eva;Mora\n")),
            ("the account was changed", format!("{head}1;Anita;Peña\n"), format!("{head}1;Ana María;Peña\n")),
            ("the account is new no more", format!("{head}7;Sol;Paz\n"), format!("{head}7;Sol;Paz\n")),
        ];
        for (why, between, text) in others {
            let request = app.request(Profile::Student, &text);
            let looked = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
            app.imported(&actor, Profile::Student, &between);
            let (state, jobs) = (app.state(), app.number("SELECT COUNT(*) FROM jobs WHERE state = 'done'"));
            let outcome = apply(&app.app, &actor, &request, looked.plan.digest, &Progress::default());
            let Err(Error::Conflict(fault)) = outcome else { panic!("{why}: it was applied") };
            assert_eq!(fault.code, "plan-changed", "{why}");
            assert_eq!((app.state(), app.number("SELECT COUNT(*) FROM jobs WHERE state = 'done'")), (state, jobs), "{why}");
            assert_eq!(app.number("SELECT COUNT(*) FROM jobs WHERE state = 'running'"), 0, "{why}");
        }
        let request = app.request(Profile::Student, &format!("{head}11;Zoë;Ruiz\n"));
        let looked = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
        assert!(looked.is_ready(&request.options));
        assert_eq!(counts(&apply(&app.app, &actor, &request, looked.plan.digest, &Progress::default()).unwrap().0.totals), (1, 0, 0, 0));
    }

    fn a_preview_writes_nothing(app: &TestApp) {
        let actor = app.actor();
        let request = app.request(Profile::Student, "Documento;Nombres;Sede;Curso;Acudiente\n1;Ana;Norte;5B;Marta Ruiz\n");
        let looked = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
        assert_eq!((counts(&looked.plan.totals), looked.plan.totals.new_guardians), ((1, 0, 0, 0), 1));
        assert_eq!(app.state(), Vec::<String>::new());
        assert_eq!(app.number("SELECT COUNT(*) FROM jobs"), 0);
    }

    fn the_problems_file_corrected_and_imported_again_completes_the_school(app: &TestApp) {
        let actor = app.actor();
        let text = "Documento;Nombres;Apellidos;Correo;Curso;Clave\n1;Ana;Peña;ana@x.org;5B;=azul-73\n2;Leo;Gil;leo@@x.org;5B;\n\
            3;Eva;Paz;;6A;\n3;Sol;Mora;;6A;\n4;\"Pía; la menor\";Ruiz;ANA@x.org;6A;\n";
        let mut request = app.request(Profile::Student, text);
        let looked = stopped(app, &actor, &request);
        assert_eq!(looked.plan.totals.refused, 5);
        request.options.skip_refused = true;
        let out = app.path("problems.csv");
        let rows = write_problems(&app.app, &request.path, &looked.plan.problems, &out, Locale::Es).unwrap();
        assert_eq!((rows, counts(&applied(app, &actor, &request).totals)), (5, (0, 0, 0, 5)));
        // As a secretary mends it: the reasons stay where they are.
        let words = std::fs::read_to_string(&out).unwrap();
        let mended = words.replace("leo@@x.org;5B", "leo@x.org;5B").replace("3;Sol;Mora", "5;Sol;Mora").replace("ANA@x.org;6A", "pia@x.org;6A");
        let mut again = app.request(Profile::Student, &mended);
        again.path = app.write("mended.csv", mended);
        assert_eq!(counts(&applied(app, &actor, &again).totals), (5, 0, 0, 0));
        assert_eq!(texts(app, "SELECT unique_id || ' ' || first_name FROM accounts ORDER BY unique_id"), ["1 Ana", "2 Leo", "3 Eva", "4 Pía; la menor", "5 Sol"]);
        let rest = stopped(app, &actor, &app.request(Profile::Student, text));
        assert!(codes(&rest.plan.problems).len() >= 4);
    }
}

#[test]
fn a_plan_is_the_same_on_both_databases_after_the_same_history() {
    let strategy = proptest::collection::vec(people(12), 1..4);
    runner(6)
        .run(&strategy, |history| {
            let apps = [TestApp::sqlite(), TestApp::postgres()];
            let mut told = Vec::new();
            for app in &apps {
                let actor: Actor = app.actor();
                let mut of = Vec::new();
                for people in &history {
                    let rows: Vec<String> = people.iter().map(row).collect();
                    let request = without_questions(app, &file(&rows));
                    let looked = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
                    of.push((looked.plan.digest, looked.plan.totals, looked.plan.problems.clone()));
                    applied(app, &actor, &request);
                }
                told.push((of, app.state()));
            }
            prop_assert_eq!(&told[0], &told[1]);
            Ok(())
        })
        .unwrap();
}
