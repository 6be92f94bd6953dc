//! Going through a log from its first entry to its last, and telling where it was changed from outside.
//!
//! What cannot be seen: somebody who holds the key file can sign whatever they like, and a copy of the whole
//! database from an earlier day is a true log of that day. Against the second one keeps the [mark](Verdict::mark)
//! of a day elsewhere, and asks for it later.

use std::str::FromStr;

use uuid::Uuid;

use super::chain::{FIRST, NOTHING, Signature, Signed};
use super::store;
use crate::db::{RowKeys, Tx};
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::params;

/// The most breaks that are listed; they are counted beyond.
const LISTED: usize = 20;

/// A place where the log was changed from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Break {
    /// The entries from the first to the last of these numbers are gone.
    Missing(i64, i64),
    /// This entry was changed, put there, or stands in another's place.
    Changed(i64),
    /// This entry was signed with a key that the key file does not hold.
    UnknownKey(i64),
    /// This entry was written by the product after something before it had been changed.
    Untied(i64),
    /// The log does not begin with how the organization was made: all that was there before is gone.
    BeganAnew,
    /// What says which entry is the last is gone or not ours, so that entries at the end may be.
    EndUnknown,
    /// The mark that was kept of an earlier day is not in this log.
    MarkGone(i64),
}

impl Break {
    /// The same as something to be told.
    pub fn fault(&self) -> Fault {
        match self {
            Self::Missing(first, last) => Fault::new("audit-missing").with("first", first).with("last", last),
            Self::Changed(seq) => Fault::new("audit-changed").with("seq", seq),
            Self::UnknownKey(seq) => Fault::new("audit-unknown-key").with("seq", seq),
            Self::Untied(seq) => Fault::new("audit-untied").with("seq", seq),
            Self::BeganAnew => Fault::new("audit-began-anew"),
            Self::EndUnknown => Fault::new("audit-end-unknown"),
            Self::MarkGone(seq) => Fault::new("audit-mark-gone").with("seq", seq),
        }
    }
}

/// An entry as somebody noted it: its number and how its signature begins, `1200:9f3a…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The entry's number.
    pub seq: i64,
    /// The first letters of its signature.
    pub signature: String,
}

impl Mark {
    fn of(seq: i64, signature: &[u8]) -> Self {
        let signature = signature.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        Self { seq, signature }
    }
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.seq, self.signature)
    }
}

impl FromStr for Mark {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let refused = || Fault::new("audit-mark").with("value", text.chars().take(80).collect::<String>());
        let (seq, signature) = text.trim().split_once(':').ok_or_else(refused)?;
        let is_hex = signature.len() == 24 && signature.chars().all(|c| c.is_ascii_hexdigit());
        match seq.parse() {
            Ok(seq) if is_hex => Ok(Self { seq, signature: signature.to_ascii_lowercase() }),
            _ => Err(refused()),
        }
    }
}

/// What a log was found to be.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    /// How many entries there are.
    pub entries: u64,
    /// Where it was changed, in order; the first of them.
    pub breaks: Vec<Break>,
    /// How many places there are in all.
    pub broken: usize,
    /// Its end, to be kept elsewhere.
    pub mark: Option<Mark>,
}

impl Verdict {
    fn add(&mut self, found: Break) {
        self.broken += 1;
        if self.breaks.len() < LISTED {
            self.breaks.push(found);
        }
    }
}

/// Goes through the log of an organization; `kept` are marks of earlier days.
///
/// # Errors
/// `Cancelled`; ours.
pub fn verify(tx: &mut Tx<'_>, of: Uuid, kept: &[Mark], progress: &Progress) -> Result<Verdict> {
    let head = store::head(tx, of)?;
    let ahead = head.as_ref().map(|head| u64::try_from(head.seq).unwrap_or_default());
    progress.step("step-audit", ahead)?;
    let (keys, mut batch) = (tx.row_keys(), progress.batch());
    let mut walk = Walk { verdict: Verdict::default(), last: (0, Some(NOTHING)), keys, kept: kept.to_vec() };
    tx.each(
        "SELECT seq, id, at, actor_id, actor_name, action, subject_id, details, key_number, signature
         FROM audit WHERE organization_id = $1 ORDER BY seq",
        params![of],
        |row| {
            let entry = Signed {
                organization: of,
                seq: row.get(0)?,
                id: row.get(1)?,
                at: row.get(2)?,
                actor: row.get(3)?,
                actor_name: row.get(4)?,
                action: row.get(5)?,
                subject: row.get(6)?,
                details: row.get(7)?,
            };
            walk.entry(&entry, row.get(8)?, row.get(9)?);
            batch.add()
        },
    )?;
    Ok(walk.end(head.as_ref(), of))
}

