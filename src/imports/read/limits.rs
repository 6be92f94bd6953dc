//! How much a file may hold before it is refused (design §8).

use serde::{Deserialize, Serialize};

use crate::error::{Error, Fault, Result};
use crate::sandbox::ProcessLimits;

/// How much a file may hold. Settings of the installation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Size of the file, in bytes.
    pub max_bytes: u64,
    /// Rows below the headings.
    pub max_rows: u32,
    /// Columns of the headings or of any row.
    pub max_columns: u16,
    /// Length of one cell, in characters.
    pub max_cell_chars: u32,
    /// Size of a spreadsheet once unpacked, in bytes.
    pub max_unpacked_bytes: u64,
    /// How many times larger than itself a spreadsheet may become once unpacked (only beyond 64 MB).
    pub max_unpack_ratio: u64,
    /// Files inside a spreadsheet's container.
    pub max_entries: u32,
    /// Size of what is held in memory as a whole, in bytes: an XLS, the texts of an XLSX, the sheets of an ODS.
    pub max_held_bytes: u64,
    /// Cells of an XLS or ODS sheet, which are held in memory as a whole, blanks between them included.
    pub max_sheet_cells: u64,
    /// Memory of the process that reads a spreadsheet, in bytes, the program itself included.
    pub max_process_bytes: u64,
    /// Seconds that a processor may be at work on reading a spreadsheet.
    pub max_process_seconds: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 512 << 20,
            max_rows: 1_500_000,
            max_columns: 256,
            max_cell_chars: 10_000,
            max_unpacked_bytes: 2 << 30,
            max_unpack_ratio: 250,
            max_entries: 2_000,
            max_held_bytes: 256 << 20,
            max_sheet_cells: 8_000_000,
            max_process_bytes: 2 << 30,
            max_process_seconds: 120,
        }
    }
}

impl Limits {
    /// Goes on only if a file may be that large.
    ///
    /// # Errors
    /// `TooLarge`.
    pub fn check_size(&self, bytes: u64) -> Result<()> {
        if bytes > self.max_bytes { Err(too_large("file-too-large", self.max_bytes.div_ceil(1 << 20))) } else { Ok(()) }
    }

    /// What the process that reads a spreadsheet may use.
    pub(super) fn process(&self) -> ProcessLimits {
        ProcessLimits { memory_bytes: self.max_process_bytes, seconds: self.max_process_seconds }
    }

    /// The longest row, in bytes, that is held in memory: room for a few cells at their limit.
    pub(super) fn record_bytes(&self) -> usize {
        (self.max_cell_chars as usize).saturating_mul(8).clamp(1 << 20, 64 << 20)
    }
}

/// Over the limit `code`, stated as `limit`.
pub(super) fn too_large(code: &'static str, limit: impl std::fmt::Display) -> Error {
    Error::TooLarge(Fault::new(code).with("limit", limit))
}
