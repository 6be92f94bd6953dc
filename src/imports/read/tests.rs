//! Whole files in, rows out: every fault of requirement 11.3 and issue "bad input" by name.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

mod fixtures;

/// A file of these bytes, and what keeps it.
fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("people.csv");
    fs::write(&path, bytes).unwrap();
    (dir, path)
}

type Outcome = (Detected, Vec<(u32, Vec<String>)>, Vec<Problem>);

fn read_path(path: &Path, limits: &Limits) -> Result<Outcome> {
    let mut source = Source::open(path, limits, &Sandbox::in_process())?;
    let detected = source.detected().clone();
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    source.rows(&mut |row| {
        problems.extend(row.problem);
        rows.push((row.line, row.cells.iter().map(str::to_owned).collect()));
        ControlFlow::Continue(())
    })?;
    Ok((detected, rows, problems))
}

fn read(bytes: &[u8]) -> Result<Outcome> {
    let (_dir, path) = file(bytes);
    read_path(&path, &Limits::default())
}

fn code(error: &Error) -> &'static str {
    match error {
        Error::Invalid(problems) => problems[0].fault.code,
        Error::TooLarge(fault) => fault.code,
        other => panic!("{other}"),
    }
}

fn utf_16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

const PEOPLE: &str = "Código;Apellidos;Nombres\n007;Peña Ibáñez;María José\n008;Muñoz;Íñigo\n";

#[test]
fn each_encoding_reads_the_same() {
    let mut marked = b"\xEF\xBB\xBF".to_vec();
    marked.extend(PEOPLE.as_bytes());
    let cases = [
        (PEOPLE.as_bytes().to_vec(), "UTF-8"),
        (marked, "UTF-8"),
        (utf_16(PEOPLE, true, true), "UTF-16LE"),
        (utf_16(PEOPLE, false, true), "UTF-16BE"),
        (utf_16(PEOPLE, true, false), "UTF-16LE"),
        (utf_16(PEOPLE, false, false), "UTF-16BE"),
        (encoding_rs::WINDOWS_1252.encode(PEOPLE).0.into_owned(), "windows-1252"),
    ];
    for (bytes, encoding) in cases {
        let (detected, rows, problems) = read(&bytes).unwrap();
        assert_eq!((detected.encoding, detected.delimiter), (Some(encoding), Some(';')));
        assert_eq!(detected.headings, ["Código", "Apellidos", "Nombres"], "{encoding}");
        assert_eq!(rows[0], (2, vec!["007".into(), "Peña Ibáñez".into(), "María José".into()]));
        assert_eq!(rows[1].1[2], "Íñigo");
        assert_eq!(problems, []);
    }
}

#[test]
fn delimiters_line_ends_titles_and_blank_lines_are_understood() {
    // text, delimiter, line of the headings, line of the last row
    let cases = [
        ("id,nombre\n1,Ana\n", ',', 1, 2),
        ("id\tnombre\r\n1\tAna\r\n\r\n2\tLuis\r\n\r\n\r\n", '\t', 1, 4),
        ("id;nombre\r1;Ana\r2;Luis", ';', 1, 3),
        ("sep=;\r\nid;nombre\r\n1;Ana\r\n", ';', 2, 3),
        ("Colegio San José, sede norte\n\n\nid;nombre;apellido\n1;Ana;Paz\n", ';', 4, 5),
        ("LISTADO;;\nid;nombre;apellido\n1;Ana, la mayor;Paz\n", ';', 2, 3),
        ("id,nombre\n1,\"Ana\nMaría\"\n2,Luis\n", ',', 1, 4),
        ("id,nombre\n1,\"Ana \"\"Anita\"\" Paz\"\n", ',', 1, 2),
        ("id,nombre,,\n1,Ana,,\n,,,\n", ',', 1, 2),
        ("Columna A|X,Otra\nfoo,bar\n", ',', 1, 2),
    ];
    for (text, delimiter, heading, last) in cases {
        let (detected, rows, problems) = read(text.as_bytes()).unwrap();
        assert_eq!(detected.delimiter, Some(delimiter), "{text:?}");
        assert_eq!(detected.heading_row, heading, "{text:?}");
        assert_eq!(rows.last().unwrap().0, last, "{text:?}");
        assert_eq!(problems, [], "{text:?}");
    }
}

