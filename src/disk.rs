//! What lies on the disk: files and directories that only their owner can open, whatever the umask, because they hold
//! names, passwords and keys; and how much space is left.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use crate::error::Result;

/// What a data directory holds that is Llavero's.
const OURS: [&str; 14] = [
    "llavero.db",
    "llavero.db-wal",
    "llavero.db-shm",
    "llavero.db-journal",
    "llavero.key",
    "llavero.log",
    "llavero.lock",
    "llavero.toml",
    "files",
    "out",
    "running",
    "demo",
    "made-by-llavero-demo",
    "lost+found",
];

/// From now on nothing that this process creates is open to others, unless it says so; for what libraries create.
pub fn set_umask() {
    #[cfg(target_os = "linux")]
    rustix::process::umask(rustix::fs::Mode::from_bits_retain(0o077));
}

/// Makes a directory that only its owner can enter.
///
/// # Errors
/// `Environment` when the operating system refuses.
pub fn make_private(path: &Path) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    Ok(builder.create(path)?)
}

/// Creates (or empties) a file that only its owner can read: what is written
/// may hold names and passwords.
///
/// # Errors
/// `Environment` when the operating system refuses.
pub fn private_file(path: &Path) -> Result<File> {
    let file = open_private(path, OpenOptions::new().write(true).create(true).truncate(true))?;
    // An older file of that name may have been open to others.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

/// Opens a file as `options` say; one that is created can be read by its owner alone.
///
/// # Errors
/// Those of the operating system.
pub fn open_private(path: &Path, options: &mut OpenOptions) -> std::io::Result<File> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// The mode of a file or directory that others than its owner can use, as `640`.
#[cfg(unix)]
pub fn open_to_others(path: &Path) -> Option<String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then(|| format!("{mode:03o}"))
}

/// The same where there are no modes.
#[cfg(not(unix))]
pub fn open_to_others(_: &Path) -> Option<String> {
    None
}

/// How much the user of this process can still write to the disk that `path` is on, in bytes; `None` where that cannot
/// be known.
#[cfg(unix)]
pub fn free_bytes(path: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(path).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// The same where it is not asked.
#[cfg(not(unix))]
pub fn free_bytes(_: &Path) -> Option<u64> {
    None
}

/// What of Llavero's in a data directory others than its owner can use, each with its mode; the directory itself and
/// `llavero.toml` are not among them.
pub fn exposed(data_dir: &Path) -> Vec<(PathBuf, String)> {
    let ours = OURS.iter().filter(|name| **name != "llavero.toml").map(|name| data_dir.join(name));
    ours.filter_map(|path| open_to_others(&path).map(|mode| (path, mode))).collect()
}

/// Takes a data directory, what is Llavero's in it, and the key file away from everybody but their owner, where they
/// were open to others. A directory that also holds other files is left as it is: it may be somebody's home. What
/// cannot be changed, because it is another user's, is left; `llavero doctor` reports it.
pub fn tighten(data_dir: &Path, key_file: &Path) {
    for (path, _) in exposed(data_dir) {
        close(&path);
    }
    if open_to_others(key_file).is_some() {
        close(key_file);
    }
    if open_to_others(data_dir).is_some() && is_only_ours(data_dir) {
        set_mode(data_dir, 0o700);
    }
}

fn is_only_ours(data_dir: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(data_dir) else { return false };
    entries.flatten().all(|entry| OURS.iter().any(|name| entry.file_name() == *name))
}

/// Closes a file, or a directory with everything beneath it: while it was open, others may have opened that.
fn close(path: &Path) {
    let Ok(found) = std::fs::symlink_metadata(path) else { return };
    if found.is_dir() {
        set_mode(path, 0o700);
        for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
            close(&entry.path());
        }
    } else if found.is_file() {
        set_mode(path, 0o600);
    }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) {}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn set(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    /// A data directory where everything is open to everybody.
    fn open_directory(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        set(folder.path(), 0o777);
        for name in names {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, "x").unwrap();
            set(path.parent().unwrap(), 0o777);
            set(&path, 0o666);
        }
        folder
    }

    #[test]
    fn what_was_open_to_others_is_closed() {
        let folder = open_directory(&["llavero.db", "llavero.db-wal", "llavero.key", "files/uploads/a", "out/b.pdf"]);
        let at = |name: &str| folder.path().join(name);
        assert_eq!(exposed(folder.path()).len(), 5);
        tighten(folder.path(), &at("llavero.key"));
        for (name, expected) in [
            ("", 0o700),
            ("llavero.db", 0o600),
            ("llavero.db-wal", 0o600),
            ("llavero.key", 0o600),
            ("files", 0o700),
            ("files/uploads", 0o700),
            ("files/uploads/a", 0o600),
            ("out/b.pdf", 0o600),
        ] {
            assert_eq!(mode(&at(name)), expected, "{name:?}");
        }
        assert_eq!(exposed(folder.path()), []);
    }

    #[test]
    fn a_directory_that_holds_other_files_keeps_its_mode_and_so_do_they() {
        let folder = open_directory(&["llavero.db", "thesis.odt"]);
        let key = folder.path().join("elsewhere.key");
        std::fs::write(&key, "x").unwrap();
        set(&key, 0o644);
        tighten(folder.path(), &key);
        let modes = ["", "llavero.db", "thesis.odt", "elsewhere.key"].map(|name| mode(&folder.path().join(name)));
        assert_eq!(modes, [0o777, 0o600, 0o666, 0o600]);
    }

    #[test]
    fn a_link_is_not_followed() {
        let elsewhere = open_directory(&["others"]);
        let folder = open_directory(&[]);
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("files")).unwrap();
        tighten(folder.path(), &folder.path().join("llavero.key"));
        assert_eq!([mode(elsewhere.path()), mode(&elsewhere.path().join("others"))], [0o777, 0o666]);
    }
}
