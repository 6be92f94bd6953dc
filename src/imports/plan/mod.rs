//! What an import would do: for each row create, update, unchanged or refuse, with totals and guards.
//!
//! A plan is a pure function of the file, the mapping and the state of the
//! database; its digest says whether two plans are the same. It is made in
//! steps, each in a file of its own: [`places`](super::places) names the schools
//! and sections, [`keys`] finds rows that meet each other, [`existing`] finds the
//! accounts they meet, [`decide`] settles each row, [`waiting`] those that claim
//! what another gives up, [`names`] gives usernames to those who come without one, [`guards`] speaks up when too much would change.

mod decide;
mod existing;
mod guardians;
mod guards;
mod homes;
mod keys;
mod moves;
mod names;
mod resolve;
mod strangers;
mod waiting;

use std::collections::BTreeMap;

use serde::Serialize;
use uuid::Uuid;

use crate::access::Actor;
use crate::accounts::Field;
use crate::accounts::store::Change;
use crate::accounts::withheld::Withheld;
use crate::db::Tx;
use crate::error::{Fault, Problem, Result};
use crate::imports::check::Draft;
use crate::imports::places::{Places, Ref};
use crate::organization::Organization;
use crate::roster::store::Enrolment;

pub use guardians::GuardianPlan;
pub use guards::Guard;
pub use names::first_students;

/// What becomes of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// A new account.
    Create,
    /// An existing account changes.
    Update(Box<Update>),
    /// An existing account is already as the row says.
    Unchanged(Uuid),
    /// The row has a problem that only the database showed.
    Refuse,
}

/// How an existing account changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The account.
    pub account: Uuid,
    /// What had written it last.
    pub changed_by: Uuid,
    /// Its columns, before and after. A school or department that is yet to be
    /// made stands as `new:` and its place in the list.
    pub changes: Vec<Change>,
    /// Its enrolments before and sections after, when they change.
    pub sections: Option<(Vec<Enrolment>, Vec<Ref>)>,
    /// Rows of guardians to associate.
    pub guardians: Vec<u32>,
    /// A new initial password comes from the file.
    pub password: bool,
    /// Its school, for the scope of its username: before and after.
    pub school: (Option<Uuid>, Option<Ref>),
}

/// What a row's names mean.
#[derive(Debug, Clone, Copy, Default)]
pub struct Resolved {
    /// The school.
    pub school: Option<Ref>,
    /// The department.
    pub department: Option<Ref>,
    /// The role, as a place in the list of roles.
    pub role: u32,
    /// Its sections: a stretch of [`Plan::sections`].
    sections: (u32, u32),
    /// The managing administrator.
    pub administrator: Option<Uuid>,
}

/// How many rows end in each way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = ImportTotals)]
pub struct Totals {
    /// New accounts from rows.
    pub new: u32,
    /// Accounts that change.
    pub changed: u32,
    /// Accounts already as the file says.
    pub unchanged: u32,
    /// Rows with a problem.
    pub refused: u32,
    /// New accounts of guardians, besides the rows.
    pub new_guardians: u32,
}

/// The totals of a school or of a section.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GroupTotals {
    /// New accounts.
    pub new: u32,
    /// Accounts that change.
    pub changed: u32,
    /// Accounts already as the file says.
    pub unchanged: u32,
}

/// What was asked of the import besides the file.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The school of rows that name none.
    pub school: Option<String>,
    /// The administrator of supervisors that name none (2.4).
    pub administrator: Option<String>,
    /// Go on without the refused rows.
    pub skip_refused: bool,
    /// Go on although a guard spoke.
    pub allow_large_change: bool,
    /// The person importing says that names are corrected: accounts get other first and last names (11.8).
    pub names_corrected: bool,
}

/// What an import would do.
pub struct Plan {
    /// The file, read and checked.
    pub draft: Draft,
    /// What its names mean.
    pub places: Places,
    /// By row.
    pub resolved: Vec<Resolved>,
    /// The sections of all rows, one after the other.
    pub sections: Vec<Ref>,
    /// By row.
    pub decisions: Vec<Decision>,
    /// By guardian.
    pub guardians: Vec<GuardianPlan>,
    /// Usernames made for those who come without: by row, then by guardian.
    pub usernames: names::Given,
    /// How many rows end in each way.
    pub totals: Totals,
    /// The same by school.
    pub by_school: BTreeMap<String, GroupTotals>,
    /// The same by section.
    pub by_section: BTreeMap<String, GroupTotals>,
    /// The first guard that speaks.
    pub guard: Option<Guard>,
    /// What is wrong, by line.
    pub problems: Vec<Problem>,
    /// What is worth knowing before it is confirmed, and refuses nothing.
    pub warnings: Vec<Problem>,
    /// How many accounts get another first and another last name, because somebody said that names are corrected.
    pub renamed: u32,
    /// Two plans with the same digest do the same.
    pub digest: blake3::Hash,
    /// The school of rows that name none.
    default_school: Option<Ref>,
}

