//! `cargo xtask bench`: the figures of docs/performance.md, each beside its floor, on both databases.

use crate::postgres::{Cluster, Purpose};
use crate::shell::{self, Outcome};
use crate::test::POSTGRES;

/// Builds and runs the benchmark, which prints the table; ARGS choose its parts.
pub fn run(args: &[String]) -> Outcome {
    let named: Vec<&String> = args.iter().filter(|arg| !arg.starts_with("--") && arg.parse::<u32>().is_err()).collect();
    let only_slips = named.len() == 1 && named.iter().all(|name| *name == "slips");
    if !only_slips {
        figures(args)?;
    }
    if named.is_empty() || named.iter().any(|name| *name == "slips") {
        shell::run(shell::cargo().args(["bench", "--bench", "slips", "--", "10000", "100000"]))?;
    }
    Ok(())
}

fn figures(args: &[String]) -> Outcome {
    let mut cargo = shell::cargo();
    cargo.args(["bench", "--bench", "figures", "--"]).args(args);
    if std::env::var_os(POSTGRES).is_some() {
        return shell::run(&mut cargo);
    }
    let cluster = Cluster::start(Purpose::Bench)?;
    shell::run(cargo.env(POSTGRES, cluster.url()))
}
