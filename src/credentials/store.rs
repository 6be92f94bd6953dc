//! SQL of credentials: passwords as versions, the highest of which counts.

use uuid::Uuid;

use crate::app::Millis;
use crate::credentials::Binding;
use crate::db::bulk::{Columns, Kind};
use crate::db::{FromRow, Param, Row, Tx};
use crate::error::Result;
use crate::params;

/// The columns of a sealed initial password.
pub const SEALED: Columns = Columns {
    table: "credentials",
    columns: &[
        ("organization_id", Kind::Id),
        ("account_id", Kind::Id),
        ("version", Kind::Int),
        ("state", Kind::Text),
        ("sealed", Kind::Bytes),
        ("job_id", Kind::Id),
        ("created_at", Kind::Int),
    ],
};

/// A row of [`SEALED`].
pub fn sealed_row<'p>(organization: Uuid, binding: Binding, sealed: Vec<u8>, job: Uuid, now: Millis) -> [Param<'p>; 7] {
    [
        organization.into(),
        binding.account.into(),
        binding.version.into(),
        "initial".into(),
        sealed.into(),
        job.into(),
        now.into(),
    ]
}

/// `WHERE` condition that a credential `c` is the newest of its account.
pub const NEWEST: &str = "NOT EXISTS (SELECT 1 FROM credentials n WHERE n.organization_id = c.organization_id \
                          AND n.account_id = c.account_id AND n.version > c.version)";

/// Writes the password an owner chose, as the first of a new account.
///
/// # Errors
/// Ours.
pub fn insert_own(
    tx: &mut Tx<'_>,
    organization: Uuid,
    account: Uuid,
    hash: &str,
    changed_by: Uuid,
    now: Millis,
) -> Result<()> {
    tx.execute(
        "INSERT INTO credentials (organization_id, account_id, version, state, hash, job_id, created_at)
         VALUES ($1, $2, 1, 'own', $3, $4, $5)",
        params![organization, account, hash, changed_by, now],
    )?;
    Ok(())
}

/// The newest password of an account.
#[derive(Clone)]
pub struct Credential {
    /// Which of its passwords.
    pub version: i64,
    /// `initial`, `own` or `external`.
    pub state: String,
    /// The sealed initial password.
    pub sealed: Option<Vec<u8>>,
    /// The Argon2id hash of a password that cannot be shown.
    pub hash: Option<String>,
    /// The run that wrote it.
    pub job: Uuid,
}

impl FromRow for Credential {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { version: row.get(0)?, state: row.get(1)?, sealed: row.get(2)?, hash: row.get(3)?, job: row.get(4)? })
    }
}

/// The newest password of an account, if it has any.
///
/// # Errors
/// Ours.
pub fn newest(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Option<Credential>> {
    tx.query_opt(
        "SELECT version, state, sealed, hash, job_id FROM credentials
         WHERE organization_id = $1 AND account_id = $2 ORDER BY version DESC LIMIT 1",
        params![organization, account],
    )
}
