//! A filter as a condition on `accounts a`: the one that lists, counts, exports and bulk work share (3.5).

use uuid::Uuid;

use super::asked::Asked;
use super::{Credential, Filter, names};
use crate::access::{Actor, Scope};
use crate::accounts::rules::{Email, search_words};
use crate::app::Millis;
use crate::db::{Param, Tx};
use crate::error::{Error, Fault, Result};
use crate::roster::store::Section;
use crate::{jobs, organization};

/// The most ids one filter may list: databases limit the parameters of a query.
const MOST_LISTED: usize = 10_000;
/// The most words of a search that count.
const MOST_WORDS: usize = 10;
const DAY: Millis = 24 * 60 * 60 * 1000;

/// A filter with its names resolved: all that is asked of an account, one thing beside the other.
#[derive(Debug, Clone)]
pub struct Parts {
    organization: Uuid,
    asked: Vec<Asked>,
    sections: Vec<Section>,
    /// The school it named.
    pub school: Option<Uuid>,
}

impl Parts {
    /// What is asked.
    pub(in crate::accounts) fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// All of it as a condition.
    pub fn condition(&self) -> Condition {
        Condition { sections: self.sections.clone(), ..self.of(&self.asked) }
    }

    /// Some of what is asked, as a condition on the accounts of the organization.
    pub(in crate::accounts) fn of<'a>(&self, asked: impl IntoIterator<Item = &'a Asked>) -> Condition {
        let mut condition = Condition { sql: String::new(), params: Vec::new(), sections: Vec::new() };
        let organization = condition.bind(self.organization);
        condition.sql = format!("a.organization_id = {organization}");
        for asked in asked {
            let sql = asked.sql(self.organization, &mut condition);
            condition.ask(&sql);
        }
        condition
    }
}

impl Filter {
    /// The condition on `accounts a` of the actor's organization that this filter is, within what the actor
    /// may see. Directory and reports show whom the actor's scope reaches, whatever their rank; acting on
    /// them is decided account by account ([`crate::access::rules::decide`]).
    ///
    /// # Errors
    /// `Invalid` when a name means nothing (`school-unknown`, `role-unknown`, …) or more than one thing;
    /// `NotFound` for a run.
    pub fn condition(&self, tx: &mut Tx<'_>, actor: &Actor, now: Millis) -> Result<Condition> {
        Ok(self.parts(tx, actor, now)?.condition())
    }

    /// As [`Self::condition`], before it is decided who answers it: a database, or the directory in memory.
    ///
    /// # Errors
    /// As [`Self::condition`].
    pub fn parts(&self, tx: &mut Tx<'_>, actor: &Actor, now: Millis) -> Result<Parts> {
        let of = actor.organization;
        let mut asked = Vec::new();
        asked.extend(reached(tx, actor)?);
        asked.extend(self.profile.map(Asked::Profile));
        if let Some(role) = &self.role {
            asked.push(Asked::Role(names::role(tx, of, role)?));
        }
        let school = match &self.school {
            Some(school) => Some(names::school(tx, of, school)?),
            None => None,
        };
        asked.extend(school.map(Asked::School));
        if let Some(department) = &self.department {
            asked.push(Asked::Department(names::department(tx, of, department)?));
        }
        let sections = if !self.section_ids.is_empty() {
            names::sections_of(tx, of, &self.section_ids)?
        } else if self.section.is_some() || self.course.is_some() {
            names::sections(tx, of, school, self.course.as_deref(), self.section.as_deref())?
        } else {
            Vec::new()
        };
        if !sections.is_empty() {
            asked.push(Asked::Sections(sections.iter().map(|section| section.id).collect()));
        }
        asked.extend(self.grade_level.as_deref().map(|grade| Asked::Grade(grade.trim().to_owned())));
        asked.extend(self.graduation_year.map(Asked::Year));
        asked.extend(self.status.map(Asked::Status));
        if let Some(state) = self.credential {
            asked.extend(credential(tx, of, state, now)?);
        }
        asked.extend(self.signed_in.map(Asked::SignedIn));
        asked.extend(self.verified.map(Asked::Verified));
        asked.extend(self.missing_email.then_some(Asked::MissingEmail));
        if let Some(job) = &self.job {
            asked.push(Asked::Job(jobs::find(tx, actor, job)?.id));
        }
        let emails = self.emails.iter().map(|email| Email::key(email).to_string()).collect();
        for (column, values) in [
            ("a.unique_id", self.unique_ids.clone()),
            ("a.username", self.usernames.clone()),
            ("LOWER(a.email)", emails),
        ] {
            asked.extend(listed(values)?.map(|values| Asked::Named(column, values)));
        }
        asked.extend(listed(self.ids.clone())?.map(Asked::Ids));
        let words = search_words(self.search.as_deref());
        if words.is_empty() && self.search.as_deref().is_some_and(|search| !search.trim().is_empty()) {
            asked.push(Asked::Nobody);
        }
        asked.extend(words.split_whitespace().take(MOST_WORDS).map(|word| Asked::Word(word.to_owned())));
        Ok(Parts { organization: of, asked, sections, school })
    }
}

