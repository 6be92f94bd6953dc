//! Usernames for those who come without one (1.4, 10.5), in the stated order:
//! names that exist or that the file gives come first, then people by unique ID,
//! then by row, then guardians in the order of their first student.

use hashbrown::{HashMap, HashSet};
use uuid::Uuid;

use super::existing::Meetings;
use super::guardians::GuardianPlan;
use super::keys::{Keys, ScopeRef, scope_of};
use super::{Decision, Planner, Resolved, moves};
use crate::accounts::Field;
use crate::accounts::rules::{Scope, UsernamePolicy};
use crate::accounts::store::username_scope;
use crate::accounts::withheld::Name;
use crate::credentials::rules::{Allocator, Pattern, PersonParts, Standing};
use crate::error::{Problem, Result};
use crate::imports::check::Draft;
use crate::imports::places::Places;
use crate::params;

/// The usernames that were made.
#[derive(Default)]
pub struct Given {
    text: String,
    /// By row, then by guardian: the stretch of the text; empty where nothing was made.
    stretches: Vec<(u32, u32)>,
    people: usize,
}

impl Given {
    fn new(people: usize, guardians: usize) -> Self {
        Self { text: String::new(), stretches: vec![(0, 0); people + guardians], people }
    }

    fn set(&mut self, index: usize, username: &str) {
        let start = self.text.len() as u32;
        self.text.push_str(username);
        self.stretches[index] = (start, self.text.len() as u32);
    }

    fn get(&self, index: usize) -> Option<&str> {
        let (start, end) = self.stretches.get(index)?;
        self.text.get(*start as usize..*end as usize).filter(|text| !text.is_empty())
    }

    /// The username made for a row.
    pub fn of_row(&self, row: u32) -> Option<&str> {
        self.get(row as usize)
    }

    /// The username made for a guardian.
    pub fn of_guardian(&self, guardian: u32) -> Option<&str> {
        self.get(self.people + guardian as usize)
    }
}

/// Gives them.
#[allow(clippy::too_many_arguments)] // each is a step of the plan made before this one
pub fn give(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    resolved: &[Resolved],
    decisions: &mut [Decision],
    guardians: &mut [GuardianPlan],
    keys: &Keys<'_>,
    meetings: &mut Meetings,
    problems: &mut Vec<Problem>,
) -> Result<Given> {
    let policy = keys.policy();
    let mut pattern = Pattern::parse(&planner.organization.settings.username_pattern)?;
    let max_chars = usize::from(policy.max_chars);
    let mut given = Given::new(draft.people.len(), draft.guardians.len());
    let people = &draft.people;
    let mut order: Vec<u32> = people
        .rows()
        .filter(|row| decisions[*row as usize] == Decision::Create && people.given(*row, Field::Username).is_none())
        .collect();
    // Those without an ID come after those with one.
    let rank = |row: &u32| (people.given(*row, Field::UniqueId).is_none(), people.get(*row, Field::UniqueId), *row);
    order.sort_by(|a, b| rank(a).cmp(&rank(b)));
    if !order.is_empty() || guardians.iter().any(|guardian| guardian.is_new()) {
        pattern = pattern.within(policy)?;
    }
    let mut along = HashSet::new();
    for row in people.rows() {
        if let Decision::Update(update) = &decisions[row as usize] {
            let account = (update.account, update.school.0);
            along.extend(moves::taken_along(planner, draft, places, keys, row, account)?);
        }
    }
    let mut taken = Taken {
        planner,
        places,
        keys,
        known: meetings.taken.take(),
        given: along,
        asked: HashMap::new(),
        failed: None,
    };
    let mut allocators: HashMap<ScopeRef, Allocator> = HashMap::new();
    for row in order {
        let person = PersonParts {
            first: people.get(row, Field::FirstName),
            middle: people.get(row, Field::MiddleName),
            last: people.get(row, Field::LastName),
            graduation_year: people.get(row, Field::GraduationYear).parse().ok(),
            grade: people.get(row, Field::GradeLevel),
            unique_id: people.get(row, Field::UniqueId),
        };
        match pattern.render(&person, max_chars) {
            Ok(rendered) => {
                let scope = keys.scope(row);
                let allocator = allocators.entry(scope).or_default();
                let username = allocator.allocate(&rendered, |value| taken.standing(scope, value)).value;
                given.set(row as usize, &username);
                taken.give(scope, &username);
            }
            // Somebody with an e-mail address signs in with that.
            Err(_) if people.given(row, Field::Email).is_some() => {}
            Err(fault) => {
                problems.push(taken.planner.problem(draft, row, None, fault));
                decisions[row as usize] = Decision::Refuse;
            }
        }
    }
    let first_student = first_students(draft, decisions);
    for row in draft.guardians.rows() {
        let plan = &mut guardians[row as usize];
        if plan.is_new() && !first_student.contains_key(&row) {
            // The rows that name them were refused just now.
            *plan = GuardianPlan::Unused;
        }
        if !plan.is_new() {
            continue;
        }
        let person = PersonParts {
            first: draft.guardians.get(row, Field::FirstName),
            last: draft.guardians.get(row, Field::LastName),
            ..PersonParts::default()
        };
        if let Ok(rendered) = pattern.render(&person, max_chars) {
            let school = first_student.get(&row).and_then(|student| resolved[*student as usize].school);
            let scope = scope_of(policy, school);
            let allocator = allocators.entry(scope).or_default();
            let username = allocator.allocate(&rendered, |value| taken.standing(scope, value)).value;
            given.set(people.len() + row as usize, &username);
            taken.give(scope, &username);
        }
    }
    match taken.failed {
        Some(error) => Err(error),
        None => Ok(given),
    }
}

