//! What lies in the data directory is its owner's alone, whatever the umask; and one server works in it.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::command::Program;
use crate::serve::Serving;

/// Everything beneath a directory, itself included, that others than its owner can use.
fn open_to_others(path: &Path) -> Vec<(PathBuf, u32)> {
    let found = std::fs::symlink_metadata(path).unwrap();
    let mode = found.permissions().mode() & 0o777;
    let expected = if found.is_dir() { 0o700 } else { 0o600 };
    let own = (mode != expected).then(|| (path.to_owned(), mode));
    let beneath = if found.is_dir() { std::fs::read_dir(path).unwrap().collect() } else { Vec::new() };
    own.into_iter().chain(beneath.into_iter().flat_map(|entry| open_to_others(&entry.unwrap().path()))).collect()
}

/// The command under another umask.
fn under(umask: &str, command: &Command) -> Command {
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &format!("umask {umask}; exec \"$@\""), "sh"])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    shell
}

fn ran(umask: &str, program: &Program, args: &[&str]) {
    let output = under(umask, &program.command(args)).output().unwrap();
    assert!(output.status.success(), "{args:?} {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_the_program_writes_is_its_owners_alone_whatever_the_umask() {
    for umask in ["000", "022"] {
        let program = Program::sqlite();
        let file = program.write("students.csv", "Documento;Nombres;Apellidos\n1;Ana;Peña\n1;Leo;Ruiz\n2;Eva;Sol\n");
        let logo = program.path("logo.png");
        image::RgbImage::from_pixel(60, 40, image::Rgb([9, 0, 0])).save(&logo).unwrap();
        ran(umask, &program, &["init", "--organization", "Prueba"]);
        let import = ["import", file.to_str().unwrap(), "--as", "student", "--yes", "--skip-refused"];
        ran(umask, &program, &import);
        ran(umask, &program, &["settings", "set", &format!("logo={}", logo.display())]);
        ran(umask, &program, &["credentials", "--profile", "student", "--mode", "passwords", "--yes"]);
        let serving = Serving::spawn(under(umask, &program.command(["--json", "serve", "--listen", "127.0.0.1:0"])));
        serving.get("/sign-in", "");
        // While it runs: the log of the database, its index and the lock are there as well.
        for name in
            ["llavero.db", "llavero.db-wal", "llavero.db-shm", "llavero.key", "llavero.lock", "files", "running"]
        {
            assert!(program.data_dir().join(name).exists(), "{name}");
        }
        assert_eq!(open_to_others(&program.data_dir()), [], "umask {umask}");
    }
}

#[test]
fn what_was_open_to_others_is_reported_by_the_doctor_and_closed_by_the_next_start() {
    let program = Program::sqlite().with_organization();
    std::fs::create_dir_all(program.data_dir().join("out")).unwrap();
    std::fs::write(program.data_dir().join("out/slips.pdf"), "x").unwrap();
    let opened = Command::new("chmod").args(["-R", "a+rwX"]).arg(program.data_dir()).status().unwrap();
    assert!(opened.success() && open_to_others(&program.data_dir()).len() > 4);
    let said = program.run(["doctor", "--json"]).ended(1).json();
    let text = said.to_string();
    for (code, name) in [
        ("doctor-directory-open", "data"),
        ("doctor-file-open", "llavero.db"),
        ("doctor-file-open", "out"),
        ("doctor-key-open", "llavero.key"),
    ] {
        assert!(text.contains(code) && text.contains(name), "{code} {name} {text}");
    }
    assert!(open_to_others(&program.data_dir()).len() > 4, "the doctor changes nothing");
    program.run(["accounts", "list"]).ended(0);
    assert_eq!(open_to_others(&program.data_dir()), []);
    program.run(["doctor"]).ended(0);
}

#[test]
fn a_new_data_directory_and_those_above_it_are_made_private() {
    let program = Program::sqlite();
    let deep = program.path("a/b/data");
    let mut command = Command::new(env!("CARGO_BIN_EXE_llavero"));
    command.args(["--data-dir", deep.to_str().unwrap(), "init", "--organization", "Prueba"]);
    command.env_remove("LLAVERO_DATABASE_URL").env_remove("LLAVERO_KEY_FILE");
    assert!(under("000", &command).output().unwrap().status.success());
    assert_eq!(open_to_others(&program.path("a")), []);
}

#[test]
fn a_second_server_on_a_directory_is_refused_and_commands_are_not() {
    let program = Program::sqlite().managed();
    let first = Serving::start(&program, &[], &[]);
    let said = program.run(["serve", "--listen", "127.0.0.1:0", "--json"]).ended(1);
    let error = &said.json()["error"];
    assert_eq!(error["code"], "server-running");
    assert!(error["message"].as_str().unwrap().contains(&first.id().to_string()), "{error}");
    assert!(error["remedy"].as_str().unwrap().contains("PostgreSQL"), "{error}");
    let file = program.write("students.csv", "Documento;Nombres;Apellidos\n1;Ana;Peña\n");
    program.import(&file, &["--yes"]).ended(0);
    assert_eq!(program.count(), 2);
    program.run(["maintain"]).ended(0);
    assert!(first.get("/healthz", "").contains("200 OK"));
    // The place is free as soon as the process is gone, however it went.
    first.signal("KILL");
    first.ended();
    Serving::start(&program, &[], &[]).get("/healthz", "");
}

#[test]
fn several_servers_on_one_postgres_database_are_not_refused() {
    let program = Program::postgres().managed();
    let (one, other) = (Serving::start(&program, &[], &[]), Serving::start(&program, &[], &[]));
    assert!([one, other].iter().all(|server| server.get("/healthz", "").contains("200 OK")));
}
