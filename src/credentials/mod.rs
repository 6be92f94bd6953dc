//! Usernames, e-mail patterns, password styles and sealed passwords.

pub mod slips;
