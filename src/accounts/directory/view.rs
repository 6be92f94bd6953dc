//! What a transaction sees of a directory: the picture, and what has changed beside it.

use std::cmp::Ordering;
use std::sync::Arc;

use uuid::Uuid;

use super::order::Spot;
use super::sort::{Along, Sort};
use super::{Bits, Directory};
use crate::accounts::Status;
use crate::accounts::filter::{Asked, Condition, Parts};
use crate::db::Tx;
use crate::error::{Fault, Result};

/// A directory as one transaction sees it.
pub struct View {
    pub(super) directory: Arc<Directory>,
    /// The accounts that have changed since the directory was read.
    pub(super) changed: Vec<Uuid>,
}

/// An account's place in a list: in which stretch of it, what it is ordered by within that, and its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Those of an order by groups are the groups; nil are those in none. Of others, one has what the list is
    /// ordered by, and two has not.
    pub stretch: Uuid,
    /// What the accounts of the stretch are ordered by.
    pub key: String,
    /// The account.
    pub id: Uuid,
}

/// The places on a page, and what was learnt on the way.
pub struct Found {
    /// In order.
    pub places: Vec<Place>,
    /// Whether the list goes on beyond them.
    pub more: bool,
    /// How many match in all.
    pub all: u64,
}

/// Everybody who matches: those whom the directory knows, and those whom it has to be told of.
struct Matching {
    known: Bits,
    changed: Vec<(u32, String, Uuid)>,
}

impl Matching {
    fn all(&self) -> u64 {
        (self.known.count() + self.changed.len()) as u64
    }
}

