//! What every action works with, built the same way by the program and by the tests.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rand::SeedableRng;
use rand::rngs::StdRng;
use uuid::Uuid;

use crate::accounts::directory::Directories;
use crate::config::Config;
use crate::credentials::Keys;
use crate::db::Db;
use crate::error::Result;
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
    /// Opens the data directory and the database of `config`, making both if they are missing.
    ///
    /// # Errors
    /// `Environment` when the directory or the database cannot be used.
    pub fn open(config: Config) -> Result<Self> {
        make_private(&config.data_dir)?;
        let db = match &config.database_url {
            Some(url) => Db::open_postgres(url.expose())?,
            None => Db::open_sqlite(&config.data_dir.join("llavero.db"))?,
        };
        let keys = Keys::open(&config.key_file())?;
        Ok(Self::of(db, config, keys, Clock::System, Seeds::System))
    }

    /// The same from its parts.
    pub fn of(db: Db, config: Config, keys: Keys, clock: Clock, seeds: Seeds) -> Self {
        db.sign_with(keys.of_rows());
        let (directories, sandbox) = (Directories::default(), Sandbox::default());
        Self { db, config: Arc::new(config), keys: Arc::new(keys), directories, sandbox, clock, seeds }
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
pub fn private_file(path: &Path) -> Result<std::fs::File> {
    let mut options = std::fs::File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = options.open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // An older file of that name may have been open to others.
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}
