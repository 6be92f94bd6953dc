//! Any bytes as a picture: one re-encoded that opens again, or a refusal.
#![no_main]

use libfuzzer_sys::fuzz_target;
use llavero::organization::rules::reencode;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(encoded) = reencode(bytes) {
        assert!(reencode(&encoded).is_ok());
    }
});
