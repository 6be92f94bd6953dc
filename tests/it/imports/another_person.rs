//! A row never turns one person into another (11.8).

use llavero::access::Actor;
use llavero::access::actions::actor_named;
use llavero::accounts::Profile;
use llavero::error::Problem;
use llavero::i18n::{Locale, Way};
use llavero::imports::actions::{apply, preview};
use llavero::jobs::Progress;

use super::{applied, codes, counts, refused, stopped, texts};
use crate::harness::{TestApp, both};

/// Two class lists, each numbered from 1 in a column «ID».
const LIST_5A: &str = "ID,Nombre,Apellido,Edad,DNI,Telefono padre,Telefono madre,Email padre,Email madre\n\
    1,Bruno,Duarte,14,40111001,,,,\n2,Paloma,Chávez,15,40111002,1144445555,,papa.chavez@example.com,\n";
const LIST_5B: &str = "ID,Nombre,Apellido,Edad,DNI,Telefono padre,Telefono madre,Email padre,Email madre\n\
    1,Gustavo,Vega,14,41111111,,,,\n2,Norma,Ledesma,15,42222222,,,,\n";

const FIRST: [&str; 25] = [
    "Ana", "Luis", "Eva", "Sol", "Leo", "Mar", "Teo", "Ivo", "Noa", "Pía", "Gil", "Rut", "Zoe", "Ian", "Lía", "Hugo",
    "Olga", "Inés", "Raúl", "Sara", "Íker", "Lola", "Nico", "Paz", "Tina",
];
const LAST: [&str; 25] = [
    "Soto", "Paz", "Ruz", "Vega", "Peña", "Nava", "Ochoa", "Bravo", "Ortiz", "Lara", "Gil", "Roca", "Díaz", "Ríos",
    "Tello", "Silva", "Calvo", "Mora", "Rey", "Saa", "Luna", "Cano", "Mena", "Rojas", "Rubio",
];

/// A class list of 25; in the second class each number is somebody else's.
fn class(section: &str, first: usize, last: usize) -> String {
    (0..25).fold("ID,Nombre,Apellidos,Curso\n".to_owned(), |text, n| {
        text + &format!("{},{},{},{section}\n", n + 1, FIRST[(n + first) % 25], LAST[(n + last) % 25])
    })
}

const HEAD: &str = "Documento;Usuario;Correo;Nombres;Apellidos\n";

fn people(app: &TestApp, actor: &Actor) {
    let rows = "1;bruno;bruno@x.org;Bruno;Duarte\n2;paloma;paloma@x.org;Paloma;Chávez\n3;;;Ana;\n";
    app.imported(actor, Profile::Student, &format!("{HEAD}{rows}"));
}

fn names(app: &TestApp) -> Vec<String> {
    texts(app, "SELECT first_name || ' ' || COALESCE(last_name, '-') FROM accounts ORDER BY unique_id, first_name")
}

