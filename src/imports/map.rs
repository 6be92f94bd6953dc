//! Headings to fields: by a format's own rules, by hand, by what was remembered, or by synonyms (requirements 11.2, 11.3).

use std::borrow::Cow;

use csv::StringRecord;

use crate::accounts::Field;
use crate::error::{Fault, Problem};
use crate::imports::formats::{Column, FORMATS, table};

/// What a person says a column is: a field, or nothing.
pub type Target = Option<Field>;

/// A column, as somebody names it who maps by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// By its heading: every column that bears it.
    Heading(String),
    /// By where it stands, from 0: headings may repeat, or be missing.
    Column(usize),
}

impl<T: Into<String>> From<T> for Place {
    fn from(heading: T) -> Self {
        Self::Heading(heading.into())
    }
}

/// The name of a target: the field's, or `ignore`. [`target`] reads it.
pub fn target_name(target: Target) -> &'static str {
    target.map_or(IGNORE, Field::name)
}

const IGNORE: &str = "ignore";

/// Which column holds what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// The format's name: `collaborate`, `table` …
    pub format: &'static str,
    /// The field of each column; `None` is ignored.
    pub columns: Vec<Option<Field>>,
    /// Which guardian each guardian column is about, from 1; 0 for the others.
    pub guardians: Vec<u8>,
    /// Whether the full name stands last name first, with or without a comma.
    pub last_name_first: bool,
    /// Columns that nobody asked to ignore and whose heading is unknown or gave way to a surer one.
    pub ignored: Vec<Ignored>,
}

/// A column that is left out, to be told to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Its place, from 0.
    pub column: usize,
    /// Its heading; empty if it has none.
    pub heading: String,
    /// The field it may have been meant for.
    pub suggestion: Option<Field>,
}

impl Mapping {
    /// The columns of a field, from left to right.
    pub fn columns_of(&self, field: Field) -> impl Iterator<Item = usize> + '_ {
        self.columns.iter().enumerate().filter(move |(_, mapped)| **mapped == Some(field)).map(|(column, _)| column)
    }

    /// The first column of a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns_of(field).next()
    }

    /// Every field but the guardians', with its columns from left to right.
    pub fn fields(&self) -> Vec<(Field, Vec<usize>)> {
        let mut fields: Vec<(Field, Vec<usize>)> = Vec::new();
        for (column, field) in self.columns.iter().enumerate() {
            let Some(field) = *field else { continue };
            if self.guardians.get(column).is_some_and(|guardian| *guardian > 0) {
                continue;
            }
            match fields.iter_mut().find(|(of, _)| *of == field) {
                Some((_, columns)) => columns.push(column),
                None => fields.push((field, vec![column])),
            }
        }
        fields
    }

    /// How many guardians a row may name.
    pub fn guardian_count(&self) -> u8 {
        self.guardians.iter().copied().max().unwrap_or(0)
    }

    /// A field's text in a row, without blanks around it; several columns are joined by a space, from left to right.
    pub fn value<'a>(&self, field: Field, cells: &'a StringRecord) -> Cow<'a, str> {
        self.value_of(field, |column| cells.get(column))
    }

    /// The same of a row that is yet to be unpacked: `cell` gives the cell of a column.
    pub fn value_of<'a>(&self, field: Field, cell: impl Fn(usize) -> Option<&'a str>) -> Cow<'a, str> {
        joined(self.columns_of(field).filter_map(cell))
    }

    /// A field of one guardian (from 1) in a row.
    pub fn guardian_value<'a>(&self, field: Field, guardian: u8, cells: &'a StringRecord) -> Cow<'a, str> {
        join(self.columns_of(field).filter(|&column| self.guardians.get(column) == Some(&guardian)), cells)
    }
}

/// The cells of these columns, without blanks around them, joined by a space.
pub fn join<'a>(columns: impl Iterator<Item = usize>, cells: &'a StringRecord) -> Cow<'a, str> {
    joined(columns.filter_map(|column| cells.get(column)))
}

fn joined<'a>(cells: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let filled = cells.map(str::trim).filter(|cell| !cell.is_empty());
    filled.fold(Cow::Borrowed(""), |joined, cell| match joined {
        Cow::Borrowed("") => Cow::Borrowed(cell),
        joined => Cow::Owned(format!("{joined} {cell}")),
    })
}

