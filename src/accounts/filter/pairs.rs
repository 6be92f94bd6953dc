//! A filter as `field=value` pairs, and back: on the command line, and in the address of a list (3.4).

use std::collections::BTreeMap;

use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Credential, Filter};
use crate::accounts::{Field, Profile, Status};
use crate::error::{Error, Fault};

/// What [`Filter::parse`] understands, besides [`OTHERS`].
const FIELDS: [Field; 13] = [
    Field::UniqueId,
    Field::Username,
    Field::Email,
    Field::Profile,
    Field::Role,
    Field::School,
    Field::Department,
    Field::GradeLevel,
    Field::GraduationYear,
    Field::Section,
    Field::Course,
    Field::Status,
    Field::Credential,
];

/// What it understands that is no field of a table.
const OTHERS: [&str; 6] = ["search", "signed_in", "verified", "job", "id", "section_id"];

/// A filter as JSON says it: names and values as in the query of a list.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[schema(as = Filter, example = json!({"profile": "student", "school": "Sede Norte"}))]
pub struct Pairs(BTreeMap<String, String>);

impl Pairs {
    /// The filter.
    ///
    /// # Errors
    /// `Invalid` at the name within `field` that is unknown, or whose value means nothing.
    pub fn filter(&self, field: &str) -> Result<Filter, Error> {
        let mut filter = Filter::default();
        for (name, value) in &self.0 {
            filter.add(name, value.trim()).map_err(|fault| Error::from(fault.of_field(&format!("{field}.{name}"))))?;
        }
        Ok(filter)
    }
}

impl Filter {
    /// Reads `field=value` pairs; several values of `unique_id`, `username`, `email` and `id` are separated by
    /// commas. An empty `email` means: those without one; an empty `search` finds everybody.
    ///
    /// # Errors
    /// Faults: `filter-field`, with those there are; `filter-value`, with those there are.
    pub fn parse(pairs: &[(&str, &str)]) -> Result<Self, Fault> {
        let mut filter = Self::default();
        for (name, value) in pairs {
            filter.add(name.trim(), value.trim())?;
        }
        Ok(filter)
    }

