//! How much may be uploaded: quotas of people and of the organization, held by several processes at once; and the disk,
//! which uploads never fill to the end.

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::Barrier;

use llavero::access::Actor;
use llavero::access::actions::actor_named;
use llavero::accounts::Profile;
use llavero::app::{App, Clock, Seeds};
use llavero::config::Uploads;
use llavero::credentials::Keys;
use llavero::error::{Error, Result};
use llavero::imports::uploads::actions::{discard, get, keep, open, receive};
use llavero::imports::uploads::{Asked, Upload};

use crate::command::Program;
use crate::console::MANAGER;
use crate::harness::{NOW, TestApp, both};
use crate::serve::{Serving, rest};

const UNLIMITED: Uploads = Uploads {
    max_files: 1000,
    max_bytes: 1 << 40,
    max_files_organization: 1000,
    max_bytes_organization: 1 << 40,
    min_free_bytes: 0,
};

/// Another process of the installation, with these limits.
fn process(app: &TestApp, uploads: Uploads) -> App {
    let mut config = (*app.app.config).clone();
    config.uploads = uploads;
    let keys = Keys::open(&config.key_file()).unwrap();
    App::of(app.another().db, config, keys, Clock::Fixed(NOW), Seeds::System)
}

/// The manager and an administrator, each of whom imports.
fn two_people(app: &TestApp) -> (Actor, Actor) {
    let (organization, operator, _) = app.console();
    let leo = "Documento;Nombres;Apellidos;Usuario;Rol\n1;Leo;Ruiz;leo.ruiz;Administrador\n";
    app.imported(&operator, Profile::Staff, leo);
    let named = |name: &str| actor_named(&app.app, organization.id, name).unwrap();
    (named(MANAGER.0), named("leo.ruiz"))
}

/// A table of so many bytes, in pieces as a browser sends them.
fn table(bytes: usize) -> Vec<Vec<u8>> {
    let row = b"1;Ana;Pena\n";
    let mut text = b"Documento;Nombres;Apellidos\n".to_vec();
    while text.len() < bytes {
        text.extend_from_slice(row);
    }
    text.truncate(bytes);
    text.chunks(16 << 10).map(<[u8]>::to_vec).collect()
}

fn uploaded(app: &App, actor: &Actor, bytes: usize) -> Result<Upload> {
    let received = receive(app, actor, table(bytes).into_iter().map(Ok))?;
    keep(app, actor, received, "lista.csv", Asked::default())
}

fn code(outcome: Result<Upload>) -> &'static str {
    match outcome {
        Ok(_) => "kept",
        Err(Error::TooLarge(fault) | Error::Environment(fault)) => fault.code,
        Err(other) => panic!("{other:?}"),
    }
}

fn files(app: &TestApp) -> usize {
    std::fs::read_dir(app.path("files/uploads")).map_or(0, Iterator::count)
}

