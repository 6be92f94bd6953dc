//! A body that is refused before it is read to its end: the client gets the answer, and no reset, whatever it sends.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use super::observed::signed_in;
use super::{Serving, rest};
use crate::command::Program;

const KB: u64 = 1 << 10;
const MB: u64 = 1 << 20;

/// A request that is refused: its head but for `content-length`, and the status of the answer.
struct Refused {
    head: String,
    status: u16,
}

/// Every way in which a body is refused early: by its size, without a key, from another site, without a session,
/// where it is no form, where there is nothing.
fn refused(session: &str) -> Vec<Refused> {
    let ours = "sec-fetch-site: same-origin\r\n";
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    let multipart = "content-type: multipart/form-data; boundary=x\r\n";
    let case = |path: &str, headers: &[&str], status| Refused {
        head: format!("POST {path} HTTP/1.1\r\nhost: x\r\n{}", headers.concat()),
        status,
    };
    vec![
        case("/api/v1/people", &["content-type: application/json\r\n"], 401),
        case("/imports", &["sec-fetch-site: cross-site\r\n", multipart], 403),
        case("/imports", &[ours, multipart], 303),
        case("/imports", &[ours, "content-type: text/csv\r\n", session], 400),
        case("/nothing", &[ours, form], 404),
    ]
}

/// One that is refused for its size alone.
fn too_large() -> Refused {
    let head = "POST /sign-in HTTP/1.1\r\nhost: x\r\nsec-fetch-site: same-origin\r\n\
                content-type: application/x-www-form-urlencoded\r\n";
    Refused { head: head.to_owned(), status: 413 }
}

/// Sends a body of that many bytes to its end, as clients do that read no answer before, and then reads the answer.
#[track_caller]
fn send(stream: &mut TcpStream, case: &Refused, bytes: u64, is_chunked: bool) -> String {
    let length =
        if is_chunked { "transfer-encoding: chunked\r\n".to_owned() } else { format!("content-length: {bytes}\r\n") };
    let what = format!("{} {bytes} {is_chunked}", case.head.lines().next().unwrap());
    write!(stream, "{}{length}\r\n", case.head).unwrap_or_else(|error| panic!("{what}: {error}"));
    let piece = vec![b'a'; 64 << 10];
    let mut left = bytes;
    while left > 0 {
        let now = left.min(piece.len() as u64);
        let piece = &piece[..now as usize];
        let sent = match is_chunked {
            true => write!(stream, "{now:x}\r\n")
                .and_then(|()| stream.write_all(piece))
                .and_then(|()| stream.write_all(b"\r\n")),
            false => stream.write_all(piece),
        };
        sent.unwrap_or_else(|error| panic!("{what}: after {} bytes: {error}", bytes - left));
        left -= now;
    }
    if is_chunked {
        stream.write_all(b"0\r\n\r\n").unwrap_or_else(|error| panic!("{what}: {error}"));
    }
    answer(stream, &what)
}

/// One whole answer, by its length; an error of the connection fails the test.
#[track_caller]
fn answer(stream: &mut TcpStream, what: &str) -> String {
    let mut got = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&got).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map(|n| n.parse::<usize>().unwrap());
            if head.contains("transfer-encoding: chunked") && body.ends_with("0\r\n\r\n")
                || length.is_some_and(|n| body.len() >= n)
            {
                return text;
            }
        }
        match stream.read(&mut piece) {
            Ok(0) => panic!("{what}: closed after {text:?}"),
            Ok(n) => got.extend_from_slice(&piece[..n]),
            Err(error) => panic!("{what}: {error} after {text:?}"),
        }
    }
}

#[track_caller]
fn is(answer: &str, case: &Refused) {
    let line = format!("HTTP/1.1 {}", case.status);
    assert!(answer.starts_with(&line), "{}: {answer}", case.head);
}

/// What is left on the connection after the answer: nothing, and an end that is none of a reset.
#[track_caller]
fn ends(mut stream: TcpStream, case: &Refused) {
    let mut left = Vec::new();
    stream.read_to_end(&mut left).unwrap_or_else(|error| panic!("{}: {error}", case.head));
    assert!(left.is_empty(), "{}", String::from_utf8_lossy(&left));
}

