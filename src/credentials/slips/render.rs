//! Pieces in, parts out: typesetting on several threads with a bounded number of documents in flight.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use zeroize::Zeroizing;

use super::page::{Common, Document, pages};
use super::{Piece, Sheet};
use crate::error::{Error, Result};
use crate::print::{Attachment, Engine, Pdf, Template, to_json};

/// Most slips in one file: the typesetter's memory grows with the document.
const MOST_IN_PART: usize = 1000;

/// Where one file ends and the next begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// As few files as can be: up to 1,000 slips of one school in each.
    Fewest,
    /// A file for each section.
    Sections,
}

/// How to typeset.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Documents typeset at the same time; usually the number of cores.
    pub threads: usize,
    /// Where one file ends and the next begins.
    pub split: Split,
}

/// One finished file.
pub struct Part {
    /// From 1, in the order of the pieces.
    pub number: usize,
    /// What its slips have in common.
    pub sheet: Arc<Sheet>,
    /// The sections in it, in order.
    pub sections: Vec<String>,
    /// How many slips it holds.
    pub slips: usize,
    /// How many pages it has.
    pub pages: usize,
    /// The document.
    pub pdf: Vec<u8>,
}

/// Totals of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Printed {
    /// Files made.
    pub parts: usize,
    /// Pages in all of them.
    pub pages: usize,
    /// Slips in all of them.
    pub slips: usize,
}

