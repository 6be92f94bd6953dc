//! What is done to accounts one by one.

use uuid::Uuid;

use super::Profile;
use super::rules::Email;
use super::store::{self, NewAccount};
use crate::app::Millis;
use crate::credentials;
use crate::db::Tx;
use crate::error::Result;
use crate::organization::Organization;

/// Writes the account of a new organization's manager, whose username is the address.
///
/// # Errors
/// `Conflict` when the address is taken.
#[allow(clippy::too_many_arguments)] // called once, from the one place that makes organizations
pub fn insert_manager(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: Uuid,
    role: Uuid,
    email: &Email,
    hash: &str,
    changed_by: Uuid,
    now: Millis,
) -> Result<()> {
    let account = NewAccount { email: Some(email.as_str()), ..NewAccount::bare(id, Profile::Staff, role, "by-hand") };
    tx.insert_all(&store::ACCOUNTS, [Ok(account.row(organization.id, now, changed_by))])?;
    store::claim_email(tx, email.as_str(), organization.id, id)?;
    let first = credentials::Binding { account: id, version: 1 };
    credentials::store::insert_own(tx, organization.id, first, hash, changed_by, now)
}
