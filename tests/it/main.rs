//! The one integration binary: every store and action test on both databases.
#![allow(missing_docs, clippy::unwrap_used)]

mod bad_input;
mod cli;
mod command;
mod harness;
mod imports;
mod kill;
mod undo;
