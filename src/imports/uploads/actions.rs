//! The use cases of uploads: receive a file, say how it is to be imported, discard it, forget old ones.

use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::json;
use uuid::Uuid;

use super::quota::{Arrival, check, check_disk};
use super::{Asked, Upload, folder, store};
use crate::access::{Actor, Permission};
use crate::app::{App, Millis, make_private, private_file};
use crate::audit;
use crate::error::{Error, Fault, Result};
use crate::imports::read::Source;

/// How long a file waits to be decided on: it holds names, and sometimes passwords.
const WAITS: Millis = 7 * 24 * 3600 * 1000;
/// How long one that was applied is kept for its refused rows to be downloaded.
const KEPT: Millis = 24 * 3600 * 1000;
/// How long a file may be on its way: one older than that which no upload names was left by a crash.
const ON_ITS_WAY: Duration = Duration::from_secs(24 * 3600);
/// How often the space on the disk is looked at while a file is written, in bytes.
const LOOK_AT_DISK: u64 = 4 << 20;
/// The longest name that is kept.
const NAME_CHARS: usize = 120;

/// A file that has come, and is deleted unless it is kept.
pub struct Received {
    id: Uuid,
    path: PathBuf,
    size: u64,
    kept: bool,
    /// Counts it as long as no row does.
    arrival: Option<Arrival>,
}

