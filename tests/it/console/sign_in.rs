//! Limits of attempts, forced change, asking again, sessions that end by themselves, and what cookies and headers say.

use axum::body::Body;
use axum::http::{Request, header};
use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::list::show as show_account;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::jobs::Progress;
use llavero::organization::actions::{change_settings, get};
use llavero::organization::rules::SettingsChange;
use llavero::web::Web;

use super::{Answer, MANAGER, Visit};
use crate::harness::{NOW, TestApp, both};

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const PUPIL: (&str, &str) = ("ana.pena", "lima-papel-42");
const PUPILS: &str = "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n\
                      2;Luis;Gómez;luis.gomez;mesa-verde-17\n";

fn attempt(visit: &mut Visit, (identifier, password): (&str, &str)) -> Answer {
    visit.post("/sign-in", &[("identifier", identifier), ("password", password)])
}

/// That many wrong passwords, each of which is looked at.
fn mistype(visit: &mut Visit, identifier: &str, times: usize) {
    for _ in 0..times {
        attempt(visit, (identifier, "no es esta")).is(422);
    }
}

pub fn settle(app: &TestApp, actor: &Actor, pairs: &[(&str, &str)]) {
    let now = get(&app.app, actor).unwrap().settings;
    let change = SettingsChange::parse(&now, pairs.iter().copied()).unwrap();
    change_settings(&app.app, actor, &change).unwrap();
}

