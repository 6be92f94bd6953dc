//! Texts of many people, and the words in them, each looked up by its beginning (3.1).

use std::cmp::Ordering;
use std::sync::Arc;

use super::bits::Bits;
use crate::error::{Error, Result};

/// A text of each account, packed.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Appends the text of the next account.
    ///
    /// # Errors
    /// Ours, beyond four gigabytes.
    pub fn push(&mut self, text: &str) -> Result<()> {
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).map_err(Error::internal)?);
        Ok(())
    }

    /// Appends nothing for so many accounts.
    pub fn pass(&mut self, many: usize) {
        self.ends.resize(self.ends.len() + many, self.all.len() as u32);
    }

    /// How many accounts have been given.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of one account.
    pub fn get(&self, account: u32) -> &str {
        let at = account as usize;
        let begin = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[begin as usize..self.ends[at] as usize]
    }
}

/// How many letters are compared at once: most words and names are told apart by these.
const AT_ONCE: usize = 16;

/// The first letters of a text as one number, in the order of texts.
pub fn beginning(text: &[u8]) -> u128 {
    let mut first = [0; AT_ONCE];
    let length = text.len().min(AT_ONCE);
    first[..length].copy_from_slice(&text[..length]);
    u128::from_be_bytes(first)
}

/// What comes after [`beginning`].
pub fn rest(text: &[u8]) -> &[u8] {
    text.get(AT_ONCE..).unwrap_or_default()
}

/// Who has which word: all words in their order, and behind one another the accounts that have each.
#[derive(Debug)]
pub struct Words {
    texts: Arc<Texts>,
    /// Where in the texts each word stands, and where its accounts begin.
    words: Vec<(u32, u32)>,
    accounts: Vec<u32>,
}

/// A word on its way into its place.
struct Entry {
    beginning: u128,
    /// There is more of it than its beginning. Most words have no more, and are told apart without a look at the text.
    is_long: bool,
    start: u32,
    account: u32,
}

impl Words {
    /// The words of all texts, each written after a space.
    pub fn of(texts: Arc<Texts>) -> Self {
        // First by their first letter, so that only the words of one letter at a time take the room of sorting.
        let mut begins = [0_usize; 257];
        for (_, start) in each_word(&texts) {
            begins[usize::from(texts.all.as_bytes()[start as usize]) + 1] += 1;
        }
        for letter in 1..begins.len() {
            begins[letter] += begins[letter - 1];
        }
        let mut found = vec![(0, 0); begins[256]];
        let mut next = begins;
        for (account, start) in each_word(&texts) {
            let place = &mut next[usize::from(texts.all.as_bytes()[start as usize])];
            found[*place] = (account, start);
            *place += 1;
        }
        let mut all = Self { texts, words: Vec::new(), accounts: Vec::with_capacity(found.len()) };
        for letter in begins.windows(2) {
            let entries = found[letter[0]..letter[1]].iter().map(|&(account, start)| {
                let word = all.word(start).as_bytes();
                Entry { beginning: beginning(word), is_long: word.len() > AT_ONCE, start, account }
            });
            let mut entries: Vec<Entry> = entries.collect();
            entries.sort_unstable_by(|a, b| all.compare(a, b).then(a.account.cmp(&b.account)));
            let mut before: Option<&Entry> = None;
            for entry in &entries {
                if before.is_none_or(|before| all.compare(before, entry) != Ordering::Equal) {
                    all.words.push((entry.start, all.accounts.len() as u32));
                }
                all.accounts.push(entry.account);
                before = Some(entry);
            }
        }
        all.words.shrink_to_fit();
        all
    }

    /// Those with a word that begins so.
    pub fn beginning_so(&self, text: &str) -> Bits {
        let first = self.words.partition_point(|(start, _)| self.word(*start) < text);
        let many = self.words[first..].partition_point(|(start, _)| self.word(*start).starts_with(text));
        let of = |word: usize| self.words.get(word).map_or(self.accounts.len(), |(_, accounts)| *accounts as usize);
        Bits::of_numbers(self.texts.len(), &self.accounts[of(first)..of(first + many)])
    }

    fn word(&self, start: u32) -> &str {
        let text = &self.texts.all[start as usize..];
        // Up to the next word, which may be the next account's: all of them begin with a space.
        text.split(' ').next().unwrap_or_default()
    }

    fn compare(&self, a: &Entry, b: &Entry) -> Ordering {
        a.beginning.cmp(&b.beginning).then_with(|| {
            if !a.is_long && !b.is_long {
                return Ordering::Equal;
            }
            let [a, b] = [a, b].map(|entry| rest(self.word(entry.start).as_bytes()));
            a.cmp(b)
        })
    }
}

/// Each word of each account, by where it begins.
fn each_word(texts: &Texts) -> impl Iterator<Item = (u32, u32)> + '_ {
    (0..texts.len() as u32).flat_map(|account| {
        let text = texts.get(account);
        let begin = texts.ends[account as usize] - text.len() as u32;
        let spaces = text.bytes().zip(begin..).filter(|(byte, _)| *byte == b' ');
        spaces.map(move |(_, at)| (account, at + 1))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::accounts::rules::search_words;

    proptest! {
        #[test]
        fn who_has_a_word_that_begins_so_is_found(
            people in proptest::collection::vec("[abñ]{0,3}( [ab]{1,2}| [ab]{15,19}){0,3}", 0..40), asked in "[abn]{1,17}"
        ) {
            let people: Vec<String> = people.iter().map(|person| search_words([person.as_str()])).collect();
            let mut texts = Texts::default();
            people.iter().for_each(|person| texts.push(person).unwrap());
            let found: Vec<u32> = Words::of(Arc::new(texts)).beginning_so(&asked).iter().collect();
            let expected = people.iter().zip(0..).filter(|(person, _)| person.contains(&format!(" {asked}")));
            prop_assert_eq!(found, expected.map(|(_, at)| at).collect::<Vec<u32>>());
        }
    }

    #[test]
    fn texts_are_those_that_were_given() {
        let mut texts = Texts::default();
        texts.pass(2);
        texts.push("ana").unwrap();
        texts.push("").unwrap();
        texts.push("gil").unwrap();
        texts.pass(1);
        assert_eq!((0..6).map(|n| texts.get(n)).collect::<Vec<_>>(), ["", "", "ana", "", "gil", ""]);
    }
}
