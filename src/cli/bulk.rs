//! `llavero accounts deactivate`, `reactivate` and `set`: one change to many accounts.

use std::collections::BTreeMap;
use std::io::BufRead;

use clap::Args;
use console::Term;
use secrecy::SecretString;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::Ended;
use super::accounts::pair;
use super::import::short;
use super::screen::Screen;
use super::session::Session;
use crate::accounts::bulk::actions::{Applied, apply, preview};
use crate::accounts::bulk::{Change, Plan, Reason, Request, Skipped};
use crate::accounts::filter::Filter;
use crate::error::{Fault, Result};

/// So many of those passed over for the same reason are named.
const NAMES: usize = 5;

/// Whom, and whether to look only.
#[derive(Debug, Args)]
struct Whom {
    /// Only those with this value, as `accounts list` takes them; may be repeated
    #[arg(long, value_name = "FIELD=VALUE", value_parser = pair, required_unless_present = "everybody")]
    filter: Vec<(String, String)>,
    /// Everybody, instead of a filter
    #[arg(long, conflicts_with = "filter")]
    everybody: bool,
    /// Show what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// Mark accounts inactive: they cannot sign in, leave their courses, and free their names
#[derive(Debug, Args)]
pub(super) struct Deactivate {
    #[command(flatten)]
    whom: Whom,
    /// Why, for those who read the list of inactive accounts
    #[arg(long, value_name = "TEXT", default_value = "")]
    comment: String,
    /// Do not keep grades and attendance: they are lost for good
    #[arg(long)]
    lose_work: bool,
}

/// Mark inactive accounts active again; where somebody has taken their names, they are passed over
#[derive(Debug, Args)]
pub(super) struct Reactivate {
    #[command(flatten)]
    whom: Whom,
    /// Do not restore the courses and groups that each has left
    #[arg(long)]
    without_courses: bool,
}

/// Give many accounts the same role, school, department, position, comment or password
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    llavero accounts set department Ciencias --filter profile=teacher --filter school=\"Sede Norte\" --dry-run\n  \
    llavero accounts set role supervisor --administrator alma --filter username=luz,sol\n  \
    llavero accounts set password-stdin --filter section=5B < password.txt\n\n\
    An empty department, position or comment takes it away.")]
pub(super) struct Set {
    /// role, school, department, position, comment (of inactive accounts) or password-stdin
    #[arg(value_name = "WHAT", value_parser = WHAT)]
    what: String,
    /// What they get, missing: nothing; a password is read from standard input
    #[arg(value_name = "VALUE")]
    value: Option<String>,
    #[command(flatten)]
    whom: Whom,
    /// Whose new supervisors are: the username or e-mail address of an administrator
    #[arg(long, value_name = "USERNAME", default_value = "")]
    administrator: String,
    /// The same password for many is meant: each of them could sign in as every other
    #[arg(long)]
    same_for_many: bool,
}

const WHAT: [&str; 6] = ["role", "school", "department", "position", "comment", "password-stdin"];

impl Deactivate {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let change = Change::Deactivate { keep: !self.lose_work, comment: self.comment };
        carry_out(session, &self.whom, change, false)
    }
}

impl Reactivate {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        carry_out(session, &self.whom, Change::Reactivate { restore: !self.without_courses }, false)
    }
}

impl Set {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let value = self.value.unwrap_or_default();
        let change = match self.what.as_str() {
            "role" => Change::Role { role: value, administrator: self.administrator },
            "school" => Change::School(value),
            "department" => Change::Department(value),
            "position" => Change::Position(value),
            "comment" => Change::Comment(value),
            _ => Change::Password(Some(from_input(&session.screen)?)),
        };
        carry_out(session, &self.whom, change, self.same_for_many)
    }
}

/// The first line of standard input; typed, it is not shown.
fn from_input(screen: &Screen) -> Result<SecretString> {
    let line = if screen.can_ask() {
        let _ = Term::stderr().write_str(&format!("{}: ", screen.text("bulk-password", &[])));
        Zeroizing::new(Term::stderr().read_secure_line()?)
    } else {
        let mut line = Zeroizing::new(String::new());
        std::io::stdin().lock().read_line(&mut line)?;
        line
    };
    Ok(SecretString::from(line.trim_end_matches(['\r', '\n'])))
}