both! {
    fn after_five_wrong_passwords_one_waits_and_is_told_how_long(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app).from("203.0.113.5");
        mistype(&mut visit, MANAGER.0, 5);
        let told = attempt(&mut visit, MANAGER).is(429).says("Espere 30 segundos").says(MANAGER.0);
        assert_eq!(told.headers[header::RETRY_AFTER], "30");
        // Another process, and one started anew, know of it.
        attempt(&mut visit.at(&app.another()), MANAGER).is(429);
        let mut later = visit.at(&app.at(NOW + 31 * SECOND));
        attempt(&mut later, (MANAGER.0, "no es esta")).is(422);
        attempt(&mut later, MANAGER).is(429).says("Espere 60 segundos");
        let mut later = visit.at(&app.at(NOW + 2 * MINUTE));
        attempt(&mut later, MANAGER).is(303).leads_to("/");
        // What was failed before is forgotten.
        later.cookies.clear();
        mistype(&mut later, MANAGER.0, 5);
    }

    fn names_that_nobody_has_are_held_off_alike(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app).from("203.0.113.5");
        mistype(&mut visit, "nadie", 5);
        attempt(&mut visit, ("nadie", "x")).is(429).says("Espere 30 segundos");
        attempt(&mut visit, ("NADIE", "x")).is(429);
        attempt(&mut visit, ("nadie.mas", "x")).is(422);
    }

    fn nobody_locks_somebody_else_out(app: &TestApp) {
        let (_, actor, mut at_home) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        at_home.post("/sign-out", &[]).is(303);
        // A stranger at the same address as the manager's browser, which has been here before.
        let mut stranger = Visit::of(&app.app).from("203.0.113.5");
        mistype(&mut stranger, MANAGER.0, 5);
        attempt(&mut stranger, MANAGER).is(429);
        at_home = at_home.from("203.0.113.5");
        at_home.sign_in(MANAGER);
        // Others at that address, and the manager in a new browser elsewhere.
        attempt(&mut stranger, PUPIL).is(303);
        attempt(&mut Visit::of(&app.app).from("203.0.113.6"), MANAGER).is(303);
        // From everywhere at once: strangers have one attempt each then, and it is enough for who knows the password.
        for network in 0..12 {
            let mut stranger = Visit::of(&app.app).from(&format!("2001:db8:{:x}::1", 16 + network));
            for _ in 0..5 {
                attempt(&mut stranger, (MANAGER.0, "no es esta"));
            }
        }
        let mut one = Visit::of(&app.app).from("2001:db8:1::1");
        mistype(&mut one, MANAGER.0, 1);
        attempt(&mut one, MANAGER).is(429).says("Espere 15 minutos");
        attempt(&mut Visit::of(&app.app).from("2001:db8:1::2"), MANAGER).is(429);
        attempt(&mut Visit::of(&app.app).from("2001:db8:2::1"), MANAGER).is(303);
        at_home.post("/sign-out", &[]).is(303);
        at_home.sign_in(MANAGER);
        let slowed = app.number("SELECT COUNT(*) FROM audit WHERE action = 'sign-in.slowed'");
        assert!((2..20).contains(&slowed), "{slowed} entries");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE details LIKE '%203.0%'"), 0);
    }

    fn attempts_sent_all_at_once_are_as_many(app: &TestApp) {
        app.console();
        let looked_at: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..12)
                .map(|_| {
                    scope.spawn(|| {
                        let mut visit = Visit::of(&app.app).from("203.0.113.5");
                        usize::from(attempt(&mut visit, (MANAGER.0, "no es esta")).status == 422)
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(looked_at, 5);
    }

    fn a_browser_is_known_for_a_year_from_its_last_sign_in_on(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app);
        let device = |answer: &Answer| {
            let cookies = answer.headers.get_all(header::SET_COOKIE).iter().map(|one| one.to_str().unwrap().to_owned());
            cookies.into_iter().find(|one| one.starts_with("llavero-device=")).expect("a cookie of the device")
        };
        let first = device(&attempt(&mut visit, MANAGER).is(303));
        // Browsers that cap at 400 days would drop more.
        assert!(first.contains("; Max-Age=31536000") && !first.contains("Expires"), "{first}");
        let again = device(&attempt(&mut visit, MANAGER).is(303));
        assert_eq!(again, first, "it is the same, and its year begins anew");
        let language = visit.post("/preferences", &[("locale", "en")]).is(303);
        let language = language.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(language.contains("; Max-Age=31536000"), "{language}");
    }

    fn a_browser_is_known_to_the_account_that_signed_in_there_alone(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let mut visit = Visit::of(&app.app).from("203.0.113.5");
        visit.sign_in(PUPIL);
        mistype(&mut visit, "luis.gomez", 5);
        attempt(&mut visit, ("luis.gomez", "mesa-verde-17")).is(429);
        // The device counts by itself, and is no way around the limit.
        mistype(&mut visit, PUPIL.0, 5);
        attempt(&mut visit, PUPIL).is(429);
        // A cookie that somebody planted is not taken over.
        let mut planted = Visit::of(&app.app).from("203.0.113.9");
        planted.cookies.push(("llavero-device".into(), "planted".into()));
        planted.sign_in(PUPIL);
        assert!(planted.cookies.iter().all(|(_, value)| value != "planted"));
    }

    fn old_attempts_are_forgotten(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app).from("203.0.113.5");
        mistype(&mut visit, MANAGER.0, 3);
        assert!(app.number("SELECT COUNT(*) FROM attempts") > 0);
        let stop = std::sync::atomic::AtomicBool::new(false);
        llavero::schedule::run_due(&app.at(NOW + 23 * HOUR), &stop).unwrap();
        assert!(app.number("SELECT COUNT(*) FROM attempts") > 0);
        llavero::schedule::run_due(&app.at(NOW + 25 * HOUR), &stop).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM attempts"), 0);
    }

    fn an_initial_password_has_to_be_changed_where_the_organization_says_so(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let mut visit = Visit::of(&app.app);
        visit.sign_in(PUPIL);
        visit.get("/").is(200);
        visit.get("/me/first-password").is(303).leads_to("/");
        visit.post("/me/first-password", &[("new", "mi perro Bruno"), ("repeated", "mi perro Bruno")]).is(422);
        settle(app, &actor, &[("forced_change.student", "yes")]);
        visit.get("/").is(303).leads_to("/me/first-password");
        visit.get("/me/first-password").is(200).says("Elija su contraseña personal").never_says("href=\"/people");
        for (new, repeated) in [(PUPIL.1, PUPIL.1), ("corta", "corta"), ("ana.pena99", "ana.pena99"), ("12345678", "12345678")] {
            visit.post("/me/first-password", &[("new", new), ("repeated", repeated)]).is(422).says("new-fault");
        }
        visit.post("/me/first-password", &[("new", "mi perro Bruno"), ("repeated", "otro")]).is(422);
        visit.get("/me").is(303).leads_to("/me/first-password");
        let before = visit.cookies.clone();
        visit.post("/me/first-password", &[("new", "mi perro Bruno"), ("repeated", "mi perro Bruno")]).leads_to("/");
        visit.get("/").is(200).says("Se guardó su contraseña personal");
        // The session has another token.
        let mut kept = Visit::of(&app.app);
        kept.cookies = before;
        kept.get("/").is(303).leads_to("/sign-in");
        // Teachers are not meant.
        app.imported(&actor, Profile::Teacher, "ID;Nombre;Apellido;Usuario;Contraseña\n9;Eva;Díaz;eva.diaz;lago-monte-53-sol\n");
        let mut teacher = Visit::of(&app.app);
        teacher.sign_in(("eva.diaz", "lago-monte-53-sol"));
        teacher.get("/").is(200);
    }

    fn a_forced_change_leaves_no_way_around(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        settle(app, &actor, &[("forced_change.student", "yes")]);
        let mut visit = Visit::of(&app.app);
        visit.sign_in(PUPIL);
        let open = ["/sign-in", "/sign-out", "/preferences", "/brand.css", "/logo", "/set-up/{token}", "/dev/components",
                    "/static/{*name}", "/healthz", "/metrics", "/sign-in/second", "/me/first-password", "/openapi.json",
                    "/help", "/help/images/{*name}", "/verify/{link}"];
        let mut tried = 0;
        for route in routes() {
            if open.contains(&route.as_str()) {
                continue;
            }
            let address = route.split('/').map(|part| if part.starts_with('{') { "00000000-0000-7000-8000-000000000000" } else { part });
            let address = address.collect::<Vec<_>>().join("/");
            let mut answers = vec![visit.get(&address), visit.post(&address, &[])];
            // A route answers one of the two; what it does not answer is no way around.
            answers.retain(|answer| answer.status != 405);
            assert!(!answers.is_empty(), "{route}");
            for answer in answers {
                assert_eq!(answer.location.as_deref(), Some("/me/first-password"), "{route}: {} {}", answer.status, answer.body);
                tried += 1;
            }
        }
        assert!(tried > 40, "{tried} ways tried");
        visit.post("/sign-out", &[]).is(303).leads_to("/sign-in");
    }

    fn before_passwords_are_shown_or_printed_ones_own_is_asked_again(app: &TestApp) {
        let (_, actor, now) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let id = show_account(&app.app, &actor, "1").unwrap().listed.id;
        let show = format!("/people/{id}/password");
        let mut visit = now.at(&app.at(NOW + 9 * MINUTE));
        visit.post(&show, &[]).is(200).says(PUPIL.1);
        let mut visit = now.at(&app.at(NOW + 10 * MINUTE));
        let from = |address: &str, back: &str| {
            Request::post(address)
                .header("sec-fetch-site", "same-origin")
                .header(header::HOST, "llavero.example")
                .header(header::REFERER, back)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::empty())
                .unwrap()
        };
        for (address, back, expected) in [
            ("/slips/print", "http://llavero.example/slips?profile=student&layout=1up", "%2Fslips%3Fprofile%3Dstudent%26layout%3D1up"),
            ("/slips/print", "http://evil.example/slips", "%2F"),
            (show.as_str(), "http://llavero.example/people/1", "%2Fpeople%2F1"),
        ] {
            visit.send(from(address, back)).is(303).leads_to(&format!("/me/confirm?next={expected}"));
        }
        let file = "/slips/prints/00000000-0000-7000-8000-000000000000/file";
        visit.send(from(file, "http://llavero.example/slips")).is(303).leads_to("/me/confirm?next=%2Fslips");
        let back = "/people?search=ana";
        visit.get(&format!("/me/confirm?next={back}")).is(200).says("Confirme su identidad").says(back);
        visit.post("/me/confirm", &[("password", "no es esta"), ("next", back)]).is(422).says(back).never_says("no es esta");
        visit.post(&show, &[]).is(303);
        let before = visit.cookies.clone();
        visit.post("/me/confirm", &[("password", MANAGER.1), ("next", back)]).is(303).leads_to(back);
        visit.post(&show, &[]).is(200).says(PUPIL.1);
        // With more power comes another token.
        visit.cookies = before;
        visit.get("/").is(303).leads_to("/sign-in");
        let mut again = now.at(&app.at(NOW + 11 * MINUTE));
        again.sign_in(MANAGER);
        again.post("/me/confirm", &[("password", MANAGER.1), ("next", "//evil.example")]).is(303).leads_to("/");
    }

    fn asking_again_is_limited_in_that_session_alone(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        for _ in 0..5 {
            visit.post("/me/confirm", &[("password", "no es esta")]).is(422);
        }
        visit.post("/me/confirm", &[("password", MANAGER.1)]).is(429).says("Espere");
        visit.post("/me/password", &[("old", MANAGER.1), ("new", "otra frase"), ("repeated", "otra frase")]).is(429);
        let mut beside = Visit::of(&app.app);
        beside.sign_in(MANAGER);
        beside.post("/me/confirm", &[("password", MANAGER.1)]).is(303);
    }

    fn another_password_by_whomever_ends_the_sessions_of_the_old_one(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let mut visit = Visit::of(&app.app);
        visit.sign_in(PUPIL);
        visit.get("/").is(200);
        let recipe = Recipe::new(Profile::Student, Mode::Passwords);
        llavero::credentials::generate::actions::run(&app.app, &actor, &recipe, &Progress::default()).unwrap();
        visit.get("/").is(303).leads_to("/sign-in");
    }

    fn a_session_ends_unused_after_half_a_day_and_at_the_latest_after_a_day_or_a_week(app: &TestApp) {
        let (_, actor, now) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(PUPIL);
        now.at(&app.at(NOW + 11 * HOUR)).get("/").is(200);
        now.at(&app.at(NOW + 22 * HOUR)).get("/").is(200);
        now.at(&app.at(NOW + 25 * HOUR)).get("/").is(303);
        for hours in (10..=160).step_by(10) {
            pupil.at(&app.at(NOW + hours * HOUR)).get("/").is(200);
        }
        pupil.at(&app.at(NOW + 169 * HOUR)).get("/").is(303);
        let mut unused = Visit::of(&app.app);
        unused.sign_in(PUPIL);
        unused.at(&app.at(NOW + 13 * HOUR)).get("/").is(303);
    }

    fn who_is_marked_inactive_is_out_and_signs_in_anew_when_active_again(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let mut visit = Visit::of(&app.app);
        visit.sign_in(PUPIL);
        let status = |status: &str| {
            let sql = format!("UPDATE accounts SET status = '{status}' WHERE unique_id = '1'");
            app.app.db.write(|tx| tx.execute(&sql, &[])).unwrap();
        };
        status("inactive");
        visit.get("/").is(303);
        attempt(&mut Visit::of(&app.app), PUPIL).is(422);
        llavero::schedule::run_due(&app.app, &std::sync::atomic::AtomicBool::new(false)).unwrap();
        status("active");
        visit.get("/").is(303);
        visit.sign_in(PUPIL);
    }
}

