//! A username that is held in several schools: everybody gets in, the page tells nothing of whom there is, and every
//! attempt costs one computation (1.5, 13.1).

use std::process::Command;

use llavero::access::schools;
use llavero::access::sign_in::{Door, Outcome, sign_in};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::app::App;
use llavero::credentials::own;
use llavero::credentials::slips::actions::{Request, print};
use llavero::jobs::Progress;
use llavero::organization::lists;
use llavero::print::Engine;
use secrecy::SecretString;

use super::{Answer, MANAGER, Visit};
use crate::harness::{TestApp, both};

const PEOPLE: &str = "ID;Nombre;Apellido;Usuario;Contraseña;Sede\n1;Ana;Peña;ana.pena;lima-papel-42;Sede Norte\n\
    2;Ana;Peña;ana.pena;mesa-verde-17;José Martí\n3;Luis;Gil;luis.gil;silla-roja-88;José Martí\n";

fn door() -> Door {
    static TOKENS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let token = || SecretString::from(format!("{:064x}", TOKENS.fetch_add(1, std::sync::atomic::Ordering::Relaxed)));
    Door { agent: String::new(), address: None, device: None, tokens: [token(), token()] }
}

/// Whether it leads in, and how many computations of Argon2id it took.
fn tried(app: &App, username: &str, school: &str, password: &str) -> (bool, u64) {
    let school = (!school.is_empty()).then(|| schools::named(app, school).unwrap());
    let before = own::computations();
    let outcome = sign_in(app, username, school.as_ref(), &SecretString::from(password), door());
    (matches!(outcome, Ok(Outcome::In(_))), own::computations() - before)
}

fn attempt(visit: &mut Visit, (identifier, password): (&str, &str), school: Option<&str>) -> Answer {
    let mut fields = vec![("identifier", identifier), ("password", password)];
    fields.extend(school.map(|school| ("school", school)));
    visit.post("/sign-in", &fields)
}

