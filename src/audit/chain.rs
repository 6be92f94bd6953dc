//! What makes a changed log show: the signature of an entry, over its content and the one before, and of the last.
//!
//! A signature is BLAKE3 under a key of the key file. Every part is written with its length (or is of one
//! length), so that no two contents are the same bytes.

use uuid::Uuid;

use crate::app::Millis;

/// A keyed hash.
pub type Signature = [u8; 32];

/// What stands before the first entry; and before one that could not be tied to the end of the log, because
/// that had been tampered with.
pub const NOTHING: Signature = [0; 32];

/// The first action of every organization.
pub const FIRST: &str = "organization.create";

/// An entry as it is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed<'a> {
    /// The organization.
    pub organization: Uuid,
    /// From 1, without gaps.
    pub seq: i64,
    /// Its id.
    pub id: Uuid,
    /// When.
    pub at: Millis,
    /// The account that acted.
    pub actor: Option<Uuid>,
    /// Its name then.
    pub actor_name: &'a str,
    /// What was done.
    pub action: &'a str,
    /// To what.
    pub subject: Option<Uuid>,
    /// As JSON.
    pub details: &'a str,
}

impl Signed<'_> {
    /// The signature of this entry, which follows one with the signature `before`.
    pub fn signature(&self, key: &[u8; 32], before: &[u8]) -> Signature {
        let mut hasher = blake3::Hasher::new_keyed(key);
        hasher.update(b"entry");
        text(&mut hasher, before);
        hasher.update(self.organization.as_bytes());
        hasher.update(&self.seq.to_be_bytes());
        hasher.update(self.id.as_bytes());
        hasher.update(&self.at.to_be_bytes());
        id(&mut hasher, self.actor);
        text(&mut hasher, self.actor_name.as_bytes());
        text(&mut hasher, self.action.as_bytes());
        id(&mut hasher, self.subject);
        text(&mut hasher, self.details.as_bytes());
        *hasher.finalize().as_bytes()
    }
}

/// The signature of the statement that the entry `seq`, signed so, is the last of the organization.
pub fn head(key: &[u8; 32], organization: Uuid, seq: i64, entry: &[u8]) -> Signature {
    let mut hasher = blake3::Hasher::new_keyed(key);
    hasher.update(b"head");
    hasher.update(organization.as_bytes());
    hasher.update(&seq.to_be_bytes());
    text(&mut hasher, entry);
    *hasher.finalize().as_bytes()
}

fn text(hasher: &mut blake3::Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_be_bytes());
    hasher.update(bytes);
}

fn id(hasher: &mut blake3::Hasher, id: Option<Uuid>) {
    text(hasher, id.as_ref().map_or(&[], |id| id.as_bytes()));
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const KEY: [u8; 32] = [7; 32];

    fn entry() -> Signed<'static> {
        Signed {
            organization: Uuid::from_u128(1),
            seq: 2,
            id: Uuid::from_u128(3),
            at: 4,
            actor: None,
            actor_name: "ana",
            action: "import.apply",
            subject: Some(Uuid::from_u128(5)),
            details: "{}",
        }
    }

    #[test]
    fn whatever_is_changed_changes_the_signature() {
        let changed = [
            entry(),
            Signed { organization: Uuid::from_u128(9), ..entry() },
            Signed { seq: 3, ..entry() },
            Signed { id: Uuid::from_u128(9), ..entry() },
            Signed { at: 5, ..entry() },
            Signed { actor: Some(Uuid::nil()), ..entry() },
            Signed { actor: Some(Uuid::from_u128(5)), subject: None, ..entry() },
            Signed { actor_name: "an", action: "aimport.apply", ..entry() },
            Signed { action: "import.appl", details: "y{}", ..entry() },
            Signed { subject: None, ..entry() },
            Signed { details: "{} ", ..entry() },
        ];
        let mut signatures: HashSet<Signature> = changed.iter().map(|entry| entry.signature(&KEY, &NOTHING)).collect();
        assert_eq!(signatures.len(), changed.len());
        for (key, before) in [([8; 32], [0; 32]), (KEY, [1; 32])] {
            assert!(signatures.insert(entry().signature(&key, &before)));
        }
        assert!(signatures.insert(entry().signature(&KEY, &[0; 31])));
    }

    #[test]
    fn the_last_one_is_signed_as_the_last() {
        let organization = Uuid::from_u128(1);
        let entry = [1; 32];
        let one = head(&KEY, organization, 5, &entry);
        for other in [
            head(&[8; 32], organization, 5, &entry),
            head(&KEY, Uuid::from_u128(2), 5, &entry),
            head(&KEY, organization, 4, &entry),
            head(&KEY, organization, 5, &[2; 32]),
        ] {
            assert_ne!(one, other);
        }
    }
}
