//! The use cases of whoever holds a meeting: see them, schedule one, change it, call it off.

use serde_json::{Value, json};
use uuid::Uuid;

use super::rules::{self, Phase};
use super::store::{self, Found};
use super::{Draft, Listed, Meeting, Seen, When, Whom, invite};
use crate::access::reach::target;
use crate::access::rules::{decide, holds_meetings, oversees_meetings};
use crate::access::{Actor, Permission};
use crate::accounts::filter::{Condition, Filter};
use crate::accounts::list::find;
use crate::app::{App, Millis};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::jobs::once::Once;
use crate::organization;

/// Meetings that the actor holds, is invited to or looks after, at most `most`.
///
/// # Errors
/// Ours.
pub fn list(app: &App, actor: &Actor, when: When, most: usize) -> Result<Listed> {
    app.db.read(|tx| {
        let overseen = overseen(tx, actor, app.now())?;
        let limit = i64::try_from(most).unwrap_or(i64::MAX - 1) + 1;
        let mut all = store::list(tx, actor.account, overseen, actor.organization, when, app.now(), limit)?;
        let more = all.len() > most;
        all.truncate(most);
        for meeting in &mut all {
            meeting.link = None;
        }
        Ok(Listed { all, more })
    })
}

/// The next meetings that the actor holds or is invited to, at most `most`.
///
/// # Errors
/// Ours.
pub fn own(app: &App, actor: &Actor, most: usize) -> Result<Vec<Meeting>> {
    let invited = Actor { permissions: Vec::new(), ..actor.clone() };
    Ok(list(app, &invited, When::Ahead, most)?.all)
}

/// Whose meetings the actor looks after ([`rules::sees`]), as a condition on `accounts a` and its role `q`.
fn overseen(tx: &mut Tx<'_>, actor: &Actor, now: Millis) -> Result<Condition> {
    let mut condition = Filter::default().condition(tx, actor, now)?;
    if rules::OVERSEEN_BY.iter().any(|permission| oversees_meetings(actor, *permission)) {
        let rank = condition.bind(actor.rank);
        condition.ask(&format!("q.rank < {rank}"));
    } else {
        condition.ask("1 = 0");
    }
    Ok(condition)
}

/// One meeting, and what the actor may do with it.
///
/// # Errors
/// `NotFound` for one that is not there for them; the attempt is written down.
pub fn show(app: &App, actor: &Actor, id: Uuid) -> Result<Seen> {
    let found = app.db.read(|tx| {
        let settings = organization::store::get(tx, actor.organization)?.settings;
        Ok(found(tx, actor, id)?.map(|found| seen(actor, settings.supervisors_see_attendance, app.now(), found)))
    })?;
    found.ok_or_else(|| absent(app, actor, id, "meeting.show"))
}

