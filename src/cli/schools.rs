//! `llavero schools`: see them, add one, give it another name or code, remove it.

use clap::{Args, Subcommand};
use serde_json::json;

use super::Ended;
use super::screen::Align;
use super::session::Session;
use crate::error::Result;
use crate::organization::List::Schools as ALL;
use crate::organization::lists::{add, entries, remove, rename, set_code};

/// See the schools, add, rename and remove them
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  llavero schools list\n  llavero schools add \"Sede Norte\" --code 105001000123\n  \
    llavero schools rename \"Sede Norte\" \"Sede María Cano\"\n\n\
    Imports add the schools that they name. Who is in a school stays in it when it gets another name; from then on\n\
    files must use the new one, or they make a new school. Only an empty school can be removed."
)]
pub(super) struct Schools {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// All of them, with how many people and sections each has
    List,
    /// Add one
    Add {
        /// Its name
        name: String,
        /// The code the ministry gave it
        #[arg(long, value_name = "CODE", default_value = "")]
        code: String,
    },
    /// Give one another name, another code, or both
    Rename {
        /// Its name, code or id
        school: String,
        /// Its new name
        #[arg(required_unless_present = "code")]
        name: Option<String>,
        /// Its new code; an empty one takes it away
        #[arg(long, value_name = "CODE")]
        code: Option<String>,
    },
    /// Remove one that nobody is in
    Remove {
        /// Its name, code or id
        school: String,
    },
}

impl Schools {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let actor = session.actor()?;
        let (id, done, name) = match self.what {
            What::List => return list(session),
            What::Add { name, code } => (add(app, &actor, ALL, &name, &code)?, "cli-school-added", name),
            What::Rename { school, name, code } => {
                let mut id = None;
                if let Some(code) = &code {
                    id = Some(set_code(app, &actor, &school, code)?);
                }
                if let Some(name) = &name {
                    let which = id.map_or_else(|| school.clone(), |id| id.to_string());
                    id = Some(rename(app, &actor, ALL, &which, name)?);
                }
                (id.unwrap_or_default(), "cli-school-changed", name.unwrap_or(school))
            }
            What::Remove { school } => (remove(app, &actor, ALL, &school)?, "cli-school-removed", school),
        };
        screen.done(done, &[("name", name.trim().to_owned())]);
        screen.json(&json!({"school": id}));
        Ok(Ended::Well)
    }
}

fn list(session: &Session) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let schools = entries(app, &session.actor()?, ALL)?;
    let columns = [
        ("cli-column-name", Align::Left),
        ("cli-column-code", Align::Left),
        ("cli-column-people", Align::Right),
        ("cli-column-sections", Align::Right),
    ];
    let columns = columns.map(|(key, align)| (screen.text(key, &[]), align));
    let rows: Vec<Vec<String>> = (schools.iter())
        .map(|school| {
            let code = school.code.clone().unwrap_or_default();
            vec![school.name.clone(), code, screen.number(school.people), screen.number(school.sections)]
        })
        .collect();
    if rows.is_empty() {
        screen.say("cli-schools-none", &[]);
    } else {
        screen.table(&columns, &rows);
    }
    screen.json(&json!(schools));
    Ok(Ended::Well)
}
