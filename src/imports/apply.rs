//! A confirmed plan into the database: table by table, in the run's one transaction.
//!
//! Table by table because each keeps its own pages at hand and because COPY
//! writes one table at a time; while this thread writes, another seals passwords
//! and folds names.

use std::collections::HashSet;

use hashbrown::HashMap;
use secrecy::SecretString;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::plan::{Decision, GuardianPlan, Plan, Resolved, Update, first_students};
use crate::accounts::credential;
use crate::accounts::rules::Email;
use crate::accounts::store::{self, ACCOUNTS, Change, EMAILS, NewAccount, USERNAMES, username_scope};
use crate::accounts::withheld::GivingUp;
use crate::accounts::{Field, Profile};
use crate::app::{App, Millis};
use crate::associations::store::ASSOCIATIONS;
use crate::credentials::rules::generate;
use crate::credentials::store::{SEALED, sealed_row};
use crate::credentials::{Binding, State, heads, store as credential_store};
use crate::db::Tx;
use crate::error::{Problem, Result};
use crate::imports::places::Ref;
use crate::jobs::Progress;
use crate::jobs::items::{self, Item};
use crate::organization::store::{List, Named, insert_named};
use crate::organization::{Organization, actions::default_role};
use crate::parallel::map_ahead;
use crate::roster::store::{ENROLMENTS, Enrolment, SECTIONS};
use crate::{params, roster};

/// From this many new accounts on, indexes of empty tables are built after the rows.
const MANY: u32 = 10_000;

/// Writes what a plan says. The caller holds the organization.
pub struct Applying<'a, 'tx> {
    /// The run's transaction.
    pub tx: &'a mut Tx<'tx>,
    /// Ids, randomness, keys.
    pub app: &'a App,
    /// Whose people they are.
    pub organization: &'a Organization,
    /// The plan, as it was confirmed.
    pub plan: &'a Plan,
    /// The run.
    pub job: Uuid,
    /// Now.
    pub now: Millis,
    /// Who waits for it.
    pub progress: &'a Progress,
}

/// Where the plan's new things are, once they have ids.
struct Made {
    schools: Vec<Uuid>,
    departments: Vec<Uuid>,
    sections: Vec<Uuid>,
    /// By row: the account that will be, or is.
    people: Vec<Uuid>,
    /// By guardian; the nil id where no account is made or met.
    guardians: Vec<Uuid>,
}

impl Applying<'_, '_> {
    /// Writes it.
    ///
    /// # Errors
    /// `Conflict` when somebody else took an address or a name meanwhile; ours.
    pub fn apply(self) -> Result<()> {
        let Applying { tx, app, organization, plan, job, now, progress } = self;
        if plan.totals.new < MANY {
            return Applying { tx, app, organization, plan, job, now, progress }.write();
        }
        tx.fill_tables(&["accounts", "usernames", "emails", "enrolments", "associations"], |tx| {
            Applying { tx, app, organization, plan, job, now, progress }.write()?;
            progress.step("step-indexes", None)
        })
    }

    fn write(mut self) -> Result<()> {
        let made = self.make_places()?;
        let creates: Vec<u32> = self.plan.creates().collect();
        let guardians: Vec<u32> = (0..self.plan.guardians.len() as u32)
            .filter(|guardian| self.plan.guardians[*guardian as usize].is_new())
            .collect();
        let claims = self.give_up(&made)?;
        let newcomers = Newcomers::of(self.organization, self.plan, &made, &creates, &guardians);
        self.write_accounts(&newcomers)?;
        self.claim(&newcomers)?;
        self.seal(&newcomers)?;
        self.enrol(&made, &creates)?;
        self.associate(&made, &creates)?;
        self.update(&made, claims)?;
        self.write_items(&made, &creates, &guardians)
    }

