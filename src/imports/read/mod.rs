//! Bytes to rows: CSV in any usual encoding, XLSX, XLS and ODS (requirements 11.2, 11.3).
//!
//! [`Source::open`] looks at the beginning of a file and says what it is
//! ([`Detected`]); [`Source::rows`] streams its rows. What a file is, is told by
//! its content: its name is never asked.

mod cells;
mod container;
mod csv;
mod encoding;
mod heading;
mod limits;
mod ods;
mod ole;
mod refusal;
mod sniff;
mod spreadsheet;
mod sst;
mod wire;
mod workbook;

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

use ::csv::StringRecord;

pub use cells::decoded_twice;
pub use limits::Limits;
pub use spreadsheet::TASK;

use self::csv::Records;
use self::encoding::{Charset, Text};
use self::limits::too_large;
use self::sniff::Content;
use self::workbook::Workbook;
use crate::accounts::Field;
use crate::error::{Error, Fault, Problem, Result};
use crate::exports::restore;
use crate::imports::{map, problems};
use crate::sandbox::Sandbox;

/// The kind of a file, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text with a delimiter.
    Csv,
    /// Office Open XML.
    Xlsx,
    /// The older binary Excel.
    Xls,
    /// OpenDocument.
    Ods,
}

impl Kind {
    /// The name shown to people and in `--json`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
        }
    }
}

/// What was found out about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detected {
    /// What it is.
    pub kind: Kind,
    /// Name of the encoding (`UTF-8`, `UTF-16LE`, `windows-1252`); `None` for spreadsheets.
    pub encoding: Option<&'static str>,
    /// What separates the cells; `None` for spreadsheets.
    pub delimiter: Option<char>,
    /// The line of the headings, as a person sees it, from 1.
    pub heading_row: u32,
    /// The sheet that is read; `None` for CSV.
    pub sheet: Option<String>,
    /// The headings, without blanks around them; an empty one is a column without a heading.
    pub headings: Vec<String>,
}

/// An opened file whose beginning has been looked at.
pub struct Source {
    detected: Detected,
    input: Input,
    limits: Limits,
    /// By column: whether its values are secrets, which no problem may show.
    secret: Vec<bool>,
    /// A problems file of ours comes back: see [`problems::is_ours`].
    ours: bool,
}

enum Input {
    Text { file: File, charset: Charset, delimiter: u8 },
    Book(Box<Workbook>),
}

/// A row below the headings.
#[derive(Debug)]
pub struct Row<'a> {
    /// The line a person sees in a spreadsheet or a text editor; of several lines the first.
    pub line: u32,
    /// The cells. As many as there are headings, unless the row's problem is their number.
    pub cells: &'a StringRecord,
    /// What is wrong with the row, if anything; the first if there is more.
    pub problem: Option<Problem>,
}

impl Source {
    /// Opens a file and decides what it is, where its headings stand and what they are. A spreadsheet is
    /// read in `sandbox`, by a process that goes with the source.
    ///
    /// # Errors
    /// [`Error::Invalid`] or [`Error::TooLarge`] for a file that cannot be a table, with
    /// the remedy in its words; [`Error::NotFound`] for one that is not there.
    pub fn open(path: &Path, limits: &Limits, sandbox: &Sandbox) -> Result<Self> {
        let mut file = open(path)?;
        limits.check_size(file.metadata()?.len())?;
        let mut head = Vec::with_capacity(8192);
        file.by_ref().take(8192).read_to_end(&mut head)?;
        file.seek(SeekFrom::Start(0))?;
        match sniff::content(&head)? {
            Content::Text => Self::open_text(file, limits),
            Content::Zip | Content::Ole => Self::open_book(Workbook::open(file, limits, sandbox)?, limits),
        }
    }

