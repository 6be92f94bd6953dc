//! The places on one page of a list, found without reading more of the directory than needed.
//!
//! A page is looked for in windows along the index of the order, each larger than
//! the last. Where those that match are dense the first window holds a page of
//! them; where they are rare the windows end, and what matches is gathered by
//! the filter's own index and sorted. docs/performance.md has the measurements.

use uuid::Uuid;

use super::cursor::{Cursor, Place};
use super::sort::{LAST_NAME, Sort, Stretch};
use crate::accounts::filter::{Condition, Parts};
use crate::db::Tx;
use crate::error::{Fault, Result};

/// How many accounts each window reads.
const WINDOWS: [u32; 2] = [256, 2048];
/// The same where the index holds all that is asked, which takes a tenth of the time. Into the last one goes only who
/// found so many in the one before that the page is likely to be full by its end.
const WINDOWS_OF_INDEX: [u32; 4] = [256, 2048, 16_384, 131_072];

/// What the index of last names holds of an account.
pub(super) const OF_INDEX: &str = "a.organization_id, a.id, a.profile, a.role_id, a.school_id, a.department_id, a.grade_level, \
    a.graduation_year, a.status, a.credential, a.last_sign_in_at, a.search_key";

/// The places of a page, and what was learnt on the way.
pub(super) struct Found {
    /// In order.
    pub places: Vec<Place>,
    /// Whether the list goes on beyond them in the direction it was walked.
    pub more: bool,
    /// How many match in all, where all of them had to be gathered.
    pub all: Option<i64>,
}

/// The places of a page: see [`Found`].
pub(super) fn page(
    tx: &mut Tx<'_>,
    organization: Uuid,
    parts: &Parts,
    sort: Sort,
    size: usize,
    at: Option<&Cursor>,
) -> Result<Found> {
    let backwards = at.is_some_and(|cursor| cursor.backwards);
    let mut stretches = sort.by.stretches(tx, organization)?;
    let descending = sort.descending != backwards;
    if descending {
        stretches.reverse();
    }
    let first = match at {
        Some(cursor) => stretches.iter().position(|stretch| stretch.id == cursor.place.stretch),
        None => Some(0),
    };
    let first =
        first.filter(|_| at.is_none_or(|cursor| cursor.sort == sort)).ok_or_else(|| Fault::new("page-unknown"))?;
    let mut after = at.map(|cursor| &cursor.place);
    let (mut places, mut all) = (Vec::new(), Some(0));
    let mut stretches = stretches.iter().skip(first);
    for stretch in stretches.by_ref() {
        let walk =
            Walk { organization, parts, stretch, descending, after: after.take(), wanted: size + 1 - places.len() };
        let (found, gathered) = walk.run(tx)?;
        places.extend(found);
        all = all.zip(gathered).map(|(all, gathered)| all + gathered);
        if places.len() > size {
            break;
        }
    }
    let all = all.filter(|_| at.is_none() && stretches.next().is_none());
    let more = places.len() > size;
    places.truncate(size);
    if backwards {
        places.reverse();
    }
    Ok(Found { places, more, all })
}

/// Everybody who matches, in order: sixteen bytes each.
pub(super) fn everybody(tx: &mut Tx<'_>, organization: Uuid, parts: &Parts, sort: Sort) -> Result<Vec<Uuid>> {
    let mut stretches = sort.by.stretches(tx, organization)?;
    if sort.descending {
        stretches.reverse();
    }
    let mut ids = Vec::new();
    for stretch in &stretches {
        let walk = Walk { organization, parts, stretch, descending: sort.descending, after: None, wanted: usize::MAX };
        let (sql, condition) = walk.gathering(tx, &stretch.key, "");
        tx.each(&sql, &condition.params, |row| {
            ids.push(row.get(0)?);
            Ok(())
        })?;
    }
    Ok(ids)
}

/// One stretch, from a place on.
struct Walk<'a> {
    organization: Uuid,
    parts: &'a Parts,
    stretch: &'a Stretch,
    descending: bool,
    after: Option<&'a Place>,
    wanted: usize,
}