    fn make_places(&mut self) -> Result<Made> {
        let mut ids = self.app.ids();
        let plan = self.plan;
        // What only refused rows name is not made; its id stays nil and unused.
        let written = || plan.draft.people.rows().filter(|row| plan.decisions[*row as usize] != Decision::Refuse);
        let places = |of: fn(&Resolved) -> Option<Ref>| -> HashSet<Ref> {
            written().filter_map(|row| of(&plan.resolved[row as usize])).collect()
        };
        let (in_schools, in_departments) = (places(|row| row.school), places(|row| row.department));
        let in_sections: HashSet<Ref> = written().flat_map(|row| plan.sections_of(row)).copied().collect();
        let mut named = |list: List, all: &[super::places::Place], used: &HashSet<Ref>| -> Result<Vec<Uuid>> {
            (0..)
                .zip(all)
                .map(|(index, place)| match place.id {
                    Some(id) => Ok(id),
                    None if !used.contains(&index) => Ok(Uuid::nil()),
                    None => {
                        let id = ids.next_id();
                        let named = Named { id, name: place.name.clone(), name_key: place.key.clone() };
                        insert_named(self.tx, self.organization.id, list, &named, self.job)?;
                        Ok(id)
                    }
                })
                .collect()
        };
        let schools = named(List::Schools, &plan.places.schools.all, &in_schools)?;
        let departments = named(List::Departments, &plan.places.departments.all, &in_departments)?;
        let sections: Vec<Uuid> =
            plan.places.sections.iter().map(|section| section.id.unwrap_or_else(|| ids.next_id())).collect();
        let new_sections = (0..).zip(&plan.places.sections).zip(&sections);
        let new_sections =
            new_sections.filter(|((index, section), _)| section.id.is_none() && in_sections.contains(index));
        let rows = new_sections.map(|((_, section), id)| {
            let school = section.school.map_or(Uuid::nil(), |school| schools[school as usize]);
            Ok([
                self.organization.id.into(),
                id.into(),
                school.into(),
                section.course_code.as_str().into(),
                section.section_code.as_str().into(),
                section.key.as_str().into(),
                self.job.into(),
            ])
        });
        self.tx.insert_all(&SECTIONS, rows)?;

        let people = plan.decisions.iter().map(|decision| match decision {
            Decision::Create => ids.next_id(),
            Decision::Update(update) => update.account,
            Decision::Unchanged(account) => *account,
            Decision::Refuse => Uuid::nil(),
        });
        let people = people.collect();
        let guardians = plan.guardians.iter().map(|guardian| match guardian {
            GuardianPlan::Existing(account) => *account,
            GuardianPlan::Create | GuardianPlan::CreateWithoutEmail => ids.next_id(),
            GuardianPlan::Unused => Uuid::nil(),
        });
        let guardians = guardians.collect();
        Ok(Made { schools, departments, sections, people, guardians })
    }

    fn write_accounts(&mut self, newcomers: &Newcomers<'_>) -> Result<()> {
        let (organization, now, job, progress) = (self.organization.id, self.now, self.job, self.progress);
        progress.step("step-accounts", Some(newcomers.count()))?;
        map_ahead(
            newcomers.accounts(),
            |account| Ok(account.row(organization, now, job)),
            |rows| self.tx.insert_all(&ACCOUNTS, progress.counted(rows)),
        )?;
        Ok(())
    }

    /// Usernames and addresses, sorted, so that their index grows at its end.
    fn claim(&mut self, newcomers: &Newcomers<'_>) -> Result<()> {
        let organization = self.organization.id;
        let policy = &self.organization.settings.username_policy;
        let mut usernames: Vec<_> = newcomers
            .accounts()
            .filter_map(|account| {
                let scope = username_scope(policy, organization, account.school);
                Some((scope, policy.key(account.username?), account.id))
            })
            .collect();
        usernames.sort_unstable();
        self.progress.step("step-usernames", Some(usernames.len() as u64))?;
        let rows = usernames
            .iter()
            .map(|(scope, key, id)| Ok([scope.into(), key.as_ref().into(), organization.into(), id.into()]));
        self.tx.insert_all(&USERNAMES, self.progress.counted(rows))?;

        let mut emails: Vec<_> =
            newcomers.accounts().filter_map(|account| Some((Email::key(account.email?), account.id))).collect();
        emails.sort_unstable();
        self.progress.step("step-addresses", Some(emails.len() as u64))?;
        let rows = emails.iter().map(|(key, id)| Ok([key.as_ref().into(), organization.into(), id.into()]));
        self.tx.insert_all(&EMAILS, self.progress.counted(rows))?;
        Ok(())
    }

