//! Checks that look at one file at a time.

use std::collections::BTreeSet;

use super::{Finding, is_product, is_test_file};
use crate::lexer::{self, Kind, Token};
use crate::shell::File;

const LONGEST: usize = 600;

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs") && ["src/", "tests/", "xtask/", "benches/"].iter().any(|folder| path.starts_with(folder))
}

/// Every Rust file begins by saying what it is for.
pub fn headings(files: &[File]) -> Vec<Finding> {
    files
        .iter()
        .filter(|file| is_rust(&file.path) && !file.text.starts_with("//! "))
        .map(|file| Finding::at(&file.path, 1, "begin with a `//!` line that says what this file is for"))
        .collect()
}

/// Files stay short enough to be read in one sitting.
pub fn lengths(files: &[File]) -> Vec<Finding> {
    files
        .iter()
        .filter(|file| is_rust(&file.path))
        .filter_map(|file| {
            let lines = file.text.lines().count();
            let what = format!("{lines} lines; more than {LONGEST} become a folder of the same name");
            (lines > LONGEST).then(|| Finding::at(&file.path, 0, what))
        })
        .collect()
}

/// Only the command line talks to the terminal.
pub fn printing(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| is_product(&file.path) && !file.path.starts_with("src/cli/")) {
        for pair in lexer::code(&file.text).windows(2) {
            let printing = matches!(pair[0].name(), Some("println" | "eprintln" | "print" | "eprint" | "dbg"));
            if printing && pair[1].is('!') {
                found.push(Finding::at(&file.path, pair[0].line, "only src/cli prints; elsewhere return or trace it"));
            }
        }
    }
    found
}

/// Ways to the world outside, and a word on what to take instead.
const IMPURE: &[(&[&str], &str)] = &[
    (&["crate", "db"], "the database"),
    (&["rusqlite"], "the database"),
    (&["postgres"], "the database"),
    (&["std", "fs"], "files"),
    (&["std", "net"], "the network"),
    (&["std", "env"], "the environment"),
    (&["std", "process"], "other programs"),
    (&["std", "time"], "the clock"),
    (&["SystemTime"], "the clock"),
    (&["Instant"], "the clock"),
    (&["Timestamp", "now"], "the clock"),
    (&["Zoned", "now"], "the clock"),
    (&["Uuid", "now_v7"], "the clock"),
    (&["tokio"], "the runtime"),
    (&["async"], "the runtime"),
    (&["rand", "rng"], "global randomness"),
    (&["rand", "random"], "global randomness"),
    (&["thread_rng"], "global randomness"),
    (&["OsRng"], "global randomness"),
    (&["SysRng"], "global randomness"),
];

/// Rules are pure: time, randomness and data come in as arguments.
pub fn purity(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| is_product(&file.path) && is_rules(&file.path)) {
        let code = lexer::code(&file.text);
        for at in 0..code.len() {
            for (path, what) in IMPURE {
                if stands_at(&code[at..], path) {
                    let what = format!("rules are pure, but `{}` is {what}: take it as an argument", path.join("::"));
                    found.push(Finding::at(&file.path, code[at].line, what));
                }
            }
        }
    }
    found
}

fn is_rules(path: &str) -> bool {
    path.ends_with("/rules.rs") || path.contains("/rules/")
}

fn stands_at(tokens: &[Token], path: &[&str]) -> bool {
    let mut rest = tokens.iter();
    path.iter().enumerate().all(|(at, name)| {
        (at == 0 || rest.next().is_some_and(|token| token.kind == Kind::PathSeparator))
            && rest.next().is_some_and(|token| token.is_name(name))
    })
}