both! {
    fn a_person_has_a_quota_and_is_free_again_after_deleting(app: &TestApp) {
        let (manager, leo) = two_people(app);
        let few = process(app, Uploads { max_files: 2, ..UNLIMITED });
        let first = uploaded(&few, &manager, 500).unwrap();
        assert_eq!([code(uploaded(&few, &manager, 500)), code(uploaded(&few, &manager, 500))], ["kept", "upload-files"]);
        assert_eq!((open(&few, &manager).unwrap().len(), files(app)), (2, 2));
        assert_eq!(code(uploaded(&few, &leo, 500)), "kept", "another's quota is their own");
        discard(&few, &manager, first.id).unwrap();
        assert_eq!(code(uploaded(&few, &manager, 500)), "kept");
        let small = process(app, Uploads { max_bytes: 100_000, ..UNLIMITED });
        assert_eq!(code(uploaded(&small, &manager, 99_000)), "kept");
        assert_eq!([code(uploaded(&small, &manager, 500)), code(uploaded(&small, &leo, 500))], ["upload-bytes", "kept"]);
        assert_eq!(files(app), open(&few, &manager).unwrap().len() + open(&few, &leo).unwrap().len());
    }

    fn an_organization_has_a_quota_for_all_of_its_people(app: &TestApp) {
        let (manager, leo) = two_people(app);
        let few = process(app, Uploads { max_files_organization: 2, ..UNLIMITED });
        let own = uploaded(&few, &manager, 500).unwrap();
        assert_eq!([code(uploaded(&few, &leo, 500)), code(uploaded(&few, &leo, 500))], ["kept", "upload-files-organization"]);
        assert_eq!(code(uploaded(&few, &manager, 500)), "upload-files-organization");
        discard(&few, &manager, own.id).unwrap();
        assert_eq!(code(uploaded(&few, &leo, 500)), "kept");
        let small = process(app, Uploads { max_bytes_organization: 60_000, ..UNLIMITED });
        assert_eq!([code(uploaded(&small, &manager, 58_000)), code(uploaded(&small, &leo, 5_000))], ["kept", "upload-bytes-organization"]);
        // Another organization of the installation is not concerned.
        let other = app.another_organization();
        let stranger = actor_named(&app.app, other.id, "otra@norte.example").unwrap();
        assert_eq!(code(uploaded(&small, &stranger, 59_000)), "kept");
    }

    fn imported_files_count_with_their_bytes_until_they_are_deleted_and_wait_no_more(app: &TestApp) {
        let (manager, _) = two_people(app);
        let few = process(app, Uploads { max_files: 1, max_bytes: 3_000, ..UNLIMITED });
        let upload = uploaded(&few, &manager, 2_000).unwrap();
        app.app.db.write(|tx| tx.execute("UPDATE uploads SET job_id = id, applied_at = created_at", &[])).unwrap();
        assert!(get(&few, &manager, upload.id).unwrap().job.is_some());
        assert_eq!(code(uploaded(&few, &manager, 1_500)), "upload-bytes");
        assert_eq!(code(uploaded(&few, &manager, 500)), "kept");
    }

    fn uploads_at_once_in_several_processes_stay_within_the_quota(app: &TestApp) {
        let (manager, leo) = two_people(app);
        for (limits, bytes, expected) in [
            (Uploads { max_files: 3, ..UNLIMITED }, 20_000, 3),
            (Uploads { max_bytes: 450_000, ..UNLIMITED }, 100_000, 4),
            (Uploads { max_files_organization: 5, ..UNLIMITED }, 20_000, 5),
        ] {
            let processes = [process(app, limits.clone()), process(app, limits.clone())];
            let together = Barrier::new(8);
            let is_shared = limits.max_files_organization < 1000;
            let kept: usize = std::thread::scope(|scope| {
                let threads: Vec<_> = (0..8).map(|n| {
                    let (process, together) = (&processes[n % 2], &together);
                    let actor = if is_shared && n % 4 < 2 { &leo } else { &manager };
                    scope.spawn(move || {
                        together.wait();
                        code(uploaded(process, actor, bytes)) == "kept"
                    })
                }).collect();
                threads.into_iter().map(|thread| usize::from(thread.join().unwrap())).sum()
            });
            assert_eq!(kept, expected, "{limits:?}");
            assert_eq!(files(app), kept, "what was refused lies on the disk");
            for actor in [&manager, &leo] {
                for upload in open(&processes[0], actor).unwrap() {
                    discard(&processes[0], actor, upload.id).unwrap();
                }
            }
        }
    }

    fn a_file_over_the_quota_is_refused_while_it_arrives(app: &TestApp) {
        let (manager, _) = two_people(app);
        let small = process(app, Uploads { max_bytes: 100_000, ..UNLIMITED });
        let mut taken = 0;
        let endless = std::iter::repeat_with(|| {
            taken += 10_000;
            assert!(taken <= 200_000, "it is taken without end");
            Ok(vec![b'x'; 10_000])
        });
        assert_eq!(code(receive(&small, &manager, endless).map(|_| unreachable!())), "upload-bytes");
        assert_eq!((taken, files(app)), (110_000, 0));
    }

    fn an_upload_leaves_the_space_that_the_disk_has_to_keep(app: &TestApp) {
        let (manager, _) = two_people(app);
        let full = process(app, Uploads { min_free_bytes: u64::MAX, ..UNLIMITED });
        assert_eq!((code(uploaded(&full, &manager, 500)), files(app)), ("upload-disk", 0));
    }
}

