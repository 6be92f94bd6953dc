//! What the names in each row mean: school, department, role, sections, administrator; and whether the actor may make
//! somebody like that.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::homes;
use super::{Planner, Resolved};
use crate::access::rules::{Becoming, Refusal, Target, decide_change, own_supervisors};
use crate::access::{Permission, Scope};
use crate::accounts::{Field, Profile};
use crate::error::{Fault, Problem, Result};
use crate::imports::check::Draft;
use crate::imports::places::{Places, Ref};

/// What resolving fills besides what each row means.
pub struct Resolving<'a> {
    /// The sections of all rows, one after the other.
    pub sections: &'a mut Vec<Ref>,
    /// By row.
    pub refused: &'a mut [bool],
    /// What is wrong.
    pub problems: &'a mut Vec<Problem>,
}

/// Why a row is refused, and the field that says so.
type Wrong = (Field, Fault);

impl Planner<'_, '_> {
    /// What the names in each row mean.
    pub(super) fn resolve(
        &mut self,
        draft: &Draft,
        default_school: Option<Ref>,
        places: &mut Places,
        resolving: &mut Resolving<'_>,
    ) -> Result<Vec<Resolved>> {
        let people = &draft.people;
        let mut resolved = Vec::with_capacity(people.len());
        let mut preset_roles = [u32::MAX; Profile::ALL.len()];
        for profile in Profile::ALL {
            let code = crate::organization::actions::default_role(profile);
            let index = places.roles.iter().position(|role| role.code.as_deref() == Some(code));
            preset_roles[profile as usize] = index.map_or(u32::MAX, |index| index as u32);
        }
        let homes = homes::homes(self, draft, places, default_school)?;
        let mut unassigned = Vec::new();
        let (mut class, mut stretch) = ((None, "", ""), (0, 0));
        for row in people.rows() {
            let profile = draft.profiles[row as usize];
            let home = default_school.or_else(|| homes.of(row));
            let mut found = Resolved { school: home, role: preset_roles[profile as usize], ..Resolved::default() };
            if let Some(name) = people.given(row, Field::School) {
                found.school = Some(places.schools.get_or_add(name));
            }
            if let Some(name) = people.given(row, Field::Department) {
                found.department = Some(places.departments.get_or_add(name));
            }
            let mut refuse = |(field, fault): Wrong| {
                resolving.problems.push(self.problem(draft, row, Some(field), fault));
                resolving.refused[row as usize] = true;
            };
            let role_cell = if draft.is_collaborate { Some("supervisor") } else { people.given(row, Field::Role) };
            if let Some(cell) = role_cell {
                match places.role(cell).map(|role| role.id) {
                    Ok(id) => {
                        let index = places.roles.iter().position(|role| role.id == id);
                        found.role = index.map_or(u32::MAX, |index| index as u32);
                    }
                    Err(fault) => refuse((Field::Role, fault)),
                }
            }
            if let Some(fault) = homes.ambiguous(row) {
                refuse((Field::Username, fault));
            } else if let Err(fault) = self.school(places, found.school) {
                refuse((Field::School, fault));
            }
            match self.administrator(draft, row, places, &mut found)? {
                Ok(()) => {}
                Err((_, fault)) if fault.code == "administrator-missing" => unassigned.push(row),
                Err((field, fault)) => {
                    resolving.problems.push(self.problem(draft, row, Some(field), fault));
                    resolving.refused[row as usize] = true;
                }
            }
            let (course, cell) = (people.get(row, Field::Course), people.get(row, Field::Section));
            if !cell.is_empty() {
                // Most rows stand below another of their class.
                if (found.school, course, cell) != class {
                    class = (found.school, course, cell);
                    let start = resolving.sections.len() as u32;
                    resolving.sections.extend(places.sections_of(found.school, course, cell));
                    stretch = (start, resolving.sections.len() as u32);
                }
                found.sections = stretch;
            }
            resolved.push(found);
        }
        self.unassigned(draft, &unassigned, resolving);
        Ok(resolved)
    }

