//! From rows to candidates: every cell through its rule, every fault with its place. Pure.

use std::collections::HashMap;

use csv::StringRecord;
use uuid::Uuid;

use crate::accounts::rules::{
    DateOrder, Email, FullName, PersonName, Phone, UsernamePolicy, kept, search_key, split_full_name,
};
use crate::accounts::{Field, Profile};
use crate::credentials::rules::{MIN_INITIAL_CHARS, check_given};
use crate::error::{Fault, Problem};
use crate::imports::batch::{Batch, Packed};
use crate::imports::candidates::{Candidates, Scratch};
use crate::imports::digests::{Digest, Known, Recognised};
use crate::imports::formats::collaborate;
use crate::imports::map::{Mapping, join};
use crate::imports::read::Row;

/// What the rules need to know besides the row.
pub struct Checking<'a> {
    /// Which column holds what.
    pub mapping: &'a Mapping,
    /// The headings, to name columns by.
    pub headings: &'a [String],
    /// What a username may be.
    pub policy: &'a UsernamePolicy,
    /// What the people of the file are, where no column says so.
    pub default_profile: Option<Profile>,
    /// Every field with its columns, as [`Mapping::fields`] gives them.
    pub fields: Vec<(Field, Vec<usize>)>,
    /// Which of day and month comes first in this file's dates.
    pub date_order: Option<DateOrder>,
}

/// A file, read and checked, before the database is asked.
pub struct Draft {
    /// The rows without a fault.
    pub people: Candidates,
    /// What each of them is.
    pub profiles: Vec<Profile>,
    /// The guardians named in them, each once.
    pub guardians: Candidates,
    /// Row of `people`, row of `guardians`; by row.
    pub guardian_links: Vec<(u32, u32)>,
    /// What rows further down call a guardian whose address they name: row of `guardians`, first and last names.
    pub other_names: Vec<(u32, [String; 2])>,
    /// Rows of `people` that looked right until all of them were seen.
    pub suspects: Vec<u32>,
    /// The digest of each row of `people`, where rows have one.
    pub digests: Vec<Digest>,
    /// Accounts that a row is exactly like already, and the line of that row.
    pub unchanged: Vec<(Uuid, u32)>,
    /// How many of them stand one below the other in one school and section, as the cells name them.
    pub unchanged_in: Vec<((String, String), u32)>,
    /// What is wrong, by line.
    pub problems: Vec<Problem>,
    /// How many rows the file has, those with faults included.
    pub rows: u32,
    /// Whether it is a Collaborate upload: strict, whole or not at all, supervisors all.
    pub is_collaborate: bool,
    by_identity: HashMap<String, u32>,
    scratch: Scratch,
    guardian_scratch: Scratch,
}

impl Draft {
    /// No rows yet.
    pub fn new(mapping: &Mapping) -> Self {
        let mut fields: Vec<Field> = mapping.columns.iter().flatten().copied().collect();
        if fields.contains(&Field::FullName) {
            fields.extend([Field::FirstName, Field::LastName]);
        }
        let people = Candidates::new(fields.into_iter().filter(|field| {
            !matches!(
                field,
                Field::FullName
                    | Field::Profile
                    | Field::Status
                    | Field::Credential
                    | Field::GuardianName
                    | Field::GuardianEmail
                    | Field::GuardianPhone
            )
        }));
        let guardians = Candidates::new([
            Field::FirstName,
            Field::LastName,
            Field::Email,
            Field::ContactEmail,
            Field::Phone,
            // The student's, so that a username's scope and a report by school know where they belong.
            Field::School,
            // What tells a guardian with neither address nor telephone: their student and their name.
            Field::FullName,
        ]);
        Self {
            scratch: people.scratch(),
            guardian_scratch: guardians.scratch(),
            people,
            profiles: Vec::new(),
            guardians,
            guardian_links: Vec::new(),
            other_names: Vec::new(),
            suspects: Vec::new(),
            digests: Vec::new(),
            unchanged: Vec::new(),
            unchanged_in: Vec::new(),
            problems: Vec::new(),
            rows: 0,
            is_collaborate: mapping.format == collaborate::FORMAT.name,
            by_identity: HashMap::new(),
        }
    }

