//! The guardians a student file names: who exists, who is new, which association is missing.
//!
//! A guardian is the holder of the e-mail address, whoever that is (a teacher may
//! be a mother); without an address, the guardian with that telephone and name;
//! with a name alone, the guardian of that name whom the student already has.
//! A student file never changes an existing guardian's account.

use std::collections::HashMap;

use uuid::Uuid;

use super::Planner;
use crate::accounts::Field;
use crate::accounts::rules::{Email, search_key};
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
        let missing = links.iter().map(|(_, guardian)| *guardian).filter(|guardian| {
            match self.plans[*guardian as usize] {
                GuardianPlan::Existing(adult) => self.known.binary_search(&(student, adult)).is_err(),
                _ => true,
            }
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
    by_email(planner, draft, &mut plans)?;

    let open = guardians.rows().any(|row| {
        plans[row as usize] == GuardianPlan::Create && guardians.given(row, Field::Email).is_none()
    });
    if open {
        let people = People::read(planner)?;
        for row in guardians.rows() {
            let contact = guardians.given(row, Field::Phone).or_else(|| guardians.given(row, Field::ContactEmail));
            if plans[row as usize] != GuardianPlan::Create || guardians.given(row, Field::Email).is_some() {
                continue;
            }
            let name = guardians.get(row, Field::FullName);
            if let Some(contact) = contact
                && let Some(adult) = people.by_contact.get(&(contact.to_owned(), name.to_owned()))
            {
                plans[row as usize] = GuardianPlan::Existing(*adult);
            }
        }
        for (row, guardian) in &draft.guardian_links {
            if plans[*guardian as usize] != GuardianPlan::Create
                || guardians.given(*guardian, Field::Email).is_some()
            {
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

fn by_email(planner: &mut Planner<'_, '_>, draft: &Draft, plans: &mut [GuardianPlan]) -> Result<()> {
    let organization = planner.organization.id;
    let guardians = &draft.guardians;
    let addressed: HashMap<String, u32> = guardians
        .rows()
        .filter_map(|row| Some((Email::key(guardians.given(row, Field::Email)?).into_owned(), row)))
        .collect();
    let mut settle = |row: u32, holder: Uuid, account: Uuid| {
        let plan = &mut plans[row as usize];
        if *plan == GuardianPlan::Create {
            *plan = if holder == organization {
                GuardianPlan::Existing(account)
            } else {
                GuardianPlan::CreateWithoutEmail
            };
        }
    };
    if addressed.len() <= LOOK_UP {
        for (key, row) in &addressed {
            let sql = "SELECT organization_id, account_id FROM emails WHERE email_key = $1";
            if let Some((holder, account)) = planner.tx.query_opt::<(Uuid, Uuid)>(sql, params![key])? {
                settle(*row, holder, account);
            }
        }
        return Ok(());
    }
    planner.tx.each("SELECT email_key, organization_id, account_id FROM emails", &[], |found| {
        if let Some(row) = addressed.get(found.get::<&str>(0)?) {
            settle(*row, found.get(1)?, found.get(2)?);
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
            let contact: Option<String> = row.get(3)?;
            let contact_email: Option<String> = row.get(4)?;
            if let Some(contact) = contact.or(contact_email) {
                people.by_contact.insert((contact, name.clone()), id);
            }
            people.names.insert(id, name);
            Ok(())
        })?;
        Ok(people)
    }
}
