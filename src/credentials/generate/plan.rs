//! Who gets what, and why: a pure function of the recipe and the state of the database.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};
use uuid::Uuid;

use super::people::{People, Person, Text};
use super::{Address, Mode, Planned, Reason, Recipe, Skipped, Totals};
use crate::access::Actor;
use crate::accounts::rules::{Email, Username, UsernamePolicy};
use crate::accounts::store::{Keys, username_scope};
use crate::accounts::withheld::{Name, Withheld};
use crate::app::App;
use crate::credentials::State;
use crate::credentials::rules::{Allocator, PasswordPolicy, Pattern, PersonParts, Rendered, Standing, Style};
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::organization::Organization;
use crate::params;

/// Up to this many addresses are looked up one by one, beyond it all of a domain are read.
const LOOK_UP: usize = 2_000;

/// The longest part before the `@`, in characters.
const MOST_LOCAL: usize = 64;

/// What a recipe would do.
#[derive(Debug)]
pub struct Plan {
    /// Who gets something, by account.
    pub people: Vec<Planned>,
    /// Who gets nothing, by account.
    pub skipped: Vec<Skipped>,
    /// The styles passwords are made in.
    pub styles: Vec<Style>,
    /// How many.
    pub totals: Totals,
    /// Two plans with the same digest do the same, but for the passwords themselves.
    pub digest: blake3::Hash,
}

impl Plan {
    /// How many are passed over, by reason.
    pub fn skipped_by_reason(&self) -> BTreeMap<Reason, u32> {
        let mut counts = BTreeMap::new();
        for skipped in &self.skipped {
            *counts.entry(skipped.reason).or_insert(0) += 1;
        }
        counts
    }
}

/// Makes the plan.
///
/// # Errors
/// `Invalid` when domain, pattern, style or a name in the filter is refused.
pub(super) fn plan(
    app: &App,
    tx: &mut Tx<'_>,
    organization: &Organization,
    actor: &Actor,
    recipe: &Recipe,
    progress: &Progress,
) -> Result<Plan> {
    let has_passwords = !organization.settings.single_sign_on;
    if recipe.mode == Mode::Passwords && !has_passwords {
        return Err(Fault::new("passwords-elsewhere").with("organization", &organization.name).into());
    }
    let addressing = match recipe.mode {
        Mode::Passwords => None,
        Mode::Email | Mode::Missing => Some(Addressing::of(organization, recipe)?),
    };
    progress.step("step-choosing", None)?;
    let people = People::read(tx, organization, actor, recipe, app.now(), progress)?;
    let mut skipped = Vec::new();
    let mut chosen: Vec<(&Person, Planned)> = Vec::with_capacity(people.all.len());
    for person in &people.all {
        let has_email = recipe.mode == Mode::Missing && people.text(person, Text::Email).is_some();
        let keeps_own = recipe.keep_own && person.state == State::Own;
        let reason = if person.barred.is_some() {
            person.barred
        } else if has_email {
            Some(Reason::HasEmail)
        } else if person.state == State::External {
            Some(Reason::External)
        } else if keeps_own && recipe.mode == Mode::Passwords {
            Some(Reason::OwnPassword)
        } else {
            None
        };
        match reason {
            Some(reason) => skipped.push(skip(&people, person, reason)),
            None => {
                let gets_password = has_passwords && !keeps_own;
                let planned = Planned {
                    account: person.account,
                    version: gets_password.then_some(person.version + 1),
                    style: person.style,
                    before: person.state,
                    address: None,
                };
                chosen.push((person, planned));
            }
        }
    }
    progress.step("step-planning", None)?;
    if let Some(addressing) = addressing {
        let withheld = Withheld::read(tx, &app.keys, app.now(), chosen.len())?;
        addressing.give(tx, &people, &withheld, &mut chosen, &mut skipped)?;
    }
    let people_planned: Vec<Planned> = chosen.into_iter().map(|(_, planned)| planned).collect();
    let policy = PasswordPolicy::for_profile(recipe.profile);
    let used: HashSet<u8> = people_planned.iter().filter(|one| one.version.is_some()).map(|one| one.style).collect();
    let styles = people.styles;
    // A style given by hand is checked even when it would make nothing.
    for style in recipe.style.iter().chain(used.iter().filter_map(|style| styles.get(usize::from(*style)))) {
        policy.check(style)?;
    }
    skipped.sort_unstable_by_key(|skipped| skipped.account);
    let totals = totals(&people_planned, &skipped);
    let digest = digest(&people_planned, &skipped, &styles);
    Ok(Plan { people: people_planned, skipped, styles, totals, digest })
}