    /// Adds the rows of a batch; those that some account is exactly like are told at once.
    pub(super) fn add_all(&mut self, batch: &Batch, known: &mut Known, checking: &Checking<'_>) {
        let mut cells = StringRecord::new();
        for packed in batch.rows() {
            let recognised = packed.digest.map_or(Recognised::No, |digest| known.recognise(&digest, packed.line));
            match recognised {
                Recognised::Unchanged(account) => self.keep_unchanged(account, &packed, checking),
                Recognised::Twice(first) => {
                    self.rows += 1;
                    self.problems.push(Fault::new("same-account").with("other", first).at(packed.line, "", ""));
                }
                Recognised::No => {
                    let before = self.people.len();
                    self.add(&packed.unpack(&mut cells), checking);
                    self.digests.extend(packed.digest.filter(|_| self.people.len() > before));
                }
            }
        }
    }

    fn keep_unchanged(&mut self, account: Uuid, row: &Packed<'_>, checking: &Checking<'_>) {
        self.rows += 1;
        self.unchanged.push((account, row.line));
        let place = |field| checking.mapping.value_of(field, |column| row.cell(column));
        let (school, section) = (place(Field::School), place(Field::Section));
        match self.unchanged_in.last_mut() {
            Some(((of, class), count)) if *of == school && *class == section => *count += 1,
            _ => self.unchanged_in.push(((school.into_owned(), section.into_owned()), 1)),
        }
    }

    /// Checks a row and keeps it, or keeps what is wrong with it.
    pub fn add(&mut self, row: &Row<'_>, checking: &Checking<'_>) {
        self.rows += 1;
        if let Some(problem) = &row.problem {
            self.problems.push(problem.clone());
            return;
        }
        let before = self.problems.len();
        let profile = self.fill(row, checking);
        let guardians = self.read_guardians(row, checking);
        if self.problems.len() > before {
            // Emptied by pushing only; a refused row must leave nothing for the next one.
            self.scratch = self.people.scratch();
            return;
        }
        let Some(profile) = profile else { return };
        let index = self.people.push(&mut self.scratch, row.line);
        self.profiles.push(profile);
        for guardian in guardians {
            self.link(index, &guardian);
        }
    }

    /// Looks at all rows together, once they are there.
    pub fn finish(&mut self, checking: &Checking<'_>) {
        self.other_names.sort_unstable();
        self.other_names.dedup();
        self.find_short_ids(checking);
    }

    /// Unique IDs that a spreadsheet seems to have robbed of their leading zeros:
    /// nearly all are of one length, some of them begin with a zero, and a few
    /// are shorter. Those few are refused.
    fn find_short_ids(&mut self, checking: &Checking<'_>) {
        let people = &self.people;
        let ids = |row| people.given(row, Field::UniqueId);
        let mut lengths: HashMap<usize, u32> = HashMap::new();
        let mut zeros = false;
        for id in people.rows().filter_map(ids) {
            *lengths.entry(id.len()).or_default() += 1;
            zeros |= id.starts_with('0');
        }
        let Some((usual, count)) = lengths.into_iter().max_by_key(|(length, count)| (*count, *length)) else { return };
        if !zeros || f64::from(count) < 0.9 * people.len() as f64 {
            return;
        }
        let column = checking.mapping.column_of(Field::UniqueId).and_then(|column| checking.headings.get(column));
        let short = |id: &&str| id.len() < usual && id.bytes().all(|byte| byte.is_ascii_digit());
        let suspects: Vec<(u32, &str)> = people.rows().filter_map(|row| Some((row, ids(row).filter(short)?))).collect();
        let found: Vec<Problem> = suspects
            .iter()
            .map(|(row, id)| {
                let fault = Fault::new("unique-id-short")
                    .with("value", id)
                    .with("padded", format!("{id:0>usual$}"))
                    .with("length", usual);
                fault.at(people.line(*row), column.cloned().unwrap_or_default(), *id)
            })
            .collect();
        self.suspects = suspects.into_iter().map(|(row, _)| row).collect();
        self.problems.extend(found);
    }

