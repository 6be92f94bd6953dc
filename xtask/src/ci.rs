//! `cargo xtask ci`: all that must hold before a change is merged, the cheap first, stopping at the first failure.

use std::time::Instant;

use crate::shell::{self, Outcome};
use crate::{deny, i18n, scan, test, tidy};

/// A step: its name, the command that repeats it, and what it does.
type Step = (&'static str, &'static str, fn() -> Outcome);

/// A module may point at its private parts: this is read by those who work here.
const RUSTDOC: &str = "-D warnings -A rustdoc::private-intra-doc-links";

const STEPS: &[Step] = &[
    ("fmt", "cargo fmt --all --check", || shell::run(shell::cargo().args(["fmt", "--all", "--check"]))),
    ("tidy", "cargo xtask tidy", tidy::run),
    ("i18n", "cargo xtask i18n", i18n::run),
    ("clippy", "cargo clippy --workspace --all-targets --locked -- -D warnings", || {
        shell::run(shell::cargo().args(["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]))
    }),
    ("deny", "cargo xtask deny", deny::run),
    (
        "doc",
        "RUSTDOCFLAGS='-D warnings -A rustdoc::private-intra-doc-links' cargo doc --workspace --no-deps --document-private-items --locked",
        || {
            let mut doc = shell::cargo();
            shell::run(
                doc.args(["doc", "--workspace", "--no-deps", "--document-private-items", "--locked"])
                    .env("RUSTDOCFLAGS", RUSTDOC),
            )
        },
    ),
    ("api-scan", "cargo xtask api-scan", || scan::run(&[])),
    ("test", "cargo xtask test", || test::run(&["--locked".to_owned()])),
];

/// Runs every step and prints how long each took.
pub fn run() -> Outcome {
    let start = Instant::now();
    let mut times = Vec::new();
    for (name, command, step) in STEPS {
        println!("── {name}: {command}");
        let from = Instant::now();
        step().map_err(|reason| {
            format!(
                "{reason}\n\n{name} failed after {:.0} s. To repeat it alone:\n  {command}",
                from.elapsed().as_secs_f64()
            )
        })?;
        times.push(format!("{name} {:.0} s", from.elapsed().as_secs_f64()));
    }
    println!("── all well in {:.0} s: {}", start.elapsed().as_secs_f64(), times.join(", "));
    Ok(())
}
