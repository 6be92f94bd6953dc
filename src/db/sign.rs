//! Keys that rows are signed with: a transaction carries them to whatever writes such a row.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{Db, Tx};
use crate::error::{Error, Result};

/// Keys outside the database, by number; the newest signs, all of them verify.
pub struct RowKeys(BTreeMap<u32, Zeroizing<[u8; 32]>>);

impl RowKeys {
    /// Those of a database that was opened without any: nothing can be signed in it.
    pub(super) const NONE: &Self = &Self(BTreeMap::new());

    /// These, each with its number.
    pub fn of(keys: impl IntoIterator<Item = (u32, Zeroizing<[u8; 32]>)>) -> Self {
        Self(keys.into_iter().collect())
    }

    /// The key that signs, and its number.
    ///
    /// # Errors
    /// Ours, when the database was opened without keys.
    pub fn newest(&self) -> Result<(u32, &[u8; 32])> {
        let newest = self.0.last_key_value().map(|(number, key)| (*number, &**key));
        newest.ok_or_else(|| Error::internal("a database without keys to sign with"))
    }

    /// The key of that number, if there is one.
    pub fn get(&self, number: i64) -> Option<&[u8; 32]> {
        self.0.get(&u32::try_from(number).ok()?).map(|key| &**key)
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

impl<'a> Tx<'a> {
    /// The keys that rows are signed with.
    pub fn row_keys(&self) -> &'a RowKeys {
        match self {
            Self::Sqlite(_, keys) | Self::Postgres(_, _, keys) => keys,
        }
    }
}
