//! `llavero maintain`: what falls due by itself, for those who never run the server.

use std::sync::atomic::AtomicBool;

use clap::Args;
use serde_json::json;

use super::Ended;
use super::session::Session;
use crate::access::Permission;
use crate::error::Result;
use crate::schedule;

/// Do what has fallen due: call it once a day, from cron for example
#[derive(Debug, Args)]
#[command(after_help = "Passwords whose printable time is over are kept as hashes from then on: they still open the \
    account, and nobody can print them.\nUsernames and addresses that were withheld for some years become free.\n\
    Uploaded files that nobody decided on for a week are deleted.\n\n\
    It may be interrupted at any time, and goes on from there the next time.\n\n\
    Example, in a crontab:\n  30 2 * * *  llavero --data-dir /srv/llavero maintain")]
pub(super) struct Maintain {}

impl Maintain {
    pub(super) fn run(session: &Session) -> Result<Ended> {
        let Session { app, screen, global } = session;
        if global.actor.is_some() {
            session.actor()?.require(Permission::ManageOrganization)?;
        }
        let watch = screen.watch();
        watch.progress.step("step-maintaining", None)?;
        let done = schedule::run_due(app, &AtomicBool::new(false))?;
        drop(watch);
        let args = [
            ("passwords", done.passwords_hashed.to_string()),
            ("shownPasswords", screen.number(done.passwords_hashed)),
            ("names", done.names_freed.to_string()),
            ("shownNames", screen.number(done.names_freed)),
        ];
        screen.done("cli-maintain-done", &args);
        if done.passwords_unopened > 0 {
            let args = [("n", done.passwords_unopened.to_string()), ("shown", screen.number(done.passwords_unopened))];
            screen.say("cli-maintain-unopened", &args);
        }
        screen.json(&json!(done));
        Ok(if done.passwords_unopened > 0 { Ended::Refused } else { Ended::Well })
    }
}
