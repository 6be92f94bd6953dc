//! The people of three schools, drawn from a seed: families with their children, teachers and staff.

use std::collections::HashSet;

use any_ascii::any_ascii;

use super::Dice;
use super::names::{ENGLISH, Names, PORTUGUESE, SPANISH};
use crate::i18n::Locale;

/// How many people to make up in one school.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Children.
    pub students: u32,
    /// Teachers.
    pub teachers: u32,
    /// Who works there without teaching.
    pub staff: u32,
}

/// A school and its people.
#[derive(Debug)]
pub struct School {
    /// As its files name it.
    pub name: &'static str,
    /// What its people speak, and the headings of its files.
    pub language: Locale,
    /// By grade, section and surname, as offices keep their lists.
    pub students: Vec<Student>,
    /// Teachers.
    pub teachers: Vec<Employee>,
    /// Everyone else who works there.
    pub staff: Vec<Employee>,
}

/// A child at school.
#[derive(Debug, Clone)]
pub struct Student {
    /// The id in the school's own records.
    pub id: String,
    /// One or two given names.
    pub given: String,
    /// As the language has it: one, two, or one with a particle.
    pub surnames: String,
    /// As the school writes it: `5`, `5º ano`.
    pub grade: String,
    /// As the school writes it: `5.º B`, `5º B`, `5B`.
    pub section: String,
    /// A personal address; few children have one.
    pub email: Option<String>,
    /// Who answers for the child: brothers and sisters have the same.
    pub guardian: Option<Guardian>,
}

/// A mother, a father, a grandmother.
#[derive(Debug, Clone)]
pub struct Guardian {
    /// Given names, then surnames.
    pub name: String,
    /// Unique in the district.
    pub email: String,
    /// As people write it.
    pub phone: String,
}

/// A teacher, or someone on the staff.
#[derive(Debug, Clone)]
pub struct Employee {
    /// The id in the school's own records.
    pub id: String,
    /// One or two given names.
    pub given: String,
    /// Surnames.
    pub surnames: String,
    /// A personal address.
    pub email: String,
    /// Department or subject.
    pub area: &'static str,
    /// What they are.
    pub position: &'static str,
}

/// The district of the demo: about 1,200 people, guardians included.
pub fn district(seed: u64) -> Vec<School> {
    let size = |students, teachers, staff| Size { students, teachers, staff };
    sized(seed, [size(300, 24, 12), size(210, 16, 0), size(150, 12, 0)])
}

/// The same three schools with as many people as asked for: Spanish, Portuguese, English.
pub fn sized(seed: u64, [spanish, portuguese, english]: [Size; 3]) -> Vec<School> {
    let mut office = Office { dice: Dice::new(seed), addresses: HashSet::new() };
    vec![
        office.school("Institución Educativa La Ceiba", Locale::Es, spanish),
        office.school("Escola Municipal Beira-Rio", Locale::PtBr, portuguese),
        office.school("Hillside Primary School", Locale::En, english),
    ]
}

/// Grades and parallel sections of each school.
fn shape(language: Locale) -> (u32, u32) {
    match language {
        Locale::Es => (9, 2),
        Locale::PtBr => (5, 2),
        Locale::En => (6, 1),
    }
}

fn names(language: Locale) -> &'static Names {
    match language {
        Locale::Es => &SPANISH,
        Locale::PtBr => &PORTUGUESE,
        Locale::En => &ENGLISH,
    }
}

/// Subject and what its teacher is called.
fn subjects(language: Locale) -> (&'static str, [&'static str; 8]) {
    match language {
        Locale::Es => (
            "Docente",
            [
                "Matemáticas",
                "Lengua Castellana",
                "Ciencias Naturales",
                "Ciencias Sociales",
                "Inglés",
                "Educación Física",
                "Artística",
                "Tecnología",
            ],
        ),
        Locale::PtBr => (
            "Professor(a)",
            [
                "Matemática",
                "Língua Portuguesa",
                "Ciências",
                "História",
                "Geografia",
                "Inglês",
                "Educação Física",
                "Arte",
            ],
        ),
        Locale::En => ("Teacher", ["Maths", "English", "Science", "History", "Geography", "Music", "Art", "PE"]),
    }
}

