//! Which accounts: one filter, one condition, used by lists, counts, generation, slips and bulk work alike (3.2).

mod names;

use sea_query::{Cond, Expr, ExprTrait, PostgresQueryBuilder, Query, Value};
use serde::Serialize;
use uuid::Uuid;

use super::rules::search_key;
use super::{Field, Profile, Status};
use crate::access::{Actor, Scope};
use crate::credentials::State;
use crate::db::{Param, Tx};
use crate::error::{Error, Fault, Result};
use crate::jobs;
use crate::roster::store::Section;

/// The most ids one filter may list: databases limit the parameters of a query.
const MOST_LISTED: usize = 10_000;

/// Which accounts of an organization; an empty filter is all of them. Names are
/// as a person types them, and resolved when the filter is used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Filter {
    /// Words that must all stand in a name, a username, an e-mail address or a unique ID (3.1, 3.6).
    pub search: Option<String>,
    /// What they are.
    pub profile: Option<Profile>,
    /// The name of their role, or of its preset.
    pub role: Option<String>,
    /// The name of their school.
    pub school: Option<String>,
    /// The code of their section, or course and section as lists show them.
    pub section: Option<String>,
    /// The course of their section.
    pub course: Option<String>,
    /// The name of their department.
    pub department: Option<String>,
    /// Their grade level, as it is written.
    pub grade_level: Option<String>,
    /// Their graduation year.
    pub graduation_year: Option<i64>,
    /// Whether they are active.
    pub status: Option<Status>,
    /// The state of their password.
    pub credential: Option<State>,
    /// Only those whose e-mail address is missing or blank.
    pub missing_email: bool,
    /// These e-mail addresses.
    pub emails: Vec<String>,
    /// These unique IDs.
    pub unique_ids: Vec<String>,
    /// These usernames, exactly as written.
    pub usernames: Vec<String>,
    /// These accounts.
    pub ids: Vec<Uuid>,
    /// The accounts that a run touched, by its id or the end of it.
    pub job: Option<String>,
}

/// What [`Filter::parse`] understands, besides `search` and `job`.
const FIELDS: [Field; 12] = [
    Field::UniqueId,
    Field::Username,
    Field::Email,
    Field::Profile,
    Field::Role,
    Field::School,
    Field::Department,
    Field::GradeLevel,
    Field::GraduationYear,
    Field::Section,
    Field::Status,
    Field::Credential,
];

impl Filter {
    /// Every account of a profile type.
    pub fn of_profile(profile: Profile) -> Self {
        Self { profile: Some(profile), ..Self::default() }
    }

    /// What it asks for, without what it leaves open: for audit entries and details of runs.
    pub fn to_json(&self) -> serde_json::Value {
        let mut all = serde_json::to_value(self).unwrap_or_default();
        if let Some(all) = all.as_object_mut() {
            all.retain(|_, value| !(value.is_null() || *value == false || value.as_array().is_some_and(Vec::is_empty)));
        }
        all
    }

    /// Reads `field=value` pairs; several values of `unique_id`, `username` and `email` are separated by
    /// commas. An empty `email` means: those without one.
    ///
    /// # Errors
    /// Faults: `filter-field`, with those there are; `filter-value`, with those there are.
    pub fn parse(pairs: &[(&str, &str)]) -> Result<Self, Fault> {
        let mut filter = Self::default();
        for (name, value) in pairs {
            filter.add(name.trim(), value.trim())?;
        }
        Ok(filter)
    }

