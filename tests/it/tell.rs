//! People are told of their account where the organization wants it, and never of a password (2.10).

use std::collections::BTreeMap;

use llavero::access::Actor;
use llavero::accounts::bulk::actions::apply;
use llavero::accounts::bulk::{Change, Request};
use llavero::accounts::edit::actions::{create, save};
use llavero::accounts::edit::{Cell, Created, Draft};
use llavero::accounts::filter::Filter;
use llavero::accounts::{Field, Profile};
use llavero::app::App;
use llavero::jobs::Progress;
use llavero::messages::send::Sent;
use secrecy::SecretString;
use uuid::Uuid;

use crate::console::{MANAGER, Visit};
use crate::harness::{NOW, TestApp, both};
use crate::messages::{Server, account, fate, sent};

/// Ana has an address at home and one of the school, Luis the latter alone, Eva none.
const PEOPLE: &str = "Documento;Nombres;Apellidos;Usuario;Correo;Correo de contacto;Contraseña\n\
    1;Ana;Peña;ana.pena;ana@colegio.example;casa@familia.example;lápiz-verde-42\n\
    2;Luis;Paz;luis.paz;luis@colegio.example;;mesa-azul-17\n\
    3;Eva;Sol;eva.sol;;;silla-roja-88\n";

const NEW: &str = "rana-verde-55";

fn settle(app: &TestApp, actor: &Actor, value: &str) {
    crate::console::sign_in::settle(app, actor, &[("tell_people", value)]);
}

fn make(app: &App, actor: &Actor) -> Created {
    let values = [(Field::FirstName, "Nora"), (Field::Username, "nora"), (Field::ContactEmail, "nora@familia.example")];
    let values: BTreeMap<_, _> = values.map(|(field, value)| (field, value.to_owned())).into();
    let draft = Draft { profile: Some(Profile::Student), values, password: Some(SecretString::from(NEW)) };
    create(app, actor, &draft, None).unwrap()
}

fn set_one(app: &App, actor: &Actor, account: Uuid, password: &str) {
    let cell = Cell { account, field: Field::Password, seen: None, value: SecretString::from(password) };
    assert_eq!(save(app, actor, &[cell]).unwrap().saved(), 1);
}

fn set_all(app: &App, actor: &Actor, ids: &[Uuid]) {
    let filter = Filter { ids: ids.to_vec(), ..Filter::default() };
    let change = Change::Password(Some(SecretString::from(NEW)));
    apply(app, actor, &Request { filter, change, sure: true }, None, &Progress::default()).unwrap();
}

