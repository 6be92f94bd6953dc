//! What lies on the disk: the data directory, the key file, the room that is left.

use super::Finding;
use crate::config::Config;
use crate::credentials::Keys;
use crate::credentials::slips::Logo;
use crate::disk::{exposed, free_bytes, open_to_others};
use crate::error::{Error, Fault};
use crate::organization::Settings;

/// Less than this is too little for a day's work, in bytes.
const ROOM: u64 = 1 << 30;

/// Whether the data directory is there, and its owner's alone.
pub(super) fn directory(config: &Config) -> Vec<Finding> {
    let path = &config.data_dir;
    if !path.is_dir() {
        return vec![Finding::wrong(Fault::new("data-dir-missing").with("directory", path.display()))];
    }
    let others = open_to_others(path).map(|mode| {
        let fault = Fault::new("doctor-directory-open").with("directory", path.display());
        Finding::warning(fault.with("mode", mode))
    });
    let files = exposed(path).into_iter().filter(|(file, _)| *file != config.key_file()).map(|(file, mode)| {
        Finding::warning(Fault::new("doctor-file-open").with("file", file.display()).with("mode", mode))
    });
    others.into_iter().chain(files).collect()
}

/// Whether the key file is there, can be read, and is its owner's alone; with the keys in it.
pub(super) fn keys(config: &Config) -> (Option<Keys>, Vec<Finding>) {
    let path = config.key_file();
    let mut findings = Vec::new();
    if let Some(mode) = open_to_others(&path) {
        findings.push(Finding::wrong(Fault::new("doctor-key-open").with("file", path.display()).with("mode", mode)));
    }
    match Keys::open(&path) {
        Ok(keys) => (Some(keys), findings),
        Err(Error::Environment(fault)) => {
            findings.push(Finding::wrong(fault));
            (None, findings)
        }
        Err(_) => {
            findings.push(Finding::wrong(Fault::new("key-file-damaged").with("file", path.display())));
            (None, findings)
        }
    }
}

/// Whether there is room for the database to grow.
pub(super) fn room(config: &Config) -> Vec<Finding> {
    let database = std::fs::metadata(config.data_dir.join("llavero.db")).map_or(0, |file| file.len());
    let short = free_bytes(&config.data_dir).filter(|free| *free < ROOM.max(database / 2));
    let finding = short.map(|free| {
        let fault = Fault::new("doctor-disk-short").with("directory", config.data_dir.display());
        Finding::warning(fault.with("megabytes", free >> 20))
    });
    finding.into_iter().collect()
}

/// Whether the logo is where it was put, and can be opened: prints are made without one that is not.
pub(super) fn logo(config: &Config, settings: &Settings) -> Vec<Finding> {
    let Some(name) = &settings.logo else { return Vec::new() };
    let file = config.data_dir.join("files").join(name);
    let fault = Fault::new("logo-missing").with("file", file.display());
    Logo::open(&file).err().map(|_| Finding::warning(fault)).into_iter().collect()
}
