//! The glossary: words that may not appear in `locales/` and `docs/guide/`, and what we say instead.
//!
//! The tables are beside this file, one per language: `glossary/en.rs`, `glossary/es.rs`, `glossary/pt_br.rs`.

mod en;
mod es;
mod pt_br;

use std::collections::BTreeSet;

use super::messages::{Entry, Language, Piece};
use crate::shell::File;
use crate::tidy::Finding;

/// A word or phrase that may not be written.
///
/// Phrases are compared word by word, whole words only, without regard to case but with regard to accents.
/// `a|b` stands for either word, `…` for up to two words between; `=` in front means that the text holds nothing else.
pub struct Refused {
    phrase: &'static str,
    instead: &'static str,
    fine: &'static [&'static str],
    only: &'static [&'static str],
    except: &'static [(&'static str, &'static str)],
}

/// Refuses `phrase`, and says what to write `instead`.
const fn refuse(phrase: &'static str, instead: &'static str) -> Refused {
    Refused { phrase, instead, fine: &[], only: &[], except: &[] }
}

impl Refused {
    /// Phrases that hold the word in another, legitimate meaning.
    const fn but_for(self, fine: &'static [&'static str]) -> Self {
        Self { fine, ..self }
    }

    /// Refuses the word only in messages whose key begins so: elsewhere it means something else.
    const fn only_in(self, only: &'static [&'static str]) -> Self {
        Self { only, ..self }
    }

    /// Messages (by key) and guides (by path) that use the word in another meaning, each with the reason.
    const fn except_in(self, except: &'static [(&'static str, &'static str)]) -> Self {
        Self { except, ..self }
    }
}

fn table(tag: &str) -> &'static [Refused] {
    match tag {
        "en" => en::REFUSED,
        "es" => es::REFUSED,
        "pt-BR" => pt_br::REFUSED,
        _ => &[],
    }
}

/// A word in lower case with its line; `None` where a phrase cannot go on: an argument, the end of a sentence.
type Words = Vec<Option<(usize, String)>>;

/// Every refused word in the messages and the guide of each language, and every exception that nothing needs.
pub fn check(languages: &[Language], files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for language in languages {
        let refused = table(language.tag);
        let mut used = BTreeSet::new();
        for (id, entry) in &language.entries {
            for words in entry.branches.iter().map(|branch| words_of(&branch.pieces)) {
                findings.extend(violations(refused, &entry.path, Some(id), &words, &mut used));
            }
        }
        let guide = format!("docs/guide/{}.md", language.tag);
        for file in files.iter().filter(|file| file.path == guide) {
            findings.extend(violations(refused, &guide, None, &words_of_page(&file.text), &mut used));
        }
        findings.extend(refused.iter().flat_map(|rule| unneeded(rule, language, &used)));
    }
    findings
}

/// The refused words in one text. `used` collects the exceptions that were needed.
fn violations(
    table: &[Refused],
    path: &str,
    id: Option<&str>,
    words: &Words,
    used: &mut BTreeSet<(&'static str, &'static str)>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in table.iter().filter(|rule| in_scope(rule, id)) {
        for (line, found) in occurrences(rule, words) {
            if let Some((place, _)) = rule.except.iter().find(|(place, _)| *place == id.unwrap_or(path)) {
                used.insert((rule.phrase, *place));
                continue;
            }
            let key = id.map(|id| format!("`{id}`: ")).unwrap_or_default();
            let what = format!("{key}“{found}” is not in the product's glossary; write: {}", rule.instead);
            findings.push(Finding::at(path, line, what));
        }
    }
    findings
}

fn in_scope(rule: &Refused, id: Option<&str>) -> bool {
    rule.only.is_empty() || id.is_some_and(|id| rule.only.iter().any(|prefix| id.starts_with(prefix)))
}

