//! Printing slips: whom to print, opening their passwords, the files, and the audit entry before anything is handed out.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::people::{Chosen, choose, slips};
use super::{Layout, Letterhead, Logo, Order, Paper, Part, Piece, Sheet, Split, Variant, first_page, render};
use crate::access::schools;
use crate::access::{Actor, Permission};
use crate::accounts::filter::Filter;
use crate::app::{App, private_file};
use crate::audit;
use crate::credentials::store;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::jobs::Progress;
use crate::organization::{self, Organization};
use crate::print::Engine;

/// Which slips, and what they look like.
#[derive(Debug, Clone)]
pub struct Request {
    /// Whose: a section (its pupils unless a profile type is given), a school, a profile type, a selection, a run.
    pub filter: Filter,
    /// Eight to a page, or a letter each.
    pub layout: Layout,
    /// What people sign in with; the username unless said otherwise.
    pub variant: Option<Variant>,
    /// The reader's language; by default the organization's.
    pub locale: Option<Locale>,
    /// The paper; by default the installation's.
    pub paper: Option<Paper>,
    /// The order within a section.
    pub order: Order,
    /// Where one file ends and the next begins.
    pub split: Split,
    /// The file; several are numbered: `NAME-1.pdf`, `NAME-2.pdf` …
    pub output: PathBuf,
}

impl Request {
    /// Slips for whom the filter matches, eight to a page, in as few files as can be.
    pub fn new(filter: Filter, output: impl Into<PathBuf>) -> Self {
        Self {
            filter,
            layout: Layout::EightUp,
            variant: None,
            locale: None,
            paper: None,
            order: Order::default(),
            split: Split::Fewest,
            output: output.into(),
        }
    }
}

/// Why an account has no slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Its owner chose the password, which nobody can see.
    OwnPassword,
    /// It signs in elsewhere.
    External,
    /// It has no password.
    NoPassword,
    /// The time in which its initial password can be printed is over.
    Expired,
    /// It is inactive.
    Inactive,
    /// Its rank, or whose it is, keeps it out of the actor's reach.
    NotYours,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 6] =
        [Self::OwnPassword, Self::External, Self::NoPassword, Self::Expired, Self::Inactive, Self::NotYours];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::OwnPassword => "own-password",
            Self::External => "external",
            Self::NoPassword => "no-password",
            Self::Expired => "expired",
            Self::Inactive => "inactive",
            Self::NotYours => "not-yours",
        }
    }

    /// The message that says it in words.
    pub fn key(self) -> &'static str {
        match self {
            Self::OwnPassword => "left-out-own-password",
            Self::External => "left-out-external",
            Self::NoPassword => "left-out-no-password",
            Self::Expired => "left-out-expired",
            Self::Inactive => "left-out-inactive",
            Self::NotYours => "left-out-not-yours",
        }
    }
}

/// An account without a slip, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The account.
    pub account: Uuid,
    /// What a person knows it by: unique ID, username or address.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// What was printed. Holds no password.
#[derive(Debug, Clone, Serialize)]
pub struct Printed {
    /// How many slips.
    pub slips: usize,
    /// On how many pages.
    pub pages: usize,
    /// The files, in order; none when there was nothing to print.
    pub files: Vec<PathBuf>,
    /// By file, the section in it; the school where there are several.
    #[serde(skip)]
    pub sections: Vec<String>,
    /// Who has no slip, and why.
    pub left_out: Vec<LeftOut>,
    /// How many have none, by reason.
    pub left_out_by_reason: BTreeMap<Reason, u32>,
    /// Whether the slips say where to sign in: the organization has set its address.
    pub has_address: bool,
    /// Whether they are without the organization's logo, because its file was lost.
    pub is_logo_missing: bool,
}

/// The slips of one section, else of a grade, of one school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The school's name.
    pub school: Option<String>,
    /// The section's, or the grade's.
    pub section: String,
    /// How many.
    pub slips: usize,
    /// On how many pages.
    pub pages: usize,
}

