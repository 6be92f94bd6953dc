//! Names that were given up are kept from everybody else (1.8).

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::rules::Withhold;
use llavero::accounts::undo::undo;
use llavero::audit::record;
use llavero::credentials::generate::actions::{preview, run};
use llavero::credentials::generate::{Mode, Recipe};
use llavero::credentials::rules::Why;
use llavero::i18n::Locale;
use llavero::jobs::Progress;
use llavero::organization::actions::change_settings;
use llavero::organization::rules::SettingsChange;
use llavero::schedule;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use crate::harness::{NOW, TestApp, both};
use crate::imports::{counts, refused, texts};

const YEAR: i64 = 31_557_600_000;
const HEAD: &str = "Documento;Nombres;Apellidos;Usuario;Correo\n";

fn actor(app: &TestApp, withhold: Withhold) -> Actor {
    Actor::operator(app.organization(Locale::Es, |settings| settings.withhold_names = withhold).id)
}

fn set(app: &TestApp, actor: &Actor, withhold: Withhold) {
    let change = SettingsChange { withhold_names: Some(withhold), ..SettingsChange::default() };
    change_settings(&app.app, actor, &change).unwrap();
}

fn import(app: &TestApp, actor: &Actor, rows: &str) -> uuid::Uuid {
    app.imported(actor, Profile::Student, &format!("{HEAD}{rows}")).job
}

fn stops(app: &TestApp, actor: &Actor, rows: &str) -> Vec<(u32, &'static str)> {
    refused(app, actor, Profile::Student, &format!("{HEAD}{rows}"))
}

fn usernames(app: &TestApp) -> Vec<String> {
    texts(app, "SELECT unique_id || ' ' || username FROM accounts ORDER BY unique_id")
}

/// More people than are looked up one by one.
fn many(from: u32) -> String {
    (from..from + 2_100).map(|n| format!("{n};Zoe;Relleno;z{n};\n")).collect()
}

