//! Sending sign-in details to many at once: say who would get them, queue them, see what became of each (4.5, 12.4).

use std::collections::BTreeMap;

use serde_json::json;
use uuid::Uuid;

use super::people::{Chosen, choose, letter, sign_in_address, with_passwords};
use super::{Fate, Reason, Skipped, store, tell};
use crate::access::{Actor, Permission};
use crate::accounts::filter::Filter;
use crate::accounts::list;
use crate::app::App;
use crate::audit;
use crate::error::{Error, Fault, Result};
use crate::jobs::{self, Kind, Progress, items};
use crate::organization;

/// The most messages to one person that are shown.
const SHOWN: i64 = 20;

/// What sending would do.
pub struct Outlook {
    /// How many get a message.
    pub recipients: usize,
    /// Who gets none, and why.
    pub skipped: Vec<Skipped>,
    /// One of the letters, its password masked: where it goes, subject, text.
    pub sample: Option<(String, String, String)>,
    /// What has to be confirmed.
    pub digest: blake3::Hash,
    /// Whether the letters say where to sign in.
    pub has_address: bool,
    /// Whether there is a mail server to send them by.
    pub is_set_up: bool,
}

/// What was queued.
#[derive(Debug, Clone)]
pub struct Queued {
    /// The run.
    pub job: Uuid,
    /// How many messages.
    pub queued: u64,
    /// Who gets none, and why.
    pub skipped: Vec<Skipped>,
}

/// Says who would get a message. Opens no password, and writes nothing.
///
/// # Errors
/// `Forbidden`; `Invalid` when a name in the filter means nothing, or people sign in elsewhere (4.6).
pub fn preview(app: &App, actor: &Actor, filter: &Filter) -> Result<Outlook> {
    actor.require(Permission::SendMessages)?;
    app.db.read(|tx| {
        let organization = with_passwords(tx, actor.organization)?;
        let chosen = choose(app, tx, actor, &organization, filter)?;
        let sample = match chosen.recipients.first() {
            Some(first) => letter(app, tx, &organization, first.account, first.version, false)?.ok(),
            None => None,
        };
        let sample = sample.map(|(letter, to)| letter.compose().map(|text| (to, text.subject, text.plain)));
        Ok(Outlook {
            recipients: chosen.recipients.len(),
            sample: sample.transpose()?,
            digest: chosen.digest(),
            has_address: !sign_in_address(app, &organization).is_empty(),
            is_set_up: is_set_up(app),
            skipped: chosen.skipped,
        })
    })
}

/// Queues a message for everybody whom the filter matches and who can get one; `confirmed` is the digest of what
/// the person saw, `None` for unattended use.
///
/// # Errors
/// Those of [`preview`]; `Environment` when no mail server is set up; `Conflict` when others would get one by now
/// than the person saw; `Cancelled`.
pub fn queue(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    confirmed: Option<blake3::Hash>,
    progress: &Progress,
) -> Result<Queued> {
    actor.require(Permission::SendMessages)?;
    if !is_set_up(app) {
        return Err(Error::Environment(Fault::new("mail-not-set-up")));
    }
    let details = json!({"filter": filter.to_json()});
    let running = jobs::start(app, actor, Kind::Messages, &details, progress)?;
    running.carry_out(app, actor.organization, |tx, running| {
        let of = actor.organization;
        progress.step("step-choosing", None)?;
        let organization = with_passwords(tx, of)?;
        let chosen = choose(app, tx, actor, &organization, filter)?;
        if confirmed.is_some_and(|confirmed| confirmed != chosen.digest()) {
            return Err(Error::Conflict(Fault::new("plan-changed")));
        }
        progress.step("step-queueing", Some(chosen.recipients.len() as u64))?;
        let mut ids = app.ids();
        let queue = store::Queue { of, run: running.id, kind: store::DETAILS, now: running.started };
        let queued = store::queue(tx, &queue, &chosen.recipients, || ids.next_id(), progress)?;
        progress.step("step-items", Some((chosen.recipients.len() + chosen.skipped.len()) as u64))?;
        items::insert(tx, of, running.id, 1, lines(&chosen), progress)?;
        let skipped: serde_json::Map<_, _> = by_reason(&chosen.skipped)
            .into_iter()
            .map(|(why, some)| (why.name().to_owned(), json!(some.len())))
            .collect();
        let details = json!({"filter": filter.to_json(), "messages": queued, "skipped": skipped});
        jobs::finish(tx, of, running.id, &details, app.now())?;
        audit::record(tx, actor, app.ids().next_id(), running.started, "messages.queue", running.id, &details)?;
        Ok(Queued { job: running.id, queued, skipped: chosen.skipped })
    })
}

