//! What an import would do, for a person to decide on: what was read, what becomes of it, what looks odd.

use std::path::Path;

use console::Style;

use super::super::failure::problem_line;
use super::super::screen::{Align, Screen};
use super::file_name;
use crate::accounts::Field;
use crate::i18n::Way;
use crate::imports::actions::{Preview, Request, guard_fault};
use crate::imports::plan::{GroupTotals, Plan};

/// So many problems are told one by one; all of them are in the problems file.
const PROBLEMS: usize = 10;
/// So many schools, and so many sections, are listed.
const GROUPS: usize = 12;
/// So many made usernames are shown.
const EXAMPLES: usize = 5;

/// Shows it.
pub(super) fn show(screen: &Screen, request: &Request, preview: &Preview, problems: Option<&Path>) {
    let Preview { plan, .. } = preview;
    screen.heading(&screen.text(
        "cli-preview-title",
        &[
            ("file", file_name(&request.path)),
            ("n", plan.draft.rows.to_string()),
            ("shown", screen.number(plan.draft.rows)),
        ],
    ));
    read_as(screen, preview);
    columns(screen, preview);
    println(screen);
    totals(screen, plan);
    groups(screen, "cli-by-school", plan.by_school.iter());
    let sections = plan.by_section.len();
    if sections > 0 && sections <= GROUPS {
        groups(screen, "cli-by-section", plan.by_section.iter());
    } else if sections > 0 {
        screen.print("");
        screen.print(&format!("  {}", screen.text("cli-sections", &[("n", sections.to_string())])));
    }
    new_schools(screen, plan);
    usernames(screen, plan);
    told_problems(screen, plan, problems);
    let mark = Style::new().yellow().bold().apply_to("!");
    for warning in &plan.warnings {
        screen.print("");
        screen.print(&format!("{mark} {}", problem_line(screen.locale, warning)));
    }
    if let Some(guard) = &plan.guard {
        let fault = guard_fault(guard);
        let remedy = screen.locale.remedy_in(Way::CommandLine, &fault);
        screen.print("");
        screen.print(&format!("{mark} {} {remedy}", screen.locale.fault(&fault)));
    }
}

/// The one sentence at the end.
pub(super) fn sentence(screen: &Screen, plan: &Plan) {
    let totals = &plan.totals;
    if plan.is_empty() {
        match (totals.unchanged, totals.refused) {
            (0, 1..) => screen.wrong(&screen.text("cli-import-none-taken", &[("n", totals.refused.to_string())])),
            (_, 1..) => {
                screen.done("cli-import-rest-unchanged", &[("n", totals.unchanged.to_string())]);
                screen.say("cli-import-left-out", &[("n", totals.refused.to_string())]);
            }
            _ => screen.done("cli-import-nothing", &[]),
        }
        return;
    }
    let accounts = totals.new + totals.new_guardians;
    let args = [
        ("new", accounts.to_string()),
        ("newshown", screen.number(accounts)),
        ("changed", totals.changed.to_string()),
        ("changedshown", screen.number(totals.changed)),
    ];
    screen.done("cli-import-done", &args);
    if totals.refused > 0 {
        screen.say("cli-import-left-out", &[("n", totals.refused.to_string())]);
    }
}

fn println(screen: &Screen) {
    screen.print("");
}

fn read_as(screen: &Screen, preview: &Preview) {
    let detected = &preview.detected;
    let mut read = vec![detected.kind.name().to_uppercase()];
    if preview.mapping.format != "table" {
        read.insert(0, screen.text(&format!("format-{}", preview.mapping.format), &[]));
    }
    read.extend(detected.encoding.map(str::to_owned));
    if let Some(delimiter) = detected.delimiter {
        let name = match delimiter {
            '\t' => screen.text("cli-tab", &[]),
            other => other.to_string(),
        };
        read.push(screen.text("cli-delimited", &[("delimiter", name)]));
    }
    if let Some(sheet) = &detected.sheet {
        read.push(screen.text("cli-sheet", &[("sheet", sheet.clone())]));
    }
    read.push(screen.text("cli-heading-row", &[("row", detected.heading_row.to_string())]));
    screen.entry(&screen.text("cli-read-as", &[]), &read.join(", "));
}

fn columns(screen: &Screen, preview: &Preview) {
    let mapping = &preview.mapping;
    let held: Vec<String> = preview
        .detected
        .headings
        .iter()
        .zip(&mapping.columns)
        .filter_map(|(heading, field)| Some(format!("{heading} → {}", field_words(screen, (*field)?))))
        .collect();
    screen.entry(&screen.text("cli-columns", &[]), &held.join(" · "));
    for ignored in &mapping.ignored {
        let heading = if ignored.heading.is_empty() {
            screen.text("cli-column-nameless", &[("n", (ignored.column + 1).to_string())])
        } else {
            ignored.heading.clone()
        };
        let words = match ignored.suggestion {
            Some(field) => {
                let args =
                    [("heading", heading), ("words", field_words(screen, field)), ("field", field.name().to_owned())];
                screen.text("cli-ignored-perhaps", &args)
            }
            None => heading,
        };
        screen.entry(&screen.text("cli-ignored", &[]), &words);
    }
}

