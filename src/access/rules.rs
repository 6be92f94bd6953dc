//! The one function that decides whether an actor may act on an account (design §5). Pure.

use uuid::Uuid;

use super::{Actor, Permission, Reach, Scope};
use crate::accounts::Profile;
use crate::error::Fault;
use crate::organization::{Role, Settings};

/// What the decision needs to know of the account acted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The organization it belongs to.
    pub organization: Uuid,
    /// The account.
    pub account: Uuid,
    /// Its role's rank.
    pub rank: i64,
    /// Its managing administrator.
    pub administrator: Option<Uuid>,
    /// Its school.
    pub school: Option<Uuid>,
}

/// The rank of a role; one that is gone outranks everyone.
pub fn rank(roles: &[Role], role: Uuid) -> i64 {
    roles.iter().find(|known| known.id == role).map_or(i64::MAX, |known| known.rank)
}

/// Whether `actor` may do what `permission` names to `target`: the role holds
/// the permission, the account is in scope, and its rank is lower than the
/// actor's — managers also act on themselves.
pub fn decide(actor: &Actor, permission: Permission, target: &Target) -> bool {
    let outranks = target.rank < actor.rank || (actor.rank == 3 && actor.account == Some(target.account));
    actor.permissions.contains(&permission) && reaches(actor, target) && outranks
}

/// An account that is to be made or changed, by whatever way: a form, a cell, a bulk change, a file.
#[derive(Debug, Clone, Copy)]
pub struct Becoming<'a> {
    /// What it is now; `None` for a new one.
    pub before: Option<&'a Target>,
    /// What it becomes.
    pub after: &'a Target,
    /// The role that it is given; `None` where its role stays.
    pub role: Option<&'a Role>,
}

/// Why an account may not be made or changed so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The account is not the actor's to change.
    Account,
    /// The role is as high as the actor's own, or higher.
    RoleTooHigh,
    /// The role allows what the actor's does not, or reaches further.
    RoleGivesMore,
    /// The actor does not reach the school.
    School,
    /// The actor does not reach accounts of that role: they are another administrator's.
    RoleOutOfReach,
}

impl Refusal {
    /// The same in words.
    pub fn fault(self) -> Fault {
        Fault::new(match self {
            Self::Account => "account-not-yours",
            Self::RoleTooHigh => "role-too-high",
            Self::RoleGivesMore => "role-gives-more",
            Self::School => "school-out-of-reach",
            Self::RoleOutOfReach => "role-out-of-reach",
        })
    }
}

/// Whether `actor` may make or change an account so: what it is now and what it becomes are both theirs to act on,
/// and the role is theirs to give (2.2–2.4, 2.8). Nobody makes what they could not change.
///
/// # Errors
/// Why not.
pub fn decide_change(actor: &Actor, permission: Permission, becoming: &Becoming<'_>) -> Result<(), Refusal> {
    let Becoming { before, after, role } = *becoming;
    if before.is_some_and(|before| !decide(actor, permission, before)) {
        return Err(Refusal::Account);
    }
    if let Some(role) = role.filter(|role| !may_give(actor, role)) {
        let is_too_high = !may_hand_on(actor, role.rank, &[]);
        return Err(if is_too_high { Refusal::RoleTooHigh } else { Refusal::RoleGivesMore });
    }
    if decide(actor, permission, after) {
        Ok(())
    } else if after.rank >= actor.rank {
        Err(Refusal::RoleTooHigh)
    } else if after.rank == 0 && matches!(actor.scope, Scope::Schools(_)) {
        Err(Refusal::School)
    } else {
        Err(Refusal::RoleOutOfReach)
    }
}

/// The administrator whose supervisors those are that `actor` makes: an administrator's are their own, whatever is
/// said (2.4). `None` where somebody has to be named, or the rank needs nobody.
pub fn own_supervisors(actor: &Actor, rank: i64) -> Option<Uuid> {
    actor.account.filter(|_| rank == 1 && actor.rank == 2)
}

/// Whether `actor` sees `target` at all: whoever is not seen is not there. Their own account everybody sees.
pub fn reaches(actor: &Actor, target: &Target) -> bool {
    let is_own =
        actor.account.is_some() && (target.administrator == actor.account || Some(target.account) == actor.account);
    actor.organization == target.organization
        && match &actor.scope {
            Scope::Organization => true,
            // Supervisors belong to one administrator (2.4); everyone else of rank 0 is the organization's.
            Scope::Assigned => target.rank == 0 || is_own,
            Scope::Schools(schools) => {
                is_own || (target.rank == 0 && target.school.is_some_and(|school| schools.contains(&school)))
            }
        }
}

