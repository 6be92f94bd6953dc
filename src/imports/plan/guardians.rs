//! The guardians a student file names: who exists, who is new, which association is missing.
//!
//! A guardian is the holder of the e-mail address, whoever that is (a teacher may
//! be a mother); without an address, the guardian with that telephone and name;
//! with a name alone, the guardian of that name whom the student already has.
//! A student file never changes an existing guardian's account.

use std::collections::HashMap;

use uuid::Uuid;

use super::Planner;
use crate::access::rules::{Target, rank, reaches};
use crate::accounts::rules::{Email, FullName, is_another_person, search_key};
use crate::accounts::{Field, Profile};
use crate::associations;
use crate::db::Row;
use crate::error::{Fault, Result};
use crate::imports::check::Draft;
use crate::imports::places::Places;
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
    holders: &Holders,
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
    by_email(draft, refused, holders, &mut plans);

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
fn by_email(draft: &Draft, refused: &[bool], holders: &Holders, plans: &mut [GuardianPlan]) {
    let guardians = &draft.guardians;
    if draft.people.has(Field::Email) {
        for row in draft.people.rows().filter(|row| !refused[*row as usize]) {
            let email = draft.people.given(row, Field::Email).map(Email::key);
            let guardian = email.and_then(|email| holders.addressed.get(email.as_ref()));
            if let Some(plan) = guardian.map(|guardian| &mut plans[*guardian as usize])
                && *plan == GuardianPlan::Create
                && draft.profiles[row as usize] == Profile::Student
            {
                *plan = GuardianPlan::CreateWithoutEmail;
            }
        }
    }
    for row in guardians.rows() {
        if let (GuardianPlan::Create, Some(found)) = (plans[row as usize], holders.plans.get(&row)) {
            plans[row as usize] = *found;
        }
    }
}

/// The guardians of the file by the address that tells them apart.
fn addressed(draft: &Draft) -> HashMap<String, u32> {
    let guardians = &draft.guardians;
    let key = |row| Some((Email::key(guardians.given(row, Field::Email)?).into_owned(), row));
    guardians.rows().filter_map(key).collect()
}

/// Who has the addresses of the guardians in the file.
pub struct Holders {
    /// The guardians of the file by the address that tells them apart.
    addressed: HashMap<String, u32>,
    plans: HashMap<u32, GuardianPlan>,
    /// Guardians who are called otherwise than the account that has their address.
    strangers: Vec<Stranger>,
}

/// A guardian and the account of that address, who have other names.
struct Stranger {
    guardian: u32,
    /// The account, without its rank yet.
    target: Target,
    role: Uuid,
    name: String,
    /// What the file calls them.
    says: String,
}

const HOLDERS: &str = "SELECT e.organization_id, e.account_id, a.profile, e.email_key, a.role_id, a.administrator_id,
    a.school_id, a.first_name, a.middle_name, a.last_name
    FROM emails e JOIN accounts a ON a.organization_id = e.organization_id AND a.id = e.account_id";

impl Holders {
    /// Reads them.
    pub fn read(planner: &mut Planner<'_, '_>, draft: &Draft) -> Result<Self> {
        let organization = planner.organization.id;
        let addressed = addressed(draft);
        let mut holders = Self { addressed: HashMap::new(), plans: HashMap::new(), strangers: Vec::new() };
        let mut add = |found: &Row<'_>| -> Result<()> {
            let Some(guardian) = addressed.get(found.get::<&str>(3)?).copied() else { return Ok(()) };
            let is_adult = found.get::<Uuid>(0)? == organization && found.get::<&str>(2)? != Profile::Student.name();
            if !is_adult {
                holders.plans.insert(guardian, GuardianPlan::CreateWithoutEmail);
                return Ok(());
            }
            let account = found.get(1)?;
            holders.plans.insert(guardian, GuardianPlan::Existing(account));
            let text = |at: usize| found.get::<Option<&str>>(at).map(Option::unwrap_or_default);
            let known = FullName { first: text(7)?, middle: text(8)?, last: text(9)? };
            if let Some(says) = draft.names_of(guardian).find(|says| is_another_person(known, *says)) {
                let (administrator, school) = (found.get(5)?, found.get(6)?);
                let target = Target { organization, account, rank: 0, administrator, school };
                let (name, says) = (known.shown(), says.shown());
                holders.strangers.push(Stranger { guardian, target, role: found.get(4)?, name, says });
            }
            Ok(())
        };
        if addressed.len() <= LOOK_UP {
            let sql = format!("{HOLDERS} WHERE e.email_key = $1");
            for key in addressed.keys() {
                planner.tx.each(&sql, params![key], &mut add)?;
            }
        } else {
            planner.tx.each(HOLDERS, &[], &mut add)?;
        }
        Ok(Self { addressed, ..holders })
    }

    /// The rows that name a guardian by an address of somebody else, or by one that the file gives to two people; and
    /// what is wrong with each (11.8). Whom a student has as guardian already stays theirs, whatever they are called.
    pub fn strangers(
        &self,
        planner: &mut Planner<'_, '_>,
        draft: &Draft,
        places: &Places,
        account_of: &dyn Fn(u32) -> Option<Uuid>,
    ) -> Result<Vec<(u32, Fault)>> {
        let mut faults: HashMap<u32, (Option<Uuid>, Fault)> = HashMap::new();
        let email = |guardian| draft.guardians.get(guardian, Field::Email);
        for (guardian, one, other) in two_names(draft) {
            let fault = Fault::new("guardian-two-names").with("value", email(guardian));
            faults.insert(guardian, (None, fault.with("one", one).with("other", other)));
        }
        for stranger in &self.strangers {
            let target = Target { rank: rank(&places.roles, stranger.role), ..stranger.target };
            let value = email(stranger.guardian);
            // Whoever is out of reach is not named.
            let fault = if reaches(planner.actor, &target) {
                let fault = Fault::new("another-person").with("field", "email").with("value", value);
                fault.with("is", &stranger.name).with("says", &stranger.says)
            } else {
                Fault::new("email-taken").with("value", value)
            };
            faults.entry(stranger.guardian).or_insert((Some(target.account), fault));
        }
        if faults.is_empty() {
            return Ok(Vec::new());
        }
        let known = associations::store::guardians(planner.tx, planner.organization.id)?;
        let mut found = Vec::new();
        for (row, guardian) in &draft.guardian_links {
            let Some((adult, fault)) = faults.get(guardian) else { continue };
            let is_theirs = adult.is_some_and(|adult| {
                account_of(*row).is_some_and(|student| known.binary_search(&(student, adult)).is_ok())
            });
            if !is_theirs {
                found.push((*row, fault.clone()));
            }
        }
        Ok(found)
    }
}

/// The guardians whose one address the file gives to two people, and two of the names.
fn two_names(draft: &Draft) -> Vec<(u32, String, String)> {
    let mut guardians: Vec<u32> = draft.other_names.iter().map(|(guardian, _)| *guardian).collect();
    guardians.dedup();
    let two = |guardian: u32| {
        let names: Vec<FullName<'_>> = draft.names_of(guardian).collect();
        let mut pairs =
            names.iter().enumerate().flat_map(|(at, one)| names[..at].iter().map(move |other| (other, one)));
        let (one, other) = pairs.find(|(a, b)| is_another_person(**a, **b) || is_another_person(**b, **a))?;
        Some((guardian, one.shown(), other.shown()))
    };
    guardians.into_iter().filter_map(two).collect()
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
