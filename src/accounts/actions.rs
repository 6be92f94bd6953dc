//! What is done to accounts one by one, and with lists of them.

use std::path::Path;

use serde_json::json;
use uuid::Uuid;

use super::Profile;
use super::filter::Filter;
use super::list::{self, Listed, Sort};
use super::rules::Email;
use super::store::{self, NewAccount};
use crate::access::{Actor, Permission};
use crate::app::{App, Millis};
use crate::audit;
use crate::credentials;
use crate::db::Tx;
use crate::error::Result;
use crate::exports::table::Table;
use crate::i18n::Locale;
use crate::jobs::Progress;
use crate::organization::Organization;

/// Writes the account of a new organization's manager, whose username is the address.
///
/// # Errors
/// `Conflict` when the address is taken.
pub fn insert_manager(
    tx: &mut Tx<'_>,
    organization: &Organization,
    id: Uuid,
    email: &Email,
    hash: &str,
    changed_by: Uuid,
    now: Millis,
) -> Result<()> {
    let account =
        NewAccount { email: Some(email.as_str()), ..NewAccount::bare(id, Profile::Staff, organization.id, "by-hand") };
    tx.insert_all(&store::ACCOUNTS, [Ok(account.row(organization.id, now, changed_by))])?;
    store::claim_email(tx, email.as_str(), organization.id, id)?;
    let first = credentials::Binding { account: id, version: 1 };
    credentials::store::insert_own(tx, organization.id, first, hash, changed_by, now)
}

/// The columns of a list as a file, as message keys.
const COLUMNS: [&str; 17] = [
    "field-unique_id",
    "field-last_name",
    "field-first_name",
    "field-middle_name",
    "field-preferred_name",
    "field-title",
    "field-username",
    "field-email",
    "field-profile",
    "field-role",
    "field-school",
    "field-department",
    "field-grade_level",
    "field-section",
    "field-status",
    "field-credential",
    "people-last-sign-in",
];

/// Writes everybody whom a filter matches to `output`, in order: CSV, or XLSX where its name ends so. Rows go
/// to the file as they are read; passwords are never among them. How many there were.
///
/// # Errors
/// `Forbidden`; those of [`Filter::condition`]; `Invalid` when the name ends otherwise; `Environment`; `Cancelled`.
pub fn export_list(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    sort: Sort,
    output: &Path,
    locale: Locale,
    progress: &Progress,
) -> Result<u64> {
    actor.require(Permission::ViewPeople)?;
    let mut table = Table::create(output)?;
    let (mut rows, mut batch) = (0, progress.batch());
    let mut written = table.row(&COLUMNS.map(|key| locale.text(key, &[])));
    if written.is_ok() {
        let begin = |count| progress.step("step-report", Some(count));
        written = list::each(app, actor, filter, sort, begin, |listed| {
            rows += 1;
            batch.add()?;
            table.row(&line(listed, locale))
        });
    }
    drop(batch);
    if let Err(error) = written {
        table.abandon(output);
        return Err(error);
    }
    table.finish()?;
    let details = json!({"filter": filter.to_json(), "rows": rows});
    let (entry, of) = (app.ids().next_id(), actor.organization);
    app.db.write(|tx| audit::record(tx, actor, entry, app.now(), "accounts.export", of, &details))?;
    Ok(rows)
}

fn line(listed: &Listed, locale: Locale) -> [String; 17] {
    let text = |cell: &Option<String>| cell.clone().unwrap_or_default();
    [
        text(&listed.unique_id),
        text(&listed.last_name),
        text(&listed.first_name),
        text(&listed.middle_name),
        text(&listed.preferred_name),
        text(&listed.title),
        text(&listed.username),
        text(&listed.email),
        locale.text(&format!("profile-{}", listed.profile), &[]),
        text(&listed.role),
        text(&listed.school),
        text(&listed.department),
        text(&listed.grade_level),
        listed.sections.join(", "),
        locale.text(&format!("status-{}", listed.status), &[]),
        locale.text(&format!("status-credential-{}", listed.credential), &[]),
        listed.last_sign_in_at.map(|at| locale.moment(at)).unwrap_or_default(),
    ]
}
