//! The command line (design §7): one file per command, which calls actions, prints and exits.
//!
//! What a person asked for goes to standard output, talk and progress to
//! standard error; with `--json` standard output holds one machine-readable
//! summary and nothing else. Exit status: 0 done, 1 something was refused or
//! failed, 2 wrong usage.

mod accounts;
mod api;
mod audit;
mod bulk;
mod by_hand;
mod completions;
mod credentials;
mod demo;
mod doctor;
mod failure;
mod import;
mod init;
mod jobs;
mod maintain;
mod meetings;
mod messages;
mod organization;
mod roles;
mod schools;
mod screen;
mod serve;
mod session;
mod settings;
mod slips;
mod watch;

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use self::failure::Failure;
use self::screen::Screen;
use self::session::{Global, Session};
use crate::config::Log;
use crate::error::Result;
use crate::sandbox::{self, Task};

/// Hands a whole school its keys: usernames, e-mail addresses and passwords,
/// from the file the school has to the slip in the pupil's hand.
#[derive(Debug, Parser)]
#[command(
    name = "llavero",
    version,
    max_term_width = 100,
    after_help = "To see it work on a made-up district, which takes a few seconds and harms nothing:\n  \
                  llavero demo\n\n\
                  To begin with your own school:\n  \
                  llavero init --organization \"Colegio San José\"\n  \
                  llavero import students.xlsx --as student\n\n\
                  Settings: defaults < llavero.toml in the data directory < LLAVERO_* environment variables < flags.\n\
                  Exit status: 0 done; 1 something was refused or failed, and says what; 2 wrong usage."
)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Demo),
    Init(init::Init),
    Import(import::Import),
    Credentials(credentials::Credentials),
    Slips(slips::Slips),
    Messages(messages::Messages),
    Meetings(meetings::Meetings),
    Accounts(accounts::Accounts),
    Audit(audit::Audit),
    Jobs(jobs::Jobs),
    Serve(serve::Serve),
    Settings(settings::Settings),
    Schools(schools::Schools),
    Roles(roles::Roles),
    Organization(organization::Organization),
    Maintain(maintain::Maintain),
    Api(api::Api),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
}

/// Whether a command did all it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    /// All of it.
    Well,
    /// Something was refused or failed, and has been told.
    Refused,
}

/// What this program does as a reading process of the sandbox. These are not commands for people.
const READING: [&Task; 2] = [&crate::imports::read::TASK, &crate::organization::picture::TASK];

/// Parses the command line, carries the command out, and says how it ended.
pub fn main() -> ExitCode {
    if let Some(code) = sandbox::serve(&READING, std::env::args_os().skip(1)) {
        return code;
    }
    let cli = Cli::parse();
    if !matches!(cli.command, Command::Serve(_)) {
        watch(None);
    }
    let screen = Screen::new(cli.global.locale(), cli.global.json);
    match carry_out(cli, screen) {
        Ok(Ended::Well) => ExitCode::SUCCESS,
        Ok(Ended::Refused) => ExitCode::from(1),
        Err(failure) => {
            failure.tell();
            ExitCode::from(1)
        }
    }
}

fn carry_out(cli: Cli, screen: Screen) -> Result<Ended, Failure> {
    let Cli { global, command } = cli;
    // These need no installation, make one of their own, or look at one that may be broken.
    match &command {
        Command::Completions(completions) => {
            completions.run();
            return Ok(Ended::Well);
        }
        Command::Api(api::Api { what: api::What::Openapi }) => {
            api::openapi();
            return Ok(Ended::Well);
        }
        Command::Demo(demo) => return demo.run(global, screen),
        Command::Doctor(doctor) => return doctor.run(&global, &screen),
        _ => {}
    }
    let makes = matches!(command, Command::Init(_) | Command::Serve(_));
    let session = Session::open(global, screen, makes)?;
    let ended = match command {
        Command::Init(init) => init.run(&session),
        Command::Import(import) => import.run(&session),
        Command::Credentials(credentials) => credentials.run(&session),
        Command::Slips(slips) => slips.run(&session),
        Command::Messages(messages) => messages.run(&session),
        Command::Meetings(meetings) => meetings.run(&session),
        Command::Accounts(accounts) => accounts.run(&session),
        Command::Audit(audit) => audit.run(&session),
        Command::Jobs(jobs) => jobs.run(&session),
        Command::Serve(serve) => serve.run(&session),
        Command::Settings(settings) => settings.run(&session),
        Command::Schools(schools) => schools.run(&session),
        Command::Roles(roles) => roles.run(&session),
        Command::Organization(organization) => organization.run(&session),
        Command::Api(api) => api.run(&session),
        Command::Maintain(_) => maintain::Maintain::run(&session),
        Command::Completions(_) | Command::Demo(_) | Command::Doctor(_) => Ok(Ended::Well),
    };
    ended.map_err(|error| session.failure(error))
}

/// What the program does inside, on standard error: as far as `LLAVERO_LOG` asks for it, and what a server answers.
fn watch(server: Option<Log>) {
    let asked = EnvFilter::try_from_env("LLAVERO_LOG").ok();
    let Some(filter) = asked.or_else(|| server.map(|_| EnvFilter::new("warn,llavero=info"))) else { return };
    let ansi = std::io::stderr().is_terminal();
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(ansi).with_writer(std::io::stderr);
    let _ = match server {
        Some(Log::Json) => lines.json().flatten_event(true).with_span_list(false).try_init(),
        _ => lines.try_init(),
    };
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
