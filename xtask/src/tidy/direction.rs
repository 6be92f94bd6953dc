//! Who may use whom: main → cli, routes, schedule → pages, api, jobs → actions → rules, store → db.
//!
//! A topic is any folder of `src/` that is not one of the helpers below. A topic may use another's
//! actions, rules and types; its store is its own, but for actions that move many rows at once; its
//! pages, api and jobs are nobody else's. No circles: a file of one topic and a file of another never
//! use each other, not even by way of a third.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, is_product};
use crate::lexer::{self, Kind, Token};
use crate::shell::File;

/// Know no topic, and serve all of them.
const HELPERS: &[&str] = &["db", "web", "jobs", "print", "i18n", "error", "parallel", "disk", "sandbox"];
/// Put everything together.
const EDGES: &[&str] = &["main", "cli", "routes", "schedule", "app", "config", "lib"];
/// Helpers that name a type of a topic all the same, and why.
const EXCEPTIONS: &[(&str, &str)] = &[("jobs", "access")]; // every run remembers who started it

/// The part of a topic that a file belongs to. `Other` are its types and the files named after what they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Rules,
    Store,
    Actions,
    Edge,
    Other,
}

impl Part {
    fn of(name: Option<&str>) -> Self {
        match name {
            Some("rules") => Self::Rules,
            Some("store") => Self::Store,
            Some("actions") => Self::Actions,
            Some("pages" | "api" | "jobs") => Self::Edge,
            _ => Self::Other,
        }
    }
}

/// Finds every path through `crate` that goes against the direction, and every circle of topics.
pub fn check(files: &[File]) -> Vec<Finding> {
    let product: Vec<&File> = files.iter().filter(|file| is_product(&file.path)).collect();
    let macros: BTreeSet<String> = product.iter().flat_map(|file| exported_macros(&lexer::code(&file.text))).collect();
    let mut found = Vec::new();
    let mut uses: BTreeMap<(String, String), (String, usize)> = BTreeMap::new();
    for file in product {
        let home = module(&file.path);
        for (path, line) in paths(&lexer::code(&file.text), &home) {
            if macros.contains(area(&path)) {
                continue;
            }
            if let Some(what) = objection(&home, &path) {
                found.push(Finding::at(&file.path, line, what));
            }
            let (from, to) = (node(&home), node(&path));
            if from != to && is_topic(area(&home)) && is_topic(area(&path)) {
                uses.entry((from, to)).or_insert_with(|| (file.path.clone(), line));
            }
        }
    }
    found.extend(circles(&uses));
    found
}

/// `src/accounts/rules/names.rs` is `accounts::rules::names`.
fn module(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    inner.split('/').filter(|part| *part != "mod").map(str::to_owned).collect()
}

/// The file or folder in a topic, for circles: `accounts::store`; the topic alone for its own types.
fn node(path: &[String]) -> String {
    match path {
        [topic, part, ..] if part.starts_with(char::is_lowercase) => format!("{topic}::{part}"),
        _ => area(path).to_owned(),
    }
}

/// Macros stand at the root of the crate, wherever they are written.
fn exported_macros(code: &[Token]) -> Vec<String> {
    let named = code.windows(3).filter(|three| three[0].is_name("macro_rules") && three[1].is('!'));
    named.filter_map(|three| three[2].name().map(str::to_owned)).collect()
}

fn area(path: &[String]) -> &str {
    path.first().map_or("", String::as_str)
}

fn is_topic(area: &str) -> bool {
    let named = area.chars().next().is_some_and(char::is_lowercase);
    named && !HELPERS.contains(&area) && !EDGES.contains(&area)
}

fn objection(home: &[String], path: &[String]) -> Option<String> {
    let (from, to) = (area(home), area(path));
    let (mine, theirs) = (Part::of(home.get(1).map(String::as_str)), Part::of(path.get(1).map(String::as_str)));
    if from == to {
        return if is_topic(from) { within_topic(mine, theirs) } else { None };
    }
    match to {
        "cli" if from != "main" => return Some("only main uses the command line".to_owned()),
        "routes" | "schedule" if is_topic(from) || HELPERS.contains(&from) => {
            return Some(format!("`{from}` stands below `{to}`"));
        }
        _ => {}
    }
    if HELPERS.contains(&from) {
        if EXCEPTIONS.contains(&(from, to)) && theirs == Part::Other {
            return None;
        }
        let upwards = is_topic(to) || (to == "app" && from != "web" && from != "jobs");
        return upwards.then(|| format!("`{from}` serves every topic and knows none: not `{to}`"));
    }
    if from == "cli" && is_topic(to) && matches!(theirs, Part::Store | Part::Edge) {
        return Some("the command line calls actions only".to_owned());
    }
    if is_topic(from) && to == "db" && matches!(mine, Part::Rules) {
        return Some("rules know no database".to_owned());
    }
    if is_topic(from) && is_topic(to) { between_topics(mine, theirs, to) } else { None }
}