/// Exceptions for messages that do not use the word.
fn unneeded(rule: &Refused, language: &Language, used: &BTreeSet<(&str, &str)>) -> Vec<Finding> {
    let exceptions = rule.except.iter().filter_map(|(place, _)| {
        let Entry { path, line, .. } = language.entries.get(*place)?;
        let what = format!("`{place}` does not say “{}”: remove its exception from the glossary", rule.phrase);
        (!used.contains(&(rule.phrase, *place))).then(|| Finding::at(path, *line, what))
    });
    exceptions.collect()
}

/// Where the rule's phrase stands and is not part of a phrase that is fine.
fn occurrences(rule: &Refused, words: &Words) -> Vec<(usize, String)> {
    let (whole, phrase) = rule.phrase.strip_prefix('=').map_or((false, rule.phrase), |phrase| (true, phrase));
    let fine: Vec<(usize, usize)> = rule
        .fine
        .iter()
        .flat_map(|fine| (0..words.len()).filter_map(move |at| Some((at, at + length(fine, words.get(at..)?)?))))
        .collect();
    let found = (0..words.len()).filter_map(|at| {
        let length = length(phrase, &words[at..])?;
        let (line, _) = words[at].as_ref()?;
        let alone = !whole || length == words.len();
        let allowed = fine.iter().any(|(from, to)| *from <= at && at + length <= *to);
        let text: Vec<&str> = words[at..at + length].iter().flatten().map(|(_, word)| word.as_str()).collect();
        (alone && !allowed).then(|| (*line, text.join(" ")))
    });
    found.collect()
}

/// How many words the phrase takes at the beginning of `words`, if it stands there.
fn length(phrase: &str, words: &[Option<(usize, String)>]) -> Option<usize> {
    let (mut at, mut gap) = (0, 0);
    for part in phrase.split(' ') {
        if part == "…" {
            gap = 2;
            continue;
        }
        let matches = |word: &(usize, String)| part.split('|').any(|choice| choice == word.1);
        let skipped = (0..=gap).take_while(|skipped| words[at..].iter().take(*skipped).all(Option::is_some));
        let fitting =
            skipped.into_iter().find(|skipped| words.get(at + skipped).and_then(Option::as_ref).is_some_and(matches));
        at += fitting? + 1;
        gap = 0;
    }
    Some(at)
}

/// The words of a message; arguments and selectors end a phrase.
fn words_of(pieces: &[Piece]) -> Words {
    let mut words = Words::new();
    for piece in pieces {
        match piece {
            Piece::Text(line, text) => add_words(*line, text, &mut words),
            Piece::Argument(_) | Piece::Other => words.push(None),
        }
    }
    words
}

/// The words of a page of the guide, without HTML tags and the targets of links.
fn words_of_page(page: &str) -> Words {
    let mut words = Words::new();
    for (number, line) in page.lines().enumerate() {
        let mut text = String::new();
        let mut rest = line;
        while let Some(at) = rest.find(['<', ']']) {
            let (before, from) = rest.split_at(at);
            text.push_str(before);
            let end = match from.get(..2) {
                Some("](") => from.find(')'),
                _ if from.starts_with('<') => from.find('>'),
                _ => Some(0),
            };
            rest = &from[end.map_or(from.len(), |end| end + 1)..];
        }
        text.push_str(rest);
        if text.trim().is_empty() {
            words.push(None);
        }
        add_words(number + 1, &text, &mut words);
    }
    words
}

