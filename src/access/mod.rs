//! Who may do what: actors, permissions, and the one function that decides.

pub mod actions;
pub mod own;
pub mod pages;
pub mod rules;
pub mod sign_in;
mod store;
mod visitor;

pub use store::Claimant;
pub use visitor::{Can, Turned, Visitor, agent, can, welcome};

use uuid::Uuid;

use crate::app::App;
use crate::error::{Error, Fault, Result};

/// Something an actor may be allowed to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// See who is in the directory.
    ViewPeople,
    /// Import files, and undo an import.
    ImportPeople,
    /// Generate usernames, addresses and passwords, and undo such a run.
    GenerateCredentials,
    /// See or print initial passwords.
    RevealPasswords,
    /// Change the organization's settings.
    ManageOrganization,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 5] = [
        Self::ViewPeople,
        Self::ImportPeople,
        Self::GenerateCredentials,
        Self::RevealPasswords,
        Self::ManageOrganization,
    ];

    /// Those a role's row names, separated by spaces.
    pub fn parse_all(names: &str) -> Vec<Self> {
        let held: Vec<&str> = names.split_whitespace().collect();
        Self::ALL.into_iter().filter(|permission| held.contains(&permission.name())).collect()
    }

    /// The stable name, as roles keep it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ViewPeople => "view-people",
            Self::ImportPeople => "import-people",
            Self::GenerateCredentials => "generate-credentials",
            Self::RevealPasswords => "reveal-passwords",
            Self::ManageOrganization => "manage-organization",
        }
    }
}

/// Which accounts a role reaches (requirement 2.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everyone in the organization.
    Organization,
    /// Those whose managing administrator is the actor.
    Assigned,
}

impl Scope {
    /// Whom a role reaches that began as that preset.
    pub fn of_role(code: Option<&str>) -> Self {
        match code {
            Some("administrator") => Self::Assigned,
            _ => Self::Organization,
        }
    }
}

/// Who acts, in which organization, with which powers.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The organization acted in.
    pub organization: Uuid,
    /// The account that acts; `None` for the operator, who holds the data directory.
    pub account: Option<Uuid>,
    /// The username, or `operator`.
    pub name: String,
    /// manager 3 > administrator 2 > supervisor 1 > everyone else 0; the operator stands above.
    pub rank: i64,
    /// What the role allows.
    pub permissions: Vec<Permission>,
    /// Whom it reaches.
    pub scope: Scope,
}

/// The rank of the operator: above every manager.
pub const OPERATOR_RANK: i64 = 4;

impl Actor {
    /// Whoever holds the data directory.
    pub fn operator(organization: Uuid) -> Self {
        Self {
            organization,
            account: None,
            name: "operator".to_owned(),
            rank: OPERATOR_RANK,
            permissions: Permission::ALL.to_vec(),
            scope: Scope::Organization,
        }
    }

    /// The program itself, where it does what falls due without anybody asking.
    pub fn program(organization: Uuid) -> Self {
        Self { name: "llavero".to_owned(), ..Self::operator(organization) }
    }

    /// Goes on only if the actor's role holds `permission`.
    ///
    /// # Errors
    /// `Forbidden`.
    pub fn require(&self, permission: Permission) -> Result<()> {
        if self.permissions.contains(&permission) {
            Ok(())
        } else {
            Err(Error::Forbidden(Fault::new("forbidden").with("permission", permission.name())))
        }
    }
}

/// The one organization of this installation, or the one with that id.
///
/// # Errors
/// `Invalid` when there is none yet, or several and none named.
pub fn organization_of(app: &App, named: Option<Uuid>) -> Result<Uuid> {
    let all: Vec<(Uuid,)> = app.db.read(|tx| tx.query("SELECT id FROM organizations ORDER BY id LIMIT 1000", &[]))?;
    match (named, all.as_slice()) {
        (Some(id), all) if all.contains(&(id,)) => Ok(id),
        (Some(id), _) => Err(Error::NotFound { what: "organization", id: id.to_string() }),
        (None, [(only,)]) => Ok(*only),
        (None, []) => Err(Fault::new("organization-none").into()),
        (None, _) => Err(Fault::new("organization-several").into()),
    }
}
