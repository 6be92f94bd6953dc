//! A filter as a condition on `accounts a`: the one that lists, counts, exports and bulk work share (3.5).

use sea_query::{Cond, Expr, ExprTrait, PostgresQueryBuilder, Query, Value};
use uuid::Uuid;

use super::{Credential, Filter, names};
use crate::access::{Actor, Scope};
use crate::accounts::rules::{Email, search_words};
use crate::accounts::{Profile, Status};
use crate::app::Millis;
use crate::db::{Match, Param, Tx};
use crate::error::{Error, Fault, Result};
use crate::roster::store::Section;
use crate::{jobs, organization};

/// The most ids one filter may list: databases limit the parameters of a query.
const MOST_LISTED: usize = 10_000;
/// The most words of a search that count.
const MOST_WORDS: usize = 10;
const DAY: Millis = 24 * 60 * 60 * 1000;

/// A filter with its names resolved, its words aside: they can be asked for in two ways.
#[derive(Debug, Clone)]
pub struct Parts {
    rest: Condition,
    words: Vec<String>,
    /// An initial password made before this is asked for: those are found by its age.
    expired_before: Option<(Uuid, Millis)>,
    /// The school it named.
    pub school: Option<Uuid>,
    /// Those it names are few, and found by an index: a section, a run, accounts one by one, passwords that expired.
    pub is_narrow: bool,
    /// It leaves out nobody of the organization.
    pub is_everybody: bool,
    /// What it asks of an account, words too, stands in the index of last names.
    pub is_of_index: bool,
}

impl Parts {
    /// Whether it looks for words.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty()
    }

    /// The condition, for the first accounts that have each word whole: some of those that [`Self::by_index`]
    /// finds, and found at once, where words that only begin so are gathered first.
    pub fn by_whole_words(&self, tx: &Tx<'_>) -> Condition {
        self.with_words(tx.with_words(&self.word_texts(), Match::Whole))
    }

    /// The condition, its words found by their index.
    pub fn by_index(&self, tx: &Tx<'_>) -> Condition {
        let mut condition = self.with_words(tx.with_words(&self.word_texts(), Match::Beginning));
        if let Some((organization, before)) = self.expired_before {
            let (organization, before) = (condition.bind(organization), condition.bind(before));
            condition.sql = format!(
                "{} AND a.id IN (SELECT c.account_id FROM credentials c
                   WHERE c.organization_id = {organization} AND c.state = 'initial' AND c.created_at < {before})",
                condition.sql
            );
        }
        condition
    }

    fn word_texts(&self) -> Vec<&str> {
        self.words.iter().map(String::as_str).collect()
    }

    fn with_words(&self, (sql, value): (&str, Param<'static>)) -> Condition {
        let mut condition = self.rest.clone();
        if self.has_words() {
            let mark = condition.bind(value);
            condition.sql = format!("{} AND {}", condition.sql, sql.replace("$1", &mark));
        }
        condition
    }

    /// The condition, its words looked for in each account that is read.
    pub fn by_reading(&self) -> Condition {
        let mut condition = self.rest.clone();
        for word in &self.words {
            // Letters and digits alone: nothing LIKE would take for a sign.
            let mark = condition.bind(format!("% {word}%"));
            condition.sql = format!("{} AND a.search_key LIKE {mark}", condition.sql);
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
        Ok(self.parts(tx, actor, now)?.by_index(tx))
    }

    /// As [`Self::condition`], before it is decided how its words are looked for.
    ///
    /// # Errors
    /// As [`Self::condition`].
    pub fn parts(&self, tx: &mut Tx<'_>, actor: &Actor, now: Millis) -> Result<Parts> {
        let mut all =
            Conditions(Cond::all().add(Expr::cust_with_values("a.organization_id = $1", [actor.organization])));
        all.reached(actor);
        if let Some(profile) = self.profile {
            // Written out, so that the database sees that the index of the rarer ones will do.
            let rare = if profile == Profile::Student { "" } else { " AND a.profile <> 'student'" };
            all.plain(format!("a.profile = '{}'{rare}", profile.name()));
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
        let sections = if !self.section_ids.is_empty() {
            names::sections_of(tx, actor.organization, &self.section_ids)?
        } else if self.section.is_some() || self.course.is_some() {
            names::sections(tx, actor.organization, school, self.course.as_deref(), self.section.as_deref())?
        } else {
            Vec::new()
        };
        if !sections.is_empty() {
            // Each organization named, not compared: a list that depends on the row is made anew for every row.
            let enrolled = "a.id IN (SELECT e.account_id FROM enrolments e
                            WHERE e.organization_id = $1 AND e.section_id = $2)";
            let of = |section: &Section| Expr::cust_with_values(enrolled, [actor.organization, section.id]);
            let any = sections.iter().fold(Cond::any(), |any, section| any.add(of(section)));
            all.0 = all.0.clone().add(any);
        }
        if let Some(grade) = &self.grade_level {
            all.cust("a.grade_level = $1", [grade.trim()]);
        }
        if let Some(year) = self.graduation_year {
            all.cust("a.graduation_year = $1", [year]);
        }
        if let Some(status) = self.status {
            all.plain(if status == Status::Active { "a.status = 'active'" } else { "a.status <> 'active'" });
        }
        if let Some(state) = self.credential {
            all.credential(tx, actor.organization, state, now)?;
        }
        match self.signed_in {
            Some(true) => all.plain("a.last_sign_in_at IS NOT NULL"),
            Some(false) => all.plain("a.last_sign_in_at IS NULL"),
            None => {}
        }
        match self.verified {
            Some(true) => all.plain("a.verified_at IS NOT NULL"),
            Some(false) => all.plain("a.verified_at IS NULL"),
            None => {}
        }
        if self.missing_email {
            all.plain("LOWER(a.email) IS NULL");
        }
        if let Some(job) = &self.job {
            let job = jobs::find(tx, actor, job)?.id;
            all.cust(
                "a.id IN (SELECT i.account_id FROM job_items i WHERE i.organization_id = $1
                  AND i.job_id = $2 AND i.outcome NOT IN ('skipped', 'refused'))",
                [actor.organization, job],
            );
        }
        all.listed("a.unique_id", self.unique_ids.iter().map(String::as_str))?;
        all.listed("a.username", self.usernames.iter().map(String::as_str))?;
        let emails: Vec<_> = self.emails.iter().map(|email| Email::key(email)).collect();
        all.listed("LOWER(a.email)", emails.iter().map(AsRef::as_ref))?;
        all.listed("a.id", self.ids.iter().copied())?;
        let is_expired = self.credential == Some(Credential::Expired);
        let is_narrow = !sections.is_empty() || self.job.is_some() || self.lists_accounts() || is_expired;
        let is_everybody = actor.scope == Scope::Organization && self.pairs().is_empty();
        let words = search_words(self.search.as_deref());
        if words.is_empty() && self.search.as_deref().is_some_and(|search| !search.trim().is_empty()) {
            all.plain("1 = 0");
        }
        let words: Vec<_> = words.split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
        let expired_before = match self.credential {
            Some(Credential::Expired) => Some((actor.organization, expired_before(tx, actor.organization, now)?)),
            _ => None,
        };
        let is_of_index = !self.missing_email && self.verified.is_none() && actor.scope == Scope::Organization;
        Ok(Parts { rest: all.build(sections)?, words, expired_before, school, is_narrow, is_everybody, is_of_index })
    }

    fn lists_accounts(&self) -> bool {
        !(self.ids.is_empty() && self.unique_ids.is_empty() && self.usernames.is_empty() && self.emails.is_empty())
    }
}

