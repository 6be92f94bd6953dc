//! Meetings over the network (2.5, 2.9, 15.1): somebody schedules one, invites people, and sees who came.
//!
//! The meeting itself runs elsewhere: on the BigBlueButton server of the installation (`server.rs`), or behind a link
//! of its own. Of what is said and shown there nothing is kept here, and the server is told to record nothing.

pub mod actions;
pub mod api;
pub mod attend;
mod http;
pub mod invite;
pub mod pages;
pub mod rules;
mod server;
mod store;

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::accounts::filter::Filter;
use crate::app::Millis;

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Meeting {
    /// Its id.
    pub id: Uuid,
    /// What it is about.
    pub title: String,
    /// When it begins, in milliseconds since 1970 (UTC).
    #[schema(value_type = i64)]
    pub starts_at: Millis,
    /// When it ends.
    #[schema(value_type = i64)]
    pub ends_at: Millis,
    /// The account of whoever holds it.
    pub organizer: Uuid,
    /// What they are called.
    pub organizer_name: String,
    /// Where it takes place; `null` is the meeting server. Told to those alone who may change the meeting.
    pub link: Option<String>,
    /// When it was called off.
    #[schema(value_type = Option<i64>)]
    pub cancelled_at: Option<Millis>,
    /// How many people are invited.
    pub invited: i64,
}

impl Meeting {
    /// How long it lasts, in minutes.
    pub fn minutes(&self) -> i64 {
        (self.ends_at - self.starts_at) / rules::MINUTE
    }

    /// What tells whether it was changed since somebody looked.
    pub fn mark(&self) -> String {
        let told = format!("{:?}", (&self.title, self.starts_at, self.ends_at, &self.link, self.cancelled_at));
        blake3::hash(told.as_bytes()).to_hex().chars().take(16).collect()
    }
}

/// What is asked of a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it is about.
    pub title: String,
    /// When it begins.
    pub starts_at: Millis,
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// A link of its own; empty means the meeting server.
    pub link: String,
}

/// Whom to invite: all of them together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whom {
    /// These accounts.
    pub accounts: Vec<Uuid>,
    /// Everybody active in these sections.
    pub sections: Vec<Uuid>,
    /// Everybody active in the directory who matches: for whoever may see it.
    pub people: Option<Filter>,
}

/// Which meetings a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Those that are not over and not called off, the next first.
    Ahead,
    /// The others, the last first.
    Past,
}

/// Some meetings of a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// In the order of [`When`].
    pub all: Vec<Meeting>,
    /// There are more than these.
    pub more: bool,
}

/// A meeting as somebody sees it, and what they may do with it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The meeting; its link for those alone who may change it.
    pub meeting: Meeting,
    /// Whether it can be gone into.
    pub phase: rules::Phase,
    /// They hold it or are invited.
    pub takes_part: bool,
    /// They may change it, call it off and invite.
    pub changes: bool,
    /// They may see who came.
    pub reports: bool,
}

/// Somebody invited, or who could be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Invitee {
    /// Their account.
    pub id: Uuid,
    /// What they are called.
    pub name: String,
    /// What they are: `student`, `guardian`, `teacher`, `staff`.
    pub profile: String,
    /// Their school.
    pub school: Option<String>,
    /// Their grade, as it is written.
    pub grade_level: Option<String>,
    /// Whether they are invited.
    pub is_invited: bool,
}

/// What inviting did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Invited {
    /// How many are invited now who were not.
    pub added: u64,
    /// How many were already.
    pub already: u64,
}

/// Somebody in the report of a meeting (14.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Attended {
    /// Their account.
    pub id: Uuid,
    /// What they are called.
    pub name: String,
    /// Whether they are invited; if not, they hold the meeting or were taken from the list after they had gone in.
    pub is_invited: bool,
    /// Whether they hold the meeting.
    pub is_organizer: bool,
    /// When they first went in; `null` if they did not come.
    #[schema(value_type = Option<i64>)]
    pub first_at: Option<Millis>,
    /// When they last went in.
    #[schema(value_type = Option<i64>)]
    pub last_at: Option<Millis>,
    /// How often they went in.
    pub times: i64,
}
