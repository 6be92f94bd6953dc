//! The messages of a language: where each stands, its attributes and the arguments they take.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry as Ast, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::shell::File;
use crate::tidy::Finding;

/// A message.
pub struct Entry {
    /// The file it stands in.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// The arguments of its value (under `""`) and of each attribute.
    pub parts: BTreeMap<String, BTreeSet<String>>,
    /// Its value and its attributes as people read them, each variant of a selector apart.
    pub branches: Vec<Branch>,
}

/// Text and arguments in reading order, from one end of a message or variant to the other.
#[derive(Default)]
pub struct Branch {
    /// What stands in it.
    pub pieces: Vec<Piece>,
    /// The arguments whose plural forms decide that this is read.
    pub counted_by: Vec<String>,
    /// The argument of which this is the singular, where zero has no variant of its own beside it.
    pub singular_of: Option<String>,
}

/// A piece of a [`Branch`].
#[derive(Debug)]
pub enum Piece {
    /// Text, and the line it stands on.
    Text(usize, String),
    /// The value of an argument.
    Argument(String),
    /// A selector, a function, another message: nothing that can be read here.
    Other,
}

/// The messages of a language.
pub struct Language {
    /// `es`, `pt-BR`, `en`.
    pub tag: &'static str,
    /// By key. Terms begin with `-`.
    pub entries: BTreeMap<String, Entry>,
    /// Messages and terms that other messages name.
    pub references: BTreeSet<String>,
}

/// Reads `locales/TAG/*.ftl`.
pub fn read(files: &[File], tag: &'static str, findings: &mut Vec<Finding>) -> Language {
    let mut language = Language { tag, entries: BTreeMap::new(), references: BTreeSet::new() };
    let folder = format!("locales/{tag}/");
    for file in files.iter().filter(|file| file.path.starts_with(&folder) && file.path.ends_with(".ftl")) {
        let resource = fluent_syntax::parser::parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Ast::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
                Ast::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                Ast::Junk { content } => {
                    let line = line_of(&file.text, content);
                    let what = format!("this is not Fluent: {}", content.lines().next().unwrap_or_default());
                    findings.push(Finding::at(&file.path, line, what));
                    continue;
                }
                _ => continue,
            };
            let line = line_of(&file.text, attributes.first().map_or("", |attribute| attribute.id.name));
            let line = definition(&file.text, &id, &language).unwrap_or(line);
            let (mut parts, mut branches) = (BTreeMap::new(), Vec::new());
            let named = attributes.iter().map(|attribute| (attribute.id.name, &attribute.value));
            for (part, pattern) in value.iter().map(|value| ("", value)).chain(named) {
                let mut args = BTreeSet::new();
                of_pattern(pattern, &mut args, &mut language.references);
                parts.insert(part.to_owned(), args);
                branch(&file.text, pattern, Branch::default(), &mut branches);
            }
            if language.entries.contains_key(&id) {
                findings.push(Finding::at(&file.path, line, format!("`{id}` stands twice in {tag}")));
            }
            language.entries.insert(id, Entry { path: file.path.clone(), line, parts, branches });
        }
    }
    language
}

/// The line of a slice of the text itself.
fn line_of(text: &str, slice: &str) -> usize {
    let offset = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    text.as_bytes()[..offset].iter().filter(|&&byte| byte == b'\n').count() + 1
}

/// The line where `id =` begins; the second one when the first is taken.
fn definition(text: &str, id: &str, language: &Language) -> Option<usize> {
    let mut lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')));
    let first = lines.next()?.0 + 1;
    if language.entries.contains_key(id) {
        lines.next().map_or(Some(first), |(at, _)| Some(at + 1))
    } else {
        Some(first)
    }
}

/// Takes a pattern apart into its branches: itself, and each variant of its selectors. `begun` says what chose it.
fn branch(source: &str, pattern: &Pattern<&str>, mut begun: Branch, branches: &mut Vec<Branch>) {
    for element in &pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Text(line_of(source, value), (*value).to_owned()),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Piece::Argument(id.name.to_owned()),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { selector, variants } = expression {
                    let counted = counted(selector, variants);
                    let has_zero = variants.iter().any(|variant| is(&variant.key, "0"));
                    for variant in variants {
                        let counted_by = begun.counted_by.iter().cloned().chain(counted.clone()).collect();
                        let singular_of = counted.clone().filter(|_| is(&variant.key, "one") && !has_zero);
                        let inner = Branch { pieces: Vec::new(), counted_by, singular_of };
                        branch(source, &variant.value, inner, branches);
                    }
                }
                Piece::Other
            }
        };
        begun.pieces.push(piece);
    }
    branches.push(begun);
}

/// The argument by whose plural forms a selector chooses, if it does.
fn counted(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<String> {
    let InlineExpression::VariableReference { id } = selector else { return None };
    variants.iter().any(|variant| is(&variant.key, "one")).then(|| id.name.to_owned())
}

fn is(key: &VariantKey<&str>, text: &str) -> bool {
    match key {
        VariantKey::Identifier { name } => *name == text,
        VariantKey::NumberLiteral { value } => *value == text,
    }
}

fn of_pattern(pattern: &Pattern<&str>, args: &mut BTreeSet<String>, references: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, args, references);
        }
    }
}

fn of_expression(expression: &Expression<&str>, args: &mut BTreeSet<String>, references: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, args, references),
        Expression::Select { selector, variants } => {
            of_inline(selector, args, references);
            for variant in variants {
                of_pattern(&variant.value, args, references);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, args: &mut BTreeSet<String>, references: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                of_inline(argument, args, references);
            }
        }
        InlineExpression::Placeable { expression } => of_expression(expression, args, references),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
