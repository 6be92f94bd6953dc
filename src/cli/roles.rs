//! `llavero roles`: see them, add one, change it, remove it, lend it.

use clap::{Args, Subcommand};
use serde_json::json;
use uuid::Uuid;

use super::Ended;
use super::screen::Align;
use super::session::Session;
use crate::access::loans::{self, NewLoan, end_of_day};
use crate::access::{Permission, Reach};
use crate::error::{Fault, Result};
use crate::organization::roles::{RoleChange, actions};

/// See what each role allows; add, change, remove and lend roles
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero roles list\n  \
    llavero roles add \"Coordinación\" --rank 1 --reach schools --allow edit-accounts,set-passwords\n  \
    llavero roles set teacher --allow view-people --authorized true\n  \
    llavero roles remove \"Coordinación\" --heir supervisor\n  \
    llavero roles lend --to profe.ana --role administrator --until 2026-12-18 --most-accounts 200\n\n\
    A role is named by its name, its id or the code it came with: manager, administrator, supervisor, teacher, staff,\n\
    guardian, student. --allow names all that it allows, separated by commas: view-people, import-people,\n\
    generate-credentials, reveal-passwords, create-accounts, edit-accounts, set-passwords, assign-roles,\n\
    deactivate-accounts, send-messages, create-meetings, view-attendance and, for rank 2 that reaches the\n\
    organization, manage-roles, lend-roles, manage-keys, view-audit, manage-organization. Rank: 2 administrator,\n\
    1 supervisor, 0 everybody else.")]
pub(super) struct Roles {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// All of them, with how many people have each
    List,
    /// Add one
    Add {
        /// Its name
        name: String,
        #[command(flatten)]
        about: About,
    },
    /// Change one for everybody who has it
    Set {
        /// Its name, code or id
        role: String,
        /// Another name
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        about: About,
    },
    /// Remove one that nobody has, or that another takes over
    Remove {
        /// Its name, code or id
        role: String,
        /// The role its people get instead
        #[arg(long, value_name = "ROLE")]
        heir: Option<String>,
    },
    /// Lend one until a day
    Lend {
        /// To whom: username, address, unique ID or id
        #[arg(long, value_name = "ACCOUNT")]
        to: String,
        /// Which role
        #[arg(long)]
        role: String,
        /// The last day, such as 2026-12-18
        #[arg(long, value_name = "DATE")]
        until: String,
        /// How many accounts one run may touch
        #[arg(long, value_name = "N")]
        most_accounts: i64,
    },
    /// What is and was lent
    Loans,
    /// One loan, and all that was done under it
    Loan {
        /// Its id
        id: Uuid,
    },
    /// End a loan before its time
    EndLoan {
        /// Its id
        id: Uuid,
    },
}

/// What a role is to be.
#[derive(Debug, Args)]
struct About {
    /// 2 administrator, 1 supervisor, 0 everybody else
    #[arg(long, allow_negative_numbers = true)]
    rank: Option<i64>,
    /// Whom it reaches: organization, assigned or schools
    #[arg(long)]
    reach: Option<String>,
    /// All that it allows, separated by commas; nothing after it takes everything away
    #[arg(long, value_name = "PERMISSIONS")]
    allow: Option<String>,
    /// Whether those who have it are authorized users
    #[arg(long, value_name = "true|false")]
    authorized: Option<bool>,
}

impl About {
    fn change(&self, name: Option<String>) -> Result<RoleChange> {
        let reach = self.reach.as_deref().map(|name| {
            let found = Reach::ALL.into_iter().find(|reach| reach.name() == name);
            found.ok_or_else(|| Fault::new("reach-unknown").with("value", name).of_field("reach"))
        });
        let permissions = self.allow.as_deref().map(|names| {
            names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(permission).collect::<Result<Vec<_>>>()
        });
        Ok(RoleChange {
            name,
            rank: self.rank,
            permissions: permissions.transpose()?,
            reach: reach.transpose()?,
            authorized: self.authorized,
            seen: None,
        })
    }
}

fn permission(name: &str) -> Result<Permission> {
    let found = Permission::ALL.iter().copied().find(|permission| permission.name() == name);
    let known = || Permission::names(Permission::ALL).replace(' ', ", ");
    let fault = || Fault::new("permission-unknown").with("value", name).with("known", known());
    found.ok_or_else(|| fault().of_field("permissions").into())
}

impl Roles {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let actor = session.actor()?;
        match self.what {
            What::List => list(session)?,
            What::Add { name, about } => {
                let role = actions::add(app, &actor, &about.change(Some(name))?)?;
                screen.done("cli-role-added", &[("name", role.name.clone())]);
                screen.json(&role.told());
            }
            What::Set { role, name, about } => {
                let role = actions::set(app, &actor, &role, &about.change(name)?)?;
                screen.done("cli-role-changed", &[("name", role.name.clone())]);
                screen.json(&role.told());
            }
            What::Remove { role, heir } => {
                let people = actions::remove(app, &actor, &role, heir.as_deref())?;
                screen.done("cli-role-removed", &[("name", role)]);
                screen.json(&json!({"people": people}));
            }
            What::Lend { to, role, until, most_accounts } => {
                let until = end_of_day(&until).unwrap_or_default();
                let id = loans::actions::lend(app, &actor, &NewLoan { account: to, role, until, most_accounts })?;
                screen.done("cli-loan-made", &[("until", session.screen.moment(until))]);
                screen.json(&json!({"loan": id}));
            }
            What::Loans => lent(session)?,
            What::Loan { id } => {
                let (loan, deeds) = loans::actions::show(app, &actor, id)?;
                for deed in &deeds {
                    screen.item(&format!("{} {}", session.screen.moment(deed.at), deed.action));
                }
                screen.json(&json!({"loan": loan, "deeds": deeds}));
            }
            What::EndLoan { id } => {
                loans::actions::end(app, &actor, id)?;
                screen.done("cli-loan-ended", &[]);
                screen.json(&json!({"loan": id}));
            }
        }
        Ok(Ended::Well)
    }
}

fn list(session: &Session) -> Result<()> {
    let Session { app, screen, .. } = session;
    let all = actions::list(app, &session.actor()?)?;
    let columns = [
        ("cli-column-name", Align::Left),
        ("cli-column-rank", Align::Right),
        ("cli-column-reach", Align::Left),
        ("cli-column-people", Align::Right),
        ("cli-column-allows", Align::Left),
    ];
    let columns = columns.map(|(key, align)| (screen.text(key, &[]), align));
    let rows: Vec<Vec<String>> = (all.iter())
        .map(|held| {
            let role = &held.role;
            vec![
                role.name.clone(),
                role.rank.to_string(),
                role.reach.name().to_owned(),
                screen.number(held.people),
                Permission::names(&role.permissions),
            ]
        })
        .collect();
    screen.table(&columns, &rows);
    let told = |held: &crate::organization::roles::Held| {
        let mut role = held.role.told();
        role["people"] = json!(held.people);
        role
    };
    screen.json(&json!(all.iter().map(told).collect::<Vec<_>>()));
    Ok(())
}

fn lent(session: &Session) -> Result<()> {
    let Session { app, screen, .. } = session;
    let all = loans::actions::list(app, &session.actor()?)?;
    if all.is_empty() {
        screen.say("cli-loans-none", &[]);
    }
    for loan in &all {
        let role = loan.role.clone().unwrap_or_default();
        screen.item(&format!("{} {} {} {}", loan.id, loan.name, role, screen.moment(loan.ends_at)));
    }
    screen.json(&json!(all));
    Ok(())
}
