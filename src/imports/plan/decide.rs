//! Each row settled: whom it is about, what it changes, or why it is refused.

use std::collections::HashMap;

use secrecy::SecretString;
use uuid::Uuid;

use super::existing::{Meetings, Met, NONE};
use super::guardians::{self, GuardianPlan};
use super::keys::{Keys, ScopeRef};
use super::waiting::{self, Waiting};
use super::{Decision, Planner, Resolved, Update, moves, strangers};
use crate::access::{Permission, rules};
use crate::accounts::{Field, Profile};
use crate::credentials::{self, State};
use crate::error::{Fault, Problem, Result};
use crate::imports::check::Draft;
use crate::imports::places::{Places, Ref};
use crate::params;
use crate::roster;
use crate::roster::store::Enrolment;

/// Settles every row, and every guardian named in them.
#[allow(clippy::too_many_arguments)] // each is a step of the plan made before this one
pub fn decide(
    planner: &mut Planner<'_, '_>,
    draft: &Draft,
    places: &Places,
    resolved: &[Resolved],
    sections: &[Ref],
    keys: &Keys<'_>,
    meetings: &Meetings,
    refused: &mut [bool],
    problems: &mut Vec<Problem>,
) -> Result<(Vec<Decision>, Vec<GuardianPlan>)> {
    for (row, id) in &meetings.lost_zeros {
        let is_new = meetings.hits[*row as usize].unique_id == NONE;
        if is_new && !std::mem::replace(&mut refused[*row as usize], true) {
            let fault = Fault::new("unique-id-zeros")
                .with("value", draft.people.get(*row, Field::UniqueId))
                .with("existing", id);
            problems.push(planner.problem(draft, *row, Some(Field::UniqueId), fault));
        }
    }
    let mut targets = vec![NONE; draft.people.len()];
    let mut waiting = Vec::new();
    let met_any = !meetings.met.is_empty();
    let looks = Looks { are_running: meetings.strangers.are_running(), draft, places, meetings };
    let mut has_strangers = false;
    let lines_of_unchanged: HashMap<Uuid, u32> = draft.unchanged.iter().copied().filter(|_| met_any).collect();
    for row in draft.people.rows() {
        if refused[row as usize] {
            continue;
        }
        match target(planner, &looks, resolved, &lines_of_unchanged, row, &mut waiting) {
            Ok(target) => targets[row as usize] = target,
            Err((field, fault)) => {
                has_strangers |= fault.code == "another-person";
                problems.push(planner.problem(draft, row, field, fault));
                refused[row as usize] = true;
            }
        }
    }
    if has_strangers && looks.are_running {
        let column = planner.headings.get(&Field::UniqueId).cloned().unwrap_or_default();
        problems.push(Fault::new("running-number").with("column", &column).of_field(&column));
    }
    waiting::refuse_withheld(planner, draft, places, keys, meetings, &targets, refused, problems)?;
    let enrolled = Enrolled::read(planner, draft, meetings, &targets)?;
    let mut along: HashMap<(ScopeRef, Box<str>), Vec<u32>> = HashMap::new();
    for row in draft.people.rows().filter(|row| !refused[*row as usize]).collect::<Vec<_>>() {
        let Some(met) = meetings.met.get(targets[row as usize] as usize) else {
            if let Err((field, fault)) = complete(draft, keys, row) {
                problems.push(planner.problem(draft, row, field, fault));
                refused[row as usize] = true;
            }
            continue;
        };
        if !may_change(planner, places, met) {
            // Columns were looked at before; a password, a class or a guardian is a change as well.
            let (start, end) = resolved[row as usize].sections;
            let after = sections.get(start as usize..end as usize).unwrap_or_default();
            let linked = draft.guardian_links.binary_search_by_key(&row, |(of, _)| *of).is_ok();
            if linked
                || enrolled.change(places, met.id, after).is_some()
                || password_differs(planner, draft, row, met.id)?
            {
                problems.push(planner.problem(draft, row, None, Fault::new("account-not-yours")));
                refused[row as usize] = true;
                continue;
            }
        }
        if leaves_supervisors(planner, places, met)? {
            problems.push(planner.problem(draft, row, Some(Field::Role), Fault::new("role-has-supervisors")));
            refused[row as usize] = true;
            continue;
        }
        if let Some(name) = moves::taken_along(planner, draft, places, keys, row, (met.id, met.school))? {
            along.entry(name).or_default().push(row);
        }
    }
    for (name, rows) in along {
        if rows.len() > 1 || moves::is_taken(planner, places, keys, &name)? {
            for row in rows {
                let fault = Fault::new("username-taken").with("value", &name.1);
                problems.push(planner.problem(draft, row, Some(Field::School), fault));
                refused[row as usize] = true;
            }
        }
    }
    let account_of = |row: u32| meetings.met.get(targets[row as usize] as usize).map(|met| met.id);
    let holders = guardians::Holders::read(planner, draft)?;
    if !planner.options.names_corrected {
        let found = holders.strangers(planner, draft, places, &account_of)?;
        for (row, fault) in found {
            if !std::mem::replace(&mut refused[row as usize], true) {
                problems.push(planner.problem(draft, row, Some(Field::GuardianEmail), fault));
            }
        }
    }
    waiting::settle(planner, draft, places, keys, meetings, &targets, waiting, refused, problems);
    let matched = guardians::matched(planner, draft, &account_of, refused, &holders)?;

    let mut decisions = Vec::with_capacity(draft.people.len());
    let mut links = draft.guardian_links.as_slice();
    for row in draft.people.rows() {
        let (mine, rest) = links.split_at(links.partition_point(|(of, _)| *of <= row));
        links = rest;
        let decision = match meetings.met.get(targets[row as usize] as usize) {
            _ if refused[row as usize] => Decision::Refuse,
            None => Decision::Create,
            Some(met) => {
                let (start, end) = resolved[row as usize].sections;
                let after = sections.get(start as usize..end as usize).unwrap_or_default();
                let update = Update {
                    account: met.id,
                    changed_by: met.changed_by,
                    changes: met.changes.clone(),
                    sections: enrolled.change(places, met.id, after),
                    guardians: matched.missing(met.id, mine),
                    password: password_differs(planner, draft, row, met.id)?,
                    school: (met.school, resolved[row as usize].school),
                };
                let same = update.changes.is_empty()
                    && update.sections.is_none()
                    && update.guardians.is_empty()
                    && !update.password;
                if same { Decision::Unchanged(met.id) } else { Decision::Update(Box::new(update)) }
            }
        };
        decisions.push(decision);
    }
    Ok((decisions, matched.plans))
}

