//! Keys: made, used, ended; whom they let in, and as whom.

use llavero::access::keys::actions::{NewKey, add, end, keys};
use llavero::access::{OPERATOR_RANK, Permission, Reach};
use llavero::accounts::Profile;
use llavero::error::Error;
use secrecy::ExposeSecret;
use serde_json::json;

use super::{Program, key_of, role};
use crate::harness::{NOW, both};

const DAY: i64 = 24 * 3600 * 1000;

fn new(name: &str, role: &str, days: u32) -> NewKey {
    NewKey { name: name.into(), role: role.into(), schools: Vec::new(), days }
}

both! {
    fn a_key_opens_what_its_role_may_until_its_time_is_over_or_somebody_ends_it(app: &TestApp) {
        let actor = app.actor();
        let (made, secret) = add(&app.app, &actor, &new("Sistema", "administrator", 30)).unwrap();
        let program = Program::of(&app.app, secret.expose_secret());
        let own = program.get("/key").is(200);
        assert_eq!((&own.json["name"], &own.json["id"]), (&json!("API · Sistema"), &json!(made.id)));
        program.get("/people").is(200);
        program.get("/keys").refused(403, "forbidden");
        assert_eq!(keys(&app.app, &actor).unwrap()[0].used_at, Some(NOW));

        let at = |days: i64| Program::of(&app.at(NOW + days * DAY), secret.expose_secret());
        at(29).get("/people").is(200);
        let over = at(30).get("/people").refused(401, "key-expired");
        assert!(over.header("www-authenticate").contains("invalid_token"));

        end(&app.app, &actor, "sistema").unwrap();
        program.get("/people").refused(401, "key-ended");
        end(&app.app, &actor, &made.id.to_string()).unwrap();
        let audited = "SELECT COUNT(*) FROM audit WHERE action IN ('key.add', 'key.end')";
        assert_eq!(app.number(audited), 2);
    }

    fn what_is_no_key_opens_nothing_and_learns_nothing(app: &TestApp) {
        let (_, program) = app.api();
        let (id, secret) = program.key.strip_prefix("llv_").unwrap().split_once('_').unwrap();
        let missing = program.beside("").get("/people").refused(401, "key-missing");
        assert_eq!(missing.header("www-authenticate"), "Bearer realm=\"Llavero\"");
        let other = if secret.starts_with('0') { "1" } else { "0" };
        for wrong in [
            "x".to_owned(),
            format!("llv_{id}_{}", "0".repeat(64)),
            format!("llv_{id}_{other}{}", &secret[1..]),
            format!("llv_{}_{secret}", "0".repeat(32)),
            format!("llv_{id}_{secret}0"),
        ] {
            program.beside(&wrong).get("/people").refused(401, "key-unknown");
        }
        // Which addresses there are stands in the document, and is no secret.
        program.beside("").get("/nothing").refused(404, "not-found");
        program.beside("").get("/openapi.json").is(200);
    }

    fn a_key_never_passes_for_the_operator_nor_for_an_account(app: &TestApp) {
        let (actor, program) = app.api();
        for name in ["operator", "llavero", "rectoria"] {
            let made = add(&app.app, &actor, &new(name, "administrator", 1)).unwrap();
            let named = program.beside(made.1.expose_secret()).get("/key").is(200).json["name"].clone();
            assert_eq!(named, format!("API · {name}"));
        }
        let stored = "SELECT COUNT(*) FROM roles r JOIN api_keys k ON k.role_id = r.id WHERE r.rank >= 3";
        assert_eq!(app.number(stored), 0);
        let manager = add(&app.app, &actor, &new("m", "manager", 1));
        assert!(matches!(manager, Err(Error::Invalid(problems)) if problems[0].fault.code == "key-too-high"));
        assert_eq!(actor.rank, OPERATOR_RANK);
        // A role that becomes a manager's takes its keys out of use.
        if app.app.db.write(|tx| tx.execute("UPDATE roles SET rank = 3 WHERE rank = 2", &[])).is_ok() {
            program.get("/key").refused(401, "key-ended");
        }
    }

    fn a_key_makes_keys_below_itself_that_do_not_outlast_it(app: &TestApp) {
        let (actor, program) = app.api();
        let high = program.post("/keys", &json!({"name": "a", "role": "administrator", "days": 10}));
        assert_eq!(high.refused(422, "key-too-high").json["errors"][0]["field"], "role");
        let low = role(&app.app, actor.organization, 1, &[Permission::ViewPeople], Reach::Assigned);
        let made = program.post("/keys", &json!({"name": "a", "role": low, "days": 365})).is(201);
        assert_eq!(made.json["expires_at"], NOW + 30 * DAY);
        assert_eq!(made.header("location"), format!("/api/v1/keys/{}", made.json["id"].as_str().unwrap()));
        let below = program.beside(made.json["secret"].as_str().unwrap());
        below.get("/people").is(200);
        below.get("/keys").refused(403, "forbidden");
        program.post("/keys", &json!({"name": "A", "role": low, "days": 1})).refused(409, "key-exists");
        program.post("/keys", &json!({"name": "b", "role": low, "days": 366})).refused(422, "key-days");
        program.post("/keys", &json!({"name": "b", "role": "x", "days": 1})).refused(422, "role-unknown");
        // Nobody ends a key that is not below them.
        let own = program.get("/key").json["id"].as_str().unwrap().to_owned();
        program.delete(&format!("/keys/{own}")).refused(403, "key-too-high");
        program.delete(&format!("/keys/{}", made.json["id"].as_str().unwrap())).is(204);
        below.get("/people").refused(401, "key-ended");
        let listed = program.get("/keys").is(200);
        assert_eq!(listed.json["rows"].as_array().unwrap().len(), 2);
        assert!(!listed.text().contains("secret") && !listed.text().contains("hash"));
    }

    fn a_key_of_a_school_sees_its_pupils_alone(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Student, "ID,Nombres,Apellidos,Sede\n1,Ana,Gil,Norte\n2,Eva,Paz,Sur\n");
        app.imported(&actor, Profile::Teacher, "ID,Nombres,Apellidos,Sede\n3,Luz,Rey,Norte\n");
        let norte = key_of(&app.app, &actor, "administrator", &["Norte"]);
        let program = Program::of(&app.app, &norte);
        let seen = program.get("/people?sort=unique_id").is(200);
        let ids: Vec<&str> = seen.json["rows"].as_array().unwrap().iter().map(|row| row["unique_id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["1", "3"]);
        let all = Program::of(&app.app, &key_of(&app.app, &actor, "administrator", &[]));
        let eva = all.get("/people?unique_id=2").json["rows"][0]["id"].as_str().unwrap().to_owned();
        for path in [format!("/people/{eva}"), format!("/people/{eva}/history")] {
            program.get(&path).refused(404, "not-found");
        }
        program.get(&format!("/people?id={eva}")).is(200);
        let denied = "SELECT COUNT(*) FROM audit WHERE action = 'access.denied' AND details LIKE '%account.show%'";
        assert_eq!(app.number(denied), 2);
    }

    fn an_organization_is_not_there_for_another_s_key(app: &TestApp) {
        let (actor, here) = app.api();
        app.imported(&actor, Profile::Student, "ID,Nombres,Apellidos\n1,Ana,Gil\n");
        let ana = here.get("/people").json["rows"][0]["id"].as_str().unwrap().to_owned();
        let own = here.get("/key").json["id"].as_str().unwrap().to_owned();
        let (_, there) = app.api();
        assert_eq!(there.get("/people").is(200).json["rows"], json!([]));
        assert_eq!(there.get(&format!("/people?id={ana}")).is(200).json["rows"], json!([]));
        there.get(&format!("/people/{ana}")).refused(404, "not-found");
        there.delete(&format!("/keys/{own}")).refused(404, "not-found");
        here.get("/key").is(200);
        let denied: i64 = app.number("SELECT COUNT(*) FROM audit WHERE action = 'access.denied'");
        assert_eq!(denied, 2);
    }
}
