//! The use cases of sections: which there are, and how many people of each could be given a slip.

use std::collections::HashMap;

use uuid::Uuid;

use super::rules::natural;
use super::store::{self, Section};
use crate::access::{Actor, Permission};
use crate::accounts::filter::{Filter, expired_before};
use crate::accounts::rules::search_key;
use crate::app::App;
use crate::credentials::store::NEWEST;
use crate::error::Result;
use crate::organization::store::{List, Named, list};

/// What people are narrowed by: schools by name, sections and grades as people count them.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// Every school.
    pub schools: Vec<Named>,
    /// The sections of the school asked for, or all.
    pub sections: Vec<Section>,
    /// The grades of its people, or all, as they are written.
    pub grades: Vec<String>,
}

/// What there is to narrow by, within a school if one is named.
///
/// # Errors
/// `Forbidden`; `Invalid` when there is no such school.
pub fn places(app: &App, actor: &Actor, school: Option<&str>) -> Result<Places> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let filter = Filter { school: school.map(str::to_owned), ..Filter::default() };
        let parts = filter.parts(tx, actor, app.now())?;
        let condition = parts.condition();
        let grades: Vec<(String,)> = tx.query(
            &format!(
                "SELECT DISTINCT a.grade_level FROM accounts a WHERE {} AND a.grade_level IS NOT NULL",
                condition.sql
            ),
            &condition.params,
        )?;
        let mut grades: Vec<String> = grades.into_iter().map(|(grade,)| grade).collect();
        grades.sort_by_cached_key(|grade| natural(&search_key([grade.as_str()])));
        let mut sections = store::sections(tx, actor.organization)?;
        sections.retain(|section| parts.school.is_none_or(|school| section.school == school));
        sections.retain(|section| actor.reaches_school(section.school));
        sections.sort_by_cached_key(|section| (natural(&section.code_key), section.id));
        let mut schools = list(tx, actor.organization, List::Schools)?;
        schools.retain(|school| actor.reaches_school(school.id));
        Ok(Places { schools, sections, grades })
    })
}

/// A section, and who is in it.
#[derive(Debug, Clone)]
pub struct Counted {
    /// The section.
    pub section: Section,
    /// How many active people are in it, pupils and others.
    pub people: u64,
    /// How many of them are pupils.
    pub pupils: u64,
    /// How many pupils have an initial password that can still be printed (4.8).
    pub printable: u64,
}

impl Counted {
    /// How many are in it who are no pupils.
    pub fn others(&self) -> u64 {
        self.people - self.pupils
    }
}

/// A school and its sections.
#[derive(Debug, Clone)]
pub struct OfSchool {
    /// Its name; `None` is that of sections without a school.
    pub school: Option<String>,
    /// Its sections, as people count them.
    pub sections: Vec<Counted>,
}

/// Every section by school, of the schools the actor reaches, with how many people they see in it.
///
/// # Errors
/// `Forbidden`.
pub fn sections(app: &App, actor: &Actor) -> Result<Vec<OfSchool>> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let now = app.now();
        let mut condition = Filter::default().condition(tx, actor, now)?;
        let before = expired_before(tx, actor.organization, now)?;
        let before = condition.bind(before);
        let rows: Vec<(Uuid, i64, i64, i64)> = tx.query(
            &format!(
                "SELECT e.section_id, COUNT(*), COUNT(CASE WHEN a.profile = 'student' THEN 1 END),
                   COUNT(CASE WHEN a.profile = 'student' AND c.state = 'initial' AND c.hash IS NULL
                     AND c.created_at >= {before} THEN 1 END)
                 FROM enrolments e
                 JOIN accounts a ON a.organization_id = e.organization_id AND a.id = e.account_id
                 LEFT JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id AND {NEWEST}
                 WHERE {} AND a.status = 'active'
                 GROUP BY e.section_id",
                condition.sql
            ),
            &condition.params,
        )?;
        let counts: HashMap<Uuid, (i64, i64, i64)> = rows
            .into_iter()
            .map(|(section, people, pupils, printable)| (section, (people, pupils, printable)))
            .collect();
        let mut all = store::sections(tx, actor.organization)?;
        all.retain(|section| actor.reaches_school(section.school));
        all.sort_by_cached_key(|section| (natural(&section.code_key), section.id));
        let schools = list(tx, actor.organization, List::Schools)?;
        // Sections without a school stand last.
        let ids = schools.iter().map(|school| (school.id, Some(school.name.clone()))).chain([(Uuid::nil(), None)]);
        let of_schools = ids.filter_map(|(id, school)| {
            let of_it = all.iter().filter(|section| section.school == id).map(|section| {
                let (people, pupils, printable) = counts.get(&section.id).copied().unwrap_or_default();
                let [people, pupils, printable] = [people, pupils, printable].map(i64::unsigned_abs);
                Counted { section: section.clone(), people, pupils, printable }
            });
            let sections: Vec<Counted> = of_it.collect();
            (!sections.is_empty()).then_some(OfSchool { school, sections })
        });
        Ok(of_schools.collect())
    })
}
