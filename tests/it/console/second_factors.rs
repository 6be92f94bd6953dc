//! Second factors: setting one up, signing in with it, recovery codes, and taking them away.

use llavero::access::factors::rules::code_at;
use llavero::accounts::Profile;
use llavero::accounts::list::show;
use secrecy::{ExposeSecret, SecretString};

use super::sign_in::settle;
use super::{Answer, MANAGER, Visit};
use crate::harness::{NOW, both};

const STEP: i64 = 30_000;

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split_once(before).unwrap_or_else(|| panic!("{before} in {text}")).1.split_once(after).unwrap().0
}

fn code(secret: &str, at: i64) -> String {
    code_at(&SecretString::from(secret), at).unwrap().expose_secret().to_owned()
}

/// Adds an authenticator app; its secret and the recovery codes.
fn enrol(visit: &mut Visit) -> (String, Vec<String>) {
    let page = visit.get("/me/second-factor/totp").is(200).says("<svg").body;
    let secret = between(&page, "name=\"secret\" value=\"", "\"").to_owned();
    visit
        .post("/me/second-factor/totp", &[("secret", &secret), ("code", "000000")])
        .is(422)
        .says("code-fault")
        .says(&secret);
    let page = visit.post("/me/second-factor/totp", &[("secret", &secret), ("code", &code(&secret, NOW))]).is(200).body;
    let codes = page.split("<li><code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned()).collect();
    (secret, codes)
}

fn password(visit: &mut Visit) -> Answer {
    let fields = [("identifier", MANAGER.0), ("password", MANAGER.1), ("next", "/runs")];
    visit.post("/sign-in", &fields).is(303).leads_to("/sign-in/second?next=%2Fruns")
}

fn second(visit: &mut Visit, code: &str) -> Answer {
    visit.post("/sign-in/second", &[("code", code), ("next", "/runs")])
}

both! {
    fn the_password_alone_opens_nothing_where_there_is_a_second_factor(app: &TestApp) {
        let (_, _, mut manager) = app.console();
        let (secret, _) = enrol(&mut manager);
        let later = NOW + STEP;
        let mut visit = Visit::of(&app.at(later));
        password(&mut visit);
        visit.get("/").is(303).leads_to("/sign-in");
        visit.get("/people").is(303);
        // Half of the way is no session, whatever the cookie is called.
        let mut forged = Visit::of(&app.at(later));
        let half = visit.cookies.iter().find(|(name, _)| name == "llavero-step").unwrap().1.clone();
        forged.cookies.push(("llavero".into(), half));
        forged.get("/").is(303).leads_to("/sign-in");
        visit.get("/sign-in/second?next=/runs").is(200).says("/runs").says("Verificación en dos pasos");
        second(&mut visit, "000000").is(422).says("code-fault");
        second(&mut visit, &code(&secret, later)).is(303).leads_to("/runs");
        visit.get("/").is(200);
        // The way is used up, and so is the code.
        second(&mut visit, &code(&secret, later)).is(303).leads_to("/sign-in?next=%2Fruns");
        let mut again = Visit::of(&app.at(later));
        password(&mut again);
        second(&mut again, &code(&secret, later)).is(422);
        second(&mut again, &code(&secret, later + STEP)).is(303);
        // Too late for the second step.
        let mut slow = Visit::of(&app.at(later));
        password(&mut slow);
        let mut slow = slow.at(&app.at(later + 11 * 60_000));
        slow.get("/sign-in/second").is(303).leads_to("/sign-in");
        second(&mut slow, &code(&secret, later + 11 * 60_000)).is(303).leads_to("/sign-in?next=%2Fruns");
        assert_eq!(app.number("SELECT COUNT(*) FROM sessions"), 3);
        assert_eq!(app.number(&format!("SELECT COUNT(*) FROM audit WHERE details LIKE '%{secret}%'")), 0);
    }

    fn each_recovery_code_lets_in_once(app: &TestApp) {
        let (_, _, mut manager) = app.console();
        let (_, codes) = enrol(&mut manager);
        assert_eq!(codes.len(), 10, "{codes:?}");
        for (code, status) in [(&codes[0], 303), (&codes[0], 422), (&codes[1].to_uppercase().replace('-', " "), 303)] {
            let mut visit = Visit::of(&app.app);
            password(&mut visit);
            second(&mut visit, code).is(status);
        }
        manager.get("/me/second-factor").is(200).says("Quedan 8").never_says(&codes[2]);
        let file = manager.post("/me/second-factor/codes/file", &[("codes", "abcd-efgh-jkmn\n<script>")]).is(200);
        assert_eq!(file.body, "abcd-efgh-jkmn\nscript");
        let page = manager.post("/me/second-factor/codes", &[]).is(200).body;
        let new = between(&page, "<li><code>", "<").to_owned();
        for (code, status) in [(&codes[2], 422), (&new, 303)] {
            let mut visit = Visit::of(&app.app);
            password(&mut visit);
            second(&mut visit, code).is(status);
        }
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'factor.code-used'"), 3);
    }

    fn guesses_of_codes_are_limited_and_the_password_does_not_reset_them(app: &TestApp) {
        let (_, _, mut manager) = app.console();
        let (secret, codes) = enrol(&mut manager);
        let mut visit = Visit::of(&app.app).from("203.0.113.5");
        for _ in 0..5 {
            password(&mut visit);
            second(&mut visit, "000000").is(422);
        }
        password(&mut visit);
        second(&mut visit, &code(&secret, NOW + STEP)).is(429).says("Espere 30 segundos");
        second(&mut visit, &codes[0]).is(429);
        let mut elsewhere = Visit::of(&app.app).from("203.0.113.6");
        password(&mut elsewhere);
        second(&mut elsewhere, &codes[0]).is(303);
    }

    fn where_it_is_required_nothing_else_answers_until_there_is_one(app: &TestApp) {
        let (_, actor, mut manager) = app.console();
        app.imported(&actor, Profile::Student, "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n");
        settle(app, &actor, &[("second_factor_required", "yes")]);
        let mut pupil = Visit::of(&app.app);
        pupil.sign_in(("ana.pena", "lima-papel-42"));
        pupil.get("/").is(200);
        pupil.get("/me").is(200).never_says("/me/second-factor");
        pupil.post("/me/second-factor/totp", &[("secret", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), ("code", "1")]).is(403);
        for address in ["/", "/people", "/me", "/settings"] {
            manager.get(address).is(303).leads_to("/me/second-factor");
        }
        manager.get("/me/second-factor").is(200).says("exige un segundo factor");
        enrol(&mut manager);
        manager.get("/people").is(200);
        let page = manager.get("/me/second-factor").is(200).body;
        assert!(!page.contains("/remove/"), "the last one cannot be removed");
    }

    fn setting_one_up_and_removing_it_asks_for_the_password_again(app: &TestApp) {
        let (_, _, manager) = app.console();
        let mut late = manager.at(&app.at(NOW + 11 * 60_000));
        late.get("/me/second-factor/totp").is(303).leads_to("/me/confirm?next=%2Fme%2Fsecond-factor%2Ftotp");
        late.post("/me/confirm", &[("password", MANAGER.1)]).is(303);
        late.get("/me/second-factor/totp").is(200);
        let mut manager = manager.at(&app.at(NOW));
        manager.sign_in(MANAGER);
        enrol(&mut manager);
        let page = manager.get("/me/second-factor").is(200).body;
        let remove = format!("/me/second-factor/remove/{}", between(&page, "/me/second-factor/remove/", "\""));
        manager.at(&app.at(NOW + 11 * 60_000)).post(&remove, &[]).is(303);
        manager.post(&remove, &[]).is(303).leads_to("/me/second-factor");
        manager.post(&remove, &[]).is(404);
        assert_eq!(app.number("SELECT COUNT(*) FROM recovery_codes"), 0);
        Visit::of(&app.app).sign_in(MANAGER);
    }

    fn whoever_outranks_somebody_may_take_a_lost_factor_away(app: &TestApp) {
        let (_, actor, mut manager) = app.console();
        app.imported(&actor, Profile::Staff, "ID;Nombre;Apellido;Usuario;Contraseña\n7;Eva;Díaz;eva.diaz;lago-monte-53-sol\n\
                                              8;Raúl;Paz;raul.paz;lago-monte-54-sol\n");
        let administrator = "UPDATE accounts SET role_id = (SELECT id FROM roles WHERE code = 'administrator') WHERE profile = 'staff' AND unique_id IN ('7', '8')";
        app.app.db.write(|tx| tx.execute(administrator, &[])).unwrap();
        let eva = show(&app.app, &actor, "7").unwrap().listed.id;
        let reset = format!("/people/{eva}/second-factor/reset");
        manager.get(&format!("/people/{eva}")).is(200).never_says("second-factor");
        manager.post(&reset, &[]).is(409);
        let mut visit = Visit::of(&app.app);
        visit.sign_in(("eva.diaz", "lago-monte-53-sol"));
        enrol(&mut visit);
        // An equal may not, and nobody their own in this way.
        let mut equal = Visit::of(&app.app);
        equal.sign_in(("raul.paz", "lago-monte-54-sol"));
        equal.post(&reset, &[]).is(403);
        visit.post(&reset, &[]).is(403);
        app.stranger().post(&reset, &[]).is(404);
        manager.get(&format!("/people/{eva}")).is(200).says(&reset);
        manager.post(&reset, &[]).is(303).leads_to(&format!("/people/{eva}"));
        manager.get(&format!("/people/{eva}")).is(200).says("quitó el segundo factor");
        visit.get("/").is(303);
        visit.sign_in(("eva.diaz", "lago-monte-53-sol"));
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'factor.reset'"), 1);
    }

    fn a_passkey_that_signed_something_else_is_refused(app: &TestApp) {
        let (_, _, mut manager) = app.console();
        manager.get("/me/second-factor/passkey").is(200).says("pubKeyCredParams");
        for answer in ["", "{}", "[]", "{\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"e30\",\"attestationObject\":\"oA\"}}"] {
            manager.post("/me/second-factor/passkey", &[("name", "llave"), ("answer", answer)]).is(422).says("llave");
        }
        enrol(&mut manager);
        let mut visit = Visit::of(&app.app);
        password(&mut visit);
        let answer = "{\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}";
        for answer in ["{}", answer] {
            visit.post("/sign-in/second", &[("answer", answer)]).is(422);
        }
        visit.get("/").is(303);
    }
}
