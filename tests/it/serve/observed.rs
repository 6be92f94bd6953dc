//! What the machine's keeper sees: health, metrics and the log; and what stays out of them.

use std::net::IpAddr;

use serde_json::Value;

use super::{MANAGER, Serving, form_head, sign_in_body};
use crate::command::Program;
use crate::harness::{Database, postgres_url};

/// Signs in; the session's cookie.
pub fn signed_in(serving: &Serving) -> String {
    let body = sign_in_body();
    let answer = serving.send(&format!("{}{body}", form_head("/sign-in", body.len())));
    // One of several, in no particular order.
    let cookies = answer.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    let session = cookies.filter_map(|cookie| cookie.split(';').next()).find(|cookie| cookie.starts_with("llavero="));
    session.expect("a session").to_owned()
}

#[test]
fn metrics_count_by_route_and_tell_nothing_of_anybody() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let cookie = signed_in(&serving);
    let run = "01234567-89ab-7def-8123-456789abcdef";
    for _ in 0..3 {
        assert!(
            serving
                .get(&format!("/runs/{run}?search=ana"), &format!("cookie: {cookie}\r\n"))
                .starts_with("HTTP/1.1 404")
        );
    }
    serving.send("BREW /sign-in HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    serving.get("/nothing/of/ours", "");

    let metrics = serving.get("/metrics", "");
    assert!(metrics.starts_with("HTTP/1.1 200"), "{metrics}");
    let count = |route: &str, method: &str, status: u16| {
        let labels = format!("{{route=\"{route}\",method=\"{method}\",status=\"{status}\"}}");
        let line = format!("llavero_http_request_duration_seconds_count{labels} ");
        let found = metrics.lines().find_map(|known| known.strip_prefix(&line));
        found.unwrap_or_else(|| panic!("{line}\n{metrics}")).parse::<u64>().unwrap()
    };
    assert_eq!(count("/runs/{id}", "GET", 404), 3);
    assert_eq!(count("/sign-in", "POST", 303), 1);
    assert_eq!(count("/sign-in", "other", 403), 1);
    assert_eq!(count("-", "GET", 404), 1);
    assert!(metrics.contains("llavero_runs_under_way 0"));
    let memory = metrics.lines().find_map(|line| line.strip_prefix("llavero_resident_memory_bytes "));
    assert!(memory.unwrap().parse::<u64>().unwrap() > 1_000_000);
    for secret in [run, "search", "nothing", "BREW", MANAGER.0, "127.0.0.1"] {
        assert!(!metrics.contains(secret), "{secret}: {metrics}");
    }
}

#[test]
fn metrics_are_for_this_machine_or_for_who_has_the_token() {
    let program = Program::sqlite();
    let local = Serving::start(&program, &[], &[]);
    assert!(local.get("/metrics", "").starts_with("HTTP/1.1 200"));
    for proxied in ["x-forwarded-for: 203.0.113.9\r\n", "forwarded: for=203.0.113.9\r\n", "via: 1.1 proxy\r\n"] {
        assert!(local.get("/metrics", proxied).starts_with("HTTP/1.1 404"), "through a proxy, {proxied}");
    }
    drop(local);
    // This machine by another of its addresses is somebody else, as far as anybody can tell.
    if let Some(address) = own_address() {
        let open = Serving::start(&program, &[], &["--listen", &format!("{address}:0")]);
        assert!(open.get("/metrics", "").starts_with("HTTP/1.1 404"));
        assert!(open.get("/healthz", "").starts_with("HTTP/1.1 200"));
    }
    let guarded = Serving::start(&program, &[("LLAVERO_SERVE__METRICS_TOKEN", "geheim-12345")], &[]);
    for refused in ["", "authorization: Bearer other\r\n", "authorization: geheim-12345\r\n"] {
        assert!(guarded.get("/metrics", refused).starts_with("HTTP/1.1 404"), "{refused}");
    }
    let token = "authorization: Bearer geheim-12345\r\nx-forwarded-for: 203.0.113.9\r\n";
    assert!(guarded.get("/metrics", token).starts_with("HTTP/1.1 200"));
    assert!(!guarded.stop().1.contains("geheim"));
}

/// An address of this machine that is not its loopback; no packet is sent to find it.
fn own_address() -> Option<IpAddr> {
    let socket = std::net::UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_loopback() && !ip.is_unspecified())
}

#[test]
fn the_log_says_what_was_asked_and_never_what_was_typed() {
    let program = Program::sqlite().managed();
    let settings = [("LLAVERO_SERVE__LOG", "json"), ("LLAVERO_SERVE__TRUSTED_PROXIES", "[\"127.0.0.1/32\"]")];
    let serving = Serving::start(&program, &settings, &[]);
    let cookie = signed_in(&serving);
    let headers = format!("cookie: {cookie}\r\nx-forwarded-for: 203.0.113.9\r\nuser-agent: Browser of Ana\r\n");
    let answer = serving.get("/runs?before=01234567-89ab-7def-8123-456789abcdef", &headers);
    let id = answer.lines().find_map(|line| line.strip_prefix("x-request-id: ")).expect("an id").trim().to_owned();
    let (status, log) = serving.stop();
    assert_eq!(status, Some(0));

    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    let line = lines.iter().find(|line| line["span"]["id"] == id.as_str()).unwrap_or_else(|| panic!("{id}: {log}"));
    assert_eq!((&line["method"], &line["route"], &line["status"]), (&"GET".into(), &"/runs".into(), &200.into()));
    assert_eq!(line["client"], "203.0.113.9");
    assert!(line["milliseconds"].is_u64());
    let account: (String,) = program
        .db()
        .read(|tx| tx.query_one::<(uuid::Uuid,)>("SELECT id FROM accounts", &[]))
        .map(|(id,)| (id.to_string(),))
        .unwrap();
    assert_eq!(line["account"], account.0.as_str());
    let password = MANAGER.1.replace(' ', "+");
    for secret in
        [MANAGER.0, MANAGER.1, &password, "rectoria", cookie.split('=').nth(1).unwrap(), "before", "Browser of Ana"]
    {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
}

#[test]
fn a_database_that_is_gone_makes_the_health_bad() {
    let database = Database::new();
    let program = Program::sqlite();
    let url = database.url();
    let serving = Serving::start(&program, &[("LLAVERO_DATABASE_URL", &url)], &[]);
    assert!(serving.get("/healthz", "").starts_with("HTTP/1.1 200"));
    drop(database);
    let answer = serving.get("/healthz", "");
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(!answer.contains(postgres_url().as_str()));
}

#[test]
fn what_falls_due_is_done_while_it_serves() {
    let program = Program::sqlite().managed();
    let file = program.write("a.csv", "ID,Nombres,Apellidos\n1,Ana,Peña\n2,Luis,Gómez\n");
    program.import(&file, &["--yes"]).ended(0);
    let db = program.db();
    let sealed = || {
        db.read(|tx| tx.query_one::<(i64,)>("SELECT COUNT(*) FROM credentials WHERE sealed IS NOT NULL", &[]))
            .unwrap()
            .0
    };
    assert_eq!(sealed(), 2);
    // Made long ago: their printable time is over.
    db.write(|tx| tx.execute("UPDATE credentials SET created_at = 1 WHERE sealed IS NOT NULL", &[])).unwrap();
    let serving = Serving::start(&program, &[], &[]);
    let begun = std::time::Instant::now();
    while sealed() > 0 {
        assert!(begun.elapsed() < std::time::Duration::from_secs(20), "nothing is done");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert!(serving.stop().1.contains("passwords_hashed: 2"));
}
