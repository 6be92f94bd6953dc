//! Somebody new, checked as a whole: every value by its rule, a username where there is none, what they may be.

use std::collections::BTreeMap;

use secrecy::ExposeSecret;
use uuid::Uuid;

use super::cells::Around;
use super::claims::{Held, NAMES, held};
use super::people::called;
use super::{Checked, Draft, FIELDS};
use crate::access::Permission;
use crate::access::rules::{Becoming, Refusal, Target, decide_change, own_supervisors};
use crate::accounts::rules::Present;
use crate::accounts::store::{self, NewAccount};
use crate::accounts::withheld::Withheld;
use crate::accounts::{Field, Profile};
use crate::credentials::rules::{Allocator, MIN_INITIAL_CHARS, Pattern, PersonParts, Standing, check_given};
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::organization::actions::default_role;
use crate::organization::{self, Role};

/// Somebody who can be made.
pub(super) struct Ready {
    organization: Uuid,
    profile: Profile,
    /// The role.
    pub role: Uuid,
    rank: i64,
    administrator: Option<Uuid>,
    values: BTreeMap<Field, String>,
    claims: Vec<Held>,
}

impl Ready {
    fn get(&self, field: Field) -> Option<&str> {
        self.values.get(&field).map(String::as_str)
    }

    fn id(&self, field: Field) -> Option<Uuid> {
        self.get(field).and_then(|id| id.parse().ok())
    }

    /// The row to write.
    pub fn account(&self, id: Uuid) -> NewAccount<'_> {
        NewAccount {
            unique_id: self.get(Field::UniqueId),
            username: self.get(Field::Username),
            email: self.get(Field::Email),
            first_name: self.get(Field::FirstName),
            middle_name: self.get(Field::MiddleName),
            last_name: self.get(Field::LastName),
            preferred_name: self.get(Field::PreferredName),
            preferred_style: self.get(Field::PreferredStyle),
            display_name: self.get(Field::DisplayName),
            title: self.get(Field::Title),
            school: self.id(Field::School),
            department: self.id(Field::Department),
            position: self.get(Field::Position),
            grade_level: self.get(Field::GradeLevel),
            graduation_year: self.get(Field::GraduationYear).and_then(|year| year.parse().ok()),
            birth_date: self.get(Field::BirthDate),
            phone: self.get(Field::Phone),
            contact_email: self.get(Field::ContactEmail),
            locale: self.get(Field::Locale),
            administrator: self.administrator,
            ..NewAccount::bare(id, self.profile, self.role, "by-hand")
        }
    }

    /// What decisions need to know of it.
    pub fn target(&self, account: Uuid) -> Target {
        Target {
            organization: self.organization,
            account,
            rank: self.rank,
            administrator: self.administrator,
            school: self.id(Field::School),
        }
    }

    /// Claims its names.
    ///
    /// # Errors
    /// `Conflict` when somebody took one in this very moment.
    pub fn claim(&self, tx: &mut Tx<'_>, organization: Uuid, account: Uuid) -> Result<()> {
        for held in &self.claims {
            match held {
                Held::Username(scope, key) => store::claim_username(tx, *scope, key, organization, account)?,
                Held::Email(key) => store::claim_email(tx, key, organization, account)?,
                Held::UniqueId(_) => {}
            }
        }
        Ok(())
    }
}

