//! `cargo xtask tidy`: the rules of the house that no compiler knows.

mod direction;
mod guide;
mod packaging;
mod requirements;
mod text;

use std::fmt;

use crate::shell::{self, File, Outcome};

/// Something out of order, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, relative to the root.
    pub path: String,
    /// Counted from 1; 0 when the file as a whole is meant.
    pub line: usize,
    /// What is wrong and what would be right.
    pub what: String,
}

impl Finding {
    /// A finding on one line.
    pub fn at(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.path, self.what)
        } else {
            write!(f, "{}:{}: {}", self.path, self.line, self.what)
        }
    }
}

type Check = fn(&[File]) -> Vec<Finding>;

const CHECKS: &[Check] = &[
    text::headings,
    text::lengths,
    text::printing,
    text::purity,
    text::database_kinds,
    text::migrations,
    text::stray_places,
    text::foreign_files,
    direction::check,
    guide::pictures,
    packaging::check,
    requirements::check,
];

/// Checks the whole project and prints what is out of order.
pub fn run() -> Outcome {
    let files = shell::files(&shell::root())?;
    let mut findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check(&files)).collect();
    findings.sort();
    for finding in &findings {
        println!("{finding}");
    }
    let open = requirements::untested(&files);
    if !open.is_empty() {
        println!("warning: docs/requirements.md: {} without a test yet: {}", open.len(), open.join(", "));
    }
    if findings.is_empty() {
        println!("tidy: {} files in order", files.len());
        Ok(())
    } else {
        Err(format!("tidy: {} thing(s) out of order", findings.len()))
    }
}

/// Is this Rust of the product itself, tests left out?
fn is_product(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs") && !is_test_file(path)
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// A made-up tree for the tests of the checks.
#[cfg(test)]
fn tree(files: &[(&str, &str)]) -> Vec<File> {
    files.iter().map(|(path, text)| File { path: (*path).into(), text: (*text).into() }).collect()
}
