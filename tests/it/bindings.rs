//! Passwords are bound to their accounts: whoever can write the database alone makes none open (decision 18).

use llavero::access::Actor;
use llavero::access::sign_in::{Door, Outcome, sign_in, signed_in};
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::undo::undo;
use llavero::app::App;
use llavero::credentials::generate::actions::run;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::credentials::rules::Owner;
use llavero::credentials::slips::actions::{Request, print};
use llavero::credentials::{Binding, own, reveal, store};
use llavero::doctor::actions::examine;
use llavero::error::Error;
use llavero::jobs::Progress;
use llavero::print::Engine;
use llavero::schedule::run_due;
use llavero::{db::Param, params};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::harness::{NOW, TestApp, both};

const DAY: i64 = 24 * 60 * 60 * 1000;
const ANA: (&str, &str) = ("ana.pena", "ventana-azul-73");
const LEO: (&str, &str) = ("leo.gil", "puerta-verde-48");
const OWN: &str = "una frase solo suya 7";
const PEOPLE: &str = "Documento;Nombres;Apellidos;Usuario;Contraseña\n1;Ana;Peña;ana.pena;ventana-azul-73\n\
                      2;Leo;Gil;leo.gil;puerta-verde-48\n";

fn loaded(app: &TestApp) -> Actor {
    let actor = app.actor();
    app.imported(&actor, Profile::Student, PEOPLE);
    actor
}

fn door() -> Door {
    static TOKENS: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let next = || TOKENS.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let token = || SecretString::from(format!("{:064x}", next()));
    // Each from an address of its own, so that nobody has to wait.
    let address = std::net::Ipv4Addr::from_bits(0x0a00_0000 + u32::try_from(next()).unwrap());
    Door { agent: String::new(), address: Some(address.into()), device: None, tokens: [token(), token()] }
}

/// The cookie of whoever signs in so, or nothing.
fn cookie(app: &App, (username, password): (&str, &str)) -> Option<String> {
    match sign_in(app, username, None, &SecretString::from(password), door()) {
        Ok(Outcome::In(session)) => Some(session.cookie()),
        Ok(_) => panic!("neither in nor refused"),
        Err(Error::Invalid(_)) => None,
        Err(error) => panic!("{error:?}"),
    }
}

#[track_caller]
fn opens(app: &TestApp, who: (&str, &str)) -> bool {
    cookie(&app.app, who).is_some()
}

/// The same without signing in: whoever did is left alone by an undo.
fn is_right(app: &TestApp, actor: &Actor, unique_id: &str, password: &str) -> bool {
    let account = account(app, unique_id);
    let newest = app.app.db.read(|tx| store::newest(tx, actor.organization, account)).unwrap().unwrap();
    own::is_right(&app.app.keys, account, &newest, &SecretString::from(password)).unwrap()
}

fn account(app: &TestApp, unique_id: &str) -> Uuid {
    let sql = "SELECT id FROM accounts WHERE unique_id = $1";
    app.app.db.read(|tx| tx.query_one::<(Uuid,)>(sql, params![unique_id])).unwrap().0
}

fn tamper(app: &TestApp, sql: &str, params: &[Param<'_>]) {
    app.tampered();
    let rows = app.app.db.write(|tx| tx.execute(sql, params)).unwrap();
    assert!(rows > 0, "{sql}");
}

/// Somebody chooses a password of their own.
fn choose(app: &TestApp, actor: &Actor, unique_id: &str, password: &str) {
    let account = account(app, unique_id);
    let hash = own::hash(&SecretString::from(password), &Owner::default(), &mut app.app.rng()).unwrap();
    let write = |tx: &mut llavero::db::Tx<'_>| {
        let version = store::newest(tx, actor.organization, account)?.map_or(0, |newest| newest.version) + 1;
        let id = app.app.ids().next_id();
        store::insert_own(tx, actor.organization, Binding { account, version }, &hash, id, NOW)
    };
    app.app.db.write(write).unwrap();
}

fn found(app: &TestApp) -> Vec<&'static str> {
    let report = examine(&app.config(), &[], &Progress::default()).unwrap();
    let bindings = report.checks.iter().find(|check| check.name == "bindings").unwrap();
    bindings.findings.iter().map(|finding| finding.fault.code).collect()
}

fn recipe(mode: Mode) -> Recipe {
    Recipe::new(Profile::Student, mode)
}

const NEW_ROW: &str = "DELETE FROM credentials WHERE account_id = $1 AND version =
    (SELECT MAX(c.version) FROM credentials c WHERE c.account_id = $1)";

