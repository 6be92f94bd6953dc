//! Files saved by LibreOffice (tests/fixtures/libreoffice), whole and mutated.

use std::io::Write;

use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::*;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/libreoffice");

fn fixture(name: &str) -> PathBuf {
    Path::new(FIXTURES).join(name)
}

#[test]
fn every_file_saved_by_libreoffice_reads_the_same() {
    let encodings = [("utf-8", "UTF-8"), ("windows-1252", "windows-1252"), ("utf-16", "UTF-16LE")];
    let delimiters = [("comma", ','), ("semicolon", ';'), ("tab", '\t')];
    let mut cases: Vec<(String, Kind, Option<&str>, Option<char>)> = encodings
        .iter()
        .flat_map(|(file, name)| {
            delimiters.map(|(word, letter)| (format!("{file}-{word}.csv"), Kind::Csv, Some(*name), Some(letter)))
        })
        .collect();
    cases.push(("utf-8-bom-semicolon.csv".into(), Kind::Csv, Some("UTF-8"), Some(';')));
    cases.push(("people.xlsx".into(), Kind::Xlsx, None, None));
    cases.push(("people.xls".into(), Kind::Xls, None, None));
    cases.push(("people.ods".into(), Kind::Ods, None, None));
    for (name, kind, encoding, delimiter) in cases {
        let (detected, rows, problems) =
            read_path(&fixture(&name), &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((detected.kind, detected.encoding, detected.delimiter), (kind, encoding, delimiter), "{name}");
        assert_eq!(detected.heading_row, 3, "{name}");
        assert_eq!(problems, [], "{name}");
        let headings =
            ["Código", "Apellidos", "Nombres", "Fecha de nacimiento", "Curso", "Matrícula interna", "Correo"];
        assert_eq!(detected.headings, headings, "{name}");
        // Text holds the date and the zeros as they were shown; of the sheets only XLSX tells how a number is shown.
        let date = |iso: &str, shown: &str| if kind == Kind::Csv { shown.to_owned() } else { iso.to_owned() };
        let zeros = |shown: &str| match kind {
            Kind::Csv | Kind::Xlsx => shown.to_owned(),
            Kind::Xls | Kind::Ods => shown.trim_start_matches('0').to_owned(),
        };
        let born = [date("2014-03-09", "09/03/2014"), date("2013-12-31", "31/12/2013")];
        let inner = [zeros("00042"), zeros("00043")];
        // LibreOffice's converter leaves the text of a formula uncomputed in XLS: the file itself says 0.
        let computed = if kind == Kind::Xls { "0" } else { "jota@example.org" };
        let expected = [
            (4, ["1001", "Peña Ibáñez", "María José", &born[0], "5.º B", &inner[0], "mjpena@example.org"]),
            (5, ["007", "Muñoz; el «chico»", "João \"Jota\", Íñigo", &born[1], "5.º B", &inner[1], computed]),
            (7, ["1003", "Ávila", "Zoë", "", "5.º B", "", ""]),
        ];
        for ((line, cells), (expected_line, expected_cells)) in rows.iter().zip(expected) {
            assert_eq!((*line, cells.as_slice()), (expected_line, &expected_cells.map(str::to_owned)[..]), "{name}");
        }
        assert_eq!(rows.len(), 3, "{name}");
        if kind != Kind::Csv {
            assert_eq!(detected.sheet.as_deref(), Some("Estudiantes"), "{name}");
        }
    }
}

#[test]
fn a_spreadsheet_is_known_by_its_content_and_not_by_its_name() {
    let (_dir, path) = file(&fs::read(fixture("people.xlsx")).unwrap());
    assert_eq!(read_path(&path, &Limits::default()).unwrap().0.kind, Kind::Xlsx);
}

/// A container of these parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn each_spreadsheet_that_cannot_be_read_has_its_own_fault() {
    let whole = fs::read(fixture("people.xlsx")).unwrap();
    let old = fs::read(fixture("people.xls")).unwrap();
    let zeros = vec![b' '; 80 << 20];
    let repeated = format!(
        "<office:document-content><table:table-row>{}</table:table-row></office:document-content>",
        "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"/>".repeat(600)
    );
    let many: Vec<(String, &[u8])> = (0..3_000).map(|n| (format!("xl/{n}.xml"), &b""[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("with a password", fs::read(fixture("password.xlsx")).unwrap(), "sheet-password"),
        ("cut short", whole[..whole.len() / 2].to_vec(), "sheet-damaged"),
        ("cut short, old", old[..1000].to_vec(), "sheet-damaged"),
        ("an archive", zip(&[("lista.csv", b"id,nombre\n")]), "file-foreign"),
        ("a document", zip(&[("word/document.xml", b"<w/>")]), "file-foreign"),
        ("without a workbook", zip(&[("xl/styles.xml", b"<x/>")]), "sheet-damaged"),
        ("a bomb", zip(&[("xl/workbook.xml", b"<x/>"), ("xl/worksheets/sheet1.xml", &zeros)]), "sheet-bomb"),
        ("a bomb of repeated cells", zip(&[("content.xml", repeated.as_bytes())]), "sheet-multiplied"),
        ("a bomb of entries", zip(&many), "sheet-bomb"),
        (
            "an encrypted ODS",
            zip(&[("META-INF/manifest.xml", b"<manifest:encryption-data>"), ("content.xml", b"\x01\x02")]),
            "sheet-password",
        ),
    ];
    for (name, bytes, expected) in cases {
        let (_dir, path) = file(&bytes);
        let error = read_path(&path, &Limits::default()).map(|_| ()).unwrap_err();
        assert_eq!(code(&error), expected, "{name}");
    }
}

/// A sheet made by the library that writes our exports.
fn sheet(write: impl FnOnce(&mut rust_xlsxwriter::Worksheet) -> Result<(), rust_xlsxwriter::XlsxError>) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    write(book.add_worksheet()).unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn numbers_formulas_errors_and_long_ids_of_a_sheet_read_as_a_person_sees_them() {
    let bytes = sheet(|sheet| {
        for (column, heading) in ["ID", "Nombre", "Apellido", "Clave"].into_iter().enumerate() {
            sheet.write(0, column as u16, heading)?;
        }
        sheet.write(1, 0, 1001.0)?.write(1, 1, "Ana")?.write(1, 2, true)?;
        sheet.write(2, 0, 12.5)?.write(2, 1, "=1+1")?;
        sheet.write(3, 0, 1_234_567_890_123_456_789_f64)?.write(3, 1, "Luis")?;
        sheet.write_formula(4, 0, rust_xlsxwriter::Formula::new("=NA()").set_result("#N/A"))?;
        sheet.write(4, 1, "Eva")?;
        sheet.write(5, 0, 5)?.write(5, 3, 9_876_543_210_123_456_789_f64)?;
        sheet.write(6, 0, 6)?.write(6, 9, "de más")?;
        Ok(())
    });
    let (_dir, path) = file(&bytes);
    let (_, rows, problems) = read_path(&path, &Limits::default()).unwrap();
    assert_eq!(rows[0].1, ["1001", "Ana", "true", ""]);
    assert_eq!(rows[1].1, ["12.5", "=1+1", "", ""]);
    let seen: Vec<_> = problems.iter().map(|p| (p.row.unwrap(), p.column.as_str(), p.fault.code)).collect();
    let expected =
        [(4, "ID", "cell-digits-lost"), (5, "ID", "cell-error"), (6, "Clave", "cell-digits-lost"), (7, "", "row-long")];
    assert_eq!(seen, expected);
    assert_eq!(problems[2].value, "");
}

/// What may stand in a cell: any text without control characters that is not a fault by itself.
fn cell() -> impl Strategy<Value = String> {
    "[ -~áéíóúñçãõÁÉÍÓÚÑÇÃÕ¿¡ªº\n,;\t\"]{0,12}"
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("no fault of its own", |text| cells::fault(text, 10_000).is_none() && !text.contains('\u{7f}'))
}

proptest! {
    #[test]
    fn a_table_written_in_any_encoding_and_delimiter_reads_back_equal(
        table in prop::collection::vec((1..99_999_u32, cell(), cell(), cell()), 1..12),
        delimiter in prop::sample::select(vec![b',', b';', b'\t']),
        line_end in prop::sample::select(vec![::csv::Terminator::CRLF, ::csv::Terminator::Any(b'\n'), ::csv::Terminator::Any(b'\r')]),
        encoding in 0..5_usize,
    ) {
        let mut writer = ::csv::WriterBuilder::new().delimiter(delimiter).terminator(line_end).from_writer(Vec::new());
        writer.write_record(["Código", "Apellidos", "Nombres", "Curso"]).unwrap();
        let mut expected = Vec::new();
        for (id, last, first, class) in table {
            let row = vec![id.to_string(), last, first, class];
            writer.write_record(&row).unwrap();
            expected.push(row);
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let bytes = match encoding {
            0 => text.into_bytes(),
            1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            2 => utf_16(&text, true, true),
            3 => utf_16(&text, false, true),
            _ => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        };
        let (detected, rows, problems) = read(&bytes).unwrap();
        prop_assert_eq!(detected.delimiter, Some(char::from(delimiter)));
        prop_assert_eq!(problems, []);
        prop_assert_eq!(rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn random_text_never_panics(text in "[a-c\"\r\n,;\t\0ñ]{0,60}|\\PC{0,60}") {
        let _ = read(text.as_bytes());
        let _ = read(format!("id,nombre\n{text}").as_bytes());
    }

    #[test]
    fn real_files_with_bytes_changed_never_panic(
        which in prop::sample::select(vec!["people.xlsx", "people.xls", "people.ods", "password.xlsx", "utf-16-tab.csv", "windows-1252-comma.csv"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = fs::read(fixture(which)).unwrap();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = read(&bytes);
    }

    /// Most changes to a container end at its checksum; these reach the parser behind it.
    #[test]
    fn broken_sheets_in_a_sound_container_never_panic(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 1..6),
        which in prop::sample::select(vec!["people.xlsx", "people.ods"]),
    ) {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(fs::read(fixture(which)).unwrap())).unwrap();
        let mut parts = Vec::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            parts.push((part.name().unwrap().into_owned(), bytes));
        }
        for (part, at, byte) in changes {
            let index = part.index(parts.len());
            let bytes = &mut parts[index].1;
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        let _ = read(&zip(&parts));
    }
}
