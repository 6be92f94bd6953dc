//! The logo: a PNG or JPEG picture that can be opened, of a size that prints well.

use std::io::Cursor;

use image::{ImageError, ImageFormat, ImageReader, Limits};

use crate::credentials::slips::Logo;
use crate::error::Fault;

/// The least and the most pixels of its width and height.
const PIXELS: (u32, u32) = (16, 4000);

/// Opens the picture once, so that no print ever fails for it. Faults: `logo-unknown`, `logo-pixels`, `logo-broken`.
pub fn logo(logo: &Logo) -> Result<(), Fault> {
    let format = match logo.extension() {
        "png" => ImageFormat::Png,
        "jpg" => ImageFormat::Jpeg,
        _ => return Err(Fault::new("logo-unknown")),
    };
    let pixels = || Fault::new("logo-pixels").with("least", PIXELS.0).with("most", PIXELS.1);
    let mut reader = ImageReader::with_format(Cursor::new(logo.bytes()), format);
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(PIXELS.1), Some(PIXELS.1));
    reader.limits(limits);
    let picture = reader.decode().map_err(|cause| match cause {
        ImageError::Limits(_) => pixels(),
        _ => Fault::new("logo-broken"),
    })?;
    if picture.width().min(picture.height()) < PIXELS.0 { Err(pixels()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use image::{DynamicImage, RgbImage};

    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_picture_must_open_and_be_neither_tiny_nor_huge() {
        let mut cut = picture(300, 200, ImageFormat::Png);
        cut.truncate(100);
        for (name, bytes, expected) in [
            ("png", picture(300, 200, ImageFormat::Png), "ok"),
            ("jpeg", picture(300, 200, ImageFormat::Jpeg), "ok"),
            ("tiny", picture(300, 8, ImageFormat::Png), "logo-pixels"),
            ("wide", picture(4001, 16, ImageFormat::Png), "logo-pixels"),
            ("cut short", cut, "logo-broken"),
            ("only its first bytes", b"\xff\xd8\xff\xe0 no picture".to_vec(), "logo-broken"),
            ("svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "logo-unknown"),
        ] {
            let found = logo(&Logo::new(bytes).unwrap()).map_or_else(|fault| fault.code, |()| "ok");
            assert_eq!(found, expected, "{name}");
        }
    }
}
