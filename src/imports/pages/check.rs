//! The third step: what the import would do, to look through and to confirm; and the way to its run.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Deserialize;
use uuid::Uuid;

use super::board::{Board, Making};
use super::{HERE, undecided};
use crate::access::{Can, can};
use crate::error::{Error, Fault, Problem, Result};
use crate::i18n::Locale;
use crate::imports::actions::{self, Preview, Stop, guard_fault, write_problems};
use crate::imports::look::{Difference, Glance, Page, Seen, Tab, look};
use crate::imports::plan::GroupTotals;
use crate::imports::summary::{self, Names, New};
use crate::imports::uploads::{self, Asked, Upload};
use crate::jobs::progress::Snapshot;
use crate::web::download::Download;
use crate::web::{Form, Reply, Shell, Web, page, see, watch};

/// How long a request waits for a preview before it shows how far that is.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long a confirmation waits to see whether the run is refused at once.
const A_MOMENT: Duration = Duration::from_millis(400);

#[derive(Deserialize)]
pub(super) struct At {
    #[serde(default)]
    tab: String,
    #[serde(default)]
    q: String,
    page: Option<u32>,
    /// The digest of the preview that was confirmed in vain.
    seen: Option<String>,
}

#[derive(Template)]
#[template(path = "imports/checking.html")]
struct Checking {
    shell: Shell,
    upload: Upload,
    words: String,
    snapshot: Snapshot,
}

#[derive(Template)]
#[template(path = "imports/unusable.html")]
struct Unusable {
    shell: Shell,
    upload: Upload,
    problems: Vec<Problem>,
}

#[derive(Template)]
#[template(path = "imports/check.html")]
struct Check {
    shell: Shell,
    upload: Upload,
    form: Form,
    preview: Arc<Preview>,
    glance: Glance,
    found: Page,
    new: New,
    groups: [Groups; 2],
    has_changed: bool,
}

struct Groups {
    title: &'static str,
    rows: Vec<(String, GroupTotals)>,
    more: usize,
}

