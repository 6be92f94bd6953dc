//! The list: found, filtered, sorted, page by page.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use uuid::Uuid;

use super::grid::{Grid, Typed};
use super::view::{Chip, Pairs, Tab, View, is_wordy};
use crate::access::rules::holds_meetings;
use crate::access::{Actor, Can, Permission, Visitor, can, who};
use crate::accounts::Profile;
use crate::accounts::bulk::Action;
use crate::accounts::filter::{Credential, Filter};
use crate::accounts::inactive::{self, Inactive};
use crate::accounts::list::{self, By, Choices, Listed, PAGE_SIZES, Page, Sort};
use crate::accounts::rules::{PreferredStyle, shown_name};
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::web::{Form, Reply, Shell, Web, page, see};

/// Fields of a filter that the form shows; others it has to carry along.
const SHOWN: [&str; 12] = [
    "search",
    "role",
    "school",
    "section",
    "department",
    "grade_level",
    "graduation_year",
    "status",
    "credential",
    "signed_in",
    "verified",
    "email",
];

#[derive(Template)]
#[template(path = "accounts/list.html")]
struct List {
    shell: Shell,
    view: View,
    tab: Tab,
    chips: Vec<Chip>,
    form: Form,
    faults: Vec<Fault>,
    choices: Choices,
    page: Page,
    count: u64,
    may: May,
    grid: Option<Grid>,
    /// How those on the page became inactive, on their tab (8.1).
    inactive: HashMap<Uuid, Inactive>,
    comments: Form,
}

/// What the reader may do with those they choose.
struct May {
    import: bool,
    generate: bool,
    print: bool,
    send: bool,
    meet: bool,
    create: bool,
    edit: bool,
    comment: bool,
    bulk: Vec<Action>,
}

/// What can be done with many people of a tab: to inactive ones, active again and comments first of all.
fn bulk(actor: &Actor, tab: Tab) -> Vec<Action> {
    let of_inactive = |action: &Action| matches!(action, Action::Reactivate | Action::Comment);
    let mut all: Vec<Action> =
        Action::ALL.into_iter().filter(|one| actor.permissions.contains(&one.permission())).collect();
    match tab {
        Tab::Inactive => all.retain(|one| !matches!(one, Action::Password | Action::Deactivate)),
        Tab::Everyone | Tab::Of(_) => all.retain(|one| !of_inactive(one)),
    }
    all.sort_by_key(|one| !of_inactive(one));
    all
}

/// What was typed into a list and could not be saved: it is shown again.
#[derive(Default)]
pub(super) struct Kept {
    /// The list is the grid, with these cells.
    pub grid: Option<Typed>,
    /// The comments of inactive accounts.
    pub comments: Form,
}

pub(super) async fn show(can: Can<can::ViewPeople>, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    shown(&can, &web, pairs, Kept::default()).await
}

