//! Names in any script as lower-case ASCII words (requirement 10.5).
//!
//! What was decided, since one letter has more than one customary spelling:
//! - Accents are dropped, also in German: `Müller` is `muller`, since a pupil types what is printed on the slip.
//! - Apostrophes join (`O'Connor` is `oconnor`); hyphens, dots and blanks divide words.
//! - Greek by ELOT 743, as in passports: `ου` is `ou`, `αυ` is `av` or `af`, `μπ` at either end of a word is `b`.
//! - Cyrillic as Russian in English books (`щ` is `shch`, `ю` is `yu`, `ё` is `yo`), with the Ukrainian,
//!   Belarusian, Serbian and Macedonian letters beside it. The language of a name is not known, so `г` is always `g`.
//! - Everything else as the any_ascii crate has it.

use any_ascii::any_ascii_char;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a name, each `[a-z0-9]+`, with one space between. Empty when nothing of it can be written so.
pub fn transliterate(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    transliterate_into(name, &mut out);
    out
}

/// Appends the words of a name; says whether anything but the case of ASCII letters had to change.
pub(crate) fn transliterate_into(name: &str, out: &mut String) -> bool {
    let start = out.len();
    let mut writer = Writer { out, start, divide: false };
    if name.is_ascii() {
        for c in name.chars() {
            writer.char(c);
        }
        return false;
    }
    let mut greek = false;
    for c in name.chars() {
        match plain(c) {
            Some(letter) => writer.letter(letter),
            None if c.is_ascii() => writer.char(c),
            None if is_greek(c) => {
                greek = true;
                break;
            }
            None => writer.other(c),
        }
    }
    if greek {
        writer.out.truncate(start);
        writer.divide = false;
        writer.greek(name);
    }
    true
}

struct Writer<'a> {
    out: &'a mut String,
    start: usize,
    divide: bool,
}

impl Writer<'_> {
    fn char(&mut self, c: char) {
        match c {
            'a'..='z' | '0'..='9' => self.letter(c),
            'A'..='Z' => self.letter(c.to_ascii_lowercase()),
            '\'' | '`' => {}
            _ => self.divide = true,
        }
    }

    fn letter(&mut self, c: char) {
        if std::mem::take(&mut self.divide) && self.out.len() > self.start {
            self.out.push(' ');
        }
        self.out.push(c);
    }

    fn other(&mut self, c: char) {
        if matches!(c, '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2b9}' | '\u{2ba}' | '\u{b4}' | '\u{2032}') {
            return;
        }
        if is_combining_mark(c) {
            return;
        }
        if let Some(text) = cyrillic(c) {
            text.chars().for_each(|c| self.letter(c));
        } else if c.is_alphanumeric() {
            for c in any_ascii_char(c).chars().filter(char::is_ascii_alphanumeric) {
                self.letter(c.to_ascii_lowercase());
            }
        } else if !crate::accounts::rules::is_invisible(c) {
            self.divide = true;
        }
    }

    /// A name with Greek in it, letter by letter with the ones beside it in view.
    fn greek(&mut self, name: &str) {
        let lower: Vec<char> = name.to_lowercase().nfd().collect();
        let letters: Vec<Letter> = letters(&lower);
        let mut at = 0;
        while let Some(letter) = letters.get(at) {
            let next = letters.get(at + 1).filter(|next| !next.parted);
            let used = match next {
                Some(next) => self.greek_pair(
                    letter,
                    next,
                    letters.get(at + 2),
                    !at.checked_sub(1).and_then(|before| letters.get(before)).is_some_and(Letter::is_letter),
                ),
                None => 0,
            };
            if used > 0 {
                at += used;
                continue;
            }
            match greek_letter(letter.base) {
                Some(text) => text.chars().for_each(|c| self.letter(c)),
                None => match plain(letter.base) {
                    Some(c) => self.letter(c),
                    None if letter.base.is_ascii() => self.char(letter.base),
                    None => self.other(letter.base),
                },
            }
            at += 1;
        }
    }

    /// Writes two Greek letters that are spelled together; says how many letters that used up.
    fn greek_pair(&mut self, first: &Letter, second: &Letter, third: Option<&Letter>, starts_word: bool) -> usize {
        let ends_word = !third.is_some_and(Letter::is_letter);
        let text = match (first.base, second.base) {
            // An accent on the first vowel parts the two.
            ('ο', 'υ') if !first.accented => "ou",
            ('α' | 'ε' | 'η', 'υ') if !first.accented => {
                let vowel = match first.base {
                    'α' => 'a',
                    'ε' => 'e',
                    _ => 'i',
                };
                self.letter(vowel);
                let voiceless = third.is_none_or(|next| !next.is_letter() || "θκξπσςτφχψ".contains(next.base));
                if voiceless { "f" } else { "v" }
            }
            ('γ', 'γ') => "ng",
            ('γ', 'ξ') => "nx",
            ('γ', 'χ') => "nch",
            ('μ', 'π') if starts_word || ends_word => "b",
            _ => return 0,
        };
        text.chars().for_each(|c| self.letter(c));
        2
    }
}

