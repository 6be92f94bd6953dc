//! Sealed initial passwords: XChaCha20-Poly1305 with keys kept outside the database (design §4).

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use rand::Rng;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

use crate::db::{Fingerprint, RowKey, RowKeys};
use crate::error::{Error, Fault, Result};

const KEY_LEN: usize = 32;
const NONCE_LEN: usize = 24;

/// What the key of withheld names is derived for; another text would make them all unknown.
const NAMES: &str = "llavero 2026-11 withheld usernames and addresses";

/// What the key that signs the audit log is derived for; another text would make every entry look forged.
const AUDIT: &str = "llavero 2026-11 audit log";

/// What a key's fingerprint is derived for; another text would make every key file look like another's.
const FINGERPRINT: &str = "llavero 2026-11 fingerprint of a key";

/// A name as it is kept when nobody may read it: see [`Keys::name_hashes`].
pub type NameHash = [u8; 16];

/// The keys of an installation: the newest seals, all of them open.
pub struct Keys {
    all: BTreeMap<u32, Key>,
}

struct Key {
    cipher: XChaCha20Poly1305,
    names: Zeroizing<[u8; KEY_LEN]>,
    audit: Zeroizing<[u8; KEY_LEN]>,
    fingerprint: Fingerprint,
}

/// What a sealed password is bound to: moved to another account or version, it does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// Whose password it is.
    pub account: Uuid,
    /// Which of their passwords.
    pub version: i64,
}

impl Binding {
    pub(super) fn bytes(self) -> [u8; 24] {
        let mut bytes = [0; 24];
        bytes[..16].copy_from_slice(self.account.as_bytes());
        bytes[16..].copy_from_slice(&self.version.to_be_bytes());
        bytes
    }
}