/// Typesets the slips and hands each finished part to `sink`, in order, on the calling thread,
/// where the pieces are taken too. Memory stays flat: no more than `threads` + 1 parts exist at once.
///
/// # Errors
/// The first error of a piece, of the template, or of the sink ends the run.
pub fn render(
    engine: &Engine,
    pieces: impl IntoIterator<Item = Result<Piece>>,
    options: Options,
    mut sink: impl FnMut(Part) -> Result<()>,
) -> Result<Printed> {
    let template = engine.template("slips.typ")?;
    let threads = options.threads.max(1);
    let mut jobs = Jobs::new(engine, pieces.into_iter(), options.split);
    let result = thread::scope(|scope| {
        let (todo, queue) = mpsc::sync_channel::<Job>(threads + 1);
        let (done, finished) = mpsc::channel();
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..threads {
            let (queue, done, template) = (Arc::clone(&queue), done.clone(), &template);
            scope.spawn(move || {
                while let Some(job) = take(&queue) {
                    let number = job.number;
                    let part = typeset(engine, template, job);
                    engine.tidy(threads);
                    if done.send((number, part)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);

        let mut printed = Printed::default();
        let mut early = BTreeMap::new();
        let mut under_way = 0;
        loop {
            while under_way <= threads {
                let Some(job) = jobs.next() else { break };
                todo.send(job?).map_err(|_| stopped())?;
                under_way += 1;
            }
            if under_way == 0 {
                return Ok(printed);
            }
            let (number, part) = finished.recv().map_err(|_| stopped())?;
            early.insert(number, part);
            while let Some(part) = early.remove(&(printed.parts + 1)) {
                let part = part?;
                under_way -= 1;
                printed.parts += 1;
                printed.pages += part.pages;
                printed.slips += part.slips;
                sink(part)?;
            }
        }
    });
    engine.forget();
    result
}

/// What templates/print/slips.typ gets for these pieces of one sheet: `data.json` and the files beside it.
/// For those who write a template of their own, and for measuring. It holds the passwords.
pub fn template_data(engine: &Engine, pieces: &[Piece]) -> Result<(Zeroizing<Vec<u8>>, Vec<Attachment>)> {
    let Some(first) = pieces.first() else { return Err(Error::internal("a part without slips")) };
    let common = Common::new(engine, &first.sheet)?;
    let pages = pieces.iter().flat_map(|piece| pages(engine, piece)).collect();
    Ok((to_json(&Document { common: &common, pages })?, common.files))
}

/// The page of one piece that fills no more than a page, as an SVG picture.
///
/// # Errors
/// Those of the template.
pub fn first_page(engine: &Engine, piece: &Piece) -> Result<String> {
    let common = Common::new(engine, &piece.sheet)?;
    let document = Document { common: &common, pages: pages(engine, piece) };
    let drawn = engine.svg(&engine.template("slips.typ")?, &document, &common.files);
    engine.forget();
    drawn
}

fn stopped() -> Error {
    Error::internal("a typesetting thread stopped")
}

fn take(queue: &Mutex<mpsc::Receiver<Job>>) -> Option<Job> {
    queue.lock().ok()?.recv().ok()
}

/// The work of one part.
struct Job {
    number: usize,
    common: Arc<Common>,
    pieces: Vec<Piece>,
}

fn typeset(engine: &Engine, template: &Template, job: Job) -> Result<Part> {
    let Some(first) = job.pieces.first() else { return Err(Error::internal("a part without slips")) };
    let sheet = Arc::clone(&first.sheet);
    let document =
        Document { common: &job.common, pages: job.pieces.iter().flat_map(|piece| pages(engine, piece)).collect() };
    let Pdf { bytes, pages } = engine.pdf(template, sheet.date, &document, &job.common.files)?;
    let slips = job.pieces.iter().map(|piece| piece.slips.len()).sum();
    let mut sections: Vec<String> = job.pieces.into_iter().map(|piece| piece.section).collect();
    sections.dedup();
    Ok(Part { number: job.number, sheet, sections, slips, pages, pdf: bytes })
}

/// Gathers pieces into jobs: short sections together, long ones cut at a page's end.
struct Jobs<'e, I> {
    engine: &'e Engine,
    pieces: I,
    split: Split,
    /// A piece that did not fit into the last job.
    left: Option<Piece>,
    common: Option<(Arc<Sheet>, Arc<Common>)>,
    made: usize,
}

impl<'e, I: Iterator<Item = Result<Piece>>> Jobs<'e, I> {
    fn new(engine: &'e Engine, pieces: I, split: Split) -> Self {
        Self { engine, pieces, split, left: None, common: None, made: 0 }
    }

    fn next(&mut self) -> Option<Result<Job>> {
        self.gather().transpose()
    }

    fn gather(&mut self) -> Result<Option<Job>> {
        let mut gathered: Vec<Piece> = Vec::new();
        let mut room = MOST_IN_PART;
        while let Some(piece) = self.piece()? {
            if let Some(last) = gathered.last() {
                let same_file = Arc::ptr_eq(&last.sheet, &piece.sheet)
                    && (self.split == Split::Fewest || (last.section == piece.section && piece.before > 0));
                if !same_file || piece.slips.len() > room {
                    self.left = Some(piece);
                    break;
                }
            }
            let (now, later) = cut(piece, MOST_IN_PART);
            room = room.saturating_sub(now.slips.len());
            gathered.push(now);
            if later.is_some() {
                self.left = later;
                break;
            }
        }
        let Some(first) = gathered.first() else { return Ok(None) };
        let common = self.common(&Arc::clone(&first.sheet))?;
        self.made += 1;
        Ok(Some(Job { number: self.made, common, pieces: gathered }))
    }

    /// The next piece that has slips.
    fn piece(&mut self) -> Result<Option<Piece>> {
        if let Some(piece) = self.left.take() {
            return Ok(Some(piece));
        }
        self.pieces.find(|piece| piece.as_ref().map_or(true, |piece| !piece.slips.is_empty())).transpose()
    }

    fn common(&mut self, sheet: &Arc<Sheet>) -> Result<Arc<Common>> {
        match &self.common {
            Some((known, common)) if Arc::ptr_eq(known, sheet) => Ok(Arc::clone(common)),
            _ => {
                let common = Arc::new(Common::new(self.engine, sheet)?);
                self.common = Some((Arc::clone(sheet), Arc::clone(&common)));
                Ok(common)
            }
        }
    }
}

/// The first `most` slips of a piece (a multiple of eight) and the rest.
fn cut(mut piece: Piece, most: usize) -> (Piece, Option<Piece>) {
    if piece.slips.len() <= most {
        return (piece, None);
    }
    let slips = piece.slips.split_off(most);
    let later = Piece {
        sheet: Arc::clone(&piece.sheet),
        section: piece.section.clone(),
        before: piece.before + most,
        of: piece.of,
        slips,
    };
    (piece, Some(later))
}
