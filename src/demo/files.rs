//! The made-up district as the files its offices would send: three encodings and formats, and the mistakes people make.

use std::path::{Path, PathBuf};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::school::{self, Employee, School, Size, Student};
use crate::accounts::Profile;
use crate::error::{Error, Result};
use crate::i18n::Locale;

/// A file written for the demo.
#[derive(Debug)]
pub struct SampleFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What everyone in it is.
    pub profile: Profile,
    /// The one school whose people these are.
    pub school: &'static str,
    /// What its people speak.
    pub language: Locale,
    /// Rows of people, wrong ones included.
    pub rows: u32,
    /// The rows that were made wrong on purpose, by line.
    pub wrong_rows: Vec<WrongRow>,
}

/// A row with a mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongRow {
    /// The line as a spreadsheet shows it.
    pub line: u32,
    /// What is wrong.
    pub mistake: Mistake,
}

/// The mistakes of real lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mistake {
    /// Has the unique id of the row above.
    DoubledId,
    /// Has the e-mail address of a row further up, in capitals.
    DoubledEmail,
    /// The e-mail address is none.
    BadEmail,
    /// A spreadsheet turned the id into `1,02E+09`.
    ScientificId,
    /// No given name.
    NameMissing,
    /// A cell too many: a separator stands in a name without quotes.
    RaggedRow,
    /// `JoÃ£o`: read in one encoding, saved in another.
    DecodedTwice,
}

/// Writes the district of the demo into `folder`, which exists: three files of students, three of teachers, one of staff.
///
/// # Errors
/// What the operating system says.
pub fn write(folder: &Path, seed: u64) -> Result<Vec<SampleFile>> {
    let schools = school::district(seed);
    let [spanish, portuguese, english] = schools.as_slice() else {
        return Err(Error::internal("three schools are made up"));
    };
    let file = |name: &str, profile, school: &School, table: &Table| SampleFile {
        path: folder.join(name),
        profile,
        school: school.name,
        language: school.language,
        rows: u32::try_from(table.rows.len()).unwrap_or(u32::MAX),
        wrong_rows: table.wrong.clone(),
    };

    let mut estudiantes = Table::students_es(spanish);
    estudiantes.spoil(&[
        (41, Mistake::ScientificId),
        (87, Mistake::DoubledId),
        (133, Mistake::DoubledEmail),
        (170, Mistake::NameMissing),
        (214, Mistake::BadEmail),
        (259, Mistake::RaggedRow),
    ]);
    let mut alunos = Table::students_pt(portuguese);
    alunos.spoil(&[
        (30, Mistake::DecodedTwice),
        (77, Mistake::DoubledId),
        (120, Mistake::BadEmail),
        (181, Mistake::RaggedRow),
    ]);
    let mut students = Table::students_en(english);
    students.spoil(&[(25, Mistake::NameMissing), (66, Mistake::ScientificId), (104, Mistake::DoubledId)]);
    let mut docentes = Table::employees(spanish, &spanish.teachers);
    docentes.spoil(&[(9, Mistake::DoubledEmail), (17, Mistake::BadEmail)]);
    let professores = Table::employees(portuguese, &portuguese.teachers);
    let teachers = Table::employees(english, &english.teachers);
    let administrativos = Table::employees(spanish, &spanish.staff);

    std::fs::write(folder.join("estudiantes.csv"), estudiantes.windows_1252()?)?;
    std::fs::write(folder.join("docentes.csv"), docentes.windows_1252()?)?;
    std::fs::write(folder.join("administrativos.csv"), administrativos.windows_1252()?)?;
    std::fs::write(folder.join("alunos.csv"), alunos.utf8(b',')?)?;
    std::fs::write(folder.join("professores.csv"), professores.utf8(b',')?)?;
    std::fs::write(folder.join("students.xlsx"), students.xlsx()?)?;
    std::fs::write(folder.join("teachers.xlsx"), teachers.xlsx()?)?;
    Ok(vec![
        file("estudiantes.csv", Profile::Student, spanish, &estudiantes),
        file("alunos.csv", Profile::Student, portuguese, &alunos),
        file("students.xlsx", Profile::Student, english, &students),
        file("docentes.csv", Profile::Teacher, spanish, &docentes),
        file("professores.csv", Profile::Teacher, portuguese, &professores),
        file("teachers.xlsx", Profile::Teacher, english, &teachers),
        file("administrativos.csv", Profile::Staff, spanish, &administrativos),
    ])
}

