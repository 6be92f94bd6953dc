//! What generated and given passwords are held to.

use std::collections::HashSet;

use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::ExposeSecret;

use super::*;
use crate::credentials::rules::entropy_bits;

fn styles() -> impl Iterator<Item = Style> {
    ["words:es", "words:pt:3:0", "words:en:6:6", "pronounceable:9", "digits:6", "random:12", "random:40:symbols"]
        .into_iter()
        .map(|text| Style::parse(text).unwrap())
}

#[test]
fn the_word_lists_can_be_read_by_a_child_and_shown_to_a_parent() {
    for language in Language::ALL {
        let list = words(language);
        assert!(list.len() >= 700, "{} has {}", language.name(), list.len());
        assert!(list.is_sorted_by(|a, b| a < b), "{} sorted, without duplicates", language.name());
        for word in list {
            assert!((3..=7).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()), "{word}");
            assert!(!is_offensive(word, false), "{word}");
        }
    }
}

#[test]
fn passwords_have_the_shape_of_their_style() {
    let mut rng = StdRng::seed_from_u64(7);
    for style in styles() {
        for _ in 0..2_000 {
            let password = generate(&style, &mut rng);
            let text = password.expose_secret();
            assert!(text.len() >= style.min_chars(), "{style}");
            let fits = match style {
                Style::Words { language, words: count, digits } => {
                    let parts: Vec<_> = text.split('-').collect();
                    let (spoken, number) = parts.split_at(count.into());
                    spoken.iter().all(|word| words(language).contains(word))
                        && number.concat().len() == usize::from(digits)
                        && number.concat().bytes().all(|b| DIGITS.contains(&b))
                }
                Style::Pronounceable { length } => {
                    text.len() == usize::from(length)
                        && text.bytes().step_by(2).all(|b| CONSONANTS.contains(&b))
                        && text.bytes().skip(1).step_by(2).all(|b| VOWELS.contains(&b))
                }
                Style::Digits { length } => {
                    text.len() == usize::from(length) && text.bytes().all(|b| DIGITS.contains(&b))
                }
                Style::Random { length, alphabet } => {
                    text.len() == usize::from(length) && text.bytes().all(|b| alphabet.bytes().contains(&b))
                }
            };
            assert!(fits, "{style}");
            if !matches!(style, Style::Words { .. }) {
                assert!(!text.contains(['0', 'O', 'o', '1', 'l', 'I', '|']), "{style}");
            }
        }
    }
}

#[test]
fn drawing_again_hardly_costs_entropy() {
    for style in styles() {
        let mut rng = StdRng::seed_from_u64(11);
        let strict = matches!(style, Style::Pronounceable { .. } | Style::Random { .. });
        let mut refused = 0;
        for _ in 0..20_000 {
            let mut buffer = [0_u8; 64];
            let mut draft = Draft { buffer: &mut buffer, length: 0 };
            draft.fill(&style, &mut rng);
            let length = draft.length;
            refused += usize::from(is_offensive(std::str::from_utf8(&buffer[..length]).unwrap(), strict));
        }
        let lost = -(1.0 - refused as f64 / 20_000.0).log2();
        assert!(lost < 0.2 || matches!(style, Style::Digits { .. }), "{style} loses {lost} bits");
        assert!(entropy_bits(&style) > 17.9, "{style}");
    }
}

#[test]
fn each_choice_is_as_likely_as_the_others() {
    let mut rng = StdRng::seed_from_u64(3);
    for n in [1_usize, 2, 7, 23, 31] {
        let mut seen = vec![0_u32; n];
        for _ in 0..n * 10_000 {
            seen[below(&mut rng, n)] += 1;
        }
        assert!(seen.iter().all(|count| (9_400..10_600).contains(count)), "{n}: {seen:?}");
    }
    let distinct: HashSet<_> = (0..10_000)
        .map(|_| generate(&Style::parse("random:12").unwrap(), &mut rng).expose_secret().to_owned())
        .collect();
    assert_eq!(distinct.len(), 10_000);
}

#[test]
fn a_given_password_must_not_be_what_everybody_knows_of_its_owner() {
    let born = Some(Date::constant(2015, 3, 4));
    for (password, expected) in [
        ("correct horse", "ok"),
        ("Ana.Ruiz", "password-username"),
        (" ana.ruiz", "password-username"),
        ("A-0017", "password-unique-id"),
        ("20150304", "password-birth-date"),
        ("04/03/2015", "password-birth-date"),
        ("03-04-2015", "password-birth-date"),
        ("040315", "password-birth-date"),
        ("432015", "password-birth-date"),
        ("2015", "password-short"),
        ("ana\truiz", "password-character"),
        ("", "password-short"),
    ] {
        let checked = check_given(password, "ana.ruiz", "a-0017", born, 6);
        assert_eq!(checked.map_or_else(|fault| fault.code, |()| "ok"), expected, "{password:?}");
    }
    assert_eq!(check_given(&"x".repeat(129), "", "", None, 6).unwrap_err().code, "password-long");
    assert!(check_given("something", "", " ", None, 6).is_ok());
}

proptest! {
    #[test]
    fn no_fault_carries_the_password(password in "[a-zA-Z0-9]{9,40}") {
        let faults = [
            check_given(&password, &password, "", None, 4),
            check_given(&password, "", &password, None, 4),
            check_given(&password, "", "", None, 100),
        ];
        for fault in faults {
            let shown = format!("{fault:?}");
            prop_assert!(!shown.contains(&password), "shown");
        }
    }
}
