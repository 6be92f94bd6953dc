//! `llavero credentials`: usernames, addresses and passwords for people already loaded.

use std::collections::BTreeMap;

use clap::Args;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::Ended;
use super::import::{profile, short};
use super::screen::{Align, Screen};
use super::session::Session;
use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::app::App;
use crate::credentials::generate::actions::{Applied, Preview, apply, preview, run};
use crate::credentials::generate::{Mode, Plan, Planned, Reason, Recipe, Skipped, reasons};
use crate::credentials::rules::{Strength, Style, generate};
use crate::error::{Fault, Result};

/// So many people are shown by name.
const SHOWN: usize = 10;
/// So many of those passed over for the same reason are named.
const NAMES: usize = 5;

/// Give people new passwords, and institutional e-mail addresses
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    llavero credentials --profile student --mode passwords --school \"Sede Norte\" --dry-run\n  \
    llavero credentials --profile teacher --mode missing --domain sanjose.edu\n\n\
    Pattern: what stands before the @, from first middle last first1 last1 last2 f m l grad_year yy grade unique_id n\n\
    in braces, e.g. '{first1}.{last1}'.\n\
    Style: words:es:2:2 (two Spanish words, two digits), pronounceable:8, digits:6, random:12:lower …\n\n\
    Passwords are never printed here: print the slips afterwards with `llavero slips --job ID --output slips.pdf`.")]
pub(super) struct Credentials {
    /// Whose: student, teacher, guardian or staff
    #[arg(long, value_name = "PROFILE", value_parser = profile)]
    profile: Profile,
    /// passwords: everyone gets a new password; email: a new address and password; missing: both, only for those
    /// without an address
    #[arg(long, value_name = "MODE", value_parser = mode)]
    mode: Mode,
    /// Only those of this school
    #[arg(long, value_name = "SCHOOL")]
    school: Option<String>,
    /// Only those of this section
    #[arg(long, value_name = "SECTION")]
    section: Option<String>,
    /// What stands after the @ of new addresses
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// What stands before it
    #[arg(long, value_name = "PATTERN")]
    pattern: Option<String>,
    /// How passwords are made [default: as the organization settled]
    #[arg(long, value_name = "STYLE")]
    style: Option<String>,
    /// Leave passwords that their owners chose
    #[arg(long)]
    keep_own: bool,
    /// Show what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
}

fn mode(name: &str) -> Result<Mode, String> {
    Mode::from_name(name).ok_or_else(|| "use passwords, email or missing".to_owned())
}

impl Credentials {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, global } = session;
        let actor = session.actor()?;
        let recipe = Recipe {
            filter: Filter { school: self.school, section: self.section, ..Filter::default() },
            domain: self.domain,
            pattern: self.pattern,
            style: self.style.as_deref().map(Style::parse).transpose()?,
            keep_own: self.keep_own,
            ..Recipe::new(self.profile, self.mode)
        };
        if global.yes && !self.dry_run {
            let watch = screen.watch();
            let applied = run(app, &actor, &recipe, &watch.progress)?;
            drop(watch);
            return Ok(applied_told(session, &applied));
        }
        let watch = screen.watch();
        let seen = preview(app, &actor, &recipe, &watch.progress)?;
        drop(watch);
        show(screen, &recipe, &seen, app);
        if self.dry_run || seen.plan.people.is_empty() {
            screen.print("");
            screen.say(if self.dry_run { "cli-dry-run" } else { "cli-import-declined" }, &[]);
            screen.json(&summary(None, &recipe, &seen.plan));
            return Ok(Ended::Well);
        }
        if !screen.can_ask() {
            return Err(Fault::new("confirmation-needed").into());
        }
        screen.print("");
        let question = [("n", seen.plan.totals.passwords.to_string())];
        if !screen.ask(&screen.text("cli-credentials-question", &question)) {
            screen.say("cli-import-declined", &[]);
            screen.json(&summary(None, &recipe, &seen.plan));
            return Ok(Ended::Refused);
        }
        let watch = screen.watch();
        let applied = apply(app, &actor, &recipe, seen.plan.digest, &watch.progress)?;
        drop(watch);
        Ok(applied_told(session, &applied))
    }
}