both! {
    fn a_hash_that_is_copied_to_another_account_opens_nothing(app: &TestApp) {
        let actor = loaded(app);
        choose(app, &actor, "1", OWN);
        choose(app, &actor, "2", "otra frase solo suya 8");
        assert!(opens(app, (ANA.0, OWN)));
        assert_eq!(found(app), Vec::<&str>::new());
        let (ana, leo) = (account(app, "1"), account(app, "2"));
        // The hash, and the hash with its tag.
        for columns in ["hash = (SELECT o.hash FROM credentials o WHERE o.account_id = $1 AND o.version = 2)",
                        "tag = (SELECT o.tag FROM credentials o WHERE o.account_id = $1 AND o.version = 2)"] {
            let sql = format!("UPDATE credentials SET {columns} WHERE account_id = $2 AND version = 2");
            tamper(app, &sql, params![leo, ana]);
            assert!(!opens(app, (ANA.0, "otra frase solo suya 8")), "{columns}");
            assert!(!opens(app, (ANA.0, OWN)), "{columns}");
            assert_eq!(found(app), ["doctor-passwords-hashes"]);
        }
        // And with the head of the other account.
        let head = "UPDATE credential_heads SET tag = (SELECT o.tag FROM credential_heads o WHERE o.account_id = $1)
                    WHERE account_id = $2";
        tamper(app, head, params![leo, ana]);
        assert!(!opens(app, (ANA.0, "otra frase solo suya 8")));
        assert_eq!(found(app), ["doctor-passwords-newest", "doctor-passwords-hashes"]);
        assert!(opens(app, (LEO.0, "otra frase solo suya 8")), "nobody else is concerned");
        // A new password mends it.
        choose(app, &actor, "1", "una tercera frase suya 9");
        assert!(opens(app, (ANA.0, "una tercera frase suya 9")));
    }

    fn a_hash_that_is_copied_to_another_version_or_state_opens_nothing(app: &TestApp) {
        let actor = loaded(app);
        choose(app, &actor, "1", OWN);
        choose(app, &actor, "1", "otra frase solo suya 8");
        let ana = account(app, "1");
        let copy = "UPDATE credentials SET hash = (SELECT o.hash FROM credentials o WHERE o.account_id = $1 AND o.version = 2),
                      tag = (SELECT o.tag FROM credentials o WHERE o.account_id = $1 AND o.version = 2)
                    WHERE account_id = $1 AND version = 3";
        tamper(app, copy, params![ana]);
        assert!(!opens(app, (ANA.0, OWN)));
        choose(app, &actor, "1", OWN);
        assert!(opens(app, (ANA.0, OWN)));
        // As an initial one it would be handed out by whoever may.
        tamper(app, "UPDATE credentials SET state = 'initial' WHERE account_id = $1 AND version = 4", params![ana]);
        assert!(!opens(app, (ANA.0, OWN)));
    }

    fn a_password_once_replaced_does_not_open_again(app: &TestApp) {
        let actor = loaded(app);
        let ana = account(app, "1");
        assert!(opens(app, ANA) && opens(app, LEO));
        // A sealed one in the place of a sealed one, then an own one in its place, then another own one.
        run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        assert!(!opens(app, ANA));
        tamper(app, NEW_ROW, params![ana]);
        assert!(!opens(app, ANA), "the newer sealed one is gone");
        assert_eq!(found(app), ["doctor-passwords-newest"]);
        choose(app, &actor, "1", OWN);
        tamper(app, NEW_ROW, params![ana]);
        assert!(!opens(app, ANA), "the newer own one is gone");
        choose(app, &actor, "1", OWN);
        choose(app, &actor, "1", "otra frase solo suya 8");
        let session = cookie(&app.app, (ANA.0, "otra frase solo suya 8")).unwrap();
        assert!(signed_in(&app.app, &session).unwrap().is_some());
        tamper(app, NEW_ROW, params![ana]);
        assert!(!opens(app, (ANA.0, OWN)), "the newer own one is gone");
        assert!(signed_in(&app.app, &session).unwrap().is_none());
        // Without its head nothing opens either.
        choose(app, &actor, "1", OWN);
        assert!(opens(app, (ANA.0, OWN)));
        tamper(app, "DELETE FROM credential_heads WHERE account_id = $1", params![ana]);
        assert!(!opens(app, (ANA.0, OWN)));
    }

    fn an_expired_password_once_replaced_does_not_open_again(app: &TestApp) {
        let actor = loaded(app);
        let later = app.at(NOW + 400 * DAY);
        let change = llavero::organization::rules::SettingsChange { printable_days: Some(90), ..Default::default() };
        llavero::organization::actions::change_settings(&app.app, &actor, &change).unwrap();
        run_due(&later, &std::sync::atomic::AtomicBool::new(false)).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM credentials WHERE hash IS NOT NULL AND tag IS NOT NULL"), 2);
        assert!(cookie(&later, ANA).is_some(), "hashed, it opens as before");
        choose(app, &actor, "1", OWN);
        tamper(app, NEW_ROW, params![account(app, "1")]);
        assert!(cookie(&later, ANA).is_none());
        assert!(cookie(&later, LEO).is_some());
    }

    fn what_was_altered_is_neither_shown_nor_printed(app: &TestApp) {
        let actor = loaded(app);
        let ana = account(app, "1");
        assert_eq!(reveal::reveal(&app.app, &actor, ana).unwrap().expose_secret(), ANA.1);
        run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        tamper(app, NEW_ROW, params![ana]);
        let Err(Error::Environment(fault)) = reveal::reveal(&app.app, &actor, ana) else { panic!("it was shown") };
        assert_eq!(fault.code, "password-altered");
        let request = Request::new(Filter::parse(&[("profile", "student")]).unwrap(), app.path("slips.pdf"));
        let engine = Engine::new(None).unwrap();
        let Err(Error::Environment(fault)) = print(&app.app, &actor, &engine, &request, &Progress::default()) else {
            panic!("it was printed")
        };
        assert_eq!(fault.code, "password-altered-of");
        assert!(format!("{fault:?}").contains("Ana Peña"), "{fault:?}");
        assert!(!app.path("slips.pdf").exists());
    }

    fn an_undone_run_gives_back_what_was_there_and_nothing_that_was_put_there(app: &TestApp) {
        let actor = loaded(app);
        let first = run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        assert!(!is_right(app, &actor, "1", ANA.1));
        undo(&app.app, &actor, first.job, &Progress::default()).unwrap();
        assert!(is_right(app, &actor, "1", ANA.1) && is_right(app, &actor, "2", LEO.1));
        assert_eq!(found(app), Vec::<&str>::new());
        let second = run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        let (ana, leo) = (account(app, "1"), account(app, "2"));
        // One account is left with what somebody put there; of the other the newest was taken away before.
        let theirs = "la frase de otra gente 5";
        let hash = own::hash(&SecretString::from(theirs), &Owner::default(), &mut app.app.rng()).unwrap();
        tamper(app, "UPDATE credentials SET sealed = NULL, hash = $2 WHERE account_id = $1 AND version = 1", params![ana, &hash]);
        choose(app, &actor, "2", OWN);
        tamper(app, NEW_ROW, params![leo]);
        let undone = undo(&app.app, &actor, second.job, &Progress::default()).unwrap();
        assert_eq!(undone.undone, 2);
        assert!(!is_right(app, &actor, "1", theirs), "an undo makes nothing genuine");
        assert!(!is_right(app, &actor, "2", LEO.1), "nor what a missing row had replaced");
        assert_eq!(found(app), ["doctor-passwords-newest", "doctor-passwords-hashes"]);
    }

    fn a_database_from_before_is_bound_at_the_first_start_and_never_again(app: &TestApp) {
        let actor = loaded(app);
        choose(app, &actor, "2", OWN);
        app.tampered();
        let before = |tx: &mut llavero::db::Tx<'_>| {
            // As V3 finds it: no tags, and nothing about them in the log.
            for sql in [
                "DELETE FROM credential_heads",
                "UPDATE credentials SET tag = NULL",
                "UPDATE audit SET details = '{}' WHERE action = 'organization.create'",
            ] {
                tx.execute(sql, &[])?;
            }
            Ok(())
        };
        app.app.db.write(before).unwrap();
        assert!(!opens(app, ANA) && !opens(app, (LEO.0, OWN)));
        let open = || App::open(app.config(), false, |_, _| {});
        let bound = "SELECT COUNT(*) FROM audit WHERE action = 'credentials.bind'";
        let upgraded = open().unwrap();
        assert!(cookie(&upgraded, ANA).is_some() && cookie(&upgraded, (LEO.0, OWN)).is_some());
        assert_eq!(app.number(bound), 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM credential_heads"), 2);
        // Whoever deletes the tags does not have what they put there bound at the next start.
        tamper(app, "DELETE FROM credential_heads WHERE account_id = $1", params![account(app, "1")]);
        let started = open().unwrap();
        assert_eq!(app.number(bound), 1);
        assert!(cookie(&started, ANA).is_none() && cookie(&started, (LEO.0, OWN)).is_some());
        // Nor by taking the entry away: there are tags, and nothing says so.
        tamper(app, "DELETE FROM audit WHERE action = 'credentials.bind'", &[]);
        let Err(Error::Environment(fault)) = open() else { panic!("it was bound again") };
        assert_eq!(fault.code, "passwords-bound-unsaid");
    }

    fn writing_the_heads_tells_no_directory_of_changes(app: &TestApp) {
        let actor = loaded(app);
        run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        let before = app.number("SELECT COALESCE(MAX(number), 0) FROM account_changes");
        // Every student has an initial password by now: in lists nothing changes.
        let again = run(&app.app, &actor, &recipe(Mode::Passwords), &Progress::default()).unwrap();
        undo(&app.app, &actor, again.job, &Progress::default()).unwrap();
        assert_eq!(app.number("SELECT COALESCE(MAX(number), 0) FROM account_changes"), before);
    }
}
