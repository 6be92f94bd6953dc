//! `cargo xtask test`: every test on both databases, with what the tests need set up first.

use crate::postgres::{Cluster, Purpose};
use crate::shell::{self, Outcome};
use crate::tools;

/// The tests read this; without it they fail rather than skip.
pub const POSTGRES: &str = "LLAVERO_TEST_POSTGRES";

/// Property tests draw the same cases in every run, so that a run that was green stays green; another
/// number in this variable draws others, and each number can be repeated.
const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "2026");

/// Runs `cargo test ARGS`, on the whole workspace unless they name a package. A PostgreSQL named in the environment is used instead of our own.
pub fn run(args: &[String]) -> Outcome {
    let variables = tools::provide(&shell::files(&shell::root())?)?;
    let mut cargo = shell::cargo();
    cargo.arg("test").envs(variables);
    if !args.iter().any(|arg| arg == "-p" || arg.starts_with("--package")) {
        cargo.arg("--workspace");
    }
    cargo.args(args);
    if std::env::var_os(SEED.0).is_none() {
        cargo.env(SEED.0, SEED.1);
    }
    if std::env::var_os(POSTGRES).is_some() {
        return shell::run(&mut cargo);
    }
    let cluster = Cluster::start(Purpose::Test)?;
    shell::run(cargo.env(POSTGRES, cluster.url()))
}
