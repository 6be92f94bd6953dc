//! The command line as a person and a script meet it: exit statuses, `--json`, help, languages.

use serde_json::Value;

use crate::command::Program;

const STUDENTS: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede\n\
    101;Peña Ibáñez;Ana María;5;5.º B;Centro\n102;Núñez;José;5;5.º B;Centro\n103;Peña;Ana;6;6A;Norte\n";

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn the_main_job(program: &Program) {
    let file = program.write("students.csv", STUDENTS);
    let trial = program.import(&file, &["--dry-run", "--json"]).ended(0).json();
    assert_eq!(trial["job"], Value::Null);
    assert_eq!(program.count(), 0, "a trial writes nothing");

    let import = program.import(&file, &["--yes", "--json"]).ended(0).json();
    let expected = [
        "changed",
        "delimiter",
        "encoding",
        "format",
        "guard",
        "job",
        "new",
        "problems",
        "refused",
        "rows",
        "unchanged",
    ];
    assert_eq!(keys(&import), expected);
    assert_eq!((&import["rows"], &import["new"]), (&3.into(), &3.into()));
    assert_eq!((import["encoding"].as_str(), import["delimiter"].as_str()), (Some("UTF-8"), Some(";")));
    assert_eq!(program.import(&file, &["--yes", "--json"]).ended(0).json()["unchanged"], 3);

    let args =
        ["credentials", "--profile", "student", "--mode", "missing", "--domain", "andes.example", "--yes", "--json"];
    let credentials = program.run(args).ended(0).json();
    let expected = ["emails_changed", "job", "mode", "passwords_changed", "profile", "selected", "skipped"];
    assert_eq!(keys(&credentials), expected);
    assert_eq!((&credentials["passwords_changed"], &credentials["emails_changed"]), (&3.into(), &3.into()));

    let pdf = program.path("5b.pdf");
    let slips =
        program.run(["slips", "--section", "5.º B", "--json", "--output", pdf.to_str().unwrap()]).ended(0).json();
    assert_eq!(slips["slips"], 2);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));

    let listed = program.run(["accounts", "list", "--search", "pena", "--json"]).ended(0).json();
    assert_eq!(listed["count"], 2);
    let shown = program.run(["accounts", "show", "101"]).ended(0);
    assert!(shown.out.contains("Ana María") && shown.out.contains("andes.example"), "{}", shown.out);

    let job = credentials["job"].as_str().unwrap();
    for name in ["report.csv", "report.xlsx"] {
        let path = program.path(name);
        let report = program.run(["jobs", "report", job, "--json", "--output", path.to_str().unwrap()]).ended(0).json();
        assert_eq!(report["rows"], 3);
        assert!(path.metadata().unwrap().len() > 100);
    }
    program.run(["jobs", "undo", job, "--yes"]).ended(0);
    let runs = program.jobs();
    assert_eq!(runs[0], ("undo".to_owned(), "done".to_owned()));
    assert_eq!(runs[1], ("credentials".to_owned(), "undone".to_owned()));
    program.run(["jobs", "undo", job, "--yes"]).ended(1);
}

#[test]
fn the_main_job_on_the_command_line_with_sqlite() {
    the_main_job(&Program::sqlite().with_organization());
}

#[test]
fn the_main_job_on_the_command_line_with_postgres() {
    the_main_job(&Program::postgres().with_organization());
}

#[test]
fn wrong_usage_ends_with_two_and_help_with_zero() {
    let program = Program::sqlite();
    for args in [
        &["import"][..],
        &["impotr", "x.csv"],
        &["import", "x.csv", "--as", "pupil"],
        &["import", "x.csv", "--map", "no equals sign"],
        &["import", "x.csv", "--map", "A=no_such_field"],
        &["init"],
        &["init", "--organization", "A", "--manager-email", "a@b.example"],
        &["slips", "--output", "x.pdf"],
        &["credentials", "--profile", "student"],
        &["--locale", "klingon", "jobs", "list"],
    ] {
        let said = program.run(args).ended(2);
        assert!(
            said.out.is_empty() && said.err.contains("Usage") || said.err.contains("error:"),
            "{args:?}: {}",
            said.err
        );
    }
    for args in
        [&["--help"][..], &["--version"], &["completions", "bash"], &["completions", "fish"], &["completions", "zsh"]]
    {
        assert!(!program.run(args).ended(0).out.is_empty());
    }
    for command in ["demo", "init", "import", "credentials", "slips", "accounts", "jobs", "completions"] {
        let help = program.run([command, "--help"]).ended(0).out;
        assert!(help.contains("llavero "), "{command}: a newcomer finds an example: {help}");
    }
    assert!(!program.data_dir().exists(), "none of this makes a directory");
}