impl View {
    /// The next accounts of a list beyond a place, or from its beginning, `size` at most.
    ///
    /// # Errors
    /// `Invalid` (`page-unknown`) for a place that is in none of its stretches; ours.
    pub fn page(
        &self,
        tx: &mut Tx<'_>,
        parts: &Parts,
        sort: Sort,
        (beyond, backwards): (Option<&Place>, bool),
        size: usize,
    ) -> Result<Found> {
        self.walk(tx, parts, sort, (beyond, backwards), size.saturating_add(1), |groups, mut spots, all| {
            let more = spots.len() > size;
            spots.truncate(size);
            let place = |(stretch, key, id): Spot<'_>| Place {
                stretch: stretch_of(sort, groups, stretch),
                key: key.to_owned(),
                id,
            };
            let mut places: Vec<Place> = spots.into_iter().map(place).collect();
            if backwards {
                places.reverse();
            }
            Found { places, more, all }
        })
    }

    /// Everybody who matches, in order.
    ///
    /// # Errors
    /// Ours.
    pub fn everybody(&self, tx: &mut Tx<'_>, parts: &Parts, sort: Sort) -> Result<Vec<Uuid>> {
        self.walk(tx, parts, sort, (None, false), usize::MAX, |_, spots, _| {
            spots.into_iter().map(|(_, _, id)| id).collect()
        })
    }

    /// The next spots of a list beyond a place, for `take` with the list's groups and how many match in all.
    fn walk<T>(
        &self,
        tx: &mut Tx<'_>,
        parts: &Parts,
        sort: Sort,
        (beyond, backwards): (Option<&Place>, bool),
        wanted: usize,
        take: impl FnOnce(&[Uuid], Vec<Spot<'_>>, u64) -> T,
    ) -> Result<T> {
        let groups = sort.by.groups(tx, self.directory.organization)?;
        let order = self.directory.order(tx, sort.by, &groups)?;
        let beyond = match beyond {
            Some(place) => Some((stretch_at(sort, &groups, place.stretch)?, place.key.as_str(), place.id)),
            None => None,
        };
        let matching = self.matching(tx, parts, sort, &groups)?;
        let descending = sort.descending != backwards;
        let numbers = order.walk(&self.directory, &matching.known, beyond, descending, wanted);
        let mut spots: Vec<Spot<'_>> = numbers.into_iter().map(|number| order.spot(&self.directory, number)).collect();
        if !matching.changed.is_empty() {
            let toward = if descending { Ordering::Less } else { Ordering::Greater };
            let changed = matching.changed.iter().map(|(stretch, key, id)| (*stretch, key.as_str(), *id));
            spots.extend(changed.filter(|spot| beyond.is_none_or(|beyond| spot.cmp(&beyond) == toward)));
            spots.sort_unstable();
            if descending {
                spots.reverse();
            }
        }
        Ok(take(&groups, spots, matching.all()))
    }

    /// How many match.
    ///
    /// # Errors
    /// Ours.
    pub fn count(&self, tx: &mut Tx<'_>, parts: &Parts) -> Result<u64> {
        let matching = self.matching(tx, parts, Sort::default(), &[])?;
        Ok(matching.all())
    }

    fn matching(&self, tx: &mut Tx<'_>, parts: &Parts, sort: Sort, groups: &[Uuid]) -> Result<Matching> {
        let directory = &*self.directory;
        let mut known = directory.numbers(&self.changed).not();
        let mut beside = Vec::new();
        for asked in parts.asked() {
            match directory.who(asked) {
                Some(who) => known.and(&who),
                None => beside.push(asked.clone()),
            }
        }
        // Few are too old: it is quicker to find those, and leave them out.
        for asked in &mut beside {
            if let Asked::Expired { before, is: false } = *asked {
                let expired = self.found(tx, &parts.of(&[Asked::Expired { before, is: true }]))?;
                known.and_not(&expired);
            }
        }
        beside.retain(|asked| !matches!(asked, Asked::Expired { is: false, .. }));
        if !beside.is_empty() && !known.is_empty() {
            known.and(&self.found(tx, &parts.of(&beside))?);
        }
        let changed = if self.changed.is_empty() { Vec::new() } else { self.changed(tx, parts, sort, groups)? };
        Ok(Matching { known, changed })
    }

    /// Those whom the database finds.
    fn found(&self, tx: &mut Tx<'_>, condition: &Condition) -> Result<Bits> {
        let mut found = Bits::none(self.directory.len());
        let sql = format!("SELECT a.id FROM accounts a WHERE {}", condition.sql);
        tx.each(&sql, &condition.params, |row| {
            if let Some(number) = self.directory.number(row.get(0)?) {
                found.add(number);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Those who have changed and match, as the database has them.
    fn changed(&self, tx: &mut Tx<'_>, parts: &Parts, sort: Sort, groups: &[Uuid]) -> Result<Vec<(u32, String, Uuid)>> {
        let along = sort.by.along();
        let own = match along {
            Along::LastName => "NULL",
            Along::FirstName => "a.search_key",
            Along::Own(sql, _) | Along::Group(sql) => sql,
        };
        let mut condition = parts.condition();
        let changes =
            tx.changes_since(&self.directory.seen, self.directory.organization, |value| condition.bind(value));
        // From those who have changed to their accounts, whatever indexes the condition would have.
        let sql = format!(
            "SELECT a.id, a.sort_key, {own} FROM (SELECT DISTINCT account_id FROM ({changes}) AS each_change) AS changed
             CROSS JOIN accounts a WHERE a.id = changed.account_id AND {}",
            condition.sql
        );
        let mut spots = Vec::new();
        tx.each(&sql, &condition.params, |row| {
            let last_name: &str = row.get(1)?;
            let (stretch, key) = match along {
                Along::LastName => (0, last_name.to_owned()),
                Along::FirstName => (0, row.get(2)?),
                Along::Own(_, tidy) => match row.get::<Option<&str>>(2)?.map(|own| tidy(own, last_name)) {
                    Some(own) if !own.is_empty() => (0, own),
                    _ => (1, last_name.to_owned()),
                },
                Along::Group(..) => {
                    let group: Option<Uuid> = row.get(2)?;
                    let rank = groups.iter().position(|one| Some(*one) == group).unwrap_or(groups.len());
                    (rank as u32, last_name.to_owned())
                }
            };
            spots.push((stretch, key, row.get(0)?));
            Ok(())
        })?;
        Ok(spots)
    }
}

/// Whether a place is of this list, and in which of its stretches.
fn stretch_at(sort: Sort, groups: &[Uuid], stretch: Uuid) -> Result<u32> {
    let at = match sort.by.along() {
        Along::LastName | Along::FirstName => (stretch == HAS).then_some(0),
        Along::Own(..) => [HAS, HAS_NOT].iter().position(|one| *one == stretch),
        Along::Group(..) if stretch.is_nil() => Some(groups.len()),
        Along::Group(..) => groups.iter().position(|group| *group == stretch),
    };
    Ok(at.ok_or_else(|| Fault::new("page-unknown"))? as u32)
}

fn stretch_of(sort: Sort, groups: &[Uuid], stretch: u32) -> Uuid {
    match sort.by.along() {
        Along::Group(..) => groups.get(stretch as usize).copied().unwrap_or(Uuid::nil()),
        _ if stretch == 0 => HAS,
        _ => HAS_NOT,
    }
}

/// The stretch of those who have what a list is ordered by.
const HAS: Uuid = Uuid::from_u128(1);
/// That of those who have not.
const HAS_NOT: Uuid = Uuid::from_u128(2);

impl Directory {
    /// Those who answer to one thing asked; `None` where the directory does not know.
    fn who(&self, asked: &Asked) -> Option<Bits> {
        Some(match asked {
            Asked::Reached { me, schools, ordinary } => {
                let mut ordinary = self.roles.with_any(ordinary);
                if let Some(schools) = schools {
                    ordinary.and(&self.schools.with_any(schools));
                }
                let me = me.unwrap_or(Uuid::nil());
                ordinary.or(&self.administrators.with(&me));
                ordinary.or(&self.numbers(&[me]));
                ordinary
            }
            Asked::Profile(profile) => self.profiles.with(profile.name(), self.len()),
            Asked::Role(role) => self.roles.with(role),
            Asked::School(school) => self.schools.with(school),
            Asked::Department(department) => self.departments.with(department),
            Asked::Grade(grade) => self.grades.with(grade),
            Asked::Year(year) => self.years.with(year),
            Asked::Status(Status::Active) => self.statuses.with("active", self.len()),
            Asked::Status(Status::Inactive) => self.statuses.with("active", self.len()).not(),
            Asked::Credential(state) => self.credentials.with(state, self.len()),
            Asked::HasCredential => self.credentials.with("none", self.len()).not(),
            Asked::SignedIn(true) => self.signed_in.clone(),
            Asked::SignedIn(false) => self.signed_in.clone().not(),
            Asked::Verified(true) => self.verified.clone(),
            Asked::Verified(false) => self.verified.clone().not(),
            Asked::MissingEmail => self.missing_email.clone(),
            Asked::Word(word) => self.words.beginning_so(word),
            Asked::Ids(ids) => self.numbers(ids),
            Asked::Nobody => Bits::none(self.len()),
            Asked::Expired { .. } | Asked::Sections(_) | Asked::Job(_) | Asked::Named(..) => return None,
        })
    }
}
