//! The accounts that a file's rows meet: by unique ID, then username, then e-mail; never by name.
//!
//! A large file is met by one pass over all accounts, a small one by looking
//! its identifiers up. Both feed [`Meetings::meet`], which compares in place and
//! keeps only what differs.

use std::borrow::Cow;

use hashbrown::HashSet;
use uuid::Uuid;

use super::keys::{Keys, ScopeRef, WHOLE, scope_of};
use super::strangers::{self, Strangers};
use super::{Planner, Resolved};
use crate::accounts::rules::{Email, FullName, Scope};
use crate::accounts::store::{self, Change};
use crate::accounts::{Field, Profile};
use crate::db::{Param, Row};
use crate::error::Result;
use crate::imports::check::Draft;
use crate::imports::places::Places;
use crate::params;

/// Up to this many rows are looked up one by one, unless the directory is smaller still.
const LOOK_UP: usize = 2_000;

/// No account, no row.
pub const NONE: u32 = u32::MAX;

/// An account that some row meets.
pub struct Met {
    /// Its id.
    pub id: Uuid,
    /// What wrote it last.
    pub changed_by: Uuid,
    /// What it is.
    pub profile: Option<Profile>,
    /// Its role.
    pub role: Uuid,
    /// Its school.
    pub school: Option<Uuid>,
    /// Its managing administrator.
    pub administrator: Option<Uuid>,
    /// Whether it is active.
    pub active: bool,
    /// Whether it has a unique ID.
    pub has_unique_id: bool,
    /// The row that meets it best: by unique ID before username before e-mail.
    pub row: u32,
    /// How that row would change it.
    pub changes: Vec<Change>,
}

/// Which accounts each row meets, as places in [`Meetings::met`].
#[derive(Clone, Copy)]
pub struct Hits {
    /// By unique ID.
    pub unique_id: u32,
    /// By username.
    pub username: u32,
    /// By e-mail address.
    pub email: u32,
}

/// Everything the database says about a file's rows.
pub struct Meetings {
    /// By row.
    pub hits: Vec<Hits>,
    /// The accounts met.
    pub met: Vec<Met>,
    /// Rows whose e-mail address an account of another organization holds.
    pub email_elsewhere: HashSet<u32>,
    /// Rows whose username somebody outside holds.
    pub username_elsewhere: HashSet<u32>,
    /// Rows whose unique ID exists but for leading zeros, and that ID.
    pub lost_zeros: Vec<(u32, String)>,
    /// Usernames that are taken, by scope, when they are all known.
    pub taken: Option<HashSet<(ScopeRef, Box<str>)>>,
    /// Accounts that are called otherwise than a row that meets them.
    pub strangers: Strangers,
    /// Whether the file is small: identifiers were looked up one by one.
    pub looked_up: bool,
}

/// The columns that are compared as text, and the field each comes from.
const TEXTS: [(Field, &str); 16] = [
    (Field::UniqueId, "unique_id"),
    (Field::Username, "username"),
    (Field::Email, "email"),
    (Field::FirstName, "first_name"),
    (Field::MiddleName, "middle_name"),
    (Field::LastName, "last_name"),
    (Field::PreferredName, "preferred_name"),
    (Field::DisplayName, "display_name"),
    (Field::Title, "title"),
    (Field::Position, "position"),
    (Field::GradeLevel, "grade_level"),
    (Field::BirthDate, "birth_date"),
    (Field::Phone, "phone"),
    (Field::ContactEmail, "contact_email"),
    (Field::Locale, "locale"),
    (Field::PreferredStyle, "preferred_style"),
];
const FIRST_TEXT: usize = 9;
const SORT_KEY: usize = FIRST_TEXT + TEXTS.len();

fn select() -> String {
    let texts = TEXTS.iter().map(|(_, column)| format!("a.{column}")).collect::<Vec<_>>().join(", ");
    format!(
        "SELECT a.id, a.changed_by, a.status, a.profile, a.role_id, a.school_id, a.department_id, \
         a.administrator_id, a.graduation_year, {texts}, a.sort_key, a.middle_key, a.search_key FROM accounts a"
    )
}

