//! Where a message goes, and when it is tried again.

use lettre::Address;

use crate::accounts::rules::Email;
use crate::app::Millis;

const MINUTE: Millis = 60_000;

/// How long to wait after each attempt that failed; after the last of them it is given up.
const WAITS: [Millis; 7] =
    [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 4 * 60 * MINUTE, 12 * 60 * MINUTE, 24 * 60 * MINUTE];

/// How long to wait after so many attempts; `None` when it is given up.
pub fn wait(attempts: i64) -> Option<Millis> {
    WAITS.get(usize::try_from(attempts.max(1)).ok()?.checked_sub(1)?).copied()
}

/// The address that sign-in details go to: the contact address where there is one (somebody who cannot sign in yet
/// cannot read an institutional mailbox either, 1.11), else the account's own. `None` without a valid one.
pub fn address<'a>(contact: Option<&'a str>, email: Option<&'a str>) -> Option<&'a str> {
    [contact, email].into_iter().flatten().map(str::trim).find(|address| is_valid(address))
}

fn is_valid(address: &str) -> bool {
    Email::parse(address).is_ok() && address.parse::<Address>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let waits: Vec<_> = (1..=8).map(wait).collect();
        assert!(waits.windows(2).all(|pair| pair[1].is_none() || pair[0] < pair[1]), "{waits:?}");
        assert_eq!((wait(1), wait(7), wait(8)), (Some(MINUTE), Some(24 * 60 * MINUTE), None));
    }

    #[test]
    fn the_contact_address_comes_first_and_what_is_no_address_does_not_count() {
        for (contact, email, expected) in [
            (Some("casa@x.org"), Some("ana@colegio.org"), Some("casa@x.org")),
            (None, Some("ana@colegio.org"), Some("ana@colegio.org")),
            (Some("no tiene"), Some("ana@colegio.org"), Some("ana@colegio.org")),
            (Some(" casa@x.org "), None, Some("casa@x.org")),
            (Some(""), Some("ana@"), None),
            (None, Some("ana@x.org\r\nBcc: otro@x.org"), None),
            (None, None, None),
        ] {
            assert_eq!(address(contact, email), expected, "{contact:?} {email:?}");
        }
    }
}
