//! Rows on their way from the core that splits a file to the one that checks them: many in one
//! text, for what costs most in handing a row over is giving its memory back.

use std::ops::ControlFlow;

use csv::StringRecord;

use super::digests::{Digest, Digester};
use super::read::{Row, Source};
use crate::error::{Problem, Result};

/// How many rows travel together.
const ROWS: usize = 1024;

/// Some rows of a file.
#[derive(Default)]
pub(super) struct Batch {
    text: String,
    /// Where each cell ends in the text, row by row.
    ends: Vec<usize>,
    rows: Vec<Head>,
}

struct Head {
    line: u32,
    /// Where its cells end in the list of ends.
    cells: usize,
    digest: Option<Digest>,
    problem: Option<Box<Problem>>,
}

/// A row of a batch.
pub(super) struct Packed<'a> {
    pub(super) line: u32,
    /// Its digest, where rows have one; a row with a problem has none.
    pub(super) digest: Option<Digest>,
    text: &'a str,
    /// Where the text of the row begins.
    start: usize,
    ends: &'a [usize],
    problem: Option<&'a Problem>,
}

/// Hands out the rows of a file batch by batch, with their digests, until `give` breaks.
pub(super) fn batches(
    source: &mut Source,
    mut digester: Option<Digester>,
    give: &mut dyn FnMut(Batch) -> ControlFlow<()>,
) -> Result<()> {
    let mut batch = Batch::default();
    source.rows(&mut |row| {
        let digester = digester.as_mut().filter(|_| row.problem.is_none());
        batch.push(row.line, row.cells, digester.map(|digester| digester.digest(row.cells)), row.problem);
        if batch.rows.len() < ROWS {
            return ControlFlow::Continue(());
        }
        let next = batch.another();
        give(std::mem::replace(&mut batch, next))
    })?;
    let _ = give(batch);
    Ok(())
}

impl Batch {
    /// An empty one with room for about as much.
    fn another(&self) -> Self {
        Self {
            text: String::with_capacity(self.text.len() + self.text.len() / 8),
            ends: Vec::with_capacity(self.ends.len()),
            rows: Vec::with_capacity(ROWS),
        }
    }

    fn push(&mut self, line: u32, cells: &StringRecord, digest: Option<Digest>, problem: Option<Problem>) {
        let start = self.text.len();
        self.text.push_str(cells.as_slice());
        self.ends.extend((0..cells.len()).filter_map(|cell| Some(start + cells.range(cell)?.end)));
        self.rows.push(Head { line, cells: self.ends.len(), digest, problem: problem.map(Box::new) });
    }

    /// How many rows it has.
    pub fn count(&self) -> u64 {
        self.rows.len() as u64
    }

    /// Its rows, in their order.
    pub(super) fn rows(&self) -> impl Iterator<Item = Packed<'_>> {
        let mut before = 0_usize;
        self.rows.iter().map(move |head| {
            let start = before.checked_sub(1).and_then(|last| self.ends.get(last)).copied().unwrap_or(0);
            let ends = self.ends.get(before..head.cells).unwrap_or_default();
            before = head.cells;
            Packed {
                line: head.line,
                digest: head.digest,
                text: &self.text,
                start,
                ends,
                problem: head.problem.as_deref(),
            }
        })
    }
}

impl<'a> Packed<'a> {
    /// The cell of a column, from 0.
    pub(super) fn cell(&self, column: usize) -> Option<&'a str> {
        let start = match column.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => self.start,
        };
        self.text.get(start..*self.ends.get(column)?)
    }

    /// The row as it was read; `cells` is where its cells go.
    pub(super) fn unpack<'c>(&self, cells: &'c mut StringRecord) -> Row<'c> {
        cells.clear();
        (0..self.ends.len()).filter_map(|column| self.cell(column)).for_each(|cell| cells.push_field(cell));
        Row { line: self.line, cells, problem: self.problem.cloned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Fault;

    #[test]
    fn rows_come_out_of_a_batch_as_they_went_in() {
        let rows = [vec!["1001", "Peña", ""], vec![], vec![""], vec!["", "", "Ünal"], vec!["x"]];
        let mut batch = Batch::default();
        for (line, cells) in (2..).zip(&rows) {
            let problem = cells.is_empty().then(|| Fault::new("row-short").at(line, "", ""));
            batch.push(line, &StringRecord::from(cells.clone()), None, problem);
        }
        let mut cells = StringRecord::new();
        let mut count = 0;
        for ((packed, row), line) in batch.rows().zip(&rows).zip(2..) {
            let unpacked = packed.unpack(&mut cells);
            assert_eq!((unpacked.line, unpacked.problem.is_some()), (line, row.is_empty()));
            assert_eq!(unpacked.cells.iter().collect::<Vec<_>>(), *row);
            assert_eq!((packed.cell(0), packed.cell(2)), (row.first().copied(), row.get(2).copied()));
            count += 1;
        }
        assert_eq!(count, rows.len());
    }
}
