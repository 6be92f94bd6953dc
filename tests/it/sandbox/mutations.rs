//! Real files with something changed, thousands of times: rows or words, never a fault of the program that asked.
//!
//! The suite tries some hundreds. All of them, for whoever changes what is between a file and its rows:
//! `cargo test --release -p llavero --test it all_mutations -- --ignored --nocapture`

#![allow(clippy::print_stderr)] // the figures, with --nocapture

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat, RgbImage};
use llavero::credentials::slips::Logo;
use llavero::imports::read::Limits;
use llavero::organization::picture::reencode_in_sandbox;

use super::builders::{cell, label, ods, ods_cell, ods_headings, ods_row, record, shared, sheet_data, xls, xlsx, zip};
use super::outcome;
use crate::harness::{TestApp, repository};

/// Numbers that look random and are the same each time (splitmix64).
struct Rng(u64);

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() % most.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// What is written over or between: the ends of numbers, and what a spreadsheet multiplies by.
const PIECES: &[&[u8]] = &[
    b"\xff",
    b"\x00",
    b"\xff\xff",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x00\x00\x00\x80",
    b"\xfe\xff\xff\xff",
    b"<text:s text:c=\"2000000000\"/>",
    b" table:number-rows-repeated=\"2000000000\"",
    b" table:number-columns-repeated=\"99999999999999999999\"",
    b"<table:table-row table:number-rows-repeated=\"900000\">",
    b"<covered-table-cell/>",
    b"<row r=\"4294967295\">",
    b"<c r=\"XFD1048576\" t=\"s\"><v>99999999999</v></c>",
    b" uniqueCount=\"18446744073709551615\"",
    b"&#0;",
    b"&a;",
    b"<!DOCTYPE a [<!ENTITY a \"&a;&a;\">]>",
    b"<![CDATA[",
    b"<!--",
    b"\xc3\x28",
];

/// One change: bits, cuts, what is said twice or elsewhere, and pieces that mean much.
fn change(bytes: &mut Vec<u8>, other: &[u8], rng: &mut Rng) {
    if bytes.is_empty() {
        return;
    }
    let at = rng.below(bytes.len());
    let end = (at + 1 + rng.below(64)).min(bytes.len());
    match rng.below(8) {
        0 => bytes[at] ^= 1 << rng.below(8),
        1 => bytes[at] = rng.next() as u8,
        2 => bytes.truncate(at),
        3 => {
            let piece = bytes[at..end].repeat(1 + rng.below(20));
            bytes.splice(at..at, piece);
        }
        4 => drop(bytes.drain(at..end)),
        5 => {
            let from = rng.below(other.len());
            let piece = other[from..(from + rng.below(256)).min(other.len())].to_vec();
            bytes.splice(at..end, piece);
        }
        6 => {
            let piece = rng.of(PIECES);
            let end = (at + piece.len()).min(bytes.len());
            bytes.splice(at..end, piece.iter().copied());
        }
        // Between two marks, where XML has room for it.
        _ => {
            let at =
                bytes[at..].iter().position(|byte| matches!(byte, b'<' | b'>' | b'/')).map_or(at, |next| at + next);
            bytes.splice(at..at, rng.of(PIECES).iter().copied());
        }
    }
}

fn parts(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).ok()?;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).ok()?;
        parts.push((part.name().ok()?.into_owned(), bytes));
    }
    Some(parts)
}

