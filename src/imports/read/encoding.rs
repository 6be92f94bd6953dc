//! Which characters the bytes stand for, decided over the whole file, and a reader that yields UTF-8.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::limits::{Limits, too_large};
use super::sniff;
use crate::error::{Error, Fault, Result};

const CHUNK: usize = 256 << 10;

/// How a file's bytes become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Charset {
    pub encoding: &'static Encoding,
    /// Length of the mark at the beginning, in bytes.
    pub bom: u64,
}

/// Decides how to read `file`. The whole of it is looked at, because the first
/// accent of a school's file may stand in its last row.
///
/// # Errors
/// `file-empty`, `file-binary`, `encoding-unknown` (names what it seems to be),
/// `encoding-mixed` (with the line), or [`Error::TooLarge`].
pub(super) fn detect(file: &mut File, limits: &Limits) -> Result<Charset> {
    let size = file.metadata()?.len();
    if size > limits.max_bytes {
        return Err(too_large("file-too-large", limits.max_bytes >> 20));
    }
    file.seek(SeekFrom::Start(0))?;
    let mut head = Vec::with_capacity(8192);
    file.by_ref().take(8192).read_to_end(&mut head)?;
    if head.is_empty() {
        return Err(Error::invalid(Fault::new("file-empty")));
    }
    if let Some((encoding, bom)) = Encoding::for_bom(&head) {
        if encoding == UTF_8 {
            scan(file, bom as u64, limits)?;
        }
        return Ok(Charset { encoding, bom: bom as u64 });
    }
    if let Some(encoding) = utf_16_without_mark(&head) {
        return Ok(Charset { encoding, bom: 0 });
    }
    if sniff::is_noise(&head) {
        return Err(Error::invalid(Fault::new("file-binary")));
    }
    Ok(Charset { encoding: scan(file, 0, limits)?, bom: 0 })
}

/// Text of mostly Latin letters in UTF-16 has a zero in every second byte.
fn utf_16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    if pairs < 4 {
        return None;
    }
    let high = head.iter().step_by(2).filter(|&&byte| byte == 0).count();
    let low = head.iter().skip(1).step_by(2).filter(|&&byte| byte == 0).count();
    match (high * 10 > pairs * 7, low * 10 > pairs * 7) {
        (false, true) if high * 20 < pairs => Some(UTF_16LE),
        (true, false) if low * 20 < pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// One pass over the file: UTF-8, or Windows-1252, or a clear refusal.
fn scan(file: &mut File, start: u64, limits: &Limits) -> Result<&'static Encoding> {
    file.seek(SeekFrom::Start(start))?;
    let mut tally = Tally::default();
    let mut buffer = vec![0; CHUNK];
    let mut held = 0;
    let mut total = 0_u64;
    loop {
        let read = file.read(buffer.get_mut(held..).unwrap_or_default())?;
        total += read as u64;
        if total > limits.max_bytes {
            return Err(too_large("file-too-large", limits.max_bytes >> 20));
        }
        let filled = held + read;
        let rest = tally.feed(buffer.get(..filled).unwrap_or_default(), read == 0);
        if read == 0 {
            break;
        }
        buffer.copy_within(filled - rest..filled, 0);
        held = rest;
    }
    tally.verdict()
}

/// What was seen while scanning.
struct Tally {
    detector: EncodingDetector,
    line: u64,
    first_bad_line: Option<u64>,
    bad: u64,
    multibyte: u64,
    foreign: bool,
}

impl Default for Tally {
    fn default() -> Self {
        let detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        Self { detector, line: 1, first_bad_line: None, bad: 0, multibyte: 0, foreign: false }
    }
}

impl Tally {
    /// Looks at a chunk; returns how many bytes at its end must be seen again with what follows.
    fn feed(&mut self, chunk: &[u8], last: bool) -> usize {
        let mut rest = chunk;
        loop {
            let valid_to = Encoding::utf8_valid_up_to(rest);
            let (good, bad) = rest.split_at(valid_to);
            self.good(good);
            let Some(&byte) = bad.first() else { return 0 };
            // A sequence that the end of the chunk cut in two is not a fault yet.
            if !last && bad.len() < 4 && std::str::from_utf8(bad).is_err_and(|e| e.error_len().is_none()) {
                return bad.len();
            }
            self.bad += 1;
            self.first_bad_line.get_or_insert(self.line);
            self.foreign |= !is_western(byte);
            self.detector.feed(bad.get(..1).unwrap_or_default(), false);
            rest = bad.get(1..).unwrap_or_default();
        }
    }