/// A server on a really small disk: a file system in memory that this process alone sees. Also the key of the API.
fn on_a_small_disk(program: &Program, settings: &[(&str, &str)]) -> (Serving, String) {
    let script = r#"
        set -e
        mkdir -p "$2"
        mount -t tmpfs -o size=48m none "$2"
        "$1" --data-dir "$2" init --organization Prueba --json > /dev/null
        "$1" --data-dir "$2" api add-key Prueba --role administrator --json > "$3"
        exec "$1" --data-dir "$2" --json serve --listen 127.0.0.1:0
    "#;
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let key = program.path("key.json");
    let mut command = Command::new("unshare");
    command
        .arg(if is_root { "-m" } else { "-Urm" })
        .args(["sh", "-c", script, "sh", env!("CARGO_BIN_EXE_llavero")])
        .arg(program.data_dir())
        .arg(&key)
        .env("LANG", "en")
        .env_remove("LC_ALL")
        .env_remove("LLAVERO_DATABASE_URL")
        .envs(settings.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let serving = Serving::spawn(command);
    let key: serde_json::Value = serde_json::from_slice(&std::fs::read(key).unwrap()).unwrap();
    (serving, key["secret"].as_str().unwrap().to_owned())
}

/// Sends a table of so many bytes; the answer.
fn post(serving: &Serving, key: &str, bytes: usize) -> String {
    let head = "--x\r\nContent-Disposition: form-data; name=\"profile\"\r\n\r\nstudent\r\n--x\r\n\
                Content-Disposition: form-data; name=\"file\"; filename=\"lista.csv\"\r\n\r\n";
    let end = "\r\n--x--\r\n";
    let mut stream = serving.connect();
    let length = head.len() + bytes + end.len();
    let request = format!(
        "POST /api/v1/imports HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer {key}\r\n\
         content-type: multipart/form-data; boundary=x\r\ncontent-length: {length}\r\n\r\n{head}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    for piece in table(bytes) {
        // A server that has refused the file need not take the rest.
        if stream.write_all(&piece).is_err() {
            return rest(&mut stream);
        }
    }
    let _ = stream.write_all(end.as_bytes());
    rest(&mut stream)
}

#[test]
fn a_really_full_disk_stops_an_upload_and_nothing_else() {
    const RESERVE: u64 = 16 << 20;
    for (reserve, code) in [(RESERVE, "upload-disk"), (0, "disk-full")] {
        let program = Program::sqlite();
        let (serving, key) = on_a_small_disk(&program, &[("LLAVERO_UPLOADS__MIN_FREE_BYTES", &reserve.to_string())]);
        // The disk as the server sees it.
        let seen = format!("/proc/{}/root{}", serving.id(), program.data_dir().display());
        let large = post(&serving, &key, 64 << 20);
        assert!(large.starts_with("HTTP/1.1 5") && large.contains(code), "{large}");
        assert_eq!(std::fs::read_dir(format!("{seen}/files/uploads")).unwrap().count(), 0);
        let small = post(&serving, &key, 1 << 10);
        assert!(small.starts_with("HTTP/1.1 201"), "{small}");
        // One that fits into what is free, but for the reserve.
        let most = post(&serving, &key, 40 << 20);
        assert_eq!(most.starts_with("HTTP/1.1 201"), reserve == 0, "{most}");
        assert!(serving.get("/sign-in", "").starts_with("HTTP/1.1 200"));
        let health = serving.get("/healthz", "");
        assert!(health.starts_with("HTTP/1.1 503") && health.contains("disk"), "{health}");
    }
}
