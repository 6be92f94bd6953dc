//! Keyed tags of passwords: whose a hash is, and which password of an account is its newest (decision 18). Pure.
//!
//! Whoever can write the database alone, without the key file, can make none: a row that was copied, moved or
//! brought back does not open.

use uuid::Uuid;

use super::Binding;
use crate::db::RowKeys;
use crate::error::Result;

/// What the key of tags is derived for; another text would make every password look altered.
const PURPOSE: &str = "llavero 2026-11 credential tags";

/// The length of the keyed hash in a tag.
const MAC_LEN: usize = 16;

/// The number of the key (4 bytes), and a keyed hash.
pub type Tag = [u8; 4 + MAC_LEN];

/// Makes and checks the tags of one organization.
pub struct Tagger<'k> {
    keys: &'k RowKeys,
    organization: Uuid,
    /// The key that makes tags, derived once for many.
    newest: Option<(u32, [u8; 32])>,
}

/// What a tag is about, so that one is never taken for the other.
#[derive(Clone, Copy)]
enum About {
    Newest = 1,
    Hash = 2,
}

impl<'k> Tagger<'k> {
    /// With the keys of a transaction ([`Tx::row_keys`](crate::db::Tx::row_keys)).
    pub fn new(keys: &'k RowKeys, organization: Uuid) -> Self {
        let newest = keys.newest().ok().map(|(number, key)| (number, derived(key)));
        Self { keys, organization, newest }
    }

    /// The tag of an account whose newest password is that version, in that state.
    ///
    /// # Errors
    /// `Internal` when the database was opened without keys.
    pub fn newest(&self, password: Binding, state: &str) -> Result<Tag> {
        self.tag(About::Newest, password, state, "")
    }

    /// The tag of a hashed password.
    ///
    /// # Errors
    /// As [`Tagger::newest`].
    pub fn hash(&self, password: Binding, state: &str, phc: &str) -> Result<Tag> {
        self.tag(About::Hash, password, state, phc)
    }

    /// Whether `tag` says that this is the account's newest password.
    pub fn is_newest(&self, password: Binding, state: &str, tag: Option<&[u8]>) -> bool {
        tag.is_some_and(|tag| self.fits(About::Newest, password, state, "", tag))
    }

    /// Whether `tag` is that of this hashed password.
    pub fn is_hash(&self, password: Binding, state: &str, phc: &str, tag: Option<&[u8]>) -> bool {
        tag.is_some_and(|tag| self.fits(About::Hash, password, state, phc, tag))
    }

    fn tag(&self, about: About, password: Binding, state: &str, phc: &str) -> Result<Tag> {
        let (number, key) = match self.newest {
            Some((number, key)) => (number, key),
            None => self.keys.newest().map(|(number, key)| (number, derived(key)))?,
        };
        let mut tag = Tag::default();
        let (head, mac) = tag.split_at_mut(4);
        head.copy_from_slice(&number.to_be_bytes());
        mac.copy_from_slice(&self.mac(&key, about, password, state, phc));
        Ok(tag)
    }

    fn fits(&self, about: About, password: Binding, state: &str, phc: &str, tag: &[u8]) -> bool {
        let Some((number, mac)) = tag.split_first_chunk::<4>() else { return false };
        let number = u32::from_be_bytes(*number);
        let key = match self.newest {
            Some((newest, key)) if newest == number => Some(key),
            _ => self.keys.get(i64::from(number)).map(derived),
        };
        let Some(expected) = key.map(|key| self.mac(&key, about, password, state, phc)) else { return false };
        // In a time that does not tell how much of it was right.
        mac.len() == MAC_LEN && mac.iter().zip(expected).fold(0, |differ, (one, other)| differ | (one ^ other)) == 0
    }

    fn mac(&self, key: &[u8; 32], about: About, password: Binding, state: &str, phc: &str) -> [u8; MAC_LEN] {
        let mut hasher = blake3::Hasher::new_keyed(key);
        hasher.update(&[about as u8]).update(self.organization.as_bytes()).update(&password.bytes());
        // A state has no byte 0, so the two texts cannot run together.
        hasher.update(state.as_bytes()).update(&[0]).update(phc.as_bytes());
        let mut mac = [0; MAC_LEN];
        hasher.finalize_xof().fill(&mut mac);
        mac
    }
}

