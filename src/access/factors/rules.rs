//! Codes of an authenticator app (RFC 6238) and recovery codes. Pure.

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use totp_rs::{Algorithm, Builder, Secret, Totp};
use zeroize::Zeroizing;

use crate::app::Millis;
use crate::error::{Error, Result};

/// How many recovery codes are made at once.
pub const RECOVERY_CODES: usize = 10;
/// How many steps of half a minute a clock may be off.
const SKEW: u16 = 1;
/// 160 bits, as RFC 4226 recommends.
const SECRET_BYTES: usize = 20;
/// Without what is taken for something else: 0 and o, 1, i and l. A code has twelve of them, 59 bits.
const LETTERS: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";
const RECOVERY_CHARS: usize = 12;

/// A new secret, in base 32 as apps take it by hand.
pub fn new_secret(rng: &mut impl CryptoRng) -> SecretString {
    let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
    rng.fill_bytes(bytes.as_mut_slice());
    SecretString::from(Secret::from(bytes.to_vec()).to_base32())
}

/// Whether a form brings back a secret as [`new_secret`] makes them.
pub fn is_secret(secret: &SecretString) -> bool {
    Secret::try_from_base32(secret.expose_secret()).is_ok_and(|secret| secret.as_bytes().len() == SECRET_BYTES)
}

/// The address that an app reads off the QR code.
///
/// # Errors
/// Ours when it is no secret of ours.
pub fn address(secret: &SecretString, issuer: &str, account: &str) -> Result<SecretString> {
    let plain = |text: &str| text.replace(':', " ");
    let totp = builder(secret)?.with_issuer(Some(plain(issuer))).with_account_name(plain(account)).build();
    let totp = totp.map_err(|cause| Error::internal(cause.to_string()))?;
    totp.to_url().map(SecretString::from).map_err(|cause| Error::internal(cause.to_string()))
}

/// The step of half a minute whose code it is, if it is one of now and later than `last`: no code is taken twice.
///
/// # Errors
/// As [`address`].
pub fn step_of(secret: &SecretString, code: &SecretString, last: i64, now: Millis) -> Result<Option<i64>> {
    let totp: Totp = builder(secret)?.build().map_err(|cause| Error::internal(cause.to_string()))?;
    let typed: Zeroizing<String> =
        Zeroizing::new(code.expose_secret().chars().filter(|c| !c.is_whitespace()).collect());
    let step = totp.check(&typed, u64::try_from(now / 1000).unwrap_or_default());
    Ok(step.and_then(|step| i64::try_from(step).ok()).filter(|step| *step > last))
}

/// The code of that moment.
///
/// # Errors
/// As [`address`].
pub fn code_at(secret: &SecretString, now: Millis) -> Result<SecretString> {
    let totp: Totp = builder(secret)?.build().map_err(|cause| Error::internal(cause.to_string()))?;
    Ok(SecretString::from(totp.generate(u64::try_from(now / 1000).unwrap_or_default()).to_string()))
}

fn builder(secret: &SecretString) -> Result<Builder> {
    let secret = Secret::try_from_base32(secret.expose_secret()).map_err(|_| Error::internal("no TOTP secret"))?;
    Ok(Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_skew(SKEW).with_secret(secret))
}

/// A new recovery code: `abcd-efgh-jkmn`.
pub fn new_recovery_code(rng: &mut impl CryptoRng) -> SecretString {
    let mut code = Zeroizing::new(String::with_capacity(RECOVERY_CHARS + 2));
    let mut letters = 0;
    while letters < RECOVERY_CHARS {
        let mut byte = [0];
        rng.fill_bytes(&mut byte);
        // Bytes beyond a multiple of the letters would favour the first of them.
        let Some(letter) = LETTERS.get(usize::from(byte[0] & 31)) else { continue };
        if letters > 0 && letters % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(*letter));
        letters += 1;
    }
    SecretString::from(code.as_str())
}

/// A recovery code as it is compared: however it was typed.
pub fn plain_recovery_code(typed: &SecretString) -> Option<SecretString> {
    let plain: Zeroizing<String> = Zeroizing::new(
        typed.expose_secret().chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect(),
    );
    (plain.chars().count() == RECOVERY_CHARS).then(|| SecretString::from(plain.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// That of RFC 6238, appendix B: `12345678901234567890`.
    fn secret() -> SecretString {
        SecretString::from("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(code_at(&secret(), seconds * 1000).unwrap().expose_secret(), code);
        }
    }

    #[test]
    fn a_code_is_taken_within_a_step_of_now_and_once() {
        let (now, step) = (1_111_111_111_000, 1_111_111_111 / 30);
        let code = code_at(&secret(), now).unwrap();
        let taken = |code: &SecretString, last, now| step_of(&secret(), code, last, now).unwrap();
        for (later, expected) in [(0, Some(step)), (30, Some(step)), (-30, Some(step)), (90, None), (-90, None)] {
            assert_eq!(taken(&code, 0, now + later * 1000), expected, "{later} seconds later");
        }
        assert_eq!(taken(&code, step, now), None, "replayed");
        assert_eq!(taken(&code, step - 1, now), Some(step));
        for wrong in ["", "05047", "0504711", "+50471", "abcdef", "000000"] {
            assert_eq!(taken(&SecretString::from(wrong), 0, now), None, "{wrong}");
        }
        let spaced = SecretString::from(" 050 471 ");
        assert_eq!(taken(&spaced, 0, now), Some(step));
    }

    #[test]
    fn secrets_and_recovery_codes_are_long_and_never_the_same() {
        let mut rng = rand::rng();
        let mut seen = std::collections::HashSet::new();
        for _ in 0..200 {
            let code = new_recovery_code(&mut rng);
            assert_eq!(code.expose_secret().len(), 14, "{}", code.expose_secret());
            let typed = SecretString::from(code.expose_secret().to_uppercase().replace('-', " "));
            let plain = [&code, &typed].map(|code| plain_recovery_code(code).unwrap().expose_secret().to_owned());
            assert_eq!(plain[0], plain[1]);
            assert!(seen.insert(plain[0].clone()));
            assert_eq!(new_secret(&mut rng).expose_secret().len(), 32);
        }
        assert!(plain_recovery_code(&SecretString::from("123456")).is_none());
    }

    #[test]
    fn the_address_for_apps_names_the_school_and_the_account() {
        let address = address(&secret(), "Colegio: San José", "ana@sanjose.example").unwrap();
        let address = address.expose_secret();
        assert!(address.starts_with("otpauth://totp/Colegio%20%20San%20Jos%C3%A9:ana"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
    }
}
