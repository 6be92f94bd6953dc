//! Who is changed, who is passed over and why: a function of the request and the state of the database.

use hashbrown::HashSet;
use uuid::Uuid;

use super::held::{Administrators, Names, Taken};
use super::people::{self, Person};
use super::rules::{self, Settled, judge};
use super::{Action, Change, MOST_COMMENT, Plan, Planned, Reason, Request, Skipped, Totals, store};
use crate::access::Actor;
use crate::access::rules::{may_give, own_supervisors};
use crate::accounts::filter::names;
use crate::accounts::rules::Scope;
use crate::accounts::store::username_scope;
use crate::app::App;
use crate::credentials::State;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::organization::rules as texts;
use crate::organization::{Organization, Role, store as organizations};

/// The longest position, in characters.
const MOST_POSITION: usize = 120;

/// Makes the plan.
///
/// # Errors
/// `Invalid` when a name in the filter or in the change means nothing, a text or the password will not do, or
/// the role is not the actor's to give.
pub(super) fn plan(
    app: &App,
    tx: &mut Tx<'_>,
    organization: &Organization,
    actor: &Actor,
    request: &Request,
    progress: &Progress,
) -> Result<Plan> {
    let action = request.change.action();
    let settled = settle(tx, organization, actor, &request.change)?;
    progress.step("step-choosing", None)?;
    let all = people::read(tx, actor, &request.filter, action, app.now(), progress)?;
    progress.step("step-planning", Some(all.len() as u64))?;
    let administrators = Administrators::read(tx, actor)?;
    let mut naming = Naming::of(app, tx, organization, &settled, &all)?;
    let password = match &request.change {
        Change::Password(password) => password.as_ref(),
        _ => None,
    };
    let mut digest = Digest::of(&settled);
    let (mut planned, mut skipped) = (Vec::with_capacity(all.len()), Vec::new());
    let (mut own_replaced, mut batch) = (0, progress.batch());
    for person in &all {
        let mut reason = judge(actor, &settled, person, &administrators);
        let mut one = plan_one(&settled, person);
        if reason.is_none() {
            reason = naming.give(tx, person, &mut one)?;
        }
        digest.add(&one, reason);
        // What the digest does not know: a preview is made before the password is typed.
        let unfit = || password.and_then(|password| rules::unfit(password, person));
        match reason.or_else(unfit) {
            None => {
                own_replaced += u32::from(person.state == State::Own);
                planned.push(one);
            }
            Some(reason) => {
                skipped.push(Skipped { account: person.target.account, name: person.label(), reason });
            }
        }
        batch.add()?;
    }
    let [changed, skipped_count] = [planned.len(), skipped.len()].map(|n| u32::try_from(n).unwrap_or(u32::MAX));
    let totals = Totals { selected: changed + skipped_count, changed, skipped: skipped_count, own_replaced };
    let digest = digest.finish();
    Ok(Plan { action, people: planned, skipped, totals, after: settled.after, digest })
}

/// Resolves what a change names, and checks what it says.
fn settle(tx: &mut Tx<'_>, organization: &Organization, actor: &Actor, change: &Change) -> Result<Settled> {
    let of = organization.id;
    let text = |text: &str, most, field: &str| match text.trim() {
        "" => Ok(None),
        text => texts::line(text, most).map(|text| Some(text.to_owned())).map_err(|fault| at(fault, field)),
    };
    let mut settled = Settled { action: change.action(), after: None, role: None, administrator: None };
    settled.after = match change {
        Change::Password(password) => {
            if organization.settings.single_sign_on {
                return Err(Fault::new("passwords-elsewhere").with("organization", &organization.name).into());
            }
            if let Some(password) = password {
                rules::password(password).map_err(|fault| at(fault, "password"))?;
            }
            None
        }
        Change::Reactivate { .. } => None,
        Change::Deactivate { comment, .. } | Change::Comment(comment) => text(comment, MOST_COMMENT, "comment")?,
        Change::Role { role, administrator } => {
            let roles = organizations::roles(tx, of)?;
            let role = Role::named(&roles, role).map_err(|fault| at(fault, "to"))?;
            if !may_give(actor, role) {
                return Err(at(Fault::new("role-too-high"), "to"));
            }
            if role.rank == 1 {
                settled.administrator = Some(whose(tx, actor, administrator)?);
            }
            settled.role = Some(role.clone());
            Some(role.id.to_string())
        }
        Change::School(school) => {
            let id = names::school(tx, of, school).map_err(|error| error.of_field("to"))?;
            if !actor.reaches_school(id) {
                return Err(at(Fault::new("school-out-of-reach"), "to"));
            }
            Some(id.to_string())
        }
        Change::Department(name) if name.trim().is_empty() => None,
        Change::Department(name) => {
            Some(names::department(tx, of, name).map_err(|error| error.of_field("to"))?.to_string())
        }
        Change::Position(position) => text(position, MOST_POSITION, "to")?,
    };
    Ok(settled)
}

