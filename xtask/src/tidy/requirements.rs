//! `docs/requirements.md` tells the truth: every requirement it promises has a row, every row's tests exist. So do
//! those that `docs/security.md` names.
//!
//! A line `Covers: 1.1–1.9, 4.6, …` promises; a row is `| 1.1 | what | held by |`, where *held by* is a
//! list of `path::test_name`, or `—` as long as there is none.

use std::collections::{BTreeMap, BTreeSet};

use super::Finding;
use crate::shell::File;

const PAGE: &str = "docs/requirements.md";
/// The page whose text names tests, as `path::test_name` between backticks.
const SECURITY: &str = "docs/security.md";
const NONE_YET: &str = "—";

struct Row<'a> {
    line: usize,
    number: &'a str,
    tests: Vec<&'a str>,
}

/// Missing rows, doubled rows, and tests that do not exist.
pub fn check(files: &[File]) -> Vec<Finding> {
    let mut found = security(files);
    let Some(page) = files.iter().find(|file| file.path == PAGE) else { return found };
    let rows = rows(&page.text);
    let mut seen = BTreeSet::new();
    for row in &rows {
        if !seen.insert(row.number) {
            found.push(Finding::at(PAGE, row.line, format!("{} stands twice", row.number)));
        }
        for test in &row.tests {
            if !exists(files, test) {
                found.push(Finding::at(PAGE, row.line, format!("{}: there is no test `{test}`", row.number)));
            }
        }
    }
    for (line, number) in promised(&page.text) {
        if !seen.contains(number.as_str()) {
            found.push(Finding::at(PAGE, line, format!("{number} is said to be covered but has no row")));
        }
    }
    found
}

/// Tests that the page on security names and that do not exist.
fn security(files: &[File]) -> Vec<Finding> {
    let Some(page) = files.iter().find(|file| file.path == SECURITY) else { return Vec::new() };
    let missing = |(at, line): (usize, &str)| {
        let quoted: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
        let tests = quoted.into_iter().filter(|quote| quote.contains("::") && !exists(files, quote));
        tests.map(|test| Finding::at(SECURITY, at + 1, format!("there is no test `{test}`"))).collect::<Vec<_>>()
    };
    page.text.lines().enumerate().flat_map(missing).collect()
}

/// The requirements whose row names no test.
pub fn untested(files: &[File]) -> Vec<String> {
    let page = files.iter().find(|file| file.path == PAGE);
    let rows = page.map(|page| rows(&page.text)).unwrap_or_default();
    rows.into_iter().filter(|row| row.tests.is_empty()).map(|row| row.number.to_owned()).collect()
}

fn rows(text: &str) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        let [number, .., held] = cells.as_slice() else { continue };
        if !line.starts_with('|') || !number.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let tests = held.split([',', ' ']).map(|test| test.trim().trim_matches('`'));
        let tests = tests.filter(|test| !test.is_empty() && *test != NONE_YET && !test.starts_with("<br")).collect();
        rows.push(Row { line: at + 1, number, tests });
    }
    rows
}

/// `1.1–1.3, 10.8a` is 1.1, 1.2, 1.3 and 10.8a.
fn promised(text: &str) -> Vec<(usize, String)> {
    let mut numbers = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let Some(list) = line.strip_prefix("Covers: ") else { continue };
        for part in list.trim_end_matches('.').split(',').map(str::trim) {
            let (from, to) = part.split_once('–').unwrap_or((part, part));
            let ends = (from.split_once('.'), to.split_once('.'));
            match ends {
                (Some((chapter, first)), Some((_, last))) if first != last => {
                    let (first, last) = (first.parse::<u32>().unwrap_or(0), last.parse::<u32>().unwrap_or(0));
                    numbers.extend((first..=last).map(|number| (at + 1, format!("{chapter}.{number}"))));
                }
                _ => numbers.push((at + 1, part.to_owned())),
            }
        }
    }
    numbers
}

/// `tests/it/imports.rs::a_name`, or `src/accounts/rules.rs::a_name`: the file holds a `#[test]` of that name.
fn exists(files: &[File], test: &str) -> bool {
    let Some((path, name)) = test.split_once("::") else { return false };
    let bodies: BTreeMap<&str, &str> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let name = name.rsplit("::").next().unwrap_or(name);
    bodies.get(path).is_some_and(|text| {
        text.match_indices(&format!("fn {name}(")).any(|(at, _)| {
            // A test is announced by an attribute, also in a `proptest!` block; one of `both!` by what it is given.
            text[..at].trim_end().trim_end_matches("async").trim_end().ends_with(']')
                || text[at..].starts_with(&format!("fn {name}(app: &TestApp)"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree;

    const TABLE: &str = "Covers: 1.1–1.3, 4.6.\n\n| No | What | Held by |\n|---|---|---|\n\
        | 1.1 | names | `src/a.rs::tests::a_name_is_kept`, `src/a.rs::gone` |\n| 1.2 | | — |\n| 4.6 | | — |\n| 4.6 | | — |\n";

    #[test]
    fn missing_rows_doubled_rows_and_missing_tests_are_found() {
        let files = tree(&[(PAGE, TABLE), ("src/a.rs", "    #[test]\n    fn a_name_is_kept() {}\n fn gone() {}")]);
        let found = check(&files);
        let what: Vec<&str> = found.iter().map(|finding| finding.what.as_str()).collect();
        assert_eq!(
            what,
            ["1.1: there is no test `src/a.rs::gone`", "4.6 stands twice", "1.3 is said to be covered but has no row"]
        );
        assert_eq!(untested(&files), ["1.2", "4.6", "4.6"]);
    }

    #[test]
    fn a_test_that_the_page_on_security_names_exists() {
        let page = "Held by `src/a.rs::kept` and `src/a.rs::gone`, see `src/a.rs`.";
        let files = tree(&[(SECURITY, page), ("src/a.rs", "    #[test]\n    fn kept() {}")]);
        let found = check(&files);
        assert_eq!(
            found.iter().map(|finding| finding.what.as_str()).collect::<Vec<_>>(),
            ["there is no test `src/a.rs::gone`"]
        );
    }
}
