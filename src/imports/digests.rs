//! Rows that an account is exactly like: recognised before anything else is done with them.
//!
//! An import leaves on each account the digest of the row it came from, seeded
//! with everything else that decides what a row means (the mapping, the profile
//! type, the options). Whatever changes the account later empties it. So a row
//! whose digest some account bears changes nothing, and a file that is mostly
//! what it was last time costs little more than reading it.

use csv::StringRecord;
use hashbrown::HashTable;
use uuid::Uuid;

use super::actions::Request;
use super::map::Mapping;
use crate::accounts::rules::{DateOrder, UsernamePolicy};
use crate::accounts::{Field, Profile};
use crate::db::Tx;
use crate::error::Result;
use crate::params;

/// The digest of a row.
pub type Digest = [u8; 16];

/// Makes digests of one file's rows.
pub struct Digester {
    seed: [u8; 32],
    buffer: Vec<u8>,
}

impl Digester {
    /// For a file mapped like this and imported like this. `None` when the file
    /// brings passwords: whether those are still the same, the account's row does not say.
    pub fn new(
        mapping: &Mapping,
        profile: Option<Profile>,
        date_order: Option<DateOrder>,
        policy: &UsernamePolicy,
        request: &Request,
    ) -> Option<Self> {
        if mapping.column_of(Field::Password).is_some() {
            return None;
        }
        let decides = format!(
            "1 {} {:?} {:?} {} {profile:?} {date_order:?} {policy:?} {:?} {:?}",
            mapping.format,
            mapping.columns,
            mapping.guardians,
            mapping.last_name_first,
            request.options.school,
            request.options.administrator,
        );
        Some(Self { seed: *blake3::hash(decides.as_bytes()).as_bytes(), buffer: Vec::new() })
    }

    /// The digest of a row's cells.
    pub fn digest(&mut self, cells: &StringRecord) -> Digest {
        self.buffer.clear();
        // The length of each cell, in one byte where that is enough: most rows then fit into two blocks of the hash.
        for cell in cells {
            match u8::try_from(cell.len()) {
                Ok(short @ 0..=254) => self.buffer.push(short),
                _ => {
                    self.buffer.push(255);
                    self.buffer.extend_from_slice(&(cell.len() as u64).to_le_bytes());
                }
            }
        }
        self.buffer.extend_from_slice(cells.as_slice().as_bytes());
        let whole = blake3::keyed_hash(&self.seed, &self.buffer);
        let mut digest = Digest::default();
        digest.copy_from_slice(&whole.as_bytes()[..16]);
        digest
    }
}

/// The accounts of an organization by the digest they bear.
///
/// A file mostly names people in the order in which an earlier import made them,
/// which is the order the database hands them out in: so the account after the
/// last one recognised is asked first, and only when that fails are all of them
/// put into a table.
#[derive(Default)]
pub struct Known {
    accounts: Vec<Bearer>,
    next: usize,
    table: HashTable<u32>,
}

struct Bearer {
    digest: Digest,
    account: Uuid,
    /// The line of the row that is exactly like it; 0 until there is one.
    line: u32,
}

/// What a row's digest says.
pub enum Recognised {
    /// An account is exactly like it.
    Unchanged(Uuid),
    /// So is an earlier row, in this line.
    Twice(u32),
    /// No account is.
    No,
}

impl Known {
    /// Reads them.
    ///
    /// # Errors
    /// Ours.
    pub fn read(tx: &mut Tx<'_>, organization: Uuid) -> Result<Self> {
        let mut known = Self::default();
        tx.each(
            "SELECT id, source_digest FROM accounts
             WHERE organization_id = $1 AND status = 'active' AND source_digest IS NOT NULL",
            params![organization],
            |row| {
                if let Ok(digest) = Digest::try_from(row.get::<&[u8]>(1)?) {
                    known.accounts.push(Bearer { digest, account: row.get(0)?, line: 0 });
                }
                Ok(())
            },
        )?;
        Ok(known)
    }

    /// Whether an account is exactly like the row in `line`.
    pub fn recognise(&mut self, digest: &Digest, line: u32) -> Recognised {
        let is_next = self.accounts.get(self.next).is_some_and(|bearer| bearer.digest == *digest);
        let index = if is_next { Some(self.next) } else { self.find(digest) };
        let Some((index, bearer)) = index.and_then(|index| Some((index, self.accounts.get_mut(index)?))) else {
            return Recognised::No;
        };
        self.next = index + 1;
        if bearer.line > 0 {
            return Recognised::Twice(bearer.line);
        }
        bearer.line = line;
        Recognised::Unchanged(bearer.account)
    }

    fn find(&mut self, digest: &Digest) -> Option<usize> {
        let Self { accounts, table, .. } = self;
        let bears = |index: u32| accounts.get(index as usize).map_or(Digest::default(), |bearer| bearer.digest);
        if table.is_empty() {
            table.reserve(accounts.len(), |_| 0);
            for (index, bearer) in (0..).zip(accounts.iter()) {
                table.insert_unique(spread(&bearer.digest), index, |index| spread(&bears(*index)));
            }
        }
        table.find(spread(digest), |index| bears(*index) == *digest).map(|index| *index as usize)
    }
}

/// A digest is as good as random already: any part of it spreads over a table.
fn spread(digest: &Digest) -> u64 {
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    u64::from_le_bytes(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digest of account `n`: like a real one, its beginning tells it from others.
    fn digest(n: u8) -> Digest {
        *blake3::hash(&[n]).as_bytes().first_chunk().unwrap()
    }

    #[test]
    fn an_account_is_recognised_once_in_whatever_order_rows_come() {
        for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [0, 1, 3, 4, 2], [2, 3, 4, 0, 1]] {
            let bearer = |n| Bearer { digest: digest(n), account: Uuid::from_u128(n.into()), line: 0 };
            let mut known = Known { accounts: (0..5).map(bearer).collect(), ..Known::default() };
            for (line, n) in (2..).zip(order) {
                let found = known.recognise(&digest(n), line);
                assert!(matches!(found, Recognised::Unchanged(id) if id == Uuid::from_u128(n.into())), "{order:?} {n}");
                assert!(matches!(known.recognise(&digest(n + 5), line), Recognised::No), "{order:?} {n}");
            }
            assert!(matches!(known.recognise(&digest(order[1]), 9), Recognised::Twice(3)), "{order:?}");
        }
    }

    #[test]
    fn cells_that_run_together_to_the_same_text_have_other_digests() {
        let mut digester = Digester { seed: [7; 32], buffer: Vec::new() };
        let long = "x".repeat(255);
        let rows = [["ab", "c"], ["a", "bc"], ["abc", ""], ["", "abc"], [&long, "x"], ["x", &long], ["", ""]];
        let digests: Vec<Digest> = rows.iter().map(|row| digester.digest(&StringRecord::from(row.to_vec()))).collect();
        for (index, digest) in digests.iter().enumerate() {
            assert!(!digests[..index].contains(digest), "{index}");
            assert_eq!(*digest, digester.digest(&StringRecord::from(rows[index].to_vec())));
        }
    }
}
