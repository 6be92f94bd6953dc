//! Whether an installation is as it should be: what is asked before a backup is trusted, and after anything strange.
//!
//! It changes nothing. The database is opened as it is, without being brought up to date, and nothing is made that
//! is missing, so that what is found is what is there.

pub mod actions;
mod agreement;
mod files;

use uuid::Uuid;

use crate::audit::verify::Mark;
use crate::error::Fault;

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It works, and should be looked at.
    Warning,
    /// It is wrong.
    Wrong,
}

impl Level {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Wrong => "wrong",
        }
    }
}

/// Something that is not as it should be; the fault says what, and its remedy what to do.
#[derive(Debug, Clone)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// What, and what to do.
    pub fault: Fault,
}

impl Finding {
    /// Something wrong.
    pub fn wrong(fault: Fault) -> Self {
        Self { level: Level::Wrong, fault }
    }

    /// Something to look at.
    pub fn warning(fault: Fault) -> Self {
        Self { level: Level::Warning, fault }
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone)]
pub struct Check {
    /// What: `doctor-<name>` says it in words.
    pub name: &'static str,
    /// How many things it looked at: entries, accounts, passwords …; `None` where it is one thing.
    pub counted: Option<u64>,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
}

/// Everything that was looked at. What could not be, because something before it was wrong, is not in it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// One after the other.
    pub checks: Vec<Check>,
    /// The end of each organization's audit log, to be kept elsewhere.
    pub marks: Vec<(Uuid, Mark)>,
}

impl Report {
    /// Whether nothing is wrong; there may be warnings.
    pub fn is_well(&self) -> bool {
        self.checks.iter().flat_map(|check| &check.findings).all(|finding| finding.level < Level::Wrong)
    }
}
