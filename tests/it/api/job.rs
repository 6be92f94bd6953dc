//! The main job over the API: a file in, addresses and passwords, slips, what was done, and back.

use axum::body::Body;
use llavero::accounts::Profile;
use serde_json::{Value, json};

use super::{Answer, Program};
use crate::harness::both;

/// A file sent as a form.
pub fn sent(program: &Program, name: &str, text: &str, fields: &[(&str, &str)]) -> Answer {
    let mut body = String::new();
    for (field, value) in fields {
        body += &format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
    }
    body += &format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: text/csv\r\n\r\n{text}\r\n--x--\r\n"
    );
    let request = program.request("POST", "/imports").header("content-type", "multipart/form-data; boundary=x");
    program.send(request.body(Body::from(body)).unwrap())
}

/// The preview, once it is there.
pub fn previewed(program: &Program, import: &str, query: &str) -> Answer {
    for _ in 0..100 {
        let answer = program.get(&format!("/imports/{import}/preview{query}"));
        if answer.status != 202 {
            return answer.is(200);
        }
    }
    panic!("no preview");
}

fn id(answer: &Answer) -> String {
    answer.json["id"].as_str().unwrap().to_owned()
}

const PUPILS: &str = "ID,Nombres,Apellidos,Sede,Curso\n\
    1,Ana,Gil,Norte,5B\n2,Eva,Paz,Norte,5B\n3,Luis,,Sur,6A\n3,Luz,Rey,Sur,6A\n";

