//! Files in, people out: a file per matter, each test on both databases.

mod another_person;
mod collaborate;
mod command_line;
mod first;
mod guards;
mod laws;
mod matching;
mod passwords;
mod people;
mod powers;
mod rosters;
mod swaps;
mod usernames;
mod without_school;

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::error::{Error, Problem};
use llavero::imports::actions::{Applied, Outcome, Preview, Request, run};
use llavero::imports::plan::Totals;
use llavero::jobs::Progress;

use crate::harness::TestApp;

/// Row and code of each problem.
pub fn codes(problems: &[Problem]) -> Vec<(u32, &'static str)> {
    problems.iter().map(|problem| (problem.row.unwrap_or(0), problem.fault.code)).collect()
}

/// Row and code of what stops a file.
pub fn refused(app: &TestApp, actor: &Actor, profile: Profile, text: &str) -> Vec<(u32, &'static str)> {
    codes(&app.stopped(actor, profile, text).plan.problems)
}

/// The codes of what makes a file as a whole unfit.
pub fn unfit(outcome: Result<Outcome, Error>) -> Vec<&'static str> {
    match outcome {
        Err(Error::Invalid(problems)) => problems.iter().map(|problem| problem.fault.code).collect(),
        Err(error) => panic!("{error:?}"),
        Ok(Outcome::Applied(..)) => panic!("it was applied"),
        Ok(Outcome::Stopped(preview)) => panic!("{:?}", preview.plan.problems),
    }
}

/// Applies a request that must go well.
pub fn applied(app: &TestApp, actor: &Actor, request: &Request) -> Applied {
    match run(&app.app, actor, request, &Progress::default()).unwrap() {
        Outcome::Applied(applied, _) => applied,
        Outcome::Stopped(preview) => panic!("{:#?} {:?}", preview.plan.problems, preview.plan.guard),
    }
}

/// Applies a request that must be stopped.
pub fn stopped(app: &TestApp, actor: &Actor, request: &Request) -> Preview {
    match run(&app.app, actor, request, &Progress::default()).unwrap() {
        Outcome::Applied(..) => panic!("it was applied"),
        Outcome::Stopped(preview) => *preview,
    }
}

/// New, changed, unchanged, refused.
pub fn counts(totals: &Totals) -> (u32, u32, u32, u32) {
    (totals.new, totals.changed, totals.unchanged, totals.refused)
}

/// The first column of every row of an answer.
pub fn texts(app: &TestApp, sql: &str) -> Vec<String> {
    let rows: Vec<(String,)> = app.app.db.read(|tx| tx.query(sql, &[])).unwrap();
    rows.into_iter().map(|(text,)| text).collect()
}

/// Runs a statement that stands for what another part of the product does.
pub fn execute(app: &TestApp, sql: &str) {
    app.app.db.write(|tx| tx.execute(sql, &[])).unwrap();
}
