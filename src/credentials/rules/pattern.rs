//! Patterns of usernames and addresses: `{first}.{last}`, `{f}{last1}{yy}`, `alumno{n}` (requirement 10.5).

use std::fmt;
use std::str::FromStr;

use crate::accounts::Field;
use crate::accounts::rules::UsernamePolicy;
use crate::error::Fault;

/// A part of a pattern that is filled from a person's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names in `NAMES` are the documentation
pub enum Part {
    First,
    First1,
    First2,
    FirstInitial,
    Middle,
    Middle1,
    MiddleInitial,
    Last,
    Last1,
    Last2,
    LastInitial,
    GraduationYear,
    ShortYear,
    Grade,
    UniqueId,
}

impl Part {
    /// Every part and what it is called between braces.
    pub const NAMES: [(&'static str, Self); 15] = [
        ("first", Self::First),
        ("first1", Self::First1),
        ("first2", Self::First2),
        ("f", Self::FirstInitial),
        ("middle", Self::Middle),
        ("middle1", Self::Middle1),
        ("m", Self::MiddleInitial),
        ("last", Self::Last),
        ("last1", Self::Last1),
        ("last2", Self::Last2),
        ("l", Self::LastInitial),
        ("grad_year", Self::GraduationYear),
        ("yy", Self::ShortYear),
        ("grade", Self::Grade),
        ("unique_id", Self::UniqueId),
    ];

    /// The field it is filled from.
    pub fn field(self) -> Field {
        match self {
            Self::First | Self::First1 | Self::First2 | Self::FirstInitial => Field::FirstName,
            Self::Middle | Self::Middle1 | Self::MiddleInitial => Field::MiddleName,
            Self::Last | Self::Last1 | Self::Last2 | Self::LastInitial => Field::LastName,
            Self::GraduationYear | Self::ShortYear => Field::GraduationYear,
            Self::Grade => Field::GradeLevel,
            Self::UniqueId => Field::UniqueId,
        }
    }

    /// The part that says in full what an initial only hints at.
    pub(crate) fn in_full(self) -> Self {
        match self {
            Self::FirstInitial => Self::First1,
            Self::MiddleInitial => Self::Middle1,
            Self::LastInitial => Self::Last1,
            other => other,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    Part(Part),
    Literal(String),
    Separator(char),
    Counter,
}

/// How a username or the local part of an address is put together.
///
/// Parts in braces: `{first}`, `{middle}`, `{last}` are all words of a name, joined by the
/// pattern's first separator, or by a dot where it has none (`{last}` of *Peña Ibáñez* is `pena.ibanez`);
/// `{first1}`, `{first2}`, `{last1}`, `{last2}`, `{middle1}` one word, particles written together with the
/// word after them (`{last1}` of *de la Cruz Gil* is `delacruz`); `{f}`, `{m}`, `{l}` the initial of the first word;
/// `{grad_year}`, `{yy}` its last two digits; `{grade}`; `{unique_id}`; `{n}` the place of the counter, which
/// otherwise goes to the end. Between them: letters, digits, and the separators `.`, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pub(crate) tokens: Vec<Token>,
    pub(crate) joiner: Option<char>,
    source: String,
}

impl Pattern {
    /// The longest pattern, in characters.
    pub const MAX_CHARS: usize = 200;

    /// Reads a pattern. Faults: `pattern-empty` (nothing in it differs from person to person), `pattern-too-long`,
    /// `pattern-part` (unknown name in braces), `pattern-brace`, `pattern-character`, `pattern-counter` (twice).
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let source = text.trim();
        if source.len() > Self::MAX_CHARS {
            return Err(Fault::new("pattern-too-long").with("limit", Self::MAX_CHARS));
        }
        let mut tokens = Vec::new();
        let mut rest = source;
        while let Some(c) = rest.chars().next() {
            if c == '{' {
                let (name, after) = rest
                    .strip_prefix('{')
                    .and_then(|inner| inner.split_once('}'))
                    .ok_or_else(|| Fault::new("pattern-brace").with("pattern", source))?;
                tokens.push(part(name.trim())?);
                rest = after;
                continue;
            }
            match c.to_ascii_lowercase() {
                c @ ('.' | '-' | '_') => tokens.push(Token::Separator(c)),
                c if c.is_ascii_alphanumeric() => match tokens.last_mut() {
                    Some(Token::Literal(literal)) => literal.push(c),
                    _ => tokens.push(Token::Literal(c.to_string())),
                },
                '}' => return Err(Fault::new("pattern-brace").with("pattern", source)),
                _ => return Err(Fault::new("pattern-character").with("pattern", source).with("character", c)),
            }
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
        if !tokens.iter().any(|token| matches!(token, Token::Part(_) | Token::Counter)) {
            return Err(Fault::new("pattern-empty").with("pattern", source));
        }
        if tokens.iter().filter(|token| **token == Token::Counter).count() > 1 {
            return Err(Fault::new("pattern-counter").with("pattern", source));
        }
        let joiner = tokens.iter().find_map(|token| match token {
            Token::Separator(c) => Some(*c),
            _ => None,
        });
        Ok(Self { tokens, joiner: Some(joiner.unwrap_or('.')), source: source.to_owned() })
    }

    /// The same pattern, putting nothing into a username that the policy forbids: what is written out in it must be
    /// allowed, words are joined by a separator that is, or by none. Fault: `pattern-against-policy`.
    pub fn within(mut self, policy: &UsernamePolicy) -> Result<Self, Fault> {
        let written = self.tokens.iter().filter_map(|token| match token {
            Token::Literal(literal) => literal.chars().find(|c| !policy.allows(*c)),
            Token::Separator(c) => Some(*c).filter(|c| !policy.allows(*c)),
            Token::Part(_) | Token::Counter => None,
        });
        if let Some(forbidden) = { written }.next() {
            let fault = Fault::new("pattern-against-policy");
            return Err(fault.with("pattern", &self.source).with("character", forbidden));
        }
        self.joiner = self.joiner.into_iter().chain(['.', '-', '_']).find(|c| policy.allows(*c));
        Ok(self)
    }

    /// The parts it is filled from, in order.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        self.tokens.iter().filter_map(|token| match token {
            Token::Part(part) => Some(*part),
            _ => None,
        })
    }
}

