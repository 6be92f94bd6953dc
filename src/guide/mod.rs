//! The guide for whoever runs the school office: `docs/guide`, built into the program and shown at `/help`.
//!
//! No crate we depend on reads Markdown, and the guide is our own: [`rules`] reads the little of it that the guide
//! uses, and refuses everything else, so that what is written and cannot be shown fails a test and not a reader.
//! It is read once a language, when somebody first asks for it.

pub mod pages;
pub mod rules;

use std::sync::OnceLock;

use rust_embed::RustEmbed;

use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::web::assets;

/// Its words and pictures, as they lie in the repository.
#[derive(RustEmbed)]
#[folder = "docs/guide/"]
struct Files;

/// The guide in one language.
#[derive(Debug)]
pub struct Guide {
    /// What it is called.
    pub title: String,
    /// What stands before the first chapter.
    pub lead: Vec<Block>,
    /// Its chapters, in order.
    pub chapters: Vec<Chapter>,
}

/// A chapter.
#[derive(Debug)]
pub struct Chapter {
    /// What it is found by, the same in every language.
    pub id: String,
    /// What it is called.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A part of a chapter.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Words(Vec<Piece>),
    /// A list, each item without its dash.
    List(Vec<Vec<Piece>>),
    /// A picture.
    Picture {
        /// Its file, as the guide names it.
        file: String,
        /// What it shows.
        says: String,
    },
}

/// A part of a sentence.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Plain(String),
    /// What stands on a button, or is looked for.
    Strong(String),
    /// What is pointed out.
    Stressed(String),
    /// What is typed as it stands.
    Code(String),
    /// What leads to another chapter.
    Link {
        /// Its id.
        to: String,
        /// What it is called.
        words: String,
    },
}

/// The guide in that language.
///
/// # Errors
/// Ours when it is not there, or is written as nobody can read it: a test says so before.
pub fn of(locale: Locale) -> Result<&'static Guide> {
    static READ: [OnceLock<Result<Guide, String>>; 3] = [const { OnceLock::new() }; 3];
    let [es, pt, en] = &READ;
    let read = match locale {
        Locale::Es => es,
        Locale::PtBr => pt,
        Locale::En => en,
    };
    let guide = read.get_or_init(|| {
        let name = format!("{}.md", locale.tag());
        let file = Files::get(&name).ok_or_else(|| format!("there is no {name}"))?;
        rules::read(&String::from_utf8_lossy(&file.data)).map_err(|why| format!("{name}: {why}"))
    });
    guide.as_ref().map_err(|why| Error::internal(why.clone()))
}

/// A picture of the guide as it is shown: its address, which changes with its content, and its size.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its address.
    pub address: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// The picture in that file.
pub fn picture(file: &str) -> Option<Picture> {
    let found = Files::get(file)?;
    let (width, height) = rules::png_size(&found.data)?;
    let address = format!("/help/{file}?{}", assets::tag(&found));
    Some(Picture { address, width, height })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCALES: [Locale; 3] = [Locale::Es, Locale::PtBr, Locale::En];

    fn ids(guide: &Guide) -> Vec<&str> {
        guide.chapters.iter().map(|chapter| chapter.id.as_str()).collect()
    }

    fn blocks(guide: &Guide) -> impl Iterator<Item = &Block> {
        guide.lead.iter().chain(guide.chapters.iter().flat_map(|chapter| &chapter.blocks))
    }

    #[test]
    fn every_language_has_the_same_chapters_and_each_picture_is_there() {
        let first = ids(of(Locale::Es).unwrap());
        for locale in LOCALES {
            let guide = of(locale).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(ids(guide), first, "{locale:?}");
            let files = blocks(guide).filter_map(|block| match block {
                Block::Picture { file, says } => Some((file, says)),
                _ => None,
            });
            let mut shown = 0;
            for (file, says) in files {
                let picture = picture(file).unwrap_or_else(|| panic!("{file}"));
                assert!(!says.is_empty() && picture.width > 300 && picture.height > 50, "{file}: {picture:?}");
                shown += 1;
            }
            assert!(shown >= 15, "{locale:?}: {shown} pictures");
        }
    }

    #[test]
    fn whatever_leads_to_a_chapter_finds_it() {
        let chapters = ids(of(Locale::En).unwrap());
        for chapter in rules::PLACES.iter().map(|(_, chapter)| *chapter) {
            assert!(chapters.contains(&chapter), "there is no chapter {chapter}");
        }
        for locale in LOCALES {
            let pieces = blocks(of(locale).unwrap()).flat_map(|block| match block {
                Block::Words(pieces) => vec![pieces],
                Block::List(items) => items.iter().collect(),
                Block::Picture { .. } => Vec::new(),
            });
            for piece in pieces.flatten() {
                if let Piece::Link { to, words } = piece {
                    assert!(chapters.contains(&to.as_str()), "{locale:?}: {words} leads to {to}");
                }
            }
        }
    }
}
