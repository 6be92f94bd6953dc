//! Rows that claim a username or an address that is not free as things stand: another row may
//! give it up, or it is withheld (1.8).

use std::collections::HashMap;

use super::existing::{Meetings, NONE};
use super::keys::{Keys, scope_of};
use super::names::existing_scope;
use super::{Planner, moves};
use crate::accounts::Field;
use crate::accounts::rules::{Email, Withhold};
use crate::accounts::withheld::Name;
use crate::error::{Fault, Problem, Result};
use crate::imports::check::Draft;
use crate::imports::places::Places;

/// A row that claims what somebody else holds.
pub struct Waiting {
    /// The row.
    pub row: u32,
    /// What it claims.
    pub field: Field,
    /// Who holds it: a place in [`Meetings::met`].
    pub holder: u32,
}

/// Refuses rows that claim what is withheld from the account they are about.
#[allow(clippy::too_many_arguments)] // each is a step of the plan made before this one
pub fn refuse_withheld(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    keys: &Keys<'_>,
    meetings: &Meetings,
    targets: &[u32],
    refused: &mut [bool],
    problems: &mut Vec<Problem>,
) -> Result<()> {
    let withheld = planner.withheld;
    if withheld.is_empty() {
        return Ok(());
    }
    let people = &draft.people;
    for row in people.rows() {
        if refused[row as usize] {
            continue;
        }
        let met = meetings.met.get(targets[row as usize] as usize);
        let account = met.map(|met| met.id);
        // What an account has stays: the setting may be younger than the name.
        let changes = |column| met.is_none_or(|met| met.changes.iter().any(|change| change.column == column));
        let scope = existing_scope(planner, places, keys.policy(), keys.scope(row));
        let moves = met.is_some_and(|met| {
            keys.scope(row) != scope_of(keys.policy(), met.school.and_then(|school| places.schools.index_of(school)))
        });
        let mut found = None;
        if let (Some(username), Some(scope)) = (people.given(row, Field::Username), scope) {
            let key = keys.policy().key(username);
            if (changes("username") || moves) && withheld.from(planner.tx, Name::Username(scope, &key), account)? {
                found = Some((Field::Username, "username-withheld", username.to_owned()));
            }
        } else if let (Some(met), Some(scope)) = (met, scope)
            && let Some((_, key)) = moves::taken_along(planner, draft, places, keys, row, (met.id, met.school))?
            && withheld.from(planner.tx, Name::Username(scope, &key), account)?
        {
            found = Some((Field::School, "username-withheld", key.into()));
        }
        if let (None, Some(email)) = (&found, people.given(row, Field::Email))
            && changes("email")
            && withheld.from(planner.tx, Name::Email(&Email::key(email)), account)?
        {
            found = Some((Field::Email, "email-withheld", email.to_owned()));
        }
        if let Some((field, code, value)) = found {
            problems.push(planner.problem(draft, row, Some(field), Fault::new(code).with("value", value)));
            refused[row as usize] = true;
        }
    }
    Ok(())
}

/// Refuses the rows that wait for what nobody gives up: those whose holder no row changes, and then
/// those that wait for a refused row in their turn. Under an organization that withholds names, what
/// somebody gives up goes to nobody else.
#[allow(clippy::too_many_arguments)] // each is a step of the plan made before this one
pub fn settle(
    planner: &Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    keys: &Keys<'_>,
    meetings: &Meetings,
    targets: &[u32],
    mut waiting: Vec<Waiting>,
    refused: &mut [bool],
    problems: &mut Vec<Problem>,
) {
    if waiting.is_empty() {
        return;
    }
    let row_of: HashMap<u32, u32> =
        draft.people.rows().map(|row| (targets[row as usize], row)).filter(|(target, _)| *target != NONE).collect();
    let settings = &planner.organization.settings;
    let withholds = settings.withhold_names != Withhold::Off;
    let gives_up = |one: &Waiting, refused: &[bool]| {
        let Some(row) = row_of.get(&one.holder).filter(|row| !refused[**row as usize]) else { return false };
        // Two rows never claim one name, so that what its holder's row says is another.
        let says_another = draft.people.given(*row, one.field).is_some();
        let school = meetings.met.get(one.holder as usize).and_then(|met| met.school);
        let scope = scope_of(keys.policy(), school.and_then(|school| places.schools.index_of(school)));
        says_another || (one.field == Field::Username && keys.scope(*row) != scope)
    };
    waiting.retain(|one| !refused[one.row as usize]);
    loop {
        let before = refused.to_vec();
        let (free, held): (Vec<Waiting>, Vec<Waiting>) =
            waiting.into_iter().partition(|one| !withholds && gives_up(one, &before));
        if held.is_empty() {
            return;
        }
        for one in held {
            let code = match (one.field, gives_up(&one, &before)) {
                (Field::Username, false) => "username-taken",
                (Field::Username, true) => "username-withheld",
                (_, false) => "email-taken",
                (_, true) => "email-withheld",
            };
            if !std::mem::replace(&mut refused[one.row as usize], true) {
                let fault = Fault::new(code).with("value", draft.people.get(one.row, one.field));
                problems.push(planner.problem(draft, one.row, Some(one.field), fault));
            }
        }
        waiting = free;
        waiting.retain(|one| !refused[one.row as usize]);
    }
}
