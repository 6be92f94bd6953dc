//! Keys that rows are signed with: a transaction carries them to whatever writes such a row. A database is written
//! with its own keys alone, which it knows by their fingerprints.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use zeroize::Zeroizing;

use super::{Db, Tx};
use crate::error::{Error, Fault, Result};
use crate::params;

/// What tells a key from others with the same number, and nothing about the key itself (decision 17).
pub type Fingerprint = [u8; 16];

/// A key that rows are signed with.
pub struct RowKey {
    /// The key.
    pub signing: Zeroizing<[u8; 32]>,
    /// The fingerprint of the key it was derived from.
    pub fingerprint: Fingerprint,
}

/// Keys outside the database, by number; the newest signs, all of them verify.
pub struct RowKeys {
    by_number: BTreeMap<u32, RowKey>,
    /// Whether they were found to be those of the database.
    are_checked: AtomicBool,
}

impl RowKeys {
    /// Those of a database that was opened without any: nothing can be signed in it.
    pub(super) fn none() -> &'static Self {
        static NONE: RowKeys = RowKeys { by_number: BTreeMap::new(), are_checked: AtomicBool::new(false) };
        &NONE
    }

    /// These, each with its number.
    pub fn new(keys: impl IntoIterator<Item = (u32, RowKey)>) -> Self {
        Self { by_number: keys.into_iter().collect(), are_checked: AtomicBool::new(false) }
    }

    /// The key that signs, and its number.
    ///
    /// # Errors
    /// Ours, when the database was opened without keys.
    pub fn newest(&self) -> Result<(u32, &[u8; 32])> {
        let newest = self.by_number.last_key_value().map(|(number, key)| (*number, &*key.signing));
        newest.ok_or_else(|| Error::internal("a database without keys to sign with"))
    }

    /// The key of that number, if there is one.
    pub fn get(&self, number: i64) -> Option<&[u8; 32]> {
        self.by_number.get(&u32::try_from(number).ok()?).map(|key| &*key.signing)
    }

    /// Compares them with the fingerprints that a database has recorded: which of them it does not know yet.
    ///
    /// # Errors
    /// `Environment` when one it has recorded is not among them, or is another key with the same number.
    pub fn compare(&self, recorded: &[(i64, Vec<u8>)]) -> Result<Vec<(i64, Fingerprint)>> {
        let ours: BTreeMap<i64, Fingerprint> =
            self.by_number.iter().map(|(number, key)| (i64::from(*number), key.fingerprint)).collect();
        for (number, fingerprint) in recorded {
            match ours.get(number) {
                Some(our) if our.as_slice() == fingerprint.as_slice() => {}
                Some(_) => return Err(Error::Environment(Fault::new("key-file-other"))),
                None => return Err(Error::Environment(Fault::new("key-file-lacks").with("number", number))),
            }
        }
        let is_recorded = |number: &i64| recorded.iter().any(|(known, _)| known == number);
        Ok(ours.into_iter().filter(|(number, _)| !is_recorded(number)).collect())
    }
}

impl Db {
    /// Lets every transaction from now on carry these keys; those that were given first stay.
    pub fn sign_with(&self, keys: RowKeys) {
        match self {
            Self::Sqlite(sqlite) => sqlite.sign_with(keys),
            Self::Postgres(server) => server.sign_with(keys),
        }
    }
}

/// The fingerprints that a database has recorded, by the number of the key.
///
/// # Errors
/// Ours.
pub fn key_fingerprints(tx: &mut Tx<'_>) -> Result<Vec<(i64, Vec<u8>)>> {
    tx.query("SELECT number, fingerprint FROM key_fingerprints ORDER BY number", &[])
}

/// Makes sure that a database is written with its own keys; those that are new to it are recorded. The first to write
/// decides which they are. Asks the database until they are found recorded, and no more after that.
///
/// # Errors
/// `Environment` when they are the keys of another database; ours.
pub fn check_keys(tx: &mut Tx<'_>) -> Result<()> {
    let keys = tx.row_keys();
    if keys.are_checked.load(Ordering::Relaxed) {
        return Ok(());
    }
    let new = keys.compare(&key_fingerprints(tx)?)?;
    for (number, fingerprint) in &new {
        tx.execute(
            "INSERT INTO key_fingerprints (number, fingerprint) VALUES ($1, $2) ON CONFLICT (number) DO NOTHING",
            params![*number, fingerprint.as_slice()],
        )?;
    }
    if new.is_empty() {
        keys.are_checked.store(true, Ordering::Relaxed);
        return Ok(());
    }
    // Another process may have recorded others at the same moment.
    keys.compare(&key_fingerprints(tx)?).map(|_| ())
}

impl<'a> Tx<'a> {
    /// The keys that rows are signed with.
    pub fn row_keys(&self) -> &'a RowKeys {
        match self {
            Self::Sqlite(_, keys) | Self::Postgres(_, _, keys) => keys,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(all: &[(u32, u8)]) -> RowKeys {
        RowKeys::new(
            all.iter().map(|(number, byte)| {
                (*number, RowKey { signing: Zeroizing::new([*byte; 32]), fingerprint: [*byte; 16] })
            }),
        )
    }

    #[test]
    fn a_key_file_is_told_from_others_by_every_key_that_is_recorded() {
        let recorded =
            |all: &[(i64, u8)]| all.iter().map(|(number, byte)| (*number, vec![*byte; 16])).collect::<Vec<_>>();
        let compare = |file: &[(u32, u8)], database: &[(i64, u8)]| match keys(file).compare(&recorded(database)) {
            Ok(new) => Ok(new.into_iter().map(|(number, _)| number).collect::<Vec<_>>()),
            Err(Error::Environment(fault)) => Err(fault.code),
            Err(other) => panic!("{other:?}"),
        };
        for (file, database, expected) in [
            // A new database, the same key, a key that was added.
            (&[(1, 7)][..], &[][..], Ok(vec![1])),
            (&[(1, 7)], &[(1, 7)], Ok(vec![])),
            (&[(1, 7), (2, 8)], &[(1, 7)], Ok(vec![2])),
            // Another key with the same number, alone or beside the right one.
            (&[(1, 9)], &[(1, 7)], Err("key-file-other")),
            (&[(1, 7), (2, 9)], &[(1, 7), (2, 8)], Err("key-file-other")),
            // A copy from before a key was added, and one that has the new key alone.
            (&[(1, 7)], &[(1, 7), (2, 8)], Err("key-file-lacks")),
            (&[(2, 8)], &[(1, 7), (2, 8)], Err("key-file-lacks")),
        ] {
            assert_eq!(compare(file, database), expected, "{file:?} {database:?}");
        }
    }
}
