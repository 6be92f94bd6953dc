//! How usernames, addresses and passwords are made (requirements 10.5, 10.6, 4.4). Pure.
//!
//! A value comes about in three steps: a [`Pattern`] is rendered from a person's
//! [`PersonParts`] (transliterated, cut, kept free of accidental rude words),
//! then the [`Allocator`] gives it a counter where it is taken. Passwords come
//! from a [`Style`] and the randomness handed in.

mod collide;
mod offensive;
mod own;
mod password;
mod pattern;
mod render;
mod style;
mod transliterate;

pub use collide::{Allocated, Allocator, Standing};
pub use offensive::is_offensive;
pub use own::{Owner, check_own, composed};
pub use password::{MIN_INITIAL_CHARS, check_given, generate};
pub use pattern::{Part, Pattern};
pub use render::{PersonParts, Rendered, Why};
pub use style::{Alphabet, Language, PasswordPolicy, Strength, Style, entropy_bits};
pub use transliterate::transliterate;
