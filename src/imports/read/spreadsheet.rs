//! Spreadsheets to records: XLSX streamed, XLS and ODS through calamine's ranges.

use std::fmt::Write;
use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::panic::resume_unwind;

use ::csv::StringRecord;
use calamine::{Data, DataRef, ExcelDateTime, Ods, Range, Reader, SheetType, SheetVisible, Style, Xls, Xlsx};

use super::Kind;
use super::container::{self, damaged};
use super::limits::Limits;
use super::ole;
use crate::error::{Error, Fault, Problem, Result, caught, heard};

/// What takes a row: its line, its cells, and what is wrong with one of them.
pub(super) type Give<'a> = dyn FnMut(u32, &mut StringRecord, Option<Problem>) -> Result<ControlFlow<()>> + 'a;

/// An opened spreadsheet and the sheet that is read.
pub(super) struct Workbook {
    kind: Kind,
    sheet: String,
    book: Book,
}

enum Book {
    Xlsx(Box<Xlsx<BufReader<File>>>),
    Range(Range<Data>),
}

impl Workbook {
    pub(super) fn open_zip(mut file: File, limits: &Limits) -> Result<Self> {
        let kind = container::inspect_zip(&mut file, limits)?;
        file.seek(SeekFrom::Start(0))?;
        let reader = BufReader::new(file);
        guarded(|| match kind {
            Kind::Ods => Self::ranged(kind, &mut Ods::new(reader).map_err(|_| damaged())?),
            _ => Self::xlsx(Xlsx::new(reader).map_err(|_| damaged())?),
        })
    }

    pub(super) fn open_ole(mut file: File, limits: &Limits) -> Result<Self> {
        ole::inspect(&mut file, limits)?;
        file.seek(SeekFrom::Start(0))?;
        guarded(|| Self::ranged(Kind::Xls, &mut Xls::new(BufReader::new(file)).map_err(|_| damaged())?))
    }

    fn xlsx(mut book: Xlsx<BufReader<File>>) -> Result<Self> {
        for name in sheets(&book) {
            if has_cells(&mut book, &name)? {
                return Ok(Self { kind: Kind::Xlsx, sheet: name, book: Book::Xlsx(Box::new(book)) });
            }
        }
        Err(Error::invalid(Fault::new("file-blank")))
    }

    fn ranged<B: Reader<BufReader<File>>>(kind: Kind, book: &mut B) -> Result<Self> {
        for name in sheets(book) {
            let range = book.worksheet_range(&name).map_err(|_| damaged())?;
            if !range.is_empty() {
                return Ok(Self { kind, sheet: name, book: Book::Range(range) });
            }
        }
        Err(Error::invalid(Fault::new("file-blank")))
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The first rows that are not blank.
    pub(super) fn first_rows(&mut self, most: usize, limits: &Limits) -> Result<Vec<(u32, StringRecord)>> {
        let mut rows = Vec::new();
        let _ = self.rows(limits, &[], &mut |line, cells, _| {
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                rows.push((line, cells.clone()));
            }
            Ok(if rows.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(rows)
    }

    /// Every row of the sheet that has a cell.
    pub(super) fn rows(
        &mut self,
        limits: &Limits,
        headings: &[String],
        give: &mut Give<'_>,
    ) -> Result<ControlFlow<()>> {
        let mut inside = false;
        let mut watched = |line: u32, cells: &mut StringRecord, problem: Option<Problem>| {
            inside = true;
            let flow = heard(|| give(line, cells, problem));
            inside = false;
            flow
        };
        let (book, sheet) = (&mut self.book, &self.sheet);
        let outcome = caught(|| match book {
            Book::Xlsx(book) => stream(book, sheet, limits, headings, &mut watched),
            Book::Range(range) => walk(range, limits, headings, &mut watched),
        });
        match outcome {
            Ok(flow) => flow,
            Err(panic) if inside => resume_unwind(panic),
            Err(_) => Err(damaged()),
        }
    }
}

/// The spreadsheet library gives up on some broken files by a panic.
fn guarded<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    caught(work).unwrap_or_else(|_| Err(damaged()))
}

fn has_cells(book: &mut Xlsx<BufReader<File>>, sheet: &str) -> Result<bool> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| damaged())?;
    loop {
        match cells.next_cell().map_err(|_| damaged())? {
            None => return Ok(false),
            Some(cell) if matches!(cell.get_value(), DataRef::Empty) => {}
            Some(_) => return Ok(true),
        }
    }
}

/// Names of the sheets that may hold a table, those in sight first.
fn sheets<B: Reader<BufReader<File>>>(book: &B) -> Vec<String> {
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let (seen, hidden): (Vec<_>, Vec<_>) = sheets.partition(|sheet| sheet.visible == SheetVisible::Visible);
    seen.into_iter().chain(hidden).map(|sheet| sheet.name.clone()).collect()
}

fn stream(
    book: &mut Xlsx<BufReader<File>>,
    sheet: &str,
    limits: &Limits,
    headings: &[String],
    give: &mut Give<'_>,
) -> Result<ControlFlow<()>> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|_| damaged())?;
    let zeros: Vec<u8> = reader.styles().iter().map(padding).collect();
    let mut row = Building::new(limits, headings);
    loop {
        let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|_| damaged())? else { break };
        let (at, column) = cell.get_position();
        if at != row.at {
            if row.give(give)?.is_break() {
                return Ok(ControlFlow::Break(()));
            }
            row.start(at)?;
        }
        let padding = zeros.get(style).copied().unwrap_or(0);
        match cell.get_value() {
            DataRef::Empty => {}
            DataRef::SharedString(text) => row.text(column, text)?,
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                row.text(column, text)?;
            }
            DataRef::Float(number) => row.number(column, *number, padding)?,
            DataRef::Int(number) => row.show(column, number)?,
            DataRef::Bool(truth) => row.show(column, truth)?,
            DataRef::DateTime(date) => row.date(column, *date)?,
            DataRef::Error(error) => row.error(column, &error.to_string())?,
        }
    }
    row.give(give)
}

