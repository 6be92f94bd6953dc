//! Looking through a preview: one page of the people who are new, change, stay or are refused, found by what is searched.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::actions::Preview;
use super::plan::{Decision, GuardianPlan, Plan, Update};
use crate::access::{Actor, Permission};
use crate::accounts::rules::{display_name, search_key};
use crate::accounts::store::{Change, DERIVED};
use crate::accounts::{Field, Profile};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Problem, Result};
use crate::params;

/// How many rows a page shows.
pub const PAGE: u32 = 50;

/// A group of rows that end alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// New accounts.
    New,
    /// Accounts that change.
    Changed,
    /// Accounts already as the file says.
    Unchanged,
    /// What is wrong.
    Refused,
    /// New accounts of guardians, besides the rows.
    Guardians,
}

impl Tab {
    /// Every tab, in the order shown.
    pub const ALL: [Self; 5] = [Self::New, Self::Changed, Self::Unchanged, Self::Refused, Self::Guardians];

    /// The stable name, as addresses have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Refused => "refused",
            Self::Guardians => "guardians",
        }
    }

    /// The tab of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.name() == name)
    }

    /// How many rows end so.
    pub fn count(self, plan: &Plan) -> u32 {
        match self {
            Self::New => plan.totals.new,
            Self::Changed => plan.totals.changed,
            Self::Unchanged => plan.totals.unchanged,
            Self::Refused => plan.totals.refused,
            Self::Guardians => plan.totals.new_guardians,
        }
    }
}

/// Which page of which tab.
#[derive(Debug, Clone)]
pub struct Glance {
    /// The tab.
    pub tab: Tab,
    /// What is searched; empty for everything.
    pub search: String,
    /// The page, from 1; one that is not there is the last.
    pub page: u32,
}

/// What a page shows.
#[derive(Debug, Default)]
pub struct Page {
    /// Its rows.
    pub rows: Vec<Seen>,
    /// How many were found in all.
    pub found: u32,
    /// Which page it is, from 1.
    pub page: u32,
    /// How many there are; at least 1.
    pub pages: u32,
}

/// One row. What a tab has no use for is empty.
#[derive(Debug, Default)]
pub struct Seen {
    /// The line a person sees in their spreadsheet.
    pub line: Option<u32>,
    /// The person.
    pub name: String,
    /// What they are.
    pub profile: Option<Profile>,
    /// Their unique ID.
    pub unique_id: String,
    /// Their username.
    pub username: String,
    /// Whether the username is made by the import.
    pub username_is_made: bool,
    /// Their e-mail address; of a guardian the one to reach them by.
    pub email: String,
    /// Of a guardian, the telephone.
    pub phone: String,
    /// Their school.
    pub school: String,
    /// Their sections; of a guardian their students.
    pub sections: Vec<String>,
    /// What changes.
    pub changes: Vec<Difference>,
    /// What is wrong.
    pub problem: Option<Problem>,
}

/// One thing that changes, in names instead of ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// What it is now; empty where there is nothing.
    pub before: String,
    /// What it becomes. Both are empty where they are a password's.
    pub after: String,
}

/// What that page of the preview shows.
///
/// # Errors
/// `Forbidden`; ours.
pub fn look(app: &App, actor: &Actor, preview: &Preview, glance: &Glance) -> Result<Page> {
    actor.require(Permission::ImportPeople)?;
    let plan = &preview.plan;
    app.db.read(|tx| {
        let mut looking = Looking { tx, organization: actor.organization, plan };
        let found = looking.find(glance.tab, &search_key([glance.search.as_str()]))?;
        let pages = (found.len() as u32).div_ceil(PAGE).max(1);
        let page = glance.page.clamp(1, pages);
        let shown: Vec<Found> = found.iter().skip(((page - 1) * PAGE) as usize).take(PAGE as usize).copied().collect();
        Ok(Page { rows: looking.rows(glance.tab, &shown)?, found: found.len() as u32, page, pages })
    })
}

/// What a tab lists, before it is put into words.
#[derive(Clone, Copy)]
enum Found {
    /// A row of the file that was looked at.
    Row(u32),
    /// An account that a row was recognised as before it was looked at, and that row's line.
    Account(Uuid, u32),
    /// A problem.
    Problem(u32),
    /// A guardian.
    Guardian(u32),
}

struct Looking<'a, 'tx> {
    tx: &'a mut Tx<'tx>,
    organization: Uuid,
    plan: &'a Plan,
}

