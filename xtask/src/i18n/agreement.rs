//! Numbers agree with their nouns: "1 accounts" cannot be written, because a number that stands before a word
//! stands inside a selector on its plural forms. Nor can "one account" of none, where zero takes the singular.

use std::collections::BTreeSet;

use super::messages::{Branch, Entry, Language, Piece};
use crate::tidy::Finding;

/// Words after a number that do not change with it: prepositions, conjunctions, "more" and the signs of units.
const UNCHANGED: &[(&str, &[&str])] = &[
    ("en", &["and", "at", "in", "more", "of", "on", "or", "per", "to", "without"]),
    ("es", &["a", "como", "de", "en", "más", "o", "por", "sin", "y"]),
    ("pt-BR", &["a", "de", "e", "em", "mais", "ou", "por", "sem"]),
    ("", &["KB", "MB", "GB", "s"]),
];

/// Arguments that number one thing ("row 3 is") or repeat what somebody wrote: they count nothing.
const NO_COUNTS: &[&str] = &["first", "last", "line", "number", "other", "page", "position", "row", "seq", "value"];

/// Arguments that count, though the code passes them in variables whose type it does not say.
const COUNTS: &[&str] = &["bits", "digits", "headings"];

/// Languages in which zero takes the form of one, and their words for one.
const ZERO_IS_ONE: &[(&str, &[&str])] = &[("pt-BR", &["um", "uma"])];

/// Arguments that are never zero where they are said: waiting times, and how many people a role or a row has.
const NEVER_ZERO: &[&str] = &["minutes", "people", "seconds"];

/// Every number that stands directly before a word without a selector on its plural forms.
/// `numbers` are the names of arguments that the code gives numbers.
pub fn check(languages: &[Language], numbers: &BTreeSet<String>) -> Vec<Finding> {
    let counted = languages.iter().flat_map(|language| language.entries.values());
    let counted = counted.flat_map(|entry| &entry.branches).flat_map(|branch| branch.counted_by.iter().cloned());
    let named = COUNTS.iter().map(|name| (*name).to_owned());
    let numbers: BTreeSet<String> = numbers.iter().cloned().chain(counted).chain(named).collect();
    let mut findings = Vec::new();
    for language in languages {
        for (id, entry) in &language.entries {
            findings.extend(entry.branches.iter().filter_map(|branch| one_of_none(id, entry, branch, language.tag)));
            for (argument, word) in entry.branches.iter().flat_map(|branch| uncounted(branch, language.tag)) {
                if numbers.contains(argument) && !NO_COUNTS.contains(&argument) {
                    findings.push(finding(id, entry, argument, word));
                }
            }
        }
    }
    findings
}

fn finding(id: &str, entry: &Entry, argument: &str, word: &str) -> Finding {
    let what = format!(
        "`{id}`: “{{ ${argument} }} {word}” does not agree when the number is one; \
         put it in a selector: {{ ${argument} -> [one] … *[other] … }}"
    );
    Finding::at(&entry.path, entry.line, what)
}

/// A singular that says "one" in words, and would say so of none as well.
fn one_of_none(id: &str, entry: &Entry, branch: &Branch, tag: &str) -> Option<Finding> {
    let (_, ones) = ZERO_IS_ONE.iter().find(|(language, _)| *language == tag)?;
    let argument = branch.singular_of.as_ref().filter(|argument| !NEVER_ZERO.contains(&argument.as_str()))?;
    let texts =
        branch.pieces.iter().filter_map(|piece| if let Piece::Text(_, text) = piece { Some(text) } else { None });
    let word = texts
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()))
        .map(str::to_lowercase)
        .find(|word| ones.contains(&word.as_str()))?;
    let shows = branch.pieces.iter().any(|piece| matches!(piece, Piece::Argument(name) if shows(name, argument)));
    let what = format!(
        "`{id}`: [one] is read for 0 too, and says “{word}”; show {{ ${argument} }} or add a variant [0] before it"
    );
    (!shows).then(|| Finding::at(&entry.path, entry.line, what))
}

