//! Who answers for whom: guardians and advisors of a student.

pub mod actions;
pub mod pages;
pub mod store;

use uuid::Uuid;

/// As what an adult answers for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A parent, or who stands in for one.
    Guardian,
    /// A teacher who looks after a pupil beside the lessons.
    Advisor,
}

impl Kind {
    /// All of them, in the order of pages.
    pub const ALL: [Self; 2] = [Self::Guardian, Self::Advisor];

    /// The stable name, as rows keep it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Guardian => "guardian",
            Self::Advisor => "advisor",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Somebody whom an adult answers for, as a line of the adult's first page (2.7).
#[derive(Debug, Clone)]
pub struct Child {
    /// Their account.
    pub id: Uuid,
    /// As what the adult answers for them.
    pub kind: Kind,
    /// Their display name.
    pub name: String,
    /// Their school.
    pub school: Option<String>,
    /// The class or grade.
    pub grade_level: Option<String>,
}

/// Those whom an adult answers for.
#[derive(Debug, Clone, Default)]
pub struct Family {
    /// Guardians' children first, then by name.
    pub all: Vec<Child>,
    /// There are more than these.
    pub more: bool,
}

impl Family {
    /// The same apart, without the ways in which there is nobody.
    pub fn by_kind(&self) -> Vec<(Kind, Vec<&Child>)> {
        let of = |kind| (kind, self.all.iter().filter(|child| child.kind == kind).collect::<Vec<_>>());
        Kind::ALL.map(of).into_iter().filter(|(_, all)| !all.is_empty()).collect()
    }
}

/// What an adult sees of somebody they answer for: what the school calls them, and where they are. Neither their
/// password nor who else answers for them nor what was done to their account.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // requirement 1.1 and 1.9 name the fields
pub struct Look {
    pub id: Uuid,
    pub profile: String,
    /// The display name (1.2).
    pub name: String,
    pub first_name: Option<String>,
    pub middle_name: Option<String>,
    pub last_name: Option<String>,
    pub username: Option<String>,
    pub email: Option<String>,
    pub school: Option<String>,
    pub grade_level: Option<String>,
    /// `none`, `initial`, `own` or `external`.
    pub credential: String,
    /// Whether they ever signed in.
    pub has_signed_in: bool,
    /// Course and section of each, as people call them.
    pub sections: Vec<String>,
    /// As what the adult answers for them.
    pub kinds: Vec<Kind>,
}