struct Walk<'a> {
    verdict: Verdict,
    /// The entry before: its number, and its signature, unless that cannot be known.
    last: (i64, Option<Signature>),
    keys: &'a RowKeys,
    /// Marks that have not come by.
    kept: Vec<Mark>,
}

impl Walk<'_> {
    fn entry(&mut self, entry: &Signed<'_>, key_number: i64, signature: &[u8]) {
        let (last, mut before) = self.last;
        self.verdict.entries += 1;
        if entry.seq > last + 1 {
            self.verdict.add(Break::Missing(last + 1, entry.seq - 1));
            before = None;
        }
        if last == 0 && entry.seq == 1 && entry.action != FIRST {
            self.verdict.add(Break::BeganAnew);
        }
        let theirs = Signature::try_from(signature).ok();
        let is = |key: &[u8; 32], before: &Signature| {
            let ours = blake3::Hash::from_bytes(entry.signature(key, before));
            theirs.is_some_and(|theirs| ours == blake3::Hash::from_bytes(theirs))
        };
        match (self.keys.get(key_number), before) {
            (None, _) => self.verdict.add(Break::UnknownKey(entry.seq)),
            (Some(key), Some(before)) if is(key, &before) => {}
            (Some(key), _) if entry.seq > 1 && is(key, &NOTHING) => self.verdict.add(Break::Untied(entry.seq)),
            (Some(_), Some(_)) => self.verdict.add(Break::Changed(entry.seq)),
            // What it was tied to is gone with the entries that are missing: that is told already.
            (Some(_), None) => {}
        }
        let here = Mark::of(entry.seq, signature);
        self.kept.retain(|mark| *mark != here);
        self.verdict.mark = Some(here);
        self.last = (entry.seq, theirs);
    }

    fn end(mut self, head: Option<&store::Head>, of: Uuid) -> Verdict {
        let (last, signature) = self.last;
        match head.and_then(|head| Some((head.seq, head.holds(self.keys, of)?))) {
            Some((seq, _)) if seq > last => self.verdict.add(Break::Missing(last + 1, seq)),
            Some((seq, signed)) if seq == last && signature == Some(signed) => {}
            _ => self.verdict.add(Break::EndUnknown),
        }
        for mark in std::mem::take(&mut self.kept) {
            self.verdict.add(Break::MarkGone(mark.seq));
        }
        self.verdict
    }
}

/// Whether the log of any organization ends with a signature under one of these keys: whoever holds them wrote it.
///
/// # Errors
/// Ours.
pub fn is_signed_with(tx: &mut Tx<'_>, keys: &RowKeys) -> Result<bool> {
    let organizations: Vec<(Uuid,)> = tx.query("SELECT organization_id FROM audit_heads", &[])?;
    for (of,) in organizations {
        if store::head(tx, of)?.is_some_and(|head| head.holds(keys, of).is_some()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Organizations that have entries but are none any more, or never were.
///
/// # Errors
/// Ours.
pub fn strays(tx: &mut Tx<'_>) -> Result<u64> {
    let (count,): (i64,) = tx.query_one(
        "SELECT COUNT(*) FROM (
           SELECT h.organization_id FROM audit_heads h
           WHERE NOT EXISTS (SELECT 1 FROM organizations o WHERE o.id = h.organization_id)) AS stray",
        &[],
    )?;
    u64::try_from(count).map_err(Error::internal)
}

/// Whether any organization's log has that entry.
///
/// # Errors
/// Ours.
pub fn holds(tx: &mut Tx<'_>, mark: &Mark) -> Result<bool> {
    let signatures: Vec<(Vec<u8>,)> = tx.query("SELECT signature FROM audit WHERE seq = $1", params![mark.seq])?;
    Ok(signatures.iter().any(|(signature,)| Mark::of(mark.seq, signature) == *mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_is_written() {
        let mark = Mark::of(1200, &[0xab; 32]);
        assert_eq!(mark.to_string(), format!("1200:{}", "ab".repeat(12)));
        assert_eq!(mark.to_string().parse(), Ok(mark.clone()));
        assert_eq!(format!(" 1200:{} ", "AB".repeat(12)).parse(), Ok(mark));
        for text in ["", "12", "12:ab", &format!("x:{}", "ab".repeat(12)), &format!("1:{}", "zz".repeat(12))] {
            assert_eq!(text.parse::<Mark>().unwrap_err().code, "audit-mark", "{text}");
        }
    }
}
