//! Guesses of one account from places it has never signed in from: a hundred in a row and no more (16.2,
//! NIST SP 800-63B-4).

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use llavero::access::attempts::{Kind, On, Place, Wait, begin};
use llavero::access::{Actor, Claimant};
use llavero::accounts::Profile;
use llavero::accounts::list::show as show_account;
use llavero::app::App;
use llavero::credentials::generate::actions::run;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::jobs::Progress;
use llavero::schedule::run_due;

use super::{MANAGER, Visit};
use crate::harness::{NOW, TestApp, both};

const DAY: i64 = 24 * 60 * 60 * 1000;
const PUPIL: (&str, &str) = ("ana.pena", "lima-papel-42");
const PUPILS: &str = "ID;Nombre;Apellido;Usuario;Contraseña\n1;Ana;Peña;ana.pena;lima-papel-42\n";
const BLOCKED: &str = "Hubo demasiados intentos fallidos seguidos";

/// An address that nobody has used yet.
fn fresh() -> IpAddr {
    static ADDRESSES: AtomicU32 = AtomicU32::new(0x0a00_0001);
    Ipv4Addr::from_bits(ADDRESSES.fetch_add(1, Ordering::Relaxed)).into()
}

/// A wrong attempt from an address of its own: it is counted and not taken back.
fn guess(app: &App, on: On<'_>) -> Result<(), Wait> {
    begin(app, Kind::Password, &on, Place { address: Some(fresh()), device: None }).unwrap().map(|_| ())
}

fn guesses(app: &App, on: On<'_>, times: usize) {
    for _ in 0..times {
        guess(app, on).unwrap();
    }
}

fn pupil(app: &TestApp, actor: &Actor) -> Claimant {
    let account = show_account(&app.app, actor, "1").unwrap().listed.id;
    Claimant { organization: actor.organization, account }
}

fn attempt(visit: &mut Visit, (identifier, password): (&str, &str)) -> super::Answer {
    visit.post("/sign-in", &[("identifier", identifier), ("password", password)])
}

fn elsewhere(app: &App) -> Visit {
    Visit::of(app).from(&fresh().to_string())
}

both! {
    fn after_a_hundred_wrong_attempts_in_a_row_strangers_are_told_what_to_do_and_known_browsers_go_on(app: &TestApp) {
        let (_, actor, mut manager) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let who = pupil(app, &actor);
        let mut at_home = elsewhere(&app.app);
        at_home.sign_in(PUPIL);
        at_home.post("/sign-out", &[]).is(303);
        guesses(&app.app, On::Account(who), 99);
        attempt(&mut elsewhere(&app.app), (PUPIL.0, "no es esta")).is(422);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'sign-in.blocked'"), 1);
        // The hundredth was the last one, the right password or not.
        let told = attempt(&mut elsewhere(&app.app), PUPIL).is(429).says(BLOCKED).says("dispositivo que ya haya usado");
        assert!(told.headers.get("retry-after").is_none());
        attempt(&mut elsewhere(&app.app), MANAGER).is(303);
        // Where they have signed in before they go on, and strangers may try again from then on.
        at_home.sign_in(PUPIL);
        attempt(&mut elsewhere(&app.app), PUPIL).is(303);
        assert_eq!(app.number("SELECT COUNT(*) FROM stranger_failures"), 0);
        manager.get(&format!("/people/{}", who.account)).is(200).never_says("Permitir el ingreso de nuevo");
    }

    fn names_that_nobody_has_are_blocked_in_the_same_words(app: &TestApp) {
        app.console();
        guesses(&app.app, On::Name("nadie"), 100);
        assert_eq!(guess(&app.app, On::Name("nadie")), Err(Wait::Blocked));
        attempt(&mut elsewhere(&app.app), ("Nadie", "x")).is(429).says(BLOCKED).says("dispositivo que ya haya usado");
        attempt(&mut elsewhere(&app.app), ("nadie.mas", "x")).is(422);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'sign-in.blocked'"), 0);
        // There is no end of such names: long after, they are forgotten.
        let stop = AtomicBool::new(false);
        run_due(&app.at(NOW + 89 * DAY), &stop).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM stranger_failures"), 2);
        run_due(&app.at(NOW + 91 * DAY), &stop).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM stranger_failures"), 0);
    }

    fn time_forgets_no_guess_and_a_new_password_does(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let who = pupil(app, &actor);
        // One a day is below every other limit.
        for day in 0..100 {
            guess(&app.at(NOW + day * DAY), On::Account(who)).unwrap();
        }
        let later = app.at(NOW + 800 * DAY);
        run_due(&later, &AtomicBool::new(false)).unwrap();
        assert_eq!(guess(&later, On::Account(who)), Err(Wait::Blocked));
        run(&later, &actor, &Recipe::new(Profile::Student, Mode::Passwords), &Progress::default()).unwrap();
        guesses(&later, On::Account(who), 99);
        assert_eq!(guess(&later, On::Account(who)), Ok(()));
        assert_eq!(guess(&later, On::Account(who)), Err(Wait::Blocked));
    }

    fn the_office_sees_that_an_account_is_blocked_and_allows_it_again(app: &TestApp) {
        let (_, actor, mut manager) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let who = pupil(app, &actor);
        let (page, allow) = (format!("/people/{}", who.account), format!("/people/{}/sign-in/allow", who.account));
        guesses(&app.app, On::Account(who), 99);
        manager.get(&page).is(200).never_says("Permitir el ingreso de nuevo");
        manager.post(&allow, &[]).is(409);
        guesses(&app.app, On::Account(who), 1);
        manager.get(&page).is(200).says("está bloqueado").says(&allow);
        let mut other = app.stranger();
        other.post(&allow, &[]).is(404);
        manager.post(&allow, &[]).is(303).leads_to(&page);
        manager.get(&page).is(200).never_says("está bloqueado");
        assert_eq!(guess(&app.app, On::Account(who)), Ok(()));
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'sign-in.allow' AND actor_name = 'rectoria@losandes.example'"), 1);
    }

    fn of_three_hundred_attempts_at_once_a_hundred_are_looked_at(app: &TestApp) {
        let (_, actor, _) = app.console();
        app.imported(&actor, Profile::Student, PUPILS);
        let who = pupil(app, &actor);
        let outcomes: Vec<Result<(), Wait>> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..12)
                .map(|_| scope.spawn(|| (0..25).map(|_| guess(&app.app, On::Account(who))).collect::<Vec<_>>()))
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(outcomes.len(), 300);
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 100);
        assert_eq!(outcomes.iter().filter(|outcome| **outcome == Err(Wait::Blocked)).count(), 200);
        assert_eq!(app.number("SELECT failures FROM stranger_failures"), 100);
    }
}
