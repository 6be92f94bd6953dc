//! Entries in plain words: who did what, to whom, and what was there before and after.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};
use uuid::Uuid;

use super::list::Entry;
use crate::access::who;
use crate::accounts::{called, name_columns};
use crate::app::Millis;
use crate::credentials::rules::Style;
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
            meetings(tx, of, some, &mut names)?;
        }
        Ok(Self(names))
    }

    /// An entry in words.
    pub fn told(&self, entry: &Entry, l: Locale) -> Told {
        let details: Value = serde_json::from_str(&entry.details).unwrap_or_default();
        let details = details.as_object().cloned().unwrap_or_default();
        let account = entry.actor.and_then(|id| self.0.get(&id)).and_then(|named| named.href.clone());
        Told {
            seq: entry.seq,
            at: entry.at,
            who: Named { words: who(l, &entry.actor_name), href: account },
            what: what(&entry.action, &details, l),
            subject: entry.subject.and_then(|id| self.0.get(&id).cloned()).or_else(|| named_inside(&details)),
            details: self.details(&details, l),
        }
    }

    fn details(&self, details: &Map<String, Value>, l: Locale) -> Vec<(String, String)> {
        let told = details.iter().filter(|(key, _)| !UNTOLD.contains(&key.as_str()));
        let told = told.map(|(key, value)| (label(key, l), self.value(key, value, l)));
        told.filter(|(_, value)| !value.is_empty()).collect()
    }

    fn value(&self, key: &str, value: &Value, l: Locale) -> String {
        match value {
            Value::Array(pair) if is_change(key, pair) => {
                let side = |side: Option<&Value>| {
                    let words = side.map(|value| self.plain(key, value, l)).unwrap_or_default();
                    if words.is_empty() { "–".to_owned() } else { words }
                };
                format!("{} → {}", side(pair.first()), side(pair.get(1)))
            }
            value => self.plain(key, value, l),
        }
    }

    /// A value, or a list of them.
    fn plain(&self, key: &str, value: &Value, l: Locale) -> String {
        match value {
            Value::Array(all) => all.iter().map(|one| self.plain(key, one, l)).collect::<Vec<_>>().join(", "),
            Value::Object(all) => {
                // Of what was counted, what there was none of says nothing.
                let some = all.iter().filter(|(_, value)| key != "totals" || value.as_i64() != Some(0));
                let label = |part: &str| if key == "skipped" { reason(part, l) } else { label(part, l) };
                let parts = some.map(|(part, value)| (label(part), self.plain(part, value, l)));
                let parts = parts.filter(|(_, value)| !value.is_empty());
                parts.map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("; ")
            }
            Value::String(text) => self.text(key, text, l),
            Value::Bool(yes) => l.t(if *yes { "audit-yes" } else { "audit-no" }),
            Value::Number(at) if key.ends_with("_at") => at.as_i64().map(|at| l.moment(at)).unwrap_or_default(),
            Value::Number(number) if key == "rank" => l.text(&format!("rank-{number}"), &[]),
            // A year is no count.
            Value::Number(number) if key == "graduation_year" => number.to_string(),
            Value::Number(number) => number.as_u64().map_or_else(|| number.to_string(), |n| l.number(n)),
            Value::Null => String::new(),
        }
    }

    /// An id by its name; what has a word in this language by that.
    fn text(&self, key: &str, text: &str, l: Locale) -> String {
        if let Some(named) = Uuid::parse_str(text).ok().and_then(|id| self.0.get(&id)) {
            return named.words.clone();
        }
        in_words(key, text, l).unwrap_or_else(|| text.to_owned())
    }
}

/// What of the details no reader is told: it stands in the entry's heading, or is the program's own.
const UNTOLD: [&str; 5] = ["action", "attempted", "changed_by_before", "upload", "version"];

/// The word for a value of a field, where the program keeps it by a name of its own.
fn in_words(key: &str, text: &str, l: Locale) -> Option<String> {
    let known = |key: String| {
        let words = l.text(&key, &[]);
        (words != key).then_some(words)
    };
    let head = key.split_once('.').map_or(key, |(head, _)| head);
    match (head, text) {
        ("name" | "note" | "comment" | "file" | "search" | "meeting", _) => None,
        ("format", _) => known(format!("imports-format-{text}")),
        ("mode", _) => known(format!("credentials-mode-{text}")),
        ("permissions", _) => known(format!("permission-{text}")),
        ("reach", _) => known(format!("reach-{text}")),
        ("credential", _) => known(format!("status-credential-{text}")),
        ("kind", _) => known(format!("factor-{text}")).or_else(|| known(format!("status-{text}"))),
        ("reason", _) => Some(reason(text, l)),
        ("columns", _) => Some(label(text, l)),
        ("preferred_style", _) => known(format!("edit-style-{text}")),
        ("locale", _) => Locale::from_tag(text).map(|locale| locale.own_name().to_owned()),
        ("username_policy", "school") => Some(l.t("set-up-policy-school")),
        ("username_policy", _) => known(format!("settings-policy-{text}")),
        ("username_scope", _) => known(format!("settings-scope-{text}")),
        ("withhold_names", _) => known(format!("settings-withhold-{text}")),
        ("style" | "password_style" | "grade_style", _) => {
            let (key, n) = Style::parse(text).ok()?.message();
            Some(l.text(key, &[("n", n.to_string())]))
        }
        (_, "true" | "yes") => Some(l.t("audit-yes")),
        (_, "false" | "no") => Some(l.t("audit-no")),
        (_, "student" | "teacher" | "guardian" | "staff") => known(format!("profile-{text}")),
        (_, "active" | "inactive") => known(format!("status-{text}")),
        _ => None,
    }
}

