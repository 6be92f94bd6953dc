//! How far long work has come, told by the work and looked at by whoever waits for it; and the way to ask it to stop.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::error::{Error, Fault, Result};

/// How many rows go by between two reports: few enough that a person sees it move, enough that it costs nothing.
const BATCH: u64 = 1024;
/// How often the work looks whether another process asked it to stop.
const LOOK: Duration = Duration::from_secs(1);

/// How far a piece of work has come. Every long action takes one; clones look at the same work.
/// [`Progress::default`] is for those who do not look.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    job: OnceLock<Uuid>,
    step: Mutex<Step>,
    done: AtomicU64,
    cancelled: AtomicBool,
    watch: Mutex<Option<Watch>>,
}

/// Where the work looks whether another process asked it to stop, and when it looked last.
struct Watch {
    is_asked: Box<dyn Fn() -> bool + Send>,
    looked: Instant,
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("looked", &self.looked).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Step {
    name: &'static str,
    total: Option<u64>,
}

/// What a [`Progress`] says at one moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Snapshot {
    /// The run, once its row is written; work that only looks has none.
    pub job: Option<Uuid>,
    /// The message that says in words what is being done, `step-…`; empty before the work begins.
    pub step: &'static str,
    /// How much of this step is done, in rows, accounts or slips.
    pub done: u64,
    /// How much there is to do in this step, where that is known.
    pub total: Option<u64>,
}

impl Progress {
    /// The next step begins; `name` is the key of its message, `step-…`.
    ///
    /// # Errors
    /// `Cancelled` when somebody asked the work to stop.
    pub fn step(&self, name: &'static str, total: Option<u64>) -> Result<()> {
        self.go_on()?;
        let mut step = self.0.step.lock().unwrap_or_else(PoisonError::into_inner);
        *step = Step { name, total };
        self.0.done.store(0, Ordering::Relaxed);
        Ok(())
    }

    /// So much more of the step is done: to be told by the batch, not by the row.
    ///
    /// # Errors
    /// `Cancelled` when somebody asked the work to stop.
    pub fn advance(&self, more: u64) -> Result<()> {
        self.0.done.fetch_add(more, Ordering::Relaxed);
        self.go_on()
    }

    /// The same rows, told as they go by; the one after a wish to stop is an error.
    pub fn counted<T>(&self, rows: impl Iterator<Item = Result<T>>) -> impl Iterator<Item = Result<T>> {
        let mut batch = self.batch();
        rows.map(move |row| batch.add().and(row))
    }

    /// Counts rows one by one and tells them by the batch.
    pub fn batch(&self) -> Batch {
        Batch { progress: self.clone(), waiting: 0 }
    }

    /// The row of this run is written.
    pub fn job(&self, id: Uuid) {
        // Work that is more than one run keeps the name of its first.
        let _ = self.0.job.set(id);
    }

    /// From now on the work asks `is_asked`, at most every second, whether another process wants it to stop.
    pub fn watch(&self, is_asked: impl Fn() -> bool + Send + 'static) {
        let watch = Watch { is_asked: Box::new(is_asked), looked: Instant::now() };
        *self.0.watch.lock().unwrap_or_else(PoisonError::into_inner) = Some(watch);
    }

    /// Asks the work to stop. It ends at its next batch with everything as it was before; work that
    /// is already being committed ends as if nobody had asked.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// How far it has come.
    pub fn snapshot(&self) -> Snapshot {
        let step = self.0.step.lock().unwrap_or_else(PoisonError::into_inner);
        Snapshot {
            job: self.0.job.get().copied(),
            step: step.name,
            done: self.0.done.load(Ordering::Relaxed),
            total: step.total,
        }
    }

    fn go_on(&self) -> Result<()> {
        // While one thread looks, the others work on.
        if let Ok(mut watch) = self.0.watch.try_lock()
            && let Some(watch) = watch.as_mut()
            && watch.looked.elapsed() >= LOOK
        {
            watch.looked = Instant::now();
            if (watch.is_asked)() {
                self.cancel();
            }
        }
        if self.0.cancelled.load(Ordering::Relaxed) {
            return Err(Error::Cancelled(Fault::new("cancelled")));
        }
        Ok(())
    }
}

/// Rows that have gone by and are yet to be told.
pub struct Batch {
    progress: Progress,
    waiting: u64,
}

impl Batch {
    /// One more.
    ///
    /// # Errors
    /// `Cancelled` when somebody asked the work to stop, at the end of a batch.
    pub fn add(&mut self) -> Result<()> {
        self.waiting += 1;
        if self.waiting < BATCH {
            return Ok(());
        }
        self.progress.advance(std::mem::take(&mut self.waiting))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        self.progress.0.done.fetch_add(self.waiting, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_sees_how_far_the_work_has_come() {
        let progress = Progress::default();
        let onlooker = progress.clone();
        assert_eq!(onlooker.snapshot(), Snapshot { job: None, step: "", done: 0, total: None });
        let (first, second) = (Uuid::from_u128(1), Uuid::from_u128(2));
        progress.job(first);
        progress.job(second);
        progress.step("step-reading", None).unwrap();
        progress.advance(7).unwrap();
        assert_eq!(onlooker.snapshot(), Snapshot { job: Some(first), step: "step-reading", done: 7, total: None });
        progress.step("step-accounts", Some(9)).unwrap();
        assert_eq!(onlooker.snapshot(), Snapshot { job: Some(first), step: "step-accounts", done: 0, total: Some(9) });
    }

    #[test]
    fn every_row_is_counted_and_by_the_batch() {
        for count in [0, 1, BATCH - 1, BATCH, BATCH + 1, 10 * BATCH + 3] {
            let progress = Progress::default();
            for (before, row) in (0..).zip(progress.counted((0..count).map(Ok))) {
                row.unwrap();
                assert_eq!(progress.snapshot().done, (before + 1) / BATCH * BATCH);
            }
            assert_eq!(progress.snapshot().done, count);
        }
    }

    #[test]
    fn work_that_is_asked_to_stop_ends_at_its_next_step_or_batch() {
        let is_cancelled = |outcome: Result<()>| matches!(outcome, Err(Error::Cancelled(_)));
        let progress = Progress::default();
        progress.cancel();
        assert!(is_cancelled(progress.step("step-reading", None)) && is_cancelled(progress.advance(1)));
        assert_eq!(progress.snapshot().step, "");
        let seen = progress.counted((0..).map(Ok)).take_while(Result::is_ok).count();
        assert_eq!(seen as u64, BATCH - 1);
    }
}
