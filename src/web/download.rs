//! A file made for one answer: written in the data directory, gone from it before the first byte leaves.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use tokio_util::io::ReaderStream;

use crate::app::{App, Millis};
use crate::error::{Error, Result};

/// How the names of the folders begin in which files are made.
const FOLDER: &str = "download-";
/// A folder as old as this, in milliseconds, belongs to a process that was killed.
const LEFT_BEHIND: Millis = 60 * 60 * 1000;

/// Removes what a killed process left of files it was making: passwords may be in it.
///
/// # Errors
/// `Environment`.
pub fn remove_left_behind(app: &App) -> Result<()> {
    for entry in std::fs::read_dir(&app.config.data_dir)? {
        let entry = entry?;
        let changed = entry.metadata()?.modified()?.duration_since(UNIX_EPOCH).map_err(Error::internal)?;
        let age = app.now() - Millis::try_from(changed.as_millis()).unwrap_or(Millis::MAX);
        if entry.file_name().to_string_lossy().starts_with(FOLDER) && age > LEFT_BEHIND {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// A file on its way to somebody who asked for it.
pub struct Download {
    name: String,
    file: std::fs::File,
    bytes: u64,
}

impl Download {
    /// Lets `write` write the file at a path whose name is `name`, and keeps it open alone. Names and
    /// passwords may be in it: whatever becomes of the answer, nothing of it stays on the disk.
    ///
    /// # Errors
    /// Those of `write`; `Environment`.
    pub fn make(app: &App, name: &str, write: impl FnOnce(&Path) -> Result<()>) -> Result<Self> {
        // The name may be longer than file systems take (it may be that of somebody's upload): only its ending counts.
        let ending = name.rsplit_once('.').map_or("bin", |(_, ending)| ending);
        let made = Self::within(app, |folder| {
            let path = folder.join(format!("file.{ending}"));
            write(&path).map(|()| path)
        })?;
        Ok(Self { name: name.to_owned(), ..made })
    }

    /// The same where only the work knows which file it is: one of a folder that is gone afterwards.
    ///
    /// # Errors
    /// Those of `write`; `Environment`.
    pub fn within(app: &App, write: impl FnOnce(&Path) -> Result<PathBuf>) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix(FOLDER).tempdir_in(&app.config.data_dir)?;
        let path = write(folder.path())?;
        let file = std::fs::File::open(&path)?;
        let bytes = file.metadata()?.len();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name, file, bytes })
    }
}

impl IntoResponse for Download {
    fn into_response(self) -> Response {
        let body = ReaderStream::with_capacity(tokio::fs::File::from_std(self.file), 64 << 10);
        attachment(&self.name, self.bytes, Body::from_stream(body))
    }
}

/// An answer that browsers save under that name.
pub fn attachment(name: &str, bytes: u64, body: Body) -> Response {
    let kind = match name.rsplit_once('.').map(|(_, end)| end) {
        Some("csv") => "text/csv; charset=utf-8",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("pdf") => "application/pdf",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    };
    // Plain letters for old browsers, all of them for the others (RFC 6266).
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let exact: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
    // What a form leaves as it is and RFC 8187 does not.
    let exact = exact.replace('+', "%20").replace('*', "%2A");
    let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{exact}");
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_LENGTH, bytes.to_string()),
    ];
    (headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_name_breaks_the_header_that_tells_it(name in any::<String>(), ending in "(csv|xlsx|pdf|zip|x)") {
            let response = attachment(&format!("{name}.{ending}"), 3, Body::from("abc"));
            prop_assert_eq!(response.status(), 200);
            let value: &HeaderValue = &response.headers()[header::CONTENT_DISPOSITION];
            let text = value.to_str().unwrap();
            let (plain, exact) =
                text.strip_prefix("attachment; filename=\"").unwrap().split_once("\"; filename*=UTF-8''").unwrap();
            prop_assert!(plain.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b)), "{}", plain);
            prop_assert!(exact.bytes().all(|b| b.is_ascii_alphanumeric() || b"%-._".contains(&b)), "{}", exact);
            let read = form_urlencoded::parse(format!("n={exact}").as_bytes()).next().unwrap().1.into_owned();
            prop_assert_eq!(read, format!("{name}.{ending}"));
        }
    }
}
