//! What a role may be, and who may make it so (2.6, docs/decisions/0011). Pure.

use crate::access::rules::may_hand_on;
use crate::access::{Actor, Permission, Reach};
use crate::error::{Fault, Problem};
use crate::organization::Role;

/// To which roles a permission may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delegable {
    /// To none: it stays with the manager (2.3, 8.3).
    Never,
    /// To roles of rank 2 that reach the whole organization: what it shows or changes is everybody's.
    WholeOrganization,
    /// To roles of rank 1 and 2: one acts on whom one outranks, and rank 0 outranks nobody.
    Ranked,
    /// To every role.
    Anybody,
}

/// To which roles that permission may be given.
pub fn delegable(permission: Permission) -> Delegable {
    use Permission as P;
    match permission {
        P::ReactivateAccounts => Delegable::Never,
        P::ManageRoles | P::LendRoles | P::ManageKeys | P::ViewAudit | P::ManageOrganization => {
            Delegable::WholeOrganization
        }
        P::ImportPeople
        | P::GenerateCredentials
        | P::RevealPasswords
        | P::CreateAccounts
        | P::EditAccounts
        | P::SetPasswords
        | P::AssignRoles
        | P::DeactivateAccounts
        | P::SendMessages => Delegable::Ranked,
        P::ViewPeople | P::CreateMeetings | P::ViewAttendance => Delegable::Anybody,
    }
}

/// The permissions of a role as they are kept: in order, each once. Whoever may do something with people sees them.
pub fn complete(asked: &[Permission]) -> Vec<Permission> {
    let acts = asked.iter().any(|permission| delegable(*permission) == Delegable::Ranked);
    let held = |permission: &Permission| asked.contains(permission) || (acts && *permission == Permission::ViewPeople);
    Permission::ALL.iter().copied().filter(held).collect()
}

/// Whether an actor may change a role at all, or remove it: it must stand below their own, and the manager's is
/// nobody's to change.
pub fn may_touch(actor: &Actor, role: &Role) -> Result<(), Fault> {
    if role.is_manager() {
        return Err(Fault::new("role-manager-stays").with("name", &role.name));
    }
    if role.rank >= actor.rank {
        return Err(Fault::new("role-above").with("name", &role.name));
    }
    Ok(())
}

/// What is wrong with making a role `after` out of `before` (out of nothing), each fault beside its field.
/// `people` is how many accounts have it or were lent it.
pub fn check(actor: &Actor, before: Option<&Role>, after: &Role, people: i64) -> Vec<Problem> {
    let mut faults = Vec::new();
    let mut wrong = |field: &str, fault: Fault| faults.push(fault.of_field(field));
    let rank_before = before.map_or(after.rank, |role| role.rank);
    if !(0..=2).contains(&after.rank) {
        wrong("rank", Fault::new("role-rank"));
    } else if after.rank >= actor.rank {
        wrong("rank", Fault::new("role-rank-above"));
    } else if after.rank != rank_before && after.code.is_some() {
        wrong("rank", Fault::new("role-rank-preset"));
    } else if after.rank != rank_before && people > 0 {
        wrong("rank", Fault::new("role-rank-in-use").with("people", people));
    }
    for permission in &after.permissions {
        let fault = match delegable(*permission) {
            Delegable::Never => Some("permission-manager-only"),
            Delegable::WholeOrganization if after.rank != 2 || after.reach != Reach::Organization => {
                Some("permission-needs-organization")
            }
            Delegable::Ranked if after.rank < 1 => Some("permission-needs-rank"),
            _ => None,
        };
        if let Some(code) = fault {
            wrong("permissions", Fault::new(code).with("permission", permission.name()));
        }
    }
    let added: Vec<Permission> = (after.permissions.iter().copied())
        .filter(|permission| before.is_none_or(|before| !before.permissions.contains(permission)))
        .collect();
    let foreign = added.iter().find(|permission| !may_hand_on(actor, 0, &[**permission]));
    if let Some(permission) = foreign {
        wrong("permissions", Fault::new("permission-not-yours").with("permission", permission.name()));
    }
    faults
}

