//! Words that must not come about by accident in a generated username or password (requirement 10.6).
//!
//! The lists are one word a line, lower-case ASCII; a word after `=` counts only
//! when it is the whole value, because it is too short to mean anything inside
//! another. All are looked for at once by one automaton (Aho–Corasick), so a
//! username costs some tens of nanoseconds however long the lists are.

use std::sync::OnceLock;

const LISTS: [&str; 3] =
    [include_str!("offensive/es.txt"), include_str!("offensive/pt.txt"), include_str!("offensive/en.txt")];

/// The longest word of the lists; the tests hold the lists to it.
pub(crate) const LONGEST: usize = 16;

/// Whether a text, read without its separators and with digits as the letters they resemble, holds one of the words;
/// with `strict`, the short ones count inside it too (for random strings, where nothing is lost by drawing again).
pub fn is_offensive(text: &str, strict: bool) -> bool {
    let mut search = Search::new();
    let mut count = 0_usize;
    let hit = text.bytes().filter_map(letter).any(|b| {
        count += 1;
        let found = search.feed(b);
        found.long > 0 || (strict && found.short > 0)
    });
    hit || (search.last.short > 0 && usize::from(search.last.short) == count)
}

/// The letter a byte is read as: itself in lower case, a digit as what it resembles; `None` for all else.
pub(crate) fn letter(b: u8) -> Option<u8> {
    Some(match b {
        b'a'..=b'z' => b,
        b'A'..=b'Z' => b.to_ascii_lowercase(),
        b'0' => b'o',
        b'1' => b'i',
        b'3' => b'e',
        b'4' => b'a',
        b'5' => b's',
        b'7' => b't',
        // The others resemble no letter, but must not vanish, or the letters beside them would meet.
        b'2' | b'6' | b'8' | b'9' => b'z' + 1,
        _ => return None,
    })
}

/// What ends at the letter just fed: the length of the longest word of each kind, 0 for none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) long: u8,
    pub(crate) short: u8,
}

/// A walk through the automaton.
pub(crate) struct Search {
    states: &'static [State],
    at: u16,
    pub(crate) last: Found,
}

impl Search {
    pub(crate) fn new() -> Self {
        Self { states: automaton(), at: 0, last: Found::default() }
    }

    pub(crate) fn feed(&mut self, letter: u8) -> Found {
        let slot = usize::from(letter.wrapping_sub(b'a'));
        self.at = self.states.get(usize::from(self.at)).and_then(|s| s.next.get(slot)).copied().unwrap_or(0);
        self.last = self.states.get(usize::from(self.at)).map_or(Found::default(), |state| state.found);
        self.last
    }
}

#[derive(Clone)]
struct State {
    next: [u16; 26],
    found: Found,
}

const NONE: u16 = u16::MAX;

fn automaton() -> &'static [State] {
    static STATES: OnceLock<Vec<State>> = OnceLock::new();
    STATES.get_or_init(build)
}

fn entries() -> impl Iterator<Item = (&'static str, bool)> {
    LISTS.into_iter().flat_map(str::lines).filter(|line| !line.is_empty()).map(|line| match line.strip_prefix('=') {
        Some(word) => (word, true),
        None => (line, false),
    })
}

fn build() -> Vec<State> {
    let mut states = vec![State { next: [NONE; 26], found: Found::default() }];
    for (word, short) in entries() {
        let mut at = 0_usize;
        for b in word.bytes() {
            let slot = usize::from(b.wrapping_sub(b'a')) % 26;
            if states[at].next[slot] == NONE {
                states[at].next[slot] = u16::try_from(states.len()).unwrap_or(NONE);
                states.push(State { next: [NONE; 26], found: Found::default() });
            }
            at = usize::from(states[at].next[slot]);
        }
        let length = u8::try_from(word.len()).unwrap_or(u8::MAX);
        let found = &mut states[at].found;
        if short {
            found.short = length;
        } else {
            found.long = length;
        }
    }
    complete(&mut states);
    states
}

/// Fills in where to go on when a letter does not fit, breadth first, so that no step ever goes back.
fn complete(states: &mut [State]) {
    let mut fallback = vec![0_u16; states.len()];
    let mut queue = std::collections::VecDeque::from([0_u16]);
    while let Some(index) = queue.pop_front() {
        let at = usize::from(index);
        let behind = usize::from(fallback[at]);
        if at != 0 {
            let inherited = states[behind].found;
            let found = &mut states[at].found;
            found.long = found.long.max(inherited.long);
            found.short = found.short.max(inherited.short);
        }
        for slot in 0..26 {
            let past = if at == 0 { 0 } else { states[behind].next[slot] };
            let next = states[at].next[slot];
            if next == NONE {
                states[at].next[slot] = past;
            } else {
                fallback[usize::from(next)] = past;
                queue.push_back(next);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_plain_sorted_and_within_their_limits() {
        for list in LISTS {
            let lines: Vec<_> = list.lines().collect();
            assert!(lines.is_sorted_by(|a, b| a < b), "sorted, without duplicates");
            for line in lines {
                let word = line.strip_prefix('=').unwrap_or(line);
                assert!(word.bytes().all(|b| b.is_ascii_lowercase()), "{line}");
                let shortest = if line.starts_with('=') { 2 } else { 4 };
                assert!((shortest..=LONGEST).contains(&word.len()), "{line}");
            }
        }
    }

    #[test]
    fn every_word_is_found_alone_inside_and_in_disguise() {
        for (word, short) in entries() {
            assert!(is_offensive(word, false), "{word}");
            assert!(is_offensive(&format!("xx{word}xx"), true), "{word}");
            let disguised = word.replace('o', "0").replace('e', "3").replace('s', "5");
            assert!(is_offensive(&disguised, false), "{disguised}");
            if !short {
                assert!(is_offensive(&format!("q.{word}-7"), false), "{word}");
            }
        }
        assert!(is_offensive("P-u.T_0", false));
    }

    #[test]
    fn plain_words_are_not_offensive() {
        for word in ["", "ana.garcia", "sol-mesa-47", "class", "verano", "sexto", "documento", "8888"] {
            assert!(!is_offensive(word, false), "{word}");
        }
    }
}
