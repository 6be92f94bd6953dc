//! Slips and sections in the console: the right people, a picture without passwords, prints in the log.

use std::process::Command;
use std::sync::atomic::AtomicBool;

use llavero::accounts::Profile;
use llavero::credentials::Binding;
use llavero::organization::actions::change_settings;
use llavero::organization::rules::SettingsChange;
use llavero::params;
use llavero::schedule::run_due;
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::{Answer, Visit};
use crate::harness::{TestApp, both};

const PEOPLE: &str = "Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo\n\
    101;Peña;Ana;10;10A;Centro;ana@example.org\n\
    102;Núñez;José;5;5B;Centro;jose@example.org\n\
    103;Gil;Eva;5;5B;Centro;\n\
    104;Mora;Sol;6;6A;Norte;\n";

fn loaded(app: &TestApp) -> Visit {
    let (_, actor, visit) = app.console();
    app.imported(&actor, Profile::Student, PEOPLE);
    visit
}

fn section(app: &TestApp, code: &str) -> Uuid {
    let sql = "SELECT id FROM sections WHERE section_code = $1";
    app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, params![code])).unwrap().0
}

fn passwords(app: &TestApp) -> Vec<(String, String)> {
    let sql = "SELECT a.unique_id, c.account_id, c.version, c.sealed FROM credentials c
               JOIN accounts a ON a.id = c.account_id WHERE c.sealed IS NOT NULL";
    let rows: Vec<(String, Uuid, i64, Vec<u8>)> = app.app.db.read(|tx| tx.query(sql, params![])).unwrap();
    let open = |(id, account, version, sealed): (String, Uuid, i64, Vec<u8>)| {
        (id, app.app.keys.open_sealed(Binding { account, version }, &sealed).unwrap().expose_secret().to_owned())
    };
    rows.into_iter().map(open).collect()
}

fn text(app: &TestApp, pdf: &[u8]) -> String {
    let path = app.write("fetched.pdf", pdf);
    let output = Command::new("pdftotext").arg("-raw").arg(path).arg("-").output().expect("poppler-utils is needed");
    String::from_utf8(output.stdout).unwrap()
}

fn prints(app: &TestApp) -> i64 {
    app.number("SELECT COUNT(*) FROM audit WHERE action = 'slips.print'")
}

fn is_file(answer: &Answer, ending: &str) {
    let disposition = answer.headers["content-disposition"].to_str().unwrap();
    assert!(disposition.starts_with("attachment") && disposition.contains(ending), "{disposition}");
}

