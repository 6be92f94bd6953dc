//! What is inside a ZIP container, looked at before any spreadsheet library touches it:
//! the kind, a password, and whether it would unpack to more than it may.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::Kind;
use super::limits::Limits;
use super::ods;
use super::refusal::Refusal;

/// What the place of a text takes in memory, in bytes.
const TEXT_BYTES: u64 = 24;

/// The kind of spreadsheet in a ZIP container.
///
/// # Errors
/// Another kind of file, a password, a damaged container, or one that would become too large.
pub(super) fn inspect_zip(file: &mut File, limits: &Limits) -> Result<Kind, Refusal> {
    entry_count(file, limits)?;
    let size = file.metadata().map_err(|_| Refusal::Damaged)?.len();
    let reader = BufReader::new(file.try_clone().map_err(|_| Refusal::Damaged)?);
    let mut zip = ZipArchive::new(reader).map_err(|_| Refusal::Damaged)?;
    if zip.len() > limits.max_entries as usize {
        return Err(Refusal::Bomb(limits.max_unpacked_bytes >> 20));
    }
    let mut names = Vec::new();
    let mut declared = 0_u64;
    for index in 0..zip.len() {
        let entry = zip.by_index_raw(index).map_err(|_| Refusal::Damaged)?;
        if entry.encrypted() {
            return Err(Refusal::Password);
        }
        declared = declared.saturating_add(entry.size());
        names.push(entry.name().map_err(|_| Refusal::Damaged)?.into_owned());
    }
    let most = limits.max_unpacked_bytes.min(size.saturating_mul(limits.max_unpack_ratio).max(64 << 20));
    if declared > most {
        return Err(Refusal::Bomb(most >> 20));
    }
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let starts = |wanted: &str| names.iter().any(|name| name.starts_with(wanted));
    let kind = match () {
        () if has("xl/workbook.bin") => return Err(Refusal::foreign("XLSB")),
        () if starts("xl/") => Kind::Xlsx,
        () if has("content.xml") || has("encrypted-package") => Kind::Ods,
        () if starts("word/") => return Err(Refusal::foreign("DOCX")),
        () if starts("ppt/") => return Err(Refusal::foreign("PPTX")),
        () => return Err(Refusal::foreign("ZIP")),
    };
    // What the container declares may be a lie, so it is unpacked once and counted. The manifest comes
    // first: it says whether the rest can be read without a password.
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|&index| !names.get(index).is_some_and(|name| name.ends_with("manifest.xml")));
    let mut total = 0;
    for index in order {
        let Some(name) = names.get(index) else { continue };
        // What is held in memory as a whole may be less than what is read row by row.
        let held = if name.starts_with("xl/worksheets/") { most } else { most.min(limits.max_held_bytes) };
        // A picture that is damaged keeps nobody from reading the rows.
        let is_read = [".xml", ".rels", "mimetype", "encrypted-package"].iter().any(|end| name.ends_with(end));
        let entry = match zip.by_index(index) {
            Ok(entry) => entry,
            Err(_) if is_read => return Err(Refusal::Damaged),
            Err(_) => continue,
        };
        let mut counted = Counted { entry, part: 0, held, total: &mut total, most, is_over: false };
        let outcome = look(kind, name, &mut counted, limits);
        if counted.is_over {
            return Err(Refusal::Bomb(held >> 20));
        }
        if is_read {
            outcome?;
        }
    }
    Ok(kind)
}

/// Looks at one part of a spreadsheet, to its end.
fn look(kind: Kind, name: &str, part: &mut impl Read, limits: &Limits) -> Result<(), Refusal> {
    let mut part = BufReader::with_capacity(64 << 10, part);
    if kind == Kind::Ods && name.ends_with("manifest.xml") {
        let mut manifest = Vec::new();
        part.read_to_end(&mut manifest).map_err(|_| Refusal::Damaged)?;
        if memchr::memmem::find(&manifest, b"encryption-data").is_some() {
            return Err(Refusal::Password);
        }
    } else if kind == Kind::Ods && name == "content.xml" {
        ods::measure(&mut part, limits)?;
    } else if kind == Kind::Xlsx && name.to_ascii_lowercase().ends_with("sharedstrings.xml") {
        shared_strings(&mut part, limits)?;
    }
    std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| Refusal::Damaged)?;
    Ok(())
}

/// Accepts the number of texts that an XLSX says it shares: calamine makes room for them before it reads one.
fn shared_strings(xml: impl BufRead, limits: &Limits) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(xml);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| Refusal::Damaged)? {
            Event::Start(element) if element.local_name().as_ref() == "sst" => {
                let count = element.try_get_attribute("uniqueCount").map_err(|_| Refusal::Damaged)?;
                let count = count.map_or(0, |count| count.value.trim().parse().unwrap_or(u64::MAX));
                let is_much = count.saturating_mul(TEXT_BYTES) > limits.max_held_bytes;
                return if is_much { Err(Refusal::Multiplied(limits.max_held_bytes >> 20)) } else { Ok(()) };
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// A part that is unpacked, and breaks off where it becomes too large.
struct Counted<'a, R> {
    entry: R,
    part: u64,
    held: u64,
    total: &'a mut u64,
    most: u64,
    is_over: bool,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.entry.read(buffer)?;
        self.part = self.part.saturating_add(read as u64);
        *self.total = self.total.saturating_add(read as u64);
        self.is_over |= self.part > self.held || *self.total > self.most;
        if self.is_over { Err(std::io::Error::other("too large")) } else { Ok(read) }
    }
}

/// The count of entries as the end of a ZIP states it, before a directory of millions is loaded.
fn entry_count(file: &mut File, limits: &Limits) -> Result<(), Refusal> {
    let tail = tail(file).map_err(|_| Refusal::Damaged)?;
    let ends = tail.windows(12).filter(|window| window.starts_with(b"PK\x05\x06"));
    let counts = ends.filter_map(|window| Some(u32::from(u16::from_le_bytes([*window.get(10)?, *window.get(11)?]))));
    match counts.max() {
        None => Err(Refusal::Damaged),
        Some(count) if count > limits.max_entries => Err(Refusal::Bomb(limits.max_unpacked_bytes >> 20)),
        Some(_) => Ok(()),
    }
}

/// The end of a file, where a ZIP keeps what it holds.
fn tail(file: &mut File) -> std::io::Result<Vec<u8>> {
    let size = file.metadata()?.len();
    file.seek(SeekFrom::Start(size.saturating_sub(66_000)))?;
    let mut tail = Vec::new();
    file.by_ref().take(66_000).read_to_end(&mut tail)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(tail)
}