/// Department and position of those who do not teach.
const STAFF: [(&str, &str); 6] = [
    ("Rectoría", "Rectora"),
    ("Coordinación", "Coordinador académico"),
    ("Secretaría", "Secretaria"),
    ("Orientación", "Psicóloga"),
    ("Biblioteca", "Bibliotecario"),
    ("Sistemas", "Auxiliar de sistemas"),
];

struct Office {
    dice: Dice,
    addresses: HashSet<String>,
}

impl Office {
    fn school(&mut self, name: &'static str, language: Locale, size: Size) -> School {
        School {
            name,
            language,
            students: self.students(language, size.students),
            teachers: (0..size.teachers).map(|number| self.teacher(language, number)).collect(),
            staff: (0..size.staff)
                .map(|number| self.employee(language, 700 + number, STAFF[number as usize % 6]))
                .collect(),
        }
    }

    fn students(&mut self, language: Locale, count: u32) -> Vec<Student> {
        let mut students: Vec<((u32, u32), Student)> = Vec::new();
        while students.len() < count as usize {
            let (surnames, guardian) = self.family(language);
            let siblings = 1 + u32::from(self.dice.percent(38)) + u32::from(self.dice.percent(12));
            for _ in 0..siblings.min(count - u32::try_from(students.len()).unwrap_or(count)) {
                students.push(self.student(language, &surnames, guardian.as_ref()));
            }
        }
        students
            .sort_by(|(a, one), (b, other)| (a, &one.surnames, &one.given).cmp(&(b, &other.surnames, &other.given)));
        let numbered = students.into_iter().enumerate();
        numbered.map(|(at, (_, student))| Student { id: student_id(language, at), ..student }).collect()
    }

    fn student(&mut self, language: Locale, surnames: &str, guardian: Option<&Guardian>) -> ((u32, u32), Student) {
        let (grades, parallel) = shape(language);
        let (grade, section) = (1 + self.dice.below(grades), self.dice.below(parallel));
        let letter = if section == 0 { 'A' } else { 'B' };
        let girl = self.dice.percent(50);
        let given = self.given(language, girl);
        let student = Student {
            id: String::new(),
            email: (language == Locale::Es && self.dice.percent(15)).then(|| self.address(language, &given, surnames)),
            given,
            surnames: surnames.to_owned(),
            grade: if language == Locale::PtBr { format!("{grade}º ano") } else { grade.to_string() },
            section: match language {
                Locale::Es => format!("{grade}.º {letter}"),
                Locale::PtBr => format!("{grade}º {letter}"),
                Locale::En => format!("{grade}{letter}"),
            },
            guardian: guardian.cloned(),
        };
        ((grade, section), student)
    }

    /// The surnames of the children, and who answers for them; of a few, the office does not know.
    fn family(&mut self, language: Locale) -> (String, Option<Guardian>) {
        let list = names(language).surnames;
        let (one, other, third) = (self.dice.common(list), self.dice.common(list), self.dice.common(list));
        let (double, mother) = (self.dice.percent(45), self.dice.percent(70));
        let (children, guardian) = match language {
            Locale::Es => (format!("{one} {other}"), format!("{} {third}", if mother { other } else { one })),
            Locale::PtBr if double => (format!("{} {one}", bare(other)), format!("{} {one}", bare(third))),
            Locale::PtBr | Locale::En => (one.to_owned(), one.to_owned()),
        };
        let given = self.given(language, mother);
        let known = self.dice.percent(96).then(|| Guardian {
            email: self.address(language, &given, &guardian),
            phone: self.phone(language),
            name: format!("{given} {guardian}"),
        });
        (children, known)
    }

    fn given(&mut self, language: Locale, woman: bool) -> String {
        let list = if woman { names(language).women } else { names(language).men };
        let (first, second) = (self.dice.common(list), self.dice.common(list));
        let share = match language {
            Locale::Es => 60,
            Locale::PtBr => 35,
            Locale::En => 8,
        };
        if first != second && self.dice.percent(share) { format!("{first} {second}") } else { first.to_owned() }
    }

    fn phone(&mut self, language: Locale) -> String {
        let number = self.dice.below(10_000);
        match language {
            Locale::Es => format!("300 555 {number:04}"),
            Locale::PtBr => format!("(11) 95555-{number:04}"),
            Locale::En => format!("555-{number:04}"),
        }
    }