/// Queues one person's, once more or for the first time.
///
/// # Errors
/// Those of [`queue`]; `Conflict` with the reason why they get none; `NotFound` for an account that the actor does
/// not see.
pub fn again(app: &App, actor: &Actor, account: Uuid) -> Result<Queued> {
    let filter = Filter { ids: vec![account], ..Filter::default() };
    let outlook = preview(app, actor, &filter)?;
    if let Some(skipped) = outlook.skipped.first() {
        return Err(Error::Conflict(Fault::new("message-none").with("reason", skipped.reason.name())));
    }
    if outlook.recipients == 0 {
        audit::denied(app, actor, "messages.send", account);
        return Err(Error::NotFound { what: "account", id: account.to_string() });
    }
    queue(app, actor, &filter, Some(outlook.digest), &Progress::default())
}

fn lines(chosen: &Chosen) -> impl Iterator<Item = items::Item<'static>> {
    let item = |account: Uuid, outcome, reason: Option<Reason>| items::Item {
        account: Some(account),
        line: None,
        outcome,
        changes: reason.map(|reason| json!({"reason": reason.name()}).to_string()),
        changed_by_before: None,
    };
    let queued: Vec<_> = chosen.recipients.iter().map(|one| item(one.account, "queued", None)).collect();
    let skipped: Vec<_> = chosen.skipped.iter().map(|one| item(one.account, "skipped", Some(one.reason))).collect();
    queued.into_iter().chain(skipped)
}

/// Whether there is a mail server to send by.
pub fn is_set_up(app: &App) -> bool {
    app.config.mail.host.is_some() && app.config.mail.from.is_some()
}

/// Whether people are told when somebody else sets their password (2.10).
///
/// # Errors
/// Ours.
pub fn tells(app: &App, actor: &Actor) -> Result<bool> {
    let organization = app.db.read(|tx| organization::store::get(tx, actor.organization))?;
    Ok(tell::is_on(app, &organization))
}

/// Those who get none, by reason.
pub fn by_reason(skipped: &[Skipped]) -> BTreeMap<Reason, Vec<&str>> {
    let mut by_reason: BTreeMap<Reason, Vec<&str>> = BTreeMap::new();
    for one in skipped {
        by_reason.entry(one.reason).or_default().push(&one.name);
    }
    by_reason
}

/// What became of the newest messages to an account. The caller has seen that the actor may look at it.
///
/// # Errors
/// `Forbidden`; `NotFound` for an account that the actor does not see.
pub fn of_account(app: &App, actor: &Actor, account: Uuid) -> Result<Vec<Fate>> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        if list::of_ids(tx, actor, &[account], app.now())?.is_empty() {
            return Err(Error::NotFound { what: "account", id: account.to_string() });
        }
        store::of_account(tx, actor.organization, account, SHOWN)
    })
}

/// How many messages are in each state.
pub type Totals = Vec<(String, i64)>;

/// How many messages of a run are in each state, and the first of those in one.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn of_run(app: &App, actor: &Actor, job: Uuid, state: &str, most: i64) -> Result<(Totals, Vec<Fate>)> {
    actor.require(Permission::SendMessages)?;
    app.db.read(|tx| {
        jobs::seen(tx, actor, job)?;
        let totals = store::totals(tx, actor.organization, job)?;
        Ok((totals, store::of_run(tx, actor.organization, job, state, most)?))
    })
}