/// Meets every row with the accounts there are.
pub fn meet(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    resolved: &[Resolved],
    keys: &Keys<'_>,
) -> Result<Meetings> {
    let organization = planner.organization.id;
    let accounts = store::count(planner.tx, organization)?;
    let looked_up = draft.people.len() <= LOOK_UP && accounts > draft.people.len() as i64;
    let nowhere = Hits { unique_id: NONE, username: NONE, email: NONE };
    let mut meetings = Meetings {
        hits: vec![nowhere; draft.people.len()],
        met: Vec::new(),
        email_elsewhere: HashSet::new(),
        username_elsewhere: HashSet::new(),
        lost_zeros: Vec::new(),
        taken: (!looked_up).then(HashSet::new),
        strangers: Strangers::new(draft),
        looked_up,
    };
    let comparing = Comparing { draft, places, resolved, keys };
    if looked_up {
        look_up(planner, &comparing, &mut meetings)?;
    } else {
        let sql = format!("{} WHERE a.organization_id = $1", select());
        planner.tx.each(&sql, params![organization], |row| meetings.meet(row, &comparing))?;
        elsewhere(planner, &comparing, &mut meetings)?;
    }
    meetings.lost_zeros.sort();
    Ok(meetings)
}

struct Comparing<'a> {
    draft: &'a Draft,
    places: &'a Places,
    resolved: &'a [Resolved],
    keys: &'a Keys<'a>,
}

impl Meetings {
    fn meet(&mut self, row: &Row<'_>, comparing: &Comparing<'_>) -> Result<()> {
        let keys = comparing.keys;
        let active = row.get::<&str>(2)? == "active";
        let school: Option<Uuid> = row.get(5)?;
        let unique_id: Option<&str> = row.get(FIRST_TEXT)?;
        let username: Option<&str> = row.get::<Option<&str>>(FIRST_TEXT + 1)?.filter(|_| active);
        let email: Option<&str> = row.get::<Option<&str>>(FIRST_TEXT + 2)?.filter(|_| active);

        let place = school.and_then(|school| comparing.places.schools.index_of(school));
        let scope = scope_of(keys.policy(), place);
        if let (Some(taken), Some(username)) = (&mut self.taken, username) {
            taken.insert((scope, keys.policy().key(username).into()));
        }
        let by_unique_id = unique_id.and_then(|id| keys.unique_id(id));
        let by_username = username.and_then(|username| keys.username(scope, username));
        let by_email = email.and_then(|email| keys.email(email));
        if let (None, Some(id)) = (by_unique_id, unique_id)
            && let Some(near) = keys.unique_id_but_for_zeros(id)
        {
            self.lost_zeros.push((near, id.to_owned()));
        }
        let Some(best) = by_unique_id.or(by_username).or(by_email) else { return Ok(()) };

        let index = self.met.len() as u32;
        for (found, hit) in [
            (by_unique_id, (|hits| &mut hits.unique_id) as fn(&mut Hits) -> &mut u32),
            (by_username, |hits| &mut hits.username),
            (by_email, |hits| &mut hits.email),
        ] {
            if let Some(found) = found {
                *hit(&mut self.hits[found as usize]) = index;
            }
        }
        let changes = comparing.changes(row, best)?;
        self.compare_names(row, &changes, (index, best), [by_unique_id, by_username, by_email], comparing)?;
        self.met.push(Met {
            id: row.get(0)?,
            changed_by: row.get(1)?,
            profile: Profile::from_name(row.get(3)?),
            role: row.get(4)?,
            school,
            administrator: row.get(7)?,
            active,
            has_unique_id: unique_id.is_some(),
            row: best,
            changes,
        });
        Ok(())
    }
}

