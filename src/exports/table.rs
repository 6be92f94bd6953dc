//! A table written row by row: CSV that every spreadsheet reads, or XLSX; formula cells neutralised (design §8).

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use csv::Terminator;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::neutralise;
use crate::app::private_file;
use crate::error::{Error, Fault, Result};

/// The most rows a sheet can have; the rest goes to the next one.
const SHEET_ROWS: u32 = 1_048_576;

/// A file on its way.
pub enum Table {
    /// Text.
    Csv(Box<csv::Writer<BufWriter<File>>>),
    /// A workbook whose rows go to the disk as they come.
    Xlsx {
        /// The workbook.
        book: Box<Workbook>,
        /// The next row of its last sheet.
        next: u32,
        /// Where it is saved.
        path: PathBuf,
    },
}

impl Table {
    /// Begins a file; its kind is by its name.
    ///
    /// # Errors
    /// `Invalid` (`report-kind`) when the name ends otherwise; `Environment`.
    pub fn create(path: &Path) -> Result<Self> {
        let kind = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        match kind.as_str() {
            "csv" => {
                let mut file = BufWriter::new(private_file(path)?);
                file.write_all(b"\xEF\xBB\xBF")?;
                let writer = csv::WriterBuilder::new().terminator(Terminator::CRLF).from_writer(file);
                Ok(Self::Csv(Box::new(writer)))
            }
            "xlsx" => {
                let mut book = Workbook::new();
                book.add_worksheet_with_constant_memory().map_err(xlsx_failed)?;
                Ok(Self::Xlsx { book: Box::new(book), next: 0, path: path.to_owned() })
            }
            _ => Err(Fault::new("report-kind").with("file", path.display()).into()),
        }
    }

    /// The next row.
    ///
    /// # Errors
    /// `Environment`; ours.
    pub fn row<T: AsRef<str>>(&mut self, cells: &[T]) -> Result<()> {
        match self {
            Self::Csv(writer) => {
                let cells = cells.iter().map(|cell| neutralise(cell.as_ref()).into_owned());
                writer.write_record(cells).map_err(csv_failed)
            }
            Self::Xlsx { book, next, .. } => {
                if *next == SHEET_ROWS {
                    book.add_worksheet_with_constant_memory().map_err(xlsx_failed)?;
                    *next = 0;
                }
                let last = book.worksheets().len().saturating_sub(1);
                let sheet = book.worksheet_from_index(last).map_err(xlsx_failed)?;
                for (column, cell) in (0..).zip(cells) {
                    write_cell(sheet, *next, column, cell.as_ref()).map_err(xlsx_failed)?;
                }
                *next += 1;
                Ok(())
            }
        }
    }

    /// Leaves nothing of a file that was begun.
    pub fn abandon(self, path: &Path) {
        if let Self::Csv(writer) = self {
            drop(writer);
            let _ = std::fs::remove_file(path);
        }
    }

    /// Everything to the disk.
    ///
    /// # Errors
    /// `Environment`; ours.
    pub fn finish(self) -> Result<()> {
        match self {
            Self::Csv(writer) => {
                let file = writer.into_inner().map_err(|cause| Error::from(cause.into_error()))?;
                let file = file.into_inner().map_err(|cause| Error::from(cause.into_error()))?;
                Ok(file.sync_all()?)
            }
            Self::Xlsx { mut book, path, .. } => {
                let file = private_file(&path)?;
                book.save_to_writer(&file).map_err(xlsx_failed)?;
                Ok(file.sync_all()?)
            }
        }
    }
}

/// Text is text: an id keeps its zeros, and no cell is a formula.
fn write_cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &str) -> Result<(), XlsxError> {
    const MOST: usize = 32_767;
    let cut: String = cell.chars().take(MOST).collect();
    sheet.write_string(row, column, neutralise(&cut)).map(|_| ())
}

fn csv_failed(cause: csv::Error) -> Error {
    match cause.into_kind() {
        csv::ErrorKind::Io(cause) => cause.into(),
        other => Error::internal(format!("report: {other:?}")),
    }
}

fn xlsx_failed(cause: XlsxError) -> Error {
    match cause {
        XlsxError::IoError(cause) => cause.into(),
        other => Error::internal(other),
    }
}
