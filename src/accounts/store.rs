//! SQL of accounts and of what they hold: usernames and e-mail addresses.

use uuid::Uuid;

use super::Profile;
use super::rules::{Email, Scope, UsernamePolicy, search_key, search_words, sort_key};
use crate::app::Millis;
use crate::db::bulk::{Columns, Kind};
use crate::db::{Param, Tx};
use crate::error::{Error, Result};
use crate::params;

/// The columns of an account, in the order [`NewAccount::row`] gives them.
pub const ACCOUNTS: Columns = Columns {
    table: "accounts",
    columns: &[
        ("organization_id", Kind::Id),
        ("id", Kind::Id),
        ("profile", Kind::Text),
        ("unique_id", Kind::Text),
        ("username", Kind::Text),
        ("email", Kind::Text),
        ("first_name", Kind::Text),
        ("middle_name", Kind::Text),
        ("last_name", Kind::Text),
        ("preferred_name", Kind::Text),
        ("preferred_style", Kind::Text),
        ("display_name", Kind::Text),
        ("title", Kind::Text),
        ("role_id", Kind::Id),
        ("school_id", Kind::Id),
        ("department_id", Kind::Id),
        ("position", Kind::Text),
        ("grade_level", Kind::Text),
        ("graduation_year", Kind::Int),
        ("birth_date", Kind::Text),
        ("phone", Kind::Text),
        ("contact_email", Kind::Text),
        ("locale", Kind::Text),
        ("administrator_id", Kind::Id),
        ("source", Kind::Text),
        ("status", Kind::Text),
        ("credential", Kind::Text),
        ("sort_key", Kind::Text),
        ("middle_key", Kind::Text),
        ("search_key", Kind::Text),
        ("created_at", Kind::Int),
        ("changed_at", Kind::Int),
        ("changed_by", Kind::Id),
        ("source_digest", Kind::Bytes),
    ],
};

/// Who holds a username.
pub const USERNAMES: Columns = Columns {
    table: "usernames",
    columns: &[
        ("scope", Kind::Id),
        ("username_key", Kind::Text),
        ("organization_id", Kind::Id),
        ("account_id", Kind::Id),
    ],
};

/// Who holds an e-mail address.
pub const EMAILS: Columns = Columns {
    table: "emails",
    columns: &[("email_key", Kind::Text), ("organization_id", Kind::Id), ("account_id", Kind::Id)],
};

/// An account about to be written.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // requirement 1.1 and 1.9 name the fields
pub struct NewAccount<'a> {
    pub id: Uuid,
    pub profile: Profile,
    pub unique_id: Option<&'a str>,
    pub username: Option<&'a str>,
    pub email: Option<&'a str>,
    pub first_name: Option<&'a str>,
    pub middle_name: Option<&'a str>,
    pub last_name: Option<&'a str>,
    pub preferred_name: Option<&'a str>,
    pub preferred_style: Option<&'a str>,
    pub display_name: Option<&'a str>,
    pub title: Option<&'a str>,
    pub role: Uuid,
    pub school: Option<Uuid>,
    pub department: Option<Uuid>,
    pub position: Option<&'a str>,
    pub grade_level: Option<&'a str>,
    pub graduation_year: Option<i64>,
    pub birth_date: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub contact_email: Option<&'a str>,
    pub locale: Option<&'a str>,
    pub administrator: Option<Uuid>,
    pub source: &'static str,
    /// The state of its newest password, or `none`.
    pub credential: &'static str,
    pub source_digest: Option<&'a [u8]>,
}

impl<'a> NewAccount<'a> {
    /// An account of which only these are known.
    pub fn bare(id: Uuid, profile: Profile, role: Uuid, source: &'static str) -> Self {
        Self {
            id,
            profile,
            unique_id: None,
            username: None,
            email: None,
            first_name: None,
            middle_name: None,
            last_name: None,
            preferred_name: None,
            preferred_style: None,
            display_name: None,
            title: None,
            role,
            school: None,
            department: None,
            position: None,
            grade_level: None,
            graduation_year: None,
            birth_date: None,
            phone: None,
            contact_email: None,
            locale: None,
            administrator: None,
            source,
            credential: "none",
            source_digest: None,
        }
    }

