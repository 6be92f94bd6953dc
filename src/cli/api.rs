//! `llavero api`: the keys of the JSON API, and the document that describes it.

use clap::{Args, Subcommand};
use secrecy::ExposeSecret;
use serde_json::json;

use super::Ended;
use super::screen::Align;
use super::session::Session;
use crate::access::keys::actions::{NewKey, add, end, keys};
use crate::error::Result;
use crate::routes::api::document_json;

/// Make, see and end keys of the JSON API; print the document that describes it
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero api add-key \"Sistema académico\" --role administrator --days 180\n  \
    llavero api add-key \"Sede Norte\" --role administrator --school \"Sede Norte\"\n  \
    llavero api end-key \"Sistema académico\"\n  \
    llavero api openapi > openapi.json\n\n\
    A key is shown once, when it is made. It does what its role may, to nobody of its rank or above, until it ends.")]
pub(super) struct Api {
    #[command(subcommand)]
    pub(super) what: What,
}

#[derive(Debug, Subcommand)]
pub(super) enum What {
    /// Every key: its role, its schools, when it ends, when it was last used
    Keys,
    /// Make a key, and show it this once
    AddKey {
        /// What it is called
        name: String,
        /// Its role: a name, or manager's presets such as administrator; it must rank below whoever makes the key
        #[arg(long)]
        role: String,
        /// Narrow it to this school; may be given several times
        #[arg(long = "school", value_name = "SCHOOL")]
        schools: Vec<String>,
        /// How many days it lasts
        #[arg(long, default_value_t = 90, value_name = "DAYS")]
        days: u32,
    },
    /// End a key, at once and for good
    EndKey {
        /// Its name or id
        key: String,
    },
    /// Print the OpenAPI document
    Openapi,
}

impl Api {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        match self.what {
            What::Keys => list(session),
            What::AddKey { name, role, schools, days } => {
                let (key, secret) = add(app, &session.actor()?, &NewKey { name, role, schools, days })?;
                let args = [("name", key.name.clone()), ("until", screen.locale.moment(key.expires_at))];
                screen.done("cli-key-added", &args);
                screen.print(secret.expose_secret());
                screen.json(&json!({"key": key.id, "secret": secret.expose_secret(), "expires_at": key.expires_at}));
                Ok(Ended::Well)
            }
            What::EndKey { key } => {
                let key = end(app, &session.actor()?, &key)?;
                screen.done("cli-key-ended", &[("name", key.name.clone())]);
                screen.json(&json!({"key": key.id}));
                Ok(Ended::Well)
            }
            What::Openapi => {
                openapi();
                Ok(Ended::Well)
            }
        }
    }
}

/// The same whether or not there is an installation.
#[allow(clippy::print_stdout)] // what was asked for, and nothing else
pub(super) fn openapi() {
    println!("{}", document_json());
}

fn list(session: &Session) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let keys = keys(app, &session.actor()?)?;
    let columns = ["cli-column-name", "field-role", "cli-column-schools", "cli-column-ends", "cli-column-used"];
    let columns = columns.map(|key| (screen.text(key, &[]), Align::Left));
    let moment = |at: Option<i64>| at.map_or_else(|| "–".to_owned(), |at| screen.locale.moment(at));
    let rows: Vec<Vec<String>> = (keys.iter())
        .map(|key| {
            let ends =
                if key.lasts(app.now()) { moment(Some(key.expires_at)) } else { screen.text("cli-key-over", &[]) };
            vec![key.name.clone(), key.role.clone(), key.schools.join(", "), ends, moment(key.used_at)]
        })
        .collect();
    if rows.is_empty() {
        screen.say("cli-keys-none", &[]);
    } else {
        screen.table(&columns, &rows);
    }
    screen.json(&json!(keys));
    Ok(Ended::Well)
}
