//! Clients that are slow, silent or too talkative.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use super::observed::signed_in;
use super::{MANAGER, Serving, form_head, rest, sign_in_body};
use crate::command::Program;

/// The server waits 15 seconds for headers, and as long within a body.
const GIVES_UP: std::ops::Range<Duration> = Duration::from_secs(10)..Duration::from_secs(25);

#[test]
fn who_sends_nothing_or_half_a_request_is_given_up_and_holds_nobody_else_up() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let beginnings = [
        "",
        "GET / HTT",
        "GET /sign-in HTTP/1.1\r\nhost: x\r\n",
        // Half a form, and then nothing.
        &format!("{}identifier=a", form_head("/sign-in", 5_000)),
    ];
    let begun = Instant::now();
    let waiting: Vec<_> = (0..40)
        .map(|n| {
            let mut stream = serving.connect();
            stream.write_all(beginnings[n % beginnings.len()].as_bytes()).unwrap();
            stream
        })
        .collect();
    let quick = Instant::now();
    assert!(serving.get("/healthz", "").starts_with("HTTP/1.1 200"));
    assert!(quick.elapsed() < Duration::from_secs(3), "others are answered meanwhile");
    for mut stream in waiting {
        let mut answer = Vec::new();
        // Closed or reset: either way it came to an end before the test's own patience did.
        let ended = stream.read_to_end(&mut answer);
        let timed_out = ended.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock);
        assert!(!timed_out, "{}", String::from_utf8_lossy(&answer));
    }
    assert!(GIVES_UP.contains(&begun.elapsed()), "{:?}", begun.elapsed());
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn a_form_that_drips_in_is_given_up_as_well() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let mut stream = serving.connect();
    stream.write_all(form_head("/sign-in", 100_000).as_bytes()).unwrap();
    let begun = Instant::now();
    let mut reader = stream.try_clone().unwrap();
    let answer = std::thread::spawn(move || rest(&mut reader));
    while !answer.is_finished() {
        assert!(begun.elapsed() < Duration::from_secs(45), "still waiting for the end of the form");
        let _ = stream.write_all(b"a");
        std::thread::sleep(Duration::from_millis(500));
    }
    assert!(answer.join().unwrap().starts_with("HTTP/1.1 422"));
}

#[test]
fn a_form_over_the_limit_is_refused_in_words_before_it_is_read() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let over = (1 << 20) + 1;
    let answer = serving.send(&form_head("/sign-in", over));
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(answer.contains("El formulario es demasiado grande"), "{answer}");

    let body = format!("{}&filler={}", sign_in_body(), "a".repeat(1_000_000));
    let answer = serving.send(&format!("{}{body}", form_head("/sign-in", body.len())));
    assert!(answer.starts_with("HTTP/1.1 303"), "just under it is taken: {answer}");

    // Without a length it is counted as it comes.
    let head = "POST /sign-in HTTP/1.1\r\nhost: x\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
                content-type: application/x-www-form-urlencoded\r\ntransfer-encoding: chunked\r\n\r\n";
    let mut stream = serving.connect();
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = format!("10000\r\n{}\r\n", "a".repeat(65_536));
    for _ in 0..17 {
        if stream.write_all(chunk.as_bytes()).is_err() {
            break;
        }
    }
    let answer = rest(&mut stream);
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert!(!serving.stop().1.contains(MANAGER.0));
}

#[test]
fn a_thousand_people_ticked_arrive_and_lead_on_to_an_address_that_any_proxy_takes() {
    let program = Program::sqlite().managed();
    let rows = (0..1_000).map(|n| format!("{};Gil {};Eva;Norte\n", 1000 + n, n % 7));
    let text: String = std::iter::once("Documento;Apellidos;Nombres;Sede\n".to_owned()).chain(rows).collect();
    program.import(&program.write("pupils.csv", text), &["--yes"]).ended(0);
    let serving = Serving::start(&program, &[], &[]);
    let cookie = format!("cookie: {}\r\n", signed_in(&serving));
    let sql = "SELECT id FROM accounts WHERE profile = 'student'";
    let ids: Vec<(uuid::Uuid,)> = program.db().read(|tx| tx.query(sql, &[])).unwrap();
    let chosen = ids.into_iter().map(|(id,)| ("chosen", id.to_string()));
    let fields = chosen.chain([("do", "bulk"), ("what", "deactivate")].map(|(name, value)| (name, value.to_owned())));
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let head = form_head("/people/chosen", body.len()).replacen("host:", &format!("{cookie}host:"), 1);
    let answer = serving.send(&format!("{head}{body}"));
    let leads = answer.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or_else(|| panic!("{answer}"));
    // Proxies take eight thousand letters of address and headers together; ours takes all of them anyway.
    assert!(leads.len() < 200, "{leads}");
    let page = serving.get(leads, &cookie);
    assert!(page.contains("1000 cuentas quedarán inactivas"), "{page}");
    assert_eq!(serving.stop().0, Some(0));
}
