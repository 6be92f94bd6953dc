//! SQL of credentials: passwords as versions, the highest of which counts.

use uuid::Uuid;

use crate::accounts::credential;
use crate::app::Millis;
use crate::credentials::tags::Tagger;
use crate::credentials::{Binding, Keys, State, heads};
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

/// Whether any of some sealed passwords opens with these keys.
///
/// # Errors
/// Ours.
pub fn any_opens(tx: &mut Tx<'_>, keys: &Keys) -> Result<bool> {
    let some: Vec<(Uuid, i64, Vec<u8>)> = tx.query(
        "SELECT account_id, version, sealed FROM credentials WHERE state = 'initial' AND sealed IS NOT NULL LIMIT 100",
        &[],
    )?;
    let opens = |(account, version, sealed): &(Uuid, i64, Vec<u8>)| {
        keys.open_sealed(Binding { account: *account, version: *version }, sealed).is_ok()
    };
    Ok(some.iter().any(opens))
}

const HANDED_OUT: Columns =
    Columns { table: "handed_out", columns: &[("account_id", Kind::Id), ("version", Kind::Int)] };

/// Writes that these passwords were printed for or sent to their owners; the first time counts.
///
/// # Errors
/// Ours.
pub fn mark_handed_out(tx: &mut Tx<'_>, organization: Uuid, passwords: &[Binding], now: Millis) -> Result<()> {
    if let [one] = passwords {
        tx.execute(
            "UPDATE credentials SET handed_out_at = $4
             WHERE organization_id = $1 AND account_id = $2 AND version = $3 AND handed_out_at IS NULL",
            params![organization, one.account, one.version, now],
        )?;
        return Ok(());
    }
    let rows = passwords.iter().map(|binding| Ok([binding.account.into(), binding.version.into()]));
    tx.stage(&HANDED_OUT, rows, |tx| {
        tx.execute(
            "UPDATE credentials SET handed_out_at = $2
             WHERE organization_id = $1 AND handed_out_at IS NULL
               AND (account_id, version) IN (SELECT account_id, version FROM handed_out)",
            params![organization, now],
        )?;
        Ok(())
    })
}

/// `WHERE` condition that a credential `c` is the newest of its account.
pub const NEWEST: &str = "NOT EXISTS (SELECT 1 FROM credentials n WHERE n.organization_id = c.organization_id \
                          AND n.account_id = c.account_id AND n.version > c.version)";

/// Writes the password an owner chose, as that version of the account's.
///
/// # Errors
/// Ours.
pub fn insert_own(
    tx: &mut Tx<'_>,
    organization: Uuid,
    binding: Binding,
    hash: &str,
    changed_by: Uuid,
    now: Millis,
) -> Result<()> {
    let tag = Tagger::new(tx.row_keys(), organization).hash(binding, State::Own.name(), hash)?;
    tx.execute(
        "INSERT INTO credentials (organization_id, account_id, version, state, hash, tag, job_id, created_at)
         VALUES ($1, $2, $3, 'own', $4, $5, $6, $7)",
        params![organization, binding.account, binding.version, hash, tag.as_slice(), changed_by, now],
    )?;
    heads::set(tx, organization, State::Own, binding)?;
    credential::set(tx, organization, State::Own.name(), &[binding.account])
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
    /// The hash of an own one, or of an initial one that is not printable any more.
    pub hash: Option<String>,
    /// The run that wrote it.
    pub job: Uuid,
    /// When.
    pub created_at: Millis,
    /// Whether it is what Llavero wrote as the newest; if not, it opens nothing (decision 18).
    pub is_genuine: bool,
}

/// A password as it is stored, with the tags that say whether it is genuine.
struct Stored {
    credential: Credential,
    tag: Option<Vec<u8>>,
    head: Option<Vec<u8>>,
}

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let credential = Credential {
            version: row.get(0)?,
            state: row.get(1)?,
            sealed: row.get(2)?,
            hash: row.get(3)?,
            job: row.get(4)?,
            created_at: row.get(5)?,
            is_genuine: false,
        };
        Ok(Self { credential, tag: row.get(6)?, head: row.get(7)? })
    }
}

impl Stored {
    fn checked(self, tagger: &Tagger<'_>, account: Uuid) -> Credential {
        let Self { mut credential, tag, head } = self;
        let (binding, state) = (Binding { account, version: credential.version }, credential.state.as_str());
        let is_bound = match (&credential.sealed, &credential.hash) {
            // Its sealing binds it.
            (Some(_), _) | (None, None) => true,
            (None, Some(phc)) => tagger.is_hash(binding, state, phc, tag.as_deref()),
        };
        credential.is_genuine = is_bound && tagger.is_newest(binding, state, head.as_deref());
        credential
    }
}

/// The newest password of an account, if it has any.
///
/// # Errors
/// Ours.
pub fn newest(tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<Option<Credential>> {
    let stored: Option<Stored> = tx.query_opt(
        "SELECT c.version, c.state, c.sealed, c.hash, c.job_id, c.created_at, c.tag, h.tag FROM credentials c
         LEFT JOIN credential_heads h ON h.organization_id = c.organization_id AND h.account_id = c.account_id
         WHERE c.organization_id = $1 AND c.account_id = $2 ORDER BY c.version DESC LIMIT 1",
        params![organization, account],
    )?;
    Ok(stored.map(|stored| stored.checked(&Tagger::new(tx.row_keys(), organization), account)))
}

/// The next passwords that were sealed before `before`, in the order of their keys, from behind `after`.
///
/// # Errors
/// Ours.
pub fn sealed_before(
    tx: &mut Tx<'_>,
    organization: Uuid,
    before: Millis,
    after: Binding,
    most: i64,
) -> Result<Vec<(Binding, Vec<u8>)>> {
    let rows: Vec<(Uuid, i64, Vec<u8>)> = tx.query(
        "SELECT account_id, version, sealed FROM credentials
         WHERE organization_id = $1 AND (account_id, version) > ($2, $3)
           AND state = 'initial' AND sealed IS NOT NULL AND created_at < $4
         ORDER BY account_id, version LIMIT $5",
        params![organization, after.account, after.version, before, most],
    )?;
    Ok(rows.into_iter().map(|(account, version, sealed)| (Binding { account, version }, sealed)).collect())
}

/// Puts the hash of a password in the place of the sealed one; whether there still was one.
///
/// # Errors
/// Ours.
pub fn replace_sealed(tx: &mut Tx<'_>, organization: Uuid, binding: Binding, hash: &str) -> Result<bool> {
    let tag = Tagger::new(tx.row_keys(), organization).hash(binding, State::Initial.name(), hash)?;
    let changed = tx.execute(
        "UPDATE credentials SET sealed = NULL, hash = $4, tag = $5
         WHERE organization_id = $1 AND account_id = $2 AND version = $3 AND state = 'initial' AND sealed IS NOT NULL",
        params![organization, binding.account, binding.version, hash, tag.as_slice()],
    )?;
    Ok(changed > 0)
}
