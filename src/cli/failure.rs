//! An error in words: what is wrong and how to mend it; of ours only an id, which finds the cause in the log.

use std::error::Error as _;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::screen::Screen;
use crate::disk::open_private;
use crate::error::{Error, Fault, Problem};
use crate::i18n::{Locale, Way};

/// Most problems told one by one.
const MOST: usize = 10;

/// What ended a command, and where to tell it.
pub(super) struct Failure {
    /// What.
    pub error: Error,
    /// Where words go.
    pub screen: Screen,
    /// Where causes of ours go, once there is a place.
    pub log: Option<PathBuf>,
}

impl Failure {
    /// Tells it.
    pub fn tell(&self) {
        let told = Told::of(&self.error, self.screen.locale, self.log.as_deref());
        told.print(&self.screen);
        self.screen.json(&told.json());
    }
}

/// An error in words.
pub(super) struct Told {
    code: String,
    message: String,
    remedy: String,
    problems: Vec<Value>,
    lines: Vec<String>,
}

impl Told {
    /// Puts an error into words, and writes the cause of one of ours into the log.
    pub fn of(error: &Error, locale: Locale, log: Option<&Path>) -> Self {
        let of_fault =
            |fault: &Fault| (fault.code.to_owned(), locale.fault(fault), locale.remedy_in(Way::CommandLine, fault));
        let mut lines = Vec::new();
        let mut problems = Vec::new();
        let (code, message, remedy) = match error {
            Error::Invalid(all) => {
                problems = all.iter().map(|problem| problem_json(locale, problem)).collect();
                lines.extend(all.iter().take(MOST).map(|problem| problem_line(locale, problem)));
                if all.len() > MOST {
                    lines.push(locale.text("cli-and-more", &[("n", (all.len() - MOST).to_string())]));
                }
                let first = all.first().map(|problem| of_fault(&problem.fault));
                first.unwrap_or_else(|| ("invalid".to_owned(), locale.error(error), String::new()))
            }
            Error::NotFound { what, .. } => {
                let remedy = match *what {
                    "file" => locale.text("cli-file-not-found-remedy", &[]),
                    "job" => locale.text("cli-job-not-found-remedy", &[]),
                    _ => locale.text("cli-not-found-remedy", &[]),
                };
                ("not-found".to_owned(), locale.error(error), remedy)
            }
            Error::Forbidden(fault)
            | Error::Conflict(fault)
            | Error::TooLarge(fault)
            | Error::Busy(fault)
            | Error::Cancelled(fault)
            | Error::Environment(fault) => of_fault(fault),
            Error::Internal(_) => {
                let (id, file) = write_down(error, log);
                let args = [("id", id), ("file", file)];
                ("internal".to_owned(), locale.error(error), locale.text("cli-internal-remedy", &args))
            }
        };
        if lines.is_empty() {
            lines.push(format!("{message} {remedy}"));
        }
        Self { code, message, remedy, problems, lines }
    }

    /// Prints it for people.
    pub fn print(&self, screen: &Screen) {
        for line in &self.lines {
            screen.wrong(line);
        }
    }

    /// The same for programs.
    pub fn json(&self) -> Value {
        json!({"error": {
            "code": self.code, "message": self.message, "remedy": self.remedy, "problems": self.problems,
        }})
    }
}

/// A problem as `--json` gives it (design §7).
pub(super) fn problem_json(locale: Locale, problem: &Problem) -> Value {
    json!({
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "code": problem.fault.code,
        "message": locale.fault(&problem.fault),
        "remedy": locale.remedy_in(Way::CommandLine, &problem.fault),
    })
}

/// A problem as one line: where it stands, what stands there, what is wrong, how to mend it.
pub(super) fn problem_line(locale: Locale, problem: &Problem) -> String {
    let line = locale.problem_in(Way::CommandLine, problem);
    let told = problem.value.is_empty() || line.contains(&problem.value);
    if told {
        return line;
    }
    let value = locale.text("cli-value", &[("value", problem.value.clone())]);
    match line.split_once(": ") {
        Some((place, rest)) if problem.row.is_some() => format!("{place}, {value}: {rest}"),
        _ => format!("{value}: {line}"),
    }
}

/// Writes the cause into the log; the id it is found by, and the file.
fn write_down(error: &Error, log: Option<&Path>) -> (String, String) {
    let id = uuid::Uuid::now_v7().simple().to_string().split_off(24);
    let mut cause = error.to_string();
    let mut source = error.source();
    while let Some(deeper) = source {
        let text = deeper.to_string();
        if !cause.contains(&text) {
            cause.push_str(": ");
            cause.push_str(&text);
        }
        source = deeper.source();
    }
    tracing::error!(id, cause, "internal error");
    let Some(log) = log else { return (id, cause) };
    let line = format!("{} {id} {}\n", jiff::Timestamp::now(), cause.replace('\n', " "));
    // A log that cannot be written must not hide the error itself.
    match open_private(log, File::options().create(true).append(true))
        .and_then(|mut file| file.write_all(line.as_bytes()))
    {
        Ok(()) => (id, log.display().to_string()),
        Err(_) => (id, cause),
    }
}
