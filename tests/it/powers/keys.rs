//! Keys of the API, made and ended in the console and on the command line; what the API says of them is in `api/keys.rs`.

use serde_json::Value;
use uuid::Uuid;

use super::{Cast, cast};
use crate::api::Program;
use crate::console::Answer;
use crate::harness::both;

/// The key that a page shows, this once.
#[track_caller]
fn shown(page: &Answer) -> String {
    let rest = page.body.split_once("<code>llv_").expect("no key is shown").1;
    format!("llv_{}", rest.split('<').next().unwrap())
}

fn ids(cast: &Cast<'_>) -> Vec<Uuid> {
    let rows: Vec<(Uuid,)> = cast.app.app.db.read(|tx| tx.query("SELECT id FROM api_keys ORDER BY id", &[])).unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

fn code(said: &Value) -> &str {
    said["error"]["code"].as_str().unwrap_or_default()
}

both! {
    fn a_key_is_made_in_the_console_shown_once_and_ended(app: &TestApp) {
        let cast = cast(app);
        let mut visit = cast.browser("gestora");
        visit.get("/settings/keys").is(200).says("href=\"/settings/keys\"").never_says("llv_");
        let fields = [("name", "Sistema académico"), ("role", "Coordinación"), ("days", "30"), ("schools", "Norte")];
        let page = visit.post("/settings/keys", &fields).is(200).says("Sistema académico").says("Norte");
        let key = shown(&page);
        assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
        visit.get("/settings/keys").is(200).says("Sistema académico").never_says(&key).never_says("llv_");
        let program = Program::of(&app.app, &key);
        program.get(&format!("/people/{}", cast.id("nora"))).is(200);
        program.get(&format!("/people/{}", cast.id("sura"))).refused(404, "not-found");
        let secret = key.rsplit('_').next().unwrap();
        assert_eq!(app.number(&format!("SELECT COUNT(*) FROM audit WHERE details LIKE '%{secret}%'")), 0);

        let id = ids(&cast)[0];
        visit.post(&format!("/settings/keys/{id}/end"), &[]).is(303).leads_to("/settings/keys");
        program.get("/people").refused(401, "key-ended");
        visit.get("/settings/keys").is(200).never_says(&format!("/settings/keys/{id}/end"));
        // Ended once more it is no error; what never was is not there.
        visit.post(&format!("/settings/keys/{id}/end"), &[]).is(303);
        visit.post(&format!("/settings/keys/{}/end", Uuid::nil()), &[]).is(404);
    }

    fn what_will_not_do_is_said_beside_the_form_and_makes_no_key(app: &TestApp) {
        let cast = cast(app);
        let mut visit = cast.browser("gestora");
        let right = [("name", "Uno"), ("role", "Registro"), ("days", "30")];
        visit.post("/settings/keys", &right).is(200);
        for (name, role, days, schools) in [
            ("", "Registro", "30", ""),
            ("Dos", "manager", "30", ""),
            ("Dos", "no hay", "30", ""),
            ("Dos", "Registro", "0", ""),
            ("Dos", "Registro", "4000", ""),
            ("Dos", "Registro", "mañana", ""),
            ("Dos", "Registro", "30", "Sede que no hay"),
            // There is one of that name, whatever its case.
            ("UNO", "Registro", "30", ""),
        ] {
            let fields = [("name", name), ("role", role), ("days", days), ("schools", schools)];
            let page = visit.post("/settings/keys", &fields).is(422).says("class=\"notice bad\"").never_says("llv_");
            page.says(&format!("value=\"{name}\""));
        }
        assert_eq!(ids(&cast).len(), 1);
    }

    fn whose_role_does_not_allow_it_neither_sees_makes_nor_ends_keys(app: &TestApp) {
        let cast = cast(app);
        let made = cast.browser("gestora").post("/settings/keys", &[("name", "Uno"), ("role", "Registro"), ("days", "30")]);
        let key = shown(&made.is(200));
        let id = ids(&cast)[0];
        for who in ["uno", "registro", "coord", "sup.uno", "profe"] {
            let mut visit = cast.browser(who);
            visit.get("/").is(200).never_says("/settings/keys");
            visit.get("/settings/keys").is(403).never_says("Uno<");
            visit.post("/settings/keys", &[("name", "Dos"), ("role", "Registro"), ("days", "30")]).is(403);
            visit.post(&format!("/settings/keys/{id}/end"), &[]).is(403);
            assert_eq!(cast.denied(id), 1, "{who}");
            for args in [&["api", "keys"][..], &["api", "add-key", "Dos", "--role", "Registro"], &["api", "end-key", "Uno"]] {
                let (status, said) = cast.program(who, args, "");
                assert_eq!((status, code(&said)), (1, "forbidden"), "{who} {args:?}");
            }
        }
        Program::of(&app.app, &key).get("/key").is(200);
        assert_eq!(ids(&cast), [id]);
    }

    fn keys_are_made_listed_and_ended_on_the_command_line(app: &TestApp) {
        let cast = cast(app);
        let (status, said) = cast.program("gestora", &["api", "add-key", "Sede", "--role", "Coordinación", "--school", "Norte", "--days", "30"], "");
        assert_eq!(status, 0, "{said}");
        let key = said["secret"].as_str().unwrap().to_owned();
        Program::of(&app.app, &key).get(&format!("/people/{}", cast.id("nora"))).is(200);
        let (status, listed) = cast.program("gestora", &["api", "keys"], "");
        assert_eq!((status, listed[0]["name"].as_str(), listed[0]["role"].as_str()), (0, Some("Sede"), Some("Coordinación")));
        assert!(!listed.to_string().contains(key.rsplit('_').next().unwrap()), "it is shown once");
        for (args, expected) in [
            (vec!["api", "add-key", "Alto", "--role", "manager"], "key-too-high"),
            (vec!["api", "add-key", "Nada", "--role", "no hay"], "role-unknown"),
            (vec!["api", "add-key", "Lejos", "--role", "Registro", "--school", "no hay"], "school-unknown"),
            (vec!["api", "add-key", "SEDE", "--role", "Registro"], "key-exists"),
            (vec!["api", "add-key", "Siempre", "--role", "Registro", "--days", "4000"], "key-days"),
            (vec!["api", "end-key", "no hay"], "not-found"),
        ] {
            let (status, said) = cast.program("gestora", &args, "");
            assert_eq!((status, code(&said)), (1, expected), "{args:?} {said}");
        }
        assert_eq!(cast.program("gestora", &["api", "end-key", "sede"], "").0, 0);
        Program::of(&app.app, &key).get("/people").refused(401, "key-ended");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action IN ('key.add', 'key.end')"), 2);
    }
}
