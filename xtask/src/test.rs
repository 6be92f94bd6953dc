//! `cargo xtask test`: every test on both databases, with what the tests need set up first.

use crate::browser;
use crate::postgres::{Cluster, Purpose};
use crate::shell::{self, Outcome};
use crate::tools;

/// The tests read this; without it they fail rather than skip.
pub const POSTGRES: &str = "LLAVERO_TEST_POSTGRES";

/// Property tests draw the same cases in every run, so that a run that was green stays green; another
/// number in this variable draws others, and each number can be repeated.
const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "2026");

/// Runs `cargo test ARGS`, on the whole workspace unless they name a package, and, unless they choose among
/// the tests, the browser tests after them; with `--browser` those alone, and ARGS go to `node --test`.
/// A PostgreSQL named in the environment is used instead of our own.
pub fn run(args: &[String]) -> Outcome {
    let (browser, args): (Vec<String>, Vec<String>) = args.iter().cloned().partition(|arg| arg == "--browser");
    let cluster = match std::env::var(POSTGRES) {
        Ok(_) => None,
        Err(_) => Some(Cluster::start(Purpose::Test)?),
    };
    let postgres =
        cluster.as_ref().map_or_else(|| std::env::var(POSTGRES).unwrap_or_default(), |own| own.url().to_owned());
    if !browser.is_empty() {
        return browser::run(&args, &postgres);
    }
    rust(&args, &postgres)?;
    if args.iter().all(|arg| arg == "--locked") { browser::run(&[], &postgres) } else { Ok(()) }
}

fn rust(args: &[String], postgres: &str) -> Outcome {
    let variables = tools::provide(&shell::files(&shell::root())?)?;
    let mut cargo = shell::cargo();
    cargo.arg("test").envs(variables).env(POSTGRES, postgres);
    if !args.iter().any(|arg| arg == "-p" || arg.starts_with("--package")) {
        cargo.arg("--workspace");
    }
    if std::env::var_os(SEED.0).is_none() {
        cargo.env(SEED.0, SEED.1);
    }
    shell::run(cargo.args(args))
}
