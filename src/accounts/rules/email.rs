//! E-mail addresses: what one looks like and when two are the same (requirement 1.6).

use std::borrow::Cow;
use std::fmt;

use super::text::{is_invisible, nfc, shortened, visible};
use crate::error::Fault;

/// An address that a mail server would take: one `@`; before it up to 64 bytes of ASCII without quoting;
/// after it at least two labels, letters of any script allowed; 254 bytes at most.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// The address in a cell: blanks around it dropped, in normal form C, otherwise as typed.
    ///
    /// Faults: `email-empty`, `email-at`, `email-character`, `email-local`, `email-domain`, `email-too-long`.
    pub fn parse(cell: &str) -> Result<Self, Fault> {
        let text = nfc(cell.trim());
        let fault = |code: &'static str| Fault::new(code).with("value", shortened(&text));
        if text.is_empty() {
            return Err(Fault::new("email-empty"));
        }
        if let Some(c) = text.chars().find(|c| c.is_whitespace() || c.is_control() || is_invisible(*c)) {
            return Err(fault("email-character").with("character", visible(c)));
        }
        let Some((local, domain)) = text.split_once('@').filter(|(_, domain)| !domain.contains('@')) else {
            return Err(fault("email-at"));
        };
        if let Some(c) = local.chars().find(|c| !is_local(*c)) {
            return Err(fault("email-character").with("character", c));
        }
        if local.is_empty() || local.starts_with('.') || local.ends_with('.') || local.contains("..") {
            return Err(fault("email-local"));
        }
        if let Some(c) = domain.chars().find(|c| !(c.is_alphanumeric() || matches!(c, '.' | '-') || is_mark(*c))) {
            return Err(fault("email-character").with("character", c));
        }
        if local.len() > 64 || text.len() > 254 {
            return Err(fault("email-too-long"));
        }
        if !is_domain(domain) {
            return Err(fault("email-domain").with("domain", shortened(domain)));
        }
        Ok(Self(text.into_owned()))
    }

    /// What two addresses are compared by, across the installation: lower case, normal form C.
    /// (Before the `@` servers may tell case apart; none that schools use do.)
    pub fn key(address: &str) -> Cow<'_, str> {
        if address.is_ascii() && !address.bytes().any(|b| b.is_ascii_uppercase()) {
            Cow::Borrowed(address)
        } else {
            Cow::Owned(nfc(&nfc(address).to_lowercase()).into_owned())
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c)
}

fn is_mark(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c)
}

fn is_domain(domain: &str) -> bool {
    let label_ok =
        |label: &str| !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-');
    let Some((_, last)) = domain.rsplit_once('.') else { return false };
    domain.split('.').all(label_ok) && !last.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_that_servers_take_pass_and_others_say_why_not() {
        let long_local = format!("{}@escuela.edu", "a".repeat(65));
        let long_domain = format!("a@{}.edu", "b.".repeat(130).trim_end_matches('.'));
        for (cell, expected) in [
            ("ana@escuela.edu.co", "ok"),
            (" Ana.Garcia+x@Escuela.EDU ", "ok"),
            ("o'connor@school.ie", "ok"),
            ("ana@españa.es", "ok"),
            ("ana@σχολείο.gr", "ok"),
            ("", "email-empty"),
            ("ana", "email-at"),
            ("ana@b@c.es", "email-at"),
            ("ana garcia@escuela.edu", "email-character"),
            ("ana@escuela .edu", "email-character"),
            ("añá@escuela.edu", "email-character"),
            ("Ana <ana@escuela.edu>", "email-character"),
            ("ana@escuela.edu;luis@escuela.edu", "email-at"),
            ("ana@escuela_x.edu", "email-character"),
            ("@escuela.edu", "email-local"),
            ("ana.@escuela.edu", "email-local"),
            (".ana@escuela.edu", "email-local"),
            ("a..b@escuela.edu", "email-local"),
            ("ana@", "email-domain"),
            ("ana@escuela", "email-domain"),
            ("ana@escuela..edu", "email-domain"),
            ("ana@-escuela.edu", "email-domain"),
            ("ana@10.0.0.1", "email-domain"),
            (long_local.as_str(), "email-too-long"),
            (long_domain.as_str(), "email-too-long"),
        ] {
            assert_eq!(Email::parse(cell).map_or_else(|fault| fault.code, |_| "ok"), expected, "{cell:?}");
        }
    }

    #[test]
    fn case_and_the_way_accents_were_typed_do_not_tell_addresses_apart() {
        assert_eq!(Email::key("Ana@Escuela.EDU"), "ana@escuela.edu");
        assert_eq!(Email::key("ana@ESPAN\u{303}A.es"), "ana@españa.es");
        assert_ne!(Email::key("ana@españa.es"), Email::key("ana@espana.es"));
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_was_parsed_parses_to_itself(cell in "\\PC{0,30}@?\\PC{0,30}") {
            if let Ok(email) = Email::parse(&cell) {
                prop_assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
                let key = Email::key(email.as_str()).into_owned();
                let again = Email::key(&key).into_owned();
                prop_assert_eq!(again, key);
            }
        }
    }
}
