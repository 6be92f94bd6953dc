//! Whoever holds a password that is to be handed to them, on paper or by message: the newest of each, and what
//! stands in the way (4.5, 4.6, 4.8).

use uuid::Uuid;

use super::State;
use super::slips::actions::Reason;
use crate::access::rules::{Target, decide};
use crate::access::{Actor, Permission};
use crate::accounts::filter::Condition;
use crate::app::Millis;
use crate::db::{Row, Tx};
use crate::error::Result;
use crate::organization::{self, Organization};

/// Somebody, with the newest of their passwords.
pub struct Holder<T> {
    /// The account.
    pub account: Uuid,
    /// What people know it by: the unique ID, else what they sign in with.
    pub name: String,
    /// The version of the password; 0 without one.
    pub version: i64,
    /// Why the password is not handed to them.
    pub barred: Option<Reason>,
    /// What was read besides.
    pub more: T,
}

/// The columns that every reader needs; those of its own follow.
const COLUMNS: &str = "a.id, a.role_id, a.administrator_id, a.school_id, a.status, \
                       COALESCE(a.unique_id, a.username, a.email), c.version, c.state, c.created_at, c.hash";
/// Where the columns of the reader's own begin.
pub const OWN: usize = 10;

/// Everybody whom a condition matches, by account; `more` reads the columns `own` of each, from [`OWN`] on.
///
/// # Errors
/// Those of `more`; ours.
pub fn holders<T>(
    tx: &mut Tx<'_>,
    (actor, permission): (&Actor, Permission),
    organization: &Organization,
    condition: &Condition,
    now: Millis,
    own: &str,
    mut more: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<Holder<T>>> {
    let roles = organization::store::roles(tx, organization.id)?;
    let oldest = organization.settings.printable_since(now);
    let sql = format!(
        "SELECT {COLUMNS}, {own} FROM accounts a
         LEFT JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id
         WHERE {}",
        condition.sql
    );
    let mut found = Vec::new();
    tx.each(&sql, &condition.params, |row| {
        let target = Target::of_row(row, organization.id, &roles)?;
        let is_hashed = row.get::<Option<&str>>(9)?.is_some();
        let barred = match State::from_name(row.get(7)?) {
            _ if row.get::<&str>(4)? != "active" => Some(Reason::Inactive),
            _ if !decide(actor, permission, &target) => Some(Reason::NotYours),
            State::Own => Some(Reason::OwnPassword),
            State::External => Some(Reason::External),
            State::None => Some(Reason::NoPassword),
            // It could not be printed any more at some time, and is hashed since.
            State::Initial if is_hashed || row.get::<Option<i64>>(8)?.unwrap_or(0) < oldest => Some(Reason::Expired),
            State::Initial => None,
        };
        found.push(Holder {
            account: target.account,
            name: row.get::<Option<String>>(5)?.unwrap_or_default(),
            version: row.get::<Option<i64>>(6)?.unwrap_or(0),
            barred,
            more: more(row)?,
        });
        Ok(())
    })?;
    // Every password of a person is a row: the newest counts.
    found.sort_unstable_by(|a, b| (a.account, b.version).cmp(&(b.account, a.version)));
    found.dedup_by_key(|holder| holder.account);
    Ok(found)
}