both! {
    fn nobody_is_told_unless_the_organization_wants_it(app: &TestApp) {
        let (_, actor, _) = app.console();
        let server = Server::down();
        let mail = server.app(app, NOW);
        app.imported(&actor, Profile::Student, PEOPLE);
        let all = ["1", "2", "3"].map(|id| account(app, id));
        assert!(!make(&mail, &actor).is_told);
        set_one(&mail, &actor, all[0], NEW);
        set_all(&mail, &actor, &all);
        // It wants it, but there is no mail server; and imports tell nobody.
        settle(app, &actor, "yes");
        set_all(&app.app, &actor, &all);
        app.imported(&actor, Profile::Student, "Documento;Nombres;Correo\n9;Leo;leo@colegio.example\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 0);
    }

    fn who_gets_an_account_or_a_password_by_hand_is_told_so_without_it(app: &TestApp) {
        let (_, actor, _) = app.console();
        let server = Server::start();
        let mail = server.app(app, NOW);
        app.imported(&actor, Profile::Student, PEOPLE);
        settle(app, &actor, "yes");
        assert!(make(&mail, &actor).is_told);
        for id in ["1", "3"] {
            set_one(&mail, &actor, account(app, id), NEW);
        }
        assert_eq!(sent(&mail, &actor), Sent { sent: 2, ..Sent::default() });
        let letters = server.letters();
        let told: Vec<_> = letters.iter().map(|one| (one["to"][0].as_str().unwrap(), one["subject"].as_str().unwrap())).collect();
        assert_eq!(told, [
            ("casa@familia.example", "Cambió su contraseña de Distrito Los Andes"),
            ("nora@familia.example", "Tiene una cuenta en Distrito Los Andes"),
        ]);
        for letter in &letters {
            for form in ["plain", "html"] {
                let text = letter[form].as_str().unwrap();
                assert!(text.contains("https://entrar.example") && !text.contains(NEW) && !text.contains("lápiz"), "{text}");
            }
        }
        let said = fate(app, &actor, "1");
        assert_eq!((said.kind.as_str(), said.state.as_str(), said.has_details()), ("password", "sent", false));
        // No password was opened or handed out by it.
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials WHERE handed_out_at IS NOT NULL"), 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action LIKE 'messages.tell-%'"), 2);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'messages.send'"), 0);
    }

    fn of_many_those_with_an_address_are_told_and_what_is_old_news_is_not(app: &TestApp) {
        let (organization, actor, _) = app.console();
        let server = Server::start();
        let mail = server.app(app, NOW);
        app.imported(&actor, Profile::Student, PEOPLE);
        settle(app, &actor, "yes");
        let all = ["1", "2", "3"].map(|id| account(app, id));
        set_all(&mail, &actor, &all);
        assert_eq!(app.number("SELECT COUNT(*) FROM messages WHERE kind = 'password'"), 2);
        // Luis has another password once more before the first letter leaves, and is told once.
        set_one(&mail, &actor, all[1], "lago-rojo-31");
        assert_eq!(sent(&mail, &actor), Sent { sent: 2, dropped: 1, ..Sent::default() });
        assert_eq!(server.letters().len(), 2);
        // Nobody is told what they did themselves.
        let manager: Uuid = app.app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM accounts WHERE email = $1", llavero::params![MANAGER.0])).unwrap().0;
        let own = Actor { account: Some(manager), rank: 3, ..Actor::operator(organization.id) };
        let cell = Cell { account: manager, field: Field::Password, seen: None, value: SecretString::from("una frase larga y nueva") };
        save(&mail, &own, &[cell]).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 3);
    }

    fn the_console_says_who_is_told_and_what_remains_to_be_done(app: &TestApp) {
        let (organization, actor, _) = app.console();
        let server = Server::down();
        let mail = server.app(app, NOW);
        app.imported(&actor, Profile::Student, PEOPLE);
        let manager: Uuid = app.app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM accounts WHERE email = $1", llavero::params![MANAGER.0])).unwrap().0;
        let mut visit = Visit::as_account(&mail, organization.id, manager);
        let bulk = "/people/bulk/password?profile=student";
        visit.get("/settings/passwords").is(200).says("name=\"tell_people\" value=\"yes\">");
        visit.get(bulk).is(200).never_says("se le avisa");
        let new = [("profile", "student"), ("first_name", "Sol"), ("email", "sol@colegio.example")];
        visit.post("/people/new", &new).is(200).says("Llavero no avisa a esta persona");
        settle(app, &actor, "yes");
        visit.get("/settings/passwords").is(200).says("name=\"tell_people\" value=\"yes\" checked");
        visit.get(bulk).is(200).says("Las personas con correo reciben un aviso");
        let new = [("profile", "student"), ("first_name", "Mar"), ("email", "mar@colegio.example")];
        visit.post("/people/new", &new).is(200).says("recibe por correo un aviso").never_says("no avisa a esta persona");
        let made: Uuid = app.app.db.read(|tx| tx.query_one::<(Uuid,)>("SELECT id FROM accounts WHERE email = 'mar@colegio.example'", &[])).unwrap().0;
        visit.get(&format!("/people/{made}")).is(200).says("Aviso: cuenta nueva").says("Enviar");
        // Without an address there is nobody to tell.
        let new = [("profile", "student"), ("first_name", "Paz"), ("username", "paz")];
        visit.post("/people/new", &new).is(200).says("Llavero no avisa a esta persona");
    }
}
