//! The protocol of a reading process: frames of a length and a body. Both ends are here.
//!
//! The writing end runs beside a library that parses an untrusted file, so the reading end validates everything:
//! lengths are bounded before memory is allocated, and text has to be UTF-8.

use std::io::{self, Read, Write};

use ::csv::StringRecord;

use super::Kind;
use super::limits::Limits;
use super::refusal::Refusal;

/// Something wrong with one cell that only the spreadsheet itself can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CellFault {
    /// The text is longer than a cell may be; its beginning is there.
    TooLong,
    /// A number of more digits than a spreadsheet keeps.
    DigitsLost,
    /// An error like `#N/A`.
    Error,
}

/// One row of a sheet, on its way.
#[derive(Debug, Default)]
pub(super) struct WireRow {
    /// The line a person sees.
    pub(super) line: u32,
    /// Its cells.
    pub(super) cells: StringRecord,
    /// What is wrong with which column.
    pub(super) fault: Option<(CellFault, u32)>,
}

/// What a frame says.
pub(super) enum Frame {
    /// The file can be read; then follow its rows.
    Opened(Kind, String),
    /// The row was put where it was asked for.
    Row,
    /// That was the last row.
    End,
    /// The file cannot be read, or not to its end.
    Refused(Refusal),
}

const OPENED: u8 = b'O';
const ROW: u8 = b'R';
const END: u8 = b'E';
const REFUSED: u8 = b'X';

/// The most bytes of a sheet's name.
const NAME_BYTES: usize = 1_000;
/// What of a row's frame is neither cells nor their lengths.
const ROW_HEAD: usize = 12;

/// The longest frame that is read.
pub(super) fn most_bytes(limits: &Limits) -> usize {
    let cell = (limits.max_cell_chars as usize).max(200).saturating_mul(4);
    usize::from(limits.max_columns).saturating_mul(cell.saturating_add(4)).saturating_add(NAME_BYTES + ROW_HEAD)
}

fn frame(out: &mut dyn Write, parts: &[&[u8]]) -> io::Result<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    out.write_all(&u32::try_from(length).map_err(io::Error::other)?.to_le_bytes())?;
    parts.iter().try_for_each(|part| out.write_all(part))
}

/// Writes that the file can be read.
pub(super) fn write_opened(out: &mut dyn Write, kind: Kind, sheet: &str) -> io::Result<()> {
    let kind = match kind {
        Kind::Csv => b'c',
        Kind::Xlsx => b'x',
        Kind::Xls => b'b',
        Kind::Ods => b'o',
    };
    let end =
        sheet.char_indices().map(|(at, letter)| at + letter.len_utf8()).take_while(|&end| end <= NAME_BYTES).last();
    frame(out, &[&[OPENED, kind], sheet.get(..end.unwrap_or(0)).unwrap_or_default().as_bytes()])
}

/// Writes a row.
pub(super) fn write_row(out: &mut dyn Write, row: &WireRow, scratch: &mut Vec<u8>) -> io::Result<()> {
    let (fault, column) = match row.fault {
        None => (0, 0),
        Some((CellFault::TooLong, column)) => (1, column),
        Some((CellFault::DigitsLost, column)) => (2, column),
        Some((CellFault::Error, column)) => (3, column),
    };
    scratch.clear();
    scratch.push(ROW);
    scratch.extend_from_slice(&row.line.to_le_bytes());
    scratch.push(fault);
    scratch.extend_from_slice(&(column as u16).to_le_bytes());
    scratch.extend_from_slice(&u32::try_from(row.cells.len()).unwrap_or(u32::MAX).to_le_bytes());
    for cell in &row.cells {
        scratch.extend_from_slice(&u32::try_from(cell.len()).unwrap_or(u32::MAX).to_le_bytes());
    }
    frame(out, &[scratch, row.cells.as_slice().as_bytes()])
}

/// Writes the last frame.
pub(super) fn write_end(out: &mut dyn Write, refused: Option<Refusal>) -> io::Result<()> {
    match refused {
        None => frame(out, &[&[END]]),
        Some(refusal) => {
            let (code, number) = refusal.to_wire();
            frame(out, &[&[REFUSED, code], &number.to_le_bytes()])
        }
    }
}

/// Reads the body of the next frame; any error means that the other end failed.
pub(super) fn read_frame(from: &mut impl Read, body: &mut Vec<u8>, most: usize) -> io::Result<()> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length) as usize;
    if length > most {
        return Err(io::ErrorKind::InvalidData.into());
    }
    body.resize(length, 0);
    from.read_exact(body)
}

