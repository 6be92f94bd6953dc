//! The reading process: what it may, how it ends, and that whoever asked lives on.

use std::ops::ControlFlow;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use llavero::imports::read::{Limits, Source};
use llavero::sandbox::Sandbox;
use serde_json::json;

use super::builders::{cell, ods, ods_headings, sheet_data, spaces, xlsx};
use super::{fault_code, outcome, read, sandbox};
use crate::command::Program;
use crate::serve::{Serving, signed_in};

/// Limits by which nothing is refused before the library sees it.
fn lifted() -> Limits {
    let most = u64::MAX >> 1;
    Limits { max_held_bytes: most, max_sheet_cells: most, max_unpack_ratio: most, ..Limits::default() }
}

fn people(rows: u32) -> Vec<u8> {
    let row = |n: u32| {
        format!("<row r=\"{n}\">{}{}</row>", cell(&format!("A{n}"), &n.to_string()), cell(&format!("B{n}"), "Ana"))
    };
    xlsx(&sheet_data(&(2..rows + 2).map(row).collect::<String>()), "<sst/>")
}

/// Waits until it is so.
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::yield_now();
    }
}

/// The reading processes whose argument holds this, living or dead and not waited for.
fn processes(marker: &str) -> Vec<PathBuf> {
    let all = std::fs::read_dir("/proc").unwrap().filter_map(|entry| Some(entry.ok()?.path()));
    all.filter(|path| std::fs::read_to_string(path.join("cmdline")).is_ok_and(|line| line.contains(marker))).collect()
}

#[test]
fn a_library_that_takes_all_memory_ends_its_process_alone() {
    let limits = Limits { max_process_bytes: 500 << 20, ..lifted() };
    assert_eq!(fault_code(&spaces(), &limits), "sheet-unreadable");
    assert_eq!(outcome(&people(1), &limits), Ok(vec![vec!["2".to_owned(), "Ana".to_owned()]]));
}

#[test]
fn a_library_that_does_not_end_is_ended() {
    let limits = Limits { max_process_seconds: 1, ..lifted() };
    let begun = Instant::now();
    // Far more rows than are read in a second.
    let row = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>";
    let empty = "<table:table-row/>".repeat(6_000_000);
    assert_eq!(fault_code(&ods("", &(ods_headings() + row + &empty)), &limits), "sheet-unreadable");
    assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", begun.elapsed());
}

