//! Why an account is passed over, as far as it alone says. Pure.

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::held::Administrators;
use super::people::Person;
use super::{Action, Reason};
use crate::access::Actor;
use crate::access::rules::{Becoming, Target, decide_change};
use crate::accounts::Profile;
use crate::credentials::State;
use crate::credentials::rules::{PasswordPolicy, check_given};
use crate::error::Fault;
use crate::organization::Role;

/// A change with its names resolved.
pub(super) struct Settled {
    pub(super) action: Action,
    /// What is put in the place of what was there, as text.
    pub(super) after: Option<String>,
    /// The role that is given.
    pub(super) role: Option<Role>,
    /// Whose its holders are, where they are supervisors (2.4).
    pub(super) administrator: Option<Uuid>,
}

impl Settled {
    /// Whose an account is from then on: whoever stops being a supervisor belongs to nobody.
    pub(super) fn administrator_of(&self, person: &Person) -> Option<Uuid> {
        match (self.role_rank(), person.target.rank) {
            (Some(1), _) => self.administrator,
            (Some(_), 1) => None,
            _ => person.target.administrator,
        }
    }

    /// The rank of the role that is given.
    fn role_rank(&self) -> Option<i64> {
        self.role.as_ref().map(|role| role.rank)
    }

    /// What an account is from then on, to decisions.
    fn target_of(&self, person: &Person) -> Target {
        let moved = || self.after.as_deref().and_then(|id| id.parse().ok());
        Target {
            rank: self.role_rank().unwrap_or(person.target.rank),
            administrator: self.administrator_of(person),
            school: if self.action == Action::School { moved() } else { person.target.school },
            ..person.target
        }
    }
}

/// Why the account is passed over, whatever the others are.
pub(super) fn judge(
    actor: &Actor,
    settled: &Settled,
    person: &Person,
    administrators: &Administrators,
) -> Option<Reason> {
    let (action, target) = (settled.action, &person.target);
    if actor.account == Some(target.account) && action.spares_oneself() {
        return Some(Reason::Yourself);
    }
    if target.rank == 3 && matches!(action, Action::Deactivate | Action::Role) {
        return Some(Reason::Manager);
    }
    let after = settled.target_of(person);
    let becoming = Becoming { before: Some(target), after: &after, role: settled.role.as_ref() };
    if decide_change(actor, action.permission(), &becoming).is_err() {
        return Some(Reason::NotYours);
    }
    match action.of_inactive() {
        Some(true) if person.active => return Some(Reason::Active),
        Some(false) if !person.active => return Some(Reason::Inactive),
        _ => {}
    }
    let loses_role = match action {
        Action::Deactivate => true,
        Action::Role => settled.role_rank().is_some_and(|rank| rank < 2),
        _ => false,
    };
    match action {
        _ if loses_role && target.rank == 2 && administrators.with_supervisors.contains(&target.account) => {
            Some(Reason::HasSupervisors)
        }
        Action::Password => (person.state == State::External).then_some(Reason::External),
        Action::Reactivate => {
            let has_one = target.administrator.is_some_and(|id| administrators.all.contains(&id));
            (target.rank == 1 && !has_one).then_some(Reason::NoAdministrator)
        }
        Action::Role | Action::School | Action::Department | Action::Position => {
            let is_same = person.before.as_deref() == settled.after.as_deref()
                && settled.administrator_of(person) == target.administrator;
            is_same.then_some(Reason::Same)
        }
        Action::Deactivate | Action::Comment => None,
    }
}

/// The fewest characters of a password for anybody.
fn fewest() -> usize {
    Profile::ALL
        .map(|profile| usize::from(PasswordPolicy::for_profile(profile).min_chars))
        .into_iter()
        .min()
        .unwrap_or(8)
}

/// Whether a password will do for anybody. Faults: those of [`check_given`].
pub(super) fn password(password: &SecretString) -> Result<(), Fault> {
    check_given(password.expose_secret(), "", "", None, fewest())
}

/// Why a password that will do for others will not do for this person (4.4).
pub(super) fn unfit(password: &SecretString, person: &Person) -> Option<Reason> {
    let text = |text: &Option<Box<str>>| text.as_deref().unwrap_or_default().to_owned();
    let born = person.birth_date.as_deref().and_then(|date| date.parse().ok());
    let least = usize::from(PasswordPolicy::for_profile(person.profile).min_chars);
    let check =
        |username: &str| check_given(password.expose_secret(), username, &text(&person.unique_id), born, least).err();
    let email = text(&person.email);
    let local = email.rsplit_once('@').map_or("", |(local, _)| local);
    if let Some(fault) = check(&text(&person.username)) {
        return Some(match fault.code {
            "password-username" => Reason::PasswordUsername,
            "password-unique-id" => Reason::PasswordUniqueId,
            "password-birth-date" => Reason::PasswordBirthDate,
            _ => Reason::PasswordShort,
        });
    }
    (check(local).is_some() || check(&email).is_some()).then_some(Reason::PasswordEmail)
}

#[cfg(test)]
mod tests {
    use hashbrown::HashSet;

    use super::*;
    use crate::access::Reach;
    use crate::access::rules::preset;

    const HERE: Uuid = Uuid::from_u128(1);
    const ME: Uuid = Uuid::from_u128(10);
    const OTHER: Uuid = Uuid::from_u128(11);
    const BUSY: Uuid = Uuid::from_u128(12);

    fn actor(code: &str) -> Actor {
        if code == "operator" {
            return Actor::operator(HERE);
        }
        let (rank, permissions, reach) = preset(code);
        let permissions = permissions.to_vec();
        Actor {
            organization: HERE,
            account: Some(ME),
            key: None,
            lent: None,
            name: code.into(),
            rank,
            permissions,
            scope: reach.within(vec![]),
        }
    }

