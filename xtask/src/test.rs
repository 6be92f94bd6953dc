//! `cargo xtask test`: every test on both databases, with what the tests need set up first.

use crate::postgres::{Cluster, Purpose};
use crate::shell::{self, Outcome};
use crate::tools;

/// The tests read this; without it they fail rather than skip.
pub const POSTGRES: &str = "LLAVERO_TEST_POSTGRES";

/// Runs `cargo test ARGS`, on the whole workspace unless they name a package. A PostgreSQL named in the environment is used instead of our own.
pub fn run(args: &[String]) -> Outcome {
    let variables = tools::provide(&shell::files(&shell::root())?)?;
    let mut cargo = shell::cargo();
    cargo.arg("test").envs(variables);
    if !args.iter().any(|arg| arg == "-p" || arg.starts_with("--package")) {
        cargo.arg("--workspace");
    }
    cargo.args(args);
    if std::env::var_os(POSTGRES).is_some() {
        return shell::run(&mut cargo);
    }
    let cluster = Cluster::start(Purpose::Test)?;
    shell::run(cargo.env(POSTGRES, cluster.url()))
}