    /// An initial password for everyone new: the file's, or one of the style (4.3).
    fn seal(&mut self, newcomers: &Newcomers<'_>) -> Result<()> {
        let (organization, app, job, now) = (self.organization, self.app, self.job, self.now);
        let progress = self.progress;
        progress.step("step-passwords", Some(newcomers.count()))?;
        let mut rng = app.rng();
        let wanted =
            newcomers.accounts().enumerate().filter(|(_, account)| account.credential == State::Initial.name());
        let make = |(index, account): (usize, NewAccount<'_>)| {
            let password = match newcomers.password(index) {
                Some(given) => SecretString::from(given),
                None => generate(&organization.settings.style(account.profile, account.grade_level), &mut rng),
            };
            let binding = Binding { account: account.id, version: 1 };
            let sealed = app.keys.seal(binding, &password, &mut rng)?;
            Ok(sealed_row(organization.id, binding, sealed, job, now))
        };
        map_ahead(wanted, make, |rows| self.tx.insert_all(&SEALED, progress.counted(rows)))?;
        let with_password = newcomers.accounts().filter(|account| account.credential == State::Initial.name());
        let passwords = with_password.map(|account| Binding { account: account.id, version: 1 });
        heads::add_all(self.tx, organization.id, State::Initial, passwords)
    }

    fn enrol(&mut self, made: &Made, creates: &[u32]) -> Result<()> {
        let plan = self.plan;
        let (organization, job) = (self.organization.id, self.job);
        let rows = creates.iter().flat_map(|row| {
            let role = roster::enrolment_role(plan.draft.profiles[*row as usize]);
            let account = made.people[*row as usize];
            plan.sections_of(*row).iter().map(move |section| {
                let section = made.sections[*section as usize];
                Ok([organization.into(), account.into(), section.into(), role.into(), job.into()])
            })
        });
        self.progress.step("step-enrolments", None)?;
        self.tx.insert_all(&ENROLMENTS, self.progress.counted(rows))?;
        Ok(())
    }

    fn associate(&mut self, made: &Made, creates: &[u32]) -> Result<()> {
        let plan = self.plan;
        let (organization, job) = (self.organization.id, self.job);
        let new: HashSet<u32> = creates.iter().copied().collect();
        let links = plan.draft.guardian_links.iter().filter(|(row, _)| new.contains(row));
        let mut pairs: Vec<(Uuid, Uuid)> = links
            .map(|(row, guardian)| (made.people[*row as usize], made.guardians[*guardian as usize]))
            .filter(|(student, adult)| !adult.is_nil() && student != adult)
            .collect();
        pairs.extend(plan.updates().flat_map(|(_, update)| {
            let adults = update.guardians.iter().map(|guardian| made.guardians[*guardian as usize]);
            adults.filter(|adult| !adult.is_nil()).map(|adult| (update.account, adult))
        }));
        pairs.sort_unstable();
        pairs.dedup();
        let rows = pairs.iter().map(|(student, adult)| {
            Ok([organization.into(), student.into(), adult.into(), "guardian".into(), job.into()])
        });
        self.progress.step("step-guardians", Some(pairs.len() as u64))?;
        self.tx.insert_all(&ASSOCIATIONS, self.progress.counted(rows))?;
        Ok(())
    }

    /// Gives up every name that a row changes, before anybody claims one, so that two people may swap
    /// and somebody new may have what another gives up; what is to be claimed instead.
    fn give_up(&mut self, made: &Made) -> Result<Vec<Claim>> {
        let giving_up = GivingUp::of(self.app, self.organization, self.job, self.now);
        let updates = self.plan.updates();
        updates.map(|(_, update)| identifiers(self.tx, self.organization, update, &giving_up, made)).collect()
    }

