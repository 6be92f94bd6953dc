//! What a filter can be chosen from: the organization's own schools, roles, departments, sections, grades and years.

use uuid::Uuid;

use crate::access::{Actor, Permission, Scope};
use crate::accounts::filter::Filter;
use crate::app::{App, Millis};
use crate::db::{FromRow, Tx};
use crate::error::Result;
use crate::organization::store::{self, List, Named};
use crate::params;
use crate::roster;

/// The most grades or years to choose from.
const MOST_VALUES: i64 = 200;
/// The most sections to choose from; where there are more, a school is chosen first.
const MOST_SECTIONS: usize = 500;

/// What there is to choose from, each in its order.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Names of schools.
    pub schools: Vec<String>,
    /// Names of roles, by rank.
    pub roles: Vec<String>,
    /// Names of departments.
    pub departments: Vec<String>,
    /// Sections of the filter's school, or of all; empty when they are too many.
    pub sections: Vec<String>,
    /// There are too many sections to list without a school.
    pub needs_school: bool,
    /// Grade levels, as they are written.
    pub grades: Vec<String>,
    /// Graduation years.
    pub years: Vec<String>,
}

/// What to choose from, beside what the filter has chosen already.
///
/// # Errors
/// `Forbidden`.
pub fn choices(app: &App, actor: &Actor, filter: &Filter) -> Result<Choices> {
    actor.require(Permission::ViewPeople)?;
    let of = actor.organization;
    app.db.read(|tx| {
        // A school that means nothing is said elsewhere; here it narrows nothing down.
        let in_school = Filter { school: filter.school.clone(), ..Filter::default() };
        let school = in_school.parts(tx, actor, app.now()).ok().and_then(|parts| parts.school);
        let (sections, needs_school) = sections(tx, actor, school)?;
        let everywhere = !matches!(actor.scope, Scope::Schools(_));
        let mut grades: Vec<String> = if everywhere {
            values(tx, of, "grade_level", "''", MOST_VALUES)?
        } else {
            seen(tx, actor, "grade_level", app.now())?
        };
        grades.sort_by_cached_key(|grade| (number(grade), grade.clone()));
        Ok(Choices {
            schools: names(store::list(tx, of, List::Schools)?.into_iter().filter(|one| actor.reaches_school(one.id))),
            roles: store::roles(tx, of)?.into_iter().map(|role| role.name).collect(),
            departments: names(store::list(tx, of, List::Departments)?.into_iter()),
            sections,
            needs_school,
            grades,
            years: if everywhere {
                values::<i64>(tx, of, "graduation_year", "0", MOST_VALUES)?
            } else {
                seen(tx, actor, "graduation_year", app.now())?
            }
            .iter()
            .map(ToString::to_string)
            .collect(),
        })
    })
}

fn names(all: impl Iterator<Item = Named>) -> Vec<String> {
    all.map(|named| named.name).collect()
}

/// The values of a column among those whom the actor sees: few, where only some schools are in reach.
fn seen<T>(tx: &mut Tx<'_>, actor: &Actor, column: &str, now: Millis) -> Result<Vec<T>>
where
    (T,): FromRow,
{
    let condition = Filter::default().condition(tx, actor, now)?;
    let rows: Vec<(T,)> = tx.query(
        &format!(
            "SELECT DISTINCT a.{column} FROM accounts a
             WHERE {} AND a.{column} IS NOT NULL ORDER BY a.{column} LIMIT {MOST_VALUES}",
            condition.sql
        ),
        &condition.params,
    )?;
    Ok(rows.into_iter().map(|(value,)| value).collect())
}

fn sections(tx: &mut Tx<'_>, actor: &Actor, school: Option<Uuid>) -> Result<(Vec<String>, bool)> {
    let all = roster::store::sections(tx, actor.organization)?.into_iter();
    let mut labels: Vec<String> = all
        .filter(|section| actor.reaches_school(section.school))
        .filter(|section| school.is_none_or(|school| section.school == school))
        .map(|section| section.label())
        .collect();
    labels.sort_by_cached_key(|label| (number(label), label.clone()));
    labels.dedup();
    let too_many = labels.len() > MOST_SECTIONS;
    Ok(if too_many { (Vec::new(), true) } else { (labels, false) })
}

/// The values of an indexed column beyond `least`, each looked for behind the one before: what they cost is by
/// how many values there are, not how many people.
pub(super) fn values<T>(tx: &mut Tx<'_>, organization: Uuid, column: &str, least: &str, most: i64) -> Result<Vec<T>>
where
    (T,): FromRow,
{
    let rows: Vec<(T,)> = tx.query(
        &format!(
            "WITH RECURSIVE found (value) AS (
               SELECT MIN(a.{column}) FROM accounts a WHERE a.organization_id = $1 AND a.{column} > {least}
               UNION ALL
               SELECT (SELECT MIN(a.{column}) FROM accounts a
                       WHERE a.organization_id = $1 AND a.{column} > found.value)
               FROM found WHERE found.value IS NOT NULL)
             SELECT value FROM found WHERE value IS NOT NULL LIMIT $2"
        ),
        params![organization, most],
    )?;
    Ok(rows.into_iter().map(|(value,)| value).collect())
}

/// The number that a grade or a section begins with, so that 10 comes after 9; words last.
fn number(label: &str) -> u64 {
    let digits = label.find(|c: char| !c.is_ascii_digit()).unwrap_or(label.len());
    label.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(u64::MAX)
}