impl Walk<'_> {
    /// The places, and how many match in all if they were gathered.
    fn run(&self, tx: &mut Tx<'_>) -> Result<(Vec<Place>, Option<i64>)> {
        if self.parts.is_everybody && self.stretch.asked.is_empty() && !self.stretch.is_few {
            return Ok((self.window(tx, self.wanted as u32)?, None));
        }
        if self.stretch.is_few && !self.parts.is_narrow {
            // They are read through, lest the database goes along an index of what many have.
            return Ok((self.window(tx, u32::MAX)?, None));
        }
        if !self.parts.is_narrow && (self.school().is_some() || self.parts.school.is_none()) {
            let windows = if self.is_of_index() { &WINDOWS_OF_INDEX[..] } else { &WINDOWS };
            let mut before = None;
            for &window in windows {
                let is_hopeless = |(found, read): (usize, u32)| found * (window / read) as usize <= self.wanted;
                if window > 16_384 && before.is_some_and(is_hopeless) {
                    break;
                }
                let places = self.window(tx, window)?;
                if places.len() >= self.wanted {
                    return Ok((places, None));
                }
                before = Some((places.len(), window));
            }
        }
        self.gather(tx)
    }

    /// Whether the index of last names holds all that is asked of an account.
    fn is_of_index(&self) -> bool {
        self.parts.is_of_index && self.stretch.is_of_index && self.parts.school.is_none()
    }

    /// The school whose accounts have an index in this order.
    fn school(&self) -> Option<Uuid> {
        self.parts.school.filter(|_| self.stretch.key == LAST_NAME)
    }

    /// Those that match among the next accounts of the order.
    fn window(&self, tx: &mut Tx<'_>, window: u32) -> Result<Vec<Place>> {
        let key = &self.stretch.key;
        let mut condition = self.parts.by_reading();
        let [along, asked] = self.stretch.conditions(&mut condition);
        condition.ask(&asked);
        let organization = condition.bind(self.organization);
        let mut inside =
            format!("a.organization_id = {organization}{}{along}", if along.is_empty() { "" } else { " AND " });
        if let Some(school) = self.school() {
            inside.push_str(&format!(" AND a.school_id = {}", condition.bind(school)));
        }
        inside.push_str(&self.beyond(&mut condition, key));
        let order = self.order();
        let limit = condition.bind(i64::from(window));
        let read = if self.is_of_index() { OF_INDEX } else { "a.*" };
        let sql = format!(
            "SELECT a.id, a.place FROM (SELECT {read}, {key} AS place FROM accounts a WHERE {inside}
             ORDER BY {key} {order}, a.id {order} LIMIT {limit}) AS a WHERE {}",
            condition.sql
        );
        let mut places = Vec::new();
        tx.each(&sql, &condition.params, |row| {
            places.push(Place { stretch: self.stretch.id, id: row.get(0)?, key: row.get(1)? });
            Ok(())
        })?;
        places.sort_unstable_by(|a, b| (&a.key, a.id).cmp(&(&b.key, b.id)));
        if self.descending {
            places.reverse();
        }
        places.truncate(self.wanted);
        Ok(places)
    }

    /// All that match, by the index of what they match; sorted and counted.
    fn gather(&self, tx: &mut Tx<'_>) -> Result<(Vec<Place>, Option<i64>)> {
        let key = &self.stretch.key;
        // Under another guise the key has no index, so that the order cannot tempt the database to walk along it.
        let key = if self.school().is_some() { key.clone() } else { format!("({key} || '')") };
        let (sql, condition) = self.gathering(tx, &key, ", COUNT(*) OVER ()");
        let (mut places, mut all) = (Vec::new(), 0);
        tx.each(&sql, &condition.params, |row| {
            places.push(Place { stretch: self.stretch.id, id: row.get(0)?, key: row.get(1)? });
            all = row.get(2)?;
            Ok(())
        })?;
        Ok((places, Some(all)))
    }

    fn gathering(&self, tx: &Tx<'_>, key: &str, more: &str) -> (String, Condition) {
        // A school is read through sooner than the people of a common name are gathered.
        let mut condition = if self.parts.school.is_some() { self.parts.by_reading() } else { self.parts.by_index(tx) };
        for asked in self.stretch.conditions(&mut condition) {
            condition.ask(&asked.replace(&self.stretch.key, key));
        }
        let beyond = self.beyond(&mut condition, key);
        let order = self.order();
        let limit = condition.bind(i64::try_from(self.wanted).unwrap_or(i64::MAX));
        let sql = format!(
            "SELECT a.id, {key}{more} FROM accounts a WHERE {}{beyond} ORDER BY {key} {order}, a.id {order} LIMIT {limit}",
            condition.sql
        );
        (sql, condition)
    }

    fn order(&self) -> &'static str {
        if self.descending { "DESC" } else { "ASC" }
    }

    fn beyond(&self, condition: &mut Condition, key: &str) -> String {
        let Some(place) = self.after else { return String::new() };
        let (text, id) = (condition.bind(place.key.clone()), condition.bind(place.id));
        let than = if self.descending { "<" } else { ">" };
        format!(" AND ({key}, a.id) {than} ({text}, {id})")
    }
}
