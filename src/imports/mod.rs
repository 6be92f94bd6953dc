//! From a school's file to a plan a person confirms: read → map → check → match → plan → apply → report.

pub mod formats;
pub mod map;
pub mod problems;
pub mod read;
