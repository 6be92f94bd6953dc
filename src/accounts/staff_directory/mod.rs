//! The staff directory (2.6): whom one works with and how they are written to, for everybody of the staff and, where
//! the organization says so, for pupils and guardians. It shows no username, no ID and no telephone.

pub mod actions;
pub mod api;
pub mod pages;
mod store;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Somebody in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = DirectoryEntry)]
pub struct Entry {
    /// Their account.
    pub id: Uuid,
    /// What they are called, with the preferred name in its way (1.3).
    pub name: String,
    /// Their title.
    pub title: Option<String>,
    /// What they do.
    pub position: Option<String>,
    /// Their department.
    pub department: Option<String>,
    /// Their school.
    pub school: Option<String>,
    /// The address of their work: the account's own, never the contact address.
    pub email: Option<String>,
}

/// Who is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Words that each begin a word of a name or of an address.
    pub search: String,
    /// Only of the school of that name.
    pub school: Option<String>,
    /// Only of the department of that name.
    pub department: Option<String>,
    /// Where the page begins or ends.
    pub at: Option<At>,
}

/// Where a page begins or ends: beside somebody of another page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// It begins after them.
    After(Uuid),
    /// It ends before them.
    Before(Uuid),
}

/// A page of the directory, by last name.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Who is on it.
    pub rows: Vec<Entry>,
    /// The first of them, where there is a page before.
    pub previous: Option<Uuid>,
    /// The last of them, where there is a page after.
    pub next: Option<Uuid>,
}

/// What one may choose from.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// The schools, by name.
    pub schools: Vec<String>,
    /// The departments, by name.
    pub departments: Vec<String>,
}

/// How many are on a page in the console.
pub const ON_PAGE: u32 = 50;
/// The most that are on a page.
pub const MOST_ON_PAGE: u32 = 1000;
