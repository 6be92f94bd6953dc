//! Whose slips: chosen with one query, in the order of printing; their passwords opened a piece at a time.

use std::collections::HashMap;

use secrecy::SecretString;
use uuid::Uuid;

use super::actions::{Group as Counted, LeftOut};
use super::{Layout, Order, Slip};
use crate::access::schools::{self, InAddress};
use crate::access::{Actor, Permission};
use crate::accounts::Profile;
use crate::accounts::filter::{Condition, Filter};
use crate::accounts::rules::search_key;
use crate::accounts::{called, name_columns};
use crate::app::{App, Millis};
use crate::credentials::holders::{Holder, OWN, holders};
use crate::credentials::tags::Tagger;
use crate::credentials::{Binding, Keys, State};
use crate::db::{Param, Tx};
use crate::error::{Error, Fault, Result};
use crate::organization::{self, Organization, store::List};
use crate::roster::rules::natural;
use crate::roster::store::{Section, sections};

/// How many slips are held in memory as a piece: a multiple of eight.
const MOST_IN_PIECE: usize = 800;

/// A person to print, without the password.
pub(super) struct Entry {
    account: Uuid,
    version: i64,
    /// Places in [`Chosen::schools`] and [`Chosen::groups`].
    school: usize,
    group: usize,
    sort_key: String,
}

/// Everybody to print, in the order of printing.
pub(super) struct Chosen {
    /// Their schools' names; `None` is that of those without one.
    pub(super) schools: Vec<Option<String>>,
    /// What names each of them in the sign-in address, where it has to be named.
    pub(super) in_addresses: Vec<Option<InAddress>>,
    /// Their sections', else grades', names.
    groups: Vec<String>,
    entries: Vec<Entry>,
    pub(super) left_out: Vec<LeftOut>,
    /// What the print was about, if it was one section or school.
    pub(super) subject: Option<Uuid>,
}

/// A piece yet to be filled with its slips.
pub(super) struct Spec<'a> {
    pub(super) school: usize,
    pub(super) section: &'a str,
    pub(super) before: usize,
    pub(super) of: usize,
    pub(super) entries: &'a [Entry],
}

impl Chosen {
    /// How many.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many slips each section, or else grade, has, and on how many pages.
    pub(super) fn groups(&self, layout: Layout) -> Vec<Counted> {
        let same = |a: &Entry, b: &Entry| (a.school, a.group) == (b.school, b.group);
        let counted = self.entries.chunk_by(same).filter_map(|entries| {
            let first = entries.first()?;
            Some(Counted {
                school: self.schools.get(first.school).cloned().flatten(),
                section: self.groups.get(first.group).cloned().unwrap_or_default(),
                slips: entries.len(),
                pages: entries.len().div_ceil(layout.per_page()),
            })
        });
        counted.collect()
    }

    /// Whose passwords stand on the slips.
    pub(super) fn passwords(&self) -> Vec<Binding> {
        self.entries.iter().map(|entry| Binding { account: entry.account, version: entry.version }).collect()
    }

    pub(super) fn pieces(&self) -> Vec<Spec<'_>> {
        let mut pieces = Vec::new();
        for group in self.entries.chunk_by(|a, b| (a.school, a.group) == (b.school, b.group)) {
            for (number, entries) in group.chunks(MOST_IN_PIECE).enumerate() {
                let Some(first) = entries.first() else { continue };
                let section = self.groups.get(first.group).map(String::as_str).unwrap_or_default();
                pieces.push(Spec {
                    school: first.school,
                    section,
                    before: number * MOST_IN_PIECE,
                    of: group.len(),
                    entries,
                });
            }
        }
        pieces
    }
}

/// What the order of printing needs of a person.
struct Place {
    school: Option<Uuid>,
    grade: Option<String>,
    sort_key: String,
}

