//! `llavero import`: preview, question, apply; each file is a run of its own.

mod preview;

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};
use uuid::Uuid;

use super::Ended;
use super::failure::{Told, problem_json};
use super::session::Session;
use crate::access::Actor;
use crate::accounts::Profile;
use crate::app::{App, make_private};
use crate::error::{Error, Fault, Result};
use crate::i18n::{Locale, Way};
use crate::imports::actions::{self, Outcome, Preview, Request, Stop};
use crate::imports::map::{Target, target};
use crate::imports::plan::{Guard, Options};

/// Load people from files: CSV, XLSX, XLS or ODS, in any usual encoding
#[derive(Debug, Args)]
#[command(after_help = "Look first, then load:\n  \
    llavero import students.xlsx --as student --dry-run\n  \
    llavero import students.xlsx --as student\n\n\
    Say by hand what a column holds:\n  \
    llavero import list.csv --as student --map 'Código=unique_id' --map 'Notas=ignore'\n\n\
    Nothing is written while rows are wrong. Correct them in the problems file and import that, or leave them out\n\
    with --skip-refused, which still ends with status 0 unless no row is left.\n\n\
    Fields: unique_id username email first_name middle_name last_name full_name preferred_name preferred_style\n\
    display_name title profile role school department position grade_level graduation_year section course password\n\
    birth_date phone contact_email locale guardian_name guardian_email guardian_phone administrator status;\n\
    ignore leaves a column out.")]
pub(super) struct Import {
    /// The files; each is a run of its own
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the people are, where no column says so
    #[arg(long = "as", value_name = "PROFILE", value_parser = profile)]
    profile: Option<Profile>,
    /// The format, where it is not recognised: collaborate or table
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    /// The school of people whose row names none
    #[arg(long, value_name = "SCHOOL")]
    school: Option<String>,
    /// What a column holds, by its heading; may be repeated
    #[arg(long, value_name = "HEADING=FIELD", value_parser = mapping)]
    map: Vec<(String, Target)>,
    /// Show what would happen, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Go on without the rows that are refused
    #[arg(long)]
    skip_refused: bool,
    /// Where to write the refused rows, each with its reason [default: FILE-problems.csv in the data directory's out/]
    #[arg(long, value_name = "OUT.csv")]
    problems: Option<PathBuf>,
    /// The administrator of supervisors whose row names none: a username or an e-mail address
    #[arg(long, value_name = "USERNAME")]
    administrator: Option<String>,
    /// Go on although much more would change than is usual
    #[arg(long)]
    allow_large_change: bool,
    /// Correct names: change people whose first and last names both differ from those in the directory
    #[arg(long)]
    names_corrected: bool,
}

pub(super) fn profile(name: &str) -> Result<Profile, String> {
    Profile::from_name(name).ok_or_else(|| "use student, teacher, guardian or staff".to_owned())
}

fn mapping(text: &str) -> Result<(String, Target), String> {
    let (heading, field) = text.rsplit_once('=').ok_or("write it as 'Heading=field'")?;
    let target = target(field.trim()).map_err(|fault| {
        let words = (Locale::En.fault(&fault), Locale::En.remedy(&fault));
        format!("{} {}", words.0, words.1)
    })?;
    Ok((heading.trim().to_owned(), target))
}

/// One file on its way.
struct OneFile<'a> {
    session: &'a Session,
    actor: &'a Actor,
    request: Request,
    problems: Option<PathBuf>,
}

/// How one file ended: for programs, and whether well.
struct Summary {
    json: Value,
    ended: Ended,
}

impl Import {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let actor = session.actor()?;
        if self.problems.is_some() && self.files.len() > 1 {
            return Err(Fault::new("problems-one-file").into());
        }
        let mut all = Vec::new();
        let mut ended = Ended::Well;
        for path in &self.files {
            let file = OneFile { session, actor: &actor, request: self.request(path), problems: self.problems.clone() };
            let summary = match file.carry_out(self.dry_run) {
                Ok(summary) => summary,
                Err(error) if self.files.len() == 1 => return Err(error),
                Err(error) => {
                    let log = session.app.config.data_dir.join("llavero.log");
                    let told = Told::of(&error, session.screen.locale, Some(&log));
                    session.screen.note(&format!("{}:", path.display()));
                    told.print(&session.screen);
                    Summary { json: told.json(), ended: Ended::Refused }
                }
            };
            if summary.ended == Ended::Refused {
                ended = Ended::Refused;
            }
            all.push(summary.json);
        }
        match all.as_slice() {
            [only] => session.screen.json(only),
            _ => session.screen.json(&Value::Array(all)),
        }
        Ok(ended)
    }

    fn request(&self, path: &Path) -> Request {
        Request {
            path: path.to_owned(),
            name: None,
            upload: None,
            profile: self.profile,
            by_hand: self.map.iter().map(|(heading, target)| (heading.as_str().into(), *target)).collect(),
            format: self.format.clone(),
            options: Options {
                school: self.school.clone(),
                administrator: self.administrator.clone(),
                skip_refused: self.skip_refused,
                allow_large_change: self.allow_large_change,
                names_corrected: self.names_corrected,
            },
        }
    }
}

