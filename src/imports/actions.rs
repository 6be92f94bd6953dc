//! The use cases of an import: read a file, preview it, apply it, write what was refused.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::apply::Applying;
use super::check::{Checking, Draft};
use super::map::{self, Mapping, Target};
use super::plan::{Guard, Options, Plan, Planner, Totals};
use super::problems::ProblemsFile;
use super::read::{Detected, Source};
use super::store;
use crate::access::{Actor, Permission};
use crate::accounts::rules::DateOrder;
use crate::accounts::{Field, Profile};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Fault, Problem, Result};
use crate::i18n::Locale;
use crate::jobs::{self, Kind};
use crate::organization::{self, Organization};
use crate::{accounts, audit};

/// What is to be imported, and how.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The file.
    pub path: PathBuf,
    /// What its people are, where no column says so.
    pub profile: Option<Profile>,
    /// Headings mapped by hand.
    pub by_hand: Vec<(String, Target)>,
    /// A format named by hand.
    pub format: Option<String>,
    /// The rest.
    pub options: Options,
}

/// A file, read and checked, and what it would do.
pub struct Preview {
    /// What the file is.
    pub detected: Detected,
    /// Which column holds what.
    pub mapping: Mapping,
    /// What it would do.
    pub plan: Plan,
}

/// How an import ended.
#[derive(Debug, Clone, Serialize)]
pub struct Applied {
    /// The run.
    pub job: Uuid,
    /// How many rows ended in each way.
    pub totals: Totals,
}

/// Reads and checks a file and says what it would do. Writes nothing.
///
/// # Errors
/// `Forbidden`; `Invalid` or `TooLarge` when the file as a whole cannot be used.
pub fn preview(app: &App, actor: &Actor, request: &Request) -> Result<Preview> {
    actor.require(Permission::ImportPeople)?;
    let read = Read::file(app, actor, request)?;
    let (detected, mapping) = (read.detected.clone(), read.mapping.clone());
    let plan = app.db.read(|tx| read.plan(app, tx, actor, request))?;
    Ok(Preview { detected, mapping, plan })
}

impl Preview {
    /// Whether it can be applied as it is, under what was asked.
    pub fn is_ready(&self, options: &Options) -> bool {
        stops(&self.plan, options).is_none()
    }
}

/// Why a plan is not applied.
fn stops(plan: &Plan, options: &Options) -> Option<Stop> {
    let whole_or_nothing = plan.draft.is_collaborate;
    if plan.totals.refused > 0 && (whole_or_nothing || !options.skip_refused) {
        Some(Stop::Refused)
    } else if plan.guard.is_some() && !options.allow_large_change {
        Some(Stop::Guard)
    } else {
        None
    }
}

enum Stop {
    Refused,
    Guard,
}

/// Applies what was previewed, if it is still what would happen.
///
/// # Errors
/// `Conflict` when the database changed since the preview, so that the plan
/// would be another: nothing is written then.
pub fn apply(app: &App, actor: &Actor, request: &Request, preview: Preview) -> Result<(Applied, Preview)> {
    actor.require(Permission::ImportPeople)?;
    let confirmed = preview.plan.digest;
    let read = Read { detected: preview.detected, mapping: preview.mapping, draft: preview.plan.into_draft() };
    match carry_out(app, actor, request, read, Some(confirmed))? {
        Outcome::Applied(applied, done) => Ok((applied, *done)),
        Outcome::Stopped(_) => Err(Error::Conflict(Fault::new("plan-changed"))),
    }
}

/// How an import without a question in between ended.
pub enum Outcome {
    /// It was written, and this is what was.
    Applied(Applied, Box<Preview>),
    /// Rows were refused or a guard spoke: nothing was written.
    Stopped(Box<Preview>),
}

/// Reads, plans and applies in one go, for unattended use.
///
/// # Errors
/// As [`preview`].
pub fn run(app: &App, actor: &Actor, request: &Request) -> Result<Outcome> {
    actor.require(Permission::ImportPeople)?;
    let read = Read::file(app, actor, request)?;
    carry_out(app, actor, request, read, None)
}

fn carry_out(
    app: &App,
    actor: &Actor,
    request: &Request,
    read: Read,
    confirmed: Option<blake3::Hash>,
) -> Result<Outcome> {
    let details = json!({
        "file": request.path.file_name().map(|name| name.to_string_lossy()),
        "format": read.mapping.format,
        "rows": read.draft.rows,
    });
    let (detected, mapping) = (read.detected.clone(), read.mapping.clone());
    let running = jobs::start(app, actor, Kind::Import, &details)?;
    running.carry_out(app, actor.organization, |tx, running| {
        let plan = read.plan(app, tx, actor, request)?;
        if confirmed.is_some_and(|confirmed| confirmed != plan.digest) {
            return Err(Error::Conflict(Fault::new("plan-changed")));
        }
        if stops(&plan, &request.options).is_some() {
            jobs::forget(tx, actor.organization, running.id)?;
            return Ok(Outcome::Stopped(Box::new(Preview { detected, mapping, plan })));
        }
        let organization = organization::store::get(tx, actor.organization)?;
        let mut details = details;
        details["totals"] = json!(plan.totals);
        if !plan.is_empty() {
            Applying { tx, app, organization: &organization, plan: &plan, job: running.id, now: running.started }
                .apply()?;
        }
        store::remember(tx, actor.organization, &detected.headings, &mapping, running.started)?;
        jobs::finish(tx, actor.organization, running.id, &details, app.now())?;
        let entry = app.ids().next_id();
        audit::record(tx, actor, entry, running.started, "import.apply", running.id, &details)?;
        if plan.totals.new > 10_000 {
            tx.refresh_statistics(&accounts::store::TABLES)?;
        }
        let applied = Applied { job: running.id, totals: plan.totals };
        Ok(Outcome::Applied(applied, Box::new(Preview { detected, mapping, plan })))
    })
}