#[test]
fn a_command_without_an_installation_says_how_to_make_one() {
    let program = Program::sqlite();
    let said = program.run(["jobs", "list", "--json"]).ended(1);
    assert_eq!(keys(&said.json()["error"]), ["code", "message", "problems", "remedy"]);
    assert_eq!(said.json()["error"]["code"], "data-dir-missing");
    assert!(said.err.contains("llavero init"), "{}", said.err);
    assert!(!program.data_dir().exists());
}

#[test]
fn a_second_organization_is_made_only_when_asked_for() {
    let program = Program::sqlite().with_organization();
    let refused = program.run(["init", "--organization", "Otra", "--json"]).ended(1).json();
    assert_eq!(refused["error"]["code"], "organization-exists");
    let other = program.run(["init", "--organization", "Otra", "--another", "--json"]).ended(0).json();
    assert_eq!(program.run(["jobs", "list", "--json"]).ended(1).json()["error"]["code"], "organization-several");
    program.run(["jobs", "list", "--organization-id", other["organization"].as_str().unwrap()]).ended(0);
}

#[test]
fn the_manager_comes_with_a_password_from_standard_input_that_nothing_prints() {
    let program = Program::sqlite();
    let args = ["init", "--organization", "A", "--manager-email", "jefa@andes.example", "--manager-password-stdin"];
    let short = program.run_with_input(args, "corta\n").ended(1);
    assert!(!short.err.contains("corta"), "{}", short.err);
    let said = program.run_with_input(args, "camino largo verde\n").ended(0);
    assert!(!(said.out + &said.err).contains("camino"));
    assert_eq!(program.count(), 1);
}

#[test]
fn without_somebody_to_answer_nothing_is_written() {
    let program = Program::sqlite().with_organization();
    let file = program.write("students.csv", STUDENTS);
    assert_eq!(program.import(&file, &["--json"]).ended(1).json()["error"]["code"], "confirmation-needed");
    assert_eq!(program.count(), 0);
}

#[test]
fn whoever_acts_as_an_account_has_its_powers_and_no_others() {
    let program = Program::sqlite().with_organization();
    let file = program.write("students.csv", STUDENTS);
    program.import(&file, &["--yes"]).ended(0);
    let refused = program.import(&file, &["--yes", "--json", "--actor", "jose.nunez"]).ended(1).json();
    assert_eq!(refused["error"]["code"], "forbidden");
    assert_eq!(
        program.import(&file, &["--yes", "--json", "--actor", "nadie"]).ended(1).json()["error"]["code"],
        "not-found"
    );
}

#[test]
fn several_files_are_several_runs_and_one_that_fails_does_not_stop_the_others() {
    let program = Program::sqlite().with_organization();
    let good = program.write("students.csv", STUDENTS);
    let bad = program.write("empty.csv", "");
    let args = ["import", bad.to_str().unwrap(), good.to_str().unwrap(), "--as", "student", "--yes", "--json"];
    let all = program.run(args).ended(1).json();
    assert_eq!(all[0]["error"]["code"], "file-empty");
    assert_eq!(all[1]["new"], 3);
    assert_eq!(program.count(), 3);
}

#[test]
fn a_report_holds_no_formula_and_no_password() {
    let program = Program::sqlite().with_organization();
    let file = program.write("students.csv", "Documento,Apellidos,Nombres,Clave\n=1+2,Gil,@Ana,sol-luna-77\n");
    let job = program.import(&file, &["--yes", "--json", "--school", "Centro"]);
    let job = job.ended(0).json()["job"].as_str().unwrap().to_owned();
    let path = program.path("report.csv");
    program.run(["jobs", "report", &job, "--output", path.to_str().unwrap()]).ended(0);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("'=1+2") && text.contains("'@Ana"), "{text}");
    assert!(!text.contains("sol-luna-77"));
}

#[test]
fn the_demo_ends_in_commands_that_work_as_printed() {
    let program = Program::sqlite();
    let said = program.run(["demo"]).ended(0);
    let commands: Vec<&str> = said.out.lines().map(str::trim).filter(|line| line.contains(" --data-dir ")).collect();
    assert_eq!(commands.len(), 3, "{}", said.out);
    for command in commands {
        let command = if command.contains(" undo ") { format!("{command} --yes") } else { command.to_owned() };
        let run = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
        assert!(run.status.success(), "{command}: {}", String::from_utf8_lossy(&run.stderr));
        assert!(run.stdout.len() > 20, "{command}");
    }
    program.run(["demo", "--json"]).ended(0);
    let mine = program.data_dir().join("demo");
    std::fs::remove_file(mine.join("made-by-llavero-demo")).unwrap();
    assert_eq!(program.run(["demo", "--json"]).ended(1).json()["error"]["code"], "demo-occupied");
}

