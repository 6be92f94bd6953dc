//! Sign-in details by e-mail, through a mail server as there are (4.5, 12.4).
// needs tool: aiosmtpd

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use llavero::access::{Actor, Permission};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::app::{App, Clock, Seeds};
use llavero::config::Security;
use llavero::credentials::Keys;
use llavero::error::{Error, Result};
use llavero::i18n::Locale;
use llavero::jobs::Progress;
use llavero::messages::Fate;
use llavero::messages::actions::{Queued, of_account, preview, queue};
use llavero::messages::send::{Sent, due};
use serde_json::Value;
use uuid::Uuid;

use crate::harness::{NOW, TestApp, both, repository};

const MINUTE: i64 = 60_000;
const PEOPLE: &str = "Documento;Nombres;Apellidos;Usuario;Correo;Correo de contacto;Contraseña\n\
    1;Ana;Peña Ibáñez;ana.pena;ana@colegio.example;casa@familia.example;lápiz-verde-42\n\
    2;Luis;Paz;luis.paz;luis@colegio.example;;mesa-azul-17\n\
    3;Eva;Sol;eva.sol;;;silla-roja-88\n\
    4;Leo;Mar;leo.mar;nadie@colegio.example;;puerta-gris-31\n";

/// A mail server on a port of its own, and the letters it took.
pub struct Server {
    child: Option<Child>,
    port: u16,
    folder: tempfile::TempDir,
}

impl Server {
    pub fn start() -> Self {
        let mut server = Self::down();
        server.up();
        server
    }

    /// The port of one that does not run.
    pub fn down() -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { child: None, port, folder: tempfile::tempdir().unwrap() }
    }

    fn up(&mut self) {
        let child = Command::new("aiosmtpd")
            .args(["--nosetuid", "--listen", &format!("127.0.0.1:{}", self.port), "--class", "letters.Letters"])
            .arg(self.folder.path())
            .env("PYTHONPATH", repository("tests/mail"))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        self.child = Some(child);
        for _ in 0..600 {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the mail server does not answer");
    }

    pub fn letters(&self) -> Vec<Value> {
        let files = std::fs::read_dir(self.folder.path()).unwrap().map(|file| file.unwrap().path());
        let mut letters: Vec<Value> = files
            .filter(|path: &PathBuf| path.extension().is_some_and(|end| end == "json"))
            .map(|path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap())
            .collect();
        letters.sort_by_key(|letter| letter["to"][0].as_str().unwrap().to_owned());
        letters
    }

    /// The same installation, which sends by this server, at that time.
    pub fn app(&self, app: &TestApp, now: i64) -> App {
        let mut config = (*app.app.config).clone();
        config.mail.host = Some("127.0.0.1".to_owned());
        config.mail.port = self.port;
        config.mail.security = Security::None;
        config.mail.from = Some("Colegio Ñandú <acceso@colegio.example>".to_owned());
        config.serve.public_url = Some("https://entrar.example".to_owned());
        let keys = Keys::open(&config.key_file()).unwrap();
        App::of(app.app.db.clone(), config, keys, Clock::Fixed(now), Seeds::System)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn students() -> Filter {
    Filter::of_profile(Profile::Student)
}

fn queued(app: &App, actor: &Actor) -> Queued {
    let outlook = preview(app, actor, &students()).unwrap();
    queue(app, actor, &students(), Some(outlook.digest), &Progress::default()).unwrap()
}

pub fn sent(app: &App, actor: &Actor) -> Sent {
    let mut sent = Sent::default();
    due(app, actor, &AtomicBool::new(false), &mut sent).unwrap();
    sent
}

pub fn account(app: &TestApp, unique_id: &str) -> Uuid {
    let sql = "SELECT id FROM accounts WHERE unique_id = $1";
    app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, llavero::params![unique_id])).unwrap().0
}

pub fn fate(app: &TestApp, actor: &Actor, unique_id: &str) -> Fate {
    of_account(&app.app, actor, account(app, unique_id)).unwrap().remove(0)
}

fn told(fate: &Fate) -> (&str, Option<&str>, i64) {
    (fate.state.as_str(), fate.reason.as_deref(), fate.attempts)
}

fn people(app: &TestApp) -> Actor {
    let actor = Actor::operator(app.organization(Locale::Es, |_| {}).id);
    app.imported(&actor, Profile::Student, PEOPLE);
    actor
}

