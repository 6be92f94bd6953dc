//! A pattern filled from one person: the value, and why it came out so (requirement 10.5).
//!
//! What must not come about by accident is decided here too. A rude word that
//! stands within one whole word of the person's own name is theirs (*Dickens*,
//! *Culebras*), and so is one that only a visible separator between whole words
//! holds together (`ana.lopez`). One that arises where an initial, a cut word or
//! a counter meets its neighbour is an accident. Then, in this order: a
//! separator between all parts; whole words in place of initials as well; `u` and the
//! unique ID, or `user`.

use crate::accounts::Field;
use crate::accounts::rules::PARTICLES;
use crate::error::Fault;

use super::offensive::{LONGEST, Search, letter};
use super::pattern::{Part, Pattern, Token};
use super::transliterate::transliterate_into;

/// What of a person a pattern may use. A blank part is a missing one.
#[derive(Debug, Clone, Copy, Default)]
#[allow(missing_docs)] // the names are the documentation
pub struct PersonParts<'a> {
    pub first: &'a str,
    pub middle: &'a str,
    pub last: &'a str,
    pub graduation_year: Option<u16>,
    pub grade: &'a str,
    pub unique_id: &'a str,
}

/// One reason why a value came out as it did; shown in the preview as the message `why-<name>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Filled from this field.
    From(Field),
    /// The pattern asks for this field, which the person does not have.
    Missing(Field),
    /// Letters were changed to plain ones.
    Transliterated,
    /// Cut to this many characters.
    Cut(usize),
    /// Separators were put in, so that no rude word comes about by accident.
    Separated,
    /// Whole words were taken in place of initials, for the same reason.
    InFull,
    /// Nothing of the name could be used, for the same reason.
    Neutral,
    /// The value without a counter, named here, belongs to someone who comes first.
    Counter(u32, String),
    /// The same, but it was somebody else's once, and is withheld (1.8).
    Withheld(u32, String),
}

impl Why {
    /// Whether the value was somebody else's already, or once.
    pub fn is_collision(&self) -> bool {
        matches!(self, Self::Counter(..) | Self::Withheld(..))
    }

    /// The message's key and arguments.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::From(field) => ("why-from", vec![("field", field.name().to_owned())]),
            Self::Missing(field) => ("why-missing", vec![("field", field.name().to_owned())]),
            Self::Transliterated => ("why-transliterated", vec![]),
            Self::Cut(limit) => ("why-cut", vec![("limit", limit.to_string())]),
            Self::Separated => ("why-separated", vec![]),
            Self::InFull => ("why-in-full", vec![]),
            Self::Neutral => ("why-neutral", vec![]),
            Self::Counter(number, base) => {
                ("why-counter", vec![("number", number.to_string()), ("base", base.clone())])
            }
            Self::Withheld(number, base) => {
                ("why-withheld", vec![("number", number.to_string()), ("base", base.clone())])
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Variant {
    AsAsked,
    Separated,
    InFull,
    Neutral,
}

/// One word in the text: where it stands, and whether it is a whole word of the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Segment {
    start: u16,
    end: u16,
    whole: bool,
}

/// A pattern filled from one person, with the place of its counter still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// What stands before the counter and, from `at`, what stands after it.
    pub(crate) text: String,
    pub(crate) at: usize,
    before: Option<char>,
    after: Option<char>,
    segments: Vec<Segment>,
    max: usize,
    used: u8,
    missing: u8,
    transliterated: bool,
    variant: Variant,
}

/// Where the pieces of a value lie in it.
struct Layout {
    head: usize,
    tail_start: usize,
    cut: bool,
}

const FIELDS: [Field; 6] =
    [Field::FirstName, Field::MiddleName, Field::LastName, Field::GraduationYear, Field::GradeLevel, Field::UniqueId];

impl Pattern {
    /// The pattern filled from one person, at most `max_chars` long (never fewer than 8).
    ///
    /// Missing parts vanish together with a separator beside them. The value matches
    /// `[a-z0-9]([a-z0-9._-]*[a-z0-9])?`. Fault: `credential-empty`, with the fields that are missing.
    pub fn render(&self, person: &PersonParts<'_>, max_chars: usize) -> Result<Rendered, Fault> {
        let mut rendered = self.fill(person, max_chars, Variant::AsAsked);
        let has_parts = self.parts().next().is_some();
        if (has_parts && rendered.used == 0) || (!has_parts && rendered.text.is_empty()) {
            let missing: Vec<_> = fields(rendered.missing).map(Field::name).collect();
            return Err(Fault::new("credential-empty").with("field", missing.join(", ")));
        }
        let mut value = String::new();
        for variant in [Variant::Separated, Variant::InFull, Variant::Neutral] {
            if !rendered.write(None, &mut value) {
                break;
            }
            rendered = self.fill(person, max_chars, variant);
        }
        Ok(rendered)
    }