fn part(name: &str) -> Result<Token, Fault> {
    if name == "n" {
        return Ok(Token::Counter);
    }
    Part::NAMES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, part)| Token::Part(*part))
        .ok_or_else(|| Fault::new("pattern-part").with("part", name))
}

impl FromStr for Pattern {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::parse(text)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.source)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn within_a_policy_nothing_is_written_that_it_forbids() {
        use super::super::render::PersonParts;
        use crate::accounts::rules::Characters;
        let policy = |allowed: &'static str| UsernamePolicy {
            characters: Characters::Allowed(allowed.into()),
            ..UsernamePolicy::SCHOOL
        };
        let person = PersonParts { first: "Ana María", last: "Peña", ..PersonParts::default() };
        for (pattern, allowed, value) in [
            ("{first}.{last}", ".", Some("ana.maria.pena")),
            ("{first}.{last}", "-_", None),
            ("{first}_{last}", "_", Some("ana_maria_pena")),
            ("{f}{last}{first}", "_", Some("apenaana_maria")),
            ("{f}{last}{first}", "", Some("apenaanamaria")),
        ] {
            let within = Pattern::parse(pattern).unwrap().within(&policy(allowed));
            let made = within.map(|pattern| pattern.render(&person, 64).unwrap().value());
            match value {
                Some(value) => assert_eq!(made.unwrap(), value, "{pattern} {allowed:?}"),
                None => assert_eq!(made.unwrap_err().args[1].1, ".", "{pattern} {allowed:?}"),
            }
        }
    }

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_pattern_reads_or_says_what_is_wrong_with_it() {
        for (text, expected) in [
            ("{first}.{last}", "ok"),
            (" {f}{last1}{yy} ", "ok"),
            ("alumno{n}", "ok"),
            ("{ first }_{last}", "ok"),
            ("{unique_id}", "ok"),
            ("", "pattern-empty"),
            ("alumno", "pattern-empty"),
            ("...", "pattern-empty"),
            ("{nombre}", "pattern-part"),
            ("{}", "pattern-part"),
            ("{first", "pattern-brace"),
            ("first}", "pattern-brace"),
            ("{first}@{last}", "pattern-character"),
            ("{first} {last}", "pattern-character"),
            ("ñ{first}", "pattern-character"),
            ("{n}{first}{n}", "pattern-counter"),
        ] {
            assert_eq!(Pattern::parse(text).map_or_else(|fault| fault.code, |_| "ok"), expected, "{text:?}");
        }
        assert_eq!(Pattern::parse(&"{f}".repeat(90)).unwrap_err().code, "pattern-too-long");
    }

    proptest! {
        #[test]
        fn no_pattern_panics_and_each_reads_back_from_its_text(text in "\\PC{0,40}|(\\{(first|l|n|yy)\\}|[.a-z_-]){0,8}") {
            if let Ok(pattern) = Pattern::parse(&text) {
                prop_assert_eq!(Pattern::parse(&pattern.to_string()), Ok(pattern));
            }
        }
    }
}