fn walk(range: &Range<Data>, limits: &Limits, headings: &[String], give: &mut Give<'_>) -> Result<ControlFlow<()>> {
    let (top, left) = range.start().unwrap_or_default();
    let mut row = Building::new(limits, headings);
    for (at, cells) in (top..).zip(range.rows()) {
        row.start(at)?;
        for (column, cell) in (left..).zip(cells) {
            match cell {
                Data::Empty => {}
                Data::String(text) => row.text(column, text)?,
                Data::DateTimeIso(text) => row.text(column, text.strip_suffix("T00:00:00").unwrap_or(text))?,
                Data::DurationIso(text) => row.text(column, text)?,
                Data::Float(number) => row.number(column, *number, 0)?,
                Data::Int(number) => row.show(column, number)?,
                Data::Bool(truth) => row.show(column, truth)?,
                Data::DateTime(date) => row.date(column, *date)?,
                Data::Error(error) => row.error(column, &error.to_string())?,
            }
        }
        if row.give(give)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// A row while its cells come in.
struct Building<'a> {
    at: u32,
    cells: StringRecord,
    problem: Option<Problem>,
    scratch: String,
    limits: &'a Limits,
    headings: &'a [String],
    rows: u32,
}

impl<'a> Building<'a> {
    fn new(limits: &'a Limits, headings: &'a [String]) -> Self {
        let (cells, scratch) = (StringRecord::new(), String::new());
        Self { at: 0, cells, problem: None, scratch, limits, headings, rows: 0 }
    }

    fn start(&mut self, at: u32) -> Result<()> {
        // Rows out of order are no spreadsheet's doing.
        if at < self.at || self.rows > self.limits.max_rows.saturating_add(1_000) {
            return Err(damaged());
        }
        self.at = at;
        Ok(())
    }

    fn give(&mut self, give: &mut Give<'_>) -> Result<ControlFlow<()>> {
        if self.cells.is_empty() {
            return Ok(ControlFlow::Continue(()));
        }
        let flow = give(self.at.saturating_add(1), &mut self.cells, self.problem.take());
        self.cells.clear();
        flow
    }

    fn text(&mut self, column: u32, text: &str) -> Result<()> {
        if column >= self.limits.max_columns.into() {
            // Blanks far to the right are a spreadsheet's habit; a value there is too much.
            return if text.trim().is_empty() {
                Ok(())
            } else {
                Err(super::too_large("columns-too-many", self.limits.max_columns))
            };
        }
        if (column as usize) < self.cells.len() {
            return Err(damaged());
        }
        while self.cells.len() < column as usize {
            self.cells.push_field("");
        }
        let most = self.limits.max_cell_chars as usize;
        if text.len() > most && text.chars().nth(most).is_some() {
            let beginning: String = text.chars().take(200).collect();
            self.cells.push_field(&beginning);
            self.fault(column, Fault::new("cell-too-long").with("limit", most), &beginning);
        } else {
            self.cells.push_field(text);
        }
        Ok(())
    }

    fn show(&mut self, column: u32, value: impl std::fmt::Display) -> Result<()> {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        // Writing to a String cannot fail.
        let _ = write!(scratch, "{value}");
        let done = self.text(column, &scratch);
        self.scratch = scratch;
        done
    }

    /// A number as a person reads it: `1001.0` is `1001`; `7` shown as `00007` keeps its zeros.
    fn number(&mut self, column: u32, number: f64, padding: u8) -> Result<()> {
        if number.fract() != 0.0 || !number.is_finite() {
            return self.show(column, number);
        }
        if number.abs() >= 1e15 {
            self.show(column, number)?;
            // A spreadsheet keeps fifteen digits of a number and makes zeros of the rest.
            self.fault(column, Fault::new("cell-digits-lost"), &number.to_string());
            return Ok(());
        }
        // Whole and below 10^15: exact.
        let whole = number as i64;
        if padding > 0 && whole >= 0 {
            self.show(column, format_args!("{whole:0width$}", width = usize::from(padding)))
        } else {
            self.show(column, whole)
        }
    }

    /// A date as `YYYY-MM-DD`, with the time if there is one; a time alone as `HH:MM`.
    fn date(&mut self, column: u32, date: ExcelDateTime) -> Result<()> {
        if date.is_duration() {
            return self.show(column, date.as_f64());
        }
        let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
        if (0.0..1.0).contains(&date.as_f64()) {
            return self.show(column, format_args!("{hour:02}:{minute:02}"));
        }
        if (hour, minute, second) == (0, 0, 0) {
            return self.show(column, format_args!("{year:04}-{month:02}-{day:02}"));
        }
        self.show(column, format_args!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"))
    }

    fn error(&mut self, column: u32, shown: &str) -> Result<()> {
        self.text(column, shown)?;
        self.fault(column, Fault::new("cell-error").with("error", shown), shown);
        Ok(())
    }

    fn fault(&mut self, column: u32, fault: Fault, value: &str) {
        let heading = self.headings.get(column as usize).cloned().unwrap_or_default();
        self.problem.get_or_insert(fault.at(self.at.saturating_add(1), heading, value));
    }
}

/// How many digits a style shows at least: `00000` is 5. Other formats are 0.
fn padding(style: &Style) -> u8 {
    let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    if code.len() > 1 && code.len() <= 30 && code.bytes().all(|byte| byte == b'0') { code.len() as u8 } else { 0 }
}