/// Somebody whom a school entrusts to an adult, as their guardian or advisor (2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entrusted {
    /// The organization of both.
    pub organization: Uuid,
    /// The adult.
    pub adult: Uuid,
    /// The rank of the role of whom the adult answers for.
    pub rank: i64,
    /// Whether the account of whom the adult answers for is active.
    pub is_active: bool,
}

/// Whether `actor` may look at somebody because they answer for them, whatever their role allows: to look, and
/// nothing else. Whoever has power over accounts is nobody's child here, and whoever is inactive is not there.
pub fn answers_for(actor: &Actor, entrusted: &Entrusted) -> bool {
    actor.organization == entrusted.organization
        && actor.account == Some(entrusted.adult)
        && entrusted.is_active
        && entrusted.rank == 0
}

/// [`answers_for`] as a condition on an account `a`, its role `r` and the association `g` of both; `$1` is the
/// actor's organization, `$2` their account.
pub const ANSWERS_FOR: &str = "g.organization_id = $1 AND g.adult_id = $2 AND a.status = 'active' AND r.rank = 0";

/// Whether `actor` holds meetings of their own: who manages the organization is invited to them, and holds none (2.5).
pub fn holds_meetings(actor: &Actor) -> bool {
    actor.permissions.contains(&Permission::CreateMeetings) && actor.rank != 3
}

/// Whether `actor` looks after the meetings of those whom they outrank and reach, as that permission says: an
/// administrator does (2.3), a key and the operator; a manager sees those alone that they are invited to (2.5).
pub fn oversees_meetings(actor: &Actor, permission: Permission) -> bool {
    actor.permissions.contains(&permission) && (actor.account.is_none() || actor.rank == 2)
}

/// Whether `actor` may give somebody a role: nobody makes an equal, and nobody but a manager gives what they do
/// not have, or to act on whom they do not reach.
pub fn may_give(actor: &Actor, role: &Role) -> bool {
    let reaches_further = match actor.scope {
        Scope::Organization => false,
        Scope::Assigned => role.reach == Reach::Organization,
        Scope::Schools(_) => role.reach != Reach::Schools,
    };
    may_hand_on(actor, role.rank, &role.permissions) && (role.permissions.is_empty() || !reaches_further)
}

/// The same without its reach, where that is narrowed otherwise. A rank is always below one's own, so there is
/// never a second manager (2.1). Who acts with a lent role raises nobody: what they made would outlast the loan
/// (2.11).
pub fn may_hand_on(actor: &Actor, rank: i64, permissions: &[Permission]) -> bool {
    rank < if actor.lent.is_some() { 1 } else { actor.rank.min(3) }
        && (actor.rank >= 3 || permissions.iter().all(|permission| actor.permissions.contains(permission)))
}

/// Whether somebody of that profile type may read the staff directory (2.6): the staff themselves, and pupils and
/// guardians where the organization opens it to them. A key needs the permission to see people.
///
/// It is closed to pupils and guardians unless somebody decides otherwise: names with addresses of a whole staff are
/// what a fraudulent letter needs, and what thousands have read cannot be taken back.
pub fn may_read_directory(actor: &Actor, profile: Option<Profile>, settings: &Settings) -> bool {
    if actor.account.is_none() {
        return actor.permissions.contains(&Permission::ViewPeople);
    }
    match profile {
        Some(Profile::Staff | Profile::Teacher) => true,
        Some(Profile::Student) => settings.directory_students,
        Some(Profile::Guardian) => settings.directory_guardians,
        None => false,
    }
}

/// Whether `actor` may lend a role, or end a loan of it: one that they might give for good. What is lent is not lent
/// on (2.11).
pub fn may_lend(actor: &Actor, role: &Role) -> bool {
    actor.lent.is_none() && may_give(actor, role)
}

