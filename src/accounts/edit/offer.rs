//! What a form offers to choose from: what the actor may give, where they may put somebody, who may look after them.

use uuid::Uuid;

use crate::access::rules::may_give;
use crate::access::{Actor, Scope};
use crate::accounts::rules::display_name;
use crate::db::Tx;
use crate::error::Result;
use crate::organization;
use crate::organization::store::{List, list};
use crate::params;

/// The most administrators to choose from; another one is typed.
const MOST_ADMINISTRATORS: i64 = 500;

/// What there is to choose from, each in its order.
#[derive(Debug, Clone, Default)]
pub struct Offer {
    /// Names of schools.
    pub schools: Vec<String>,
    /// Names of departments.
    pub departments: Vec<String>,
    /// Forms of address.
    pub titles: Vec<String>,
    /// Names of roles that the actor may give, by rank, and whether somebody of the role needs an administrator.
    pub roles: Vec<(String, bool)>,
    /// Those who may look after supervisors, by username or address, with what they are called. Empty for an
    /// administrator, whose supervisors are their own (2.4).
    pub administrators: Vec<(String, String)>,
}

impl Offer {
    /// Whether there is an administrator to choose.
    pub fn asks_for_administrator(&self) -> bool {
        !self.administrators.is_empty() && self.roles.iter().any(|(_, needs_one)| *needs_one)
    }

    /// Reads it.
    ///
    /// # Errors
    /// Ours.
    pub(super) fn read(tx: &mut Tx<'_>, actor: &Actor) -> Result<Self> {
        let of = actor.organization;
        let mut names = |which| -> Result<Vec<(Uuid, String)>> {
            Ok(list(tx, of, which)?.into_iter().map(|named| (named.id, named.name)).collect())
        };
        let (schools, departments, titles) = (names(List::Schools)?, names(List::Departments)?, names(List::Titles)?);
        let is_theirs = |id: &Uuid| !matches!(&actor.scope, Scope::Schools(schools) if !schools.contains(id));
        let only = |all: Vec<(Uuid, String)>| all.into_iter().map(|(_, name)| name).collect();
        let mut roles = organization::store::roles(tx, of)?;
        roles.retain(|role| may_give(actor, role));
        // Most people are of the lowest rank.
        roles.sort_by_key(|role| role.rank);
        Ok(Self {
            schools: schools.into_iter().filter(|(id, _)| is_theirs(id)).map(|(_, name)| name).collect(),
            departments: only(departments),
            titles: only(titles),
            roles: roles.into_iter().map(|role| (role.name, role.rank == 1)).collect(),
            administrators: if actor.rank == 2 { Vec::new() } else { administrators(tx, of)? },
        })
    }
}

type Named = (Option<String>, Option<String>, Option<String>, Option<String>, Option<String>);

fn administrators(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<(String, String)>> {
    let rows: Vec<Named> = tx.query(
        "SELECT a.username, a.email, a.display_name, a.first_name, a.last_name FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank >= 2
         ORDER BY a.sort_key, a.id LIMIT $2",
        params![organization, MOST_ADMINISTRATORS],
    )?;
    let named = rows.into_iter().filter_map(|(username, email, display, first, last)| {
        let login = username.or(email)?;
        let text = |value: Option<String>| value.unwrap_or_default();
        let name = display_name(&text(display), &text(first), &text(last), &login);
        Some((login, name))
    });
    Ok(named.collect())
}