    /// Refuses the supervisors without an administrator. Where a file names none at all, that is said once.
    fn unassigned(&self, draft: &Draft, rows: &[u32], resolving: &mut Resolving<'_>) {
        let fault = || Fault::new("administrator-missing");
        let is_of_file = rows.len() > 1 && rows.len() == draft.people.len() && !draft.people.has(Field::Administrator);
        if is_of_file || (draft.is_collaborate && !rows.is_empty()) {
            resolving.problems.push(fault().of_file());
        } else {
            let each = rows.iter().map(|row| self.problem(draft, *row, Some(Field::Administrator), fault()));
            resolving.problems.extend(each);
        }
        rows.iter().for_each(|row| resolving.refused[*row as usize] = true);
    }

    /// Whoever reaches some schools alone puts nobody elsewhere (2.8).
    fn school(&self, places: &Places, school: Option<Ref>) -> Result<(), Fault> {
        if !matches!(self.actor.scope, Scope::Schools(_)) {
            return Ok(());
        }
        let place = school.and_then(|school| places.schools.all.get(school as usize));
        match place {
            None => Err(Fault::new("school-needed")),
            Some(place) if place.id.is_some_and(|id| self.actor.reaches_school(id)) => Ok(()),
            Some(_) => Err(Fault::new("school-not-yours")),
        }
    }

    /// Who is responsible for a supervisor (2.4), and whether the actor may make somebody of that role.
    fn administrator(
        &mut self,
        draft: &Draft,
        row: u32,
        places: &mut Places,
        found: &mut Resolved,
    ) -> Result<Result<(), Wrong>> {
        let rank = places.roles.get(found.role as usize).map_or(0, |role| role.rank);
        found.administrator = own_supervisors(self.actor, rank);
        if let Err(refusal @ (Refusal::RoleTooHigh | Refusal::RoleGivesMore)) = self.may_make(places, found) {
            return Ok(Err((Field::Role, refusal.fault())));
        }
        let asked = self.options.administrator.as_deref().filter(|_| rank == 1);
        let named = draft.people.given(row, Field::Administrator).or(asked);
        match (rank, named) {
            _ if found.administrator.is_some() => {}
            (1, None) => return Ok(Err((Field::Administrator, Fault::new("administrator-missing")))),
            (_, Some(name)) => match places.administrator(self.tx, self.organization.id, name)? {
                Ok(id) => found.administrator = Some(id),
                Err(fault) => return Ok(Err((Field::Administrator, fault))),
            },
            (_, None) => {}
        }
        // A school out of reach is told already.
        Ok(match self.may_make(places, found) {
            Err(refusal) if refusal != Refusal::School => Err((Field::Role, refusal.fault())),
            _ => Ok(()),
        })
    }

    /// Whether the actor may make somebody like that.
    fn may_make(&self, places: &Places, found: &Resolved) -> Result<(), Refusal> {
        let Some(role) = places.roles.get(found.role as usize) else { return Ok(()) };
        let school = found.school.and_then(|school| places.schools.all.get(school as usize)?.id);
        let (organization, rank, administrator) = (self.organization.id, role.rank, found.administrator);
        let after = Target { organization, account: Uuid::nil(), rank, administrator, school };
        let becoming = Becoming { before: None, after: &after, role: Some(role) };
        decide_change(self.actor, Permission::ImportPeople, &becoming)
    }
}

/// Courses that rows name without a section: nobody can be enrolled by them.
pub fn courses_without_section(draft: &Draft, headings: &BTreeMap<Field, String>) -> Option<Problem> {
    let people = &draft.people;
    if !people.has(Field::Course) {
        return None;
    }
    let is_alone =
        |row: &u32| people.given(*row, Field::Course).is_some() && people.given(*row, Field::Section).is_none();
    let n = people.rows().filter(is_alone).count();
    let column = headings.get(&Field::Course).cloned().unwrap_or_default();
    (n > 0).then(|| Fault::new("course-without-section").with("n", n).with("shown", n).of_field(&column))
}
