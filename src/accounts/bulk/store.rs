//! SQL of bulk changes: what is written, set by set, beside a staged table of the accounts concerned.

use uuid::Uuid;

use super::Action;
use super::held::Names;
use crate::access::Actor;
use crate::accounts::rules::Email;
use crate::accounts::store::{EMAILS, USERNAMES};
use crate::app::Millis;
use crate::credentials::forget::forget;
use crate::db::bulk::{Columns, Kind};
use crate::db::{Param, Tx};
use crate::error::{Error, Result};
use crate::params;

/// Accounts about to be written, where what they get is text or nothing.
const TEXTS: Columns = Columns {
    table: "staged_accounts",
    columns: &[
        ("account_id", Kind::Id),
        ("value", Kind::Text),
        ("administrator_id", Kind::Id),
        ("changed_by", Kind::Id),
    ],
};

/// The same where what they get is an id.
const IDS: Columns = Columns {
    table: "staged_accounts",
    columns: &[("account_id", Kind::Id), ("value", Kind::Id), ("administrator_id", Kind::Id), ("changed_by", Kind::Id)],
};

/// Names about to be given up.
const USERNAMES_LEFT: Columns = Columns {
    table: "usernames_left",
    columns: &[("scope", Kind::Id), ("username_key", Kind::Text), ("account_id", Kind::Id)],
};
const EMAILS_LEFT: Columns =
    Columns { table: "emails_left", columns: &[("email_key", Kind::Text), ("account_id", Kind::Id)] };

/// The accounts of [`write()`], for what is written besides.
const STAGED: &str = "(SELECT account_id FROM staged_accounts)";

/// What is written to one account.
pub(super) struct Written<'a> {
    pub(super) account: Uuid,
    /// What it gets, as text.
    pub(super) value: Option<&'a str>,
    /// Whose it is from then on; heeded where roles are given.
    pub(super) administrator: Option<Uuid>,
    pub(super) changed_by: Uuid,
}

/// Writes what each account gets, and runs `also` while their ids are at hand.
///
/// # Errors
/// Those of `also`; `Cancelled`; ours.
pub(super) fn write<'a>(
    tx: &mut Tx<'_>,
    organization: Uuid,
    action: Action,
    rows: impl Iterator<Item = Written<'a>>,
    now: Millis,
    also: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> Result<()> {
    let (set, is_id) = match action {
        Action::Password | Action::Comment => ("", false),
        Action::Deactivate | Action::Reactivate => ("status = s.value, ", false),
        Action::Role => ("role_id = s.value, administrator_id = s.administrator_id, ", true),
        Action::School => ("school_id = s.value, ", true),
        Action::Department => ("department_id = s.value, ", true),
        Action::Position => ("position = s.value, ", false),
    };
    let rows = rows.map(|row| {
        let value: Param<'a> = match row.value {
            Some(id) if is_id => Uuid::parse_str(id).map_err(Error::internal)?.into(),
            other => other.into(),
        };
        Ok([row.account.into(), value, row.administrator.into(), row.changed_by.into()])
    });
    tx.stage(if is_id { &IDS } else { &TEXTS }, rows, |tx| {
        if action != Action::Password {
            let sql = format!(
                "UPDATE accounts AS a SET {set}changed_at = $2, changed_by = s.changed_by, source_digest = NULL
                 FROM staged_accounts s WHERE a.organization_id = $1 AND a.id = s.account_id"
            );
            tx.execute(&sql, params![organization, now])?;
        }
        also(tx)
    })
}

/// The names given up, as their tables hold them.
pub(super) fn release<'a>(tx: &mut Tx<'_>, held: impl Iterator<Item = (Uuid, &'a Names)> + Clone) -> Result<()> {
    let usernames = held.clone().filter_map(|(account, names)| Some((account, names.username.as_ref()?)));
    let rows = usernames.map(|(account, (scope, key))| Ok([scope.into(), key.as_ref().into(), account.into()]));
    tx.stage(&USERNAMES_LEFT, rows, |tx| {
        tx.execute(
            "DELETE FROM usernames WHERE (scope, username_key, account_id) IN
             (SELECT scope, username_key, account_id FROM usernames_left)",
            &[],
        )?;
        Ok(())
    })?;
    let emails = held.filter_map(|(account, names)| Some((account, names.email.as_ref()?)));
    let rows = emails.map(|(account, key)| Ok([key.as_ref().into(), account.into()]));
    tx.stage(&EMAILS_LEFT, rows, |tx| {
        tx.execute(
            "DELETE FROM emails WHERE (email_key, account_id) IN (SELECT email_key, account_id FROM emails_left)",
            &[],
        )?;
        Ok(())
    })
}

