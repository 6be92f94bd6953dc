//! `llavero audit`: who did what, when.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::Ended;
use super::accounts::pair;
use super::session::Session;
use crate::audit::actions;
use crate::audit::rules::{Cursor, Filter};
use crate::error::Result;

/// See who did what, when, and what was there before
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero audit list --filter person=ana.pena\n  \
    llavero audit list --filter action=credentials --filter from=2026-03-01 --filter to=2026-03-31\n  \
    llavero audit export --filter actor=rosa.paz --output rosa.csv\n\n\
    Filters: actor (a username, operator or llavero) action (one, or people imports credentials organization access) \
    person (username, unique ID, address) subject (an id) from to (days: 2026-03-31) search (words).\n\n\
    Whether somebody changed the log without Llavero: llavero doctor")]
pub(super) struct Audit {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// The newest entries that match
    List {
        /// Only those with this value; may be repeated
        #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
        filter: Vec<(String, String)>,
        /// How many
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=1000))]
        limit: u16,
        /// Older ones: what the page before ended with
        #[arg(long, value_name = "TOKEN")]
        before: Option<String>,
    },
    /// All that match, as a file
    Export {
        /// Only those with this value; may be repeated
        #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
        filter: Vec<(String, String)>,
        /// The file: .csv or .xlsx
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
}

impl Audit {
    pub(super) fn run(&self, session: &Session) -> Result<Ended> {
        match &self.what {
            What::List { filter, limit, before } => {
                list(session, &read(session, filter)?, usize::from(*limit), before.as_deref())
            }
            What::Export { filter, output } => {
                let Session { app, screen, .. } = session;
                let filter = read(session, filter)?;
                let watch = screen.watch();
                let rows = actions::export(app, &session.actor()?, &filter, output, screen.locale, &watch.progress)?;
                drop(watch);
                let file = output.display().to_string();
                let args = [("n", rows.to_string()), ("shown", screen.number(rows)), ("file", file.clone())];
                screen.done("cli-report-done", &args);
                screen.json(&json!({"entries": rows, "output": file}));
                Ok(Ended::Well)
            }
        }
    }
}

fn read(session: &Session, pairs: &[(String, String)]) -> Result<Filter> {
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    actions::filter(&session.app, &session.actor()?, pairs)
}

fn list(session: &Session, filter: &Filter, limit: usize, before: Option<&str>) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let actor = session.actor()?;
    let before = before.map(str::parse::<Cursor>).transpose()?;
    if screen.for_program {
        let page = actions::page(app, &actor, filter, before, limit)?;
        let entries: Vec<Value> = page
            .entries
            .iter()
            .map(|entry| {
                let details: Value = serde_json::from_str(&entry.details).unwrap_or_default();
                json!({"seq": entry.seq, "at": entry.at, "actor": entry.actor, "actor_name": entry.actor_name,
                    "action": entry.action, "subject": entry.subject, "details": details})
            })
            .collect();
        screen.json(&json!({"entries": entries, "older": page.older.map(|older| older.to_string())}));
        return Ok(Ended::Well);
    }
    let (entries, older) = actions::told(app, &actor, filter, before, limit, screen.locale)?;
    for entry in &entries {
        let subject = entry.subject.as_ref().map(|subject| format!(" · {}", subject.words)).unwrap_or_default();
        let when = screen.moment(entry.at);
        screen.print(&format!("{when}  {} · {}{subject}", entry.who.words, entry.what));
        for (name, value) in &entry.details {
            screen.entry(name, value);
        }
    }
    let args = [("n", entries.len().to_string()), ("shown", screen.number(entries.len() as u64))];
    match older {
        Some(older) => screen.say("cli-audit-more", &[args.as_slice(), &[("before", older.to_string())]].concat()),
        None => screen.say("cli-audit-shown", &args),
    }
    Ok(Ended::Well)
}
