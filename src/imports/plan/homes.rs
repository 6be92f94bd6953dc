//! The schools of people whom a file names without one: an update leaves each where they are,
//! so that their username and their classes are looked for there.

use hashbrown::HashMap;
use uuid::Uuid;

use super::Planner;
use crate::access::Scope as Reach;
use crate::accounts::Field;
use crate::accounts::rules::{Email, Scope};
use crate::accounts::store::username_scope;
use crate::db::Row;
use crate::error::{Fault, Result};
use crate::imports::check::Draft;
use crate::imports::places::{Places, Ref};
use crate::params;

/// Up to this many people are looked up one by one.
const LOOK_UP: usize = 2_000;
/// Up to this many usernames are looked up one by one, each counted once for every school.
const LOOK_UP_IN_SCHOOLS: usize = 20_000;

/// Where people are of whom the file does not say it.
#[derive(Default)]
pub struct Homes {
    /// By row.
    schools: HashMap<u32, Ref>,
    /// Rows whose username several accounts have, and what is wrong with them.
    ambiguous: HashMap<u32, Fault>,
}

impl Homes {
    /// The school of the account that a row without a school is about.
    pub fn of(&self, row: u32) -> Option<Ref> {
        self.schools.get(&row).copied()
    }

    /// What is wrong with a row that could be about several accounts.
    pub fn ambiguous(&self, row: u32) -> Option<Fault> {
        self.ambiguous.get(&row).cloned()
    }
}

/// By row: the school of the account with its unique ID, else of the one account with its username, where the file
/// says none.
pub fn homes(planner: &mut Planner<'_, '_>, draft: &Draft, places: &Places, default: Option<Ref>) -> Result<Homes> {
    let mut homes = Homes::default();
    if default.is_some() || places.schools.all.is_empty() {
        return Ok(homes);
    }
    let known = by_unique_id(planner, draft, places, &mut homes)?;
    by_username(planner, draft, places, &known, &mut homes)?;
    Ok(homes)
}

/// The rows without a school whose unique ID an account has.
fn by_unique_id(planner: &mut Planner<'_, '_>, draft: &Draft, places: &Places, homes: &mut Homes) -> Result<Vec<bool>> {
    let people = &draft.people;
    let mut known = vec![false; people.len()];
    let homeless = people.rows().filter(|row| people.given(*row, Field::School).is_none());
    let by_id: HashMap<&str, u32> =
        homeless.filter_map(|row| Some((people.given(row, Field::UniqueId)?, row))).collect();
    let organization = planner.organization.id;
    let mut found = |row: u32, school: Option<Uuid>| {
        known[row as usize] = true;
        homes.schools.extend(school.and_then(|school| places.schools.index_of(school)).map(|school| (row, school)));
    };
    if by_id.len() <= LOOK_UP {
        for (id, row) in by_id {
            let sql = "SELECT school_id FROM accounts WHERE organization_id = $1 AND unique_id = $2";
            let account: Option<(Option<Uuid>,)> = planner.tx.query_opt(sql, params![organization, id])?;
            if let Some((school,)) = account {
                found(row, school);
            }
        }
        return Ok(known);
    }
    let sql = "SELECT unique_id, school_id FROM accounts WHERE organization_id = $1 AND unique_id IS NOT NULL";
    planner.tx.each(sql, params![organization], |account| {
        if let Some(row) = by_id.get(account.get::<&str>(0)?) {
            found(*row, account.get(1)?);
        }
        Ok(())
    })?;
    Ok(known)
}

/// An account that has the username of a row.
struct Holder {
    school: Option<Uuid>,
    has_unique_id: bool,
    email: Option<Box<str>>,
}

const HOLDERS: &str = "SELECT u.username_key, a.school_id, a.unique_id, a.email FROM usernames u
    JOIN accounts a ON a.organization_id = u.organization_id AND a.id = u.account_id WHERE u.organization_id = $1";