fn applied_told(session: &Session, applied: &Applied) -> Ended {
    let screen = &session.screen;
    sentence(screen, applied);
    skipped(screen, &applied.skipped);
    let (called, job) = (session.called(), short(applied.job));
    screen.print("");
    screen.say("cli-credentials-next", &[]);
    screen.command(&format!("{called} slips --job {job} --output slips.pdf"));
    screen.command(&format!("{called} jobs undo {job}"));
    screen.json(&json!({
        "job": applied.job,
        "profile": applied.profile,
        "mode": applied.mode,
        "selected": applied.selected,
        "passwords_changed": applied.passwords_changed,
        "emails_changed": applied.emails_changed,
        "skipped": skipped_json(&applied.skipped),
    }));
    Ended::Well
}

/// How many passwords were changed (10.7).
pub(super) fn sentence(screen: &Screen, applied: &Applied) {
    let args = [
        ("passwords", applied.passwords_changed.to_string()),
        ("passwordsshown", screen.number(applied.passwords_changed)),
        ("emails", applied.emails_changed.to_string()),
        ("emailsshown", screen.number(applied.emails_changed)),
    ];
    screen.done("cli-credentials-done", &args);
}

fn summary(job: Option<uuid::Uuid>, recipe: &Recipe, plan: &Plan) -> Value {
    json!({
        "job": job,
        "profile": recipe.profile,
        "mode": recipe.mode,
        "selected": plan.totals.selected,
        "passwords_changed": 0,
        "emails_changed": 0,
        "skipped": skipped_json(&plan.skipped),
    })
}

fn skipped_json(all: &[Skipped]) -> Vec<Value> {
    all.iter().map(|skipped| json!({"account": skipped.account, "reason": skipped.reason.name()})).collect()
}

/// A style by an example that nobody will get, its strength in plain words, and what to type for it.
fn described(screen: &Screen, style: &Style, app: &App) -> String {
    let example = generate(style, &mut app.rng());
    let args = [
        ("example", example.expose_secret().to_owned()),
        ("strength", screen.text(Strength::of(style).key(), &[])),
        ("style", style.to_string()),
    ];
    screen.text("cli-style", &args)
}

fn show(screen: &Screen, recipe: &Recipe, seen: &Preview, app: &App) {
    let totals = &seen.plan.totals;
    screen.heading(&screen.text(
        "cli-credentials-title",
        &[
            ("n", totals.selected.to_string()),
            ("shown", screen.number(totals.selected)),
            ("profile", screen.text(&format!("profile-{}", recipe.profile.name()), &[])),
        ],
    ));
    let count = |key: &str, n: u32| {
        if n > 0 {
            screen.print(&format!("  {:>9} {}", screen.number(n), screen.text(key, &[])));
        }
    };
    count("cli-total-passwords", totals.passwords);
    count("cli-total-own-replaced", totals.own_replaced);
    count("cli-total-emails", totals.emails);
    count("cli-total-usernames", totals.usernames);
    let styles: Vec<String> = seen.plan.styles.iter().map(|style| described(screen, style, app)).collect();
    if !styles.is_empty() {
        screen.print("");
        screen.entry(&screen.text("cli-styles", &[]), &styles.join("; "));
    }
    addresses(screen, seen);
    skipped(screen, &seen.plan.skipped);
}

/// The first new addresses, and why each came out so.
fn addresses(screen: &Screen, seen: &Preview) {
    let row = |planned: &Planned| {
        let address = planned.address.as_ref()?;
        let name = seen.shown.iter().find(|listed| listed.id == planned.account).map(|listed| listed.name.clone());
        Some(vec![name.unwrap_or_default(), address.email.clone(), reasons(screen.locale, &address.why)])
    };
    let rows: Vec<Vec<String>> = seen.plan.people.iter().take(SHOWN).filter_map(row).collect();
    if rows.is_empty() {
        return;
    }
    let columns = ["cli-column-name", "field-email", "cli-column-why"].map(|key| (screen.text(key, &[]), Align::Left));
    screen.print("");
    screen.table(&columns, &rows);
    let more = seen.plan.people.len().saturating_sub(rows.len());
    if more > 0 {
        screen.print(&format!("  {}", screen.text("cli-and-more", &[("n", more.to_string())])));
    }
}

fn skipped(screen: &Screen, all: &[Skipped]) {
    if all.is_empty() {
        return;
    }
    screen.heading(
        &screen.text("cli-skipped", &[("n", all.len().to_string()), ("shown", screen.number(all.len() as u64))]),
    );
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
        screen.item(&format!("{}: {some}", screen.text(reason.key(), &[])));
    }
}
