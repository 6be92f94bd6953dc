//! Re-encodes an uploaded picture in a separate process.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use super::rules::{Unusable, reencode};
use crate::app::{App, make_private};
use crate::credentials::slips::Logo;
use crate::error::{Fault, Result, caught};
use crate::sandbox::{ProcessLimits, Task};

/// Re-encodes a picture in a reading process. Takes no argument.
pub static TASK: Task = Task { command: "read-picture", limits: |_| LIMITS, work };

/// The largest picture there may be, a few times over, with room for the program itself.
const LIMITS: ProcessLimits = ProcessLimits { memory_bytes: 1 << 30, seconds: 30 };

/// The first byte of an answer: what follows is the picture; it cannot be opened; it has too few or too many pixels.
const ANSWERS: [u8; 3] = *b"PBX";

fn work(file: File, _: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    file.take(Logo::MOST_BYTES as u64).read_to_end(&mut bytes)?;
    match caught(|| reencode(&bytes)).unwrap_or(Err(Unusable::Broken)) {
        Ok(picture) => out.write_all(&ANSWERS[..1]).and_then(|()| out.write_all(&picture)),
        Err(Unusable::Broken) => out.write_all(&ANSWERS[1..2]),
        Err(Unusable::Pixels) => out.write_all(&ANSWERS[2..]),
    }
}

/// The same picture, re-encoded. The inner faults: `logo-broken`, `logo-pixels`.
///
/// # Errors
/// `Environment` when no file can be written for it or no process started.
pub fn reencode_in_sandbox(app: &App, logo: &Logo) -> Result<Result<Logo, Fault>> {
    make_private(&app.files_dir())?;
    let mut file = tempfile::tempfile_in(app.files_dir())?;
    file.write_all(logo.bytes())?;
    file.seek(SeekFrom::Start(0))?;
    let answer = app.sandbox.start(&TASK, "", file)?;
    let mut bytes = Vec::new();
    // A process that ends early has said nothing, or not all.
    let whole = answer.take(Logo::MOST_BYTES as u64 + 2).read_to_end(&mut bytes);
    Ok(match (whole, bytes.split_first()) {
        (Ok(_), Some((b'P', picture))) => Logo::new(picture.to_vec())
            .ok()
            .filter(|anew| anew.extension() == logo.extension())
            .ok_or_else(|| Unusable::Broken.into()),
        (Ok(_), Some((b'X', []))) => Err(Unusable::Pixels.into()),
        _ => Err(Unusable::Broken.into()),
    })
}
