//! One-time links in letters with sign-in details (12.2): whoever follows one and presses the button has got the
//! letter, and their account is verified.
//!
//! Opening the page alone verifies nobody: programs that look through mail open every link. Only a keyed hash of a
//! link is kept. It gives no access: what it proves is that the address is read by somebody. So another address takes
//! it back (`accounts::store::update`).

pub mod actions;
pub mod pages;
mod store;

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::app::Millis;

/// How long a link can be used, in days.
pub const DAYS: i64 = 14;
/// The same in milliseconds.
pub(super) const VALID: Millis = DAYS * 24 * 3600 * 1000;

/// The link of a letter.
pub struct Link {
    /// Where it leads.
    pub url: SecretString,
    /// What proves it; `None` in a sample.
    pub(super) token: Option<SecretString>,
}

impl Link {
    /// Of an organization, at the address that the console is known by.
    pub(super) fn new(public_url: &str, organization: Uuid, token: SecretString) -> Self {
        let url = format!("{}/{}-{}", base(public_url), organization.simple(), token.expose_secret());
        Self { url: SecretString::from(url), token: Some(token) }
    }

    /// One that leads nowhere, as a preview shows it.
    pub(super) fn masked(public_url: &str, mask: &str) -> Self {
        Self { url: SecretString::from(format!("{}/{mask}", base(public_url))), token: None }
    }
}

fn base(public_url: &str) -> String {
    format!("{}/verify", public_url.trim_end_matches('/'))
}

/// Organization and token of a link, if it is one.
pub(super) fn read(link: &str) -> Option<(Uuid, SecretString)> {
    let (organization, token) = link.split_once('-')?;
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if organization.len() != 32 || token.len() != 64 || !is_hex(organization) || !is_hex(token) {
        return None;
    }
    Some((Uuid::try_parse(organization).ok()?, SecretString::from(token)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_read_as_it_was_written_and_nothing_else_is() {
        let (organization, token) = (Uuid::from_u128(7), "a1".repeat(32));
        let link = Link::new("https://llavero.example/", organization, SecretString::from(token.clone()));
        let url = link.url.expose_secret();
        let last = url.strip_prefix("https://llavero.example/verify/").unwrap();
        let (read_of, read_token) = read(last).unwrap();
        assert_eq!((read_of, read_token.expose_secret()), (organization, token.as_str()));
        for wrong in ["", "-", &last[1..], &last[..last.len() - 1], &format!("{last}0"), &last.to_uppercase(), "ñ-ñ"]
        {
            assert!(read(wrong).is_none(), "{wrong}");
        }
        assert!(!Link::masked("https://llavero.example", "•").url.expose_secret().contains("a1"));
    }
}
