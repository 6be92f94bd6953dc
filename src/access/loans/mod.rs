//! Roles lent until a date (2.11): what they are, and how far they may be used.

pub mod actions;
pub mod api;
mod store;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::app::Millis;
use crate::error::{Error, Fault};

pub(crate) use store::of_job;

/// A role lent to an account.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Loan {
    /// Its id.
    pub id: Uuid,
    /// To which account.
    pub account: Uuid,
    /// What the account is called.
    pub name: String,
    /// The name of the role; `None` when it is gone since.
    pub role: Option<String>,
    /// How many accounts one run may touch.
    pub most_accounts: i64,
    /// When it began.
    #[schema(value_type = i64)]
    pub starts_at: Millis,
    /// When it ends, or ended.
    #[schema(value_type = i64)]
    pub ends_at: Millis,
    /// Who lent it.
    pub lent_by: String,
    /// The id of the role, gone or not.
    #[serde(skip)]
    pub role_id: Uuid,
}

/// Something that was done under a loan.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Deed {
    /// When.
    #[schema(value_type = i64)]
    pub at: Millis,
    /// What, by the name of the audit entry.
    pub action: String,
    /// To what: an account, a run …
    pub subject: Option<Uuid>,
    /// How many accounts it touched, if it was a run.
    pub accounts: Option<i64>,
}

/// What is asked of a loan.
#[derive(Debug, Clone, Default)]
pub struct NewLoan {
    /// To whom: id, unique ID, username or address.
    pub account: String,
    /// Which role, by its name, code or id.
    pub role: String,
    /// Until when.
    pub until: Millis,
    /// How many accounts one run may touch.
    pub most_accounts: i64,
}

/// The longest loan: a school year and its holidays.
pub const LONGEST: Millis = 400 * 24 * 3600 * 1000;
/// The most accounts that a loan may let one run touch.
pub const MOST_ACCOUNTS: i64 = 1_000_000;

/// A run would touch more accounts than the loan it is made under allows.
pub fn over(accounts: u64, most: i64) -> Error {
    Error::Forbidden(Fault::new("loan-limit").with("accounts", accounts).with("limit", most))
}

/// The last moment of a day written as `2026-11-30`, where the program runs; `None` for what is no day.
pub fn end_of_day(day: &str) -> Option<Millis> {
    let day: jiff::civil::Date = day.trim().parse().ok()?;
    let next = day.tomorrow().ok()?.to_zoned(jiff::tz::TimeZone::system()).ok()?;
    Some(next.timestamp().as_millisecond() - 1)
}
