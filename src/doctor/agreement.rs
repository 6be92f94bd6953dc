//! What must agree across tables, and what is missing in them. Reads alone.

use std::collections::HashSet;
use std::path::Path;

use uuid::Uuid;

use super::Finding;
use crate::accounts::rules::Email;
use crate::accounts::store::username_scope;
use crate::credentials::tags::Tagger;
use crate::credentials::{Binding, Keys};
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization::Organization;
use crate::params;

/// So many passwords are opened of the oldest accounts, and of the newest.
const SAMPLE: i64 = 200;

fn count(tx: &mut Tx<'_>, sql: &str, of: Uuid) -> Result<u64> {
    let (count,): (i64,) = tx.query_one(sql, params![of])?;
    u64::try_from(count).map_err(Error::internal)
}

/// How many accounts there are, and whether exactly one active one of them is the manager (2.2).
pub(super) fn manager(tx: &mut Tx<'_>, of: &Organization) -> Result<(u64, Vec<Finding>)> {
    let accounts = count(tx, "SELECT COUNT(*) FROM accounts WHERE organization_id = $1", of.id)?;
    let managers = count(
        tx,
        "SELECT COUNT(*) FROM accounts a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
         WHERE a.organization_id = $1 AND r.rank = 3 AND a.status = 'active'",
        of.id,
    )?;
    let finding = match managers {
        1 => None,
        0 => Some(Finding::warning(Fault::new("doctor-manager-none").with("organization", &of.name))),
        n => Some(Finding::wrong(Fault::new("doctor-manager-several").with("organization", &of.name).with("n", n))),
    };
    Ok((accounts, finding.into_iter().collect()))
}

/// Each account with a username, and the usernames it holds.
const USERNAMES: &str = "SELECT a.username, a.school_id, a.status, u.scope, u.username_key FROM accounts a
     LEFT JOIN usernames u ON u.organization_id = a.organization_id AND u.account_id = a.id
     WHERE a.organization_id = $1 AND a.username IS NOT NULL";

/// Each account with an address, and the addresses it holds.
const EMAILS: &str = "SELECT a.email, a.status, e.email_key FROM accounts a
     LEFT JOIN emails e ON e.organization_id = a.organization_id AND e.account_id = a.id
     WHERE a.organization_id = $1 AND a.email IS NOT NULL";

/// Whether what the tables of usernames and addresses say is what accounts say: an active account holds its
/// own, an inactive one none, and nobody one that is not theirs.
pub(super) fn claims(tx: &mut Tx<'_>, of: &Organization) -> Result<Vec<Finding>> {
    let policy = &of.settings.username_policy;
    let mut usernames = Claims::default();
    tx.each(USERNAMES, params![of.id], |row| {
        let (username, school): (&str, Option<Uuid>) = (row.get(0)?, row.get(1)?);
        let (scope, key): (Option<Uuid>, Option<&str>) = (row.get(3)?, row.get(4)?);
        let held = scope
            .zip(key)
            .map(|(scope, key)| scope == username_scope(policy, of.id, school) && key == policy.key(username));
        usernames.add(row.get::<&str>(2)? == "active", held);
        Ok(())
    })?;
    usernames.nobodys = count(
        tx,
        "SELECT COUNT(*) FROM usernames u WHERE u.organization_id = $1 AND NOT EXISTS (
           SELECT 1 FROM accounts a WHERE a.organization_id = u.organization_id AND a.id = u.account_id
             AND a.username IS NOT NULL)",
        of.id,
    )?;
    let mut emails = Claims::default();
    tx.each(EMAILS, params![of.id], |row| {
        let (email, key): (&str, Option<&str>) = (row.get(0)?, row.get(2)?);
        emails.add(row.get::<&str>(1)? == "active", key.map(|key| key == Email::key(email)));
        Ok(())
    })?;
    emails.nobodys = count(
        tx,
        "SELECT COUNT(*) FROM emails e WHERE e.organization_id = $1 AND NOT EXISTS (
           SELECT 1 FROM accounts a WHERE a.organization_id = e.organization_id AND a.id = e.account_id
             AND a.email IS NOT NULL)",
        of.id,
    )?;
    let usernames = usernames.total().map(|n| Fault::new("doctor-usernames").with("n", n));
    let emails = emails.total().map(|n| Fault::new("doctor-emails").with("n", n));
    Ok(usernames.into_iter().chain(emails).map(Finding::wrong).collect())
}

