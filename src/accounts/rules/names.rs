//! Names of people: their cells, how they are shown, and where a full name divides (requirements 1.1–1.3).

use std::fmt;

use super::text::{shortened, tidy, visible};
use crate::error::Fault;

/// One name cell: blanks tidied, normal form C, 1 to 100 characters, letters as they were typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PersonName(String);

impl PersonName {
    /// The longest name, in characters.
    pub const MAX_CHARS: usize = 100;

    /// The name in a cell. Faults: `name-empty`, `name-too-long`, `name-character`.
    pub fn parse(cell: &str) -> Result<Self, Fault> {
        let text = tidy(cell)
            .map_err(|c| Fault::new("name-character").with("value", shortened(cell)).with("character", visible(c)))?;
        if text.is_empty() {
            return Err(Fault::new("name-empty"));
        }
        let length = text.chars().count();
        if length > Self::MAX_CHARS {
            return Err(Fault::new("name-too-long")
                .with("value", shortened(&text))
                .with("limit", Self::MAX_CHARS)
                .with("length", length));
        }
        Ok(Self(text.into_owned()))
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

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a preferred name is shown, chosen per account (1.3).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PreferredStyle {
    /// In place of the first name: `Lola García`.
    #[default]
    Instead,
    /// In brackets after it: `Dolores (Lola) García`.
    Brackets,
}

impl PreferredStyle {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Instead, Self::Brackets];

    /// The stable name: in the database, on the command line and in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Instead => "instead",
            Self::Brackets => "brackets",
        }
    }

    /// The way that a row keeps, where it keeps one.
    pub fn kept(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|style| Some(style.name()) == name).unwrap_or_default()
    }

    /// The way that a cell names. Fault: `preferred-style`.
    pub fn parse(cell: &str) -> Result<Self, Fault> {
        let named = |style: &Self| style.name().eq_ignore_ascii_case(cell.trim());
        Self::ALL.into_iter().find(named).ok_or_else(|| Fault::new("preferred-style").with("value", shortened(cell)))
    }
}

/// The name to show where no preferred name matters (1.2): the display name given, else first and last name,
/// else the username. Blank parts count as missing.
pub fn display_name(given: &str, first: &str, last: &str, username: &str) -> String {
    let given = given.trim();
    if !given.is_empty() {
        return given.to_owned();
    }
    let name = joined(first.trim(), last.trim());
    if name.is_empty() { username.trim().to_owned() } else { name }
}

/// All that somebody may be called by, as their row keeps it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Names<'a> {
    /// The name to show, where first and last name are not it.
    pub display: Option<&'a str>,
    /// First names.
    pub first: Option<&'a str>,
    /// Last names.
    pub last: Option<&'a str>,
    /// What they are called instead of the first name.
    pub preferred: Option<&'a str>,
    /// How that is shown, by its stable name.
    pub style: Option<&'a str>,
    /// The username, or the address without one.
    pub login: Option<&'a str>,
}

impl Names<'_> {
    /// What they are called wherever one name is shown: the display name given, else first and last name with the
    /// preferred name in its way, else the username (1.2, 1.3).
    pub fn shown(&self) -> String {
        let [display, first, last, preferred, login] =
            [self.display, self.first, self.last, self.preferred, self.login].map(Option::unwrap_or_default);
        let name = shown_name(first, preferred, PreferredStyle::kept(self.style), last);
        display_name(display, &name, "", login)
    }
}

/// First and last name with the preferred name in the way the account chose (1.3). A blank preferred name is none.
pub fn shown_name(first: &str, preferred: &str, style: PreferredStyle, last: &str) -> String {
    let (first, preferred, last) = (first.trim(), preferred.trim(), last.trim());
    match style {
        _ if preferred.is_empty() => joined(first, last),
        PreferredStyle::Brackets if !first.is_empty() => joined(&format!("{first} ({preferred})"), last),
        PreferredStyle::Instead | PreferredStyle::Brackets => joined(preferred, last),
    }
}

fn joined(first: &str, last: &str) -> String {
    match (first.is_empty(), last.is_empty()) {
        (_, true) => first.to_owned(),
        (true, false) => last.to_owned(),
        (false, false) => format!("{first} {last}"),
    }
}

/// How sure a division of a full name is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// The cell says so itself, by a single comma.
    Stated,
    /// By counting words; the preview must say that it is a guess.
    Guessed,
}

/// A full name divided into first and last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitName {
    /// Given names, all of them.
    pub first: String,
    /// Family names, all of them, with their particles; may be empty.
    pub last: String,
    /// Whether it was said or guessed.
    pub certainty: Certainty,
}

/// Words that belong to the word after them.
pub const PARTICLES: [&str; 27] = [
    "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "la", "las",
    "le", "los", "san", "santa", "ten", "ter", "van", "vom", "von", "zu",
];

/// Whether a word belongs to the word after it, whatever its case.
pub fn is_particle(word: &str) -> bool {
    PARTICLES.iter().any(|particle| particle.eq_ignore_ascii_case(word))
}

