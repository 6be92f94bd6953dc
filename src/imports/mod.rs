//! From a school's file to a plan a person confirms: read → map → check → match → plan → apply → report.

pub mod actions;
pub mod api;
mod apply;
mod batch;
pub mod candidates;
pub mod check;
pub mod describe;
mod digests;
pub mod formats;
pub mod look;
pub mod map;
pub mod pages;
pub mod places;
pub mod plan;
pub mod problems;
pub mod read;
pub mod store;
pub mod summary;
pub mod uploads;
