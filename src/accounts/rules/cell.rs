//! What is kept of a cell, whatever its field: the one way in for imports, for the grid and for forms.

use std::borrow::Cow;

use super::{
    DateOrder, Email, GradeLevel, PersonName, Phone, PreferredStyle, UniqueId, Username, UsernamePolicy, birth_date,
    graduation_year,
};
use crate::accounts::Field;
use crate::error::Fault;
use crate::i18n::Locale;

/// The longest name of a school, a role, a section, a position.
const MAX_LABEL_CHARS: usize = 100;

/// The value to keep of a cell that is not blank, as the database has it; names of schools, roles and the like
/// stay names.
///
/// Faults: those of the field's type; `locale-unknown`, `label-too-long`.
pub fn kept<'a>(
    field: Field,
    cell: &'a str,
    policy: &UsernamePolicy,
    order: Option<DateOrder>,
) -> Result<Cow<'a, str>, Fault> {
    Ok(match field {
        Field::UniqueId => UniqueId::parse(cell)?.into_string().into(),
        Field::Username => Username::parse(cell, policy)?.into_string().into(),
        Field::Email | Field::ContactEmail => Email::parse(cell)?.into_string().into(),
        Field::FirstName | Field::MiddleName | Field::LastName | Field::PreferredName | Field::DisplayName => {
            PersonName::parse(cell)?.into_string().into()
        }
        Field::PreferredStyle => PreferredStyle::parse(cell)?.name().into(),
        Field::GradeLevel => GradeLevel::parse(cell)?.into_string().into(),
        Field::GraduationYear => graduation_year(cell)?.to_string().into(),
        Field::BirthDate => birth_date(cell, order)?.to_string().into(),
        Field::Phone => Phone::parse(cell)?.into_string().into(),
        Field::Locale => {
            let locale = Locale::from_tag(cell).ok_or_else(|| Fault::new("locale-unknown").with("value", cell))?;
            locale.tag().into()
        }
        Field::Title
        | Field::Position
        | Field::School
        | Field::Department
        | Field::Role
        | Field::Section
        | Field::Course
        | Field::Administrator => label(cell)?.into(),
        // A password is kept exactly as it was typed; the others are read by whoever meets them.
        Field::Password
        | Field::FullName
        | Field::Profile
        | Field::Status
        | Field::Credential
        | Field::GuardianName
        | Field::GuardianEmail
        | Field::GuardianPhone => cell.into(),
    })
}

fn label(cell: &str) -> Result<&str, Fault> {
    match cell.chars().count() {
        n if n > MAX_LABEL_CHARS => Err(Fault::new("label-too-long").with("max", MAX_LABEL_CHARS)),
        _ => Ok(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_its_own_rule() {
        for (field, cell, expected) in [
            (Field::UniqueId, " 1001.0", Ok("1001")),
            (Field::Username, "ana pena", Err("username-space")),
            (Field::Email, "ana@x", Err("email-domain")),
            (Field::ContactEmail, "Ana@Example.org ", Ok("Ana@Example.org")),
            (Field::LastName, " de  la Cruz", Ok("de la Cruz")),
            (Field::PreferredStyle, "Brackets", Ok("brackets")),
            (Field::PreferredStyle, "behind", Err("preferred-style")),
            (Field::GradeLevel, "7.0", Ok("7")),
            (Field::GraduationYear, "31", Err("graduation-year")),
            (Field::BirthDate, "3/4/2015", Err("birth-date-ambiguous")),
            (Field::Phone, "300 123 45 67", Ok("3001234567")),
            (Field::Locale, "pt", Ok("pt-BR")),
            (Field::Locale, "klingon", Err("locale-unknown")),
            (Field::School, "Sede Norte", Ok("Sede Norte")),
            (Field::Password, " luna 7 ", Ok(" luna 7 ")),
        ] {
            let outcome = kept(field, cell, &UsernamePolicy::SCHOOL, None);
            let outcome = outcome.as_deref().map_err(|fault| fault.code);
            assert_eq!(outcome, expected, "{field:?} {cell:?}");
        }
        let long = "a".repeat(101);
        assert_eq!(kept(Field::Position, &long, &UsernamePolicy::SCHOOL, None).unwrap_err().code, "label-too-long");
    }
}
