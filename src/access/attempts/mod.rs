//! How often a password or a code may be tried: per account and per network address, without anybody being able to
//! lock somebody else out (requirement 16.2, decision 10).
//!
//! An attempt is counted as failed before it is looked at, so that many at once are as many, and what turns out
//! right is taken back. Counts are in the database: all processes share them, and a restart forgets nothing.

pub mod actions;
pub mod rules;
pub mod store;

use std::net::IpAddr;

use serde_json::json;
use uuid::Uuid;

use super::{Actor, Claimant};
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::NameHash;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use rules::Tally;
use store::Oldest;

/// How long a browser that has signed in before is remembered.
pub const DEVICE: Millis = 365 * 24 * 3600 * 1000;

/// What is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A password.
    Password,
    /// The code of a second factor. Whoever tries one knows the password, so the account's budget stops them all.
    Code,
}

/// On whom.
#[derive(Debug, Clone, Copy)]
pub enum On<'n> {
    /// The account that is meant.
    Account(Claimant),
    /// A name that nobody has: held off like one that somebody has.
    Name(&'n str),
}

/// Where an attempt comes from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place {
    /// The network address, if it is known.
    pub address: Option<IpAddr>,
    /// The hash of the browser's long-lived cookie.
    pub device: Option<[u8; 32]>,
}

/// Why an attempt is not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// There were too many lately: for so long.
    For(Millis),
    /// There were too many in a row from places the account has never signed in from: until it signs in from one it
    /// has, gets another password, or is allowed again.
    Blocked,
}

impl Wait {
    /// In whole seconds, for `Retry-After`, where an end can be told.
    pub fn seconds(self) -> Option<i64> {
        match self {
            Self::For(wait) => Some((wait + 999) / 1000),
            Self::Blocked => None,
        }
    }

    /// In words.
    pub fn fault(self) -> Fault {
        match self.seconds() {
            None => Fault::new("sign-in-blocked"),
            Some(seconds @ ..=90) => Fault::new("sign-in-wait").with("seconds", seconds),
            Some(seconds) => Fault::new("sign-in-wait-minutes").with("minutes", (seconds + 59) / 60),
        }
    }
}

/// An attempt that is looked at, and counted as failed until it is [taken back](Ticket::passed).
#[derive(Debug)]
#[must_use]
pub struct Ticket {
    counted: Counted,
    /// The account whose attempts this one made too many.
    slowed: Option<Claimant>,
    /// The account for which this one was the last of strangers.
    blocked: Option<Claimant>,
}

/// Under what an attempt is counted.
#[derive(Debug, Default)]
struct Counted {
    keys: Vec<Key>,
    stranger: Option<Stranger>,
}

