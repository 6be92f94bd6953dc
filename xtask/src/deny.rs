//! `cargo xtask deny`: licences, sources, versions and known faults of the dependencies, by cargo-deny.
//!
//! Known faults come from the RustSec advisory database, which is fetched anew each time. A machine that cannot fetch
//! it (no network, a closed one) is told so loudly and fails nothing: what is not reachable is no fault of a change.
//! Those that are known and harmless here stand in `deny.toml`, with the reason and the day.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::shell::{self, Outcome};

/// A closed network may swallow what is sent to it: after so long the database counts as out of reach.
const PATIENCE: Duration = Duration::from_secs(90);

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
    shell::run(deny(&program).args(["check", "--hide-inclusion-graph", "bans", "licenses", "sources"]))?;
    advisories(&program)
}

fn deny(program: &Path) -> Command {
    let mut deny = Command::new(program);
    deny.current_dir(shell::root()).args(["--log-level", "error", "--locked"]);
    deny
}

fn advisories(program: &Path) -> Outcome {
    match within(PATIENCE, deny(program).args(["fetch", "db"])) {
        Ok(()) => shell::run(deny(program).args(["check", "--disable-fetch", "--hide-inclusion-graph", "advisories"])),
        Err(why) => {
            println!(
                "\n!! NOT CHECKED: known faults of the dependencies.\n\
                 !! The RustSec advisory database could not be fetched: {why}\n\
                 !! Run this again where https://github.com/rustsec/advisory-db can be reached, at the latest\n\
                 !! before a release:  cargo xtask deny\n"
            );
            Ok(())
        }
    }
}

/// Runs to the end, which has to come in time; says why it did not go well.
fn within(patience: Duration, command: &mut Command) -> Outcome {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|cause| cause.to_string())?;
    let begun = Instant::now();
    loop {
        match child.try_wait().map_err(|cause| cause.to_string())? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(status.to_string()),
            None if begun.elapsed() > patience => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("no end after {} s", patience.as_secs()));
            }
            None => sleep(Duration::from_millis(50)),
        }
    }
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    /// A cargo-deny of the test's own: what it is asked is appended to `asked`.
    fn program(folder: &Path, fetch: &str, check: &str) -> PathBuf {
        use std::os::unix::fs::PermissionsExt;
        let path = folder.join("cargo-deny");
        let asked = folder.join("asked");
        let script = format!(
            "#!/bin/sh\necho \"$*\" >> {}\ncase \"$*\" in *\"fetch db\"*) {fetch};; *) {check};; esac\n",
            asked.display()
        );
        std::fs::write(&path, script).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
        path
    }

    #[test]
    fn advisories_fail_the_check_where_the_database_is_to_be_had_and_there_alone() {
        for (name, fetch, check, is_well, checks) in [
            ("well", "exit 0", "exit 0", true, true),
            ("found", "exit 0", "exit 1", false, true),
            ("closed", "exit 101", "exit 1", true, false),
        ] {
            let folder = std::env::temp_dir().join(format!("llavero-deny-{}-{name}", std::process::id()));
            std::fs::create_dir_all(&folder).unwrap();
            assert_eq!(advisories(&program(&folder, fetch, check)).is_ok(), is_well, "{name}");
            let asked = std::fs::read_to_string(folder.join("asked")).unwrap();
            assert_eq!(asked.contains("--disable-fetch"), checks, "{name}: {asked}");
            std::fs::remove_dir_all(&folder).unwrap();
        }
    }

    #[test]
    fn what_does_not_end_counts_as_out_of_reach() {
        let begun = Instant::now();
        assert!(within(Duration::from_millis(100), Command::new("sleep").arg("60")).is_err());
        assert!(begun.elapsed() < Duration::from_secs(10));
        assert!(within(Duration::from_secs(10), Command::new("true").arg("x")).is_ok());
        assert!(within(Duration::from_secs(10), &mut Command::new("/no/such/program")).is_err());
    }
}
