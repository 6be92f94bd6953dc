//! Binding the passwords of a database from before they were bound to their accounts (decision 18): once, at the
//! first start, with the key file at hand.
//!
//! Whether it was done is said by the audit log, which nobody can write from outside unseen: otherwise whoever can
//! write the database would delete all tags and have what they put there bound at the next start.

use serde_json::json;
use uuid::Uuid;

use super::heads::HEADS;
use super::tags::Tagger;
use super::{Binding, State};
use crate::access::Actor;
use crate::app::App;
use crate::audit;
use crate::db::bulk::{Columns, Kind};
use crate::db::{Param, Tx};
use crate::error::{Error, Fault, Result};
use crate::params;

/// In the entry of an organization's creation: its passwords are bound from the first one on.
pub const BOUND: &str = "bound";

/// What is written when they were bound later.
const BIND: &str = "credentials.bind";

const HASHES: Columns = Columns {
    table: "staged_hashes",
    columns: &[("account_id", Kind::Id), ("version", Kind::Int), ("tag", Kind::Bytes)],
};

/// Binds the passwords of every organization whose are not yet, each in one transaction: interrupted, it is done
/// again at the next start.
///
/// # Errors
/// `Environment` when tags are there, and nothing in the audit log says so: it was written by somebody else.
pub fn bind_existing(app: &App) -> Result<()> {
    for organization in app.db.read(unbound)? {
        app.db.write(|tx| {
            tx.hold_organization(organization)?;
            // Another process may have done it meanwhile.
            if !unbound(tx)?.contains(&organization) {
                return Ok(());
            }
            if has_tags(tx, organization)? {
                return Err(Error::Environment(Fault::new("passwords-bound-unsaid")));
            }
            let passwords = bind(tx, organization)?;
            let actor = Actor::program(organization);
            let details = json!({"passwords": passwords});
            audit::record(tx, &actor, app.ids().next_id(), app.now(), BIND, organization, &details)
        })?;
    }
    Ok(())
}

/// The organizations whose passwords are not bound.
fn unbound(tx: &mut Tx<'_>) -> Result<Vec<Uuid>> {
    let bound_at_creation = format!("%\"{BOUND}\":true%");
    let rows: Vec<(Uuid,)> = tx.query(
        "SELECT o.id FROM organizations o WHERE NOT EXISTS (
           SELECT 1 FROM audit a WHERE a.organization_id = o.id AND a.action IN ($1, 'organization.create')
             AND (a.action = $1 OR a.details LIKE $2))
         ORDER BY o.id",
        params![BIND, &bound_at_creation],
    )?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

fn has_tags(tx: &mut Tx<'_>, organization: Uuid) -> Result<bool> {
    tx.exists(
        "SELECT 1 FROM credential_heads WHERE organization_id = $1
         UNION ALL SELECT 1 FROM credentials WHERE organization_id = $1 AND tag IS NOT NULL LIMIT 1",
        params![organization],
    )
}

/// Binds every password of an organization that has no heads, taking what is stored for genuine; how many accounts
/// have one.
///
/// # Errors
/// `Internal` when the database was opened without keys.
pub fn bind(tx: &mut Tx<'_>, organization: Uuid) -> Result<u64> {
    let tagger = Tagger::new(tx.row_keys(), organization);
    let mut newest: Vec<(Binding, State)> = Vec::new();
    let mut hashes = Vec::new();
    tx.each(
        "SELECT account_id, version, state, hash FROM credentials
         WHERE organization_id = $1 ORDER BY account_id, version DESC",
        params![organization],
        |row| {
            let (binding, state) = (Binding { account: row.get(0)?, version: row.get(1)? }, row.get::<&str>(2)?);
            if newest.last().is_none_or(|(last, _)| last.account != binding.account) {
                newest.push((binding, State::from_name(Some(state))));
            }
            if let Some(phc) = row.get::<Option<&str>>(3)? {
                hashes.push((binding, tagger.hash(binding, state, phc)?));
            }
            Ok(())
        },
    )?;
    let rows = newest.iter().map(|(binding, state)| -> Result<[Param<'static>; 3]> {
        let tag = tagger.newest(*binding, state.name())?;
        Ok([organization.into(), binding.account.into(), tag.to_vec().into()])
    });
    let accounts = tx.insert_all(&HEADS, rows)?;
    let rows =
        hashes.iter().map(|(binding, tag)| Ok([binding.account.into(), binding.version.into(), tag.as_slice().into()]));
    tx.stage(&HASHES, rows, |tx| {
        tx.execute(
            "UPDATE credentials AS c SET tag = s.tag FROM staged_hashes s
             WHERE c.organization_id = $1 AND c.account_id = s.account_id AND c.version = s.version",
            params![organization],
        )?;
        Ok(())
    })?;
    Ok(accounts)
}