impl Keys {
    /// Reads the key file.
    ///
    /// # Errors
    /// `Environment` when it is missing, cannot be read, or is not a key file.
    pub fn open(path: &Path) -> Result<Self> {
        match std::fs::read(path) {
            Ok(bytes) => {
                let bytes = Zeroizing::new(bytes);
                std::str::from_utf8(&bytes).ok().and_then(Self::parse).ok_or_else(|| damaged(path))
            }
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                Err(Error::Environment(Fault::new("key-file-missing").with("file", path.display())))
            }
            Err(cause) => Err(cause.into()),
        }
    }

    /// Makes a key file with a new key, readable by its owner alone, where there is none; reads the one that is there.
    /// Only for a database in which nothing is sealed yet.
    ///
    /// # Errors
    /// As [`Keys::open`]; `Environment` when it cannot be written.
    pub fn create(path: &Path) -> Result<Self> {
        if path.exists() {
            return Self::open(path);
        }
        let mut key = Zeroizing::new([0; KEY_LEN]);
        rand::rng().fill_bytes(key.as_mut_slice());
        let line = Zeroizing::new(format!("llavero-key 1 {}\n", hex(key.as_slice()).as_str()));
        // Whole under another name first: of two processes one makes the file, and no crash leaves half a key.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(line.as_bytes())?;
        file.as_file().sync_all()?;
        if let Err(refused) = file.persist_noclobber(path)
            && !path.exists()
        {
            return Err(refused.error.into());
        }
        // A name that a power failure may take away is worth nothing: what is sealed next could never be opened again.
        std::fs::File::open(folder).and_then(|folder| folder.sync_all())?;
        Self::open(path)
    }

    /// The keys of a key file's text: a line `llavero-key NUMBER HEX` for each.
    pub fn parse(text: &str) -> Option<Self> {
        let mut all = BTreeMap::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let mut words = line.split_whitespace();
            let (Some("llavero-key"), Some(number), Some(key), None) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                return None;
            };
            let mut bytes = unhex(key)?;
            let names = Zeroizing::new(blake3::derive_key(NAMES, &bytes));
            let audit = Zeroizing::new(blake3::derive_key(AUDIT, &bytes));
            let mut fingerprint = Fingerprint::default();
            blake3::Hasher::new_derive_key(FINGERPRINT).update(&bytes).finalize_xof().fill(&mut fingerprint);
            let cipher = XChaCha20Poly1305::new_from_slice(&bytes).ok()?;
            all.insert(number.parse().ok()?, Key { cipher, names, audit, fingerprint });
            bytes.zeroize();
        }
        (!all.is_empty()).then_some(Self { all })
    }

    /// Seals a password: key number (4 bytes), nonce (24), ciphertext with its tag.
    ///
    /// # Errors
    /// Ours.
    pub fn seal(&self, binding: Binding, password: &SecretString, rng: &mut impl rand::CryptoRng) -> Result<Vec<u8>> {
        let (number, Key { cipher, .. }) = self.all.last_key_value().ok_or_else(|| Error::internal("no key"))?;
        let mut nonce = [0; NONCE_LEN];
        rng.fill_bytes(&mut nonce);
        let sealed = cipher
            .encrypt(&XNonce::from(nonce), Payload { msg: password.expose_secret().as_bytes(), aad: &binding.bytes() })
            .map_err(|_| Error::internal("sealing failed"))?;
        let mut out = Vec::with_capacity(4 + NONCE_LEN + sealed.len());
        out.extend_from_slice(&number.to_be_bytes());
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    /// Opens a sealed password.
    ///
    /// # Errors
    /// `Environment` when its key is not in the key file, or it was sealed for
    /// another account or version, or altered.
    pub fn open_sealed(&self, binding: Binding, sealed: &[u8]) -> Result<SecretString> {
        let refused = || Error::Environment(Fault::new("key-does-not-open"));
        let (number, rest) = sealed.split_first_chunk::<4>().ok_or_else(refused)?;
        let (nonce, text) = rest.split_first_chunk::<NONCE_LEN>().ok_or_else(refused)?;
        let Key { cipher, .. } = self.all.get(&u32::from_be_bytes(*number)).ok_or_else(refused)?;
        let opened = cipher
            .decrypt(&XNonce::from(*nonce), Payload { msg: text, aad: &binding.bytes() })
            .map_err(|_| refused())?;
        String::from_utf8(opened).map(SecretString::from).map_err(|_| refused())
    }

    /// The keys that rows of the database are signed with, so that whoever writes it from outside cannot (16.1).
    pub fn of_rows(&self) -> RowKeys {
        RowKeys::new(
            self.all
                .iter()
                .map(|(number, key)| (*number, RowKey { signing: key.audit.clone(), fingerprint: key.fingerprint })),
        )
    }

    /// A keyed hash of a name that nobody may read any more (1.8), under each key, the newest first:
    /// it is written under the first, and looked for under all of them.
    pub fn name_hashes(&self, kind: &str, scope: Uuid, name: &str) -> impl Iterator<Item = NameHash> {
        self.all.values().rev().map(move |key| {
            let mut hasher = blake3::Hasher::new_keyed(&key.names);
            // The name is last, so that no two of them can run together.
            hasher.update(kind.as_bytes()).update(&[0]).update(scope.as_bytes()).update(name.as_bytes());
            let mut hash = NameHash::default();
            hasher.finalize_xof().fill(&mut hash);
            hash
        })
    }
}

fn damaged(path: &Path) -> Error {
    Error::Environment(Fault::new("key-file-damaged").with("file", path.display()))
}

fn hex(bytes: &[u8]) -> Zeroizing<String> {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    Zeroizing::new(
        bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]).collect(),
    )
}

