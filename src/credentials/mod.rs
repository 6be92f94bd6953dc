//! Usernames, e-mail patterns, password styles and sealed passwords.

pub mod own;
pub mod rules;
mod sealing;
pub mod slips;
pub mod store;

pub use sealing::{Binding, Keys};