/// Small files without mistakes to start from, one per import format (requirement 11.7): name and bytes.
///
/// # Errors
/// None that input could cause.
pub fn samples() -> Result<Vec<(&'static str, Vec<u8>)>> {
    let few = Size { students: 12, teachers: 3, staff: 0 };
    let schools = school::sized(2026, [few; 3]);
    let [spanish, portuguese, english] = schools.as_slice() else {
        return Err(Error::internal("three schools are made up"));
    };
    Ok(vec![
        ("students.csv", Table::students_es(spanish).utf8_marked(b';')?),
        ("alunos.csv", Table::students_pt(portuguese).utf8(b',')?),
        ("students.xlsx", Table::students_en(english).xlsx()?),
        ("teachers.csv", Table::employees(spanish, &spanish.teachers).utf8_marked(b';')?),
        ("collaborate.csv", Table::collaborate(english).utf8(b',')?),
    ])
}

/// Words strung together as initial passwords of the sample; nobody has an account with them.
const WORDS: [&str; 6] = ["river", "lemon", "cloud", "tiger", "paper", "green"];

/// Which columns are what, for making mistakes.
#[derive(Debug, Clone, Copy)]
struct Columns {
    id: usize,
    given: usize,
    email: usize,
}

#[derive(Debug)]
struct Table {
    title: Option<String>,
    headings: Vec<&'static str>,
    rows: Vec<Vec<String>>,
    columns: Columns,
    wrong: Vec<WrongRow>,
}

