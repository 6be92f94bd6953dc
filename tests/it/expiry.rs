//! Initial passwords whose printable time is over: hashed, still good for signing in, never shown again (10.9).

use std::sync::atomic::{AtomicBool, Ordering};

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::undo::undo;
use llavero::credentials::generate::actions::run;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::credentials::own::is_right;
use llavero::credentials::slips::actions::{Reason, Request, print};
use llavero::credentials::store::{Credential, newest};
use llavero::jobs::Progress;
use llavero::organization::actions::change_settings;
use llavero::organization::rules::SettingsChange;
use llavero::print::Engine;
use llavero::schedule::{Done, run_due};
use llavero::{app::App, params};
use uuid::Uuid;

use crate::command::Program;
use crate::harness::{NOW, TestApp, both};
use crate::imports::{counts, texts};

const DAY: i64 = 24 * 60 * 60 * 1000;
const PEOPLE: &str = "Documento;Nombres;Apellidos;Contraseña\n1;Ana;Peña;ventana-azul-73\n2;Leo;Gil;puerta-verde-48\n";

fn loaded(app: &TestApp) -> Actor {
    let actor = app.actor();
    app.imported(&actor, Profile::Student, PEOPLE);
    actor
}

fn due(app: &App) -> Done {
    run_due(app, &AtomicBool::new(false)).unwrap()
}

fn hashed(n: u32) -> Done {
    Done { passwords_hashed: n, ..Done::default() }
}

fn credential(app: &TestApp, actor: &Actor, unique_id: &str) -> (Uuid, Credential) {
    app.app
        .db
        .read(|tx| {
            let (account,): (Uuid,) =
                tx.query_one("SELECT id FROM accounts WHERE unique_id = $1", params![unique_id])?;
            Ok((account, newest(tx, actor.organization, account)?.unwrap()))
        })
        .unwrap()
}

fn opens(app: &TestApp, actor: &Actor, unique_id: &str, password: &str) -> bool {
    let (account, credential) = credential(app, actor, unique_id);
    is_right(&app.app.keys, account, &credential, &password.into()).unwrap()
}

fn forms(app: &TestApp) -> Vec<String> {
    texts(
        app,
        "SELECT a.unique_id || ' ' || CAST(c.version AS TEXT) || ' ' || c.state || ' '
        || CASE WHEN c.sealed IS NULL THEN 'hashed' ELSE 'sealed' END
        FROM credentials c JOIN accounts a ON a.id = c.account_id ORDER BY a.unique_id, c.version",
    )
}