both! {
    fn what_an_update_gives_up_is_kept_for_who_had_it(app: &TestApp) {
        let actor = actor(app, Withhold::Forever);
        import(app, &actor, "1;Ana;Peña;ana;ana@x.org\n2;Leo;Gil;leo;\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 0);
        import(app, &actor, "1;Ana;Peña;ana.p;ana.p@x.org\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 2);
        assert_eq!(stops(app, &actor, "3;Ana;Gil;ANA;\n"), [(2, "username-withheld")]);
        assert_eq!(stops(app, &actor, "2;Leo;Gil;ana;\n"), [(2, "username-withheld")]);
        assert_eq!(stops(app, &actor, "3;Ana;Gil;;ANA@x.org\n"), [(2, "email-withheld")]);
        assert_eq!(stops(app, &actor, &format!("{}3;Ana;Gil;ana;\n", many(5000))), [(2102, "username-withheld")]);
        import(app, &actor, "1;Ana;Peña;ana;ana@x.org\n");
        assert_eq!(usernames(app), ["1 ana", "2 leo"], "it was theirs all along");
    }

    fn nothing_is_kept_where_the_setting_is_off_and_its_change_counts_at_once(app: &TestApp) {
        let actor = actor(app, Withhold::Off);
        import(app, &actor, "1;Ana;Peña;ana;\n");
        import(app, &actor, "1;Ana;Peña;ana.p;\n");
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 0);
        import(app, &actor, "2;Ana;Gil;ana;\n");
        set(app, &actor, Withhold::Years(2));
        import(app, &actor, "2;Ana;Gil;ana.g;\n");
        assert_eq!(stops(app, &actor, "3;Eva;Gil;ana;\n"), [(2, "username-withheld")]);
        set(app, &actor, Withhold::Off);
        import(app, &actor, "3;Eva;Gil;ana;\n");
    }

    fn after_its_years_a_name_is_free_and_forgotten(app: &TestApp) {
        let actor = actor(app, Withhold::Years(2));
        import(app, &actor, "1;Ana;Peña;ana;\n");
        import(app, &actor, "1;Ana;Peña;ana.p;\n");
        let stop = std::sync::atomic::AtomicBool::new(false);
        let early = app.at(NOW + 2 * YEAR);
        assert_eq!(schedule::run_due(&early, &stop).unwrap().names_freed, 0);
        let late = app.at(NOW + 2 * YEAR + 1);
        let request = app.request(Profile::Student, &format!("{HEAD}2;Ana;Gil;ana;\n"));
        let early = llavero::imports::actions::preview(&early, &actor, &request, &Progress::default()).unwrap();
        assert_eq!(counts(&early.plan.totals), (0, 0, 0, 1));
        let seen = llavero::imports::actions::preview(&late, &actor, &request, &Progress::default()).unwrap();
        assert_eq!(counts(&seen.plan.totals), (1, 0, 0, 0));
        assert_eq!(schedule::run_due(&late, &stop).unwrap().names_freed, 1);
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 0);
        assert_eq!(app.number("SELECT COUNT(*) FROM audit WHERE action = 'names.free'"), 1);
    }

    fn a_generated_name_passes_over_a_withheld_one_and_says_so(app: &TestApp) {
        let actor = actor(app, Withhold::Forever);
        import(app, &actor, "1;Ana;Peña;ana.pena;ana.pena@x.org\n");
        import(app, &actor, "1;Ana;Peña;apena;apena@x.org\n");
        import(app, &actor, "2;Ana;Peña;;\n");
        assert_eq!(usernames(app), ["1 apena", "2 ana.pena2"]);
        import(app, &actor, &format!("3;Ana;Peña;;\n{}", many(5000)));
        assert_eq!(usernames(app)[2], "3 ana.pena3");
        let recipe = Recipe { domain: Some("x.org".into()), ..Recipe::new(Profile::Student, Mode::Missing) };
        let seen = preview(&app.app, &actor, &recipe, &Progress::default()).unwrap();
        let why: Vec<&Why> = seen.plan.people.iter().flat_map(|one| one.address.iter().flat_map(|a| &a.why)).collect();
        assert!(why.contains(&&Why::Withheld(2, "ana.pena".into())), "{why:?}");
        run(&app.app, &actor, &recipe, &Progress::default()).unwrap();
        let emails = texts(app, "SELECT unique_id || ' ' || email FROM accounts WHERE first_name = 'Ana' ORDER BY unique_id");
        assert_eq!(emails, ["1 apena@x.org", "2 ana.pena2@x.org", "3 ana.pena3@x.org"]);
    }

    fn an_address_replaced_by_a_run_is_kept_and_the_runs_undo_gives_it_back(app: &TestApp) {
        let actor = actor(app, Withhold::Forever);
        import(app, &actor, "1;Ana;Peña;ana;ana@old.org\n");
        let before = app.state();
        let recipe = Recipe { domain: Some("x.org".into()), ..Recipe::new(Profile::Student, Mode::Email) };
        let job = run(&app.app, &actor, &recipe, &Progress::default()).unwrap().job;
        assert_eq!(stops(app, &actor, "2;Leo;Gil;;ana@old.org\n"), [(2, "email-withheld")]);
        undo(&app.app, &actor, job, &Progress::default()).unwrap();
        assert_eq!(app.state(), before);
        import(app, &actor, "2;Leo;Gil;;ana.pena@x.org\n");
    }

    fn the_undo_of_an_import_frees_what_was_never_handed_out_and_keeps_the_rest(app: &TestApp) {
        let actor = actor(app, Withhold::Forever);
        let job = import(app, &actor, "1;Ana;Peña;ana;ana@x.org\n");
        undo(&app.app, &actor, job, &Progress::default()).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM withheld_names"), 0);
        let job = import(app, &actor, "2;Ana;Gil;ana;ana@x.org\n");
        let day = app.at(NOW + 24 * 60 * 60 * 1000 + 1);
        undo(&day, &actor, job, &Progress::default()).unwrap();
        assert_eq!(app.number("SELECT COUNT(*) FROM accounts"), 0);
        assert_eq!(stops(app, &actor, "3;Ana;Paz;ana;ana@x.org\n"), [(2, "username-withheld")], "after its account is gone");
        // Printed slips are in somebody's hands.
        let job = import(app, &actor, "4;Eva;Paz;eva;\n");
        let entry = app.app.ids().next_id();
        app.app.db.write(|tx| record(tx, &actor, entry, NOW, "slips.print", actor.organization, &json!({}))).unwrap();
        undo(&app.app, &actor, job, &Progress::default()).unwrap();
        assert_eq!(stops(app, &actor, "5;Eva;Gil;eva;\n"), [(2, "username-withheld")]);
    }

    fn no_name_that_was_given_up_can_be_read(app: &TestApp) {
        let actor = actor(app, Withhold::Forever);
        import(app, &actor, "1;Ana;Peña;ana.secreta;\n");
        import(app, &actor, "1;Ana;Peña;ana;\n");
        let rows: Vec<(Vec<u8>,)> = app.app.db.read(|tx| tx.query("SELECT name_hash FROM withheld_names", &[])).unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].0.len(), 16);
        let plain = blake3_of("ana.secreta");
        assert!(rows[0].0 != plain[..16] && !String::from_utf8_lossy(&rows[0].0).contains("ana"));
    }

    fn histories_and_their_undoing_leave_all_as_it_was_withheld_names_too(app: &TestApp) {
        let person = (0_u8..6, 0_u8..6, 0_u8..6);
        let files = proptest::collection::vec(proptest::collection::vec(person, 1..6), 1..6);
        TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() }).run(&files, |files| {
            let actor = actor(app, Withhold::Forever);
            let mut done = Vec::new();
            for people in &files {
                let before = app.state();
                let rows: String = people.iter().map(|(id, name, email)| {
                    let name = if *name == 0 { String::new() } else { format!("u{name}") };
                    let email = if *email == 0 { String::new() } else { format!("e{email}-{}@x.org", actor.organization) };
                    format!("{id};Ana;Peña;{name};{email}\n")
                }).collect();
                let mut request = app.request(Profile::Student, &format!("{HEAD}{rows}"));
                request.options.skip_refused = true;
                request.options.allow_large_change = true;
                request.options.names_corrected = true;
                match llavero::imports::actions::run(&app.app, &actor, &request, &Progress::default()).unwrap() {
                    llavero::imports::actions::Outcome::Applied(applied, _) => done.push((applied.job, before)),
                    llavero::imports::actions::Outcome::Stopped(_) => prop_assert!(false, "nothing should stop it"),
                }
            }
            for (job, before) in done.into_iter().rev() {
                let undone = undo(&app.app, &actor, job, &Progress::default()).unwrap();
                prop_assert!(undone.left.is_empty(), "{:?}", undone.left);
                prop_assert_eq!(app.state(), before);
            }
            Ok(())
        }).unwrap();
    }
}

fn blake3_of(text: &str) -> [u8; 32] {
    *blake3::hash(text.as_bytes()).as_bytes()
}
