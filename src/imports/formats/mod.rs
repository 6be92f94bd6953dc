//! The formats a table may have. A further format is a file here and a line in [`FORMATS`].

pub mod collaborate;
pub mod table;

use crate::accounts::Field;
use crate::error::Problem;

/// A kind of table with headings of its own.
pub struct Format {
    /// What a person types after `--format`.
    pub name: &'static str,
    /// Whether these headings are meant to be this format; the first in [`FORMATS`] that says yes is taken.
    pub means: fn(&[String]) -> bool,
    /// The field of every column, or what is wrong with the headings.
    pub columns: fn(&[String]) -> Result<Vec<Column>, Vec<Problem>>,
    /// Whether the headings must stand as they are: nothing is mapped by hand or remembered.
    pub strict: bool,
}

/// What one column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Column {
    /// The field; `None` if the column is ignored.
    pub field: Option<Field>,
    /// Which guardian of the person a guardian column is about, from 1; 0 for other columns.
    pub guardian: u8,
    /// Of a full name: the last name stands first, with or without a comma.
    pub last_name_first: bool,
}

/// Every format, the particular before the general.
pub const FORMATS: [Format; 2] = [collaborate::FORMAT, table::FORMAT];