/// Looks at all of a draft: what would be made, or what is wrong with it.
pub(super) fn check(
    tx: &mut Tx<'_>,
    around: &Around<'_>,
    withheld: &Withheld<'_>,
    asked: &Draft,
) -> Result<(Checked, Option<Ready>)> {
    let mut faults = Vec::new();
    let mut values = BTreeMap::new();
    for (field, _) in FIELDS {
        match around.column_value(field, asked.get(field)) {
            Ok(value) => values.extend(value.map(|value| (field, value))),
            Err(fault) => faults.push((field, fault)),
        }
    }
    let school = values.get(&Field::School).and_then(|id| id.parse().ok());
    let mut checked = Checked::default();
    let wants_username = asked.get(Field::Username).is_empty();
    if wants_username && let Some(username) = make_username(tx, around, withheld, &values, school, &mut faults)? {
        checked.is_generated = true;
        values.insert(Field::Username, username);
    }
    let claims = claims(tx, around, withheld, &values, school, &mut faults)?;
    let get = |field: Field| values.get(&field).map_or("", String::as_str);
    present(around, asked, get, &mut faults);
    if let Some(password) = &asked.password {
        let born = get(Field::BirthDate).parse().ok();
        let outcome =
            check_given(password.expose_secret(), get(Field::Username), get(Field::UniqueId), born, MIN_INITIAL_CHARS);
        faults.extend(outcome.err().map(|fault| (Field::Password, fault)));
    }
    checked.name = called(get);
    checked.username = get(Field::Username).to_owned();
    let standing = standing(tx, around, asked, school, &mut faults)?;
    let ready = standing.filter(|_| faults.is_empty()).map(|(profile, role, administrator)| Ready {
        organization: around.organization.id,
        profile,
        role: role.id,
        rank: role.rank,
        administrator,
        values,
        claims,
    });
    checked.faults = faults;
    Ok((checked, ready))
}

/// What they need at least (1.4).
fn present<'v>(around: &Around<'_>, asked: &Draft, get: impl Fn(Field) -> &'v str, faults: &mut Vec<(Field, Fault)>) {
    let typed = |field| !asked.get(field).is_empty();
    let names = [Field::FirstName, Field::LastName, Field::Username, Field::Email];
    if !names.into_iter().any(typed) {
        faults.push((Field::FirstName, Fault::new("edit-nameless")));
        return;
    }
    // What was typed and will not do is told already; a password is made where there is none, and so is a role.
    let has = Present {
        username: !get(Field::Username).is_empty() || typed(Field::Username),
        email: !get(Field::Email).is_empty() || typed(Field::Email),
        password: true,
        role: true,
    };
    let policy = &around.organization.settings.username_policy;
    let has_told = |faults: &[(Field, Fault)]| faults.iter().any(|(field, _)| *field == Field::Username);
    if let Err(fault) = policy.check_present(has)
        && !has_told(faults)
    {
        let field = if policy.required.email && !has.email { Field::Email } else { Field::Username };
        faults.push((field, fault));
    }
}

/// A username by the organization's pattern, free and not withheld (10.5).
fn make_username(
    tx: &mut Tx<'_>,
    around: &Around<'_>,
    withheld: &Withheld<'_>,
    values: &BTreeMap<Field, String>,
    school: Option<Uuid>,
    faults: &mut Vec<(Field, Fault)>,
) -> Result<Option<String>> {
    let organization = around.organization;
    let policy = &organization.settings.username_policy;
    let get = |field: Field| values.get(&field).map_or("", String::as_str);
    let person = PersonParts {
        first: get(Field::FirstName),
        middle: get(Field::MiddleName),
        last: get(Field::LastName),
        graduation_year: get(Field::GraduationYear).parse().ok(),
        grade: get(Field::GradeLevel),
        unique_id: get(Field::UniqueId),
    };
    let pattern = Pattern::parse(&organization.settings.username_pattern).and_then(|pattern| pattern.within(policy));
    let rendered = match pattern.and_then(|pattern| pattern.render(&person, policy.max_chars.into())) {
        Ok(rendered) => rendered,
        // Somebody with an e-mail address signs in with that; somebody of whom nothing is said yet is told so.
        Err(_) if values.contains_key(&Field::Email) && !policy.required.username => return Ok(None),
        Err(_) if values.is_empty() => return Ok(None),
        Err(fault) => {
            faults.push((Field::Username, fault));
            return Ok(None);
        }
    };
    let mut failed = None;
    let allocated = Allocator::new().allocate(&rendered, |value| {
        let Some(held) = held(policy, organization.id, true, school, Field::Username, Some(value)) else {
            return Standing::Free;
        };
        let mut stands = || -> Result<Standing> {
            Ok(if held.is_withheld(tx, withheld, None)? {
                Standing::Withheld
            } else {
                held.holder(tx, organization.id)?.is_some().into()
            })
        };
        stands().unwrap_or_else(|error| {
            failed = Some(error);
            Standing::Free
        })
    });
    failed.map_or(Ok(Some(allocated.value)), Err)
}