type Refusal = (Option<Field>, Fault);

/// What a row is looked at with.
struct Looks<'a> {
    draft: &'a Draft,
    places: &'a Places,
    meetings: &'a Meetings,
    /// Whether the unique IDs are numbers of a list.
    are_running: bool,
}

/// The account a row is about: [`NONE`] for a new one.
fn target(
    planner: &Planner<'_, '_>,
    looks: &Looks<'_>,
    resolved: &[Resolved],
    lines_of_unchanged: &HashMap<Uuid, u32>,
    row: u32,
    waiting: &mut Vec<Waiting>,
) -> Result<u32, Refusal> {
    let Looks { draft, meetings, .. } = *looks;
    let people = &draft.people;
    let hits = meetings.hits[row as usize];
    let met = |index: u32| meetings.met.get(index as usize);
    let fault = |field, code: &'static str| (Some(field), Fault::new(code).with("value", people.get(row, field)));
    if meetings.email_elsewhere.contains(&row) {
        return Err(fault(Field::Email, "email-taken"));
    }
    if meetings.username_elsewhere.contains(&row) {
        return Err(fault(Field::Username, "username-taken"));
    }
    // A person found by name or address only, who has another unique ID, is another person.
    let has_id = people.given(row, Field::UniqueId).is_some();
    let same_person = |index: u32| met(index).is_some_and(|met| !(has_id && met.has_unique_id));
    let target = if hits.unique_id != NONE {
        hits.unique_id
    } else if same_person(hits.username) {
        hits.username
    } else if same_person(hits.email) {
        hits.email
    } else {
        NONE
    };
    for (field, holder) in [(Field::Username, hits.username), (Field::Email, hits.email)] {
        if holder != NONE && holder != target {
            waiting.push(Waiting { row, field, holder });
        }
    }
    let Some(account) = met(target) else { return Ok(NONE) };
    if !planner.options.names_corrected {
        refuse_another_person(planner, looks, row, target)?;
    }
    if let Some(line) = lines_of_unchanged.get(&account.id) {
        return Err((None, Fault::new("same-account").with("other", line)));
    }
    if account.row != row {
        let other = people.line(account.row);
        return Err((None, Fault::new("same-account").with("other", other)));
    }
    check_target(planner, looks, account, resolved, row)?;
    Ok(target)
}