impl Drop for Received {
    fn drop(&mut self) {
        if !self.kept {
            // What cannot be deleted now is found by the next sweep.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Writes a file that comes in pieces to the disk, piece by piece. An error among the pieces leaves nothing.
///
/// # Errors
/// `Forbidden`; `TooLarge`, also when a quota is used up; `Environment` when the disk is as good as full; those of the
/// pieces.
pub fn receive<P: AsRef<[u8]>>(
    app: &App,
    actor: &Actor,
    pieces: impl IntoIterator<Item = Result<P>>,
) -> Result<Received> {
    let owner = owner(actor)?;
    let limits = &app.config.uploads;
    let folder = folder(app);
    make_private(&folder)?;
    let arrival = app.arriving.begin(actor.organization, owner);
    let stored = app.db.read(|tx| store::usages(tx, actor.organization, owner))?;
    check(limits, arrival.add(0, stored))?;
    check_disk(limits, &folder)?;
    let id = app.ids().next_id();
    let path = folder.join(id.simple().to_string());
    let mut file = private_file(&path)?;
    let mut received = Received { id, path, size: 0, kept: false, arrival: None };
    for piece in pieces {
        let piece = piece?;
        let looked_at = received.size / LOOK_AT_DISK;
        let length = piece.as_ref().len() as u64;
        received.size += length;
        app.config.import.check_size(received.size)?;
        check(limits, arrival.add(length, stored))?;
        if received.size / LOOK_AT_DISK > looked_at {
            check_disk(limits, &folder)?;
        }
        file.write_all(piece.as_ref())?;
    }
    file.sync_all()?;
    received.arrival = Some(arrival);
    Ok(received)
}

/// Keeps a file that has come, if it can be read as a table at all. `name` is what its owner calls it.
///
/// # Errors
/// `Forbidden`; those of [`Source::open`]; `TooLarge` when others took the rest of a quota meanwhile.
pub fn keep(app: &App, actor: &Actor, mut received: Received, name: &str, asked: Asked) -> Result<Upload> {
    let account = owner(actor)?;
    Source::open(&received.path, &app.config.import, &app.sandbox)?;
    let upload = Upload {
        id: received.id,
        name: plain_name(name),
        stored: received.id.simple().to_string(),
        size: received.size,
        asked,
        created_at: app.now(),
        job: None,
    };
    // Rather counted by neither for a moment than by both: the transaction counts exactly.
    drop(received.arrival.take());
    app.db.write(|tx| {
        // Exact, whichever process received the others: of two at once the second sees the first.
        tx.hold_uploads(actor.organization)?;
        check(&app.config.uploads, store::usages(tx, actor.organization, account)?.with_file(upload.size))?;
        store::insert(tx, actor.organization, account, &upload)?;
        let details = json!({"file": upload.name, "size": upload.size});
        audit::record(tx, actor, app.ids().next_id(), upload.created_at, "import.upload", upload.id, &details)
    })?;
    received.kept = true;
    Ok(upload)
}

/// One of the actor's own uploads: what others sent may hold passwords, and is nobody else's.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn get(app: &App, actor: &Actor, id: Uuid) -> Result<Upload> {
    let account = owner(actor)?;
    app.db.read(|tx| store::get(tx, actor.organization, account, id))
}

/// The actor's uploads that are yet to be decided on, newest first.
///
/// # Errors
/// `Forbidden`.
pub fn open(app: &App, actor: &Actor) -> Result<Vec<Upload>> {
    let account = owner(actor)?;
    app.db.read(|tx| store::open(tx, actor.organization, account))
}

/// Says how it is to be imported.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn ask(app: &App, actor: &Actor, id: Uuid, asked: &Asked) -> Result<()> {
    let account = owner(actor)?;
    app.db.write(|tx| {
        let before = store::get(tx, actor.organization, account, id)?.asked;
        store::ask(tx, actor.organization, id, asked)?;
        let details = audit::changes(&json!(before), &json!(asked));
        audit::record(tx, actor, app.ids().next_id(), app.now(), "import.ask", id, &details)
    })
}

/// Discards it, with its file.
///
/// # Errors
/// `Forbidden`; `NotFound`.
pub fn discard(app: &App, actor: &Actor, id: Uuid) -> Result<()> {
    let account = owner(actor)?;
    let upload = app.db.write(|tx| {
        let upload = store::get(tx, actor.organization, account, id)?;
        store::delete(tx, actor.organization, id)?;
        let details = json!({"file": upload.name});
        audit::record(tx, actor, app.ids().next_id(), app.now(), "import.discard", id, &details)?;
        Ok(upload)
    })?;
    delete(&upload.path(app))
}

/// Forgets uploads that nobody decided on for a week and those applied a day ago, with their files, and files
/// that a crash left; how many files are gone. For the scheduler.
///
/// # Errors
/// Ours.
pub fn sweep(app: &App) -> Result<u32> {
    let now = app.now();
    let old = app.db.write(|tx| {
        let old = store::old(tx, now - WAITS, now - KEPT)?;
        for (organization, id, _) in &old {
            store::delete(tx, *organization, *id)?;
        }
        for (organization, id, _) in &old {
            let program = Actor::program(*organization);
            audit::record(tx, &program, app.ids().next_id(), now, "import.sweep", *id, &json!({}))?;
        }
        Ok(old)
    })?;
    let folder = folder(app);
    for (_, _, stored) in &old {
        delete(&folder.join(stored))?;
    }
    let known: HashSet<String> = app.db.read(store::stored)?.into_iter().map(|(name,)| name).collect();
    let mut gone = u32::try_from(old.len()).unwrap_or(u32::MAX);
    let Ok(files) = std::fs::read_dir(&folder) else { return Ok(gone) };
    for file in files {
        let file = file?;
        let age = SystemTime::now().duration_since(file.metadata()?.modified()?).unwrap_or_default();
        if age > ON_ITS_WAY && !known.contains(file.file_name().to_string_lossy().as_ref()) {
            delete(&file.path())?;
            gone += 1;
        }
    }
    Ok(gone)
}

fn owner(actor: &Actor) -> Result<Uuid> {
    actor.require(Permission::ImportPeople)?;
    // The operator imports files where they lie.
    actor.id().ok_or_else(|| Error::Forbidden(Fault::new("forbidden").with("permission", "import-people")))
}

fn delete(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

/// The name without folders (old browsers send them), control characters and excess.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|letter| !letter.is_control()).take(NAME_CHARS).collect();
    if plain.trim().is_empty() { "?".to_owned() } else { plain.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_text_and_never_a_path() {
        for (given, kept) in [
            ("lista 5.º B.xlsx", "lista 5.º B.xlsx"),
            ("C:\\fakepath\\lista.csv", "lista.csv"),
            ("../../etc/passwd", "passwd"),
            ("a\r\nb\u{0}.csv", "ab.csv"),
            ("", "?"),
            ("  ", "?"),
            ("carpeta/", "?"),
        ] {
            assert_eq!(plain_name(given), kept, "{given:?}");
        }
        assert_eq!(plain_name(&"ñ".repeat(500)).chars().count(), NAME_CHARS);
    }
}