/// Adds the words of a text. What stands between backticks is for a machine and ends a phrase, as a full stop does.
fn add_words(line: usize, text: &str, words: &mut Words) {
    for (at, part) in text.split('`').enumerate() {
        if at > 0 {
            words.push(None);
        }
        if at % 2 == 1 {
            continue;
        }
        let mut word = String::new();
        for c in part.chars().chain([' ']) {
            // An underscore is part of a name for a machine, such as `unique_id`.
            if c.is_alphabetic() || c == '_' {
                word.extend(c.to_lowercase());
                continue;
            }
            if !word.is_empty() {
                words.push(Some((line, std::mem::take(&mut word))));
            }
            if ".:;?!".contains(c) {
                words.push(None);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrase: &'static str, text: &str) -> Vec<String> {
        let mut words = Words::new();
        add_words(1, text, &mut words);
        occurrences(&refuse(phrase, "x"), &words).into_iter().map(|(_, found)| found).collect()
    }

    fn in_languages(tag: &'static str, text: &str, guide: &str) -> Vec<String> {
        let files = [
            File { path: format!("locales/{tag}/a.ftl"), text: text.into() },
            File { path: format!("docs/guide/{tag}.md"), text: guide.into() },
        ];
        let mut findings = Vec::new();
        let language = super::super::messages::read(&files, tag, &mut findings);
        findings.extend(check(&[language], &files));
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn whole_words_are_found_whatever_their_case_but_not_without_their_accents() {
        assert_eq!(found("papel", "El PAPEL de cada uno"), ["papel"]);
        assert_eq!(found("papel", "papeles, papelería, papel_1"), Vec::<String>::new());
        assert_eq!(found("délo", "Delo a conocer"), Vec::<String>::new());
        assert_eq!(found("délo", "Délo a conocer"), ["délo"]);
    }

    #[test]
    fn a_phrase_may_have_words_between_but_not_the_end_of_a_sentence() {
        let phrase = "take|takes … back";
        for text in ["take back", "take it back", "takes all that back"] {
            assert_eq!(found(phrase, text), [text]);
        }
        for text in ["take one of them back", "take it. Back", "take `x` back", "mistake back"] {
            assert_eq!(found(phrase, text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_phrase_that_must_be_all_of_the_text_and_one_that_is_fine_are_told_apart() {
        assert_eq!(found("=any", "any"), ["any"]);
        assert_eq!(found("=any", "any name"), Vec::<String>::new());
        let mut words = Words::new();
        add_words(1, "el papel, en papel", &mut words);
        assert_eq!(occurrences(&refuse("papel", "rol").but_for(&["en papel"]), &words).len(), 1);
    }

    #[test]
    fn a_refused_word_fails_in_every_language_in_messages_variants_attributes_and_the_guide() {
        assert_eq!(
            in_languages(
                "en",
                "a-b = { $n ->\n    [one] It ended well.\n   *[other] { $n }\n}\n",
                "# A\n\nTake\nit back\n"
            ),
            [
                "locales/en/a.ftl:2: `a-b`: “ended well” is not in the product's glossary; write: Completed",
                "docs/guide/en.md:3: “take it back” is not in the product's glossary; write: undo"
            ]
        );
        assert_eq!(
            in_languages("es", "a-b = A\n    .hint = Dar credenciales\n", "<a id=\"papel\"></a>[A](papel.md)\n"),
            ["locales/es/a.ftl:2: `a-b`: “credenciales” is not in the product's glossary; \
              write: usuarios y contraseñas, datos de ingreso"]
        );
        let pt = in_languages("pt-BR", "a-b = Emprestar uma função\n", "Em papel\n");
        assert_eq!(pt.len(), 1, "{pt:?}");
    }

    #[test]
    fn an_exception_that_nothing_needs_is_found() {
        let key = "status-credential-own";
        assert_eq!(in_languages("es", &format!("{key} = personal\n"), ""), Vec::<String>::new());
        assert_eq!(
            in_languages("es", &format!("{key} = propia\n"), ""),
            [format!("locales/es/a.ftl:1: `{key}` does not say “personal”: remove its exception from the glossary")]
        );
    }

    #[test]
    fn every_phrase_is_written_in_lower_case_and_says_what_to_write() {
        for rule in ["en", "es", "pt-BR"].into_iter().flat_map(table) {
            assert_eq!(rule.phrase, rule.phrase.to_lowercase());
            assert!(
                !rule.instead.is_empty() && rule.except.iter().all(|(_, reason)| !reason.is_empty()),
                "{}",
                rule.phrase
            );
        }
    }
}
