//! What every command works with: the flags, the opened installation, the screen, and who acts.

use std::io::BufRead;
use std::path::PathBuf;

use clap::Args;
use console::Term;
use secrecy::SecretString;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::failure::Failure;
use super::screen::Screen;
use crate::access::{self, Actor};
use crate::app::App;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::jobs;

/// The flags that every command takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options of every command")]
pub(super) struct Global {
    /// Where the database, the key and written files live [default: ./llavero-data, or LLAVERO_DATA_DIR]
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// PostgreSQL instead of the file in the data directory, e.g. postgres://user:password@host/llavero
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// A file of settings in the place of llavero.toml in the data directory
    #[arg(long, global = true, value_name = "FILE", env = "LLAVERO_CONFIG")]
    pub config: Option<PathBuf>,
    /// Print one machine-readable summary on standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// Ask nothing: for unattended use
    #[arg(long, short = 'y', global = true)]
    pub yes: bool,
    /// Act with the powers of this account (its username or e-mail address), and no others
    #[arg(long, global = true, value_name = "USERNAME")]
    pub actor: Option<String>,
    /// Which organization, where an installation has several
    #[arg(long, global = true, value_name = "ID")]
    pub organization_id: Option<Uuid>,
    /// The language: es, pt-BR or en [default: that of the terminal]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub locale: Option<Locale>,
}

fn language(tag: &str) -> Result<Locale, String> {
    Locale::from_tag(tag).ok_or_else(|| "use es, pt-BR or en".to_owned())
}

impl Global {
    /// The language asked for, or that of the terminal; Spanish where it says nothing.
    pub fn locale(&self) -> Locale {
        self.locale.unwrap_or_else(|| {
            let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
            match said.into_iter().find(|value| !value.is_empty()) {
                Some(tag) => Locale::from_tag(&tag).unwrap_or(Locale::En),
                None => Locale::Es,
            }
        })
    }

    /// The settings with these flags over them.
    pub fn settings(&self) -> Result<Config> {
        let mut flags = Vec::new();
        if let Some(dir) = &self.data_dir {
            flags.push(("data_dir", dir.display().to_string()));
        }
        if let Some(url) = &self.database_url {
            flags.push(("database_url", url.clone()));
        }
        Config::load(self.config.as_deref(), &flags)
    }
}

/// An opened installation, and what was asked of it.
pub(super) struct Session {
    /// The installation.
    pub app: App,
    /// Where words go.
    pub screen: Screen,
    /// The flags.
    pub global: Global,
}

impl Session {
    /// Opens the installation, tells of runs that were interrupted. Only a command that `makes` one may find none.
    pub fn open(global: Global, screen: Screen, makes: bool) -> Result<Self, Failure> {
        let config = match global.settings() {
            Ok(config) => config,
            Err(error) => return Err(Failure { error, screen, log: None }),
        };
        let screen = match config.locale() {
            Some(locale) if global.locale.is_none() => screen.in_language(locale),
            _ => screen,
        };
        Self::with(global, screen, config, makes)
    }

    /// The same with settings at hand.
    pub fn with(global: Global, screen: Screen, config: Config, makes: bool) -> Result<Self, Failure> {
        let data_dir = config.data_dir.clone();
        let log = data_dir.is_dir().then(|| data_dir.join("llavero.log"));
        let upgrading = |from: i64, to: i64| {
            screen.note(&screen.text("cli-upgrading", &[("from", from.to_string()), ("to", to.to_string())]));
        };
        match App::open(config, makes, upgrading).and_then(|app| Ok((jobs::recover(&app)?, app))) {
            Ok((interrupted, app)) => {
                for job in interrupted {
                    screen.interrupted(&job);
                }
                Ok(Self { app, screen, global })
            }
            Err(error) => Err(Failure { error, screen, log }),
        }
    }

    /// Who acts: the operator, or the account that `--actor` names.
    pub fn actor(&self) -> Result<Actor> {
        let organization = access::organization_of(&self.app, self.global.organization_id)?;
        match &self.global.actor {
            Some(username) => access::actions::actor_named(&self.app, organization, username),
            None => Ok(Actor::operator(organization)),
        }
    }

    /// A password: asked for by that message, unseen, or the first line of standard input where nobody can be asked.
    pub fn secret(&self, key: &str) -> Result<SecretString> {
        let line = if self.screen.can_ask() {
            let _ = Term::stderr().write_str(&format!("{} ", self.screen.text(key, &[])));
            Zeroizing::new(Term::stderr().read_secure_line()?)
        } else {
            let mut line = Zeroizing::new(String::new());
            std::io::stdin().lock().read_line(&mut line)?;
            line
        };
        Ok(SecretString::from(line.trim_end_matches(['\r', '\n'])))
    }

    /// How this installation is called again, as a person types it.
    pub fn called(&self) -> String {
        let mut words = vec![std::env::args().next().unwrap_or_else(|| "llavero".to_owned())];
        if self.global.data_dir.is_some() {
            words.extend(["--data-dir".to_owned(), self.app.config.data_dir.display().to_string()]);
        }
        let quoted = |word: &String| if word.contains(' ') { format!("'{word}'") } else { word.clone() };
        words.iter().map(quoted).collect::<Vec<_>>().join(" ")
    }

    /// An error, ready to be told.
    pub fn failure(&self, error: Error) -> Failure {
        let log = Some(self.app.config.data_dir.join("llavero.log"));
        Failure { error, screen: self.screen.clone(), log }
    }
}
