//! Requests that nobody's browser sends: every address of the console and of the API, with values made to break it.
//!
//! A few thousand in every run of the tests; `LLAVERO_TEST_REQUESTS=60000` sends more, and another
//! `LLAVERO_TEST_SEED` others.

#![allow(clippy::print_stderr)] // the figures, with --nocapture

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Request, header};
use llavero::access::{Permission, Reach};
use llavero::routes::api::document_json;
use llavero::web::Web;
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt, SeedableRng};
use serde_json::{Value, json};

use crate::api::{key_of, role};
use crate::console::{Visit, sign_in::routes};
use crate::harness::{TestApp, both, setting};
use crate::powers::{Cast, cast};

/// What is sent to each database unless the environment asks for another number.
const REQUESTS: usize = 3_000;
/// No single request may take longer, however busy the machine is.
const LONGEST: Duration = Duration::from_secs(20);
/// What must never come back unescaped in a page.
const MARKUP: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

/// Values that parsers, databases, headers and pages trip over.
const VALUES: &[&str] = &[
    "",
    "0",
    "-1",
    "1e309",
    "9223372036854775808",
    "18446744073709551616",
    "NaN",
    "true",
    "null",
    "[]",
    "{}",
    "{\"a\":",
    "\0",
    "a\0b",
    "\r\nSet-Cookie: stolen=1\r\n\r\n<html>",
    "\u{7f}\u{1}\u{1b}[31m",
    "\u{202e}\u{200b}\u{feff}",
    "' OR 1=1 --",
    "\"; DROP TABLE accounts; --",
    "%",
    "_%",
    "\\",
    "%00",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "../../../../etc/passwd",
    "//evil.example/",
    "/\t/evil.example/",
    "/%09/evil.example/",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    MARKUP,
    "{{7*7}}${7*7}#{7*7}<%= 7*7 %>",
    "=HYPERLINK(\"http://evil.example\")",
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "0199a1b2-0000-7000-8000-000000000000",
    "2026-02-30",
    "+999999999-01-01",
    "-9999-12-31T23:59:60Z",
    "👩‍👩‍👧‍👦",
    "İSTANBUL ſ ﬀ",
    "Zoë\u{0308}\u{0301}\u{0301}\u{0301}",
    "name,asc,,desc",
    "school=Norte",
    "school=Norte&school=Sur",
    "id",
    "es-MX-x-private;q=9",
];

/// Who sends a request.
struct Sender {
    name: &'static str,
    visit: Visit,
    key: Option<String>,
}

/// An address with places for values, and its method.
struct Target {
    method: &'static str,
    path: String,
    is_api: bool,
}

/// Draws requests.
struct Generator {
    rng: rand::rngs::StdRng,
    names: Vec<String>,
    ids: Vec<String>,
}

impl Generator {
    fn value(&mut self) -> String {
        match self.rng.next_u32() % 16 {
            0 => "a".repeat(1 << (self.rng.next_u32() % 17)),
            1 => MARKUP.repeat(1 + (self.rng.next_u32() % 40) as usize),
            2 => (0..self.rng.next_u32() % 64).map(|_| self.rng.random::<char>()).collect(),
            3..=6 => self.ids.choose(&mut self.rng).cloned().unwrap_or_default(),
            _ => VALUES.choose(&mut self.rng).copied().unwrap_or_default().to_owned(),
        }
    }

    fn pairs(&mut self) -> Vec<(String, String)> {
        let count = self.rng.next_u32() % 6;
        (0..count)
            .map(|_| {
                let known = self.names.choose(&mut self.rng).cloned().unwrap_or_default();
                let name = if self.rng.next_u32().is_multiple_of(12) { self.value() } else { known };
                (name, self.value())
            })
            .collect()
    }

