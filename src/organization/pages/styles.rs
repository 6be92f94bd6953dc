//! The password styles a page offers, each with an example that nobody will get.

use rand::CryptoRng;
use secrecy::ExposeSecret;

use crate::accounts::Profile;
use crate::credentials::rules::{Language, PasswordPolicy, Strength, Style, generate};
use crate::i18n::Locale;

/// A style as a list shows it.
pub struct Offer {
    /// Its short form.
    pub value: String,
    /// Example, description, strength.
    pub label: String,
}

/// What somebody of that profile type may get, and `now`, whatever that is.
pub fn offers(l: Locale, of: Locale, profile: Profile, now: Option<Style>, rng: &mut impl CryptoRng) -> Vec<Offer> {
    let language = match of {
        Locale::Es => Language::Es,
        Locale::PtBr => Language::Pt,
        Locale::En => Language::En,
    };
    let policy = PasswordPolicy::for_profile(profile);
    let words =
        [(2, 2), (2, 4), (3, 0), (3, 2), (4, 2)].map(|(words, digits)| Style::Words { language, words, digits });
    let others =
        ["digits:6", "digits:8", "pronounceable:8", "pronounceable:10", "random:8", "random:12", "random:12:symbols"];
    let others = others.into_iter().filter_map(|text| Style::parse(text).ok());
    let mut styles: Vec<Style> = words.into_iter().chain(others).filter(|style| policy.check(style).is_ok()).collect();
    styles.extend(now.filter(|now| !styles.contains(now)));
    styles.iter().map(|style| offer(l, style, rng)).collect()
}

fn offer(l: Locale, style: &Style, rng: &mut impl CryptoRng) -> Offer {
    let value = style.to_string();
    let (example, what) = (generate(style, rng), described(l, &value));
    let label = format!("{} — {what}. {}", example.expose_secret(), l.text(Strength::of(style).key(), &[]));
    Offer { value, label }
}

/// A style in words, from its short form.
pub fn described(l: Locale, style: &str) -> String {
    let n = |n: u8| n.to_string();
    match Style::parse(style) {
        Ok(Style::Words { words, digits: 0, .. }) => l.text("settings-style-words", &[("words", n(words))]),
        Ok(Style::Words { words, digits, .. }) => {
            l.text("settings-style-words-digits", &[("words", n(words)), ("digits", n(digits))])
        }
        Ok(Style::Pronounceable { length }) => l.text("settings-style-pronounceable", &[("n", n(length))]),
        Ok(Style::Digits { length }) => l.text("settings-style-digits", &[("n", n(length))]),
        Ok(Style::Random { length, .. }) => l.text("settings-style-random", &[("n", n(length))]),
        Err(_) => style.to_owned(),
    }
}