    fn fill(&self, person: &PersonParts<'_>, max_chars: usize, variant: Variant) -> Rendered {
        let mut filler = Filler {
            out: Rendered {
                text: String::with_capacity(48),
                at: usize::MAX,
                before: None,
                after: None,
                segments: Vec::with_capacity(6),
                max: max_chars.clamp(8, 200),
                used: 0,
                missing: 0,
                transliterated: false,
                variant,
            },
            words: String::new(),
            pending: None,
            joiner: self.joiner,
            separate: variant != Variant::AsAsked,
        };
        if variant == Variant::Neutral {
            filler.neutral(person);
        } else {
            for token in &self.tokens {
                filler.token(token, person);
            }
        }
        let mut out = filler.out;
        out.at = out.at.min(out.text.len());
        out
    }
}

struct Filler {
    out: Rendered,
    words: String,
    pending: Option<char>,
    joiner: Option<char>,
    separate: bool,
}

impl Filler {
    fn token(&mut self, token: &Token, person: &PersonParts<'_>) {
        match token {
            Token::Literal(literal) => self.word(literal, true),
            Token::Separator(c) => self.pending = self.pending.or(Some(*c)),
            Token::Counter => {
                self.out.at = self.out.text.len();
                self.out.before = self.pending.take();
            }
            Token::Part(part) => {
                let part = if self.out.variant == Variant::InFull { part.in_full() } else { *part };
                let before = self.out.segments.len();
                self.part(part, person);
                let bit = FIELDS.iter().position(|field| *field == part.field()).map_or(0, |at| 1 << at);
                if self.out.segments.len() > before {
                    self.out.used |= bit;
                } else {
                    self.out.missing |= bit;
                }
            }
        }
    }

    fn part(&mut self, part: Part, person: &PersonParts<'_>) {
        let source = match part.field() {
            Field::FirstName => person.first,
            Field::MiddleName => person.middle,
            Field::LastName => person.last,
            Field::GradeLevel => person.grade,
            Field::UniqueId => person.unique_id,
            _ => return self.year(part, person.graduation_year),
        };
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        let changed = transliterate_into(source, &mut words);
        self.out.transliterated |= changed && !words.is_empty();
        match part {
            Part::FirstInitial | Part::MiddleInitial | Part::LastInitial => {
                self.word(words.get(..1).unwrap_or_default(), words.len() == 1);
            }
            Part::First1 | Part::Middle1 | Part::Last1 => self.unit(&words, 0),
            Part::First2 | Part::Last2 => self.unit(&words, 1),
            Part::Grade | Part::UniqueId => {
                words.retain(|c| c != ' ');
                self.word(&words, true);
            }
            _ => {
                for (index, word) in words.split(' ').filter(|word| !word.is_empty()).enumerate() {
                    if index > 0 {
                        self.pending = self.joiner;
                    }
                    self.word(word, true);
                }
            }
        }
        self.words = words;
    }

    fn year(&mut self, part: Part, year: Option<u16>) {
        let Some(year) = year else { return };
        let year = year.to_string();
        let digits = match part {
            Part::ShortYear => year.get(year.len().saturating_sub(2)..).unwrap_or_default(),
            _ => &year,
        };
        self.word(digits, true);
    }

    /// The n-th word of a name, particles written together with the word after them.
    fn unit(&mut self, words: &str, n: usize) {
        let mut index = 0;
        let mut unit = String::new();
        let mut all = words.split(' ').filter(|word| !word.is_empty()).peekable();
        while let Some(word) = all.next() {
            if index == n {
                unit.push_str(word);
            }
            if !PARTICLES.contains(&word) || all.peek().is_none() {
                index += 1;
            }
        }
        self.word(&unit, true);
    }

    fn word(&mut self, word: &str, whole: bool) {
        if word.is_empty() {
            return;
        }
        let text = &mut self.out.text;
        if text.len() == self.out.at {
            self.out.after = self.pending.take();
        } else if !text.is_empty() {
            let separator = self.pending.or(self.joiner.filter(|_| self.separate));
            text.extend(separator);
        }
        self.pending = None;
        let start = u16::try_from(text.len()).unwrap_or(u16::MAX);
        text.push_str(word);
        let end = u16::try_from(text.len()).unwrap_or(u16::MAX);
        self.out.segments.push(Segment { start, end, whole });
    }

    fn neutral(&mut self, person: &PersonParts<'_>) {
        let mut id = String::new();
        transliterate_into(person.unique_id, &mut id);
        id.retain(|c| c != ' ');
        self.out.used = if id.is_empty() { 0 } else { 1 << 5 };
        let name = if id.is_empty() { "user".to_owned() } else { format!("u{id}") };
        self.word(&name, true);
    }
}

fn fields(bits: u8) -> impl Iterator<Item = Field> {
    FIELDS.into_iter().enumerate().filter(move |(at, _)| bits & (1 << at) != 0).map(|(_, field)| field)
}

impl Rendered {
    /// The value without a counter.
    pub fn value(&self) -> String {
        let mut value = String::with_capacity(self.text.len() + 1);
        self.write(None, &mut value);
        value
    }