    fn form(&mut self) -> String {
        let pairs = self.pairs();
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    fn json(&mut self, depth: u32) -> Value {
        match self.rng.next_u32() % 8 {
            0 => Value::Null,
            1 => json!(self.rng.random::<i64>()),
            2 => json!(self.rng.next_u32().is_multiple_of(2)),
            3 if depth < 6 => (0..self.rng.next_u32() % 4).map(|_| self.json(depth + 1)).collect(),
            4..=6 if depth < 6 => {
                let pairs = self.pairs().into_iter().map(|(name, _)| name).collect::<Vec<_>>();
                Value::Object(pairs.into_iter().map(|name| (name, self.json(depth + 1))).collect())
            }
            _ => json!(self.value()),
        }
    }

    fn body(&mut self) -> (&'static str, Vec<u8>) {
        match self.rng.next_u32() % 8 {
            0..=3 => ("application/x-www-form-urlencoded", self.form().into_bytes()),
            4 => ("application/json", self.json(0).to_string().into_bytes()),
            5 => ("application/json", self.value().into_bytes()),
            6 => {
                let value = self.value().replace("--", "");
                let body = format!(
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{0}\"\r\n\r\n{0}\r\n--x--\r\n",
                    value.replace(['\r', '\n', '"'], "")
                );
                ("multipart/form-data; boundary=x", body.into_bytes())
            }
            _ => ("text/csv", (0..self.rng.next_u32() % 2_000).map(|_| self.rng.random::<u8>()).collect()),
        }
    }

    fn path(&mut self, path: &str) -> String {
        let filled = path.split('/').map(|segment| {
            if !segment.contains('{') {
                return segment.to_owned();
            }
            let value = self.value();
            let value = if value.is_empty() || value.len() > 2_000 { "x".to_owned() } else { value };
            form_urlencoded::byte_serialize(value.as_bytes()).collect::<String>().replace('+', "%20")
        });
        filled.collect::<Vec<_>>().join("/")
    }

    fn request(&mut self, target: &Target, key: Option<&str>) -> Request<Body> {
        let mut uri = self.path(&target.path);
        if self.rng.next_u32().is_multiple_of(2) {
            uri = format!("{uri}?{}", self.form());
        }
        // A hostile value may make it longer than an address may be.
        uri.truncate(60_000);
        let mut request = Request::builder().method(target.method).uri(uri.trim_end_matches('%'));
        if !target.is_api {
            request = request.header("sec-fetch-site", "same-origin");
        }
        if let Some(key) = key {
            request = request.header(header::AUTHORIZATION, format!("Bearer {key}"));
        }
        const HEADERS: [&str; 8] = [
            "accept-language",
            "referer",
            "cookie",
            "if-none-match",
            "range",
            "user-agent",
            "idempotency-key",
            "x-forwarded-for",
        ];
        for _ in 0..self.rng.next_u32() % 3 {
            let name = HEADERS.choose(&mut self.rng).copied().unwrap_or("accept");
            // Signed-in senders keep their own cookies.
            let is_free = name != "cookie" || target.is_api;
            if let (true, Ok(value)) = (is_free, HeaderValue::from_bytes(self.value().as_bytes())) {
                request = request.header(HeaderName::from_static(name), value);
            }
        }
        if target.method == "GET" {
            return request.body(Body::empty()).unwrap();
        }
        let (kind, body) = self.body();
        request.header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap()
    }
}

/// Names of form fields and of query parameters, from the templates and the document of the API.
fn names() -> Vec<String> {
    let mut all: Vec<String> = [
        "next",
        "back",
        "q",
        "after",
        "before",
        "filter",
        "sort",
        "dir",
        "size",
        "view",
        "tab",
        "download",
        "digest",
        "seen",
        "confirmed",
        "id",
        "ids",
        "cells",
        "cell",
        "password",
        "identifier",
        "username",
        "email",
        "role",
        "school",
        "status",
        "credential",
        "job",
        "section",
        "people",
        "format",
        "column",
        "columns",
        "map",
        "name",
        "title",
        "starts_at",
        "ends_at",
        "until",
        "days",
        "from",
        "to",
        "action",
        "actor",
        "subject",
        "upload",
    ]
    .map(str::to_owned)
    .into();
    fn templates(folder: &std::path::Path, all: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                templates(&path, all);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                let named = text.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next());
                all.extend(named.filter(|name| !name.contains('{')).map(str::to_owned));
            }
        }
    }
    templates(&crate::harness::repository("templates"), &mut all);
    all.sort();
    all.dedup();
    assert!(all.len() > 60, "{all:?}");
    all
}

/// Every address, with each method that could mean something there.
fn targets() -> Vec<Target> {
    let console = routes().into_iter().filter(|path| path.starts_with('/') && !path.starts_with("/openapi"));
    let mut all: Vec<Target> = console
        .flat_map(|path| ["GET", "POST"].map(|method| Target { method, path: path.clone(), is_api: false }))
        .collect();
    let document: Value = serde_json::from_str(&document_json()).unwrap();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            if item.get(method.to_lowercase()).is_some() {
                all.push(Target { method, path: format!("/api/v1{path}"), is_api: true });
            }
        }
    }
    assert!(all.len() > 150, "{}", all.len());
    all
}