    fn update(&mut self, made: &Made, claims: Vec<Claim>) -> Result<()> {
        let plan = self.plan;
        let organization = self.organization.id;
        self.progress.step("step-changes", Some(plan.totals.changed.into()))?;
        let mut batch = self.progress.batch();
        for (_, update) in plan.updates() {
            let changes = settled(&update.changes, made);
            let values: Vec<_> = changes.iter().map(|change| (change.column, change.after.as_deref())).collect();
            store::update(self.tx, organization, update.account, &values, self.now, self.job)?;
            batch.add()?;
        }
        for (scope, username, email, account) in claims {
            if let Some(username) = username {
                store::claim_username(self.tx, scope, &username, organization, account)?;
            }
            if let Some(email) = email {
                store::claim_email(self.tx, &email, organization, account)?;
            }
        }
        let mut rng = self.app.rng();
        for (row, update) in plan.updates() {
            if let Some(digest) = plan.draft.digests.get(row as usize) {
                store::set_source_digest(self.tx, organization, update.account, digest)?;
            }
            if let Some((before, after)) = &update.sections {
                let after: Vec<Uuid> = after.iter().map(|section| made.sections[*section as usize]).collect();
                let role = roster::enrolment_role(plan.draft.profiles[row as usize]);
                move_sections(self.tx, organization, update.account, before, &after, role, self.job)?;
            }
            if update.password {
                let version = credential_store::newest(self.tx, organization, update.account)?
                    .map_or(1, |credential| credential.version + 1);
                let binding = Binding { account: update.account, version };
                let password = SecretString::from(plan.draft.people.get(row, Field::Password));
                let sealed = self.app.keys.seal(binding, &password, &mut rng)?;
                let row = sealed_row(organization, binding, sealed, self.job, self.now);
                self.tx.insert_all(&SEALED, [Ok(row)])?;
                heads::set(self.tx, organization, State::Initial, binding)?;
                credential::set(self.tx, organization, State::Initial.name(), &[update.account])?;
            }
        }
        Ok(())
    }

    fn write_items(&mut self, made: &Made, creates: &[u32], guardians: &[u32]) -> Result<()> {
        let plan = self.plan;
        let people = &plan.draft.people;
        let created = creates.iter().map(|row| Item {
            account: Some(made.people[*row as usize]),
            line: Some(i64::from(people.line(*row))),
            outcome: "created",
            changes: None,
            changed_by_before: None,
        });
        let adults = guardians.iter().map(|guardian| Item {
            account: Some(made.guardians[*guardian as usize]),
            line: Some(i64::from(plan.draft.guardians.line(*guardian))),
            outcome: "created-guardian",
            changes: None,
            changed_by_before: None,
        });
        let changed = plan.updates().map(|(row, update)| Item {
            account: Some(update.account),
            line: Some(i64::from(people.line(row))),
            outcome: "changed",
            changes: Some(described(update, made).to_string()),
            changed_by_before: Some(update.changed_by),
        });
        let refused = plan.problems.iter().map(|problem| Item {
            account: None,
            line: problem.row.map(i64::from),
            outcome: "refused",
            changes: Some(refusal(problem).to_string()),
            changed_by_before: None,
        });
        let all = created.chain(adults).chain(changed).chain(refused);
        self.progress.step("step-items", None)?;
        items::insert(self.tx, self.organization.id, self.job, 1, all, self.progress)?;
        Ok(())
    }
}

/// Everybody new, in the order of the file, and guardians after them. Each account is put together when it is asked
/// for: of a million, all at once would be a third of a gigabyte.
struct Newcomers<'a> {
    organization: &'a Organization,
    plan: &'a Plan,
    made: &'a Made,
    creates: &'a [u32],
    guardians: &'a [u32],
    guardian_role: Uuid,
    /// By guardian: the row of the first student who names them.
    first: HashMap<u32, u32>,
}