/// What they would hold, and what of it somebody has, or had.
fn claims(
    tx: &mut Tx<'_>,
    around: &Around<'_>,
    withheld: &Withheld<'_>,
    values: &BTreeMap<Field, String>,
    school: Option<Uuid>,
    faults: &mut Vec<(Field, Fault)>,
) -> Result<Vec<Held>> {
    let organization = around.organization;
    let policy = &organization.settings.username_policy;
    let mut claims = Vec::new();
    for field in NAMES {
        let value = values.get(&field).map(String::as_str);
        let Some(held) = held(policy, organization.id, true, school, field, value) else { continue };
        let value = value.unwrap_or_default();
        if held.holder(tx, organization.id)?.is_some() {
            faults.push((field, held.taken(value)));
        } else if held.is_withheld(tx, withheld, None)? {
            faults.push((field, held.withheld(value)));
        } else {
            claims.push(held);
        }
    }
    Ok(claims)
}

/// Profile, role and managing administrator, as far as the actor may make somebody of them (2.2–2.4).
fn standing(
    tx: &mut Tx<'_>,
    around: &Around<'_>,
    asked: &Draft,
    school: Option<Uuid>,
    faults: &mut Vec<(Field, Fault)>,
) -> Result<Option<(Profile, Role, Option<Uuid>)>> {
    let actor = around.actor;
    let Some(profile) = asked.profile else {
        faults.push((Field::Profile, Fault::new("edit-profile-missing")));
        return Ok(None);
    };
    let named = Some(asked.get(Field::Role)).filter(|name| !name.is_empty());
    let roles = organization::store::roles(tx, around.organization.id)?;
    let role = match Role::named(&roles, named.unwrap_or(default_role(profile))) {
        Ok(role) => role,
        Err(fault) => {
            faults.push((Field::Role, fault));
            return Ok(None);
        }
    };
    let named = asked.get(Field::Administrator);
    let own = own_supervisors(actor, role.rank);
    let organization = around.organization.id;
    let target = |administrator| Target { organization, account: Uuid::nil(), rank: role.rank, administrator, school };
    let allowed = |administrator| {
        let becoming = Becoming { before: None, after: &target(administrator), role: Some(role) };
        decide_change(actor, Permission::CreateAccounts, &becoming)
    };
    // What the role alone forbids is said before an administrator is asked for.
    if let Err(refusal @ (Refusal::RoleTooHigh | Refusal::RoleGivesMore)) = allowed(own) {
        faults.push((Field::Role, refusal.fault()));
        return Ok(None);
    }
    let administrator = match role.rank {
        _ if own.is_some() => own,
        1 if named.is_empty() => {
            faults.push((Field::Administrator, Fault::new("edit-administrator-missing")));
            return Ok(None);
        }
        _ if named.is_empty() => None,
        _ => match store::administrator(tx, around.organization.id, named)? {
            Some(id) => Some(id),
            None => {
                faults.push((Field::Administrator, Fault::new("administrator-unknown").with("value", named)));
                return Ok(None);
            }
        },
    };
    if let Err(refusal) = allowed(administrator) {
        let field = if refusal == Refusal::School { Field::School } else { Field::Role };
        // A school that there is not is told already.
        if !faults.iter().any(|(known, _)| *known == field) {
            faults.push((field, refusal.fault()));
        }
        return Ok(None);
    }
    Ok(Some((profile, role.clone(), administrator)))
}
