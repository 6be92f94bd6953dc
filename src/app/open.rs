//! Opens an installation: looks first, refuses in words, and changes nothing before it is sure that database and key
//! file belong together (decision 17).

use super::{App, Clock, Seeds, make_private};
use crate::audit;
use crate::config::Config;
use crate::credentials::{self, Keys};
use crate::db::{Db, Schema, check_keys, key_fingerprints};
use crate::disk::tighten;
use crate::error::{Error, Fault, Result};
use crate::organization;

impl App {
    /// Opens the installation of `config`. One that is missing is made where the command `makes` one, with a new key:
    /// never beside a database that holds an organization. A database of an older version is brought up to date after
    /// `upgrading` was told its version and the new one.
    ///
    /// # Errors
    /// `Invalid` when there is none and the command makes none; `Environment` when the directory or the database
    /// cannot be used, another version made it, or the key file is missing, damaged or another database's.
    pub fn open(config: Config, makes: bool, upgrading: impl FnOnce(i64, i64)) -> Result<Self> {
        tighten(&config.data_dir, &config.key_file());
        let missing = || Error::from(Fault::new("data-dir-missing").with("directory", config.data_dir.display()));
        let db = match &config.database_url {
            Some(url) => Db::look_at_postgres(url.expose())?,
            None => {
                let path = config.data_dir.join("llavero.db");
                if !path.exists() && !makes {
                    let is_lost = config.key_file().exists();
                    let lost = || Error::Environment(Fault::new("database-missing").with("file", path.display()));
                    return Err(if is_lost { lost() } else { missing() });
                }
                make_private(&config.data_dir)?;
                Db::look_at_sqlite(&path)?
            }
        };
        let schema = db.schema()?;
        if let Some(fault) = schema.refusal() {
            return Err(Error::Environment(fault));
        }
        let has_organization = schema != Schema::Older(0) && db.read(organization::store::exists)?;
        let keys = match Keys::open(&config.key_file()) {
            Err(_) if !has_organization && !config.key_file().exists() => {
                if !makes {
                    return Err(missing());
                }
                make_private(&config.data_dir)?;
                Keys::create(&config.key_file())?
            }
            other => other?,
        };
        if has_organization {
            prove(&db, &keys)?;
        }
        if let Schema::Older(version @ 1..) = schema {
            upgrading(version, db.newest_schema());
        }
        db.migrate()?;
        let app = Self::of(db, config, keys, Clock::System, Seeds::System);
        if has_organization {
            app.record_keys()?;
            credentials::upgrade::bind_existing(&app)?;
        }
        Ok(app)
    }

    /// Records the fingerprints of keys that the database does not know yet, if there are any.
    fn record_keys(&self) -> Result<()> {
        // Only then: whoever writes waits for a run that is writing.
        let is_new = self.db.read(|tx| {
            let recorded = key_fingerprints(tx)?;
            Ok(!tx.row_keys().compare(&recorded)?.is_empty())
        })?;
        if is_new { self.db.write(check_keys) } else { Ok(()) }
    }
}

/// Whether the keys are those of a database that holds an organization: by its fingerprints or, where it has none yet,
/// by something that only they can have signed or sealed.
fn prove(db: &Db, keys: &Keys) -> Result<()> {
    db.read(|tx| {
        let row_keys = keys.of_rows();
        if tx.has_table("key_fingerprints")? {
            let recorded = key_fingerprints(tx)?;
            if !recorded.is_empty() {
                return row_keys.compare(&recorded).map(|_| ());
            }
        }
        if audit::verify::is_signed_with(tx, &row_keys)? || credentials::store::any_opens(tx, keys)? {
            return Ok(());
        }
        Err(Error::Environment(Fault::new("key-file-other")))
    })
}
