//! Setting up, signing in and out, languages, errors, and what every answer carries.

use axum::body::Body;
use axum::http::{Request, header};
use llavero::accounts::Profile;
use llavero::web::Web;
use secrecy::ExposeSecret;

use super::{MANAGER, Visit};
use crate::harness::{TestApp, both};

const FORM: [(&str, &str); 6] = [
    ("organization", "Colegio San José"),
    ("locale", "es"),
    ("username-policy", "school"),
    ("email", "rectoria@sanjose.example"),
    ("password", "una frase bien larga"),
    ("password-repeated", "una frase bien larga"),
];

fn with<'f>(name: &'f str, value: &'f str) -> Vec<(&'f str, &'f str)> {
    FORM.iter().map(|(field, old)| (*field, if *field == name { value } else { *old })).collect()
}

both! {
    fn the_link_sets_an_installation_up_once(app: &TestApp) {
        let web = Web::new(app.app.clone(), false);
        let link = format!("/set-up/{}", web.offer_set_up().expose_secret());
        let mut visit = Visit::through(web);
        visit.get("/set-up/0000").is(403);
        visit.get(&link).is(200).says("Configuración inicial");
        visit.post(&link, &FORM).is(303).leads_to("/");
        visit.get("/").is(200).says("Colegio San José");
        visit.get(&link).is(403);
        visit.post(&link, &FORM).is(403);
        assert_eq!(app.number("SELECT COUNT(*) FROM organizations"), 1);
    }

    fn a_refused_set_up_keeps_what_was_typed_but_the_passwords(app: &TestApp) {
        let web = Web::new(app.app.clone(), false);
        let link = format!("/set-up/{}", web.offer_set_up().expose_secret());
        let mut visit = Visit::through(web);
        for (field, value, fault) in [
            ("organization", " ", "organization-fault"),
            ("email", "rectoria@@sanjose", "email-fault"),
            ("password-repeated", "otra frase bien larga", "password-repeated-fault"),
        ] {
            let answer = visit.post(&link, &with(field, value)).is(422).says(fault).never_says("frase bien larga");
            if field != "email" {
                answer.says("rectoria@sanjose.example");
            }
        }
        let short = [("password", "corta"), ("password-repeated", "corta")];
        let fields: Vec<_> = FORM.iter().filter(|(name, _)| !name.starts_with("password")).copied().chain(short).collect();
        visit.post(&link, &fields).is(422).says("password-fault");
        assert_eq!(app.number("SELECT COUNT(*) FROM organizations"), 0);
    }

    fn whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app);
        visit.get("/runs?before=").is(303).leads_to("/sign-in?next=%2Fruns%3Fbefore%3D");
        let mut fields = vec![("identifier", MANAGER.0), ("password", MANAGER.1), ("next", "/runs")];
        visit.post("/sign-in", &fields).is(303).leads_to("/runs");
        fields[2].1 = "//evil.example";
        visit.post("/sign-in", &fields).is(303).leads_to("/");
    }

    fn a_wrong_password_and_an_unknown_name_are_refused_alike(app: &TestApp) {
        app.console();
        let mut visit = Visit::of(&app.app);
        let wrong = visit.post("/sign-in", &[("identifier", MANAGER.0), ("password", "otra")]).is(422).body;
        let unknown = visit.post("/sign-in", &[("identifier", MANAGER.0), ("password", "")]).is(422).body;
        assert_eq!(wrong, unknown);
        visit.post("/sign-in", &[("identifier", "nadie"), ("password", MANAGER.1)]).is(422).says("nadie");
        visit.get("/").is(303);
    }

    fn a_pupil_signs_in_with_the_initial_password_and_sees_nothing_of_others(app: &TestApp) {
        let (_, actor, _) = app.console();
        let text = "ID;Nombre;Apellido;Usuario;Contraseña;Escuela\n1;Ana;Peña;Ana.Pena;lima-papel-42;Norte\n\
                    2;Ana;Peña;ana.pena;mesa-verde-17;Sur\n";
        app.imported(&actor, Profile::Student, text);
        let mut visit = Visit::of(&app.app);
        visit.post("/sign-in", &[("identifier", "ana.pena"), ("password", "lima-papel-43")]).is(422);
        // Two schools have an ana.pena: the school tells them apart, capital letters do not.
        let chosen = [("identifier", "ANA.PENA"), ("password", "lima-papel-42"), ("school", "norte")];
        visit.post("/sign-in", &chosen).is(303).leads_to("/");
        visit.get("/").is(200).says("Ana Peña");
        visit.get("/runs").is(403);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE last_sign_in_at IS NOT NULL AND unique_id = '1'"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE last_sign_in_at IS NOT NULL AND unique_id = '2'"), 0);
    }

    fn signing_out_ends_the_session_for_whoever_kept_the_cookie(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        let kept = visit.cookies.clone();
        visit.post("/sign-out", &[]).is(303).leads_to("/sign-in");
        visit.get("/").is(303);
        visit.cookies = kept;
        visit.get("/").is(303);
        for forged in ["", ".", "x.y", "00000000000000000000000000000000.00"] {
            visit.cookies = vec![("llavero".into(), forged.into())];
            visit.get("/").is(303);
        }
    }

    fn a_form_of_another_site_changes_nothing(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        for site in ["cross-site", "same-site"] {
            let request = Request::post("/sign-out").header("sec-fetch-site", site).body(Body::empty()).unwrap();
            visit.send(request).is(403);
        }
        visit.get("/").is(200);
    }

    fn language_and_theme_are_those_chosen_in_this_browser(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        visit.get("/").is(200).says("lang=\"es\"").says("data-theme=\"auto\"");
        visit.post("/preferences", &[("locale", "pt-BR"), ("theme", "dark"), ("back", "/runs")]).leads_to("/runs");
        visit.get("/").is(200).says("lang=\"pt-BR\"").says("data-theme=\"dark\"").says("Visão geral");
        visit.post("/preferences", &[("locale", "xx"), ("theme", "pink"), ("back", "https://evil.example")]).leads_to("/");
        visit.get("/").is(200).says("lang=\"pt-BR\"").says("data-theme=\"dark\"");
    }

    fn every_answer_forbids_browsers_what_they_must_not_do(app: &TestApp) {
        let (_, _, mut visit) = app.console();
        for address in ["/", "/sign-in", "/nothing", "/static/app.css", "/healthz"] {
            let headers = visit.get(address).headers;
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe-"), "{policy}");
            assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        }
        assert_eq!(visit.get("/").headers[header::CACHE_CONTROL], "private, no-store");
    }

    fn what_is_not_there_is_said_in_the_readers_language(app: &TestApp) {
        let mut visit = Visit::of(&app.app);
        let mut ask = |language: &str| {
            visit.send(Request::get("/nothing").header("accept-language", language).body(Body::empty()).unwrap()).is(404)
        };
        ask("en").says("Page not found");
        ask("pt-BR").says("Página não encontrada");
        ask("es").says("Página no encontrada");
    }
}

#[test]
fn behind_https_the_cookie_is_bound_to_host_and_https() {
    let app = TestApp::sqlite();
    app.console();
    let mut visit = Visit::through(Web::new(app.app.clone(), true));
    let answer = visit.post("/sign-in", &[("identifier", MANAGER.0), ("password", MANAGER.1)]).is(303);
    let cookies: Vec<&str> =
        answer.headers.get_all(header::SET_COOKIE).iter().map(|one| one.to_str().unwrap()).collect();
    assert!(cookies.iter().any(|cookie| cookie.starts_with("__Host-llavero=")), "{cookies:?}");
    for cookie in cookies {
        for part in ["__Host-llavero", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{part}: {cookie}");
        }
    }
}
