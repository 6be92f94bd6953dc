//! What every request stands on: problems in three languages, hostile bodies, retries, the budget.

use axum::body::Body;
use llavero::access::{Permission, Reach};
use llavero::accounts::Profile;
use serde_json::json;

use super::{Program, role};
use crate::harness::both;

both! {
    fn a_problem_is_told_in_the_language_that_is_asked_for(app: &TestApp) {
        let (_, mut program) = app.api();
        let mut told = Vec::new();
        for (language, tag) in [("en", "en"), ("es-CO,es;q=0.9", "es"), ("pt-BR", "pt-BR"), ("fr", "es"), ("", "es")] {
            program.language = language;
            let refused = program.get("/people?page=made-up").refused(422, "page-unknown");
            assert_eq!(refused.header("content-language"), tag);
            assert_eq!(refused.json["errors"][0]["field"], "page");
            told.push(refused.json["detail"].as_str().unwrap().to_owned());
        }
        assert!(told[0] != told[1] && told[1] != told[2] && told[1] == told[3] && told[3] == told[4], "{told:?}");
    }

    fn everything_that_is_refused_is_a_problem(app: &TestApp) {
        let (_, program) = app.api();
        program.get("/people/x").refused(400, "api-unreadable");
        program.json("PUT", "/people", &json!({})).refused(405, "api-method");
        program.get("/people?colour=red").refused(422, "filter-field");
        program.get("/people?search=a%00b").refused(422, "api-character");
        program.get("/people?limit=0").refused(422, "api-limit");
        program.get("/people?school=Nowhere").refused(422, "school-unknown");
        let send = |kind: &str, body: Vec<u8>| {
            program.send(program.request("POST", "/keys").header("content-type", kind).body(Body::from(body)).unwrap())
        };
        send("text/plain", b"{}".to_vec()).refused(415, "api-media-type");
        send("application/json", b"{\n \"name\":".to_vec()).refused(400, "api-json");
        send("application/json", vec![0xff, 0xfe]).refused(400, "api-json");
        send("application/json", vec![b'['; 100_000]).refused(400, "api-json");
        send("application/json", b"{\"name\": \"a\\u0000\"}".to_vec()).refused(422, "api-character");
        send("application/json", vec![b' '; 2 << 20]).refused(413, "api-too-large");
        let missing = send("application/json; charset=utf-8", b"{\"name\": \"a\", \"role\": 7}".to_vec());
        assert_eq!(missing.refused(422, "api-field").json["errors"][0]["field"], "role");
    }

    fn what_was_sent_twice_is_done_once(app: &TestApp) {
        let (actor, program) = app.api();
        let school = json!({"name": "Sede Norte"});
        let first = program.post_once("/lists/schools", &school, "k1").is(201);
        let again = program.post_once("/lists/schools", &school, "k1").is(201);
        assert_eq!((&first.json, first.header("location")), (&again.json, again.header("location")));
        assert_eq!((first.header("idempotent-replayed"), again.header("idempotent-replayed")), ("", "true"));
        program.post_once("/lists/schools", &json!({"name": "Sede Sur"}), "k1").refused(422, "api-retry-other");
        program.post_once("/lists/departments", &school, "k1").refused(422, "api-retry-other");
        program.post_once("/lists/schools", &school, "k2").refused(409, "entry-exists");
        program.post_once("/lists/schools", &json!({"name": "Sede Sur"}), "k2").is(201);
        assert_eq!(app.number("SELECT COUNT(*) FROM schools"), 2);
        // Another key's retries are its own; a day later nothing is known of it.
        let role = role(&app.app, actor.organization, 2, Permission::ALL, Reach::Organization);
        let other = program.beside(&super::super::key_of(&app.app, &actor, &role, &[]));
        other.post_once("/lists/schools", &school, "k1").refused(409, "entry-exists");
        let later = Program::of(&app.at(crate::harness::NOW + 25 * 3600 * 1000), &program.key);
        later.post_once("/lists/schools", &school, "k1").refused(409, "entry-exists");
    }

    fn a_secret_is_answered_once_and_kept_nowhere(app: &TestApp) {
        let (actor, program) = app.api();
        let low = role(&app.app, actor.organization, 1, &[Permission::ViewPeople], Reach::Assigned);
        let key = json!({"name": "a", "role": low, "days": 1});
        let made = program.post_once("/keys", &key, "k").is(201);
        program.post_once("/keys", &key, "k").refused(409, "api-retry-once");
        assert_eq!(app.number("SELECT COUNT(*) FROM api_keys"), 2);
        assert_eq!(app.number("SELECT COUNT(*) FROM api_answers WHERE body IS NOT NULL"), 0);
        let secret = made.json["secret"].as_str().unwrap();
        assert_eq!(app.number(&format!("SELECT COUNT(*) FROM audit WHERE details LIKE '%{secret}%'")), 0);
    }

    fn a_request_that_is_being_worked_on_is_not_begun_again(app: &TestApp) {
        let (_, program) = app.api();
        let school = json!({"name": "Sede Norte"});
        program.post_once("/lists/schools", &school, "k1").is(201);
        app.app.db.write(|tx| tx.execute("UPDATE api_answers SET status = NULL, body = NULL", &[])).unwrap();
        program.post_once("/lists/schools", &school, "k1").refused(409, "api-retry-under-way");
        for wrong in ["", &"k".repeat(201)] {
            program.post_once("/lists/schools", &school, wrong).refused(400, "api-retry-key");
        }
    }

    fn a_key_has_so_many_requests_a_minute(app: &TestApp) {
        let (_, program) = app.api();
        let mut config = (*app.app.config).clone();
        config.serve.api_requests_per_minute = 3;
        let few = llavero::app::App::of(
            app.app.db.clone(),
            config,
            llavero::credentials::Keys::open(&app.app.config.key_file()).unwrap(),
            llavero::app::Clock::Fixed(crate::harness::NOW),
            llavero::app::Seeds::System,
        );
        let hurried = Program::of(&few, &program.key);
        for _ in 0..3 {
            hurried.get("/key").is(200);
        }
        let refused = hurried.get("/key").refused(429, "api-too-many");
        assert!((1..=60).contains(&refused.header("retry-after").parse::<u64>().unwrap()));
    }

    fn another_site_and_a_cookie_open_nothing_here(app: &TestApp) {
        let (actor, program) = app.api();
        app.imported(&actor, Profile::Student, "ID,Nombres,Apellidos\n1,Ana,Gil\n");
        let mut visit = crate::console::Visit::of(&app.app);
        let request = axum::http::Request::get("/api/v1/people").body(Body::empty()).unwrap();
        assert_eq!(visit.send(request).status, 401);
        let answer = program.get("/people").is(200);
        assert!(answer.header("access-control-allow-origin").is_empty());
        assert_eq!(answer.header("cache-control"), "private, no-store");
    }
}
