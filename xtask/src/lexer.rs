//! Just enough of Rust's lexical grammar to tell code from comments, strings and test modules.

/// A token and the line it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Counted from 1.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
}

/// Comments are no tokens; numbers count as names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A name, a keyword or a number.
    Name(String),
    /// A string literal, simple escapes resolved.
    Text(String),
    /// A character literal or a lifetime.
    Quoted,
    /// Any other character; `::` is [`Kind::PathSeparator`].
    Sign(char),
    /// `::`
    PathSeparator,
}

impl Token {
    /// Is it this sign?
    pub fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// Is it this name?
    pub fn is_name(&self, name: &str) -> bool {
        self.name() == Some(name)
    }

    /// The name, if it is one.
    pub fn name(&self) -> Option<&str> {
        if let Kind::Name(name) = &self.kind { Some(name) } else { None }
    }

    /// The string, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Kind::Text(text) = &self.kind { Some(text) } else { None }
    }
}

/// The tokens of a source file without its `#[cfg(test)]` items.
pub fn code(source: &str) -> Vec<Token> {
    without_tests(&tokens(source))
}

/// All tokens of a source file.
pub fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    let peek = |at: usize| chars.get(at).copied().unwrap_or('\0');
    while at < chars.len() {
        let from = at;
        let start = line;
        let kind = match peek(at) {
            '/' if peek(at + 1) == '/' => {
                at = (at..chars.len()).find(|&i| peek(i) == '\n').unwrap_or(chars.len());
                None
            }
            '/' if peek(at + 1) == '*' => {
                at = end_of_comment(&chars, at);
                None
            }
            '"' => {
                let (text, end) = string(&chars, at + 1);
                at = end;
                Some(Kind::Text(text))
            }
            'r' if raw_string(&chars, at).is_some() => {
                let (text, end) = raw_string(&chars, at).unwrap_or_default();
                at = end;
                Some(Kind::Text(text))
            }
            '\'' => {
                at = end_of_quoted(&chars, at);
                Some(Kind::Quoted)
            }
            c if c.is_alphanumeric() || c == '_' => {
                at = (at..chars.len()).find(|&i| !(peek(i).is_alphanumeric() || peek(i) == '_')).unwrap_or(chars.len());
                Some(Kind::Name(chars[from..at].iter().collect()))
            }
            ':' if peek(at + 1) == ':' => {
                at += 2;
                Some(Kind::PathSeparator)
            }
            c => {
                at += 1;
                (!c.is_whitespace()).then_some(Kind::Sign(c))
            }
        };
        found.extend(kind.map(|kind| Token { line: start, kind }));
        line += chars[from..at].iter().filter(|&&c| c == '\n').count();
    }
    found
}

fn end_of_comment(chars: &[char], from: usize) -> usize {
    let (mut depth, mut at) = (0_usize, from);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn string(chars: &[char], from: usize) -> (String, usize) {
    let (mut text, mut at) = (String::new(), from);
    while at < chars.len() {
        match chars[at] {
            '"' => return (text, at + 1),
            '\\' => {
                match chars.get(at + 1) {
                    Some('n') => text.push('\n'),
                    Some('\n') => {
                        while chars.get(at + 2).is_some_and(|c| c.is_whitespace()) {
                            at += 1;
                        }
                    }
                    Some(&other) => text.push(other),
                    None => {}
                }
                at += 2;
            }
            other => {
                text.push(other);
                at += 1;
            }
        }
    }
    (text, chars.len())
}

fn raw_string(chars: &[char], from: usize) -> Option<(String, usize)> {
    let hashes = chars[from + 1..].iter().take_while(|&&c| c == '#').count();
    let start = from + 1 + hashes;
    if chars.get(start) != Some(&'"') {
        return None;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let length = chars[start + 1..].windows(end.len()).position(|window| window == end)?;
    Some((chars[start + 1..start + 1 + length].iter().collect(), start + 1 + length + end.len()))
}

/// Past a character literal, or past the apostrophe of a lifetime.
fn end_of_quoted(chars: &[char], from: usize) -> usize {
    match (chars.get(from + 1), chars.get(from + 2)) {
        (Some('\\'), _) => (from + 3..chars.len()).find(|&i| chars[i] == '\'').map_or(chars.len(), |i| i + 1),
        (Some(_), Some('\'')) => from + 3,
        _ => from + 1,
    }
}

fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if let Some(end) = end_of_test_attribute(&tokens[at..]) {
            at = end_of_item(tokens, at + end);
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// The length of `#[cfg(test)]` or `#[cfg(all(test, …))]`, if that is what stands here.
fn end_of_test_attribute(tokens: &[Token]) -> Option<usize> {
    let [hash, open, cfg, ..] = tokens else { return None };
    if !(hash.is('#') && open.is('[') && cfg.is_name("cfg")) {
        return None;
    }
    let end = tokens.iter().position(|token| token.is(']'))?;
    let inside = &tokens[..end];
    let has = |name: &str| inside.iter().any(|token| token.is_name(name));
    (has("test") && !has("not")).then_some(end + 1)
}

fn end_of_item(tokens: &[Token], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token.kind {
            Kind::Sign(';') if depth == 0 => return at + 1,
            Kind::Sign('{' | '(' | '[') => depth += 1,
            Kind::Sign('}') if depth == 1 => return at + 1,
            Kind::Sign('}' | ')' | ']') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    tokens.len()
}

/// The position after the bracket that closes the one at `open`.
pub fn after_group(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.kind {
            Kind::Sign('{' | '(' | '[') => depth += 1,
            Kind::Sign('}' | ')' | ']') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str) -> Vec<String> {
        code(source).iter().filter_map(|token| token.name().map(str::to_owned)).collect()
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        assert_eq!(names("a // b\n/* c /* d */ e */ f \"g\" r#\"h \"i\"\"# 'j' '\\'' &'k k"), ["a", "f", "k", "k"]);
    }

    #[test]
    fn test_modules_are_left_out() {
        assert_eq!(names("a #[cfg(test)] mod tests { b { c } } d #[cfg(all(test, unix))] use e; f"), ["a", "d", "f"]);
        assert_eq!(names("#[cfg(not(test))] fn a() {}"), ["cfg", "not", "test", "fn", "a"]);
    }

    #[test]
    fn lines_are_counted_through_strings_and_comments() {
        let found = tokens("\"a\nb\" /*\n*/ c");
        assert_eq!(found.last().map(|token| token.line), Some(3));
    }
}
