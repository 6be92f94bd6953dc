//! Reports: what each run did, per account (14.1).

pub mod actions;
pub mod api;
pub mod history;
pub mod overview;
pub mod pages;
