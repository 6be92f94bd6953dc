//! Typesetting: Typst templates in, tagged PDF out. Knows no topic.
//!
//! The one place that names Typst's crates, so that they are compiled once and
//! can be exchanged. A template gets its data as the virtual file `data.json`
//! and further files by name; it sees no clock, no network and, of the disk,
//! only the operator's own directory of templates.

mod qr;
mod world;

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;
use typst::WorldExt;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;
use zeroize::Zeroizing;

pub use qr::qr_svg;
pub use world::UNDRAWABLE;
use world::{Shared, World};

use crate::error::{Error, Fault, Result};

/// The templates that come with the product, by name.
const TEMPLATES: [(&str, &str); 1] = [("slips.typ", include_str!("../../templates/print/slips.typ"))];

/// Fonts, library and templates, loaded once and shared by all threads.
pub struct Engine {
    shared: Shared,
    overrides: Option<PathBuf>,
}

/// A template's text, read once for a run, so that no run changes its looks half way.
#[derive(Clone)]
pub struct Template {
    name: String,
    text: Arc<str>,
    own: bool,
}

/// A file a template may read beside its data: a logo, a code.
#[derive(Clone)]
pub struct Attachment {
    /// As the template names it.
    pub name: String,
    /// Its content.
    pub bytes: Arc<[u8]>,
}

/// A finished document.
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

impl Engine {
    /// Loads the fonts. `overrides` is the operator's directory of templates:
    /// a file there is taken in the place of ours of the same name.
    pub fn new(overrides: Option<&Path>) -> Result<Self> {
        let overrides = match overrides {
            Some(path) => Some(std::path::absolute(path)?),
            None => None,
        };
        Ok(Self { shared: Shared::new()?, overrides })
    }

    /// The template of that name: the operator's if there is one, else ours.
    ///
    /// # Errors
    /// `template-unreadable` when the operator's cannot be read as UTF-8 text.
    pub fn template(&self, name: &str) -> Result<Template> {
        if let Some(path) = self.overrides.as_ref().map(|directory| directory.join(name)) {
            match std::fs::read_to_string(&path) {
                Ok(text) => return Ok(Template { name: name.to_owned(), text: text.into(), own: false }),
                Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => {
                    let fault = Fault::new("template-unreadable").with("file", path.display());
                    return Err(Error::Environment(fault));
                }
            }
        }
        TEMPLATES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, text)| Template { name: name.to_owned(), text: (*text).into(), own: true })
            .ok_or_else(|| Error::internal(format!("there is no template {name}")))
    }

    /// One tagged document that conforms to PDF/UA-1 from a template and its data.
    /// The same input gives the same bytes; `date` becomes the document's.
    ///
    /// Our copy of the data is wiped from memory afterwards. Typst's own copies
    /// are freed by [`Engine::forget`], which the caller calls when its run is over.
    ///
    /// # Errors
    /// `template-broken`, with the line and Typst's words, when the operator's template is at fault.
    pub fn pdf(&self, template: &Template, date: Date, data: &impl Serialize, files: &[Attachment]) -> Result<Pdf> {
        let data = Bytes::new(to_json(data)?);
        let world = World::new(&self.shared, self.overrides.as_deref(), template, data, files)?;
        // A bug in the typesetter must cost this document, not the process.
        catch_unwind(AssertUnwindSafe(|| typeset(&world, template, date)))
            .unwrap_or_else(|_| Err(Error::internal(format!("the typesetter panicked on {}", template.name))))
    }

    /// The first page of a document as an SVG picture.
    ///
    /// # Errors
    /// As [`Engine::pdf`].
    pub fn svg(&self, template: &Template, data: &impl Serialize, files: &[Attachment]) -> Result<String> {
        let data = Bytes::new(to_json(data)?);
        let world = World::new(&self.shared, self.overrides.as_deref(), template, data, files)?;
        let drawn = catch_unwind(AssertUnwindSafe(|| {
            let document = compiled(&world, template)?;
            let first = document.pages().first().ok_or_else(|| Error::internal("a document without pages"))?;
            Ok(typst_svg::svg(first, &SvgOptions::default()))
        }));
        drawn.unwrap_or_else(|_| Err(Error::internal(format!("the typesetter panicked on {}", template.name))))
    }

    /// Drops what the typesetter remembers between documents, texts included.
    pub fn forget(&self) {
        comemo::evict(0);
    }

    /// Drops what the last `documents` documents had no use for, so that memory
    /// stays flat over a long run and what they share is kept.
    pub(crate) fn tidy(&self, documents: usize) {
        comemo::evict(documents);
    }

    /// The text with each character that no font of ours can draw shown as □,
    /// composed (NFC), without control characters. PDF/UA forbids a document with
    /// an undrawable character, and one odd name must not cost a school its slips.
    pub fn drawable<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Cow::Borrowed(text);
        }
        self.shared.drawable(text)
    }
}

fn compiled(world: &World<'_>, template: &Template) -> Result<PagedDocument> {
    typst::compile(world).output.map_err(|found| broken(world, template, &found))
}

fn typeset(world: &World<'_>, template: &Template, date: Date) -> Result<Pdf> {
    let document = compiled(world, template)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| Error::internal("PDF/UA-1 is not known"))?;
    let date = Datetime::from_ymd(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
    let options = PdfOptions {
        creator: Smart::Custom(Some("Llavero".into())),
        timestamp: date.map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|found| broken(world, template, &found))?;
    Ok(Pdf { bytes, pages: document.pages().len() })
}

/// An operator can mend their own template; a broken one of ours is our error.
fn broken(world: &World<'_>, template: &Template, found: &[SourceDiagnostic]) -> Error {
    let (line, words) = found.first().map_or((1, "?".into()), |first| {
        let line = world.range(first.span).and_then(|range| template.text.get(..range.start));
        (line.map_or(1, |before| before.matches('\n').count() + 1), first.message.to_string())
    });
    if template.own {
        return Error::internal(format!("template {}, line {line}: {words}", template.name));
    }
    let fault = Fault::new("template-broken").with("template", &template.name).with("line", line);
    Error::Environment(fault.with("words", words))
}

/// JSON in a buffer of the right size from the start: a growing one would leave copies of passwords behind.
pub(crate) fn to_json(data: &impl Serialize) -> Result<Zeroizing<Vec<u8>>> {
    struct Count(usize);
    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    serde_json::to_writer(&mut count, data).map_err(Error::internal)?;
    let mut json = Zeroizing::new(Vec::with_capacity(count.0));
    serde_json::to_writer(&mut *json, data).map_err(Error::internal)?;
    Ok(json)
}
