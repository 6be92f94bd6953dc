//! SQL of heads: which password of an account is its newest, as a tag that cannot be made without the key file
//! (decision 18). Whoever writes a password writes its head in the same transaction.

use std::cell::Cell;

use uuid::Uuid;

use super::tags::Tagger;
use super::{Binding, State};
use crate::db::bulk::{Columns, Kind};
use crate::db::{Param, Tx};
use crate::error::Result;
use crate::params;

/// The columns of a head.
pub(super) const HEADS: Columns = Columns {
    table: "credential_heads",
    columns: &[("organization_id", Kind::Id), ("account_id", Kind::Id), ("tag", Kind::Bytes)],
};

const STAGED: Columns = Columns { table: "staged_heads", columns: &[("account_id", Kind::Id), ("tag", Kind::Bytes)] };

/// Writes that this is the newest password of its account, in that state.
///
/// # Errors
/// `Internal` when the database was opened without keys.
pub fn set(tx: &mut Tx<'_>, organization: Uuid, state: State, password: Binding) -> Result<()> {
    let tag = Tagger::new(tx.row_keys(), organization).newest(password, state.name())?;
    tx.execute(
        "INSERT INTO credential_heads (organization_id, account_id, tag) VALUES ($1, $2, $3)
         ON CONFLICT (organization_id, account_id) DO UPDATE SET tag = excluded.tag",
        params![organization, password.account, tag.as_slice()],
    )?;
    Ok(())
}

/// The same for many, of accounts that may have passwords already.
///
/// # Errors
/// As [`set`].
pub fn set_all(
    tx: &mut Tx<'_>,
    organization: Uuid,
    state: State,
    passwords: impl IntoIterator<Item = Binding>,
) -> Result<()> {
    let mut passwords = passwords.into_iter().peekable();
    if passwords.peek().is_none() {
        return Ok(());
    }
    let tagger = Tagger::new(tx.row_keys(), organization);
    let count = Cell::new(0);
    let rows = passwords.map(|password| -> Result<[Param<'static>; 2]> {
        count.set(count.get() + 1);
        Ok([password.account.into(), tagger.newest(password, state.name())?.to_vec().into()])
    });
    tx.stage(&STAGED, rows, |tx| {
        let updated = tx.execute(
            "UPDATE credential_heads AS h SET tag = s.tag FROM staged_heads s
             WHERE h.organization_id = $1 AND h.account_id = s.account_id",
            params![organization],
        )?;
        if updated < count.get() {
            tx.execute(
                "INSERT INTO credential_heads (organization_id, account_id, tag)
                 SELECT $1, s.account_id, s.tag FROM staged_heads s
                 WHERE NOT EXISTS (SELECT 1 FROM credential_heads h
                                   WHERE h.organization_id = $1 AND h.account_id = s.account_id)",
                params![organization],
            )?;
        }
        Ok(())
    })
}

/// The same for many, of accounts that had no password.
///
/// # Errors
/// As [`set`]; `Conflict` when one had.
pub fn add_all(
    tx: &mut Tx<'_>,
    organization: Uuid,
    state: State,
    passwords: impl IntoIterator<Item = Binding>,
) -> Result<()> {
    let tagger = Tagger::new(tx.row_keys(), organization);
    let rows = passwords.into_iter().map(|password| -> Result<[Param<'static>; 3]> {
        let tag = tagger.newest(password, state.name())?;
        Ok([organization.into(), password.account.into(), tag.to_vec().into()])
    });
    tx.insert_all(&HEADS, rows)?;
    Ok(())
}