    fn open_text(mut file: File, limits: &Limits) -> Result<Self> {
        let charset = encoding::detect(&mut file, limits)?;
        let mut text = Text::open(file.try_clone()?, charset, limits)?;
        let mut sample = vec![0; 128 << 10];
        let mut filled = 0;
        let mut whole = false;
        while filled + 16 < sample.len() && !whole {
            let read = text.read(sample.get_mut(filled..).unwrap_or_default())?;
            filled += read;
            whole = read == 0;
        }
        sample.truncate(filled);
        if charset.encoding != encoding_rs::UTF_8 && sniff::is_noise(&sample) {
            return Err(Error::invalid(Fault::new("file-binary")));
        }
        let (delimiter, stated) = csv::delimiter(&sample, whole, &recognised);
        let mut records = Records::new(Text::open(file.try_clone()?, charset, limits)?, delimiter, limits);
        let mut rows = Vec::new();
        let mut cells = StringRecord::new();
        // What is wrong deeper down is said when the rows are read; here only the headings are sought.
        while rows.len() < heading::LOOK_AT {
            match records.next(&mut cells) {
                Ok(Some((line, _))) if stated && line == 1 => {}
                Ok(Some((line, _))) => rows.push((line, cells.clone())),
                Ok(None) => break,
                Err(fault) if rows.is_empty() => return Err(fault),
                Err(_) => break,
            }
        }
        let (heading_row, headings) = headings(&rows, limits)?;
        let detected = Detected {
            kind: Kind::Csv,
            encoding: Some(charset.encoding.name()),
            delimiter: Some(delimiter.into()),
            heading_row,
            sheet: None,
            headings,
        };
        Ok(Self::new(detected, Input::Text { file, charset, delimiter }, limits))
    }

    fn open_book(mut book: Workbook, limits: &Limits) -> Result<Self> {
        let rows = book.first_rows(heading::LOOK_AT, limits)?;
        let (heading_row, headings) = headings(&rows, limits)?;
        let (kind, sheet) = (book.kind(), Some(book.sheet().to_owned()));
        let detected = Detected { kind, encoding: None, delimiter: None, heading_row, sheet, headings };
        Ok(Self::new(detected, Input::Book(Box::new(book)), limits))
    }

    fn new(mut detected: Detected, input: Input, limits: &Limits) -> Self {
        let ours = problems::is_ours(&detected.headings);
        if ours {
            detected.headings.truncate(detected.headings.len().saturating_sub(3));
            for heading in &mut detected.headings {
                *heading = restore(heading).to_owned();
            }
        }
        let secret = detected.headings.iter().map(|heading| map::is_secret(heading)).collect();
        Self { detected, input, limits: limits.clone(), secret, ours }
    }

    /// What was found out.
    pub fn detected(&self) -> &Detected {
        &self.detected
    }

    /// Keeps the values of the columns mapped to a password by hand out of every problem.
    /// Columns whose heading says so are kept out anyway.
    pub fn hide(&mut self, columns: &[Option<Field>]) {
        for (secret, field) in self.secret.iter_mut().zip(columns) {
            *secret |= *field == Some(Field::Password);
        }
    }

    /// Calls `each` for every row below the headings that is not wholly blank; stops when it breaks.
    /// May be called again, and begins at the first row again.
    ///
    /// # Errors
    /// `no-rows` when there are none; a quote that swallows rows, a damaged spreadsheet, or too many rows:
    /// all that makes the rest of the file unreadable.
    pub fn rows(&mut self, each: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<()> {
        let Self { detected, input, limits, secret, ours } = self;
        let is_text = matches!(input, Input::Text { .. });
        let check = Check { detected, limits, secret, is_text };
        let mut count = 0_u32;
        let mut give = |line: u32, cells: &mut StringRecord, problem: Option<Problem>| -> Result<ControlFlow<()>> {
            if line <= detected.heading_row || cells.iter().all(|cell| cell.trim().is_empty()) {
                return Ok(ControlFlow::Continue(()));
            }
            if *ours {
                // A row with a cell too many still has it, before our three.
                let kept = cells.len().saturating_sub(3).max(detected.headings.len());
                *cells = cells.iter().take(kept).map(restore).collect();
            }
            count += 1;
            if count > limits.max_rows {
                return Err(too_large("rows-too-many", limits.max_rows));
            }
            let mut problem = problem;
            // The row is brought to its width whatever is wrong with it already.
            let found = check.row(line, cells);
            if let Some(problem) = &mut problem
                && check.is_secret(&problem.column)
            {
                problem.value.clear();
            }
            let problem = problem.or(found);
            Ok(each(Row { line, cells, problem }))
        };
        match input {
            Input::Text { file, charset, delimiter } => {
                let text = Text::open(file.try_clone()?, *charset, limits)?;
                let mut records = Records::new(text, *delimiter, limits);
                let mut cells = StringRecord::new();
                while let Some((line, fault)) = records.next(&mut cells)? {
                    let problem = fault.map(|fault| fault.at(line, "", ""));
                    if give(line, &mut cells, problem)?.is_break() {
                        return Ok(());
                    }
                }
            }
            Input::Book(book) => {
                if book.rows(limits, &detected.headings, &mut give)?.is_break() {
                    return Ok(());
                }
            }
        }
        if count == 0 {
            return Err(Error::invalid(Fault::new("no-rows").with("line", detected.heading_row)));
        }
        Ok(())
    }
}

/// What a row is checked against.
struct Check<'a> {
    detected: &'a Detected,
    limits: &'a Limits,
    secret: &'a [bool],
    is_text: bool,
}