#[derive(Default)]
struct Claims {
    /// Active accounts whose name is nobody's: another could get it.
    unheld: u64,
    /// Held as something else than the account says, or by an inactive account.
    different: u64,
    /// Held by no account that bears such a name.
    nobodys: u64,
}

impl Claims {
    fn add(&mut self, is_active: bool, held: Option<bool>) {
        match (is_active, held) {
            (true, None) => self.unheld += 1,
            (true, Some(false)) | (false, Some(_)) => self.different += 1,
            (true, Some(true)) | (false, None) => {}
        }
    }

    fn total(&self) -> Option<u64> {
        Some(self.unheld + self.different + self.nobodys).filter(|n| *n > 0)
    }
}

/// Opens some sealed passwords; how many, and whether all of them opened.
pub(super) fn passwords(tx: &mut Tx<'_>, keys: &Keys, of: Uuid) -> Result<(u64, Vec<Finding>)> {
    let (mut opened, mut refused) = (0, 0);
    let mut seen = HashSet::new();
    for order in ["", "DESC"] {
        let sql = format!(
            "SELECT account_id, version, sealed FROM credentials
             WHERE organization_id = $1 AND state = 'initial' AND sealed IS NOT NULL
             ORDER BY account_id {order}, version {order} LIMIT $2"
        );
        tx.each(&sql, params![of, SAMPLE], |row| {
            let binding = Binding { account: row.get(0)?, version: row.get(1)? };
            // Few passwords are both the first and the last.
            if !seen.insert((binding.account, binding.version)) {
                return Ok(());
            }
            match keys.open_sealed(binding, row.get(2)?) {
                Ok(_) => opened += 1,
                Err(_) => refused += 1,
            }
            Ok(())
        })?;
    }
    let fault = Fault::new("doctor-passwords-sealed").with("n", refused).with("of", opened + refused);
    let finding = (refused > 0).then(|| Finding::wrong(fault));
    Ok((opened + refused, finding.into_iter().collect()))
}

/// Whether every account's newest password, and every hashed one, is what Llavero wrote (decision 18); how many there
/// are.
pub(super) fn bindings(tx: &mut Tx<'_>, of: Uuid) -> Result<(u64, Vec<Finding>)> {
    let tagger = Tagger::new(tx.row_keys(), of);
    let (mut count, mut altered, mut hashes) = (0, 0, 0);
    let mut last = None;
    tx.each(
        "SELECT c.account_id, c.version, c.state, c.hash, c.tag, h.tag FROM credentials c
         LEFT JOIN credential_heads h ON h.organization_id = c.organization_id AND h.account_id = c.account_id
         WHERE c.organization_id = $1 ORDER BY c.account_id, c.version DESC",
        params![of],
        |row| {
            let (binding, state) = (Binding { account: row.get(0)?, version: row.get(1)? }, row.get::<&str>(2)?);
            count += 1;
            if last.replace(binding.account) != Some(binding.account) {
                let head: Option<Vec<u8>> = row.get(5)?;
                altered += u64::from(!tagger.is_newest(binding, state, head.as_deref()));
            }
            if let Some(phc) = row.get::<Option<&str>>(3)? {
                let tag: Option<Vec<u8>> = row.get(4)?;
                hashes += u64::from(!tagger.is_hash(binding, state, phc, tag.as_deref()));
            }
            Ok(())
        },
    )?;
    // The last password of an account taken away leaves its head alone.
    let gone = self::count(
        tx,
        "SELECT COUNT(*) FROM credential_heads h WHERE h.organization_id = $1 AND NOT EXISTS (
           SELECT 1 FROM credentials c WHERE c.organization_id = h.organization_id AND c.account_id = h.account_id)",
        of,
    )?;
    let newest = (altered + gone > 0).then(|| Fault::new("doctor-passwords-newest").with("n", altered + gone));
    let hashes = (hashes > 0).then(|| Fault::new("doctor-passwords-hashes").with("n", hashes));
    Ok((count, newest.into_iter().chain(hashes).map(Finding::wrong).collect()))
}

