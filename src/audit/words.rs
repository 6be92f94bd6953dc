//! Entries in plain words: who did what, to whom, and what was there before and after.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::list::Entry;
use crate::accounts::rules::display_name;
use crate::app::Millis;
use crate::db::{Param, Tx};
use crate::error::Result;
use crate::i18n::Locale;
use crate::organization::store::{List, list, roles};

/// So many names are looked up with one query.
const AT_ONCE: usize = 256;

/// An entry as people read it.
#[derive(Debug, Clone)]
pub struct Told {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Millis,
    /// Who, in words, and the page of their account.
    pub who: Named,
    /// What was done.
    pub what: String,
    /// To whom or what.
    pub subject: Option<Named>,
    /// What was there before and after, and whatever else is known: name and value.
    pub details: Vec<(String, String)>,
}

/// Something with a name, and a page of its own where it has one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub words: String,
    /// Its page.
    pub href: Option<String>,
}

/// The names of everything that some entries speak of.
pub(super) struct Names(HashMap<Uuid, Named>);

impl Names {
    /// Looks up what these entries speak of.
    ///
    /// # Errors
    /// Ours.
    pub fn read(tx: &mut Tx<'_>, of: Uuid, entries: &[Entry], l: Locale) -> Result<Self> {
        let mut wanted = BTreeSet::new();
        for entry in entries {
            wanted.extend(entry.actor);
            wanted.extend(entry.subject);
            ids_in(&serde_json::from_str(&entry.details).unwrap_or_default(), &mut wanted);
        }
        let mut names = HashMap::new();
        for kind in [List::Schools, List::Departments, List::Titles] {
            let all = list(tx, of, kind)?.into_iter();
            names.extend(all.map(|one| (one.id, Named { words: one.name, href: None })));
        }
        names.extend(roles(tx, of)?.into_iter().map(|role| (role.id, Named { words: role.name, href: None })));
        // The manager's role bears the organization's id; an entry about that id is about the organization.
        names.remove(&of);
        let wanted: Vec<Uuid> = wanted.into_iter().filter(|id| !names.contains_key(id)).collect();
        for some in wanted.chunks(AT_ONCE) {
            accounts(tx, of, some, &mut names)?;
            runs(tx, of, some, l, &mut names)?;
        }
        Ok(Self(names))
    }

    /// An entry in words.
    pub fn told(&self, entry: &Entry, l: Locale) -> Told {
        let details: Value = serde_json::from_str(&entry.details).unwrap_or_default();
        let details = details.as_object().cloned().unwrap_or_default();
        let account = entry.actor.and_then(|id| self.0.get(&id)).and_then(|named| named.href.clone());
        let who = match entry.actor_name.as_str() {
            "operator" => l.t("who-operator"),
            "llavero" => l.t("who-program"),
            name => name.to_owned(),
        };
        Told {
            seq: entry.seq,
            at: entry.at,
            who: Named { words: who, href: account },
            what: what(&entry.action, &details, l),
            subject: entry.subject.and_then(|id| self.0.get(&id).cloned()).or_else(|| named_inside(&details)),
            details: self.details(&details, l),
        }
    }

