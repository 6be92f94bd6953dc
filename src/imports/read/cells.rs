//! What can be wrong with the text of a cell, whatever it stands for.

use crate::error::Fault;

/// The fault of a cell's text, if any.
pub(super) fn fault(cell: &str, max_chars: usize) -> Option<Fault> {
    let bytes = cell.as_bytes();
    if bytes.len() > max_chars && cell.chars().count() > max_chars {
        return Some(Fault::new("cell-too-long").with("limit", max_chars));
    }
    if bytes.contains(&0) {
        return Some(Fault::new("cell-nul"));
    }
    if bytes.iter().any(|&byte| byte == 127 || (byte < 32 && !matches!(byte, b'\t' | b'\n' | b'\r'))) {
        return Some(Fault::new("cell-control"));
    }
    if is_scientific(bytes) {
        return Some(Fault::new("cell-scientific"));
    }
    if cell.is_ascii() {
        return None;
    }
    if cell.contains('\u{FFFD}') {
        return Some(Fault::new("cell-replacement"));
    }
    decoded_twice(cell).map(|repaired| Fault::new("cell-decoded-twice").with("repaired", repaired))
}

/// `1.23457E+11`: what a spreadsheet makes of a long number when it saves text. The digits are gone.
fn is_scientific(cell: &[u8]) -> bool {
    let Some(e) = cell.iter().position(|byte| matches!(byte, b'E' | b'e')) else { return false };
    let (mantissa, exponent) = cell.split_at(e);
    exponent.get(1) == Some(&b'+')
        && exponent.len() >= 4
        && exponent.iter().skip(2).all(u8::is_ascii_digit)
        && mantissa.first().is_some_and(u8::is_ascii_digit)
        && mantissa.iter().skip(1).all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
}

/// The text meant, if `cell` is UTF-8 that was read as Windows-1252 (`JosÃ©` → `José`).
///
/// Every character must have a byte in Windows-1252, and the bytes must be UTF-8
/// with at least one letter beyond ASCII. Ordinary text fails that: after `Ã` or
/// `Â` comes a letter, which is no continuation. Only `IRMÃ»` and `IRMÃ` with a
/// no-break space could pass; a capital before the `Ã` tells them apart.
pub fn decoded_twice(cell: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(cell.len());
    let mut previous = ' ';
    let mut before = ' ';
    for letter in cell.chars() {
        if matches!(letter, '\u{A0}' | '»') && previous == 'Ã' && before.is_uppercase() {
            return None;
        }
        bytes.push(windows_1252(letter)?);
        (before, previous) = (previous, letter);
    }
    let text = String::from_utf8(bytes).ok()?;
    text.chars().any(|letter| letter >= '\u{A0}' && letter != '\u{FFFD}').then_some(text)
}

fn windows_1252(letter: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match u32::from(letter) {
        code @ 0..=0xFF => u8::try_from(code).ok(),
        _ => HIGH.iter().position(|&high| high == letter).and_then(|index| u8::try_from(0x80 + index).ok()),
    }
}

/// Whether a row needs a look at its cells at all: most rows are plain and short.
pub(super) fn is_plain(row: &str, max_chars: usize) -> bool {
    // One pass without a branch, so that many bytes are looked at together, and most rows of names with accents pass it. In text decoded twice, a letter beyond ASCII is
    // followed by what stands for a continuation byte: U+0080 to U+00BF or one of the 27 characters that
    // Windows-1252 puts at 0x80 to 0x9F, all of which begin with one of these five bytes in UTF-8.
    // A replacement character begins with 0xEF.
    let is_odd = |previous: u8, byte: u8| {
        (byte < 32)
            | matches!(byte, 127 | 0xEF)
            | ((byte == b'+') & matches!(previous, b'e' | b'E'))
            | (matches!(byte, 0xC2 | 0xC5 | 0xC6 | 0xCB | 0xE2) & (previous >= 0x80))
    };
    let Some((first, rest)) = row.as_bytes().split_first() else { return true };
    let odd = row.bytes().zip(rest).fold(is_odd(0, *first), |odd, (previous, byte)| odd | is_odd(previous, *byte));
    row.len() <= max_chars && !odd
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_decoded_twice_is_told_from_text_with_accents() {
        let cases = [
            ("JosÃ©", Some("José")),
            ("PeÃ±a IbÃ¡Ã±ez", Some("Peña Ibáñez")),
            ("JoÃ£o", Some("João")),
            ("â€œLunaâ€\u{9d}", Some("“Luna”")),
            ("MarÃ\u{ad}a", Some("María")),
            ("José", None),
            ("JOÃO", None),
            ("IRMÃ»", None),
            ("IRMÃ\u{a0}MARIA", None),
            ("Ñáñez", None),
            ("Σωκράτης", None),
            ("Ana", None),
            ("Muñoz – Peña", None),
        ];
        for (cell, expected) in cases {
            assert_eq!(decoded_twice(cell).as_deref(), expected, "{cell}");
            assert!(expected.is_none() || !is_plain(cell, 100), "{cell}");
        }
    }

    #[test]
    fn each_broken_cell_has_its_own_fault() {
        let cases = [
            ("a\0b", Some("cell-nul")),
            ("a\u{1}b", Some("cell-control")),
            ("Mu\u{FFFD}oz", Some("cell-replacement")),
            ("1.23457E+11", Some("cell-scientific")),
            ("1,2E+05", Some("cell-scientific")),
            ("E+05", None),
            ("3E", None),
            ("a\nb", None),
            ("aaaaaaaaaaaaaaaaaaaaaaaaa", Some("cell-too-long")),
            ("ñññññññññññññññññññ", None),
        ];
        for (cell, expected) in cases {
            assert_eq!(fault(cell, 20).map(|fault| fault.code), expected, "{cell:?}");
        }
    }
}
