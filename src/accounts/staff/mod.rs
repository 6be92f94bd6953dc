//! Administrators and their supervisors, who manages, and the schools somebody works in (2.1–2.4, 2.8).

pub mod actions;
pub mod api;
mod store;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Somebody with powers, as lists of them show it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = StaffMember)]
pub struct Member {
    /// Their account.
    pub id: Uuid,
    /// What they are called.
    pub name: String,
    /// Username or address.
    pub login: String,
    /// The name of their role.
    pub role: String,
    /// Its rank.
    pub rank: i64,
    /// `active` or `inactive`.
    pub status: String,
    /// Their administrator, if they have one.
    pub administrator: Option<Uuid>,
    /// How many supervisors are theirs.
    pub supervisors: i64,
}

/// Those with powers, as far as the actor sees them.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct Staff {
    /// The one manager.
    pub manager: Option<Member>,
    /// The administrators by name.
    pub administrators: Vec<Member>,
    /// The supervisors by name: of one administrator, if that was asked for.
    pub supervisors: Vec<Member>,
    /// There are more supervisors than are listed.
    pub more: bool,
}

impl Staff {
    /// What the administrator of a supervisor is called.
    pub fn administrator_of(&self, supervisor: &Member) -> Option<&Member> {
        let of = supervisor.administrator?;
        self.administrators.iter().chain(&self.manager).find(|member| member.id == of)
    }
}

/// A school, and whether somebody works in it.
#[derive(Debug, Clone, Serialize)]
pub struct WorksIn {
    /// The school.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// It is the account's own.
    pub own: bool,
    /// It is one besides.
    pub chosen: bool,
    /// The actor may give or take it.
    pub open: bool,
}