/// Decides what each column holds.
///
/// By hand goes before remembered, remembered before synonyms; a strict format takes neither.
///
/// # Errors
/// Every problem with the headings at once: a fixed format's wrong headings, a heading named by hand that is
/// not there, two columns for one field, no column known at all.
pub fn map(
    headings: &[String],
    by_hand: &[(Place, Target)],
    remembered: Option<&[(Place, Target)]>,
    forced_format: Option<&str>,
) -> Result<Mapping, Vec<Problem>> {
    let format = match forced_format {
        Some(name) => FORMATS.iter().find(|format| format.name == name).ok_or_else(|| {
            let known: Vec<_> = FORMATS.iter().map(|format| format.name).collect();
            vec![Fault::new("format-unknown").with("value", name).with("known", known.join(", ")).of_file()]
        })?,
        None => {
            let found =
                FORMATS.iter().find(|format| (format.means)(headings) && (by_hand.is_empty() || !format.strict));
            found.unwrap_or(&FORMATS[FORMATS.len() - 1])
        }
    };
    let mut columns = (format.columns)(headings)?;
    let mut problems = Vec::new();
    let mut decided = vec![false; headings.len()];
    if format.strict {
        problems.extend(by_hand.first().map(|(place, _)| {
            Fault::new("map-strict").with("format", format.name).with("heading", named(headings, place)).of_file()
        }));
    } else {
        for (place, target) in remembered.unwrap_or_default() {
            for at in places(headings, place) {
                set(&mut columns, &mut decided, at, *target);
            }
        }
        for (place, target) in by_hand {
            let found = places(headings, place);
            if found.is_empty() {
                problems.push(no_such_heading(headings, &named(headings, place)));
            }
            for at in found {
                set(&mut columns, &mut decided, at, *target);
            }
        }
    }
    yield_to_decided(&mut columns, &decided);
    problems.extend(clashes(headings, &columns));
    if columns.iter().all(|column| column.field.is_none()) && problems.is_empty() {
        problems.push(Fault::new("map-nothing").with("headings", headings.join(", ")).of_file());
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let ignored = (headings.iter().zip(&columns).zip(&decided).enumerate())
        .filter(|(_, ((_, column), decided))| column.field.is_none() && !**decided)
        .map(|(column, ((heading, _), _))| Ignored {
            column,
            heading: heading.clone(),
            suggestion: suggestion(heading, &columns),
        })
        .collect();
    Ok(Mapping {
        format: format.name,
        last_name_first: columns.iter().any(|column| column.field == Some(Field::FullName) && column.last_name_first),
        guardians: columns.iter().map(|column| column.guardian).collect(),
        columns: columns.iter().map(|column| column.field).collect(),
        ignored,
    })
}

/// What to offer somebody who maps by hand after [`map`] refused: what each column holds as far as that is
/// known, and what they said themselves.
pub fn proposal(headings: &[String], by_hand: &[(Place, Target)]) -> Vec<Target> {
    let known = (table::FORMAT.columns)(headings).unwrap_or_default();
    let mut columns: Vec<Target> = known.into_iter().map(|column| column.field).collect();
    for (place, target) in by_hand {
        for at in places(headings, place) {
            if let Some(column) = columns.get_mut(at) {
                *column = *target;
            }
        }
    }
    columns
}

/// Reads the right side of `--map 'Heading=field'`.
///
/// # Errors
/// `field-unknown`, which lists the fields.
pub fn target(name: &str) -> Result<Target, Fault> {
    if name == IGNORE {
        return Ok(None);
    }
    Field::from_name(name).map(Some).ok_or_else(|| {
        let known: Vec<_> = Field::ALL.iter().map(|field| field.name()).chain([IGNORE]).collect();
        let near = nearest(name, known.iter().copied()).unwrap_or_default();
        Fault::new("field-unknown").with("value", name).with("near", near).with("known", known.join(", "))
    })
}

/// Whether a heading is known to any format.
pub fn is_known(heading: &str) -> bool {
    table::is_known(heading)
}

/// Whether a heading names secrets.
pub fn is_secret(heading: &str) -> bool {
    table::field(heading) == Some(Field::Password)
}

/// Whether a column may hold secrets for all its heading says: its values are not shown to anybody.
pub fn may_be_secret(heading: &str) -> bool {
    const PARTS: [&str; 8] = ["pass", "clave", "contras", "senha", "secret", "pin", "pwd", "kennwort"];
    let key = table::key(heading);
    is_secret(heading) || PARTS.iter().any(|part| key.contains(part))
}

/// A place in words.
fn named(headings: &[String], place: &Place) -> String {
    match place {
        Place::Heading(heading) => heading.clone(),
        Place::Column(at) => headings.get(*at).cloned().unwrap_or_else(|| (at + 1).to_string()),
    }
}

/// The columns a place means: by its heading as it stands, or else as headings are compared.
fn places(headings: &[String], place: &Place) -> Vec<usize> {
    let heading = match place {
        Place::Heading(heading) => heading,
        Place::Column(at) => return headings.get(*at).map(|_| *at).into_iter().collect(),
    };
    let equal = |same: &dyn Fn(&str) -> bool| -> Vec<usize> {
        headings.iter().enumerate().filter(|(_, written)| same(written)).map(|(at, _)| at).collect()
    };
    let exact = equal(&|written| written == heading.trim());
    let wanted = table::key(heading);
    if exact.is_empty() && !wanted.is_empty() { equal(&|written| table::key(written) == wanted) } else { exact }
}

fn set(columns: &mut [Column], decided: &mut [bool], at: usize, field: Target) {
    if let (Some(column), Some(decided)) = (columns.get_mut(at), decided.get_mut(at)) {
        let about_guardian =
            |field| matches!(field, Some(Field::GuardianName | Field::GuardianEmail | Field::GuardianPhone));
        if !about_guardian(field) {
            column.guardian = 0;
        } else if column.guardian == 0 {
            column.guardian = 1;
        }
        column.field = field;
        *decided = true;
    }
}

/// A field that was given to a column by hand or from memory is not also taken from a heading.
fn yield_to_decided(columns: &mut [Column], decided: &[bool]) {
    let taken: Vec<Field> =
        columns.iter().zip(decided).filter(|(_, decided)| **decided).filter_map(|(column, _)| column.field).collect();
    for (column, _) in columns.iter_mut().zip(decided).filter(|(_, decided)| !**decided) {
        if column.guardian == 0 && column.field.is_some_and(|field| taken.contains(&field) && !may_join(field)) {
            column.field = None;
        }
    }
}

/// Fields that several columns make up together, joined by a space from left to right.
fn may_join(field: Field) -> bool {
    matches!(field, Field::FirstName | Field::MiddleName | Field::LastName | Field::GuardianName)
}

fn clashes(headings: &[String], columns: &[Column]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Some(field) = column.field.filter(|field| !may_join(*field)) else { continue };
        let before =
            columns.iter().take(at).position(|other| other.field == column.field && other.guardian == column.guardian);
        if let Some(first) = before {
            let name = |at: usize| headings.get(at).cloned().unwrap_or_default();
            let fault = Fault::new("field-twice")
                .with("field", field.name())
                .with("first", name(first))
                .with("second", name(at));
            problems.push(Problem { row: None, column: name(at), value: String::new(), fault });
        }
    }
    problems
}