impl Table {
    fn new(headings: &[&'static str], columns: [usize; 3], rows: impl Iterator<Item = Vec<String>>) -> Self {
        let [id, given, email] = columns;
        let columns = Columns { id, given, email };
        Self { title: None, headings: headings.to_vec(), rows: rows.collect(), columns, wrong: Vec::new() }
    }

    fn students_es(school: &School) -> Self {
        let headings = [
            "Documento",
            "Apellidos",
            "Nombres",
            "Grado",
            "Curso",
            "Sede",
            "Correo",
            "Acudiente",
            "Correo acudiente",
            "Teléfono acudiente",
        ];
        Self::new(
            &headings,
            [0, 2, 6],
            school.students.iter().map(|student| {
                let Student { id, given, surnames, grade, section, email, .. } = student.clone();
                let [name, address, phone] = guardian(student);
                vec![
                    id,
                    surnames,
                    given,
                    grade,
                    section,
                    school.name.to_owned(),
                    email.unwrap_or_default(),
                    name,
                    address,
                    phone,
                ]
            }),
        )
    }

    fn students_pt(school: &School) -> Self {
        let headings =
            ["Matrícula", "Nome", "Sobrenome", "Série", "Turma", "Escola", "Responsável", "E-mail do responsável"];
        Self::new(
            &headings,
            [0, 1, 7],
            school.students.iter().map(|student| {
                let Student { id, given, surnames, grade, section, .. } = student.clone();
                let [name, address, _] = guardian(student);
                vec![id, given, surnames, grade, section, school.name.to_owned(), name, address]
            }),
        )
    }

    fn students_en(school: &School) -> Self {
        let headings =
            ["Student ID", "First Name", "Last Name", "Grade", "Class", "School", "Parent name", "Parent e-mail"];
        let rows = school.students.iter().map(|student| {
            let Student { id, given, surnames, grade, section, .. } = student.clone();
            let [name, address, _] = guardian(student);
            vec![id, given, surnames, grade, section, school.name.to_owned(), name, address]
        });
        Self { title: Some(format!("{}: students", school.name)), ..Self::new(&headings, [0, 1, 7], rows) }
    }

    fn employees(school: &School, people: &[Employee]) -> Self {
        use crate::i18n::Locale;
        let headings = match school.language {
            Locale::Es => ["Documento", "Apellidos", "Nombres", "Sede", "Área", "Cargo", "Correo"],
            Locale::PtBr => ["Matrícula", "Sobrenome", "Nome", "Escola", "Departamento", "Cargo", "E-mail"],
            Locale::En => ["Staff ID", "Last Name", "First Name", "School", "Department", "Position", "E-mail"],
        };
        Self::new(
            &headings,
            [0, 2, 6],
            people.iter().map(|person| {
                let Employee { id, given, surnames, email, area, position } = person.clone();
                vec![id, surnames, given, school.name.to_owned(), area.to_owned(), position.to_owned(), email]
            }),
        )
    }

    /// Exactly the headings of requirement 11.2.
    fn collaborate(school: &School) -> Self {
        let headings = ["userName", "firstName", "lastName", "displayName", "password", "email", "role"];
        Self::new(
            &headings,
            [0, 1, 5],
            school.teachers.iter().enumerate().map(|(at, person)| {
                let Employee { given, surnames, email, .. } = person.clone();
                let username = email.split('@').next().unwrap_or_default().to_owned();
                let (one, other) = (WORDS[at % 6], WORDS[(at * 2 + 3) % 6]);
                let shown = format!("{given} {surnames}");
                vec![username, given, surnames, shown, format!("{one}-{other}-{}", 41 + at * 7), email, "S".to_owned()]
            }),
        )
    }

    /// Makes the rows of these numbers wrong, counted from 0; a number beyond the end changes nothing.
    fn spoil(&mut self, mistakes: &[(usize, Mistake)]) {
        let headings_at = if self.title.is_some() { 3 } else { 1 };
        for &(at, mistake) in mistakes {
            if self.make(at, mistake).is_some() {
                let line = headings_at + 1 + u32::try_from(at).unwrap_or(0);
                self.wrong.push(WrongRow { line, mistake });
            }
        }
    }

    fn make(&mut self, at: usize, mistake: Mistake) -> Option<()> {
        let Columns { id, given, email } = self.columns;
        let above = self.rows.get(at.checked_sub(1)?)?.clone();
        let with_email = self.rows[..at].iter().map(|row| row[email].clone()).find(|address| !address.is_empty());
        let row = self.rows.get_mut(at)?;
        match mistake {
            Mistake::DoubledId => row[id].clone_from(&above[id]),
            Mistake::DoubledEmail => row[email] = with_email?.to_uppercase(),
            Mistake::BadEmail => row[email] = format!("{}@@correo", row[email].split('@').next().unwrap_or_default()),
            Mistake::ScientificId => row[id] = "1,02E+09".to_owned(),
            Mistake::NameMissing => row[given].clear(),
            Mistake::RaggedRow => row.insert(given + 1, "hijo".to_owned()),
            Mistake::DecodedTwice => {
                row[given] = "João".to_owned();
                row[given] = encoding_rs::WINDOWS_1252.decode(row[given].as_bytes()).0.into_owned();
            }
        }
        Some(())
    }

    fn csv(&self, delimiter: u8, terminator: csv::Terminator) -> Result<Vec<u8>> {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(terminator)
            .flexible(true)
            .from_writer(Vec::new());
        let rows = self.rows.iter().map(|row| row.iter().map(String::as_str).collect());
        for row in std::iter::once(self.headings.clone()).chain(rows) {
            writer.write_record(row).map_err(Error::internal)?;
        }
        writer.into_inner().map_err(|cause| Error::internal(cause.to_string()))
    }

    fn utf8(&self, delimiter: u8) -> Result<Vec<u8>> {
        self.csv(delimiter, csv::Terminator::Any(b'\n'))
    }

    /// With the mark by which Excel knows UTF-8, and opens it without breaking the accents.
    fn utf8_marked(&self, delimiter: u8) -> Result<Vec<u8>> {
        Ok([b"\xEF\xBB\xBF".as_slice(), &self.utf8(delimiter)?].concat())
    }

    /// As Excel saves a CSV on a Spanish Windows.
    fn windows_1252(&self) -> Result<Vec<u8>> {
        let text = String::from_utf8(self.csv(b';', csv::Terminator::CRLF)?).map_err(Error::internal)?;
        let (bytes, _, replaced) = encoding_rs::WINDOWS_1252.encode(&text);
        if replaced { Err(Error::internal("a made-up name does not fit Windows-1252")) } else { Ok(bytes.into_owned()) }
    }

    fn xlsx(&self) -> Result<Vec<u8>> {
        self.workbook().map_err(Error::internal)
    }

    /// Grades as numbers, and a title above the headings, as offices have them.
    fn workbook(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        // The day is fixed, so that the same people make the same bytes.
        book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 12)?));
        let sheet = book.add_worksheet();
        let bold = Format::new().set_bold();
        let mut line = 0;
        if let Some(title) = &self.title {
            sheet.write_with_format(0, 0, title, &bold)?;
            line = 2;
        }
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.write_with_format(line, column, *heading, &bold)?;
            sheet.set_column_width(column, 22)?;
        }
        sheet.set_freeze_panes(line + 1, 0)?;
        for row in &self.rows {
            line += 1;
            for (column, cell) in (0..).zip(row) {
                match cell.parse::<u32>() {
                    Ok(number) if number.to_string() == *cell => sheet.write(line, column, number)?,
                    _ => sheet.write(line, column, cell)?,
                };
            }
        }
        book.save_to_buffer()
    }
}