fn within_topic(mine: Part, theirs: Part) -> Option<String> {
    let wrong = match (mine, theirs) {
        (Part::Rules, Part::Store | Part::Actions | Part::Edge) => "rules are below everything but types",
        (Part::Store, Part::Actions | Part::Edge) => "the store is below actions",
        (Part::Actions | Part::Other, Part::Edge) => "pages, api and jobs are above actions",
        (Part::Edge, Part::Store) => "pages, api and jobs call actions, never the store",
        _ => return None,
    };
    Some(wrong.to_owned())
}

fn between_topics(mine: Part, theirs: Part, to: &str) -> Option<String> {
    match (mine, theirs) {
        (_, Part::Edge) => Some(format!("pages, api and jobs of `{to}` are its own: use its actions")),
        (Part::Rules | Part::Store, Part::Actions) => {
            Some(format!("rules and stores stand below the actions of `{to}`"))
        }
        (Part::Rules | Part::Store | Part::Edge, Part::Store) => {
            Some(format!("the store of `{to}` is its own, but for actions: use its actions"))
        }
        _ => None,
    }
}

/// One finding for each step from topic to topic that leads back to where it began.
fn circles(uses: &BTreeMap<(String, String), (String, usize)>) -> Vec<Finding> {
    let reach = |start: &str| -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![start.to_owned()];
        while let Some(topic) = open.pop() {
            for ((_, to), _) in uses.iter().filter(|((from, _), _)| *from == topic) {
                if reached.insert(to.as_str()) {
                    open.push(to.clone());
                }
            }
        }
        reached
    };
    uses.iter()
        .filter(|((from, to), _)| from.split("::").next() != to.split("::").next())
        .filter(|((from, to), _)| reach(to).contains(from.as_str()))
        .map(|((from, to), (path, line))| {
            Finding::at(path, *line, format!("a circle: `{from}` uses `{to}`, which comes back to `{from}`"))
        })
        .collect()
}

/// Every path that begins at `crate`, `llavero`, `super` or `self`, spelt out from the crate's root.
fn paths(code: &[Token], home: &[String]) -> Vec<(Vec<String>, usize)> {
    let mut found: Vec<(Vec<String>, usize)> = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let after_path = at > 0 && code[at - 1].kind == Kind::PathSeparator;
        let opens = code.get(at + 1).is_some_and(|next| next.kind == Kind::PathSeparator);
        let base = match code[at].name() {
            Some("crate" | "llavero") if !after_path && opens => Some(Vec::new()),
            Some("self") if !after_path && opens => Some(home.to_vec()),
            Some("super") if !after_path && opens => Some(parent(home)),
            // A topic brought in by name: `use crate::credentials;`, then `credentials::store::…`.
            Some(name) if !after_path && opens && found.iter().any(|(path, _)| path.len() == 1 && path[0] == name) => {
                at = branch(code, at + 2, vec![name.to_owned()], &mut found);
                continue;
            }
            _ => None,
        };
        match base {
            Some(base) => at = branch(code, at + 2, base, &mut found),
            None => at += 1,
        }
    }
    found
}

fn parent(module: &[String]) -> Vec<String> {
    module.split_last().map_or_else(Vec::new, |(_, rest)| rest.to_vec())
}