impl Meetings {
    /// Compares the names of an account with those of each row that meets it. The row that meets it best says in its
    /// changes whether there is anything to compare.
    fn compare_names(
        &mut self,
        account: &Row<'_>,
        changes: &[Change],
        (index, best): (u32, u32),
        rows: [Option<u32>; 3],
        comparing: &Comparing<'_>,
    ) -> Result<()> {
        let people = &comparing.draft.people;
        let keeps_names = !changes.iter().any(|change| matches!(change.column, "first_name" | "last_name"));
        self.strangers.met_by_id += u32::from(rows[0].is_some());
        for (at, row) in rows.iter().enumerate() {
            let Some(row) = *row else { continue };
            if rows[..at].contains(&Some(row)) || (row == best && keeps_names) {
                continue;
            }
            let text = |at: usize| account.get::<Option<&str>>(FIRST_TEXT + at).map(Option::unwrap_or_default);
            let known = FullName { first: text(3)?, middle: text(4)?, last: text(5)? };
            self.strangers.compare(known, strangers::said(people, row), (row, index), at == 0);
        }
        Ok(())
    }
}

impl Comparing<'_> {
    /// What row `best` of the file would change. An empty cell leaves things as they are.
    fn changes(&self, row: &Row<'_>, best: u32) -> Result<Vec<Change>> {
        let people = &self.draft.people;
        let resolved = &self.resolved[best as usize];
        let mut changes = Vec::new();
        let mut named = false;
        for (index, (field, column)) in TEXTS.iter().enumerate() {
            let Some(after) = people.given(best, *field) else { continue };
            let before: Option<&str> = row.get(FIRST_TEXT + index)?;
            if before != Some(after) {
                named |= index < 8;
                changes.push(change(column, before.map(Cow::Borrowed), Some(after)));
            }
        }
        if let Some(after) = people.given(best, Field::GraduationYear) {
            let before: Option<i64> = row.get(8)?;
            let before = before.map(|year| year.to_string());
            if before.as_deref() != Some(after) {
                changes.push(change("graduation_year", before.map(Cow::Owned), Some(after)));
            }
        }
        let place = |list: &crate::imports::places::List, index: u32| match list.all[index as usize].id {
            Some(id) => id.to_string(),
            None => format!("new:{index}"),
        };
        let mut id = |column, before: Option<Uuid>, after: Option<String>| {
            let before = before.map(|id| id.to_string());
            if let Some(after) = after.filter(|after| Some(after) != before.as_ref()) {
                changes.push(change(column, before.map(Cow::Owned), Some(&after)));
            }
        };
        id("school_id", row.get(5)?, resolved.school.map(|index| place(&self.places.schools, index)));
        id("department_id", row.get(6)?, resolved.department.map(|index| place(&self.places.departments, index)));
        let role = if people.has(Field::Role) && people.given(best, Field::Role).is_some() {
            self.places.roles.get(resolved.role as usize).map(|role| role.id.to_string())
        } else {
            None
        };
        id("role_id", row.get(4)?, role);
        id("administrator_id", row.get(7)?, resolved.administrator.map(|id| id.to_string()));
        if named {
            self.derived(row, best, &mut changes)?;
        }
        Ok(changes)
    }

    /// The keys people are sorted and searched by follow from the names.
    fn derived(&self, row: &Row<'_>, best: u32, changes: &mut Vec<Change>) -> Result<()> {
        let text = |field: Field| -> Result<Option<String>> {
            if let Some(given) = self.draft.people.given(best, field) {
                return Ok(Some(given.to_owned()));
            }
            let index = TEXTS.iter().position(|(of, _)| *of == field).unwrap_or_default();
            row.get(FIRST_TEXT + index)
        };
        let fields = [
            text(Field::FirstName)?,
            text(Field::MiddleName)?,
            text(Field::LastName)?,
            text(Field::PreferredName)?,
            text(Field::DisplayName)?,
            text(Field::Username)?,
            text(Field::Email)?,
            text(Field::UniqueId)?,
        ];
        let keys = store::Keys::of(&fields.each_ref().map(|field| field.as_deref()));
        let after = [keys.sort, keys.middle, keys.search];
        for (index, (column, after)) in store::DERIVED.into_iter().zip(after).enumerate() {
            let before: &str = row.get(SORT_KEY + index)?;
            if before != after {
                changes.push(change(column, Some(Cow::Borrowed(before)), Some(&after)));
            }
        }
        Ok(())
    }
}

