//! Llavero hands a whole school its keys: see ARCHITECTURE.md for the walk-through.

pub mod accounts;
pub mod credentials;
pub mod db;
pub mod demo;
pub mod error;
pub mod exports;
pub mod i18n;
pub mod imports;
pub mod print;
