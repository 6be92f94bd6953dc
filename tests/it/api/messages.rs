//! Sign-in details by e-mail over the API (4.5, 12.4). The letters themselves: tests/it/messages.rs.

use llavero::access::{Permission, Reach};
use llavero::accounts::Profile;
use serde_json::json;

use super::{Program, key_of, role};
use crate::harness::{NOW, TestApp, both};
use crate::messages::{Server, account, sent};

const PEOPLE: &str = "ID;Nombres;Apellidos;Sede;Correo;Contraseña\n\
    1;Ana;Peña;Norte;ana@colegio.example;lapiz-verde-42\n2;Luis;Paz;Norte;;mesa-azul-17\n\
    3;Eva;Sol;Sur;nadie@colegio.example;silla-roja-88\n";

fn people(app: &TestApp) -> (llavero::access::Actor, Program) {
    let (actor, program) = app.api();
    app.imported(&actor, Profile::Student, PEOPLE);
    (actor, program)
}

both! {
    fn details_are_previewed_sent_once_and_each_fate_is_told(app: &TestApp) {
        let (actor, program) = people(app);
        let server = Server::start();
        let mail = server.app(app, NOW);
        let program = Program::of(&mail, &program.key);
        let asked = json!({"filter": {"profile": "student"}});
        let seen = program.post("/messages/preview", &asked).is(200);
        assert_eq!((&seen.json["recipients"], &seen.json["is_set_up"]), (&json!(2), &json!(true)));
        assert_eq!(seen.json["skipped"][0]["name"], "2");
        assert_eq!(seen.json["skipped_by_reason"], json!({"no-address": 1}));
        assert!(seen.json["sample"]["text"].as_str().unwrap().contains("••••") && !seen.text().contains("verde-42"));
        let confirmed = json!({"filter": {"profile": "student"}, "digest": seen.json["digest"]});
        let begun = program.post_once("/messages/runs", &confirmed, "k").is(202);
        assert_eq!(program.ended(&begun).json["state"], "done");
        assert_eq!(program.post_once("/messages/runs", &confirmed, "k").is(202).json, begun.json);
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 2);
        let run = format!("/messages/runs/{}", begun.json["run"].as_str().unwrap());
        let waiting = program.get(&format!("{run}?state=queued")).is(200);
        assert_eq!(waiting.json["totals"], json!({"queued": 2}));
        assert!(waiting.json["rows"][0]["next_at"].is_i64());

        sent(&mail, &actor);
        let ended = program.get(&run).is(200);
        assert_eq!(ended.json["totals"], json!({"failed": 1, "sent": 1}));
        let failed = &ended.json["rows"][0];
        assert_eq!((&failed["name"], &failed["reason"]), (&json!("Eva Sol"), &json!("refused")));
        assert!(failed["why"].as_str().unwrap().contains("no such mailbox"));
        let ana = account(app, "1");
        let again = program.post(&format!("/people/{ana}/messages"), &json!({})).is(202);
        assert_eq!(program.ended(&again).json["state"], "done");
        let fates = program.get(&format!("/people/{ana}/messages")).is(200);
        let mut states: Vec<&str> =
            fates.json["rows"].as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap()).collect();
        // The clock stands still: which of them is newer is not told here.
        states.sort_unstable();
        assert_eq!(states, ["queued", "sent"]);
        program.post(&format!("/people/{}/messages", account(app, "2")), &json!({})).refused(409, "message-none");
    }

    fn what_cannot_be_sent_is_said_and_nothing_is_queued(app: &TestApp) {
        let (actor, program) = people(app);
        let asked = json!({"filter": {"profile": "student"}});
        let seen = program.post("/messages/preview", &asked).is(200);
        assert_eq!(seen.json["is_set_up"], false);
        let confirmed = json!({"filter": {"profile": "student"}, "digest": seen.json["digest"]});
        program.post("/messages/runs", &confirmed).refused(409, "mail-not-set-up");
        let ana = format!("/people/{}/messages", account(app, "1"));
        program.post(&ana, &json!({})).refused(409, "mail-not-set-up");
        let server = Server::down();
        let program = Program::of(&server.app(app, NOW), &program.key);
        program.post("/messages/preview", &json!({"filter": {}})).refused(422, "whom-missing");
        program.post("/messages/runs", &json!({"filter": {"id": "1"}, "digest": "x"})).refused(422, "api-field");
        app.imported(&actor, Profile::Student, "ID;Correo\n2;luis@colegio.example\n");
        program.post("/messages/runs", &confirmed).refused(409, "plan-changed");
        // Nobody is written to by a key that does not reach them, and the attempt is written down.
        let allowed = [Permission::ViewPeople, Permission::SendMessages];
        let sender = role(&app.app, actor.organization, 1, &allowed, Reach::Schools);
        let sur = program.beside(&key_of(&app.app, &actor, &sender, &["Sur"]));
        sur.post(&ana, &json!({})).refused(404, "not-found");
        sur.get(&ana).refused(404, "not-found");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'access.denied'"), 2);
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 0);
    }
}
