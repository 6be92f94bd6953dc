//! Rows an account is exactly like are recognised by their digest; with and
//! without that, every history ends alike.

use llavero::accounts::Profile;
use llavero::imports::actions::{Outcome, run};
use llavero::jobs::Progress;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::harness::TestApp;
use crate::undo::{Person, file};

#[test]
fn every_history_ends_alike_with_and_without_digests() {
    let person = any::<Person>();
    let files = proptest::collection::vec(proptest::collection::vec(person, 1..10), 1..4);
    let config = Config { cases: 60, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&files, |files| {
            // Each file twice over: the second time is where digests speak.
            let history = files.iter().chain(files.iter().rev()).chain(files.iter());
            let (with, without) = (TestApp::sqlite(), TestApp::sqlite());
            let (one, other) = (with.actor(), without.actor());
            for people in history {
                let text = file(people);
                let mut totals = Vec::new();
                for (app, actor) in [(&with, &one), (&without, &other)] {
                    let mut request = app.request(Profile::Student, &text);
                    request.options.skip_refused = true;
                    request.options.allow_large_change = true;
                    request.options.names_corrected = true;
                    let Ok(Outcome::Applied(applied, _)) = run(&app.app, actor, &request, &Progress::default()) else {
                        return Err(TestCaseError::fail("nothing should stop it"));
                    };
                    totals.push(applied.totals);
                }
                prop_assert_eq!(totals[0], totals[1]);
                prop_assert_eq!(with.state(), without.state());
                without.app.db.write(|tx| tx.execute("UPDATE accounts SET source_digest = NULL", &[])).unwrap();
            }
            Ok(())
        })
        .unwrap();
}
