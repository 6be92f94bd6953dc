//! A run and its undo leave things as they were; what changed since is left alone.

use llavero::accounts::Profile;
use llavero::accounts::undo::undo;
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::Progress;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::harness::both;

/// One row of a file: id, first name, last name, section, username, e-mail, guardian.
pub type Person = (u8, u8, u8, u8, u8, u8, u8);

const FIRST: [&str; 4] = ["Ana", "José", "Iñaki", "Zoë"];
const LAST: [&str; 4] = ["Peña", "García López", "O'Hara", "Núñez"];
const SECTION: [&str; 4] = ["", "5.º B", "6A", "6A; Coro"];
const GUARDIAN: [&str; 4] = [";;", "Marta Ruiz;marta@example.org;", "Juan Gil;;3001234567", "Pía Mora;;"];

pub fn file(people: &[Person]) -> String {
    let mut text =
        "Documento;Nombres;Apellidos;Curso;Usuario;Correo;Acudiente;Correo acudiente;Teléfono acudiente\n".to_owned();
    for (id, first, last, section, username, email, guardian) in people {
        let of = |all: [&'static str; 4], index: &u8| all[usize::from(index % 4)];
        let username = if username % 3 == 0 { String::new() } else { format!("u{}", username % 8) };
        let email = if email % 2 == 0 { String::new() } else { format!("E{}@example.org", email % 10) };
        text.push_str(&format!(
            "{};{};{};{};{username};{email};{}\n",
            100 + u32::from(id % 12),
            of(FIRST, first),
            of(LAST, last),
            of(SECTION, section),
            of(GUARDIAN, guardian),
        ));
    }
    text
}

fn histories() -> impl Strategy<Value = Vec<Vec<Person>>> {
    let person = any::<Person>();
    let people = proptest::collection::vec(person, 1..10);
    proptest::collection::vec(people, 1..6)
}

both! {
    fn an_import_and_its_undo_leave_everything_as_it_was_after_any_history(app: &TestApp) {
        let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
        TestRunner::new(config).run(&histories(), |history| {
            let actor = app.actor();
            let mut done = Vec::new();
            for people in &history {
                let before = app.state();
                let mut request = app.request(Profile::Student, &file(people));
                request.options.skip_refused = true;
                request.options.allow_large_change = true;
                request.options.names_corrected = true;
                match run(&app.app, &actor, &request, &Progress::default()) {
                    Ok(Outcome::Applied(applied, _)) => done.push((applied.job, before)),
                    Ok(Outcome::Stopped(_)) => prop_assert!(false, "nothing should stop it"),
                    Err(error) => prop_assert!(false, "{error:?}"),
                }
            }
            // Undone from the last to the first, each step leaves what was before it.
            for (job, before) in done.into_iter().rev() {
                let undone = undo(&app.app, &actor, job, &Progress::default()).unwrap();
                prop_assert!(undone.left.is_empty(), "{:?}", undone.left);
                prop_assert_eq!(app.state(), before);
            }
            Ok(())
        }).unwrap();
    }

    fn what_was_changed_since_is_left_alone_and_listed(app: &TestApp) {
        let actor = app.actor();
        let first = app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos\n1;Ana;Peña\n2;Luis;Gil\n");
        app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos\n2;Luisa;Gil\n");
        let undone = undo(&app.app, &actor, first.job, &Progress::default()).unwrap();
        assert_eq!(undone.undone, 1);
        assert_eq!(undone.left.len(), 1);
        assert_eq!((undone.left[0].name.as_str(), undone.left[0].reason.as_str()), ("2", "left-changed"));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
        let again = undo(&app.app, &actor, first.job, &Progress::default());
        assert!(matches!(again, Err(llavero::error::Error::Conflict(_))), "{again:?}");
    }

    fn who_has_signed_in_since_is_left_alone(app: &TestApp) {
        let actor = app.actor();
        let first = app.imported(&actor, Profile::Student, "Documento;Nombres;Apellidos\n1;Ana;Peña\n2;Luis;Gil\n");
        app.app.db.write(|tx| tx.execute(
            "UPDATE accounts SET first_sign_in_at = $1, last_sign_in_at = $1 WHERE unique_id = '1'",
            llavero::params![crate::harness::NOW + 1])).unwrap();
        let undone = undo(&app.app, &actor, first.job, &Progress::default()).unwrap();
        assert_eq!(undone.left.iter().map(|left| left.reason.as_str()).collect::<Vec<_>>(), ["left-signed-in"]);
    }
}