/// What a print would be.
#[derive(Debug, Clone)]
pub struct Outlook {
    /// By school and section, in the order of printing.
    pub groups: Vec<Group>,
    /// Who would have no slip, and why.
    pub left_out: Vec<LeftOut>,
    /// Whether the slips say where to sign in: the organization has set its address.
    pub has_address: bool,
    /// Whether they would be without the organization's logo, because its file was lost.
    pub is_logo_missing: bool,
}

impl Outlook {
    /// How many slips.
    pub fn slips(&self) -> usize {
        self.groups.iter().map(|group| group.slips).sum()
    }

    /// On how many pages.
    pub fn pages(&self) -> usize {
        self.groups.iter().map(|group| group.pages).sum()
    }
}

/// The organization whose name stands on the slips; it says itself whether slips are printed here (4.6).
///
/// # Errors
/// `Forbidden`.
pub fn letterhead(app: &App, actor: &Actor) -> Result<Organization> {
    actor.require(Permission::RevealPasswords)?;
    app.db.read(|tx| organization::store::get(tx, actor.organization))
}

/// Says what would be printed. Opens no password, and writes nothing.
///
/// # Errors
/// As [`print()`].
pub fn outlook(app: &App, actor: &Actor, request: &Request) -> Result<Outlook> {
    actor.require(Permission::RevealPasswords)?;
    app.db.read(|tx| {
        let organization = organization_with_passwords(tx, actor)?;
        let chosen = choose(app, tx, actor, &organization, &request.filter, request.order)?;
        let groups = chosen.groups(request.layout);
        Ok(Outlook {
            groups,
            left_out: chosen.left_out,
            has_address: has_address(&organization),
            is_logo_missing: logo(app, request, &organization).is_err(),
        })
    })
}

/// The first page of a print as an SVG picture with masked passwords; `None` when there is nothing to print.
/// No password is opened for it, so that it is no print and leaves no trace.
///
/// # Errors
/// As [`print()`].
pub fn picture(app: &App, actor: &Actor, engine: &Engine, request: &Request) -> Result<Option<String>> {
    actor.require(Permission::RevealPasswords)?;
    app.db.read(|tx| {
        let organization = organization_with_passwords(tx, actor)?;
        let chosen = choose(app, tx, actor, &organization, &request.filter, request.order)?;
        let Some(spec) = chosen.pieces().into_iter().next() else { return Ok(None) };
        let entries = spec.entries.get(..request.layout.per_page()).unwrap_or(spec.entries);
        let piece = Piece {
            sheet: Arc::new(sheet(
                app,
                request,
                &organization,
                &chosen,
                spec.school,
                logo(app, request, &organization).ok().flatten(),
            )?),
            section: spec.section.to_owned(),
            before: spec.before,
            of: spec.of,
            slips: slips(None, tx, organization.id, spec.section, entries)?,
        };
        first_page(engine, &piece).map(Some)
    })
}

/// Whether slips are printed here at all.
///
/// # Errors
/// `Invalid` when the organization signs in through an identity provider (4.6).
fn organization_with_passwords(tx: &mut Tx<'_>, actor: &Actor) -> Result<Organization> {
    let organization = organization::store::get(tx, actor.organization)?;
    if organization.settings.single_sign_on {
        return Err(Fault::new("passwords-elsewhere").with("organization", &organization.name).into());
    }
    Ok(organization)
}

fn has_address(organization: &Organization) -> bool {
    !organization.settings.sign_in_url.trim().is_empty()
}

