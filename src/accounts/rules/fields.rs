//! The other cells of a person: unique ID, phone, birth date, graduation year, grade (requirements 1.7, 1.9).

use jiff::civil::Date;

use super::text::{nfc, shortened, tidy, visible};
use crate::error::Fault;

/// The id of a person in the school's own records: compared exactly as written, in normal form C.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UniqueId(String);

impl UniqueId {
    /// The longest id, in characters.
    pub const MAX_CHARS: usize = 255;

    /// The id in a cell. Leading zeros stay; `1001.0`, as a spreadsheet writes a number, is `1001`.
    ///
    /// Faults: `unique-id-empty`, `unique-id-too-long`, `unique-id-character`, and `unique-id-scientific` where a
    /// spreadsheet has shortened the number (`1,23E+05`), because its last digits are lost.
    pub fn parse(cell: &str) -> Result<Self, Fault> {
        let text = nfc(cell.trim());
        if text.is_empty() {
            return Err(Fault::new("unique-id-empty"));
        }
        let fault = |code: &'static str| Fault::new(code).with("value", shortened(&text));
        if let Some(c) = text.chars().find(|c| c.is_control()) {
            return Err(fault("unique-id-character").with("character", visible(c)));
        }
        if is_scientific(&text) {
            return Err(fault("unique-id-scientific"));
        }
        if text.len() > Self::MAX_CHARS && text.chars().count() > Self::MAX_CHARS {
            return Err(fault("unique-id-too-long").with("limit", Self::MAX_CHARS));
        }
        match text.strip_suffix(".0").filter(|whole| is_number(whole)) {
            Some(whole) => Ok(Self(whole.to_owned())),
            None => Ok(Self(text.into_owned())),
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

/// A number as a spreadsheet holds one: digits without a leading zero.
fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// `1,23E+05`, `1.2E11`, `1E+11`; not `12E4`, which is how some schools number a room or a pupil.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let unsigned = exponent.strip_prefix(['+', '-']);
    match mantissa.split_once(['.', ',']) {
        Some((whole, rest)) => is_digits(whole) && is_digits(rest) && is_digits(unsigned.unwrap_or(exponent)),
        None => is_digits(mantissa) && unsigned.is_some_and(is_digits),
    }
}

/// A phone number as digits, with a leading `+` when it was typed with one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phone(String);

impl Phone {
    /// The number in a cell: 5 to 20 digits among spaces, dots, hyphens and brackets.
    /// Faults: `phone-character`, `phone-length`.
    pub fn parse(cell: &str) -> Result<Self, Fault> {
        let mut kept = String::with_capacity(cell.len().min(24));
        for c in cell.trim().chars() {
            match c {
                '0'..='9' => kept.push(c),
                '+' if kept.is_empty() => kept.push(c),
                ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '.' | '-' | '(' | ')' | '\u{2010}'..='\u{2013}' => {}
                _ => {
                    return Err(Fault::new("phone-character")
                        .with("value", shortened(cell))
                        .with("character", visible(c)));
                }
            }
        }
        let digits = kept.trim_start_matches('+').len();
        if (5..=20).contains(&digits) {
            Ok(Self(kept))
        } else {
            Err(Fault::new("phone-length").with("value", shortened(cell)).with("digits", digits))
        }
    }

    /// The text: digits, perhaps after a `+`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

/// A grade or form as the school calls it (`5.º B`, `Grade 7`): free text of 1 to 20 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GradeLevel(String);

impl GradeLevel {
    /// The longest grade, in characters.
    pub const MAX_CHARS: usize = 20;

    /// The grade in a cell. Faults: `grade-empty`, `grade-too-long`, `grade-character`.
    pub fn parse(cell: &str) -> Result<Self, Fault> {
        let text = tidy(cell)
            .map_err(|c| Fault::new("grade-character").with("value", shortened(cell)).with("character", visible(c)))?;
        if text.is_empty() {
            return Err(Fault::new("grade-empty"));
        }
        if text.chars().count() > Self::MAX_CHARS {
            return Err(Fault::new("grade-too-long").with("value", shortened(&text)).with("limit", Self::MAX_CHARS));
        }
        match text.strip_suffix(".0").filter(|whole| is_number(whole)) {
            Some(whole) => Ok(Self(whole.to_owned())),
            None => Ok(Self(text.into_owned())),
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

/// The graduation year in a cell, 1900 to 2200. Fault: `graduation-year`.
pub fn graduation_year(cell: &str) -> Result<u16, Fault> {
    let text = cell.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let year = if is_digits(text) { text.parse().ok() } else { None };
    year.filter(|year| (1900..=2200).contains(year))
        .ok_or_else(|| Fault::new("graduation-year").with("value", shortened(cell)))
}

/// Which of day and month a table writes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// 31/12/2015, as nearly everywhere.
    DayMonth,
    /// 12/31/2015, as in the United States.
    MonthDay,
}

/// The birth date in a cell: year-month-day, or day and month (or month and day) and a four-digit year, with `-`, `/`
/// or `.` between; midnight after it, as spreadsheets add, is ignored. Without a hint, `3/4/2015` is refused because
/// nobody can know; `13/4/2015` and `4/4/2015` can be read one way only.
///
/// Faults: `birth-date-ambiguous`, `birth-date`.
pub fn birth_date(cell: &str, hint: Option<DateOrder>) -> Result<Date, Fault> {
    let fault = |code: &'static str| Fault::new(code).with("value", shortened(cell.trim()));
    let (day, month, year) = read_date(cell.trim(), hint).ok_or_else(|| fault("birth-date"))?.map_err(fault)?;
    Date::new(year, month, day)
        .ok()
        .filter(|date| (1900..=2200).contains(&date.year()))
        .ok_or_else(|| fault("birth-date"))
}

type DayMonthYear = (i8, i8, i16);

fn read_date(text: &str, hint: Option<DateOrder>) -> Option<Result<DayMonthYear, &'static str>> {
    let date = text.split_once(['T', ' ']).map_or(Some(text), |(date, time)| {
        matches!(time, "00:00:00" | "00:00" | "0:00" | "00:00:00.000" | "00:00:00Z" | "0:00:00").then_some(date)
    })?;
    let separator = date.chars().find(|c| matches!(c, '-' | '/' | '.'))?;
    let mut parts = date.split(separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    let all_digits = [a, b, c].iter().all(|part| is_digits(part) && part.len() <= 4);
    if parts.next().is_some() || !all_digits {
        return None;
    }
    if a.len() == 4 {
        return Some(Ok((c.parse().ok()?, b.parse().ok()?, a.parse().ok()?)));
    }
    if c.len() != 4 {
        return None;
    }
    let (first, second, year): DayMonthYear = (a.parse().ok()?, b.parse().ok()?, c.parse().ok()?);
    Some(match hint {
        _ if first > 12 || first == second => Ok((first, second, year)),
        _ if second > 12 => Ok((second, first, year)),
        Some(DateOrder::DayMonth) => Ok((first, second, year)),
        Some(DateOrder::MonthDay) => Ok((second, first, year)),
        None => Err("birth-date-ambiguous"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ids_keep_their_zeros_and_lose_what_a_spreadsheet_added() {
        for (cell, expected) in [
            ("1001", Ok("1001")),
            (" 007 ", Ok("007")),
            ("1001.0", Ok("1001")),
            ("007.0", Ok("007.0")),
            ("10.5", Ok("10.5")),
            ("A-12/b", Ok("A-12/b")),
            ("12E4", Ok("12E4")),
            ("1E", Ok("1E")),
            ("E+11", Ok("E+11")),
            ("Ñ1", Ok("Ñ1")),
            ("1,23E+05", Err("unique-id-scientific")),
            ("1.2E+11", Err("unique-id-scientific")),
            ("1.2e11", Err("unique-id-scientific")),
            ("1E+11", Err("unique-id-scientific")),
            ("", Err("unique-id-empty")),
            ("1\u{0}2", Err("unique-id-character")),
        ] {
            let parsed = UniqueId::parse(cell).map(UniqueId::into_string).map_err(|fault| fault.code);
            assert_eq!(parsed, expected.map(str::to_owned), "{cell:?}");
        }
        assert_eq!(UniqueId::parse(&"9".repeat(256)).unwrap_err().code, "unique-id-too-long");
        assert!(UniqueId::parse(&"9".repeat(255)).is_ok());
    }

    #[test]
    fn phones_are_kept_as_digits() {
        for (cell, expected) in [
            ("+57 (300) 123-45.67", Ok("+573001234567")),
            ("3001234567", Ok("3001234567")),
            ("1234", Err("phone-length")),
            ("123456789012345678901", Err("phone-length")),
            ("300 123 4567 ext 2", Err("phone-character")),
            ("3001234567/3117654321", Err("phone-character")),
            ("30+12345", Err("phone-character")),
            ("", Err("phone-length")),
        ] {
            let parsed = Phone::parse(cell).map(Phone::into_string).map_err(|fault| fault.code);
            assert_eq!(parsed, expected.map(str::to_owned), "{cell:?}");
        }
    }

    #[test]
    fn grades_and_years_are_read_as_schools_write_them() {
        assert_eq!(GradeLevel::parse(" 5.º  B ").unwrap().as_str(), "5.º B");
        assert_eq!(GradeLevel::parse("7.0").unwrap().as_str(), "7");
        assert_eq!(GradeLevel::parse("").unwrap_err().code, "grade-empty");
        assert_eq!(GradeLevel::parse("Preparatoria nocturna").unwrap_err().code, "grade-too-long");
        assert_eq!(GradeLevel::parse("5\u{1}").unwrap_err().code, "grade-character");
        assert_eq!(graduation_year(" 2031 "), Ok(2031));
        assert_eq!(graduation_year("2031.0"), Ok(2031));
        for cell in ["31", "1899", "2201", "20311", "MMXX", "", "-2031", "+2031"] {
            assert_eq!(graduation_year(cell).unwrap_err().code, "graduation-year", "{cell:?}");
        }
    }

    #[test]
    fn a_birth_date_is_read_where_it_can_be_read_in_one_way_only() {
        use DateOrder::{DayMonth, MonthDay};
        for (cell, hint, expected) in [
            ("2015-03-04", None, Ok("2015-03-04")),
            ("2015/3/4", None, Ok("2015-03-04")),
            ("2015-03-04T00:00:00", None, Ok("2015-03-04")),
            ("2015-03-04 00:00:00", None, Ok("2015-03-04")),
            ("13/4/2015", None, Ok("2015-04-13")),
            ("4/13/2015", None, Ok("2015-04-13")),
            ("04.04.2015", None, Ok("2015-04-04")),
            ("3/4/2015", None, Err("birth-date-ambiguous")),
            ("3/4/2015", Some(DayMonth), Ok("2015-04-03")),
            ("3/4/2015", Some(MonthDay), Ok("2015-03-04")),
            ("13/4/2015", Some(MonthDay), Ok("2015-04-13")),
            ("29/2/2015", None, Err("birth-date")),
            ("29/2/2016", None, Ok("2016-02-29")),
            ("3/4/15", None, Err("birth-date")),
            ("31/31/2015", None, Err("birth-date")),
            ("0/0/2015", None, Err("birth-date")),
            ("1815-01-01", None, Err("birth-date")),
            ("42067", None, Err("birth-date")),
            ("2015-03-04 17:30", None, Err("birth-date")),
            ("1/2/3/2015", None, Err("birth-date")),
            ("", None, Err("birth-date")),
        ] {
            let parsed = birth_date(cell, hint).map(|date| date.to_string()).map_err(|fault| fault.code);
            assert_eq!(parsed, expected.map(str::to_owned), "{cell:?}");
        }
    }

    proptest! {
        #[test]
        fn no_cell_panics(cell in "\\PC*|[0-9./,E+T: -]{0,24}") {
            let _ = UniqueId::parse(&cell);
            let _ = Phone::parse(&cell);
            let _ = GradeLevel::parse(&cell);
            let _ = graduation_year(&cell);
            let _ = birth_date(&cell, None);
        }

        #[test]
        fn every_day_reads_back_from_its_iso_form(year in 1900_i16..=2200, month in 1_i8..=12, day in 1_i8..=28) {
            let date = Date::new(year, month, day).unwrap();
            prop_assert_eq!(birth_date(&date.to_string(), None), Ok(date));
        }
    }
}
