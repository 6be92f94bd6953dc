//! SQL of the log: its end, which every entry is tied to.

use uuid::Uuid;

use super::chain::{self, NOTHING, Signature, Signed};
use crate::db::{RowKeys, Tx, check_keys};
use crate::error::Result;
use crate::params;

/// Ties entries of one organization (their numbers do not count) to the end of its log, and writes them. From then
/// on until the transaction ends, other writers of entries wait.
///
/// Where the end was tampered with, the entries are written all the same, tied to nothing: people go on working,
/// and the break shows for ever.
///
/// # Errors
/// `Environment` when the key file is another database's; ours.
pub fn append<'e>(tx: &mut Tx<'_>, of: Uuid, entries: impl IntoIterator<Item = Signed<'e>>) -> Result<()> {
    check_keys(tx)?;
    let (number, key) = tx.row_keys().newest()?;
    let number = i64::from(number);
    let mut entries = entries.into_iter().peekable();
    if entries.peek().is_none() {
        return Ok(());
    }
    let (mut next, mut last) = take_end(tx, of)?;
    for entry in entries {
        let entry = Signed { seq: next, ..entry };
        last = entry.signature(key, &last);
        tx.execute(
            "INSERT INTO audit (organization_id, seq, id, at, actor_id, actor_name, action, subject_id, details,
               key_number, signature)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            params![
                of,
                entry.seq,
                entry.id,
                entry.at,
                entry.actor,
                entry.actor_name,
                entry.action,
                entry.subject,
                entry.details,
                number,
                last.as_slice()
            ],
        )?;
        next += 1;
    }
    let seq = next - 1;
    let head = chain::head(key, of, seq, &last);
    tx.execute(
        "INSERT INTO audit_heads (organization_id, seq, entry_signature, key_number, signature)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (organization_id) DO UPDATE SET seq = excluded.seq, entry_signature = excluded.entry_signature,
           key_number = excluded.key_number, signature = excluded.signature",
        params![of, seq, last.as_slice(), number, head.as_slice()],
    )?;
    Ok(())
}

/// Takes the end of the log for this transaction: the number of the next entry, and what it is tied to.
fn take_end(tx: &mut Tx<'_>, of: Uuid) -> Result<(i64, Signature)> {
    // A change of nothing that locks the row, and reads it as the last writer left it.
    let rows: Vec<(i64, Vec<u8>, i64, Vec<u8>)> = tx.query(
        "UPDATE audit_heads SET key_number = key_number WHERE organization_id = $1
         RETURNING seq, entry_signature, key_number, signature",
        params![of],
    )?;
    let head = rows.into_iter().next().map(|(seq, entry_signature, key_number, signature)| Head {
        seq,
        entry_signature,
        key_number,
        signature,
    });
    if let Some((head, before)) = head.and_then(|head| Some((head.seq, head.holds(tx.row_keys(), of)?)))
        && is_last(tx, of, head, &before)?
    {
        return Ok((head + 1, before));
    }
    let (last,): (Option<i64>,) = tx.query_one("SELECT MAX(seq) FROM audit WHERE organization_id = $1", params![of])?;
    if last.is_some() {
        tracing::error!(organization = %of, "the end of the audit log has been tampered with: see `llavero doctor`");
    }
    Ok((last.unwrap_or(0) + 1, NOTHING))
}

/// Whether the log ends with that entry.
fn is_last(tx: &mut Tx<'_>, of: Uuid, seq: i64, signature: &Signature) -> Result<bool> {
    let last: Option<(i64, Vec<u8>)> = tx.query_opt(
        "SELECT seq, signature FROM audit WHERE organization_id = $1 ORDER BY seq DESC LIMIT 1",
        params![of],
    )?;
    Ok(last.is_some_and(|(last, signed)| last == seq && signed == signature))
}

/// The end of a log as it stands in the database.
pub struct Head {
    /// The number of the last entry.
    pub seq: i64,
    /// Its signature.
    pub entry_signature: Vec<u8>,
    key_number: i64,
    signature: Vec<u8>,
}

impl Head {
    /// The signature of the last entry, if this was signed by us.
    pub fn holds(&self, keys: &RowKeys, of: Uuid) -> Option<Signature> {
        let key = keys.get(self.key_number)?;
        // Compared in constant time, as hashes of this crate are.
        let ours = blake3::Hash::from_bytes(chain::head(key, of, self.seq, &self.entry_signature));
        let theirs: Signature = self.signature.as_slice().try_into().ok()?;
        if ours != blake3::Hash::from_bytes(theirs) {
            return None;
        }
        self.entry_signature.as_slice().try_into().ok()
    }
}

/// The end of a log.
///
/// # Errors
/// Ours.
pub fn head(tx: &mut Tx<'_>, of: Uuid) -> Result<Option<Head>> {
    let row: Option<(i64, Vec<u8>, i64, Vec<u8>)> = tx.query_opt(
        "SELECT seq, entry_signature, key_number, signature FROM audit_heads WHERE organization_id = $1",
        params![of],
    )?;
    Ok(row.map(|(seq, entry_signature, key_number, signature)| Head { seq, entry_signature, key_number, signature }))
}