/// The list, or the grid.
pub(super) async fn shown(visitor: &Visitor, web: &Web, pairs: Pairs, kept: Kept) -> Reply {
    let Kept { grid: typed, comments } = kept;
    let is_grid = typed.is_some();
    let (view, mut faults) = match View::read(&pairs).map(|view| View { grid: is_grid, ..view }) {
        Ok(view) if is_wordy(&pairs) => return Ok(see(&view.address())),
        Ok(view) => (view, Vec::new()),
        Err(fault) => (View { grid: is_grid, ..View::default() }, vec![fault]),
    };
    let (actor, asked, is_read, refused) = (
        visitor.actor().clone(),
        view.clone(),
        faults.is_empty(),
        comments.is_refused() || typed.as_ref().is_some_and(Typed::is_refused),
    );
    let (found, choices, grid, inactive) = web
        .run(move |app| {
            let found = if is_read { found(app, &actor, &asked)? } else { Err(Vec::new()) };
            let rows = found.as_ref().map_or(&[][..], |(page, _)| &page.rows);
            let inactive = match asked.tab() {
                Tab::Inactive => inactive::of(app, &actor, &rows.iter().map(|row| row.id).collect::<Vec<_>>())?,
                _ => HashMap::new(),
            };
            let grid = typed.map(|typed| Grid::of(app, &actor, rows, typed)).transpose()?;
            Ok((found, list::choices(app, &actor, &asked.filter)?, grid, inactive))
        })
        .await?;
    let (page_of, count) = found.unwrap_or_else(|refused| {
        faults.extend(refused);
        (Page { rows: Vec::new(), previous: None, next: None }, 0)
    });
    let shell = visitor.shell("/people");
    let may = |permission| visitor.actor().permissions.contains(&permission);
    let may = May {
        import: may(Permission::ImportPeople),
        generate: may(Permission::GenerateCredentials),
        print: may(Permission::RevealPasswords),
        send: may(Permission::SendMessages),
        meet: holds_meetings(visitor.actor()),
        create: may(Permission::CreateAccounts),
        edit: may(Permission::EditAccounts) || may(Permission::SetPasswords),
        comment: may(Permission::DeactivateAccounts),
        bulk: bulk(visitor.actor(), view.tab()),
    };
    let is_well = faults.is_empty() && !refused;
    let status = if is_well { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (tab, chips, form) = (view.tab(), view.chips(shell.l), Form::of(pairs));
    let page_of =
        List { shell, tab, chips, view, form, faults, choices, page: page_of, count, may, grid, inactive, comments };
    page(status, &page_of)
}

/// The page and how many match, or what of the filter means nothing.
fn found(app: &App, actor: &Actor, view: &View) -> Result<Result<(Page, u64), Vec<Fault>>> {
    let place = (view.sort, view.size, view.at.as_ref());
    match list::list_and_count(app, actor, &view.filter, place) {
        Err(Error::Invalid(problems)) => Ok(Err(problems.into_iter().map(|problem| problem.fault).collect())),
        other => other.map(Ok),
    }
}

/// How many people, in words.
fn counted(l: Locale, count: u64) -> String {
    l.text("people-count", &[("n", count.to_string()), ("shown", l.number(count))])
}

/// Last names first, as they are sorted; the preferred name in its way (1.3).
pub(super) fn sorted_name(row: &Listed) -> String {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let style = PreferredStyle::kept(row.preferred_style.as_deref());
    let first = shown_name(&text(&row.first_name), &text(&row.preferred_name), style, &text(&row.middle_name));
    match (&row.last_name, first.as_str()) {
        (Some(last), "") => last.clone(),
        (Some(last), first) => format!("{last}, {first}"),
        (None, "") => row.name.clone(),
        (None, first) => first.to_owned(),
    }
}

/// The colour of a password's state: what still has to be done stands out.
pub(super) fn colour(credential: &str) -> &'static str {
    match credential {
        "none" | "expired" => "warn",
        "initial" => "info",
        "own" => "good",
        _ => "",
    }
}

impl List {
    fn counted(&self) -> String {
        counted(self.shell.l, self.count)
    }

    fn lead(&self) -> String {
        self.shell.l.t(if self.grid.is_some() { "edit-lead" } else { "people-lead" })
    }

    /// There is nobody to show.
    fn is_empty(&self) -> bool {
        self.page.rows.is_empty() && self.grid.as_ref().is_none_or(|grid| grid.rows.is_empty())
    }

    /// Nobody is here yet, whatever is asked for.
    fn is_new(&self) -> bool {
        self.faults.is_empty()
            && self.view.filter == Filter::default()
            && self.page.rows.len() <= 1
            && self.view.at.is_none()
    }

    /// The label of the box that chooses all of them.
    fn all_of_them(&self) -> String {
        let args = [("n", self.count.to_string()), ("shown", self.shell.l.number(self.count))];
        self.shell.l.text("people-choose-all", &args)
    }

    /// What the form carries along without showing it.
    fn carried(&self) -> Vec<(&'static str, String)> {
        let tab = self.tab.filter().pairs();
        let pairs = self.view.filter.pairs().into_iter();
        pairs
            .filter(|pair| tab.contains(pair) || !SHOWN.contains(&pair.0) || (pair.0 == "email" && !pair.1.is_empty()))
            .collect()
    }

    fn columns(&self) -> Columns {
        Columns::of(self.tab, self.view.sort.by, &self.page.rows)
    }

