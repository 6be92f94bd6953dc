//! The programs that tests call and cargo does not bring, and how each is installed.
//!
//! A test that needs one says so in a comment, `needs tool: pdftotext`; only what
//! is asked for is installed. PostgreSQL is always needed: see `postgres.rs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{self, File, Outcome};

/// A program and the Debian package that brings it.
struct Tool {
    program: &'static str,
    package: &'static str,
    why: &'static str,
}

const TOOLS: &[Tool] = &[
    Tool { program: "pdftotext", package: "poppler-utils", why: "reads back the text of printed slips and reports" },
    Tool { program: "pdfinfo", package: "poppler-utils", why: "reads page counts, sizes and tags of PDFs" },
    Tool { program: "pdftoppm", package: "poppler-utils", why: "turns pages into pictures" },
    Tool { program: "zbarimg", package: "zbar-tools", why: "reads QR codes as a phone would" },
    Tool { program: "curl", package: "curl", why: "sends files as people do by hand" },
    Tool { program: "openssl", package: "openssl", why: "makes the certificates of the tests" },
    Tool { program: "aiosmtpd", package: "python3-aiosmtpd", why: "takes the letters as a mail server does" },
    Tool { program: "soffice", package: "libreoffice-calc-nogui", why: "saves spreadsheets as offices do" },
];

/// A program of PyPI's, in a virtual environment of its own under the target folder.
struct PythonTool {
    program: &'static str,
    /// With versions: a newer one may judge otherwise, on a day when nothing here has changed.
    packages: &'static [&'static str],
    /// What tells the tests where it is.
    variable: &'static str,
    why: &'static str,
}

const PYTHON_TOOLS: &[PythonTool] = &[
    PythonTool {
        program: "pdfua",
        packages: &["pdfua==0.1.3", "pikepdf==10.17.0"],
        variable: "LLAVERO_TEST_PDFUA",
        why: "checks printed slips against PDF/UA-1",
    },
    PythonTool {
        program: "schemathesis",
        packages: &["schemathesis==4.32.5", "hypothesis==6.170.15"],
        variable: "LLAVERO_TEST_SCHEMATHESIS",
        why: "scans the API by its OpenAPI document",
    },
];

const MARK: &str = "needs tool: ";

/// Environment variables for the tests: names and values.
pub type Variables = Vec<(&'static str, PathBuf)>;

/// Installs what the tests under `src` and `tests` ask for and this machine lacks; returns where what is not on `PATH` is.
pub fn provide(files: &[File]) -> Outcome<Variables> {
    let mut missing = BTreeSet::new();
    let mut variables = Variables::new();
    for name in wanted(files) {
        if let Some(tool) = PYTHON_TOOLS.iter().find(|tool| tool.program == name) {
            if std::env::var_os(tool.variable).is_none() {
                variables.push((tool.variable, python_tool(tool)?));
            }
            continue;
        }
        let tool = TOOLS
            .iter()
            .find(|tool| tool.program == name)
            .ok_or_else(|| format!("A test needs `{name}`, which is not in the list of xtask/src/tools.rs."))?;
        if shell::find(tool.program).is_none() {
            println!("{}: {} ({})", tool.program, tool.why, tool.package);
            missing.insert(tool.package);
        }
    }
    if !missing.is_empty() {
        install(&missing.into_iter().collect::<Vec<_>>())?;
    }
    Ok(variables)
}

/// Where a program of PyPI's is, installed if it is not.
pub fn python(name: &str) -> Outcome<PathBuf> {
    let tool = PYTHON_TOOLS.iter().find(|tool| tool.program == name);
    let tool = tool.ok_or_else(|| format!("`{name}` is not in the list of xtask/src/tools.rs."))?;
    std::env::var_os(tool.variable).map_or_else(|| python_tool(tool), |path| Ok(path.into()))
}

/// The tool's path. Its environment is made once, and anew when the versions asked for change.
fn python_tool(tool: &PythonTool) -> Outcome<PathBuf> {
    let folder = shell::root().join(shell::target()).join("tools").join(tool.program);
    let program = folder.join("bin").join(tool.program);
    // Written last, so that half an environment is never taken for a whole one.
    let done = folder.join("installed");
    let packages = tool.packages.join(" ");
    if program.is_file() && std::fs::read_to_string(&done).is_ok_and(|text| text == packages) {
        return Ok(program);
    }
    println!("{}: {} ({packages} from PyPI)", tool.program, tool.why);
    if environment(&folder).is_err() {
        install(&["python3-venv"])?;
        environment(&folder)?;
    }
    let mut pip = Command::new(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]);
    pip.args(["--only-binary", ":all:"]).args(tool.packages);
    shell::output(&mut pip)?;
    std::fs::write(&done, packages).map_err(|cause| format!("{}: {cause}", done.display()))?;
    Ok(program)
}

fn environment(folder: &Path) -> Outcome {
    shell::output(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder)).map(drop)
}

fn wanted(files: &[File]) -> BTreeSet<String> {
    files
        .iter()
        .filter(|file| file.path.starts_with("src/") || file.path.starts_with("tests/"))
        .flat_map(|file| file.text.lines())
        .filter_map(|line| line.trim_start().strip_prefix("//")?.split_once(MARK))
        .map(|(_, name)| name.trim().trim_end_matches('.').to_owned())
        .collect()
}

/// Installs Debian packages, where we may; where we may not, says what to type.
pub fn install(packages: &[&str]) -> Outcome {
    let list = packages.join(" ");
    let by_hand =
        format!("Please install: {list}\n(on Debian and Ubuntu: sudo apt-get install {list}), then run this again.");
    if shell::find("apt-get").is_none() {
        return Err(by_hand);
    }
    println!("installing {list} …");
    // The list of packages may be empty on a fresh machine, and out of date on an old one.
    let direct = apt(&["install", "-y", "--no-install-recommends"], packages);
    if direct.is_ok() {
        return Ok(());
    }
    apt(&["update"], &[])
        .and_then(|()| apt(&["install", "-y", "--no-install-recommends"], packages))
        .map_err(|cause| format!("{cause}\n{by_hand}"))
}

fn apt(action: &[&str], packages: &[&str]) -> Outcome {
    let mut command = as_root("env")?;
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(action).args(packages);
    shell::output(&mut command).map(drop)
}

/// A command with root's rights, if it can be had without a question.
pub fn as_root(program: &str) -> Outcome<Command> {
    if shell::is_root() {
        return Ok(Command::new(program));
    }
    let sudo = shell::find("sudo").ok_or("This needs root, and there is no sudo.")?;
    shell::output(Command::new(&sudo).args(["-n", "true"]))
        .map_err(|_| "This needs root; sudo asks for a password.")?;
    let mut command = Command::new(sudo);
    command.args(["-n", program]);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_asks_for_a_tool_in_a_comment() {
        let files = [
            File { path: "tests/it/print.rs".into(), text: "//! Slips.\n// needs tool: pdftotext\nfn a() {}\n".into() },
            File { path: "docs/x.md".into(), text: "// needs tool: soffice\n".into() },
        ];
        assert_eq!(wanted(&files), BTreeSet::from(["pdftotext".to_owned()]));
    }
}
