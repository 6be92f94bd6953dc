//! How much may be uploaded: what one person or API key and what their organization may have, and the space that has to
//! stay free on the disk.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

use crate::config;
use crate::disk::free_bytes;
use crate::error::{Error, Fault, Result};

/// Uploaded files: how many wait to be imported, and how large all of them are together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Those that wait.
    pub files: u64,
    /// All of them, in bytes.
    pub bytes: u64,
}

impl Usage {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { files: self.files.saturating_add(other.files), bytes: self.bytes.saturating_add(other.bytes) }
    }
}

/// What a person or key has uploaded, and what their whole organization has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usages {
    /// Their own.
    pub own: Usage,
    /// Everybody's in the organization, theirs included.
    pub organization: Usage,
}

impl Usages {
    /// The same with another file of theirs.
    #[must_use]
    pub fn with_file(self, bytes: u64) -> Self {
        let file = Usage { files: 1, bytes };
        Self { own: self.own.plus(file), organization: self.organization.plus(file) }
    }
}

/// Whether so much may be uploaded. What is one's own is named first: that one can delete.
///
/// # Errors
/// `TooLarge` with what is used up.
pub fn check(limits: &config::Uploads, usages: Usages) -> Result<()> {
    let Usages { own, organization } = usages;
    let fault = if own.files > limits.max_files {
        Fault::new("upload-files").with("most", limits.max_files)
    } else if own.bytes > limits.max_bytes {
        Fault::new("upload-bytes").with("megabytes", limits.max_bytes >> 20)
    } else if organization.files > limits.max_files_organization {
        Fault::new("upload-files-organization").with("most", limits.max_files_organization)
    } else if organization.bytes > limits.max_bytes_organization {
        Fault::new("upload-bytes-organization").with("megabytes", limits.max_bytes_organization >> 20)
    } else {
        return Ok(());
    };
    Err(Error::TooLarge(fault))
}

/// Whether the disk that `folder` is on has the space that has to stay free.
///
/// # Errors
/// `Environment` when it has less.
pub fn check_disk(limits: &config::Uploads, folder: &Path) -> Result<()> {
    match free_bytes(folder) {
        Some(free) if free < limits.min_free_bytes => {
            tracing::warn!(free, "an upload was refused: the disk is almost full");
            Err(Error::Environment(Fault::new("upload-disk")))
        }
        _ => Ok(()),
    }
}

/// The files that this process is receiving, in the order in which they began to arrive.
#[derive(Clone, Default)]
pub struct Arriving(Arc<Mutex<Files>>);

#[derive(Default)]
struct Files {
    begun: u64,
    by_number: BTreeMap<u64, File>,
}

struct File {
    organization: Uuid,
    owner: Uuid,
    bytes: u64,
}

/// A file that is being received; it counts until this is dropped.
pub struct Arrival {
    arriving: Arriving,
    number: u64,
}

impl Arriving {
    /// Counts one more file, which is empty yet.
    pub fn begin(&self, organization: Uuid, owner: Uuid) -> Arrival {
        let number = self.with(|files| {
            files.begun += 1;
            files.by_number.insert(files.begun, File { organization, owner, bytes: 0 });
            files.begun
        });
        Arrival { arriving: self.clone(), number }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Files) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Arrival {
    /// Counts further bytes of it. What is used with it: `stored` and what arrives, of this file and of those that began
    /// before it; so of two files that do not both fit, the first does.
    pub fn add(&self, bytes: u64, stored: Usages) -> Usages {
        self.arriving.with(|files| {
            let Some(File { organization, owner, .. }) = files.by_number.get_mut(&self.number).map(|file| {
                file.bytes += bytes;
                &*file
            }) else {
                return stored;
            };
            let (organization, owner) = (*organization, *owner);
            let before = files.by_number.range(..=self.number).map(|(_, file)| file);
            before.filter(|file| file.organization == organization).fold(stored, |used, file| {
                let one = Usage { files: 1, bytes: file.bytes };
                let own = if file.owner == owner { used.own.plus(one) } else { used.own };
                Usages { own, organization: used.organization.plus(one) }
            })
        })
    }
}

impl Drop for Arrival {
    fn drop(&mut self) {
        self.arriving.with(|files| files.by_number.remove(&self.number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: config::Uploads = config::Uploads {
        max_files: 2,
        max_bytes: 10 << 20,
        max_files_organization: 3,
        max_bytes_organization: 20 << 20,
        min_free_bytes: 0,
    };

    fn usages(own: (u64, u64), organization: (u64, u64)) -> Usages {
        let usage = |(files, megabytes): (u64, u64)| Usage { files, bytes: megabytes << 20 };
        Usages { own: usage(own), organization: usage(organization) }
    }

    #[test]
    fn a_quota_is_reached_and_not_passed() {
        for (own, organization, expected) in [
            ((0, 0), (0, 0), None),
            ((2, 10), (3, 20), None),
            ((3, 1), (3, 1), Some("upload-files")),
            ((1, 11), (1, 11), Some("upload-bytes")),
            ((1, 1), (4, 4), Some("upload-files-organization")),
            ((1, 1), (2, 21), Some("upload-bytes-organization")),
            // Of several, what one can mend oneself is named.
            ((3, 11), (4, 21), Some("upload-files")),
            ((2, 11), (4, 21), Some("upload-bytes")),
        ] {
            let found = match check(&LIMITS, usages(own, organization)) {
                Ok(()) => None,
                Err(Error::TooLarge(fault)) => Some(fault.code),
                Err(other) => panic!("{other:?}"),
            };
            assert_eq!(found, expected, "{own:?} {organization:?}");
        }
        let large = Usages::default().with_file(u64::MAX).with_file(1);
        assert!(check(&LIMITS, large).is_err());
    }

    #[test]
    fn files_that_arrive_at_once_count_from_the_first_to_the_last() {
        let arriving = Arriving::default();
        let (ana, leo, school, other) =
            (Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(8), Uuid::from_u128(9));
        let stored = usages((1, 1), (1, 1));
        let first = arriving.begin(school, ana);
        let elsewhere = arriving.begin(other, ana);
        let second = arriving.begin(school, leo);
        let third = arriving.begin(school, ana);
        elsewhere.add(100 << 20, stored);
        assert_eq!(first.add(2 << 20, stored), usages((2, 3), (2, 3)));
        assert_eq!(second.add(3 << 20, stored), usages((2, 4), (3, 6)));
        assert_eq!(third.add(4 << 20, stored), usages((3, 7), (4, 10)));
        assert_eq!(first.add(1 << 20, stored), usages((2, 4), (2, 4)), "the first does not wait for the others");
        drop(first);
        assert_eq!(third.add(0, stored), usages((2, 5), (3, 8)));
    }

    #[test]
    fn the_disk_keeps_what_has_to_stay_free() {
        let folder = tempfile::tempdir().unwrap();
        assert!(check_disk(&LIMITS, folder.path()).is_ok());
        let all = config::Uploads { min_free_bytes: u64::MAX, ..LIMITS };
        assert!(
            matches!(check_disk(&all, folder.path()), Err(Error::Environment(fault)) if fault.code == "upload-disk")
        );
    }
}