#[test]
fn whoever_sends_a_refused_body_to_its_end_gets_the_answer_and_no_reset() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let session = format!("cookie: {}\r\n", signed_in(&serving));
    for case in refused(&session) {
        for is_chunked in [false, true] {
            // A little is taken off the line, and the connection goes on.
            let mut stream = serving.connect();
            let told = send(&mut stream, &case, KB, is_chunked);
            is(&told, &case);
            assert!(!told.contains("connection: close"), "{told}");
            write!(stream, "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
            assert!(answer(&mut stream, "the next request").starts_with("HTTP/1.1 200"));

            let mut stream = serving.connect();
            let told = send(&mut stream, &case, 2 * MB, is_chunked);
            is(&told, &case);
            assert!(told.contains("connection: close"), "{told}");
            ends(stream, &case);
        }
    }
    let case = too_large();
    let mut stream = serving.connect();
    is(&send(&mut stream, &case, 2 * MB, false), &case);
    ends(stream, &case);
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn a_refused_body_of_600_mb_is_let_go_and_the_server_does_not_grow() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let session = format!("cookie: {}\r\n", signed_in(&serving));
    let before = serving.memory();
    for case in [too_large()].into_iter().chain(refused(&session).into_iter().take(3)) {
        let begun = Instant::now();
        let mut stream = serving.connect();
        is(&send(&mut stream, &case, 600 * MB, false), &case);
        ends(stream, &case);
        eprintln!("{}: 600 MB let go in {:?}", case.head.lines().next().unwrap(), begun.elapsed());
    }
    let grown = serving.memory().saturating_sub(before);
    assert!(grown < 64 * MB, "{grown} bytes more");
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn whoever_waits_for_leave_to_send_gets_the_answer_instead() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let session = format!("cookie: {}\r\n", signed_in(&serving));
    for case in [too_large()].into_iter().chain(refused(&session)) {
        for bytes in [2 * MB, 600 * MB] {
            let mut stream = serving.connect();
            let begun = Instant::now();
            write!(stream, "{}expect: 100-continue\r\ncontent-length: {bytes}\r\n\r\n", case.head).unwrap();
            let told = answer(&mut stream, &case.head);
            is(&told, &case);
            assert!(told.contains("connection: close"), "{told}");
            assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
            // One that lost its patience sends all the same, and is not reset for it.
            stream.write_all(&vec![b'a'; 2 << 20]).unwrap();
            drop(stream);
        }
    }
    // What is not refused is given leave.
    let body = super::sign_in_body();
    let mut stream = serving.connect();
    write!(stream, "{}expect: 100-continue\r\ncontent-length: {}\r\n\r\n", too_large().head, body.len()).unwrap();
    let mut leave = [0; 25];
    stream.read_exact(&mut leave).unwrap();
    assert_eq!(&leave, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(body.as_bytes()).unwrap();
    assert!(answer(&mut stream, "signing in").starts_with("HTTP/1.1 303"));
    assert_eq!(serving.stop().0, Some(0));
}

/// As the program most people send files with sees it.
// needs tool: curl
#[test]
fn curl_shows_the_answer_to_a_refused_upload_of_any_size() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    for (bytes, expect) in [(KB, ""), (MB, ""), (600 * MB, ""), (MB, "100-continue"), (600 * MB, "100-continue")] {
        let file = program.path("upload.bin");
        std::fs::File::create(&file).unwrap().set_len(bytes).unwrap();
        for (path, field, status) in
            [("/imports", "--form", "303"), ("/api/v1/imports", "--form", "401"), ("/sign-in", "--data-binary", "413")]
        {
            let sent =
                if field == "--form" { format!("file=@{}", file.display()) } else { format!("@{}", file.display()) };
            // The form of a kilobyte is none too large.
            if bytes == KB && status == "413" {
                continue;
            }
            let said = Command::new("curl")
                .args([
                    "--silent",
                    "--show-error",
                    "--output",
                    "-",
                    "--write-out",
                    "\n%{http_code}",
                    "--max-time",
                    "50",
                ])
                .args([
                    "--header",
                    "sec-fetch-site: same-origin",
                    "--header",
                    &format!("expect: {expect}"),
                    field,
                    &sent,
                ])
                .arg(format!("http://{}{path}", serving.address))
                .output()
                .unwrap();
            let (out, err) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
            assert!(said.status.success() && err.is_empty(), "{path} {bytes} {expect:?}: {} {err}", said.status);
            let got = out.lines().last().unwrap();
            // A megabyte is just what a form may have; what is more is not.
            let expected = if status == "413" && bytes <= MB { "422" } else { status };
            assert!(got == expected || got == status, "{path} {bytes} {expect:?}: {got}, not {expected}");
        }
    }
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn whoever_never_ends_a_refused_body_is_cut_off() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let case = too_large();
    let mut stream = serving.connect();
    write!(stream, "{}content-length: {}\r\n\r\n", case.head, 600 * MB).unwrap();
    let begun = Instant::now();
    let told = rest(&mut stream);
    is(&told, &case);
    assert!(begun.elapsed() < Duration::from_secs(8), "silent for {:?}", begun.elapsed());
}

impl Serving {
    /// What the process holds in memory, in bytes.
    fn memory(&self) -> u64 {
        let metrics = self.get("/metrics", "");
        let line = metrics.lines().find_map(|line| line.strip_prefix("llavero_resident_memory_bytes "));
        line.unwrap().parse::<f64>().unwrap() as u64
    }
}
