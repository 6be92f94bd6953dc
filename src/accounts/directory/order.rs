//! Everybody in an order (3.3): sorted once, and then only walked along.

use std::cmp::Ordering;
use std::sync::Arc;

use uuid::Uuid;

use super::bits::Bits;
use super::sort::{Along, By};
use super::words::{Texts, beginning, rest};
use super::{Directory, NONE};
use crate::db::Tx;
use crate::error::Result;
use crate::params;

/// Where an account stands in an order: the stretch of the list, what it is by within that, and the id.
pub type Spot<'a> = (u32, &'a str, Uuid);

/// Everybody in an order. Whom it does not tell apart come by last name, and whom that does not, by id.
pub struct Order {
    /// The accounts, from the first.
    at: Vec<u32>,
    /// Where in the order each account is.
    place: Vec<u32>,
    by: What,
}

/// What an order is by.
enum What {
    LastName,
    /// A text; those without any come after the others.
    Own {
        texts: Arc<Texts>,
        all_have: bool,
    },
    /// Groups, in this order; those in none come last.
    Group {
        by: By,
        groups: Vec<Uuid>,
        ranks: Vec<u32>,
    },
}

impl Order {
    /// Everybody by last name.
    pub fn by_last_name(directory: &Directory) -> Self {
        let all = (0..directory.len() as u32).collect();
        Self::of(sorted(all, &directory.last_names), What::LastName)
    }

    /// Everybody in another order; what that is by is read if the directory does not hold it.
    pub fn made(
        tx: &mut Tx<'_>,
        directory: &Directory,
        by: By,
        groups: &[Uuid],
        last: &Arc<Self>,
    ) -> Result<Arc<Self>> {
        let order = match by.along() {
            Along::LastName => return Ok(Arc::clone(last)),
            Along::FirstName => {
                let texts = Arc::clone(&directory.search);
                let all = (0..directory.len() as u32).collect();
                Self::of(sorted(all, &texts), What::Own { texts, all_have: true })
            }
            Along::Own(sql, tidy) => {
                let texts = own_texts(tx, directory, sql, tidy)?;
                let has = |number: &u32| !texts.get(*number).is_empty();
                let mut at = sorted((0..directory.len() as u32).filter(has).collect(), &texts);
                at.extend(last.at.iter().filter(|number| !has(number)));
                Self::of(at, What::Own { texts: Arc::new(texts), all_have: false })
            }
            Along::Group(_) => Self::by_group(directory, by, groups, last),
        };
        Ok(Arc::new(order))
    }

    fn by_group(directory: &Directory, by: By, groups: &[Uuid], last: &Self) -> Self {
        let column = directory.groups(by);
        let rank = |value: &Uuid| groups.iter().position(|group| group == value).unwrap_or(groups.len()) as u32;
        let ranks: Vec<u32> = column.values.iter().map(rank).collect();
        let none = groups.len();
        let rank_of = |number: u32| match column.of[number as usize] {
            NONE => none,
            value => ranks[value as usize] as usize,
        };
        let mut next = vec![0; none + 2];
        last.at.iter().for_each(|number| next[rank_of(*number) + 1] += 1);
        for rank in 1..next.len() {
            next[rank] += next[rank - 1];
        }
        let mut at = vec![0; last.at.len()];
        for &number in &last.at {
            let place = &mut next[rank_of(number)];
            at[*place] = number;
            *place += 1;
        }
        Self::of(at, What::Group { by, groups: groups.to_vec(), ranks })
    }

    fn of(at: Vec<u32>, by: What) -> Self {
        let mut place = vec![0; at.len()];
        for (index, &number) in (0..).zip(&at) {
            place[number as usize] = index;
        }
        Self { at, place, by }
    }

    /// Whether it is still an order of these groups.
    pub fn is_of(&self, groups: &[Uuid]) -> bool {
        self.groups() == groups
    }

    /// Its groups, if it is by groups.
    pub fn groups(&self) -> &[Uuid] {
        if let What::Group { groups, .. } = &self.by { groups } else { &[] }
    }

