//! The browser tests: Node and Chromium, installed where they are missing, and `tests/browser` run in them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, Outcome};
use crate::test::POSTGRES;
use crate::tools;

/// What Chromium is called, by distribution.
const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
/// That of Debian 12; newer versions of playwright-core ask for more.
const OLDEST_NODE: u32 = 18;

/// Runs the journeys against the debug build of the program; `args` go to `node --test`.
pub fn run(args: &[String], postgres: &str) -> Outcome {
    let mut node = node_test()?;
    shell::run(node.args(args).args(journeys(&folder())?).env(POSTGRES, postgres))
}

/// Takes the pictures of `docs/guide` anew: the main job and the other pages with the mouse, in each language.
pub fn guide() -> Outcome {
    let pictures = std::path::absolute(shell::root().join("docs/guide/images")).map_err(|cause| cause.to_string())?;
    if shell::find("pngquant").is_none() {
        println!("pngquant: makes the pictures of the guide smaller");
        tools::install(&["pngquant"])?;
    }
    // Those that the guide no longer shows are not taken again.
    let _ = std::fs::remove_dir_all(&pictures);
    let mut node = node_test()?;
    node.args(["--test-name-pattern", "with the mouse, in .*, sqlite", "main-job.test.mjs", "guide.test.mjs"]);
    node.env(POSTGRES, "");
    shell::run(node.env("LLAVERO_TEST_GUIDE", &pictures))?;
    let mut fewer_colours = Command::new("pngquant");
    fewer_colours.args(["--force", "--ext", ".png", "--speed", "1", "--nofs", "--strip", "64"]);
    for language in std::fs::read_dir(&pictures).map_err(|cause| cause.to_string())?.flatten() {
        let taken = std::fs::read_dir(language.path()).map_err(|cause| cause.to_string())?;
        fewer_colours.args(taken.flatten().map(|picture| picture.path()));
    }
    shell::run(&mut fewer_colours)
}

fn folder() -> PathBuf {
    shell::root().join("tests/browser")
}

/// `node --test`, with everything that journeys need but a PostgreSQL.
fn node_test() -> Outcome<Command> {
    let chromium = chromium()?;
    node()?;
    packages(&folder())?;
    let mut files = shell::files(&shell::root())?;
    files.retain(|file| file.path.starts_with("tests/browser/"));
    let variables = tools::provide(&files)?;
    shell::run(shell::cargo().args(["build", "--quiet", "--package", "llavero", "--bin", "llavero"]))?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).current_dir(folder()).envs(variables);
    node.env("LLAVERO_TEST_PROGRAM", std::path::absolute(shell::target()).unwrap_or_default().join("debug/llavero"));
    node.env("LLAVERO_TEST_CHROMIUM", chromium);
    Ok(node)
}

fn chromium() -> Outcome<PathBuf> {
    let find = || CHROMIUM.iter().find_map(|name| shell::find(name));
    if let Some(program) = find() {
        return Ok(program);
    }
    println!("chromium: opens the console as people see it");
    tools::install(&["chromium"]).map_err(|cause| format!("The browser tests need Chromium.\n{cause}"))?;
    find().ok_or_else(|| "The package chromium was installed, but there is no program of that name.".to_owned())
}

fn node() -> Outcome {
    let missing: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .iter()
        .filter(|(name, _)| shell::find(name).is_none())
        .map(|(_, of)| *of)
        .collect();
    if !missing.is_empty() {
        println!("{}: runs the browser tests", missing.join(", "));
        tools::install(&missing).map_err(|cause| format!("The browser tests need Node and npm.\n{cause}"))?;
    }
    let version = shell::output(Command::new("node").arg("--version"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => Err(format!("The browser tests need Node {OLDEST_NODE} or newer; this is {}.", version.trim())),
    }
}

/// Installs what the lock file names, once and whenever it changes.
fn packages(folder: &Path) -> Outcome {
    let lock = std::fs::read_to_string(folder.join("package-lock.json")).map_err(|cause| cause.to_string())?;
    // Written last, so that half an installation is never taken for a whole one.
    let done = folder.join("node_modules/.installed");
    if std::fs::read_to_string(&done).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("npm ci: what tests/browser/package-lock.json names");
    shell::output(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(folder))?;
    std::fs::write(&done, lock).map_err(|cause| format!("{}: {cause}", done.display()))
}

fn journeys(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|cause| format!("{}: {cause}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() { Err("There are no journeys in tests/browser.".to_owned()) } else { Ok(files) }
}
