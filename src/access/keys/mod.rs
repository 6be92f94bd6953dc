//! Keys of the API: programs that act in an organization, with a role of their own, some schools and an end.
//!
//! A key is no account and no operator: it acts under its own name, and sees and does what its role lets it, to
//! nobody of its own rank or above. Its secret is shown once, and kept as a hash.

pub mod actions;
pub mod api;
mod guard;
pub mod pages;
pub mod rules;
mod store;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Permission;
use crate::app::Millis;

pub use guard::{Bearer, Gate, Key, guard};

/// A key, but for its secret.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ApiKey {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// The name of its role.
    pub role: String,
    /// The names of the schools it is narrowed to; empty where its role's reach holds.
    pub schools: Vec<String>,
    /// When it was made.
    #[schema(value_type = i64)]
    pub created_at: Millis,
    /// Who made it.
    pub created_by: String,
    /// When it ends by itself.
    #[schema(value_type = i64)]
    pub expires_at: Millis,
    /// When somebody ended it.
    #[schema(value_type = Option<i64>)]
    pub ended_at: Option<Millis>,
    /// When it was last used, to some minutes.
    #[schema(value_type = Option<i64>)]
    pub used_at: Option<Millis>,
    /// Its role's rank.
    #[serde(skip)]
    pub rank: i64,
    /// What its role may do.
    #[serde(skip)]
    pub permissions: Vec<Permission>,
}

impl ApiKey {
    /// Whether it still opens anything at that time.
    pub fn lasts(&self, now: Millis) -> bool {
        self.ended_at.is_none() && self.expires_at > now
    }
}