    /// An address that nobody else in the district has, under a domain that nobody on earth has.
    fn address(&mut self, language: Locale, given: &str, surnames: &str) -> String {
        let domain = match language {
            Locale::Es => "correo.example",
            Locale::PtBr => "email.example",
            Locale::En => "mail.example",
        };
        let (first, last) = (plain(given), plain(surnames));
        let mut address = format!("{first}.{last}@{domain}");
        while !self.addresses.insert(address.clone()) {
            address = format!("{first}.{last}{:02}@{domain}", 10 + self.dice.below(990));
        }
        address
    }

    fn teacher(&mut self, language: Locale, number: u32) -> Employee {
        let (position, subjects) = subjects(language);
        self.employee(language, number, (subjects[number as usize % subjects.len()], position))
    }

    fn employee(&mut self, language: Locale, number: u32, (area, position): (&'static str, &'static str)) -> Employee {
        let woman = self.dice.percent(60);
        let given = self.given(language, woman);
        let (surnames, _) = self.family(language);
        Employee {
            id: match language {
                Locale::Es => format!("{}", 52_340_118 + number * 40_913),
                Locale::PtBr => format!("P{:05}", 1001 + number * 3),
                Locale::En => format!("T-{}", 401 + number),
            },
            email: self.address(language, &given, &surnames),
            given,
            surnames,
            area,
            position,
        }
    }
}

fn student_id(language: Locale, at: usize) -> String {
    match language {
        Locale::Es => format!("{}", 1_021_330_417 + at * 7_919),
        // With leading zeros, as many records systems print them.
        Locale::PtBr => format!("{:07}", 12_045 + at * 13),
        Locale::En => format!("S-{}", 20_318 + at * 3),
    }
}

/// The surname without `da`, `dos`, `de`.
fn bare(surname: &str) -> &str {
    surname.trim_start_matches(|c: char| c.is_lowercase()).trim_start()
}

/// The first word in plain letters.
fn plain(text: &str) -> String {
    let words = any_ascii(text).to_lowercase();
    let word =
        words.split_whitespace().find(|word| !matches!(*word, "da" | "de" | "do" | "dos" | "del" | "la" | "st."));
    word.unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn everyone(schools: &[School]) -> (usize, HashSet<&str>) {
        let guardians: HashSet<&str> = schools
            .iter()
            .flat_map(|school| &school.students)
            .filter_map(|s| Some(s.guardian.as_ref()?.email.as_str()))
            .collect();
        let others = schools.iter().map(|school| school.students.len() + school.teachers.len() + school.staff.len());
        (others.sum::<usize>() + guardians.len(), guardians)
    }

    #[test]
    fn the_district_has_about_twelve_hundred_people() {
        let schools = district(1);
        let (count, _) = everyone(&schools);
        assert!((1_100..=1_300).contains(&count), "{count}");
    }

    #[test]
    fn the_same_seed_makes_the_same_people() {
        assert_eq!(format!("{:?}", district(7)), format!("{:?}", district(7)));
        assert_ne!(format!("{:?}", district(7)), format!("{:?}", district(8)));
    }

    #[test]
    fn ids_are_unique_and_some_guardians_have_several_children() {
        let schools = district(1);
        let mut ids = HashSet::new();
        let mut children: HashMap<&str, Vec<&Student>> = HashMap::new();
        for school in &schools {
            assert!(school.students.iter().all(|student| ids.insert(&student.id)));
            assert!(school.teachers.iter().chain(&school.staff).all(|employee| ids.insert(&employee.id)));
            for student in &school.students {
                if let Some(guardian) = &student.guardian {
                    children.entry(&guardian.email).or_default().push(student);
                }
            }
        }
        assert!(children.values().filter(|several| several.len() > 1).count() > 100);
        assert!(children.values().all(|several| several.iter().all(|child| child.surnames == several[0].surnames)));
    }

    #[test]
    fn no_name_is_empty_and_none_ends_in_a_space() {
        for student in district(3).iter().flat_map(|school| &school.students) {
            for name in [&student.given, &student.surnames] {
                assert!(!name.is_empty() && name.trim() == name, "{student:?}");
            }
        }
    }
}
