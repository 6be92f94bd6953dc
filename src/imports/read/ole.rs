//! The inside of an OLE container: which document it is, and how large the sheets of an XLS would be in memory.
//!
//! calamine holds an XLS sheet as a full rectangle; two cells in opposite corners would be gigabytes, so
//! the corners are looked up first. It also copies a shared text into every cell that names it, makes room for
//! the size that a sheet says it has, and follows a cyclic chain of sectors. Only what that takes
//! is read here.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use super::limits::Limits;
use super::refusal::Refusal;
use super::sst;

/// Sectors that mean the end of a chain or nothing.
const LAST_SECTOR: u32 = 0xFFFF_FFF9;

/// What a cell takes in memory besides its text, in bytes.
const CELL_BYTES: u64 = 32;

/// The most cells that a sheet of this format can have.
const SHEET_CELLS: u64 = 65_536 * 256;

/// Accepts an XLS within its limits.
///
/// # Errors
/// A password, another document, a damaged container, or one that would become too large.
pub(super) fn inspect(file: &mut File, limits: &Limits) -> Result<(), Refusal> {
    let bytes = whole(file, limits.max_held_bytes.saturating_add(1)).map_err(|_| Refusal::Damaged)?;
    if bytes.len() as u64 > limits.max_held_bytes {
        return Err(Refusal::TooLarge(limits.max_held_bytes >> 20));
    }
    let ole = Ole::new(&bytes).ok_or(Refusal::Damaged)?;
    let entries = ole.entries().ok_or(Refusal::Damaged)?;
    let has = |wanted: &str| entries.iter().any(|entry| entry.name == wanted);
    if has("EncryptedPackage") {
        return Err(Refusal::Password);
    }
    for (name, kind) in [("WordDocument", "DOC"), ("PowerPoint Document", "PPT"), ("__properties_version1.0", "MSG")] {
        if has(name) {
            return Err(Refusal::foreign(kind));
        }
    }
    // The stream of small streams, and its table.
    let small = entries.first().map_or(LAST_SECTOR, |root| root.start);
    for start in [small, u32_at(&bytes, 60).unwrap_or(LAST_SECTOR)] {
        ole.chain(start).ok_or(Refusal::Damaged)?;
    }
    let books: Vec<_> = entries.iter().filter(|entry| matches!(entry.name.as_str(), "Workbook" | "Book")).collect();
    if books.is_empty() {
        return Err(Refusal::Damaged);
    }
    for book in books {
        // Small streams lie in sectors of 64 bytes inside the stream of the root.
        let stream = if book.size < 4096 { ole.small_chain(small, book.start) } else { ole.chain(book.start) };
        measure(&stream.ok_or(Refusal::Damaged)?, limits)?;
    }
    Ok(())
}

fn whole(file: &mut File, most: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.by_ref().take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
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

    /// `None` for a cyclic chain: it is longer than the file.
    fn chain(&self, start: u32) -> Option<Vec<u8>> {
        let mut stream = Vec::new();
        let mut number = start;
        while let Some(sector) = self.sector(number) {
            if stream.len() > self.bytes.len() {
                return None;
            }
            stream.extend_from_slice(sector);
            let Some(&next) = self.fat.get(number as usize) else { break };
            number = next;
        }
        Some(stream)
    }

    fn small_chain(&self, root: u32, start: u32) -> Option<Vec<u8>> {
        let sectors = self.chain(root)?;
        let table = self.chain(u32_at(self.bytes, 60).unwrap_or(LAST_SECTOR))?;
        let mut stream = Vec::new();
        let mut number = start;
        while number < LAST_SECTOR && stream.len() < 4096 {
            let at = (number as usize).saturating_mul(64);
            let Some(sector) = sectors.get(at..at.saturating_add(64)) else { break };
            stream.extend_from_slice(sector);
            number = u32_at(&table, (number as usize).saturating_mul(4)).unwrap_or(LAST_SECTOR);
        }
        Some(stream)
    }

    fn entries(&self) -> Option<Vec<Entry>> {
        let directory = self.chain(self.directory)?;
        let entry = |raw: &[u8]| {
            let length = usize::from(u16_at(raw, 64)?).clamp(2, 64) - 2;
            let units: Vec<u16> = raw.get(..length)?.chunks_exact(2).filter_map(|two| u16_at(two, 0)).collect();
            Some(Entry { name: String::from_utf16_lossy(&units), start: u32_at(raw, 116)?, size: u32_at(raw, 120)? })
        };
        Some(directory.chunks_exact(128).filter_map(entry).collect())
    }
}

/// Adds up the rectangles of an XLS workbook's sheets, and the texts that are copied into their cells.
fn measure(book: &[u8], limits: &Limits) -> Result<(), Refusal> {
    let too_much = Refusal::Multiplied(limits.max_held_bytes >> 20);
    let mut rest = book;
    let (mut cells, mut bytes) = (0_u64, 0_u64);
    let mut texts = Vec::new();
    let mut corners: Option<[u64; 4]> = None;
    while let (Some(kind), Some(length)) = (u16_at(rest, 0), u16_at(rest, 2)) {
        let body = rest.get(4..).unwrap_or_default();
        let body = body.get(..usize::from(length)).unwrap_or(body);
        match kind {
            0x002F => return Err(Refusal::Password),
            // SST: the texts that are shared
            0x00FC => texts = sst::lengths(rest),
            // DIMENSIONS: what room is made for
            0x0200 if dimensions(body) > SHEET_CELLS => return Err(too_much),
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
                if kind == 0x00FD {
                    let text = u32_at(body, 6).and_then(|index| texts.get(index as usize));
                    bytes += text.map_or(0, |length| u64::from(*length));
                }
            }
            // BOF and EOF of a sheet
            0x0809 | 0x000A => cells += area(corners.take()),
            _ => {}
        }
        let all = cells + area(corners);
        if all > limits.max_sheet_cells || all * CELL_BYTES + bytes > limits.max_held_bytes {
            return Err(too_much);
        }
        rest = rest.get(4 + usize::from(length)..).unwrap_or_default();
    }
    Ok(())
}

fn area(corners: Option<[u64; 4]>) -> u64 {
    corners.map_or(0, |[top, left, bottom, right]| (bottom - top + 1) * (right - left + 1))
}

/// How many cells a sheet says it has, counted as calamine counts them, whose numbers turn over at 2^32.
fn dimensions(body: &[u8]) -> u64 {
    let short = |at| u16_at(body, at).map(u32::from);
    let corners = match body.len() {
        10 => (short(0), short(2), short(4), short(6)),
        _ => (u32_at(body, 0), u32_at(body, 4), short(8), short(10)),
    };
    let (Some(top), Some(below), Some(left), Some(beside)) = corners else { return 0 };
    let left = if left > 0xFF || beside < left { 0 } else { left };
    if below == 0 || beside == 0 {
        return 1;
    }
    u64::from(below.wrapping_sub(top)).saturating_mul(u64::from(beside.wrapping_sub(left)))
}

pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}
