//! Text to records: delimiters, quotes, line ends and line numbers.
//!
//! Our own splitter rather than the csv crate's, because a school's file goes
//! wrong in ways that crate forgives silently: a quote that is never closed
//! swallows the rest of the file, and blank lines shift its line numbers.

use csv::StringRecord;
use memchr::{memchr, memchr3};

use super::encoding::{Text, lines};
use super::limits::{Limits, too_large};
use crate::error::{Error, Fault, Result};

/// The delimiters that are looked for, in the order that settles a draw.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
const FIRST_BUFFER: usize = 256 << 10;

/// The bounds of a cell inside its record.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    /// Quotes inside are doubled.
    doubled: bool,
}

/// What went wrong with the quotes of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quote {
    /// Opened and never closed: where it opened.
    Open(usize),
    /// Text between the closing quote and the delimiter: where it opened.
    Stray(usize),
}

/// One record as found: its cells, its length with the line end, its trouble.
#[derive(Debug, Default)]
struct Split {
    spans: Vec<Span>,
    end: usize,
    quote: Option<Quote>,
}

impl Split {
    /// Splits the record at the beginning of `text`; `false` if more text is needed to know where it ends.
    fn split(&mut self, text: &[u8], delimiter: u8, last: bool) -> bool {
        self.spans.clear();
        self.quote = None;
        let mut at = 0;
        loop {
            let mut from = at;
            let mut span = Span { start: at, end: at, doubled: false };
            let quoted = text.get(at) == Some(&b'"');
            if quoted {
                let Some(close) = closing_quote(text, at + 1, last, &mut span.doubled) else {
                    self.quote = Some(Quote::Open(at));
                    self.spans.push(Span { start: at + 1, end: text.len(), ..span });
                    self.end = text.len();
                    return last;
                };
                span = Span { start: at + 1, end: close, ..span };
                from = close + 1;
            }
            let rest = text.get(from..).unwrap_or_default();
            let stop = memchr3(delimiter, b'\n', b'\r', rest).map(|found| from + found);
            if stop.is_none() && !last {
                return false;
            }
            let stop = stop.unwrap_or(text.len());
            if !quoted {
                span.end = stop;
            } else if text.get(from..stop).is_some_and(|tail| !tail.trim_ascii().is_empty()) {
                self.quote.get_or_insert(Quote::Stray(at));
            }
            self.spans.push(span);
            match text.get(stop) {
                Some(&byte) if byte == delimiter => at = stop + 1,
                // Whether a LF follows is known only once it can be seen.
                Some(b'\r') if stop + 1 == text.len() && !last => return false,
                Some(b'\r') if text.get(stop + 1) == Some(&b'\n') => {
                    self.end = stop + 2;
                    return true;
                }
                Some(_) => {
                    self.end = stop + 1;
                    return true;
                }
                None => {
                    self.end = text.len();
                    return true;
                }
            }
        }
    }
}

/// Where the quote that opened before `from` closes.
fn closing_quote(text: &[u8], mut from: usize, last: bool, doubled: &mut bool) -> Option<usize> {
    loop {
        let at = from + memchr(b'"', text.get(from..)?)?;
        match text.get(at + 1) {
            Some(b'"') => {
                *doubled = true;
                from = at + 2;
            }
            None if !last => return None,
            _ => return Some(at),
        }
    }
}

/// Records of a text file, one after the other.
pub(super) struct Records {
    text: Text,
    delimiter: u8,
    buffer: Vec<u8>,
    start: usize,
    filled: usize,
    ended: bool,
    line: u32,
    max_record: usize,
    max_columns: usize,
    split: Split,
    scratch: String,
}

impl Records {
    pub(super) fn new(text: Text, delimiter: u8, limits: &Limits) -> Self {
        Self {
            text,
            delimiter,
            buffer: vec![0; FIRST_BUFFER],
            start: 0,
            filled: 0,
            ended: false,
            line: 1,
            max_record: limits.record_bytes(),
            max_columns: limits.max_columns.into(),
            split: Split::default(),
            scratch: String::new(),
        }
    }

