//! The use cases of the directory: a page of it, and what one may choose from.

use uuid::Uuid;

use super::store::{self, Place};
use super::{Asked, At, Choices, Entry, MOST_ON_PAGE, Page};
use crate::access::rules::may_read_directory;
use crate::access::{Actor, Permission};
use crate::accounts::filter::{Condition, Filter};
use crate::accounts::rules::search_words;
use crate::accounts::{Profile, Status};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::organization;
use crate::organization::store::{List, list as entries_of};

/// How many are read at a time where some of them may not be meant.
const PIECE: i64 = 500;

/// A page of the directory: active members of staff whose role is authorized. People see all of it, a key as far as
/// it reaches.
///
/// # Errors
/// `Forbidden` for those whom the directory is not open to; `Invalid` when a school or department is unknown, or
/// the page begins nowhere (`page-unknown`).
pub fn page(app: &App, actor: &Actor, asked: &Asked, size: u32) -> Result<Page> {
    app.db.read(|tx| {
        admit(tx, actor)?;
        let condition = condition(app, tx, actor, asked)?;
        let size = size.clamp(1, MOST_ON_PAGE) as usize;
        let (backwards, from) = match asked.at {
            None => (false, None),
            Some(At::After(id)) => (false, Some(place(tx, actor, id)?)),
            Some(At::Before(id)) => (true, Some(place(tx, actor, id)?)),
        };
        let is_first = from.is_none();
        let (mut rows, more) = walk(tx, actor.organization, &condition, &asked.search, from, backwards, size)?;
        if backwards {
            rows.reverse();
        }
        let (before, after) = if backwards { (more, true) } else { (!is_first, more) };
        let id = |entry: Option<&Entry>, is_there: bool| entry.filter(|_| is_there).map(|entry| entry.id);
        Ok(Page { previous: id(rows.first(), before), next: id(rows.last(), after), rows })
    })
}

/// The schools and departments to choose from.
///
/// # Errors
/// As [`page`].
pub fn choices(app: &App, actor: &Actor) -> Result<Choices> {
    app.db.read(|tx| {
        admit(tx, actor)?;
        let mut names = |of: List| -> Result<Vec<String>> {
            Ok(entries_of(tx, actor.organization, of)?.into_iter().map(|entry| entry.name).collect())
        };
        Ok(Choices { schools: names(List::Schools)?, departments: names(List::Departments)? })
    })
}

fn admit(tx: &mut Tx<'_>, actor: &Actor) -> Result<()> {
    let profile = match actor.account {
        Some(account) => store::profile(tx, actor.organization, account)?,
        None => None,
    };
    let profile = profile.as_deref().and_then(Profile::from_name);
    let settings = organization::store::get(tx, actor.organization)?.settings;
    if may_read_directory(actor, profile, &settings) {
        return Ok(());
    }
    // A key is told which permission it lacks.
    if actor.key.is_some() {
        actor.require(Permission::ViewPeople)?;
    }
    Err(Error::Forbidden(Fault::new("directory-closed")))
}

/// Who may be meant. What is looked for is found by all that people are found by, usernames and IDs too: which of
/// it is shown here is looked at afterwards ([`is_meant`]).
fn condition(app: &App, tx: &mut Tx<'_>, actor: &Actor, asked: &Asked) -> Result<Condition> {
    let text = |name: &Option<String>| name.clone().filter(|name| !name.trim().is_empty());
    let filter = Filter {
        search: Some(asked.search.clone()).filter(|words| !words.trim().is_empty()),
        school: text(&asked.school),
        department: text(&asked.department),
        status: Some(Status::Active),
        ..Filter::default()
    };
    let everybody = Actor::program(actor.organization);
    filter.condition(tx, if actor.key.is_some() { actor } else { &everybody }, app.now())
}

fn place(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> Result<Place> {
    store::place(tx, actor.organization, id)?.ok_or_else(|| Fault::new("page-unknown").of_field("page").into())
}

/// Those from a place on, in order or against it, and whether there are more.
fn walk(
    tx: &mut Tx<'_>,
    organization: Uuid,
    condition: &Condition,
    search: &str,
    mut from: Option<Place>,
    backwards: bool,
    size: usize,
) -> Result<(Vec<Entry>, bool)> {
    let wanted = search_words([search]);
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let piece = if wanted.is_empty() { size as i64 + 1 } else { PIECE };
    let mut rows = Vec::new();
    loop {
        let found = store::entries(tx, organization, condition.clone(), from.as_ref(), backwards, piece)?;
        let is_last = found.len() < piece as usize;
        for (entry, place) in found {
            from = Some(place);
            if !is_meant(&entry, &wanted) {
                continue;
            }
            if rows.len() == size {
                return Ok((rows, true));
            }
            rows.push(entry);
        }
        if is_last {
            return Ok((rows, false));
        }
    }
}

/// Whether each of the words begins one that the directory shows as a name or an address. Whoever has no name here
/// is in no directory.
fn is_meant(entry: &Entry, wanted: &[&str]) -> bool {
    let shown = search_words([entry.name.as_str(), entry.email.as_deref().unwrap_or_default()]);
    !entry.name.is_empty() && wanted.iter().all(|wanted| shown.split_whitespace().any(|word| word.starts_with(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_shown_is_looked_in() {
        let entry = Entry {
            id: Uuid::nil(),
            name: "Ana Peña Ibáñez".to_owned(),
            title: Some("Dra.".to_owned()),
            position: None,
            department: None,
            school: None,
            email: Some("ana.pena@colegio.example".to_owned()),
        };
        for (search, expected) in [
            ("", true),
            ("pena", true),
            ("PEÑ an", true),
            ("colegio", true),
            ("eña", false),
            ("ana 4711", false),
            ("dra", false),
        ] {
            let words = search_words([search]);
            let words: Vec<&str> = words.split_whitespace().collect();
            assert_eq!(is_meant(&entry, &words), expected, "{search}");
        }
        assert!(!is_meant(&Entry { name: String::new(), ..entry }, &[]));
    }
}
