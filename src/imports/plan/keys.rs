//! The identifiers of a file's rows, found in no time, and the rows that share one.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashSet, HashTable};

use super::{Planner, Resolved};
use crate::accounts::Field;
use crate::accounts::rules::{Email, Scope, UsernamePolicy};
use crate::error::{Fault, Problem};
use crate::imports::check::Draft;
use crate::imports::places::Ref;

/// The school within which a username is compared; one value for all where the scope is wider.
pub type ScopeRef = u32;

/// No school, or a scope wider than one.
pub const WHOLE: ScopeRef = u32::MAX;

/// What each row can be found by. A table holds row numbers only; the texts stay where they are.
pub struct Keys<'a> {
    draft: &'a Draft,
    policy: &'a UsernamePolicy,
    scopes: Vec<ScopeRef>,
    hasher: DefaultHashBuilder,
    unique_ids: HashTable<u32>,
    unscaled_ids: HashTable<u32>,
    usernames: HashTable<u32>,
    emails: HashTable<u32>,
    /// Rows that share an identifier with an earlier one: field, earlier row, row.
    twice: Vec<(Field, u32, u32)>,
}

/// The scope that a school is, under a policy.
pub fn scope_of(policy: &UsernamePolicy, school: Option<Ref>) -> ScopeRef {
    match policy.scope {
        Scope::School => school.unwrap_or(WHOLE),
        Scope::Organization | Scope::Installation => WHOLE,
    }
}

fn without_zeros(id: &str) -> &str {
    if id.bytes().all(|byte| byte.is_ascii_digit()) { id.trim_start_matches('0') } else { id }
}

impl<'a> Keys<'a> {
    /// The keys of every row.
    pub fn of(draft: &'a Draft, resolved: &[Resolved], policy: &'a UsernamePolicy) -> Self {
        let scopes = resolved.iter().map(|row| scope_of(policy, row.school)).collect();
        let mut keys = Self {
            draft,
            policy,
            scopes,
            hasher: DefaultHashBuilder::default(),
            unique_ids: HashTable::new(),
            unscaled_ids: HashTable::new(),
            usernames: HashTable::new(),
            emails: HashTable::new(),
            twice: Vec::new(),
        };
        for row in draft.people.rows() {
            keys.add(row);
        }
        keys
    }

    fn add(&mut self, row: u32) {
        let people = &self.draft.people;
        if let Some(id) = people.given(row, Field::UniqueId) {
            match self.unique_id(id) {
                Some(first) => self.twice.push((Field::UniqueId, first, row)),
                None => {
                    let hasher = &self.hasher;
                    let rehash = |row: &u32| hasher.hash_one(people.get(*row, Field::UniqueId));
                    self.unique_ids.insert_unique(hasher.hash_one(id), row, rehash);
                    if id.starts_with('0') {
                        let rehash = |row: &u32| hasher.hash_one(without_zeros(people.get(*row, Field::UniqueId)));
                        self.unscaled_ids.insert_unique(hasher.hash_one(without_zeros(id)), row, rehash);
                    }
                }
            }
        }
        if let Some(username) = people.given(row, Field::Username) {
            let key = self.policy.key(username);
            let scope = self.scopes[row as usize];
            match self.username_key(scope, &key) {
                Some(first) => self.twice.push((Field::Username, first, row)),
                None => {
                    let (hasher, policy, scopes) = (&self.hasher, self.policy, &self.scopes);
                    let rehash = |row: &u32| {
                        let key = policy.key(people.get(*row, Field::Username));
                        hasher.hash_one((scopes[*row as usize], key.as_ref()))
                    };
                    self.usernames.insert_unique(hasher.hash_one((scope, key.as_ref())), row, rehash);
                }
            }
        }
        if let Some(email) = people.given(row, Field::Email) {
            match self.email(email) {
                Some(first) => self.twice.push((Field::Email, first, row)),
                None => {
                    let hasher = &self.hasher;
                    let rehash = |row: &u32| hasher.hash_one(Email::key(people.get(*row, Field::Email)).as_ref());
                    self.emails.insert_unique(hasher.hash_one(Email::key(email).as_ref()), row, rehash);
                }
            }
        }
    }

    /// The row of that unique ID.
    pub fn unique_id(&self, id: &str) -> Option<u32> {
        let same = |row: &u32| self.draft.people.get(*row, Field::UniqueId) == id;
        self.unique_ids.find(self.hasher.hash_one(id), same).copied()
    }

    /// A row whose unique ID is that one save for leading zeros.
    pub fn unique_id_but_for_zeros(&self, id: &str) -> Option<u32> {
        let bare = without_zeros(id);
        if bare.len() < id.len() {
            return self.unique_id(bare);
        }
        if self.unscaled_ids.is_empty() {
            return None;
        }
        let same = |row: &u32| without_zeros(self.draft.people.get(*row, Field::UniqueId)) == bare;
        self.unscaled_ids.find(self.hasher.hash_one(bare), same).copied()
    }

    /// The row of that username in a scope.
    pub fn username(&self, scope: ScopeRef, username: &str) -> Option<u32> {
        self.username_key(scope, &self.policy.key(username))
    }

    /// The same by the username's key.
    pub fn username_key(&self, scope: ScopeRef, key: &str) -> Option<u32> {
        let same = |row: &u32| {
            self.scopes[*row as usize] == scope && self.policy.key(self.draft.people.get(*row, Field::Username)) == key
        };
        self.usernames.find(self.hasher.hash_one((scope, key)), same).copied()
    }

    /// The row of that e-mail address.
    pub fn email(&self, email: &str) -> Option<u32> {
        let key = Email::key(email);
        let same = |row: &u32| Email::key(self.draft.people.get(*row, Field::Email)) == key;
        self.emails.find(self.hasher.hash_one(key.as_ref()), same).copied()
    }

    /// The scope of a row's username.
    pub fn scope(&self, row: u32) -> ScopeRef {
        self.scopes[row as usize]
    }

    /// The policy usernames are compared by.
    pub fn policy(&self) -> &UsernamePolicy {
        self.policy
    }
}

/// Two rows with one identifier: both are refused, because nobody can know which is right.
pub fn twice(
    planner: &Planner<'_, '_>,
    draft: &Draft,
    keys: &Keys<'_>,
    refused: &mut [bool],
    problems: &mut Vec<Problem>,
) {
    // Each cell is told once, however many rows share its value.
    let mut told = HashSet::new();
    for (field, first, second) in &keys.twice {
        let code = match field {
            Field::UniqueId => "unique-id-twice",
            Field::Username => "username-twice",
            _ => "email-twice",
        };
        for (row, other) in [(*first, *second), (*second, *first)] {
            refused[row as usize] = true;
            if told.insert((row, *field)) {
                let fault = Fault::new(code)
                    .with("value", draft.people.get(row, *field))
                    .with("other", draft.people.line(other));
                problems.push(planner.problem(draft, row, Some(*field), fault));
            }
        }
    }
}
