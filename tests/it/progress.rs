//! Long work says how far it has come, and ends as if it had never begun when it is asked to stop.

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::filter::Filter;
use llavero::accounts::undo::undo;
use llavero::credentials::generate::actions as generate;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::credentials::slips::actions as slips;
use llavero::error::{Error, Result};
use llavero::i18n::Locale;
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::progress::Snapshot;
use llavero::jobs::{self, Progress, State};
use llavero::print::Engine;
use llavero::reports::actions as reports;
use uuid::Uuid;

use crate::harness::{TestApp, both};

fn people(count: usize) -> String {
    let mut text = "Unique ID,First name,Last name,Section\n".to_owned();
    for n in 0..count {
        text.push_str(&format!("{n:06},Ana {n},Gil,{}B\n", n / 30));
    }
    text
}

fn cancelled() -> Progress {
    let progress = Progress::default();
    progress.cancel();
    progress
}

fn is_cancelled<T>(outcome: &Result<T>) -> bool {
    matches!(outcome, Err(Error::Cancelled(_)))
}

/// How the runs of a kind ended. Ids of one moment have no order.
fn states(app: &TestApp, actor: &Actor, kind: &str) -> Vec<State> {
    let jobs = app.app.db.read(|tx| jobs::newest(tx, actor, Uuid::max(), 10)).unwrap();
    jobs.into_iter().filter(|job| job.kind == kind).map(|job| job.state).collect()
}

/// Every snapshot that differs in its step from the one before, until the work is over.
fn steps_of(progress: &Progress, work: impl FnOnce() + Send) -> Vec<Snapshot> {
    std::thread::scope(|scope| {
        let working = scope.spawn(work);
        let mut seen: Vec<Snapshot> = Vec::new();
        while !working.is_finished() {
            let now = progress.snapshot();
            match seen.last_mut() {
                Some(last) if last.step == now.step => *last = now,
                _ => seen.push(now),
            }
            std::thread::yield_now();
        }
        working.join().unwrap();
        seen
    })
}

both! {
    fn an_import_tells_its_run_its_steps_and_how_many_rows_are_done(app: &TestApp) {
        let actor = app.actor();
        let request = app.request(Profile::Student, &people(8_000));
        let progress = Progress::default();
        let mut job = Uuid::nil();
        let seen = steps_of(&progress, || {
            let Outcome::Applied(applied, _) = run(&app.app, &actor, &request, &progress).unwrap() else { panic!() };
            job = applied.job;
        });
        assert_eq!(progress.snapshot().job, Some(job));
        assert_eq!(progress.snapshot().step, "step-finishing");
        let of = |step: &str| seen.iter().find(|snapshot| snapshot.step == step);
        let reading = of("step-reading").unwrap();
        assert!(reading.total.is_none() && reading.done <= 8_000);
        let accounts = of("step-accounts").unwrap();
        assert_eq!(accounts.total, Some(8_000));
        assert!(seen.iter().all(|now| now.total.is_none_or(|total| now.done <= total)), "{seen:?}");
        for snapshot in seen.iter().filter(|snapshot| !snapshot.step.is_empty()) {
            for locale in Locale::ALL {
                assert_ne!(locale.text(snapshot.step, &[]), snapshot.step);
            }
        }
    }

    fn an_import_that_is_stopped_while_it_writes_leaves_nothing_but_its_row(app: &TestApp) {
        let actor = app.actor();
        app.imported(&actor, Profile::Teacher, "Unique ID,First name,Last name\nT1,Eva,Paz\n");
        let before = app.state();
        let request = app.request(Profile::Student, &people(20_000));
        let progress = Progress::default();
        std::thread::scope(|scope| {
            let working = scope.spawn(|| run(&app.app, &actor, &request, &progress).map(|_| ()));
            while progress.snapshot().step != "step-accounts" && !working.is_finished() {
                std::thread::yield_now();
            }
            progress.cancel();
            assert!(is_cancelled(&working.join().unwrap()));
        });
        assert_eq!(app.state(), before);
        assert!(states(app, &actor, "import").contains(&State::RolledBack));
        assert!(jobs::recover(&app.app).unwrap().is_empty());
        let again = run(&app.app, &actor, &app.request(Profile::Student, &people(30)), &Progress::default());
        assert!(matches!(again, Ok(Outcome::Applied(applied, _)) if applied.totals.new == 30));
    }

    fn whatever_takes_long_can_be_asked_to_stop(app: &TestApp) {
        let actor = app.actor();
        let request = app.request(Profile::Student, &people(40));
        assert!(is_cancelled(&llavero::imports::actions::preview(&app.app, &actor, &request, &cancelled())));
        let Outcome::Applied(import, _) = run(&app.app, &actor, &request, &Progress::default()).unwrap() else { panic!() };
        let before = app.state();

        let recipe = Recipe::new(Profile::Student, Mode::Passwords);
        assert!(is_cancelled(&generate::preview(&app.app, &actor, &recipe, &cancelled())));
        assert!(is_cancelled(&generate::run(&app.app, &actor, &recipe, &cancelled())));
        assert_eq!(states(app, &actor, "credentials"), [State::RolledBack]);

        let print = slips::Request::new(Filter::default(), app.path("slips.pdf"));
        assert!(is_cancelled(&slips::print(&app.app, &actor, &Engine::new(None).unwrap(), &print, &cancelled())));
        assert!(!app.path("slips.pdf").exists());

        let (job, report) = (import.job.to_string(), app.path("report.csv"));
        assert!(is_cancelled(&reports::write(&app.app, &actor, &job, &report, Locale::En, &cancelled())));
        assert!(!report.exists());

        assert!(is_cancelled(&undo(&app.app, &actor, import.job, &cancelled())));
        assert_eq!(states(app, &actor, "undo"), [State::RolledBack]);
        assert_eq!(app.state(), before);
        assert_eq!(undo(&app.app, &actor, import.job, &Progress::default()).unwrap().undone, 40);
    }
}
