//! Who gets a message, and why others do not; and the letter of one of them.

use secrecy::SecretString;
use uuid::Uuid;

use super::compose::{Letter, Notice};
use super::rules::address;
use super::tell::News;
use super::{Reason, Skipped, verify};
use crate::access::schools;
use crate::access::{Actor, Permission};
use crate::accounts::filter::Filter;
use crate::accounts::rules::{PreferredStyle, display_name, shown_name};
use crate::app::{App, Millis};
use crate::credentials::holders::{Holder, OWN, holders};
use crate::credentials::slips::actions::Reason as SlipReason;
use crate::credentials::tags::Tagger;
use crate::credentials::{Binding, State};
use crate::db::{Row, Tx};
use crate::error::{Fault, Result};
use crate::i18n::Locale;
use crate::organization::{self, Organization};
use crate::params;

/// Somebody who gets a message.
#[derive(Debug, Clone)]
pub(super) struct Recipient {
    pub account: Uuid,
    pub version: i64,
    pub address: String,
}

/// Everybody a filter matches.
#[derive(Default)]
pub(super) struct Chosen {
    pub recipients: Vec<Recipient>,
    pub skipped: Vec<Skipped>,
}

impl Chosen {
    /// Another when anybody gets another message, or at another address.
    pub fn digest(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for one in &self.recipients {
            hasher.update(one.account.as_bytes()).update(&one.version.to_be_bytes());
            hasher.update(&(one.address.len() as u64).to_be_bytes()).update(one.address.as_bytes());
        }
        hasher.finalize()
    }
}

/// The organization, if its people have passwords here.
pub(super) fn with_passwords(tx: &mut Tx<'_>, of: Uuid) -> Result<Organization> {
    let organization = organization::store::get(tx, of)?;
    if organization.settings.single_sign_on {
        return Err(Fault::new("passwords-elsewhere").with("organization", &organization.name).into());
    }
    Ok(organization)
}

/// Chooses those whom a filter matches.
pub(super) fn choose(
    app: &App,
    tx: &mut Tx<'_>,
    actor: &Actor,
    organization: &Organization,
    filter: &Filter,
) -> Result<Chosen> {
    let condition = filter.condition(tx, actor, app.now())?;
    let with = (actor, Permission::SendMessages);
    let found = holders(tx, with, organization, &condition, app.now(), "a.email, a.contact_email", |row| {
        Ok(address(row.get(OWN + 1)?, row.get(OWN)?).map(str::to_owned))
    })?;
    let mut chosen = Chosen::default();
    for Holder { account, name, version, barred, more } in found {
        match (barred, more) {
            (None, Some(address)) => chosen.recipients.push(Recipient { account, version, address }),
            (barred, _) => {
                let reason = barred.map_or(Reason::NoAddress, Reason::Slip);
                chosen.skipped.push(Skipped { account, name, reason });
            }
        }
    }
    Ok(chosen)
}

/// What stands on a preview in the place of a password.
const MASK: &str = "••••••••••";

/// The letter to somebody and where it goes, or why there is none now; opened, or its password masked.
pub(super) fn letter(
    app: &App,
    tx: &mut Tx<'_>,
    organization: &Organization,
    account: Uuid,
    version: i64,
    opened: bool,
) -> Result<std::result::Result<(Letter, String), Reason>> {
    let Some(person) = person(tx, organization.id, account)?.filter(|person| person.is_active) else {
        return Ok(Err(Reason::Slip(SlipReason::Inactive)));
    };
    if person.version != version || person.state != State::Initial {
        return Ok(Err(Reason::PasswordChanged));
    }
    let oldest = organization.settings.printable_since(app.now());
    let Some(sealed) = person.sealed.as_deref().filter(|_| person.created_at >= oldest) else {
        return Ok(Err(Reason::Slip(SlipReason::Expired)));
    };
    let Some(to) = address(person.contact_email.as_deref(), person.email.as_deref()).map(str::to_owned) else {
        return Ok(Err(Reason::NoAddress));
    };
    let binding = Binding { account, version };
    let tagger = Tagger::new(tx.row_keys(), organization.id);
    if !tagger.is_newest(binding, State::Initial.name(), person.head.as_deref()) {
        // Not what Llavero wrote: nobody is sent a password that opens nothing.
        return Ok(Err(Reason::PasswordChanged));
    }
    let masked = if opened { None } else { Some(MASK) };
    let password = if opened { app.keys.open_sealed(binding, sealed)? } else { SecretString::from(MASK) };
    let url = address_for(app, tx, organization, person.school)?;
    let letter = Letter {
        l: person.locale.as_deref().and_then(Locale::from_tag).unwrap_or(organization.locale),
        organization: organization.name.clone(),
        name: person.name,
        username: person.username,
        email: person.email,
        password,
        url,
        // Whoever has confirmed once is not asked again.
        link: if person.is_verified { None } else { verify::actions::link(app, organization, masked) },
    };
    Ok(Ok((letter, to)))
}

