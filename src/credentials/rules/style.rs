//! Password styles: how each is written on the command line, how strong it is, what a policy allows (requirement 10.6).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::password::{CONSONANTS, DIGITS, VOWELS, words};
use crate::accounts::Profile;
use crate::error::Fault;

/// The language of the words in a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the names are the documentation
pub enum Language {
    Es,
    Pt,
    En,
}

impl Language {
    /// Every language there is a word list for.
    pub const ALL: [Self; 3] = [Self::Es, Self::Pt, Self::En];

    /// As styles write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::Pt => "pt",
            Self::En => "en",
        }
    }
}

/// What random passwords are drawn from. No alphabet has `0 O o 1 l I i |`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alphabet {
    /// Lower-case letters.
    Letters,
    /// Lower-case letters and digits.
    Lower,
    /// Letters of both cases and digits.
    Mixed,
    /// The same and `! ? * $`.
    Symbols,
}

impl Alphabet {
    /// Every alphabet.
    pub const ALL: [Self; 4] = [Self::Letters, Self::Lower, Self::Mixed, Self::Symbols];

    /// As styles write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Lower => "lower",
            Self::Mixed => "mixed",
            Self::Symbols => "symbols",
        }
    }

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Letters => b"abcdefghjkmnpqrstuvwxyz",
            Self::Lower => b"abcdefghjkmnpqrstuvwxyz23456789",
            Self::Mixed => b"abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789",
            // None that a spreadsheet takes for a formula or a mark-up language for its own.
            Self::Symbols => b"abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!?*$",
        }
    }
}

/// How passwords look. Written `words:es:2:2`, `pronounceable:8`, `digits:6`, `random:12:lower`;
/// what is left out at the end takes the value shown here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Words a child can read and a number: `luna-verde-47`. 1–6 words, 0–6 digits.
    Words {
        /// Of which language.
        language: Language,
        /// How many words.
        words: u8,
        /// How many digits after them.
        digits: u8,
    },
    /// Consonants and vowels in turn: `takemuna`. 4–40 letters.
    Pronounceable {
        /// In characters.
        length: u8,
    },
    /// Digits 2–9. 4–40 of them.
    Digits {
        /// In characters.
        length: u8,
    },
    /// Characters at random. 4–40 of them.
    Random {
        /// In characters.
        length: u8,
        /// Drawn from these.
        alphabet: Alphabet,
    },
}

impl Style {
    /// Reads the short form. Faults: `style-unknown`, `style-range`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let unknown = || Fault::new("style-unknown").with("value", text);
        let mut parts = text.trim().split(':').map(str::trim);
        let kind = parts.next().unwrap_or_default();
        let number = |part: Option<&str>, default: u8| match part {
            None => Ok(default),
            Some(digits) => digits.parse::<u8>().map_err(|_| unknown()),
        };
        let style = match kind {
            "words" => {
                let code = parts.next().unwrap_or("es");
                let language =
                    Language::ALL.into_iter().find(|language| language.name() == code).ok_or_else(unknown)?;
                Self::Words { language, words: number(parts.next(), 2)?, digits: number(parts.next(), 2)? }
            }
            "pronounceable" => Self::Pronounceable { length: number(parts.next(), 8)? },
            "digits" => Self::Digits { length: number(parts.next(), 6)? },
            "random" => {
                let length = number(parts.next(), 12)?;
                let name = parts.next().unwrap_or("lower");
                let alphabet = Alphabet::ALL.into_iter().find(|a| a.name() == name).ok_or_else(unknown)?;
                Self::Random { length, alphabet }
            }
            _ => return Err(unknown()),
        };
        if parts.next().is_some() {
            return Err(unknown());
        }
        style.check()?;
        Ok(style)
    }

    /// The message that names it in a few words, and its argument `n`.
    pub fn message(&self) -> (&'static str, u8) {
        match *self {
            Self::Words { words, .. } => ("style-words", words),
            Self::Pronounceable { length } => ("style-pronounceable", length),
            Self::Digits { length } => ("style-digits", length),
            Self::Random { length, .. } => ("style-random", length),
        }
    }

    /// Whether its numbers are within their limits (a stored style may come from elsewhere). Fault: `style-range`.
    pub fn check(&self) -> Result<(), Fault> {
        let within = match *self {
            Self::Words { words, digits, .. } => (1..=6).contains(&words) && digits <= 6,
            Self::Pronounceable { length } | Self::Digits { length } | Self::Random { length, .. } => {
                (4..=40).contains(&length)
            }
        };
        if within { Ok(()) } else { Err(Fault::new("style-range").with("value", self)) }
    }

    /// The length of the shortest password it makes, in characters.
    pub fn min_chars(&self) -> usize {
        match *self {
            Self::Words { language, words: count, digits } => {
                let shortest = words(language).iter().map(|word| word.len()).min().unwrap_or(0);
                let separators = usize::from(count) - usize::from(digits == 0 && count > 0);
                usize::from(count) * shortest + separators + usize::from(digits)
            }
            Self::Pronounceable { length } | Self::Digits { length } | Self::Random { length, .. } => length.into(),
        }
    }
}

impl FromStr for Style {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::parse(text)
    }
}

impl fmt::Display for Style {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words { language, words, digits } => write!(f, "words:{}:{words}:{digits}", language.name()),
            Self::Pronounceable { length } => write!(f, "pronounceable:{length}"),
            Self::Digits { length } => write!(f, "digits:{length}"),
            Self::Random { length, alphabet } => write!(f, "random:{length}:{}", alphabet.name()),
        }
    }
}

