//! The people a recipe selects, as planning needs them: read once, kept close together.

use uuid::Uuid;

use super::{Mode, Reason, Recipe};
use crate::access::rules::{Target, decide};
use crate::access::{Actor, Permission};
use crate::accounts::filter::Filter;
use crate::app::Millis;
use crate::credentials::State;
use crate::credentials::rules::Style;
use crate::db::Tx;
use crate::error::Result;
use crate::jobs::Progress;
use crate::organization::{self, Organization};

/// A person of the selection.
pub(super) struct Person {
    pub(super) account: Uuid,
    /// The version of the newest password; 0 when there is none.
    pub(super) version: u32,
    pub(super) state: State,
    pub(super) style: u8,
    /// Whether the actor may not act on it, or nobody.
    pub(super) barred: Option<Reason>,
    row: u32,
}

/// What addresses need besides.
pub(super) struct More {
    pub(super) school: Option<Uuid>,
    pub(super) graduation_year: Option<u16>,
    pub(super) changed_by: Uuid,
}

/// The columns read as text; without addresses only the first.
#[derive(Clone, Copy)]
pub(super) enum Text {
    Label,
    UniqueId,
    Username,
    Email,
    First,
    Middle,
    Last,
    Preferred,
    Display,
    Grade,
    SortKey,
    SearchKey,
}

const TEXTS: [&str; 12] = [
    "COALESCE(a.unique_id, a.username, a.email)",
    "a.unique_id",
    "a.username",
    "a.email",
    "a.first_name",
    "a.middle_name",
    "a.last_name",
    "a.preferred_name",
    "a.display_name",
    "a.grade_level",
    "a.sort_key",
    "a.search_key",
];

/// Everybody a recipe selects, by account.
pub(super) struct People {
    pub(super) all: Vec<Person>,
    pub(super) styles: Vec<Style>,
    more: Vec<More>,
    text: String,
    /// By row, where each of its texts ends.
    ends: Vec<u32>,
    texts: usize,
}

impl People {
    pub(super) fn read(
        tx: &mut Tx<'_>,
        organization: &Organization,
        actor: &Actor,
        recipe: &Recipe,
        now: Millis,
        progress: &Progress,
    ) -> Result<Self> {
        let roles = organization::store::roles(tx, organization.id)?;
        let filter = Filter { profile: Some(recipe.profile), ..recipe.filter.clone() };
        let condition = filter.condition(tx, actor, now)?;
        let with_addresses = recipe.mode != Mode::Passwords;
        let texts = if with_addresses { TEXTS.len() } else { 1 };
        let mut people = Self {
            all: Vec::new(),
            styles: Vec::new(),
            more: Vec::new(),
            text: String::new(),
            ends: Vec::new(),
            texts,
        };
        // Every password of a person is a row; the newest is found below, for no database
        // finds it faster than by sorting what comes nearly sorted.
        let sql = format!(
            "SELECT a.id, a.role_id, a.administrator_id, a.school_id, a.status, a.grade_level, c.version,
               c.state{}, {}
             FROM accounts a
             LEFT JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id
             WHERE {}",
            if with_addresses { ", a.graduation_year, a.changed_by" } else { "" },
            TEXTS.get(..texts).unwrap_or_default().join(", "),
            condition.sql
        );
        let first_text = if with_addresses { 10 } else { 8 };
        let mut batch = progress.batch();
        tx.each(&sql, &condition.params, |row| {
            let target = Target::of_row(row, organization.id, &roles)?;
            let barred = if row.get::<&str>(4)? != "active" {
                Some(Reason::Inactive)
            } else if !decide(actor, Permission::GenerateCredentials, &target) {
                Some(Reason::NotYours)
            } else {
                None
            };
            let version: Option<i64> = row.get(6)?;
            let style = recipe.style.unwrap_or_else(|| {
                // A grade is compared as it is written, so a null one is none.
                organization.settings.style(recipe.profile, row.get(5).unwrap_or_default())
            });
            people.all.push(Person {
                account: target.account,
                version: version.and_then(|version| version.try_into().ok()).unwrap_or(0),
                state: State::from_name(row.get(7)?),
                style: people.styles.iter().position(|known| *known == style).unwrap_or(people.styles.len()) as u8,
                barred,
                row: (people.ends.len() / texts) as u32,
            });
            if !people.styles.contains(&style) {
                people.styles.push(style);
            }
            if with_addresses {
                let year: Option<i64> = row.get(8)?;
                people.more.push(More {
                    school: target.school,
                    graduation_year: year.and_then(|year| year.try_into().ok()),
                    changed_by: row.get(9)?,
                });
            }
            for index in 0..texts {
                people.text.push_str(row.get::<Option<&str>>(first_text + index)?.unwrap_or_default());
                people.ends.push(people.text.len() as u32);
            }
            batch.add()
        })?;
        people.all.sort_unstable_by(|a, b| (a.account, b.version).cmp(&(b.account, a.version)));
        people.all.dedup_by_key(|person| person.account);
        Ok(people)
    }

    /// A text of a person; `None` when it is missing or blank.
    pub(super) fn text(&self, person: &Person, text: Text) -> Option<&str> {
        let index = person.row as usize * self.texts + text as usize;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let text = self.text.get(start as usize..*self.ends.get(index)? as usize)?;
        (!text.trim().is_empty()).then_some(text)
    }

    /// What addresses need of a person besides.
    pub(super) fn more(&self, person: &Person) -> Option<&More> {
        self.more.get(person.row as usize)
    }
}
