//! What every action works with, built the same way by the program and by the tests.

mod open;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rand::SeedableRng;
use rand::rngs::StdRng;
use uuid::Uuid;

use crate::accounts::directory::Directories;
use crate::config::Config;
use crate::credentials::Keys;
use crate::db::Db;
pub use crate::disk::{make_private, private_file};
use crate::imports::uploads::Arriving;
use crate::sandbox::Sandbox;

/// Milliseconds since 1970, UTC.
pub type Millis = i64;

/// The database, the settings, the clock, randomness and the keys.
#[derive(Clone)]
pub struct App {
    /// Where everything is kept.
    pub db: Db,
    /// The settings of the installation.
    pub config: Arc<Config>,
    /// The keys that seal initial passwords.
    pub keys: Arc<Keys>,
    /// What lists are found by, in memory.
    pub directories: Directories,
    /// Uploads on their way in.
    pub arriving: Arriving,
    /// How untrusted files are read.
    pub sandbox: Sandbox,
    clock: Clock,
    seeds: Seeds,
}

/// Where the time comes from.
#[derive(Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still, for tests.
    Fixed(Millis),
}

/// Where randomness comes from.
#[derive(Clone)]
pub enum Seeds {
    /// The operating system.
    System,
    /// A counter, so that a test can be repeated.
    Counter(Arc<AtomicU64>),
}

impl App {
    /// An application from its parts.
    pub fn of(db: Db, config: Config, keys: Keys, clock: Clock, seeds: Seeds) -> Self {
        db.sign_with(keys.of_rows());
        Self {
            db,
            config: Arc::new(config),
            keys: Arc::new(keys),
            directories: Directories::default(),
            arriving: Arriving::default(),
            sandbox: Sandbox::default(),
            clock,
            seeds,
        }
    }

    /// Now.
    pub fn now(&self) -> Millis {
        match self.clock {
            Clock::System => jiff::Timestamp::now().as_millisecond(),
            Clock::Fixed(now) => now,
        }
    }

    /// A generator fit for passwords.
    pub fn rng(&self) -> StdRng {
        match &self.seeds {
            Seeds::System => rand::make_rng(),
            Seeds::Counter(counter) => StdRng::seed_from_u64(counter.fetch_add(1, Ordering::Relaxed)),
        }
    }

    /// A maker of ids.
    pub fn ids(&self) -> Ids {
        Ids { now: self.now(), count: 0, rng: self.rng() }
    }

    /// Where pictures of the organization and the like are kept.
    pub fn files_dir(&self) -> PathBuf {
        self.config.data_dir.join("files")
    }

    /// Whether a file that the database names is where it was put: it may have been lost, or left out of a backup.
    pub fn has_file(&self, name: &str) -> bool {
        self.files_dir().join(name).is_file()
    }

    /// Where commands write what nobody told them to put elsewhere.
    pub fn out_dir(&self) -> PathBuf {
        self.config.data_dir.join("out")
    }
}

/// Makes UUIDv7 that grow: time, then a count, then randomness. Ids made one
/// after the other lie next to each other in an index.
pub struct Ids {
    now: Millis,
    count: u32,
    rng: StdRng,
}

impl Ids {
    /// The next id.
    pub fn next_id(&mut self) -> Uuid {
        use rand::Rng;
        let mut tail = [0; 10];
        self.rng.fill_bytes(&mut tail);
        // 26 bits of count around the version and variant bits, 48 of randomness.
        tail[0] = (self.count >> 22) as u8 & 0x0f;
        tail[1] = (self.count >> 14) as u8;
        tail[2] = (self.count >> 8) as u8 & 0x3f;
        tail[3] = self.count as u8;
        self.count += 1;
        uuid::Builder::from_unix_timestamp_millis(u64::try_from(self.now).unwrap_or_default(), &tail).into_uuid()
    }
}