    /// Where an account stands.
    pub fn spot<'a>(&'a self, directory: &'a Directory, number: u32) -> Spot<'a> {
        let by_last_name = directory.last_names.get(number);
        let (stretch, key) = match &self.by {
            What::LastName => (0, by_last_name),
            What::Own { texts, all_have } => match texts.get(number) {
                "" if !all_have => (1, by_last_name),
                own => (0, own),
            },
            What::Group { by, groups, ranks } => match directory.groups(*by).of[number as usize] {
                NONE => (groups.len() as u32, by_last_name),
                value => (ranks[value as usize], by_last_name),
            },
        };
        (stretch, key, directory.ids[number as usize])
    }

    /// The next of `matching` beyond a spot, or from the end the order begins at, `wanted` at most.
    pub fn walk(
        &self,
        directory: &Directory,
        matching: &Bits,
        beyond: Option<Spot<'_>>,
        descending: bool,
        wanted: usize,
    ) -> Vec<u32> {
        let before = |is: fn(Ordering) -> bool| {
            beyond.map(|beyond| self.at.partition_point(|number| is(self.spot(directory, *number).cmp(&beyond))))
        };
        let range = if descending {
            0..before(Ordering::is_lt).unwrap_or(self.at.len())
        } else {
            before(Ordering::is_le).unwrap_or(0)..self.at.len()
        };
        let many = matching.count();
        if many.saturating_mul(SPARSE) > self.at.len() {
            let there = |number: &&u32| matching.has(**number);
            let along = self.at[range].iter();
            return if descending {
                along.rev().filter(there).take(wanted).copied().collect()
            } else {
                along.filter(there).take(wanted).copied().collect()
            };
        }
        let range = range.start as u32..range.end as u32;
        let mut places: Vec<u32> = matching.iter().map(|number| self.place[number as usize]).collect();
        places.retain(|place| range.contains(place));
        if descending {
            places.iter_mut().for_each(|place| *place = u32::MAX - *place);
        }
        if places.len() > wanted && wanted > 0 {
            places.select_nth_unstable(wanted - 1);
        }
        places.truncate(wanted);
        places.sort_unstable();
        let at = |place: u32| self.at[if descending { u32::MAX - place } else { place } as usize];
        places.into_iter().map(at).collect()
    }
}

/// Where fewer than one in so many match, they are put in order, instead of walking past all the others.
const SPARSE: usize = 64;

/// Those accounts by their texts, and by their ids where those are alike.
fn sorted(numbers: Vec<u32>, texts: &Texts) -> Vec<u32> {
    let mut all: Vec<(u128, u32)> =
        numbers.into_iter().map(|number| (beginning(texts.get(number).as_bytes()), number)).collect();
    all.sort_unstable_by(|a, b| {
        let rests = || {
            let [a, b] = [a.1, b.1].map(|number| rest(texts.get(number).as_bytes()));
            a.cmp(b)
        };
        a.0.cmp(&b.0).then_with(rests).then(a.1.cmp(&b.1))
    });
    all.into_iter().map(|(_, number)| number).collect()
}

/// What each account has of an order's own.
fn own_texts(tx: &mut Tx<'_>, directory: &Directory, sql: &str, tidy: fn(&str, &str) -> String) -> Result<Texts> {
    let mut texts = Texts::default();
    let sql = format!(
        "SELECT a.id, a.sort_key, {sql} FROM accounts a WHERE a.organization_id = $1 AND {sql} IS NOT NULL
         ORDER BY a.id"
    );
    tx.each(&sql, params![directory.organization], |row| {
        // Who came later than the directory is not in it.
        let Some(number) = directory.number(row.get(0)?) else { return Ok(()) };
        texts.pass((number as usize).saturating_sub(texts.len()));
        texts.push(&tidy(row.get(2)?, row.get(1)?))
    })?;
    texts.pass(directory.len() - texts.len());
    Ok(texts)
}