/// Prints slips into files that only their owner can read. Nothing is there under its name
/// until all of it is written and the audit entry is.
///
/// # Errors
/// `Forbidden`; `Invalid` when a name in the filter means nothing, when the organization signs
/// in through an identity provider (4.6), or when the folder does not exist; `Cancelled`; those of typesetting.
pub fn print(app: &App, actor: &Actor, engine: &Engine, request: &Request, progress: &Progress) -> Result<Printed> {
    actor.require(Permission::RevealPasswords)?;
    let folder = request.output.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Fault::new("folder-missing").with("folder", folder.display()).into());
    }
    let mut files = Files::new(&request.output)?;
    let mut sections = Vec::new();
    let (mut printed, subject, passwords) = app.db.read_once(|tx| {
        let organization = organization_with_passwords(tx, actor)?;
        progress.step("step-choosing", None)?;
        let chosen = choose(app, tx, actor, &organization, &request.filter, request.order)?;
        actor.allow_count(chosen.len() as u64)?;
        let subject = chosen.subject.unwrap_or(organization.id);
        let passwords = chosen.passwords();
        progress.step("step-slips", Some(chosen.len() as u64))?;
        let mut part = |part: Part| {
            sections.push(match part.sections.as_slice() {
                [only] => only.clone(),
                _ => part.sheet.letterhead.school.clone(),
            });
            files.add(&part)?;
            progress.advance(part.slips as u64)
        };
        Ok((typeset(app, tx, engine, request, &organization, chosen, &mut part)?, subject, passwords))
    })?;
    if printed.slips == 0 {
        return Ok(printed);
    }
    let left_out: serde_json::Map<_, _> =
        printed.left_out_by_reason.iter().map(|(why, n)| (why.name().to_owned(), json!(n))).collect();
    let details = json!({
        "filter": request.filter.to_json(),
        "slips": printed.slips,
        "pages": printed.pages,
        "files": files.names(),
        "left_out": left_out,
    });
    progress.step("step-finishing", None)?;
    let entry = app.ids().next_id();
    app.db.write(|tx| {
        store::mark_handed_out(tx, actor.organization, &passwords, app.now())?;
        audit::record(tx, actor, entry, app.now(), "slips.print", subject, &details)
    })?;
    printed.files = files.hand_out()?;
    printed.sections = sections;
    Ok(printed)
}

fn typeset(
    app: &App,
    tx: &mut Tx<'_>,
    engine: &Engine,
    request: &Request,
    organization: &Organization,
    chosen: Chosen,
    sink: &mut dyn FnMut(Part) -> Result<()>,
) -> Result<Printed> {
    let logo = logo(app, request, organization);
    let is_logo_missing = logo.is_err();
    let logo = logo.ok().flatten();
    let sheets = (0..chosen.schools.len())
        .map(|school| sheet(app, request, organization, &chosen, school, logo.clone()).map(Arc::new));
    let sheets: Vec<Arc<Sheet>> = sheets.collect::<Result<_>>()?;
    let pieces = chosen.pieces().into_iter().map(|spec| {
        let sheet = sheets.get(spec.school).ok_or_else(|| Error::internal("a piece of no school"))?;
        Ok(Piece {
            sheet: Arc::clone(sheet),
            section: spec.section.to_owned(),
            before: spec.before,
            of: spec.of,
            slips: slips(Some(&app.keys), tx, organization.id, spec.section, spec.entries)?,
        })
    });
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let options = super::Options { threads, split: request.split };
    let totals = render(engine, pieces, options, sink)?;
    let mut left_out_by_reason = BTreeMap::new();
    for left in &chosen.left_out {
        *left_out_by_reason.entry(left.reason).or_insert(0) += 1;
    }
    Ok(Printed {
        slips: totals.slips,
        pages: totals.pages,
        files: Vec::new(),
        sections: Vec::new(),
        left_out: chosen.left_out,
        left_out_by_reason,
        has_address: has_address(organization),
        is_logo_missing,
    })
}