/// Refuses a row that names another person than the account it is about (11.8).
fn refuse_another_person(planner: &Planner<'_, '_>, looks: &Looks<'_>, row: u32, target: u32) -> Result<(), Refusal> {
    let Looks { draft, places, meetings, are_running } = *looks;
    let Some(name) = meetings.strangers.name(row, target, are_running) else { return Ok(()) };
    let Some(account) = meetings.met.get(target as usize) else { return Ok(()) };
    // Whoever is out of reach is not named.
    if !rules::reaches(planner.actor, &target_of(planner, places, account)) {
        return Err((None, Fault::new("account-not-yours")));
    }
    let hits = meetings.hits[row as usize];
    let field = match target {
        by if by == hits.unique_id => Field::UniqueId,
        by if by == hits.username => Field::Username,
        _ => Field::Email,
    };
    let value = draft.people.get(row, field);
    Err((Some(field), strangers::fault(field, value, name, strangers::said(&draft.people, row))))
}

/// Whether the actor may change that account, and the row may be about it.
fn check_target(
    planner: &Planner<'_, '_>,
    looks: &Looks<'_>,
    account: &Met,
    resolved: &[Resolved],
    row: u32,
) -> Result<(), Refusal> {
    let Looks { draft, places, .. } = *looks;
    if !account.active {
        return Err((None, Fault::new("account-inactive")));
    }
    let profile = draft.profiles[row as usize];
    if account.profile != Some(profile) {
        let is = account.profile.map_or("", Profile::name);
        return Err((None, Fault::new("profile-differs").with("is", is).with("says", profile.name())));
    }
    if !account.changes.is_empty() {
        decide_change(planner, places, account, &resolved[row as usize])?;
    }
    // The manager's account bears the organization's role; handed over, not changed by a file (2.1).
    let another_role = account.changes.iter().any(|change| change.column == "role_id");
    if another_role && account.role == planner.organization.id {
        return Err((Some(Field::Role), Fault::new("manager-stays")));
    }
    Ok(())
}

/// Whether a row says enough of somebody new: username, password and role they get if they bring none (1.4).
fn complete(draft: &Draft, keys: &Keys<'_>, row: u32) -> Result<(), Refusal> {
    let named = [Field::FirstName, Field::LastName, Field::Username, Field::Email];
    if named.into_iter().all(|field| draft.people.given(row, field).is_none()) {
        return Err((None, Fault::new("person-without-name")));
    }
    if keys.policy().required.email && draft.people.given(row, Field::Email).is_none() {
        return Err((Some(Field::Email), Fault::new("field-required").with("field", Field::Email.name())));
    }
    Ok(())
}

/// Whether an administrator with supervisors would be one no more: theirs would have none (2.4).
fn leaves_supervisors(planner: &mut Planner<'_, '_>, places: &Places, account: &Met) -> Result<bool> {
    let rank = |id: Uuid| places.role_of(id).map_or(0, |role| role.rank);
    let after =
        account.changes.iter().find(|change| change.column == "role_id").and_then(|change| change.after.as_ref());
    let Some(after) = after.and_then(|id| Uuid::parse_str(id).ok()) else { return Ok(false) };
    if rank(account.role) < 2 || rank(after) >= 2 {
        return Ok(false);
    }
    let sql =
        "SELECT 1 FROM accounts WHERE organization_id = $1 AND administrator_id = $2 AND status = 'active' LIMIT 1";
    planner.tx.exists(sql, params![planner.organization.id, account.id])
}