    fn role(rank: i64) -> Role {
        Role {
            id: OTHER,
            code: None,
            name: String::new(),
            name_key: String::new(),
            rank,
            permissions: Vec::new(),
            reach: Reach::Schools,
            authorized: false,
        }
    }

    fn person(account: Uuid, rank: i64, active: bool) -> Person {
        let text = |text: &str| Some(text.into());
        Person {
            target: Target { organization: HERE, account, rank, administrator: Some(ME), school: None },
            active,
            changed_by: HERE,
            profile: Profile::Teacher,
            username: text("ana.peña"),
            email: text("a.pena.2010@colegio.example"),
            unique_id: text("1001-abcd"),
            birth_date: text("2010-03-09"),
            before: text("old"),
            version: 1,
            state: State::Initial,
        }
    }

    #[test]
    fn who_is_passed_over_and_why() {
        use Action::{Comment, Deactivate, Department, Password, Reactivate, Role, School};
        let administrators = Administrators { all: HashSet::from([ME, BUSY]), with_supervisors: HashSet::from([BUSY]) };
        let cases = [
            // actor, action, rank given, account, its rank, active, reason
            ("operator", Deactivate, 0, OTHER, 0, true, None),
            ("operator", Deactivate, 0, OTHER, 0, false, Some(Reason::Inactive)),
            ("operator", Deactivate, 0, OTHER, 3, true, Some(Reason::Manager)),
            ("manager", Deactivate, 0, ME, 3, true, Some(Reason::Yourself)),
            ("manager", Deactivate, 0, BUSY, 2, true, Some(Reason::HasSupervisors)),
            ("manager", Deactivate, 0, OTHER, 2, true, None),
            ("administrator", Deactivate, 0, OTHER, 2, true, Some(Reason::NotYours)),
            ("administrator", Deactivate, 0, OTHER, 1, true, None),
            ("supervisor", Deactivate, 0, OTHER, 0, true, Some(Reason::NotYours)),
            ("administrator", Reactivate, 0, OTHER, 0, false, Some(Reason::NotYours)),
            ("manager", Reactivate, 0, OTHER, 0, false, None),
            ("manager", Reactivate, 0, OTHER, 0, true, Some(Reason::Active)),
            ("manager", Comment, 0, OTHER, 0, true, Some(Reason::Active)),
            ("manager", Role, 0, BUSY, 2, true, Some(Reason::HasSupervisors)),
            ("manager", Role, 2, BUSY, 2, true, None),
            ("operator", Role, 0, OTHER, 3, true, Some(Reason::Manager)),
            ("manager", Password, 0, ME, 3, true, Some(Reason::Yourself)),
            ("operator", Password, 0, OTHER, 3, true, None),
            ("manager", Department, 0, ME, 3, true, None),
            // Moved into no school that there is: whoever reaches everybody still reaches them.
            ("administrator", School, 0, OTHER, 0, false, None),
            ("administrator", Role, 1, OTHER, 0, true, None),
            ("administrator", Role, 2, OTHER, 0, true, Some(Reason::NotYours)),
        ];
        for (code, action, rank, account, of_rank, active, expected) in cases {
            let role = (action == Role).then(|| role(rank));
            let settled = Settled { action, after: Some("new".into()), role, administrator: Some(ME) };
            let found = judge(&actor(code), &settled, &person(account, of_rank, active), &administrators);
            assert_eq!(found, expected, "{code} {action:?} {account} {of_rank} {active}");
        }
    }

    #[test]
    fn what_is_so_already_is_passed_over_and_a_supervisor_changes_hands() {
        let nobody = Administrators { all: HashSet::new(), with_supervisors: HashSet::new() };
        for (action, after, rank, administrator, expected) in [
            (Action::School, "old", 0, None, Some(Reason::Same)),
            (Action::School, "new", 0, None, None),
            (Action::Role, "old", 1, Some(ME), Some(Reason::Same)),
            (Action::Role, "old", 1, Some(BUSY), None),
        ] {
            let role = (action == Action::Role).then(|| role(rank));
            let settled = Settled { action, after: Some(after.into()), role, administrator };
            assert_eq!(judge(&actor("operator"), &settled, &person(OTHER, 1, true), &nobody), expected, "{after}");
        }
        let settled = Settled { action: Action::Reactivate, after: None, role: None, administrator: None };
        let left = judge(&actor("operator"), &settled, &person(OTHER, 1, false), &nobody);
        assert_eq!(left, Some(Reason::NoAdministrator));
    }

    #[test]
    fn a_password_that_says_who_one_is_is_refused_for_that_one_alone() {
        for (given, expected) in [
            ("ANA.PEÑA", Some(Reason::PasswordUsername)),
            ("1001-ABCD", Some(Reason::PasswordUniqueId)),
            ("a.pena.2010", Some(Reason::PasswordEmail)),
            ("A.Pena.2010@colegio.example", Some(Reason::PasswordEmail)),
            ("09/03/2010", Some(Reason::PasswordBirthDate)),
            ("20100309", Some(Reason::PasswordBirthDate)),
            ("corto12", Some(Reason::PasswordShort)),
            ("lápiz-verde-42", None),
        ] {
            assert_eq!(unfit(&SecretString::from(given), &person(OTHER, 0, true)), expected, "{given}");
        }
        assert_eq!(password(&SecretString::from("corto")).unwrap_err().code, "password-short");
        assert!(password(&SecretString::from("corto1")).is_ok());
    }
}
