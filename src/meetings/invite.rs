//! Inviting: whom one can choose, one by one or a section at once, and taking somebody from the list again.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use uuid::Uuid;

use super::actions::{changing, found, refused, show};
use super::rules::{self, MOST_INVITED};
use super::{Invited, Invitee, Meeting, Whom, store};
use crate::access::reach::{self, Denied};
use crate::access::{Actor, Permission};
use crate::accounts::Status;
use crate::accounts::filter::Filter;
use crate::accounts::list::{self, find};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization::store::{List, list};
use crate::roster;
use crate::roster::rules::natural;

/// The most people that one search shows.
pub const SHOWN: usize = 50;
/// The most people whom an audit entry names.
const NAMED: usize = 20;

/// Everybody who is invited, by name: for whoever may change the meeting.
///
/// # Errors
/// `NotFound` or `Forbidden`, and the attempt is written down.
pub fn invitees(app: &App, actor: &Actor, id: Uuid) -> Result<Vec<Invitee>> {
    allowed(app, actor, id)?;
    app.db.read(|tx| store::invitees(tx, actor.organization, id))
}

fn allowed(app: &App, actor: &Actor, id: Uuid) -> Result<()> {
    if show(app, actor, id)?.changes { Ok(()) } else { Err(refused(app, actor, id, ACTION)) }
}

/// The account that a person names by its id, unique ID, username or e-mail address. Whether the actor may invite it
/// is seen when they do.
///
/// # Errors
/// `NotFound`; `Invalid` when a username is in several schools.
pub fn account(app: &App, actor: &Actor, named: &str) -> Result<Uuid> {
    app.db.read(|tx| find(tx, actor, named))
}

/// Whom a search for a name finds among the people in reach, at most [`SHOWN`]; nobody for no words. Of each it
/// tells the name, the school and the grade and no more: whoever invites need not see the directory.
///
/// # Errors
/// As [`invitees`].
pub fn search(app: &App, actor: &Actor, id: Uuid, words: &str) -> Result<Vec<Invitee>> {
    allowed(app, actor, id)?;
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let filter = active(Filter { search: Some(words.to_owned()), ..Filter::default() });
    app.db.read(|tx| {
        let Some(meeting) = found(tx, actor, id)?.map(|found| found.meeting) else { return Ok(Vec::new()) };
        let mut condition = filter.condition(tx, actor, app.now())?;
        let organizer = condition.bind(meeting.organizer);
        condition.ask(&format!("a.id <> {organizer}"));
        store::people(tx, condition, actor.organization, id, SHOWN as i64)
    })
}

/// Those above the actor, who can be invited though they are out of reach: their administrator, and the manager.
///
/// # Errors
/// As [`invitees`].
pub fn superiors(app: &App, actor: &Actor, id: Uuid) -> Result<Vec<Invitee>> {
    allowed(app, actor, id)?;
    app.db.read(|tx| {
        let superior = store::superior(tx, actor.organization, actor.account)?;
        // Whom this finds is decided by the rule, not by what the actor reaches.
        let mut condition = active(Filter::default()).condition(tx, &Actor::program(actor.organization), app.now())?;
        let [superior, organization] = [superior, Some(actor.organization)].map(|id| condition.bind(id));
        // The manager's role bears the organization's id.
        condition.ask(&format!("(a.role_id = {organization} OR a.id = {superior})"));
        if let Some(own) = actor.account {
            let own = condition.bind(own);
            condition.ask(&format!("a.id <> {own}"));
        }
        store::people(tx, condition, actor.organization, id, SHOWN as i64)
    })
}

/// A school and those of its sections that can be invited at once: id and what people call it.
pub type OfSchool = (Option<String>, Vec<(Uuid, String)>);

/// The sections of the schools that the actor reaches.
///
/// # Errors
/// `Forbidden` for whoever holds no meetings.
pub fn sections(app: &App, actor: &Actor) -> Result<Vec<OfSchool>> {
    actor.require(Permission::CreateMeetings)?;
    app.db.read(|tx| {
        let mut all = roster::store::sections(tx, actor.organization)?;
        all.retain(|section| actor.reaches_school(section.school));
        all.sort_by_cached_key(|section| (natural(&section.code_key), section.id));
        let schools = list(tx, actor.organization, List::Schools)?;
        let named = schools.into_iter().map(|school| (school.id, Some(school.name))).chain([(Uuid::nil(), None)]);
        let of_schools = named.map(|(id, name)| {
            let of_it = all.iter().filter(|section| section.school == id);
            (name, of_it.map(|section| (section.id, section.label())).collect())
        });
        Ok(of_schools.filter(|(_, sections): &OfSchool| !sections.is_empty()).collect())
    })
}

