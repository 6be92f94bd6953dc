//! Names in a file to things of the organization: schools, departments, roles, sections, administrators.

use hashbrown::HashMap;
use uuid::Uuid;

use crate::accounts::rules::search_key;
use crate::accounts::store::administrator;
use crate::db::Tx;
use crate::error::{Fault, Result};
use crate::organization::{Role, store};
use crate::roster;

/// An index into one of the lists of [`Places`].
pub type Ref = u32;

/// A thing a file may name: it exists, or the import will make it.
#[derive(Debug, Clone)]
pub struct Place {
    /// `None` until the import makes it.
    pub id: Option<Uuid>,
    /// Its name, as it stands in the database or first stood in the file.
    pub name: String,
    /// The name as names are compared.
    pub key: String,
}

/// A section a file may name.
#[derive(Debug, Clone)]
pub struct PlannedSection {
    /// `None` until the import makes it.
    pub id: Option<Uuid>,
    /// Its school; `None` where the organization has none.
    pub school: Option<Ref>,
    /// Its course.
    pub course_code: String,
    /// Its group.
    pub section_code: String,
    /// Both as codes are compared.
    pub key: String,
}

impl PlannedSection {
    /// What a person calls it.
    pub fn label(&self) -> &str {
        &self.section_code
    }
}

/// A list of things by their names.
#[derive(Default)]
pub struct List {
    /// In the order of the database, then of first mention.
    pub all: Vec<Place>,
    by_key: HashMap<String, Ref>,
    /// What a cell says, as it says it: most cells repeat.
    by_cell: HashMap<String, Ref>,
    by_id: HashMap<Uuid, Ref>,
}

impl List {
    fn of(named: Vec<store::Named>) -> Self {
        let mut list = Self::default();
        for entry in named {
            list.add(Place { id: Some(entry.id), name: entry.name, key: entry.name_key });
        }
        list
    }

    fn add(&mut self, place: Place) -> Ref {
        let index = self.all.len() as Ref;
        self.by_key.insert(place.key.clone(), index);
        self.by_id.extend(place.id.map(|id| (id, index)));
        self.all.push(place);
        index
    }

    /// The thing of that name, to be made if there is none yet.
    pub fn get_or_add(&mut self, name: &str) -> Ref {
        if let Some(index) = self.by_cell.get(name) {
            return *index;
        }
        let key = search_key([name]);
        let index = match self.by_key.get(&key) {
            Some(index) => *index,
            None => self.add(Place { id: None, name: name.to_owned(), key }),
        };
        self.by_cell.insert(name.to_owned(), index);
        index
    }

    /// The place of that id.
    pub fn index_of(&self, id: Uuid) -> Option<Ref> {
        self.by_id.get(&id).copied()
    }
}

/// Everything a file may name, as the organization has it now.
pub struct Places {
    /// The buildings.
    pub schools: List,
    /// The departments.
    pub departments: List,
    /// The roles; a file cannot make one.
    pub roles: Vec<Role>,
    /// The sections.
    pub sections: Vec<PlannedSection>,
    section_by_key: HashMap<(Option<Ref>, String), Ref>,
    section_by_cell: HashMap<(Option<Ref>, String, String), Vec<Ref>>,
    role_by_cell: HashMap<String, usize>,
    administrators: HashMap<String, Uuid>,
}

impl Places {
    /// Reads them.
    ///
    /// # Errors
    /// Ours.
    pub fn read(tx: &mut Tx<'_>, organization: Uuid) -> Result<Self> {
        let schools = List::of(store::list(tx, organization, store::List::Schools)?);
        let departments = List::of(store::list(tx, organization, store::List::Departments)?);
        let roles = store::roles(tx, organization)?;
        let mut places = Self {
            schools,
            departments,
            roles,
            sections: Vec::new(),
            section_by_key: HashMap::new(),
            section_by_cell: HashMap::new(),
            role_by_cell: HashMap::new(),
            administrators: HashMap::new(),
        };
        for section in roster::store::sections(tx, organization)? {
            let school = places.schools.index_of(section.school);
            places.section_by_key.insert((school, section.code_key.clone()), places.sections.len() as Ref);
            places.sections.push(PlannedSection {
                id: Some(section.id),
                school,
                course_code: section.course_code,
                section_code: section.section_code,
                key: section.code_key,
            });
        }
        Ok(places)
    }

    /// The sections a cell names, several separated by `;`, `|` or a comma. A
    /// class without a course is its own course.
    pub fn sections_of(&mut self, school: Option<Ref>, course: &str, cell: &str) -> Vec<Ref> {
        if cell.is_empty() {
            return Vec::new();
        }
        let by_cell = (school, course.to_owned(), cell.to_owned());
        if let Some(known) = self.section_by_cell.get(&by_cell) {
            return known.clone();
        }
        let mut found = Vec::new();
        for code in cell.split([';', '|', ',']).map(str::trim).filter(|code| !code.is_empty()) {
            let course_code = if course.is_empty() { code } else { course };
            let key = format!("{}/{}", search_key([course_code]), search_key([code]));
            let next = self.sections.len() as Ref;
            let index = *self.section_by_key.entry((school, key.clone())).or_insert(next);
            if index == next {
                self.sections.push(PlannedSection {
                    id: None,
                    school,
                    course_code: course_code.to_owned(),
                    section_code: code.to_owned(),
                    key,
                });
            }
            if !found.contains(&index) {
                found.push(index);
            }
        }
        self.section_by_cell.insert(by_cell, found.clone());
        found
    }

    /// The role a cell names, by its name or its preset's.
    ///
    /// # Errors
    /// `role-unknown`, with those there are.
    pub fn role(&mut self, cell: &str) -> Result<&Role, Fault> {
        if let Some(index) = self.role_by_cell.get(cell) {
            return Ok(&self.roles[*index]);
        }
        let key = search_key([cell]);
        let found =
            self.roles.iter().position(|role| role.name_key == key || role.code.as_deref() == Some(key.as_str()));
        let Some(index) = found else {
            let known = self.roles.iter().map(|role| role.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Fault::new("role-unknown").with("value", cell).with("known", known));
        };
        self.role_by_cell.insert(cell.to_owned(), index);
        Ok(&self.roles[index])
    }

    /// The role of that preset.
    pub fn preset_role(&self, code: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.code.as_deref() == Some(code))
    }

    /// The role of that id.
    pub fn role_of(&self, id: Uuid) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The administrator (or manager) whose username or e-mail address a cell names.
    ///
    /// # Errors
    /// `administrator-unknown` as the inner error; ours as the outer.
    pub fn administrator(&mut self, tx: &mut Tx<'_>, organization: Uuid, cell: &str) -> Result<Result<Uuid, Fault>> {
        if let Some(id) = self.administrators.get(cell) {
            return Ok(Ok(*id));
        }
        let found = administrator(tx, organization, cell)?;
        Ok(match found {
            Some(id) => {
                self.administrators.insert(cell.to_owned(), id);
                Ok(id)
            }
            None => Err(Fault::new("administrator-unknown").with("value", cell)),
        })
    }
}