/// A file, read and checked.
struct Read {
    detected: Detected,
    mapping: Mapping,
    draft: Draft,
}

impl Read {
    fn file(app: &App, actor: &Actor, request: &Request) -> Result<Self> {
        let mut source = Source::open(&request.path, &app.config.import)?;
        let headings = source.detected().headings.clone();
        let (organization, remembered) = app.db.read(|tx| {
            let organization = organization::store::get(tx, actor.organization)?;
            Ok((organization, store::remembered(tx, actor.organization, &headings)?))
        })?;
        let mapping = map::map(&headings, &request.by_hand, remembered.as_deref(), request.format.as_deref())
            .map_err(Error::Invalid)?;
        source.hide(&mapping.columns);
        let detected = source.detected().clone();
        let checking = Checking {
            mapping: &mapping,
            headings: &headings,
            policy: &organization.settings.username_policy,
            default_profile: profile(request, &mapping),
            date_order: date_order(app, request, &mapping, organization.locale)?,
        };
        let mut draft = Draft::new(&mapping);
        source.rows(&mut |row| {
            draft.add(&row, &checking);
            ControlFlow::Continue(())
        })?;
        draft.lost_zeros(&checking);
        Ok(Self { detected, mapping, draft })
    }

    fn plan(self, app: &App, tx: &mut Tx<'_>, actor: &Actor, request: &Request) -> Result<Plan> {
        let organization: Organization = organization::store::get(tx, actor.organization)?;
        let headings: BTreeMap<Field, String> = self
            .mapping
            .columns
            .iter()
            .zip(&self.detected.headings)
            .filter_map(|(field, heading)| Some(((*field)?, heading.clone())))
            .collect();
        let planner = Planner {
            tx,
            organization: &organization,
            actor,
            keys: &app.keys,
            headings: &headings,
            options: &request.options,
        };
        planner.plan(self.draft)
    }
}

/// Collaborate's supervisors work at the school; a file with guardians in it is one of students.
fn profile(request: &Request, mapping: &Mapping) -> Option<Profile> {
    request.profile.or_else(|| {
        if mapping.format == super::formats::collaborate::FORMAT.name {
            Some(Profile::Staff)
        } else if mapping.guardian_count() > 0 {
            Some(Profile::Student)
        } else {
            None
        }
    })
}

/// How many rows are asked which of day and month comes first.
const DATES_ASKED: usize = 5_000;

/// What the file's own dates say: where one number is over 12, it is the day.
/// When none says it, people of Spanish and Portuguese write the day first.
fn date_order(app: &App, request: &Request, mapping: &Mapping, locale: Locale) -> Result<Option<DateOrder>> {
    if mapping.column_of(Field::BirthDate).is_none() {
        return Ok(None);
    }
    let mut seen = HashMap::new();
    let mut asked = 0;
    Source::open(&request.path, &app.config.import)?.rows(&mut |row| {
        if let Some(order) = says_order(&mapping.value(Field::BirthDate, row.cells)) {
            *seen.entry(order).or_insert(0) += 1;
        }
        asked += 1;
        if asked < DATES_ASKED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    Ok(match (seen.get(&DateOrder::DayMonth), seen.get(&DateOrder::MonthDay)) {
        (Some(_), None) => Some(DateOrder::DayMonth),
        (None, Some(_)) => Some(DateOrder::MonthDay),
        (None, None) if locale != Locale::En => Some(DateOrder::DayMonth),
        _ => None,
    })
}

fn says_order(cell: &str) -> Option<DateOrder> {
    let mut numbers = cell.split(['/', '-', '.']).map(str::parse::<u32>);
    match (numbers.next()?.ok()?, numbers.next()?.ok()?) {
        (13..=31, 1..=12) => Some(DateOrder::DayMonth),
        (1..=12, 13..=31) => Some(DateOrder::MonthDay),
        _ => None,
    }
}

/// Writes the refused rows with the reason beside each (11.1); how many.
///
/// # Errors
/// `Environment` when the place cannot be written; those of reading the file.
pub fn write_problems(app: &App, source: &Path, problems: &[Problem], out: &Path, locale: Locale) -> Result<usize> {
    let mut by_line: HashMap<u32, Vec<Problem>> = HashMap::new();
    for problem in problems {
        if let Some(line) = problem.row {
            by_line.entry(line).or_default().push(problem.clone());
        }
    }
    let source = Source::open(source, &app.config.import)?;
    let mut file = ProblemsFile::create(out, source.detected(), locale)?;
    let mut failed = None;
    source.rows(&mut |row| {
        if let Some(problems) = by_line.get(&row.line)
            && let Err(error) = file.add(row.line, row.cells, problems)
        {
            failed = Some(error);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    })?;
    match failed {
        Some(error) => Err(error),
        None => {
            file.finish()?;
            Ok(by_line.len())
        }
    }
}

/// What a guard says, for `--json` and for people.
pub fn guard_fault(guard: &Guard) -> Fault {
    Fault::new("guard")
        .with("name", &guard.name)
        .with("changed", guard.changed)
        .with("of", guard.of)
        .with("share", (guard.share * 100.0).round())
}
