//! Rows that an account is exactly like: recognised before anything else is done with them.
//!
//! An import leaves on each account the digest of the row it came from, seeded
//! with everything else that decides what a row means (the mapping, the profile
//! type, the options). Whatever changes the account later empties it. So a row
//! whose digest some account bears changes nothing, and a file that is mostly
//! what it was last time costs little more than reading it.

use csv::StringRecord;
use hashbrown::HashMap;
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
        for cell in cells {
            self.buffer.extend_from_slice(&(cell.len() as u32).to_le_bytes());
            self.buffer.extend_from_slice(cell.as_bytes());
        }
        let whole = blake3::keyed_hash(&self.seed, &self.buffer);
        let mut digest = Digest::default();
        digest.copy_from_slice(&whole.as_bytes()[..16]);
        digest
    }
}

/// The accounts of an organization by the digest they bear.
#[derive(Default)]
pub struct Known {
    accounts: HashMap<Digest, (Uuid, u32)>,
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
                    known.accounts.insert(digest, (row.get(0)?, 0));
                }
                Ok(())
            },
        )?;
        Ok(known)
    }

    /// Whether an account is exactly like the row in `line`.
    pub fn recognise(&mut self, digest: &Digest, line: u32) -> Recognised {
        match self.accounts.get_mut(digest) {
            Some((account, first @ 0)) => {
                *first = line;
                Recognised::Unchanged(*account)
            }
            Some((_, first)) => Recognised::Twice(*first),
            None => Recognised::No,
        }
    }
}