fn derived(key: &[u8; 32]) -> [u8; 32] {
    blake3::derive_key(PURPOSE, key)
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;
    use crate::db::RowKey;

    const ORGANIZATION: Uuid = Uuid::from_u128(1);
    const PASSWORD: Binding = Binding { account: Uuid::from_u128(7), version: 3 };

    fn keys(numbers: &[u32]) -> RowKeys {
        let key = |number: u32| RowKey { signing: Zeroizing::new([number as u8; 32]), fingerprint: [0; 16] };
        RowKeys::new(numbers.iter().map(|number| (*number, key(*number))))
    }

    #[test]
    fn a_tag_fits_what_it_was_made_for_and_nothing_else() {
        let keys = keys(&[1]);
        let tagger = Tagger::new(&keys, ORGANIZATION);
        let newest = tagger.newest(PASSWORD, "own").unwrap();
        let hash = tagger.hash(PASSWORD, "own", "$argon2id$x").unwrap();
        assert!(tagger.is_newest(PASSWORD, "own", Some(&newest)));
        assert!(tagger.is_hash(PASSWORD, "own", "$argon2id$x", Some(&hash)));

        let other_account = Binding { account: Uuid::from_u128(8), ..PASSWORD };
        let other_version = Binding { version: 2, ..PASSWORD };
        for other in [other_account, other_version] {
            assert!(!tagger.is_newest(other, "own", Some(&newest)), "{other:?}");
            assert!(!tagger.is_hash(other, "own", "$argon2id$x", Some(&hash)), "{other:?}");
        }
        assert!(!tagger.is_newest(PASSWORD, "initial", Some(&newest)));
        assert!(!tagger.is_hash(PASSWORD, "initial", "$argon2id$x", Some(&hash)));
        assert!(!tagger.is_hash(PASSWORD, "own", "$argon2id$y", Some(&hash)));
        assert!(!Tagger::new(&keys, Uuid::from_u128(2)).is_newest(PASSWORD, "own", Some(&newest)));
        // Neither kind passes for the other, and nothing for a tag.
        assert!(!tagger.is_newest(PASSWORD, "own", Some(&hash)));
        assert!(!tagger.is_hash(PASSWORD, "own", "", Some(&newest)));
        assert!(!tagger.is_newest(PASSWORD, "own", None));
    }

    #[test]
    fn an_altered_or_cut_tag_fits_nothing() {
        let keys = keys(&[1]);
        let tagger = Tagger::new(&keys, ORGANIZATION);
        let tag = tagger.newest(PASSWORD, "own").unwrap();
        for index in 0..tag.len() {
            let mut altered = tag;
            altered[index] ^= 1;
            assert!(!tagger.is_newest(PASSWORD, "own", Some(&altered)), "byte {index}");
            assert!(!tagger.is_newest(PASSWORD, "own", Some(&tag[..index])), "cut at {index}");
        }
        let longer = [&tag[..], &[0]].concat();
        assert!(!tagger.is_newest(PASSWORD, "own", Some(&longer)));
    }

    #[test]
    fn the_newest_key_makes_tags_and_older_ones_still_fit() {
        let (old, both, new) = (keys(&[1]), keys(&[1, 2]), keys(&[2]));
        let by_old = Tagger::new(&old, ORGANIZATION).newest(PASSWORD, "own").unwrap();
        let by_new = Tagger::new(&both, ORGANIZATION).newest(PASSWORD, "own").unwrap();
        assert_eq!(by_new[..4], 2u32.to_be_bytes());
        assert!(Tagger::new(&both, ORGANIZATION).is_newest(PASSWORD, "own", Some(&by_old)));
        assert!(!Tagger::new(&new, ORGANIZATION).is_newest(PASSWORD, "own", Some(&by_old)));
        assert!(!Tagger::new(&old, ORGANIZATION).is_newest(PASSWORD, "own", Some(&by_new)));
        let none = keys(&[]);
        assert!(Tagger::new(&none, ORGANIZATION).newest(PASSWORD, "own").is_err());
    }
}
