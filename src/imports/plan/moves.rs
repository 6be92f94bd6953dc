//! Usernames that go along to another school, where names are unique within the school.

use uuid::Uuid;

use super::Planner;
use super::keys::{Keys, ScopeRef, WHOLE, scope_of};
use crate::accounts::Field;
use crate::accounts::store::username_scope;
use crate::error::Result;
use crate::imports::check::Draft;
use crate::imports::places::Places;
use crate::params;

/// The scope and key of the username that an account takes along when its row moves it,
/// and gives it no other.
pub fn taken_along(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    keys: &Keys<'_>,
    row: u32,
    (account, school): (Uuid, Option<Uuid>),
) -> Result<Option<(ScopeRef, Box<str>)>> {
    let to = keys.scope(row);
    let from = scope_of(keys.policy(), school.and_then(|school| places.schools.index_of(school)));
    if to == WHOLE || to == from || draft.people.given(row, Field::Username).is_some() {
        return Ok(None);
    }
    let (username,): (Option<String>,) = planner.tx.query_one(
        "SELECT username FROM accounts WHERE organization_id = $1 AND id = $2",
        params![planner.organization.id, account],
    )?;
    Ok(username.map(|username| (to, keys.policy().key(&username).into())))
}

/// Whether somebody there, or a row of the file, has that name.
pub fn is_taken(
    planner: &mut Planner<'_, '_>,
    places: &Places,
    keys: &Keys<'_>,
    (scope, key): &(ScopeRef, Box<str>),
) -> Result<bool> {
    if keys.username_key(*scope, key).is_some() {
        return Ok(true);
    }
    // Nobody holds a name in a school that does not exist yet.
    let Some(school) = places.schools.all.get(*scope as usize).and_then(|school| school.id) else { return Ok(false) };
    let scope = username_scope(keys.policy(), planner.organization.id, Some(school));
    let sql = "SELECT account_id FROM usernames WHERE scope = $1 AND username_key = $2";
    Ok(planner.tx.query_opt::<(Uuid,)>(sql, params![scope, key.as_ref()])?.is_some())
}
