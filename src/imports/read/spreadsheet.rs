//! Spreadsheets to rows, in a reading process: XLSX streamed, XLS and ODS through calamine's ranges.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use ::csv::StringRecord;
use calamine::{Data, DataRef, ExcelDateTime, Ods, Range, Reader, SheetType, SheetVisible, Style, Xls, Xlsx};

use super::Kind;
use super::limits::Limits;
use super::refusal::Refusal;
use super::wire::{self, CellFault, WireRow};
use super::{container, ole};
use crate::error::caught;
use crate::sandbox::{ProcessLimits, Task};

/// Reads a spreadsheet in a reading process. Its argument is the [`Limits`], as JSON.
pub static TASK: Task = Task { command: "read-spreadsheet", limits: process_limits, work: read };

/// An argument that cannot be parsed gets no resources at all.
fn process_limits(argument: &str) -> ProcessLimits {
    let limits = serde_json::from_str::<Limits>(argument);
    limits.map_or(ProcessLimits { memory_bytes: 0, seconds: 0 }, |limits| limits.process())
}

/// Why reading stops.
enum Stop {
    Refused(Refusal),
    /// The caller is gone.
    Output(io::Error),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Reads a spreadsheet and writes its rows as frames of [`wire`].
fn read(file: File, argument: &str, out: &mut dyn Write) -> io::Result<()> {
    let limits: Limits = serde_json::from_str(argument)?;
    // The spreadsheet library gives up on some broken files by a panic.
    let ended = caught(|| rows(file, &limits, out)).unwrap_or(Err(Stop::Refused(Refusal::Damaged)));
    match ended {
        Ok(()) => wire::write_end(out, None),
        Err(Stop::Refused(refusal)) => wire::write_end(out, Some(refusal)),
        Err(Stop::Output(error)) => Err(error),
    }
}

fn rows(mut file: File, limits: &Limits, out: &mut dyn Write) -> Result<(), Stop> {
    let mut head = Vec::new();
    (&file).take(2).read_to_end(&mut head).map_err(|_| Refusal::Damaged)?;
    if head != b"PK" {
        ole::inspect(&mut file, limits)?;
        let book = Xls::new(rewound(file)?).map_err(|_| Refusal::Damaged)?;
        return range(Kind::Xls, book, limits, out);
    }
    match container::inspect_zip(&mut file, limits)? {
        Kind::Ods => range(Kind::Ods, Ods::new(rewound(file)?).map_err(|_| Refusal::Damaged)?, limits, out),
        _ => {
            let mut book = Xlsx::new(rewound(file)?).map_err(|_| Refusal::Damaged)?;
            for name in sheets(&book) {
                if has_cells(&mut book, &name)? {
                    wire::write_opened(out, Kind::Xlsx, &name).map_err(Stop::Output)?;
                    return stream(&mut book, &name, limits, out);
                }
            }
            Err(Refusal::Blank.into())
        }
    }
}

fn rewound(mut file: File) -> Result<BufReader<File>, Refusal> {
    file.seek(SeekFrom::Start(0)).map_err(|_| Refusal::Damaged)?;
    Ok(BufReader::new(file))
}

fn range<B: Reader<BufReader<File>>>(
    kind: Kind,
    mut book: B,
    limits: &Limits,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    for name in sheets(&book) {
        let range = book.worksheet_range(&name).map_err(|_| Refusal::Damaged)?;
        if !range.is_empty() {
            wire::write_opened(out, kind, &name).map_err(Stop::Output)?;
            return walk(&range, limits, out);
        }
    }
    Err(Refusal::Blank.into())
}

fn has_cells(book: &mut Xlsx<BufReader<File>>, sheet: &str) -> Result<bool, Refusal> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| Refusal::Damaged)?;
    loop {
        match cells.next_cell().map_err(|_| Refusal::Damaged)? {
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

fn stream(book: &mut Xlsx<BufReader<File>>, sheet: &str, limits: &Limits, out: &mut dyn Write) -> Result<(), Stop> {
    let mut reader = book.worksheet_cells_reader(sheet).map_err(|_| Refusal::Damaged)?;
    let zeros: Vec<u8> = reader.styles().iter().map(padding).collect();
    let mut row = Building::new(limits);
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|_| Refusal::Damaged)? {
        let (at, column) = cell.get_position();
        if at != row.at {
            row.give(out)?;
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
    row.give(out)
}

fn walk(range: &Range<Data>, limits: &Limits, out: &mut dyn Write) -> Result<(), Stop> {
    let (top, left) = range.start().unwrap_or_default();
    let mut row = Building::new(limits);
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
        row.give(out)?;
    }
    Ok(())
}

/// A row while its cells come in.
struct Building<'a> {
    at: u32,
    row: WireRow,
    shown: String,
    frame: Vec<u8>,
    limits: &'a Limits,
}

impl<'a> Building<'a> {
    fn new(limits: &'a Limits) -> Self {
        Self { at: 0, row: WireRow::default(), shown: String::new(), frame: Vec::new(), limits }
    }

    fn start(&mut self, at: u32) -> Result<(), Refusal> {
        // Rows out of order are no spreadsheet's doing.
        if at < self.at {
            return Err(Refusal::Damaged);
        }
        self.at = at;
        Ok(())
    }

    fn give(&mut self, out: &mut dyn Write) -> Result<(), Stop> {
        if !self.row.cells.is_empty() {
            self.row.line = self.at.saturating_add(1);
            wire::write_row(out, &self.row, &mut self.frame).map_err(Stop::Output)?;
            self.row.cells.clear();
            self.row.fault = None;
        }
        Ok(())
    }

    fn text(&mut self, column: u32, text: &str) -> Result<(), Refusal> {
        if column >= self.limits.max_columns.into() {
            // Blanks far to the right are a spreadsheet's habit; a value there is too much.
            let is_blank = text.trim().is_empty();
            return if is_blank { Ok(()) } else { Err(Refusal::TooManyColumns(self.limits.max_columns.into())) };
        }
        let cells: &mut StringRecord = &mut self.row.cells;
        if (column as usize) < cells.len() {
            return Err(Refusal::Damaged);
        }
        while cells.len() < column as usize {
            cells.push_field("");
        }
        let most = self.limits.max_cell_chars as usize;
        if text.len() > most && text.chars().nth(most).is_some() {
            let beginning: String = text.chars().take(200).collect();
            cells.push_field(&beginning);
            self.fault(column, CellFault::TooLong);
        } else {
            cells.push_field(text);
        }
        Ok(())
    }

    fn show(&mut self, column: u32, value: impl std::fmt::Display) -> Result<(), Refusal> {
        let mut shown = std::mem::take(&mut self.shown);
        shown.clear();
        // Writing to a String cannot fail.
        let _ = write!(shown, "{value}");
        let done = self.text(column, &shown);
        self.shown = shown;
        done
    }

    /// A number as a person reads it: `1001.0` is `1001`; `7` shown as `00007` keeps its zeros.
    fn number(&mut self, column: u32, number: f64, padding: u8) -> Result<(), Refusal> {
        if number.fract() != 0.0 || !number.is_finite() {
            return self.show(column, number);
        }
        if number.abs() >= 1e15 {
            self.show(column, number)?;
            // A spreadsheet keeps fifteen digits of a number and makes zeros of the rest.
            self.fault(column, CellFault::DigitsLost);
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
    fn date(&mut self, column: u32, date: ExcelDateTime) -> Result<(), Refusal> {
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

    fn error(&mut self, column: u32, shown: &str) -> Result<(), Refusal> {
        self.text(column, shown)?;
        self.fault(column, CellFault::Error);
        Ok(())
    }

    fn fault(&mut self, column: u32, fault: CellFault) {
        self.row.fault.get_or_insert((fault, column));
    }
}

/// How many digits a style shows at least: `00000` is 5. Other formats are 0.
fn padding(style: &Style) -> u8 {
    let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    if code.len() > 1 && code.len() <= 30 && code.bytes().all(|byte| byte == b'0') { code.len() as u8 } else { 0 }
}
