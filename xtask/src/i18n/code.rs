//! Where the code names messages: `.text("key", …)`, `Fault::new("code")`, `NotFound { what: "thing" }`.

use std::collections::BTreeSet;

use crate::lexer::{self, Token};
use crate::shell::File;

/// Functions whose first argument is the key of a message, and whose second may be its arguments.
const SPEAKERS: &[&str] = &["text", "t", "say", "words"];

/// A message named in the code.
pub struct Use {
    /// The file.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// `key` or `key.attribute`.
    pub key: String,
    /// The arguments given, where they can be read off the code.
    pub args: Option<BTreeSet<String>>,
}

/// All messages named, and all strings that may be keys on their way to a speaker.
pub struct Uses {
    /// Messages that must exist.
    pub named: Vec<Use>,
    /// What stands before the first argument in keys that are put together where they are spoken.
    pub prefixes: Vec<Use>,
    /// The names of arguments that are somewhere given a number.
    pub numbers: BTreeSet<String>,
    strings: BTreeSet<String>,
}

impl Uses {
    /// Does the code know this message, by whatever way?
    pub fn knows(&self, id: &str) -> bool {
        self.strings.contains(id)
            || id.strip_prefix("fault-").is_some_and(|code| self.strings.contains(code))
            || self.named.iter().any(|named| named.key.split('.').next() == Some(id))
    }
}

/// The code of a file: all of it, or what a page has between its marks. Empty for any other file.
fn code_of(file: &File) -> Vec<Token> {
    if file.path.starts_with("src/") && file.path.ends_with(".rs") {
        lexer::code(&file.text)
    } else if file.path.starts_with("templates/") && file.path.ends_with(".html") {
        lexer::code(&between_marks(&file.text))
    } else {
        Vec::new()
    }
}

/// What stands in `{{ … }}` and `{% … %}`, on the lines it stands on; the rest of the page is left out.
fn between_marks(page: &str) -> String {
    let mut code = String::new();
    let mut rest = page;
    while let Some(start) = rest.find(['{']) {
        let (text, marked) = rest.split_at(start);
        code.extend(text.chars().filter(|c| *c == '\n'));
        let end = match marked.get(..2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => {
                rest = &marked[1..];
                continue;
            }
        };
        let inner = marked[2..].split_once(end).map_or(&marked[2..], |(inner, _)| inner);
        if end == "#}" {
            code.extend(inner.chars().filter(|c| *c == '\n'));
        } else {
            code.push_str(inner);
            code.push(' ');
        }
        rest = marked.get(2 + inner.len() + 2..).unwrap_or_default();
    }
    code
}

/// Reads the product's code and its pages, tests left out.
pub fn uses(files: &[File]) -> Uses {
    let mut uses = Uses { named: Vec::new(), prefixes: Vec::new(), numbers: BTreeSet::new(), strings: BTreeSet::new() };
    for file in files {
        let code = code_of(file);
        for (at, token) in code.iter().enumerate() {
            let Some(text) = token.text() else { continue };
            uses.strings.insert(text.split('.').next().unwrap_or(text).to_owned());
            if gives_number(&code, at) {
                uses.numbers.insert(text.to_owned());
            }
            let mut add = |key: String, args| {
                uses.named.push(Use { path: file.path.clone(), line: token.line, key, args });
            };
            if follows(&code, at, &["Fault", "new"]) {
                let mut args = chained(&code, lexer::after_group(&code, at - 1));
                args.extend(added_later(&code[at..]));
                add(format!("fault-{text}"), Some(args.clone()));
                add(format!("fault-{text}.remedy"), Some(args));
            } else if let Some((prefix, _)) =
                text.split_once('{').filter(|(prefix, _)| prefix.ends_with('-') && spoken_together(&code, at))
            {
                uses.prefixes.push(Use {
                    path: file.path.clone(),
                    line: token.line,
                    key: prefix.to_owned(),
                    args: None,
                });
            } else if spoken(&code, at) && text.contains('-') {
                add(text.to_owned(), listed(&code, at));
            } else if at >= 4
                && code[at - 1].is(':')
                && code[at - 2].is_name("what")
                && code[at - 4].is_name("NotFound")
            {
                add(format!("thing-{text}"), None);
            }
        }
    }
    uses
}