impl Looking<'_, '_> {
    fn find(&mut self, tab: Tab, needle: &str) -> Result<Vec<Found>> {
        let plan = self.plan;
        // What a row leaves unsaid of an account, the directory knows.
        let known = match tab {
            Tab::Changed | Tab::Unchanged if !needle.is_empty() => self.accounts_like(needle)?,
            _ => HashSet::new(),
        };
        let row_says = |row: u32| needle.is_empty() || says(&row_text(plan, row), needle);
        let rows = plan.draft.people.rows();
        Ok(match tab {
            Tab::New => plan.creates().filter(|row| row_says(*row)).map(Found::Row).collect(),
            Tab::Changed => {
                let found = plan.updates().filter(|(row, update)| known.contains(&update.account) || row_says(*row));
                found.map(|(row, _)| Found::Row(row)).collect()
            }
            Tab::Unchanged => {
                let looked_at = rows.filter(|row| match plan.decisions.get(*row as usize) {
                    Some(Decision::Unchanged(account)) => known.contains(account) || row_says(*row),
                    _ => false,
                });
                let recognised = plan.draft.unchanged.iter();
                let recognised = recognised.filter(|(account, _)| needle.is_empty() || known.contains(account));
                let mut all: Vec<Found> = looked_at.map(Found::Row).collect();
                all.extend(recognised.map(|(account, line)| Found::Account(*account, *line)));
                all.sort_by_key(|found| self.line(*found));
                all
            }
            Tab::Refused => {
                let all = plan.problems.iter().enumerate();
                let found = all.filter(|(_, problem)| needle.is_empty() || says(&problem_text(problem), needle));
                found.map(|(index, _)| Found::Problem(index as u32)).collect()
            }
            Tab::Guardians => {
                let all = plan.guardians.iter().enumerate().filter(|(_, guardian)| guardian.is_new());
                let all = all.map(|(index, _)| index as u32);
                all.filter(|row| needle.is_empty() || says(&guardian_text(plan, *row), needle))
                    .map(Found::Guardian)
                    .collect()
            }
        })
    }

    fn line(&self, found: Found) -> u32 {
        match found {
            Found::Row(row) => self.plan.draft.people.line(row),
            Found::Account(_, line) => line,
            Found::Guardian(row) => self.plan.draft.guardians.line(row),
            Found::Problem(index) => {
                self.plan.problems.get(index as usize).and_then(|problem| problem.row).unwrap_or(0)
            }
        }
    }

    fn accounts_like(&mut self, needle: &str) -> Result<HashSet<Uuid>> {
        let pattern = format!("%{}%", needle.replace('!', "!!").replace('%', "!%").replace('_', "!_"));
        let sql = "SELECT id FROM accounts WHERE organization_id = $1 AND search_key LIKE $2 ESCAPE '!'";
        let found: Vec<(Uuid,)> = self.tx.query(sql, params![self.organization, pattern])?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }

    fn rows(&mut self, tab: Tab, shown: &[Found]) -> Result<Vec<Seen>> {
        let mut accounts = Vec::new();
        for found in shown {
            match found {
                Found::Account(account, _) => accounts.push(*account),
                Found::Row(row) => accounts.extend(self.account_of(*row)),
                _ => {}
            }
        }
        accounts.extend(shown.iter().flat_map(|found| self.administrators(*found)));
        let people = self.people(&accounts)?;
        let line = |found| Some(self.line(found)).filter(|line| *line > 0);
        Ok(shown
            .iter()
            .map(|found| {
                let mut seen = match *found {
                    Found::Row(row) => self.row(tab, row, &people),
                    Found::Account(account, _) => people.get(&account).map(Person::seen).unwrap_or_default(),
                    Found::Problem(index) => {
                        Seen { problem: self.plan.problems.get(index as usize).cloned(), ..Seen::default() }
                    }
                    Found::Guardian(row) => self.guardian(row),
                };
                seen.line = line(*found);
                seen
            })
            .collect())
    }

    fn account_of(&self, row: u32) -> Option<Uuid> {
        match self.plan.decisions.get(row as usize)? {
            Decision::Update(update) => Some(update.account),
            Decision::Unchanged(account) => Some(*account),
            _ => None,
        }
    }

    fn administrators(&self, found: Found) -> Vec<Uuid> {
        let Found::Row(row) = found else { return Vec::new() };
        let Some(Decision::Update(update)) = self.plan.decisions.get(row as usize) else { return Vec::new() };
        let ids = update.changes.iter().filter(|change| change.column == "administrator_id");
        ids.flat_map(|change| [&change.before, &change.after])
            .flatten()
            .filter_map(|id| Uuid::parse_str(id).ok())
            .collect()
    }