fn skip(people: &People, person: &Person, reason: Reason) -> Skipped {
    let name = people.text(person, Text::Label).unwrap_or_default().to_owned();
    Skipped { account: person.account, name, reason }
}

fn totals(people: &[Planned], skipped: &[Skipped]) -> Totals {
    let mut totals =
        Totals { selected: (people.len() + skipped.len()) as u32, skipped: skipped.len() as u32, ..Totals::default() };
    for planned in people {
        totals.passwords += u32::from(planned.version.is_some());
        totals.own_replaced += u32::from(planned.replaces_own());
        totals.emails += u32::from(planned.address.is_some());
        totals.usernames += u32::from(planned.address.as_ref().is_some_and(|address| address.username.is_some()));
    }
    totals
}

fn digest(people: &[Planned], skipped: &[Skipped], styles: &[Style]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let mut bytes = Vec::with_capacity(1 << 16);
    let text = |text: &str, bytes: &mut Vec<u8>| {
        bytes.extend((text.len() as u64).to_le_bytes());
        bytes.extend(text.as_bytes());
    };
    for style in styles {
        text(&style.to_string(), &mut bytes);
    }
    for planned in people {
        bytes.extend(planned.account.as_bytes());
        bytes.extend(planned.version.unwrap_or(0).to_le_bytes());
        bytes.extend([planned.style, u8::from(planned.replaces_own()), u8::from(planned.address.is_some())]);
        if let Some(address) = &planned.address {
            for part in [address.before.as_deref(), Some(&address.email), address.username.as_deref()] {
                text(part.unwrap_or_default(), &mut bytes);
            }
        }
        if bytes.len() > 60_000 {
            hasher.update(&bytes);
            bytes.clear();
        }
    }
    for skipped in skipped {
        bytes.extend(skipped.account.as_bytes());
        bytes.push(skipped.reason as u8);
    }
    hasher.update(&bytes);
    hasher.finalize()
}

/// How addresses are made.
struct Addressing<'a> {
    organization: &'a Organization,
    pattern: Pattern,
    domain: String,
    max_local: usize,
}

impl<'a> Addressing<'a> {
    fn of(organization: &'a Organization, recipe: &Recipe) -> Result<Self> {
        let domain = domain(recipe.domain.as_deref().unwrap_or_default())?;
        let pattern = recipe.pattern.as_deref().unwrap_or(&organization.settings.username_pattern);
        let max_local = MOST_LOCAL.min(usize::from(organization.settings.username_policy.max_chars));
        Ok(Self { organization, pattern: Pattern::parse(pattern)?, domain, max_local })
    }

    /// Addresses in the stated order: who has one that the pattern could have given keeps it;
    /// the others follow by unique ID, those without one last, then by account.
    fn give(
        &self,
        tx: &mut Tx<'_>,
        people: &People,
        withheld: &Withheld<'_>,
        chosen: &mut Vec<(&Person, Planned)>,
        skipped: &mut Vec<Skipped>,
    ) -> Result<()> {
        let mut nothing: HashSet<Uuid> = HashSet::new();
        let mut giving = Vec::new();
        for (index, (person, planned)) in chosen.iter().enumerate() {
            let parts = parts(people, person);
            match self.pattern.render(&parts, self.max_local) {
                Ok(rendered) if self.follows(people.text(person, Text::Email), &rendered) => {
                    // The address stays; without a new password nothing is left to do.
                    if planned.version.is_none() {
                        nothing.insert(planned.account);
                        let reason = if person.state == State::Own { Reason::OwnPassword } else { Reason::HasEmail };
                        skipped.push(skip(people, person, reason));
                    }
                }
                Ok(_) => giving.push(index),
                Err(_) => {
                    nothing.insert(planned.account);
                    skipped.push(skip(people, person, Reason::NoName));
                }
            }
        }
        giving.sort_by_key(|index| {
            let unique_id = chosen.get(*index).and_then(|(person, _)| people.text(person, Text::UniqueId));
            (unique_id.is_none(), unique_id)
        });
        let mut taken = Taken::read(tx, self, withheld, giving.len())?;
        let mut allocator = Allocator::new();
        for index in giving {
            let Some((person, planned)) = chosen.get_mut(index) else { continue };
            let parts = parts(people, person);
            let rendered = self.pattern.render(&parts, self.max_local)?;
            let more = people.more(person).ok_or_else(|| Error::internal("a person without particulars"))?;
            let needs_username = people.text(person, Text::Username).is_none();
            let school = needs_username.then_some(more.school);
            let allocated = allocator.allocate(&rendered, |local| taken.standing(tx, person.account, school, local));
            let email = format!("{}@{}", allocated.value, self.domain);
            let policy = &self.organization.settings.username_policy;
            let username = Username::parse(&allocated.value, policy).ok().filter(|_| needs_username);
            taken.give(&email, username.as_ref().map(Username::as_str), more.school);
            let username = username.map(Username::into_string);
            let text = |which| people.text(person, which);
            let keys = Keys::of(&[
                text(Text::First),
                text(Text::Middle),
                text(Text::Last),
                text(Text::Preferred),
                text(Text::Display),
                username.as_deref().or(text(Text::Username)),
                Some(&email),
                text(Text::UniqueId),
            ]);
            planned.address = Some(Box::new(Address {
                before: text(Text::Email).map(str::to_owned),
                why: allocated.explain(&rendered),
                school: more.school,
                changed_by: more.changed_by,
                sort: [text(Text::SortKey).unwrap_or_default().to_owned(), keys.sort],
                search: [text(Text::SearchKey).unwrap_or_default().to_owned(), keys.search],
                email,
                username,
            }));
        }
        if let Some(error) = taken.failed {
            return Err(error);
        }
        chosen.retain(|(_, planned)| !nothing.contains(&planned.account));
        Ok(())
    }