    /// Adds one `field=value` pair; a field named twice counts as named last.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn add(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        let text = || Some(value.to_owned());
        let list = || value.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect();
        match (name, Field::from_name(name)) {
            ("search", _) => self.search = text(),
            ("job", _) => self.job = text(),
            (_, Some(Field::UniqueId)) => self.unique_ids = list(),
            (_, Some(Field::Username)) => self.usernames = list(),
            (_, Some(Field::Email)) => {
                self.emails = list();
                self.missing_email = self.emails.is_empty();
            }
            (_, Some(Field::Profile)) => {
                self.profile = Some(one_of(name, value, &Profile::ALL, Profile::name)?);
            }
            (_, Some(Field::Role)) => self.role = text(),
            (_, Some(Field::School)) => self.school = text(),
            (_, Some(Field::Department)) => self.department = text(),
            (_, Some(Field::GradeLevel)) => self.grade_level = text(),
            (_, Some(Field::GraduationYear)) => {
                let year = value.parse().map_err(|_| Fault::new("graduation-year").with("value", value))?;
                self.graduation_year = Some(year);
            }
            (_, Some(Field::Section)) => self.section = text(),
            (_, Some(Field::Course)) => self.course = text(),
            (_, Some(Field::Status)) => self.status = Some(one_of(name, value, &Status::ALL, Status::name)?),
            (_, Some(Field::Credential)) => self.credential = Some(one_of(name, value, &State::ALL, State::name)?),
            _ => {
                let known: Vec<&str> = FIELDS.iter().map(|field| field.name()).chain(["search", "job"]).collect();
                return Err(Fault::new("filter-field").with("value", name).with("known", known.join(", ")));
            }
        }
        Ok(())
    }

    /// The condition on `accounts a` of the actor's organization that this filter is, within what the actor
    /// may see. Directory and reports show whom the actor's scope reaches, whatever their rank; acting on
    /// them is decided account by account ([`crate::access::rules::decide`]).
    ///
    /// # Errors
    /// `Invalid` when a name means nothing (`school-unknown`, `role-unknown`, …) or more than one thing;
    /// `NotFound` for a run.
    pub fn condition(&self, tx: &mut Tx<'_>, actor: &Actor) -> Result<Condition> {
        let mut all =
            Conditions(Cond::all().add(Expr::cust_with_values("a.organization_id = $1", [actor.organization])));
        if actor.scope == Scope::Assigned {
            all.cust(
                "(a.administrator_id = $1 OR a.id = $1 OR a.role_id IN
                  (SELECT r.id FROM roles r WHERE r.organization_id = a.organization_id AND r.rank = 0))",
                [actor.account.unwrap_or(Uuid::nil())],
            );
        }
        for word in search_key(self.search.as_deref()).split_whitespace() {
            all.cust("a.search_key LIKE $1 ESCAPE '!'", [format!("%{}%", escaped(word))]);
        }
        if let Some(profile) = self.profile {
            all.cust("a.profile = $1", [profile.name()]);
        }
        if let Some(role) = &self.role {
            all.cust("a.role_id = $1", [names::role(tx, actor.organization, role)?]);
        }
        let school = match &self.school {
            Some(school) => Some(names::school(tx, actor.organization, school)?),
            None => None,
        };
        if let Some(school) = school {
            all.cust("a.school_id = $1", [school]);
        }
        if let Some(department) = &self.department {
            all.cust("a.department_id = $1", [names::department(tx, actor.organization, department)?]);
        }
        let sections = if self.section.is_some() || self.course.is_some() {
            names::sections(tx, actor.organization, school, self.course.as_deref(), self.section.as_deref())?
        } else {
            Vec::new()
        };
        if !sections.is_empty() {
            let enrolled = "a.id IN (SELECT e.account_id FROM enrolments e
                            WHERE e.organization_id = a.organization_id AND e.section_id = $1)";
            let any = sections
                .iter()
                .fold(Cond::any(), |any, section| any.add(Expr::cust_with_values(enrolled, [section.id])));
            all.0 = all.0.clone().add(any);
        }
        if let Some(grade) = &self.grade_level {
            all.cust("a.grade_level = $1", [grade.trim()]);
        }
        if let Some(year) = self.graduation_year {
            all.cust("a.graduation_year = $1", [year]);
        }
        if let Some(status) = self.status {
            all.cust("a.status = $1", [status.name()]);
        }
        if let Some(state) = self.credential {
            all.cust(&format!("{} = $1", CREDENTIAL_STATE), [state.name()]);
        }
        if self.missing_email {
            all.0 = all.0.clone().add(Expr::cust("TRIM(COALESCE(a.email, '')) = ''"));
        }
        if let Some(job) = &self.job {
            let job = jobs::find(tx, actor.organization, job)?.id;
            all.cust(
                "a.id IN (SELECT i.account_id FROM job_items i WHERE i.organization_id = a.organization_id
                  AND i.job_id = $1 AND i.outcome NOT IN ('skipped', 'refused'))",
                [job],
            );
        }
        all.listed("a.unique_id", self.unique_ids.iter().map(String::as_str))?;
        all.listed("a.username", self.usernames.iter().map(String::as_str))?;
        let emails: Vec<_> = self.emails.iter().map(|email| super::rules::Email::key(email)).collect();
        all.listed("LOWER(a.email)", emails.iter().map(AsRef::as_ref))?;
        all.listed("a.id", self.ids.iter().copied())?;
        all.build(sections)
    }
}

