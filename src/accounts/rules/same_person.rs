//! Whether two names may be those of one person (requirement 11.8). Pure.
//!
//! Names are compared without case, accents, particles and titles, and by how they sound in Spanish and Portuguese
//! (`Giménez` is `Jiménez`). Second names and second surnames may be missing, surnames may stand in any order, a
//! word may be an initial or hold a typing error. Nicknames are not known: `Pepe` is not `José`.

use super::names::is_particle;
use super::search::search_key;

/// A name as an account or a row of a file has it; a part that is missing is empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FullName<'a> {
    /// First names.
    pub first: &'a str,
    /// Middle names.
    pub middle: &'a str,
    /// Last names.
    pub last: &'a str,
}

impl FullName<'_> {
    /// The name as people write it.
    pub fn shown(&self) -> String {
        let words = [self.first, self.middle, self.last];
        words.iter().flat_map(|part| part.split_whitespace()).collect::<Vec<_>>().join(" ")
    }
}

/// How much two names have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// First and last names agree.
    Same,
    /// Only the first names agree, only the last names, or only all words together.
    Partly,
    /// Neither the first names nor the last names agree.
    Different,
    /// One of them says nothing.
    Unknown,
}

/// How much two names have in common. The order of the two does not matter.
pub fn likeness(one: FullName<'_>, other: FullName<'_>) -> Likeness {
    let (a, b) = (Words::new(one), Words::new(other));
    if a.count() == 0 || b.count() == 0 {
        return Likeness::Unknown;
    }
    match (given_agree(&a.given, &b.given), last_agree(&a.last, &b.last)) {
        (true, true) => Likeness::Same,
        (true, false) | (false, true) => Likeness::Partly,
        // A full name that was divided at another place, or written last name first.
        (false, false) if all_agree(&a, &b) => Likeness::Partly,
        (false, false) => Likeness::Different,
    }
}

/// Whether somebody would be turned into somebody else: both the first and the last names of `said` are there, and
/// neither agrees with `known`. Equal last names, which are nearly all, cost no allocation.
pub fn is_another_person(known: FullName<'_>, said: FullName<'_>) -> bool {
    let has_given = !said.first.is_empty() || !said.middle.is_empty();
    // A list in capitals differs in every row: comparing last names as a whole is cheaper than looking at each word.
    if !has_given
        || said.last.is_empty()
        || known.last == said.last
        || search_key([known.last]) == search_key([said.last])
    {
        return false;
    }
    likeness(known, said) == Likeness::Different
}

/// The words of a name as they are compared.
struct Words {
    given: Part,
    last: Part,
}

struct Part {
    /// Without particles and titles.
    words: Vec<String>,
    /// All of it, run together: `de la Cruz` is `Delacruz`.
    whole: String,
}

impl Words {
    fn new(name: FullName<'_>) -> Self {
        Self { given: Part::new(&[name.first, name.middle]), last: Part::new(&[name.last]) }
    }

    fn count(&self) -> usize {
        self.given.words.len() + self.last.words.len()
    }

    fn all(&self) -> Vec<&String> {
        self.given.words.iter().chain(&self.last.words).collect()
    }
}

impl Part {
    fn new(parts: &[&str]) -> Self {
        // `M.ª` is one word.
        let folded = search_key(parts.iter().copied()).replace(".a ", "a ");
        let folded = folded.strip_suffix(".a").map_or_else(|| folded.clone(), |start| format!("{start}a"));
        let plain: String = folded.chars().filter(|c| *c != '\'').collect();
        let all: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let kept: Vec<&str> = all.iter().copied().filter(|word| !is_left_out(word)).collect();
        let words = if kept.is_empty() { &all } else { &kept };
        Self { words: words.iter().map(|word| sound(full_form(word))).collect(), whole: sound(&all.concat()) }
    }
}

/// Particles, what ties two surnames, and how people are addressed.
fn is_left_out(word: &str) -> bool {
    const MORE: [&str; 18] = [
        "y", "e", "i", "and", "don", "dona", "sr", "sra", "srta", "dr", "dra", "prof", "profa", "lic", "ing", "mr",
        "mrs", "ms",
    ];
    is_particle(word) || MORE.contains(&word)
}

