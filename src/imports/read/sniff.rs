//! What a file is, told from its first bytes and never from its name.

use crate::error::{Error, Fault, Result};

/// The first decision about a file: text, or one of the containers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Zip,
    /// An OLE container: an old XLS or DOC, or an encrypted XLSX.
    Ole,
}

/// What cannot be a table, by how it begins.
const FOREIGN: [(&[u8], &str); 15] = [
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x1F\x8B", "GZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xBC\xAF", "7z"),
    (b"BM\x00", "BMP"),
    (b"RIFF", "RIFF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"SQLite format 3", "SQLite"),
    (b"\x7FELF", "ELF"),
    (b"BZh", "BZIP2"),
];

/// Decides on the file's first bytes.
///
/// # Errors
/// [`Error::Invalid`] with `file-foreign` or `file-web-page`.
pub(super) fn content(head: &[u8]) -> Result<Content> {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Content::Zip);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Content::Ole);
    }
    if let Some((_, name)) = FOREIGN.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(Error::invalid(Fault::new("file-foreign").with("kind", name)));
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let start: Vec<u8> = text.iter().take(64).map(u8::to_ascii_lowercase).collect();
    let is_web = [&b"<html"[..], b"<!doctype", b"<table", b"<?xml", b"<meta", b"<head", b"<!--"]
        .iter()
        .any(|tag| start.starts_with(tag));
    if is_web { Err(Error::invalid(Fault::new("file-web-page"))) } else { Ok(Content::Text) }
}

/// Whether bytes that should be text are rather a picture, a program or noise:
/// more than one control character in ten.
pub(super) fn is_noise(text: &[u8]) -> bool {
    let controls = text.iter().filter(|byte| matches!(byte, 1..=8 | 11 | 12 | 14..=31 | 127)).count();
    let nuls = text.iter().filter(|&&byte| byte == 0).count();
    (controls > 2 && controls * 10 > text.len()) || (nuls > 16 && nuls * 4 > text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_told_from_the_first_bytes() {
        let cases: [(&[u8], Result<Content, &str>); 8] = [
            (b"a,b\n1,2\n", Ok(Content::Text)),
            (b"PK\x03\x04....", Ok(Content::Zip)),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Ok(Content::Ole)),
            (b"\x89PNG\r\n", Err("file-foreign")),
            (b"%PDF-1.7", Err("file-foreign")),
            (b"\xEF\xBB\xBF  <HTML><body>", Err("file-web-page")),
            (b"<?xml version=\"1.0\"?><Workbook>", Err("file-web-page")),
            (b"", Ok(Content::Text)),
        ];
        for (head, expected) in cases {
            let got = content(head).map_err(|error| match error {
                Error::Invalid(problems) => problems[0].fault.code,
                _ => "",
            });
            assert_eq!(got, expected, "{head:?}");
        }
    }
}