fn field_words(screen: &Screen, field: Field) -> String {
    screen.text(&format!("field-{}", field.name()), &[])
}

fn totals(screen: &Screen, plan: &Plan) {
    let totals = &plan.totals;
    let mut rows = vec![
        ("cli-total-new", totals.new),
        ("cli-total-changed", totals.changed),
        ("cli-total-unchanged", totals.unchanged),
        ("cli-total-refused", totals.refused),
    ];
    if totals.new_guardians > 0 {
        rows.push(("cli-total-guardians", totals.new_guardians));
    }
    for (key, n) in rows {
        let number = screen.number(n);
        let pad = " ".repeat(9_usize.saturating_sub(number.len()));
        let shown = match key {
            "cli-total-refused" if n > 0 => Style::new().red().apply_to(number),
            "cli-total-new" | "cli-total-guardians" if n > 0 => Style::new().green().apply_to(number),
            _ => Style::new().apply_to(number),
        };
        screen.print(&format!("  {pad}{shown} {}", screen.text(key, &[])));
    }
}

fn groups<'a>(screen: &Screen, title: &str, all: impl ExactSizeIterator<Item = (&'a String, &'a GroupTotals)>) {
    let count = all.len();
    if count == 0 {
        return;
    }
    let mut rows: Vec<(&String, &GroupTotals)> = all.collect();
    if count > GROUPS {
        rows.sort_by_key(|(_, totals)| std::cmp::Reverse(totals.new + totals.changed + totals.unchanged));
        rows.truncate(GROUPS);
    }
    let columns = [
        (screen.text(title, &[]), Align::Left),
        (screen.text("cli-column-new", &[]), Align::Right),
        (screen.text("cli-column-changed", &[]), Align::Right),
        (screen.text("cli-column-unchanged", &[]), Align::Right),
    ];
    let cells: Vec<Vec<String>> = rows
        .into_iter()
        .map(|(name, totals)| {
            vec![
                name.clone(),
                screen.number(totals.new),
                screen.number(totals.changed),
                screen.number(totals.unchanged),
            ]
        })
        .collect();
    println(screen);
    screen.table(&columns, &cells);
    if count > GROUPS {
        screen.print(&format!("  {}", screen.text("cli-and-more", &[("n", (count - GROUPS).to_string())])));
    }
}

/// A typing error in a school's name is a new school: better seen now than later.
fn new_schools(screen: &Screen, plan: &Plan) {
    let new: Vec<&str> = (plan.places.schools.all.iter())
        .filter(|school| school.id.is_none() && plan.by_school.contains_key(&school.name))
        .map(|school| school.name.as_str())
        .collect();
    if new.is_empty() {
        return;
    }
    let more = new.len().saturating_sub(GROUPS);
    let mut names = new.iter().take(GROUPS).copied().collect::<Vec<_>>().join(" · ");
    if more > 0 {
        names = format!("{names} {}", screen.text("cli-and-more", &[("n", more.to_string())]));
    }
    println(screen);
    screen.entry(&screen.text("cli-new-schools", &[("n", new.len().to_string())]), &names);
}

fn usernames(screen: &Screen, plan: &Plan) {
    let people = &plan.draft.people;
    let made: Vec<String> = plan
        .creates()
        .filter_map(|row| {
            let username = plan.usernames.of_row(row)?;
            let name = format!("{} {}", people.get(row, Field::FirstName), people.get(row, Field::LastName));
            Some(format!("{} → {username}", name.trim()))
        })
        .take(EXAMPLES)
        .collect();
    if !made.is_empty() {
        println(screen);
        screen.entry(&screen.text("cli-usernames", &[]), &made.join(" · "));
    }
}

fn told_problems(screen: &Screen, plan: &Plan, file: Option<&Path>) {
    let count = plan.problems.len();
    if count == 0 {
        return;
    }
    screen.heading(&screen.text("cli-problems", &[("n", count.to_string()), ("shown", screen.number(count as u64))]));
    for problem in plan.problems.iter().take(PROBLEMS) {
        screen.item(&problem_line(screen.locale, problem));
    }
    if count > PROBLEMS {
        screen.item(&screen.text("cli-and-more", &[("n", (count - PROBLEMS).to_string())]));
    }
    if let Some(file) = file {
        println(screen);
        screen.say("cli-problems-file", &[("file", file.display().to_string())]);
    }
}
