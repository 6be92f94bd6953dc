//! Slips per second against bare Typst on the same pages, and the memory it takes (design §10).
//!
//! `cargo bench --bench slips [-- COUNT...]`. Each figure is taken in a process of its own,
//! floor and ours by turns, so that peaks do not mix; the last line of each is JSON.
#![allow(clippy::print_stdout)]

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use llavero::credentials::slips::{
    Layout, Letterhead, Options, Paper, Piece, Sheet, Slip, Split, Variant, render, template_data,
};
use llavero::i18n::Locale;
use llavero::print::Engine;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

type Any<T> = Result<T, Box<dyn std::error::Error>>;

const CHUNK: usize = 1000;
const SECTION: usize = 32;

fn main() -> Any<()> {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["floor", count] => measure("floor", count.parse()?, floor),
        ["ours", count] => measure("ours", count.parse()?, ours),
        _ => {
            let counts = if args.is_empty() { vec!["10000".to_owned(), "40000".to_owned()] } else { args };
            for count in counts {
                for who in ["floor", "ours", "floor", "ours"] {
                    let done = Command::new(std::env::current_exe()?).args([who, &count]).status()?;
                    assert!(done.success(), "{who} {count} failed");
                }
            }
            Ok(())
        }
    }
}

fn measure(who: &str, count: usize, run: fn(usize) -> Any<usize>) -> Any<()> {
    let start = Instant::now();
    let bytes = run(count)?;
    let seconds = start.elapsed().as_secs_f64();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let peak: usize = peak.trim().trim_end_matches(" kB").parse()?;
    // Seconds of all cores together: what a busy machine does not change.
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: u64 = stat.split(' ').skip(13).take(2).filter_map(|n| n.parse::<u64>().ok()).sum();
    println!(
        r#"{{"figure":"slips","who":"{who}","count":{count},"per_second":{:.0},"cpu_seconds":{:.2},"peak_mb":{},"pdf_kb":{}}}"#,
        count as f64 / seconds,
        ticks as f64 / 100.0,
        peak / 1024,
        bytes / 1024
    );
    Ok(())
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

fn ours(count: usize) -> Any<usize> {
    let engine = Engine::new(None)?;
    let sheet = sheet();
    let sections = (0..count).step_by(SECTION).map(|first| Ok(section(&sheet, first, SECTION.min(count - first))));
    let mut bytes = 0;
    let options = Options { threads: threads(), split: Split::Fewest };
    let printed = render(&engine, sections, options, |part| {
        bytes += part.pdf.len();
        Ok(())
    })?;
    assert_eq!(printed.slips, count);
    Ok(bytes)
}

/// The same pages with nothing but Typst: data made beforehand, a thread per core, the cache emptied like ours.
fn floor(count: usize) -> Any<usize> {
    let engine = Engine::new(None)?;
    let sheet = sheet();
    let per_chunk = CHUNK / SECTION * SECTION;
    let mut chunks = Vec::new();
    for first in (0..count).step_by(per_chunk) {
        let end = count.min(first + per_chunk);
        let pieces: Vec<_> =
            (first..end).step_by(SECTION).map(|at| section(&sheet, at, SECTION.min(end - at))).collect();
        let (data, files) = template_data(&engine, &pieces)?;
        let qr = files.first().map(|file| file.bytes.to_vec()).unwrap_or_default();
        chunks.push((Bytes::new(data), Bytes::new(qr)));
    }
    let next = AtomicUsize::new(0);
    let bytes = Mutex::new(0);
    let bare = Bare::new()?;
    std::thread::scope(|scope| {
        for _ in 0..threads() {
            scope.spawn(|| {
                while let Some((data, qr)) = chunks.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let world = bare.with(data.clone(), qr.clone());
                    let document: PagedDocument = typst::compile(&world).output.expect("compiles");
                    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).expect("known");
                    let options = PdfOptions { standards, ..PdfOptions::default() };
                    let pdf = typst_pdf::pdf(&document, &options).expect("exports");
                    comemo::evict(threads());
                    *bytes.lock().expect("no panic") += pdf.len();
                }
            });
        }
    });
    Ok(bytes.into_inner()?)
}

fn sheet() -> Arc<Sheet> {
    Arc::new(Sheet {
        locale: Locale::Es,
        letterhead: Letterhead {
            organization: "Distrito Educativo del Norte".into(),
            school: "Colegio San José de la Montaña".into(),
            lines: Vec::new(),
            logo: None,
            accent: [11, 110, 79],
        },
        sign_in_url: "https://llaves.example.org/entrar".into(),
        typed_url: "https://llaves.example.org/entrar".into(),
        variant: Variant::Username,
        layout: Layout::EightUp,
        paper: Paper::A4,
        date: jiff::civil::date(2026, 11, 22),
    })
}

fn section(sheet: &Arc<Sheet>, first: usize, count: usize) -> Piece {
    const GIVEN: [&str; 7] = ["María Fernanda", "José", "Ana Sofía", "João", "Emily", "Sebastián Andrés", "Lucía"];
    const FAMILY: [&str; 5] = ["Peña Ibáñez", "Gonçalves", "O’Connor", "Rodríguez de la Torre", "Gómez Núñez"];
    const WORDS: [&str; 8] = ["luna", "caja", "pato", "mesa", "tren", "lobo", "sol", "verde"];
    let name = format!("{}.º {}", 1 + first / SECTION % 11, char::from(b'A' + (first / SECTION % 5) as u8));
    let slips = (first..first + count).map(|i| Slip {
        name: format!("{} {}", GIVEN[i * 31 % 7], FAMILY[i * 17 % 5]),
        detail: name.clone(),
        username: Some(format!("usuario.{i}")),
        email: None,
        password: format!("{}-{}-{}", WORDS[i * 5 % 8], WORDS[i * 3 % 8], 10 + i * 7 % 90).into(),
    });
    Piece::whole(Arc::clone(sheet), name.clone(), slips.collect())
}

/// The least that Typst needs.
struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    data: FileId,
    qr: FileId,
}

struct BareWorld<'a>(&'a Bare, Bytes, Bytes);

impl Bare {
    fn new() -> Any<Self> {
        let id = |name: &str| -> Any<FileId> {
            let path = VirtualPath::new(name).map_err(|cause| cause.to_string())?;
            Ok(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let text = include_str!("../templates/print/slips.typ").to_owned();
        let bytes = [notosans::REGULAR_TTF, notosans::BOLD_TTF].into_iter().chain(typst_assets::fonts());
        let fonts: Vec<_> = bytes.flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id("slips.typ")?, text),
            data: id("data.json")?,
            qr: id("qr.svg")?,
        })
    }

    fn with(&self, data: Bytes, qr: Bytes) -> BareWorld<'_> {
        BareWorld(self, data, qr)
    }
}

impl World for BareWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.0.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.0.book
    }

    fn main(&self) -> FileId {
        self.0.main.id()
    }

    fn source(&self, _: FileId) -> FileResult<Source> {
        Ok(self.0.main.clone())
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == self.0.data => Ok(self.1.clone()),
            id if id == self.0.qr => Ok(self.2.clone()),
            _ => Err(FileError::NotSource),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.0.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
