//! Reads the Markdown that the guide is written in, and knows which chapter is about which page.
//!
//! What there is: `#` and `##` headings, the latter after a line `<a id="…"></a>` that names the chapter; paragraphs;
//! lists with dashes; pictures that stand alone; `**strong**`, `*stressed*`, `` `code` `` and links. Links lead to
//! chapters; those to other documents of the repository become plain words, because the reader does not have it.

use super::{Block, Chapter, Guide, Piece};

/// Which chapter is about which pages of the console; the longest beginning that fits counts. `-` stands for an id.
pub const PLACES: &[(&str, &str)] = &[
    ("/set-up", "first-day"),
    ("/imports/-/check", "check"),
    ("/imports", "import"),
    ("/credentials", "credentials"),
    ("/sections", "slips"),
    ("/slips", "slips"),
    ("/messages", "messages"),
    ("/meetings", "meetings"),
    ("/settings/meetings", "meetings"),
    ("/people", "find"),
    ("/people/edit", "grid"),
    ("/people/-/edit", "by-hand"),
    ("/people/new", "by-hand"),
    ("/people/bulk", "bulk"),
    ("/people/bulk/reactivate", "inactive"),
    ("/people/inactive", "inactive"),
    ("/runs", "undo"),
    ("/audit", "audit"),
    ("/staff", "roles"),
    ("/staff/loans", "loans"),
    ("/staff/hand-over", "hand-over"),
    ("/directory", "directory"),
    ("/settings", "settings"),
    ("/settings/roles", "roles"),
    ("/settings/keys", "keys"),
    ("/me", "account"),
    ("/me/second-factor", "second-factor"),
    ("/sign-in/second", "second-factor"),
];

/// The chapter about the page of that path.
pub fn chapter_about(path: &str) -> Option<&'static str> {
    let is_within = |place: &str| path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let fitting = PLACES.iter().filter(|(place, _)| is_within(place));
    fitting.max_by_key(|(place, _)| place.len()).map(|(_, chapter)| *chapter)
}

/// Reads the guide.
///
/// # Errors
/// What it says that cannot be shown, in words for whoever writes it.
pub fn read(text: &str) -> Result<Guide, String> {
    let mut guide = Guide { title: String::new(), lead: Vec::new(), chapters: Vec::new() };
    let mut id = None;
    for part in text.split("\n\n").map(str::trim_end).filter(|part| !part.trim().is_empty()) {
        let part = part.trim_start_matches('\n');
        let wrong = |why: &str| format!("{why}: {}", part.lines().next().unwrap_or_default());
        if let Some(named) = part.strip_prefix("<a id=\"").and_then(|rest| rest.strip_suffix("\"></a>")) {
            id = Some(named.to_owned());
        } else if let Some(heading) = part.strip_prefix("## ") {
            let id = id.take().ok_or_else(|| wrong("a chapter without an <a id> before it"))?;
            if heading.contains(['\n', '*', '`', '[']) || guide.chapters.iter().any(|known| known.id == id) {
                return Err(wrong("a heading of more than words, or the second of its id"));
            }
            guide.chapters.push(Chapter { id, heading: heading.to_owned(), blocks: Vec::new() });
        } else if let Some(title) = part.strip_prefix("# ") {
            title.clone_into(&mut guide.title);
        } else if !is_way_to_other_languages(part) {
            let block = block(part).map_err(|why| wrong(&why))?;
            guide.chapters.last_mut().map_or(&mut guide.lead, |chapter| &mut chapter.blocks).push(block);
        }
    }
    if guide.title.is_empty() || guide.chapters.is_empty() || id.is_some() {
        return Err("a guide has a title, and chapters after their ids".to_owned());
    }
    Ok(guide)
}

/// The line that leads to the other languages: in the console they are at the foot of every page.
fn is_way_to_other_languages(part: &str) -> bool {
    part.split(" · ").all(|link| link.starts_with('[') && link.ends_with(".md)") && !link.contains(' '))
}

fn block(part: &str) -> Result<Block, String> {
    if let Some(rest) = part.strip_prefix("![") {
        let (says, file) = rest.strip_suffix(')').and_then(|rest| rest.split_once("](")).ok_or("half a picture")?;
        return Ok(Block::Picture { file: file.to_owned(), says: says.replace('\n', " ") });
    }
    if let Some(list) = part.strip_prefix("- ") {
        let items = list.split("\n- ").map(|item| {
            let indented =
                item.lines().skip(1).all(|line| line.starts_with("  ") && !line.trim_start().starts_with('-'));
            if indented { pieces(item) } else { Err("a list within a list, or a line that belongs to none".to_owned()) }
        });
        return items.collect::<Result<_, _>>().map(Block::List);
    }
    for line in part.lines() {
        let numbered =
            line.split_once(". ").is_some_and(|(n, _)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if numbered || line.starts_with([' ', '#', '>', '|', '-', '+', '~', '=', '\t']) || line.starts_with("* ") {
            return Err("only headings, paragraphs, lists with dashes and pictures are read".to_owned());
        }
    }
    pieces(part).map(Block::Words)
}

/// What can stand within a line.
const MARKS: [char; 7] = ['*', '`', '[', '<', '\\', '&', '_'];

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let text = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let (mut pieces, mut rest) = (Vec::new(), text.as_str());
    while let Some(at) = rest.find(MARKS) {
        let (before, marked) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Plain(before.to_owned()));
        }
        let (piece, after) = marked_piece(marked)?;
        pieces.push(piece);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Plain(rest.to_owned()));
    }
    Ok(pieces)
}

