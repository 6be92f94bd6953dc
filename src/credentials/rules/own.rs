//! Passwords that people choose for themselves (requirements 13.2, 13.3), after NIST SP 800-63B-4: long, of any
//! characters, no rules on what to mix, and none that is easy to guess or made of what everybody knows of them.

use jiff::civil::Date;
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::check_given;
use crate::error::Fault;

/// The fewest characters for pupils, teachers and guardians.
pub const LEAST: usize = 8;
/// The fewest for whoever has power over other accounts.
pub const LEAST_WITH_RANK: usize = 12;
/// How hard one must be to guess, as powers of ten of the guesses it takes: what a thief of the hashes tries in an
/// hour, and, for whoever has rank, in some days.
const GUESSES: f64 = 6.0;
const GUESSES_WITH_RANK: f64 = 8.0;
/// A word of so few characters is in too many passwords by accident.
const SHORTEST_WORD: usize = 4;

/// Whose password it is to be, as far as a guesser would know.
#[derive(Debug, Clone, Default)]
pub struct Owner {
    /// The rank of their role.
    pub rank: i64,
    /// What they sign in by.
    pub username: String,
    /// Their unique ID, or nothing.
    pub unique_id: String,
    /// The day they were born.
    pub birth_date: Option<Date>,
    /// Names, addresses, the organization: whatever somebody would try first.
    pub words: Vec<String>,
}

impl Owner {
    /// The fewest characters their password may have.
    pub fn least(&self) -> usize {
        if self.rank > 0 { LEAST_WITH_RANK } else { LEAST }
    }
}

/// The password as it is kept and compared: however a keyboard composes its letters, they are the same.
pub fn composed(password: &SecretString) -> SecretString {
    SecretString::from(password.expose_secret().nfc().collect::<String>())
}

/// Whether `password`, [`composed`], will do for that owner.
///
/// # Errors
/// Those of [`check_given`]; `password-personal` when little of it is not the owner's name, address, organization
/// or the like; `password-guessable`. None carries the password.
pub fn check_own(password: &SecretString, owner: &Owner) -> Result<(), Fault> {
    let text = password.expose_secret();
    check_given(text, &owner.username, &owner.unique_id, owner.birth_date, owner.least())?;
    let words = words(owner);
    let needed = if owner.rank > 0 { GUESSES_WITH_RANK } else { GUESSES };
    if is_mostly(text, &words) {
        return Err(Fault::new("password-personal"));
    }
    let words: Vec<&str> = words.iter().map(|word| word.as_str()).collect();
    if zxcvbn::zxcvbn(text, &words).guesses_log10() < needed {
        return Err(Fault::new("password-guessable"));
    }
    Ok(())
}

/// Everything of the owner that a guesser tries, in small letters, the longer first.
fn words(owner: &Owner) -> Vec<Zeroizing<String>> {
    let given = owner.words.iter().map(String::as_str);
    let all = given.chain([owner.username.as_str(), owner.unique_id.as_str(), "llavero"]);
    let mut words: Vec<String> = Vec::new();
    for text in all {
        let text = text.trim().to_lowercase();
        words.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
        words.push(text);
    }
    if let Some(date) = owner.birth_date {
        let (day, month, year) = (date.day(), date.month(), date.year());
        words.extend([
            format!("{day:02}{month:02}{year:04}"),
            format!("{month:02}{day:02}{year:04}"),
            format!("{year:04}{month:02}{day:02}"),
            format!("{year:04}"),
        ]);
    }
    words.retain(|word| word.chars().count() >= SHORTEST_WORD);
    words.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    words.dedup();
    words.into_iter().map(Zeroizing::new).collect()
}

/// Whether fewer than half as many characters as a password needs are left when the words are taken out.
fn is_mostly(password: &str, words: &[Zeroizing<String>]) -> bool {
    let mut rest = Zeroizing::new(password.to_lowercase());
    let before = rest.len();
    for word in words {
        rest = Zeroizing::new(rest.replace(word.as_str(), ""));
    }
    rest.len() < before && rest.chars().filter(|c| c.is_alphanumeric()).count() < LEAST / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owner(rank: i64) -> Owner {
        Owner {
            rank,
            username: "ana.pena".into(),
            unique_id: "A-20419".into(),
            birth_date: Some(jiff::civil::date(2011, 4, 9)),
            words: ["Ana", "Peña Ibáñez", "ana.pena@losandes.example", "Distrito Los Andes"].map(str::to_owned).into(),
        }
    }

    #[test]
    fn long_ones_of_any_kind_are_taken_and_guessable_ones_are_not() {
        let long = "frase ".repeat(21);
        let too_long = "f".repeat(129);
        for (password, rank, expected) in [
            ("mi perro Bruno", 0, ""),
            ("mi perro Bruno come", 1, ""),
            ("lluvia puente mesa", 1, ""),
            ("ключ и дождь в доме", 1, ""),
            ("鍵と雨の中の静かな家で", 0, ""),
            ("🗝️🌧️🏠🐕🦜🌵🪁🧭", 0, ""),
            (long.trim(), 1, ""),
            ("corta", 0, "password-short"),
            ("zafiro-7", 1, "password-short"),
            (too_long.as_str(), 0, "password-long"),
            ("a\tb c d e f g h", 0, "password-character"),
            ("12345678", 0, "password-guessable"),
            ("password", 0, "password-guessable"),
            ("P@ssw0rd", 0, "password-guessable"),
            ("qwertyuiop", 0, "password-guessable"),
            ("aaaaaaaaaaaa", 1, "password-guessable"),
            ("abcdefghijkl", 1, "password-guessable"),
            ("123456789012", 1, "password-guessable"),
            ("ana.pena", 0, "password-username"),
            ("ANA.PENA", 0, "password-username"),
            ("a-20419x", 0, "password-personal"),
            ("ana.pena1", 0, "password-personal"),
            ("losandes2011", 1, "password-personal"),
            ("Ibáñez09042011", 1, "password-personal"),
            ("09/04/2011", 0, "password-birth-date"),
            ("llavero123", 0, "password-personal"),
            ("distrito los andes", 1, "password-personal"),
        ] {
            let outcome = check_own(&SecretString::from(password), &owner(rank));
            assert_eq!(outcome.err().map_or("", |fault| fault.code), expected, "{password}, rank {rank}");
        }
    }

    #[test]
    fn letters_composed_otherwise_are_the_same_password() {
        let [one, other] = ["mi a\u{f1}o feliz", "mi an\u{303}o feliz"].map(SecretString::from);
        assert_eq!(composed(&one).expose_secret(), composed(&other).expose_secret());
    }
}
