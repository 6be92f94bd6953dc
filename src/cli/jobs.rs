//! `llavero jobs`: the runs, what each did to whom, and back.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;

use super::Ended;
use super::import::short;
use super::screen::{Align, Screen, job_file};
use super::session::Session;
use crate::accounts::undo::undo;
use crate::error::{Error, Fault, Result};
use crate::jobs::Job;
use crate::reports::actions as reports;

/// See what was done, get its report, take it back
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  llavero jobs list\n  llavero jobs report 3f9a12cd --output report.xlsx\n  \
    llavero jobs undo 3f9a12cd\n\nA run is named by its id, or by the end of it as `jobs list` shows it.")]
pub(super) struct Jobs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The newest runs
    List {
        /// How many
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
    },
    /// One run: who, when, what, and how many accounts
    Show {
        /// Its id, or the end of it
        id: String,
    },
    /// What a run did to each account, as a table
    Report {
        /// Its id, or the end of it
        id: String,
        /// Where to write it: a name that ends in .csv or .xlsx
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Take a run back, as far as nothing has been changed since
    Undo {
        /// Its id, or the end of it
        id: String,
    },
}

impl Jobs {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        match self.what {
            What::List { limit } => list(session, limit),
            What::Show { id } => show(session, &id),
            What::Report { id, output } => report(session, &id, &output),
            What::Undo { id } => take_back(session, &id),
        }
    }
}

fn list(session: &Session, limit: u32) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let jobs = reports::runs(app, &session.actor()?, None, limit)?;
    let columns = [
        ("cli-job-id", Align::Left),
        ("cli-job-when", Align::Left),
        ("cli-job-what", Align::Left),
        ("cli-job-state", Align::Left),
        ("cli-job-file", Align::Left),
        ("cli-job-who", Align::Left),
    ];
    let columns = columns.map(|(key, align)| (screen.text(key, &[]), align));
    let rows: Vec<Vec<String>> = jobs
        .iter()
        .map(|job| {
            vec![
                short(job.id),
                screen.moment(job.created_at),
                kind(screen, job),
                state(screen, job),
                job_file(job),
                job.actor_name.clone(),
            ]
        })
        .collect();
    if rows.is_empty() {
        screen.say("cli-jobs-none", &[]);
    } else {
        screen.table(&columns, &rows);
    }
    screen.json(&json!(jobs.iter().map(job_json).collect::<Vec<_>>()));
    Ok(Ended::Well)
}

fn show(session: &Session, id: &str) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let (job, totals) = reports::run(app, &session.actor()?, id)?;
    screen.heading(&format!("{} {}", kind(screen, &job), short(job.id)));
    let entry = |key: &str, value: &str| screen.entry(&screen.text(key, &[]), value);
    entry("cli-job-state", &state(screen, &job));
    entry("cli-job-who", &job.actor_name);
    entry("cli-job-when", &screen.moment(job.created_at));
    if let Some(finished) = job.finished_at {
        entry("cli-job-finished", &screen.moment(finished));
    }
    if job.details.get("file").is_some() {
        entry("cli-job-file", &job_file(&job));
    }
    entry("cli-job-whole-id", &job.id.to_string());
    screen.print("");
    for (outcome, n) in &totals {
        screen.print(&format!("  {:>9} × {}", screen.number(*n), screen.text(&format!("outcome-{outcome}"), &[])));
    }
    let mut json = job_json(&job);
    json["outcomes"] = totals.iter().map(|(outcome, n)| (outcome.clone(), json!(n))).collect();
    screen.json(&json);
    Ok(Ended::Well)
}

fn report(session: &Session, id: &str, output: &std::path::Path) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let actor = session.actor()?;
    let watch = screen.watch();
    let written = reports::write(app, &actor, id, output, screen.locale, &watch.progress)?;
    drop(watch);
    let file = output.display().to_string();
    let args = [("n", written.rows.to_string()), ("shown", screen.number(written.rows)), ("file", file.clone())];
    screen.done("cli-report-done", &args);
    screen.json(&json!({"job": written.job, "rows": written.rows, "output": file}));
    Ok(Ended::Well)
}

fn take_back(session: &Session, id: &str) -> Result<Ended> {
    let Session { app, screen, global } = session;
    let actor = session.actor()?;
    let (job, _) = reports::run(app, &actor, id)?;
    if !global.yes {
        if !screen.can_ask() {
            return Err(Error::invalid(Fault::new("confirmation-needed")));
        }
        let args = [("what", kind(screen, &job)), ("file", job_file(&job)), ("when", screen.moment(job.created_at))];
        if !screen.ask(&screen.text("cli-undo-question", &args)) {
            screen.say("cli-import-declined", &[]);
            return Ok(Ended::Refused);
        }
    }
    let watch = screen.watch();
    let undone = undo(app, &actor, job.id, &watch.progress)?;
    drop(watch);
    screen.done("cli-undo-done", &[("n", undone.undone.to_string()), ("shown", screen.number(undone.undone))]);
    if !undone.left.is_empty() {
        screen.heading(&screen.text("cli-undo-left", &[("n", undone.left.len().to_string())]));
        for left in undone.left.iter().take(10) {
            screen.item(&format!("{}: {}", left.name, screen.text(&format!("reason-{}", left.reason), &[])));
        }
        if undone.left.len() > 10 {
            screen.item(&screen.text("cli-and-more", &[("n", (undone.left.len() - 10).to_string())]));
        }
    }
    screen.json(&json!(undone));
    Ok(Ended::Well)
}

fn kind(screen: &Screen, job: &Job) -> String {
    screen.text(&format!("status-{}", job.kind), &[])
}

fn state(screen: &Screen, job: &Job) -> String {
    screen.text(&format!("status-{}", job.state.name()), &[])
}

fn job_json(job: &Job) -> serde_json::Value {
    json!({
        "job": job.id, "kind": job.kind, "state": job.state.name(), "actor": job.actor_name,
        "created_at": job.created_at, "finished_at": job.finished_at, "details": job.details,
    })
}
