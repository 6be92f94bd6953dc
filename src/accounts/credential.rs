//! What an account says of its newest password: kept beside the passwords themselves, so that lists can ask for it.

use uuid::Uuid;

use crate::db::Tx;
use crate::db::bulk::{Columns, Kind};
use crate::error::Result;
use crate::params;

const STATED: Columns = Columns { table: "stated", columns: &[("account_id", Kind::Id)] };

/// Writes in which state the newest password of these accounts is by now. Whoever writes a password says so here
/// (`credentials::store`), or lists would not find it.
///
/// # Errors
/// Ours.
pub fn set(tx: &mut Tx<'_>, organization: Uuid, state: &str, accounts: &[Uuid]) -> Result<()> {
    if let [account] = accounts {
        tx.execute(
            "UPDATE accounts SET credential = $3 WHERE organization_id = $1 AND id = $2 AND credential <> $3",
            params![organization, *account, state],
        )?;
        return Ok(());
    }
    if accounts.is_empty() {
        return Ok(());
    }
    tx.stage(&STATED, accounts.iter().map(|account| Ok([account.into()])), |tx| {
        tx.execute(
            "UPDATE accounts SET credential = $2
             WHERE organization_id = $1 AND credential <> $2 AND id IN (SELECT account_id FROM stated)",
            params![organization, state],
        )?;
        Ok(())
    })
}