/// Invites people: those named, and everybody active in the sections named, or who matches in the directory, whom the
/// actor reaches. All of them, or nobody.
///
/// # Errors
/// `NotFound` or `Forbidden` for a meeting or an account that is not the actor's, and the attempt is written down;
/// `NotFound` for a section; `Invalid` for an account that is inactive; `TooLarge`; `Conflict` when the meeting is
/// over or was called off.
pub fn invite(app: &App, actor: &Actor, id: Uuid, whom: &Whom) -> Result<Invited> {
    let (mut stopped, mut invited) = (None, Invited::default());
    let outcome = changing(app, actor, id, ACTION, |tx, meeting| {
        let added = add(tx, app, actor, meeting, whom)?.map_err(|denied| stop(&mut stopped, denied))?;
        invited = added.0;
        Ok(added.1)
    });
    match stopped {
        Some(denied) => Err(denied.record(app, actor, ACTION)),
        None => outcome.map(|_| invited),
    }
}

/// What attempts and entries of inviting are called.
pub(super) const ACTION: &str = "meeting.invite";

/// Keeps what stopped a transaction, to be written down after it; the error that ends it.
pub(super) fn stop(stopped: &mut Option<Denied>, denied: Denied) -> Error {
    *stopped = Some(denied);
    Error::NotFound { what: "account", id: String::new() }
}

/// Invites within a transaction: what it did, and what the log says of it, if it did anything.
pub(super) fn add(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    meeting: &Meeting,
    whom: &Whom,
) -> Result<std::result::Result<(Invited, Option<Value>), Denied>> {
    let mut chosen = match named(tx, actor, &whom.accounts)? {
        Ok(chosen) => chosen,
        Err(denied) => return Ok(Err(denied)),
    };
    for section in &whom.sections {
        chosen.extend(of_section(tx, app, actor, *section)?);
    }
    if let Some(people) = &whom.people {
        actor.require(Permission::ViewPeople)?;
        let condition = active(people.clone()).condition(tx, actor, app.now())?;
        chosen.extend(store::matching(tx, condition, MOST_INVITED as i64 + 2)?);
    }
    chosen.remove(&meeting.organizer);
    let before: BTreeSet<Uuid> = store::invited_ids(tx, actor.organization, meeting.id)?.into_iter().collect();
    let added: Vec<Uuid> = chosen.difference(&before).copied().collect();
    if before.len() + added.len() > MOST_INVITED {
        return Err(Error::TooLarge(Fault::new("meeting-most").with("limit", MOST_INVITED)));
    }
    let invited = Invited { added: added.len() as u64, already: (chosen.len() - added.len()) as u64 };
    if added.is_empty() {
        return Ok(Ok((invited, None)));
    }
    store::invite(tx, actor.organization, meeting.id, &added)?;
    let mut details = json!({"meeting": meeting.title, "invited": added.len()});
    if added.len() <= NAMED {
        details["people"] = json!(added);
    }
    Ok(Ok((invited, Some(details))))
}

/// The same filter, without those who are inactive.
fn active(filter: Filter) -> Filter {
    Filter { status: Some(Status::Active), ..filter }
}

/// How many active people of the directory match.
///
/// # Errors
/// `Forbidden`; those of the filter.
pub fn count(app: &App, actor: &Actor, people: &Filter) -> Result<u64> {
    list::count(app, actor, &active(people.clone()))
}

/// The accounts named, if each may be invited.
fn named(tx: &mut Tx<'_>, actor: &Actor, accounts: &[Uuid]) -> Result<std::result::Result<BTreeSet<Uuid>, Denied>> {
    if accounts.len() > MOST_INVITED {
        return Err(Error::TooLarge(Fault::new("meeting-most").with("limit", MOST_INVITED)));
    }
    let superior = store::superior(tx, actor.organization, actor.account)?;
    for account in accounts {
        let target = reach::target(tx, actor.organization, *account)?;
        if !target.is_some_and(|target| rules::may_invite(actor, superior, &target)) {
            return Ok(Err(Denied::unseen(*account)));
        }
        if !store::is_active(tx, actor.organization, *account)? {
            return Err(Fault::new("account-inactive").of_field("accounts").into());
        }
    }
    Ok(Ok(accounts.iter().copied().collect()))
}

/// Everybody active in a section whom the actor reaches.
fn of_section(tx: &mut Tx<'_>, app: &App, actor: &Actor, section: Uuid) -> Result<Vec<Uuid>> {
    let found = roster::store::section(tx, actor.organization, section)?;
    if !found.is_some_and(|section| actor.reaches_school(section.school)) {
        return Err(Error::NotFound { what: "section", id: section.to_string() });
    }
    let condition = active(Filter::default()).condition(tx, actor, app.now())?;
    store::of_section(tx, condition, actor.organization, section)
}

/// Takes somebody from the list. Whether they came stays in the report.
///
/// # Errors
/// `NotFound` or `Forbidden` for the meeting, and the attempt is written down; `NotFound` for who is not invited.
pub fn uninvite(app: &App, actor: &Actor, id: Uuid, account: Uuid) -> Result<()> {
    changing(app, actor, id, "meeting.uninvite", |tx, meeting| {
        if !store::uninvite(tx, actor.organization, id, account)? {
            return Err(Error::NotFound { what: "account", id: account.to_string() });
        }
        Ok(Some(json!({"meeting": meeting.title, "people": [account]})))
    })
    .map(|_| ())
}
