//! Courses and sections, and who is enrolled in them.

pub mod actions;
pub mod api;
pub mod pages;
pub mod rules;
pub mod store;

/// What an account is in a section.
pub fn enrolment_role(profile: crate::accounts::Profile) -> &'static str {
    match profile {
        crate::accounts::Profile::Student => "student",
        _ => "teacher",
    }
}
