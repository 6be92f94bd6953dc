//! `llavero completions`: what the shell needs to complete our commands.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

/// Print the completions of a shell
#[derive(Debug, Args)]
#[command(after_help = "For bash, until the next sign-in:\n  source <(llavero completions bash)\n\n\
    For fish, for good:\n  llavero completions fish > ~/.config/fish/completions/llavero.fish")]
pub(super) struct Completions {
    /// Whose completions
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) {
        clap_complete::generate(self.shell, &mut super::Cli::command(), "llavero", &mut std::io::stdout());
    }
}