/// Where usernames are unique within a school alone, a row without a school is about the one account of the
/// organization that has its username.
fn by_username(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    known: &[bool],
    homes: &mut Homes,
) -> Result<()> {
    let people = &draft.people;
    let policy = &planner.organization.settings.username_policy;
    if policy.scope != Scope::School || !people.has(Field::Username) {
        return Ok(());
    }
    let mut holders: HashMap<Box<str>, Vec<Holder>> = HashMap::new();
    let mut rows = Vec::new();
    for row in people.rows().filter(|row| !known[*row as usize] && people.given(*row, Field::School).is_none()) {
        if let Some(username) = people.given(row, Field::Username) {
            holders.entry(policy.key(username).into()).or_default();
            rows.push(row);
        }
    }
    if rows.is_empty() {
        return Ok(());
    }
    let organization = planner.organization.id;
    let mut add = |account: &Row<'_>| -> Result<()> {
        if let Some(held) = holders.get_mut(account.get::<&str>(0)?) {
            held.push(Holder {
                school: account.get(1)?,
                has_unique_id: account.get::<Option<&str>>(2)?.is_some(),
                email: account.get::<Option<&str>>(3)?.map(|email| Email::key(email).into()),
            });
        }
        Ok(())
    };
    let schools = places.schools.all.iter().filter_map(|school| school.id).map(Some);
    let scopes: Vec<Uuid> = schools.chain([None]).map(|school| username_scope(policy, organization, school)).collect();
    if rows.len().saturating_mul(scopes.len()) <= LOOK_UP_IN_SCHOOLS {
        let sql = format!("{HOLDERS} AND u.scope = $2 AND u.username_key = $3");
        let mut keys: Vec<Box<str>> =
            rows.iter().map(|row| policy.key(people.get(*row, Field::Username)).into()).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in &keys {
            for scope in &scopes {
                planner.tx.each(&sql, params![organization, scope, key.as_ref()], &mut add)?;
            }
        }
    } else {
        planner.tx.each(HOLDERS, params![organization], &mut add)?;
    }
    for row in rows {
        let key = policy.key(people.get(row, Field::Username));
        let held = holders.get(key.as_ref()).map(Vec::as_slice).unwrap_or_default();
        match one_of(planner, draft, row, held) {
            Ok(school) => {
                homes.schools.extend(school.and_then(|id| places.schools.index_of(id)).map(|school| (row, school)));
            }
            Err(schools) => {
                let mut names: Vec<&str> = schools
                    .iter()
                    .filter_map(|school| places.schools.index_of((*school)?))
                    .map(|school| places.schools.all[school as usize].name.as_str())
                    .collect();
                names.sort_unstable();
                let fault = Fault::new("username-in-schools")
                    .with("value", people.get(row, Field::Username))
                    .with("schools", names.join(", "))
                    .with("without", schools.iter().filter(|school| school.is_none()).count());
                homes.ambiguous.insert(row, fault);
            }
        }
    }
    Ok(())
}

/// The school of the one account that a row is about, `None` without one; all schools where it could be several.
fn one_of(
    planner: &Planner<'_, '_>,
    draft: &Draft,
    row: u32,
    held: &[Holder],
) -> Result<Option<Uuid>, Vec<Option<Uuid>>> {
    let people = &draft.people;
    let has_id = people.given(row, Field::UniqueId).is_some();
    // Who works in some schools is not told of others.
    let is_seen = |holder: &&Holder| match &planner.actor.scope {
        Reach::Schools(schools) => holder.school.is_some_and(|school| schools.contains(&school)),
        Reach::Organization | Reach::Assigned => true,
    };
    // Who has another unique ID is another person.
    let may_be = |holder: &&Holder| !(has_id && holder.has_unique_id);
    let found: Vec<&Holder> = held.iter().filter(may_be).filter(is_seen).collect();
    let email = people.given(row, Field::Email).map(Email::key);
    let by_email = email.and_then(|email| found.iter().find(|holder| holder.email.as_deref() == Some(email.as_ref())));
    match (found.as_slice(), by_email) {
        (_, Some(holder)) => Ok(holder.school),
        ([], None) => Ok(None),
        ([one], None) => Ok(one.school),
        (several, None) => Err(several.iter().map(|holder| holder.school).collect()),
    }
}
