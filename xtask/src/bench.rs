//! `cargo xtask bench`: the figures of docs/performance.md, each beside its floor, on both databases.

use crate::postgres::{Cluster, Purpose};
use crate::shell::{self, Outcome};
use crate::test::POSTGRES;

/// Builds and runs the benchmark, which prints the table; ARGS choose its parts.
pub fn run(args: &[String]) -> Outcome {
    let mut cargo = shell::cargo();
    cargo.args(["bench", "--bench", "figures", "--"]).args(args);
    if std::env::var_os(POSTGRES).is_some() {
        return shell::run(&mut cargo);
    }
    let cluster = Cluster::start(Purpose::Bench)?;
    shell::run(cargo.env(POSTGRES, cluster.url()))
}