#[test]
fn the_process_limits_itself_and_gets_nothing_but_the_file() {
    let limits = Limits { max_process_bytes: 1_234 << 20, max_process_seconds: 77, ..Limits::default() };
    let argument = serde_json::to_string(&limits).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_llavero"))
        .args(["read-spreadsheet", &argument])
        .env("LLAVERO_DATABASE_URL", "postgres://secret")
        // A file that never comes: it waits for its first byte.
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let place = Path::new("/proc").join(child.id().to_string());
    let limit = |name: &str| {
        let all = std::fs::read_to_string(place.join("limits")).unwrap();
        let line = all.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        let numbers: Vec<&str> = line.split_whitespace().take(2).collect();
        numbers.join(" ")
    };
    until("limits itself", || limit("Max processes") == "0 0");
    let memory = (1_234_u64 << 20).to_string();
    for (name, expected) in [
        ("Max address space", format!("{memory} {memory}")),
        ("Max cpu time", "77 78".to_owned()),
        ("Max core file size", "0 0".to_owned()),
        ("Max file size", "0 0".to_owned()),
        ("Max open files", "8 8".to_owned()),
    ] {
        assert_eq!(limit(name), expected, "{name}");
    }
    assert_eq!(std::fs::read_to_string(place.join("oom_score_adj")).unwrap().trim(), "1000");
    assert_eq!(std::fs::read_link(place.join("cwd")).unwrap(), Path::new("/"));
    assert!(std::fs::read_to_string(place.join("status")).unwrap().contains("NoNewPrivs:\t1"));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_process_that_is_no_longer_needed_is_gone_and_told_nothing_of_us() {
    // A number that no other test has, to know the process by.
    let limits = Limits { max_columns: 251, ..Limits::default() };
    let marker = "\"max_columns\":251";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people");
    std::fs::write(&path, people(20_000)).unwrap();
    let mut source = Source::open(&path, &limits, &sandbox()).unwrap();
    let [process]: [PathBuf; 1] = processes(marker).try_into().unwrap();
    assert!(std::fs::read(process.join("environ")).unwrap().is_empty(), "the environment may hold passwords");
    let line = std::fs::read_to_string(process.join("cmdline")).unwrap();
    assert!(line.starts_with("llavero\0read-spreadsheet\0{") && !line.contains("people"), "{line}");
    let open = std::fs::read_dir(process.join("fd")).unwrap();
    let open: Vec<PathBuf> = open.filter_map(|fd| std::fs::read_link(fd.ok()?.path()).ok()).collect();
    let is_known = |fd: &Path| fd == path || fd == Path::new("/dev/null") || fd.to_string_lossy().starts_with("pipe:");
    assert!(open.iter().all(|fd| is_known(fd)), "{open:?}");

    // Somebody who has seen enough, the same again from the first row, and the whole.
    for _ in 0..2 {
        let mut seen = 0;
        source
            .rows(&mut |_| {
                seen += 1;
                if seen < 100 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })
            .unwrap();
        assert_eq!(seen, 100);
    }
    let mut lines = Vec::new();
    source
        .rows(&mut |row| {
            lines.push(row.line);
            ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(lines, (2..20_002).collect::<Vec<_>>());
    drop(source);
    assert!(processes(marker).is_empty());
}

#[test]
fn more_rows_than_are_kept_are_read_again_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people");
    let long = "x".repeat(4_000);
    let row = |n: u32| {
        format!("<row r=\"{n}\">{}{}</row>", cell(&format!("A{n}"), &n.to_string()), cell(&format!("B{n}"), &long))
    };
    std::fs::write(&path, xlsx(&sheet_data(&(2..5_002).map(row).collect::<String>()), "<sst/>")).unwrap();
    let mut source = Source::open(&path, &Limits::default(), &sandbox()).unwrap();
    // Whole, stopped in the middle while the process still reads, and whole again.
    for most in [5_000, 4_500, 4_500, 5_000] {
        let mut lines = Vec::new();
        source
            .rows(&mut |row| {
                lines.push(row.line);
                if lines.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })
            .unwrap();
        assert_eq!(lines, (2..2 + most as u32).collect::<Vec<_>>());
    }
}

/// A program that answers what a reading process of ours never would.
fn program(folder: &Path, script: &str) -> Sandbox {
    let path = folder.join(format!("{}.sh", blake3::hash(script.as_bytes()).to_hex()));
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    Sandbox::at(path)
}

#[test]
fn whatever_the_process_answers_is_a_refusal_at_worst() {
    let folder = tempfile::tempdir().unwrap();
    let limits = Limits { max_process_seconds: 1, ..Limits::default() };
    let bytes = people(1);
    // A frame is four bytes of length and a body: `O` opens an XLSX, `R` is a row.
    let opened = r"printf '\003\000\000\000OxA'";
    let row = |line: u8, length: &str, text: &str| {
        let body = format!(r"R\{line:03o}\000\000\000\000\000\000\001\000\000\000{length}{text}");
        format!(r"printf '\{:03o}\000\000\000{body}'", 16 + text.len())
    };
    let scripts = [
        String::new(),
        "exit 3".to_owned(),
        "kill -9 $$".to_owned(),
        "kill -6 $$".to_owned(),
        "exec sleep 100".to_owned(),
        "exec cat /dev/zero".to_owned(),
        "exec cat /dev/urandom".to_owned(),
        r"printf '\377\377\377\377'".to_owned(),
        r"printf '\001\000\000\000Z'".to_owned(),
        opened.to_owned(),
        format!("{opened}; {opened}"),
        format!("{opened}; exec sleep 100"),
        // Text that is no UTF-8, a length beyond the row, lines backwards, and rows without end.
        format!("{opened}; {}", row(1, r"\001\000\000\000", r"\377").replace(r"\024", r"\021")),
        format!("{opened}; {}", row(1, r"\377\377\377\377", "a")),
        format!("{opened}; {}; {}", row(2, r"\001\000\000\000", "a"), row(1, r"\001\000\000\000", "a")),
        format!("{opened}; while true; do {}; done", row(1, r"\001\000\000\000", "a")),
    ];
    for script in scripts {
        let begun = Instant::now();
        let found = read(&bytes, &limits, &program(folder.path(), &script));
        assert_eq!(found, Err("sheet-unreadable".to_owned()), "{script}");
        assert!(begun.elapsed() < Duration::from_secs(20), "{script}");
    }
}

#[test]
fn a_server_that_is_sent_such_files_says_so_and_serves_on() {
    let program = Program::sqlite().managed();
    let settings = [
        // As if the pre-check were wrong: only the process of its own is left.
        ("LLAVERO_IMPORT__MAX_HELD_BYTES", "9000000000000000000"),
        ("LLAVERO_IMPORT__MAX_SHEET_CELLS", "9000000000000000000"),
        ("LLAVERO_IMPORT__MAX_PROCESS_BYTES", "500000000"),
    ];
    let serving = Serving::start(&program, &settings, &[]);
    let cookie = signed_in(&serving);
    let mut body = Vec::new();
    for (name, value) in [("name=\"profile\"", &b"student"[..]), ("name=\"file\"; filename=\"a.ods\"", &spaces())] {
        body.extend(format!("--x\r\ncontent-disposition: form-data; {name}\r\n\r\n").into_bytes());
        body.extend(value);
        body.extend(b"\r\n");
    }
    body.extend(b"--x--\r\n");
    for _ in 0..3 {
        let head = format!(
            "POST /imports HTTP/1.1\r\nhost: x\r\nconnection: close\r\nsec-fetch-site: same-origin\r\ncookie: {cookie}\r\n\
             content-type: multipart/form-data; boundary=x\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        let answer = serving.send_bytes(&[head.as_bytes(), &body].concat());
        assert!(answer.starts_with("HTTP/1.1 422"), "{answer}");
        assert!(answer.contains("no se puede leer"), "{answer}");
        assert!(serving.get("/healthz", "").starts_with("HTTP/1.1 200"));
    }
    let children = || {
        let threads = std::fs::read_dir(format!("/proc/{}/task", serving.process())).unwrap();
        let of = |path: PathBuf| std::fs::read_to_string(path.join("children")).unwrap_or_default();
        threads.filter_map(|thread| Some(of(thread.ok()?.path()))).collect::<String>()
    };
    until("no process is left, not even as a zombie", || children().trim().is_empty());
    let (status, log) = serving.stop();
    assert_eq!(status, Some(0));
    assert!(log.contains("ended early") && !log.contains("panicked"), "{log}");
}

#[test]
fn nobody_else_than_the_program_calls_it() {
    let program = Program::sqlite();
    for args in [&["read-spreadsheet"][..], &["read-picture"], &["read-picture", "", ""]] {
        assert_eq!(program.run(args.iter().copied()).status, 2, "{args:?}");
    }
    let help = program.run(["--help"]).out;
    assert!(!help.contains("read-"), "{help}");
    assert_eq!(json!(Limits::default())["max_process_seconds"], 120);
}