fn carry_out(session: &Session, whom: &Whom, change: Change, sure: bool) -> Result<Ended> {
    let Session { app, screen, global } = session;
    let actor = session.actor()?;
    let pairs: Vec<(&str, &str)> = whom.filter.iter().map(|(name, value)| (&**name, &**value)).collect();
    let request = Request { filter: Filter::parse(&pairs)?, change, sure };
    let mut confirmed = None;
    if whom.dry_run || !global.yes {
        let watch = screen.watch();
        let plan = preview(app, &actor, &request, &watch.progress)?.plan;
        drop(watch);
        show(screen, &plan);
        if whom.dry_run || plan.people.is_empty() {
            screen.print("");
            screen.say(if whom.dry_run { "cli-dry-run" } else { "cli-import-declined" }, &[]);
            screen.json(&summary(&plan));
            return Ok(Ended::Well);
        }
        if !screen.can_ask() {
            return Err(Fault::new("confirmation-needed").into());
        }
        screen.print("");
        if !screen.ask(&screen.text("cli-bulk-question", &[("n", plan.totals.changed.to_string())])) {
            screen.say("cli-import-declined", &[]);
            screen.json(&summary(&plan));
            return Ok(Ended::Refused);
        }
        confirmed = Some(plan.digest);
    }
    let watch = screen.watch();
    let applied = apply(app, &actor, &request, confirmed, &watch.progress)?;
    drop(watch);
    told(session, &applied);
    Ok(Ended::Well)
}

fn show(screen: &Screen, plan: &Plan) {
    screen.heading(&screen.text(&format!("bulk-title-{}", plan.action.name()), &[]));
    let n = plan.totals.changed;
    let args = [("n", n.to_string()), ("shown", screen.number(n))];
    screen.print(&format!("  {}", screen.text(&format!("bulk-will-{}", plan.action.name()), &args)));
    skipped(screen, &plan.skipped);
}

fn told(session: &Session, applied: &Applied) {
    let screen = &session.screen;
    let n = applied.totals.changed;
    screen.done("run-done-accounts", &[("n", n.to_string()), ("shown", screen.number(n))]);
    skipped(screen, &applied.skipped);
    screen.print("");
    screen.say("cli-bulk-next", &[]);
    screen.command(&format!("{} jobs undo {}", session.called(), short(applied.job)));
    screen.json(&json!({
        "job": applied.job,
        "action": applied.action,
        "selected": applied.totals.selected,
        "changed": n,
        "skipped": skipped_json(&applied.skipped),
    }));
}

fn summary(plan: &Plan) -> Value {
    json!({
        "job": null,
        "action": plan.action,
        "selected": plan.totals.selected,
        "changed": 0,
        "would_change": plan.totals.changed,
        "skipped": skipped_json(&plan.skipped),
    })
}

fn skipped_json(all: &[Skipped]) -> Vec<Value> {
    all.iter().map(|one| json!({"account": one.account, "reason": one.reason.name()})).collect()
}

fn skipped(screen: &Screen, all: &[Skipped]) {
    if all.is_empty() {
        return;
    }
    let args = [("n", all.len().to_string()), ("shown", screen.number(all.len() as u64))];
    screen.heading(&screen.text("cli-skipped", &args));
    let mut by_reason: BTreeMap<Reason, Vec<&str>> = BTreeMap::new();
    for one in all {
        by_reason.entry(one.reason).or_default().push(&one.name);
    }
    for (reason, names) in by_reason {
        let more = names.len().saturating_sub(NAMES);
        let mut some = names.iter().take(NAMES).copied().collect::<Vec<_>>().join(", ");
        if more > 0 {
            some = format!("{some} {}", screen.text("cli-and-more", &[("n", more.to_string())]));
        }
        screen.item(&format!("{}: {some}", screen.text(&format!("skipped-{}", reason.name()), &[])));
    }
}
