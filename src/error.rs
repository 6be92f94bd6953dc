//! The two kinds of errors: the user's, with words for a person, and ours, with an id that finds the cause in the log.
//!
//! A user's error says what is wrong and how to mend it, as Fluent keys with
//! arguments, never as English text: the person's language is known only at
//! the edge ([`crate::i18n`]). One of ours is shown as an id alone, because its
//! cause may hold names, paths or SQL that are nobody's business.

use std::cell::Cell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

/// What is wrong with a value: a message key and its arguments.
///
/// `code` names the messages `fault-<code>` (what is wrong) and its attribute
/// `.remedy` (how to mend it) in `locales/*/faults.ftl`. Arguments never carry
/// a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Stable name, lower-case with hyphens; also what `--json` prints.
    pub code: &'static str,
    /// Named arguments of the message.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault without arguments.
    pub fn new(code: &'static str) -> Self {
        Self { code, args: Vec::new() }
    }

    /// The same fault with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The fault of one cell of a table: see [`Problem`].
    pub fn at(self, row: u32, column: impl Into<String>, value: impl Into<String>) -> Problem {
        Problem { row: Some(row), column: column.into(), value: value.into(), fault: self }
    }

    /// The fault of one field of a form.
    pub fn of_field(self, name: &str) -> Problem {
        Problem { row: None, column: name.to_owned(), value: String::new(), fault: self }
    }

    /// The fault of a file as a whole.
    pub fn of_file(self) -> Problem {
        Problem { row: None, column: String::new(), value: String::new(), fault: self }
    }
}

/// A fault and where it stands: the line a person sees in their spreadsheet
/// (headings are row 1 unless a title stands above), the column's heading, and
/// the value found there (empty where the value is a secret).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// `None` when the file as a whole is at fault.
    pub row: Option<u32>,
    /// The heading as it stands in the file; empty when no column is at fault.
    pub column: String,
    /// The value as it stands in the file, cut to 200 characters; never a password.
    pub value: String,
    /// What is wrong.
    pub fault: Fault,
}

/// Anything that stops an action.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The input is wrong; each problem names its place.
    #[error("{} problem(s) in the input, first: {}", .0.len(), .0.first().map_or("", |p| p.fault.code))]
    Invalid(Vec<Problem>),
    /// There is no such thing, or none that the actor may know of.
    #[error("not found: {what} {id}")]
    NotFound {
        /// Fluent key of the kind of thing: `account`, `job`, `school` …
        what: &'static str,
        /// As the person named it.
        id: String,
    },
    /// The actor's role does not allow it.
    #[error("forbidden: {0:?}")]
    Forbidden(Fault),
    /// Something else already holds the value, or the state changed since the person looked.
    #[error("conflict: {0:?}")]
    Conflict(Fault),
    /// Over a limit of size, rows, columns or the like.
    #[error("too large: {0:?}")]
    TooLarge(Fault),
    /// Another run holds what this one needs; trying again later helps.
    #[error("busy: {0:?}")]
    Busy(Fault),
    /// Somebody asked the work to stop before it was done; nothing of it is written.
    #[error("cancelled: {0:?}")]
    Cancelled(Fault),
    /// The machine under us said no in a way its keeper can mend: a full disk, a missing right.
    #[error("environment: {0:?}")]
    Environment(Fault),
    /// Ours.
    #[error("internal: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// What every action returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error of ours from a sentence for the log.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// Whether the database server went away: it may be there again in a moment.
    pub fn is_database_away(&self) -> bool {
        let away = ["database-unreachable", "database-commit-unknown"];
        matches!(self, Self::Environment(fault) if away.contains(&fault.code))
    }

    /// The same error, said of one field of a form.
    #[must_use]
    pub fn of_field(self, name: &str) -> Self {
        match self {
            Self::Invalid(problems) => {
                Self::Invalid(problems.into_iter().map(|problem| problem.fault.of_field(name)).collect())
            }
            other => other,
        }
    }

    /// A user's error about the input as a whole.
    pub fn invalid(fault: Fault) -> Self {
        Self::Invalid(vec![fault.of_file()])
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Invalid(vec![problem])
    }
}

impl From<std::io::Error> for Error {
    fn from(cause: std::io::Error) -> Self {
        match cause.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                Self::Environment(Fault::new("disk-full"))
            }
            std::io::ErrorKind::PermissionDenied => Self::Environment(Fault::new("permission-denied")),
            _ => Self::internal(cause),
        }
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs a library that gives up by a panic, and keeps its message off the screen: it would tell a
/// person nothing, and may quote what stands in their file. Where it happened goes to the log.
///
/// # Errors
/// What it panicked with.
pub fn caught<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| match (QUIET.get(), info.location()) {
            (true, Some(place)) => tracing::debug!(%place, "a library panicked"),
            (true, None) => {}
            (false, _) => before(info),
        }));
    });
    let outer = QUIET.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    QUIET.set(outer);
    outcome
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    #[ignore = "run by the test below, in a process of its own"]
    fn two_panics() {
        assert!(caught(|| panic!("of a library")).is_err());
        assert!(catch_unwind(|| panic!("of ours")).is_err());
    }

    #[test]
    fn a_library_panics_in_silence_and_our_own_code_is_heard() {
        let mut child = Command::new(std::env::current_exe().unwrap());
        let said = child.args(["--ignored", "--exact", "error::tests::two_panics", "--nocapture"]).output().unwrap();
        let said = String::from_utf8(said.stderr).unwrap() + &String::from_utf8(said.stdout).unwrap();
        assert!(said.contains("1 passed") && said.contains("of ours") && !said.contains("of a library"), "{said}");
    }
}