fn no_such_heading(headings: &[String], heading: &str) -> Problem {
    let known = headings.iter().map(String::as_str).filter(|written| !written.is_empty());
    let near = nearest(heading, known.clone()).unwrap_or_default();
    let fault = if near.is_empty() {
        Fault::new("map-heading-unknown")
    } else {
        Fault::new("map-heading-near").with("near", near)
    };
    let known: Vec<&str> = known.collect();
    Problem {
        row: None,
        column: heading.to_owned(),
        value: String::new(),
        fault: fault.with("value", heading).with("known", known.join(", ")),
    }
}

/// What an unknown heading may have been meant for: a known one that differs by a slip, for a field not yet taken.
fn suggestion(heading: &str, columns: &[Column]) -> Option<Field> {
    let wanted = table::key(heading);
    let free = |field: &Field| columns.iter().all(|column| column.field != Some(*field));
    if let Some(field) = table::field(heading) {
        let field = if field == Field::Email { Field::ContactEmail } else { field };
        return Some(field).filter(free);
    }
    if wanted.len() < 4 {
        return None;
    }
    let slips = table::keys().filter(|(_, field)| free(field)).map(|(key, field)| (distance(&wanted, key), key, field));
    slips.filter(|(distance, key, _)| *distance <= 1 + key.len() / 8).min().map(|(_, _, field)| field)
}

fn nearest<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = table::key(wanted);
    let scored = known.map(|name| (distance(&wanted, &table::key(name)), name));
    scored
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Letters to insert, remove or replace between two words, each cut to 60 letters.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().take(60).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().take(60).enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        for (cell, wanted) in row.iter_mut().skip(1).zip(&other) {
            let above = *cell;
            let here = (diagonal + usize::from(letter != *wanted)).min(above + 1).min(left + 1);
            (diagonal, left, *cell) = (above, here, here);
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests;