    fn good(&mut self, text: &[u8]) {
        if self.bad > 0 || !text.is_ascii() {
            self.multibyte += text.iter().filter(|&&byte| byte >= 0xC2).count() as u64;
            self.foreign |= text.iter().any(|&byte| byte >= 0x80 && !is_western(byte));
        }
        if self.first_bad_line.is_none() {
            self.line += lines(text);
        }
        self.detector.feed(text, false);
    }

    fn verdict(mut self) -> Result<&'static Encoding> {
        let Some(line) = self.first_bad_line else { return Ok(UTF_8) };
        if self.multibyte > self.bad {
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            return Err(Fault::new("encoding-mixed").with("line", line).at(line, "", "").into());
        }
        if !self.foreign {
            return Ok(WINDOWS_1252);
        }
        self.detector.feed(b"", true);
        let guess = self.detector.guess(None, Utf8Detection::Deny);
        if guess == WINDOWS_1252 {
            return Ok(WINDOWS_1252);
        }
        Err(Error::invalid(Fault::new("encoding-unknown").with("encoding", guess.name())))
    }
}

/// Bytes that Windows-1252 gives to letters and marks of Spanish, Portuguese and English.
/// A file with no others is taken for Windows-1252 at once: in a short list of
/// names there is too little for statistics.
fn is_western(byte: u8) -> bool {
    matches!(byte,
        0x80 | 0x85 | 0x91..=0x97 | 0xA0 | 0xA1 | 0xAA | 0xAB | 0xB0 | 0xB4 | 0xB7 | 0xBA | 0xBB | 0xBF
        | 0xC0..=0xC4 | 0xC7..=0xCF | 0xD1..=0xD6 | 0xD9..=0xDC
        | 0xE0..=0xE4 | 0xE7..=0xEF | 0xF1..=0xF6 | 0xF9..=0xFC)
}

/// Line ends in a piece of text: CRLF, LF or CR.
pub(super) fn lines(text: &[u8]) -> u64 {
    let mut previous = 0;
    let mut count = 0;
    for &byte in text {
        count += u64::from(byte == b'\r' || (byte == b'\n' && previous != b'\r'));
        previous = byte;
    }
    count
}

/// A file's text as UTF-8 bytes, in chunks.
pub(super) struct Text {
    file: File,
    /// `None` for UTF-8, which passes through untouched.
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    raw_len: usize,
    ended: bool,
    left: u64,
    limit_mb: u64,
}

impl Text {
    /// From the beginning of the text.
    pub(super) fn open(mut file: File, charset: Charset, limits: &Limits) -> Result<Self> {
        file.seek(SeekFrom::Start(charset.bom))?;
        let decoder = (charset.encoding != UTF_8).then(|| charset.encoding.new_decoder_without_bom_handling());
        let raw = if decoder.is_some() { vec![0; CHUNK] } else { Vec::new() };
        let left = limits.max_bytes;
        Ok(Self { file, decoder, raw, raw_len: 0, ended: false, left, limit_mb: limits.max_bytes >> 20 })
    }

    /// Fills the beginning of `into` (at least 16 bytes) with text; 0 at the end.
    pub(super) fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let Some(decoder) = &mut self.decoder else {
            let read = self.file.read(into)?;
            return Self::count(&mut self.left, self.limit_mb, read).map(|()| read);
        };
        loop {
            if self.raw_len == 0 && !self.ended {
                self.raw_len = self.file.read(&mut self.raw)?;
                Self::count(&mut self.left, self.limit_mb, self.raw_len)?;
            }
            if self.ended {
                return Ok(0);
            }
            let last = self.raw_len == 0;
            let source = self.raw.get(..self.raw_len).unwrap_or_default();
            let (result, read, written, _) = decoder.decode_to_utf8(source, into, last);
            self.raw.copy_within(read..self.raw_len, 0);
            self.raw_len -= read;
            self.ended = last && result == encoding_rs::CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
    }

    fn count(left: &mut u64, limit_mb: u64, read: usize) -> Result<()> {
        *left = left.checked_sub(read as u64).ok_or_else(|| too_large("file-too-large", limit_mb))?;
        Ok(())
    }
}