/// To whom new supervisors belong: to the administrator who makes them, else to the one named (2.4).
fn whose(tx: &mut Tx<'_>, actor: &Actor, named: &str) -> Result<Uuid> {
    if let Some(account) = own_supervisors(actor, 1) {
        return Ok(account);
    }
    let found = if named.trim().is_empty() {
        Err(Fault::new("supervisor-without-administrator"))
    } else {
        let id = store::administrator(tx, actor.organization, named.trim())?;
        id.ok_or_else(|| Fault::new("administrator-unknown").with("value", named.trim()))
    };
    found.map_err(|fault| at(fault, "administrator"))
}

fn at(fault: Fault, field: &str) -> Error {
    Error::from(fault).of_field(field)
}

fn plan_one(settled: &Settled, person: &Person) -> Planned {
    Planned {
        account: person.target.account,
        changed_by: person.changed_by,
        version: person.version + 1,
        before: person.before.clone(),
        administrators: [person.target.administrator, settled.administrator_of(person)],
        gives_up: Names::default(),
        claims: Names::default(),
    }
}

/// The names that people give up or need.
struct Naming<'a> {
    organization: &'a Organization,
    action: Action,
    /// The school that everybody is moved to.
    school: Option<Uuid>,
    taken: Option<Taken<'a>>,
}

impl<'a> Naming<'a> {
    fn of(
        app: &'a App,
        tx: &mut Tx<'_>,
        organization: &'a Organization,
        settled: &Settled,
        all: &[Person],
    ) -> Result<Self> {
        let policy = &organization.settings.username_policy;
        let action = settled.action;
        let school = settled.after.as_deref().filter(|_| action == Action::School);
        let school = school.and_then(|id| Uuid::parse_str(id).ok());
        let claims = action == Action::Reactivate || (action == Action::School && policy.scope == Scope::School);
        let taken = if claims {
            let scope = |person: &Person| username_scope(policy, organization.id, school.or(person.target.school));
            let scopes: HashSet<Uuid> = all.iter().map(scope).collect();
            Some(Taken::read(tx, app, &scopes, action == Action::Reactivate, all.len())?)
        } else {
            None
        };
        Ok(Self { organization, action, school, taken })
    }

    /// Notes what an account gives up and claims; why it cannot.
    fn give(&mut self, tx: &mut Tx<'_>, person: &Person, one: &mut Planned) -> Result<Option<Reason>> {
        let names =
            |email: Option<&str>, school| Names::of(self.organization, person.username.as_deref(), email, school);
        let (now, email) = (person.target.school, person.email.as_deref());
        match self.action {
            Action::Deactivate => one.gives_up = names(email, now),
            Action::Reactivate => one.claims = names(email, now),
            Action::School if self.taken.is_some() && person.active => {
                let (before, after) = (names(None, now), names(None, self.school));
                if before == after {
                    return Ok(None);
                }
                (one.gives_up, one.claims) = (before, after);
            }
            _ => return Ok(None),
        }
        match &mut self.taken {
            Some(taken) => taken.claim(tx, one.account, &one.claims),
            None => Ok(None),
        }
    }
}

/// The digest of a plan in the making.
struct Digest {
    hasher: blake3::Hasher,
    bytes: Vec<u8>,
}

impl Digest {
    fn of(settled: &Settled) -> Self {
        let mut digest = Self { hasher: blake3::Hasher::new(), bytes: Vec::with_capacity(1 << 16) };
        // A comment is not what the plan depends on: it may still be typed when the preview is seen.
        let after =
            settled.after.as_deref().filter(|_| !matches!(settled.action, Action::Deactivate | Action::Comment));
        digest.text(settled.action.name());
        digest.text(after.unwrap_or_default());
        digest
    }

    fn text(&mut self, text: &str) {
        self.bytes.extend((text.len() as u64).to_le_bytes());
        self.bytes.extend(text.as_bytes());
    }

    fn add(&mut self, one: &Planned, reason: Option<Reason>) {
        self.bytes.extend(one.account.as_bytes());
        match reason {
            Some(reason) => self.text(reason.name()),
            None => {
                self.bytes.extend(one.version.to_le_bytes());
                self.text(one.before.as_deref().unwrap_or_default());
                for administrator in one.administrators {
                    self.bytes.extend(administrator.unwrap_or_default().as_bytes());
                }
            }
        }
        if self.bytes.len() > 60_000 {
            self.hasher.update(&self.bytes);
            self.bytes.clear();
        }
    }

    fn finish(mut self) -> blake3::Hash {
        self.hasher.update(&self.bytes);
        self.hasher.finalize()
    }
}