both! {
    fn names_are_corrected_where_a_program_says_so(app: &TestApp) {
        let (_, program) = app.api();
        let file = |name: &str| id(&sent(&program, name, "ID,Nombres,Apellidos,Asignatura\n1,Ana,Gil,Historia\n", &[("profile", "student")]).is(201));
        let import = file("a.csv");
        let preview = previewed(&program, &import, "");
        assert_eq!(preview.json["warnings"][0]["code"], "course-without-section");
        let begun = program.post(&format!("/imports/{import}/apply"), &json!({"digest": preview.json["digest"]})).is(202);
        program.ended(&begun);
        let other = sent(&program, "b.csv", "ID,Nombres,Apellidos\n1,Eva,Paz\n2,Leo,Rey\n", &[("profile", "student")]).is(201);
        let import = id(&other);
        let refused = previewed(&program, &import, "?tab=refused");
        assert_eq!(refused.json["totals"]["refused"], 1);
        let problem = refused.json["rows"].as_array().unwrap().iter().map(|row| &row["problem"]).find(|one| one["row"] == 2).unwrap();
        assert_eq!(problem["code"], "another-person");
        let remedy = problem["remedy"].as_str().unwrap();
        assert!(remedy.contains("\"names_corrected\"") && !remedy.contains("--"), "{remedy}");
        assert_eq!(refused.json["file_problems"][0]["code"], "running-number");
        let digest = refused.json["digest"].clone();
        program.json("PATCH", &format!("/imports/{import}"), &json!({"profile": "student", "names_corrected": true})).is(200);
        // What was confirmed before is another plan.
        let apply = format!("/imports/{import}/apply");
        program.post(&apply, &json!({"digest": digest, "skip_refused": true})).refused(409, "plan-changed");
        let preview = previewed(&program, &import, "?tab=changed");
        assert_eq!(preview.json["rows"][0]["changes"]["first_name"], json!(["Ana", "Eva"]));
        let begun = program.post(&apply, &json!({"digest": preview.json["digest"]})).is(202);
        assert_eq!(program.ended(&begun).json["state"], "done");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE first_name = 'Eva'"), 1);
    }

    fn a_file_becomes_accounts_with_passwords_and_slips_and_all_of_it_is_taken_back(app: &TestApp) {
        let (_, program) = app.api();
        let before = app.state();
        let file = sent(&program, "alumnos.csv", PUPILS, &[("profile", "student")]).is(201);
        let import = id(&file);
        assert_eq!(file.header("location"), format!("/api/v1/imports/{import}"));
        let described = program.get(&format!("/imports/{import}")).is(200);
        let holds: Vec<&str> =
            described.json["columns"].as_array().unwrap().iter().map(|one| one["holds"].as_str().unwrap()).collect();
        assert_eq!(holds, ["unique_id", "first_name", "last_name", "school", "section"]);
        assert_eq!(program.get("/imports").is(200).json["rows"].as_array().unwrap().len(), 1);

        let preview = previewed(&program, &import, "");
        assert_eq!(preview.json["totals"]["new"], 2);
        assert_eq!(preview.json["rows"].as_array().unwrap().len(), 2);
        let refused = previewed(&program, &import, "?tab=refused");
        assert!(refused.json["rows"][0]["problem"]["remedy"].as_str().is_some_and(|words| !words.is_empty()));
        let problems = program.get(&format!("/imports/{import}/problems")).is(200);
        assert!(problems.text().contains("Luz") && problems.header("content-type").starts_with("text/csv"));

        let apply = format!("/imports/{import}/apply");
        let digest = preview.json["digest"].clone();
        program.post(&apply, &json!({"digest": digest})).refused(409, "import-not-allowed");
        program.post(&apply, &json!({"digest": "00"})).refused(422, "api-field");
        program.post(&apply, &json!({"digest": "0".repeat(64), "skip_refused": true})).refused(409, "plan-changed");
        let confirmed = json!({"digest": digest, "skip_refused": true});
        let begun = program.post_once(&apply, &confirmed, "once").is(202);
        assert_eq!(begun.header("location"), format!("/api/v1/runs/{}", begun.json["run"].as_str().unwrap()));
        let imported = program.ended(&begun);
        assert_eq!((&imported.json["state"], &imported.json["totals"]["created"]), (&json!("done"), &json!(2)));
        assert_eq!(program.post_once(&apply, &confirmed, "once").is(202).json, begun.json);
        program.post(&apply, &confirmed).refused(409, "upload-gone");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 2);

        let recipe = json!({"profile": "student", "mode": "email", "domain": "colegio.example", "filter": {"school": "norte"}});
        let outlook = program.post("/credentials/preview", &json!({"recipe": recipe, "limit": 1})).is(200);
        assert_eq!((&outlook.json["totals"]["passwords"], &outlook.json["next"]), (&json!(2), &json!(1)));
        assert!(outlook.json["rows"][0]["email"].as_str().unwrap().ends_with("@colegio.example"));
        let confirmed = json!({"recipe": recipe, "digest": "0".repeat(64)});
        program.post("/credentials/runs", &confirmed).refused(409, "plan-changed");
        let begun = program.post("/credentials/runs", &json!({"recipe": recipe, "digest": outlook.json["digest"]})).is(202);
        let generated = program.ended(&begun);
        assert_eq!(generated.json["state"], "done");

        let slips = json!({"filter": {"section": "5B"}});
        let outlook = program.post("/slips/preview", &slips).is(200);
        assert_eq!((&outlook.json["slips"], &outlook.json["pages"]), (&json!(2), &json!(1)));
        let pdf = program.post("/slips", &slips).is(200);
        assert!(pdf.bytes.starts_with(b"%PDF-") && pdf.header("content-type") == "application/pdf");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'slips.print' AND actor_name LIKE 'API · %'"), 1);
        program.post("/slips", &json!({"filter": {}})).refused(422, "whom-missing");
        program.post("/slips", &json!({"filter": {"section": "6A"}})).refused(422, "section-unknown");

        let run = id(&generated);
        let lines = program.get(&format!("/runs/{run}/lines?limit=1")).is(200);
        let rest = program.get(&format!("/runs/{run}/lines?limit=1&after={}", lines.json["next"])).is(200);
        assert_eq!((lines.json["rows"].as_array().unwrap().len(), &rest.json["next"]), (1, &Value::Null));
        for (query, kind) in [("", "text/csv"), ("?format=xlsx", "application/vnd.openxml")] {
            let report = program.get(&format!("/runs/{run}/report{query}")).is(200);
            assert!(report.header("content-type").starts_with(kind));
        }
        program.get(&format!("/runs/{run}/report?format=pdf")).refused(422, "api-field");
        assert_eq!(program.get("/runs").is(200).json["rows"][0]["id"], run);
        assert_eq!(program.get("/overview").is(200).json["all"]["never_reached"], 0);
        program.post(&format!("/runs/{run}/cancel"), &json!({})).is(204);

        for run in [run, id(&imported)] {
            let undone = program.ended(&program.post(&format!("/runs/{run}/undo"), &json!({})).is(202));
            assert_eq!(undone.json["state"], "done", "{}", undone.text());
        }
        assert_eq!(app.state(), before);
        let answered = app.number("SELECT COUNT(*) FROM api_answers");
        assert_eq!(answered, 1);
    }

    fn a_file_is_mapped_by_hand_and_is_nobody_else_s(app: &TestApp) {
        let (actor, program) = app.api();
        let file = sent(&program, "lista.csv", "Clave,Uno,Dos\n1,Ana,Gil\n", &[("profile", "student")]).is(201);
        let path = format!("/imports/{}", id(&file));
        assert_eq!(previewed(&program, &id(&file), "").json["totals"]["refused"], 1);
        let wrong = program.json("PATCH", &path, &json!({"columns": ["unique_id", "colour", "ignore"]}));
        assert_eq!(wrong.refused(422, "field-unknown").json["errors"][0]["field"], "columns.1");
        let columns = json!({"profile": "student", "columns": ["unique_id", "first_name", "last_name"]});
        let mapped = program.json("PATCH", &path, &columns).is(200);
        assert_eq!(mapped.json["problems"], json!([]));
        assert_eq!(previewed(&program, &id(&file), "").json["rows"][0]["name"], "Ana Gil");
        // Another key of the same organization does not find it.
        let role = crate::api::role(&app.app, actor.organization, 2, llavero::access::Permission::ALL, llavero::access::Reach::Organization);
        let other = program.beside(&crate::api::key_of(&app.app, &actor, &role, &[]));
        for (method, path) in [("GET", path.clone()), ("DELETE", path.clone()), ("GET", format!("{path}/preview"))] {
            let request = other.request(method, &path).body(Body::empty()).unwrap();
            other.send(request).refused(404, "not-found");
        }
        program.delete(&path).is(204);
        program.get(&path).refused(404, "not-found");
    }

    fn what_is_no_table_is_refused_and_nothing_of_it_is_kept(app: &TestApp) {
        let (_, program) = app.api();
        let empty = sent(&program, "x.csv", "", &[]);
        assert!(empty.status.is_client_error(), "{}", empty.text());
        sent(&program, "x.csv", PUPILS, &[("profile", "pupil")]).refused(422, "api-field");
        let request = program.request("POST", "/imports").header("content-type", "multipart/form-data; boundary=x");
        program.send(request.body(Body::from("--x\r\nnothing")).unwrap()).refused(422, "upload-broken");
        program.post("/imports", &json!({})).refused(400, "api-unreadable");
        let left = std::fs::read_dir(app.path("files/uploads")).map_or(0, Iterator::count);
        assert_eq!(left, 0);
    }

    fn the_organization_is_looked_after(app: &TestApp) {
        let (actor, program) = app.api();
        let made = program.post("/lists/schools", &json!({"name": "Sede Norte", "code": "105"})).is(201);
        let path = format!("/lists/schools/{}", id(&made));
        assert_eq!(made.header("location"), format!("/api/v1{path}"));
        let changed = program.json("PATCH", &path, &json!({"name": "Sede María Cano"})).is(200);
        assert_eq!((&changed.json["name"], &changed.json["code"]), (&json!("Sede María Cano"), &json!("105")));
        app.imported(&actor, Profile::Student, "ID,Nombres,Apellidos,Sede\n1,Ana,Gil,Sede María Cano\n");
        program.delete(&path).refused(409, "entry-in-use");
        program.get("/lists/rooms").refused(400, "api-unreadable");
        assert_eq!(program.get("/sections").is(200).json["rows"], json!([]));
        let settings = program.get("/settings").is(200);
        assert_eq!(settings.json["printable_days"], "90");
        let changed = program.json("PATCH", "/settings", &json!({"printable_days": "30"})).is(200);
        assert_eq!(changed.json["changes"]["printable_days"], json!(["90", "30"]));
        let both = json!({"printable_days": "0", "accent": "x", "colour": "red"});
        let refused = program.json("PATCH", "/settings", &both);
        assert_eq!(refused.json["errors"].as_array().unwrap().len(), 3, "{}", refused.text());
        assert_eq!(program.get("/settings").is(200).json["printable_days"], "30");
    }

    fn a_keys_uploads_have_a_quota_and_are_nobodys_orphans(app: &TestApp) {
        let (_, program) = app.api();
        let mut config = (*app.app.config).clone();
        config.uploads.max_files = 1;
        let keys = llavero::credentials::Keys::open(&config.key_file()).unwrap();
        let clock = llavero::app::Clock::Fixed(crate::harness::NOW);
        let few = llavero::app::App::of(app.app.db.clone(), config, keys, clock, llavero::app::Seeds::System);
        let limited = Program::of(&few, &program.key);
        let import = id(&sent(&limited, "alumnos.csv", PUPILS, &[]).is(201));
        let refused = sent(&limited, "otros.csv", PUPILS, &[]).refused(413, "upload-files");
        assert!(refused.text().contains("Import or delete files that are waiting"), "{}", refused.text());
        let report = llavero::doctor::actions::examine(&app.config(), &[], &llavero::jobs::Progress::default()).unwrap();
        let strays = report.checks.iter().find(|check| check.name == "strays").unwrap();
        assert!(strays.findings.is_empty(), "{strays:?}");
        // Without the key it would be one.
        app.app.db.write(|tx| tx.execute("DELETE FROM api_keys", &[])).unwrap();
        let report = llavero::doctor::actions::examine(&app.config(), &[], &llavero::jobs::Progress::default()).unwrap();
        let strays = report.checks.iter().find(|check| check.name == "strays").unwrap();
        assert_eq!(strays.findings.iter().map(|one| one.fault.code).collect::<Vec<_>>(), ["doctor-strays"], "{import}");
    }
}

/// On SQLite there is one server.
#[test]
fn a_run_of_another_server_is_cancelled() {
    let app = crate::harness::TestApp::postgres();
    let (_, program) = app.api();
    let rows: String = (0..20_000).map(|n| format!("{n},Ana,Gil {n}\n")).collect();
    let import =
        id(&sent(&program, "alumnos.csv", &format!("ID,Nombres,Apellidos\n{rows}"), &[("profile", "student")]).is(201));
    let digest = previewed(&program, &import, "").json["digest"].clone();
    let begun = program.post(&format!("/imports/{import}/apply"), &json!({"digest": digest})).is(202);
    let run = begun.json["run"].as_str().unwrap();
    let other = Program::of(&app.another(), &program.key);
    assert_eq!(other.get(&format!("/runs/{run}")).is(200).json["state"], "running");
    other.post(&format!("/runs/{run}/cancel"), &json!({})).is(204);
    let ended = program.ended(&begun);
    assert_eq!(ended.json["state"], "rolled-back");
    assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE profile = 'student'"), 0);
    other.post(&format!("/runs/{run}/cancel"), &json!({})).is(204);
}
