//! Any bytes read as a file: rows or a fault, never a panic.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use llavero::imports::read::{Limits, Source};

fuzz_target!(|bytes: &[u8]| {
    let Ok(dir) = tempfile::tempdir() else { return };
    let path = dir.path().join("input");
    if std::fs::write(&path, bytes).is_err() {
        return;
    }
    if let Ok(mut source) = Source::open(&path, &Limits::default()) {
        let _ = source.rows(&mut |_| ControlFlow::Continue(()));
    }
});
