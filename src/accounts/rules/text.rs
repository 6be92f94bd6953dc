//! What all cells have in common: blanks, invisible characters and how a fault names a character.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Characters that take no room on the screen, so that two values may look
/// alike and differ: zero-width, direction marks, soft hyphen, byte order mark, tags.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A character as a fault shows it: itself, the sign for a space, or its code where it cannot be seen.
pub(crate) fn visible(c: char) -> String {
    match c {
        ' ' => "␣".to_owned(),
        c if c.is_control() || is_invisible(c) || c.is_whitespace() => format!("U+{:04X}", u32::from(c)),
        c => c.to_string(),
    }
}

/// At most the first 200 characters, as faults carry them.
pub(crate) fn shortened(value: &str) -> &str {
    value.char_indices().nth(200).map_or(value, |(end, _)| value.get(..end).unwrap_or(value))
}

/// The text in Unicode normal form C, borrowed when it is so already.
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Trimmed, each run of blanks one space, invisible characters dropped, NFC.
/// `Err` holds the first control character, which no cell may have.
pub(crate) fn tidy(text: &str) -> Result<Cow<'_, str>, char> {
    let text = text.trim();
    let clean = text.is_ascii() && !text.contains("  ") && !text.bytes().any(|b| b.is_ascii_control());
    if clean {
        return Ok(Cow::Borrowed(text));
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if c.is_control() {
            return Err(c);
        } else if !is_invisible(c) || matches!(c, '\u{200C}' | '\u{200D}') {
            // The two joiners are spelling in Persian and in the scripts of India.
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    Ok(match nfc(&out) {
        Cow::Borrowed(_) => Cow::Owned(out),
        Cow::Owned(normal) => Cow::Owned(normal),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn blanks_and_invisible_characters_are_tidied_and_controls_named() {
        assert_eq!(tidy("  Ana \t\u{a0} Ruiz\u{200b} ").as_deref(), Ok("Ana Ruiz"));
        assert_eq!(tidy("e\u{301}").as_deref(), Ok("é"));
        assert_eq!(tidy("a\0b"), Err('\0'));
        assert_eq!(tidy("").as_deref(), Ok(""));
        assert_eq!(visible('\0'), "U+0000");
        assert_eq!(visible(' '), "␣");
        assert_eq!(visible('%'), "%");
    }

    proptest! {
        #[test]
        fn tidying_twice_is_tidying_once(text in "\\PC*") {
            if let Ok(once) = tidy(&text) {
                let twice = tidy(&once).map(Cow::into_owned);
                prop_assert_eq!(twice, Ok(once.into_owned()));
            }
        }
    }
}
