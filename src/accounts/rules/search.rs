//! The text people are found and ordered by: case, accents and typographic variants do not count (requirement 3.6).

use caseless::Caseless;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key a person is found by, from the parts of their record; a search
/// needle goes through the same function, and a person is found when the
/// needle's key stands in theirs.
///
/// Compatibility-decomposed, marks removed (`ñ` is `n`, `ü` is `u`), case-folded
/// (`ß` is `ss`), Latin letters that do not decompose spelled out (`ø` is `o`,
/// `æ` is `ae`), curly apostrophes and dashes made plain, each run of blanks one
/// space. Other scripts stay themselves: `γιωργος` finds `Γιώργος`.
pub fn search_key<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut key = String::new();
    for part in parts {
        key.reserve(part.len() + 1);
        fold_into(part, &mut key);
    }
    key
}

/// The words a person is found by (3.1), from the parts of their record: each folded as in [`search_key`] and
/// cut at whatever is neither letter nor digit, once, in the order of its first appearance, after a space. A
/// person is found when each of the needle's words begins one of theirs: ` nun` stands in ` ines nunez`.
pub fn search_words<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut folded = String::new();
    for part in parts {
        fold_into(part, &mut folded);
    }
    let mut words = String::with_capacity(folded.len() + 1);
    for word in folded.split(is_between_words).filter(|word| !word.is_empty()) {
        let word = word.get(..word.floor_char_boundary(LONGEST_WORD)).unwrap_or(word);
        if !words.split(' ').any(|other| other == word) {
            words.push(' ');
            words.push_str(word);
        }
    }
    words
}

/// The longest word that is kept, in bytes: indexes of words have a limit.
const LONGEST_WORD: usize = 200;

fn is_between_words(c: char) -> bool {
    c.is_ascii() && !c.is_ascii_alphanumeric() || c.is_whitespace()
}

/// The key people are ordered by: last name, then first, both as in [`search_key`], compared byte by byte.
/// Two spaces stand between them, less than anything a last name can go on with, so `garcia` comes before
/// `garcia lopez` whatever the first names. Without a last name, the first name alone.
pub fn sort_key(last: &str, first: &str) -> String {
    let mut key = String::with_capacity(last.len() + first.len() + 2);
    fold_into(last, &mut key);
    let end = key.len();
    fold_into(first, &mut key);
    if end > 0 && key.len() > end {
        key.insert(end, ' ');
    }
    key
}

/// Appends the folded part, one space before it when something stands there already.
fn fold_into(part: &str, key: &mut String) {
    let mut space = !key.is_empty();
    let mut push = |c: char| {
        if c.is_whitespace() {
            space |= !key.is_empty();
            return;
        }
        if std::mem::take(&mut space) {
            key.push(' ');
        }
        key.push(c);
    };
    for c in part.chars() {
        if c.is_ascii() {
            push(c.to_ascii_lowercase());
        } else if let Some(plain) = common(c) {
            push(plain);
        } else {
            fold_char(c, &mut push);
        }
    }
}

/// The letters that Spanish and Portuguese names are full of, without the long way round.
fn common(c: char) -> Option<char> {
    Some(match c {
        'á' | 'Á' | 'à' | 'À' | 'â' | 'Â' | 'ã' | 'Ã' | 'ä' | 'Ä' | 'å' | 'Å' => 'a',
        'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' | 'ë' | 'Ë' => 'e',
        'í' | 'Í' | 'ì' | 'Ì' | 'î' | 'Î' | 'ï' | 'Ï' => 'i',
        'ó' | 'Ó' | 'ò' | 'Ò' | 'ô' | 'Ô' | 'õ' | 'Õ' | 'ö' | 'Ö' => 'o',
        'ú' | 'Ú' | 'ù' | 'Ù' | 'û' | 'Û' | 'ü' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'ç' | 'Ç' => 'c',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' => '\'',
        '\u{2010}'..='\u{2015}' => '-',
        _ => return None,
    })
}

