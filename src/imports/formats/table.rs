//! Any other table: columns are recognised by their headings in Spanish, Portuguese and English (requirement 11.3).

mod guardians;
mod synonyms;

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::{Column, Format};
use crate::accounts::Field;
use crate::error::Problem;
use synonyms::{SYNONYMS, Weight};

/// The format.
pub const FORMAT: Format = Format { name: "table", means: |_| true, columns, strict: false };

/// A heading as it is compared: lower case, without accents, blanks and punctuation (`N.º de Matrícula` → `nodematricula`).
pub fn key(heading: &str) -> String {
    heading.nfkd().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a heading says about its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Meaning {
    pub field: Field,
    pub weight: Weight,
}

static KEYS: LazyLock<HashMap<String, Meaning>> = LazyLock::new(|| {
    let mut keys = HashMap::new();
    for (field, weight, names) in SYNONYMS {
        for name in *names {
            keys.entry(key(name)).or_insert(Meaning { field: *field, weight: *weight });
        }
    }
    keys
});

/// What `heading` means on its own, guardians aside.
fn meaning(heading: &str) -> Option<Meaning> {
    let found = KEYS.get(&key(heading)).copied();
    // `Email Address [Required]`, `Nombre (obligatorio)`
    found.or_else(|| KEYS.get(&key(heading.split(['[', '(']).next()?)).copied())
}

/// Whether a heading is known.
pub fn is_known(heading: &str) -> bool {
    let short = heading.chars().nth(80).is_none();
    short && (meaning(heading).is_some() || guardians::column(heading).is_some())
}

/// The field a heading names, if it names one.
pub fn field(heading: &str) -> Option<Field> {
    guardians::column(heading).map(|column| column.field).or_else(|| meaning(heading).map(|found| found.field))
}

/// Every heading known, as it is compared, for suggestions.
pub fn keys() -> impl Iterator<Item = (&'static str, Field)> {
    KEYS.iter().map(|(key, meaning)| (key.as_str(), meaning.field))
}

/// Columns by their headings. What two headings claim goes to the one that names it more surely.
fn columns(headings: &[String]) -> Result<Vec<Column>, Vec<Problem>> {
    let mut columns = vec![Column::default(); headings.len()];
    let mut groups: Vec<String> = Vec::new();
    let mut best: HashMap<Field, Weight> = HashMap::new();
    let meanings: Vec<Option<Meaning>> = headings.iter().map(|heading| meaning(heading)).collect();
    let has_last = meanings.iter().flatten().any(|found| found.field == Field::LastName);
    for found in meanings.iter().flatten() {
        let weight = best.entry(found.field).or_insert(found.weight);
        *weight = (*weight).max(found.weight);
    }
    for ((heading, column), found) in headings.iter().zip(&mut columns).zip(&meanings) {
        if let Some(guardian) = guardians::column(heading) {
            let group = groups.iter().position(|known| *known == guardian.who).unwrap_or_else(|| {
                groups.push(guardian.who.clone());
                groups.len() - 1
            });
            column.guardian = u8::try_from(group + 1).unwrap_or(u8::MAX);
            column.field = Some(guardian.field);
        } else if let Some(found) = found {
            column.last_name_first = found.weight == Weight::LastFirst;
            column.field = match found {
                // «Nombre» alone is the whole name; beside «Apellidos» it is the first.
                Meaning { field: Field::FirstName, weight: Weight::NameAlone } if !has_last => Some(Field::FullName),
                Meaning { weight: Weight::Weak, .. } if best.get(&found.field) != Some(&Weight::Weak) => None,
                _ => Some(found.field),
            };
        }
    }
    Ok(columns)
}