    /// The next record's first line and the fault of the record as a whole, if any; `None` at the end.
    ///
    /// # Errors
    /// `quote-open` when a quote swallows what follows, [`Error::TooLarge`] for an endless row.
    pub(super) fn next(&mut self, cells: &mut StringRecord) -> Result<Option<(u32, Option<Fault>)>> {
        loop {
            let text = self.buffer.get(self.start..self.filled).unwrap_or_default();
            if text.is_empty() && self.ended {
                return Ok(None);
            }
            if !text.is_empty() && self.split.split(text, self.delimiter, self.ended) {
                break;
            }
            self.fill()?;
        }
        let bytes = self.buffer.get(self.start..self.start + self.split.end).unwrap_or_default();
        let line = self.line;
        let line_at = |at: usize| line.saturating_add(count(bytes.get(..at).unwrap_or_default()));
        let mut fault = None;
        match self.split.quote {
            Some(Quote::Open(at)) => return Err(open_quote(line_at(at), bytes, at)),
            // A quoted cell over several lines with text after its end: its opening quote has no partner,
            // and it is closed by the opening quote of another cell further down. Rows are lost in it.
            Some(Quote::Stray(at)) if count(bytes.trim_ascii_end().get(at..).unwrap_or_default()) > 0 => {
                return Err(open_quote(line_at(at), bytes, at));
            }
            Some(Quote::Stray(_)) => fault = Some(Fault::new("quote-stray")),
            None => {}
        }
        if self.split.spans.len() > self.max_columns
            && self.split.spans.iter().skip(self.max_columns).any(|s| s.end > s.start)
        {
            return Err(too_large("columns-too-many", self.max_columns));
        }
        cells.clear();
        let Ok(text) = std::str::from_utf8(bytes) else {
            return Err(Fault::new("encoding-mixed").with("line", line).at(line, "", "").into());
        };
        for span in self.split.spans.iter().take(self.max_columns) {
            let cell = text.get(span.start..span.end).unwrap_or_default();
            if span.doubled {
                self.scratch.clear();
                self.scratch
                    .extend(cell.split("\"\"").enumerate().flat_map(|(n, part)| [if n > 0 { "\"" } else { "" }, part]));
                cells.push_field(&self.scratch);
            } else {
                cells.push_field(cell);
            }
        }
        self.line = line.saturating_add(count(bytes));
        self.start += self.split.end;
        Ok(Some((line, fault)))
    }

    /// Makes room and reads more.
    fn fill(&mut self) -> Result<()> {
        self.buffer.copy_within(self.start..self.filled, 0);
        self.filled -= self.start;
        self.start = 0;
        if self.filled * 2 > self.buffer.len() {
            if self.buffer.len() >= self.max_record {
                // A row this long is nearly always a quote that was never closed.
                let text = self.buffer.get(..self.filled).unwrap_or_default();
                if let Some(Quote::Open(at)) = self.split.quote {
                    let line = self.line.saturating_add(count(text.get(..at).unwrap_or_default()));
                    return Err(open_quote(line, text, at));
                }
                return Err(too_large("row-too-long", self.max_record >> 20));
            }
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
        let room = self.buffer.get_mut(self.filled..).unwrap_or_default();
        let read = self.text.read(room)?;
        self.filled += read;
        self.ended = read == 0;
        Ok(())
    }
}

fn count(text: &[u8]) -> u32 {
    u32::try_from(lines(text)).unwrap_or(u32::MAX)
}

fn open_quote(line: u32, record: &[u8], at: usize) -> Error {
    let shown: String = String::from_utf8_lossy(record.get(at..).unwrap_or_default())
        .lines()
        .next()
        .unwrap_or_default()
        .chars()
        .take(40)
        .collect();
    Fault::new("quote-open").with("line", line).with("start", &shown).at(line, "", "").into()
}

/// The delimiter of a text, from its beginning, and whether Excel's `sep=` line states it.
/// `recognised` counts the known headings among cells.
pub(super) fn delimiter(sample: &[u8], whole: bool, recognised: &dyn Fn(&StringRecord) -> usize) -> (u8, bool) {
    if let Some(stated) = stated(sample) {
        return (stated, true);
    }
    let mut best = (DELIMITERS[0], 0);
    for delimiter in DELIMITERS {
        let score = score(sample, whole, delimiter, recognised);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    (best.0, false)
}

/// Excel's first line `sep=;`.
fn stated(sample: &[u8]) -> Option<u8> {
    let line = sample.split(|byte| matches!(byte, b'\r' | b'\n')).next()?.trim_ascii_end();
    let line = line.strip_prefix(b"\"").and_then(|l| l.strip_suffix(b"\"")).unwrap_or(line);
    let rest = sample.get(..4)?.eq_ignore_ascii_case(b"sep=").then(|| sample.get(4)).flatten();
    match rest.or_else(|| line.get(4).filter(|_| line.get(..4).is_some_and(|s| s.eq_ignore_ascii_case(b"sep=")))) {
        Some(&byte) if DELIMITERS.contains(&byte) => Some(byte),
        _ => None,
    }
}

/// How well a delimiter explains the sample: known headings first, then rows of one same width.
fn score(sample: &[u8], whole: bool, delimiter: u8, recognised: &dyn Fn(&StringRecord) -> usize) -> usize {
    let mut split = Split::default();
    let mut rest = sample;
    let mut widths: Vec<usize> = Vec::new();
    let mut headings = 0;
    while !rest.is_empty() && widths.len() < 50 && split.split(rest, delimiter, whole) {
        let record = rest.get(..split.end).unwrap_or_default();
        rest = rest.get(split.end..).unwrap_or_default();
        if record.trim_ascii().is_empty() {
            continue;
        }
        let text = String::from_utf8_lossy(record);
        let cells: StringRecord =
            split.spans.iter().map(|span| text.get(span.start..span.end).unwrap_or_default()).collect();
        headings = headings.max(if split.spans.len() > 1 { recognised(&cells) } else { 0 });
        widths.push(split.spans.len());
    }
    let same = |width: usize| widths.iter().filter(|&&w| w == width).count();
    let steady = widths.iter().filter(|&&w| w > 1).map(|&w| same(w) * (w - 1).min(30)).max().unwrap_or(0);
    headings * 2_000 + steady
}
