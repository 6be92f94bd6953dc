//! Names as people type them, to ids: schools, departments, roles, sections.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::accounts::rules::search_key;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization::Role;
use crate::organization::store::{self, List, Named};
use crate::roster::{self, store::Section};

/// The most names a fault lists.
const MOST_NAMED: usize = 5;

pub(in crate::accounts) fn school(tx: &mut Tx<'_>, organization: Uuid, name: &str) -> Result<Uuid> {
    let all = store::list(tx, organization, List::Schools)?;
    find(&all, name).ok_or_else(|| {
        Fault::new("school-unknown").with("value", name).with("known", nearest(name, names(&all))).into()
    })
}

pub(in crate::accounts) fn department(tx: &mut Tx<'_>, organization: Uuid, name: &str) -> Result<Uuid> {
    let all = store::list(tx, organization, List::Departments)?;
    find(&all, name).ok_or_else(|| {
        Fault::new("department-unknown").with("value", name).with("known", nearest(name, names(&all))).into()
    })
}

pub(in crate::accounts) fn role(tx: &mut Tx<'_>, organization: Uuid, name: &str) -> Result<Uuid> {
    Ok(Role::named(&store::roles(tx, organization)?, name)?.id)
}

/// The sections of these ids, each of the organization.
pub(super) fn sections_of(tx: &mut Tx<'_>, organization: Uuid, ids: &[Uuid]) -> Result<Vec<Section>> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let section = roster::store::section(tx, organization, *id)?;
        found.push(section.ok_or_else(|| Error::NotFound { what: "section", id: id.to_string() })?);
    }
    found.sort_by(|a, b| (a.school, &a.code_key, a.id).cmp(&(b.school, &b.code_key, b.id)));
    found.dedup();
    Ok(found)
}

/// The sections that a course and a code name, all of one school: the same code in
/// several schools is more than one thing.
pub(super) fn sections(
    tx: &mut Tx<'_>,
    organization: Uuid,
    school: Option<Uuid>,
    course: Option<&str>,
    section: Option<&str>,
) -> Result<Vec<Section>> {
    let all = match school {
        Some(school) => roster::store::sections_of_school(tx, organization, school)?,
        None => roster::store::sections(tx, organization)?,
    };
    let course_key = course.map(|course| search_key([course]));
    let section_key = section.map(|section| search_key([section]));
    let is_asked = |found: &&Section| {
        let by_course = course_key.as_ref().is_none_or(|key| search_key([found.course_code.as_str()]) == *key);
        let by_section = section_key.as_ref().is_none_or(|key| {
            search_key([found.section_code.as_str()]) == *key
                || search_key([found.label().as_str()]) == *key
                || found.code_key == *key
        });
        by_course && by_section
    };
    let found: Vec<Section> = all.iter().filter(is_asked).cloned().collect();
    let named = section.or(course).unwrap_or_default();
    if found.is_empty() {
        let labels: BTreeSet<String> = all.iter().map(Section::label).collect();
        let known = nearest(named, labels.iter().map(String::as_str));
        return Err(Fault::new("section-unknown").with("value", named).with("known", known).into());
    }
    let schools: BTreeSet<Uuid> = found.iter().map(|section| section.school).collect();
    if schools.len() > 1 {
        let all = store::list(tx, organization, List::Schools)?;
        let names = all.iter().filter(|one| schools.contains(&one.id)).map(|one| one.name.as_str());
        let known = names.take(MOST_NAMED).collect::<Vec<_>>().join(", ");
        return Err(Fault::new("section-several").with("value", named).with("known", known).into());
    }
    Ok(found)
}

/// What they are called.
pub fn names(all: &[Named]) -> impl Iterator<Item = &str> {
    all.iter().map(|one| one.name.as_str())
}

/// The one of that name, or of that id.
pub fn find(all: &[Named], name: &str) -> Option<Uuid> {
    let key = search_key([name]);
    let id = Uuid::parse_str(name.trim()).ok();
    all.iter().find(|one| one.name_key == key || Some(one.id) == id).map(|one| one.id)
}

/// The names most like one that does not exist: those that share most pairs of letters with it.
pub fn nearest<'a>(name: &str, all: impl Iterator<Item = &'a str>) -> String {
    let asked = pairs(name);
    let likeness = |other: &str| {
        let other = pairs(other);
        let shared = asked.intersection(&other).count();
        2000 * shared / (asked.len() + other.len()).max(1)
    };
    let mut scored: Vec<(usize, &str)> = all.map(|name| (likeness(name), name)).collect();
    scored.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    let named: Vec<&str> = scored.into_iter().take(MOST_NAMED).map(|(_, name)| name).collect();
    if named.is_empty() { "–".to_owned() } else { named.join(", ") }
}

fn pairs(name: &str) -> BTreeSet<(char, char)> {
    let key: Vec<char> = std::iter::once(' ').chain(search_key([name]).chars()).collect();
    key.iter().copied().zip(key.iter().copied().skip(1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_come_first() {
        let all = ["Escuela Rural", "Sede Norte", "Sede Sur", "Colegio Central", "Liceo", "Anexo"];
        assert!(nearest("sede nrote", all.into_iter()).starts_with("Sede Norte, "));
        assert!(nearest("central", all.into_iter()).starts_with("Colegio Central, "));
        assert_eq!(nearest("x", std::iter::empty()), "–");
    }
}