/// Chooses, leaves out and orders. By section only its pupils are printed unless another profile type
/// is named, and only sections with a course and a section code can be (4.8).
pub(super) fn choose(
    app: &App,
    tx: &mut Tx<'_>,
    actor: &Actor,
    organization: &Organization,
    filter: &Filter,
    order: Order,
) -> Result<Chosen> {
    let by_section = filter.section.is_some() || filter.course.is_some() || !filter.section_ids.is_empty();
    let mut filter = filter.clone();
    if by_section && filter.profile.is_none() {
        filter.profile = Some(Profile::Student);
    }
    let condition = filter.condition(tx, actor, app.now())?;
    let is_blank = |section: &Section| section.course_code.trim().is_empty() || section.section_code.trim().is_empty();
    if let Some(section) = condition.sections.iter().find(|section| is_blank(section)) {
        return Err(Fault::new("section-without-codes").with("value", section.label()).into());
    }
    let subject = condition.sections.first().map(|section| section.id);
    let found = find(tx, actor, organization, &condition, app.now(), order)?;
    let mut groups = Groups::read(tx, organization, &condition)?;
    let mut chosen = Chosen {
        schools: Vec::new(),
        in_addresses: Vec::new(),
        groups: Vec::new(),
        entries: Vec::new(),
        left_out: Vec::new(),
        subject,
    };
    for Holder { account, name, version, barred, more } in found {
        match barred {
            Some(reason) => chosen.left_out.push(LeftOut { account, name, reason }),
            None => chosen.entries.push(Entry {
                account,
                version,
                school: groups.school(more.school),
                group: groups.group(account, more.grade),
                sort_key: more.sort_key,
            }),
        }
    }
    let (school_order, group_order) = groups.orders();
    let place = |order: &[usize], index: usize| order.get(index).copied().unwrap_or(usize::MAX);
    chosen.entries.sort_unstable_by(|a, b| {
        let key = |entry: &Entry| (place(&school_order, entry.school), place(&group_order, entry.group));
        key(a).cmp(&key(b)).then_with(|| (&a.sort_key, a.account).cmp(&(&b.sort_key, b.account)))
    });
    let named = schools::in_addresses(tx, organization)?;
    chosen.in_addresses = groups.schools.iter().map(|school| named.get(&(*school)?).cloned()).collect();
    (chosen.schools, chosen.groups) = groups.names();
    Ok(chosen)
}

fn find(
    tx: &mut Tx<'_>,
    actor: &Actor,
    organization: &Organization,
    condition: &Condition,
    now: Millis,
    order: Order,
) -> Result<Vec<Holder<Place>>> {
    let key = match order {
        Order::LastName => "a.sort_key",
        Order::FirstName => {
            "COALESCE(a.preferred_name, a.first_name, a.display_name, '') || ' ' || COALESCE(a.last_name, '')"
        }
        Order::UniqueId => "COALESCE(a.unique_id, '')",
    };
    let own = format!("a.school_id, a.grade_level, {key}");
    holders(tx, (actor, Permission::RevealPasswords), organization, condition, now, &own, |row| {
        let key: &str = row.get(OWN + 2)?;
        let sort_key = match order {
            Order::LastName => key.to_owned(),
            Order::FirstName => search_key([key]),
            Order::UniqueId => natural(key),
        };
        Ok(Place { school: row.get(OWN)?, grade: row.get(OWN + 1)?, sort_key })
    })
}

/// Under which school and section each person is printed, numbered as they come.
struct Groups {
    school_names: HashMap<Uuid, String>,
    schools: Vec<Option<Uuid>>,
    /// By account: the first of their sections, as a place in `sections`.
    of: HashMap<Uuid, usize>,
    sections: Vec<Section>,
    /// What a group is: a section, or a grade.
    groups: Vec<Group>,
}

#[derive(PartialEq)]
enum Group {
    Section(usize),
    Grade(String),
}

impl Groups {
    fn read(tx: &mut Tx<'_>, organization: &Organization, condition: &Condition) -> Result<Self> {
        let schools = organization::store::list(tx, organization.id, List::Schools)?;
        let mut sections = match condition.sections.as_slice() {
            [] => sections(tx, organization.id)?,
            named => named.to_vec(),
        };
        sections.sort_by_cached_key(|section| (natural(&section.code_key), section.id));
        let index: HashMap<Uuid, usize> = sections.iter().enumerate().map(|(at, section)| (section.id, at)).collect();
        let sql = format!(
            "SELECT e.account_id, e.section_id FROM enrolments e
             JOIN accounts a ON a.organization_id = e.organization_id AND a.id = e.account_id
             WHERE {}",
            condition.sql
        );
        let mut of: HashMap<Uuid, usize> = HashMap::new();
        tx.each(&sql, &condition.params, |row| {
            if let Some(at) = index.get(&row.get(1)?) {
                of.entry(row.get(0)?).and_modify(|first| *first = (*first).min(*at)).or_insert(*at);
            }
            Ok(())
        })?;
        let school_names = schools.into_iter().map(|school| (school.id, school.name)).collect();
        Ok(Self { school_names, schools: Vec::new(), of, sections, groups: Vec::new() })
    }

    fn school(&mut self, school: Option<Uuid>) -> usize {
        place_of(&mut self.schools, school)
    }

    fn group(&mut self, account: Uuid, grade: Option<String>) -> usize {
        let group = match self.of.get(&account) {
            Some(section) => Group::Section(*section),
            None => Group::Grade(grade.unwrap_or_default()),
        };
        place_of(&mut self.groups, group)
    }