    /// Whether the pattern could have given this address, with any counter.
    fn follows(&self, email: Option<&str>, rendered: &Rendered) -> bool {
        let Some(email) = email else { return false };
        let key = Email::key(email);
        let Some((local, domain)) = key.split_once('@') else { return false };
        domain == self.domain && (local == rendered.value() || has_counter(local, rendered))
    }
}

/// Whether a local part is the rendered value with some counter in its place.
fn has_counter(local: &str, rendered: &Rendered) -> bool {
    let digits = |at: usize| local.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    (0..local.len()).filter(|start| digits(*start)).any(|start| {
        let end = (start..local.len()).find(|at| !digits(*at)).unwrap_or(local.len());
        (start + 1..=end).any(|end| {
            let counter = local.get(start..end).and_then(|text| text.parse::<u32>().ok());
            counter.is_some_and(|counter| counter >= 2 && rendered.with_counter(counter) == local)
        })
    })
}

fn parts<'a>(people: &'a People, person: &Person) -> PersonParts<'a> {
    let text = |which| people.text(person, which).unwrap_or_default();
    PersonParts {
        first: text(Text::First),
        middle: text(Text::Middle),
        last: text(Text::Last),
        graduation_year: people.more(person).and_then(|more| more.graduation_year),
        grade: text(Text::Grade),
        unique_id: text(Text::UniqueId),
    }
}

/// The domain a person typed, with or without `@` before it.
fn domain(text: &str) -> Result<String> {
    let domain = text.trim().trim_start_matches('@').to_lowercase();
    if domain.is_empty() {
        return Err(Fault::new("domain-missing").into());
    }
    // The longest part before the @ must still fit.
    match Email::parse(&format!("{}@{domain}", "x".repeat(MOST_LOCAL))) {
        Ok(_) => Ok(domain),
        Err(_) => Err(Fault::new("domain-invalid").with("value", domain.chars().take(80).collect::<String>()).into()),
    }
}

/// Which addresses and usernames are held, in the database and in this run. What somebody holds
/// now stays theirs for this run even when they get another, so that nobody inherits another's mail.
struct Taken<'a> {
    addressing: &'a Addressing<'a>,
    withheld: &'a Withheld<'a>,
    /// All of the domain's, or `None` when they are looked up one by one.
    emails: Option<HashSet<Box<str>>>,
    given: HashSet<Box<str>>,
    given_usernames: HashSet<(Uuid, Box<str>)>,
    asked: HashMap<(Uuid, Box<str>), bool>,
    failed: Option<Error>,
}

impl<'a> Taken<'a> {
    fn read(
        tx: &mut Tx<'_>,
        addressing: &'a Addressing<'a>,
        withheld: &'a Withheld<'a>,
        giving: usize,
    ) -> Result<Self> {
        let emails = if giving > LOOK_UP {
            let mut all = HashSet::new();
            tx.each("SELECT email_key FROM emails", &[], |row| {
                let key: &str = row.get(0)?;
                if let Some((_, domain)) = key.rsplit_once('@')
                    && domain == addressing.domain
                {
                    all.insert(Box::from(key));
                }
                Ok(())
            })?;
            Some(all)
        } else {
            None
        };
        Ok(Self {
            addressing,
            withheld,
            emails,
            given: HashSet::new(),
            given_usernames: HashSet::new(),
            asked: HashMap::new(),
            failed: None,
        })
    }