/// A meeting, if the actor sees it.
pub(super) fn found(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> Result<Option<Found>> {
    let found = store::get(tx, actor.organization, id, actor.account)?;
    Ok(found.filter(|found| rules::sees(actor, found.organizer.as_ref(), found.is_invited)))
}

fn seen(actor: &Actor, supervisors_see: bool, now: Millis, found: Found) -> Seen {
    let Found { mut meeting, organizer, is_invited } = found;
    let changes = rules::changes(actor, organizer.as_ref());
    if !changes {
        // Whoever goes in by it does so by the button, which says that they came.
        meeting.link = None;
    }
    Seen {
        phase: Phase::of(&meeting, now),
        takes_part: is_invited || actor.account == Some(meeting.organizer),
        changes,
        reports: rules::sees_report(actor, supervisors_see, organizer.as_ref()),
        meeting,
    }
}

/// That a meeting is not there for the actor, written down. To be called where no transaction is open.
pub(super) fn absent(app: &App, actor: &Actor, id: Uuid, attempted: &str) -> Error {
    audit::denied(app, actor, attempted, id);
    Error::NotFound { what: "meeting", id: id.to_string() }
}

/// That the actor sees a meeting and may not do that with it, written down likewise.
pub(super) fn refused(app: &App, actor: &Actor, id: Uuid, attempted: &str) -> Error {
    audit::denied(app, actor, attempted, id);
    Error::Forbidden(Fault::new("meeting-not-yours"))
}

/// Whether meetings can run on a server of the installation's.
pub fn has_server(app: &App) -> bool {
    app.config.meetings.server.is_some()
}

/// Schedules a meeting and invites to it. Who has an account holds it themselves; a key and the operator name whoever
/// does (`organizer`: id, unique ID, username or address). Under a `key` that scheduled one before no other is made.
///
/// # Errors
/// `Forbidden` for whoever holds no meetings; `Invalid`, each fault beside its field (`title`, `starts_at`, `minutes`,
/// `link`, `organizer`); `Conflict` when the key stands for another meeting; those of [`invite::invite`], and then
/// there is no meeting either.
pub fn schedule(
    app: &App,
    actor: &Actor,
    draft: &Draft,
    organizer: Option<&str>,
    whom: &Whom,
    key: Option<&str>,
) -> Result<Meeting> {
    actor.require(Permission::CreateMeetings)?;
    if !holds_meetings(actor) {
        return Err(Error::Forbidden(Fault::new("meeting-manager")));
    }
    let problems = rules::check(draft, has_server(app), app.now());
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let (asked, invited) = (parts(draft), format!("{whom:?}"));
    let asked = asked.iter().map(String::as_str).chain(organizer).chain([invited.as_str()]);
    let once = key.map(|key| Once::new(actor, key, asked));
    let mut stopped = None;
    let outcome = app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        if let Some(before) = once.as_ref().map(|once| once.before(tx, actor.organization)).transpose()?.flatten() {
            return read(tx, actor, before);
        }
        let organizer = match actor.account {
            Some(account) => account,
            None => organizer_named(tx, actor, organizer.unwrap_or_default())?,
        };
        let mut ids = app.ids();
        let (id, made, sent) = (ids.next_id(), ids.next_id(), ids.next_id());
        store::insert(tx, actor.organization, id, organizer, draft)?;
        if let Some(once) = &once {
            once.keep(tx, actor.organization, id, app.now())?;
        }
        let meeting = read(tx, actor, id)?;
        let added = invite::add(tx, app, actor, &meeting, whom)?;
        let (_, invited) = added.map_err(|denied| invite::stop(&mut stopped, denied))?;
        let mut details = told(draft);
        details["organizer"] = json!(organizer);
        audit::record(tx, actor, made, app.now(), "meeting.create", id, &details)?;
        if let Some(invited) = invited {
            audit::record(tx, actor, sent, app.now(), invite::ACTION, id, &invited)?;
        }
        read(tx, actor, id)
    });
    match stopped {
        Some(denied) => Err(denied.record(app, actor, invite::ACTION)),
        None => outcome,
    }
}

/// Somebody who can hold a meeting, as a key or the operator names them: active, in reach, and below.
fn organizer_named(tx: &mut Tx<'_>, actor: &Actor, named: &str) -> Result<Uuid> {
    let unknown = || Error::from(Fault::new("account-unknown").with("value", named).of_field("organizer"));
    if named.trim().is_empty() {
        return Err(Fault::new("meeting-organizer").of_field("organizer").into());
    }
    let account = find(tx, actor, named).map_err(|error| match error {
        Error::NotFound { .. } => unknown(),
        other => other.of_field("organizer"),
    })?;
    let target = target(tx, actor.organization, account)?;
    let reached = target.is_some_and(|target| decide(actor, Permission::CreateMeetings, &target));
    // Managers hold none (2.5), whoever asks for one in their name.
    let is_manager = target.is_some_and(|target| target.rank == 3);
    if !reached || is_manager || !store::is_active(tx, actor.organization, account)? {
        return Err(unknown());
    }
    Ok(account)
}