    fn details(&self, details: &Map<String, Value>, l: Locale) -> Vec<(String, String)> {
        let told = details
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "attempted" | "changed_by_before" | "upload" | "version"));
        let told = told.map(|(key, value)| (label(key, l), self.value(key, value, l)));
        told.filter(|(_, value)| !value.is_empty()).collect()
    }

    fn value(&self, key: &str, value: &Value, l: Locale) -> String {
        match value {
            Value::Array(pair) if is_change(key, pair) => {
                let side = |side: Option<&Value>| {
                    let words = side.map(|value| self.value("", value, l)).unwrap_or_default();
                    if words.is_empty() { "–".to_owned() } else { words }
                };
                format!("{} → {}", side(pair.first()), side(pair.get(1)))
            }
            Value::Array(all) => all.iter().map(|one| self.value("", one, l)).collect::<Vec<_>>().join(", "),
            Value::Object(all) => {
                let parts = all.iter().map(|(key, value)| (label(key, l), self.value(key, value, l)));
                let parts = parts.filter(|(_, value)| !value.is_empty());
                parts.map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("; ")
            }
            Value::String(text) => self.text(text, l),
            Value::Bool(yes) => l.t(if *yes { "audit-yes" } else { "audit-no" }),
            Value::Number(at) if key.ends_with("_at") => at.as_i64().map(|at| l.moment(at)).unwrap_or_default(),
            Value::Number(number) => number.as_u64().map_or_else(|| number.to_string(), |n| l.number(n)),
            Value::Null => String::new(),
        }
    }

    /// An id by its name; what has a word in this language by that.
    fn text(&self, text: &str, l: Locale) -> String {
        if let Some(named) = Uuid::parse_str(text).ok().and_then(|id| self.0.get(&id)) {
            return named.words.clone();
        }
        match text {
            "true" => l.t("audit-yes"),
            "false" => l.t("audit-no"),
            "student" | "teacher" | "guardian" | "staff" => l.text(&format!("profile-{text}"), &[]),
            "active" | "inactive" => l.text(&format!("status-{text}"), &[]),
            _ => text.to_owned(),
        }
    }
}

/// Whether an array is what was there before and after, and not a list of things.
fn is_change(key: &str, pair: &[Value]) -> bool {
    pair.len() == 2 && !matches!(key, "" | "files" | "columns" | "names" | "messages" | "accounts")
}

/// What an action is, in words; its own name where nobody gave it any.
pub(super) fn action(action: &str, l: Locale) -> String {
    // What was tried in vain may be known by the permission alone that it needs.
    let keys = ["audit-", "permission-"].map(|prefix| format!("{prefix}{}", action.replace('.', "-")));
    keys.iter().map(|key| l.t(key)).find(|words| !keys.contains(words)).unwrap_or_else(|| action.to_owned())
}

fn what(name: &str, details: &Map<String, Value>, l: Locale) -> String {
    match details.get("attempted").and_then(Value::as_str) {
        Some(attempted) => l.text("audit-tried", &[("what", action(attempted, l))]),
        None => action(name, l),
    }
}

/// What stands before a value: the name of a field of a person, of a setting, or of whatever it is.
fn label(key: &str, l: Locale) -> String {
    let (head, tail) = key.split_once('.').unwrap_or((key, ""));
    let head = head.strip_suffix("_id").unwrap_or(head);
    let known = ["audit-field-", "field-"].iter().map(|prefix| format!("{prefix}{head}"));
    let words = known.map(|key| (l.text(&key, &[]), key)).find(|(words, key)| words != key);
    let words = words.map_or_else(|| head.replace('_', " "), |(words, _)| words);
    if tail.is_empty() { words } else { format!("{words} ({tail})") }
}

/// What was removed since is named in the entry alone.
fn named_inside(details: &Map<String, Value>) -> Option<Named> {
    let name = details.get("name").or_else(|| details.get("file"))?;
    let words = match name {
        Value::Array(pair) => pair.iter().find_map(Value::as_str),
        other => other.as_str(),
    };
    words.map(|words| Named { words: words.to_owned(), href: None })
}

fn ids_in(value: &Value, found: &mut BTreeSet<Uuid>) {
    match value {
        Value::String(text) => found.extend(Uuid::parse_str(text).ok()),
        Value::Array(all) => all.iter().for_each(|one| ids_in(one, found)),
        Value::Object(all) => all.values().for_each(|one| ids_in(one, found)),
        _ => {}
    }
}

fn accounts(tx: &mut Tx<'_>, of: Uuid, ids: &[Uuid], names: &mut HashMap<Uuid, Named>) -> Result<()> {
    let (marks, params) = among(of, ids);
    let sql = format!(
        "SELECT id, display_name, first_name, last_name, username, email FROM accounts
         WHERE organization_id = $1 AND id IN ({marks})"
    );
    tx.each(&sql, &params, |row| {
        let text = |index| -> Result<&str> { Ok(row.get::<Option<&str>>(index)?.unwrap_or_default()) };
        let login = if text(4)?.is_empty() { text(5)? } else { text(4)? };
        let id: Uuid = row.get(0)?;
        let words = display_name(text(1)?, text(2)?, text(3)?, login);
        names.insert(id, Named { words, href: Some(format!("/people/{id}")) });
        Ok(())
    })
}

