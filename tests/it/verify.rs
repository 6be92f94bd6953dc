//! One-time links in letters: whoever uses one is verified, and nobody else (3.2, 12.2, 12.4).
// needs tool: aiosmtpd

use axum::body::Body;
use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{self, Sort};
use llavero::app::App;
use llavero::credentials::generate::{self, Mode, Recipe};
use llavero::i18n::Locale;
use llavero::jobs::Progress;
use llavero::messages::actions::{again, preview, queue};
use uuid::Uuid;

use crate::console::Visit;
use crate::harness::{NOW, TestApp, both};
use crate::messages::{Server, account, fate, sent};

const DAY: i64 = 24 * 3600 * 1000;
const PEOPLE: &str = "Documento;Nombres;Apellidos;Usuario;Correo;Contraseña\n\
    1;Ana;Peña;ana.pena;ana@colegio.example;lápiz-verde-42\n2;Luis;Paz;luis.paz;luis@colegio.example;mesa-azul-17\n";

/// Two pupils, and a mail server; letters carry links where `wanted`.
fn school(app: &TestApp, wanted: bool) -> (Actor, Server) {
    let actor = Actor::operator(app.organization(Locale::Es, |settings| settings.verify_people = wanted).id);
    app.imported(&actor, Profile::Student, PEOPLE);
    (actor, Server::start())
}

fn send(app: &App, actor: &Actor) {
    queue(app, actor, &Filter::of_profile(Profile::Student), None, &Progress::default()).unwrap();
    sent(app, actor);
}

/// The links in the letters to an address, each as it stands in both forms.
fn links(server: &Server, to: &str) -> Vec<String> {
    let letters = server.letters();
    let mut links: Vec<String> = letters
        .iter()
        .filter(|letter| letter["to"][0] == to)
        .filter_map(|letter| {
            let [plain, html] = ["plain", "html"].map(|form| letter[form].as_str().unwrap());
            let (_, rest) = plain.split_once("https://entrar.example/verify/")?;
            let link = rest.split_whitespace().next().unwrap();
            assert!(html.contains(&format!("href=\"https://entrar.example/verify/{link}\"")), "{html}");
            Some(format!("/verify/{link}"))
        })
        .collect();
    links.sort_unstable();
    links
}

fn verified(app: &App, actor: &Actor, value: &str) -> Vec<String> {
    let filter = Filter::parse(&[("verified", value)]).unwrap();
    let page = list::list(app, actor, &filter, Sort::default(), 50, None).unwrap();
    let count = list::count(app, actor, &filter).unwrap();
    assert_eq!(count, page.rows.len() as u64);
    page.rows.into_iter().map(|row| row.name).collect()
}

fn put(app: &TestApp, sql: &str, account: Uuid) {
    app.app.db.write(|tx| tx.execute(sql, llavero::params![account])).unwrap();
}