impl<'a> Newcomers<'a> {
    fn of(
        organization: &'a Organization,
        plan: &'a Plan,
        made: &'a Made,
        creates: &'a [u32],
        guardians: &'a [u32],
    ) -> Self {
        let guardian_role = plan.places.preset_role(default_role(Profile::Guardian)).map_or(Uuid::nil(), |r| r.id);
        let first = first_students(&plan.draft, &plan.decisions);
        Self { organization, plan, made, creates, guardians, guardian_role, first }
    }

    fn count(&self) -> u64 {
        (self.creates.len() + self.guardians.len()) as u64
    }

    fn accounts(&self) -> impl Iterator<Item = NewAccount<'a>> + Send {
        let people = self.creates.iter().map(|row| self.person(*row));
        people.chain(self.guardians.iter().map(|guardian| self.guardian(*guardian)))
    }

    /// The password that the file gives somebody.
    fn password(&self, index: usize) -> Option<&'a str> {
        self.plan.draft.people.given(*self.creates.get(index)?, Field::Password)
    }

    fn person(&self, row: u32) -> NewAccount<'a> {
        let (plan, made) = (self.plan, self.made);
        let resolved = &plan.resolved[row as usize];
        let given = |field| plan.draft.people.given(row, field);
        NewAccount {
            id: made.people[row as usize],
            profile: plan.draft.profiles[row as usize],
            unique_id: given(Field::UniqueId),
            username: plan.username(row),
            email: given(Field::Email),
            first_name: given(Field::FirstName),
            middle_name: given(Field::MiddleName),
            last_name: given(Field::LastName),
            preferred_name: given(Field::PreferredName),
            preferred_style: given(Field::PreferredStyle),
            display_name: given(Field::DisplayName),
            title: given(Field::Title),
            role: plan.places.roles.get(resolved.role as usize).map_or(Uuid::nil(), |role| role.id),
            school: resolved.school.map(|school| made.schools[school as usize]),
            department: resolved.department.map(|department| made.departments[department as usize]),
            position: given(Field::Position),
            grade_level: given(Field::GradeLevel),
            graduation_year: given(Field::GraduationYear).and_then(|year| year.parse().ok()),
            birth_date: given(Field::BirthDate),
            phone: given(Field::Phone),
            contact_email: given(Field::ContactEmail),
            locale: given(Field::Locale),
            administrator: resolved.administrator,
            source: "import",
            credential: self.first_state(given(Field::Password).is_some()),
            source_digest: plan.draft.digests.get(row as usize).map(<[u8; 16]>::as_slice),
        }
    }

    fn guardian(&self, guardian: u32) -> NewAccount<'a> {
        let (plan, made) = (self.plan, self.made);
        let given = |field| plan.draft.guardians.given(guardian, field);
        let student = self.first.get(&guardian).map(|row| &plan.resolved[*row as usize]);
        let may_sign_in_by_email = plan.guardians[guardian as usize] == GuardianPlan::Create;
        NewAccount {
            username: plan.usernames.of_guardian(guardian),
            email: given(Field::Email).filter(|_| may_sign_in_by_email),
            first_name: given(Field::FirstName),
            last_name: given(Field::LastName),
            school: student.and_then(|student| student.school).map(|school| made.schools[school as usize]),
            phone: given(Field::Phone),
            contact_email: given(Field::ContactEmail),
            credential: self.first_state(false),
            ..NewAccount::bare(made.guardians[guardian as usize], Profile::Guardian, self.guardian_role, "import")
        }
    }

    /// The state of a new account's password, of which the file gives one or not.
    fn first_state(&self, is_given: bool) -> &'static str {
        let is_made = is_given || !self.organization.settings.single_sign_on;
        if is_made { State::Initial.name() } else { State::None.name() }
    }
}

/// Why a row was refused, as its item keeps it: enough to say it again in any language.
fn refusal(problem: &Problem) -> Value {
    let args: Map<String, Value> =
        problem.fault.args.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    json!({"column": problem.column, "code": problem.fault.code, "args": args})
}