/// The bits of the generator's uniform draw: every password of a style is equally likely. Drawing again where a rude
/// word came about takes less than 0.2 bit from this at the usual lengths; a test holds that.
pub fn entropy_bits(style: &Style) -> f64 {
    let bits = |choices: usize, times: u8| (choices.max(1) as f64).log2() * f64::from(times);
    match *style {
        Style::Words { language, words: count, digits } => {
            bits(words(language).len(), count) + bits(DIGITS.len(), digits)
        }
        Style::Pronounceable { length } => bits(CONSONANTS.len(), length.div_ceil(2)) + bits(VOWELS.len(), length / 2),
        Style::Digits { length } => bits(DIGITS.len(), length),
        Style::Random { length, alphabet } => bits(alphabet.bytes().len(), length),
    }
}

/// Strength in plain words, given that wrong attempts at signing in are limited and initial passwords are replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Under 18 bits: somebody with patience finds it.
    Guessable,
    /// 18 to 27 bits: for a first sign-in soon after.
    Fair,
    /// 28 to 44 bits: good as long as attempts are limited.
    Good,
    /// 45 bits and more: good even where they are not.
    Strong,
}

impl Strength {
    /// The class of a style.
    pub fn of(style: &Style) -> Self {
        match entropy_bits(style) {
            bits if bits < 18.0 => Self::Guessable,
            bits if bits < 28.0 => Self::Fair,
            bits if bits < 45.0 => Self::Good,
            _ => Self::Strong,
        }
    }

    /// The message that says it in plain words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Guessable => "strength-guessable",
            Self::Fair => "strength-fair",
            Self::Good => "strength-good",
            Self::Strong => "strength-strong",
        }
    }
}

/// What a style must reach.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// The shortest password allowed, in characters.
    pub min_chars: u8,
    /// The least bits allowed, see [`entropy_bits`].
    pub min_bits: f64,
}

impl PasswordPolicy {
    /// The default: who can see more of others needs more.
    pub fn for_profile(profile: Profile) -> Self {
        match profile {
            Profile::Student => Self { min_chars: 6, min_bits: 18.0 },
            Profile::Guardian => Self { min_chars: 8, min_bits: 24.0 },
            Profile::Teacher | Profile::Staff => Self { min_chars: 8, min_bits: 30.0 },
        }
    }

    /// Refuses a style that falls short. Faults: `style-range`, `style-short`, `style-weak`.
    pub fn check(&self, style: &Style) -> Result<(), Fault> {
        style.check()?;
        if style.min_chars() < usize::from(self.min_chars) {
            return Err(Fault::new("style-short").with("value", style).with("limit", self.min_chars));
        }
        let bits = entropy_bits(style);
        if bits < self.min_bits {
            return Err(Fault::new("style-weak")
                .with("value", style)
                .with("bits", bits.floor())
                .with("limit", self.min_bits.ceil()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_read_from_their_short_form_and_back() {
        for (text, full) in [
            ("words", "words:es:2:2"),
            ("words:pt", "words:pt:2:2"),
            ("words:en:3", "words:en:3:2"),
            (" words:en:3:0 ", "words:en:3:0"),
            ("pronounceable", "pronounceable:8"),
            ("digits:8", "digits:8"),
            ("random", "random:12:lower"),
            ("random:16:symbols", "random:16:symbols"),
        ] {
            let style = Style::parse(text).unwrap();
            assert_eq!(style.to_string(), full);
            assert_eq!(Style::parse(full), Ok(style));
            assert_eq!(serde_json::from_str::<Style>(&serde_json::to_string(&style).unwrap()).unwrap(), style);
        }
        for (text, code) in [
            ("", "style-unknown"),
            ("word:es", "style-unknown"),
            ("words:fr", "style-unknown"),
            ("words:es:two", "style-unknown"),
            ("words:es:2:2:2", "style-unknown"),
            ("random:12:emoji", "style-unknown"),
            ("digits:-6", "style-unknown"),
            ("digits:300", "style-unknown"),
            ("digits:3", "style-range"),
            ("words:es:0", "style-range"),
            ("words:es:7", "style-range"),
            ("random:41", "style-range"),
        ] {
            assert_eq!(Style::parse(text).unwrap_err().code, code, "{text}");
        }
    }

    #[test]
    fn a_policy_refuses_what_is_too_short_or_too_easy() {
        for (profile, style, expected) in [
            (Profile::Student, "digits:6", "ok"),
            (Profile::Student, "digits:5", "style-short"),
            (Profile::Student, "words:es:2:2", "ok"),
            (Profile::Student, "words:es:1:2", "style-weak"),
            (Profile::Guardian, "words:pt:2:2", "ok"),
            (Profile::Guardian, "digits:6", "style-short"),
            (Profile::Teacher, "words:en:3:2", "ok"),
            (Profile::Teacher, "words:en:2:2", "style-weak"),
            (Profile::Teacher, "digits:8", "style-weak"),
            (Profile::Staff, "random:12", "ok"),
        ] {
            let checked = PasswordPolicy::for_profile(profile).check(&Style::parse(style).unwrap());
            assert_eq!(checked.map_or_else(|fault| fault.code, |()| "ok"), expected, "{profile:?} {style}");
        }
    }

    #[test]
    fn strength_is_told_in_four_classes() {
        for (style, strength) in [
            ("digits:5", Strength::Guessable),
            ("digits:6", Strength::Fair),
            ("words:es:2:2", Strength::Fair),
            ("words:es:3:2", Strength::Good),
            ("random:12", Strength::Strong),
        ] {
            assert_eq!(Strength::of(&Style::parse(style).unwrap()), strength, "{style}");
        }
    }
}