#[test]
fn many_accounts_are_changed_at_once_and_taken_back() {
    let program = Program::sqlite().with_organization();
    let file = program.write("students.csv", STUDENTS);
    program.import(&file, &["--yes"]).ended(0);
    let leave = ["accounts", "deactivate", "--filter", "school=Centro", "--comment", "Se mudaron", "--json"];
    let trial = program.run(leave.into_iter().chain(["--dry-run"])).ended(0).json();
    assert_eq!((&trial["job"], &trial["would_change"]), (&Value::Null, &2.into()));
    assert_eq!(program.run(leave).ended(1).json()["error"]["code"], "confirmation-needed");
    let done = program.run(leave.into_iter().chain(["--yes"])).ended(0).json();
    assert_eq!(keys(&done), ["action", "changed", "job", "selected", "skipped"]);
    assert_eq!((&done["changed"], done["action"].as_str()), (&2.into(), Some("deactivate")));
    let active = || program.run(["accounts", "list", "--filter", "status=active", "--json"]).ended(0).json();
    assert_eq!(active()["count"], 1);
    let again = program.run(leave.into_iter().chain(["--yes"])).ended(0).json();
    assert_eq!((&again["changed"], &again["skipped"][0]["reason"]), (&0.into(), &"inactive".into()));
    let back = ["accounts", "reactivate", "--filter", "unique_id=101", "--yes", "--json"];
    assert_eq!(program.run(back).ended(0).json()["changed"], 1);
    program.run(["jobs", "undo", done["job"].as_str().unwrap(), "--yes"]).ended(0);
    assert_eq!(active()["count"], 3);

    let password = ["accounts", "set", "password-stdin", "--everybody", "--yes", "--json"];
    let said = program.run_with_input(password, "rana-verde-55\n").ended(0);
    assert_eq!(said.json()["changed"], 3);
    assert!(!said.out.contains("rana-verde") && !said.err.contains("rana-verde"));
    let position = ["accounts", "set", "position", "Vocero", "--everybody", "--yes"];
    let said = program.run(position).ended(0);
    assert!(
        said.err.contains("3 accounts were changed") || said.out.contains("3 accounts were changed"),
        "{}",
        said.err
    );
    for wrong in [&["accounts", "deactivate"][..], &["accounts", "set", "colour", "red", "--everybody"]] {
        program.run(wrong).ended(2);
    }
}

#[test]
fn the_language_of_a_person_is_not_that_of_the_program() {
    let program = Program::sqlite().with_organization();
    let create = ["accounts", "create", "--profile", "teacher", "--first-name", "Ana", "--email", "ana@x.org"];
    let said = program.run(["--locale", "pt-BR"].into_iter().chain(create).chain(["--language", "en"])).ended(0);
    assert!(said.out.contains("Senha") || said.err.contains("Senha"), "{} {}", said.out, said.err);
    let shown = program.run(["accounts", "show", "ana@x.org", "--json"]).ended(0).json();
    assert_eq!(shown["locale"], "en");
}

#[test]
fn the_doctor_and_the_log_on_the_command_line() {
    let program = Program::sqlite().with_organization();
    let file = program.write("students.csv", STUDENTS);
    program.import(&file, &["--yes"]).ended(0);
    let well = program.run(["doctor", "--json"]).ended(0).json();
    assert_eq!((&well["well"], keys(&well)), (&true.into(), vec!["checks", "marks", "well"]));
    let mark = well["marks"][0]["mark"].as_str().unwrap();
    program.run(["doctor", "--mark", mark]).ended(0);
    program.run(["doctor", "--mark", "hola"]).ended(1);

    let log = program.run(["audit", "list", "--json"]).ended(0).json();
    assert_eq!(log["entries"][0]["action"], "import.apply");
    assert_eq!(keys(&log["entries"][0]), ["action", "actor", "actor_name", "at", "details", "seq", "subject"]);
    let older = log["entries"].as_array().unwrap().len();
    let one = program.run(["audit", "list", "--limit", "1", "--json"]).ended(0).json();
    let rest = program.run(["audit", "list", "--before", one["older"].as_str().unwrap(), "--json"]).ended(0).json();
    assert_eq!(rest["entries"].as_array().unwrap().len(), older - 1);
    let shown = program.run(["audit", "list", "--filter", "action=imports", "--locale", "en"]).ended(0);
    assert!(shown.out.contains("imported people from a file"), "{}", shown.out);
    program.run(["audit", "list", "--filter", "from=ayer"]).ended(1);
    let csv = program.path("log.csv");
    program.run(["audit", "export", "--output", csv.to_str().unwrap()]).ended(0);
    assert!(std::fs::read_to_string(csv).unwrap().contains("import.apply"));

    rusqlite::Connection::open(program.data_dir().join("llavero.db"))
        .unwrap()
        .execute("UPDATE audit SET actor_name = 'nadie' WHERE seq = 2", [])
        .unwrap();
    let wrong = program.run(["doctor", "--json"]).ended(1).json();
    assert_eq!(wrong["well"], false);
    let found = wrong["checks"].as_array().unwrap().iter().find(|check| check["check"] == "audit").unwrap();
    assert_eq!(found["findings"][0]["code"], "audit-changed");
}
