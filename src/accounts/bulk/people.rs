//! The accounts that a request selects, as planning needs them.

use uuid::Uuid;

use super::Action;
use crate::access::Actor;
use crate::access::rules::Target;
use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::app::Millis;
use crate::credentials::State;
use crate::db::{Row, Tx};
use crate::error::Result;
use crate::jobs::Progress;
use crate::organization::{Role, store};

/// An account of the selection.
pub(super) struct Person {
    pub(super) target: Target,
    pub(super) active: bool,
    pub(super) changed_by: Uuid,
    pub(super) profile: Profile,
    pub(super) username: Option<Box<str>>,
    pub(super) email: Option<Box<str>>,
    pub(super) unique_id: Option<Box<str>>,
    pub(super) birth_date: Option<Box<str>>,
    /// What it has now of what is changed, as text.
    pub(super) before: Option<Box<str>>,
    /// The version of the newest password; 0 when there is none.
    pub(super) version: i64,
    pub(super) state: State,
}

impl Person {
    /// What a person knows it by.
    pub(super) fn label(&self) -> String {
        [&self.unique_id, &self.username, &self.email]
            .into_iter()
            .flatten()
            .next()
            .map(ToString::to_string)
            .unwrap_or_default()
    }
}

/// The columns every change reads; [`Person::before`] and, for passwords, the newest one follow.
const COLUMNS: &str = "a.id, a.role_id, a.administrator_id, a.school_id, a.status, a.changed_by, a.profile, \
                       a.username, a.email, a.unique_id, a.birth_date";

/// Everybody a filter selects, by account.
pub(super) fn read(
    tx: &mut Tx<'_>,
    actor: &Actor,
    filter: &Filter,
    action: Action,
    now: Millis,
    progress: &Progress,
) -> Result<Vec<Person>> {
    let roles = store::roles(tx, actor.organization)?;
    let condition = filter.condition(tx, actor, now)?;
    let (more, joined) = match action {
        // Every password is a row; the newest is found below, for no database finds it faster than by sorting.
        Action::Password => (
            "NULL, c.version, c.state",
            "LEFT JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id",
        ),
        Action::Comment => (
            "d.comment",
            "LEFT JOIN deactivations d ON d.organization_id = a.organization_id AND d.account_id = a.id
               AND d.ended_by IS NULL",
        ),
        Action::Position => ("a.position", ""),
        Action::Department => ("a.department_id", ""),
        Action::Deactivate | Action::Reactivate | Action::Role | Action::School => ("NULL", ""),
    };
    let sql = format!("SELECT {COLUMNS}, {more} FROM accounts a {joined} WHERE {}", condition.sql);
    let (mut all, mut batch) = (Vec::new(), progress.batch());
    tx.each(&sql, &condition.params, |row| {
        all.push(person(row, actor, &roles, action)?);
        batch.add()
    })?;
    all.sort_unstable_by(|a, b| (a.target.account, b.version).cmp(&(b.target.account, a.version)));
    all.dedup_by_key(|person| person.target.account);
    Ok(all)
}

fn person(row: &Row<'_>, actor: &Actor, roles: &[Role], action: Action) -> Result<Person> {
    let text = |index: usize| Ok::<_, crate::error::Error>(row.get::<Option<&str>>(index)?.map(Box::from));
    let id = |id: Option<Uuid>| id.map(|id| id.to_string().into_boxed_str());
    let target = Target::of_row(row, actor.organization, roles)?;
    let before = match action {
        Action::Comment | Action::Position => text(11)?,
        Action::Department => id(row.get(11)?),
        Action::Role => id(row.get(1)?),
        Action::School => id(target.school),
        Action::Password | Action::Deactivate | Action::Reactivate => None,
    };
    let (version, state) = match action {
        Action::Password => (row.get::<Option<i64>>(12)?.unwrap_or(0), State::from_name(row.get(13)?)),
        _ => (0, State::None),
    };
    Ok(Person {
        target,
        active: row.get::<&str>(4)? == "active",
        changed_by: row.get(5)?,
        profile: Profile::from_name(row.get(6)?).unwrap_or(Profile::Student),
        username: text(7)?,
        email: text(8)?,
        unique_id: text(9)?,
        birth_date: text(10)?,
        before,
        version,
        state,
    })
}