/// The first student of each guardian whose row is not refused: their school is the guardian's.
pub fn first_students(draft: &Draft, decisions: &[Decision]) -> HashMap<u32, u32> {
    // The order of the rows must not tell, as long as there is something else to go by.
    let key = |row: u32| {
        let of = |field| draft.people.given(row, field).map_or((true, ""), |value| (false, value));
        (of(Field::UniqueId), of(Field::Username), of(Field::Email), row)
    };
    let mut first = HashMap::new();
    for (row, guardian) in &draft.guardian_links {
        if decisions[*row as usize] != Decision::Refuse {
            first
                .entry(*guardian)
                .and_modify(|held| *held = std::cmp::min_by_key(*held, *row, |row| key(*row)))
                .or_insert(*row);
        }
    }
    first
}

/// A scope of the plan as the database knows it; `None` in a school that does not exist yet, where nobody holds a name.
pub fn existing_scope(
    planner: &Planner<'_, '_>,
    places: &Places,
    policy: &UsernamePolicy,
    scope: ScopeRef,
) -> Option<Uuid> {
    let school = places.schools.all.get(scope as usize);
    if policy.scope == Scope::School && school.is_some_and(|school| school.id.is_none()) {
        return None;
    }
    Some(username_scope(policy, planner.organization.id, school.and_then(|school| school.id)))
}

/// Which usernames are taken, in the database, in the file, and in this run.
struct Taken<'a, 'b, 'tx> {
    planner: &'a mut Planner<'b, 'tx>,
    places: &'a Places,
    keys: &'a Keys<'a>,
    /// All of the database's, or `None` when they are looked up one by one.
    known: Option<HashSet<(ScopeRef, Box<str>)>>,
    given: HashSet<(ScopeRef, Box<str>)>,
    asked: HashMap<(ScopeRef, Box<str>), bool>,
    failed: Option<crate::error::Error>,
}

impl Taken<'_, '_, '_> {
    fn give(&mut self, scope: ScopeRef, username: &str) {
        self.given.insert((scope, self.keys.policy().key(username).into()));
    }

    fn standing(&mut self, scope: ScopeRef, username: &str) -> Standing {
        if self.failed.is_some() {
            return Standing::Free;
        }
        let key: Box<str> = self.keys.policy().key(username).into();
        if self.is_withheld(scope, &key) {
            return Standing::Withheld;
        }
        self.is_taken(scope, key).into()
    }

    fn is_withheld(&mut self, scope: ScopeRef, key: &str) -> bool {
        let withheld = self.planner.withheld;
        let Some(scope) = self.scope(scope).filter(|_| !withheld.is_empty()) else { return false };
        withheld.from(self.planner.tx, Name::Username(scope, key), None).unwrap_or_else(|error| {
            self.failed = Some(error);
            false
        })
    }

    /// The scope as the database knows it; `None` in a school that does not exist yet.
    fn scope(&self, scope: ScopeRef) -> Option<Uuid> {
        existing_scope(self.planner, self.places, self.keys.policy(), scope)
    }

    fn is_taken(&mut self, scope: ScopeRef, key: Box<str>) -> bool {
        if self.keys.username_key(scope, &key).is_some() {
            return true;
        }
        let scoped = (scope, key);
        self.given.contains(&scoped)
            || match &self.known {
                Some(known) => known.contains(&scoped),
                None => self.look_up(scoped),
            }
    }

    fn look_up(&mut self, scoped: (ScopeRef, Box<str>)) -> bool {
        if let Some(known) = self.asked.get(&scoped) {
            return *known;
        }
        let Some(scope) = self.scope(scoped.0) else { return false };
        let sql = "SELECT account_id FROM usernames WHERE scope = $1 AND username_key = $2";
        let found = self.planner.tx.query_opt::<(Uuid,)>(sql, params![scope, scoped.1.as_ref()]);
        let taken = found.map(|found| found.is_some()).unwrap_or_else(|error| {
            self.failed = Some(error);
            false
        });
        self.asked.insert(scoped, taken);
        taken
    }
}
