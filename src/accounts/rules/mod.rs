//! What a username, an e-mail address and a name must look like (requirements 1.1–1.9). Pure.
//!
//! Each type has `parse`, which takes a cell as it was typed and returns the
//! value to keep or a fault that names what is wrong; and, where values are
//! compared, a `key`: two values are the same when their keys are equal.

mod cell;
mod email;
mod fields;
mod names;
mod same_person;
mod search;
mod text;
mod username;
mod withhold;

pub use cell::kept;
pub use email::Email;
pub use fields::{DateOrder, GradeLevel, Phone, UniqueId, birth_date, graduation_year};
pub use names::{
    Certainty, Names, PARTICLES, PersonName, PreferredStyle, SplitName, display_name, is_particle, shown_name,
    split_full_name,
};
pub use same_person::{FullName, Likeness, is_another_person, likeness};
pub use search::{search_key, search_words, sort_key};
pub(crate) use text::is_invisible;
pub use username::{Characters, Present, Required, Scope, Username, UsernamePolicy};
pub use withhold::Withhold;
