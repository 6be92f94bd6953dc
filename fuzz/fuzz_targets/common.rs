//! Reads bytes as a file, by the code that a reading process runs.

use std::io::{Seek, SeekFrom, Write};
use std::ops::ControlFlow;

use llavero::imports::read::{Limits, Source};
use llavero::sandbox::Sandbox;

/// Rows or a fault, never a panic. So little memory is allowed that whatever multiplies is found by libFuzzer.
pub fn read(bytes: &[u8]) {
    let limits = Limits { max_held_bytes: 64 << 20, max_sheet_cells: 1_000_000, ..Limits::default() };
    let Ok(mut file) = tempfile::NamedTempFile::new() else { return };
    if file.write_all(bytes).is_err() || file.seek(SeekFrom::Start(0)).is_err() {
        return;
    }
    if let Ok(mut source) = Source::open(file.path(), &limits, &Sandbox::in_process()) {
        let _ = source.rows(&mut |_| ControlFlow::Continue(()));
    }
}
