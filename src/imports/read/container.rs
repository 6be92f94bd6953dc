//! What is inside a ZIP or OLE container, looked at before any spreadsheet library touches it:
//! the kind, a password, and whether it would unpack to more than it may.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

use zip::ZipArchive;

use super::Kind;
use super::limits::{Limits, too_large};
use crate::error::{Error, Fault, Result};

pub(super) fn damaged() -> Error {
    Error::invalid(Fault::new("sheet-damaged"))
}

fn foreign(kind: &str) -> Error {
    Error::invalid(Fault::new("file-foreign").with("kind", kind))
}

/// The kind of spreadsheet in a ZIP container.
///
/// # Errors
/// Another kind of file, a password, a damaged container, or [`Error::TooLarge`] for a bomb.
pub(super) fn inspect_zip(file: &mut File, limits: &Limits) -> Result<Kind> {
    entry_count(file, limits)?;
    let size = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    let mut zip = ZipArchive::new(BufReader::new(file.try_clone()?)).map_err(|_| damaged())?;
    if zip.len() > limits.max_entries as usize {
        return Err(too_large("sheet-bomb", limits.max_unpacked_bytes >> 20));
    }
    let mut names = Vec::new();
    let mut declared = 0_u64;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(|_| damaged())?;
        if entry.encrypted() {
            return Err(Error::invalid(Fault::new("sheet-password")));
        }
        declared = declared.saturating_add(entry.size());
        names.push(entry.name().map_err(|_| damaged())?.into_owned());
    }
    let most = limits.max_unpacked_bytes.min(size.saturating_mul(limits.max_unpack_ratio).max(64 << 20));
    if declared > most {
        return Err(too_large("sheet-bomb", most >> 20));
    }
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let starts = |wanted: &str| names.iter().any(|name| name.starts_with(wanted));
    let kind = match () {
        () if has("xl/workbook.bin") => return Err(foreign("XLSB")),
        () if starts("xl/") => Kind::Xlsx,
        () if has("content.xml") || has("encrypted-package") => Kind::Ods,
        () if starts("word/") => return Err(foreign("DOCX")),
        () if starts("ppt/") => return Err(foreign("PPTX")),
        () => return Err(foreign("ZIP")),
    };
    // What the container declares may be a lie, so what is parsed is unpacked once and counted.
    let mut total = 0_u64;
    for (index, name) in names.iter().enumerate() {
        let is_parsed =
            name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype" || name == "encrypted-package";
        if !is_parsed {
            continue;
        }
        let held = if name.starts_with("xl/worksheets/") { most } else { most.min(limits.max_held_bytes) };
        let entry = zip.by_index(index).map_err(|_| damaged())?;
        let mut part = Part::default();
        let mut reader = entry.take(held + 1);
        let mut buffer = vec![0; 64 << 10];
        loop {
            let read = reader.read(&mut buffer).map_err(|_| damaged())?;
            if read == 0 {
                break;
            }
            total = total.saturating_add(read as u64);
            part.bytes += read as u64;
            if total > most || part.bytes > held {
                return Err(too_large("sheet-bomb", held >> 20));
            }
            if kind == Kind::Ods {
                part.look(buffer.get(..read).unwrap_or_default(), name, limits)?;
            }
        }
    }
    Ok(kind)
}

/// The count of entries as the end of a ZIP states it, before a directory of millions is loaded.
fn entry_count(file: &mut File, limits: &Limits) -> Result<()> {
    let size = file.metadata()?.len();
    file.seek(SeekFrom::Start(size.saturating_sub(66_000)))?;
    let mut tail = Vec::new();
    file.by_ref().take(66_000).read_to_end(&mut tail)?;
    let ends = tail.windows(12).filter(|window| window.starts_with(b"PK\x05\x06"));
    let counts = ends.filter_map(|window| Some(u32::from(u16::from_le_bytes([*window.get(10)?, *window.get(11)?]))));
    match counts.max() {
        None => Err(damaged()),
        Some(count) if count > limits.max_entries => Err(too_large("sheet-bomb", limits.max_unpacked_bytes >> 20)),
        Some(_) => Ok(()),
    }
}

/// What an ODS part says while it is unpacked: a password, and cells repeated into a memory bomb.
#[derive(Default)]
struct Part {
    bytes: u64,
    carried: Vec<u8>,
    repeated: u64,
}

impl Part {
    fn look(&mut self, chunk: &[u8], name: &str, limits: &Limits) -> Result<()> {
        let is_manifest = name.ends_with("manifest.xml");
        if !is_manifest && name != "content.xml" {
            return Ok(());
        }
        self.carried.extend_from_slice(chunk);
        if is_manifest && memchr::memmem::find(&self.carried, b"encryption-data").is_some() {
            return Err(Error::invalid(Fault::new("sheet-password")));
        }
        // Only whole tags are counted; the last, cut one waits for the next chunk.
        let end = self.carried.iter().rposition(|&byte| byte == b'>').map_or(0, |at| at + 1);
        let text = self.carried.get(..end).unwrap_or_default();
        for at in memchr::memmem::find_iter(text, b"-columns-repeated=") {
            let rest = text.get(at..).unwrap_or_default();
            let tag_end = memchr::memchr(b'>', rest).unwrap_or(0);
            // An empty cell that fills the row to its end costs nothing.
            let is_empty = rest.get(tag_end.saturating_sub(1)) == Some(&b'/');
            let digits = rest.iter().skip(19).take_while(|byte| byte.is_ascii_digit()).take(9);
            let count = digits.fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
            if !is_empty {
                self.repeated += count.min(16_384);
            }
        }
        if self.repeated > limits.max_sheet_cells {
            return Err(too_large("sheet-bomb", limits.max_unpacked_bytes >> 20));
        }
        self.carried.drain(..end);
        if self.carried.len() > 1 << 20 {
            self.carried.clear();
        }
        Ok(())
    }
}