    fn fill(&mut self, row: &Row<'_>, checking: &Checking<'_>) -> Option<Profile> {
        let mut profile = checking.default_profile;
        for (field, columns) in &checking.fields {
            let field = *field;
            let value = join(columns.iter().copied(), row.cells);
            if value.is_empty() {
                continue;
            }
            let outcome = match field {
                Field::Profile => profile_of(&value).map(|found| profile = Some(found)),
                Field::Status => active(&value),
                Field::FullName => self.full_name(&value, checking.mapping.last_name_first),
                _ => self.field(field, &value, checking),
            };
            if let Err(fault) = outcome {
                self.problem(row, checking, field, &value, fault);
            }
        }
        if self.is_collaborate {
            self.collaborate(row, checking);
        }
        // Whom the directory knows by their ID needs no name: a class or a password is enough.
        let named = [Field::FirstName, Field::LastName, Field::Username, Field::Email, Field::UniqueId];
        if named.into_iter().all(|field| self.people_scratch(field).is_empty()) {
            self.problems.push(Fault::new("person-without-name").at(row.line, "", ""));
        }
        if let Err(fault) = self.check_password() {
            self.problem(row, checking, Field::Password, "", fault);
        }
        if profile.is_none() {
            self.problems.push(Fault::new("profile-missing").at(row.line, "", ""));
        }
        profile
    }

    fn check_password(&self) -> Result<(), Fault> {
        let get = |field| self.people_scratch(field);
        let password = get(Field::Password);
        if password.is_empty() {
            return Ok(());
        }
        let born = get(Field::BirthDate).parse().ok();
        check_given(password, get(Field::Username), get(Field::UniqueId), born, MIN_INITIAL_CHARS)
    }

    fn people_scratch(&self, field: Field) -> &str {
        self.people.peek(&self.scratch, field)
    }

    /// Collaborate takes nothing half-filled (1.4), and one role.
    fn collaborate(&mut self, row: &Row<'_>, checking: &Checking<'_>) {
        for (_, field) in collaborate::HEADINGS {
            let required = matches!(field, Field::Username | Field::Password | Field::Email | Field::Role);
            if required && checking.mapping.value(field, row.cells).is_empty() {
                self.problem(row, checking, field, "", Fault::new("collaborate-required"));
            }
        }
        let role = checking.mapping.value(Field::Role, row.cells);
        if !role.is_empty() && role != collaborate::ROLE {
            let fault = Fault::new("collaborate-role").with("value", &role);
            self.problem(row, checking, Field::Role, &role, fault);
        }
    }

    fn full_name(&mut self, value: &str, last_name_first: bool) -> Result<(), Fault> {
        let whole = PersonName::parse(value)?;
        let (first, last) = if last_name_first && !value.contains(',') {
            let turned = split_last_first(whole.as_str());
            (turned.0, turned.1)
        } else {
            let split = split_full_name(whole.as_str());
            (split.first, split.last)
        };
        // Separate columns, where the file has them, are surer than a division.
        for (field, part) in [(Field::FirstName, first), (Field::LastName, last)] {
            if self.people_scratch(field).is_empty() {
                self.people.set(&mut self.scratch, field, &part);
            }
        }
        Ok(())
    }

    fn field(&mut self, field: Field, value: &str, checking: &Checking<'_>) -> Result<(), Fault> {
        // Guardians' columns, which are read together, have no place here: `set` passes over them.
        self.people.set(&mut self.scratch, field, &kept(field, value, checking.policy, checking.date_order)?);
        Ok(())
    }