/// The letter that tells somebody news of their account, and where it goes; or why there is none now.
pub(super) fn notice(
    app: &App,
    tx: &mut Tx<'_>,
    organization: &Organization,
    account: Uuid,
    version: i64,
    news: News,
) -> Result<std::result::Result<(Notice, String), Reason>> {
    let Some(person) = person(tx, organization.id, account)?.filter(|person| person.is_active) else {
        return Ok(Err(Reason::Slip(SlipReason::Inactive)));
    };
    if news == News::Password && person.version != version {
        // They have changed it since, or it was set once more, and that is told by itself.
        return Ok(Err(Reason::PasswordChanged));
    }
    let Some(to) = address(person.contact_email.as_deref(), person.email.as_deref()).map(str::to_owned) else {
        return Ok(Err(Reason::NoAddress));
    };
    let url = address_for(app, tx, organization, person.school)?;
    let notice = Notice {
        l: person.locale.as_deref().and_then(Locale::from_tag).unwrap_or(organization.locale),
        news,
        organization: organization.name.clone(),
        name: person.name,
        login: person.username.or(person.email).unwrap_or_default(),
        url,
    };
    Ok(Ok((notice, to)))
}

/// What a letter needs to know of somebody; `None` when the account is gone.
fn person(tx: &mut Tx<'_>, of: Uuid, account: Uuid) -> Result<Option<Person>> {
    tx.query_opt::<Person>(
        "SELECT a.status, a.display_name, a.first_name, a.last_name, a.preferred_name, a.preferred_style,
           a.username, a.email, a.contact_email, a.locale, c.version, c.state, c.sealed, c.created_at,
           a.verified_at, h.tag, a.school_id
         FROM accounts a
         LEFT JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id
         LEFT JOIN credential_heads h ON h.organization_id = a.organization_id AND h.account_id = a.id
         WHERE a.organization_id = $1 AND a.id = $2 ORDER BY c.version DESC LIMIT 1",
        params![of, account],
    )
}

/// Where somebody of that school signs in: the address names the school, where several have people of one username.
fn address_for(app: &App, tx: &mut Tx<'_>, organization: &Organization, school: Option<Uuid>) -> Result<String> {
    let url = sign_in_address(app, organization);
    let Some(school) = school else { return Ok(url) };
    let named = schools::in_addresses(tx, organization)?;
    Ok(named.get(&school).and_then(|named| schools::rules::address(&url, &named.value)).unwrap_or(url))
}

/// Where people sign in: what the organization says, else the address that the console is known by.
pub(super) fn sign_in_address(app: &App, organization: &Organization) -> String {
    match organization.settings.sign_in_url.trim() {
        "" => app.config.serve.public_url.clone().unwrap_or_default(),
        own => own.to_owned(),
    }
}

struct Person {
    is_active: bool,
    name: String,
    username: Option<String>,
    email: Option<String>,
    contact_email: Option<String>,
    locale: Option<String>,
    version: i64,
    state: State,
    sealed: Option<Vec<u8>>,
    created_at: Millis,
    is_verified: bool,
    head: Option<Vec<u8>>,
    school: Option<Uuid>,
}

impl crate::db::FromRow for Person {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let text = |index: usize| -> Result<&str> { Ok(row.get::<Option<&str>>(index)?.unwrap_or_default()) };
        let style = if text(5)? == "brackets" { PreferredStyle::Brackets } else { PreferredStyle::Instead };
        let shown = shown_name(text(2)?, text(4)?, style, text(3)?);
        let (username, email): (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
        let login = username.as_deref().or(email.as_deref()).unwrap_or_default();
        Ok(Self {
            is_active: row.get::<&str>(0)? == "active",
            name: display_name(text(1)?, &shown, "", login),
            username,
            email,
            contact_email: row.get(8)?,
            locale: row.get(9)?,
            version: row.get::<Option<i64>>(10)?.unwrap_or(0),
            state: State::from_name(row.get(11)?),
            sealed: row.get(12)?,
            created_at: row.get::<Option<i64>>(13)?.unwrap_or(0),
            is_verified: row.get::<Option<i64>>(14)?.is_some(),
            head: row.get(15)?,
            school: row.get(16)?,
        })
    }
}
