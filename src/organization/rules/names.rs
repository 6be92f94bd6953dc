//! What organizations, schools, departments and titles may be called.

use crate::accounts::rules::is_invisible;
use crate::error::Fault;

/// The longest name, in characters: it must fit a letterhead.
const MOST_NAME: usize = 120;
/// The longest code of a school, in characters.
const MOST_CODE: usize = 40;

/// A name as it is kept: without blanks around it. Faults: `text-empty`, `text-too-long`, `text-character`.
pub fn name(text: &str) -> Result<&str, Fault> {
    line(text, MOST_NAME)
}

/// The code that a ministry gave a school; `None` when it is blank. Faults: those of [`name`].
pub fn school_code(text: &str) -> Result<Option<&str>, Fault> {
    if text.trim().is_empty() { Ok(None) } else { line(text, MOST_CODE).map(Some) }
}

/// One line of visible text, without blanks around it. Faults: those of [`name`].
pub fn line(text: &str, most: usize) -> Result<&str, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Fault::new("text-empty"));
    }
    let length = text.chars().count();
    if length > most {
        return Err(Fault::new("text-too-long").with("limit", most).with("length", length));
    }
    if text.chars().any(|c| c.is_control() || is_invisible(c)) {
        return Err(Fault::new("text-character"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_visible_line_that_fits() {
        let (fits, long) = ("ñ".repeat(120), "ñ".repeat(121));
        for (text, expected) in [
            (" Sede Norte ", Ok("Sede Norte")),
            ("学校", Ok("学校")),
            (&fits, Ok(&*fits)),
            (&long, Err("text-too-long")),
            ("", Err("text-empty")),
            (" \t", Err("text-empty")),
            ("Sede\nNorte", Err("text-character")),
            ("Sede\u{200b}Norte", Err("text-character")),
        ] {
            assert_eq!(name(text).map_err(|fault| fault.code), expected, "{text:?}");
        }
        assert_eq!(school_code(" "), Ok(None));
        assert_eq!(school_code(" 105001000123 "), Ok(Some("105001000123")));
        assert_eq!(school_code(&fits).unwrap_err().code, "text-too-long");
    }
}