both! {
    fn sections_are_listed_with_their_people_and_lead_to_slips(app: &TestApp) {
        let mut visit = loaded(app);
        let id = section(app, "5B");
        visit.get("/sections").is(200)
            .says(&format!("/slips?section_id={id}"))
            .says("/people?school=Centro&#38;section=5B");
        let page = visit.get(&format!("/slips?section_id={id}&section_id={}", section(app, "10A"))).is(200);
        page.says("3 fichas en 2 páginas.");
    }

    fn a_print_holds_the_right_people_and_is_in_the_log(app: &TestApp) {
        let mut visit = loaded(app);
        let id = section(app, "5B").to_string();
        app.app.db.write(|tx| tx.execute(
            "UPDATE credentials SET state = 'own', sealed = NULL WHERE account_id =
             (SELECT id FROM accounts WHERE unique_id = '103')", params![])).unwrap();
        app.settle_credentials();
        visit.get(&format!("/slips?section_id={id}")).is(200).says("1 ficha en 1 página.").says("Sin ficha").says("103");
        assert_eq!(prints(app), 0);
        let file = visit.bytes("/slips/print", &[("section_id", &id), ("layout", "1up")]);
        is_file(&file.0, ".pdf");
        let text = text(app, &file.1);
        let known = passwords(app);
        let of = |id: &str| known.iter().find(|(one, _)| one == id).unwrap().1.clone();
        assert!(text.contains("José Núñez") && text.contains(&of("102")), "{text}");
        assert!(!text.contains("Eva Gil") && !text.contains("Ana Peña") && !text.contains(&of("101")));
        assert_eq!(prints(app), 1);
        let (who, details): (String, String) = app.app.db.read(|tx|
            tx.query_one("SELECT actor_name, details FROM audit WHERE action = 'slips.print'", params![])).unwrap();
        assert!(who != "operator" && details.contains(&id) && !details.contains(&of("102")), "{who} {details}");
        let left: Vec<_> = std::fs::read_dir(app.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with("download-") && name != "fichas.pdf"), "{left:?}");
    }

    fn several_files_come_in_one_zip_each_named_after_its_section(app: &TestApp) {
        let mut visit = loaded(app);
        let (answer, bytes) = visit.bytes("/slips/print", &[("profile", "student"), ("split", "yes")]);
        is_file(&answer, ".zip");
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let names: Vec<String> = (0..zip.len()).map(|at| zip.by_index(at).unwrap().name().unwrap().into_owned()).collect();
        assert_eq!(names, ["fichas-001-5B.pdf", "fichas-002-10A.pdf", "fichas-003-6A.pdf"]);
        assert_eq!(prints(app), 1);
    }

    fn the_picture_shows_no_password_and_is_no_print(app: &TestApp) {
        let mut visit = loaded(app);
        visit.get("/slips?profile=student").is(200).says("/slips/picture?profile=student");
        let picture = visit.get("/slips/picture?profile=student").is(200);
        assert_eq!(picture.headers["content-type"], "image/svg+xml");
        assert!(picture.body.starts_with("<svg") && picture.body.len() > 5_000);
        // Letters are outlines in it: with every password replaced by another, the picture stays the same.
        app.app.db.write(|tx| tx.execute("UPDATE credentials SET sealed = $1", params![vec![7_u8; 60]])).unwrap();
        let again = visit.get("/slips/picture?profile=student").is(200);
        assert!(picture.body == again.body, "the picture depends on the passwords");
        assert_eq!(prints(app), 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action LIKE 'slips%'"), 0);
    }

    fn a_large_print_is_followed_and_fetched_once_by_whoever_started_it(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let rows: String = (0..450).map(|n| format!("{n};Peña{n};Ana;5;5B;Centro\n")).collect();
        app.imported(&actor, Profile::Student, &format!("Documento;Apellidos;Nombres;Grado;Curso;Sede\n{rows}"));
        let print = visit.post("/slips/print", &[("profile", "student")]).is(303).location.unwrap();
        assert!(print.starts_with("/slips/prints/"), "{print}");
        app.stranger();
        let mut other = visit.beside();
        other.sign_in(("otra@norte.example", "otra frase bien larga"));
        other.get(&print).is(404);
        other.post(&format!("{print}/file"), &[]).is(404);
        visit.ended(&print).says("Las fichas están listas");
        let (answer, bytes) = visit.bytes(&format!("{print}/file"), &[]);
        is_file(&answer, ".pdf");
        assert!(bytes.starts_with(b"%PDF"));
        visit.post(&format!("{print}/file"), &[]).is(303).leads_to(&print);
        visit.get(&print).is(200).says("ya se descargó");
        assert_eq!(prints(app), 1);
    }

    fn who_may_not_reveal_passwords_prints_nothing_and_single_sign_on_is_told_where(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let foreign = "0199a1b2-0000-7000-8000-000000000000";
        visit.get(&format!("/slips?section_id={foreign}")).is(200).never_says("action=\"/slips/print\"");
        visit.post("/slips/print", &[("section_id", foreign)]).is(404);
        let settings = SettingsChange { single_sign_on: Some(true), ..SettingsChange::default() };
        change_settings(&app.app, &actor, &settings).unwrap();
        visit.get("/slips?profile=student").is(200).never_says("action=\"/slips/print\"").says("proveedor de identidad");
        visit.post("/slips/print", &[("profile", "student")]).is(422);
        app.app.db.write(|tx| tx.execute(
            "UPDATE roles SET permissions = 'view-people' WHERE code = 'manager'", params![])).unwrap();
        for address in ["/slips", "/slips/picture?profile=student"] {
            visit.get(address).is(403);
        }
        visit.post("/slips/print", &[("profile", "student")]).is(403);
        visit.get("/sections").is(200).never_says("/slips?section_id");
        assert_eq!(prints(app), 0);
    }

    fn what_a_killed_print_left_behind_is_removed(app: &TestApp) {
        loaded(app);
        let folder = app.path("download-x1y2z3");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("fichas.pdf"), "ana.pena lima-papel-42").unwrap();
        let now = jiff::Timestamp::now().as_millisecond();
        run_due(&app.at(now), &AtomicBool::new(false)).unwrap();
        assert!(folder.exists(), "it may be under way");
        run_due(&app.at(now + 2 * 60 * 60 * 1000), &AtomicBool::new(false)).unwrap();
        assert!(!folder.exists());
    }

    fn another_organization_sees_and_prints_nothing_of_these_sections(app: &TestApp) {
        loaded(app);
        let id = section(app, "5B").to_string();
        let mut stranger = app.stranger();
        stranger.get("/sections").is(200).says("Todavía no hay secciones");
        stranger.get(&format!("/slips/picture?section_id={id}")).is(404);
        stranger.post("/slips/print", &[("section_id", &id)]).is(404);
        stranger.post("/slips/print", &[("profile", "student")]).is(422);
        assert_eq!(prints(app), 0);
    }
}
