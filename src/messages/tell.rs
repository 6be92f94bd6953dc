//! Telling people that somebody made an account for them or set their password, where the organization wants it (2.10).
//!
//! What is done by hand, and the same password for many, is told at once. Imports and runs that give thousands of
//! passwords tell nobody: for those there is the message with the sign-in details, which somebody asks for.

use uuid::Uuid;

use super::people::Recipient;
use super::rules::address;
use super::store;
use crate::access::Actor;
use crate::app::App;
use crate::db::{Param, Tx};
use crate::error::Result;
use crate::jobs::Progress;
use crate::organization::Organization;

/// What somebody is told; never a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// There is an account for them.
    Account,
    /// Their password is another one.
    Password,
}

impl News {
    /// The stable name, as the kind of a message.
    pub fn name(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Password => "password",
        }
    }

    /// The news of that name; `None` for a message with sign-in details.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Account, Self::Password].into_iter().find(|news| news.name() == name)
    }

    /// The entry of the log that says that it left.
    pub(super) fn action(self) -> &'static str {
        match self {
            Self::Account => "messages.tell-account",
            Self::Password => "messages.tell-password",
        }
    }
}

/// How many addresses are read at a time.
const PIECE: usize = 500;

/// Whether people are told: the organization wants it, and there is a mail server.
pub fn is_on(app: &App, organization: &Organization) -> bool {
    organization.settings.tell_people && app.config.mail.host.is_some() && app.config.mail.from.is_some()
}

/// Queues the news for those of the accounts that are active, have a valid address and are not the actor's own; each
/// with the version of the password it is about. `run` is the run or audit entry that did it. How many are told.
///
/// # Errors
/// Ours.
pub fn tell(
    tx: &mut Tx<'_>,
    app: &App,
    actor: &Actor,
    organization: &Organization,
    news: News,
    run: Uuid,
    accounts: &[(Uuid, i64)],
) -> Result<u64> {
    if !is_on(app, organization) {
        return Ok(0);
    }
    let mut told = Vec::new();
    for piece in accounts.chunks(PIECE) {
        let mut params: Vec<Param<'_>> = vec![organization.id.into()];
        params.extend(piece.iter().map(|(account, _)| Param::Id(*account)));
        let marks = (2..piece.len() + 2).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "SELECT id, contact_email, email FROM accounts
             WHERE organization_id = $1 AND status = 'active' AND id IN ({marks}) ORDER BY id"
        );
        let found: Vec<(Uuid, Option<String>, Option<String>)> = tx.query(&sql, &params)?;
        told.extend(found.into_iter().filter(|(account, ..)| actor.account != Some(*account)).filter_map(
            |(account, contact, email)| {
                let address = address(contact.as_deref(), email.as_deref())?.to_owned();
                let version = piece.iter().find(|(of, _)| *of == account).map_or(0, |(_, version)| *version);
                Some(Recipient { account, version, address })
            },
        ));
    }
    let mut ids = app.ids();
    let queue = store::Queue { of: organization.id, run, kind: news.name(), now: app.now() };
    store::queue(tx, &queue, &told, || ids.next_id(), &Progress::default())
}
