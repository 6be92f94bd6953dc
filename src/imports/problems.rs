//! The problems file: the refused rows with the reason beside each, ready to be corrected and uploaded again (11.1).

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use csv::{StringRecord, Terminator, Writer, WriterBuilder};

use crate::app::private_file;
use crate::error::{Error, Problem, Result};
use crate::exports::neutralise;
use crate::i18n::Locale;
use crate::imports::read::Detected;

/// Message keys of the three columns that are added at the right.
const ADDED: [&str; 3] = ["problems-row", "problems-what", "problems-remedy"];

/// Writes the refused rows, in the delimiter they came in, as UTF-8 with a mark so that every spreadsheet
/// shows the accents.
///
/// Every cell stands as it did, passwords included: the file is the person's own, must be fit to be uploaded
/// again, and none but its owner may read it (mode 0600).
pub struct ProblemsFile {
    csv: Writer<BufWriter<File>>,
    locale: Locale,
    width: usize,
    record: StringRecord,
}

impl ProblemsFile {
    /// Creates the file, with the headings of the source; an older one of that name is replaced.
    ///
    /// # Errors
    /// [`Error::Environment`] when the place cannot be written.
    pub fn create(path: &Path, source: &Detected, locale: Locale) -> Result<Self> {
        let mut file = BufWriter::new(private_file(path)?);
        file.write_all(b"\xEF\xBB\xBF")?;
        let delimiter = source.delimiter.and_then(|letter| u8::try_from(letter).ok()).unwrap_or(b';');
        let csv =
            WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).flexible(true).from_writer(file);
        let mut out = Self { csv, locale, width: source.headings.len(), record: StringRecord::new() };
        for heading in &source.headings {
            out.record.push_field(&neutralise(heading));
        }
        for key in ADDED {
            out.record.push_field(&locale.text(key, &[]));
        }
        out.csv.write_record(&out.record).map_err(failed)?;
        Ok(out)
    }

    /// Adds a refused row with all that is wrong with it.
    ///
    /// # Errors
    /// As [`ProblemsFile::create`].
    pub fn add(&mut self, line: u32, cells: &StringRecord, problems: &[Problem]) -> Result<()> {
        self.record.clear();
        // A row with a cell too many keeps it: it stands before the reason, where it can be seen and moved.
        for column in 0..self.width.max(cells.len()) {
            self.record.push_field(&neutralise(cells.get(column).unwrap_or_default()));
        }
        let told = |problem: &Problem| {
            let what = self.locale.fault(&problem.fault);
            if problem.column.is_empty() { what } else { format!("{}: {what}", problem.column) }
        };
        let lines = |words: Vec<String>| words.join(" ");
        let what = lines(problems.iter().map(told).collect());
        let remedy = lines(problems.iter().map(|problem| self.locale.remedy(&problem.fault)).collect());
        self.record.push_field(&line.to_string());
        self.record.push_field(&neutralise(&what));
        self.record.push_field(&neutralise(&remedy));
        self.csv.write_record(&self.record).map_err(failed)
    }

    /// Makes sure that everything is on the disk.
    ///
    /// # Errors
    /// As [`ProblemsFile::create`].
    pub fn finish(self) -> Result<()> {
        let file = self.csv.into_inner().map_err(|cause| Error::from(cause.into_error()))?;
        let file = file.into_inner().map_err(|cause| Error::from(cause.into_error()))?;
        Ok(file.sync_all()?)
    }
}

/// Whether these headings are those of a problems file of ours, in any language: then the last three columns
/// are ours and the cells carry the apostrophes of [`neutralise`].
pub fn is_ours(headings: &[String]) -> bool {
    let last = headings.len().checked_sub(ADDED.len()).and_then(|from| headings.get(from..));
    last.is_some_and(|last| {
        Locale::ALL.iter().any(|locale| ADDED.iter().zip(last).all(|(key, heading)| locale.text(key, &[]) == *heading))
    })
}

fn failed(cause: csv::Error) -> Error {
    match cause.into_kind() {
        csv::ErrorKind::Io(cause) => cause.into(),
        other => Error::internal(format!("problems file: {other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::error::Fault;
    use crate::imports::read::{Kind, Limits, Source};
    use crate::sandbox::Sandbox;

    #[test]
    fn a_problems_file_reads_back_as_the_rows_it_was_made_of() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("problems.csv");
        let headings = ["Código", "Nombres", "Apellidos", "Clave", "=Nota"].map(str::to_owned).to_vec();
        let detected = Detected {
            kind: Kind::Csv,
            encoding: Some("windows-1252"),
            delimiter: Some(';'),
            heading_row: 1,
            sheet: None,
            headings: headings.clone(),
        };
        let row = StringRecord::from(vec!["=1+1", "Íñigo; el \"Rojo\"", "-Paz", "+secreta", "'tis"]);
        let problem = Fault::new("cell-nul").at(7, "Nombres", "x");
        for locale in Locale::ALL {
            let mut file = ProblemsFile::create(&path, &detected, locale).unwrap();
            file.add(7, &row, &[problem.clone(), problem.clone()]).unwrap();
            file.finish().unwrap();
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(text.contains(&locale.fault(&problem.fault)), "{text}");
            assert!(!text.contains(";=") && !text.contains(";-") && !text.contains(";+"), "{text}");
            let mut source = Source::open(&path, &Limits::default(), &Sandbox::in_process()).unwrap();
            assert_eq!(source.detected().headings, headings);
            assert_eq!(source.detected().delimiter, Some(';'));
            let mut rows = Vec::new();
            source
                .rows(&mut |read| {
                    assert_eq!(read.problem, None);
                    rows.push(read.cells.clone());
                    ControlFlow::Continue(())
                })
                .unwrap();
            assert_eq!(rows, std::slice::from_ref(&row));
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
