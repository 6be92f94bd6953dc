//! Whom somebody ticked in a list, kept for a day under one id: a thousand of them make an address that proxies cut.
//!
//! Few go on in the address as they are, so that it can be kept and sent on. More are kept in the database, for
//! whoever ticked them alone, and every page on the way names them by [`TICKED`]. Only what is answered holds that
//! name: a form that comes in is made [`whole`] first, and its filter says `id` as ever.

use uuid::Uuid;

use super::filter::Filter;
use crate::access::Actor;
use crate::app::{App, Millis};
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::params;
use crate::web::Form;

/// The name they go by in addresses and forms.
pub const TICKED: &str = "ticked";
/// So many ids stand in an address as they are: not four thousand letters, and proxies take eight.
const IN_ADDRESS: usize = 100;
/// For so long they are kept.
const KEPT: Millis = 24 * 60 * 60 * 1000;

/// The pairs of that filter for an address. Keeps the accounts it lists, if they are too many for one.
///
/// # Errors
/// `Forbidden` for whoever has no account; ours.
pub fn pairs(app: &App, actor: &Actor, filter: &Filter) -> Result<Vec<(&'static str, String)>> {
    if filter.ids.len() <= IN_ADDRESS {
        return Ok(filter.pairs());
    }
    let (account, id) = (owner(actor)?, app.ids().next_id());
    let bytes: Vec<u8> = filter.ids.iter().flat_map(|id| *id.as_bytes()).collect();
    app.db.write(|tx| {
        let sql = "INSERT INTO ticked (organization_id, id, account_id, ids, created_at) VALUES ($1, $2, $3, $4, $5)";
        tx.execute(sql, params![actor.organization, id, account, bytes.as_slice(), app.now()])
    })?;
    let mut pairs = Filter { ids: Vec::new(), ..filter.clone() }.pairs();
    pairs.push((TICKED, id.to_string()));
    Ok(pairs)
}

/// The form with the `id` that its [`TICKED`] stands for.
///
/// # Errors
/// Fault `ticked-gone` when the actor ticked nobody under that name, or too long ago.
pub fn whole(app: &App, actor: &Actor, mut form: Form) -> Result<Form> {
    let name = form.value(TICKED);
    if name.is_empty() {
        return Ok(form);
    }
    let gone = || Error::from(Fault::new("ticked-gone"));
    let (id, account) = (Uuid::parse_str(name).map_err(|_| gone())?, owner(actor)?);
    let sql = "SELECT ids FROM ticked WHERE organization_id = $1 AND id = $2 AND account_id = $3 AND created_at >= $4";
    let found: Option<(Vec<u8>,)> =
        app.db.read(|tx| tx.query_opt(sql, params![actor.organization, id, account, app.now() - KEPT]))?;
    let (bytes,) = found.ok_or_else(gone)?;
    let ids: Vec<String> =
        bytes.chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok()).map(|id| id.to_string()).collect();
    form.set("id", ids.join(","));
    Ok(form)
}

/// What a form asks of people, as it stands in an address or in another form: those ticked by their one name.
pub fn folded<'f, V: From<&'f str>>(form: &'f Form, mut pairs: Vec<(&'static str, V)>) -> Vec<(&'static str, V)> {
    let name = form.value(TICKED);
    if !name.is_empty() {
        pairs.retain(|(field, _)| *field != "id");
        pairs.push((TICKED, V::from(name)));
    }
    pairs
}

/// Lets go of those whose time is over.
///
/// # Errors
/// Ours.
pub fn forget(tx: &mut Tx<'_>, organization: Uuid, now: Millis) -> Result<u64> {
    let sql = "DELETE FROM ticked WHERE organization_id = $1 AND created_at < $2";
    tx.execute(sql, params![organization, now - KEPT])
}

fn owner(actor: &Actor) -> Result<Uuid> {
    actor.id().ok_or_else(|| Fault::new("ticked-gone").into())
}
