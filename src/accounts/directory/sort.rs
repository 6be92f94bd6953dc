//! What a list can be ordered by (3.3).

use uuid::Uuid;

use crate::accounts::rules::search_key;
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::organization::store::{self, List};

/// What a list is ordered by (3.3). Whom it does not tell apart come by last name; who has no such thing, last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum By {
    /// First name, then the others.
    FirstName,
    /// Middle name.
    MiddleName,
    /// Last name, then first.
    #[default]
    LastName,
    /// Preferred name.
    PreferredName,
    /// Title.
    Title,
    /// Username.
    Username,
    /// E-mail address.
    Email,
    /// Unique ID.
    UniqueId,
    /// The name of the role.
    Role,
    /// The name of the department.
    Department,
    /// When they became inactive (8.1).
    InactiveSince,
}

/// What a list is ordered by, and whether backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    /// The column.
    pub by: By,
    /// From the end.
    pub descending: bool,
}

impl By {
    /// Every column a list can be ordered by.
    pub const ALL: [Self; 11] = [
        Self::FirstName,
        Self::MiddleName,
        Self::LastName,
        Self::PreferredName,
        Self::Title,
        Self::Username,
        Self::Email,
        Self::UniqueId,
        Self::Role,
        Self::Department,
        Self::InactiveSince,
    ];

    /// As a person types it.
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::MiddleName => "middle_name",
            Self::LastName => "last_name",
            Self::PreferredName => "preferred_name",
            Self::Title => "title",
            Self::Username => "username",
            Self::Email => "email",
            Self::UniqueId => "unique_id",
            Self::Role => "role",
            Self::Department => "department",
            Self::InactiveSince => "inactive_since",
        }
    }

    /// What that is of an account.
    pub(super) fn along(self) -> Along {
        fn as_it_is(own: &str, _: &str) -> String {
            own.to_owned()
        }
        match self {
            Self::LastName => Along::LastName,
            // The words of an account begin with its first name.
            Self::FirstName => Along::FirstName,
            Self::MiddleName => Along::Own("NULLIF(a.middle_key, '')", as_it_is),
            Self::PreferredName => Along::Own("a.preferred_name", |name, _| search_key([name])),
            Self::Title => {
                Along::Own("a.title", |title, last_name| format!("{}  {title}  {last_name}", search_key([title])))
            }
            Self::Username => Along::Own("LOWER(a.username)", as_it_is),
            Self::Email => Along::Own("LOWER(a.email)", as_it_is),
            Self::UniqueId => Along::Own("a.unique_id", as_it_is),
            Self::Role => Along::Group("a.role_id"),
            Self::Department => Along::Group("a.department_id"),
            Self::InactiveSince => Along::Own(SINCE, as_it_is),
        }
    }

    /// The groups of an order by groups, in the order of their names.
    pub(super) fn groups(self, tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<Uuid>> {
        let mut named: Vec<(String, Uuid)> = match self {
            Self::Role => store::roles(tx, organization)?.into_iter().map(|role| (role.name_key, role.id)).collect(),
            Self::Department => {
                let departments = store::list(tx, organization, List::Departments)?;
                departments.into_iter().map(|department| (department.name_key, department.id)).collect()
            }
            _ => return Ok(Vec::new()),
        };
        named.sort();
        Ok(named.into_iter().map(|(_, id)| id).collect())
    }
}

/// What an order goes along.
#[derive(Clone, Copy)]
pub(super) enum Along {
    /// Last names, which the directory holds.
    LastName,
    /// First names, which are those it is searched by.
    FirstName,
    /// A text that some accounts have, as SQL about `accounts a`; and what is made of it and of the account's last
    /// name, so that texts compare as people would have them.
    Own(&'static str, fn(&str, &str) -> String),
    /// A group that an account is in, as SQL.
    Group(&'static str),
}

/// When an account became inactive: a number of thirteen digits, so that texts of it are in its order.
const SINCE: &str = "CASE WHEN a.status <> 'active' THEN COALESCE((SELECT CAST(d.since AS TEXT) FROM deactivations d
    WHERE d.organization_id = a.organization_id AND d.account_id = a.id AND d.ended_by IS NULL), '0') END";

impl std::fmt::Display for Sort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.descending { "-" } else { "" }, self.by.name())
    }
}

impl std::str::FromStr for Sort {
    type Err = Fault;

    /// `last_name`, or `-last_name` for the other way round. Fault: `sort-unknown`.
    fn from_str(text: &str) -> Result<Self, Fault> {
        let (name, descending) = text.strip_prefix('-').map_or((text, false), |name| (name, true));
        By::ALL.into_iter().find(|by| by.name() == name).map(|by| Self { by, descending }).ok_or_else(|| {
            let known = By::ALL.map(By::name).join(", ");
            Fault::new("sort-unknown").with("value", text).with("known", known)
        })
    }
}