    fn people(&mut self, accounts: &[Uuid]) -> Result<HashMap<Uuid, Person>> {
        let mut people = HashMap::new();
        for account in accounts {
            let row: Option<PersonRow> = self.tx.query_opt(
                "SELECT a.display_name, a.first_name, a.last_name, a.unique_id, a.username, a.email, a.profile, s.name
                 FROM accounts a LEFT JOIN schools s ON s.organization_id = a.organization_id AND s.id = a.school_id
                 WHERE a.organization_id = $1 AND a.id = $2",
                params![self.organization, *account],
            )?;
            people.extend(row.map(|row| (*account, Person::of(row))));
        }
        Ok(people)
    }

    fn row(&self, tab: Tab, row: u32, people: &HashMap<Uuid, Person>) -> Seen {
        let (plan, file) = (self.plan, &self.plan.draft.people);
        let known = self.account_of(row).and_then(|account| people.get(&account)).map(Person::seen);
        let text = |field, known: String| file.given(row, field).map_or(known, str::to_owned);
        let mut seen = known.unwrap_or_default();
        if tab != Tab::Changed {
            seen.unique_id = text(Field::UniqueId, seen.unique_id);
            seen.email = text(Field::Email, seen.email);
            seen.username = plan.username(row).map_or(seen.username, str::to_owned);
            seen.username_is_made = tab == Tab::New && file.given(row, Field::Username).is_none();
            seen.name = match tab {
                Tab::New => name_in_file(plan, row),
                _ => seen.name,
            };
            seen.profile = plan.draft.profiles.get(row as usize).copied();
            if let Some(school) = plan.resolved.get(row as usize).and_then(|resolved| resolved.school) {
                seen.school = self.school(school);
            }
            seen.sections = plan.sections_of(row).iter().map(|section| self.section(*section)).collect();
        } else if let Some(Decision::Update(update)) = plan.decisions.get(row as usize) {
            seen.changes = self.changes(update, people);
        }
        seen
    }

    fn guardian(&self, row: u32) -> Seen {
        let (plan, file) = (self.plan, &self.plan.draft.guardians);
        let students = plan.draft.guardian_links.iter().filter(|(_, guardian)| *guardian == row);
        let gets_address = plan.guardians.get(row as usize) == Some(&GuardianPlan::Create);
        let address = if gets_address { Field::Email } else { Field::ContactEmail };
        Seen {
            name: display_name("", file.get(row, Field::FirstName), file.get(row, Field::LastName), ""),
            username: plan.usernames.of_guardian(row).unwrap_or_default().to_owned(),
            username_is_made: true,
            email: file.given(row, address).unwrap_or(file.get(row, Field::ContactEmail)).to_owned(),
            phone: file.get(row, Field::Phone).to_owned(),
            sections: students.map(|(student, _)| name_in_file(plan, *student)).collect(),
            ..Seen::default()
        }
    }

    fn changes(&self, update: &Update, people: &HashMap<Uuid, Person>) -> Vec<Difference> {
        let shown = update.changes.iter().filter(|change| !DERIVED.contains(&change.column));
        let mut all: Vec<Difference> = shown.filter_map(|change| self.change(change, people)).collect();
        if let Some((before, after)) = &update.sections {
            let before = before.iter().map(|enrolment| self.section_of(enrolment.section)).collect::<Vec<_>>();
            let after = after.iter().map(|section| self.section(*section)).collect::<Vec<_>>();
            all.push(Difference { field: Field::Section, before: before.join(", "), after: after.join(", ") });
        }
        if !update.guardians.is_empty() {
            let file = &self.plan.draft.guardians;
            let name =
                |row: &u32| display_name("", file.get(*row, Field::FirstName), file.get(*row, Field::LastName), "");
            let after = update.guardians.iter().map(name).collect::<Vec<_>>().join(", ");
            all.push(Difference { field: Field::GuardianName, before: String::new(), after });
        }
        if update.password {
            all.push(Difference { field: Field::Password, before: String::new(), after: String::new() });
        }
        all
    }

