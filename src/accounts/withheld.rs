//! Usernames and addresses that were given up, and are kept from everybody but the account that had them (1.8).
//!
//! What is kept is a keyed hash, so that neither the database nor a copy of it
//! says who was here once. A row outlives its account. For how long it counts is
//! the setting of the organization that gave the name out, as it is now.

use hashbrown::HashMap;
use serde_json::json;
use uuid::Uuid;

use super::rules::Email;
use super::store;
use crate::access::{Actor, Permission};
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::{Keys, NameHash};
use crate::db::Tx;
use crate::db::bulk::{Columns, Kind};
use crate::error::Result;
use crate::organization::{self, Organization};
use crate::params;

/// Up to this many names are looked up one by one.
const LOOK_UP: usize = 2_000;

/// A username, or an address, by the key it is compared by.
#[derive(Debug, Clone, Copy)]
pub enum Name<'a> {
    /// Within a scope.
    Username(Uuid, &'a str),
    /// Across the installation.
    Email(&'a str),
}

impl Name<'_> {
    fn hashes(self, keys: &Keys) -> impl Iterator<Item = NameHash> {
        let (kind, scope, key) = match self {
            Self::Username(scope, key) => ("username", scope, key),
            Self::Email(key) => ("email", Uuid::nil(), key),
        };
        keys.name_hashes(kind, scope, key)
    }
}

/// Which names are withheld. Costs next to nothing while none is.
pub struct Withheld<'a> {
    keys: &'a Keys,
    /// By organization: what it gave up then or later counts.
    since: HashMap<Uuid, Millis>,
    /// Each with the account it is kept for, `None` for several; or `None` when they are looked up one by one.
    known: Option<HashMap<NameHash, Option<Uuid>>>,
}

impl<'a> Withheld<'a> {
    /// What is withheld now, of which about `asking` names will be asked.
    ///
    /// # Errors
    /// Ours.
    pub fn read(tx: &mut Tx<'_>, keys: &'a Keys, now: Millis, asking: usize) -> Result<Self> {
        let mut withheld = Self { keys, since: HashMap::new(), known: None };
        if !tx.exists("SELECT 1 FROM withheld_names LIMIT 1", &[])? {
            return Ok(withheld);
        }
        let all = organization::store::all(tx)?;
        withheld.since.extend(all.iter().filter_map(|one| Some((one.id, one.settings.withhold_names.since(now)?))));
        if asking > LOOK_UP && !withheld.is_empty() {
            let mut known: HashMap<NameHash, Option<Uuid>> = HashMap::new();
            let sql = "SELECT organization_id, released_at, account_id, name_hash FROM withheld_names";
            tx.each(sql, &[], |row| {
                if let (true, Ok(hash)) = (withheld.counts(row.get(0)?, row.get(1)?), row.get::<&[u8]>(3)?.try_into()) {
                    let account: Uuid = row.get(2)?;
                    known.entry(hash).and_modify(|holder| *holder = None).or_insert(Some(account));
                }
                Ok(())
            })?;
            withheld.known = Some(known);
        }
        Ok(withheld)
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.since.is_empty()
    }

    fn counts(&self, organization: Uuid, released_at: Millis) -> bool {
        self.since.get(&organization).is_some_and(|since| released_at >= *since)
    }

