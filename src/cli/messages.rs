//! `llavero messages`: sign-in details by e-mail.

use std::sync::atomic::AtomicBool;

use clap::{Args, Subcommand};
use serde_json::json;

use super::Ended;
use super::accounts::pair;
use super::session::Session;
use crate::accounts::filter::Filter;
use crate::error::{Error, Fault, Result};
use crate::messages::actions::{by_reason, preview, queue};
use crate::messages::send::{Sent, due};
use crate::messages::{Reason, Skipped};

/// Send people their sign-in details by e-mail
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero messages send --filter profile=teacher --dry-run\n  \
    llavero messages send --filter section=\"5.º B\" --yes\n  llavero messages send\n\n\
    Filters: as of `llavero accounts list`. Each goes to the contact address, or to the account's own where there \
    is none. Whoever has no valid address or no printable password is left out and counted.\n\n\
    The mail server is named in llavero.toml under [mail]. What it cannot take now is tried again later, by the \
    server of the console or by this command; without a filter it only sends what waits.")]
pub(super) struct Messages {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Send them to those who match; without a filter, what waits
    Send {
        /// Only those with this value; may be repeated
        #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
        filter: Vec<(String, String)>,
        /// Only say who would get one
        #[arg(long, requires = "filter")]
        dry_run: bool,
    },
}

impl Messages {
    pub(super) fn run(&self, session: &Session) -> Result<Ended> {
        let What::Send { filter: pairs, dry_run } = &self.what;
        let Session { app, screen, global } = session;
        let actor = session.actor()?;
        let mut job = None;
        let mut skipped: Vec<Skipped> = Vec::new();
        let mut queued = 0;
        if !pairs.is_empty() {
            let mut filter = Filter::default();
            for (name, value) in pairs {
                filter.add(name, value)?;
            }
            let outlook = preview(app, &actor, &filter)?;
            let n = outlook.recipients as u64;
            let args = [("n", n.to_string()), ("shown", screen.number(n))];
            screen.say("messages-count", &args);
            tell(session, &outlook.skipped);
            if *dry_run || n == 0 {
                screen.json(&json!({"job": null, "recipients": n, "skipped": listed(&outlook.skipped)}));
                return Ok(if n == 0 { Ended::Refused } else { Ended::Well });
            }
            if !global.yes {
                if !screen.can_ask() {
                    return Err(Error::invalid(Fault::new("confirmation-needed")));
                }
                if !screen.ask(&screen.text("cli-messages-question", &[])) {
                    screen.say("cli-import-declined", &[]);
                    return Ok(Ended::Refused);
                }
            }
            let watch = screen.watch();
            let done = queue(app, &actor, &filter, Some(outlook.digest), &watch.progress)?;
            drop(watch);
            (job, queued, skipped) = (Some(done.job), done.queued, done.skipped);
        }
        let mut sent = Sent::default();
        due(app, &actor, &AtomicBool::new(false), &mut sent)?;
        for (key, n) in [
            ("cli-messages-sent", sent.sent),
            ("cli-messages-waiting", sent.waiting),
            ("cli-messages-failed", sent.failed),
            ("cli-messages-dropped", sent.dropped),
        ] {
            if n > 0 || key == "cli-messages-sent" {
                screen.say(key, &[("n", n.to_string()), ("shown", screen.number(n))]);
            }
        }
        screen.json(&json!({"job": job, "queued": queued, "sent": sent.sent, "waiting": sent.waiting,
            "failed": sent.failed, "dropped": sent.dropped, "skipped": listed(&skipped)}));
        Ok(if sent.failed + sent.waiting > 0 { Ended::Refused } else { Ended::Well })
    }
}

fn listed(skipped: &[Skipped]) -> Vec<serde_json::Value> {
    skipped.iter().map(|one| json!({"account": one.account, "reason": one.reason.name()})).collect()
}

fn tell(session: &Session, skipped: &[Skipped]) {
    let screen = &session.screen;
    for (reason, names) in by_reason(skipped) {
        let reason: Reason = reason;
        let args = [("n", names.len().to_string()), ("reason", screen.text(reason.key(), &[]))];
        screen.say("cli-messages-left-out", &args);
    }
}