/// First names that people shorten in writing.
fn full_form(word: &str) -> &str {
    match word {
        "ma" => "maria",
        "fco" => "francisco",
        "fca" => "francisca",
        "gpe" => "guadalupe",
        word => word,
    }
}

/// A folded word by its sound: letters that Spanish and Portuguese say alike are one, doubled ones are single, and a
/// silent `h` is none. Letters of other scripts stay themselves.
fn sound(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut sounds = String::with_capacity(word.len());
    for (at, &letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied().unwrap_or_default();
        let is_soft = matches!(next, 'e' | 'i' | 'y');
        let said = match letter {
            'h' => continue,
            'u' if is_soft && at > 0 && matches!(letters.get(at - 1), Some('q' | 'g')) => continue,
            'p' if next == 'h' => 'f',
            'v' => 'b',
            'z' => 's',
            'c' if is_soft => 's',
            'c' | 'q' => 'k',
            'g' if is_soft => 'j',
            'x' => 'j',
            'y' => 'i',
            other => other,
        };
        if !sounds.ends_with(said) {
            sounds.push(said);
        }
    }
    sounds
}

fn given_agree(one: &Part, other: &Part) -> bool {
    let (a, b) = (&one.words, &other.words);
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.is_empty() {
        return false;
    }
    // In their order: `José María` is not `María José`.
    let mut rest = long.iter();
    let is_within = short.iter().all(|word| rest.any(|other| given_alike(word, other)));
    is_within || one.whole == other.whole
}

fn last_agree(one: &Part, other: &Part) -> bool {
    let (a, b): (Vec<&String>, Vec<&String>) = (one.words.iter().collect(), other.words.iter().collect());
    !a.is_empty() && !b.is_empty() && (is_one_within_other(&a, &b, alike) || one.whole == other.whole)
}

fn all_agree(one: &Words, other: &Words) -> bool {
    one.count().min(other.count()) > 1 && is_one_within_other(&one.all(), &other.all(), given_alike)
}

/// Whether each word of the shorter name has one of its own in the longer, in whatever order.
fn is_one_within_other(one: &[&String], other: &[&String], alike: fn(&str, &str) -> bool) -> bool {
    let is_within = |short: &[&String], long: &[&String]| {
        let mut rest = long.to_vec();
        short.iter().all(|word| {
            let equal = rest.iter().position(|other| other == word);
            let found = equal.or_else(|| rest.iter().position(|other| alike(word, other)));
            found.map(|at| rest.swap_remove(at)).is_some()
        })
    };
    (one.len() <= other.len() && is_within(one, other)) || (other.len() <= one.len() && is_within(other, one))
}

/// The same for first names, which often differ by their last letter alone: `Mario` is not `María`, nor `Daniel` `Daniela`.
fn given_alike(one: &str, other: &str) -> bool {
    let ends = (one.chars().next_back(), other.chars().next_back());
    let is_initial = is_initial(one) || is_initial(other);
    let is_of_another = ends.0 != ends.1 && (ends.0 == Some('a') || ends.1 == Some('a'));
    alike(one, other) && (is_initial || !is_of_another)
}

/// Whether two words are one, but for an initial or a typing error.
fn alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    // Typing errors are seldom in the first letter, and there stand `Hernández` and `Fernández`.
    if one.chars().next() != other.chars().next() || one.is_empty() {
        return false;
    }
    if is_initial(one) || is_initial(other) {
        return true;
    }
    let longest = one.chars().count().max(other.chars().count());
    // Short words differ by one letter too often: `Vega`, `Vera`.
    let errors = match longest {
        0..5 => return false,
        5..9 => 1,
        _ => 2,
    };
    distance(one, other) <= errors
}

fn is_initial(word: &str) -> bool {
    word.chars().nth(1).is_none()
}

/// How many letters have to be put in, left out, replaced, or swapped with the next one.
fn distance(one: &str, other: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let least = (above[j] + usize::from(letter != other)).min(above[j + 1] + 1).min(row[j] + 1);
            let is_swapped = i > 0 && j > 0 && a[i - 1] == *other && b[j - 1] == *letter;
            row.push(if is_swapped { least.min(before[j - 1] + 1) } else { least });
        }
        before = std::mem::replace(&mut above, row);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
#[path = "same_person_tests.rs"]
mod tests;
