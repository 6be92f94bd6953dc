//! Rows that would turn one person into another (11.8): both the first and the last names they say differ from those
//! of the account that they meet. They are refused, unless the person importing says that names are corrected.

use hashbrown::HashMap;

use crate::accounts::Field;
use crate::accounts::rules::{FullName, Likeness, is_another_person, likeness};
use crate::error::Fault;
use crate::imports::candidates::Candidates;
use crate::imports::check::Draft;

/// The accounts whose names are others than those of a row that meets them.
pub struct Strangers {
    /// By row and account, the latter as its place among those met.
    found: HashMap<(u32, u32), Stranger>,
    /// Whether the unique IDs of the file count 1, 2, 3 …
    is_running: bool,
    /// How many accounts a row meets by unique ID.
    pub met_by_id: u32,
}

struct Stranger {
    /// The name of the account.
    name: Box<str>,
    /// Whether neither first nor last name agrees.
    is_certain: bool,
}

impl Strangers {
    /// Nobody yet.
    pub fn new(draft: &Draft) -> Self {
        Self { found: HashMap::new(), is_running: counts_up(&draft.people), met_by_id: 0 }
    }

    /// Compares an account with a row that meets it.
    pub fn compare(&mut self, known: FullName<'_>, said: FullName<'_>, (row, account): (u32, u32), by_id: bool) {
        let is_certain = is_another_person(known, said);
        // Among running numbers some meet somebody who happens to share a name with them.
        let is_doubtful =
            || by_id && self.is_running && !said.last.is_empty() && likeness(known, said) == Likeness::Partly;
        if is_certain || is_doubtful() {
            self.found.insert((row, account), Stranger { name: known.shown().into(), is_certain });
        }
    }

    /// Whether the unique IDs are numbers of a list: they count up, and half of those they meet are others.
    pub fn are_running(&self) -> bool {
        let certain = self.found.values().filter(|stranger| stranger.is_certain).count();
        self.is_running && certain > 0 && certain * 2 >= self.met_by_id as usize
    }

    /// The name of the account, where the row is about another person.
    pub fn name(&self, row: u32, account: u32, are_running: bool) -> Option<&str> {
        let stranger = self.found.get(&(row, account))?;
        (stranger.is_certain || are_running).then_some(&*stranger.name)
    }

    /// Whether the row gives the account another first and another last name.
    pub fn renames(&self, row: u32, account: u32) -> bool {
        self.name(row, account, false).is_some()
    }
}

/// The name that a row says.
pub fn said(people: &Candidates, row: u32) -> FullName<'_> {
    let get = |field| people.get(row, field);
    FullName { first: get(Field::FirstName), middle: get(Field::MiddleName), last: get(Field::LastName) }
}

/// What is wrong with a row that met an account of that name by a value of that field.
pub fn fault(field: Field, value: &str, is: &str, says: FullName<'_>) -> Fault {
    Fault::new("another-person")
        .with("field", field.name())
        .with("value", value)
        .with("is", is)
        .with("says", says.shown())
}

/// Whether the unique IDs of the rows are whole numbers that go up one by one, but for a few that are left out.
fn counts_up(people: &Candidates) -> bool {
    let mut numbers = people.rows().filter_map(|row| people.given(row, Field::UniqueId)).map(str::parse::<u32>);
    let Some(Ok(first)) = numbers.next() else { return false };
    let (mut last, mut count) = (first, 1);
    for number in numbers {
        match number {
            Ok(number) if number > last => last = number,
            _ => return false,
        }
        count += 1;
    }
    count > 1 && last - first < 2 * count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_counts_is_told_from_ids() {
        for (ids, expected) in [
            (&["1", "2", "3"][..], true),
            (&["1", "2", "4", "", "5"], true),
            (&["31", "32", "33"], true),
            (&["1"], false),
            (&[], false),
            (&["3", "2", "1"], false),
            (&["1", "1", "2"], false),
            (&["1", "2", "x"], false),
            (&["40111001", "40200417", "40388212"], false),
            (&["1", "50", "99"], false),
        ] {
            let mut people = Candidates::new([Field::UniqueId]);
            let mut scratch = people.scratch();
            for id in ids {
                people.set(&mut scratch, Field::UniqueId, id);
                people.push(&mut scratch, 2);
            }
            assert_eq!(counts_up(&people), expected, "{ids:?}");
        }
    }
}