/// The state ([`Credential`]) of the newest password of `accounts a`, `none` without one. `before` is the
/// placeholder of [`expired_before`].
pub fn credential_state(before: &str) -> String {
    format!("CASE WHEN {} THEN 'expired' ELSE a.credential END", is_expired(before))
}

/// Whether the newest password of `accounts a` is an initial one too old to be shown.
fn is_expired(before: &str) -> String {
    format!(
        "a.credential = 'initial' AND (SELECT c.created_at FROM credentials c \
           WHERE c.organization_id = a.organization_id AND c.account_id = a.id \
           ORDER BY c.version DESC LIMIT 1) < {before}"
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
}

struct Conditions(sea_query::Condition);

impl Conditions {
    fn cust<T: Into<Value>, const N: usize>(&mut self, sql: &str, values: [T; N]) {
        self.0 = self.0.clone().add(Expr::cust_with_values(sql.to_owned(), values));
    }

    /// Whom the actor sees: [`crate::access::rules::reaches`] as a condition.
    fn reached(&mut self, actor: &Actor) {
        let ordinary = || {
            let sql = "a.role_id IN (SELECT r.id FROM roles r WHERE r.organization_id = $1 AND r.rank = 0)";
            Expr::cust_with_values(sql, [actor.organization])
        };
        let me = actor.account.unwrap_or(Uuid::nil());
        let own = Expr::cust_with_values("(a.administrator_id = $1 OR a.id = $1)", [me]);
        let reached = match &actor.scope {
            Scope::Organization => return,
            Scope::Assigned => ordinary(),
            Scope::Schools(schools) if schools.is_empty() => Expr::cust("1 = 0"),
            Scope::Schools(schools) => Expr::cust("a.school_id").is_in(schools.iter().copied()).and(ordinary()),
        };
        self.0 = self.0.clone().add(own.or(reached));
    }

    /// In which state the password is. Too old to be shown are few: they are hashed as they fall due (10.9).
    fn credential(&mut self, tx: &mut Tx<'_>, organization: Uuid, state: Credential, now: Millis) -> Result<()> {
        match state {
            Credential::Any => self.plain("a.credential <> 'none'"),
            Credential::None | Credential::Own | Credential::External => {
                self.plain(format!("a.credential = '{}'", state.name()));
            }
            Credential::Initial | Credential::Expired => {
                let before = expired_before(tx, organization, now)?;
                let not = if state == Credential::Initial { "NOT " } else { "" };
                self.plain("a.credential = 'initial'");
                self.cust(&format!("{not}({})", is_expired("$1")), [before]);
            }
        }
        Ok(())
    }

    fn plain(&mut self, sql: impl Into<String>) {
        self.0 = self.0.clone().add(Expr::cust(sql.into()));
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
