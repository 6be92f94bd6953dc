//! `llavero accounts`: find people, see one, change one, make one; one change to many is in `bulk.rs`.

use clap::{Args, Subcommand};
use serde_json::json;
use uuid::Uuid;

use super::Ended;
use super::bulk;
use super::by_hand::{Create, Edit};
use super::screen::{Align, Screen};
use super::session::Session;
use crate::access::{attempts, factors};
use crate::accounts::filter::Filter;
use crate::accounts::list::{self, Account, Cursor, Relative, Sort};
use crate::accounts::staff_directory::{self as directory, Asked, At, Entry};
use crate::error::Result;

/// Find people, see one in full, change one or many, make one
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero accounts list --search peña\n  \
    llavero accounts list --filter profile=teacher --filter school=\"Sede Norte\" --sort -last_name\n  \
    llavero accounts list --filter email= --filter status=active --limit 200\n  \
    llavero accounts show ana.pena\n  \
     llavero accounts directory --department Ciencias\n  \
     llavero accounts reset-second-factor rectoria@sanjose.edu\n  \
     llavero accounts allow-sign-in rectoria@sanjose.edu\n  \
     llavero accounts deactivate --filter graduation_year=2025 --comment \"Promoción 2025\" --dry-run\n  \
     llavero accounts set department Ciencias --filter profile=teacher\n\n\
    Filters: search profile role school section course department grade_level graduation_year\n\
    status (active inactive) credential (none initial expired own external) signed_in (yes no)\n\
    verified (yes no)\n\
    email unique_id username id (several separated by commas) job.\n\
    An empty email means: those without one.\n\n\
    Orders: first_name middle_name last_name preferred_name title username email unique_id role department inactive_since.")]
pub(super) struct Accounts {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Those that match, in order
    List {
        /// Beginnings of words of a name, a username, an e-mail address or a unique ID; accents do not count
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Only those with this value; may be repeated
        #[arg(long, value_name = "FIELD=VALUE", value_parser = pair)]
        filter: Vec<(String, String)>,
        /// The order; with a hyphen before it the other way round
        #[arg(long, value_name = "FIELD", default_value = "last_name", allow_hyphen_values = true)]
        sort: String,
        /// How many
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
        /// Another page than the first: what `--json` gave as next or previous
        #[arg(long, value_name = "TOKEN")]
        page: Option<String>,
    },
    /// The staff directory: who works here, and how to write to them
    Directory {
        /// Beginnings of words of a name or an e-mail address; accents do not count
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Only those of this school
        #[arg(long)]
        school: Option<String>,
        /// Only those of this department
        #[arg(long)]
        department: Option<String>,
        /// How many
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
        limit: u32,
        /// Another page than the first: what was given as next
        #[arg(long, value_name = "ID")]
        after: Option<Uuid>,
    },
    /// One person's account, without the password
    Show {
        /// Its id, unique ID, username or e-mail address
        id: String,
    },
    /// Take the second factors of somebody away who lost them; their sessions end
    ResetSecondFactor {
        /// The account's id, unique ID, username or e-mail address
        id: String,
    },
    /// Let new devices sign in again that were blocked after too many wrong attempts in a row
    AllowSignIn {
        /// The account's id, unique ID, username or e-mail address
        id: String,
    },
    Edit(Edit),
    Create(Box<Create>),
    Deactivate(bulk::Deactivate),
    Reactivate(bulk::Reactivate),
    Set(bulk::Set),
}

pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    let (field, value) = text.split_once('=').ok_or("write it as field=value")?;
    Ok((field.to_owned(), value.to_owned()))
}

impl Accounts {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        match self.what {
            What::List { search, filter, sort, limit, page } => {
                let pairs = filter.iter().map(|(name, value)| (&**name, &**value));
                let pairs: Vec<_> = pairs.chain(search.as_deref().map(|words| ("search", words))).collect();
                let page = page.as_deref().map(str::parse).transpose()?;
                listed(session, &Filter::parse(&pairs)?, sort.parse()?, limit, page.as_ref())
            }
            What::Directory { search, school, department, limit, after } => {
                let asked = Asked { search: search.unwrap_or_default(), school, department, at: after.map(At::After) };
                directory(session, &asked, limit)
            }
            What::Edit(edit) => edit.run(session),
            What::Create(create) => create.run(session),
            What::Deactivate(deactivate) => deactivate.run(session),
            What::Reactivate(reactivate) => reactivate.run(session),
            What::Set(set) => set.run(session),
            What::Show { id } => {
                let account = list::show(&session.app, &session.actor()?, &id)?;
                shown(&session.screen, &account);
                session.screen.json(&json!(account));
                Ok(Ended::Well)
            }
            What::ResetSecondFactor { id } => {
                let actor = session.actor()?;
                let account = list::show(&session.app, &actor, &id)?.listed;
                let removed = factors::actions::reset(&session.app, &actor, account.id)?;
                session.screen.done("cli-factors-reset", &[("name", account.name)]);
                session.screen.json(&json!({"account": account.id, "removed": removed}));
                Ok(Ended::Well)
            }
            What::AllowSignIn { id } => {
                let actor = session.actor()?;
                let account = list::show(&session.app, &actor, &id)?.listed;
                attempts::actions::allow(&session.app, &actor, account.id)?;
                session.screen.done("cli-sign-in-allowed", &[("name", account.name)]);
                session.screen.json(&json!({"account": account.id}));
                Ok(Ended::Well)
            }
        }
    }
}