    fn change(&self, change: &Change, people: &HashMap<Uuid, Person>) -> Option<Difference> {
        let places = &self.plan.places;
        let field = match change.column {
            "school_id" => Field::School,
            "department_id" => Field::Department,
            "role_id" => Field::Role,
            "administrator_id" => Field::Administrator,
            column => Field::from_name(column)?,
        };
        let named = |value: &Option<String>| {
            let Some(text) = value.as_deref() else { return String::new() };
            let id = Uuid::parse_str(text).ok();
            let place = |list: &super::places::List| {
                let new = text.strip_prefix("new:").and_then(|index| index.parse().ok());
                new.or_else(|| list.index_of(id?)).and_then(|index| Some(list.all.get(index as usize)?.name.clone()))
            };
            let found = match field {
                Field::School => place(&places.schools),
                Field::Department => place(&places.departments),
                Field::Role => id.and_then(|id| Some(places.role_of(id)?.name.clone())),
                Field::Administrator => id.and_then(|id| Some(people.get(&id)?.name.clone())),
                _ => None,
            };
            found.unwrap_or_else(|| text.to_owned())
        };
        Some(Difference { field, before: named(&change.before), after: named(&change.after) })
    }

    fn school(&self, index: u32) -> String {
        self.plan.places.schools.all.get(index as usize).map(|school| school.name.clone()).unwrap_or_default()
    }

    fn section(&self, index: u32) -> String {
        self.plan.places.sections.get(index as usize).map(|section| section.label().to_owned()).unwrap_or_default()
    }

    fn section_of(&self, id: Uuid) -> String {
        let section = self.plan.places.sections.iter().find(|section| section.id == Some(id));
        section.map(|section| section.label().to_owned()).unwrap_or_default()
    }
}

type PersonRow = (
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    String,
    Option<String>,
);

/// Somebody of the directory.
struct Person {
    name: String,
    unique_id: String,
    username: String,
    email: String,
    profile: Option<Profile>,
    school: String,
}

impl Person {
    fn of((display, first, last, unique_id, username, email, profile, school): PersonRow) -> Self {
        let [display, first, last, unique_id, username, email, school] =
            [display, first, last, unique_id, username, email, school].map(Option::unwrap_or_default);
        let identifier = [&username, &email, &unique_id].into_iter().find(|id| !id.is_empty()).cloned();
        Self {
            name: display_name(&display, &first, &last, &identifier.unwrap_or_default()),
            unique_id,
            username,
            email,
            profile: Profile::from_name(&profile),
            school,
        }
    }

    fn seen(&self) -> Seen {
        Seen {
            name: self.name.clone(),
            profile: self.profile,
            unique_id: self.unique_id.clone(),
            username: self.username.clone(),
            email: self.email.clone(),
            school: self.school.clone(),
            ..Seen::default()
        }
    }
}

fn says(text: &str, needle: &str) -> bool {
    search_key([text]).contains(needle)
}

fn name_in_file(plan: &Plan, row: u32) -> String {
    let file = &plan.draft.people;
    let get = |field| file.get(row, field);
    let first = [get(Field::FirstName), get(Field::MiddleName)].join(" ");
    let identifier = [plan.username(row).unwrap_or_default(), get(Field::Email), get(Field::UniqueId)];
    let identifier = identifier.into_iter().find(|id| !id.is_empty()).unwrap_or_default();
    display_name(get(Field::DisplayName), first.trim(), get(Field::LastName), identifier)
}

/// All of a row that is searched; never a password.
fn row_text(plan: &Plan, row: u32) -> String {
    const FIELDS: [Field; 12] = [
        Field::FirstName,
        Field::MiddleName,
        Field::LastName,
        Field::PreferredName,
        Field::DisplayName,
        Field::UniqueId,
        Field::Email,
        Field::School,
        Field::Section,
        Field::GradeLevel,
        Field::Phone,
        Field::ContactEmail,
    ];
    let file = &plan.draft.people;
    let mut text = FIELDS.map(|field| file.get(row, field)).join(" ");
    text.push(' ');
    text.push_str(plan.username(row).unwrap_or_default());
    text
}

fn guardian_text(plan: &Plan, row: u32) -> String {
    const FIELDS: [Field; 5] = [Field::FirstName, Field::LastName, Field::Email, Field::ContactEmail, Field::Phone];
    FIELDS.map(|field| plan.draft.guardians.get(row, field)).join(" ")
}

fn problem_text(problem: &Problem) -> String {
    let line = problem.row.map(|row| row.to_string()).unwrap_or_default();
    let args = problem.fault.args.iter().map(|(_, value)| value.as_str());
    [line.as_str(), &problem.column, &problem.value].into_iter().chain(args).collect::<Vec<_>>().join(" ")
}
