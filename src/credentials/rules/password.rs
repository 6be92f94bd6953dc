//! Passwords: made by a style, or given by a person and checked (requirements 10.6, 4.4).

use std::sync::OnceLock;

use caseless::Caseless;
use jiff::civil::Date;
use rand::CryptoRng;
use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::offensive::is_offensive;
use super::style::{Language, Style};
use crate::error::Fault;

/// Without 0 and 1, which look like O and l.
pub(crate) const DIGITS: &[u8] = b"23456789";
/// Letters that sound the same in the three languages, without l.
pub(crate) const CONSONANTS: &[u8] = b"bdfgkmnprstvz";
/// Without o.
pub(crate) const VOWELS: &[u8] = b"aeiu";

/// The fewest characters of a password that a file or an administrator gives: it is an initial one.
pub const MIN_INITIAL_CHARS: usize = 4;

/// The longest password a person may give, in characters.
const MAX_GIVEN: usize = 128;

/// The words of a language, sorted.
pub(crate) fn words(language: Language) -> &'static [&'static str] {
    static LISTS: OnceLock<[Vec<&'static str>; 3]> = OnceLock::new();
    let [es, pt, en] = LISTS.get_or_init(|| {
        [include_str!("words/es.txt"), include_str!("words/pt.txt"), include_str!("words/en.txt")]
            .map(|list| list.lines().collect())
    });
    match language {
        Language::Es => es,
        Language::Pt => pt,
        Language::En => en,
    }
}

/// A password of a style; all of them are equally likely. One that holds a rude word by accident is drawn again.
/// Numbers of a style beyond their limits are taken as the limits.
pub fn generate(style: &Style, rng: &mut impl CryptoRng) -> SecretString {
    let mut buffer = Zeroizing::new([0_u8; 64]);
    loop {
        let mut draft = Draft { buffer: &mut buffer, length: 0 };
        draft.fill(style, rng);
        let length = draft.length;
        let text = buffer.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        let strict = matches!(style, Style::Pronounceable { .. } | Style::Random { .. });
        if matches!(style, Style::Digits { .. }) || !is_offensive(text, strict) {
            return SecretString::from(text);
        }
    }
}

/// A password in the making, on the stack: it is copied to the heap once, at its exact length, and wiped here.
struct Draft<'a> {
    buffer: &'a mut [u8; 64],
    length: usize,
}

impl Draft<'_> {
    fn fill(&mut self, style: &Style, rng: &mut impl CryptoRng) {
        match *style {
            Style::Words { language, words: count, digits } => {
                let list = words(language);
                for index in 0..count.clamp(1, 6) {
                    if index > 0 {
                        self.push(b'-');
                    }
                    let word = list.get(below(rng, list.len())).copied().unwrap_or_default();
                    word.bytes().for_each(|b| self.push(b));
                }
                if digits > 0 {
                    self.push(b'-');
                    self.draw(DIGITS, digits.min(6), rng);
                }
            }
            Style::Pronounceable { length } => {
                for index in 0..length.clamp(4, 40) {
                    self.draw(if index % 2 == 0 { CONSONANTS } else { VOWELS }, 1, rng);
                }
            }
            Style::Digits { length } => self.draw(DIGITS, length.clamp(4, 40), rng),
            Style::Random { length, alphabet } => self.draw(alphabet.bytes(), length.clamp(4, 40), rng),
        }
    }

    fn draw(&mut self, alphabet: &[u8], times: u8, rng: &mut impl CryptoRng) {
        for _ in 0..times {
            if let Some(b) = alphabet.get(below(rng, alphabet.len())) {
                self.push(*b);
            }
        }
    }

    fn push(&mut self, b: u8) {
        if let Some(slot) = self.buffer.get_mut(self.length) {
            *slot = b;
            self.length += 1;
        }
    }
}

/// A number under `n`, each as likely: multiply and shift, drawing again in the few cases that would favour some.
fn below(rng: &mut impl CryptoRng, n: usize) -> usize {
    let n = u32::try_from(n).unwrap_or(u32::MAX).max(1);
    let unfair = n.wrapping_neg() % n;
    loop {
        let product = u64::from(rng.next_u32()) * u64::from(n);
        if product as u32 >= unfair {
            return (product >> 32) as usize;
        }
    }
}

/// Checks a password that a person gives for an account (4.4); blank username or id are not compared with.
/// Comparison ignores case and, for dates, separators and the order of day, month and year.
///
/// Faults, none of which carries the password: `password-short`, `password-long`, `password-character`,
/// `password-username`, `password-unique-id`, `password-birth-date`.
pub fn check_given(
    password: &str,
    username: &str,
    unique_id: &str,
    birth_date: Option<Date>,
    min_chars: usize,
) -> Result<(), Fault> {
    let length = password.chars().count();
    if length < min_chars {
        return Err(Fault::new("password-short").with("limit", min_chars));
    }
    if length > MAX_GIVEN {
        return Err(Fault::new("password-long").with("limit", MAX_GIVEN));
    }
    if password.chars().any(char::is_control) {
        return Err(Fault::new("password-character"));
    }
    let folded = Zeroizing::new(fold(password));
    let same = |other: &str| !other.trim().is_empty() && *folded == fold(other);
    if same(username) {
        return Err(Fault::new("password-username"));
    }
    if same(unique_id) {
        return Err(Fault::new("password-unique-id"));
    }
    if birth_date.is_some_and(|date| is_date(password, date)) {
        return Err(Fault::new("password-birth-date"));
    }
    Ok(())
}

fn fold(text: &str) -> String {
    text.trim().nfd().default_case_fold().nfc().collect()
}

fn is_date(password: &str, date: Date) -> bool {
    let separator = |c: char| matches!(c, '-' | '/' | '.' | '_' | ' ');
    let mut digits = Zeroizing::new(String::with_capacity(password.len()));
    digits.extend(password.chars().filter(|c| !separator(*c)));
    let (d, m, y) = (date.day(), date.month(), date.year());
    let short = y.rem_euclid(100);
    [
        format!("{y:04}{m:02}{d:02}"),
        format!("{y:04}{d:02}{m:02}"),
        format!("{d:02}{m:02}{y:04}"),
        format!("{m:02}{d:02}{y:04}"),
        format!("{d}{m}{y}"),
        format!("{m}{d}{y}"),
        format!("{short:02}{m:02}{d:02}"),
        format!("{d:02}{m:02}{short:02}"),
        format!("{m:02}{d:02}{short:02}"),
    ]
    .contains(&digits)
}

#[cfg(test)]
#[path = "password_tests.rs"]
mod tests;
