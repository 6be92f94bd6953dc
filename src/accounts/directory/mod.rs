//! The directory in memory: what lists are found by, of everybody of an organization, in columns (3.1–3.6).
//!
//! The database is the truth, and this a picture of it, read as a whole and never changed. Beside it stand the accounts
//! that were changed since, as the reading transaction sees them; about those the database itself is asked. So a list
//! is as exact as one transaction, and two processes need nothing of one another. When many have changed the picture
//! is taken anew. Decision 14 has the reasons, docs/performance.md the figures.

mod bits;
mod kept;
mod load;
mod order;
mod sort;
mod view;
mod words;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

use crate::db::{Seen, Tx};
use crate::error::Result;

use bits::Bits;
use order::Order;
use words::{Texts, Words};

pub use kept::Directories;
pub use sort::{By, Sort};
pub use view::{Found, Place, View};

/// A picture of everybody. Each account has a number: its place among all ids.
pub struct Directory {
    organization: Uuid,
    seen: Seen,
    ids: Vec<Uuid>,
    profiles: Flags,
    statuses: Flags,
    credentials: Flags,
    signed_in: Bits,
    verified: Bits,
    missing_email: Bits,
    roles: Column<Uuid>,
    schools: Column<Uuid>,
    departments: Column<Uuid>,
    administrators: Column<Uuid>,
    grades: Column<String>,
    years: Column<i64>,
    /// What the order of last names is by.
    last_names: Texts,
    /// What people are searched by, and the order of first names.
    search: Arc<Texts>,
    words: Words,
    /// The orders that somebody has asked for. Each is made once, while others wait for it.
    orders: Mutex<HashMap<By, Arc<Order>>>,
}

impl Directory {
    fn len(&self) -> usize {
        self.ids.len()
    }

    /// The number of an account; `None` for one that came later.
    fn number(&self, id: Uuid) -> Option<u32> {
        self.ids.binary_search(&id).ok().map(|number| number as u32)
    }

    /// The groups of an order by groups.
    fn groups(&self, by: By) -> &Column<Uuid> {
        if by == By::Department { &self.departments } else { &self.roles }
    }

    fn numbers(&self, ids: &[Uuid]) -> Bits {
        let mut bits = Bits::none(self.len());
        ids.iter().filter_map(|id| self.number(*id)).for_each(|number| bits.add(number));
        bits
    }

    /// Everybody in an order, which is made if nobody has asked for it yet. `groups` are those of an order by group,
    /// as the reading transaction sees them.
    fn order(&self, tx: &mut Tx<'_>, by: By, groups: &[Uuid]) -> Result<Arc<Order>> {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(order) = orders.get(&by).filter(|order| order.is_of(groups)) {
            return Ok(Arc::clone(order));
        }
        let last = match orders.get(&By::LastName) {
            Some(last) => Arc::clone(last),
            None => Arc::new(Order::by_last_name(self)),
        };
        orders.insert(By::LastName, Arc::clone(&last));
        let order = Order::made(tx, self, by, groups, &last)?;
        orders.insert(by, Arc::clone(&order));
        Ok(order)
    }

    /// The orders that somebody has asked for.
    fn orders_used(&self) -> Vec<(By, Vec<Uuid>)> {
        let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.iter().map(|(by, order)| (*by, order.groups().to_vec())).collect()
    }
}

/// A value of each account, of few different ones or of many; some have none.
#[derive(Debug, Default)]
struct Column<T> {
    values: Vec<T>,
    of: Vec<u32>,
}

/// No value.
const NONE: u32 = u32::MAX;

impl<T: PartialEq> Column<T> {
    /// Those who have this value.
    fn with(&self, value: &T) -> Bits {
        match self.values.iter().position(|other| other == value) {
            Some(at) => Bits::of(&self.of, &(at as u32)),
            None => Bits::none(self.of.len()),
        }
    }

    /// Those who have one of these.
    fn with_any(&self, values: &[T]) -> Bits {
        let mut any = Bits::none(self.of.len());
        values.iter().for_each(|value| any.or(&self.with(value)));
        any
    }
}

/// A value that has few forms, each with its accounts.
#[derive(Debug, Default)]
struct Flags(Vec<(String, Bits)>);

impl Flags {
    fn with(&self, value: &str, len: usize) -> Bits {
        self.0.iter().find(|(other, _)| other == value).map_or_else(|| Bits::none(len), |(_, bits)| bits.clone())
    }
}