    fn problem(&mut self, row: &Row<'_>, checking: &Checking<'_>, field: Field, value: &str, fault: Fault) {
        let column = checking
            .mapping
            .column_of(field)
            .and_then(|column| checking.headings.get(column))
            .cloned()
            .unwrap_or_default();
        let shown = if field == Field::Password { "" } else { value };
        self.problems.push(fault.at(row.line, column, shown.chars().take(200).collect::<String>()));
    }

    fn read_guardians(&mut self, row: &Row<'_>, checking: &Checking<'_>) -> Vec<Guardian> {
        let mut guardians: Vec<Guardian> = Vec::new();
        for number in 1..=checking.mapping.guardian_count() {
            let cell = |field| checking.mapping.guardian_value(field, number, row.cells);
            let (name, email, phone) =
                (cell(Field::GuardianName), cell(Field::GuardianEmail), cell(Field::GuardianPhone));
            if name.is_empty() && email.is_empty() && phone.is_empty() {
                continue;
            }
            let mut guardian = Guardian::default();
            let read = [
                (Field::GuardianName, guardian.set_name(&name), &name),
                (Field::GuardianEmail, guardian.set_email(&email), &email),
                (Field::GuardianPhone, guardian.set_phone(&phone), &phone),
            ];
            for (field, outcome, value) in read {
                if let Err(fault) = outcome {
                    self.problem(row, checking, field, value, fault);
                }
            }
            if name.is_empty() && email.is_empty() {
                self.problem(row, checking, Field::GuardianPhone, &phone, Fault::new("guardian-without-name"));
            }
            // Father and mother who gave the same address: it can be the sign-in of one of them.
            if guardians.iter().any(|other| !guardian.email.is_empty() && other.email_key() == guardian.email_key()) {
                guardian.shares_email = true;
            }
            guardians.push(guardian);
        }
        guardians
    }

    /// The names that the rows give a guardian, each once.
    pub fn names_of(&self, guardian: u32) -> impl Iterator<Item = FullName<'_>> {
        let get = |field| self.guardians.get(guardian, field);
        let first = FullName { first: get(Field::FirstName), middle: "", last: get(Field::LastName) };
        let start = self.other_names.partition_point(|(of, _)| *of < guardian);
        let others = self.other_names[start..].iter().take_while(move |(of, _)| *of == guardian);
        std::iter::once(first).chain(others.map(|(_, [first, last])| FullName { first, middle: "", last }))
    }

    fn keep_other_name(&mut self, index: u32, guardian: &Guardian) {
        let names = [guardian.first.as_str(), guardian.last.as_str()];
        let get = |field| self.guardians.get(index, field);
        if names == [get(Field::FirstName), get(Field::LastName)] || guardian.shares_email {
            return;
        }
        self.other_names.push((index, names.map(str::to_owned)));
    }

    fn link(&mut self, row: u32, guardian: &Guardian) {
        let identity = guardian.identity().unwrap_or_else(|| format!("row {row} {}", guardian.name_key()));
        let known = self.by_identity.get(&identity).copied();
        let index = known.unwrap_or_else(|| {
            let table = &self.guardians;
            let scratch = &mut self.guardian_scratch;
            table.set(scratch, Field::FirstName, &guardian.first);
            table.set(scratch, Field::LastName, &guardian.last);
            table.set(scratch, Field::Email, if guardian.shares_email { "" } else { &guardian.email });
            table.set(scratch, Field::ContactEmail, &guardian.email);
            table.set(scratch, Field::Phone, &guardian.phone);
            table.set(scratch, Field::School, self.people.get(row, Field::School));
            table.set(scratch, Field::FullName, &guardian.name_key());
            let index = self.guardians.push(&mut self.guardian_scratch, self.people.line(row));
            self.by_identity.insert(identity, index);
            index
        });
        if known.is_some() && !guardian.email.is_empty() {
            self.keep_other_name(index, guardian);
        }
        if self.guardian_links.last() != Some(&(row, index)) {
            self.guardian_links.push((row, index));
        }
    }
}

