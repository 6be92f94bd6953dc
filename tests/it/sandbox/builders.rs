//! Spreadsheets made byte by byte, so that they can say what no spreadsheet program would.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// A container of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An ODS with these rows in its one sheet; `before` stands above the document.
pub fn ods(before: &str, rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?>{before}<office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"A\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// A row of an ODS; `attributes` are those of the row.
pub fn ods_row(attributes: &str, cells: &[&str]) -> String {
    format!("<table:table-row {attributes}>{}</table:table-row>", cells.concat())
}

/// A cell of an ODS with a text.
pub fn ods_cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>")
}

/// The headings of an ODS.
pub fn ods_headings() -> String {
    ods_row("", &[&ods_cell("", "ID"), &ods_cell("", "Nombre")])
}

/// The file that ended the whole server: two thousand million spaces in each of four cells.
pub fn spaces() -> Vec<u8> {
    let cell = ods_cell("", "<text:s text:c=\"2000000000\"/>");
    ods("", &(ods_headings() + &ods_row("", &[&cell, &cell, &cell, &cell])))
}

/// An XLSX of this sheet and these shared texts, both as they stand in their parts.
pub fn xlsx(sheet: &str, texts: &str) -> Vec<u8> {
    let sheet = format!("<worksheet>{sheet}</worksheet>");
    zip(&[
        (
            "_rels/.rels",
            b"<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships><Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
    ])
}

/// A cell with a text of its own.
pub fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// The rows of a sheet below headings, with these rows after them.
pub fn sheet_data(rows: &str) -> String {
    format!("<sheetData><row r=\"1\">{}{}</row>{rows}</sheetData>", cell("A1", "ID"), cell("B1", "Nombre"))
}

/// A record of an XLS.
pub fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &u16::try_from(body.len()).unwrap().to_le_bytes(), body].concat()
}

/// A text of an XLS that is shared, of letters of one byte.
pub fn shared(text: &str) -> Vec<u8> {
    [&u16::try_from(text.len()).unwrap().to_le_bytes()[..], &[0], text.as_bytes()].concat()
}

/// A cell of an XLS that names a shared text.
pub fn label(row: u16, column: u16, text: u32) -> Vec<u8> {
    let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
    record(0x00FD, &[&place[..], &text.to_le_bytes()].concat())
}

/// An XLS with these records among its globals and in its sheet.
pub fn xls(globals: &[u8], sheet: &[u8]) -> Vec<u8> {
    let begin = |kind: u8| record(0x0809, &[&[0, 6, kind, 0][..], &[0; 12]].concat());
    let end = record(0x000A, &[]);
    let bound = |offset: u32| record(0x0085, &[&offset.to_le_bytes()[..], &[0, 0, 1, 0, b'A']].concat());
    let offset = begin(5).len() + bound(0).len() + globals.len() + end.len();
    let bound = bound(u32::try_from(offset).unwrap());
    ole(&[&begin(5)[..], &bound, globals, &end, &begin(0x10), sheet, &end].concat())
}

/// An OLE container with this as its workbook.
pub fn ole(workbook: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    const END: u32 = 0xFFFF_FFFE;
    const FREE: u32 = 0xFFFF_FFFF;
    let mut stream = workbook.to_vec();
    // A smaller stream would have to lie among the small ones.
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    let tables = (sectors + 1).div_ceil(SECTOR / 4 - 1);
    let mut fat = vec![0xFFFF_FFFD; tables];
    fat.push(END);
    fat.extend((0..sectors).map(|n| if n + 1 < sectors { (tables + n + 2) as u32 } else { END }));
    fat.resize(tables * SECTOR / 4, FREE);
    let mut head = vec![0; SECTOR];
    head[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (at, value) in [(26, 3_u16), (28, 0xFFFE), (30, 9), (32, 6)] {
        head[at..at + 2].copy_from_slice(&value.to_le_bytes());
    }
    for (at, value) in [(44, tables as u32), (48, tables as u32), (56, 4096), (60, END), (68, END)] {
        head[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }
    for n in 0..109 {
        let number = if n < tables { n as u32 } else { FREE };
        head[76 + n * 4..80 + n * 4].copy_from_slice(&number.to_le_bytes());
    }
    let entry = |name: &str, kind: u8, start: u32, size: u32| {
        let mut entry = vec![0; 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[64..66].copy_from_slice(&((name.len() as u16 + 1) * 2).to_le_bytes());
        entry[66] = kind;
        for (at, value) in [(68, FREE), (72, FREE), (76, if kind == 5 { 1 } else { FREE }), (116, start), (120, size)] {
            entry[at..at + 4].copy_from_slice(&value.to_le_bytes());
        }
        entry
    };
    let root = entry("Root Entry", 5, END, 0);
    let book = entry("Workbook", 2, tables as u32 + 1, stream.len() as u32);
    let fat: Vec<u8> = fat.iter().flat_map(|number| number.to_le_bytes()).collect();
    [head, fat, root, book, vec![0; 256], stream].concat()
}