both! {
    fn whoever_presses_the_button_is_verified_once_and_looking_verifies_nobody(app: &TestApp) {
        let (actor, server) = school(app, true);
        let mail = server.app(app, NOW);
        let outlook = preview(&mail, &actor, &Filter::of_profile(Profile::Student)).unwrap();
        assert!(outlook.sample.unwrap().2.contains("https://entrar.example/verify/••••"));
        assert_eq!(app.number("SELECT COUNT(*) FROM verifications"), 0);
        send(&mail, &actor);
        let link = links(&server, "ana@colegio.example").remove(0);
        let token = link.rsplit('-').next().unwrap().to_owned();
        assert_eq!(verified(&app.app, &actor, "no"), ["Luis Paz", "Ana Peña"]);

        // What looks through mail opens every link, and more than once.
        let mut visit = Visit::of(&mail);
        for _ in 0..3 {
            let page = visit.get(&link).is(200).says("Confirmar que lo recibí").says("Distrito Los Andes");
            page.never_says("Ana").never_says("ana@").never_says("ana.pena");
        }
        let head = axum::http::Request::head(&link).body(Body::empty()).unwrap();
        assert_eq!(visit.send(head).status, 200);
        assert_eq!(fate(app, &actor, "1").state, "sent");
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE verified_at IS NOT NULL"), 0);

        visit.post(&link, &[]).is(200).says("Mensaje confirmado").says("href=\"/sign-in\"").never_says(&token);
        assert_eq!(verified(&app.app, &actor, "yes"), ["Ana Peña"]);
        assert_eq!(list::show(&app.app, &actor, "1").unwrap().verified_at, Some(NOW));
        assert_eq!(verified(&app.app, &actor, "no"), ["Luis Paz"]);
        let opened = fate(app, &actor, "1");
        assert_eq!((opened.state.as_str(), opened.opened_at, opened.when()), ("opened", Some(NOW), NOW));
        assert_eq!(fate(app, &actor, "2").state, "sent");
        visit.post(&link, &[]).is(200).says("ya se usó");
        visit.get(&link).is(200).says("ya se usó").never_says("Confirmar que lo recibí");
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'account.verify'"), 1);
        // What is kept opens nothing.
        for (table, column) in [("audit", "details"), ("messages", "address")] {
            assert_eq!(app.number(&format!("SELECT COUNT(*) FROM {table} WHERE {column} LIKE '%{token}%'")), 0);
        }
        let kept: (Vec<u8>,) = app.app.db.read(|tx| tx.query_one("SELECT link_hash FROM verifications WHERE used_at IS NOT NULL", &[])).unwrap();
        assert!(kept.0.len() == 16 && kept.0 != blake3::hash(token.as_bytes()).as_bytes()[..16]);
    }

    fn a_link_that_is_old_or_of_another_address_or_made_up_is_worth_nothing(app: &TestApp) {
        let (actor, server) = school(app, true);
        let mail = server.app(app, NOW);
        send(&mail, &actor);
        let (ana, luis) = (links(&server, "ana@colegio.example").remove(0), links(&server, "luis@colegio.example").remove(0));
        let at = |now: i64| Visit::of(&server.app(app, now));
        at(NOW + 14 * DAY - 1).get(&ana).is(200).says("Confirmar que lo recibí");
        at(NOW + 14 * DAY).get(&ana).is(410).says("ya no sirve");
        at(NOW + 14 * DAY).post(&ana, &[]).is(410).says("ya no sirve");
        let mut visit = at(NOW);
        // The address is somebody else's by now, or the account is no longer in use.
        put(app, "UPDATE accounts SET contact_email = 'otra@familia.example' WHERE id = $1", account(app, "1"));
        put(app, "UPDATE accounts SET status = 'inactive' WHERE id = $1", account(app, "2"));
        for link in [&ana, &luis] {
            visit.get(link).is(410);
            visit.post(link, &[]).is(410);
        }
        let another = Actor::operator(app.another_organization().id);
        let (_, token) = ana.split_once('-').unwrap();
        for wrong in [
            "/verify/x".to_owned(),
            "/verify/-".to_owned(),
            format!("{ana}0"),
            format!("/verify/{}-{}", actor.organization.simple(), "0".repeat(64)),
            format!("/verify/{}-{token}", another.organization.simple()),
            format!("/verify/{}-{token}", Uuid::nil().simple()),
            "/verify/%00".to_owned(),
            format!("/verify/{}", "a".repeat(4000)),
        ] {
            visit.get(&wrong).is(410).never_says("Distrito");
            visit.post(&wrong, &[]).is(410);
        }
        // A page of another site presses no button.
        put(app, "UPDATE accounts SET contact_email = NULL WHERE id = $1", account(app, "1"));
        let foreign = axum::http::Request::post(&ana).header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
        assert_eq!(visit.send(foreign).status, 403);
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE verified_at IS NOT NULL"), 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'account.verify'"), 0);
        visit.post(&ana, &[]).is(200).says("Mensaje confirmado");
    }

    fn each_letter_has_a_link_of_its_own_and_the_first_that_is_used_spends_them_all(app: &TestApp) {
        let (actor, server) = school(app, true);
        let mail = server.app(app, NOW);
        send(&mail, &actor);
        let ana = account(app, "1");
        again(&mail, &actor, ana).unwrap();
        sent(&mail, &actor);
        let both = links(&server, "ana@colegio.example");
        assert!(both.len() == 2 && both[0] != both[1]);
        let mut visit = Visit::of(&mail);
        visit.post(&both[1], &[]).is(200).says("Mensaje confirmado");
        visit.post(&both[0], &[]).is(200).says("ya se usó");
        assert_eq!(app.number("SELECT COUNT(*) FROM messages WHERE state = 'opened'"), 1);
        // Whoever has confirmed is not asked again.
        again(&mail, &actor, ana).unwrap();
        sent(&mail, &actor);
        assert_eq!(server.letters().len(), 4);
        assert_eq!(links(&server, "ana@colegio.example").len(), 2);
    }

    fn two_who_press_at_once_verify_once(app: &TestApp) {
        let (actor, server) = school(app, true);
        let mail = server.app(app, NOW);
        send(&mail, &actor);
        let link = links(&server, "ana@colegio.example").remove(0);
        let said: Vec<String> = std::thread::scope(|scope| {
            let each = [0, 1, 2].map(|_| scope.spawn(|| Visit::of(&mail).post(&link, &[]).is(200).body));
            each.map(|one| one.join().unwrap()).into()
        });
        assert_eq!(said.iter().filter(|page| page.contains("Mensaje confirmado")).count(), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'account.verify'"), 1);
    }

    fn another_address_has_to_be_confirmed_anew(app: &TestApp) {
        let (actor, server) = school(app, true);
        let mail = server.app(app, NOW);
        send(&mail, &actor);
        for to in ["ana@colegio.example", "luis@colegio.example"] {
            Visit::of(&mail).post(&links(&server, to)[0], &[]).is(200).says("Mensaje confirmado");
        }
        assert_eq!(verified(&app.app, &actor, "yes"), ["Luis Paz", "Ana Peña"]);
        // What is no address of theirs, or the same one, changes nothing.
        app.imported(&actor, Profile::Student, "Documento;Nombres;Correo\n1;Anabel;ANA@colegio.example\n");
        assert_eq!(verified(&app.app, &actor, "yes"), ["Luis Paz", "Anabel Peña"]);
        app.imported(&actor, Profile::Student, "Documento;Correo de contacto\n1;casa@familia.example\n");
        assert_eq!(verified(&app.app, &actor, "yes"), ["Luis Paz"]);
        // Who is written to at the contact address stays verified whatever the school's own address becomes.
        again(&mail, &actor, account(app, "1")).unwrap();
        sent(&mail, &actor);
        Visit::of(&mail).post(&links(&server, "casa@familia.example")[0], &[]).is(200).says("Mensaje confirmado");
        let recipe = Recipe { domain: Some("nuevo.example".into()), ..Recipe::new(Profile::Student, Mode::Email) };
        generate::actions::run(&app.app, &actor, &recipe, &Progress::default()).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts WHERE email LIKE '%@nuevo.example'"), 2);
        assert_eq!(verified(&app.app, &actor, "yes"), ["Anabel Peña"]);
    }

    fn no_letter_carries_one_unless_the_organization_wants_it(app: &TestApp) {
        let (actor, server) = school(app, false);
        let mail = server.app(app, NOW);
        send(&mail, &actor);
        assert_eq!(server.letters().len(), 2);
        assert_eq!(links(&server, "ana@colegio.example"), Vec::<String>::new());
        assert_eq!(app.number("SELECT COUNT(*) FROM verifications"), 0);
        crate::console::sign_in::settle(app, &actor, &[("verify_people", "yes")]);
        send(&mail, &actor);
        assert_eq!(links(&server, "ana@colegio.example").len(), 1);
    }
}
