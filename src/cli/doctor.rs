//! `llavero doctor`: whether an installation is as it should be.

use clap::Args;
use console::Style;
use serde_json::json;

use super::Ended;
use super::failure::Failure;
use super::screen::Screen;
use super::session::Global;
use crate::audit::verify::Mark;
use crate::doctor::actions::examine;
use crate::doctor::{Check, Level, Report};

/// Look whether everything is as it should be: files, database, passwords, audit log
#[derive(Debug, Args)]
#[command(after_help = "It changes nothing. Run it before you trust a backup, and after anything strange.\n\n\
    It goes through the audit log and shows where somebody changed it without Llavero. What it cannot show: \
    what somebody did who holds the key file; and that the whole database was put back to an earlier day, \
    unless you name a mark that it printed on a later one.\n\n\
    Examples:\n  llavero doctor\n  llavero doctor --mark 1200:5f0c9a1b7d3e2f4a6b8c0d1e\n\n\
    Exit status: 0 nothing is wrong; 1 something is.")]
pub(super) struct Doctor {
    /// A mark of the audit log that an earlier day printed; may be repeated
    #[arg(long, value_name = "MARK")]
    mark: Vec<String>,
}

impl Doctor {
    /// Needs no installation that can be opened: it says why one cannot.
    pub(super) fn run(&self, global: &Global, screen: &Screen) -> Result<Ended, Failure> {
        let failed = |error| Failure { error, screen: screen.clone(), log: None };
        let config = global.settings().map_err(failed)?;
        let screen = match config.locale() {
            Some(locale) if global.locale.is_none() => screen.clone().in_language(locale),
            _ => screen.clone(),
        };
        let kept: Result<Vec<Mark>, _> = self.mark.iter().map(|mark| mark.parse()).collect();
        let kept = kept.map_err(|fault: crate::error::Fault| failed(fault.into()))?;
        let watch = screen.watch();
        let report = examine(&config, &kept, &watch.progress);
        drop(watch);
        let report = report.map_err(failed)?;
        told(&screen, &report);
        Ok(if report.is_well() { Ended::Well } else { Ended::Refused })
    }
}

fn told(screen: &Screen, report: &Report) {
    for check in &report.checks {
        tell(screen, check);
    }
    screen.print("");
    let has_findings = report.checks.iter().any(|check| !check.findings.is_empty());
    match (report.is_well(), has_findings) {
        (true, false) => screen.done("doctor-well", &[]),
        (true, true) => screen.say("doctor-warnings", &[]),
        (false, _) => screen.wrong(&screen.text("doctor-wrong", &[])),
    }
    for (_, mark) in &report.marks {
        screen.say("doctor-mark", &[("mark", mark.to_string())]);
    }
    let checks: Vec<_> = report.checks.iter().map(|check| json(screen, check)).collect();
    let marks: Vec<_> =
        report.marks.iter().map(|(of, mark)| json!({"organization": of, "mark": mark.to_string()})).collect();
    screen.json(&json!({"well": report.is_well(), "checks": checks, "marks": marks}));
}

fn tell(screen: &Screen, check: &Check) {
    let mark = match check.findings.iter().map(|finding| finding.level).max() {
        None => Style::new().green().bold().apply_to("✓"),
        Some(Level::Warning) => Style::new().yellow().bold().apply_to("!"),
        Some(Level::Wrong) => Style::new().red().bold().apply_to("✗"),
    };
    let name = screen.text(&format!("doctor-{}", check.name), &[]);
    let line = match check.counted {
        Some(n) => screen.text("doctor-counted", &[("name", name), ("shown", screen.number(n))]),
        None => name,
    };
    screen.print(&format!("{mark} {line}"));
    for finding in &check.findings {
        let locale = screen.locale;
        screen.item(&format!("{} {}", locale.fault(&finding.fault), locale.remedy(&finding.fault)));
    }
}

fn json(screen: &Screen, check: &Check) -> serde_json::Value {
    let findings: Vec<_> = check
        .findings
        .iter()
        .map(|finding| {
            json!({"level": finding.level.name(), "code": finding.fault.code,
                "message": screen.locale.fault(&finding.fault), "remedy": screen.locale.remedy(&finding.fault)})
        })
        .collect();
    json!({"check": check.name, "counted": check.counted, "findings": findings})
}