both! {
    fn a_password_is_hashed_when_its_printable_time_ends_and_opens_the_account_as_before(app: &TestApp) {
        let actor = loaded(app);
        assert_eq!(due(&app.at(NOW + 90 * DAY)), Done::default());
        assert_eq!(forms(app), ["1 1 initial sealed", "2 1 initial sealed"]);
        assert!(opens(app, &actor, "1", "ventana-azul-73") && !opens(app, &actor, "1", "ventana-azul-74"));
        let late = app.at(NOW + 90 * DAY + 1);
        assert_eq!(due(&late), hashed(2));
        assert_eq!(forms(app), ["1 1 initial hashed", "2 1 initial hashed"]);
        let hash = credential(app, &actor, "1").1.hash.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(opens(app, &actor, "1", "ventana-azul-73") && !opens(app, &actor, "1", "puerta-verde-48"));
        assert_eq!(due(&late), Done::default(), "nothing is left to do");
        let audit = texts(app, "SELECT actor_name || ' ' || details FROM audit WHERE action = 'credentials.expire'");
        assert_eq!(audit, [r#"llavero {"passwords":2}"#]);
    }

    fn it_is_left_out_of_prints_with_the_reason_even_when_the_time_is_made_longer_again(app: &TestApp) {
        let actor = loaded(app);
        let late = app.at(NOW + 91 * DAY);
        due(&late);
        change_settings(&app.app, &actor, &SettingsChange { printable_days: Some(400), ..SettingsChange::default() }).unwrap();
        let request = Request::new(Filter::default(), app.path("slips.pdf"));
        let printed = print(&late, &actor, &Engine::new(None).unwrap(), &request, &Progress::default()).unwrap();
        assert_eq!((printed.slips, printed.left_out_by_reason.get(&Reason::Expired)), (0, Some(&2)));
    }

    fn the_same_file_changes_nothing_after_it_and_another_password_is_a_new_one(app: &TestApp) {
        let actor = loaded(app);
        due(&app.at(NOW + 91 * DAY));
        assert_eq!(counts(&app.imported(&actor, Profile::Student, PEOPLE).totals), (0, 0, 2, 0));
        let other = PEOPLE.replace("ventana-azul-73", "ventana-roja-73");
        assert_eq!(counts(&app.imported(&actor, Profile::Student, &other).totals), (0, 1, 1, 0));
        assert_eq!(forms(app), ["1 1 initial hashed", "1 2 initial sealed", "2 1 initial hashed"]);
        assert!(opens(app, &actor, "1", "ventana-roja-73"));
    }

    fn a_run_is_undone_after_it_as_before_it(app: &TestApp) {
        let actor = loaded(app);
        let job = run(&app.app, &actor, &Recipe::new(Profile::Student, Mode::Passwords), &Progress::default()).unwrap().job;
        assert!(!opens(app, &actor, "1", "ventana-azul-73"));
        let late = app.at(NOW + 91 * DAY);
        assert_eq!(due(&late), hashed(4));
        let undone = undo(&late, &actor, job, &Progress::default()).unwrap();
        assert_eq!((undone.undone, undone.left.len()), (2, 0));
        assert_eq!(forms(app), ["1 1 initial hashed", "2 1 initial hashed"]);
        assert!(opens(app, &actor, "1", "ventana-azul-73"));
    }

    fn it_stops_when_asked_and_goes_on_the_next_time(app: &TestApp) {
        let actor = app.actor();
        let rows: String = (0..60).map(|n| format!("{n};Ana;Peña {n}\n")).collect();
        app.imported(&actor, Profile::Student, &format!("Documento;Nombres;Apellidos\n{rows}"));
        let late = app.at(NOW + 91 * DAY);
        let stop = AtomicBool::new(true);
        assert_eq!(run_due(&late, &stop).unwrap(), Done { is_stopped: true, ..Done::default() });
        stop.store(false, Ordering::Relaxed);
        let done = std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(std::time::Duration::from_millis(400));
                stop.store(true, Ordering::Relaxed);
            });
            run_due(&late, &stop).unwrap()
        });
        assert!(done.is_stopped || done.passwords_hashed == 60, "{done:?}");
        let left = app.number("SELECT COUNT(*) FROM credentials WHERE sealed IS NOT NULL");
        assert_eq!(left, 60 - i64::from(done.passwords_hashed), "what was hashed is written");
        assert_eq!(due(&late), hashed(60 - done.passwords_hashed));
    }

    fn what_does_not_open_stays_and_is_counted(app: &TestApp) {
        loaded(app);
        app.app.db.write(|tx| tx.execute(
            "UPDATE credentials SET sealed = $1 WHERE account_id = (SELECT id FROM accounts WHERE unique_id = '1')",
            params![&[7_u8; 60][..]])).unwrap();
        let done = due(&app.at(NOW + 91 * DAY));
        assert_eq!((done.passwords_hashed, done.passwords_unopened), (1, 1));
        assert_eq!(forms(app), ["1 1 initial sealed", "2 1 initial hashed"]);
    }
}

fn on_the_command_line(program: &Program) {
    let said = program.run(["maintain", "--json"]).ended(0);
    assert_eq!(said.json()["passwords_hashed"], 0);
    let file = program.write("people.csv", PEOPLE);
    program.import(&file, &["--yes"]).ended(0);
    program.db().write(|tx| tx.execute("UPDATE credentials SET created_at = 1", &[])).unwrap();
    let said = program.run(["maintain"]).ended(0);
    assert!(said.out.contains("2 passwords can no longer be printed; no reserved name"), "{}", said.out);
    assert_eq!(program.run(["maintain", "--json"]).ended(0).json()["passwords_hashed"], 0);
}

#[test]
fn maintain_on_the_command_line_with_sqlite() {
    on_the_command_line(&Program::sqlite().with_organization());
}

#[test]
fn maintain_on_the_command_line_with_postgres() {
    on_the_command_line(&Program::postgres().with_organization());
}