/// Which database it is concerns `src/db` alone.
pub fn database_kinds(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| is_product(&file.path) && !file.path.starts_with("src/db/")) {
        let code = lexer::code(&file.text);
        for (at, token) in code.iter().enumerate() {
            let after_path = at > 0 && code[at - 1].kind == Kind::PathSeparator;
            let before_path = code.get(at + 1).is_some_and(|next| next.kind == Kind::PathSeparator);
            let named = match token.name() {
                Some("Sqlite" | "Postgres" | "PostgreSql") => after_path,
                Some("rusqlite" | "postgres" | "refinery" | "r2d2") => before_path && !after_path,
                Some("is_sqlite" | "is_postgres") => true,
                _ => false,
            };
            if named {
                found.push(Finding::at(&file.path, token.line, "only src/db knows which database this is"));
            }
        }
    }
    found
}

/// Both databases are migrated by files of the same names.
pub fn migrations(files: &[File]) -> Vec<Finding> {
    let of = |kind: &str| -> BTreeSet<&str> {
        files.iter().filter_map(|file| file.path.strip_prefix("migrations/")?.strip_prefix(kind)).collect()
    };
    let (sqlite, postgres) = (of("sqlite/"), of("postgres/"));
    let lone = |kind: &str, name: &&str| {
        Finding::at(&format!("migrations/{kind}/{name}"), 0, "the other database has no migration of this name")
    };
    let mut found: Vec<Finding> = sqlite.difference(&postgres).map(|name| lone("sqlite", name)).collect();
    found.extend(postgres.difference(&sqlite).map(|name| lone("postgres", name)));
    found
}

/// Folders of somebody's machine. Put together here, so that this file does not find itself.
const MACHINE: &[&str] = &[
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\Users"),
];
const TEMPORARY: &str = concat!("/tm", "p/");
/// Settings that point a package manager at somebody's own registry.
const REGISTRY: &[&str] = &[
    concat!("replace-", "with"),
    concat!("index-", "url"),
    concat!("npm_config_", "registry"),
    concat!("sparse+", "http"),
    concat!("registry", "="),
];
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";
const NPM: &str = "https://registry.npmjs.org/";

/// Nothing in the project knows the machine it was written on.
pub fn stray_places(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| !file.path.starts_with("samples/")) {
        let own_temporary = is_test_file(&file.path)
            || ["tests/", "benches/", "xtask/", ".ci/"].iter().any(|folder| file.path.starts_with(folder));
        for (at, line) in file.text.lines().enumerate() {
            let strange = |what: &str| Finding::at(&file.path, at + 1, what.to_owned());
            let named = |place: &&&str| {
                line.match_indices(**place)
                    .any(|(from, _)| !line[..from].ends_with(|c: char| c.is_alphanumeric() || c == '}'))
            };
            if let Some(place) = MACHINE.iter().find(named) {
                found.push(strange(&format!("`{place}` is a folder of one machine")));
            }
            if !own_temporary && named(&&TEMPORARY) {
                found.push(strange("ask the operating system for its temporary folder"));
            }
            let lock = file.path.ends_with("Cargo.lock") && line.starts_with("source = ") && !line.contains(CRATES_IO);
            let npm_lock =
                file.path.ends_with("package-lock.json") && line.contains("\"resolved\"") && !line.contains(NPM);
            if lock || npm_lock || REGISTRY.iter().any(|setting| line.contains(setting)) {
                found.push(strange("packages come from the public registries, by no detour"));
            }
        }
    }
    found
}

/// Endings of files that are somebody else's work.
const FOREIGN: &[&str] = &[
    ".min.js", ".min.css", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".jar", ".dll", ".so", ".dylib", ".exe", ".a",
    ".wasm",
];

