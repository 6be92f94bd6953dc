//! The program: the command line of the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    llavero::disk::set_umask();
    llavero::cli::main()
}
