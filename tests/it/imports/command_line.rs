//! What an import says on the command line where it is not taken as it is.

use serde_json::Value;

use crate::command::{Program, Said};

/// Both databases, each with an organization of its own.
fn on_both(body: fn(&Program)) {
    body(&Program::sqlite().with_organization());
    body(&Program::postgres().with_organization());
}

/// In Spanish, as its users read it.
fn import(program: &Program, name: &str, text: &str, flags: &[&str]) -> Said {
    let file = program.write(name, text);
    let mut args = vec!["--locale", "es", "import", file.to_str().unwrap()];
    args.extend(flags);
    program.run(args)
}

/// All that was said, each run of blanks one space: where lines break does not matter.
fn words(said: &Said) -> String {
    format!("{} {}", said.out, said.err).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(said: &Said, expected: &[&str], never: &[&str]) {
    let words = words(said);
    for part in expected {
        assert!(words.contains(part), "{part:?} is missing: {words}");
    }
    for part in never {
        assert!(!words.contains(part), "{part:?} is said: {words}");
    }
}

const LIST: &str = "ID,Nombre,Apellido\n1,Bruno,Duarte\n2,Paloma,Chávez\n";
const OTHERS: &str = "ID,Nombre,Apellido\n1,Gustavo,Vega\n2,Norma,Ledesma\n";

#[test]
fn another_person_is_refused_with_both_names_and_a_flag_for_corrections() {
    on_both(|program| {
        import(program, "5a.csv", LIST, &["--as", "student", "--yes"]).ended(0);
        let said = import(program, "5b.csv", OTHERS, &["--as", "student", "--yes"]).ended(1);
        let expected = [
            "«1» es de Bruno Duarte y esta fila dice Gustavo Vega. ¿Es otra persona?",
            "--names-corrected",
            "--map 'ID=ignore'",
        ];
        says(&said, &expected, &["Collaborate"]);
        let json = import(program, "5b.csv", OTHERS, &["--as", "student", "--yes", "--json"]).ended(1).json();
        let codes: Vec<&str> =
            json["problems"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
        assert_eq!(codes, ["running-number", "another-person", "another-person"]);
        assert_eq!(
            (&json["problems"][0]["row"], &json["problems"][0]["column"], &json["refused"]),
            (&Value::Null, &"ID".into(), &2.into())
        );
        // All rows refused and left out: nothing was taken, and that is no success.
        let said = import(program, "5b.csv", OTHERS, &["--as", "student", "--yes", "--skip-refused"]).ended(1);
        says(&said, &["Las 2 filas fueron rechazadas: no se guardó nada."], &["ya estaba así"]);
        let json = import(program, "5b.csv", OTHERS, &["--as", "student", "--yes", "--names-corrected", "--json"])
            .ended(0)
            .json();
        assert_eq!((&json["changed"], &json["refused"]), (&2.into(), &0.into()));
    });
}

#[test]
fn what_is_left_when_the_refused_rows_are_not_taken_is_said() {
    on_both(|program| {
        import(program, "5a.csv", LIST, &["--as", "student", "--yes"]).ended(0);
        let one = "ID,Nombre,Apellido\n1,Bruno,Duarte\n2,Norma,Ledesma\n";
        let said = import(program, "uno.csv", one, &["--as", "student", "--yes", "--skip-refused"]).ended(0);
        says(&said, &["La otra fila ya estaba así", "Quedó fuera 1 fila"], &["Todo estaba ya así"]);
    });
}

#[test]
fn a_guard_is_named_as_what_stopped_it_whatever_was_skipped() {
    on_both(|program| {
        let many = |name: &str, bad: &str| {
            (1..=30).fold("Documento;Nombres;Correo\n".to_owned(), |text, n| text + &format!("d{n};{name};\n")) + bad
        };
        import(program, "a.csv", &many("Ana", ""), &["--as", "student", "--yes"]).ended(0);
        let said =
            import(program, "b.csv", &many("Eva", "d99;Zoe;no\n"), &["--as", "student", "--yes", "--skip-refused"])
                .ended(1);
        says(&said, &["cambiaría más de lo habitual", "--allow-large-change"], &["Collaborate"]);
        // Without a word for either, the refused rows come first.
        let said = import(program, "b.csv", &many("Eva", "d99;Zoe;no\n"), &["--as", "student", "--yes"]).ended(1);
        says(&said, &["una fila tiene un problema", "--skip-refused"], &["Collaborate"]);
    });
}

#[test]
fn a_collaborate_upload_without_an_administrator_is_told_so_once() {
    on_both(|program| {
        let head = "userName,firstName,lastName,displayName,password,email,role\n";
        let text: String =
            (0..60).fold(head.to_owned(), |text, n| text + &format!("s{n},Ana,Gil,,lemon-cloud-7,s{n}@x.org,S\n"));
        for flags in [&["--yes"][..], &["--yes", "--skip-refused"]] {
            let said = import(program, "c.csv", &text, flags).ended(1);
            says(
                &said,
                &[
                    "Un supervisor necesita un administrador",
                    "--administrator",
                    "primero resuelva el problema del archivo",
                ],
                &["Las filas rechazadas"],
            );
            assert_eq!(words(&said).matches("necesita un administrador").count(), 1);
        }
        let json = import(program, "c.csv", &text, &["--yes", "--json"]).ended(1).json();
        assert_eq!((json["problems"].as_array().unwrap().len(), &json["refused"]), (1, &60.into()));
    });
}

#[test]
fn a_course_without_a_section_is_told_and_the_rest_is_taken() {
    on_both(|program| {
        let text = "Documento;Nombres;Asignatura;Curso\n1;Ana;Matemáticas;5A\n2;Leo;Historia;\n3;Eva;Historia;\n";
        let said = import(program, "n.csv", text, &["--as", "student", "--dry-run"]).ended(0);
        says(&said, &["Asignatura: 2 filas indican una asignatura sin sección: nadie queda inscrito en ella."], &[]);
        let json = import(program, "n.csv", text, &["--as", "student", "--yes", "--json"]).ended(0).json();
        assert_eq!((&json["new"], &json["warnings"][0]["code"]), (&3.into(), &"course-without-section".into()));
        let plain = import(program, "5a.csv", LIST, &["--as", "student", "--dry-run", "--json"]).json();
        assert!(plain["warnings"].is_null());
    });
}