both! {
    fn a_letter_names_the_school_where_several_may_have_the_username(app: &TestApp) {
        let organization = app.organization(Locale::Es, |settings| settings.sign_in_url = "https://llaves.example".into());
        let actor = Actor::operator(organization.id);
        let header = "Documento;Nombres;Apellidos;Usuario;Correo de contacto;Contraseña;Sede\n";
        let ana = "1;Ana;Peña;ana.pena;casa@familia.example;lápiz-verde-42;Norte\n";
        app.imported(&actor, Profile::Student, &format!("{header}{ana}"));
        let mail = Server::down().app(app, NOW);
        let letter = || preview(&mail, &actor, &Filter::parse(&[("unique_id", "1")]).unwrap()).unwrap().sample.unwrap().2;
        assert!(letter().contains("https://llaves.example") && !letter().contains("school="), "{}", letter());
        app.imported(&actor, Profile::Student, &format!("{header}2;Ana;Peña;ana.pena;otra@familia.example;mesa-azul-17;Sur\n"));
        llavero::organization::lists::set_code(&app.app, &actor, "Norte", "N-01").unwrap();
        assert!(letter().contains("https://llaves.example/sign-in?school=N-01"), "{}", letter());
    }

    fn letters_arrive_with_what_people_need_and_each_fate_is_known(app: &TestApp) {
        let actor = people(app);
        let server = Server::start();
        let mail = server.app(app, NOW);
        let outlook = preview(&mail, &actor, &students()).unwrap();
        assert_eq!((outlook.recipients, outlook.skipped.len()), (3, 1));
        assert_eq!(outlook.skipped[0].reason.name(), "no-address");
        let (_, _, text) = outlook.sample.unwrap();
        assert!(text.contains("••••") && !text.contains("lápiz-verde-42"), "{text}");
        assert_eq!(queued(&mail, &actor).queued, 3);
        // Nothing has left, and no password lies in the table.
        assert!(server.letters().is_empty());
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials WHERE handed_out_at IS NOT NULL"), 0);
        assert_eq!(sent(&mail, &actor), Sent { sent: 2, failed: 1, ..Sent::default() });
        let letters = server.letters();
        let to: Vec<_> = letters.iter().map(|letter| letter["to"][0].as_str().unwrap()).collect();
        assert_eq!(to, ["casa@familia.example", "luis@colegio.example"]);
        for (letter, words) in letters.iter().zip([["ana.pena", "lápiz-verde-42", "Ana"], ["luis.paz", "mesa-azul-17", "Luis"]]) {
            for form in ["plain", "html"] {
                let text = letter[form].as_str().unwrap();
                for words in words.iter().chain(&["https://entrar.example", "Distrito Los Andes"]) {
                    assert!(text.contains(words), "{words}: {text}");
                }
            }
            assert_eq!(letter["subject"], "Sus datos de ingreso a Distrito Los Andes");
            assert_eq!(letter["from"], "Colegio Ñandú <acceso@colegio.example>");
            assert_eq!(letter["automatic"], "auto-generated");
            assert!(letter["id"].as_str().unwrap().len() > 10);
        }
        assert_eq!(told(&fate(app, &actor, "1")), ("sent", None, 1));
        let refused = fate(app, &actor, "4");
        assert_eq!(told(&refused), ("failed", Some("refused"), 1));
        assert!(refused.said.unwrap().contains("no such mailbox"));
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials WHERE handed_out_at IS NOT NULL"), 2);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'messages.send'"), 3);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'messages.queue'"), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE details LIKE '%lápiz%' OR details LIKE '%mesa-azul%'"), 0);
        // Nothing is sent twice.
        assert_eq!(sent(&mail, &actor), Sent::default());
        assert_eq!(server.letters().len(), 2);
    }

    fn a_server_that_is_down_is_tried_again_and_no_password_is_opened_meanwhile(app: &TestApp) {
        let actor = people(app);
        let mut server = Server::down();
        let mail = server.app(app, NOW);
        queued(&mail, &actor);
        assert_eq!(sent(&mail, &actor), Sent { waiting: 3, ..Sent::default() });
        assert_eq!(told(&fate(app, &actor, "1")), ("queued", Some("unreachable"), 1));
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'messages.send'"), 0);
        server.up();
        // Not before its time, and then it is sent.
        assert_eq!(sent(&server.app(app, NOW + MINUTE - 1), &actor), Sent::default());
        assert_eq!(sent(&server.app(app, NOW + MINUTE), &actor), Sent { sent: 2, failed: 1, ..Sent::default() });
        assert_eq!(told(&fate(app, &actor, "1")), ("sent", None, 2));
    }

    fn it_is_given_up_in_the_end(app: &TestApp) {
        let actor = people(app);
        let server = Server::down();
        queued(&server.app(app, NOW), &actor);
        let mut now = NOW;
        for attempt in 1..=7 {
            assert_eq!(sent(&server.app(app, now), &actor), Sent { waiting: 3, ..Sent::default() }, "{attempt}");
            now = fate(app, &actor, "1").next_at;
        }
        assert_eq!(sent(&server.app(app, now), &actor), Sent { failed: 3, ..Sent::default() });
        assert_eq!(told(&fate(app, &actor, "1")), ("failed", Some("unreachable"), 8));
        assert!(now - NOW > 24 * 60 * MINUTE);
    }

    fn one_whom_the_server_cannot_take_now_waits_and_the_others_do_not(app: &TestApp) {
        let actor = people(app);
        let later = "Documento;Correo de contacto\n1;luego@familia.example\n";
        app.imported(&actor, Profile::Student, later);
        let server = Server::start();
        queued(&server.app(app, NOW), &actor);
        assert_eq!(sent(&server.app(app, NOW), &actor), Sent { sent: 1, waiting: 1, failed: 1, dropped: 0 });
        let waits = fate(app, &actor, "1");
        assert_eq!((told(&waits), waits.next_at), (("queued", Some("busy"), 1), NOW + MINUTE));
    }

    fn what_is_not_right_any_more_is_not_sent(app: &TestApp) {
        let actor = people(app);
        let server = Server::start();
        queued(&server.app(app, NOW), &actor);
        app.app.db.write(|tx| {
            tx.execute("UPDATE credentials SET state = 'own', sealed = NULL, hash = 'x' WHERE account_id = $1", llavero::params![account(app, "1")])?;
            tx.execute("UPDATE accounts SET status = 'inactive' WHERE id = $1", llavero::params![account(app, "2")])
        }).unwrap();
        app.settle_credentials();
        assert_eq!(sent(&server.app(app, NOW), &actor), Sent { dropped: 2, failed: 1, ..Sent::default() });
        assert_eq!(fate(app, &actor, "1").reason.as_deref(), Some("password-changed"));
        assert_eq!(fate(app, &actor, "2").reason.as_deref(), Some("inactive"));
        assert!(server.letters().is_empty());
    }

    fn two_that_send_at_once_send_each_once(app: &TestApp) {
        let actor = people(app);
        let server = Server::start();
        queued(&server.app(app, NOW), &actor);
        let both: Vec<Sent> = std::thread::scope(|scope| {
            let each = [0, 1].map(|_| scope.spawn(|| sent(&server.app(app, NOW), &actor)));
            each.map(|one| one.join().unwrap()).into()
        });
        assert_eq!(both.iter().map(|one| (one.sent, one.failed)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)), (2, 1));
        assert_eq!(server.letters().len(), 2);
    }

    fn only_who_may_sends_and_only_to_whom_they_reach(app: &TestApp) {
        let actor = people(app);
        let server = Server::down();
        let mail = server.app(app, NOW);
        let mut other = actor.clone();
        other.permissions.retain(|one| *one != Permission::SendMessages);
        assert!(matches!(preview(&mail, &other, &students()), Err(Error::Forbidden(_))));
        assert!(matches!(queue(&mail, &other, &students(), None, &Progress::default()), Err(Error::Forbidden(_))));
        let equal = Actor { rank: 0, account: Some(Uuid::now_v7()), ..actor.clone() };
        let outlook = preview(&mail, &equal, &students()).unwrap();
        assert_eq!((outlook.recipients, outlook.skipped[0].reason.name()), (0, "not-yours"));
        // Without a server nothing is queued; what was seen must be what is sent.
        let none: Result<Queued> = queue(&app.app, &actor, &students(), None, &Progress::default());
        assert!(matches!(none, Err(Error::Environment(fault)) if fault.code == "mail-not-set-up"));
        let seen = preview(&mail, &actor, &students()).unwrap().digest;
        app.imported(&actor, Profile::Student, "Documento;Correo de contacto\n3;eva@familia.example\n");
        let changed = queue(&mail, &actor, &students(), Some(seen), &Progress::default());
        assert!(matches!(changed, Err(Error::Conflict(fault)) if fault.code == "plan-changed"));
        assert_eq!(app.number("SELECT COUNT(*) FROM messages"), 0);
    }
}