/// Divides `Apellido Apellido, Nombre Nombre` at its comma; without one, guesses:
/// two words are first and last; three are one first name and two last ones; of
/// four or more the last two are last names. A particle counts with the word
/// after it (`de la Fuente` is one), `y` and `e` tie the words on both sides.
pub fn split_full_name(full: &str) -> SplitName {
    if let Some((last, first)) = full.split_once(',') {
        let (last, first) = (spaced(last), spaced(&first.replace(',', " ")));
        if !last.is_empty() && !first.is_empty() {
            let certainty = if full.matches(',').count() == 1 { Certainty::Stated } else { Certainty::Guessed };
            return SplitName { first, last, certainty };
        }
    }
    let plain = full.replace(',', " ");
    let units = units(&plain);
    let firsts = match units.len() {
        0 | 1 => units.len(),
        2 | 3 => 1,
        n => n - 2,
    };
    let (first, last) = units.split_at(firsts);
    SplitName { first: first.join(" "), last: last.join(" "), certainty: Certainty::Guessed }
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn units(text: &str) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    let mut open = false;
    for word in text.split_whitespace() {
        let ties = matches!(word, "y" | "Y" | "e" | "E") && !units.is_empty();
        match units.last_mut() {
            Some(unit) if open || ties => {
                unit.push(' ');
                unit.push_str(word);
            }
            _ => units.push(word.to_owned()),
        }
        open = ties || is_particle(word);
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn name_cells_are_tidied_and_refused_only_when_no_one_could_be_called_that() {
        assert_eq!(PersonName::parse("  Ana   María\t").unwrap().as_str(), "Ana María");
        assert_eq!(PersonName::parse("Jose\u{301}").unwrap().as_str(), "José");
        assert_eq!(PersonName::parse("O'Connor-Ní Dhomhnaill 3.º").unwrap().as_str(), "O'Connor-Ní Dhomhnaill 3.º");
        assert_eq!(PersonName::parse(" ").unwrap_err().code, "name-empty");
        assert_eq!(PersonName::parse("a\u{7}").unwrap_err().code, "name-character");
        assert_eq!(PersonName::parse(&"é".repeat(101)).unwrap_err().code, "name-too-long");
        assert!(PersonName::parse(&"é".repeat(100)).is_ok());
    }

    #[test]
    fn the_display_name_falls_back_step_by_step() {
        for (given, first, last, username, shown) in [
            ("Anita", "Ana", "Ruiz", "ana", "Anita"),
            (" ", "Ana", "Ruiz", "ana", "Ana Ruiz"),
            ("", "Ana", "", "ana", "Ana"),
            ("", "", "Ruiz", "ana", "Ruiz"),
            ("", " ", "", "ana", "ana"),
        ] {
            assert_eq!(display_name(given, first, last, username), shown);
        }
    }

    #[test]
    fn a_preferred_name_is_shown_in_its_two_ways_and_emptying_it_removes_it() {
        use PreferredStyle::{Brackets, Instead};
        assert_eq!(shown_name("Dolores", "Lola", Instead, "García"), "Lola García");
        assert_eq!(shown_name("Dolores", "Lola", Brackets, "García"), "Dolores (Lola) García");
        assert_eq!(shown_name("Dolores", " ", Brackets, "García"), "Dolores García");
        assert_eq!(shown_name("", "Lola", Brackets, "García"), "Lola García");
    }

    #[test]
    fn one_name_is_shown_whatever_of_them_there_is() {
        let all = Names {
            display: None,
            first: Some("Dolores"),
            last: Some("García"),
            preferred: Some("Lola"),
            style: Some("brackets"),
            login: Some("dolores"),
        };
        for (names, shown) in [
            (all, "Dolores (Lola) García"),
            (Names { style: Some("instead"), ..all }, "Lola García"),
            (Names { style: None, ..all }, "Lola García"),
            (Names { preferred: None, ..all }, "Dolores García"),
            (Names { display: Some("Hermana Dolores"), ..all }, "Hermana Dolores"),
            (Names { display: Some(" "), ..all }, "Dolores (Lola) García"),
            (Names { first: None, last: None, preferred: None, ..all }, "dolores"),
        ] {
            assert_eq!(names.shown(), shown);
        }
    }

    #[test]
    fn full_names_divide_at_the_comma_or_by_a_marked_guess() {
        use Certainty::{Guessed, Stated};
        for (full, first, last, certainty) in [
            ("García López, Ana María", "Ana María", "García López", Stated),
            ("  de la Cruz ,  Juan ", "Juan", "de la Cruz", Stated),
            ("Smith, John, Jr.", "John Jr.", "Smith", Guessed),
            ("Ana García", "Ana", "García", Guessed),
            ("Ana García López", "Ana", "García López", Guessed),
            ("Ana María García López", "Ana María", "García López", Guessed),
            ("María del Carmen de la Fuente Pérez", "María del Carmen", "de la Fuente Pérez", Guessed),
            ("João dos Santos", "João", "dos Santos", Guessed),
            ("Ludwig van Beethoven", "Ludwig", "van Beethoven", Guessed),
            ("José Ortega y Gasset", "José", "Ortega y Gasset", Guessed),
            ("PEDRO DE LA ROSA", "PEDRO", "DE LA ROSA", Guessed),
            ("Madonna", "Madonna", "", Guessed),
            ("García,", "García", "", Guessed),
            ("", "", "", Guessed),
            (",", "", "", Guessed),
        ] {
            let expected = SplitName { first: first.to_owned(), last: last.to_owned(), certainty };
            assert_eq!(split_full_name(full), expected, "{full:?}");
        }
    }

    proptest! {
        #[test]
        fn dividing_loses_no_word(full in "[\\PC&&[^,]]{0,60}") {
            let split = split_full_name(&full);
            prop_assert_eq!(spaced(&format!("{} {}", split.first, split.last)), spaced(&full));
        }
    }
}
