//! Llavero hands a whole school its keys: see ARCHITECTURE.md for the walk-through.

pub mod access;
pub mod accounts;
pub mod app;
pub mod associations;
pub mod audit;
pub mod cli;
pub mod config;
pub mod credentials;
pub mod db;
pub mod demo;
pub mod disk;
pub mod doctor;
pub mod error;
pub mod exports;
pub mod guide;
pub mod i18n;
pub mod imports;
pub mod jobs;
pub mod meetings;
pub mod messages;
pub mod organization;
pub mod parallel;
pub mod print;

pub mod reports;
pub mod roster;
pub mod routes;
pub mod sandbox;
pub mod schedule;
pub mod web;