type Claim = (Uuid, Option<String>, Option<String>, Uuid);

/// Gives up the username and the address an update changes; what is to be claimed instead.
fn identifiers(
    tx: &mut Tx<'_>,
    organization: &Organization,
    update: &Update,
    giving_up: &GivingUp<'_>,
    made: &Made,
) -> Result<Claim> {
    let (policy, organization) = (&organization.settings.username_policy, organization.id);
    let change = |column| update.changes.iter().find(|change| change.column == column);
    let scope_before = username_scope(policy, organization, update.school.0);
    let school_after = update.school.1.map(|school| made.schools[school as usize]).or(update.school.0);
    let scope_after = username_scope(policy, organization, school_after);
    let mut claim: Claim = (scope_after, None, None, update.account);
    if change("username").is_some() || scope_before != scope_after {
        let now: Option<(Option<String>,)> = tx.query_opt(
            "SELECT username FROM accounts WHERE organization_id = $1 AND id = $2",
            params![organization, update.account],
        )?;
        let before = now.and_then(|(username,)| username);
        if let Some(before) = &before {
            giving_up.username(tx, scope_before, &policy.key(before), update.account)?;
        }
        let after = change("username").map_or(before, |change| change.after.clone());
        claim.1 = after.map(|username| policy.key(&username).into_owned());
    }
    if let Some(change) = change("email") {
        if let Some(before) = &change.before {
            giving_up.email(tx, before, update.account)?;
        }
        claim.2.clone_from(&change.after);
    }
    Ok(claim)
}

fn move_sections(
    tx: &mut Tx<'_>,
    organization: Uuid,
    account: Uuid,
    before: &[Enrolment],
    after: &[Uuid],
    role: &str,
    job: Uuid,
) -> Result<()> {
    for enrolment in before.iter().filter(|enrolment| !after.contains(&enrolment.section)) {
        roster::store::leave(tx, organization, account, enrolment.section)?;
    }
    let was_in = |section: &Uuid| before.iter().any(|enrolment| enrolment.section == *section);
    for section in after.iter().filter(|section| !was_in(section)) {
        roster::store::enrol(tx, organization, account, *section, role, job)?;
    }
    Ok(())
}

/// The changes with the ids of what the plan had yet to make.
fn settled(changes: &[Change], made: &Made) -> Vec<Change> {
    let settle = |change: &Change| {
        let list = if change.column == "school_id" { &made.schools } else { &made.departments };
        let place = change.after.as_deref().and_then(|after| after.strip_prefix("new:"));
        let id = place.and_then(|index| index.parse::<usize>().ok()).and_then(|index| list.get(index));
        match id {
            Some(id) => Change { after: Some(id.to_string()), ..change.clone() },
            None => change.clone(),
        }
    };
    changes.iter().map(settle).collect()
}

/// What a run did to an account, as its item keeps it: column → [before, after].
fn described(update: &Update, made: &Made) -> Value {
    let mut all = Map::new();
    for change in settled(&update.changes, made) {
        all.insert(change.column.to_owned(), json!([change.before, change.after]));
    }
    if let Some((before, after)) = &update.sections {
        let after: Vec<Uuid> = after.iter().map(|section: &Ref| made.sections[*section as usize]).collect();
        let (sections, writers): (Vec<Uuid>, Vec<Uuid>) =
            before.iter().map(|enrolment| (enrolment.section, enrolment.changed_by)).unzip();
        // The writers go along, so that an undo can put each enrolment back as it was.
        all.insert("sections".to_owned(), json!([sections, after, writers]));
    }
    if !update.guardians.is_empty() {
        let added: Vec<Uuid> = update.guardians.iter().map(|guardian| made.guardians[*guardian as usize]).collect();
        all.insert("guardians".to_owned(), json!([[], added]));
    }
    if update.password {
        all.insert("password".to_owned(), json!(["**", "**"]));
    }
    Value::Object(all)
}