/// The piece at the head of a text that begins with a mark, and what follows it.
fn marked_piece(text: &str) -> Result<(Piece, &str), String> {
    let until = |mark: &str| {
        let (inner, after) =
            text.get(mark.len()..).and_then(|rest| rest.split_once(mark)).ok_or("a mark without end")?;
        let plain = !inner.is_empty() && inner.trim() == inner && (mark == "`" || !inner.contains(MARKS));
        if plain { Ok((inner.to_owned(), after)) } else { Err("a mark around nothing, or within another".to_owned()) }
    };
    if text.starts_with("**") {
        return until("**").map(|(inner, after)| (Piece::Strong(inner), after));
    }
    match text.chars().next() {
        Some('*') => until("*").map(|(inner, after)| (Piece::Stressed(inner), after)),
        Some('`') => until("`").map(|(inner, after)| (Piece::Code(inner), after)),
        Some('[') => link(text),
        _ => Err("HTML, entities and underscores are not read".to_owned()),
    }
}

fn link(text: &str) -> Result<(Piece, &str), String> {
    let (words, rest) = text[1..].split_once("](").ok_or("half a link")?;
    let (to, after) = rest.split_once(')').ok_or("half a link")?;
    if words.contains(MARKS) {
        return Err("a link of more than words".to_owned());
    }
    match (to.strip_prefix('#'), to.strip_prefix("../")) {
        (Some(id), _) => Ok((Piece::Link { to: id.to_owned(), words: words.to_owned() }, after)),
        (None, Some(_)) => Ok((Piece::Plain(words.to_owned()), after)),
        (None, None) => Err(format!("a link to {to}: only chapters and documents of the repository are linked")),
    }
}

/// Width and height of a PNG, in pixels.
pub fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
    Some((number(16)?, number(20)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(body: &str) -> String {
        format!("# T\n\n[Español](es.md) · [Português](pt-BR.md)\n\n<a id=\"a\"></a>\n\n## A\n\n{body}\n")
    }

    #[test]
    fn what_the_guide_is_written_in_is_read() {
        let guide = read(&with(
            "One **two\nthree** *four* `five_six` [seven](#a) and [eight](../nine.md).\n\n- ten\n  eleven\n- **twelve**\n\n![Thirteen](images/en/x.png)",
        ))
        .unwrap();
        let plain = |words: &str| Piece::Plain(words.to_owned());
        assert_eq!((guide.title.as_str(), guide.lead.len()), ("T", 0));
        let [chapter] = guide.chapters.as_slice() else { panic!("{guide:?}") };
        assert_eq!((chapter.id.as_str(), chapter.heading.as_str()), ("a", "A"));
        let expected = [
            Block::Words(vec![
                plain("One "),
                Piece::Strong("two three".to_owned()),
                plain(" "),
                Piece::Stressed("four".to_owned()),
                plain(" "),
                Piece::Code("five_six".to_owned()),
                plain(" "),
                Piece::Link { to: "a".to_owned(), words: "seven".to_owned() },
                plain(" and "),
                plain("eight"),
                plain("."),
            ]),
            Block::List(vec![vec![plain("ten eleven")], vec![Piece::Strong("twelve".to_owned())]]),
            Block::Picture { file: "images/en/x.png".to_owned(), says: "Thirteen".to_owned() },
        ];
        assert_eq!(chapter.blocks, expected);
    }

    #[test]
    fn what_cannot_be_shown_is_refused() {
        for body in [
            "### Deeper",
            "## No id",
            "1. One",
            "> Said",
            "| a | b |",
            "* star",
            "- one\n  - two",
            "- one\ntwo",
            "a <b>c</b>",
            "a **b",
            "a **b *c* d**",
            "a ** b",
            "a \\* b",
            "a_b",
            "&amp;",
            "[a](https://example.org)",
            "[a",
            "![a](b",
            "    code",
            "```\ncode\n```",
        ] {
            assert!(read(&with(body)).is_err(), "{body}");
        }
        assert!(read("# T\n\nwords").is_err(), "no chapter");
        assert!(read(&with("a\n\n<a id=\"b\"></a>")).is_err(), "an id without its chapter");
    }

    #[test]
    fn a_page_leads_to_the_chapter_about_it() {
        for (path, chapter) in [
            ("/imports", Some("import")),
            ("/imports/-", Some("import")),
            ("/imports/-/check", Some("check")),
            ("/people", Some("find")),
            ("/people/-", Some("find")),
            ("/people/-/edit", Some("by-hand")),
            ("/people/edit", Some("grid")),
            ("/people/bulk/role", Some("bulk")),
            ("/settings/passwords", Some("settings")),
            ("/me/second-factor/totp", Some("second-factor")),
            ("/mention", None),
            ("/", None),
            ("", None),
        ] {
            assert_eq!(chapter_about(path), chapter, "{path}");
        }
    }
}
