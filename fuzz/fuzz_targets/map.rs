//! Any headings, one a line: a mapping or faults, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use llavero::imports::map::map;

fuzz_target!(|text: &str| {
    let headings: Vec<String> = text.lines().map(str::to_owned).collect();
    if let Ok(mapping) = map(&headings, &[], None, None) {
        assert_eq!(mapping.columns.len(), headings.len());
    }
});
