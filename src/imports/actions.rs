//! The use cases of an import: read a file, preview it, apply it, write what was refused.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::apply::Applying;
use super::batch::batches;
use super::check::{Checking, Draft};
use super::digests::{Digester, Known};
use super::map::{self, Mapping, Place, Target};
use super::plan::{Guard, Options, Plan, Planner, Totals};
use super::problems::ProblemsFile;
use super::read::{Detected, Source};
use super::{store, uploads};
use crate::access::{Actor, Permission};
use crate::accounts::rules::DateOrder;
use crate::accounts::withheld::Withheld;
use crate::accounts::{Field, Profile};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Fault, Problem, Result};
use crate::i18n::Locale;
use crate::jobs::{self, Kind, Progress};
use crate::organization;
use crate::parallel::produce_ahead;
use crate::{accounts, audit};

/// What is to be imported, and how.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The file.
    pub path: PathBuf,
    /// What people call the file, where it lies under another name.
    pub name: Option<String>,
    /// The upload it is: marked as applied in the transaction that applies it.
    pub upload: Option<Uuid>,
    /// What its people are, where no column says so.
    pub profile: Option<Profile>,
    /// Columns mapped by hand.
    pub by_hand: Vec<(Place, Target)>,
    /// A format named by hand.
    pub format: Option<String>,
    /// The rest.
    pub options: Options,
}

impl Request {
    /// What people call the file.
    pub fn file_name(&self) -> String {
        let path = || self.path.file_name().unwrap_or(self.path.as_os_str()).to_string_lossy().into_owned();
        self.name.clone().unwrap_or_else(path)
    }
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
/// `Forbidden`; `Invalid` or `TooLarge` when the file as a whole cannot be used; `Cancelled`.
pub fn preview(app: &App, actor: &Actor, request: &Request, progress: &Progress) -> Result<Preview> {
    actor.require(Permission::ImportPeople)?;
    app.db.read(|tx| plan(app, tx, actor, request, progress))
}

impl Preview {
    /// Whether it can be applied as it is, under what was asked.
    pub fn is_ready(&self, options: &Options) -> bool {
        self.stops(options).is_none()
    }

    /// Whether every row is refused, so that nothing could be taken.
    pub fn took_nothing(&self) -> bool {
        let totals = &self.plan.totals;
        totals.refused > 0 && totals.unchanged == 0 && self.plan.is_empty()
    }

    /// Why it is not applied, under what was asked.
    pub fn stops(&self, options: &Options) -> Option<Stop> {
        stops(&self.plan, options)
    }
}

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

/// Why a plan is not applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Rows are refused, and nobody said to go on without them.
    Refused,
    /// A guard speaks, and nobody said to go on.
    Guard,
}