#[test]
fn what_cannot_be_a_table_is_refused_by_name() {
    let long = format!("id,nombre\n1,\"{}", "x,y\n".repeat(2_000_000));
    let mixed = b"id,nombre\n1,Mu\xC3\xB1oz Pe\xC3\xB1a\n2,Mu\xF1oz\n";
    let cyrillic = encoding_rs::WINDOWS_1251.encode("id,имя\n1,Александр Пушкин\n2,Лев Толстой\n").0.into_owned();
    let cases: [(&[u8], &str); 15] = [
        (b"", "file-empty"),
        (b"\n\n  \n", "file-blank"),
        (b"\xEF\xBB\xBF", "file-blank"),
        (b"id,nombre\n", "no-rows"),
        (b"id,nombre\n\n,\n", "no-rows"),
        (b"1,ana@x.org\n2,luis@x.org\n", "heading-missing"),
        (b"\x89PNG\r\n\x1a\n....", "file-foreign"),
        (b"%PDF-1.4 ...", "file-foreign"),
        (b"<html><table><tr><td>id</td></tr></table>", "file-web-page"),
        (&[1, 2, 3, 4, 5, 0, 6, 7, 200, 12, 17], "file-binary"),
        (b"id,nombre\n1,\"Ana\n2,Luis\n", "quote-open"),
        (b"id,nombre\n1,\"Ana\n2,\"Luis\"\n", "quote-open"),
        (long.as_bytes(), "quote-open"),
        (mixed, "encoding-mixed"),
        (&cyrillic, "encoding-unknown"),
    ];
    for (bytes, expected) in cases {
        let error = read(bytes).map(|_| ()).unwrap_err();
        assert_eq!(code(&error), expected, "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(60)]));
        if let Error::Invalid(problems) = &error
            && expected == "quote-open"
        {
            assert_eq!(problems[0].row, Some(2));
        }
    }
}

#[test]
fn a_broken_row_names_its_line_and_column_and_the_others_are_read() {
    let text = "id,nombre,clave\n1,Ana\n2,Luis,x,y\n3,JosÃ©,x\n4,Eva,ContraseÃ±a\n5,\"Ana\" Paz,x\n6,A\0B,x\n7,1.2E+15,x\n8,Ok,x\n";
    let (_, rows, problems) = read(text.as_bytes()).unwrap();
    assert_eq!(rows.len(), 8);
    let seen: Vec<_> = problems.iter().map(|p| (p.row.unwrap(), p.column.as_str(), p.fault.code)).collect();
    assert_eq!(
        seen,
        [
            (2, "", "row-short"),
            (3, "", "row-long"),
            (4, "nombre", "cell-decoded-twice"),
            (5, "clave", "cell-decoded-twice-secret"),
            (6, "", "quote-stray"),
            (7, "nombre", "cell-nul"),
            (8, "nombre", "cell-scientific"),
        ]
    );
    assert!(problems[2].fault.args.contains(&("repaired", "José".into())));
    assert_eq!((problems[3].value.as_str(), problems[3].fault.args.len()), ("", 0));
}

#[test]
fn limits_hold() {
    let limits = Limits { max_rows: 2, max_columns: 3, max_bytes: 1000, ..Limits::default() };
    let cases = [
        ("id,nombre\n1,a\n2,b\n3,c\n".to_owned(), "rows-too-many"),
        ("id,nombre,apellido,grado\n1,a,b,c\n".to_owned(), "columns-too-many"),
        ("id,nombre\n".repeat(200), "file-too-large"),
    ];
    for (text, expected) in cases {
        let (_dir, path) = file(text.as_bytes());
        assert_eq!(code(&read_path(&path, &limits).map(|_| ()).unwrap_err()), expected);
    }
}

#[test]
fn a_large_file_that_turns_out_to_be_windows_1252_at_its_end_is_read_as_that() {
    let mut bytes = b"id,nombre\n".to_vec();
    for number in 0..60_000 {
        bytes.extend(format!("{number},Ana\n").as_bytes());
    }
    bytes.extend(b"60000,Mu\xF1oz\n");
    let (detected, rows, _) = read(&bytes).unwrap();
    assert_eq!(detected.encoding, Some("windows-1252"));
    assert_eq!(rows.last().unwrap(), &(60_002, vec!["60000".into(), "Muñoz".into()]));
}