/// The names claimed, sorted so that their indexes grow in order.
pub(super) fn claim<'a>(
    tx: &mut Tx<'_>,
    organization: Uuid,
    held: impl Iterator<Item = (Uuid, &'a Names)> + Clone,
) -> Result<()> {
    let mut usernames: Vec<(&(Uuid, Box<str>), Uuid)> =
        held.clone().filter_map(|(account, names)| Some((names.username.as_ref()?, account))).collect();
    usernames.sort_unstable();
    let rows = usernames
        .iter()
        .map(|((scope, key), account)| Ok([scope.into(), key.as_ref().into(), organization.into(), account.into()]));
    tx.insert_all(&USERNAMES, rows)?;
    let mut emails: Vec<(&str, Uuid)> =
        held.filter_map(|(account, names)| Some((names.email.as_deref()?, account))).collect();
    emails.sort_unstable();
    let rows = emails.iter().map(|(key, account)| Ok([(*key).into(), organization.into(), account.into()]));
    tx.insert_all(&EMAILS, rows)?;
    Ok(())
}

/// How somebody is marked inactive.
pub(super) struct Deactivation<'a> {
    pub(super) actor: &'a Actor,
    pub(super) job: Uuid,
    pub(super) now: Millis,
    pub(super) comment: Option<&'a str>,
    pub(super) keep: bool,
}

/// The staged accounts leave what they are enrolled in and are signed out; it is kept how they became inactive.
pub(super) fn leave(tx: &mut Tx<'_>, how: &Deactivation<'_>) -> Result<()> {
    let of = how.actor.organization;
    tx.execute(
        "INSERT INTO deactivations
           (organization_id, account_id, job_id, since, by_id, by_name, comment, keeps_work)
         SELECT $1, account_id, $2, $3, $4, $5, $6, $7 FROM staged_accounts",
        params![of, how.job, how.now, how.actor.id(), &how.actor.name, how.comment, i64::from(how.keep)],
    )?;
    tx.execute(
        &format!(
            "INSERT INTO left_enrolments (organization_id, account_id, job_id, section_id, role, changed_by)
             SELECT organization_id, account_id, $2, section_id, role, changed_by FROM enrolments
             WHERE organization_id = $1 AND account_id IN {STAGED}"
        ),
        params![of, how.job],
    )?;
    tx.execute(&format!("DELETE FROM enrolments WHERE organization_id = $1 AND account_id IN {STAGED}"), params![of])?;
    sign_out(tx, of)
}

/// The staged accounts are signed out everywhere.
pub(super) fn sign_out(tx: &mut Tx<'_>, organization: Uuid) -> Result<()> {
    let sql = format!("DELETE FROM sessions WHERE organization_id = $1 AND account_id IN {STAGED}");
    tx.execute(&sql, params![organization])?;
    Ok(())
}

/// What there is of the sections that accounts left, and they are not in again.
const STILL_THERE: &str = "EXISTS (SELECT 1 FROM sections s
       WHERE s.organization_id = l.organization_id AND s.id = l.section_id)
     AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.organization_id = l.organization_id
       AND e.account_id = l.account_id AND e.section_id = l.section_id)";

/// The staged accounts are inactive no more since the run `job`; those that `restore` are enrolled again.
pub(super) fn come_back(tx: &mut Tx<'_>, organization: Uuid, job: Uuid, restore: bool) -> Result<()> {
    if restore {
        tx.execute(
            &format!(
                "INSERT INTO enrolments (organization_id, account_id, section_id, role, changed_by)
                 SELECT l.organization_id, l.account_id, l.section_id, l.role, $2 FROM left_enrolments l
                 JOIN deactivations d ON d.organization_id = l.organization_id AND d.account_id = l.account_id
                   AND d.job_id = l.job_id AND d.ended_by IS NULL
                 WHERE l.organization_id = $1 AND l.account_id IN {STAGED} AND {STILL_THERE}"
            ),
            params![organization, job],
        )?;
    }
    tx.execute(
        &format!(
            "UPDATE deactivations SET ended_by = $2
             WHERE organization_id = $1 AND ended_by IS NULL AND account_id IN {STAGED}"
        ),
        params![organization, job],
    )?;
    Ok(())
}