fn runs(tx: &mut Tx<'_>, of: Uuid, ids: &[Uuid], l: Locale, names: &mut HashMap<Uuid, Named>) -> Result<()> {
    let (marks, params) = among(of, ids);
    let sql = format!("SELECT id, kind FROM jobs WHERE organization_id = $1 AND id IN ({marks})");
    tx.each(&sql, &params, |row| {
        let id: Uuid = row.get(0)?;
        let kind = l.text(&format!("status-{}", row.get::<&str>(1)?), &[]);
        let words = l.text("audit-run", &[("kind", kind)]);
        names.insert(id, Named { words, href: Some(format!("/runs/{id}")) });
        Ok(())
    })
}

/// Marks for so many ids, filled up so that few texts of a query are prepared.
fn among(of: Uuid, ids: &[Uuid]) -> (String, Vec<Param<'static>>) {
    let count = ids.len().next_power_of_two();
    let mut params: Vec<Param<'static>> = vec![of.into()];
    params.extend((0..count).map(|index| Param::from(ids.get(index).copied().unwrap_or_default())));
    let marks = (2..count + 2).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    (marks, params)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOON: Millis = 1_800_014_400_000;

    fn told(action: &str, details: &Value) -> Told {
        let school = Uuid::from_u128(7);
        let names = Names(HashMap::from([(school, Named { words: "Sede Norte".to_owned(), href: None })]));
        let entry = Entry {
            seq: 3,
            at: 0,
            actor: None,
            actor_name: "ana".to_owned(),
            action: action.to_owned(),
            subject: None,
            details: details.to_string(),
        };
        names.told(&entry, Locale::En)
    }

    fn details(value: &Value) -> Vec<String> {
        told("school.rename", value).details.into_iter().map(|(name, value)| format!("{name}={value}")).collect()
    }

    #[test]
    fn what_was_before_and_after_is_told_by_name() {
        let school = Uuid::from_u128(7).to_string();
        for (value, expected) in [
            (json!({"name": ["Sur", "Norte"]}), vec!["name=Sur → Norte"]),
            (json!({"name": ["Sur", null]}), vec!["name=Sur → –"]),
            (json!({"last_name": [null, "Peña"]}), vec!["last name=– → Peña"]),
            (json!({"school_id": [null, school]}), vec!["school=– → Sede Norte"]),
            (json!({"files": ["a.pdf", "b.pdf"]}), vec!["files=a.pdf, b.pdf"]),
            (json!({"totals": {"new": 1200, "changed": 0}}), vec!["totals=changed: 0; new: 1,200"]),
            (json!({"expires_at": NOON}), vec![&*format!("valid until={}", Locale::En.moment(NOON))]),
            (json!({"single_sign_on": ["false", "true"]}), vec!["signs in elsewhere=no → yes"]),
            (json!({"password_style.student": ["a", "b"]}), vec!["password style (student)=a → b"]),
            (json!({"version": 3, "note": ""}), vec![]),
            (json!({"never_heard_of": 3}), vec!["never heard of=3"]),
        ] {
            assert_eq!(details(&value), expected, "{value}");
        }
    }

    #[test]
    fn an_action_is_told_in_words_and_one_without_by_its_name() {
        assert_eq!(told("import.apply", &json!({})).what, "imported people from a file");
        assert_eq!(told("never.heard", &json!({})).what, "never.heard");
        let denied = told("access.denied", &json!({"attempted": "credentials.reveal"}));
        assert_eq!(
            (denied.what.as_str(), denied.details),
            ("tried without being allowed: the password was shown", Vec::new())
        );
    }

    #[test]
    fn what_is_gone_is_named_by_its_entry() {
        let removed = told("school.remove", &json!({"name": ["Sede Sur", null]}));
        assert_eq!(removed.subject.unwrap().words, "Sede Sur");
    }
}
