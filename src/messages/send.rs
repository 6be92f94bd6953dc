//! Sending what waits: by the server now and then, and by `llavero messages send`.

use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::compose::{Composed, Letter};
use super::people::{letter, notice, with_passwords};
use super::post::{Failed, Post};
use super::store::{self, Due};
use super::tell::News;
use super::{Reason, rules, verify};
use crate::access::{Actor, Permission};
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::Binding;
use crate::credentials::store::mark_handed_out;
use crate::error::{Error, Result};
use crate::organization;

/// How many are looked for at a time.
const PIECE: i64 = 50;
/// A message that was taken and has no fate after this long (ms) belongs to a process that died: it is sent again.
const TAKEN: Millis = 10 * 60_000;

/// What was done with what was waiting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Sent {
    /// Taken by the mail server.
    pub sent: u32,
    /// To be tried again.
    pub waiting: u32,
    /// Given up.
    pub failed: u32,
    /// Not sent, because it is not right any more.
    pub dropped: u32,
}

/// Sends what waits, in every organization, until `stop`. Nothing happens where no mail server is set up.
///
/// # Errors
/// `Environment` when a setting of the mail server is wrong; ours. What was done stays done.
pub fn all_due(app: &App, stop: &AtomicBool) -> Result<Sent> {
    let mut sent = Sent::default();
    if app.config.mail.host.is_none() {
        return Ok(sent);
    }
    for organization in app.db.read(organization::store::all)? {
        due(app, &Actor::program(organization.id), stop, &mut sent)?;
    }
    Ok(sent)
}

/// Sends what waits in the actor's organization.
///
/// # Errors
/// `Forbidden`; `Environment` when no mail server is set up, or a setting is wrong; ours.
pub fn due(app: &App, actor: &Actor, stop: &AtomicBool, sent: &mut Sent) -> Result<()> {
    actor.require(Permission::SendMessages)?;
    let post = Post::open(&app.config.mail)?;
    let of = actor.organization;
    let mut is_reached = false;
    loop {
        let waiting = app.db.read(|tx| store::due(tx, of, app.now(), PIECE))?;
        if waiting.is_empty() || stop.load(Ordering::Relaxed) {
            return Ok(());
        }
        if !is_reached && let Err(failed) = post.reach() {
            // Before any password is opened.
            return postpone_all(app, of, &failed, sent);
        }
        is_reached = true;
        for one in &waiting {
            if stop.load(Ordering::Relaxed) {
                return Ok(());
            }
            if let Some(failed) = send(app, actor, &post, one, sent)? {
                return postpone_all(app, of, &failed, sent);
            }
        }
    }
}

/// Sends one. What comes back is why no other can be sent either.
fn send(app: &App, actor: &Actor, post: &Post, one: &Due, sent: &mut Sent) -> Result<Option<Failed>> {
    let Some((letter, to)) = take(app, actor, one, sent)? else { return Ok(None) };
    let of = actor.organization;
    let outcome = post.send(&to, &letter);
    drop(letter);
    let now = app.now();
    app.db.write(|tx| match &outcome {
        Ok(()) => {
            store::end(tx, of, one.id, "sent", None, None, now)?;
            if News::from_name(&one.kind).is_none() {
                mark_handed_out(tx, of, &[Binding { account: one.account, version: one.version }], now)?;
            }
            sent.sent += 1;
            Ok(())
        }
        Err(failed) => {
            let attempts = one.attempts + 1;
            match rules::wait(attempts).filter(|_| failed.again) {
                Some(wait) => {
                    sent.waiting += 1;
                    store::postpone(tx, of, one.id, attempts, failed.reason, failed.said.as_deref(), now + wait)
                }
                None => {
                    sent.failed += 1;
                    store::end(tx, of, one.id, "failed", Some(failed.reason), failed.said.as_deref(), now)
                }
            }
        }
    })?;
    Ok(outcome.err().filter(|failed| failed.for_all))
}

/// Takes a message for this process and writes its letter, with the audit entry of what leaves the house and of the
/// password it opens; `None` when somebody else has taken it, or it is not right any more.
fn take(app: &App, actor: &Actor, one: &Due, sent: &mut Sent) -> Result<Option<(Composed, String)>> {
    let of = actor.organization;
    app.db.write(|tx| {
        let now = app.now();
        let (action, found) = match News::from_name(&one.kind) {
            Some(news) => {
                let organization = organization::store::get(tx, of)?;
                let found = notice(app, tx, &organization, one.account, one.version, news)?;
                (news.action(), found.map(|(notice, to)| (notice.compose(), to, None)))
            }
            None => {
                let found = with_passwords(tx, of)
                    .and_then(|organization| letter(app, tx, &organization, one.account, one.version, true));
                let found = match found {
                    Ok(found) => found,
                    // People sign in elsewhere by now.
                    Err(Error::Invalid(_)) => Err(Reason::PasswordChanged),
                    Err(error) => return Err(error),
                };
                let with_link = |(letter, to): (Letter, String)| {
                    let token = letter.link.as_ref().and_then(|link| link.token.clone());
                    (letter.compose(), to, token)
                };
                ("messages.send", found.map(with_link))
            }
        };
        match found {
            Err(reason) => {
                store::end(tx, of, one.id, "dropped", Some(reason.name()), None, now)?;
                sent.dropped += 1;
                Ok(None)
            }
            Ok((letter, to, token)) => {
                if !store::take(tx, of, one, &to, now + TAKEN)? {
                    return Ok(None);
                }
                if let Some(token) = &token {
                    verify::actions::keep(tx, app, of, (one.id, one.account), token, now)?;
                }
                let details = json!({"address": to, "attempt": one.attempts + 1, "run": one.job});
                audit::record(tx, actor, app.ids().next_id(), now, action, one.account, &details)?;
                Ok(Some((letter?, to)))
            }
        }
    })
}

/// The server cannot be used now: all that are due wait.
fn postpone_all(app: &App, of: Uuid, failed: &Failed, sent: &mut Sent) -> Result<()> {
    loop {
        let now = app.now();
        let more = app.db.write(|tx| {
            let waiting = store::due(tx, of, now, 1000)?;
            for one in &waiting {
                let attempts = one.attempts + 1;
                match rules::wait(attempts) {
                    Some(wait) => {
                        store::postpone(tx, of, one.id, attempts, failed.reason, failed.said.as_deref(), now + wait)?;
                        sent.waiting += 1;
                    }
                    None => {
                        // The attempt counts as well.
                        store::postpone(tx, of, one.id, attempts, failed.reason, None, now)?;
                        store::end(tx, of, one.id, "failed", Some(failed.reason), failed.said.as_deref(), now)?;
                        sent.failed += 1;
                    }
                }
            }
            Ok(!waiting.is_empty())
        })?;
        if !more {
            return Ok(());
        }
    }
}