/// Takes back what [`leave`] did for the run `job`.
pub(super) fn unleave(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<()> {
    tx.execute(
        &format!(
            "INSERT INTO enrolments (organization_id, account_id, section_id, role, changed_by)
             SELECT l.organization_id, l.account_id, l.section_id, l.role, l.changed_by FROM left_enrolments l
             WHERE l.organization_id = $1 AND l.job_id = $2 AND l.account_id IN {STAGED} AND {STILL_THERE}"
        ),
        params![organization, job],
    )?;
    for table in ["left_enrolments", "deactivations"] {
        let sql = format!("DELETE FROM {table} WHERE organization_id = $1 AND job_id = $2 AND account_id IN {STAGED}");
        tx.execute(&sql, params![organization, job])?;
    }
    Ok(())
}

/// Takes back what [`come_back`] did for the run `job`.
pub(super) fn uncome_back(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<()> {
    tx.execute(
        &format!(
            "UPDATE deactivations SET ended_by = NULL
             WHERE organization_id = $1 AND ended_by = $2 AND account_id IN {STAGED}"
        ),
        params![organization, job],
    )?;
    tx.execute(
        &format!("DELETE FROM enrolments WHERE organization_id = $1 AND changed_by = $2 AND account_id IN {STAGED}"),
        params![organization, job],
    )?;
    sign_out(tx, organization)
}

/// The staged accounts' comments are what was staged for each.
pub(super) fn comment(tx: &mut Tx<'_>, organization: Uuid) -> Result<()> {
    tx.execute(
        "UPDATE deactivations AS d SET comment = s.value FROM staged_accounts s
         WHERE d.organization_id = $1 AND d.account_id = s.account_id AND d.ended_by IS NULL",
        params![organization],
    )?;
    Ok(())
}

/// Forgets the passwords of the run `job` that the staged accounts have.
pub(super) fn forget_passwords(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<()> {
    forget(tx, organization, job, STAGED, &[])
}

/// Whoever gets another role for good acts with no lent one any more (2.11).
pub(super) fn end_loans(tx: &mut Tx<'_>, organization: Uuid, now: Millis) -> Result<()> {
    let sql = format!(
        "UPDATE role_loans SET ends_at = $2 WHERE organization_id = $1 AND ends_at > $2 AND account_id IN {STAGED}"
    );
    tx.execute(&sql, params![organization, now])?;
    Ok(())
}

/// What the staged accounts had given up for the run `job` is theirs again.
pub(super) fn unwithhold(tx: &mut Tx<'_>, organization: Uuid, job: Uuid) -> Result<()> {
    let sql = format!(
        "DELETE FROM withheld_names WHERE organization_id = $1 AND released_by = $2 AND account_id IN {STAGED}"
    );
    tx.execute(&sql, params![organization, job])?;
    Ok(())
}

/// The active administrator or manager whose id, username or address that is.
pub(super) fn administrator(tx: &mut Tx<'_>, organization: Uuid, named: &str) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx.query_opt(
        "SELECT a.id FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank >= 2
           AND (a.username = $2 OR a.id = $3 OR a.id IN (SELECT account_id FROM emails WHERE email_key = $4))
         ORDER BY a.id LIMIT 1",
        params![organization, named, Uuid::parse_str(named).unwrap_or_default(), Email::key(named).as_ref()],
    )?;
    Ok(found.map(|(id,)| id))
}

/// Every active administrator and manager: id, and name with username or address.
pub(super) fn administrators(tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<(String, String)>> {
    type Row = (Uuid, Option<String>, Option<String>, Option<String>);
    let rows: Vec<Row> = tx.query(
        "SELECT a.id, a.first_name, a.last_name, COALESCE(a.username, a.email) FROM accounts a
         JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND a.status = 'active' AND r.rank >= 2 ORDER BY a.sort_key, a.id",
        params![organization],
    )?;
    let name = |first: Option<String>, last: Option<String>, login: Option<String>| {
        let names: Vec<String> = [first, last].into_iter().flatten().collect();
        let login = login.map(|login| if names.is_empty() { login } else { format!("({login})") });
        names.into_iter().chain(login).collect::<Vec<_>>().join(" ")
    };
    Ok(rows.into_iter().map(|(id, first, last, login)| (id.to_string(), name(first, last, login))).collect())
}