    /// Its values in the order of [`ACCOUNTS`].
    pub fn row(&self, organization: Uuid, now: Millis, changed_by: Uuid) -> [Param<'a>; 34] {
        let keys = Keys::of(&[
            self.first_name,
            self.middle_name,
            self.last_name,
            self.preferred_name,
            self.display_name,
            self.username,
            self.email,
            self.unique_id,
        ]);
        [
            organization.into(),
            self.id.into(),
            self.profile.name().into(),
            self.unique_id.into(),
            self.username.into(),
            self.email.into(),
            self.first_name.into(),
            self.middle_name.into(),
            self.last_name.into(),
            self.preferred_name.into(),
            self.preferred_style.into(),
            self.display_name.into(),
            self.title.into(),
            self.role.into(),
            self.school.into(),
            self.department.into(),
            self.position.into(),
            self.grade_level.into(),
            self.graduation_year.into(),
            self.birth_date.into(),
            self.phone.into(),
            self.contact_email.into(),
            self.locale.into(),
            self.administrator.into(),
            self.source.into(),
            "active".into(),
            self.credential.into(),
            keys.sort.into(),
            keys.middle.into(),
            keys.search.into(),
            now.into(),
            now.into(),
            changed_by.into(),
            self.source_digest.into(),
        ]
    }
}

/// What accounts are sorted and searched by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// Last name, then first name; the display name or username when both are missing.
    pub sort: String,
    /// The middle name, folded; empty without one.
    pub middle: String,
    /// The words of every name and identifier, the first name's first ([`search_words`]).
    pub search: String,
}

impl Keys {
    /// The keys of: first, middle, last, preferred and display name, username, e-mail, unique ID.
    pub fn of(fields: &[Option<&str>; 8]) -> Self {
        let [first, middle, last, _, display, username, email, unique_id] = *fields;
        let sort = match (last, first) {
            (None, None) => sort_key(display.or(username).or(email).or(unique_id).unwrap_or_default(), ""),
            (last, first) => sort_key(last.unwrap_or_default(), first.unwrap_or_default()),
        };
        Self { sort, middle: search_key(middle), search: search_words(fields.iter().flatten().copied()) }
    }
}

/// Within what a username of `school` is unique: the school, the organization, or the nil id for the installation.
pub fn username_scope(policy: &UsernamePolicy, organization: Uuid, school: Option<Uuid>) -> Uuid {
    match policy.scope {
        Scope::School => school.unwrap_or(organization),
        Scope::Organization => organization,
        Scope::Installation => Uuid::nil(),
    }
}

/// Claims a username for an account.
///
/// # Errors
/// `Conflict` when it is taken.
pub fn claim_username(tx: &mut Tx<'_>, scope: Uuid, key: &str, organization: Uuid, account: Uuid) -> Result<()> {
    tx.execute(
        "INSERT INTO usernames (scope, username_key, organization_id, account_id) VALUES ($1, $2, $3, $4)",
        params![scope, key, organization, account],
    )?;
    Ok(())
}

/// Claims an e-mail address for an account.
///
/// # Errors
/// `Conflict` when it is taken.
pub fn claim_email(tx: &mut Tx<'_>, email: &str, organization: Uuid, account: Uuid) -> Result<()> {
    tx.execute(
        "INSERT INTO emails (email_key, organization_id, account_id) VALUES ($1, $2, $3)",
        params![Email::key(email).as_ref(), organization, account],
    )?;
    Ok(())
}

/// Gives up the username an account holds in a scope; whether it was the holder.
/// For [`GivingUp`](super::withheld::GivingUp), which everybody else calls.
pub(super) fn release_username(tx: &mut Tx<'_>, scope: Uuid, key: &str, account: Uuid) -> Result<bool> {
    let sql = "DELETE FROM usernames WHERE scope = $1 AND username_key = $2 AND account_id = $3";
    Ok(tx.execute(sql, params![scope, key, account])? > 0)
}

/// Gives up an e-mail address; whether the account held it. See [`release_username`].
pub(super) fn release_email(tx: &mut Tx<'_>, email: &str, account: Uuid) -> Result<bool> {
    let sql = "DELETE FROM emails WHERE email_key = $1 AND account_id = $2";
    Ok(tx.execute(sql, params![Email::key(email).as_ref(), account])? > 0)
}

/// One column of an account before and after, as the database holds it: ids
/// and numbers as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The column.
    pub column: &'static str,
    /// What it held.
    pub before: Option<String>,
    /// What it is to hold.
    pub after: Option<String>,
}

