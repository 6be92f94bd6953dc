//! Hashed passwords: own ones, and initial ones that are not printable any more. Argon2id, as OWASP recommends or
//! stronger.

use std::cell::Cell;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::rules::{Owner, check_own, composed};
use super::store::Credential;
use super::{Binding, Keys};
use crate::error::{Error, Result};

/// 19 MiB, two passes, one lane: OWASP's first choice for Argon2id (2024).
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

thread_local! {
    static COMPUTATIONS: Cell<u64> = const { Cell::new(0) };
}

/// How many Argon2id computations this thread has begun: tests hold every attempt to sign in to one.
pub fn computations() -> u64 {
    COMPUTATIONS.get()
}

/// For one computation.
fn argon2() -> Result<Argon2<'static>> {
    COMPUTATIONS.set(COMPUTATIONS.get() + 1);
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|_| Error::internal("Argon2 parameters"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The PHC string of a password its owner chose.
///
/// # Errors
/// `Invalid`, as [`check_own`].
pub fn hash(password: &SecretString, owner: &Owner, rng: &mut impl rand::CryptoRng) -> Result<String> {
    let password = composed(password);
    check_own(&password, owner)?;
    phc(&password, rng)
}

/// The PHC string of a password that was looked at before, or made by us.
///
/// # Errors
/// Ours.
pub(super) fn phc(password: &SecretString, rng: &mut impl rand::CryptoRng) -> Result<String> {
    let mut salt = [0; 16];
    rng.fill_bytes(&mut salt);
    let hash = argon2()?
        .hash_password_with_salt(composed(password).expose_secret().as_bytes(), &salt)
        .map_err(|_| Error::internal("hashing failed"))?;
    Ok(hash.to_string())
}

/// Whether `given` is the password of an account's credential, sealed or hashed as that may be. One that Llavero did
/// not write as the newest is nobody's (decision 18).
///
/// # Errors
/// As [`Keys::open_sealed`]; ours when what is stored is no hash.
pub fn is_right(keys: &Keys, account: Uuid, credential: &Credential, given: &SecretString) -> Result<bool> {
    if !credential.is_genuine {
        tracing::warn!(%account, version = credential.version, "a stored password was altered outside Llavero");
        return Ok(false);
    }
    if let Some(sealed) = &credential.sealed {
        let known = keys.open_sealed(Binding { account, version: credential.version }, sealed)?;
        // Hashes compare in a time that tells nothing of where the two differ.
        let hash = |password: &SecretString| blake3::hash(composed(password).expose_secret().as_bytes());
        return Ok(hash(&known) == hash(given));
    }
    credential.hash.as_ref().map_or(Ok(false), |phc| verify(given, phc))
}

/// Whether it is the password of that PHC string.
///
/// # Errors
/// Ours when the string is not one.
pub fn verify(password: &SecretString, phc: &str) -> Result<bool> {
    let hash = PasswordHash::new(phc).map_err(|_| Error::internal("a stored hash is no PHC string"))?;
    Ok(argon2()?.verify_password(composed(password).expose_secret().as_bytes(), &hash).is_ok())
}

/// Whether it is the newest password of that account, sealed or hashed. Takes one
/// Argon2id computation whatever the state, so that the time tells nothing (design §4).
///
/// # Errors
/// As [`is_right`].
pub fn proves(keys: &Keys, account: Uuid, credential: Option<&Credential>, password: &SecretString) -> Result<bool> {
    let verifies = credential
        .is_some_and(|credential| credential.is_genuine && credential.sealed.is_none() && credential.hash.is_some());
    if !verifies {
        prove_nothing(password)?;
    }
    credential.map_or(Ok(false), |credential| is_right(keys, account, credential, password))
}

/// The computation that a proof takes, for nobody.
///
/// # Errors
/// Ours.
pub fn prove_nothing(password: &SecretString) -> Result<()> {
    let mut out = [0; 32];
    argon2()?
        .hash_password_into(password.expose_secret().as_bytes(), b"of nobody at all", &mut out)
        .map_err(|_| Error::internal("hashing failed"))
}