impl OneFile<'_> {
    fn carry_out(&self, dry_run: bool) -> Result<Summary> {
        let Session { app, screen, global } = self.session;
        let watch = screen.watch();
        if global.yes && !dry_run {
            let outcome = actions::run(app, self.actor, &self.request, &watch.progress)?;
            drop(watch);
            return match outcome {
                Outcome::Applied(applied, preview) => self.applied(applied.job, &preview, true),
                Outcome::Stopped(preview) => self.stopped(&preview),
            };
        }
        let preview = actions::preview(app, self.actor, &self.request, &watch.progress)?;
        drop(watch);
        if dry_run {
            self.show(&preview)?;
            screen.print("");
            screen.say("cli-dry-run", &[]);
            let clean = preview.is_ready(&self.request.options);
            let ended = if clean { Ended::Well } else { Ended::Refused };
            return Ok(Summary { json: self.json(None, &preview), ended });
        }
        if !preview.is_ready(&self.request.options) {
            return self.stopped(&preview);
        }
        self.show(&preview)?;
        if !preview.plan.is_empty() {
            screen.print("");
            if !screen.can_ask() {
                return Err(Fault::new("confirmation-needed").into());
            }
            if !screen.ask(&screen.text("cli-import-question", &[("file", file_name(&self.request.path))])) {
                screen.say("cli-import-declined", &[]);
                return Ok(Summary { json: self.json(None, &preview), ended: Ended::Refused });
            }
        }
        let watch = screen.watch();
        let digest = preview.plan.digest;
        let (applied, preview) = actions::apply(app, self.actor, &self.request, digest, &watch.progress)?;
        drop(watch);
        self.applied(applied.job, &preview, false)
    }

    fn applied(&self, job: Uuid, preview: &Preview, show: bool) -> Result<Summary> {
        let screen = &self.session.screen;
        if show {
            self.show(preview)?;
            screen.print("");
        }
        preview::sentence(screen, &preview.plan);
        let ended = if preview.took_nothing() { Ended::Refused } else { Ended::Well };
        let called = self.session.called();
        screen.print("");
        screen.print(&screen.text("cli-run-is", &[]));
        screen.command(&format!("{called} jobs report {} --output report.xlsx", short(job)));
        screen.command(&format!("{called} jobs undo {}", short(job)));
        Ok(Summary { json: self.json(Some(job), preview), ended })
    }

    fn stopped(&self, preview: &Preview) -> Result<Summary> {
        self.show(preview)?;
        let screen = &self.session.screen;
        screen.print("");
        let refused = [("n", preview.plan.totals.refused.to_string())];
        let is_of_file = preview.plan.problems.iter().all(|problem| problem.row.is_none());
        screen.wrong(&match preview.stops(&self.request.options) {
            Some(Stop::Guard) => screen.text("cli-stopped-guard", &[]),
            _ if is_of_file => screen.text("cli-stopped-file", &[]),
            _ if preview.plan.draft.is_collaborate => screen.text("cli-stopped-whole", &refused),
            _ => screen.text("cli-stopped-refused", &refused),
        });
        Ok(Summary { json: self.json(None, preview), ended: Ended::Refused })
    }

    /// Shows the preview, and writes the refused rows where they can be corrected.
    fn show(&self, preview: &Preview) -> Result<()> {
        let Session { app, screen, .. } = self.session;
        let problems = write_problems(app, &self.request, preview, self.problems.as_deref(), screen.locale)?;
        preview::show(screen, &self.request, preview, problems.as_deref());
        Ok(())
    }

    fn json(&self, job: Option<Uuid>, preview: &Preview) -> Value {
        let Preview { detected, mapping, plan } = preview;
        let locale = self.session.screen.locale;
        let mut json = json!({
            "job": job,
            "format": if mapping.format == "table" { detected.kind.name() } else { mapping.format },
            "encoding": detected.encoding,
            "delimiter": detected.delimiter,
            "rows": plan.draft.rows,
            "new": plan.totals.new,
            "changed": plan.totals.changed,
            "unchanged": plan.totals.unchanged,
            "refused": plan.totals.refused,
            "guard": plan.guard.as_ref().map(|guard| guard_json(locale, guard)),
            "problems": plan.problems.iter().map(|problem| problem_json(locale, problem)).collect::<Vec<_>>(),
        });
        if !plan.warnings.is_empty() {
            json["warnings"] = plan.warnings.iter().map(|problem| problem_json(locale, problem)).collect();
        }
        json
    }
}

fn guard_json(locale: Locale, guard: &Guard) -> Value {
    let fault = actions::guard_fault(guard);
    json!({
        "group": guard.group, "name": guard.name, "changed": guard.changed, "of": guard.of, "share": guard.share,
        "renamed": guard.renamed,
        "message": locale.fault(&fault), "remedy": locale.remedy_in(Way::CommandLine, &fault),
    })
}

/// Writes the problems file, where rows were refused; where it lies.
pub(super) fn write_problems(
    app: &App,
    request: &Request,
    preview: &Preview,
    asked: Option<&Path>,
    locale: Locale,
) -> Result<Option<PathBuf>> {
    if preview.plan.problems.iter().all(|problem| problem.row.is_none()) {
        return Ok(None);
    }
    let out = match asked {
        Some(out) => out.to_owned(),
        None => {
            make_private(&app.out_dir())?;
            let stem = request.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            // A problems file that is corrected and comes back keeps its name.
            let stem = stem.strip_suffix("-problems").unwrap_or(&stem);
            app.out_dir().join(format!("{stem}-problems.csv"))
        }
    };
    if same_file(&out, &request.path) {
        return Err(Error::Conflict(Fault::new("problems-is-source").with("file", out.display())));
    }
    actions::write_problems(app, &request.path, &preview.plan.problems, &out, locale)?;
    Ok(Some(out))
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// The name of a file, without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// The end of a run's id, which is enough to name it: ids of one day begin alike.
pub(super) fn short(job: Uuid) -> String {
    job.simple().to_string().split_off(24)
}
