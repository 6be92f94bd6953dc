//! The fields of a person as a table names them: `--map 'Heading=field'`, `--filter field=value`.

/// A field that a column of a table can be mapped to (design §7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs)] // the names are the documentation: they are what a person types
pub enum Field {
    UniqueId,
    Username,
    Email,
    FirstName,
    MiddleName,
    LastName,
    FullName,
    PreferredName,
    PreferredStyle,
    DisplayName,
    Title,
    Profile,
    Role,
    School,
    Department,
    Position,
    GradeLevel,
    GraduationYear,
    Section,
    Course,
    Password,
    BirthDate,
    Phone,
    ContactEmail,
    Locale,
    GuardianName,
    GuardianEmail,
    GuardianPhone,
    Administrator,
    Status,
    Credential,
}

impl Field {
    /// Every field, in the order of the design's list.
    pub const ALL: [Self; 31] = [
        Self::UniqueId,
        Self::Username,
        Self::Email,
        Self::FirstName,
        Self::MiddleName,
        Self::LastName,
        Self::FullName,
        Self::PreferredName,
        Self::PreferredStyle,
        Self::DisplayName,
        Self::Title,
        Self::Profile,
        Self::Role,
        Self::School,
        Self::Department,
        Self::Position,
        Self::GradeLevel,
        Self::GraduationYear,
        Self::Section,
        Self::Course,
        Self::Password,
        Self::BirthDate,
        Self::Phone,
        Self::ContactEmail,
        Self::Locale,
        Self::GuardianName,
        Self::GuardianEmail,
        Self::GuardianPhone,
        Self::Administrator,
        Self::Status,
        Self::Credential,
    ];

    /// The name a person types.
    pub fn name(self) -> &'static str {
        match self {
            Self::UniqueId => "unique_id",
            Self::Username => "username",
            Self::Email => "email",
            Self::FirstName => "first_name",
            Self::MiddleName => "middle_name",
            Self::LastName => "last_name",
            Self::FullName => "full_name",
            Self::PreferredName => "preferred_name",
            Self::PreferredStyle => "preferred_style",
            Self::DisplayName => "display_name",
            Self::Title => "title",
            Self::Profile => "profile",
            Self::Role => "role",
            Self::School => "school",
            Self::Department => "department",
            Self::Position => "position",
            Self::GradeLevel => "grade_level",
            Self::GraduationYear => "graduation_year",
            Self::Section => "section",
            Self::Course => "course",
            Self::Password => "password",
            Self::BirthDate => "birth_date",
            Self::Phone => "phone",
            Self::ContactEmail => "contact_email",
            Self::Locale => "locale",
            Self::GuardianName => "guardian_name",
            Self::GuardianEmail => "guardian_email",
            Self::GuardianPhone => "guardian_phone",
            Self::Administrator => "administrator",
            Self::Status => "status",
            Self::Credential => "credential",
        }
    }

    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}
