//! The one integration binary: every store and action test on both databases.
#![allow(missing_docs, clippy::unwrap_used)]

mod accounts_list;
mod api;
mod audit;
mod bad_input;
mod bulk;
mod cli;
mod command;
mod console;
mod database;
mod digests;
mod edit;
mod expiry;
mod generate;
mod harness;
mod imports;
mod kill;
mod messages;
mod powers;
mod progress;
mod serve;
mod settings;
mod slips;
mod tell;
mod undo;
mod withheld;
