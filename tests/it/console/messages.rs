//! Sign-in details by e-mail in the console: preview, confirm, what became of them. (The letters: tests/it/messages.rs.)

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::app::{App, Clock, Seeds};
use llavero::config::Security;
use llavero::credentials::Keys;

use super::{MANAGER, Visit};
use crate::harness::{NOW, TestApp, both};

const PEOPLE: &str = "Documento;Nombres;Apellidos;Correo;Contraseña\n\
    1;Ana;Peña;ana@colegio.example;lapiz-verde-42\n2;Luis;Paz;;mesa-azul-17\n";

/// The same installation with a mail server that is named (and that nothing here reaches).
fn with_mail(app: &TestApp) -> App {
    let mut config = (*app.app.config).clone();
    config.mail.host = Some("127.0.0.1".to_owned());
    config.mail.port = 9;
    config.mail.security = Security::None;
    config.mail.from = Some("acceso@colegio.example".to_owned());
    let keys = Keys::open(&config.key_file()).unwrap();
    App::of(app.app.db.clone(), config, keys, Clock::Fixed(NOW), Seeds::System)
}

fn signed_in(app: &TestApp) -> (Actor, Visit) {
    let (_, actor, _) = app.console();
    app.imported(&actor, Profile::Student, PEOPLE);
    let mut visit = Visit::of(&with_mail(app));
    visit.sign_in(MANAGER);
    (actor, visit)
}

fn digest(body: &str) -> String {
    body.split_once("name=\"digest\" value=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

both! {
    fn a_selection_is_sent_its_details_and_one_person_again(app: &TestApp) {
        let (_, mut visit) = signed_in(app);
        visit.get("/messages/new").is(200).says("Elija a las personas");
        let page = visit.get("/messages/new?profile=student").is(200).says("Una persona recibe un mensaje");
        let page = page.says("No tiene un correo válido").says("••••").never_says("lapiz-verde-42");
        let asked = digest(&page.body);
        let run = visit.post("/messages", &[("profile", "student"), ("digest", &asked)]).is(303).location.unwrap();
        visit.ended(&run).says("un mensaje está en camino").says("No tiene un correo válido").never_says("/undo");
        let id = run.trim_start_matches("/runs/");
        visit.get(&format!("/messages/runs/{id}?state=queued")).is(200).says("ana@colegio.example").says("en espera");
        let person = app.app.db.read(|tx| tx.query_one::<(uuid::Uuid,)>("SELECT id FROM accounts WHERE unique_id = '1'", &[])).unwrap().0;
        visit.get(&format!("/people/{person}")).is(200).says("Enviar de nuevo").says("en espera");
        visit.post(&format!("/people/{person}/message"), &[]).is(303).leads_to(&format!("/people/{person}#messages"));
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 2);
        let other = app.app.db.read(|tx| tx.query_one::<(uuid::Uuid,)>("SELECT id FROM accounts WHERE unique_id = '2'", &[])).unwrap().0;
        visit.post(&format!("/people/{other}/message"), &[]).is(409).says("no hay un correo válido");
        visit.get("/audit").is(200).says("puso en cola mensajes con datos de ingreso");
        // Whoever is chosen by nothing chose nobody.
        visit.post("/messages", &[("digest", &asked)]).is(422);
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 2);
    }

    fn what_changed_since_the_preview_is_not_sent(app: &TestApp) {
        let (actor, mut visit) = signed_in(app);
        let asked = digest(&visit.get("/messages/new?profile=student").is(200).body);
        app.imported(&actor, Profile::Student, "Documento;Correo\n2;luis@colegio.example\n");
        let run = visit.post("/messages", &[("profile", "student"), ("digest", &asked)]);
        let run = run.is(303).location.unwrap();
        visit.ended(&run).says("El proceso falló");
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 0);
    }

    fn who_may_not_send_sees_no_way_to(app: &TestApp) {
        let (_, mut visit) = signed_in(app);
        app.app.db.write(|tx| tx.execute("UPDATE roles SET permissions = 'view-people' WHERE rank = 3", &[])).unwrap();
        visit.get("/messages/new?profile=student").is(403);
        visit.post("/messages", &[("profile", "student"), ("digest", &"0".repeat(64))]).is(403);
        let mut stranger = app.stranger();
        stranger.get("/messages/new?profile=student").is(200).never_says("ana@colegio.example");
    }
}