fn fold_char(c: char, push: &mut impl FnMut(char)) {
    for folded in std::iter::once(c).nfkd().default_case_fold().nfkd().filter(|c| !is_combining_mark(*c)) {
        match folded {
            'ø' => push('o'),
            'ł' => push('l'),
            'đ' => push('d'),
            'ı' => push('i'),
            'ħ' => push('h'),
            'ŧ' => push('t'),
            'æ' => "ae".chars().for_each(&mut *push),
            'œ' => "oe".chars().for_each(&mut *push),
            'þ' => "th".chars().for_each(&mut *push),
            'ð' => push('d'),
            c if c.is_control() || super::text::is_invisible(c) => {}
            c => push(common(c).unwrap_or(c)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn needles_without_accents_find_names_with_them() {
        for (needle, name) in [
            ("nunez", "Núñez"),
            ("NÚÑEZ", "nunez"),
            ("nun\u{303}ez", "Núñez"),
            ("conceicao", "Conceição"),
            ("strasse", "Straße"),
            ("soren", "Søren"),
            ("lukasz", "Łukasz"),
            ("dordevic", "Đorđević"),
            ("aesir", "Æsir"),
            ("o'connor", "O’Connor"),
            ("perez-reverte", "Pérez‐Reverte"),
            ("γιωργος", "Γιώργος"),
            ("ΓΙΩΡΓΟΣ", "Γιώργος"),
            ("щербаков", "ЩЕРБАКОВ"),
            ("ana maria", " Ana \u{a0} María "),
            ("fi", "ﬁ"),
            ("a-b", "a︱b"),
            ("istanbul", "İstanbul"),
        ] {
            assert_eq!(search_key([needle]), search_key([name]), "{needle} {name}");
        }
        let person = search_key(["José", "", "Núñez", "jose.nunez@escuela.edu"]);
        assert_eq!(person, "jose nunez jose.nunez@escuela.edu");
        assert!(person.contains(&search_key(["É NÚ"])));
    }

    #[test]
    fn words_are_folded_cut_at_signs_and_named_once() {
        for (parts, words) in [
            (&["José", "Núñez", "jose.nunez@escuela.edu", "1001"][..], " jose nunez escuela edu 1001"),
            (&["Ana-María", "O’Connor", "ana_maria"], " ana maria o connor"),
            (&["", "  ", ".-"], ""),
            (&["Ωραία", "50%"], " ωραια 50"),
        ] {
            assert_eq!(search_words(parts.iter().copied()), words, "{parts:?}");
        }
        assert_eq!(search_words(["é".repeat(300).as_str()]).len(), 201);
    }

    #[test]
    fn people_are_ordered_by_last_name_then_first() {
        let mut people =
            [("García López", "Ana"), ("García", "Zoe"), ("Garcia", "Álvaro"), ("", "Gara"), ("Garcíañ", "B")];
        people.sort_by_key(|(last, first)| sort_key(last, first));
        let expected =
            [("", "Gara"), ("Garcia", "Álvaro"), ("García", "Zoe"), ("García López", "Ana"), ("Garcíañ", "B")];
        assert_eq!(people, expected);
        assert_eq!(sort_key("Ñáñez", "Inés"), "nanez  ines");
        assert_eq!(sort_key("", "Inés"), "ines");
        assert_eq!(sort_key("Ñáñez", ""), "nanez");
    }

    proptest! {
        #[test]
        fn a_key_is_its_own_key(text in "\\PC{0,40}") {
            let key = search_key([text.as_str()]);
            prop_assert_eq!(search_key([key.as_str()]), key);
        }

        #[test]
        fn the_beginning_of_any_word_finds_it(name in "\\PC{0,30}", word in 0_usize..6, len in 1_usize..10) {
            let key = search_words([name.as_str()]);
            let beginning: String = key.split(' ').nth(word).unwrap_or_default().chars().take(len).collect();
            for found in search_words([beginning.as_str()]).split_whitespace() {
                prop_assert!(key.contains(&format!(" {found}")), "{key:?} {found:?}");
            }
        }

        #[test]
        fn any_piece_of_a_name_finds_it(name in "[A-Za-zÁÉÍÓÚÑÜßçãø ]{0,30}", from in 0_usize..30, len in 0_usize..30) {
            let piece: String = name.chars().skip(from).take(len).collect();
            prop_assert!(search_key([name.as_str()]).contains(&search_key([piece.as_str()])));
        }
    }
}
