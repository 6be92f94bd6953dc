//! The logo: a PNG or JPEG picture that can be opened, of a size that prints well.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{ColorType, DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::credentials::slips::Logo;
use crate::error::Fault;

/// The least and the most pixels of its width and height.
const PIXELS: (u32, u32) = (16, 4000);

/// How well a JPEG is kept: no difference is seen in print.
const QUALITY: u8 = 92;

/// Whether it may be a logo by its kind, without opening it. Fault: `logo-unknown`.
pub fn logo_kind(logo: &Logo) -> Result<(), Fault> {
    if matches!(logo.extension(), "png" | "jpg") { Ok(()) } else { Err(Fault::new("logo-unknown")) }
}

/// Why a picture cannot be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// It cannot be opened.
    Broken,
    /// It has too few or too many pixels.
    Pixels,
}

impl From<Unusable> for Fault {
    fn from(reason: Unusable) -> Self {
        match reason {
            Unusable::Broken => Self::new("logo-broken"),
            Unusable::Pixels => Self::new("logo-pixels").with("least", PIXELS.0).with("most", PIXELS.1),
        }
    }
}

/// Decodes a PNG or JPEG picture and encodes it again in the same format, at most [`Logo::MOST_BYTES`] long, so that
/// only the output of our own encoder is stored, shown and printed, without metadata or trailing data.
///
/// # Errors
/// [`Unusable`].
pub fn reencode(bytes: &[u8]) -> Result<Vec<u8>, Unusable> {
    let format = match bytes {
        [0x89, b'P', b'N', b'G', ..] => ImageFormat::Png,
        [0xff, 0xd8, 0xff, ..] => ImageFormat::Jpeg,
        _ => return Err(Unusable::Broken),
    };
    let unusable = |cause| match cause {
        ImageError::Limits(_) => Unusable::Pixels,
        _ => Unusable::Broken,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(PIXELS.1), Some(PIXELS.1));
    reader.limits(limits);
    // The size is looked at before anything is unpacked.
    let mut decoder = reader.into_decoder().map_err(unusable)?;
    let (width, height) = decoder.dimensions();
    if width.min(height) < PIXELS.0 || width.max(height) > PIXELS.1 {
        return Err(Unusable::Pixels);
    }
    // A photograph says in its metadata, which are not kept, which way up it is.
    let orientation = decoder.orientation().map_err(unusable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unusable)?;
    picture.apply_orientation(orientation);
    let mut picture = plain(picture);
    loop {
        let mut written = Cursor::new(Vec::new());
        let outcome = match format {
            ImageFormat::Jpeg => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut written, QUALITY)),
            _ => picture.write_to(&mut written, format),
        };
        outcome.map_err(unusable)?;
        if written.get_ref().len() <= Logo::MOST_BYTES {
            return Ok(written.into_inner());
        }
        // Packed less tightly than it came: somewhat smaller, it is still finer than print.
        picture = picture.resize(picture.width() / 4 * 3, picture.height() / 4 * 3, FilterType::Triangle);
    }
}

/// Eight bits for each colour: neither print nor a browser shows more.
fn plain(picture: DynamicImage) -> DynamicImage {
    match picture.color() {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => picture,
        ColorType::L16 => picture.into_luma8().into(),
        color if color.has_alpha() => picture.into_rgba8().into(),
        _ => picture.into_rgb8().into(),
    }
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

    /// A PNG that says it is as large as that, whatever follows.
    fn png_that_says(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = picture(16, 16, ImageFormat::Png);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let checksum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&checksum.to_be_bytes());
        bytes
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0xEDB8_8320 } else { 0 })
        })
    }

    #[test]
    fn a_picture_must_open_and_be_neither_tiny_nor_huge() {
        let mut cut = picture(300, 200, ImageFormat::Png);
        cut.truncate(100);
        for (name, bytes, expected) in [
            ("png", picture(300, 200, ImageFormat::Png), Ok(())),
            ("jpeg", picture(300, 200, ImageFormat::Jpeg), Ok(())),
            ("tiny", picture(300, 8, ImageFormat::Png), Err(Unusable::Pixels)),
            ("wide", picture(4001, 16, ImageFormat::Png), Err(Unusable::Pixels)),
            ("a bomb", png_that_says(40_000, 40_000), Err(Unusable::Pixels)),
            ("a bomb beyond all numbers", png_that_says(u32::MAX >> 1, u32::MAX >> 1), Err(Unusable::Pixels)),
            ("larger than what it holds", png_that_says(4_000, 4_000), Err(Unusable::Broken)),
            ("cut short", cut, Err(Unusable::Broken)),
            ("only its first bytes", b"\xff\xd8\xff\xe0 no picture".to_vec(), Err(Unusable::Broken)),
            ("svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), Err(Unusable::Broken)),
            ("gif", b"GIF89a\xff\xff\xff\xff\0\0\0".to_vec(), Err(Unusable::Broken)),
        ] {
            assert_eq!(reencode(&bytes).map(|_| ()), expected, "{name}");
        }
        let svg = Logo::new(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()).unwrap();
        assert_eq!(logo_kind(&svg).unwrap_err().code, "logo-unknown");
        assert!(logo_kind(&Logo::new(picture(16, 16, ImageFormat::Png)).unwrap()).is_ok());
    }

    #[test]
    fn only_the_picture_is_kept_of_its_file() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            let mut bytes = picture(64, 32, format);
            bytes.extend(b"<script>alert(1)</script>");
            let anew = reencode(&bytes).unwrap();
            let opened = image::load_from_memory_with_format(&anew, format).unwrap();
            assert_eq!((opened.width(), opened.height()), (64, 32));
            assert!(!anew.windows(7).any(|window| window == b"<script"));
            assert_eq!(reencode(&anew).unwrap(), anew, "re-encoding is idempotent");
        }
        // Noise does not pack, so its picture becomes smaller until it fits.
        let mut seed = 1_u32;
        let noise = RgbImage::from_fn(900, 900, |_, _| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgb([(seed >> 24) as u8, (seed >> 16) as u8, (seed >> 8) as u8])
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(noise).write_to(&mut bytes, ImageFormat::Png).unwrap();
        let anew = reencode(bytes.get_ref()).unwrap();
        assert!(anew.len() <= Logo::MOST_BYTES && anew.len() > Logo::MOST_BYTES / 4);
    }
}