/// Whom the actor sees: [`crate::access::rules::reaches`] as something asked; nothing, where that is everybody.
fn reached(tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<Asked>> {
    let schools = match &actor.scope {
        Scope::Organization => return Ok(None),
        Scope::Assigned => None,
        Scope::Schools(schools) => Some(schools.clone()),
    };
    let ordinary = organization::store::roles(tx, actor.organization)?.into_iter().filter(|role| role.rank == 0);
    Ok(Some(Asked::Reached { me: actor.account, schools, ordinary: ordinary.map(|role| role.id).collect() }))
}

/// In which state the password is. Too old to be shown are few: they are hashed as they fall due (10.9).
fn credential(tx: &mut Tx<'_>, organization: Uuid, state: Credential, now: Millis) -> Result<Vec<Asked>> {
    Ok(match state {
        Credential::Any => vec![Asked::HasCredential],
        Credential::None | Credential::Own | Credential::External => vec![Asked::Credential(state.name())],
        Credential::Initial | Credential::Expired => {
            let (before, is) = (expired_before(tx, organization, now)?, state == Credential::Expired);
            vec![Asked::Credential("initial"), Asked::Expired { before, is }]
        }
    })
}

fn listed<T>(values: Vec<T>) -> Result<Option<Vec<T>>> {
    if values.len() > MOST_LISTED {
        return Err(Error::TooLarge(Fault::new("selection-too-long").with("limit", MOST_LISTED)));
    }
    Ok(Some(values).filter(|values| !values.is_empty()))
}

/// The state ([`Credential`]) of the newest password of `accounts a`, `none` without one. `before` is the
/// placeholder of [`expired_before`].
pub fn credential_state(before: &str) -> String {
    format!("CASE WHEN {} THEN 'expired' ELSE a.credential END", is_expired(before))
}

/// Whether the newest password of `accounts a` is an initial one too old to be shown.
pub(super) fn is_expired(before: &str) -> String {
    format!(
        "(a.credential = 'initial' AND (SELECT c.created_at FROM credentials c \
           WHERE c.organization_id = a.organization_id AND c.account_id = a.id \
           ORDER BY c.version DESC LIMIT 1) < {before})"
    )
}

/// An initial password made before this can no longer be printed.
///
/// # Errors
/// Ours.
pub fn expired_before(tx: &mut Tx<'_>, organization: Uuid, now: Millis) -> Result<Millis> {
    let settings = organization::store::get(tx, organization)?.settings;
    Ok(now - Millis::from(settings.printable_days) * DAY)
}

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
    /// Asks for one thing more; nothing for an empty text.
    pub fn ask(&mut self, sql: &str) {
        if !sql.is_empty() {
            self.sql = format!("{} AND {sql}", self.sql);
        }
    }

    /// Another placeholder, for what the query has besides the condition.
    pub fn bind(&mut self, value: impl Into<Param<'static>>) -> String {
        self.params.push(value.into());
        format!("${}", self.params.len())
    }

    /// A list of placeholders.
    pub(super) fn bind_all<T: Into<Param<'static>>>(&mut self, values: impl IntoIterator<Item = T>) -> String {
        values.into_iter().map(|value| self.bind(value)).collect::<Vec<_>>().join(", ")
    }
}