    /// Who made them inactive.
    fn made_by(&self, how: &Inactive) -> String {
        who(self.shell.l, &how.by_name)
    }

    /// How somebody on the page became inactive.
    fn inactive(&self, row: &Listed) -> Option<&Inactive> {
        self.inactive.get(&row.id)
    }

    /// The name of the field their comment is typed into, and of the one that keeps what it was.
    fn comment_field(&self, row: &Listed) -> String {
        format!("comment-{}", row.id)
    }

    /// What stands in that field: what was typed, where it was refused.
    fn comment(&self, row: &Listed) -> String {
        let name = self.comment_field(row);
        if self.comments.fields().any(|(field, _)| field == name) {
            return self.comments.value(&name).to_owned();
        }
        self.comment_was(row).to_owned()
    }

    fn comment_fault(&self, row: &Listed) -> Option<&Fault> {
        self.comments.fault(&self.comment_field(row))
    }

    fn comment_was(&self, row: &Listed) -> &str {
        self.inactive(row).and_then(|one| one.comment.as_deref()).unwrap_or_default()
    }

    /// How a column is sorted, as `aria-sort` says it; empty when by another.
    fn sorted(&self, any: &[By]) -> &'static str {
        match self.view.sort {
            Sort { by, descending: true } if any.contains(&by) => "descending",
            Sort { by, .. } if any.contains(&by) => "ascending",
            _ => "",
        }
    }

    /// The orders there are on this tab.
    fn orders(&self) -> Vec<(String, String)> {
        let l = self.shell.l;
        let of_students = self.tab == Tab::Of(Profile::Student);
        let shown =
            By::ALL.into_iter().filter(|by| *by != By::InactiveSince || self.tab == Tab::Inactive).filter(|by| {
                !(of_students && matches!(by, By::Title | By::PreferredName | By::Role | By::Department))
                    || *by == self.view.sort.by
            });
        shown
            .flat_map(|by| [false, true].map(|descending| Sort { by, descending }))
            .map(|sort| {
                if sort.by == By::InactiveSince {
                    let key = if sort.descending { "people-sort-newest" } else { "people-sort-oldest" };
                    return (sort.to_string(), l.t(key));
                }
                let name = l.text(&format!("field-{}", sort.by.name()), &[]);
                let key = if sort.descending { "people-sort-down" } else { "people-sort-up" };
                (sort.to_string(), l.text(key, &[("field", name)]))
            })
            .collect()
    }

    fn states(&self) -> [Credential; 6] {
        [
            Credential::None,
            Credential::Any,
            Credential::Initial,
            Credential::Expired,
            Credential::Own,
            Credential::External,
        ]
    }

    fn sizes(&self) -> [u32; 4] {
        PAGE_SIZES
    }

    /// How many conditions of the filter are hidden while it is closed.
    fn hidden_conditions(&self) -> usize {
        self.chips.len().saturating_sub(usize::from(self.view.filter.search.is_some()))
    }
}

/// Which columns this page has: those that say something of anybody on it.
struct Columns {
    middle: bool,
    preferred: bool,
    title: bool,
    profile: bool,
    place: bool,
    role: bool,
    department: bool,
}

impl Columns {
    fn of(tab: Tab, by: By, rows: &[Listed]) -> Self {
        let any = |cell: fn(&Listed) -> bool| rows.iter().any(cell);
        let grown = matches!(tab, Tab::Of(Profile::Teacher | Profile::Staff));
        // Among pupils, and on the tabs of many columns, the name says it already.
        let of_adults = matches!(tab, Tab::Of(Profile::Teacher | Profile::Guardian | Profile::Staff));
        Self {
            middle: by == By::MiddleName || any(|row| row.middle_name.is_some()),
            preferred: by == By::PreferredName || (of_adults && any(|row| row.preferred_name.is_some())),
            title: by == By::Title || (grown && any(|row| row.title.is_some())),
            profile: tab == Tab::Inactive,
            place: any(|row| row.school.is_some() || row.grade_level.is_some() || !row.sections.is_empty()),
            role: by == By::Role || grown,
            department: by == By::Department || (grown && any(|row| row.department.is_some())),
        }
    }
}