fn senders(cast: &Cast<'_>) -> Vec<Sender> {
    let app = &cast.app.app;
    let one = role(app, cast.organization.id, 1, Permission::ALL, Reach::Schools);
    let all = role(app, cast.organization.id, 2, Permission::ALL, Reach::Organization);
    let keys = [key_of(app, &cast.operator, &all, &[]), key_of(app, &cast.operator, &one, &["Norte"])];
    let [wide, narrow] = keys.map(Some);
    let browser = |name| Sender { name, visit: cast.browser(name), key: None };
    let stranger = |name, key| Sender { name, visit: Visit::of(app), key };
    vec![
        browser("gestora"),
        browser("uno"),
        browser("coord"),
        browser("nora"),
        stranger("nobody", None),
        stranger("key of the organization", wide),
        stranger("key of one school", narrow),
    ]
}

/// What is wrong with an answer, if anything.
fn fault(answer: &crate::console::Answer) -> Option<String> {
    if answer.status.is_server_error() {
        let words = answer.body.split("<h1>").nth(1).unwrap_or(&answer.body);
        return Some(format!("{} {}", answer.status, words.chars().take(200).collect::<String>()));
    }
    if let Some(to) = &answer.location {
        let is_ours = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\t', '\r', '\n']);
        if !is_ours {
            return Some(format!("leads to {to:?}"));
        }
    }
    let kind = answer.headers.get(header::CONTENT_TYPE).map_or("", |kind| kind.to_str().unwrap_or_default());
    if kind.starts_with("text/html") && (answer.body.contains("<script>alert") || answer.body.contains("<img src=x")) {
        return Some("markup that was sent stands in the page".to_owned());
    }
    let cookies = answer.headers.get_all(header::SET_COOKIE).iter();
    let foreign = cookies.filter(|cookie| !cookie.as_bytes().starts_with(b"llavero"));
    (foreign.count() > 0).then(|| "a cookie that is not ours".to_owned())
}

/// Sends hostile requests as everybody, and expects an orderly answer to each.
fn attack(app: &TestApp) {
    let cast = cast(app);
    let count = setting("LLAVERO_TEST_REQUESTS", REQUESTS);
    let rng = rand::rngs::StdRng::seed_from_u64(setting("LLAVERO_TEST_SEED", 2026));
    let mut senders = senders(&cast);
    let ids = ["nora", "sura", "profe", "gestora", "ajena"].map(|who| cast.id(who).to_string()).into();
    let mut generator = Generator { rng, names: names(), ids };
    let targets = targets();
    let (mut answers, mut slowest) = (BTreeMap::<u16, usize>::new(), (Duration::ZERO, String::new()));
    let mut faults = Vec::new();
    for _ in 0..count {
        let target = targets.choose(&mut generator.rng).unwrap();
        let at = generator.rng.random_range(0..senders.len());
        let sender = &mut senders[at];
        let request = generator.request(target, sender.key.as_deref());
        let asked = format!("{} {} {}", sender.name, request.method(), request.uri());
        let begun = Instant::now();
        let answer = sender.visit.send(request);
        let took = begun.elapsed();
        if let Some(fault) = fault(&answer) {
            faults.push(format!("{asked}: {fault}"));
        }
        assert!(took < LONGEST, "{asked}: {took:?}");
        if took > slowest.0 {
            slowest = (took, asked.chars().take(120).collect());
        }
        *answers.entry(answer.status.as_u16()).or_default() += 1;
        // Whoever was signed out by what they sent signs in again.
        if sender.key.is_none() && sender.name != "nobody" && sender.visit.get("/me").status == 303 {
            sender.visit = cast.browser(sender.name);
        }
    }
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
    eprintln!("{count} requests: {answers:?}; the slowest took {slowest:?}");
    assert!(answers.get(&200).is_some_and(|many| *many > count / 50), "{answers:?}");
}

both! {
    fn no_hostile_request_is_a_fault_of_the_server(app: &TestApp) {
        attack(app);
    }
}

#[test]
fn a_web_address_is_ours_alone() {
    // Held by `fault` above for every answer; here that it can fail at all.
    let app = TestApp::sqlite();
    app.console();
    let mut answer = Visit::through(Web::new(app.app.clone(), false)).get("/people");
    assert_eq!(fault(&answer), None);
    answer.location = Some("//evil.example/".into());
    assert!(fault(&answer).is_some());
}
