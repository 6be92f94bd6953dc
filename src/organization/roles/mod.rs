//! Roles: named sets of permissions, with a rank, a reach and a flag (2.6). What they may be is in `rules`.

pub mod actions;
pub mod api;
pub mod rules;
mod store;

use serde_json::{Value, json};

use super::Role;
use crate::access::{Permission, Reach};

/// A role, and how many accounts have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The role.
    pub role: Role,
    /// How many accounts have it, inactive ones included.
    pub people: i64,
    /// How many it is lent to now (2.11).
    pub loans: i64,
}

/// What is to be different about a role; what is `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoleChange {
    /// Its name.
    pub name: Option<String>,
    /// Its rank: 0, 1 or 2.
    pub rank: Option<i64>,
    /// All that it allows.
    pub permissions: Option<Vec<Permission>>,
    /// Whom it reaches.
    pub reach: Option<Reach>,
    /// Whether those who have it are authorized users.
    pub authorized: Option<bool>,
    /// The role as whoever asks saw it ([`Role::mark`]): changed by somebody else since, it is not changed again.
    pub seen: Option<String>,
}

impl Role {
    /// What tells whether it was changed since somebody looked.
    pub fn mark(&self) -> String {
        blake3::hash(self.told().to_string().as_bytes()).to_hex().chars().take(16).collect()
    }

    /// All of it, as the audit log and `--json` tell it.
    pub fn told(&self) -> Value {
        json!({
            "id": self.id,
            "code": self.code,
            "name": self.name,
            "rank": self.rank,
            "permissions": self.permissions.iter().map(|permission| permission.name()).collect::<Vec<_>>(),
            "reach": self.reach.name(),
            "authorized": self.authorized,
        })
    }

    /// Whether it is the one role of the manager.
    pub fn is_manager(&self) -> bool {
        self.rank >= 3
    }
}

/// What is different between two roles, as the audit log tells it: each part before and after. A role's name stands
/// there in any case.
pub fn difference(before: Option<&Role>, after: Option<&Role>) -> Value {
    let told = |role: Option<&Role>| role.map(Role::told).unwrap_or_default();
    let (before, after) = (told(before), told(after));
    let mut parts = serde_json::Map::new();
    for key in ["name", "rank", "permissions", "reach", "authorized"] {
        if before[key] != after[key] {
            parts.insert(key.to_owned(), json!([before[key], after[key]]));
        }
    }
    parts.entry("name").or_insert_with(|| after["name"].clone());
    Value::Object(parts)
}
