//! "Bad input gets a clear message with row, column, value and remedy, exit status 1, and nothing written" (issue 2).

use std::io::Write;

use serde_json::Value;

use crate::command::{Program, Said};
use crate::harness::{repository, state};

/// A file, and what must be said of it: the code, and of the first problem row, column and value.
struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    says: (&'static str, Option<u32>, &'static str, &'static str),
}

const HEADINGS: &str = "Documento,Apellidos,Nombres,Usuario,Correo\n";

fn rows(name: &'static str, rows: &str, says: (&'static str, Option<u32>, &'static str, &'static str)) -> Case {
    Case { name, bytes: format!("{HEADINGS}{rows}").into_bytes(), says }
}

fn file(name: &'static str, bytes: impl Into<Vec<u8>>, code: &'static str, row: Option<u32>) -> Case {
    Case { name, bytes: bytes.into(), says: (code, row, "", "") }
}

fn noise(count: u32) -> Vec<u8> {
    (0..count).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

fn damaged() -> Vec<u8> {
    let mut bytes = std::fs::read(repository("tests/fixtures/libreoffice/people.xlsx")).unwrap();
    bytes.truncate(3000);
    bytes
}

/// A workbook that unpacks to more than the limit of this test.
fn bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let parts = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("xl/workbook.xml", "<workbook/>".to_owned()),
        ("xl/worksheets/sheet1.xml", "0".repeat(20_000_000)),
    ];
    for (name, text) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What the school's policy and any other refuse alike.
fn cases() -> Vec<Case> {
    let zeros: String = (100..130).map(|n| format!("{n:05},Gil,Ana,,\n")).collect();
    let collaborate =
        "userName,firstName,lastName,displayName,password,mail,role\nana,Ana,Gil,Ana,sol-luna-77,a@b.example,S\n";
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend(noise(2000));
    let long = "a".repeat(65);
    let mut all = vec![
        file("empty.csv", "", "file-empty", None),
        file("blank.csv", "  \n \n", "file-blank", None),
        file("headings.csv", "Documento,Apellidos,Nombres\n", "no-rows", None),
        file("no-headings.csv", "101,Gil,Ana\n102,Paz,Luis\n", "heading-missing", Some(1)),
        rows("short.csv", "101,Gil,Ana\n", ("row-short", Some(2), "", "")),
        rows("long.csv", "102,Paz,Luis,,,otra\n", ("row-long", Some(2), "", "otra")),
        file("quote.csv", format!("{HEADINGS}101,Gil,\"Ana,,\n102,Paz,Luis,,\n"), "quote-open", Some(2)),
        rows("nul.csv", "101,Gil,A\0na,,\n", ("cell-nul", Some(2), "Nombres", "A\0na")),
        rows("twice.csv", "101,Gil,JosÃ©,,\n", ("cell-decoded-twice", Some(2), "Nombres", "JosÃ©")),
        file("picture.csv", png, "file-foreign", None),
        file("noise.csv", noise(3000), "file-binary", None),
        file(
            "password.xlsx",
            std::fs::read(repository("tests/fixtures/libreoffice/password.xlsx")).unwrap(),
            "sheet-password",
            None,
        ),
        file("damaged.xlsx", damaged(), "sheet-damaged", None),
        file("bomb.xlsx", bomb(), "sheet-bomb", None),
        rows("scientific.csv", "1.02E+09,Gil,Ana,,\n", ("cell-scientific", Some(2), "Documento", "1.02E+09")),
        rows("zeros.csv", &format!("{zeros}77,Paz,Luis,,\n"), ("unique-id-short", Some(32), "Documento", "77")),
        rows("id-twice.csv", "7,Gil,Ana,,\n7,Paz,Luis,,\n", ("unique-id-twice", Some(2), "Documento", "7")),
        rows(
            "email-twice.csv",
            "7,Gil,Ana,,ana@x.example\n8,Paz,Luis,,ANA@x.example\n",
            ("email-twice", Some(2), "Correo", "ana@x.example"),
        ),
        rows("email.csv", "7,Gil,Ana,,ana@@x.example\n", ("email-at", Some(2), "Correo", "ana@@x.example")),
        Case {
            name: "65.csv",
            bytes: format!("{HEADINGS}7,Gil,Ana,{long},\n").into_bytes(),
            says: ("username-too-long", Some(2), "Usuario", ""),
        },
        Case {
            name: "collaborate.csv",
            bytes: collaborate.into(),
            says: ("collaborate-heading", Some(1), "mail", "mail"),
        },
        Case {
            name: "title.csv",
            bytes: format!("Lista 2026\n\n{HEADINGS}7,Gil,Ana,,ana.example.org\n").into_bytes(),
            says: ("email-at", Some(4), "Correo", "ana.example.org"),
        },
        file("rows.csv", format!("{HEADINGS}{}", "9,Gil,Ana,,\n".repeat(2_001)), "rows-too-many", None),
    ];
    for (name, cell) in [("lt", "a<b"), ("amp", "a&b"), ("backslash", "a\\b"), ("hash", "a#b"), ("percent", "a%b")] {
        all.push(rows(name, &format!("7,Gil,Ana,{cell},\n"), ("username-character", Some(2), "Usuario", cell)));
    }
    all.push(rows("quotation", "7,Gil,Ana,\"a\"\"b\",\n", ("username-character", Some(2), "Usuario", "a\"b")));
    all
}

/// What is said of a file: the code of the whole or of the first problem with that code, and that problem.
fn said(said: &Said, code: &str) -> Value {
    let json = said.json();
    let problems = json.get("error").unwrap_or(&json)["problems"].as_array().unwrap().clone();
    let error = json.get("error").cloned().unwrap_or_default();
    problems
        .into_iter()
        .find(|problem| problem["code"] == code)
        .or_else(|| (error["code"] == code).then_some(error))
        .unwrap_or_else(|| panic!("not {code}: {json}"))
}

