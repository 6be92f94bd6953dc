//! One thing that a filter asks of an account, as each of those who answer it has it: SQL here, and the directory in
//! memory in [`crate::accounts::directory`].

use uuid::Uuid;

use super::condition::{Condition, is_expired};
use crate::accounts::{Profile, Status};
use crate::app::Millis;

/// One thing asked of an account, its names resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// That the actor sees it: an ordinary one, of their schools if those are named, or one that is theirs.
    Reached {
        /// The actor.
        me: Option<Uuid>,
        /// The schools that the actor reaches; `None` is all.
        schools: Option<Vec<Uuid>>,
        /// The roles of rank 0.
        ordinary: Vec<Uuid>,
    },
    /// What it is.
    Profile(Profile),
    /// Its role.
    Role(Uuid),
    /// Its school.
    School(Uuid),
    /// Its department.
    Department(Uuid),
    /// Its grade level.
    Grade(String),
    /// Its graduation year.
    Year(i64),
    /// Whether it is active.
    Status(Status),
    /// Its newest password's state, as the account has it.
    Credential(&'static str),
    /// That it has a password.
    HasCredential,
    /// Whether its initial password is too old to be shown.
    Expired {
        /// Made before this.
        before: Millis,
        /// Those that are, or those that are not.
        is: bool,
    },
    /// Whether its owner ever signed in.
    SignedIn(bool),
    /// Whether its owner has confirmed that messages come (12.2).
    Verified(bool),
    /// That it has no e-mail address.
    MissingEmail,
    /// That one of its words begins so.
    Word(String),
    /// That it is in one of these sections.
    Sections(Vec<Uuid>),
    /// That a run touched it.
    Job(Uuid),
    /// That a column has one of these values.
    Named(&'static str, Vec<String>),
    /// That it is one of these.
    Ids(Vec<Uuid>),
    /// What nobody answers to.
    Nobody,
}

impl Asked {
    /// As SQL about `accounts a`, its values bound in `condition`.
    pub(super) fn sql(&self, organization: Uuid, condition: &mut Condition) -> String {
        let mut equal =
            |column: &str, value: crate::db::Param<'static>| format!("{column} = {}", condition.bind(value));
        match self {
            Self::Reached { me, schools, ordinary } => reached(*me, schools.as_deref(), ordinary, condition),
            // Written out, so that the database sees that the index of the rarer ones will do.
            Self::Profile(Profile::Student) => "a.profile = 'student'".to_owned(),
            Self::Profile(profile) => format!("a.profile = '{}' AND a.profile <> 'student'", profile.name()),
            Self::Role(role) => equal("a.role_id", role.into()),
            Self::School(school) => equal("a.school_id", school.into()),
            Self::Department(department) => equal("a.department_id", department.into()),
            Self::Grade(grade) => equal("a.grade_level", grade.clone().into()),
            Self::Year(year) => equal("a.graduation_year", year.into()),
            Self::Status(Status::Active) => "a.status = 'active'".to_owned(),
            Self::Status(Status::Inactive) => "a.status <> 'active'".to_owned(),
            Self::Credential(state) => format!("a.credential = '{state}'"),
            Self::HasCredential => "a.credential <> 'none'".to_owned(),
            Self::Expired { before, is: false } => format!("NOT {}", is_expired(&condition.bind(*before))),
            Self::Expired { before, is: true } => {
                let (before, of) = (condition.bind(*before), condition.bind(organization));
                format!(
                    "{} AND a.id IN (SELECT c.account_id FROM credentials c
                       WHERE c.organization_id = {of} AND c.state = 'initial' AND c.created_at < {before})",
                    is_expired(&before)
                )
            }
            Self::SignedIn(true) => "a.last_sign_in_at IS NOT NULL".to_owned(),
            Self::SignedIn(false) => "a.last_sign_in_at IS NULL".to_owned(),
            Self::Verified(true) => "a.verified_at IS NOT NULL".to_owned(),
            Self::Verified(false) => "a.verified_at IS NULL".to_owned(),
            Self::MissingEmail => "a.email IS NULL".to_owned(),
            // Letters and digits alone: nothing LIKE would take for a sign.
            Self::Word(word) => format!("a.search_key LIKE {}", condition.bind(format!("% {word}%"))),
            Self::Sections(sections) => {
                let (of, sections) = (condition.bind(organization), condition.bind_all(sections));
                format!(
                    "a.id IN (SELECT e.account_id FROM enrolments e
                       WHERE e.organization_id = {of} AND e.section_id IN ({sections}))"
                )
            }
            Self::Job(job) => {
                let (of, job) = (condition.bind(organization), condition.bind(job));
                format!(
                    "a.id IN (SELECT i.account_id FROM job_items i WHERE i.organization_id = {of}
                       AND i.job_id = {job} AND i.outcome NOT IN ('skipped', 'refused'))"
                )
            }
            Self::Named(column, values) => format!("{column} IN ({})", condition.bind_all(values.iter().cloned())),
            Self::Ids(ids) => format!("a.id IN ({})", condition.bind_all(ids)),
            Self::Nobody => "1 = 0".to_owned(),
        }
    }
}

fn reached(me: Option<Uuid>, schools: Option<&[Uuid]>, ordinary: &[Uuid], condition: &mut Condition) -> String {
    let me = condition.bind(me.unwrap_or(Uuid::nil()));
    let mut any = vec![format!("a.administrator_id = {me}"), format!("a.id = {me}")];
    let is_nowhere = schools.is_some_and(<[Uuid]>::is_empty);
    if !ordinary.is_empty() && !is_nowhere {
        let of_role = format!("a.role_id IN ({})", condition.bind_all(ordinary));
        any.push(match schools {
            Some(schools) => format!("({of_role} AND a.school_id IN ({}))", condition.bind_all(schools)),
            None => of_role,
        });
    }
    format!("({})", any.join(" OR "))
}