fn arg(problem: &Problem, name: &str) -> String {
    problem.fault.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

both! {
    fn a_second_class_list_with_running_numbers_is_refused_and_asked_about(app: &TestApp) {
        let actor = app.actor();
        assert_eq!(counts(&app.imported(&actor, Profile::Student, LIST_5A).totals), (2, 0, 0, 0));
        let before = app.state();
        let preview = app.stopped(&actor, Profile::Student, LIST_5B);
        assert_eq!(codes(&preview.plan.problems), [(0, "running-number"), (2, "another-person"), (3, "another-person")]);
        let first = &preview.plan.problems[1];
        assert_eq!((first.column.as_str(), first.value.as_str()), ("ID", "1"));
        for l in Locale::ALL {
            let words = l.fault(&first.fault);
            assert!(words.contains("Bruno Duarte") && words.contains("Gustavo Vega"), "{words}");
            for way in [Way::Console, Way::CommandLine, Way::Api] {
                let remedies = [&preview.plan.problems[0], first].map(|problem| l.remedy_in(way, &problem.fault));
                let flags = remedies.iter().filter(|words| words.contains(" --")).count();
                assert_eq!(flags, if way == Way::CommandLine { 2 } else { 0 }, "{remedies:?}");
                assert_eq!(remedies.iter().any(|words| words.contains("names_corrected")), way == Way::Api, "{remedies:?}");
            }
        }
        let asked = Locale::Es.problem(&preview.plan.problems[0]);
        assert!(asked.starts_with("ID: ") && asked.contains("¿Es un número de orden"), "{asked}");
        // Skipping what is refused leaves everybody as they are.
        let mut request = app.request(Profile::Student, LIST_5B);
        request.options.skip_refused = true;
        assert_eq!(counts(&applied(app, &actor, &request).totals), (0, 0, 0, 2));
        assert_eq!(app.state(), before);
    }

    fn of_a_whole_class_nobody_becomes_another_even_where_a_name_is_shared(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, &class("5A", 0, 0));
        let before = app.state();
        assert_eq!(app.stopped(&actor, Profile::Student, &class("5B", 7, 19)).plan.totals.refused, 25);
        // Some have the first name of whoever had their number; under running numbers they are others all the same.
        let mut mixed: Vec<String> = class("5B", 7, 19).lines().map(str::to_owned).collect();
        mixed[3] = "3,Eva,Cano,5B".into();
        let mut request = app.request(Profile::Student, &(mixed.join("\n") + "\n"));
        request.options.skip_refused = true;
        assert_eq!(counts(&applied(app, &actor, &request).totals), (0, 0, 0, 25));
        assert_eq!(app.state(), before);
    }

    fn names_are_corrected_where_somebody_says_so_and_the_run_and_its_entry_tell_it(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, &class("5A", 0, 0));
        let mut request = app.request(Profile::Student, &class("5A", 7, 19));
        request.options.names_corrected = true;
        // So many at once still wake the guard, which says what would happen.
        let guard = stopped(app, &actor, &request).plan.guard.unwrap();
        assert_eq!((guard.changed, guard.of, guard.renamed), (25, 25, 25));
        let words = Locale::Es.fault(&llavero::imports::actions::guard_fault(&guard));
        assert!(words.ends_with("25 personas pasarían a tener otro nombre y otro apellido."), "{words}");
        request.options.allow_large_change = true;
        let done = applied(app, &actor, &request);
        assert_eq!(counts(&done.totals), (0, 25, 0, 0));
        for sql in ["SELECT details FROM jobs WHERE id = $1", "SELECT details FROM audit WHERE action = 'import.apply' AND subject_id = $1"] {
            let found: (String,) = app.app.db.read(|tx| tx.query_one(sql, llavero::params![done.job])).unwrap();
            let details: serde_json::Value = serde_json::from_str(&found.0).unwrap();
            assert_eq!((&details["names_corrected"], &details["renamed"]), (&true.into(), &25.into()), "{sql}");
        }
        // The same file needs no word any more: it changes nothing.
        assert_eq!(counts(&app.imported(&actor, Profile::Student, &class("5A", 7, 19)).totals), (0, 0, 25, 0));
    }

    fn whatever_a_row_meets_an_account_by_its_names_are_looked_at(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        for (row, column, value) in [
            ("1;;;Gustavo;Vega", "Documento", "1"),
            (";BRUNO;;Gustavo;Vega", "Usuario", "BRUNO"),
            (";;Bruno@x.org;Gustavo;Vega", "Correo", "Bruno@x.org"),
            ("3;;;Eva;Gil", "Documento", "3"),
        ] {
            let preview = app.stopped(&actor, Profile::Student, &format!("{HEAD}{row}\n"));
            assert_eq!(codes(&preview.plan.problems), [(2, "another-person")], "{row}");
            let problem = &preview.plan.problems[0];
            assert_eq!((problem.column.as_str(), problem.value.as_str()), (column, value), "{row}");
            assert!(arg(problem, "is").starts_with(if row.starts_with('3') { "Ana" } else { "Bruno Duarte" }), "{row}");
        }
        assert_eq!(names(app), ["Bruno Duarte", "Paloma Chávez", "Ana -"]);
    }

    fn a_preferred_or_display_name_is_no_excuse(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let text = "Documento;Nombres;Apellidos;Nombre preferido;Nombre para mostrar\n1;Gustavo;Vega;Bruno;Bruno Duarte\n";
        assert_eq!(refused(app, &actor, Profile::Student, text), [(2, "another-person")]);
    }

    fn corrections_of_one_name_other_spellings_and_missing_columns_go_through(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        for (text, expected) in [
            ("1;;;Bruno;Vega", (0, 1, 0, 0)),
            ("1;;;Gustavo;Vega", (0, 1, 0, 0)),
            ("1;;;GUSTABO;VEGA RUIZ", (0, 1, 0, 0)),
            ("1;;;Vega;Gustavo", (0, 1, 0, 0)),
            ("1;;;Hugo;", (0, 1, 0, 0)),
            ("1;;;;Paz", (0, 1, 0, 0)),
            ("3;;;Ana María;Gil", (0, 1, 0, 0)),
        ] {
            assert_eq!(counts(&app.imported(&actor, Profile::Student, &format!("{HEAD}{text}\n")).totals), expected, "{text}");
        }
        let without = "Documento;Nombres\n2;Norma\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, without).totals), (0, 1, 0, 0));
        let bare = "Documento;Curso\n2;5B\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, bare).totals), (0, 1, 0, 0));
        assert_eq!(names(app), ["Hugo Paz", "Norma Chávez", "Ana María Gil"]);
    }

    fn two_rows_that_meet_one_account_are_told_by_their_names(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let text = format!("{HEAD}1;;;Bruno;Duarte\n;bruno;;Gustavo;Vega\n");
        assert_eq!(refused(app, &actor, Profile::Student, &text), [(3, "another-person")]);
        let text = format!("{HEAD}1;;;Gustavo;Vega\n;bruno;;Bruno;Duarte\n");
        assert_eq!(refused(app, &actor, Profile::Student, &text), [(2, "another-person"), (3, "same-account")]);
    }

    fn two_people_who_swap_usernames_stay_themselves(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let text = format!("{HEAD}1;paloma;paloma@x.org;Bruno;Duarte\n2;bruno;bruno@x.org;Paloma;Chávez\n");
        assert_eq!(counts(&app.imported(&actor, Profile::Student, &text).totals), (0, 2, 0, 0));
        assert_eq!(names(app), ["Bruno Duarte", "Paloma Chávez", "Ana -"]);
    }

    fn a_large_file_is_told_the_same_as_a_small_one(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let more = (0..2_100).fold(String::new(), |text, n| text + &format!("n{n};;;Zoe;Relleno\n"));
        let text = format!("{HEAD}1;;;Gustavo;Vega\n{more}");
        assert_eq!(refused(app, &actor, Profile::Student, &text), [(2, "another-person")]);
    }

    fn somebody_out_of_reach_is_not_named(app: &TestApp) {
        let operator = app.actor();
        let staff = "Documento;Usuario;Correo;Nombres;Apellidos;Rol;Administrador\n";
        app.imported(&operator, Profile::Staff, &format!("{staff}a1;uno;;Una;Uno;administrator;\na2;dos;;Dora;Dos;administrator;\n"));
        app.imported(&operator, Profile::Staff, &format!("{staff}s2;sup.dos;saul@x.org;Saúl;Sal;supervisor;dos\n"));
        let one = actor_named(&app.app, operator.organization, "uno").unwrap();
        let text = "Documento;Nombres;Apellidos\ns2;Gustavo;Vega\n";
        let preview = app.stopped(&one, Profile::Staff, text);
        assert_eq!(codes(&preview.plan.problems), [(2, "account-not-yours")]);
        let guardian = "Documento;Nombres;Apellidos;Acudiente;Correo acudiente\n7;Ana;Gil;Marta Ruiz;saul@x.org\n";
        let preview = app.stopped(&one, Profile::Student, guardian);
        assert_eq!(codes(&preview.plan.problems), [(2, "email-taken")]);
        assert!(!format!("{:?}", preview.plan.problems).contains("Saúl"));
    }

    fn a_guardian_by_an_address_of_somebody_else_is_not_taken_for_them(app: &TestApp) {
        let actor = app.actor();
        let head = "Documento;Nombres;Acudiente;Correo acudiente\n";
        app.imported(&actor, Profile::Student, &format!("{head}1;Ana;Marta Ruiz;casa@x.org\n"));
        let text = format!("{head}2;Leo;Pedro Gómez;CASA@x.org\n3;Eva;M. Ruiz Paz;casa@x.org\n");
        // In one file, the address is of two people; alone, it is of another than the account.
        let both_rows = app.stopped(&actor, Profile::Student, &text);
        assert_eq!(codes(&both_rows.plan.problems), [(2, "guardian-two-names"), (3, "guardian-two-names")]);
        let text = format!("{head}2;Leo;Pedro Gómez;CASA@x.org\n");
        let preview = app.stopped(&actor, Profile::Student, &text);
        assert_eq!(codes(&preview.plan.problems), [(2, "another-person")]);
        let problem = &preview.plan.problems[0];
        assert_eq!((problem.column.as_str(), arg(problem, "is"), arg(problem, "says")), ("Correo acudiente", "Marta Ruiz".into(), "Pedro Gómez".into()));
        // Said to be corrected, they are one person, who keeps the name: a pupil's row changes no guardian.
        let mut request = app.request(Profile::Student, &text);
        request.options.names_corrected = true;
        let totals = applied(app, &actor, &request).totals;
        assert_eq!((counts(&totals), totals.new_guardians), ((1, 0, 0, 0), 0));
        // From then on they are theirs, whatever the file calls them.
        let again = "Documento;Nombres;Curso;Acudiente;Correo acudiente\n2;Leo;5B;Pedro Gómez;casa@x.org\n";
        assert_eq!(counts(&app.imported(&actor, Profile::Student, again).totals), (0, 1, 0, 0));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'guardian'"), 1);
    }

    fn what_a_person_confirmed_is_what_is_corrected(app: &TestApp) {
        let actor = app.actor();
        people(app, &actor);
        let mut request = app.request(Profile::Student, &format!("{HEAD}1;;;Gustavo;Vega\n"));
        request.options.names_corrected = true;
        let looked = preview(&app.app, &actor, &request, &Progress::default()).unwrap();
        assert_eq!((counts(&looked.plan.totals), looked.plan.renamed), ((0, 1, 0, 0), 1));
        request.options.names_corrected = false;
        request.options.skip_refused = true;
        let without = apply(&app.app, &actor, &request, looked.plan.digest, &Progress::default());
        assert!(without.is_err(), "it is another plan");
        assert_eq!(names(app)[0], "Bruno Duarte");
    }
}