    /// The value with a counter in its place, what stands before it cut where it would be too long.
    pub fn with_counter(&self, counter: u32) -> String {
        let mut value = String::with_capacity(self.text.len() + 6);
        self.write(Some(counter), &mut value);
        value
    }

    /// Why the value without a counter came out so.
    pub fn explain(&self) -> Vec<Why> {
        let mut reasons: Vec<Why> = fields(self.used).map(Why::From).collect();
        reasons.extend(fields(self.missing & !self.used).map(Why::Missing));
        if self.transliterated {
            reasons.push(Why::Transliterated);
        }
        if self.lay_out(None, &mut String::new()).cut {
            reasons.push(Why::Cut(self.max));
        }
        match self.variant {
            Variant::AsAsked => {}
            Variant::Separated => reasons.push(Why::Separated),
            Variant::InFull => reasons.push(Why::InFull),
            Variant::Neutral => reasons.push(Why::Neutral),
        }
        reasons
    }

    /// Writes the value in place of what `out` held; says whether it holds a rude word by accident.
    pub(crate) fn write(&self, counter: Option<u32>, out: &mut String) -> bool {
        let layout = self.lay_out(counter, out);
        self.variant != Variant::Neutral && self.offends(out, &layout)
    }

    fn lay_out(&self, counter: Option<u32>, out: &mut String) -> Layout {
        use std::fmt::Write;
        out.clear();
        let (head, tail) = self.text.split_at_checked(self.at).unwrap_or((&self.text, ""));
        let digits = counter.map_or(0, |n| n.checked_ilog10().unwrap_or(0) as usize + 1);
        let separators = usize::from(self.before.is_some()) + usize::from(self.after.is_some());
        let room = self.max.saturating_sub(digits + separators);
        let kept_head = cut(head, room);
        let kept_tail = cut(tail, room - kept_head.len());
        out.push_str(kept_head);
        let (before, after) = match counter {
            Some(_) => (self.before.filter(|_| !kept_head.is_empty()), self.after.filter(|_| !kept_tail.is_empty())),
            None if kept_head.is_empty() || kept_tail.is_empty() => (None, None),
            None => (self.before.or(self.after), None),
        };
        out.extend(before);
        if let Some(counter) = counter {
            let _ = write!(out, "{counter}");
        }
        out.extend(after);
        let tail_start = out.len();
        out.push_str(kept_tail);
        Layout { head: kept_head.len(), tail_start, cut: kept_head.len() + kept_tail.len() < self.text.len() }
    }

    fn offends(&self, value: &str, layout: &Layout) -> bool {
        let mut search = Search::new();
        let mut recent = [Origin::default(); LONGEST];
        let mut count = 0_usize;
        let mut segment = 0_usize;
        let mut separated = false;
        let tail_end = self.at + value.len().saturating_sub(layout.tail_start);
        for (index, byte) in value.bytes().enumerate() {
            let Some(letter) = letter(byte) else {
                separated = true;
                continue;
            };
            let (source, kept) = if index < layout.head {
                (Some(index), layout.head)
            } else if index >= layout.tail_start {
                (Some(self.at + index - layout.tail_start), tail_end)
            } else {
                (None, 0)
            };
            let origin = match source {
                Some(source) => {
                    while self.segments.get(segment).is_some_and(|s| usize::from(s.end) <= source) {
                        segment += 1;
                    }
                    let whole = self.segments.get(segment).is_some_and(|s| s.whole && usize::from(s.end) <= kept);
                    Origin { segment, whole, separated, digit: byte.is_ascii_digit() }
                }
                None => Origin { segment: usize::MAX, whole: false, separated, digit: true },
            };
            separated = false;
            if let Some(slot) = recent.get_mut(count % LONGEST) {
                *slot = origin;
            }
            count += 1;
            let found = search.feed(letter);
            if found.long > 0 && is_accident(&recent, count, usize::from(found.long)) {
                return true;
            }
        }
        let short = usize::from(search.last.short);
        short > 0 && short == count && is_accident(&recent, count, short)
    }
}

/// The first `room` characters, without a separator at the end.
fn cut(text: &str, room: usize) -> &str {
    if text.len() <= room {
        return text;
    }
    text.get(..room).unwrap_or_default().trim_end_matches(['.', '-', '_'])
}

/// Where a letter of the value comes from.
#[derive(Clone, Copy, Default)]
struct Origin {
    segment: usize,
    whole: bool,
    separated: bool,
    digit: bool,
}

/// Whether the last `length` letters came together by accident; mostly digits are no word.
fn is_accident(recent: &[Origin; LONGEST], count: usize, length: usize) -> bool {
    let first = count.saturating_sub(length);
    let origins = || (first..count).filter_map(|at| recent.get(at % LONGEST));
    let digits = origins().filter(|origin| origin.digit).count();
    if digits * 2 >= length {
        return false;
    }
    let joined = origins().zip(origins().skip(1)).any(|(a, b)| a.segment != b.segment && !b.separated);
    joined || origins().any(|origin| !origin.whole)
}

#[cfg(test)]
#[path = "render_tests.rs"]
mod tests;