/// A guardian as one row names them.
#[derive(Default)]
struct Guardian {
    first: String,
    last: String,
    email: String,
    phone: String,
    shares_email: bool,
}

impl Guardian {
    fn set_name(&mut self, value: &str) -> Result<(), Fault> {
        if !value.is_empty() {
            let split = split_full_name(PersonName::parse(value)?.as_str());
            (self.first, self.last) = (split.first, split.last);
        }
        Ok(())
    }

    fn set_email(&mut self, value: &str) -> Result<(), Fault> {
        if !value.is_empty() {
            self.email = Email::parse(value)?.into_string();
        }
        Ok(())
    }

    fn set_phone(&mut self, value: &str) -> Result<(), Fault> {
        if !value.is_empty() {
            self.phone = Phone::parse(value)?.into_string();
        }
        Ok(())
    }

    fn email_key(&self) -> String {
        Email::key(&self.email).into_owned()
    }

    fn name_key(&self) -> String {
        search_key([self.first.as_str(), self.last.as_str()])
    }

    /// What makes two mentions one person: the e-mail address, else telephone and
    /// name together. A name alone never does.
    fn identity(&self) -> Option<String> {
        if !self.email.is_empty() && !self.shares_email {
            return Some(format!("email {}", self.email_key()));
        }
        let contact = if self.phone.is_empty() { self.email_key() } else { self.phone.clone() };
        (!contact.is_empty()).then(|| format!("{contact} {}", self.name_key()))
    }
}

/// `Apellido Apellido Nombre Nombre` without a comma: the mirror of a full name's division.
fn split_last_first(full: &str) -> (String, String) {
    let words: Vec<&str> = full.split_whitespace().collect();
    let lasts = match words.len() {
        0 | 1 => 0,
        2 => 1,
        _ => {
            // Two last names, a particle counting with the word after it.
            let mut units = 0;
            let mut at = 0;
            while at < words.len() && units < 2 {
                while at < words.len() && crate::accounts::rules::is_particle(words[at]) {
                    at += 1;
                }
                at += 1;
                units += 1;
            }
            at.min(words.len() - 1)
        }
    };
    (words[lasts..].join(" "), words[..lasts].join(" "))
}

/// What a cell of a profile column says.
fn profile_of(value: &str) -> Result<Profile, Fault> {
    let key = search_key([value]);
    let profile = match key.as_str() {
        "student" | "pupil" | "estudiante" | "alumno" | "alumna" | "aluno" | "aluna" | "estudante" | "learner" => {
            Profile::Student
        }
        "teacher" | "docente" | "profesor" | "profesora" | "maestro" | "maestra" | "professor" | "professora" => {
            Profile::Teacher
        }
        "guardian" | "parent" | "acudiente" | "apoderado" | "tutor" | "padre" | "madre" | "responsavel" | "pai"
        | "mae" | "mother" | "father" => Profile::Guardian,
        "staff" | "personal" | "administrativo" | "administrativa" | "funcionario" | "funcionaria" | "equipe" => {
            Profile::Staff
        }
        _ => return Err(Fault::new("profile-unknown").with("value", value)),
    };
    Ok(profile)
}

/// A row of somebody inactive is refused: deactivating has its own, safer way.
fn active(value: &str) -> Result<(), Fault> {
    match search_key([value]).as_str() {
        "active" | "activo" | "activa" | "ativo" | "ativa" | "matriculado" | "matriculada" | "enrolled" | "true"
        | "yes" | "si" | "sim" | "1" => Ok(()),
        _ => Err(Fault::new("status-not-active").with("value", value)),
    }
}