both! {
    fn a_hundred_namesakes_in_a_hundred_schools_each_sign_in_at_one_computation(app: &TestApp) {
        let actor = app.actor();
        let mut file = "ID;Nombre;Apellido;Usuario;Contraseña;Sede\n".to_owned();
        for n in 1..=100 {
            file.push_str(&format!("{n};Ana;Peña;ana.pena;lima-papel-{n:03};Sede {n:03}\n"));
        }
        file.push_str("101;Luis;Gil;luis.gil;mesa-verde-17;Sede 001\n");
        app.imported(&actor, Profile::Student, &file);
        for n in 1..=100 {
            let (school, password) = (format!("sede {n:03}"), format!("lima-papel-{n:03}"));
            assert_eq!(tried(&app.app, "ana.pena", &school, &password), (true, 1), "{n}");
        }
        // Held by a hundred, by one, by nobody; with and without a school; right or wrong: one each.
        for (username, school, password, is_in) in [
            ("ana.pena", "", "lima-papel-001", false),
            ("ana.pena", "Sede 002", "lima-papel-001", false),
            ("luis.gil", "", "mesa-verde-17", true),
            ("LUIS.GIL", "Sede 002", "mesa-verde-17", true),
            ("luis.gil", "", "no es esta", false),
            ("nadie", "", "no es esta", false),
            ("nadie", "Sede 002", "no es esta", false),
        ] {
            assert_eq!(tried(&app.app, username, school, password), (is_in, 1), "{username} {school}");
        }
        // One with a password of their own, and one whose password was altered.
        app.tampered();
        app.app.db.write(|tx| tx.execute("DELETE FROM credential_heads WHERE account_id =
            (SELECT id FROM accounts WHERE unique_id = '101')", &[])).unwrap();
        assert_eq!(tried(&app.app, "luis.gil", "", "mesa-verde-17"), (false, 1));
    }

    fn who_may_not_be_alone_is_asked_for_the_school_whatever_was_wrong(app: &TestApp) {
        let (_, actor, _) = app.console();
        let mut visit = Visit::of(&app.app);
        attempt(&mut visit, ("nadie", "x"), None).is(422).never_says("name=\"school\"");
        app.imported(&actor, Profile::Student, PEOPLE);
        visit.get("/sign-in").is(200).never_says("name=\"school\"");
        // The same page for nobody, for one and for several.
        let pages: Vec<String> = ["nadie", "luis.gil", "ana.pena"]
            .map(|name| attempt(&mut visit, (name, "no es esta"), None).is(422).body.replace(name, "…"))
            .into();
        assert!(pages[0].contains("name=\"school\"") && pages[0].contains("<option value=\"José Martí\">"), "{}", pages[0]);
        assert!(pages[0].contains("falta elegir su escuela"));
        assert_eq!(pages[0], pages[1]);
        assert_eq!(pages[0], pages[2]);
        // An address needs no school.
        attempt(&mut visit, ("nadie@x.example", "x"), None).is(422).never_says("name=\"school\"").never_says("escuela");
        attempt(&mut visit, MANAGER, None).is(303);
        attempt(&mut visit, ("luis.gil", "silla-roja-88"), None).is(303);
        attempt(&mut visit, ("luis.gil", "silla-roja-88"), Some("sede norte")).is(303);
        attempt(&mut visit, ("ana.pena", "mesa-verde-17"), Some("Otra")).is(422).says("No hay ninguna escuela").says("«Otra»");
    }

    fn a_browser_remembers_the_school_and_whom_it_knows(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        lists::set_code(&app.app, &actor, "Sede Norte", "N-01").unwrap();
        let mut visit = Visit::of(&app.app);
        attempt(&mut visit, ("ana.pena", "lima-papel-42"), None).is(422);
        attempt(&mut visit, ("ana.pena", "lima-papel-42"), Some("jose marti")).is(422);
        attempt(&mut visit, ("ana.pena", "lima-papel-42"), Some("n-01")).is(303).leads_to("/");
        visit.post("/sign-out", &[]).is(303);
        visit.get("/sign-in").is(200).says("value=\"Sede Norte\"");
        let remembered = visit.cookies.iter().find(|(name, _)| name == "llavero-school").unwrap();
        assert!(uuid::Uuid::parse_str(&remembered.1).is_ok(), "{remembered:?}");
        // The same browser, without a school: it knows one of the two.
        attempt(&mut visit, ("ana.pena", "lima-papel-42"), None).is(303);
        attempt(&mut Visit::of(&app.app), ("ana.pena", "lima-papel-42"), None).is(422);
        // The address of a slip, by code and by id; one that leads to no school asks for it.
        let mut other = Visit::of(&app.app);
        let id = schools::named(&app.app, "José Martí").unwrap().id.simple().to_string();
        other.get("/sign-in?school=n-01").is(200).says("value=\"Sede Norte\"");
        other.get(&format!("/sign-in?school={id}&next=%2Fme")).is(200).says("value=\"José Martí\"").says("value=\"/me\"");
        other.get("/sign-in?school=gone").is(200).says("name=\"school\"").says("value=\"\"");
        other.get("/sign-in?school=%22%3E%3Cscript%3E").is(200).never_says("<script>");
    }

    fn schools_of_one_name_in_two_organizations_are_told_apart_and_not_listed(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PEOPLE);
        let other = llavero::access::Actor::operator(app.another_organization().id);
        app.imported(&other, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña;Sede\n\
            9;Ana;Peña;ana.pena;puerta-gris-31;José Martí\n");
        let mut visit = Visit::of(&app.app);
        attempt(&mut visit, ("ana.pena", "x"), None).is(422).says("name=\"school\"").never_says("<option value=\"José");
        attempt(&mut visit, ("ana.pena", "puerta-gris-31"), Some("josé martí")).is(422)
            .says("José Martí (Distrito Los Andes) · José Martí (Otra)");
        attempt(&mut visit, ("ana.pena", "puerta-gris-31"), Some("José Martí (Otra)")).is(303);
        attempt(&mut visit, ("ana.pena", "mesa-verde-17"), Some("jose marti (distrito los andes)")).is(303);
    }

    fn slips_and_their_codes_name_the_school(app: &TestApp) {
        let (_, actor, _) = app.console();
        crate::console::sign_in::settle(app, &actor, &[("sign_in_url", "https://llaves.example.org")]);
        app.imported(&actor, Profile::Student, PEOPLE);
        lists::set_code(&app.app, &actor, "Sede Norte", "N-01").unwrap();
        let id = schools::named(&app.app, "José Martí").unwrap().id.simple().to_string();
        for (school, text, code) in [
            ("Sede Norte", "llaves.example.org/sign-in?school=N-01", "https://llaves.example.org/sign-in?school=N-01".to_owned()),
            ("José Martí", "llaves.example.org", format!("https://llaves.example.org/sign-in?school={id}")),
        ] {
            let request = Request::new(Filter::parse(&[("school", school)]).unwrap(), app.path("slips.pdf"));
            print(&app.app, &actor, &Engine::new(None).unwrap(), &request, &Progress::default()).unwrap();
            let (printed, scanned) = read(app);
            assert!(printed.contains(text), "{school}: {printed}");
            assert_eq!(printed.contains("school="), school == "Sede Norte", "{printed}");
            assert!(scanned.contains(&code), "{school}: {scanned}");
        }
    }

    fn where_usernames_are_unique_slips_name_no_school(app: &TestApp) {
        let (_, actor, _) = app.console();
        crate::console::sign_in::settle(app, &actor, &[("sign_in_url", "https://llaves.example.org")]);
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña;Sede\n1;Ana;Peña;ana.pena;lima-papel-42;Sede Norte\n");
        let request = Request::new(Filter::parse(&[("profile", "student")]).unwrap(), app.path("slips.pdf"));
        print(&app.app, &actor, &Engine::new(None).unwrap(), &request, &Progress::default()).unwrap();
        let (printed, scanned) = read(app);
        assert!(!printed.contains("school=") && scanned.contains("https://llaves.example.org"), "{printed} {scanned}");
        assert!(!scanned.contains("school="), "{scanned}");
    }
}

/// What stands on the slips, and what their codes say.
// needs tool: zbarimg
fn read(app: &TestApp) -> (String, String) {
    let (file, picture) = (app.path("slips.pdf"), app.path("slips"));
    let text = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output().expect("poppler-utils is needed");
    let drawn = Command::new("pdftoppm").args(["-r", "200", "-png", "-singlefile"]).arg(&file).arg(&picture).status();
    assert!(drawn.expect("poppler-utils is needed").success());
    let codes = Command::new("zbarimg")
        .args(["-q", "--raw"])
        .arg(app.path("slips.png"))
        .output()
        .expect("zbar-tools is needed");
    let words = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    // An address may be broken into lines.
    (words(text.stdout).replace('\n', ""), words(codes.stdout))
}