/// A file with one to six changes: of a container, more often those inside it, which its checksums would hide.
fn mutated(samples: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = rng.of(samples).clone();
    let other = rng.of(samples).clone();
    let inside = if rng.below(4) > 0 { parts(&bytes) } else { None };
    let changes = 1 + rng.below(6);
    let Some(mut parts) = inside else {
        (0..changes).for_each(|_| change(&mut bytes, &other, rng));
        return bytes;
    };
    let others: Vec<u8> =
        self::parts(&other).map_or(other, |parts| parts.into_iter().flat_map(|(_, bytes)| bytes).collect());
    for _ in 0..changes {
        let part = rng.below(parts.len());
        change(&mut parts[part].1, &others, rng);
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    zip(&parts)
}

fn spreadsheets() -> Vec<Vec<u8>> {
    let read = |name: &str| std::fs::read(repository(name)).unwrap();
    let named = ["people.xlsx", "people.xls", "people.ods", "password.xlsx"];
    let mut all: Vec<Vec<u8>> = named.iter().map(|name| read(&format!("tests/fixtures/libreoffice/{name}"))).collect();
    all.push(read("samples/students.xlsx"));
    // Small ones, in which each change tells.
    let texts = [&[0; 8][..], &shared("ID"), &shared("Nombre"), &shared(&"x".repeat(300))].concat();
    let cells: Vec<u8> = (0..40_u16).flat_map(|row| [label(row, 0, 0), label(row, 1, 2)].concat()).collect();
    all.push(xls(&record(0x00FC, &texts), &cells));
    let row = ods_row(
        "table:number-rows-repeated=\"3\"",
        &[&ods_cell("table:number-columns-repeated=\"2\"", "a<text:s text:c=\"3\"/>b")],
    );
    all.push(ods("", &(ods_headings() + &row.repeat(9))));
    let row =
        |n: u32| format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c>{}</row>", cell(&format!("B{n}"), "x"));
    all.push(xlsx(
        &sheet_data(&(2..20).map(row).collect::<String>()),
        "<sst uniqueCount=\"1\"><si><t>Ana</t></si></sst>",
    ));
    all
}

fn pictures() -> Vec<Vec<u8>> {
    let picture = RgbImage::from_fn(60, 40, |x, y| image::Rgb([x as u8 * 4, y as u8 * 6, (x * y) as u8]));
    let written = |format: ImageFormat, picture: DynamicImage| {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    let picture = DynamicImage::ImageRgb8(picture);
    vec![
        written(ImageFormat::Png, picture.clone()),
        written(ImageFormat::Jpeg, picture.clone()),
        written(ImageFormat::Png, picture.to_luma16().into()),
        written(ImageFormat::Png, picture.to_rgba16().into()),
    ]
}

/// What came of so many files: each outcome and how often. Nothing but an outcome may come of any.
#[allow(clippy::print_stdout)] // the figures are what the long attack is run for
fn attack(name: &str, count: u64, mut one: impl FnMut(&mut Rng) -> String) {
    let mut outcomes: BTreeMap<String, u64> = BTreeMap::new();
    let mut longest = Duration::ZERO;
    for seed in 0..count {
        let begun = Instant::now();
        let found = catch_unwind(AssertUnwindSafe(|| one(&mut Rng(seed))));
        longest = longest.max(begun.elapsed());
        *outcomes.entry(found.unwrap_or_else(|_| format!("FAULT of seed {seed}"))).or_default() += 1;
    }
    eprintln!("{name}: {count} files, the longest {longest:?}: {outcomes:?}");
    assert!(!outcomes.keys().any(|outcome| outcome.starts_with("FAULT")), "{outcomes:?}");
    assert!(outcomes.len() > 1 && outcomes.contains_key("read"), "the changes reach nothing: {outcomes:?}");
    assert!(longest < Duration::from_secs(60), "{longest:?}");
}

fn attack_spreadsheets(count: u64) {
    let samples = spreadsheets();
    let limits = Limits { max_process_bytes: 1 << 30, max_process_seconds: 20, ..Limits::default() };
    attack("spreadsheets", count, |rng| {
        let bytes = mutated(&samples, rng);
        outcome(&bytes, &limits).map_or_else(|code| code, |_| "read".to_owned())
    });
}

fn attack_pictures(count: u64) {
    let app = TestApp::sqlite();
    let samples = pictures();
    attack("pictures", count, |rng| {
        let Ok(logo) = Logo::new(mutated(&samples, rng)) else { return "no picture".to_owned() };
        if logo.extension() == "svg" {
            return "no picture".to_owned();
        }
        reencode_in_sandbox(&app.app, &logo).unwrap().map_or_else(|fault| fault.code.to_owned(), |_| "read".to_owned())
    });
}

#[test]
fn some_mutations_of_spreadsheets_are_rows_or_words() {
    attack_spreadsheets(250);
}

#[test]
fn some_mutations_of_pictures_are_pictures_or_words() {
    attack_pictures(100);
}

#[test]
#[ignore = "takes long: 30,000 files"]
fn all_mutations_are_rows_pictures_or_words() {
    attack_spreadsheets(26_000);
    attack_pictures(4_000);
}
