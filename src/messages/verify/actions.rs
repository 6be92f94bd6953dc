//! The use cases of one-time links: put one into a letter, look at one, confirm with one.

use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use uuid::Uuid;

use super::store::{self, Kept};
use super::{Link, VALID, read};
use crate::access::Actor;
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials::NameHash;
use crate::db::Tx;
use crate::error::Result;
use crate::messages::rules::address;
use crate::organization::{self, Organization};

/// The link of a letter that is about to be sent, where the organization wants one and the console is known by an
/// address; masked, that of a sample.
pub(in crate::messages) fn link(app: &App, organization: &Organization, masked: Option<&str>) -> Option<Link> {
    let url = app.config.serve.public_url.as_deref().filter(|_| organization.settings.verify_people)?;
    Some(match masked {
        Some(mask) => Link::masked(url, mask),
        None => Link::new(url, organization.id, crate::web::token(&mut app.rng())),
    })
}

/// Keeps the link of a letter that leaves now. The letter of another attempt has another link; each of them counts.
///
/// # Errors
/// Ours.
pub(in crate::messages) fn keep(
    tx: &mut Tx<'_>,
    app: &App,
    organization: Uuid,
    (message, account): (Uuid, Uuid),
    token: &SecretString,
    now: Millis,
) -> Result<()> {
    let Some(hash) = hashes(app, organization, token).next() else { return Ok(()) };
    store::insert(tx, organization, &hash, (message, account), now + VALID, now - VALID)
}

/// What a link is worth.
pub enum Worth {
    /// It can be used.
    Open,
    /// It was used before.
    Used,
    /// It is too old, or of an address that is another by now, or never was one.
    Gone,
}

/// A link as somebody comes with it, and whose organization it is, if it is one.
pub struct Seen {
    /// What it is worth.
    pub worth: Worth,
    /// The organization that sent the letter.
    pub organization: Option<Organization>,
}

impl Seen {
    fn gone() -> Self {
        Self { worth: Worth::Gone, organization: None }
    }
}

/// Looks at a link. Writes nothing: programs that look through mail do this.
///
/// # Errors
/// Ours.
pub fn look(app: &App, link: &str) -> Result<Seen> {
    let Some((of, token)) = read(link) else { return Ok(Seen::gone()) };
    app.db.read(|tx| {
        let Some((_, kept)) = found(tx, app, of, &token)? else { return Ok(Seen::gone()) };
        Ok(Seen { worth: worth(&kept, app.now()), organization: Some(organization::store::get(tx, of)?) })
    })
}

/// Confirms with a link: the account is verified, the link spent, the message known to have been read; all with its
/// entry in the audit log. What it was worth before.
///
/// # Errors
/// Ours.
pub fn confirm(app: &App, link: &str) -> Result<Seen> {
    let Some((of, token)) = read(link) else { return Ok(Seen::gone()) };
    app.db.write(|tx| {
        let Some((hash, kept)) = found(tx, app, of, &token)? else { return Ok(Seen::gone()) };
        let now = app.now();
        let mut worth = worth(&kept, now);
        if matches!(worth, Worth::Open) {
            if store::spend(tx, of, &hash, kept.account, now)? {
                store::verified(tx, of, kept.account, kept.message, now)?;
                let actor = Actor { account: Some(kept.account), ..Actor::program(of) };
                let details = json!({"address": kept.sent_to});
                audit::record(tx, &actor, app.ids().next_id(), now, "account.verify", kept.account, &details)?;
            } else {
                worth = Worth::Used;
            }
        }
        Ok(Seen { worth, organization: Some(organization::store::get(tx, of)?) })
    })
}

fn found(tx: &mut Tx<'_>, app: &App, of: Uuid, token: &SecretString) -> Result<Option<(NameHash, Kept)>> {
    for hash in hashes(app, of, token) {
        if let Some(kept) = store::find(tx, of, &hash)? {
            return Ok(Some((hash, kept)));
        }
    }
    Ok(None)
}

/// An address that is another by now was somebody else's to read: its link proves nothing any more.
fn worth(kept: &Kept, now: Millis) -> Worth {
    let is_same = address(kept.contact_email.as_deref(), kept.email.as_deref()) == Some(kept.sent_to.as_str());
    match kept.used_at {
        Some(_) => Worth::Used,
        None if kept.is_active && is_same && kept.expires_at > now => Worth::Open,
        None => Worth::Gone,
    }
}

/// The hashes of a token, the one it is kept under first. It has 256 bits of its own, and the key is not in the
/// database: a fast hash is enough.
fn hashes(app: &App, organization: Uuid, token: &SecretString) -> impl Iterator<Item = NameHash> {
    app.keys.name_hashes("verification", organization, token.expose_secret()).collect::<Vec<_>>().into_iter()
}
