//! What the log can be asked for, and how its actions are grouped.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::list::Entry;
use crate::accounts::rules::search_key;
use crate::app::Millis;
use crate::error::Fault;

/// The groups of actions, as filters name them; `audit-group-<name>` says each in words.
pub const GROUPS: [&str; 6] = ["people", "imports", "credentials", "organization", "access", "other"];

/// The group of an action, by its beginning.
pub fn group(action: &str) -> &'static str {
    match action.split('.').next().unwrap_or_default() {
        "account" | "accounts" | "names" | "meeting" => "people",
        "import" | "job" => "imports",
        "credentials" | "slips" | "messages" => "credentials",
        "organization" | "manager" | "school" | "department" | "title" | "role" | "roles" | "key" | "keys" => {
            "organization"
        }
        "access" | "session" | "sessions" | "sign-in" | "factor" | "audit" => "access",
        _ => "other",
    }
}

/// Which entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// By whom: a username as it was then, `operator` or `llavero`.
    pub actor: Option<String>,
    /// An action, or a group of them.
    pub action: Option<String>,
    /// Done to this account, run, school …
    pub subject: Option<Uuid>,
    /// From this moment on.
    pub from: Option<Millis>,
    /// Before this moment.
    pub until: Option<Millis>,
    /// Words that stand in the entry, in any order; accents and capitals do not count.
    pub search: Option<String>,
}

impl Filter {
    /// The beginning of a day (`2026-03-31`), here.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn day(text: &str) -> Result<Millis, Fault> {
        Ok(midnight(parse_day(text)?))
    }

    /// The end of a day.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn day_after(text: &str) -> Result<Millis, Fault> {
        let refused = || Fault::new("audit-date").with("value", text);
        parse_day(text)?.tomorrow().map(midnight).map_err(|_| refused())
    }

    /// The words that are looked for.
    pub fn words(&self) -> Option<Words> {
        let folded = search_key([self.search.as_deref()?]);
        let words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        (!words.is_empty()).then_some(Words(words))
    }
}

fn parse_day(text: &str) -> Result<Date, Fault> {
    let shown: String = text.chars().take(40).collect();
    text.trim().parse().map_err(|_| Fault::new("audit-date").with("value", shown))
}

fn midnight(day: Date) -> Millis {
    day.to_zoned(TimeZone::system()).map(|at| at.timestamp().as_millisecond()).unwrap_or(Millis::MAX)
}

/// Words to be found in an entry.
pub struct Words(Vec<String>);

impl Words {
    /// Whether all of them are in it.
    pub fn are_in(&self, entry: &Entry) -> bool {
        let text = search_key([entry.actor_name.as_str(), entry.action.as_str(), entry.details.as_str()]);
        self.0.iter().all(|word| text.contains(word.as_str()))
    }
}

/// A place in the log: the entry that a page ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// When the entry was made.
    pub at: Millis,
    /// Its number.
    pub seq: i64,
}

impl Cursor {
    /// The place of an entry.
    pub fn of(entry: &Entry) -> Self {
        Self { at: entry.at, seq: entry.seq }
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.at, self.seq)
    }
}

impl FromStr for Cursor {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parts = text.split_once('.').and_then(|(at, seq)| Some((at.parse().ok()?, seq.parse().ok()?)));
        parts.map(|(at, seq)| Self { at, seq }).ok_or_else(|| Fault::new("audit-cursor"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_a_group() {
        for (action, expected) in [
            ("import.apply", "imports"),
            ("job.undo", "imports"),
            ("credentials.reveal", "credentials"),
            ("slips.print", "credentials"),
            ("school.rename", "organization"),
            ("access.denied", "access"),
            ("account.password", "people"),
            ("whatever", "other"),
        ] {
            assert_eq!(group(action), expected, "{action}");
            assert!(GROUPS.contains(&group(action)));
        }
    }

    #[test]
    fn a_day_begins_at_midnight_and_ends_at_the_next() {
        let (from, until) = (Filter::day("2026-03-03").unwrap(), Filter::day_after(" 2026-03-03 ").unwrap());
        assert_eq!(until - from, 24 * 3600 * 1000);
        assert!(from <= 1_772_539_200_000 && 1_772_539_200_000 < until);
        for wrong in ["", "ayer", "2026-02-30", "31/03/2026", "9999-12-31x"] {
            assert_eq!(Filter::day(wrong).unwrap_err().code, "audit-date", "{wrong}");
        }
    }

    #[test]
    fn words_are_found_without_accents_in_any_order() {
        let entry = Entry {
            seq: 1,
            at: 0,
            actor: None,
            actor_name: "ana.pena".to_owned(),
            action: "school.rename".to_owned(),
            subject: None,
            details: r#"{"name":["Sede Norte","Sede Ñandú"]}"#.to_owned(),
        };
        let found = |search: &str| {
            Filter { search: Some(search.to_owned()), ..Filter::default() }.words().is_some_and(|w| w.are_in(&entry))
        };
        for words in ["nandu", "NORTE sede", "ana.pena rename", "Ñandú"] {
            assert!(found(words), "{words}");
        }
        for words in ["sur", "norte sur", "", "  "] {
            assert!(!found(words), "{words:?}");
        }
    }

    #[test]
    fn a_cursor_is_read_as_it_is_written() {
        let cursor = Cursor { at: 1_772_539_200_000, seq: 42 };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for wrong in ["", "1", "1.x", "x.1", "1.2.3"] {
            assert!(wrong.parse::<Cursor>().is_err(), "{wrong}");
        }
    }
}
