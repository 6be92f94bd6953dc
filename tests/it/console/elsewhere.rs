//! A run that another server works on: said so, stopped from here, followed to its end.

use std::time::{Duration, Instant};

use llavero::accounts::Profile;
use llavero::error::Error;
use llavero::jobs::{self, Kind, Progress, State};
use llavero::schedule::find_dead_runs;
use serde_json::json;

use crate::harness::both;

/// Longer than anything here should take.
const PATIENCE: Duration = Duration::from_secs(20);

both! {
    fn a_run_of_another_server_says_so_and_is_stopped_from_here(app: &TestApp) {
        let (_, actor, visit) = app.console();
        let mut visit = visit.at(&app.another());
        let before = app.state();
        let progress = Progress::default();
        let running = jobs::start(&app.app, &actor, Kind::Import, &json!({}), &progress).unwrap();
        let id = running.id;
        let run = format!("/runs/{id}");
        let outcome = std::thread::scope(|scope| {
            let work = scope.spawn(|| {
                running.carry_out(&app.app, actor.organization, |tx, _| -> llavero::error::Result<()> {
                    let sql = "UPDATE organizations SET name = 'Otra'";
                    tx.execute(sql, &[])?;
                    let begun = Instant::now();
                    while begun.elapsed() < PATIENCE {
                        progress.advance(1)?;
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    panic!("nobody stopped it")
                })
            });
            visit.get(&run).is(200).says("En curso en otro servidor").says(&format!("{run}/stop")).says("data-progress");
            let followed = {
                let mut other = visit.at(&app.another());
                let address = format!("{run}/progress");
                scope.spawn(move || other.get(&address))
            };
            visit.post(&format!("{run}/stop"), &[]).is(303).leads_to(&run);
            let outcome = work.join().unwrap();
            let told = followed.join().unwrap().is(200);
            assert!(told.body.contains("event: end"), "{}", told.body);
            outcome
        });
        assert!(matches!(outcome, Err(Error::Cancelled(_))), "{outcome:?}");
        assert_eq!(app.number("SELECT COUNT(*) FROM organizations WHERE name = 'Otra'"), 0);
        visit.get(&run).is(200).says("no se guardó nada");
        assert_eq!(app.state(), before);
        // Who asked stands in the log, as soon as the run has left the database its writer.
        let begun = Instant::now();
        while app.number("SELECT COUNT(*) FROM audit WHERE action = 'run.stop'") != 1 {
            assert!(begun.elapsed() < PATIENCE, "it is not written down who stopped it");
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(app.app.db.lock_run(id).unwrap().is_some(), "its lock is free");
        // Once more: it has ended, and nothing is said or written.
        visit.post(&format!("{run}/stop"), &[]).is(303).leads_to(&run);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'run.stop'"), 1);
    }

    fn nobody_stops_or_follows_what_is_not_theirs_to_see(app: &TestApp) {
        let (_, actor, _) = app.console();
        let progress = Progress::default();
        let running = jobs::start(&app.app, &actor, Kind::Import, &json!({}), &progress).unwrap();
        let mut stranger = app.stranger();
        for address in ["", "/progress"] {
            stranger.get(&format!("/runs/{}{address}", running.id)).is(404);
        }
        stranger.post(&format!("/runs/{}/stop", running.id), &[]).is(404);
        std::thread::sleep(Duration::from_millis(1_100));
        assert!(progress.advance(1).is_ok(), "nobody asked it to stop");
        drop(running);
    }

    fn an_import_in_another_process_stops_and_leaves_nothing(app: &TestApp) {
        let (_, actor, visit) = app.console();
        let mut visit = visit.at(&app.another());
        let rows: String = (0..60_000).map(|n| format!("{n};Peña {n};Ana\n")).collect();
        let request = app.request(Profile::Student, &format!("Documento;Apellidos;Nombres\n{rows}"));
        let progress = Progress::default();
        let outcome = std::thread::scope(|scope| {
            let work = scope.spawn(|| llavero::imports::actions::run(&app.app, &actor, &request, &progress));
            let begun = Instant::now();
            let id = loop {
                if let Some(id) = progress.snapshot().job {
                    break id;
                }
                assert!(begun.elapsed() < PATIENCE, "it does not begin");
                std::thread::sleep(Duration::from_millis(2));
            };
            visit.post(&format!("/runs/{id}/stop"), &[]).is(303);
            work.join().unwrap()
        });
        assert!(matches!(outcome, Err(Error::Cancelled(_))));
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 1);
    }

    fn what_a_dead_process_left_is_told_by_the_servers_that_live_and_once(app: &TestApp) {
        let (_, actor, mut visit) = app.console();
        let start = || jobs::start(&app.app, &actor, Kind::Import, &json!({}), &Progress::default()).unwrap();
        let (living, dead) = (start(), start());
        let (alive, id) = (living.id, dead.id);
        drop(dead);
        let servers: Vec<_> = (0..4).map(|_| app.another()).collect();
        let state = |id| app.app.db.read(|tx| jobs::get(tx, actor.organization, id)).unwrap();
        // Each server looks on its own, all at once, again and again.
        let found: usize = std::thread::scope(|scope| {
            let looks: Vec<_> = servers
                .iter()
                .map(|server| scope.spawn(|| (0..5).map(|_| jobs::recover(server).unwrap().len()).sum::<usize>()))
                .collect();
            looks.into_iter().map(|look| look.join().unwrap()).sum()
        });
        assert_eq!(found, 1, "one of them finds it");
        find_dead_runs(&app.app).unwrap();
        assert_eq!((state(id).state, state(alive).state), (State::RolledBack, State::Running));
        assert!(state(id).finished_at.is_some());
        visit.get(&format!("/runs/{id}")).is(200).says("no se guardó nada");
        living.carry_out(&app.app, actor.organization, |tx, run| {
            jobs::finish(tx, actor.organization, run.id, &json!({}), 5)
        }).unwrap();
        assert_eq!(state(alive).state, State::Done);
    }

    fn a_run_that_was_told_as_rolled_back_can_never_end_as_done(app: &TestApp) {
        let actor = app.actor();
        let running = jobs::start(&app.app, &actor, Kind::Import, &json!({}), &Progress::default()).unwrap();
        let (id, before) = (running.id, app.state());
        // As another server would, had both connections of this one been lost.
        let sql = "UPDATE jobs SET state = 'rolled-back'";
        app.app.db.write(|tx| tx.execute(sql, &[])).unwrap();
        let outcome = running.carry_out(&app.app, actor.organization, |tx, run| {
            tx.execute("UPDATE organizations SET name = 'Otra'", &[])?;
            jobs::finish(tx, actor.organization, run.id, &json!({}), 5)
        });
        assert!(matches!(outcome, Err(Error::Environment(_))), "{outcome:?}");
        assert_eq!(app.state(), before);
        assert_eq!(app.number("SELECT COUNT(*) FROM organizations WHERE name = 'Otra'"), 0);
        let job = app.app.db.read(|tx| jobs::get(tx, actor.organization, id)).unwrap();
        assert_eq!(job.state, State::RolledBack);
    }
}

/// The connection that holds a run's lock may be lost while its work goes on by another: the run is alive.
#[test]
fn a_run_is_alive_as_long_as_its_work_goes_on_even_if_its_lock_was_lost() {
    let app = crate::harness::TestApp::postgres();
    let actor = app.actor();
    let running = jobs::start(&app.app, &actor, Kind::Import, &json!({}), &Progress::default()).unwrap();
    let id = running.id;
    let other = app.another();
    running
        .carry_out(&app.app, actor.organization, |tx, run| {
            let ended: Vec<(i64,)> = other.db.read(|tx| {
                tx.query(
                    "SELECT pg_terminate_backend(l.pid)::int::bigint FROM pg_locks l JOIN pg_stat_activity s ON s.pid = l.pid
                     WHERE l.locktype = 'advisory' AND s.state = 'idle' AND s.datname = current_database()",
                    &[],
                )
            })?;
            assert_eq!(ended, [(1,)], "the connection that holds the lock");
            std::thread::sleep(Duration::from_millis(200));
            assert!(jobs::recover(&other)?.is_empty(), "its work goes on");
            jobs::finish(tx, actor.organization, run.id, &json!({}), 5)
        })
        .unwrap();
    let job = app.app.db.read(|tx| jobs::get(tx, actor.organization, id)).unwrap();
    assert_eq!(job.state, State::Done);
}
