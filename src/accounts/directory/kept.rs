//! The directories that a process keeps, and when each is read anew.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::{Directory, View};
use crate::db::{Db, Tx};
use crate::error::Result;

/// A directory of so few is read anew as soon as [`FEW_CHANGED`] have changed, while somebody waits: it is milliseconds.
const SMALL: usize = 20_000;
/// How many may have changed before a directory is read anew. Each costs some microseconds in every list.
const FEW_CHANGED: usize = 500;
/// Of a large one, one in so many more may have.
const SHARE: usize = 500;
/// When more than one in so many have changed, nobody is served from the picture until it is taken anew.
const MANY: usize = 4;
/// A directory that nobody has asked for is given up after this.
const IDLE: Duration = Duration::from_secs(12 * 60 * 60);

/// The directories of a process, one for each organization that somebody has asked for.
#[derive(Clone, Default)]
pub struct Directories(Arc<Mutex<HashMap<Uuid, Arc<Slot>>>>);

#[derive(Default)]
struct Slot {
    newest: Mutex<Option<(Arc<Directory>, Instant)>>,
    /// Held by whoever reads it, so that others wait instead of reading it too.
    reading: Mutex<()>,
}

impl Directories {
    /// Runs `work` once in a reading transaction, with the directory of an organization as that transaction sees it.
    ///
    /// # Errors
    /// Those of `work`; ours.
    pub fn read<T>(&self, db: &Db, organization: Uuid, work: impl Fn(&mut Tx<'_>, &View) -> Result<T>) -> Result<T> {
        match self.read_once(db, organization, &work) {
            // As in `Db::read`.
            Err(error) if error.is_database_away() => self.read_once(db, organization, &work),
            outcome => outcome,
        }
    }

    /// The same for work that cannot be done twice, as in [`Db::read_once`].
    ///
    /// # Errors
    /// Those of `work`; ours.
    pub fn read_once<T>(
        &self,
        db: &Db,
        organization: Uuid,
        mut work: impl FnMut(&mut Tx<'_>, &View) -> Result<T>,
    ) -> Result<T> {
        let slot = self.slot(organization);
        // Before the transaction begins: so it sees whatever the directory does.
        let mut directory = slot.kept(db, organization)?;
        loop {
            let most = directory.len() / MANY + FEW_CHANGED * 2;
            let done = db.read_once(|tx| {
                let Some(changed) = changed(tx, &directory, most)? else { return Ok(None) };
                let is_small = directory.len() <= SMALL;
                let has_many = changed.len() > FEW_CHANGED + directory.len() / SHARE;
                if has_many && is_small {
                    return Ok(None);
                }
                work(tx, &View { directory: Arc::clone(&directory), changed }).map(|value| Some((value, has_many)))
            })?;
            match done {
                Some((value, has_many)) => {
                    if has_many {
                        slot.renew_behind(db, organization, &directory);
                    }
                    return Ok(value);
                }
                None => directory = slot.renewed(db, organization, &directory)?,
            }
        }
    }

    /// Gives up what nobody has asked for in half a day.
    pub fn forget_idle(&self) {
        let mut slots = lock(&self.0);
        slots.retain(|_, slot| lock(&slot.newest).as_ref().is_some_and(|(_, used)| used.elapsed() < IDLE));
    }

    fn slot(&self, organization: Uuid) -> Arc<Slot> {
        Arc::clone(lock(&self.0).entry(organization).or_default())
    }
}

impl Slot {
    fn kept(&self, db: &Db, organization: Uuid) -> Result<Arc<Directory>> {
        if let Some((directory, used)) = &mut *lock(&self.newest) {
            *used = Instant::now();
            return Ok(Arc::clone(directory));
        }
        self.read_after(db, organization, None)
    }

    /// One that is newer than `old`.
    fn renewed(&self, db: &Db, organization: Uuid, old: &Arc<Directory>) -> Result<Arc<Directory>> {
        self.read_after(db, organization, Some(old))
    }

    fn read_after(&self, db: &Db, organization: Uuid, old: Option<&Arc<Directory>>) -> Result<Arc<Directory>> {
        let _reading = lock(&self.reading);
        if let Some((newest, _)) = &*lock(&self.newest)
            && old.is_none_or(|old| !Arc::ptr_eq(old, newest))
        {
            return Ok(Arc::clone(newest));
        }
        self.load(db, organization, old)
    }

    /// The same by the way: whoever asks meanwhile is served from the old one and what has changed beside it.
    fn renew_behind(self: &Arc<Self>, db: &Db, organization: Uuid, old: &Arc<Directory>) {
        let (slot, db, old) = (Arc::clone(self), db.clone(), Arc::clone(old));
        std::thread::spawn(move || {
            let Ok(_reading) = slot.reading.try_lock() else { return };
            let is_newest = lock(&slot.newest).as_ref().is_some_and(|(newest, _)| Arc::ptr_eq(&old, newest));
            if is_newest && let Err(error) = slot.load(&db, organization, Some(&old)) {
                tracing::warn!(%error, "the directory could not be read anew");
            }
        });
    }

    fn load(&self, db: &Db, organization: Uuid, old: Option<&Arc<Directory>>) -> Result<Arc<Directory>> {
        let directory = db.read(|tx| {
            let directory = Directory::load(tx, organization)?;
            for (by, groups) in old.map(|old| old.orders_used()).unwrap_or_default() {
                directory.order(tx, by, &groups)?;
            }
            Ok(Arc::new(directory))
        })?;
        *lock(&self.newest) = Some((Arc::clone(&directory), Instant::now()));
        Ok(directory)
    }
}

/// The accounts that have changed beside the directory; `None` when they are everybody, or more than `most`.
fn changed(tx: &mut Tx<'_>, directory: &Directory, most: usize) -> Result<Option<Vec<Uuid>>> {
    let mut params = Vec::new();
    let changes = tx.changes_since(&directory.seen, directory.organization, |value| {
        params.push(value);
        format!("${}", params.len())
    });
    let rows: Vec<(Option<Uuid>,)> = tx.query(&format!("{changes} LIMIT {}", most + 1), &params)?;
    if rows.len() > most {
        return Ok(None);
    }
    let ids: Option<Vec<Uuid>> = rows.into_iter().map(|(id,)| id).collect();
    Ok(ids.map(|mut ids| {
        ids.sort_unstable();
        ids.dedup();
        ids
    }))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