fn guardian(student: &Student) -> [String; 3] {
    student.guardian.clone().map_or_else(Default::default, |known| [known.name, known.email, known.phone])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder")
    }

    #[test]
    fn the_demo_files_are_the_same_bytes_every_time() {
        let (one, other) = (folder(), folder());
        let files = write(one.path(), 5).expect("written");
        write(other.path(), 5).expect("written");
        assert_eq!(files.len(), 7);
        for file in files {
            let name = file.path.file_name().expect("a file");
            let bytes = |folder: &tempfile::TempDir| std::fs::read(folder.path().join(name)).expect("readable");
            assert!(bytes(&one) == bytes(&other), "{name:?}");
        }
    }

    #[test]
    fn every_mistake_stands_on_the_line_it_is_said_to() {
        let folder = folder();
        let files = write(folder.path(), 1).expect("written");
        let all: std::collections::BTreeSet<Mistake> =
            files.iter().flat_map(|file| &file.wrong_rows).map(|wrong| wrong.mistake).collect();
        assert_eq!(all.len(), 7, "each kind of mistake is in one of the files: {all:?}");

        let spanish = &files[0];
        let bytes = std::fs::read(&spanish.path).expect("readable");
        let text = encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), spanish.rows as usize + 1);
        assert!(lines[0].starts_with("Documento;Apellidos;Nombres;Grado;Curso;Sede;Correo;Acudiente"));
        assert_eq!(spanish.wrong_rows.len(), 6);
        for wrong in &spanish.wrong_rows {
            let cells: Vec<&str> = lines[wrong.line as usize - 1].split(';').collect();
            let above: Vec<&str> = lines[wrong.line as usize - 2].split(';').collect();
            let as_said = match wrong.mistake {
                Mistake::DoubledId => cells[0] == above[0],
                Mistake::DoubledEmail => {
                    lines.iter().any(|line| line.contains(&format!(";{};", cells[6].to_lowercase())))
                }
                Mistake::BadEmail => cells[6].contains("@@"),
                Mistake::ScientificId => cells[0] == "1,02E+09",
                Mistake::NameMissing => cells[2].is_empty(),
                Mistake::RaggedRow => cells.len() == 11,
                Mistake::DecodedTwice => false,
            };
            assert!(as_said, "{wrong:?}: {cells:?}");
        }
        let portuguese = std::fs::read_to_string(&files[1].path).expect("UTF-8");
        assert!(portuguese.lines().nth(31).is_some_and(|line| line.contains("JoÃ£o")));
    }

    #[test]
    fn every_file_is_read_and_its_columns_known() {
        use crate::imports::{map, read};
        let folder = folder();
        for file in write(folder.path(), 1).expect("written") {
            let mut source =
                read::Source::open(&file.path, &read::Limits::default(), &crate::sandbox::Sandbox::in_process())
                    .expect("a table");
            let found = source.detected().clone();
            let mapping = map::map(&found.headings, &[], None, None).expect("known headings");
            assert!(mapping.columns.iter().all(Option::is_some), "{:?}: {found:?} {mapping:?}", file.path);
            let (mut rows, mut ragged) = (0, 0);
            source
                .rows(&mut |row| {
                    rows += 1;
                    ragged += u32::from(row.problem.is_some());
                    std::ops::ControlFlow::Continue(())
                })
                .expect("read to the end");
            assert_eq!(rows, file.rows);
            let expected = |wrong: &&WrongRow| {
                matches!(wrong.mistake, Mistake::RaggedRow | Mistake::ScientificId | Mistake::DecodedTwice)
            };
            let expected = file.wrong_rows.iter().filter(expected).count();
            assert!(ragged as usize <= expected, "{:?}: {ragged} of {expected}", file.path);
        }
    }

    /// `LLAVERO_UPDATE_SAMPLES=1 cargo test --lib samples` writes them anew.
    #[test]
    fn the_samples_in_the_repository_are_those_the_generator_makes() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
        for (name, bytes) in samples().expect("made") {
            let path = folder.join(name);
            if std::env::var_os("LLAVERO_UPDATE_SAMPLES").is_some() {
                std::fs::write(&path, &bytes).expect("written");
            }
            assert!(
                std::fs::read(&path).ok().as_ref() == Some(&bytes),
                "samples/{name} is not what the generator makes"
            );
        }
    }
}
