//! The orders of a list (3.3), each as stretches that are walked one after the other.

use uuid::Uuid;

use super::choices::values;
use crate::accounts::filter::Condition;
use crate::accounts::rules::search_key;
use crate::db::{Param, Tx};
use crate::error::{Fault, Result};
use crate::organization::store::{self, List};

/// What a list is ordered by (3.3). Whom it does not tell apart come by last name; who has no such thing, last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// First name, then the others.
    FirstName,
    /// Middle name.
    MiddleName,
    /// Last name, then first.
    #[default]
    LastName,
    /// Preferred name.
    PreferredName,
    /// Title.
    Title,
    /// Username.
    Username,
    /// E-mail address.
    Email,
    /// Unique ID.
    UniqueId,
    /// The name of the role.
    Role,
    /// The name of the department.
    Department,
    /// When they became inactive (8.1).
    InactiveSince,
}

/// What a list is ordered by, and whether backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sort {
    /// The column.
    pub by: By,
    /// From the end.
    pub descending: bool,
}

impl By {
    /// Every column a list can be ordered by.
    pub const ALL: [Self; 11] = [
        Self::FirstName,
        Self::MiddleName,
        Self::LastName,
        Self::PreferredName,
        Self::Title,
        Self::Username,
        Self::Email,
        Self::UniqueId,
        Self::Role,
        Self::Department,
        Self::InactiveSince,
    ];

    /// As a person types it.
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstName => "first_name",
            Self::MiddleName => "middle_name",
            Self::LastName => "last_name",
            Self::PreferredName => "preferred_name",
            Self::Title => "title",
            Self::Username => "username",
            Self::Email => "email",
            Self::UniqueId => "unique_id",
            Self::Role => "role",
            Self::Department => "department",
            Self::InactiveSince => "inactive_since",
        }
    }

    /// Its stretches, from the first to the last.
    pub(super) fn stretches(self, tx: &mut Tx<'_>, organization: Uuid) -> Result<Vec<Stretch>> {
        let valued = |key: String, has: &str, has_not: &str| {
            vec![Stretch::along(1, key, has), Stretch::by_last_name(Uuid::from_u128(2), has_not.to_owned())]
        };
        // "Above nothing", not "not null": so the index is entered behind those who have none.
        let of_key = |key: &str| valued(key.to_owned(), &format!("{key} > ''"), &format!("{key} IS NULL"));
        Ok(match self {
            Self::LastName => {
                vec![Stretch { is_of_index: true, ..Stretch::along(1, LAST_NAME.to_owned(), "") }]
            }
            // The words of an account begin with its first name.
            Self::FirstName => vec![Stretch::along(1, "a.search_key".to_owned(), "")],
            Self::MiddleName => valued("a.middle_key".to_owned(), "a.middle_key <> ''", "a.middle_key = ''"),
            Self::Username => of_key("LOWER(a.username)"),
            Self::Email => of_key("LOWER(a.email)"),
            Self::UniqueId => of_key("a.unique_id"),
            Self::PreferredName => {
                let [has, has_not] = ["a.preferred_name IS NOT NULL", "a.preferred_name IS NULL"];
                few(valued(folded("a.preferred_name"), has, has_not))
            }
            Self::Title => {
                let mut titles: Vec<String> = values(tx, organization, "title", "''", i64::MAX)?;
                titles.sort_by_cached_key(|title| (search_key([title.as_str()]), title.clone()));
                let titled = titles.into_iter().map(Stretch::of_title);
                titled.chain([Stretch::by_last_name(Uuid::nil(), "a.title IS NULL".to_owned())]).collect()
            }
            Self::Role => {
                let mut roles = store::roles(tx, organization)?;
                keep_borne(tx, organization, "role_id", &mut roles, |role| role.id)?;
                roles.sort_by(|a, b| (&a.name_key, a.id).cmp(&(&b.name_key, b.id)));
                roles.into_iter().map(|role| Stretch::of_group("a.role_id", role.id)).collect()
            }
            Self::Department => {
                let mut departments = store::list(tx, organization, List::Departments)?;
                keep_borne(tx, organization, "department_id", &mut departments, |one| one.id)?;
                let groups = departments.into_iter().map(|one| Stretch::of_group("a.department_id", one.id));
                let none = Stretch::by_last_name(Uuid::nil(), "a.department_id IS NULL".to_owned());
                groups.chain([Stretch { is_of_index: true, ..none }]).collect()
            }
            Self::InactiveSince => few(valued(SINCE.to_owned(), "a.status <> 'active'", "a.status = 'active'")),
        })
    }
}