    /// Adds one `field=value` pair; a field named twice counts as named last.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn add(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        let text = || Some(value.to_owned());
        let list = || -> Vec<String> {
            value.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
        };
        // Nothing listed must not become everybody.
        let some = |list: Vec<String>| if list.is_empty() { Err(not_listed(name, value)) } else { Ok(list) };
        match (name, Field::from_name(name)) {
            ("search", _) => self.search = text().filter(|words| !words.is_empty()),
            ("job", _) => self.job = text(),
            ("signed_in", _) => self.signed_in = Some(one_of(name, value, &[true, false], yes_no)?),
            ("verified", _) => self.verified = Some(one_of(name, value, &[true, false], yes_no)?),
            ("id" | "section_id", _) => {
                let ids = some(list())?.iter().map(|id| Uuid::parse_str(id)).collect::<Result<_, _>>();
                let ids = ids.map_err(|_| not_listed(name, value))?;
                *if name == "id" { &mut self.ids } else { &mut self.section_ids } = ids;
            }
            (_, Some(Field::UniqueId)) => self.unique_ids = some(list())?,
            (_, Some(Field::Username)) => self.usernames = some(list())?,
            (_, Some(Field::Email)) => {
                self.emails = list();
                self.missing_email = self.emails.is_empty();
            }
            (_, Some(Field::Profile)) => {
                self.profile = Some(one_of(name, value, &Profile::ALL, Profile::name)?);
            }
            (_, Some(Field::Role)) => self.role = text(),
            (_, Some(Field::School)) => self.school = text(),
            (_, Some(Field::Department)) => self.department = text(),
            (_, Some(Field::GradeLevel)) => self.grade_level = text(),
            (_, Some(Field::GraduationYear)) => {
                let year = value.parse().map_err(|_| Fault::new("graduation-year").with("value", value))?;
                self.graduation_year = Some(year);
            }
            (_, Some(Field::Section)) => self.section = text(),
            (_, Some(Field::Course)) => self.course = text(),
            (_, Some(Field::Status)) => self.status = Some(one_of(name, value, &Status::ALL, Status::name)?),
            (_, Some(Field::Credential)) => {
                self.credential = Some(one_of(name, value, &Credential::ALL, Credential::name)?);
            }
            _ => {
                let known: Vec<&str> = Self::names().collect();
                return Err(Fault::new("filter-field").with("value", name).with("known", known.join(", ")));
            }
        }
        Ok(())
    }

    /// Every name that [`Self::add`] understands.
    pub fn names() -> impl Iterator<Item = &'static str> {
        FIELDS.iter().map(|field| field.name()).chain(OTHERS)
    }

    /// The pairs that [`Self::parse`] reads this filter from.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let list = |all: &[String]| Some(all.join(",")).filter(|_| !all.is_empty());
        let ids = |ids: &[Uuid]| list(&ids.iter().map(Uuid::to_string).collect::<Vec<_>>());
        let emails = if self.missing_email { Some(String::new()) } else { list(&self.emails) };
        let named = |field: Field, value: Option<String>| (field.name(), value);
        let all = [
            ("search", self.search.clone()),
            named(Field::Profile, self.profile.map(|profile| profile.name().to_owned())),
            named(Field::Role, self.role.clone()),
            named(Field::School, self.school.clone()),
            named(Field::Section, self.section.clone()),
            named(Field::Course, self.course.clone()),
            named(Field::Department, self.department.clone()),
            named(Field::GradeLevel, self.grade_level.clone()),
            named(Field::GraduationYear, self.graduation_year.map(|year| year.to_string())),
            named(Field::Status, self.status.map(|status| status.name().to_owned())),
            named(Field::Credential, self.credential.map(|state| state.name().to_owned())),
            ("signed_in", self.signed_in.map(|signed_in| yes_no(signed_in).to_owned())),
            ("verified", self.verified.map(|verified| yes_no(verified).to_owned())),
            named(Field::Email, emails),
            named(Field::UniqueId, list(&self.unique_ids)),
            named(Field::Username, list(&self.usernames)),
            ("id", ids(&self.ids)),
            ("section_id", ids(&self.section_ids)),
            ("job", self.job.clone()),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn not_listed(field: &str, value: &str) -> Fault {
    let example = if field.ends_with("id") && field != "unique_id" { "0199a1b2-…" } else { "1001,1002" };
    Fault::new("filter-value").with("field", field).with("value", value).with("known", example)
}

fn one_of<T: Copy>(field: &str, value: &str, all: &[T], name: fn(T) -> &'static str) -> Result<T, Fault> {
    all.iter().copied().find(|one| name(*one) == value).ok_or_else(|| {
        let known = all.iter().map(|one| name(*one)).collect::<Vec<_>>().join(", ");
        Fault::new("filter-value").with("field", field).with("value", value).with("known", known)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn pairs_become_a_filter_or_say_which_there_are() {
        let filter = Filter::parse(&[
            ("profile", "student"),
            ("school", " Sede Norte "),
            ("unique_id", "1, 2 ,,3"),
            ("email", ""),
            ("status", "inactive"),
            ("credential", "own"),
            ("graduation_year", "2031"),
        ])
        .unwrap();
        assert_eq!(filter.profile, Some(Profile::Student));
        assert_eq!(filter.school.as_deref(), Some("Sede Norte"));
        assert_eq!(filter.unique_ids, ["1", "2", "3"]);
        assert!(filter.missing_email);
        assert_eq!((filter.status, filter.credential), (Some(Status::Inactive), Some(Credential::Own)));
        for (field, value, code) in [
            ("colour", "red", "filter-field"),
            ("password", "x", "filter-field"),
            ("profile", "pupil", "filter-value"),
            ("status", "gone", "filter-value"),
            ("credential", "x", "filter-value"),
            ("graduation_year", "soon", "graduation-year"),
            ("signed_in", "maybe", "filter-value"),
            ("verified", "", "filter-value"),
            ("unique_id", " , ", "filter-value"),
            ("username", "", "filter-value"),
            ("id", "1", "filter-value"),
        ] {
            assert_eq!(Filter::parse(&[(field, value)]).unwrap_err().code, code, "{field}");
        }
    }

    fn text() -> impl Strategy<Value = Option<String>> {
        proptest::option::of("[A-Za-zÁñº0-9.@=&][A-Za-zÁñº0-9 .@=&]{0,8}[A-Za-zÁñº0-9.@=&]")
    }

    fn list() -> impl Strategy<Value = Vec<String>> {
        proptest::collection::vec("[a-zñ0-9._-]{1,6}", 0..3)
    }

    prop_compose! {
        fn any_filter()(
            [search, role, school, section, course, department, grade_level, job] in proptest::array::uniform8(text()),
            (profile, status, credential) in (0..5_usize, 0..3_usize, 0..7_usize),
            graduation_year in proptest::option::of(any::<i64>()),
            [signed_in, verified] in proptest::array::uniform2(any::<Option<bool>>()),
            (missing_email, emails, unique_ids, usernames) in (any::<bool>(), list(), list(), list()),
            [ids, section_ids] in proptest::array::uniform2(
                proptest::collection::vec(any::<u128>().prop_map(Uuid::from_u128), 0..3)),
        ) -> Filter {
            Filter {
                search, role, school, section, course, department, grade_level, job, graduation_year, signed_in,
                verified, unique_ids, usernames, ids, section_ids, missing_email,
                emails: if missing_email { Vec::new() } else { emails },
                profile: Profile::ALL.get(profile).copied(),
                status: Status::ALL.get(status).copied(),
                credential: Credential::ALL.get(credential).copied(),
            }
        }
    }

    proptest! {
        #[test]
        fn a_filter_is_what_its_pairs_are_read_as(filter in any_filter()) {
            let pairs = filter.pairs();
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
            prop_assert_eq!(Filter::parse(&pairs).unwrap(), filter);
        }
    }
}