/// Why somebody was passed over, by the name of the reason.
fn reason(name: &str, l: Locale) -> String {
    let keys = ["skipped-", "left-out-"].map(|prefix| format!("{prefix}{name}"));
    keys.iter().map(|key| l.text(key, &[])).find(|words| !keys.contains(words)).unwrap_or_else(|| label(name, l))
}

/// Whether an array is what was there before and after, and not a list of things.
fn is_change(key: &str, pair: &[Value]) -> bool {
    let of_lists = |one: &Value| one.is_array() || one.is_null();
    match key {
        "files" | "names" | "messages" | "accounts" | "people" => false,
        // Lists themselves: what was there before and after is two of them.
        "columns" | "schools" => pair.len() == 2 && pair.iter().all(of_lists),
        _ => pair.len() == 2,
    }
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
    match (tail, format!("profile-{tail}")) {
        ("", _) => words,
        (tail, key) => {
            format!("{words} ({})", Some(l.text(&key, &[])).filter(|of| *of != key).unwrap_or(tail.to_owned()))
        }
    }
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
        "SELECT a.id, {} FROM accounts a WHERE a.organization_id = $1 AND a.id IN ({marks})",
        name_columns("a")
    );
    tx.each(&sql, &params, |row| {
        let id: Uuid = row.get(0)?;
        names.insert(id, Named { words: called(row, 1)?, href: Some(format!("/people/{id}")) });
        Ok(())
    })
}

fn meetings(tx: &mut Tx<'_>, of: Uuid, ids: &[Uuid], names: &mut HashMap<Uuid, Named>) -> Result<()> {
    let (marks, params) = among(of, ids);
    let sql = format!("SELECT m.id, m.title FROM meetings m WHERE m.organization_id = $1 AND m.id IN ({marks})");
    tx.each(&sql, &params, |row| {
        let id: Uuid = row.get(0)?;
        names.insert(id, Named { words: row.get(1)?, href: Some(format!("/meetings/{id}")) });
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
            (json!({"totals": {"new": 1200, "changed": 0}}), vec!["totals=new: 1,200"]),
            (json!({"totals": {"changed": 0}}), vec![]),
            (json!({"schools": ["Sur", "Norte"]}), vec!["schools=Sur, Norte"]),
            (json!({"schools": [["Sur"], ["Sur", "Norte"]]}), vec!["schools=Sur → Sur, Norte"]),
            (json!({"filter": {"unique_ids": ["7", "8"]}}), vec!["selection=ID numbers: 7, 8"]),
            (json!({"filter": {"graduation_year": 2031}}), vec!["selection=graduation year: 2031"]),
            (
                json!({"permissions": [null, ["view-people", "view-audit"]]}),
                vec!["permissions=– → See people, Read the audit log"],
            ),
            (
                json!({"rank": [null, 1], "reach": [null, "schools"]}),
                vec!["rank=– → Supervisor", "scope=– → Assigned schools"],
            ),
            (json!({"skipped": {"has-email": 45}}), vec!["skipped=The person already has an e-mail address: 45"]),
            (json!({"style": "words:es:2:2"}), vec!["password style=2 words and a number"]),
            (json!({"format": "table"}), vec!["format=Any other table"]),
            (
                json!({"mode": "missing", "action": "deactivate"}),
                vec!["mode=Only for people without an e-mail address"],
            ),
            (json!({"kind": "passkey"}), vec!["kind=Passkey"]),
            (json!({"kind": "import"}), vec!["kind=import"]),
            (json!({"expires_at": NOON}), vec![&*format!("valid until={}", Locale::En.moment(NOON))]),
            (json!({"single_sign_on": ["false", "true"]}), vec!["single sign-on=no → yes"]),
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
            ("tried without permission: showed the password", Vec::new())
        );
    }

    #[test]
    fn what_is_gone_is_named_by_its_entry() {
        let removed = told("school.remove", &json!({"name": ["Sede Sur", null]}));
        assert_eq!(removed.subject.unwrap().words, "Sede Sur");
    }
}
