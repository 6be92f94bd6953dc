//! Who may do what: actors, permissions, and the one function that decides.

pub mod actions;
pub mod attempts;
mod candidates;
pub mod factors;
pub mod keys;
pub mod loans;
pub mod own;
pub mod pages;
pub mod reach;
pub mod rules;
pub mod schools;
pub mod sign_in;
mod store;
mod visitor;

pub use keys::{Bearer, Key};
pub use store::Claimant;
pub use visitor::{Arrived, Can, Enrolling, Recently, Turned, Visitor, can, welcome};

use uuid::Uuid;

use crate::app::{App, Millis};
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;

/// Whoever did something, as pages say it: an account by its name, and in words those that have none.
pub fn who(l: Locale, name: &str) -> String {
    match name {
        "operator" => l.t("who-operator"),
        "llavero" => l.t("who-program"),
        name => name.to_owned(),
    }
}

macro_rules! permissions {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal),* $(,)?) => {
        /// Something an actor may be allowed to do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Permission { $($(#[doc = $doc])* $variant),* }

        impl Permission {
            /// Every permission.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name, as roles keep it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

permissions! {
    /// See who is in the directory.
    ViewPeople = "view-people",
    /// Import files, and undo an import.
    ImportPeople = "import-people",
    /// Generate usernames, addresses and passwords, and undo such a run.
    GenerateCredentials = "generate-credentials",
    /// See or print initial passwords.
    RevealPasswords = "reveal-passwords",
    /// Create accounts by hand.
    CreateAccounts = "create-accounts",
    /// Change what an account says of a person: names, username, address, school, department.
    EditAccounts = "edit-accounts",
    /// Put a password of one's choice in the place of another's.
    SetPasswords = "set-passwords",
    /// Give accounts another role.
    AssignRoles = "assign-roles",
    /// Mark accounts inactive (2.2, 2.3).
    DeactivateAccounts = "deactivate-accounts",
    /// Mark inactive accounts active again: the manager's alone (2.3, 8.3).
    ReactivateAccounts = "reactivate-accounts",
    /// Send people their sign-in details.
    SendMessages = "send-messages",
    /// Hold meetings: schedule them and invite people (2.5).
    CreateMeetings = "create-meetings",
    /// See who came to a meeting (2.3, 2.9).
    ViewAttendance = "view-attendance",
    /// Add, rename, change and remove roles.
    ManageRoles = "manage-roles",
    /// Lend roles until a date, and end loans (2.11).
    LendRoles = "lend-roles",
    /// Make and end keys of the API.
    ManageKeys = "manage-keys",
    /// Read the audit log.
    ViewAudit = "view-audit",
    /// Change the organization's settings.
    ManageOrganization = "manage-organization",
}

impl Permission {
    /// Those a role's row names, separated by spaces.
    pub fn parse_all(names: &str) -> Vec<Self> {
        let held: Vec<&str> = names.split_whitespace().collect();
        Self::ALL.iter().copied().filter(|permission| held.contains(&permission.name())).collect()
    }

    /// As a role's row keeps them.
    pub fn names(all: &[Self]) -> String {
        all.iter().map(|permission| permission.name()).collect::<Vec<_>>().join(" ")
    }
}

/// How far a role reaches, as its row keeps it (requirement 2.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Everyone in the organization.
    Organization,
    /// Ordinary accounts anywhere, and those assigned to the actor.
    Assigned,
    /// Ordinary accounts of the actor's schools, and those assigned to the actor.
    Schools,
}

impl Reach {
    /// Every reach, the widest first.
    pub const ALL: [Self; 3] = [Self::Organization, Self::Assigned, Self::Schools];

    /// The stable name, as roles keep it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Assigned => "assigned",
            Self::Schools => "schools",
        }
    }

    /// The reach of that name; an unknown one reaches nobody but those assigned.
    pub fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|reach| reach.name() == name).unwrap_or(Self::Schools)
    }

    /// With the schools the actor works in.
    pub fn within(self, schools: Vec<Uuid>) -> Scope {
        match self {
            Self::Organization => Scope::Organization,
            Self::Assigned => Scope::Assigned,
            Self::Schools => Scope::Schools(schools),
        }
    }
}

/// Which accounts an actor reaches (requirement 2.8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everyone in the organization.
    Organization,
    /// Those of rank 0, and those whose managing administrator is the actor.
    Assigned,
    /// Those of rank 0 in these schools, and those whose managing administrator is the actor.
    Schools(Vec<Uuid>),
}

/// Who acts, in which organization, with which powers.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The organization acted in.
    pub organization: Uuid,
    /// The account that acts; `None` for a key of the API, and for the operator, who holds the data directory.
    pub account: Option<Uuid>,
    /// The key of the API that acts, where no account does.
    pub key: Option<Uuid>,
    /// The username, the name of the key, or `operator`.
    pub name: String,
    /// manager 3 > administrator 2 > supervisor 1 > everyone else 0; the operator stands above.
    pub rank: i64,
    /// What the role allows.
    pub permissions: Vec<Permission>,
    /// Whom it reaches.
    pub scope: Scope,
    /// That the role is lent, and how far it may be used (2.11); `None` for one's own.
    pub lent: Option<Lent>,
}

/// A role that is lent to an actor until a date, and that they act with in place of their own (2.11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lent {
    /// The loan.
    pub id: Uuid,
    /// The name of the role.
    pub role: String,
    /// When it ends.
    pub ends_at: Millis,
    /// How many accounts one run may touch.
    pub most_accounts: i64,
}

/// The rank of the operator: above every manager.
pub const OPERATOR_RANK: i64 = 4;

impl Actor {
    /// Whoever holds the data directory.
    pub fn operator(organization: Uuid) -> Self {
        Self {
            organization,
            account: None,
            key: None,
            name: "operator".to_owned(),
            rank: OPERATOR_RANK,
            permissions: Permission::ALL.to_vec(),
            scope: Scope::Organization,
            lent: None,
        }
    }

    /// The program itself, where it does what falls due without anybody asking.
    pub fn program(organization: Uuid) -> Self {
        Self { name: "llavero".to_owned(), ..Self::operator(organization) }
    }

    /// The account that acts.
    ///
    /// # Errors
    /// `Forbidden` for the operator and for a key, which have none.
    pub fn claimant(&self) -> Result<Claimant> {
        let account = self.account.ok_or_else(|| Error::Forbidden(Fault::new("operator-no-account")))?;
        Ok(Claimant { organization: self.organization, account })
    }

    /// The account or the key that acts, as rows keep it; `None` for the operator alone.
    pub fn id(&self) -> Option<Uuid> {
        self.account.or(self.key)
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

    /// Whether the actor reaches that school, as a place of people.
    pub fn reaches_school(&self, school: Uuid) -> bool {
        match &self.scope {
            Scope::Organization | Scope::Assigned => true,
            Scope::Schools(schools) => schools.contains(&school),
        }
    }

    /// Goes on only if the actor manages the organization, or holds its data directory.
    ///
    /// # Errors
    /// `Forbidden`.
    pub fn require_manager(&self) -> Result<()> {
        if self.rank >= 3 { Ok(()) } else { Err(Error::Forbidden(Fault::new("manager-only"))) }
    }

    /// Goes on only if one run of the actor's may touch so many accounts: a lent role says how many (2.11).
    ///
    /// # Errors
    /// `Forbidden`.
    pub fn allow_count(&self, accounts: u64) -> Result<()> {
        match &self.lent {
            Some(lent) if accounts > lent.most_accounts.unsigned_abs() => {
                Err(loans::over(accounts, lent.most_accounts))
            }
            _ => Ok(()),
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
