//! What the wizard shows before there is a plan: how many there are of whom, and a pattern on a few real people.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::actions::Preview;
use super::plan::plan;
use super::{Mode, Recipe};
use crate::access::{Actor, Permission};
use crate::accounts::filter::Filter;
use crate::accounts::list::{self, Listed};
use crate::accounts::{Profile, Status};
use crate::app::App;
use crate::credentials::store::NEWEST;
use crate::db::Tx;
use crate::error::Result;
use crate::jobs::Progress;
use crate::organization::{self, Organization};

/// How many people an example shows.
const EXAMPLES: usize = 5;
/// Among so many they are looked for.
const LOOKED_AT: i64 = 500;

/// How many active people of a profile type there are, and what they lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The profile type.
    pub profile: Profile,
    /// How many people.
    pub people: u64,
    /// How many of them have no password.
    pub without_password: u64,
    /// How many of them have no e-mail address.
    pub without_email: u64,
}

/// Whom there is to choose (10.1): every profile type, within a filter.
///
/// # Errors
/// `Forbidden`; `Invalid` when a name in the filter means nothing.
pub fn choices(app: &App, actor: &Actor, filter: &Filter) -> Result<Vec<Choice>> {
    actor.require(Permission::GenerateCredentials)?;
    let filter = Filter { status: Some(Status::Active), ..filter.clone() };
    app.db.read(|tx| {
        let condition = filter.condition(tx, actor, app.now())?;
        let rows: Vec<(String, i64, i64, i64)> = tx.query(
            &format!(
                "SELECT a.profile, COUNT(*), COUNT(CASE WHEN c.state IS NULL THEN 1 END),
                   COUNT(CASE WHEN a.email IS NULL THEN 1 END)
                 FROM accounts a
                 LEFT JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id AND {NEWEST}
                 WHERE {} GROUP BY a.profile",
                condition.sql
            ),
            &condition.params,
        )?;
        let counted: BTreeMap<String, [u64; 3]> = rows
            .into_iter()
            .map(|(profile, people, password, email)| (profile, [people, password, email].map(i64::unsigned_abs)))
            .collect();
        let choice = |profile: Profile| {
            let [people, without_password, without_email] = counted.get(profile.name()).copied().unwrap_or_default();
            Choice { profile, people, without_password, without_email }
        };
        Ok(Profile::ALL.map(choice).to_vec())
    })
}

/// The organization whose people these are, and the domain that most of their addresses have, if any has one.
///
/// # Errors
/// `Forbidden`; `Invalid` when a name in the filter means nothing.
pub fn ground(app: &App, actor: &Actor, profile: Profile) -> Result<(Organization, Option<String>)> {
    actor.require(Permission::GenerateCredentials)?;
    app.db.read(|tx| {
        let organization = organization::store::get(tx, actor.organization)?;
        let domain = match domain_of(tx, actor, app, &Filter::of_profile(profile))? {
            Some(domain) => Some(domain),
            None => domain_of(tx, actor, app, &Filter::default())?,
        };
        Ok((organization, domain))
    })
}

fn domain_of(tx: &mut Tx<'_>, actor: &Actor, app: &App, filter: &Filter) -> Result<Option<String>> {
    let mut condition = filter.condition(tx, actor, app.now())?;
    let limit = condition.bind(LOOKED_AT);
    let sql = format!("SELECT a.email FROM accounts a WHERE {} AND a.email IS NOT NULL LIMIT {limit}", condition.sql);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for (email,) in tx.query::<(String,)>(&sql, &condition.params)? {
        if let Some((_, domain)) = email.rsplit_once('@') {
            *counts.entry(domain.to_lowercase()).or_default() += 1;
        }
    }
    Ok(counts.into_iter().max_by_key(|(_, count)| *count).map(|(domain, _)| domain))
}

/// What a recipe would do to a few of its people: some whose names are put in plain letters, the longest, the first.
///
/// # Errors
/// As [`super::actions::preview`].
pub fn examples(app: &App, actor: &Actor, recipe: &Recipe) -> Result<Preview> {
    actor.require(Permission::GenerateCredentials)?;
    app.db.read(|tx| {
        let filter = Filter {
            profile: Some(recipe.profile),
            status: Some(Status::Active),
            missing_email: recipe.mode == Mode::Missing,
            ..recipe.filter.clone()
        };
        let mut condition = filter.condition(tx, actor, app.now())?;
        let limit = condition.bind(LOOKED_AT);
        let people: Vec<(Uuid, Option<String>, Option<String>)> = tx.query(
            &format!(
                "SELECT a.id, a.first_name, a.last_name FROM accounts a WHERE {} ORDER BY a.id LIMIT {limit}",
                condition.sql
            ),
            &condition.params,
        )?;
        let organization = organization::store::get(tx, actor.organization)?;
        let ids = telling(&people);
        if ids.is_empty() {
            let nobody = Recipe { filter: Filter { ids: vec![Uuid::nil()], ..filter }, ..recipe.clone() };
            let plan = plan(app, tx, &organization, actor, &nobody, &Progress::default())?;
            return Ok(Preview { plan, shown: Vec::new() });
        }
        let few = Recipe { filter: Filter { ids: ids.clone(), ..recipe.filter.clone() }, ..recipe.clone() };
        let plan = plan(app, tx, &organization, actor, &few, &Progress::default())?;
        Ok(Preview { plan, shown: list::of_ids(tx, actor, &ids, app.now())? })
    })
}

/// The people on whom a pattern shows what it does.
fn telling(people: &[(Uuid, Option<String>, Option<String>)]) -> Vec<Uuid> {
    let letters = |name: &Option<String>, counts: fn(&char) -> bool| {
        name.as_deref().unwrap_or_default().chars().filter(counts).count()
    };
    let mut odd: Vec<_> = people.iter().collect();
    odd.sort_by_key(|(_, first, last)| Reverse(letters(first, |c| !c.is_ascii()) + letters(last, |c| !c.is_ascii())));
    let longest = people.iter().max_by_key(|(_, first, last)| letters(first, |_| true) + letters(last, |_| true));
    let mut chosen: Vec<Uuid> = Vec::new();
    for (id, ..) in odd.into_iter().take(2).chain(longest).chain(people) {
        if chosen.len() < EXAMPLES && !chosen.contains(id) {
            chosen.push(*id);
        }
    }
    chosen
}

/// Whom of a recipe's people words find.
///
/// # Errors
/// `Forbidden`; `Invalid` when a name in the filter means nothing.
pub fn find(app: &App, actor: &Actor, recipe: &Recipe, words: &str) -> Result<HashSet<Uuid>> {
    actor.require(Permission::GenerateCredentials)?;
    let filter = Filter { profile: Some(recipe.profile), search: Some(words.to_owned()), ..recipe.filter.clone() };
    app.db.read(|tx| {
        let condition = filter.condition(tx, actor, app.now())?;
        let sql = format!("SELECT a.id FROM accounts a WHERE {}", condition.sql);
        let found: Vec<(Uuid,)> = tx.query(&sql, &condition.params)?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    })
}

/// These people as lists show them, in the order of `ids`.
///
/// # Errors
/// `Forbidden`.
pub fn named(app: &App, actor: &Actor, ids: &[Uuid]) -> Result<Vec<Listed>> {
    actor.require(Permission::GenerateCredentials)?;
    app.db.read(|tx| list::of_ids(tx, actor, ids, app.now()))
}
