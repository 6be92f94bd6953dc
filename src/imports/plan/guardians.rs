//! The guardians a student file names: who exists, who is new, which association is missing.
//!
//! A guardian is the holder of the e-mail address, whoever that is (a teacher may
//! be a mother); without an address, the guardian with that telephone and name;
//! with a name alone, the guardian of that name whom the student already has.
//! A student file never changes an existing guardian's account.

use std::collections::HashMap;

use uuid::Uuid;

use super::Planner;
use crate::accounts::rules::{Email, search_key};
use crate::accounts::{Field, Profile};
use crate::associations;
use crate::error::Result;
use crate::imports::check::Draft;
use crate::params;

/// Up to this many addresses are looked up one by one.
const LOOK_UP: usize = 2_000;

/// What becomes of a guardian named in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuardianPlan {
    /// A person of the organization.
    Existing(Uuid),
    /// A new account.
    Create,
    /// A new account that cannot have the address for its sign-in: somebody of another organization has.
    CreateWithoutEmail,
    /// Only refused rows name them.
    Unused,
}

impl GuardianPlan {
    /// Whether an account is made for them.
    pub fn is_new(self) -> bool {
        matches!(self, Self::Create | Self::CreateWithoutEmail)
    }
}

/// What the database says about the guardians.
pub struct Matched {
    /// By guardian.
    pub plans: Vec<GuardianPlan>,
    /// Student and adult, sorted.
    known: Vec<(Uuid, Uuid)>,
}

impl Matched {
    /// Which of a student's guardians in the file are not yet associated.
    pub fn missing(&self, student: Uuid, links: &[(u32, u32)]) -> Vec<u32> {
        let missing =
            links.iter().map(|(_, guardian)| *guardian).filter(|guardian| match self.plans[*guardian as usize] {
                GuardianPlan::Existing(adult) => {
                    adult != student && self.known.binary_search(&(student, adult)).is_err()
                }
                _ => true,
            });
        missing.collect()
    }
}

/// Finds the guardians of the rows that are not refused.
pub fn matched(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    account_of: &dyn Fn(u32) -> Option<Uuid>,
    refused: &[bool],
) -> Result<Matched> {
    let organization = planner.organization.id;
    let guardians = &draft.guardians;
    let mut plans = vec![GuardianPlan::Unused; guardians.len()];
    if guardians.is_empty() {
        return Ok(Matched { plans, known: Vec::new() });
    }
    for (row, guardian) in &draft.guardian_links {
        if !refused[*row as usize] {
            plans[*guardian as usize] = GuardianPlan::Create;
        }
    }
    let known = associations::store::guardians(planner.tx, organization)?;
    by_email(planner, draft, refused, &mut plans)?;

    // Whom no address of their own tells apart.
    let is_open = |plan: GuardianPlan, row: u32| match plan {
        GuardianPlan::Create => guardians.given(row, Field::Email).is_none(),
        plan => plan == GuardianPlan::CreateWithoutEmail,
    };
    if guardians.rows().any(|row| is_open(plans[row as usize], row)) {
        let people = People::read(planner)?;
        for row in guardians.rows() {
            if !is_open(plans[row as usize], row) {
                continue;
            }
            let name = guardians.get(row, Field::FullName);
            let known = |contact: String| people.by_contact.get(&(contact, name.to_owned())).copied();
            let by_phone = guardians.given(row, Field::Phone).and_then(|phone| known(phone.to_owned()));
            let email = || guardians.given(row, Field::ContactEmail);
            if let Some(adult) = by_phone.or_else(|| known(Email::key(email()?).into_owned())) {
                plans[row as usize] = GuardianPlan::Existing(adult);
            }
        }
        for (row, guardian) in &draft.guardian_links {
            if !is_open(plans[*guardian as usize], *guardian) {
                continue;
            }
            let Some(student) = account_of(*row) else { continue };
            let name = guardians.get(*guardian, Field::FullName);
            let start = known.partition_point(|(of, _)| *of < student);
            let theirs = known[start..].iter().take_while(|(of, _)| *of == student);
            let same_name = |(_, adult): &&(Uuid, Uuid)| people.names.get(adult).is_some_and(|known| known == name);
            if let Some((_, adult)) = { theirs }.find(same_name) {
                plans[*guardian as usize] = GuardianPlan::Existing(*adult);
            }
        }
    }
    Ok(Matched { plans, known })
}

