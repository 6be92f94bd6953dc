//! Looks at everything, in the order in which one thing stands on the other.

use super::{Check, Finding, Report, agreement, files};
use crate::audit::verify::{self, Break, Mark};
use crate::config::Config;
use crate::credentials::Keys;
use crate::db::{Db, Schema, key_fingerprints};
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::organization;

/// Examines the installation of these settings; `kept` are marks of its audit log from earlier days. Whoever holds
/// the data directory may.
///
/// # Errors
/// `Cancelled`; ours.
pub fn examine(config: &Config, kept: &[Mark], progress: &Progress) -> Result<Report> {
    let mut report = Report::default();
    progress.step("step-examining", None)?;
    report.add("directory", None, files::directory(config));
    report.add("room", None, files::room(config));
    let (keys, findings) = files::keys(config);
    report.add("key", None, findings);
    let Some(db) = opened(config, &mut report)? else { return Ok(report) };
    let schema = match db.schema() {
        Ok(schema) => schema,
        Err(error) => {
            report.add("database", None, vec![unreadable(error)?]);
            return Ok(report);
        }
    };
    match db.damages() {
        Ok(said) => {
            let findings = said.into_iter().map(|line| Finding::wrong(Fault::new("doctor-damaged").with("what", line)));
            report.add("database", None, findings.collect());
        }
        Err(error) => report.add("database", None, vec![unreadable(error)?]),
    }
    let findings = match schema {
        Schema::Older(version) => vec![Finding::wrong(Fault::new("doctor-schema-older").with("version", version))],
        other => other.refusal().map(Finding::wrong).into_iter().collect(),
    };
    let is_known = findings.is_empty();
    report.add("schema", None, findings);
    if is_known && let Err(error) = contents(&db, config, keys.as_ref(), kept, &mut report, progress) {
        match error {
            Error::Environment(_) => report.add("database", None, vec![unreadable(error)?]),
            other => return Err(other),
        }
    }
    Ok(report)
}

/// The database, as it is; `None` when there is none to be had, which is told.
fn opened(config: &Config, report: &mut Report) -> Result<Option<Db>> {
    let path = config.data_dir.join("llavero.db");
    let db = match &config.database_url {
        Some(url) => Db::look_at_postgres(url.expose()),
        // Opening a file that is missing would make one.
        None if !path.is_file() => {
            let fault = Fault::new("database-missing").with("file", path.display());
            report.add("database", None, vec![Finding::wrong(fault)]);
            return Ok(None);
        }
        None => Db::look_at_sqlite(&path),
    };
    match db {
        Ok(db) => Ok(Some(db)),
        Err(error) => {
            report.add("database", None, vec![unreadable(error)?]);
            Ok(None)
        }
    }
}

fn unreadable(error: Error) -> Result<Finding> {
    match error {
        Error::Environment(fault) => Ok(Finding::wrong(fault)),
        other => Err(other),
    }
}

fn contents(
    db: &Db,
    config: &Config,
    keys: Option<&Keys>,
    kept: &[Mark],
    report: &mut Report,
    progress: &Progress,
) -> Result<()> {
    if let Some(keys) = keys {
        db.sign_with(keys.of_rows());
    }
    let recorded = db.read(key_fingerprints)?;
    let keys = match keys.map(|keys| keys.of_rows().compare(&recorded)).transpose() {
        Ok(_) => keys,
        Err(error) => {
            report.add("key", None, vec![unreadable(error)?]);
            // Nothing would open with them, nor be signed by them: that is said once.
            None
        }
    };
    let uploads = config.data_dir.join("files").join("uploads");
    db.read_once(|tx| {
        let organizations = organization::store::all(tx)?;
        for of in &organizations {
            progress.step("step-examining", None)?;
            let (accounts, findings) = agreement::manager(tx, of)?;
            report.add("manager", Some(accounts), findings);
            let findings = agreement::claims(tx, of)?;
            report.add("claims", None, findings);
            let findings = agreement::strays(tx, of.id, &uploads)?;
            report.add("strays", None, findings);
            report.add("strays", None, files::logo(config, &of.settings));
            let Some(keys) = keys else { continue };
            let (passwords, findings) = agreement::passwords(tx, keys, of.id)?;
            report.add("passwords", Some(passwords), findings);
            let (bindings, findings) = agreement::bindings(tx, of.id)?;
            report.add("bindings", Some(bindings), findings);
            // Where there are several logs, one does not know which a mark is of: none may miss in all.
            let own: &[Mark] = if organizations.len() == 1 { kept } else { &[] };
            let verdict = verify::verify(tx, of.id, own, progress)?;
            let mut findings: Vec<Finding> = verdict.breaks.iter().map(|one| Finding::wrong(one.fault())).collect();
            if verdict.broken > verdict.breaks.len() {
                let more = verdict.broken - verdict.breaks.len();
                findings.push(Finding::wrong(Fault::new("audit-more-breaks").with("n", more)));
            }
            report.add("audit", Some(verdict.entries), findings);
            report.marks.extend(verdict.mark.map(|mark| (of.id, mark)));
        }
        if keys.is_some() {
            let strays = verify::strays(tx)?;
            if strays > 0 {
                report.add("audit", None, vec![Finding::wrong(Fault::new("audit-strays").with("n", strays))]);
            }
        }
        if organizations.len() > 1 {
            for mark in kept {
                if !verify::holds(tx, mark)? {
                    report.add("audit", None, vec![Finding::wrong(Break::MarkGone(mark.seq).fault())]);
                }
            }
        }
        Ok(())
    })
}

impl Report {
    fn add(&mut self, name: &'static str, counted: Option<u64>, findings: Vec<Finding>) {
        // One line for all organizations.
        match self.checks.iter_mut().find(|check| check.name == name) {
            Some(check) => {
                check.findings.extend(findings);
                check.counted = match (check.counted, counted) {
                    (Some(one), Some(other)) => Some(one + other),
                    (one, other) => one.or(other),
                };
            }
            None => self.checks.push(Check { name, counted, findings }),
        }
    }
}