/// Follows one path, and every branch of a `{…}` at its end; returns where it stopped.
fn branch(code: &[Token], mut at: usize, mut path: Vec<String>, found: &mut Vec<(Vec<String>, usize)>) -> usize {
    let line = code.get(at).map_or(0, |token| token.line);
    loop {
        match code.get(at).map(|token| &token.kind) {
            Some(Kind::Name(name)) => {
                match name.as_str() {
                    "super" => path = parent(&path),
                    "self" => {}
                    _ => path.push(name.clone()),
                }
                at += 1;
                if code.get(at).is_none_or(|token| token.kind != Kind::PathSeparator) {
                    break;
                }
                at += 1;
            }
            Some(Kind::Sign('{')) => {
                let end = lexer::after_group(code, at);
                at += 1;
                while at < end {
                    let next = branch(code, at, path.clone(), found);
                    // Past the comma, or past anything this does not understand, an `as` included.
                    at = (next..end).find(|&i| code[i].is(',')).map_or(end, |comma| comma + 1).max(at + 1);
                }
                return end;
            }
            Some(Kind::Sign('*')) => {
                at += 1;
                break;
            }
            _ => break,
        }
    }
    if !path.is_empty() {
        found.push((path, line));
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::tree;

    fn objections(path: &str, source: &str) -> usize {
        check(&tree(&[(path, source)])).len()
    }

    #[test]
    fn paths_are_spelt_out_through_groups_and_super() {
        let code = lexer::code("use crate::{a::{b, c::D}, e::*}; use super::store; fn x() { super::super::db::go() }");
        let home = ["accounts".to_owned(), "rules".to_owned()];
        let found: Vec<String> = paths(&code, &home).into_iter().map(|(path, _)| path.join("::")).collect();
        assert_eq!(found, ["a::b", "a::c::D", "e", "accounts::store", "db::go"]);
    }

    #[test]
    fn each_arrow_that_points_the_wrong_way_is_found() {
        let wrong = [
            ("src/accounts/rules.rs", "use super::store::find;"),
            ("src/accounts/rules.rs", "use crate::db::Tx;"),
            ("src/accounts/rules/names.rs", "use crate::imports::actions;"),
            ("src/accounts/store.rs", "use super::actions;"),
            ("src/accounts/store.rs", "use crate::roster::store;"),
            ("src/accounts/actions.rs", "use crate::accounts::pages;"),
            ("src/accounts/pages.rs", "use super::store;"),
            ("src/accounts/actions.rs", "use crate::imports::api::x;"),
            ("src/accounts/api.rs", "use crate::imports::store;"),
            ("src/db/mod.rs", "use crate::accounts::Profile;"),
            ("src/print/mod.rs", "use crate::{error::Fault, credentials::Slip};"),
            ("src/jobs/mod.rs", "fn x() { crate::imports::actions::resume() }"),
            ("src/error.rs", "use crate::accounts::Profile;"),
            ("src/accounts/actions.rs", "use crate::cli;"),
            ("src/app.rs", "use crate::cli;"),
            ("src/cli/import.rs", "use crate::accounts::store;"),
            ("src/accounts/actions.rs", "use crate::routes;"),
        ];
        for (path, source) in wrong {
            assert_eq!(objections(path, source), 1, "{path}: {source}");
        }
    }

    #[test]
    fn each_arrow_of_the_design_is_allowed() {
        let right = [
            ("src/main.rs", "use llavero::cli;"),
            ("src/cli/import.rs", "use crate::imports::actions; use crate::accounts::Profile;"),
            ("src/routes.rs", "use crate::accounts::pages;"),
            ("src/accounts/pages.rs", "use super::actions; use crate::web::flash;"),
            ("src/accounts/actions.rs", "use super::{rules, store}; use crate::db::Tx; use crate::roster::store;"),
            ("src/imports/apply.rs", "use crate::accounts::store;"),
            ("src/accounts/store.rs", "use crate::db::Tx; use super::rules;"),
            ("src/accounts/rules.rs", "use crate::error::Fault; #[cfg(test)] mod tests { use crate::db; }"),
            ("src/jobs/mod.rs", "use crate::app::App;"),
        ];
        for (path, source) in right {
            assert_eq!(check(&tree(&[(path, source)])), [], "{path}: {source}");
        }
    }

    #[test]
    fn a_circle_of_topics_is_found_even_through_a_third() {
        let files = tree(&[
            ("src/accounts/actions.rs", "use crate::roster::Section;"),
            ("src/roster/mod.rs", "use crate::imports::Plan;"),
            ("src/imports/mod.rs", "use crate::accounts::actions;"),
            ("src/exports/mod.rs", "use crate::accounts::Profile;"),
        ]);
        assert_eq!(check(&files).len(), 3);
    }

    #[test]
    fn topics_may_use_the_layers_beneath_each_other() {
        let files = tree(&[
            ("src/accounts/actions.rs", "use crate::credentials; fn a() { credentials::store::put() }"),
            ("src/credentials/actions.rs", "use crate::accounts::store; use super::store as own;"),
            ("src/credentials/store.rs", "use crate::accounts::Profile;"),
        ]);
        assert_eq!(check(&files), []);
    }

    #[test]
    fn a_topic_brought_in_by_name_is_followed() {
        assert_eq!(
            objections("src/accounts/rules.rs", "use crate::roster::{self, Section}; fn a() { roster::store::x() }"),
            1
        );
        let macros =
            tree(&[("src/db/value.rs", "macro_rules! params { () => {} }"), ("src/jobs/mod.rs", "use crate::params;")]);
        assert_eq!(check(&macros), []);
    }
}
