//! How long each shared text of an XLS is: what a cell that names it takes in memory.

use super::ole::{u16_at, u32_at};

/// CONTINUE: the record goes on.
const CONTINUE: u16 = 0x003C;

/// The lengths of the texts of the SST record that `records` begins with, in bytes of UTF-8 at most; what follows
/// a place that makes no sense is left out.
pub(super) fn lengths(records: &[u8]) -> Vec<u32> {
    let mut pieces = Pieces { rest: records, piece: &[] };
    let mut lengths = Vec::new();
    // Past how many texts there are, which need not be true.
    if pieces.open().is_some() && pieces.skip(8).is_some() {
        while let Some(length) = pieces.text() {
            lengths.push(length);
        }
    }
    lengths
}

/// A record and those that continue it.
struct Pieces<'a> {
    rest: &'a [u8],
    piece: &'a [u8],
}

impl<'a> Pieces<'a> {
    /// Goes on to the next record.
    fn open(&mut self) -> Option<()> {
        let end = 4 + usize::from(u16_at(self.rest, 2)?);
        self.piece = self.rest.get(4..end)?;
        self.rest = self.rest.get(end..)?;
        Some(())
    }

    fn goes_on(&mut self) -> Option<()> {
        if u16_at(self.rest, 0)? == CONTINUE { self.open() } else { None }
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            if self.piece.is_empty() {
                self.goes_on()?;
            }
            let step = bytes.min(self.piece.len());
            if step == 0 {
                continue;
            }
            self.piece = self.piece.get(step..)?;
            bytes -= step;
        }
        Some(())
    }

    /// The length of the next text, which is skipped.
    fn text(&mut self) -> Option<u32> {
        while self.piece.is_empty() {
            self.goes_on()?;
        }
        let mut letters = usize::from(u16_at(self.piece, 0)?);
        let mut flags = *self.piece.get(2)?;
        self.piece = self.piece.get(3..)?;
        let mut behind = 0_usize;
        if flags & 8 != 0 {
            behind += usize::from(u16_at(self.piece, 0)?) * 4;
            self.piece = self.piece.get(2..)?;
        }
        if flags & 4 != 0 {
            behind += u32_at(self.piece, 0)? as usize;
            self.piece = self.piece.get(4..)?;
        }
        // A letter becomes at most three bytes.
        let length = u32::try_from(letters * 3).ok()?;
        while letters > 0 {
            let wide = if flags & 1 == 0 { 1 } else { 2 };
            let here = letters.min(self.piece.len() / wide);
            self.piece = self.piece.get(here * wide..)?;
            letters -= here;
            if letters > 0 {
                self.goes_on()?;
                let (first, rest) = self.piece.split_first()?;
                (flags, self.piece) = (*first, rest);
            }
        }
        self.skip(behind)?;
        Some(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, body: &[u8]) -> Vec<u8> {
        [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat()
    }

    #[test]
    fn texts_are_measured_across_records() {
        let text = |letters: u16, flags: u8, bytes: &[u8]| [&letters.to_le_bytes()[..], &[flags], bytes].concat();
        let first = [&[0; 8][..], &text(3, 0, b"abc"), &text(2, 1, b"a\0b\0"), &text(5, 0, b"de")].concat();
        let second = [&[1][..], b"f\0g\0h\0", &text(1, 8 | 4, &[1, 0, 2, 0, 0, 0, b'x', 1, 2, 3, 4])].concat();
        let third = [&[9, 9][..], &text(4, 0, b"abcd"), &text(9, 0, b"cut")].concat();
        let all =
            [record(0xFC, &first), record(CONTINUE, &second), record(CONTINUE, &third), record(0xFF, b"")].concat();
        assert_eq!(lengths(&all), [9, 6, 15, 3, 12]);
        assert_eq!(lengths(&record(0xFC, &[0; 8])), [0_u32; 0]);
        for end in 0..all.len() {
            lengths(&all[..end]);
        }
    }
}
