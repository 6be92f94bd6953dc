//! What a plan would make besides people, and how its people spread over schools and sections.

use std::collections::BTreeMap;

use super::places::List;
use super::plan::{Decision, GroupTotals, Plan};

/// How many names, and how many groups, are told one by one.
pub const MOST: usize = 60;

/// Some names, and how many more there are.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Names {
    /// The first of them.
    pub names: Vec<String>,
    /// How many are not among them.
    pub more: usize,
}

impl Names {
    fn of(mut names: Vec<String>) -> Self {
        let more = names.len().saturating_sub(MOST);
        names.truncate(MOST);
        Self { names, more }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.names.len() + self.more
    }
}

/// What would be made besides people. A typing error in a name makes a school: better seen now than later.
#[derive(Debug, Default)]
pub struct New {
    /// Schools.
    pub schools: Names,
    /// Departments.
    pub departments: Names,
    /// Sections.
    pub sections: Names,
}

/// What a plan would make besides people.
pub fn new(plan: &Plan) -> New {
    let places = &plan.places;
    let mut schools = vec![false; places.schools.all.len()];
    let mut departments = vec![false; places.departments.all.len()];
    let mut sections = vec![false; places.sections.len()];
    for row in plan.draft.people.rows() {
        let written = matches!(plan.decisions.get(row as usize), Some(Decision::Create | Decision::Update(_)));
        let Some(resolved) = plan.resolved.get(row as usize).filter(|_| written) else { continue };
        mark(&mut schools, resolved.school);
        mark(&mut departments, resolved.department);
        plan.sections_of(row).iter().for_each(|section| mark(&mut sections, Some(*section)));
    }
    let fresh = |list: &List, used: &[bool]| {
        let all = list.all.iter().zip(used).filter(|(place, used)| **used && place.id.is_none());
        Names::of(all.map(|(place, _)| place.name.clone()).collect())
    };
    let made = places.sections.iter().zip(&sections).filter(|(section, used)| **used && section.id.is_none());
    New {
        schools: fresh(&places.schools, &schools),
        departments: fresh(&places.departments, &departments),
        sections: Names::of(made.map(|(section, _)| section.label().to_owned()).collect()),
    }
}

fn mark(used: &mut [bool], index: Option<u32>) {
    if let Some(used) = index.and_then(|index| used.get_mut(index as usize)) {
        *used = true;
    }
}

/// Groups with their totals, the largest if there are many, and how many more there are.
pub fn groups(all: &BTreeMap<String, GroupTotals>) -> (Vec<(String, GroupTotals)>, usize) {
    let mut groups: Vec<(String, GroupTotals)> = all.iter().map(|(name, totals)| (name.clone(), *totals)).collect();
    let more = groups.len().saturating_sub(MOST);
    if more > 0 {
        groups.sort_by_key(|(_, totals)| std::cmp::Reverse(totals.new + totals.changed + totals.unchanged));
        groups.truncate(MOST);
    }
    (groups, more)
}