fn change(column: &'static str, before: Option<Cow<'_, str>>, after: Option<&str>) -> Change {
    Change { column, before: before.map(Cow::into_owned), after: after.map(str::to_owned) }
}

/// Accounts of other organizations that hold an address, or a name that is unique across the installation.
fn elsewhere(planner: &mut Planner<'_, '_>, comparing: &Comparing<'_>, meetings: &mut Meetings) -> Result<()> {
    let organization = planner.organization.id;
    let keys = comparing.keys;
    planner.tx.each("SELECT email_key FROM emails WHERE organization_id <> $1", params![organization], |row| {
        meetings.email_elsewhere.extend(keys.email(row.get(0)?));
        Ok(())
    })?;
    if keys.policy().scope == Scope::Installation {
        let sql = "SELECT username_key FROM usernames WHERE scope = $1 AND organization_id <> $2";
        planner.tx.each(sql, params![Uuid::nil(), organization], |row| {
            let key: &str = row.get(0)?;
            meetings.username_elsewhere.extend(keys.username_key(WHOLE, key));
            if let Some(taken) = &mut meetings.taken {
                taken.insert((WHOLE, key.into()));
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// A small file: each identifier by itself.
fn look_up(planner: &mut Planner<'_, '_>, comparing: &Comparing<'_>, meetings: &mut Meetings) -> Result<()> {
    let organization = planner.organization.id;
    let people = &comparing.draft.people;
    let keys = comparing.keys;
    let mut accounts: Vec<Uuid> = Vec::new();
    for row in people.rows() {
        if let Some(id) = people.given(row, Field::UniqueId) {
            let sql = "SELECT id FROM accounts WHERE organization_id = $1 AND unique_id = $2";
            let found: Option<(Uuid,)> = planner.tx.query_opt(sql, params![organization, id])?;
            let known = found.is_some();
            accounts.extend(found.map(|(id,)| id));
            if !known && id.bytes().all(|byte| byte.is_ascii_digit()) {
                let sql = "SELECT id FROM accounts WHERE organization_id = $1 AND unique_id IN ($2, $3, $4, $5, $6)";
                let bare = id.trim_start_matches('0');
                let zeros = |count| Param::from(format!("{}{bare}", "0".repeat(count)));
                let params = [organization.into(), zeros(0), zeros(1), zeros(2), zeros(3), zeros(4)];
                accounts.extend(planner.tx.query::<(Uuid,)>(sql, &params)?.into_iter().map(|(id,)| id));
            }
        }
        if let Some(email) = people.given(row, Field::Email) {
            let sql = "SELECT organization_id, account_id FROM emails WHERE email_key = $1";
            match planner.tx.query_opt::<(Uuid, Uuid)>(sql, params![Email::key(email).as_ref()])? {
                Some((holder, account)) if holder == organization => accounts.push(account),
                Some(_) => {
                    meetings.email_elsewhere.insert(row);
                }
                None => {}
            }
        }
        if let Some(username) = people.given(row, Field::Username) {
            let school = comparing.resolved[row as usize].school;
            let school_id = school.and_then(|index| comparing.places.schools.all[index as usize].id);
            if school.is_none() || school_id.is_some() || keys.policy().scope != Scope::School {
                let scope = store::username_scope(keys.policy(), organization, school_id);
                let sql = "SELECT organization_id, account_id FROM usernames WHERE scope = $1 AND username_key = $2";
                let key = keys.policy().key(username);
                match planner.tx.query_opt::<(Uuid, Uuid)>(sql, params![scope, key.as_ref()])? {
                    Some((holder, account)) if holder == organization => accounts.push(account),
                    Some(_) => {
                        meetings.username_elsewhere.insert(row);
                    }
                    None => {}
                }
            }
        }
    }
    accounts.sort_unstable();
    accounts.dedup();
    let sql = format!("{} WHERE a.organization_id = $1 AND a.id = $2", select());
    for account in accounts {
        planner.tx.each(&sql, params![organization, account], |row| meetings.meet(row, comparing))?;
    }
    Ok(())
}
