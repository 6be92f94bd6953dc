//! `llavero init`: an organization, its key, and its manager.

use clap::Args;
use serde_json::json;

use super::Ended;
use super::session::Session;
use crate::accounts::rules::UsernamePolicy;
use crate::error::{Error, Fault, Result};
use crate::organization::Settings;
use crate::organization::actions::{NewOrganization, create, exists};

/// Set up the organization that this installation is for
#[derive(Debug, Args)]
#[command(after_help = "Example, with the manager's password asked for:\n  \
    llavero init --organization \"Colegio San José\" --manager-email rectoria@sanjose.edu --manager-password-stdin\n\n\
    Then:\n  llavero import students.xlsx --as student\n\n\
    The organization speaks the language of --locale: slips, role names and word passwords are in it.")]
pub(super) struct Init {
    /// Its name, as it stands on letterheads
    #[arg(long, value_name = "NAME")]
    organization: String,
    /// What usernames may be: `school` (letters, digits, . - _; once per school), `global` (spaces too; once in the
    /// installation; case counts) or `collaborate` (global, and username, password, e-mail and role are required)
    #[arg(long, value_name = "POLICY", default_value = "school", value_parser = ["school", "global", "collaborate"])]
    username_policy: String,
    /// The e-mail address of the one manager
    #[arg(long, value_name = "EMAIL", requires = "manager_password_stdin")]
    manager_email: Option<String>,
    /// Read the manager's password from standard input, one line; it is never taken from the command line
    #[arg(long, requires = "manager_email")]
    manager_password_stdin: bool,
    /// Where people sign in, as slips print it
    #[arg(long, value_name = "URL", default_value = "")]
    sign_in_url: String,
    /// Make one more organization in an installation that has one
    #[arg(long)]
    another: bool,
}

impl Init {
    pub(super) fn run(&self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        if self.organization.trim().is_empty() {
            return Err(Fault::new("organization-nameless").into());
        }
        if !self.another && exists(app)? {
            return Err(Error::Conflict(Fault::new("organization-exists")));
        }
        let locale = screen.locale;
        let manager = match &self.manager_email {
            Some(email) => Some((email.clone(), session.secret("cli-init-password")?)),
            None => None,
        };
        let settings = Settings {
            username_policy: UsernamePolicy::preset(&self.username_policy).unwrap_or(UsernamePolicy::SCHOOL),
            sign_in_url: self.sign_in_url.clone(),
            ..Settings::of_locale(locale)
        };
        let new = NewOrganization { name: self.organization.trim().to_owned(), locale, settings, manager };
        let organization = create(app, new)?;
        let data_dir = app.config.data_dir.display().to_string();
        screen.done("cli-init-done", &[("name", organization.name.clone()), ("directory", data_dir.clone())]);
        screen.say("cli-init-key", &[("file", app.config.key_file().display().to_string())]);
        screen.heading(&screen.text("cli-next", &[]));
        screen.command(&format!("{} import students.xlsx --as student", session.called()));
        screen.json(&json!({"organization": organization.id, "name": organization.name, "data_dir": data_dir}));
        Ok(Ended::Well)
    }
}