/// Applies what was previewed, if it is still what would happen: the file is
/// read and planned again in the transaction that writes.
///
/// # Errors
/// `Conflict` when the directory or the file changed since the preview, so that
/// the plan would be another, or when it needs a word that was not given (rows that are refused, a guard):
/// nothing is written then. Those of [`preview`].
pub fn apply(
    app: &App,
    actor: &Actor,
    request: &Request,
    confirmed: blake3::Hash,
    progress: &Progress,
) -> Result<(Applied, Preview)> {
    actor.require(Permission::ImportPeople)?;
    match carry_out(app, actor, request, Some(confirmed), progress)? {
        Outcome::Applied(applied, done) => Ok((applied, *done)),
        Outcome::Stopped(_) => Err(Error::Conflict(Fault::new("import-not-allowed"))),
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
pub fn run(app: &App, actor: &Actor, request: &Request, progress: &Progress) -> Result<Outcome> {
    actor.require(Permission::ImportPeople)?;
    carry_out(app, actor, request, None, progress)
}

fn carry_out(
    app: &App,
    actor: &Actor,
    request: &Request,
    confirmed: Option<blake3::Hash>,
    progress: &Progress,
) -> Result<Outcome> {
    let mut details = json!({"file": request.file_name()});
    let running = jobs::start(app, actor, Kind::Import, &details, progress)?;
    running.carry_out(app, actor.organization, |tx, running| {
        let preview = plan(app, tx, actor, request, progress)?;
        let plan = &preview.plan;
        if confirmed.is_some_and(|confirmed| confirmed != plan.digest) {
            return Err(Error::Conflict(Fault::new("plan-changed")));
        }
        if stops(plan, &request.options).is_some() {
            jobs::forget(tx, actor.organization, running.id)?;
            return Ok(Outcome::Stopped(Box::new(preview)));
        }
        let organization = organization::store::get(tx, actor.organization)?;
        if !plan.is_empty() {
            let (job, now) = (running.id, running.started);
            Applying { tx, app, organization: &organization, plan, job, now, progress }.apply()?;
        }
        progress.step("step-finishing", None)?;
        store::remember(tx, actor.organization, &preview.detected.headings, &preview.mapping, running.started)?;
        if let Some(upload) = request.upload {
            if plan.totals.refused > 0 {
                details["upload"] = json!(upload);
            }
            uploads::store::applied(tx, actor.organization, upload, running.id, running.started)?;
        }
        details["format"] = json!(preview.mapping.format);
        details["rows"] = json!(plan.draft.rows);
        details["totals"] = json!(plan.totals);
        let options = &request.options;
        for (name, is_so) in [
            ("skip_refused", options.skip_refused),
            ("allow_large_change", options.allow_large_change),
            ("names_corrected", options.names_corrected),
        ] {
            if is_so {
                details[name] = json!(true);
            }
        }
        if plan.renamed > 0 {
            details["renamed"] = json!(plan.renamed);
        }
        jobs::finish(tx, actor.organization, running.id, &details, app.now())?;
        if plan.totals.new > 10_000 {
            // Without knowing how many accounts share an organization, SQLite walks an index over all of them.
            tx.refresh_statistics("accounts")?;
        }
        let entry = app.ids().next_id();
        audit::record(tx, actor, entry, running.started, "import.apply", running.id, &details)?;
        let applied = Applied { job: running.id, totals: plan.totals };
        Ok(Outcome::Applied(applied, Box::new(preview)))
    })
}

/// How many batches are kept while the database is asked what is known: about 100 MB.
const BATCHES_AHEAD: usize = 512;

/// Reads the file, checks it and says what it would do to the directory as `tx` sees it.
fn plan(app: &App, tx: &mut Tx<'_>, actor: &Actor, request: &Request, progress: &Progress) -> Result<Preview> {
    progress.step("step-reading", None)?;
    let organization = organization::store::get(tx, actor.organization)?;
    let mut source = Source::open(&request.path, &app.config.import, &app.sandbox)?;
    let headings = source.detected().headings.clone();
    let remembered = store::remembered(tx, organization.id, &headings)?;
    let mapping = map::map(&headings, &request.by_hand, remembered.as_deref(), request.format.as_deref())
        .map_err(Error::Invalid)?;
    source.hide(&mapping.columns);
    let detected = source.detected().clone();

    let policy = &organization.settings.username_policy;
    let default_profile = profile(request, &mapping);
    let date_order = date_order(&mut source, &mapping, organization.locale)?;
    let checking = Checking {
        mapping: &mapping,
        headings: &headings,
        policy,
        fields: mapping.fields(),
        default_profile,
        date_order,
    };
    let digester = Digester::new(&mapping, default_profile, date_order, policy, request);
    let ahead = if accounts::store::is_empty(tx, organization.id)? { 0 } else { BATCHES_AHEAD };
    let mut known = Known::default();
    let recognises = digester.is_some();
    let mut draft = Draft::new(&mapping);
    // One core splits the file into cells while this one asks the database what is known, then checks them.
    let (read, checked) = produce_ahead(
        ahead,
        |give| batches(&mut source, digester, give),
        |batches| {
            if recognises {
                known = Known::read(tx, organization.id)?;
            }
            for batch in batches {
                draft.add_all(&batch, &mut known, &checking);
                progress.advance(batch.count())?;
            }
            Ok(())
        },
    );
    read.and(checked)?;
    draft.finish(&checking);

    progress.step("step-comparing", None)?;
    let mut by_field: BTreeMap<Field, String> = (mapping.columns.iter().zip(&headings))
        .filter_map(|(field, heading)| Some(((*field)?, heading.clone())))
        .collect();
    if mapping.columns_of(Field::GuardianEmail).count() > 1 {
        // Which of the guardians a problem is about, its words say.
        by_field.remove(&Field::GuardianEmail);
    }
    let withheld = Withheld::read(tx, &app.keys, app.now(), draft.people.len())?;
    let planner = Planner {
        tx,
        organization: &organization,
        actor,
        keys: &app.keys,
        withheld: &withheld,
        headings: &by_field,
        options: &request.options,
    };
    let plan = planner.plan(draft)?;
    Ok(Preview { detected, mapping, plan })
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
fn date_order(source: &mut Source, mapping: &Mapping, locale: Locale) -> Result<Option<DateOrder>> {
    if mapping.column_of(Field::BirthDate).is_none() {
        return Ok(None);
    }
    let mut seen = HashMap::new();
    let mut asked = 0;
    source.rows(&mut |row| {
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
    let mut source = Source::open(source, &app.config.import, &app.sandbox)?;
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
        .with("renamed", guard.renamed)
}