/// The columns a run may change, and what each holds.
const CHANGEABLE: &[(&str, Kind)] = &[
    ("unique_id", Kind::Text),
    ("username", Kind::Text),
    ("email", Kind::Text),
    ("first_name", Kind::Text),
    ("middle_name", Kind::Text),
    ("last_name", Kind::Text),
    ("preferred_name", Kind::Text),
    ("preferred_style", Kind::Text),
    ("display_name", Kind::Text),
    ("title", Kind::Text),
    ("role_id", Kind::Id),
    ("school_id", Kind::Id),
    ("department_id", Kind::Id),
    ("position", Kind::Text),
    ("grade_level", Kind::Text),
    ("graduation_year", Kind::Int),
    ("birth_date", Kind::Text),
    ("phone", Kind::Text),
    ("contact_email", Kind::Text),
    ("locale", Kind::Text),
    ("administrator_id", Kind::Id),
    ("sort_key", Kind::Text),
    ("middle_key", Kind::Text),
    ("search_key", Kind::Text),
];

/// The columns that follow from others, and that nobody wants to read in a report.
pub const DERIVED: [&str; 3] = ["sort_key", "middle_key", "search_key"];

/// The changeable column of that name.
pub fn changeable(name: &str) -> Option<&'static str> {
    CHANGEABLE.iter().map(|(column, _)| *column).find(|column| *column == name)
}

/// Writes the columns of one account. `values` are column and value as text. The
/// account is from then on like no file's row, until [`set_source_digest`] says so. Whoever is written to at another
/// address by now is no longer verified (12.2).
///
/// # Errors
/// Ours when a column is not [`changeable`] or a value not of its kind.
pub fn update(
    tx: &mut Tx<'_>,
    organization: Uuid,
    account: Uuid,
    values: &[(&str, Option<&str>)],
    now: Millis,
    changed_by: Uuid,
) -> Result<()> {
    let mut sql = "UPDATE accounts SET changed_at = $3, changed_by = $4, source_digest = NULL".to_owned();
    let mut params = params![organization, account, now, changed_by].to_vec();
    for (column, value) in values {
        let (column, kind) = CHANGEABLE
            .iter()
            .find(|(name, _)| name == column)
            .ok_or_else(|| Error::internal(format!("column {column} cannot be changed")))?;
        params.push(param(*kind, *value)?);
        sql.push_str(&format!(", {column} = ${}", params.len()));
    }
    // Parameters are counted from 1, and four stand before the values.
    let place = |name| values.iter().position(|(column, _)| *column == name).map(|at| format!("${}", at + 5));
    let (contact, email) = (place("contact_email"), place("email"));
    if contact.is_some() || email.is_some() {
        let (contact, email) = (contact.unwrap_or("contact_email".to_owned()), email.unwrap_or("email".to_owned()));
        sql.push_str(&format!(
            ", verified_at = CASE WHEN LOWER(COALESCE({contact}, {email})) = LOWER(COALESCE(contact_email, email))
               THEN verified_at END"
        ));
    }
    sql.push_str(" WHERE organization_id = $1 AND id = $2");
    tx.execute(&sql, &params)?;
    Ok(())
}

/// A new address, and what changes with it.
pub struct NewAddress<'a> {
    /// Whose.
    pub account: Uuid,
    /// The address it held, which is given up.
    pub before: Option<&'a str>,
    /// The address; who holds it is written by itself, into [`EMAILS`].
    pub email: &'a str,
    /// A username, where there was none; [`USERNAMES`] likewise.
    pub username: Option<&'a str>,
    /// The key the account is sorted by from now on.
    pub sort: &'a str,
    /// The key it is searched by.
    pub search: &'a str,
}

const NEW_ADDRESSES: Columns = Columns {
    table: "new_addresses",
    columns: &[
        ("account_id", Kind::Id),
        ("key_before", Kind::Text),
        ("email", Kind::Text),
        ("username", Kind::Text),
        ("sort_key", Kind::Text),
        ("search_key", Kind::Text),
    ],
};

/// Writes many new addresses, and gives up those the accounts held: what [`update`]
/// and [`release_email`] do for one account, at once for all.
///
/// # Errors
/// Ours.
pub fn update_addresses<'a>(
    tx: &mut Tx<'_>,
    organization: Uuid,
    addresses: impl Iterator<Item = NewAddress<'a>>,
    now: Millis,
    changed_by: Uuid,
) -> Result<()> {
    let rows = addresses.map(|new| {
        let key_before = new.before.map(|before| Email::key(before).into_owned());
        Ok([
            new.account.into(),
            key_before.into(),
            new.email.into(),
            new.username.into(),
            new.sort.into(),
            new.search.into(),
        ])
    });
    tx.stage(&NEW_ADDRESSES, rows, |tx| {
        tx.execute(
            "DELETE FROM emails
             WHERE (email_key, account_id) IN (SELECT key_before, account_id FROM new_addresses)",
            &[],
        )?;
        tx.execute(
            "UPDATE accounts AS a SET email = n.email, username = COALESCE(n.username, a.username),
               sort_key = n.sort_key, search_key = n.search_key,
               verified_at = CASE WHEN a.contact_email IS NOT NULL OR LOWER(a.email) = LOWER(n.email)
                 THEN a.verified_at END,
               changed_at = $2, changed_by = $3, source_digest = NULL
             FROM new_addresses n WHERE a.organization_id = $1 AND a.id = n.account_id",
            params![organization, now, changed_by],
        )?;
        Ok(())
    })
}