#[test]
fn each_is_refused_with_its_place_and_its_remedy_in_three_languages_and_nothing_is_written() {
    let program = Program::sqlite().with_organization();
    let small = [("LLAVERO_IMPORT__MAX_UNPACKED_BYTES", "4000000"), ("LLAVERO_IMPORT__MAX_ROWS", "2000")];
    let before = state(&program.db());
    for Case { name, bytes, says: (code, row, column, value) } in cases() {
        let path = program.write(name, bytes);
        let mut told = std::collections::BTreeSet::new();
        for locale in ["es", "pt-BR", "en"] {
            let mut command = program.command(["import", path.to_str().unwrap(), "--as", "student", "--yes", "--json"]);
            let output = command.args(["--locale", locale]).envs(small).output().unwrap();
            let output = Said {
                status: output.status.code().unwrap(),
                out: String::from_utf8(output.stdout).unwrap(),
                err: String::from_utf8(output.stderr).unwrap(),
            };
            let output = output.ended(1);
            let problem = said(&output, code);
            assert!(problem["row"].as_u64() == row.map(u64::from), "{name}: {problem}");
            assert_eq!(problem["column"].as_str().unwrap_or(""), column, "{name}: {problem}");
            if !value.is_empty() {
                assert_eq!(problem["value"].as_str().unwrap_or(""), value, "{name}: {problem}");
            }
            for words in ["message", "remedy"] {
                let words = problem[words].as_str().unwrap();
                assert!(words.len() > 6 && !words.contains('{') && !words.starts_with("fault-"), "{name}: {words}");
                told.insert(words.to_owned());
            }
            assert!(!output.out.contains("sol-luna-77") && !output.err.contains("sol-luna-77"), "{name}");
        }
        assert_eq!(told.len(), 6, "{name}: one language is said in another: {told:?}");
        assert!(state(&program.db()) == before, "{name}: something was written");
    }
}

#[test]
fn the_global_policy_refuses_a_leading_underscore_and_a_name_taken_in_another_school() {
    let taken = "Documento,Apellidos,Nombres,Usuario,Sede\n1,Gil,Ana,ana,Norte\n2,Paz,Ana,ana,Sur\n";
    let school = Program::sqlite().with_organization();
    let path = school.write("taken.csv", taken);
    assert_eq!(school.import(&path, &["--yes", "--json"]).ended(0).json()["new"], 2);

    let global = Program::sqlite();
    global.run(["init", "--organization", "A", "--username-policy", "global"]).ended(0);
    for (text, code, value) in [
        (taken, "username-twice", "ana"),
        ("Documento,Apellidos,Nombres,Usuario\n1,Gil,Ana,_ana\n", "username-start", "_ana"),
    ] {
        let path = global.write("refused.csv", text);
        let problem = said(&global.import(&path, &["--yes", "--json"]).ended(1), code);
        assert_eq!((problem["row"].as_u64(), problem["value"].as_str()), (Some(2), Some(value)), "{problem}");
    }
    assert_eq!(global.count(), 0);
    let first = global.write("first.csv", "Documento,Apellidos,Nombres,Usuario,Sede\n1,Gil,Ana,ana,Norte\n");
    global.import(&first, &["--yes"]).ended(0);
    let second = global.write("second.csv", "Documento,Apellidos,Nombres,Usuario,Sede\n2,Paz,Ana,ana,Sur\n");
    said(&global.import(&second, &["--yes", "--json"]).ended(1), "username-taken");
    assert_eq!(global.count(), 1);
}

#[test]
fn a_formula_is_text_on_the_way_in() {
    let program = Program::sqlite().with_organization();
    let path = program.write("formula.csv", format!("{HEADINGS}=1+1,+Gil,@Ana,,\n"));
    program.import(&path, &["--yes"]).ended(0);
    let account = program.run(["accounts", "show", "=1+1", "--json"]).ended(0).json();
    assert_eq!((account["last_name"].as_str(), account["first_name"].as_str()), (Some("+Gil"), Some("@Ana")));
}

#[test]
fn a_file_that_is_not_there_or_is_a_folder_is_said_so() {
    let program = Program::sqlite().with_organization();
    let missing = program.import(&program.path("no.csv"), &["--yes", "--json"]).ended(1).json();
    assert_eq!(missing["error"]["code"], "not-found");
    assert!(missing["error"]["remedy"].as_str().unwrap().len() > 6);
    let folder = program.import(program.folder.path(), &["--yes", "--json"]).ended(1).json();
    assert_eq!(folder["error"]["code"], "file-is-directory");
}

#[test]
fn the_problems_file_holds_the_refused_rows_and_comes_back_corrected() {
    let program = Program::sqlite().with_organization();
    let path = program.write("list.csv", format!("{HEADINGS}1,Gil,Ana,,\n2,Paz,Luis,,luis@@x.example\n3,Mora,,,\n"));
    let skipped = program.import(&path, &["--yes", "--json", "--skip-refused"]).ended(0).json();
    assert_eq!((skipped["new"].as_i64(), skipped["refused"].as_i64()), (Some(2), Some(1)), "{skipped}");
    let problems = program.data_dir().join("out/list-problems.csv");
    let text = std::fs::read_to_string(&problems).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
    std::fs::write(&problems, text.replace("@@", "@")).unwrap();
    assert_eq!(program.import(&problems, &["--yes", "--json"]).ended(0).json()["new"], 1);
    assert_eq!(program.count(), 3);
}
