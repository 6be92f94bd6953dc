//! `llavero organization`: who manages it, and which supervisors are whose.

use clap::{Args, Subcommand};
use serde_json::json;
use uuid::Uuid;

use super::Ended;
use super::screen::Align;
use super::session::Session;
use crate::accounts::staff::actions;
use crate::error::Result;

/// Who manages the organization, its administrators, and which supervisors are whose
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero organization staff\n  \
    llavero organization hand-over --to profe.ana --becomes administrator\n  \
    llavero organization supervisors --to otro.admin sup.uno sup.dos\n\n\
    There is exactly one manager at every moment. With --actor the manager's password is asked for on standard input;\n\
    whoever holds the data directory needs none.")]
pub(super) struct Organization {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Manager, administrators and supervisors, as far as the actor sees them
    Staff,
    /// Hand the manager's role over to another account
    HandOver {
        /// To whom: username, address, unique ID or id
        #[arg(long, value_name = "ACCOUNT")]
        to: String,
        /// The role of whoever managed until now
        #[arg(long, value_name = "ROLE", default_value = "administrator")]
        becomes: String,
    },
    /// Give supervisors to another administrator
    Supervisors {
        /// The administrator: username, address, unique ID or id
        #[arg(long, value_name = "ACCOUNT")]
        to: String,
        /// The supervisors
        #[arg(required = true)]
        supervisors: Vec<String>,
    },
    /// Say in which schools besides its own an account works
    Schools {
        /// Its id
        account: Uuid,
        /// The ids of the schools; none takes them away
        schools: Vec<Uuid>,
    },
}

impl Organization {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let actor = session.actor()?;
        match self.what {
            What::Staff => staff(session)?,
            What::HandOver { to, becomes } => {
                let password = actor.account.is_some().then(|| session.secret("cli-hand-over-password")).transpose()?;
                let id = actions::hand_over(app, &actor, &to, &becomes, password.as_ref())?;
                screen.done("cli-handed-over", &[("name", to)]);
                screen.json(&json!({"manager": id}));
            }
            What::Supervisors { to, supervisors } => {
                let moved = actions::move_supervisors(app, &actor, &supervisors, &to)?;
                screen.done("cli-staff-moved", &[("n", moved.to_string())]);
                screen.json(&json!({"moved": moved}));
            }
            What::Schools { account, schools } => {
                actions::set_schools(app, &actor, account, &schools)?;
                screen.json(&json!({"account": account, "schools": schools}));
            }
        }
        Ok(Ended::Well)
    }
}

fn staff(session: &Session) -> Result<()> {
    let Session { app, screen, .. } = session;
    let staff = actions::staff(app, &session.actor()?, None)?;
    let columns = [
        ("cli-column-name", Align::Left),
        ("field-username", Align::Left),
        ("field-role", Align::Left),
        ("cli-column-administrator", Align::Left),
    ];
    let columns = columns.map(|(key, align)| (screen.text(key, &[]), align));
    let all = staff.manager.iter().chain(&staff.administrators).chain(&staff.supervisors);
    let rows: Vec<Vec<String>> = all
        .map(|member| {
            let administrator = staff.administrator_of(member).map(|member| member.login.clone());
            vec![member.name.clone(), member.login.clone(), member.role.clone(), administrator.unwrap_or_default()]
        })
        .collect();
    screen.table(&columns, &rows);
    screen.json(&json!(staff));
    Ok(())
}
