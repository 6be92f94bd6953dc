//! QR codes as one SVG path: sharp at any size, and one shape however often it is used.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::error::{Error, Fault, Result};

/// The QR code of `text` as an SVG without the quiet zone of four modules, which the
/// template leaves around it. Medium error correction (15 %), higher where it costs no size.
///
/// # Errors
/// `qr-too-long` when no QR code holds so much.
pub fn qr_svg(text: &str) -> Result<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium)
        .map_err(|_| Error::invalid(Fault::new("qr-too-long").with("length", text.len())))?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|&x| code.get_module(x, y)).count();
            if run > 0 {
                // Writing into a string cannot fail.
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += i32::try_from(run).unwrap_or(0) + 1;
        }
    }
    Ok(format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"><path d="{path}"/></svg>"#)
        .into_bytes())
}
