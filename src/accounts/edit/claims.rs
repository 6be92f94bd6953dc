//! Usernames, addresses and unique IDs that a save claims: whether each is free, given up in the same save,
//! withheld, or somebody's (1.5–1.8).

use std::collections::HashMap;

use uuid::Uuid;

use super::cells::{Changing, Settling};
use crate::accounts::Field;
use crate::accounts::rules::{Email, UsernamePolicy, Withhold};
use crate::accounts::store::username_scope;
use crate::accounts::withheld::{Name, Withheld};
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::organization::Organization;
use crate::params;

/// Something that one account holds at a time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Held {
    /// A username's key, in its scope.
    Username(Uuid, String),
    /// An address's key.
    Email(String),
    /// A unique ID of the organization.
    UniqueId(String),
}

impl Held {
    /// Who holds it.
    ///
    /// # Errors
    /// Ours.
    pub fn holder(&self, tx: &mut Tx<'_>, organization: Uuid) -> Result<Option<Uuid>> {
        let found: Option<(Uuid,)> = match self {
            Self::Username(scope, key) => tx.query_opt(
                "SELECT account_id FROM usernames WHERE scope = $1 AND username_key = $2",
                params![scope, key],
            )?,
            Self::Email(key) => tx.query_opt("SELECT account_id FROM emails WHERE email_key = $1", params![key])?,
            Self::UniqueId(id) => tx.query_opt(
                "SELECT id FROM accounts WHERE organization_id = $1 AND unique_id = $2",
                params![organization, id],
            )?,
        };
        Ok(found.map(|(account,)| account))
    }

    /// Whether it is kept from `account`, or from somebody new, because somebody else had it once.
    ///
    /// # Errors
    /// Ours.
    pub fn is_withheld(&self, tx: &mut Tx<'_>, withheld: &Withheld<'_>, account: Option<Uuid>) -> Result<bool> {
        match self {
            Self::Username(scope, key) => withheld.from(tx, Name::Username(*scope, key), account),
            Self::Email(key) => withheld.from(tx, Name::Email(key), account),
            Self::UniqueId(_) => Ok(false),
        }
    }

    /// What to say when it is somebody else's.
    pub fn taken(&self, value: &str) -> Fault {
        let code = match self {
            Self::Username(..) => "edit-username-taken",
            Self::Email(_) => "edit-email-taken",
            Self::UniqueId(_) => "edit-unique-id-taken",
        };
        Fault::new(code).with("value", value)
    }

    /// What to say when it is withheld.
    pub fn withheld(&self, value: &str) -> Fault {
        let code = match self {
            Self::Username(..) => "edit-username-withheld",
            _ => "edit-email-withheld",
        };
        Fault::new(code).with("value", value)
    }
}

/// The three things an account may hold.
pub(super) const NAMES: [Field; 3] = [Field::Username, Field::Email, Field::UniqueId];

/// What an account of that school holds by having that value. An inactive one holds its unique ID alone (1.8).
pub(super) fn held(
    policy: &UsernamePolicy,
    organization: Uuid,
    is_active: bool,
    school: Option<Uuid>,
    field: Field,
    value: Option<&str>,
) -> Option<Held> {
    let value = value?;
    match field {
        Field::Username if is_active => {
            Some(Held::Username(username_scope(policy, organization, school), policy.key(value).into_owned()))
        }
        Field::Email if is_active => Some(Held::Email(Email::key(value).into_owned())),
        Field::UniqueId => Some(Held::UniqueId(value.to_owned())),
        _ => None,
    }
}

impl Changing<'_> {
    /// What it holds now, and what it will hold, by [`NAMES`].
    pub fn holdings(&self, organization: &Organization) -> [(Field, Option<Held>, Option<Held>); 3] {
        let policy = &organization.settings.username_policy;
        let school_after = self.after(Field::School).and_then(|id| id.parse().ok());
        NAMES.map(|field| {
            let active = self.person.active;
            let of = |school, value| held(policy, organization.id, active, school, field, value);
            let before = of(self.person.target.school, self.person.value(field));
            (field, before, of(school_after, self.after(field)))
        })
    }
}

/// Refuses cells that claim what they cannot have. A refused cell leaves its account what it holds, so that
/// whoever waits for that is refused in turn.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    organization: &Organization,
    withheld: &Withheld<'_>,
    settling: &mut Settling<'_>,
) -> Result<()> {
    let withholds = organization.settings.withhold_names != Withhold::Off;
    let mut holders: HashMap<Held, Option<Uuid>> = HashMap::new();
    loop {
        let mut given_up: HashMap<Held, Uuid> = HashMap::new();
        let mut claims: Vec<(usize, Field, Held)> = Vec::new();
        for (index, changing) in settling.people.iter().enumerate() {
            for (field, before, after) in changing.holdings(organization) {
                if before == after {
                    continue;
                }
                given_up.extend(before.map(|held| (held, changing.person.target.account)));
                claims.extend(after.map(|held| (index, field, held)));
            }
        }
        let mut claimed: HashMap<Held, usize> = HashMap::new();
        let mut refused = Vec::new();
        for (index, field, held) in claims {
            let Some(changing) = settling.people.get(index) else { continue };
            let account = changing.person.target.account;
            let holder = match holders.get(&held) {
                Some(holder) => *holder,
                None => {
                    let holder = held.holder(tx, organization.id)?;
                    holders.insert(held.clone(), holder);
                    holder
                }
            };
            let value = changing.after(field).unwrap_or_default();
            let is_given_up = holder.is_some() && given_up.get(&held).copied() == holder;
            let fault = if claimed.contains_key(&held) || (holder.is_some_and(|id| id != account) && !is_given_up) {
                Some(held.taken(value))
            } else if (is_given_up && withholds && !matches!(held, Held::UniqueId(_)))
                || held.is_withheld(tx, withheld, Some(account))?
            {
                Some(held.withheld(value))
            } else {
                claimed.insert(held, index);
                None
            };
            // A username that moves along with its school is the school's cell to refuse.
            let cell = if changing.changes(field) { field } else { Field::School };
            refused.extend(fault.map(|fault| (index, cell, fault)));
        }
        if refused.is_empty() {
            return Ok(());
        }
        for (index, cell, fault) in refused {
            settling.refuse(index, cell, fault);
        }
    }
}