fn listed(session: &Session, filter: &Filter, sort: Sort, limit: u32, at: Option<&Cursor>) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let actor = session.actor()?;
    let (page, count) = list::list_and_count(app, &actor, filter, (sort, limit, at))?;
    let text = |cell: &Option<String>| cell.clone().unwrap_or_default();
    let mut columns = vec!["cli-column-name", "field-username", "report-profile", "field-school", "field-email"];
    if screen.is_wide() {
        columns.extend(["field-grade_level", "field-unique_id", "field-credential"]);
    }
    let columns: Vec<_> = columns.into_iter().map(|key| (screen.text(key, &[]), Align::Left)).collect();
    let rows: Vec<Vec<String>> = page
        .rows
        .iter()
        .map(|row| {
            let cells = [
                row.name.clone(),
                text(&row.username),
                screen.text(&format!("profile-{}", row.profile), &[]),
                text(&row.school),
                text(&row.email),
                text(&row.grade_level),
                text(&row.unique_id),
                screen.text(&format!("status-credential-{}", row.credential), &[]),
            ];
            cells.into_iter().take(columns.len()).collect()
        })
        .collect();
    if !rows.is_empty() {
        screen.table(&columns, &rows);
        screen.print("");
    }
    let args = [("shown", screen.number(rows.len() as u64)), ("n", count.to_string()), ("of", screen.number(count))];
    screen.say("cli-accounts-shown", &args);
    let token = |cursor: &Option<Cursor>| cursor.as_ref().map(Cursor::to_string);
    screen.json(&json!({"accounts": page.rows, "count": count,
        "previous": token(&page.previous), "next": token(&page.next)}));
    Ok(Ended::Well)
}

fn directory(session: &Session, asked: &Asked, limit: u32) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let page = directory::actions::page(app, &session.actor()?, asked, limit)?;
    let columns = ["cli-column-name", "field-position", "field-department", "field-school", "field-email"];
    let columns = columns.map(|key| (screen.text(key, &[]), Align::Left));
    let text = |cell: &Option<String>| cell.clone().unwrap_or_default();
    let row = |entry: &Entry| {
        vec![
            entry.name.clone(),
            text(&entry.position),
            text(&entry.department),
            text(&entry.school),
            text(&entry.email),
        ]
    };
    if !page.rows.is_empty() {
        screen.table(&columns, &page.rows.iter().map(row).collect::<Vec<_>>());
        screen.print("");
    }
    let n = page.rows.len() as u64;
    screen.say("cli-directory-shown", &[("n", n.to_string()), ("shown", screen.number(n))]);
    if let Some(next) = page.next {
        screen.say("cli-directory-more", &[("id", next.to_string())]);
    }
    screen.json(&json!({"rows": page.rows, "next": page.next}));
    Ok(Ended::Well)
}

fn shown(screen: &Screen, account: &Account) {
    let row = &account.listed;
    screen.heading(&row.name);
    let entry = |key: &str, value: &str| {
        if !value.is_empty() {
            screen.entry(&screen.text(key, &[]), value);
        }
    };
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    entry("field-unique_id", &text(&row.unique_id));
    entry("field-username", &text(&row.username));
    entry("field-email", &text(&row.email));
    entry("report-profile", &screen.text(&format!("profile-{}", row.profile), &[]));
    entry("field-role", &text(&row.role));
    entry("field-school", &text(&row.school));
    entry("field-department", &text(&row.department));
    entry("field-position", &text(&account.position));
    entry("field-grade_level", &text(&row.grade_level));
    entry("field-section", &row.sections.join(", "));
    entry("field-birth_date", &text(&account.birth_date));
    entry("field-phone", &text(&account.phone));
    entry("field-contact_email", &text(&account.contact_email));
    entry("field-administrator", &text(&account.administrator));
    entry("field-status", &screen.text(&format!("status-{}", row.status), &[]));
    entry("field-credential", &screen.text(&format!("status-credential-{}", row.credential), &[]));
    let names = |all: &[Relative]| all.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(" · ");
    entry("cli-account-guardians", &names(&account.guardians));
    entry("cli-account-children", &names(&account.children));
    for run in &account.runs {
        let kind = screen.text(&format!("status-{}", run.kind), &[]);
        entry(
            "cli-account-run",
            &format!("{} {kind} {} ({})", super::import::short(run.job), screen.moment(run.at), run.by),
        );
    }
}
