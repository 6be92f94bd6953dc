//! The guard against a file that would change too much (11.5): for the whole and
//! for each school, role and section, in words.

use std::collections::HashMap;

use serde::Serialize;
use uuid::Uuid;

use super::{Plan, Planner};
use crate::error::Result;
use crate::params;

/// What would change too much.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Guard {
    /// `organization`, `school`, `role` or `section`.
    pub group: &'static str,
    /// Its name.
    pub name: String,
    /// How many of its accounts would change.
    pub changed: u32,
    /// How many it has.
    pub of: u32,
    /// The share that may change without being asked.
    pub share: f64,
    /// How many accounts of the whole import would get another first and another last name.
    pub renamed: u32,
}

/// The first guard that speaks, the narrowest group first because it says most.
pub fn guard(planner: &mut Planner<'_, '_>, plan: &Plan) -> Result<Option<Guard>> {
    let settings = &planner.organization.settings;
    let (share, from) = (settings.guard_share, settings.guard_from);
    if plan.totals.changed < from {
        return Ok(None);
    }
    let mut changed: HashMap<(&'static str, Uuid), u32> = HashMap::new();
    for (row, update) in plan.updates() {
        let mut count = |group, id: Option<Uuid>| {
            if let Some(id) = id {
                *changed.entry((group, id)).or_default() += 1;
            }
        };
        count("school", update.school.0);
        count("role", plan.places.roles.get(plan.resolved[row as usize].role as usize).map(|role| role.id));
        match &update.sections {
            Some((before, _)) => before.iter().for_each(|enrolment| count("section", Some(enrolment.section))),
            None => plan.sections_of(row).iter().for_each(|section| {
                count("section", plan.places.sections[*section as usize].id);
            }),
        }
        count("organization", Some(planner.organization.id));
    }
    let mut suspects: Vec<_> = changed.into_iter().filter(|(_, count)| *count >= from).collect();
    let order = |group: &str| ["section", "school", "role", "organization"].iter().position(|of| *of == group);
    suspects.sort_by(|a, b| (order(a.0.0), b.1, a.0.1).cmp(&(order(b.0.0), a.1, b.0.1)));
    for ((group, id), changed) in suspects {
        let of = size(planner, group, id)?;
        if f64::from(changed) > share * f64::from(of) {
            return Ok(Some(Guard {
                group,
                name: name(planner, plan, group, id),
                changed,
                of,
                share,
                renamed: plan.renamed,
            }));
        }
    }
    Ok(None)
}

fn size(planner: &mut Planner<'_, '_>, group: &str, id: Uuid) -> Result<u32> {
    let organization = planner.organization.id;
    let active = "SELECT COUNT(*) FROM accounts WHERE organization_id = $1 AND status = 'active'";
    let (count,): (i64,) = match group {
        "school" => planner.tx.query_one(&format!("{active} AND school_id = $2"), params![organization, id])?,
        "role" => planner.tx.query_one(&format!("{active} AND role_id = $2"), params![organization, id])?,
        "section" => planner.tx.query_one(
            "SELECT COUNT(*) FROM enrolments WHERE organization_id = $1 AND section_id = $2",
            params![organization, id],
        )?,
        _ => planner.tx.query_one(active, params![organization])?,
    };
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn name(planner: &Planner<'_, '_>, plan: &Plan, group: &str, id: Uuid) -> String {
    let places = &plan.places;
    let found = match group {
        "school" => places.schools.all.iter().find(|school| school.id == Some(id)).map(|school| school.name.clone()),
        "role" => places.role_of(id).map(|role| role.name.clone()),
        "section" => {
            places.sections.iter().find(|section| section.id == Some(id)).map(|section| section.label().to_owned())
        }
        _ => Some(planner.organization.name.clone()),
    };
    found.unwrap_or_default()
}