fn param(kind: Kind, value: Option<&str>) -> Result<Param<'_>> {
    let Some(text) = value else { return Ok(Param::Null) };
    Ok(match kind {
        Kind::Text => text.into(),
        Kind::Int => text.parse::<i64>().map_err(Error::internal)?.into(),
        Kind::Id => Uuid::parse_str(text).map_err(Error::internal)?.into(),
        Kind::Bytes => return Err(Error::internal("no column of bytes is changeable")),
    })
}

/// Says which file's row an account is exactly like, enrolments and guardians included.
///
/// # Errors
/// Ours.
pub fn set_source_digest(tx: &mut Tx<'_>, organization: Uuid, account: Uuid, digest: &[u8]) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET source_digest = $3 WHERE organization_id = $1 AND id = $2",
        params![organization, account, digest],
    )?;
    Ok(())
}

/// Something whose name stands in the rows that accounts came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names are the documentation
pub enum Bears {
    School(Uuid),
    Department(Uuid),
    Role(Uuid),
    Section(Uuid),
}

/// Accounts of what has got another name are no longer exactly like any file's row: a file that still has
/// the old name means something else now. To be called by whatever renames one of [`Bears`].
///
/// # Errors
/// Ours.
pub fn forget_sources(tx: &mut Tx<'_>, organization: Uuid, of: Bears) -> Result<()> {
    let (condition, id) = match of {
        Bears::School(id) => ("school_id = $2", id),
        Bears::Department(id) => ("department_id = $2", id),
        Bears::Role(id) => ("role_id = $2", id),
        Bears::Section(id) => {
            ("id IN (SELECT account_id FROM enrolments WHERE organization_id = $1 AND section_id = $2)", id)
        }
    };
    let sql = format!("UPDATE accounts SET source_digest = NULL WHERE organization_id = $1 AND {condition}");
    tx.execute(&sql, params![organization, id])?;
    Ok(())
}

/// Everyone who has a role has another instead.
///
/// # Errors
/// Ours.
pub fn give_role(
    tx: &mut Tx<'_>,
    organization: Uuid,
    before: Uuid,
    after: Uuid,
    now: Millis,
    changed_by: Uuid,
) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET role_id = $3, changed_at = $4, changed_by = $5, source_digest = NULL
         WHERE organization_id = $1 AND role_id = $2",
        params![organization, before, after, now, changed_by],
    )?;
    Ok(())
}

/// Everyone who bears a title bears another instead.
///
/// # Errors
/// Ours.
pub fn retitle(
    tx: &mut Tx<'_>,
    organization: Uuid,
    before: &str,
    after: &str,
    now: Millis,
    changed_by: Uuid,
) -> Result<()> {
    tx.execute(
        "UPDATE accounts SET title = $3, changed_at = $4, changed_by = $5, source_digest = NULL
         WHERE organization_id = $1 AND title = $2",
        params![organization, before, after, now, changed_by],
    )?;
    Ok(())
}

/// The active administrator (or manager) of that username or e-mail address.
///
/// # Errors
/// Ours.
pub fn administrator(tx: &mut Tx<'_>, organization: Uuid, named: &str) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx.query_opt(
        "SELECT a.id FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank >= 2
           AND (a.username = $2 OR a.id IN (SELECT account_id FROM emails WHERE email_key = $3))
         ORDER BY a.id LIMIT 1",
        params![organization, named, Email::key(named).as_ref()],
    )?;
    Ok(found.map(|(id,)| id))
}

/// How many accounts an organization has.
///
/// # Errors
/// Ours.
pub fn count(tx: &mut Tx<'_>, organization: Uuid) -> Result<i64> {
    Ok(tx.query_one::<(i64,)>("SELECT COUNT(*) FROM accounts WHERE organization_id = $1", params![organization])?.0)
}

/// Whether an organization has no account at all.
///
/// # Errors
/// Ours.
pub fn is_empty(tx: &mut Tx<'_>, organization: Uuid) -> Result<bool> {
    let sql = "SELECT 1 FROM accounts WHERE organization_id = $1 LIMIT 1";
    Ok(!tx.exists(sql, params![organization])?)
}