    fn policy(&self) -> &'a UsernamePolicy {
        &self.addressing.organization.settings.username_policy
    }

    fn scope(&self, school: Option<Uuid>) -> Uuid {
        username_scope(self.policy(), self.addressing.organization.id, school)
    }

    fn give(&mut self, email: &str, username: Option<&str>, school: Option<Uuid>) {
        self.given.insert(Email::key(email).into());
        if let Some(username) = username {
            self.given_usernames.insert((self.scope(school), self.policy().key(username).into()));
        }
    }

    /// Of an address, and with a school of a username as well.
    fn standing(&mut self, tx: &mut Tx<'_>, person: Uuid, school: Option<Option<Uuid>>, local: &str) -> Standing {
        if self.failed.is_some() {
            return Standing::Free;
        }
        if self.email(tx, local) || school.is_some_and(|school| self.username(tx, school, local)) {
            return Standing::Taken;
        }
        match self.is_withheld(tx, person, school, local) {
            Ok(true) => Standing::Withheld,
            Ok(false) => Standing::Free,
            Err(error) => {
                self.failed = Some(error);
                Standing::Free
            }
        }
    }

    fn is_withheld(&self, tx: &mut Tx<'_>, person: Uuid, school: Option<Option<Uuid>>, local: &str) -> Result<bool> {
        if self.withheld.is_empty() {
            return Ok(false);
        }
        let email = format!("{local}@{}", self.addressing.domain);
        if self.withheld.from(tx, Name::Email(&Email::key(&email)), Some(person))? {
            return Ok(true);
        }
        let Some(school) = school else { return Ok(false) };
        self.withheld.from(tx, Name::Username(self.scope(school), &self.policy().key(local)), Some(person))
    }

    fn email(&mut self, tx: &mut Tx<'_>, local: &str) -> bool {
        let email = format!("{local}@{}", self.addressing.domain);
        let key = Email::key(&email);
        if self.given.contains(key.as_ref()) {
            return true;
        }
        match &self.emails {
            Some(emails) => emails.contains(key.as_ref()),
            None => {
                let sql = "SELECT account_id FROM emails WHERE email_key = $1";
                self.held(tx, sql, Uuid::nil(), key.as_ref())
            }
        }
    }

    fn username(&mut self, tx: &mut Tx<'_>, school: Option<Uuid>, local: &str) -> bool {
        let (scope, key) = (self.scope(school), self.policy().key(local).into_owned());
        if self.given_usernames.contains(&(scope, Box::from(key.as_str()))) {
            return true;
        }
        self.held(tx, "SELECT account_id FROM usernames WHERE username_key = $1 AND scope = $2", scope, &key)
    }

    /// Asks the database, once for each value. The nil scope is that of addresses, and of usernames
    /// that are unique in the installation, which have no `@`.
    fn held(&mut self, tx: &mut Tx<'_>, sql: &str, scope: Uuid, key: &str) -> bool {
        let asked = (scope, Box::from(key));
        if let Some(known) = self.asked.get(&asked) {
            return *known;
        }
        let params = params![key, scope];
        let params = if sql.contains("$2") { params } else { params.get(..1).unwrap_or_default() };
        let held = match tx.query_opt::<(Uuid,)>(sql, params) {
            Ok(found) => found.is_some(),
            Err(error) => {
                self.failed = Some(error);
                false
            }
        };
        self.asked.insert(asked, held);
        held
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_any_counter_follows_from_its_pattern() {
        let person = PersonParts { first: "Ana", last: "Peña 2", unique_id: "77", ..PersonParts::default() };
        for (pattern, local, follows) in [
            ("{first}.{last1}", "ana.pena", false),
            ("{first}.{last1}", "ana.pena7", true),
            ("{first}.{last1}", "ana.pena1", false),
            ("{first}.{last1}", "ana.penas", false),
            ("{first}{n}.{last1}", "ana12.pena", true),
            ("{first}{unique_id}", "ana772", true),
            ("{first}{unique_id}", "ana7", false),
        ] {
            let rendered = Pattern::parse(pattern).unwrap().render(&person, 64).unwrap();
            assert_eq!(has_counter(local, &rendered), follows, "{pattern} {local}");
        }
    }

    #[test]
    fn a_domain_is_checked() {
        for (text, expected) in [
            ("escuela.edu.co", Some("escuela.edu.co")),
            (" @Escuela.EDU ", Some("escuela.edu")),
            ("", None),
            ("localhost", None),
            ("a b.com", None),
            ("a@b.com", None),
            ("-a.com", None),
        ] {
            assert_eq!(domain(text).ok().as_deref(), expected, "{text:?}");
        }
        assert!(domain(&format!("{}.com", "abc.".repeat(60))).is_err());
    }
}
