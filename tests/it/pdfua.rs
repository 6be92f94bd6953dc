//! What the PyPI package `pdfua` says of a document: a check of PDF/UA-1 that shares no code with the typesetter.

use std::path::Path;
use std::process::Command;

/// Fails with the tool's words when it finds anything, or cannot be run. The program is
/// `LLAVERO_PDFUA`, or `pdfua` on the path; `cargo xtask test` installs it.
pub fn check(pdf: &Path) -> Result<(), String> {
    let program = std::env::var("LLAVERO_PDFUA").unwrap_or_else(|_| "pdfua".into());
    let output = Command::new(&program)
        .arg("check")
        .arg(pdf)
        .output()
        .map_err(|cause| format!("cannot run {program}: {cause}"))?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stdout).into_owned()) }
}