/// Rows that belong to an account which is none.
const OF_ACCOUNTS: [(&str, &str); 12] = [
    ("credentials", "account_id"),
    ("credential_heads", "account_id"),
    ("stranger_failures", "account_id"),
    ("sessions", "account_id"),
    ("sign_in_steps", "account_id"),
    ("devices", "account_id"),
    ("second_factors", "account_id"),
    ("recovery_codes", "account_id"),
    ("enrolments", "account_id"),
    ("account_schools", "account_id"),
    ("associations", "student_id"),
    ("associations", "adult_id"),
];

/// Rows that point nowhere, and uploads without their file. Uploads may also be those of an API key.
pub(super) fn strays(tx: &mut Tx<'_>, of: Uuid, uploads: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut found = |table: &str, n: u64| {
        if n > 0 {
            findings.push(Finding::wrong(Fault::new("doctor-strays").with("table", table).with("n", n)));
        }
    };
    for (table, column) in OF_ACCOUNTS {
        let sql = format!(
            "SELECT COUNT(*) FROM {table} t WHERE t.organization_id = $1 AND NOT EXISTS (
               SELECT 1 FROM accounts a WHERE a.organization_id = t.organization_id AND a.id = t.{column})"
        );
        found(table, count(tx, &sql, of)?);
    }
    let uploads_of_nobody = "SELECT COUNT(*) FROM uploads t WHERE t.organization_id = $1 AND NOT EXISTS (
           SELECT 1 FROM accounts a WHERE a.organization_id = t.organization_id AND a.id = t.account_id)
         AND NOT EXISTS (SELECT 1 FROM api_keys k WHERE k.organization_id = t.organization_id AND k.id = t.account_id)";
    found("uploads", count(tx, uploads_of_nobody, of)?);
    for (table, column) in [("roles", "role_id"), ("schools", "school_id"), ("departments", "department_id")] {
        let sql = format!(
            "SELECT COUNT(*) FROM accounts a WHERE a.organization_id = $1 AND a.{column} IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM {table} t WHERE t.organization_id = a.organization_id AND t.id = a.{column})"
        );
        found("accounts", count(tx, &sql, of)?);
    }
    let waiting: Vec<(String,)> =
        tx.query("SELECT stored FROM uploads WHERE organization_id = $1 AND applied_at IS NULL", params![of])?;
    let missing = waiting.iter().filter(|(stored,)| !uploads.join(stored).is_file()).count();
    if missing > 0 {
        findings.push(Finding::warning(Fault::new("doctor-uploads").with("n", missing)));
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;

    #[test]
    fn the_names_of_an_account_are_found_by_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open_sqlite(&folder.path().join("llavero.db")).unwrap();
        for (sql, index) in [(USERNAMES, "usernames_of_account"), (EMAILS, "emails_of_account")] {
            let explain = format!("EXPLAIN QUERY PLAN {sql}");
            let plan: Vec<(i64, i64, i64, String)> = db.read(|tx| tx.query(&explain, params![Uuid::nil()])).unwrap();
            let steps: Vec<&str> = plan.iter().map(|(.., step)| step.as_str()).collect();
            assert!(steps.iter().any(|step| step.contains(index)), "{steps:?}");
            assert!(steps.iter().all(|step| step.starts_with("SEARCH")), "{steps:?}");
        }
    }
}