/// What decisions need to know of an account.
fn target_of(planner: &Planner<'_, '_>, places: &Places, account: &Met) -> rules::Target {
    rules::Target {
        organization: planner.organization.id,
        account: account.id,
        rank: rules::rank(&places.roles, account.role),
        administrator: account.administrator,
        school: account.school,
    }
}

fn may_change(planner: &Planner<'_, '_>, places: &Places, account: &Met) -> bool {
    rules::decide(planner.actor, Permission::ImportPeople, &target_of(planner, places, account))
}

/// Whether the actor may make of the account what the row says.
fn decide_change(
    planner: &Planner<'_, '_>,
    places: &Places,
    account: &Met,
    resolved: &Resolved,
) -> Result<(), Refusal> {
    let before = target_of(planner, places, account);
    let changes = |column| account.changes.iter().any(|change| change.column == column);
    let role = places.roles.get(resolved.role as usize).filter(|_| changes("role_id"));
    let school = || resolved.school.and_then(|school| places.schools.all.get(school as usize)?.id);
    let after = rules::Target {
        rank: role.map_or(before.rank, |role| role.rank),
        administrator: resolved.administrator.or(before.administrator),
        school: if changes("school_id") { school() } else { before.school },
        ..before
    };
    let becoming = rules::Becoming { before: Some(&before), after: &after, role };
    let refused = |refusal: rules::Refusal| {
        let field = match refusal {
            rules::Refusal::Account => None,
            rules::Refusal::School => Some(Field::School),
            _ => Some(Field::Role),
        };
        (field, refusal.fault())
    };
    rules::decide_change(planner.actor, Permission::ImportPeople, &becoming).map_err(refused)
}

/// Whether the file brings another initial password. One the owner chose stays.
fn password_differs(planner: &mut Planner<'_, '_>, draft: &Draft, row: u32, account: Uuid) -> Result<bool> {
    let Some(given) = draft.people.given(row, Field::Password) else { return Ok(false) };
    match credentials::store::newest(planner.tx, planner.organization.id, account)? {
        None => Ok(true),
        Some(credential) if State::from_name(Some(&credential.state)) == State::Initial => {
            Ok(!credentials::own::is_right(planner.keys, account, &credential, &SecretString::from(given))?)
        }
        Some(_) => Ok(false),
    }
}

/// Who is in which sections now.
struct Enrolled {
    /// Sorted by account.
    all: Vec<Enrolment>,
    compared: bool,
}

impl Enrolled {
    fn read(planner: &mut Planner<'_, '_>, draft: &Draft, meetings: &Meetings, targets: &[u32]) -> Result<Self> {
        let organization = planner.organization.id;
        if !draft.people.has(Field::Section) {
            return Ok(Self { all: Vec::new(), compared: false });
        }
        let all = if meetings.looked_up {
            let mut all = Vec::new();
            for met in targets.iter().filter_map(|target| meetings.met.get(*target as usize)) {
                all.extend(roster::store::enrolments_of(planner.tx, organization, met.id)?);
            }
            all.sort_unstable();
            all
        } else if meetings.met.is_empty() {
            Vec::new()
        } else {
            roster::store::enrolments(planner.tx, organization)?
        };
        Ok(Self { all, compared: true })
    }

    /// What changes, if anything. A row that names no section leaves things as they are.
    fn change(&self, places: &Places, account: Uuid, after: &[Ref]) -> Option<(Vec<Enrolment>, Vec<Ref>)> {
        if !self.compared || after.is_empty() {
            return None;
        }
        let start = self.all.partition_point(|enrolment| enrolment.account < account);
        let theirs = self.all.iter().skip(start).take_while(|enrolment| enrolment.account == account);
        let before: Vec<Enrolment> = theirs.copied().collect();
        let known = |section: &Ref| places.sections[*section as usize].id;
        let same = after.len() == before.len()
            && after
                .iter()
                .all(|section| known(section).is_some_and(|id| before.iter().any(|enrolment| enrolment.section == id)));
        (!same).then(|| (before, after.to_vec()))
    }
}