/// A Greek letter without its marks, and what the marks said.
struct Letter {
    base: char,
    accented: bool,
    /// Has a diaeresis: is spoken apart from the vowel before.
    parted: bool,
}

impl Letter {
    fn is_letter(&self) -> bool {
        self.base.is_alphabetic()
    }
}

fn letters(decomposed: &[char]) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(decomposed.len());
    for &c in decomposed {
        match (letters.last_mut(), c) {
            (Some(letter), '\u{308}') => letter.parted = true,
            (Some(letter), '\u{301}' | '\u{300}' | '\u{342}') => letter.accented = true,
            (_, c) if is_combining_mark(c) => {}
            (_, c) => letters.push(Letter { base: c, accented: false, parted: false }),
        }
    }
    letters
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

fn greek_letter(c: char) -> Option<&'static str> {
    Some(match c {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}

fn cyrillic(c: char) -> Option<&'static str> {
    if !('\u{400}'..='\u{4ff}').contains(&c) {
        return None;
    }
    let lower = c.to_lowercase().next().unwrap_or(c);
    Some(match lower {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' | 'ѓ' => "g",
        'д' => "d",
        'е' | 'э' | 'ѐ' => "e",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'ѝ' => "i",
        'й' | 'ы' => "y",
        'к' | 'ќ' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ћ' => "c",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'є' => "ye",
        'ї' => "yi",
        'ў' => "w",
        'ђ' => "dj",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ѕ' | 'џ' => "dz",
        _ => return None,
    })
}

/// The accented letters of Western Europe, without the long way round.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'á' | 'Á' | 'à' | 'À' | 'â' | 'Â' | 'ã' | 'Ã' | 'ä' | 'Ä' | 'å' | 'Å' | 'ª' => 'a',
        'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' | 'ë' | 'Ë' => 'e',
        'í' | 'Í' | 'ì' | 'Ì' | 'î' | 'Î' | 'ï' | 'Ï' => 'i',
        'ó' | 'Ó' | 'ò' | 'Ò' | 'ô' | 'Ô' | 'õ' | 'Õ' | 'ö' | 'Ö' | 'ø' | 'Ø' | 'º' => 'o',
        'ú' | 'Ú' | 'ù' | 'Ù' | 'û' | 'Û' | 'ü' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'ç' | 'Ç' => 'c',
        'ý' | 'Ý' | 'ÿ' | 'Ÿ' => 'y',
        'đ' | 'Đ' => 'd',
        'ł' | 'Ł' => 'l',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_become_the_words_their_owners_would_type() {
        for (name, words) in [
            ("Peña Ibáñez", "pena ibanez"),
            ("Müller", "muller"),
            ("Groß", "gross"),
            ("Łukasz", "lukasz"),
            ("Søren Ærø", "soren aero"),
            ("Conceição", "conceicao"),
            ("D'Ávila", "davila"),
            ("D’Ávila", "davila"),
            ("O'Connor", "oconnor"),
            ("García-López", "garcia lopez"),
            ("M.ª José", "m a jose"),
            ("Ma. Fernanda", "ma fernanda"),
            ("  Ana   María ", "ana maria"),
            ("Jose\u{301} Mun\u{303}oz", "jose munoz"),
            ("Γιώργος Παπαδόπουλος", "giorgos papadopoulos"),
            ("ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ", "giorgos papadopoulos"),
            ("Ευαγγελία Μπέκα", "evangelia beka"),
            ("Χαράλαμπος Αυγερινός", "charalampos avgerinos"),
            ("Ελευθερία Παύλου", "eleftheria pavlou"),
            ("Θεοδώρα Ψαρρή", "theodora psarri"),
            ("Μαΐου", "maiou"),
            ("Щербаков Юрий", "shcherbakov yuriy"),
            ("Семён Хрущёв", "semyon khrushchyov"),
            ("Наталья Объедкова", "natalya obedkova"),
            ("Олексій Ющенко", "oleksiy yushchenko"),
            ("Ђорђе Николић", "djordje nikolic"),
            ("Nguyễn Thị Ánh", "nguyen thi anh"),
            ("Şükrü Yıldız", "sukru yildiz"),
            ("😀", ""),
            ("", ""),
            ("-'.", ""),
        ] {
            assert_eq!(transliterate(name), words, "{name}");
        }
        assert!(!transliterate("王小明").is_empty());
        assert!(!transliterate("محمد").is_empty());
    }

    proptest! {
        #[test]
        fn only_plain_words_with_single_spaces_come_out(name in "\\PC*|[α-ωΑ-Ωά-ώϊΰ ]{0,20}|[А-яё' -]{0,20}") {
            let words = transliterate(&name);
            let clean = words.is_empty() || words.split(' ').all(|word| {
                !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
            prop_assert!(clean, "{:?}", words);
            prop_assert_eq!(transliterate(&words), words);
        }
    }
}