/// Nothing third-party is kept here: it comes from a registry or is our own.
pub fn foreign_files(files: &[File]) -> Vec<Finding> {
    files
        .iter()
        .filter(|file| {
            let path = file.path.to_lowercase();
            FOREIGN.iter().any(|ending| path.ends_with(ending)) || path.contains("vendor/")
        })
        .map(|file| Finding::at(&file.path, 0, "third-party files come from a registry, never from this repository"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree;

    fn lines(findings: &[Finding]) -> Vec<(&str, usize)> {
        findings.iter().map(|finding| (finding.path.as_str(), finding.line)).collect()
    }

    #[test]
    fn a_file_without_a_heading_is_found() {
        let files = tree(&[("src/a.rs", "//! A.\n"), ("src/b.rs", "use std::fmt;\n"), ("docs/c.md", "C")]);
        assert_eq!(lines(&headings(&files)), [("src/b.rs", 1)]);
    }

    #[test]
    fn a_file_too_long_is_found() {
        let files = tree(&[("src/a.rs", &"\n".repeat(601)), ("src/b.rs", &"\n".repeat(600))]);
        assert_eq!(lines(&lengths(&files)), [("src/a.rs", 0)]);
    }

    #[test]
    fn printing_outside_the_command_line_is_found() {
        let source = "//! X.\n// println!()\nfn a() { println!(); }\n#[cfg(test)]\nmod tests { fn b() { dbg!(1); } }\n";
        let files = tree(&[("src/cli/a.rs", source), ("src/app.rs", source)]);
        assert_eq!(lines(&printing(&files)), [("src/app.rs", 3)]);
    }

    #[test]
    fn a_rule_that_asks_the_world_is_found() {
        for impure in ["use std::fs;", "rand::rng()", "crate::db::Tx", "std::time::Instant", "async fn x() {}"] {
            let files = tree(&[("src/accounts/rules.rs", impure), ("src/accounts/actions.rs", impure)]);
            assert!(!purity(&files).is_empty(), "{impure}");
            assert!(purity(&files).iter().all(|finding| finding.path.ends_with("rules.rs")));
        }
        let pure = tree(&[("src/credentials/rules/words.rs", "fn a(rng: &mut impl rand::Rng) { /* std::fs */ }")]);
        assert_eq!(purity(&pure), []);
    }

    #[test]
    fn asking_which_database_it_is_is_found_outside_db() {
        let source = "fn a(db: &Db) { match db { Db::Sqlite(_) => 1, _ => 2 }; rusqlite::Error; }";
        let files = tree(&[("src/db/mod.rs", source), ("src/accounts/store.rs", source)]);
        assert_eq!(lines(&database_kinds(&files)), [("src/accounts/store.rs", 1), ("src/accounts/store.rs", 1)]);
    }

    #[test]
    fn a_migration_for_one_database_alone_is_found() {
        let files = tree(&[
            ("migrations/sqlite/V1__a.sql", ""),
            ("migrations/postgres/V1__a.sql", ""),
            ("migrations/postgres/V2__b.sql", ""),
        ]);
        assert_eq!(lines(&migrations(&files)), [("migrations/postgres/V2__b.sql", 0)]);
    }

    #[test]
    fn folders_of_a_machine_and_detours_to_packages_are_found() {
        let place = format!("a\nsee {}x and https://example.org{}x\n", MACHINE[0], MACHINE[2]);
        let lock = "source = \"registry+https://example.org/index\"\n";
        let files =
            tree(&[("docs/a.md", &place), ("Cargo.lock", lock), ("b.toml", "[source.x]\nreplace-\u{77}ith = 1")]);
        assert_eq!(lines(&stray_places(&files)), [("docs/a.md", 2), ("Cargo.lock", 1), ("b.toml", 2)]);
        let temporary = format!("let x = \"{TEMPORARY}x\";");
        let files = tree(&[("src/a.rs", &temporary), ("tests/it/a.rs", &temporary)]);
        assert_eq!(lines(&stray_places(&files)), [("src/a.rs", 1)]);
    }

    #[test]
    fn third_party_files_are_found() {
        let files = tree(&[("static/htmx.min.js", ""), ("static/app.js", ""), ("static/Inter.WOFF2", "")]);
        assert_eq!(lines(&foreign_files(&files)), [("static/htmx.min.js", 0), ("static/Inter.WOFF2", 0)]);
    }
}