/// Keeps of `groups` those that some account is in: an empty stretch is looked through for nothing.
fn keep_borne<T>(
    tx: &mut Tx<'_>,
    organization: Uuid,
    column: &str,
    groups: &mut Vec<T>,
    id: impl Fn(&T) -> Uuid,
) -> Result<()> {
    let sql = format!("SELECT id FROM accounts WHERE organization_id = $1 AND {column} = $2 LIMIT 1");
    let mut borne = Vec::with_capacity(groups.len());
    for group in groups.iter() {
        borne.push(tx.query_opt::<(Uuid,)>(&sql, crate::params![organization, id(group)])?.is_some());
    }
    let mut borne = borne.into_iter();
    groups.retain(|_| borne.next().unwrap_or(true));
    Ok(())
}

/// When an account became inactive: a number of thirteen digits, so that texts of it are in its order.
const SINCE: &str = "COALESCE((SELECT CAST(d.since AS TEXT) FROM deactivations d
    WHERE d.organization_id = a.organization_id AND d.account_id = a.id AND d.ended_by IS NULL), '')";

/// The order of last names.
pub(super) const LAST_NAME: &str = "a.sort_key";

/// Accounts that follow one another in a list, ordered by one key and then by id.
pub(super) struct Stretch {
    /// Which of the list's stretches.
    pub id: Uuid,
    /// Never null within the stretch, and the same order on both databases.
    pub key: String,
    /// A condition on `accounts a` that the index of the key holds; empty for all.
    pub along: String,
    /// A condition that each account is asked for.
    pub asked: String,
    /// What stands for [`GROUP`] in one of the two.
    group: Option<Param<'static>>,
    /// There is no index of the key: its accounts are few.
    pub is_few: bool,
    /// It is a part of the order of last names, and the index of that order tells its accounts.
    pub is_of_index: bool,
}

impl Stretch {
    fn along(id: u128, key: String, condition: &str) -> Self {
        let along = condition.to_owned();
        Self {
            id: Uuid::from_u128(id),
            key,
            along,
            asked: String::new(),
            group: None,
            is_few: false,
            is_of_index: false,
        }
    }

    fn by_last_name(id: Uuid, asked: String) -> Self {
        Self {
            id,
            key: LAST_NAME.to_owned(),
            along: String::new(),
            asked,
            group: None,
            is_few: false,
            is_of_index: false,
        }
    }

    fn of_group(column: &str, id: Uuid) -> Self {
        Self { group: Some(id.into()), is_of_index: true, ..Self::by_last_name(id, format!("{column} = {GROUP}")) }
    }

    /// Titles are texts; within one, their index goes on by last name.
    fn of_title(title: String) -> Self {
        let mut id = [0; 16];
        id.copy_from_slice(&blake3::hash(title.as_bytes()).as_bytes()[..16]);
        let along = format!("a.title = {GROUP} AND a.title IS NOT NULL");
        let all = Self::by_last_name(Uuid::from_bytes(id), String::new());
        Self { along, group: Some(title.into()), ..all }
    }

    /// What the index of the key holds, and what each account is asked for besides, for a query whose conditions
    /// are bound in `condition`.
    pub fn conditions(&self, condition: &mut Condition) -> [String; 2] {
        [&self.along, &self.asked].map(|sql| match &self.group {
            Some(group) if sql.contains(GROUP) => sql.replace(GROUP, &condition.bind(group.clone())),
            _ => sql.clone(),
        })
    }
}

/// Where the value that tells a stretch stands in its condition.
const GROUP: &str = "$group";

fn few(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    if let Some(first) = stretches.first_mut() {
        first.is_few = true;
    }
    stretches
}

/// A column folded as far as SQL can: case, and the accents of our languages.
fn folded(column: &str) -> String {
    const PLAIN: [(&str, &str); 8] = [
        ("áàâãä", "a"),
        ("éèêë", "e"),
        ("íìîï", "i"),
        ("óòôõö", "o"),
        ("úùûü", "u"),
        ("ñ", "n"),
        ("ç", "c"),
        ("ý", "y"),
    ];
    let pairs = PLAIN.iter().flat_map(|(all, plain)| {
        let both = all.chars().flat_map(|c| std::iter::once(c).chain(c.to_uppercase()));
        both.map(move |c| (c, *plain))
    });
    pairs.fold(format!("LOWER({column})"), |sql, (accented, plain)| format!("REPLACE({sql}, '{accented}', '{plain}')"))
}

impl std::fmt::Display for Sort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.descending { "-" } else { "" }, self.by.name())
    }
}

impl std::str::FromStr for Sort {
    type Err = Fault;

    /// `last_name`, or `-last_name` for the other way round. Fault: `sort-unknown`.
    fn from_str(text: &str) -> Result<Self, Fault> {
        let (name, descending) = text.strip_prefix('-').map_or((text, false), |name| (name, true));
        By::ALL.into_iter().find(|by| by.name() == name).map(|by| Self { by, descending }).ok_or_else(|| {
            let known = By::ALL.map(By::name).join(", ");
            Fault::new("sort-unknown").with("value", text).with("known", known)
        })
    }
}
