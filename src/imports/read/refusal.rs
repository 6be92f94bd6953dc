//! Why a spreadsheet is refused, as it travels between the processes: a code and a number, never text of the file.

use super::limits::too_large;
use crate::error::{Error, Fault};

/// Why a spreadsheet is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It does not hold together.
    Damaged,
    /// It is protected with a password.
    Password,
    /// No sheet of it has a cell.
    Blank,
    /// It is another kind of file, one of [`FOREIGN`].
    Foreign(&'static str),
    /// It is larger than what may be held in memory: so many MB.
    TooLarge(u64),
    /// It would unpack to more than so many MB.
    Bomb(u64),
    /// It holds or repeats more than so many MB of cells.
    Multiplied(u64),
    /// A row has more columns than this.
    TooManyColumns(u64),
}

/// What people take for a spreadsheet.
const FOREIGN: [&str; 7] = ["XLSB", "DOCX", "PPTX", "ZIP", "DOC", "PPT", "MSG"];

impl Refusal {
    pub(super) fn foreign(kind: &str) -> Self {
        FOREIGN.iter().find(|known| **known == kind).map_or(Self::Damaged, |known| Self::Foreign(known))
    }

    pub(super) fn to_wire(self) -> (u8, u64) {
        match self {
            Self::Damaged => (0, 0),
            Self::Password => (1, 0),
            Self::Blank => (2, 0),
            Self::Foreign(kind) => (3, FOREIGN.iter().position(|known| *known == kind).unwrap_or(0) as u64),
            Self::TooLarge(megabytes) => (4, megabytes),
            Self::Bomb(megabytes) => (5, megabytes),
            Self::Multiplied(megabytes) => (6, megabytes),
            Self::TooManyColumns(columns) => (7, columns),
        }
    }

    pub(super) fn from_wire(code: u8, number: u64) -> Option<Self> {
        Some(match code {
            0 => Self::Damaged,
            1 => Self::Password,
            2 => Self::Blank,
            3 => Self::Foreign(FOREIGN.get(usize::try_from(number).ok()?)?),
            4 => Self::TooLarge(number),
            5 => Self::Bomb(number),
            6 => Self::Multiplied(number),
            7 => Self::TooManyColumns(number),
            _ => return None,
        })
    }

    /// One of each, with the code of its fault.
    #[cfg(test)]
    pub(super) fn all() -> Vec<(&'static str, Self)> {
        let mut all = vec![
            ("sheet-damaged", Self::Damaged),
            ("sheet-password", Self::Password),
            ("file-blank", Self::Blank),
            ("file-too-large", Self::TooLarge(256)),
            ("sheet-bomb", Self::Bomb(2048)),
            ("sheet-multiplied", Self::Multiplied(256)),
            ("columns-too-many", Self::TooManyColumns(256)),
        ];
        all.extend(FOREIGN.map(|kind| ("file-foreign", Self::Foreign(kind))));
        all
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Damaged => Self::invalid(Fault::new("sheet-damaged")),
            Refusal::Password => Self::invalid(Fault::new("sheet-password")),
            Refusal::Blank => Self::invalid(Fault::new("file-blank")),
            Refusal::Foreign(kind) => Self::invalid(Fault::new("file-foreign").with("kind", kind)),
            Refusal::TooLarge(megabytes) => too_large("file-too-large", megabytes),
            Refusal::Bomb(megabytes) => too_large("sheet-bomb", megabytes),
            Refusal::Multiplied(megabytes) => too_large("sheet-multiplied", megabytes),
            Refusal::TooManyColumns(columns) => too_large("columns-too-many", columns),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_has_its_fault_and_travels_whole() {
        for (code, refusal) in Refusal::all() {
            let (wire, number) = refusal.to_wire();
            assert_eq!(Refusal::from_wire(wire, number), Some(refusal));
            let found = match Error::from(refusal) {
                Error::Invalid(problems) => problems[0].fault.code,
                Error::TooLarge(fault) => fault.code,
                other => panic!("{other}"),
            };
            assert_eq!(found, code);
        }
        assert_eq!(Refusal::from_wire(3, 99), None);
        assert_eq!(Refusal::from_wire(99, 0), None);
    }
}
