//! A server that is asked to stop lets what is under way finish.

use std::io::Write;
use std::time::{Duration, Instant};

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::imports::actions::{Request, run};
use llavero::jobs::Progress;
use llavero::web::runs::Runs;

use super::{Serving, form_head, rest, sign_in_body};
use crate::command::Program;
use crate::harness::{TestApp, both, state};

#[test]
fn a_request_under_way_is_answered_and_new_ones_are_not_taken() {
    let program = Program::sqlite().managed();
    let serving = Serving::start(&program, &[], &[]);
    let body = sign_in_body();
    let (first, second) = body.split_at(10);
    let mut stream = serving.connect();
    write!(stream, "{}{first}", form_head("/sign-in", body.len())).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    serving.signal("TERM");
    let begun = Instant::now();
    while std::net::TcpStream::connect(&serving.address).is_ok() {
        assert!(begun.elapsed() < Duration::from_secs(5), "it still takes connections");
        std::thread::sleep(Duration::from_millis(20));
    }
    stream.write_all(second.as_bytes()).unwrap();
    let answer = rest(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 303") && answer.contains("set-cookie"), "{answer}");
    assert_eq!(serving.ended().0, Some(0));
}

#[test]
fn without_anything_under_way_it_stops_at_once() {
    let serving = Serving::start(&Program::sqlite(), &[], &[]);
    // A browser keeps its connection open for the next page.
    let mut idle = serving.connect();
    idle.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n").unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let begun = Instant::now();
    assert_eq!(serving.stop().0, Some(0));
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}

/// Starts an import as a page does, and stops the server as soon as it has begun.
fn import_while_stopping(app: &TestApp, grace: Duration) -> Vec<(String, String)> {
    let actor = app.actor();
    let mut csv = Vec::new();
    llavero::demo::scale::bench_csv(5_000, 7, true, &mut csv).unwrap();
    let path = app.write("roster.csv", csv);
    let request = Request { path, profile: Some(Profile::Student), ..Request::default() };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let (runs, organization) = (Runs::default(), actor.organization);
        let work = {
            let actor: Actor = actor.clone();
            move |app: &llavero::app::App, progress: &Progress| run(app, &actor, &request, progress).map(|_| ())
        };
        runs.start(&app.app, organization, "/imports".into(), work).await.unwrap();
        assert_eq!(runs.under_way(), 1);
        runs.settle(grace).await;
        assert_eq!(runs.under_way(), 0);
    });
    let rows: Vec<(String, String)> = app.app.db.read(|tx| tx.query("SELECT kind, state FROM jobs", &[])).unwrap();
    rows
}

both! {
    fn an_import_under_way_is_finished_before_the_server_stops(app: &TestApp) {
        let jobs = import_while_stopping(app, Duration::from_secs(60));
        assert_eq!(jobs, [("import".to_owned(), "done".to_owned())]);
        assert!(app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'student'") >= 5_000);
    }

    fn one_that_takes_too_long_is_rolled_back_and_says_so(app: &TestApp) {
        let empty = state(&app.app.db).len();
        let jobs = import_while_stopping(app, Duration::ZERO);
        assert_eq!(jobs, [("import".to_owned(), "rolled-back".to_owned())]);
        assert_eq!(state(&app.app.db).len(), empty);
    }
}
