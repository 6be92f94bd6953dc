//! The schools of people whom a file names without one: an update leaves each where they are,
//! so that their username and their classes are looked for there.

use std::collections::HashMap;

use uuid::Uuid;

use super::Planner;
use crate::accounts::Field;
use crate::error::Result;
use crate::imports::check::Draft;
use crate::imports::places::{Places, Ref};
use crate::params;

/// Up to this many people are looked up one by one.
const LOOK_UP: usize = 2_000;

/// By row: the school of the account with its unique ID, where the file says none.
pub fn homes(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    default: Option<Ref>,
) -> Result<HashMap<u32, Ref>> {
    let mut homes = HashMap::new();
    if default.is_some() || places.schools.all.is_empty() {
        return Ok(homes);
    }
    let people = &draft.people;
    let homeless = people.rows().filter(|row| people.given(*row, Field::School).is_none());
    let by_id: HashMap<&str, u32> =
        homeless.filter_map(|row| Some((people.given(row, Field::UniqueId)?, row))).collect();
    let organization = planner.organization.id;
    if by_id.len() <= LOOK_UP {
        for (id, row) in by_id {
            let sql = "SELECT school_id FROM accounts WHERE organization_id = $1 AND unique_id = $2";
            let found: Option<(Option<Uuid>,)> = planner.tx.query_opt(sql, params![organization, id])?;
            let school = found.and_then(|(school,)| places.schools.index_of(school?));
            homes.extend(school.map(|school| (row, school)));
        }
        return Ok(homes);
    }
    let sql = "SELECT unique_id, school_id FROM accounts WHERE organization_id = $1 AND unique_id IS NOT NULL
               AND school_id IS NOT NULL";
    planner.tx.each(sql, params![organization], |account| {
        if let (Some(row), Some(school)) =
            (by_id.get(account.get::<&str>(0)?), places.schools.index_of(account.get(1)?))
        {
            homes.insert(*row, school);
        }
        Ok(())
    })?;
    Ok(homes)
}
