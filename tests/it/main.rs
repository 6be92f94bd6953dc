//! The one integration binary: every store and action test on both databases.
#![allow(missing_docs, clippy::unwrap_used)]

mod database;
mod harness;
mod imports;
mod undo;