/// What planning works with.
#[allow(missing_docs)] // each is what its type says
pub struct Planner<'a, 'tx> {
    pub tx: &'a mut Tx<'tx>,
    pub organization: &'a Organization,
    pub actor: &'a Actor,
    pub keys: &'a crate::credentials::Keys,
    pub withheld: &'a Withheld<'a>,
    pub headings: &'a BTreeMap<Field, String>,
    pub options: &'a Options,
}

impl Planner<'_, '_> {
    fn problem(&self, draft: &Draft, row: u32, field: Option<Field>, fault: Fault) -> Problem {
        let column = field.and_then(|field| self.headings.get(&field)).cloned().unwrap_or_default();
        let value = match field {
            Some(Field::Password) | None => "",
            // Not kept by row; what is wrong with it says it.
            Some(Field::GuardianEmail) => "",
            Some(field) => draft.people.get(row, field),
        };
        fault.at(draft.people.line(row), column, value.chars().take(200).collect::<String>())
    }

    /// Makes the plan.
    ///
    /// # Errors
    /// Ours; what is wrong with the file is in the plan.
    pub fn plan(mut self, draft: Draft) -> Result<Plan> {
        let mut places = Places::read(self.tx, self.organization.id)?;
        let mut refused = vec![false; draft.people.len()];
        draft.suspects.iter().for_each(|row| refused[*row as usize] = true);
        let mut problems = Vec::new();
        let mut sections = Vec::new();
        let default_school = self.options.school.as_deref().map(|name| places.schools.get_or_add(name));
        let mut resolving =
            resolve::Resolving { sections: &mut sections, refused: &mut refused, problems: &mut problems };
        let resolved = self.resolve(&draft, default_school, &mut places, &mut resolving)?;

        let keys = keys::Keys::of(&draft, &resolved, &self.organization.settings.username_policy);
        keys::twice(&self, &draft, &keys, &mut refused, &mut problems);

        let mut meetings = existing::meet(&mut self, &draft, &places, &resolved, &keys)?;
        let (mut decisions, mut guardians) = decide::decide(
            &mut self,
            &draft,
            &places,
            &resolved,
            &sections,
            &keys,
            &meetings,
            &mut refused,
            &mut problems,
        )?;
        let usernames = names::give(
            &mut self,
            &draft,
            &places,
            &resolved,
            &mut decisions,
            &mut guardians,
            &keys,
            &mut meetings,
            &mut problems,
        )?;
        let mut all_problems = draft.problems.clone();
        all_problems.append(&mut problems);
        all_problems.sort_by(|a, b| (a.row, &a.column, a.fault.code).cmp(&(b.row, &b.column, b.fault.code)));

        let mut plan = Plan {
            draft,
            places,
            resolved,
            sections,
            decisions,
            guardians,
            usernames,
            totals: Totals::default(),
            by_school: BTreeMap::new(),
            by_section: BTreeMap::new(),
            guard: None,
            problems: all_problems,
            warnings: Vec::new(),
            renamed: 0,
            digest: blake3::hash(b""),
            default_school,
        };
        plan.count();
        plan.renamed = plan.renames(&meetings);
        plan.warnings.extend(resolve::courses_without_section(&plan.draft, self.headings));
        plan.guard = guards::guard(&mut self, &plan)?;
        plan.digest = plan.digested();
        Ok(plan)
    }
}

impl Plan {
    /// The sections of a row.
    pub fn sections_of(&self, row: u32) -> &[Ref] {
        let (start, end) = self.resolved[row as usize].sections;
        self.sections.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The rows that will be new accounts.
    pub fn creates(&self) -> impl Iterator<Item = u32> + '_ {
        self.draft.people.rows().filter(|row| self.decisions[*row as usize] == Decision::Create)
    }

    /// The rows that change an account, with how.
    pub fn updates(&self) -> impl Iterator<Item = (u32, &Update)> {
        self.draft.people.rows().filter_map(|row| match &self.decisions[row as usize] {
            Decision::Update(update) => Some((row, &**update)),
            _ => None,
        })
    }

    /// Whether applying it would write nothing.
    pub fn is_empty(&self) -> bool {
        self.totals.new == 0 && self.totals.changed == 0 && self.totals.new_guardians == 0
    }