fn unhex(text: &str) -> Option<[u8; KEY_LEN]> {
    let mut bytes = [0; KEY_LEN];
    if text.len() != 2 * KEY_LEN || !text.is_ascii() {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        Keys::parse(&format!("llavero-key 1 {}\n", "07".repeat(KEY_LEN))).unwrap()
    }

    const BOUND: Binding = Binding { account: Uuid::from_u128(7), version: 3 };

    #[test]
    fn what_is_sealed_opens_again() {
        let password = SecretString::from("lápiz-verde-42");
        let sealed = keys().seal(BOUND, &password, &mut rand::rng()).unwrap();
        assert_eq!(keys().open_sealed(BOUND, &sealed).unwrap().expose_secret(), "lápiz-verde-42");
    }

    #[test]
    fn a_sealed_password_opens_for_no_other_account_version_or_key() {
        let sealed = keys().seal(BOUND, &SecretString::from("x"), &mut rand::rng()).unwrap();
        let other_account = Binding { account: Uuid::from_u128(8), ..BOUND };
        let other_version = Binding { version: 4, ..BOUND };
        assert!(keys().open_sealed(other_account, &sealed).is_err());
        assert!(keys().open_sealed(other_version, &sealed).is_err());
        let other_key = Keys::parse(&format!("llavero-key 1 {}", "08".repeat(KEY_LEN))).unwrap();
        assert!(other_key.open_sealed(BOUND, &sealed).is_err());
    }

    #[test]
    fn an_altered_or_cut_one_does_not_open() {
        let sealed = keys().seal(BOUND, &SecretString::from("abc"), &mut rand::rng()).unwrap();
        for index in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[index] ^= 1;
            assert!(keys().open_sealed(BOUND, &altered).is_err(), "byte {index}");
            assert!(keys().open_sealed(BOUND, &sealed[..index]).is_err(), "cut at {index}");
        }
    }

    #[test]
    fn the_newest_key_seals_and_older_ones_still_open() {
        let old = keys().seal(BOUND, &SecretString::from("old"), &mut rand::rng()).unwrap();
        let both = format!("llavero-key 1 {}\nllavero-key 2 {}\n", "07".repeat(KEY_LEN), "09".repeat(KEY_LEN));
        let both = Keys::parse(&both).unwrap();
        assert!(both.open_sealed(BOUND, &old).is_ok());
        let new = both.seal(BOUND, &SecretString::from("new"), &mut rand::rng()).unwrap();
        assert_eq!(new[..4], 2u32.to_be_bytes());
    }

    #[test]
    fn a_name_is_hashed_under_a_key_of_its_own_kind_and_scope_and_found_after_a_new_key() {
        let key = |number: u8| format!("llavero-key {number} {}\n", format!("{number:02x}").repeat(KEY_LEN));
        let hashes = |keys: &str, kind, scope, name| -> Vec<NameHash> {
            Keys::parse(keys).unwrap().name_hashes(kind, Uuid::from_u128(scope), name).collect()
        };
        let old = hashes(&key(1), "username", 7, "ana.pena");
        assert_eq!(old.len(), 1);
        assert_eq!(hashes(&format!("{}{}", key(1), key(2)), "username", 7, "ana.pena")[1..], old);
        let others = [
            hashes(&key(2), "username", 7, "ana.pena"),
            hashes(&key(1), "email", 7, "ana.pena"),
            hashes(&key(1), "username", 8, "ana.pena"),
            hashes(&key(1), "username", 7, "ana.pen"),
        ];
        assert!(others.iter().all(|other| *other != old));
        let without_key = blake3::hash(b"ana.pena");
        assert!(old[0] != without_key.as_bytes()[..16]);
    }

    #[test]
    fn a_key_file_is_made_once_and_only_its_owner_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("llavero.key");
        assert!(matches!(Keys::open(&path), Err(Error::Environment(fault)) if fault.code == "key-file-missing"));
        assert!(!path.exists(), "reading makes none");
        let first = Keys::create(&path).unwrap();
        let sealed = first.seal(BOUND, &SecretString::from("abc"), &mut rand::rng()).unwrap();
        assert!(Keys::open(&path).unwrap().open_sealed(BOUND, &sealed).is_ok());
        assert!(Keys::create(&path).unwrap().open_sealed(BOUND, &sealed).is_ok(), "the one that is there");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_fingerprint_tells_keys_apart_and_shows_nothing_of_them() {
        let of = |byte: &str| {
            *Keys::parse(&format!("llavero-key 1 {}", byte.repeat(KEY_LEN)))
                .unwrap()
                .all
                .first_key_value()
                .unwrap()
                .1
                .fingerprint
                .first_chunk::<16>()
                .unwrap()
        };
        assert_eq!(of("07"), of("07"));
        assert_ne!(of("07"), of("08"));
        // It is of no use where the key, or another that is derived from it, is.
        let (bytes, key) = ([7; KEY_LEN], keys());
        let key = key.all.first_key_value().unwrap().1;
        for other in [&bytes, &*key.names, &*key.audit, blake3::hash(&bytes).as_bytes()] {
            assert!(!other.windows(4).any(|part| of("07").windows(4).any(|own| own == part)));
        }
    }

    #[test]
    fn what_is_not_a_key_file_is_refused() {
        for text in ["", "hello", "llavero-key 1 abc", "llavero-key x 00", "llavero-key 1"] {
            assert!(Keys::parse(text).is_none(), "{text:?}");
        }
    }
}