pub(super) async fn show(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    Query(at): Query<At>,
) -> Reply {
    let upload = match undecided(&can, &web, id).await? {
        Ok(upload) => upload,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let making = board.of(&web, can.actor(), &upload);
    making.wait(PATIENCE).await;
    shown(&can, &web, &board, upload, making, at, Form::default()).await
}

/// The page of a preview, whatever has become of it.
async fn shown(
    can: &Can<can::ImportPeople>,
    web: &Web,
    board: &Board,
    upload: Upload,
    making: Arc<Making>,
    at: At,
    form: Form,
) -> Reply {
    let shell = can.shell(HERE);
    let preview = match making.outcome() {
        None => {
            let snapshot = making.progress.snapshot();
            let words = watch::words(shell.l, &snapshot);
            return page(StatusCode::OK, &Checking { shell, upload, words, snapshot });
        }
        Some(Err(error)) => {
            board.forget(upload.id);
            let problems = match error {
                Error::Invalid(problems) => problems.clone(),
                Error::NotFound { what, id } => return Err(Error::NotFound { what, id: id.clone() }.into()),
                // Its cause is in the log already.
                Error::Internal(_) => return Err(Error::internal("no preview could be made").into()),
                Error::TooLarge(fault)
                | Error::Cancelled(fault)
                | Error::Busy(fault)
                | Error::Conflict(fault)
                | Error::Forbidden(fault)
                | Error::Environment(fault) => vec![fault.clone().of_file()],
            };
            return page(StatusCode::UNPROCESSABLE_ENTITY, &Unusable { shell, upload, problems });
        }
        Some(Ok(preview)) => preview.clone(),
    };
    let has_changed = at.seen.is_some_and(|seen| seen != preview.plan.digest.to_hex().as_str());
    // What needs a hand is seen first.
    let in_turn = || std::iter::once(Tab::Refused).chain(Tab::ALL);
    let first = || in_turn().find(|tab| tab.count(&preview.plan) > 0).unwrap_or(Tab::New);
    let tab = Tab::from_name(&at.tab).unwrap_or_else(first);
    let glance = Glance { tab, search: at.q, page: at.page.unwrap_or(1) };
    let (actor, looked, wanted) = (can.actor().clone(), preview.clone(), glance.clone());
    let (found, new, schools, sections) = web
        .run(move |app| {
            let found = look(app, &actor, &looked, &wanted)?;
            let plan = &looked.plan;
            Ok((found, summary::new(plan), summary::groups(&plan.by_school), summary::groups(&plan.by_section)))
        })
        .await?;
    let of = |title, (rows, more)| Groups { title, rows, more };
    let groups = [of("imports-by-school", schools), of("imports-by-section", sections)];
    let status = form.status();
    page(status, &Check { shell, upload, form, preview, glance, found, new, groups, has_changed })
}

/// Checks the file against the directory as it is now; in the form that asks for it, names are said to be corrected.
pub(super) async fn again(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    form: Form,
) -> Reply {
    let upload = match undecided(&can, &web, id).await? {
        Ok(upload) => upload,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let names_corrected = form.has("names_corrected", "yes");
    if form.has("asks", "names") && names_corrected != upload.asked.names_corrected {
        let (actor, asked) = (can.actor().clone(), Asked { names_corrected, ..upload.asked });
        web.run(move |app| uploads::actions::ask(app, &actor, id, &asked)).await?;
    }
    board.forget(id);
    Ok(see(&format!("/imports/{id}/check")))
}

/// Tells how far a preview has come until it is there.
pub(super) async fn progress(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
) -> Reply {
    let upload = match undecided(&can, &web, id).await? {
        Ok(upload) => upload,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let making = board.of(&web, can.actor(), &upload);
    Ok(watch::events(can.l, move || making.outcome().is_none().then(|| making.progress.snapshot())))
}

/// The refused rows, ready to be corrected and sent again.
pub(super) async fn problems(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
) -> Reply {
    // Also of one that was applied without them, as long as its file is kept.
    let actor = can.actor().clone();
    let upload = web.run(move |app| uploads::actions::get(app, &actor, id)).await?;
    let making = board.of(&web, can.actor(), &upload);
    making.wait(PATIENCE).await;
    if making.outcome().is_none() {
        return Ok(see(&format!("/imports/{id}/check")));
    }
    let l = can.l;
    let name = problems_name(&upload.name, l);
    let file = web
        .run(move |app| {
            let Some(Ok(preview)) = making.outcome() else {
                return Err(Error::NotFound { what: "file", id: name });
            };
            Download::make(app, &name, |path| {
                write_problems(app, &upload.path(app), &preview.plan.problems, path, l).map(|_| ())
            })
        })
        .await?;
    Ok(file.into_response())
}

/// `alumnos.xlsx` → `alumnos-problemas.csv`; one that comes back keeps its name.
pub(in crate::imports) fn problems_name(name: &str, l: Locale) -> String {
    let ending = l.t("imports-problems-file");
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.strip_suffix(&format!("-{ending}")).unwrap_or(stem);
    // A name on the disk has room for some 250 bytes.
    let stem: String = stem.chars().take(50).collect();
    format!("{stem}-{ending}.csv")
}

pub(super) async fn apply(
    can: Can<can::ImportPeople>,
    State(web): State<Web>,
    Extension(board): Extension<Board>,
    Path(id): Path<Uuid>,
    mut form: Form,
) -> Reply {
    let upload = match undecided(&can, &web, id).await? {
        Ok(upload) => upload,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let Ok(digest) = blake3::Hash::from_hex(form.value("digest")) else {
        return Ok(see(&format!("/imports/{id}/check")));
    };
    let ticked = |name| form.has(name, "yes");
    let request = upload.request(&web.app, ticked("skip_refused"), ticked("allow_large_change"));
    if let Some(making) = board.find(&upload)
        && let Some(Ok(preview)) = making.outcome()
        && preview.plan.digest == digest
        && let Some(stop) = preview.stops(&request.options)
    {
        let name = if stop == Stop::Refused { "skip_refused" } else { "allow_large_change" };
        form.refuse(name, Fault::new("tick-needed"));
        let at = At { tab: String::new(), q: String::new(), page: None, seen: None };
        return shown(&can, &web, &board, upload, making, at, form).await;
    }
    let back = format!("/imports/{id}/check?seen={}", digest.to_hex());
    let (actor, organization) = (can.actor().clone(), can.actor().organization);
    let work = move |app: &crate::app::App, progress: &crate::jobs::Progress| -> Result<()> {
        let applied = actions::apply(app, &actor, &request, digest, progress);
        // Applied, there is nothing left to preview; refused, the preview is no longer true.
        board.forget(id);
        applied.map(|_| ())
    };
    let run = match web.runs.start(&web.app, organization, back.clone(), work).await {
        Ok(run) => run,
        Err(Error::Conflict(_)) => return Ok(see(&back)),
        Err(error) => return Err(error.into()),
    };
    // What changed meanwhile is best told where it can be looked at.
    match web.runs.settled(organization, run, A_MOMENT).await.as_deref() {
        Some(Error::Conflict(_)) => Ok(see(&back)),
        _ => Ok(see(&format!("/runs/{run}"))),
    }
}

impl Check {
    /// Each tab that has rows, with its name and how many.
    fn tabs(&self) -> Vec<(Tab, &'static str, u32)> {
        let all = Tab::ALL.map(|tab| (tab, title(tab), tab.count(&self.preview.plan)));
        all.into_iter().filter(|(tab, _, count)| *count > 0 || *tab != Tab::Guardians).collect()
    }

    fn title(&self) -> String {
        self.shell.l.t(title(self.glance.tab))
    }

    fn number(&self, n: &u32) -> String {
        self.shell.l.number(u64::from(*n))
    }

    /// The address of a tab, or of a page of this one.
    fn address(&self, tab: &Tab, page: u32) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("tab", tab.name());
        if *tab == self.glance.tab && !self.glance.search.is_empty() {
            pairs.append_pair("q", &self.glance.search);
        }
        if page > 1 {
            pairs.append_pair("page", &page.to_string());
        }
        format!("/imports/{}/check?{}#rows", self.upload.id, pairs.finish())
    }

    fn is_here(&self, tab: &Tab) -> bool {
        *tab == self.glance.tab
    }

    fn shows(&self, tab: &str) -> bool {
        self.glance.tab.name() == tab
    }

    /// What was found, in words.
    fn counted(&self) -> String {
        let (l, found) = (self.shell.l, self.found.found);
        l.text("imports-found", &[("n", found.to_string()), ("shown", l.number(found.into()))])
    }

    fn pages(&self) -> String {
        let l = self.shell.l;
        let number = |n: u32| l.number(n.into());
        l.text("imports-page", &[("page", number(self.found.page)), ("pages", number(self.found.pages))])
    }

    fn guard(&self) -> Option<(String, String)> {
        let fault = guard_fault(self.preview.plan.guard.as_ref()?);
        Some((self.shell.l.fault(&fault), self.shell.l.remedy(&fault)))
    }

    /// What is wrong with the file as a whole, and what is worth knowing of it.
    fn file_problems(&self) -> Vec<(&Problem, &'static str)> {
        let plan = &self.preview.plan;
        plan.file_problems().map(|one| (one, "bad")).chain(plan.warnings.iter().map(|one| (one, "warn"))).collect()
    }

    /// Whether rows are refused of which there is more to say than what is said of the file.
    fn has_refused_rows(&self) -> bool {
        self.preview.plan.problems.iter().any(|problem| problem.row.is_some())
    }

    fn took_nothing(&self) -> bool {
        self.preview.took_nothing()
    }

    /// How many rows give people other names, in words, where that is to be asked or was said.
    fn names(&self) -> Option<String> {
        let l = self.shell.l;
        let plan = &self.preview.plan;
        let (key, n) = if self.upload.asked.names_corrected {
            ("imports-names-renamed", plan.renamed as usize)
        } else {
            ("imports-names", plan.problems.iter().filter(|problem| problem.fault.code == "another-person").count())
        };
        let counted = || l.text(key, &[("n", n.to_string()), ("shown", l.number(n as u64))]);
        (n > 0 || self.upload.asked.names_corrected).then(counted)
    }

    /// Whether the file is taken whole or not at all.
    fn is_whole(&self) -> bool {
        self.preview.plan.draft.is_collaborate
    }

    fn may_apply(&self) -> bool {
        let is_complete = self.preview.plan.totals.refused == 0 || !self.is_whole();
        !self.preview.plan.is_empty() && is_complete
    }

    /// What confirming does, in one sentence.
    fn sentence(&self) -> String {
        let (l, totals) = (self.shell.l, &self.preview.plan.totals);
        let new = totals.new + totals.new_guardians;
        let args = [
            ("new", new.to_string()),
            ("newshown", l.number(new.into())),
            ("changed", totals.changed.to_string()),
            ("changedshown", l.number(totals.changed.into())),
        ];
        l.text("imports-would", &args)
    }

    fn refused(&self) -> String {
        let (l, n) = (self.shell.l, self.preview.plan.totals.refused);
        l.text("imports-refused", &[("n", n.to_string()), ("shown", l.number(n.into()))])
    }

    fn skip(&self) -> String {
        let (l, n) = (self.shell.l, self.preview.plan.totals.refused);
        l.text("imports-skip-refused", &[("n", n.to_string()), ("shown", l.number(n.into()))])
    }

    fn made(&self) -> Vec<(&'static str, &Names)> {
        let New { schools, departments, sections } = &self.new;
        let all = [
            ("imports-new-schools", schools),
            ("imports-new-departments", departments),
            ("imports-new-sections", sections),
        ];
        all.into_iter().filter(|(_, names)| names.count() > 0).collect()
    }

    fn more(&self, n: &usize) -> String {
        self.shell.l.text("imports-and-more", &[("n", n.to_string())])
    }

    fn field(&self, difference: &Difference) -> String {
        super::field_name(self.shell.l, difference.field)
    }

    fn profile(&self, seen: &Seen) -> String {
        seen.profile.map(|profile| self.shell.l.text(&format!("profile-{}", profile.name()), &[])).unwrap_or_default()
    }
}

fn title(tab: Tab) -> &'static str {
    match tab {
        Tab::New => "imports-tab-new",
        Tab::Changed => "imports-tab-changed",
        Tab::Unchanged => "imports-tab-unchanged",
        Tab::Refused => "imports-tab-refused",
        Tab::Guardians => "imports-tab-guardians",
    }
}

fn is_bad(tab: &Tab, count: &u32) -> bool {
    *tab == Tab::Refused && *count > 0
}

fn is_schools(groups: &Groups) -> bool {
    groups.title == "imports-by-school"
}
