//! The one integration binary: every store and action test on both databases.
#![allow(missing_docs, clippy::unwrap_used)]

mod accounts_list;
mod generate;
mod harness;
mod imports;
mod slips;
mod undo;
