//! What is asked for twice under one key acts once: a form sent by two clicks, a request repeated after a timeout.
//!
//! Whoever asks makes the key up. It counts within the organization and for whoever uses it, so that nobody
//! learns by trying keys what others did. To be looked up and kept in the transaction that acts, which holds
//! its organization.

use uuid::Uuid;

use crate::access::Actor;
use crate::app::Millis;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::params;

/// For so long a key is remembered.
pub const REMEMBERED: Millis = 7 * 24 * 60 * 60 * 1000;

/// A key, and a digest of what is asked under it.
#[derive(Debug, Clone)]
pub struct Once {
    key: [u8; 32],
    asked: [u8; 32],
}

impl Once {
    /// A key of the actor's. `asked` are the parts of what is asked for, without secrets.
    pub fn new<'a>(actor: &Actor, key: &str, asked: impl IntoIterator<Item = &'a str>) -> Self {
        let hash = |parts: &mut dyn Iterator<Item = &str>| {
            let mut hasher = blake3::Hasher::new();
            for part in parts {
                hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
            }
            *hasher.finalize().as_bytes()
        };
        let who = actor.id().map(|account| account.to_string()).unwrap_or_default();
        Self { key: hash(&mut [who.as_str(), key].into_iter()), asked: hash(&mut asked.into_iter()) }
    }

    /// What came of it when it was asked for before; `None` the first time.
    ///
    /// # Errors
    /// `Conflict` (`asked-otherwise`) when something else was asked for under this key.
    pub fn before(&self, tx: &mut Tx<'_>, organization: Uuid) -> Result<Option<Uuid>> {
        let sql = "SELECT asked_hash, result_id FROM requests WHERE organization_id = $1 AND key_hash = $2";
        let found: Option<(Vec<u8>, Uuid)> = tx.query_opt(sql, params![organization, self.key.as_slice()])?;
        match found {
            Some((asked, _)) if asked != self.asked => Err(Error::Conflict(Fault::new("asked-otherwise"))),
            found => Ok(found.map(|(_, result)| result)),
        }
    }

    /// Keeps what came of it.
    ///
    /// # Errors
    /// Ours.
    pub fn keep(&self, tx: &mut Tx<'_>, organization: Uuid, result: Uuid, now: Millis) -> Result<()> {
        tx.execute(
            "INSERT INTO requests (organization_id, key_hash, asked_hash, result_id, created_at)
             VALUES ($1, $2, $3, $4, $5)",
            params![organization, self.key.as_slice(), self.asked.as_slice(), result, now],
        )?;
        Ok(())
    }
}

/// Forgets the keys whose time is over.
///
/// # Errors
/// Ours.
pub fn forget(tx: &mut Tx<'_>, organization: Uuid, now: Millis) -> Result<u64> {
    let sql = "DELETE FROM requests WHERE organization_id = $1 AND created_at < $2";
    tx.execute(sql, params![organization, now - REMEMBERED])
}