impl Check<'_> {
    fn is_secret(&self, heading: &str) -> bool {
        self.detected.headings.iter().zip(self.secret).any(|(known, secret)| *secret && known == heading)
    }

    /// Brings a row to the width of the headings, and says what is wrong with it.
    fn row(&self, line: u32, cells: &mut StringRecord) -> Option<Problem> {
        let width = self.detected.headings.len();
        if cells.len() > width {
            if let Some(extra) = cells.iter().skip(width).find(|cell| !cell.trim().is_empty()) {
                let fault = Fault::new("row-long").with("cells", cells.len()).with("headings", width);
                // A row that slipped may have brought a password into any cell.
                let value = if self.secret.contains(&true) { String::new() } else { cut(extra) };
                return Some(fault.at(line, "", value));
            }
            cells.truncate(width);
        }
        if cells.len() < width {
            if self.is_text {
                let fault = Fault::new("row-short").with("cells", cells.len()).with("headings", width);
                return Some(fault.at(line, "", ""));
            }
            while cells.len() < width {
                cells.push_field("");
            }
        }
        let max_chars = self.limits.max_cell_chars as usize;
        if cells::is_plain(cells.as_slice(), max_chars) {
            return None;
        }
        cells.iter().enumerate().find_map(|(column, cell)| {
            let mut fault = cells::fault(cell, max_chars)?;
            let mut value = cut(cell);
            if self.secret.get(column) == Some(&true) {
                value.clear();
                fault.args.retain(|(name, _)| *name != "repaired");
                if fault.code == "cell-decoded-twice" {
                    fault.code = "cell-decoded-twice-secret";
                }
            }
            Some(fault.at(line, self.detected.headings.get(column).cloned().unwrap_or_default(), value))
        })
    }
}

fn open(path: &Path) -> Result<File> {
    let file = File::open(path).map_err(|cause| match cause.kind() {
        std::io::ErrorKind::NotFound => Error::NotFound { what: "file", id: path.display().to_string() },
        _ => cause.into(),
    })?;
    if file.metadata()?.is_dir() {
        return Err(Error::invalid(Fault::new("file-is-directory")));
    }
    Ok(file)
}

fn recognised(cells: &StringRecord) -> usize {
    cells.iter().filter(|cell| map::is_known(cell)).count()
}

/// The line and the text of the headings among a file's first rows.
fn headings(rows: &[(u32, StringRecord)], limits: &Limits) -> Result<(u32, Vec<String>)> {
    let index = heading::find(rows, &recognised)?;
    let Some((line, cells)) = rows.get(index) else { return Err(Error::invalid(Fault::new("file-blank"))) };
    let mut headings: Vec<String> = cells.iter().map(heading::tidy).collect();
    while headings.last().is_some_and(String::is_empty) {
        headings.pop();
    }
    if headings.len() > usize::from(limits.max_columns) {
        return Err(too_large("columns-too-many", limits.max_columns));
    }
    if let Some((column, fault)) = headings.iter().enumerate().find_map(|(n, h)| cells::fault(h, 200).map(|f| (n, f))) {
        let heading: String = headings.get(column).map(|heading| cut(heading)).unwrap_or_default();
        return Err(fault.at(*line, heading.clone(), heading).into());
    }
    Ok((*line, headings))
}

/// The beginning of a value, for a problem.
fn cut(value: &str) -> String {
    value.chars().take(200).collect()
}

#[cfg(test)]
mod tests;