/// What a frame's body says; a row is put into `row`. `None` for anything else.
pub(super) fn parse(body: &[u8], row: &mut WireRow, limits: &Limits) -> Option<Frame> {
    let (tag, rest) = body.split_first()?;
    match *tag {
        ROW => {
            let mut rest = rest;
            row.line = u32::from_le_bytes(take(&mut rest)?);
            let [fault] = take(&mut rest)?;
            let column = u32::from(u16::from_le_bytes(take(&mut rest)?));
            row.fault = match fault {
                0 => None,
                1 => Some((CellFault::TooLong, column)),
                2 => Some((CellFault::DigitsLost, column)),
                3 => Some((CellFault::Error, column)),
                _ => return None,
            };
            let count = u32::from_le_bytes(take(&mut rest)?);
            if count > limits.max_columns.into() {
                return None;
            }
            let (lengths, text) = rest.split_at_checked(count as usize * 4)?;
            let mut text = std::str::from_utf8(text).ok()?;
            row.cells.clear();
            for length in lengths.as_chunks().0 {
                let (cell, after) = text.split_at_checked(u32::from_le_bytes(*length) as usize)?;
                row.cells.push_field(cell);
                text = after;
            }
            text.is_empty().then_some(Frame::Row)
        }
        OPENED => {
            let (kind, name) = rest.split_first()?;
            let kind = match *kind {
                b'x' => Kind::Xlsx,
                b'b' => Kind::Xls,
                b'o' => Kind::Ods,
                _ => return None,
            };
            Some(Frame::Opened(kind, std::str::from_utf8(name).ok()?.to_owned()))
        }
        END => rest.is_empty().then_some(Frame::End),
        REFUSED => {
            let mut rest = rest;
            let [code] = take(&mut rest)?;
            let number = u64::from_le_bytes(take(&mut rest)?);
            Refusal::from_wire(code, number).filter(|_| rest.is_empty()).map(Frame::Refused)
        }
        _ => None,
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(*taken)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(row: &WireRow) -> Vec<u8> {
        let mut out = Vec::new();
        write_row(&mut out, row, &mut Vec::new()).unwrap();
        out
    }

    #[test]
    fn frames_round_trip() {
        let limits = Limits::default();
        let mut row = WireRow { line: 7, cells: StringRecord::new(), fault: Some((CellFault::Error, 2)) };
        row.cells.extend(["Peña", "", "#N/A"]);
        let mut out = written(&row);
        write_opened(&mut out, Kind::Ods, &"ñ".repeat(2_000)).unwrap();
        write_end(&mut out, None).unwrap();
        for (_, refusal) in Refusal::all() {
            write_end(&mut out, Some(refusal)).unwrap();
        }
        let (mut from, mut body, mut parsed) = (&out[..], Vec::new(), WireRow::default());
        let mut next = || {
            read_frame(&mut from, &mut body, most_bytes(&limits)).unwrap();
            parse(&body, &mut parsed, &limits).unwrap()
        };
        assert!(matches!(next(), Frame::Row));
        assert!(matches!(next(), Frame::Opened(Kind::Ods, name) if name.chars().count() == 500));
        assert!(matches!(next(), Frame::End));
        for (_, refusal) in Refusal::all() {
            assert!(matches!(next(), Frame::Refused(parsed) if parsed == refusal));
        }
        assert_eq!((parsed.line, &parsed.cells, parsed.fault), (row.line, &row.cells, row.fault));
    }

    #[test]
    fn a_false_length_allocates_no_memory() {
        let lie = u32::MAX.to_le_bytes();
        let mut body = Vec::new();
        assert!(read_frame(&mut &lie[..], &mut body, 1_000).is_err());
        assert_eq!(body.capacity(), 0);
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_parse_to_a_frame_or_nothing(
            line in any::<u32>(),
            cells in prop::collection::vec("\\PC{0,5}", 0..5),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
            cut in prop::option::of(any::<prop::sample::Index>()),
        ) {
            let row = WireRow { line, cells: cells.into(), fault: None };
            let mut body = written(&row).split_off(4);
            for (at, byte) in changes {
                let at = at.index(body.len());
                body[at] = byte;
            }
            if let Some(cut) = cut {
                body.truncate(cut.index(body.len()));
            }
            let limits = Limits { max_columns: 10, ..Limits::default() };
            if let Some(Frame::Row) = parse(&body, &mut WireRow::default(), &limits) {
                prop_assert!(body.len() >= ROW_HEAD);
            }
        }
    }
}
