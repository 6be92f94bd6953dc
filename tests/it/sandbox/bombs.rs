//! Small files that would become large: each is refused by name, with little memory.

use llavero::imports::read::Limits;

use super::builders::{
    cell, label, ods, ods_cell, ods_headings, ods_row, ole, record, shared, sheet_data, spaces, xls, xlsx, zip,
};
use super::{fault_code, outcome};

/// So little that nothing large can have been held meanwhile, whatever the outcome.
fn little() -> Limits {
    Limits { max_process_bytes: 700 << 20, ..Limits::default() }
}

#[test]
fn what_the_files_of_these_tests_are_made_of_can_be_read() {
    let texts =
        [&8_u32.to_le_bytes()[..], &4_u32.to_le_bytes(), &shared("ID"), &shared("Nombre"), &shared("Ana")].concat();
    let cells = [label(0, 0, 0), label(0, 1, 1), label(1, 0, 2), label(1, 1, 2)].concat();
    let files = [
        ods("", &(ods_headings() + &ods_row("", &[&ods_cell("", "Ana"), &ods_cell("", "Ana")]))),
        xlsx(&sheet_data(&format!("<row r=\"2\">{}{}</row>", cell("A2", "Ana"), cell("B2", "Ana"))), "<sst/>"),
        xls(&record(0x00FC, &texts), &cells),
    ];
    for bytes in files {
        assert_eq!(outcome(&bytes, &little()), Ok(vec![vec!["Ana".to_owned(), "Ana".to_owned()]]));
    }
}

#[test]
fn repetitions_of_an_ods_are_refused_before_they_are_made() {
    assert!(spaces().len() < 1_200, "it is to be a small file: {}", spaces().len());
    let one = ods_cell("", "x");
    let covered = "<table:covered-table-cell table:number-columns-repeated=\"2000000000\" \
                   office:value-type=\"string\"><text:p>x</text:p></table:covered-table-cell>";
    let empty_rows = ods_row("table:number-rows-repeated=\"1000000\"", &["<table:table-cell/>"]);
    let far = "<table:table-cell table:number-columns-repeated=\"16000\"/>".to_owned() + &one;
    let cases = [
        ("spaces", spaces()),
        ("rows", ods("", &(ods_headings() + &ods_row("table:number-rows-repeated=\"2000000000\"", &[&one])))),
        (
            "columns",
            ods(
                "",
                &(ods_headings() + &ods_row("", &[&ods_cell("table:number-columns-repeated=\"2000000000\"", "x")])),
            ),
        ),
        (
            "rows of columns",
            ods(
                "",
                &(ods_headings()
                    + &ods_row(
                        "table:number-rows-repeated=\"100000\"",
                        &[&ods_cell("table:number-columns-repeated=\"16384\"", "x")],
                    )),
            ),
        ),
        ("covered cells", ods("", &(ods_headings() + &ods_row("", &[covered])))),
        ("opposite corners", ods("", &(ods_headings() + &empty_rows + &ods_row("", &[&far])))),
        (
            "one long text",
            ods(
                "",
                &(ods_headings()
                    + &ods_row("table:number-rows-repeated=\"100000\"", &[&ods_cell("", &"x".repeat(9_000))])),
            ),
        ),
    ];
    for (name, bytes) in cases {
        assert_eq!(fault_code(&bytes, &little()), "sheet-multiplied", "{name}");
    }
}

#[test]
fn an_ods_without_its_ends_is_refused_at_once() {
    // The library looks for the end of a table or of a note forever.
    let note = "<table:table-cell office:value-type=\"string\"><office:annotation></table:table-cell>";
    for rows in [ods_headings() + "<table:table>", ods_headings() + &ods_row("", &[note])] {
        let begun = std::time::Instant::now();
        assert_eq!(fault_code(&ods("", &rows), &little()), "sheet-damaged");
        assert!(begun.elapsed() < std::time::Duration::from_secs(10), "{:?}", begun.elapsed());
    }
}