/// Is this the first argument of `Fault::new(`?
fn follows(code: &[Token], at: usize, path: &[&str; 2]) -> bool {
    at >= 4 && code[at - 1].is('(') && code[at - 2].is_name(path[1]) && code[at - 4].is_name(path[0])
}

fn spoken(code: &[Token], at: usize) -> bool {
    at >= 2 && code[at - 1].is('(') && code[at - 2].name().is_some_and(|name| SPEAKERS.contains(&name))
}

/// Is this the text of a `format!` that is the first argument of a speaker?
fn spoken_together(code: &[Token], at: usize) -> bool {
    at >= 5
        && code[at - 1].is('(')
        && code[at - 2].is('!')
        && code[at - 3].is_name("format")
        && spoken(code, if code[at - 4].is('&') { at - 4 } else { at - 3 })
}

/// Is this the name in `("name", value)` or `.with("name", value)`, and is the value a number by its looks:
/// `12`, `LIMIT`, `n.to_string()`, `names.len()`, `l.number(n)`?
fn gives_number(code: &[Token], at: usize) -> bool {
    let pair = at >= 2 && code[at - 1].is('(') && code.get(at + 1).is_some_and(|token| token.is(','));
    if !(pair && (code[at - 2].is_name("with") || code[at - 2].is('[') || code[at - 2].is(','))) {
        return false;
    }
    let end = lexer::after_group(code, at - 1).saturating_sub(1);
    let value = code.get(at + 2..end).unwrap_or_default();
    let called = |name: &str| value.windows(2).any(|pair| pair[0].is_name(name) && pair[1].is('('));
    let literal = |name: &str| name.starts_with(|c: char| c.is_ascii_digit());
    let constant = |name: &str| name.len() > 1 && name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    let text = called("display") || value.iter().any(|token| token.is_name("format"));
    !text
        && (["number", "len", "to_string"].into_iter().any(called)
            || value.iter().filter_map(Token::name).any(|name| literal(name) || constant(name)))
}

/// The names given by `.with("name", …)`, one after the other, from here on.
fn chained(code: &[Token], mut next: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    while let Some([dot, with, open, name]) = code.get(next..next + 4) {
        let Some(text) = name.text().filter(|_| dot.is('.') && with.is_name("with") && open.is('(')) else { break };
        names.insert(text.to_owned());
        next = lexer::after_group(code, next + 2);
    }
    names
}

/// The names that the rest of the function gives to a fault it has put in a variable.
fn added_later(code: &[Token]) -> BTreeSet<String> {
    let end = code.iter().position(|token| token.is_name("fn")).unwrap_or(code.len());
    let variables = (0..end).filter(|&at| code[at].name().is_some());
    variables.flat_map(|at| chained(&code[..end], at + 1)).collect()
}

/// The names in `&[("name", …), …]`, if that is the second argument; pages write it without the `&`.
fn listed(code: &[Token], at: usize) -> Option<BTreeSet<String>> {
    let open = if code.get(at + 2)?.is('&') { at + 3 } else { at + 2 };
    if !(code.get(at + 1)?.is(',') && code.get(open)?.is('[')) {
        return None;
    }
    let end = lexer::after_group(code, open).saturating_sub(1);
    let mut names = BTreeSet::new();
    let mut next = open + 1;
    while next < end {
        // Anything but a tuple that begins with its name cannot be read off the code.
        if !code[next].is('(') {
            return None;
        }
        names.insert(code.get(next + 1)?.text()?.to_owned());
        next = lexer::after_group(code, next) + 1;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_that_is_given_a_number_is_known_as_one() {
        let text = "f(\"a\", &[(\"n\", n.to_string()), (\"shown\", l.number(n)), (\"name\", name.clone())]);\n\
                    Fault::new(\"b\").with(\"limit\", LIMIT).with(\"most\", 12).with(\"rows\", rows.len())\n\
                    .with(\"file\", path.display().to_string()).with(\"left\", format!(\"{}\", left / 60)).with(\"value\", value)";
        let uses = uses(&[File { path: "src/a.rs".into(), text: text.into() }]);
        assert_eq!(Vec::from_iter(uses.numbers), ["limit", "most", "n", "rows", "shown"]);
    }
}
