//! Any texts as the sheet and the shared texts of an XLSX in a sound container.
#![no_main]

mod common;
#[allow(dead_code)]
#[path = "../../tests/it/sandbox/builders.rs"]
mod builders;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|parts: (&str, &str)| common::read(&builders::xlsx(&builders::sheet_data(parts.0), parts.1)));