/// The state of an account's newest password, `none` without one.
pub const CREDENTIAL_STATE: &str = "COALESCE((SELECT c.state FROM credentials c \
     WHERE c.organization_id = a.organization_id AND c.account_id = a.id ORDER BY c.version DESC LIMIT 1), 'none')";

/// A filter with its names resolved: a condition on `accounts a` and its parameters.
#[derive(Debug, Clone)]
pub struct Condition {
    /// What stands after `WHERE`.
    pub sql: String,
    /// The values of its placeholders.
    pub params: Vec<Param<'static>>,
    /// The sections it named.
    pub sections: Vec<Section>,
}

impl Condition {
    /// Another placeholder, for what the query has besides the condition.
    pub fn bind(&mut self, value: impl Into<Param<'static>>) -> String {
        self.params.push(value.into());
        format!("${}", self.params.len())
    }
}

struct Conditions(sea_query::Condition);

impl Conditions {
    fn cust<T: Into<Value>, const N: usize>(&mut self, sql: &str, values: [T; N]) {
        self.0 = self.0.clone().add(Expr::cust_with_values(sql.to_owned(), values));
    }

    fn listed<T: Into<Value>>(&mut self, column: &str, values: impl ExactSizeIterator<Item = T>) -> Result<()> {
        if values.len() > MOST_LISTED {
            return Err(Error::TooLarge(Fault::new("selection-too-long").with("limit", MOST_LISTED)));
        }
        if values.len() > 0 {
            self.0 = self.0.clone().add(Expr::cust(column.to_owned()).is_in(values.map(Into::into)));
        }
        Ok(())
    }

    /// The condition alone: what sea-query writes after `WHERE`.
    fn build(self, sections: Vec<Section>) -> Result<Condition> {
        let (sql, values) = Query::select().expr(Expr::cust("1")).cond_where(self.0).build(PostgresQueryBuilder);
        let sql = sql.split_once(" WHERE ").map(|(_, sql)| sql).ok_or_else(|| Error::internal("no condition"))?;
        let params = values.0.into_iter().map(param).collect::<Result<Vec<_>>>()?;
        Ok(Condition { sql: sql.to_owned(), params, sections })
    }
}

fn param(value: Value) -> Result<Param<'static>> {
    Ok(match value {
        Value::String(text) => text.into(),
        Value::Uuid(id) => id.into(),
        Value::BigInt(number) => number.into(),
        Value::Int(number) => number.map(i64::from).into(),
        _ => return Err(Error::internal("a filter has a value of another kind")),
    })
}

fn escaped(word: &str) -> String {
    word.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

fn one_of<T: Copy>(field: &str, value: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, Fault> {
    all.iter().copied().find(|one| name(*one) == value).ok_or_else(|| {
        let known = all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
        Fault::new("filter-value").with("field", field).with("value", value).with("known", known)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_become_a_filter_or_say_which_there_are() {
        let filter = Filter::parse(&[
            ("profile", "student"),
            ("school", " Sede Norte "),
            ("unique_id", "1, 2 ,,3"),
            ("email", ""),
            ("status", "inactive"),
            ("credential", "own"),
            ("graduation_year", "2031"),
        ])
        .unwrap();
        assert_eq!(filter.profile, Some(Profile::Student));
        assert_eq!(filter.school.as_deref(), Some("Sede Norte"));
        assert_eq!(filter.unique_ids, ["1", "2", "3"]);
        assert!(filter.missing_email);
        assert_eq!((filter.status, filter.credential), (Some(Status::Inactive), Some(State::Own)));
        for (field, value, code) in [
            ("colour", "red", "filter-field"),
            ("password", "x", "filter-field"),
            ("profile", "pupil", "filter-value"),
            ("status", "gone", "filter-value"),
            ("credential", "x", "filter-value"),
            ("graduation_year", "soon", "graduation-year"),
        ] {
            assert_eq!(Filter::parse(&[(field, value)]).unwrap_err().code, code, "{field}");
        }
    }

    #[test]
    fn what_like_takes_for_a_sign_is_escaped() {
        assert_eq!(escaped("50%_!"), "50!%!_!!");
    }
}