    /// What is wrong with the file as a whole.
    pub fn file_problems(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.row.is_none())
    }

    /// A row's username: its own, or the one made for it.
    pub fn username(&self, row: u32) -> Option<&str> {
        self.draft.people.given(row, Field::Username).or_else(|| self.usernames.of_row(row))
    }

    /// How many of the accounts that change get another first and another last name.
    fn renames(&self, meetings: &existing::Meetings) -> u32 {
        let renames = |(row, update): &(u32, &Update)| {
            let hits = meetings.hits[*row as usize];
            let mut met = [hits.unique_id, hits.username, hits.email].into_iter();
            let target = met.find(|at| meetings.met.get(*at as usize).is_some_and(|met| met.id == update.account));
            target.is_some_and(|target| meetings.strangers.renames(*row, target))
        };
        self.updates().filter(renames).count() as u32
    }

    fn count(&mut self) {
        let mut schools = vec![GroupTotals::default(); self.places.schools.all.len()];
        let mut sections = vec![GroupTotals::default(); self.places.sections.len()];
        for row in self.draft.people.rows() {
            let resolved = self.resolved[row as usize];
            let add = |group: &mut GroupTotals| match &self.decisions[row as usize] {
                Decision::Create => group.new += 1,
                Decision::Update(_) => group.changed += 1,
                Decision::Unchanged(_) => group.unchanged += 1,
                Decision::Refuse => {}
            };
            let mut whole = GroupTotals::default();
            add(&mut whole);
            self.totals.new += whole.new;
            self.totals.changed += whole.changed;
            self.totals.unchanged += whole.unchanged;
            if let Some(school) = resolved.school {
                add(&mut schools[school as usize]);
            }
            let (start, end) = resolved.sections;
            for section in &self.sections[start as usize..end as usize] {
                add(&mut sections[*section as usize]);
            }
        }
        self.totals.unchanged += self.draft.unchanged.len() as u32;
        self.totals.refused = self.draft.rows - self.totals.new - self.totals.changed - self.totals.unchanged;
        self.totals.new_guardians = self.guardians.iter().filter(|guardian| guardian.is_new()).count() as u32;
        for ((school, section), count) in &self.draft.unchanged_in {
            let school = (!school.is_empty()).then(|| self.places.schools.get_or_add(school));
            let school = school.or(self.default_school);
            if let Some(totals) = school.and_then(|school| schools.get_mut(school as usize)) {
                totals.unchanged += count;
            }
            for section in self.places.sections_of(school, "", section) {
                if let Some(totals) = sections.get_mut(section as usize) {
                    totals.unchanged += count;
                }
            }
        }
        let none = GroupTotals::default();
        self.by_school = (self.places.schools.all.iter().map(|school| school.name.clone()))
            .zip(schools)
            .filter(|(_, totals)| *totals != none)
            .collect();
        self.by_section = (self.places.sections.iter().map(|section| {
            let school = section.school.map(|school| self.places.schools.all[school as usize].name.as_str());
            school.map_or_else(|| section.label().to_owned(), |school| format!("{school} · {}", section.label()))
        }))
        .zip(sections)
        .filter(|(_, totals)| *totals != none)
        .collect();
    }

    fn digested(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        self.draft.people.digest_into(&mut hasher);
        let unchanged = self.draft.unchanged.iter().fold(0, |sum: u128, (id, _)| sum.wrapping_add(id.as_u128()));
        hasher.update(&unchanged.to_le_bytes());
        let text = |hasher: &mut blake3::Hasher, part: &str| {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        };
        for row in self.draft.people.rows() {
            match &self.decisions[row as usize] {
                Decision::Create => {
                    text(&mut hasher, "create");
                    text(&mut hasher, self.username(row).unwrap_or_default());
                }
                Decision::Update(update) => {
                    text(&mut hasher, "update");
                    text(&mut hasher, &update.account.to_string());
                    text(&mut hasher, &format!("{:?}", update.changes));
                    text(&mut hasher, &format!("{:?} {:?} {}", update.sections, update.guardians, update.password));
                }
                Decision::Unchanged(account) => {
                    text(&mut hasher, "unchanged");
                    hasher.update(account.as_bytes());
                }
                Decision::Refuse => text(&mut hasher, "refuse"),
            }
        }
        for (index, guardian) in self.guardians.iter().enumerate() {
            text(&mut hasher, &format!("{guardian:?}"));
            text(&mut hasher, self.usernames.of_guardian(index as u32).unwrap_or_default());
        }
        hasher.finalize()
    }
}
