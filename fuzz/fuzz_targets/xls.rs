//! Any bytes as the records of an XLS in a sound container.
#![no_main]

mod common;
#[allow(dead_code)]
#[path = "../../tests/it/sandbox/builders.rs"]
mod builders;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (&[u8], &[u8])| {
    // The container of `builders` has room for seven megabytes.
    if parts.0.len() + parts.1.len() < 1 << 20 {
        common::read(&builders::xls(parts.0, parts.1));
    }
});
