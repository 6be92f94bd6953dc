//! Where a page of a list begins, as a token that can stand in an address.

use uuid::Uuid;

use crate::accounts::directory::{Place, Sort};
use crate::error::Fault;

/// A place in a list: before or after one account. Written as a token, which is
/// checked when it is read; what it says is no secret, and grants nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    /// The order of the list.
    pub(super) sort: Sort,
    /// The page ends before the account instead of beginning after it.
    pub(super) backwards: bool,
    /// The account's place in the order.
    pub(super) place: Place,
}

/// Bytes of the digest that a token ends in.
const CHECK: usize = 6;
/// The longest token, in letters: keys are names, and names have a limit.
const LONGEST: usize = 16_384;

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let direction = if self.backwards { '<' } else { '>' };
        let Place { stretch, key, id } = &self.place;
        let text = format!("{direction}{}/{}/{}/{key}", self.sort, stretch.simple(), id.simple());
        let check = blake3::hash(text.as_bytes());
        for byte in text.as_bytes().iter().chain(&check.as_bytes()[..CHECK]) {
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl std::str::FromStr for Cursor {
    type Err = Fault;

    /// Reads a token back. Fault: `page-unknown`.
    fn from_str(token: &str) -> Result<Self, Fault> {
        read(token).ok_or_else(|| Fault::new("page-unknown"))
    }
}

fn read(token: &str) -> Option<Cursor> {
    if token.len() > LONGEST || !token.len().is_multiple_of(2) {
        return None;
    }
    let digits = token.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok());
    let mut bytes = digits.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect::<Option<Vec<u8>>>()?;
    let check = bytes.split_off(bytes.len().checked_sub(CHECK)?);
    if !blake3::hash(&bytes).as_bytes().starts_with(&check) {
        return None;
    }
    let text = String::from_utf8(bytes).ok()?;
    let backwards = text.starts_with('<');
    let mut parts = text.strip_prefix(['<', '>'])?.splitn(4, '/');
    let sort = parts.next()?.parse().ok()?;
    let stretch = Uuid::parse_str(parts.next()?).ok()?;
    let id = Uuid::parse_str(parts.next()?).ok()?;
    let key = parts.next()?.to_owned();
    let is_clean = !key.chars().any(char::is_control);
    is_clean.then_some(Cursor { sort, backwards, place: Place { stretch, key, id } })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::accounts::list::By;

    proptest! {
        #[test]
        fn a_token_is_read_as_it_was_written(
            by in 0..By::ALL.len(), descending: bool, backwards: bool, stretch: u128, id: u128, key in "[ -~áñ/ω]{0,40}"
        ) {
            let place = Place { stretch: Uuid::from_u128(stretch), key, id: Uuid::from_u128(id) };
            let cursor = Cursor { sort: Sort { by: By::ALL[by], descending }, backwards, place };
            prop_assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        }

        #[test]
        fn what_is_no_token_is_refused(token in "\\PC{0,60}|[0-9a-f]{0,200}") {
            prop_assert_eq!(token.parse::<Cursor>().unwrap_err().code, "page-unknown");
        }

        #[test]
        fn a_token_with_another_letter_is_refused(at in 0_usize..60, digit in "[0-9a-f]") {
            let place = Place { stretch: Uuid::nil(), key: "gil  ana".into(), id: Uuid::from_u128(7) };
            let token = Cursor { sort: Sort::default(), backwards: false, place }.to_string();
            let mut other = token.clone();
            other.replace_range(at..=at, &digit);
            prop_assume!(other != token);
            prop_assert_eq!(other.parse::<Cursor>().unwrap_err().code, "page-unknown");
        }
    }
}
