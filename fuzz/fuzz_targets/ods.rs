//! Any text as the rows of an ODS in a sound container.
#![no_main]

mod common;
#[allow(dead_code)]
#[path = "../../tests/it/sandbox/builders.rs"]
mod builders;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|rows: &str| common::read(&builders::ods("", &(builders::ods_headings() + rows))));
