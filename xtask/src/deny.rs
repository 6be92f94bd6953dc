//! `cargo xtask deny`: licences, sources and versions of the dependencies, by cargo-deny.
//!
//! Advisories need a database from the network and change without us: they are
//! `cargo deny check advisories`, which a person runs before a release.

use std::process::Command;
use std::time::Instant;

use crate::shell::{self, Outcome};

/// Checks `deny.toml`; builds cargo-deny once, beside what cargo builds, if the machine has none.
pub fn run() -> Outcome {
    let program = match shell::find("cargo-deny") {
        Some(program) => program,
        None => {
            let program = shell::target().join("tools/bin/cargo-deny");
            if !program.is_file() {
                install()?;
            }
            program
        }
    };
    let mut deny = Command::new(program);
    deny.current_dir(shell::root()).args(["--log-level", "error", "--locked", "check", "--hide-inclusion-graph"]);
    shell::run(deny.args(["bans", "licenses", "sources"]))
}

fn install() -> Outcome {
    println!("building cargo-deny, once …");
    let start = Instant::now();
    // Unoptimised it is built in a third of the time and still checks us in a second.
    let mut cargo = shell::cargo();
    cargo.args(["install", "cargo-deny", "--locked", "--debug", "--no-default-features", "--quiet", "--root"]);
    cargo.arg(shell::target().join("tools")).env("CARGO_PROFILE_DEV_DEBUG", "0");
    cargo.env("CARGO_TARGET_DIR", shell::target().join("tools/build"));
    shell::run(&mut cargo)?;
    println!("built in {:.0} s", start.elapsed().as_secs_f64());
    // Only the program is worth keeping.
    std::fs::remove_dir_all(shell::target().join("tools/build")).map_err(|cause| cause.to_string())
}
