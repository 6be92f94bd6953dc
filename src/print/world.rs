//! What a template can see: fonts, its own text, its data, the files given, and the operator's directory.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontStyle};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Attachment, Template};
use crate::error::{Error, Result};

/// The faces, text's and the monospaced one's, in pairs: what a pair has, it has in both weights.
const MONO: &str = "DejaVu Sans Mono";

/// What stands for a character that no font has.
pub const UNDRAWABLE: char = '□';

/// What all documents have in common.
pub(super) struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Every character that can be drawn, in order.
    drawable: Vec<char>,
}

impl Shared {
    pub(super) fn new() -> Result<Self> {
        let mut fonts = Vec::new();
        for bytes in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
            fonts.extend(Font::iter(Bytes::new(bytes)));
        }
        let more = typst_assets::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes)));
        let upright = |font: &Font| font.info().family == MONO && font.info().variant.style == FontStyle::Normal;
        fonts.extend(more.filter(upright));
        if fonts.len() != 4 {
            return Err(Error::internal("the embedded fonts cannot be read"));
        }
        let book = FontBook::from_fonts(&fonts);
        let drawable = drawable(&fonts);
        Ok(Self { library: LazyHash::new(Library::default()), book: LazyHash::new(book), fonts, drawable })
    }

    pub(super) fn drawable<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let drawn = text.nfc().filter_map(|c| match c {
            c if c.is_whitespace() => Some(' '),
            c if c.is_control() || invisible(c) => None,
            c if self.drawable.binary_search(&c).is_ok() => Some(c),
            _ => Some(UNDRAWABLE),
        });
        Cow::Owned(drawn.collect())
    }
}

/// What a pair of faces has in both weights. A mark is drawn by the face of its letter, so every face must have it.
fn drawable(fonts: &[Font]) -> Vec<char> {
    let mut held: HashMap<u32, usize> = HashMap::new();
    for font in fonts {
        for code in font.info().coverage.iter() {
            *held.entry(code).or_default() += 1;
        }
    }
    let covers = |font: &Font, code| font.info().coverage.contains(code);
    let drawn = held.into_iter().filter_map(|(code, faces)| {
        let c = char::from_u32(code)?;
        let pair = || fonts.chunks(2).any(|pair| pair.iter().all(|font| covers(font, code)));
        (faces == fonts.len() || (!is_combining_mark(c) && pair())).then_some(c)
    });
    let mut drawable: Vec<char> = drawn.collect();
    drawable.sort_unstable();
    drawable
}

/// Marks without a shape of their own: some PDF/UA forbids, some turn text around, which would show a
/// password as another, and the others only join or vary what we have no shapes for.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{e0000}'..='\u{e0fff}')
}

/// One document's view.
pub(super) struct World<'a> {
    shared: &'a Shared,
    directory: Option<&'a Path>,
    main: FileId,
    source: Source,
    files: Vec<(FileId, Bytes)>,
}

impl<'a> World<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        directory: Option<&'a Path>,
        template: &Template,
        data: Bytes,
        attachments: &[Attachment],
    ) -> Result<Self> {
        let main = file_id(&template.name)?;
        let mut files = vec![(file_id("data.json")?, data)];
        for attachment in attachments {
            files.push((file_id(&attachment.name)?, Bytes::new(attachment.bytes.clone())));
        }
        let source = Source::new(main, template.text.to_string());
        Ok(Self { shared, directory, main, source, files })
    }

    /// A file of the operator's directory, and of no other.
    fn beside(&self, id: FileId) -> FileResult<Vec<u8>> {
        let path = id.vpath();
        let missing = || FileError::NotFound(path.get_without_slash().into());
        if *id.root() != VirtualRoot::Project {
            return Err(missing());
        }
        let directory = self.directory.ok_or_else(missing)?;
        let path = path.realize(directory).map_err(|_| missing())?;
        std::fs::read(&path).map_err(|cause| FileError::from_io(cause, &path))
    }
}

fn file_id(name: &str) -> Result<FileId> {
    let path = VirtualPath::new(name).map_err(|cause| Error::internal(cause.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main {
            return Ok(self.source.clone());
        }
        let text = String::from_utf8(self.beside(id)?).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match self.files.iter().find(|(known, _)| *known == id) {
            Some((_, bytes)) => Ok(bytes.clone()),
            None => self.beside(id).map(Bytes::new),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    /// There is no clock here: what is printed depends on nothing but the input.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