#[test]
fn what_an_xlsx_repeats_or_claims_is_refused() {
    // Small limits instead of large files: a text of 9,000 letters in 2,000 cells, by name.
    let long = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(9_000));
    let row =
        |n: u32| format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c><c r=\"B{n}\" t=\"s\"><v>0</v></c></row>");
    let many: String = (2..1_002).map(row).collect();
    let modest = Limits { max_bytes: 4 << 20, ..little() };
    assert_eq!(fault_code(&xlsx(&sheet_data(&many), &long), &modest), "sheet-multiplied");

    let ana = |place: &str| cell(place, "Ana");
    let whole =
        "<dimension ref=\"A1:XFD1048576\"/>".to_owned() + &sheet_data(&format!("<row r=\"2\">{}</row>", ana("A2")));
    let merged = sheet_data(&format!("<row r=\"2\">{}</row>", ana("A2")))
        + "<mergeCells count=\"4000000000\"><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>";
    let last = sheet_data(&format!("<row r=\"4294967295\">{}</row>", ana("A4294967295")));
    let laughs = "<!DOCTYPE sst [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let deep = sheet_data(&format!("<row r=\"2\"><c r=\"A2\">{}</c></row>", "<a>".repeat(1_000_000)));
    let cases = [
        ("a sheet said to be full", xlsx(&whole, "<sst/>"), ""),
        ("a sheet all merged", xlsx(&merged, "<sst/>"), ""),
        ("texts without number", xlsx(&whole, "<sst uniqueCount=\"18446744073709551615\"/>"), "sheet-multiplied"),
        ("texts beyond memory", xlsx(&whole, "<sst uniqueCount=\"10000000000\"/>"), "sheet-multiplied"),
        (
            "a value far to the right",
            xlsx(&sheet_data(&format!("<row r=\"2\">{}</row>", ana("XFD2"))), "<sst/>"),
            "columns-too-many",
        ),
        ("the last row of all", xlsx(&last, "<sst/>"), ""),
        (
            "rows out of order",
            xlsx(&sheet_data(&format!("<row r=\"9\">{}</row><row r=\"2\">{}</row>", ana("A9"), ana("A2"))), "<sst/>"),
            "sheet-damaged",
        ),
        (
            "a thousand million laughs",
            xlsx(&whole, &format!("{laughs}<sst><si><t>&b;</t></si></sst>")),
            "sheet-damaged",
        ),
        ("a nest", xlsx(&deep, "<sst/>"), "sheet-damaged"),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(fault_code(&bytes, &little()), expected, "{name}");
    }
    // Its number turns over, which a build for tests notices.
    let nowhere = xlsx(&sheet_data(&format!("<row r=\"2\">{}</row>", ana("ZZZZZZZZZ2"))), "<sst/>");
    assert!(["columns-too-many", "sheet-damaged"].contains(&fault_code(&nowhere, &little()).as_str()));
}