/// An address that a pupil signs in with is no guardian's: it is the family's, and the guardian
/// is made without it. The same for one that somebody of another organization has.
fn by_email(planner: &mut Planner<'_, '_>, draft: &Draft, refused: &[bool], plans: &mut [GuardianPlan]) -> Result<()> {
    let organization = planner.organization.id;
    let guardians = &draft.guardians;
    let addressed: HashMap<String, u32> = guardians
        .rows()
        .filter_map(|row| Some((Email::key(guardians.given(row, Field::Email)?).into_owned(), row)))
        .collect();
    if !addressed.is_empty() && draft.people.has(Field::Email) {
        for row in draft.people.rows().filter(|row| !refused[*row as usize]) {
            let email = draft.people.given(row, Field::Email).map(Email::key);
            let guardian = email.and_then(|email| addressed.get(email.as_ref()));
            if let Some(plan) = guardian.map(|guardian| &mut plans[*guardian as usize])
                && *plan == GuardianPlan::Create
                && draft.profiles[row as usize] == Profile::Student
            {
                *plan = GuardianPlan::CreateWithoutEmail;
            }
        }
    }
    let mut settle = |row: u32, holder: Uuid, account: Uuid, is_student: i64| {
        let plan = &mut plans[row as usize];
        if *plan == GuardianPlan::Create {
            let adult = holder == organization && is_student == 0;
            *plan = if adult { GuardianPlan::Existing(account) } else { GuardianPlan::CreateWithoutEmail };
        }
    };
    let sql = "SELECT e.organization_id, e.account_id, CASE a.profile WHEN 'student' THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END, e.email_key
               FROM emails e JOIN accounts a ON a.organization_id = e.organization_id AND a.id = e.account_id";
    if addressed.len() <= LOOK_UP {
        for (key, row) in &addressed {
            let sql = format!("{sql} WHERE e.email_key = $1");
            if let Some((holder, account, student)) = planner.tx.query_opt::<(Uuid, Uuid, i64)>(&sql, params![key])? {
                settle(*row, holder, account, student);
            }
        }
        return Ok(());
    }
    planner.tx.each(sql, &[], |found| {
        if let Some(row) = addressed.get(found.get::<&str>(3)?) {
            settle(*row, found.get(0)?, found.get(1)?, found.get(2)?);
        }
        Ok(())
    })
}

/// The organization's guardians by what tells them apart without an address.
struct People {
    by_contact: HashMap<(String, String), Uuid>,
    names: HashMap<Uuid, String>,
}

impl People {
    fn read(planner: &mut Planner<'_, '_>) -> Result<Self> {
        let mut people = Self { by_contact: HashMap::new(), names: HashMap::new() };
        let sql = "SELECT id, first_name, last_name, phone, contact_email FROM accounts
                   WHERE organization_id = $1 AND profile = 'guardian' ORDER BY id DESC";
        planner.tx.each(sql, params![planner.organization.id], |row| {
            let id: Uuid = row.get(0)?;
            let first: Option<&str> = row.get(1)?;
            let last: Option<&str> = row.get(2)?;
            let name = search_key([first.unwrap_or_default(), last.unwrap_or_default()]);
            let phone: Option<String> = row.get(3)?;
            let contact_email: Option<&str> = row.get(4)?;
            for contact in phone.into_iter().chain(contact_email.map(|email| Email::key(email).into_owned())) {
                people.by_contact.insert((contact, name.clone()), id);
            }
            people.names.insert(id, name);
            Ok(())
        })?;
        Ok(people)
    }
}
