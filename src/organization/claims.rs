//! Another username policy for people who have usernames: who keeps what, and which names would meet.

use std::collections::HashSet;

use serde::Serialize;
use uuid::Uuid;

use super::Organization;
use crate::accounts::rules::{Scope, Username};
use crate::accounts::store::{USERNAMES, username_scope};
use crate::db::Tx;
use crate::error::{Error, Fault, Problem, Result};
use crate::params;

/// So many clashes are named one by one.
const MOST_CLASHES: usize = 100;

/// A username from before that the new policy would not let anybody choose. It stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Breaking {
    /// The account.
    pub account: Uuid,
    /// Its username.
    pub username: String,
    /// Why.
    #[serde(skip)]
    pub fault: Fault,
}

/// A username and who has it.
struct Held {
    scope: Uuid,
    key: String,
    account: Uuid,
    username: String,
    /// What a person knows the account by.
    label: String,
}

/// Claims every username that is held anew, as the organization's policy now compares and scopes them. Inactive
/// accounts hold none (1.8), and stand in nobody's way here either.
///
/// # Errors
/// `Invalid`, each clash named, when two people's usernames would be the same.
pub(super) fn claim_anew(tx: &mut Tx<'_>, organization: &Organization) -> Result<Vec<Breaking>> {
    let policy = &organization.settings.username_policy;
    let mut breaking = Vec::new();
    let mut held = Vec::new();
    tx.each(
        "SELECT a.id, a.username, a.school_id, COALESCE(a.unique_id, a.email, a.username) FROM usernames u
         JOIN accounts a ON a.organization_id = u.organization_id AND a.id = u.account_id
         WHERE u.organization_id = $1 AND a.username IS NOT NULL",
        params![organization.id],
        |row| {
            let (account, username): (Uuid, String) = (row.get(0)?, row.get(1)?);
            if let Err(fault) = Username::parse(&username, policy) {
                breaking.push(Breaking { account, username: username.clone(), fault });
            }
            let (scope, key) =
                (username_scope(policy, organization.id, row.get(2)?), policy.key(&username).into_owned());
            held.push(Held { scope, key, account, username, label: row.get(3)? });
            Ok(())
        },
    )?;
    held.sort_unstable_by(|a, b| (a.scope, &a.key, a.account).cmp(&(b.scope, &b.key, b.account)));
    let mut clashes: Vec<Problem> = held
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if (a.scope, &a.key) == (b.scope, &b.key) => {
                let fault = Fault::new("username-clash").with("username", &b.username);
                Some(clash(b, fault.with("one", &a.label).with("other", &b.label)))
            }
            _ => None,
        })
        .take(MOST_CLASHES)
        .collect();
    if policy.scope == Scope::Installation {
        let elsewhere = held_elsewhere(tx, organization.id)?;
        let taken = held.iter().filter(|held| elsewhere.contains(&held.key));
        clashes.extend(taken.take(MOST_CLASHES).map(|held| {
            let fault = Fault::new("username-clash-elsewhere").with("username", &held.username);
            clash(held, fault.with("one", &held.label))
        }));
    }
    if !clashes.is_empty() {
        return Err(Error::Invalid(clashes));
    }
    tx.execute("DELETE FROM usernames WHERE organization_id = $1", params![organization.id])?;
    let rows = held
        .iter()
        .map(|held| Ok([held.scope.into(), held.key.as_str().into(), organization.id.into(), held.account.into()]));
    tx.insert_all(&USERNAMES, rows)?;
    breaking.sort_unstable_by(|a, b| a.username.cmp(&b.username));
    Ok(breaking)
}

fn held_elsewhere(tx: &mut Tx<'_>, organization: Uuid) -> Result<HashSet<String>> {
    let sql = "SELECT username_key FROM usernames WHERE scope = $1 AND organization_id <> $2";
    let keys: Vec<(String,)> = tx.query(sql, params![Uuid::nil(), organization])?;
    Ok(keys.into_iter().map(|(key,)| key).collect())
}

fn clash(held: &Held, fault: Fault) -> Problem {
    Problem { row: None, column: "username_policy".to_owned(), value: held.username.clone(), fault }
}