    /// For each school and each group, which it is in the order of printing: schools by name, those without
    /// one last; sections as people count them, then grades.
    fn orders(&self) -> (Vec<usize>, Vec<usize>) {
        let school_key = |school: &Option<Uuid>| {
            let name = school.and_then(|id| self.school_names.get(&id));
            (name.is_none(), name.map(|name| natural(&search_key([name.as_str()]))), *school)
        };
        let group_key = |group: &Group| match group {
            Group::Section(at) => (0, *at, String::new()),
            Group::Grade(grade) if grade.is_empty() => (2, 0, String::new()),
            Group::Grade(grade) => (1, 0, natural(&search_key([grade.as_str()]))),
        };
        (order(&self.schools, school_key), order(&self.groups, group_key))
    }

    fn names(self) -> (Vec<Option<String>>, Vec<String>) {
        let schools = self.schools.iter().map(|school| self.school_names.get(&(*school)?).cloned()).collect();
        let groups = self.groups.into_iter().map(|group| match group {
            Group::Section(at) => self.sections.get(at).map(Section::label).unwrap_or_default(),
            Group::Grade(grade) => grade,
        });
        (schools, groups.collect())
    }
}

fn place_of<T: PartialEq>(all: &mut Vec<T>, one: T) -> usize {
    // People come by account, and so mostly by section: the one looked for is near the end.
    all.iter().rposition(|known| *known == one).unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    })
}

/// The place of each in the order of its key.
fn order<T, K: Ord>(all: &[T], key: impl Fn(&T) -> K) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..all.len()).collect();
    sorted.sort_by_cached_key(|index| all.get(*index).map(&key));
    let mut places = vec![0; all.len()];
    for (place, index) in sorted.into_iter().enumerate() {
        if let Some(slot) = places.get_mut(index) {
            *slot = place;
        }
    }
    places
}

/// What stands on a slip in the place of a password that is not to be seen: it tells not even its length.
const MASK: &str = "••••••••••";

/// The slips of these people, their passwords opened; without `keys` they are left sealed, and masked.
pub(super) fn slips(
    keys: Option<&Keys>,
    tx: &mut Tx<'_>,
    organization: Uuid,
    detail: &str,
    entries: &[Entry],
) -> Result<Vec<Slip>> {
    let Some(last) = entries.last() else { return Ok(Vec::new()) };
    // Filled up with the last one, so that few texts of the query are prepared.
    let count = entries.len().next_power_of_two();
    let mut params: Vec<Param<'_>> = vec![organization.into()];
    params.extend((0..count).map(|index| Param::from(entries.get(index).unwrap_or(last).account)));
    let marks = (2..count + 2).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "SELECT a.id, c.version, c.sealed, a.username, a.email, h.tag, {}
         FROM accounts a JOIN credentials c ON c.organization_id = a.organization_id AND c.account_id = a.id
         LEFT JOIN credential_heads h ON h.organization_id = a.organization_id AND h.account_id = a.id
         WHERE a.organization_id = $1 AND c.state = 'initial' AND a.id IN ({marks})",
        name_columns("a")
    );
    let place: HashMap<Uuid, usize> = entries.iter().enumerate().map(|(at, entry)| (entry.account, at)).collect();
    let tagger = Tagger::new(tx.row_keys(), organization);
    let mut slips: Vec<Option<Slip>> = entries.iter().map(|_| None).collect();
    tx.each(&sql, &params, |row| {
        let account: Uuid = row.get(0)?;
        let version: i64 = row.get(1)?;
        let Some((at, entry)) = place.get(&account).and_then(|at| Some((*at, entries.get(*at)?))) else {
            return Ok(());
        };
        if entry.version != version {
            return Ok(());
        }
        let sealed: Vec<u8> = row.get(2)?;
        let (binding, head): (_, Option<Vec<u8>>) = (Binding { account, version }, row.get(5)?);
        let name = called(row, 6)?;
        if keys.is_some() && !tagger.is_newest(binding, State::Initial.name(), head.as_deref()) {
            return Err(Error::Environment(Fault::new("password-altered-of").with("name", name)));
        }
        let slip = Slip {
            name,
            detail: detail.to_owned(),
            username: row.get(3)?,
            email: row.get(4)?,
            password: match keys {
                Some(keys) => keys.open_sealed(binding, &sealed)?,
                None => SecretString::from(MASK),
            },
        };
        if let Some(slot) = slips.get_mut(at) {
            *slot = Some(slip);
        }
        Ok(())
    })?;
    let all: Option<Vec<Slip>> = slips.into_iter().collect();
    all.ok_or_else(|| Error::internal("a password is gone within one view of the data"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_that_of_its_key() {
        assert_eq!(order(&["c", "a", "b"], |name| *name), [2, 0, 1]);
    }
}
