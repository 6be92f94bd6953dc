//! `cargo xtask`: everything a contributor runs, in one program that sets up what it needs itself.

#![allow(clippy::print_stdout, clippy::print_stderr)] // it talks to a terminal, like src/cli

mod bench;
mod browser;
mod ci;
mod deny;
mod i18n;
mod lexer;
mod postgres;
mod scan;
mod shell;
mod test;
mod tidy;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  test [ARGS]   all tests on both databases; ARGS go to `cargo test`. Starts a PostgreSQL of its own.
  test --browser [ARGS]
                the journeys of tests/browser in Chromium alone; ARGS go to `node --test`
  guide         the pictures of docs/guide, taken anew on a journey through the console
  ci            fmt, clippy, tidy, i18n, deny, doc, api-scan and test: what must pass before a change is merged
  api-scan [ARGS]
                schemathesis on the API of a throw-away installation, by its OpenAPI document; ARGS go to it
  tidy          the rules of the house that no compiler knows: directions, headings, lengths, stray paths
  i18n          every message in three languages, with the same arguments, used, by the glossary, its numbers agreeing
  deny          licences, sources and known faults of the dependencies
  bench [ARGS]  the figures of docs/performance.md, on both databases
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some((command, rest)) = args.split_first() else {
        print!("{HELP}");
        return ExitCode::from(2);
    };
    let outcome = match command.as_str() {
        "test" => test::run(rest),
        "guide" => browser::guide(),
        "api-scan" => scan::run(rest),
        "ci" => ci::run(),
        "tidy" => tidy::run(),
        "i18n" => i18n::run(),
        "deny" => deny::run(),
        "bench" => bench::run(rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        other => {
            eprintln!("There is no `cargo xtask {other}`.\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
