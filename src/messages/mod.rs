//! Sign-in details by e-mail (4.5): who gets them, the letter, and what became of each; and news of an account,
//! without the password (2.10).
//!
//! A message waits in a table that names the account and which of its passwords; the letter is written when it is
//! sent, so that no password lies about in the clear. What leaves the house is an entry of the audit log, written
//! before it leaves.

pub mod actions;
pub mod api;
mod compose;
pub mod pages;
mod people;
mod post;
pub mod rules;
pub mod send;
mod store;
pub mod tell;
pub mod verify;

use uuid::Uuid;

use crate::app::Millis;
use crate::credentials::slips::actions::Reason as SlipReason;
use crate::i18n::Locale;

/// Why somebody gets no message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// There is no valid address to send it to.
    NoAddress,
    /// The password is another by now than the one that was to be sent.
    PasswordChanged,
    /// For the same reason they would have no slip.
    Slip(SlipReason),
}

impl Reason {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoAddress => "no-address",
            Self::PasswordChanged => "password-changed",
            Self::Slip(reason) => reason.name(),
        }
    }

    /// The message that says it in words.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoAddress => "left-out-no-address",
            Self::PasswordChanged => "left-out-password-changed",
            Self::Slip(reason) => reason.key(),
        }
    }
}

/// Somebody who gets no message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The account.
    pub account: Uuid,
    /// What a person knows it by.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// What became of a message (12.4).
#[derive(Debug, Clone)]
pub struct Fate {
    /// Whose.
    pub account: Uuid,
    /// Their name.
    pub name: String,
    /// What it says: `details` to sign in with, or news: `account`, `password`.
    pub kind: String,
    /// `queued`, `sent`, `failed`, `dropped`, or `opened` when its link was used.
    pub state: String,
    /// Why it was not sent, so far or at all: `message-reason-<reason>` says it.
    pub reason: Option<String>,
    /// What the mail server said of it.
    pub said: Option<String>,
    /// Where to.
    pub address: String,
    /// How many times it was tried.
    pub attempts: i64,
    /// The run that queued it.
    pub job: Uuid,
    /// When it was queued.
    pub queued_at: Millis,
    /// When it was sent or given up.
    pub ended_at: Option<Millis>,
    /// When it is tried next, while it waits.
    pub next_at: Millis,
    /// When the link in it was used (12.2).
    pub opened_at: Option<Millis>,
}

impl Fate {
    /// Why it was not sent, in words; empty where nothing stands in its way.
    pub fn why(&self, l: Locale) -> String {
        let Some(reason) = &self.reason else { return String::new() };
        let keys = ["message-reason-", "left-out-"].map(|prefix| format!("{prefix}{reason}"));
        let words = keys.iter().map(|key| l.t(key)).find(|words| !keys.contains(words)).unwrap_or_default();
        match &self.said {
            Some(said) => format!("{words} ({said})"),
            None => words,
        }
    }

    /// When its link was used, else when it was sent or given up; while it waits, when it is tried next.
    pub fn when(&self) -> Millis {
        self.opened_at.or(self.ended_at).unwrap_or(self.next_at)
    }

    /// Whether it holds what somebody signs in with.
    pub fn has_details(&self) -> bool {
        tell::News::from_name(&self.kind).is_none()
    }

    /// The colour of its badge.
    pub fn colour(&self) -> &'static str {
        match self.state.as_str() {
            "sent" | "opened" => "good",
            "failed" => "bad",
            "dropped" => "warn",
            _ => "info",
        }
    }
}
