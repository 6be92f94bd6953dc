//! What a guardian or an advisor does here: look at those they answer for (2.7).

use uuid::Uuid;

use super::{Family, Look, store};
use crate::access::Actor;
use crate::access::rules::answers_for;
use crate::app::App;
use crate::audit;
use crate::error::{Error, Result};

/// The most lines of one adult's first page.
pub const MOST: usize = 300;

/// Whom the actor answers for, at most [`MOST`]. Nobody for the operator and for keys.
///
/// # Errors
/// Ours.
pub fn children(app: &App, actor: &Actor) -> Result<Family> {
    let Some(adult) = actor.account else { return Ok(Family::default()) };
    let mut all = app.db.read(|tx| store::children(tx, actor.organization, adult, MOST as i64 + 1))?;
    let more = all.len() > MOST;
    all.truncate(MOST);
    Ok(Family { all, more })
}

/// One of those the actor answers for. That is all it needs: no permission, and none helps.
///
/// # Errors
/// `NotFound` for everybody else, whether there is such an account or not; the attempt is written down.
pub fn look(app: &App, actor: &Actor, id: Uuid) -> Result<Look> {
    let found = app.db.read(|tx| {
        let Some(adult) = actor.account else { return Ok(None) };
        let mut ways = store::entrusted(tx, actor.organization, adult, id)?;
        ways.retain(|(_, entrusted)| answers_for(actor, entrusted));
        if ways.is_empty() {
            return Ok(None);
        }
        let kinds = ways.into_iter().map(|(kind, _)| kind).collect();
        Ok(store::look(tx, actor.organization, id)?.map(|look| Look { kinds, ..look }))
    })?;
    found.ok_or_else(|| {
        audit::denied(app, actor, "child.show", id);
        Error::NotFound { what: "account", id: id.to_string() }
    })
}