    /// Whether a name is kept from `account`, or from somebody new.
    ///
    /// # Errors
    /// Ours.
    pub fn from(&self, tx: &mut Tx<'_>, name: Name<'_>, account: Option<Uuid>) -> Result<bool> {
        if self.is_empty() {
            return Ok(false);
        }
        for hash in name.hashes(self.keys) {
            let kept = match &self.known {
                Some(known) => known.get(&hash).is_some_and(|holder| holder.is_none() || *holder != account),
                None => self.look_up(tx, hash, account)?,
            };
            if kept {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn look_up(&self, tx: &mut Tx<'_>, hash: NameHash, account: Option<Uuid>) -> Result<bool> {
        let sql = "SELECT organization_id, released_at, account_id FROM withheld_names WHERE name_hash = $1";
        let rows: Vec<(Uuid, Millis, Uuid)> = tx.query(sql, params![hash.as_slice()])?;
        Ok(rows.iter().any(|(organization, at, holder)| self.counts(*organization, *at) && Some(*holder) != account))
    }
}

/// How a run gives names up: freed, and withheld from others where the organization settled so.
pub struct GivingUp<'a> {
    keys: &'a Keys,
    organization: Uuid,
    withholds: bool,
    by: Uuid,
    now: Millis,
}

impl<'a> GivingUp<'a> {
    /// What the run `by` gives up.
    pub fn of(app: &'a App, organization: &Organization, by: Uuid, now: Millis) -> Self {
        let withholds = organization.settings.withhold_names.since(now).is_some();
        Self { keys: &app.keys, organization: organization.id, withholds, by, now }
    }

    /// Whether the organization withholds what is given up.
    pub fn withholds(&self) -> bool {
        self.withholds
    }

    /// Gives up the username an account holds in a scope, if it is still the holder.
    ///
    /// # Errors
    /// Ours.
    pub fn username(&self, tx: &mut Tx<'_>, scope: Uuid, key: &str, account: Uuid) -> Result<()> {
        if store::release_username(tx, scope, key, account)? {
            self.withhold(tx, Name::Username(scope, key), account)?;
        }
        Ok(())
    }

    /// Gives up an e-mail address, if the account still holds it.
    ///
    /// # Errors
    /// Ours.
    pub fn email(&self, tx: &mut Tx<'_>, email: &str, account: Uuid) -> Result<()> {
        if store::release_email(tx, email, account)? {
            self.withhold(tx, Name::Email(&Email::key(email)), account)?;
        }
        Ok(())
    }

    /// Keeps a name for the account that had it. One that it gave up before, and had again, keeps
    /// the run that is known for it, so that each run and its undo leave the same.
    ///
    /// # Errors
    /// Ours.
    pub fn withhold(&self, tx: &mut Tx<'_>, name: Name<'_>, account: Uuid) -> Result<()> {
        let Some(hash) = name.hashes(self.keys).next().filter(|_| self.withholds) else { return Ok(()) };
        tx.execute(
            "INSERT INTO withheld_names (name_hash, account_id, organization_id, released_at, released_by)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (name_hash, account_id) DO UPDATE SET released_at = excluded.released_at",
            params![hash.as_slice(), account, self.organization, self.now, self.by],
        )?;
        Ok(())
    }
}

/// Names about to be withheld.
const WITHHOLDING: Columns =
    Columns { table: "withholding", columns: &[("name_hash", Kind::Bytes), ("account_id", Kind::Id)] };

impl GivingUp<'_> {
    /// What [`Self::withhold`] does, for many names at once.
    ///
    /// # Errors
    /// Ours.
    pub fn withhold_all<'n>(&self, tx: &mut Tx<'_>, names: impl Iterator<Item = (Name<'n>, Uuid)>) -> Result<()> {
        if !self.withholds {
            return Ok(());
        }
        let hashed = names.filter_map(|(name, account)| Some((name.hashes(self.keys).next()?, account)));
        let rows = hashed.map(|(hash, account)| Ok([hash.to_vec().into(), account.into()]));
        tx.stage(&WITHHOLDING, rows, |tx| {
            tx.execute(
                "INSERT INTO withheld_names (name_hash, account_id, organization_id, released_at, released_by)
                 SELECT name_hash, account_id, $1, $2, $3 FROM withholding
                 WHERE 1 = 1
                 ON CONFLICT (name_hash, account_id) DO UPDATE SET released_at = excluded.released_at",
                params![self.organization, self.now, self.by],
            )?;
            Ok(())
        })
    }
}

/// Deletes what an organization withholds no more because its years are over; how many names. What
/// one that withholds nothing now kept before stays, should it change its mind.
///
/// # Errors
/// `Forbidden`; ours.
pub fn delete_expired(app: &App, actor: &Actor) -> Result<u64> {
    actor.require(Permission::ManageOrganization)?;
    let of = actor.organization;
    app.db.write(|tx| {
        let settings = organization::store::get(tx, of)?.settings;
        let Some(since) = settings.withhold_names.since(app.now()) else { return Ok(0) };
        let sql = "DELETE FROM withheld_names WHERE organization_id = $1 AND released_at < $2";
        let names = tx.execute(sql, params![of, since])?;
        if names > 0 {
            audit::record(tx, actor, app.ids().next_id(), app.now(), "names.free", of, &json!({"names": names}))?;
        }
        Ok(names)
    })
}