#[test]
fn what_an_xls_repeats_or_claims_is_refused() {
    let texts = |all: &[Vec<u8>]| record(0x00FC, &[&[0; 8][..], &all.concat()].concat());
    let names = [shared("ID"), shared("Nombre"), shared(&"x".repeat(8_000))];
    let headings = [label(0, 0, 0), label(0, 1, 1)].concat();
    let plain = texts(&names[..2]);
    // 60,000 cells of 8,000 letters each, of which the file holds one.
    let copies: Vec<u8> = (1..60_000_u16).flat_map(|row| label(row, 0, 2)).collect();
    let corner = [headings.clone(), label(65_535, 255, 0), label(65_534, 255, 0)].concat();
    let dimensions = |rows: u32, columns: u16| {
        let size = [&0_u32.to_le_bytes()[..], &rows.to_le_bytes(), &[0, 0], &columns.to_le_bytes(), &[0, 0]].concat();
        [record(0x0200, &size), headings.clone(), label(1, 0, 1)].concat()
    };
    let merged: Vec<u8> = [&1_000_u16.to_le_bytes()[..], &[0, 0, 255, 255, 0, 0, 255, 0].repeat(1_000)].concat();
    // The table of sectors leads from the directory back to the directory.
    let mut loops = ole(&[0; 5_000]);
    let directory = u32::from_le_bytes(loops[48..52].try_into().unwrap());
    loops[512 + directory as usize * 4..][..4].copy_from_slice(&directory.to_le_bytes());
    let cases = [
        ("one text in many cells", xls(&texts(&names), &[headings.clone(), copies].concat()), "sheet-multiplied"),
        ("opposite corners", xls(&plain, &corner), "sheet-multiplied"),
        ("more rows than there are", xls(&plain, &dimensions(u32::MAX, 256)), "sheet-multiplied"),
        ("a sheet said to be full", xls(&plain, &dimensions(65_536, 64)), ""),
        ("merged cells", xls(&plain, &[headings.clone(), label(1, 0, 1), record(0x00E5, &merged)].concat()), ""),
        ("a text that says it goes on", xls(&texts(&[vec![0xFF, 0xFF, 1, b'x']]), &headings), "sheet-damaged"),
        (
            "a text with endless runs",
            xls(&texts(&[vec![1, 0, 12, 255, 255, 255, 255, 255, 127, b'x']]), &headings),
            "sheet-damaged",
        ),
        ("a chain that bites its tail", loops, "sheet-damaged"),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(fault_code(&bytes, &little()), expected, "{name}");
    }
}

#[test]
fn a_container_that_lies_is_refused() {
    let zeros = vec![b' '; 90 << 20];
    let data = sheet_data(&format!("<row r=\"2\">{}</row>", cell("A2", "Ana")));
    let whole = xlsx(&data, "<sst/>");
    // Every size that the container states becomes small.
    let mut lying = zip(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &zeros)]);
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    let places: Vec<usize> = lying.windows(4).enumerate().filter(|(_, four)| *four == size).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for at in places {
        lying[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let mut cut = whole.clone();
    cut.truncate(whole.len() - 30);
    let cases = [
        ("sizes that are lies", lying, &["sheet-bomb", "sheet-damaged"][..]),
        ("overlapping entries", overlapping(), &["sheet-bomb", "sheet-damaged"]),
        ("without its end", cut, &["sheet-damaged"]),
        ("twice the same container", [&whole[..], &whole].concat(), &["", "sheet-damaged"]),
    ];
    for (name, bytes, expected) in cases {
        let found = fault_code(&bytes, &Limits { max_unpacked_bytes: 64 << 20, ..little() });
        assert!(expected.contains(&found.as_str()), "{name}: {found}");
    }
}

/// A container whose directory names the same ten megabytes a thousand times.
fn overlapping() -> Vec<u8> {
    let zeros = vec![b' '; 10 << 20];
    let whole = zip(&[("xl/worksheets/0000.xml", &zeros)]);
    let start = whole.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    let end = whole.windows(4).position(|four| four == b"PK\x05\x06").unwrap();
    let mut bytes = whole[..start].to_vec();
    for n in 0..1_000 {
        let name = format!("xl/worksheets/{n:04}.xml");
        bytes.extend(whole[start..end].iter().copied());
        let at = bytes.len() - (end - start) + 46;
        bytes[at..at + name.len()].copy_from_slice(name.as_bytes());
    }
    let size = u32::try_from(bytes.len() - start).unwrap();
    let mut tail = whole[end..].to_vec();
    tail[8..10].copy_from_slice(&1_000_u16.to_le_bytes());
    tail[10..12].copy_from_slice(&1_000_u16.to_le_bytes());
    tail[12..16].copy_from_slice(&size.to_le_bytes());
    bytes.extend(tail);
    bytes
}