/// Whether the accounts of `gone` may have `heir` instead, when `gone` is removed. Between ranks more hangs on it
/// than the role: who administers whom (2.4).
pub fn may_inherit(gone: &Role, heir: &Role) -> Result<(), Fault> {
    if gone.id == heir.id || gone.rank != heir.rank {
        return Err(Fault::new("role-heir").with("name", &heir.name));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::access::rules::preset;

    fn actor(code: &str) -> Actor {
        let (rank, permissions, reach) = preset(code);
        Actor {
            account: Some(Uuid::from_u128(7)),
            name: code.to_owned(),
            rank,
            permissions: permissions.to_vec(),
            scope: reach.within(Vec::new()),
            ..Actor::operator(Uuid::from_u128(1))
        }
    }

    fn delegate() -> Actor {
        let mut delegate = actor("administrator");
        delegate.permissions.push(Permission::ManageRoles);
        delegate
    }

    fn role(rank: i64, permissions: &[Permission], reach: Reach) -> Role {
        Role {
            id: Uuid::from_u128(9),
            code: None,
            name: "Coordinación".into(),
            name_key: "coordinacion".into(),
            rank,
            permissions: permissions.to_vec(),
            reach,
            authorized: false,
        }
    }

    fn codes(problems: &[Problem]) -> Vec<(&str, &str)> {
        problems.iter().map(|problem| (problem.column.as_str(), problem.fault.code)).collect()
    }

    #[test]
    fn a_role_is_made_below_ones_own_with_what_one_has() {
        use Permission as P;
        let everywhere = Reach::Organization;
        let cases = [
            // who, rank, permission, reach → the field and the fault
            ("manager", 2, P::ManageOrganization, everywhere, None),
            ("manager", 2, P::ViewAudit, Reach::Assigned, Some(("permissions", "permission-needs-organization"))),
            ("manager", 1, P::ManageKeys, everywhere, Some(("permissions", "permission-needs-organization"))),
            ("manager", 2, P::ReactivateAccounts, everywhere, Some(("permissions", "permission-manager-only"))),
            ("manager", 3, P::ViewPeople, everywhere, Some(("rank", "role-rank"))),
            ("manager", -1, P::ViewPeople, everywhere, Some(("rank", "role-rank"))),
            ("manager", 0, P::ViewPeople, Reach::Schools, None),
            ("manager", 0, P::EditAccounts, Reach::Schools, Some(("permissions", "permission-needs-rank"))),
            ("manager", 1, P::EditAccounts, Reach::Schools, None),
            ("delegate", 1, P::EditAccounts, Reach::Schools, None),
            ("delegate", 2, P::EditAccounts, Reach::Schools, Some(("rank", "role-rank-above"))),
            ("supervisor", 0, P::ViewPeople, Reach::Schools, Some(("permissions", "permission-not-yours"))),
        ];
        for (who, rank, permission, reach, fault) in cases {
            let actor = if who == "delegate" { delegate() } else { actor(who) };
            let made = role(rank, &complete(&[permission]), reach);
            let found = check(&actor, None, &made, 0);
            assert_eq!(codes(&found), fault.into_iter().collect::<Vec<_>>(), "{who} {rank} {permission:?} {reach:?}");
        }
    }

    #[test]
    fn what_a_role_has_already_may_stay_but_not_be_added_by_who_has_it_not() {
        let held = role(1, &[Permission::ViewPeople, Permission::EditAccounts], Reach::Schools);
        let bare = role(1, &[Permission::ViewPeople], Reach::Schools);
        let mut poor = delegate();
        poor.permissions.retain(|permission| *permission != Permission::EditAccounts);
        assert_eq!(codes(&check(&poor, Some(&held), &held, 0)), []);
        assert_eq!(codes(&check(&poor, Some(&held), &bare, 0)), []);
        assert_eq!(codes(&check(&poor, Some(&bare), &held, 0)), [("permissions", "permission-not-yours")]);
    }

    #[test]
    fn a_rank_changes_only_while_nobody_has_the_role() {
        let (before, after) = (role(0, &[], Reach::Schools), role(1, &[], Reach::Schools));
        assert_eq!(codes(&check(&actor("manager"), Some(&before), &after, 0)), []);
        assert_eq!(codes(&check(&actor("manager"), Some(&before), &after, 3)), [("rank", "role-rank-in-use")]);
        let preset = |rank| Role { code: Some("teacher".into()), ..role(rank, &[], Reach::Schools) };
        let found = check(&actor("manager"), Some(&preset(0)), &preset(1), 0);
        assert_eq!(codes(&found), [("rank", "role-rank-preset")]);
    }

    #[test]
    fn a_role_as_high_as_ones_own_and_the_managers_are_not_touched() {
        let fault = |who: &Actor, rank| may_touch(who, &role(rank, &[], Reach::Schools)).map_err(|fault| fault.code);
        assert_eq!(fault(&actor("manager"), 2), Ok(()));
        assert_eq!(fault(&actor("manager"), 3), Err("role-manager-stays"));
        assert_eq!(fault(&Actor::operator(Uuid::nil()), 3), Err("role-manager-stays"));
        assert_eq!(fault(&delegate(), 1), Ok(()));
        assert_eq!(fault(&delegate(), 2), Err("role-above"));
    }

    #[test]
    fn whoever_acts_on_people_sees_them() {
        assert_eq!(complete(&[Permission::EditAccounts]), [Permission::ViewPeople, Permission::EditAccounts]);
        assert_eq!(complete(&[Permission::ManageRoles]), [Permission::ManageRoles]);
        assert_eq!(complete(&[]), []);
    }
}