/// What the slips of one school, by its place among the chosen ones, have in common.
fn sheet(
    app: &App,
    request: &Request,
    organization: &Organization,
    chosen: &Chosen,
    school: usize,
    logo: Option<Logo>,
) -> Result<Sheet> {
    let in_address = chosen.in_addresses.get(school).and_then(Option::as_ref);
    let school = chosen.schools.get(school).and_then(Option::as_deref);
    let date = jiff::Timestamp::from_millisecond(app.now()).map_err(Error::internal)?;
    let settings = &organization.settings;
    let url = settings.sign_in_url.trim();
    let with_school = in_address.and_then(|named| Some((schools::rules::address(url, &named.value)?, named.is_typed)));
    let typed_url = match &with_school {
        Some((with_school, true)) => with_school.clone(),
        _ => url.to_owned(),
    };
    Ok(Sheet {
        locale: request.locale.unwrap_or(organization.locale),
        letterhead: Letterhead {
            organization: organization.name.clone(),
            school: school.unwrap_or(&organization.name).to_owned(),
            lines: settings.letterhead.clone(),
            logo,
            accent: settings.accent.0,
        },
        sign_in_url: with_school.map_or_else(|| url.to_owned(), |(with_school, _)| with_school),
        typed_url,
        variant: request.variant.unwrap_or(Variant::Username),
        layout: request.layout,
        paper: request.paper.unwrap_or(app.config.print.paper),
        date: date.to_zoned(jiff::tz::TimeZone::system()).date(),
    })
}

/// The organization's logo where the layout shows one; an error where its file was lost or damaged. People wait for
/// their passwords: they are printed without it.
fn logo(app: &App, request: &Request, organization: &Organization) -> Result<Option<Logo>> {
    let Some(file) = organization.settings.logo.as_deref().filter(|_| request.layout == Layout::OneUp) else {
        return Ok(None);
    };
    Logo::open(&app.files_dir().join(file)).map(Some)
}

/// How the name of a file ends until all of the print is written.
const UNFINISHED: &str = "unfinished";

/// Files under temporary names, removed unless they are handed out.
struct Files {
    output: PathBuf,
    waiting: Vec<PathBuf>,
}

impl Files {
    /// Passwords that a print of the same name left behind when it was killed are removed first.
    fn new(output: &Path) -> Result<Self> {
        let folder = output.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let stem = output.file_stem().unwrap_or_default();
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let number = path.file_stem().map(Path::new).filter(|name| name.file_stem() == Some(stem));
            let is_numbered =
                number.and_then(Path::extension).is_some_and(|n| n.to_string_lossy().parse::<u32>().is_ok());
            if is_numbered && path.extension().is_some_and(|extension| extension == UNFINISHED) {
                std::fs::remove_file(&path)?;
            }
        }
        Ok(Self { output: output.to_owned(), waiting: Vec::new() })
    }

    fn add(&mut self, part: &Part) -> Result<()> {
        let path = self.output.with_extension(format!("{}.{UNFINISHED}", part.number));
        self.waiting.push(path.clone());
        let mut file = private_file(&path)?;
        file.write_all(&part.pdf)?;
        file.sync_all()?;
        Ok(())
    }

    /// The name each will have.
    fn targets(&self) -> Vec<PathBuf> {
        if self.waiting.len() == 1 {
            return vec![self.output.clone()];
        }
        let stem = self.output.file_stem().map_or_else(|| "slips".into(), |stem| stem.to_string_lossy().into_owned());
        let extension = self.output.extension().map_or_else(|| "pdf".into(), |e| e.to_string_lossy().into_owned());
        (1..=self.waiting.len()).map(|n| self.output.with_file_name(format!("{stem}-{n}.{extension}"))).collect()
    }

    fn names(&self) -> Vec<String> {
        let name = |path: &PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        self.targets().iter().filter_map(name).collect()
    }

    fn hand_out(mut self) -> Result<Vec<PathBuf>> {
        let targets = self.targets();
        for (number, target) in targets.iter().enumerate() {
            let renamed = self.waiting.get(number).map_or(Ok(()), |path| std::fs::rename(path, target));
            if let Err(cause) = renamed {
                self.waiting.extend(targets.into_iter().take(number));
                return Err(cause.into());
            }
        }
        self.waiting.clear();
        Ok(targets)
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        for path in &self.waiting {
            let _ = std::fs::remove_file(path);
        }
    }
}
