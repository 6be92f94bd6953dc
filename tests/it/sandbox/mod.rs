//! Untrusted files, read in a separate process: what they cannot do to the server.

mod bombs;
mod builders;
mod mutations;
mod process;

use std::ops::ControlFlow;

use llavero::error::Error;
use llavero::imports::read::{Limits, Source};
use llavero::sandbox::Sandbox;

/// The program itself reads.
fn sandbox() -> Sandbox {
    Sandbox::at(env!("CARGO_BIN_EXE_llavero"))
}

/// The rows below the headings, or the code of the fault.
fn outcome(bytes: &[u8], limits: &Limits) -> Result<Vec<Vec<String>>, String> {
    read(bytes, limits, &sandbox())
}

fn read(bytes: &[u8], limits: &Limits, sandbox: &Sandbox) -> Result<Vec<Vec<String>>, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("people");
    std::fs::write(&path, bytes).unwrap();
    let mut rows = Vec::new();
    let whole = Source::open(&path, limits, sandbox).and_then(|mut source| {
        source.rows(&mut |row| {
            rows.push(row.cells.iter().map(str::to_owned).collect());
            ControlFlow::Continue(())
        })
    });
    whole.map(|()| rows).map_err(|error| match error {
        Error::Invalid(problems) => problems[0].fault.code.to_owned(),
        Error::TooLarge(fault) => fault.code.to_owned(),
        other => panic!("{other}"),
    })
}

/// The code of the fault; empty for a file that is read to its end.
fn fault_code(bytes: &[u8], limits: &Limits) -> String {
    outcome(bytes, limits).err().unwrap_or_default()
}
