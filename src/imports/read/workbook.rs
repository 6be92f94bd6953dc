//! The caller's side of a spreadsheet: starts the reading process and validates the rows it answers with.

use std::fs::File;
use std::io::{BufReader, Seek, SeekFrom};
use std::ops::ControlFlow;

use ::csv::StringRecord;

use super::Kind;
use super::limits::Limits;
use super::refusal::Refusal;
use super::spreadsheet::TASK;
use super::wire::{self, CellFault, Frame, WireRow};
use crate::error::{Error, Fault, Problem, Result};
use crate::sandbox::{Answer, Sandbox};

/// What takes a row: its line, its cells, and what is wrong with one of them.
pub(super) type Give<'a> = dyn FnMut(u32, &mut StringRecord, Option<Problem>) -> Result<ControlFlow<()>> + 'a;

/// How many bytes of rows are kept, so that a second pass needs no second process.
const REPLAY_BYTES: usize = 16 << 20;

/// An opened spreadsheet and the sheet that is read.
pub(super) struct Workbook {
    kind: Kind,
    sheet: String,
    file: File,
    sandbox: Sandbox,
    /// `None` after it could not be started again.
    process: Option<BufReader<Answer>>,
    /// All frames since the sheet was opened, each its length and its body; `None` once they became too many.
    replay: Option<Vec<u8>>,
    row: WireRow,
    body: Vec<u8>,
}

impl Workbook {
    /// Opens the spreadsheet that the file is.
    pub(super) fn open(file: File, limits: &Limits, sandbox: &Sandbox) -> Result<Self> {
        let (process, kind, sheet) = start(&file, limits, sandbox)?;
        let (row, body) = (WireRow::default(), Vec::new());
        Ok(Self {
            kind,
            sheet,
            file,
            sandbox: sandbox.clone(),
            process: Some(process),
            replay: Some(Vec::new()),
            row,
            body,
        })
    }

    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The first rows that are not blank.
    pub(super) fn first_rows(&mut self, most: usize, limits: &Limits) -> Result<Vec<(u32, StringRecord)>> {
        let mut rows = Vec::new();
        let _ = self.rows(limits, &[], &mut |line, cells, _| {
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                rows.push((line, cells.clone()));
            }
            Ok(if rows.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        Ok(rows)
    }

    /// Every row of the sheet that has a cell.
    pub(super) fn rows(
        &mut self,
        limits: &Limits,
        headings: &[String],
        give: &mut Give<'_>,
    ) -> Result<ControlFlow<()>> {
        let mut pass = Pass { limits, headings, give, line: 0, bytes: 0 };
        if let Some(replay) = &self.replay {
            // Rows that an earlier pass has read already; the process continues behind them.
            let mut replay = replay.as_slice();
            while !replay.is_empty() {
                next(&mut replay, &mut self.body, limits)?;
                if let Some(flow) = pass.frame(&self.body, &mut self.row)? {
                    return Ok(flow);
                }
            }
        } else {
            // The old process ends first: both would move the same position in the file.
            self.process = None;
            let (process, ..) = start(&self.file, limits, &self.sandbox)?;
            (self.process, self.replay) = (Some(process), Some(Vec::new()));
        }
        let process = self.process.as_mut().ok_or_else(unreadable)?;
        loop {
            next(process, &mut self.body, limits)?;
            if let Some(replay) = &mut self.replay {
                replay.extend_from_slice(&(self.body.len() as u32).to_le_bytes());
                replay.extend_from_slice(&self.body);
                if replay.len() > REPLAY_BYTES {
                    self.replay = None;
                }
            }
            if let Some(flow) = pass.frame(&self.body, &mut self.row)? {
                return Ok(flow);
            }
        }
    }
}

/// Starts a process that reads the file, and waits for its first frame.
fn start(file: &File, limits: &Limits, sandbox: &Sandbox) -> Result<(BufReader<Answer>, Kind, String)> {
    let mut file = file.try_clone()?;
    file.seek(SeekFrom::Start(0))?;
    let argument = serde_json::to_string(limits).map_err(Error::internal)?;
    let answer = sandbox.start(&TASK, &argument, file)?;
    let mut process = BufReader::with_capacity(64 << 10, answer);
    let mut body = Vec::new();
    next(&mut process, &mut body, limits)?;
    match wire::parse(&body, &mut WireRow::default(), limits) {
        Some(Frame::Opened(kind, sheet)) => Ok((process, kind, sheet)),
        Some(Frame::Refused(refusal)) => Err(refusal.into()),
        _ => Err(unreadable()),
    }
}

/// The process ended early, took too long, or broke the protocol.
fn unreadable() -> Error {
    Error::invalid(Fault::new("sheet-unreadable"))
}

fn next(from: &mut impl std::io::Read, body: &mut Vec<u8>, limits: &Limits) -> Result<()> {
    wire::read_frame(from, body, wire::most_bytes(limits)).map_err(|_| unreadable())
}

/// One pass over the rows.
struct Pass<'a, 'b> {
    limits: &'a Limits,
    headings: &'a [String],
    give: &'a mut Give<'b>,
    line: u32,
    bytes: u64,
}

impl Pass<'_, '_> {
    /// Handles one frame; `Some` when the pass has ended.
    fn frame(&mut self, body: &[u8], row: &mut WireRow) -> Result<Option<ControlFlow<()>>> {
        match wire::parse(body, row, self.limits) {
            Some(Frame::Row) => {}
            Some(Frame::End) => return Ok(Some(ControlFlow::Continue(()))),
            Some(Frame::Refused(refusal)) => return Err(refusal.into()),
            Some(Frame::Opened(..)) | None => return Err(unreadable()),
        }
        self.bytes = self.bytes.saturating_add(body.len() as u64);
        // No more than the same rows as CSV could be: one text may stand in very many cells.
        if self.bytes > self.limits.max_bytes {
            return Err(Refusal::Multiplied(self.limits.max_bytes.div_ceil(1 << 20)).into());
        }
        if row.line <= self.line {
            return Err(unreadable());
        }
        self.line = row.line;
        let problem = row.fault.map(|(fault, column)| self.problem(fault, column, row));
        let flow = (self.give)(row.line, &mut row.cells, problem)?;
        Ok(flow.is_break().then_some(flow))
    }

    fn problem(&self, fault: CellFault, column: u32, row: &WireRow) -> Problem {
        let value = row.cells.get(column as usize).unwrap_or_default();
        let fault = match fault {
            CellFault::TooLong => Fault::new("cell-too-long").with("limit", self.limits.max_cell_chars),
            CellFault::DigitsLost => Fault::new("cell-digits-lost"),
            CellFault::Error => Fault::new("cell-error").with("error", super::cut(value)),
        };
        let heading = self.headings.get(column as usize).cloned().unwrap_or_default();
        fault.at(row.line, heading, super::cut(value))
    }
}
