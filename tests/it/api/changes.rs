//! Changing people over the API: cells, somebody new, one change to many, and whom one may not touch.

use llavero::access::{Permission, Reach};
use llavero::accounts::Profile;
use serde_json::json;

use super::{Program, key_of, role};
use crate::harness::{TestApp, both};

fn person(program: &Program, unique_id: &str) -> String {
    program.get(&format!("/people?unique_id={unique_id}")).is(200).json["rows"][0]["id"].as_str().unwrap().to_owned()
}

fn two(app: &TestApp) -> (llavero::access::Actor, Program) {
    let (actor, program) = app.api();
    app.imported(&actor, Profile::Student, "ID,Nombres,Apellidos,Sede\n1,Ana,Gil,Norte\n2,Eva,Paz,Sur\n");
    (actor, program)
}

both! {
    fn cells_that_are_right_are_saved_and_the_others_told(app: &TestApp) {
        let (_, program) = two(app);
        let (ana, eva) = (person(&program, "1"), person(&program, "2"));
        let cells = json!({"cells": [
            {"id": ana, "field": "first_name", "value": "Anabel", "seen": "Ana"},
            {"id": eva, "field": "first_name", "value": "Evita", "seen": "Eve"},
            {"id": eva, "field": "email", "value": "no address"},
            {"id": eva, "field": "password", "value": "una-frase-Larga-29"},
        ]});
        let saved = program.json("PATCH", "/people", &cells).is(200);
        let outcomes: Vec<&str> =
            saved.json["rows"].as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect();
        assert_eq!(outcomes, ["saved", "meanwhile", "refused", "saved"], "{}", saved.text());
        assert!(!saved.text().contains("una-frase"));
        assert_eq!(program.get(&format!("/people/{ana}")).json["first_name"], "Anabel");
        let wrong = json!({"cells": [{"id": ana, "field": "rank", "value": "3"}]});
        program.json("PATCH", "/people", &wrong).refused(422, "api-field");
    }

    fn somebody_is_made_once_and_their_password_is_not_told(app: &TestApp) {
        let (_, program) = app.api();
        let asked = json!({"profile": "student", "fields": {"first_name": "Ana", "last_name": "Gil", "unique_id": "7"}});
        let made = program.post_once("/people", &asked, "k").is(201);
        assert_eq!(program.post_once("/people", &asked, "k").is(201).json, made.json);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
        assert!(!made.text().contains("password"));
        assert_eq!(person(&program, "7"), made.json["id"].as_str().unwrap());
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE details LIKE '%\"shown\":true%'"), 0);
        program.post("/people", &asked).refused(422, "edit-unique-id-taken");
        let wrong = json!({"profile": "student", "fields": {"colour": "red"}});
        program.post("/people", &wrong).refused(422, "api-field");
    }

    fn one_change_to_many_is_previewed_confirmed_and_undone(app: &TestApp) {
        let (_, program) = two(app);
        let before = app.state();
        let change = json!({"action": "deactivate", "keep": true, "comment": "Se fueron"});
        let asked = json!({"filter": {"profile": "student"}, "change": change});
        let outlook = program.post("/people/changes/preview", &asked).is(200);
        assert_eq!(outlook.json["totals"]["changed"], 2);
        let confirmed = json!({"filter": {"profile": "student"}, "change": change, "digest": outlook.json["digest"]});
        let ended = program.ended(&program.post_once("/people/changes", &confirmed, "k").is(202));
        assert_eq!(ended.json["state"], "done", "{}", ended.text());
        program.post_once("/people/changes", &confirmed, "k").is(202);
        assert_eq!(program.get("/people/count?status=inactive").json["count"], 2);
        program.post("/people/changes/preview", &json!({"filter": {}, "change": change})).refused(422, "whom-missing");
        let run = ended.json["id"].as_str().unwrap();
        program.ended(&program.post(&format!("/runs/{run}/undo"), &json!({})).is(202));
        assert_eq!(app.state(), before);
    }

    fn whom_a_key_does_not_reach_it_does_not_change_and_the_attempt_is_written_down(app: &TestApp) {
        let (actor, all) = two(app);
        let (ana, eva) = (person(&all, "1"), person(&all, "2"));
        let role = role(&app.app, actor.organization, 1, Permission::ALL, Reach::Schools);
        let norte = Program::of(&app.app, &key_of(&app.app, &actor, &role, &["Norte"]));
        let cell = |id: &str| json!({"cells": [{"id": id, "field": "first_name", "value": "X"}]});
        norte.json("PATCH", "/people", &cell(&ana)).is(200);
        norte.json("PATCH", "/people", &cell(&eva)).refused(404, "not-found");
        let denied = format!(
            "SELECT COUNT(*) FROM audit WHERE action = 'access.denied' AND actor_name LIKE 'API · %' AND details LIKE '%{}%'",
            "account.edit"
        );
        assert_eq!(app.number(&denied), 1);
        let change = json!({"filter": {"id": eva}, "change": {"action": "position", "to": "x"}});
        assert_eq!(norte.post("/people/changes/preview", &change).is(200).json["totals"]["changed"], 0);
    }

    fn roles_are_kept_below_one_s_own(app: &TestApp) {
        let (_, program) = app.api();
        let made = program.post("/roles", &json!({"name": "Lectura", "permissions": ["view-people"]})).is(201);
        let path = format!("/roles/{}", made.json["id"].as_str().unwrap());
        assert_eq!((&made.json["rank"], &made.json["reach"]), (&json!(0), &json!("schools")));
        let changed = program.json("PATCH", &path, &json!({"reach": "organization"})).is(200);
        assert_eq!(changed.json["permissions"], json!(["view-people"]));
        let high = program.json("PATCH", &path, &json!({"rank": 2}));
        assert!(high.status.is_client_error(), "{}", high.text());
        program.json("PATCH", &path, &json!({"permissions": ["fly"]})).refused(422, "api-field");
        program.delete(&path).is(204);
        program.get(&path).refused(404, "not-found");
    }
}