/// Somebody at a place that the account has never signed in from.
#[derive(Debug, Clone, Copy)]
struct Stranger {
    /// The account; for a name that nobody has, the nil id and a hash of the name.
    who: Claimant,
    /// The version of the account's password: another one begins anew.
    version: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Counts {
    Place { is_known: bool },
    Account,
    Address,
}

#[derive(Debug, Clone, Copy)]
struct Key {
    counts: Counts,
    organization: Uuid,
    /// Nil for a name that nobody has, and for addresses.
    account: Uuid,
    hash: NameHash,
}

/// Counts an attempt, or says how long to wait before the next.
///
/// # Errors
/// Ours.
pub fn begin(app: &App, kind: Kind, on: &On<'_>, place: Place) -> Result<Result<Ticket, Wait>> {
    let counted = app.db.read(|tx| counted(app, tx, kind, on, place))?;
    begin_with(app, kind, counted)
}

/// The same within a session, which is held up by its own attempts alone.
///
/// # Errors
/// Ours.
pub fn begin_within(app: &App, kind: Kind, who: Claimant, session: [u8; 32]) -> Result<Result<Ticket, Wait>> {
    let counts = Counts::Place { is_known: true };
    let text = format!("session {}", blake3::Hash::from(session).to_hex());
    let key = key(app, kind, counts, who, &text);
    begin_with(app, kind, Counted { keys: key.into_iter().collect(), stranger: None })
}

fn begin_with(app: &App, kind: Kind, counted: Counted) -> Result<Result<Ticket, Wait>> {
    let now = app.now();
    let Counted { keys, stranger } = &counted;
    // Those who have to wait cost a look, and no turn at writing.
    let looked = app.db.read(|tx| {
        if let Some(Stranger { who, version }) = stranger
            && !rules::may_strangers_try(store::in_a_row(tx, *who, *version)?)
        {
            return Ok(Err(Wait::Blocked));
        }
        judged(tx, kind, keys, now, store::tally)
    })?;
    if let Err(wait) = looked {
        return Ok(Err(wait));
    }
    app.db.write(|tx| {
        let keys = &counted.keys;
        let judged = judged(tx, kind, keys, now, |tx, organization, hash| store::hold(tx, organization, hash, now))?;
        let tallies = match judged {
            Ok(tallies) => tallies,
            Err(wait) => return Ok(Err(wait)),
        };
        let mut blocked = None;
        if let Some(Stranger { who, version }) = counted.stranger {
            let in_a_row = store::hold_in_a_row(tx, who, version, now)?;
            if !rules::may_strangers_try(in_a_row) {
                return Ok(Err(Wait::Blocked));
            }
            store::add_in_a_row(tx, who, version, 1, now)?;
            blocked = (!rules::may_strangers_try(in_a_row + 1) && !who.organization.is_nil()).then_some(who);
        }
        let mut slowed = None;
        for (key, tally) in keys.iter().zip(tallies) {
            let at = if tally.failures == 0 || matches!(key.counts, Counts::Place { .. }) { now } else { tally.at };
            let counted = Tally { failures: tally.failures + 1, at };
            store::set(tx, key.organization, &key.hash, counted)?;
            let limit = match key.counts {
                Counts::Place { .. } => rules::FREE,
                Counts::Account => rules::ACCOUNT,
                Counts::Address => i64::MAX,
            };
            if counted.failures == limit && !key.account.is_nil() {
                slowed = Some(Claimant { organization: key.organization, account: key.account });
            }
        }
        Ok(Ok(Ticket { counted, slowed, blocked }))
    })
}

const NOBODY: Claimant = Claimant { organization: Uuid::nil(), account: Uuid::nil() };

fn key(app: &App, kind: Kind, counts: Counts, who: Claimant, text: &str) -> Option<Key> {
    let what = if kind == Kind::Password { "password" } else { "code" };
    let name = match counts {
        Counts::Place { .. } => format!("attempts, {what}, place"),
        Counts::Account => format!("attempts, {what}, account"),
        Counts::Address => format!("attempts, {what}, address"),
    };
    let Claimant { organization, account } = who;
    let hash = app.keys.name_hashes(&name, account, text).next();
    hash.map(|hash| Key { counts, organization, account, hash })
}

/// Under what an attempt is counted, in one order for everybody, so that no two wait for each other.
fn counted(app: &App, tx: &mut Tx<'_>, kind: Kind, on: &On<'_>, place: Place) -> Result<Counted> {
    let address = network(place.address.unwrap_or(std::net::Ipv4Addr::UNSPECIFIED.into())).to_string();
    let mut all = Vec::new();
    let (who, name) = match on {
        On::Account(who) => (*who, ""),
        On::Name(name) => (NOBODY, *name),
    };
    let known = match place.device {
        Some(device) if store::is_known(tx, who, &device, app.now() - DEVICE)? => Some(device),
        _ => None,
    };
    let place = match known {
        Some(device) => format!("device {}", blake3::Hash::from(device).to_hex()),
        None => format!("{address} {name}"),
    };
    all.push(key(app, kind, Counts::Place { is_known: known.is_some() }, who, &place));
    let mut stranger = None;
    if known.is_none() {
        all.push(key(app, kind, Counts::Account, who, name));
        all.push(key(app, kind, Counts::Address, NOBODY, &address));
        stranger = Some(match on {
            On::Account(who) => Stranger { who: *who, version: store::version(tx, *who)? },
            On::Name(name) => nobody(app, name)?,
        });
    }
    let mut all: Vec<Key> = all.into_iter().flatten().collect();
    all.sort_by_key(|key| (key.organization, key.hash));
    Ok(Counted { keys: all, stranger })
}

/// Where failures in a row on a name that nobody has are counted.
fn nobody(app: &App, name: &str) -> Result<Stranger> {
    let hash = app.keys.name_hashes("attempts in a row", Uuid::nil(), name).next();
    let hash = hash.ok_or_else(|| Error::internal("no key"))?;
    let who = Claimant { organization: Uuid::nil(), account: Uuid::from_bytes(hash) };
    Ok(Stranger { who, version: 0 })
}

/// What is counted under each key by now, or the longest wait that one of them asks for.
fn judged(
    tx: &mut Tx<'_>,
    kind: Kind,
    keys: &[Key],
    now: Millis,
    mut count: impl FnMut(&mut Tx<'_>, Uuid, &NameHash) -> Result<Tally>,
) -> Result<Result<Vec<Tally>, Wait>> {
    let mut tallies = Vec::with_capacity(keys.len());
    for key in keys {
        let tally = count(tx, key.organization, &key.hash)?;
        tallies.push(match key.counts {
            Counts::Place { .. } => tally.lately(now),
            Counts::Account => tally.drained(rules::ACCOUNT_DRAIN, now),
            Counts::Address => tally.drained(rules::ADDRESS_DRAIN, now),
        });
    }
    let is_attacked = |account: Uuid| {
        let mut both = keys.iter().zip(&tallies);
        both.any(|(key, tally)| {
            key.counts == Counts::Account && key.account == account && tally.failures >= rules::ACCOUNT
        })
    };
    let waits = keys.iter().zip(&tallies).map(|(key, tally)| match key.counts {
        Counts::Place { is_known } => rules::wait_of_place(*tally, !is_known && is_attacked(key.account), now),
        Counts::Account if kind == Kind::Code => {
            rules::wait_of_budget(*tally, rules::ACCOUNT, rules::ACCOUNT_DRAIN, now)
        }
        Counts::Account => 0,
        Counts::Address => rules::wait_of_budget(*tally, rules::ADDRESS, rules::ADDRESS_DRAIN, now),
    });
    let wait = waits.max().unwrap_or_default();
    Ok(if wait > 0 { Err(Wait::For(wait)) } else { Ok(tallies) })
}

impl Ticket {
    /// It was right: what this place failed on the account before is forgotten. What all strangers failed in a row is
    /// forgotten where the session begins.
    ///
    /// # Errors
    /// Ours.
    pub fn passed(&self, tx: &mut Tx<'_>) -> Result<()> {
        for key in &self.counted.keys {
            match key.counts {
                Counts::Place { .. } => store::forget(tx, key.organization, &key.hash)?,
                Counts::Account | Counts::Address => store::take_back(tx, key.organization, &key.hash)?,
            }
        }
        Ok(())
    }

    /// It was right, and is not the whole of what is asked: it alone is taken back.
    ///
    /// # Errors
    /// Ours.
    pub fn taken_back(&self, tx: &mut Tx<'_>, now: Millis) -> Result<()> {
        self.counted.keys.iter().try_for_each(|key| store::take_back(tx, key.organization, &key.hash))?;
        // Last, as everywhere, so that no two wait for each other.
        match self.counted.stranger {
            Some(Stranger { who, version }) => store::add_in_a_row(tx, who, version, -1, now),
            None => Ok(()),
        }
    }

    /// It was wrong: the first that makes somebody wait is written down, so that the audit log is not flooded.
    ///
    /// # Errors
    /// Ours.
    pub fn failed(self, app: &App) -> Result<()> {
        let limits = [(self.slowed, "sign-in.slowed"), (self.blocked, "sign-in.blocked")];
        if limits.iter().all(|(who, _)| who.is_none()) {
            return Ok(());
        }
        app.db.write(|tx| {
            let mut ids = app.ids();
            limits.iter().filter_map(|(who, action)| Some(((*who)?, action))).try_for_each(|(who, action)| {
                let program = Actor::program(who.organization);
                audit::record(tx, &program, ids.next_id(), app.now(), action, who.account, &json!({}))
            })
        })
    }
}

/// Forgets what is too old to count.
///
/// # Errors
/// Ours.
pub fn forget_old(app: &App) -> Result<()> {
    let now = app.now();
    let oldest = Oldest { attempts: now - rules::QUIET, devices: now - DEVICE, names: now - rules::NAMES_KEPT };
    // A look first: writing would wait for whatever run holds the database.
    if app.db.read(|tx| store::has_old(tx, oldest))? {
        app.db.write(|tx| store::forget_before(tx, oldest))?;
    }
    Ok(())
}

/// The part of an address that one household or school has to itself: all of an IPv4 address, /48 of an IPv6 one,
/// which is what one customer may be given.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() >> 80 << 80).into()),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_household_are_one() {
        for (address, expected) in [
            ("203.0.113.9", "203.0.113.9"),
            ("::ffff:203.0.113.9", "203.0.113.9"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1::"),
            ("2001:db8:1:ffff::6", "2001:db8:1::"),
            ("2001:db8:2::6", "2001:db8:2::"),
        ] {
            assert_eq!(network(address.parse().unwrap()), expected.parse::<IpAddr>().unwrap(), "{address}");
        }
    }
}
