//! The inside of an OLE container: which document it is, and how large the sheets of an XLS would be in memory.
//!
//! calamine holds an XLS sheet as a full rectangle; two cells in opposite corners would be gigabytes, so
//! the corners are looked up first. Only what that takes is read here.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::container::damaged;
use super::limits::{Limits, too_large};
use crate::error::{Error, Fault, Result};

/// Sectors that mean the end of a chain or nothing.
const LAST_SECTOR: u32 = 0xFFFF_FFF9;

/// Accepts an XLS within its limits.
///
/// # Errors
/// `sheet-password`, `file-foreign` for another document, `sheet-damaged`, [`Error::TooLarge`].
pub(super) fn inspect(file: &mut File, limits: &Limits) -> Result<()> {
    let size = file.metadata()?.len();
    if size > limits.max_held_bytes {
        return Err(too_large("file-too-large", limits.max_held_bytes >> 20));
    }
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    file.by_ref().take(limits.max_held_bytes).read_to_end(&mut bytes)?;
    let ole = Ole::new(&bytes).ok_or_else(damaged)?;
    let entries = ole.entries();
    let has = |wanted: &str| entries.iter().any(|entry| entry.name == wanted);
    if has("EncryptedPackage") {
        return Err(Error::invalid(Fault::new("sheet-password")));
    }
    for (name, kind) in [("WordDocument", "DOC"), ("PowerPoint Document", "PPT"), ("__properties_version1.0", "MSG")] {
        if has(name) {
            return Err(Error::invalid(Fault::new("file-foreign").with("kind", kind)));
        }
    }
    let books: Vec<_> = entries.iter().filter(|entry| matches!(entry.name.as_str(), "Workbook" | "Book")).collect();
    if books.is_empty() {
        return Err(damaged());
    }
    for book in books {
        // Every program pads the workbook to 4096 bytes; a smaller one would lie elsewhere, unchecked.
        if book.size < 4096 {
            return Err(damaged());
        }
        measure(&ole.chain(book.start), limits)?;
    }
    Ok(())
}

struct Entry {
    name: String,
    start: u32,
    size: u32,
}

struct Ole<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<u32>,
    directory: u32,
}

impl<'a> Ole<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16_at(bytes, 30)?;
        if shift != 9 && shift != 12 {
            return None;
        }
        let mut ole = Self { bytes, sector: 1 << shift, fat: Vec::new(), directory: u32_at(bytes, 48)? };
        let mut tables: Vec<u32> = (0..109).filter_map(|n| u32_at(bytes, 76 + n * 4)).collect();
        let mut next = u32_at(bytes, 68)?;
        let most = bytes.len() / ole.sector + 1;
        for _ in 0..most {
            let Some(sector) = ole.sector(next) else { break };
            let mut numbers: Vec<u32> = sector.chunks_exact(4).filter_map(|four| u32_at(four, 0)).collect();
            next = numbers.pop()?;
            tables.extend(numbers);
        }
        for table in tables.into_iter().take(most) {
            if let Some(sector) = ole.sector(table) {
                let numbers: Vec<u32> = sector.chunks_exact(4).filter_map(|four| u32_at(four, 0)).collect();
                ole.fat.extend(numbers);
            }
        }
        Some(ole)
    }

    fn sector(&self, number: u32) -> Option<&'a [u8]> {
        if number >= LAST_SECTOR {
            return None;
        }
        let start = (number as usize + 1).checked_mul(self.sector)?;
        let end = (start + self.sector).min(self.bytes.len());
        self.bytes.get(start..end)
    }

    fn chain(&self, start: u32) -> Vec<u8> {
        let mut stream = Vec::new();
        let mut number = start;
        // A chain that bites its own tail ends when it is longer than the file.
        while let Some(sector) = self.sector(number).filter(|_| stream.len() <= self.bytes.len()) {
            stream.extend_from_slice(sector);
            let Some(&next) = self.fat.get(number as usize) else { break };
            number = next;
        }
        stream
    }

    fn entries(&self) -> Vec<Entry> {
        let directory = self.chain(self.directory);
        let entry = |raw: &[u8]| {
            let length = usize::from(u16_at(raw, 64)?).clamp(2, 64) - 2;
            let units: Vec<u16> = raw.get(..length)?.chunks_exact(2).filter_map(|two| u16_at(two, 0)).collect();
            Some(Entry { name: String::from_utf16_lossy(&units), start: u32_at(raw, 116)?, size: u32_at(raw, 120)? })
        };
        directory.chunks_exact(128).filter_map(entry).collect()
    }
}

/// Adds up the rectangles of an XLS workbook's sheets.
fn measure(book: &[u8], limits: &Limits) -> Result<()> {
    let mut rest = book;
    let mut cells = 0_u64;
    let mut corners: Option<[u64; 4]> = None;
    while let (Some(kind), Some(length)) = (u16_at(rest, 0), u16_at(rest, 2)) {
        let body = rest.get(4..).unwrap_or_default();
        match kind {
            0x002F => return Err(Error::invalid(Fault::new("sheet-password"))),
            // NUMBER, LABEL, BOOLERR, RK, MULRK, FORMULA, LABELSST and their older forms
            0x0203
            | 0x0204
            | 0x0205
            | 0x027E
            | 0x00BD
            | 0x0006
            | 0x0206
            | 0x0406
            | 0x00FD
            | 0x00D6
            | 0x0002..=0x0005 => {
                if let (Some(row), Some(column)) = (u16_at(body, 0), u16_at(body, 2)) {
                    let (row, column) = (u64::from(row), u64::from(column));
                    let last = if kind == 0x00BD { column + u64::from(length) / 6 } else { column };
                    let [top, left, bottom, right] = corners.unwrap_or([row, column, row, last]);
                    corners = Some([top.min(row), left.min(column), bottom.max(row), right.max(last)]);
                }
            }
            // BOF and EOF of a sheet
            0x0809 | 0x000A => {
                if let Some([top, left, bottom, right]) = corners.take() {
                    cells += (bottom - top + 1) * (right - left + 1);
                }
            }
            _ => {}
        }
        rest = body.get(usize::from(length)..).unwrap_or_default();
    }
    if let Some([top, left, bottom, right]) = corners {
        cells += (bottom - top + 1) * (right - left + 1);
    }
    if cells > limits.max_sheet_cells {
        return Err(too_large("sheet-bomb", limits.max_unpacked_bytes >> 20));
    }
    Ok(())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