/// What a role of that code starts with: rank, permissions, and how far it reaches.
pub fn preset(code: &str) -> (i64, &'static [Permission], Reach) {
    use Permission::{
        AssignRoles, CreateAccounts, CreateMeetings, DeactivateAccounts, EditAccounts, GenerateCredentials,
        ImportPeople, RevealPasswords, SendMessages, SetPasswords, ViewAttendance, ViewPeople,
    };
    const ADMINISTRATOR: &[Permission] = &[
        ViewPeople,
        ImportPeople,
        GenerateCredentials,
        RevealPasswords,
        CreateAccounts,
        EditAccounts,
        SetPasswords,
        AssignRoles,
        DeactivateAccounts,
        SendMessages,
        CreateMeetings,
        ViewAttendance,
    ];
    match code {
        "manager" => (3, Permission::ALL, Reach::Organization),
        "administrator" => (2, ADMINISTRATOR, Reach::Assigned),
        "supervisor" => (1, &[CreateMeetings, ViewAttendance], Reach::Schools),
        _ => (0, &[], Reach::Schools),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Lent;

    const HERE: Uuid = Uuid::from_u128(1);
    const ELSEWHERE: Uuid = Uuid::from_u128(2);
    const ME: Uuid = Uuid::from_u128(10);
    const OTHER: Uuid = Uuid::from_u128(11);
    const HERE_SCHOOL: Uuid = Uuid::from_u128(20);

    fn actor(code: &str) -> Actor {
        let (rank, permissions, reach) = preset(code);
        Actor {
            organization: HERE,
            account: Some(ME),
            key: None,
            name: code.to_owned(),
            rank,
            permissions: permissions.to_vec(),
            scope: reach.within(vec![HERE_SCHOOL]),
            lent: None,
        }
    }

    #[test]
    fn rank_scope_and_permission_decide_together() {
        let cases = [
            // actor, target's organization, account, rank, administrator, may?
            ("manager", HERE, OTHER, 2, None, true),
            ("manager", HERE, ME, 3, None, true),
            ("manager", HERE, OTHER, 3, None, false),
            ("manager", ELSEWHERE, OTHER, 0, None, false),
            ("administrator", HERE, OTHER, 0, None, true),
            ("administrator", HERE, OTHER, 1, Some(ME), true),
            ("administrator", HERE, OTHER, 1, Some(OTHER), false),
            ("administrator", HERE, OTHER, 2, Some(ME), false),
            ("administrator", HERE, OTHER, 3, None, false),
            ("supervisor", HERE, OTHER, 0, None, false),
            ("student", HERE, OTHER, 0, None, false),
        ];
        for (code, organization, account, rank, administrator, may) in cases {
            let target = Target { organization, account, rank, administrator, school: None };
            assert_eq!(decide(&actor(code), Permission::RevealPasswords, &target), may, "{code} on {target:?}");
        }
    }

    #[test]
    fn nobody_makes_or_becomes_what_the_actor_could_not_change() {
        use Refusal::{Account, RoleGivesMore, RoleOutOfReach, RoleTooHigh, School};
        let role = |rank, permissions: &[Permission]| Role {
            id: OTHER,
            code: None,
            name: String::new(),
            name_key: String::new(),
            rank,
            permissions: permissions.to_vec(),
            reach: Reach::Schools,
            authorized: false,
        };
        let target =
            |rank, administrator, school| Target { organization: HERE, account: OTHER, rank, administrator, school };
        let mut key = actor("administrator");
        (key.account, key.key) = (None, Some(ME));
        let mut of_schools = actor("administrator");
        of_schools.scope = Scope::Schools(vec![HERE_SCHOOL]);
        let plain = target(0, None, Some(HERE_SCHOOL));
        let elsewhere = target(0, None, Some(OTHER));
        let supervisor = |of| target(1, Some(of), None);
        let administrator = target(2, None, None);
        let audit = [Permission::ViewAudit];
        let cases = [
            // actor, before, after, rank and permissions of the role that is given, why not
            (actor("manager"), None, administrator, Some((2, &[][..])), None),
            (actor("manager"), Some(supervisor(OTHER)), plain, Some((0, &[])), None),
            (actor("administrator"), None, plain, Some((0, &[])), None),
            (actor("administrator"), None, supervisor(ME), Some((1, &[])), None),
            (actor("administrator"), None, supervisor(OTHER), Some((1, &[])), Some(RoleOutOfReach)),
            (actor("administrator"), Some(plain), supervisor(ME), Some((1, &[])), None),
            (actor("administrator"), Some(plain), supervisor(OTHER), Some((1, &[])), Some(RoleOutOfReach)),
            (actor("administrator"), Some(supervisor(OTHER)), supervisor(ME), None, Some(Account)),
            (actor("administrator"), Some(supervisor(ME)), supervisor(OTHER), None, Some(RoleOutOfReach)),
            (actor("administrator"), None, administrator, Some((2, &[])), Some(RoleTooHigh)),
            (actor("administrator"), None, administrator, None, Some(RoleTooHigh)),
            (actor("administrator"), None, plain, Some((0, &audit)), Some(RoleGivesMore)),
            // A key is nobody's administrator: it has no supervisors to make or to change.
            (key.clone(), None, plain, Some((0, &[])), None),
            (key.clone(), None, supervisor(ME), Some((1, &[])), Some(RoleOutOfReach)),
            (key.clone(), Some(plain), supervisor(OTHER), Some((1, &[])), Some(RoleOutOfReach)),
            (key, Some(supervisor(OTHER)), plain, Some((0, &[])), Some(Account)),
            (of_schools.clone(), None, plain, Some((0, &[])), None),
            (of_schools.clone(), None, elsewhere, Some((0, &[])), Some(School)),
            (of_schools.clone(), Some(plain), elsewhere, None, Some(School)),
            (of_schools, Some(elsewhere), plain, None, Some(Account)),
            (actor("supervisor"), Some(plain), plain, None, Some(Account)),
        ];
        for (who, before, after, given, why) in cases {
            let role = given.map(|(rank, permissions)| role(rank, permissions));
            let becoming = Becoming { before: before.as_ref(), after: &after, role: role.as_ref() };
            let found = decide_change(&who, Permission::EditAccounts, &becoming).err();
            assert_eq!(found, why, "{} {becoming:?}", who.name);
        }
        assert_eq!(own_supervisors(&actor("administrator"), 1), Some(ME));
        assert_eq!(own_supervisors(&actor("administrator"), 0), None);
        assert_eq!(own_supervisors(&actor("manager"), 1), None);
        assert_eq!(own_supervisors(&Actor { account: None, ..actor("administrator") }, 1), None);
    }

    #[test]
    fn nobody_gives_a_role_that_may_do_or_reaches_more_than_they() {
        let view = [Permission::ViewPeople];
        let mut of_schools = actor("administrator");
        of_schools.scope = Scope::Schools(vec![HERE_SCHOOL]);
        let mut lent = actor("administrator");
        lent.lent = Some(Lent { id: ME, role: String::new(), ends_at: 0, most_accounts: 0 });
        let everyone = Reach::Organization;
        let cases = [
            // actor, the role's rank, permissions and reach, may?
            (actor("manager"), 2, Permission::ALL, everyone, true),
            (actor("manager"), 3, &[], everyone, false),
            (actor("administrator"), 1, &view, Reach::Assigned, true),
            (actor("administrator"), 1, &view, Reach::Schools, true),
            (actor("administrator"), 0, &view, everyone, false),
            (actor("administrator"), 0, &[], everyone, true),
            (actor("administrator"), 0, &[Permission::ViewAudit], Reach::Schools, false),
            (actor("administrator"), 2, &[], Reach::Schools, false),
            (of_schools.clone(), 1, &view, Reach::Schools, true),
            (of_schools.clone(), 1, &view, Reach::Assigned, false),
            (of_schools, 0, &[], everyone, true),
            (lent.clone(), 0, &view, Reach::Schools, true),
            (lent, 1, &[], Reach::Schools, false),
        ];
        for (who, rank, permissions, reach, may) in cases {
            let role = Role {
                id: OTHER,
                code: None,
                name: String::new(),
                name_key: String::new(),
                rank,
                permissions: permissions.to_vec(),
                reach,
                authorized: false,
            };
            assert_eq!(may_give(&who, &role), may, "{} {role:?}", who.name);
        }
    }

    #[test]
    fn an_adult_looks_at_whom_they_answer_for_whatever_their_role_and_nobody_else_does() {
        let cases = [
            // actor, organization, adult, rank, active, looks?
            ("guardian", HERE, ME, 0, true, true),
            ("teacher", HERE, ME, 0, true, true),
            ("administrator", HERE, ME, 0, true, true),
            ("guardian", HERE, OTHER, 0, true, false),
            ("manager", HERE, OTHER, 0, true, false),
            ("guardian", ELSEWHERE, ME, 0, true, false),
            ("guardian", HERE, ME, 0, false, false),
            ("guardian", HERE, ME, 1, true, false),
        ];
        for (code, organization, adult, rank, is_active, looks) in cases {
            let entrusted = Entrusted { organization, adult, rank, is_active };
            assert_eq!(answers_for(&actor(code), &entrusted), looks, "{code} on {entrusted:?}");
            // A key and the operator answer for nobody.
            assert!(!answers_for(&Actor { account: None, ..actor(code) }, &entrusted));
        }
    }

    #[test]
    fn the_operator_may_act_on_everyone_of_the_organization_and_nobody_else() {
        let operator = Actor::operator(HERE);
        for rank in 0..=3 {
            let target = Target { organization: HERE, account: OTHER, rank, administrator: None, school: None };
            assert!(decide(&operator, Permission::RevealPasswords, &target));
            assert!(!decide(&operator, Permission::RevealPasswords, &Target { organization: ELSEWHERE, ..target }));
        }
    }
}