fn read(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> Result<Meeting> {
    let found = store::get(tx, actor.organization, id, actor.account)?;
    found.map(|found| found.meeting).ok_or(Error::NotFound { what: "meeting", id: id.to_string() })
}

fn parts(draft: &Draft) -> Vec<String> {
    vec![
        draft.title.trim().to_owned(),
        draft.starts_at.to_string(),
        draft.minutes.to_string(),
        draft.link.trim().to_owned(),
    ]
}

/// A meeting as the log tells it. A link lets in whoever has it: the log says that there is one, not which.
fn told(draft: &Draft) -> Value {
    json!({
        "meeting": draft.title.trim(),
        "starts_at": draft.starts_at,
        "minutes": draft.minutes,
        "link": !draft.link.trim().is_empty(),
    })
}

/// Changes a meeting; `seen` is its [mark](Meeting::mark) as whoever asks saw it.
///
/// # Errors
/// `NotFound` or `Forbidden`, and the attempt is written down; `Invalid` as for [`schedule`]; `Conflict` when it is
/// over, was called off, or was changed since it was seen.
pub fn change(app: &App, actor: &Actor, id: Uuid, draft: &Draft, seen: Option<&str>) -> Result<Meeting> {
    let problems = rules::check(draft, has_server(app), app.now());
    let work = |tx: &mut Tx<'_>, meeting: &Meeting| {
        if seen.is_some_and(|seen| seen != meeting.mark()) {
            return Err(Error::Conflict(Fault::new("meeting-changed")));
        }
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        let before = Draft {
            title: meeting.title.clone(),
            starts_at: meeting.starts_at,
            minutes: meeting.minutes(),
            link: meeting.link.clone().unwrap_or_default(),
        };
        store::update(tx, actor.organization, id, draft)?;
        let mut details = audit::changes(&told(&before), &told(draft));
        if parts(&before).last() != parts(draft).last() && details.get("link").is_none() {
            details["link"] = json!(true);
        }
        Ok(details.as_object().is_some_and(|changes| !changes.is_empty()).then_some(details))
    };
    changing(app, actor, id, "meeting.change", work)
}

/// Calls a meeting off. It stays, and says so; one that was called off already is no error.
///
/// # Errors
/// `NotFound` or `Forbidden`, and the attempt is written down; `Conflict` when it is over.
pub fn cancel(app: &App, actor: &Actor, id: Uuid) -> Result<Meeting> {
    let seen = show(app, actor, id)?;
    if seen.changes && seen.phase == Phase::Cancelled {
        return Ok(seen.meeting);
    }
    changing(app, actor, id, "meeting.cancel", |tx, meeting| {
        store::cancel(tx, actor.organization, id, app.now())?;
        Ok(Some(json!({"meeting": meeting.title})))
    })
}

/// Does something to a meeting that the actor may change and that is not over yet, with its audit entry: what `work`
/// says of it, nothing where nothing changed.
pub(super) fn changing(
    app: &App,
    actor: &Actor,
    id: Uuid,
    action: &str,
    work: impl FnOnce(&mut Tx<'_>, &Meeting) -> Result<Option<Value>>,
) -> Result<Meeting> {
    enum Outcome {
        Absent,
        Refused,
        Done(Box<Meeting>),
    }
    let outcome = app.db.write(|tx| {
        tx.hold_organization(actor.organization)?;
        let Some(found) = found(tx, actor, id)? else { return Ok(Outcome::Absent) };
        if !rules::changes(actor, found.organizer.as_ref()) {
            return Ok(Outcome::Refused);
        }
        Phase::of(&found.meeting, app.now()).is_changeable().map_err(Error::Conflict)?;
        if let Some(details) = work(tx, &found.meeting)? {
            audit::record(tx, actor, app.ids().next_id(), app.now(), action, id, &details)?;
        }
        read(tx, actor, id).map(|meeting| Outcome::Done(Box::new(meeting)))
    })?;
    match outcome {
        Outcome::Absent => Err(absent(app, actor, id, action)),
        Outcome::Refused => Err(refused(app, actor, id, action)),
        Outcome::Done(meeting) => Ok(*meeting),
    }
}