/// Every address that the sources name.
pub fn routes() -> Vec<String> {
    fn sources(folder: &std::path::Path, all: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, all);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let named = text.split(".route(").skip(1);
                all.extend(
                    named.filter_map(|rest| Some(rest.trim_start().strip_prefix('"')?.split('"').next()?.to_owned())),
                );
            }
        }
    }
    let mut all = Vec::new();
    sources(&crate::harness::repository("src"), &mut all);
    assert!(all.len() > 50, "{all:?}");
    all
}

#[test]
fn cookies_are_bound_to_this_host_and_headers_forbid_what_browsers_must_not_do() {
    let app = TestApp::sqlite();
    app.console();
    let mut visit = Visit::through(Web::new(app.app.clone(), true));
    let answer = attempt(&mut visit, MANAGER).is(303);
    let cookies: Vec<&str> = answer.headers.get_all(header::SET_COOKIE).iter().map(|c| c.to_str().unwrap()).collect();
    assert_eq!(cookies.len(), 2, "{cookies:?}");
    for cookie in cookies {
        for part in ["__Host-llavero", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{part}: {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
    for (address, status) in [("/", 200), ("/sign-in", 200), ("/me", 200), ("/nothing", 404), ("/static/app.css", 200)]
    {
        let headers = visit.get(address).is(status).headers;
        let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"] {
            assert!(policy.contains(part), "{address}: {policy}");
        }
        assert!(!policy.contains("unsafe-") && !policy.contains('*'), "{policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=31536000"),
        ] {
            assert_eq!(headers[name], value, "{address}");
        }
        assert!(headers["permissions-policy"].to_str().unwrap().contains("camera=()"));
        let kept = headers[header::CACHE_CONTROL].to_str().unwrap();
        assert_eq!(kept.contains("no-store"), !address.starts_with("/static"), "{address}: {kept}");
    }
    let plain = Visit::through(Web::new(app.app.clone(), false)).get("/sign-in").headers;
    assert!(!plain.contains_key("strict-transport-security"));
}