/// The arguments that stand directly before a word, with that word, where nothing has chosen by their plural form.
fn uncounted<'a>(branch: &'a Branch, tag: &str) -> Vec<(&'a str, &'a str)> {
    let pairs = branch.pieces.windows(2).filter_map(|pair| {
        let [Piece::Argument(argument), Piece::Text(_, text)] = pair else { return None };
        let word = following_word(text)?;
        let unchanged =
            |(language, words): &(&str, &[&str])| (language.is_empty() || *language == tag) && words.contains(&word);
        let chosen = branch.counted_by.iter().any(|selector| shows(argument, selector));
        (!chosen && !UNCHANGED.iter().any(unchanged)).then_some((argument.as_str(), word))
    });
    pairs.collect()
}

/// The word that follows a number with nothing but blanks between them.
fn following_word(text: &str) -> Option<&str> {
    let rest = text.strip_prefix([' ', '\u{a0}', '\u{202f}'])?;
    let word = rest.split(|c: char| !c.is_alphabetic()).next()?;
    (!word.is_empty()).then_some(word)
}

/// Does `argument` show the number that `selector` chooses by? `shown` and `of` show `n`, `newshown` shows `new`:
/// the same number with its digits grouped.
fn shows(argument: &str, selector: &str) -> bool {
    let plain = argument.to_lowercase().replace("shown", "");
    argument == selector || plain == selector.to_lowercase() || (selector == "n" && ["shown", "of"].contains(&argument))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::File;

    fn found(tag: &'static str, text: &str) -> Vec<String> {
        let path = format!("locales/{tag}/a.ftl");
        let mut findings = Vec::new();
        let language = super::super::messages::read(&[File { path, text: text.into() }], tag, &mut findings);
        let numbers = ["n", "shown", "of", "row", "rows"].map(String::from).into();
        findings.extend(check(&[language], &numbers));
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_number_before_a_noun_outside_of_a_selector_is_found() {
        assert_eq!(
            found("es", "a-b = X\n    .hint = Hay { $n } cuentas.\n"),
            ["locales/es/a.ftl:1: `a-b`: “{ $n } cuentas” does not agree when the number is one; \
              put it in a selector: { $n -> [one] … *[other] … }"]
        );
        for (tag, text) in
            [("en", "{ $n } accounts"), ("pt-BR", "{ $rows } linhas"), ("es", "{ $shown } de { $of } filas")]
        {
            assert_eq!(found(tag, &format!("a-b = {text}\n")).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_selector_on_another_number_or_without_a_singular_does_not_count() {
        let other = "a-b = { $rows ->\n    [one] one row, { $n } cells\n   *[other] { $rows } rows, { $n } cells\n}\n";
        assert_eq!(found("en", other).len(), 2);
        assert_eq!(found("en", "a-b = { $n ->\n    [x] X\n   *[other] { $n } cells\n}\n").len(), 1);
    }

    #[test]
    fn one_in_words_where_zero_takes_the_singular_too_is_found() {
        let said =
            |tag, one: &str| found(tag, &format!("a-b = {{ $n ->\n    {one}\n   *[other] {{ $n }} contas\n}}\n"));
        assert_eq!(
            said("pt-BR", "[one] Uma conta"),
            ["locales/pt-BR/a.ftl:1: `a-b`: [one] is read for 0 too, and says “uma”; \
              show { $n } or add a variant [0] before it"]
        );
        for one in ["[one] { $n } conta", "[0] Nada\n    [one] Uma conta", "[one] A conta"] {
            assert_eq!(said("pt-BR", one), Vec::<String>::new(), "{one}");
        }
        assert_eq!(said("es", "[one] Una cuenta"), Vec::<String>::new());
    }

    #[test]
    fn a_number_in_its_own_selector_or_before_no_noun_is_in_order() {
        for text in [
            "{ $n ->\n    [one] { $shown } account\n   *[other] { $shown } of { $of } accounts\n}",
            "{ $n ->\n    [one] account\n   *[other] accounts\n}: { $n }",
            "page { $n } of { $of }, { $rows } MB",
            "Row { $row } is wrong",
            "{ $n }, { $shown }: “{ $of }”",
            "{ $name } is text",
        ] {
            assert_eq!(found("en", &format!("a-b = {text}\n")), Vec::<String>::new(), "{text}");
        }
    }
}
