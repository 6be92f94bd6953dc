//! The print: a file at once when it is small, else work that is followed, and a file that is handed out once.

use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use askama::Template;
use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use uuid::Uuid;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::prints::{Prints, Slot, take, waits};
use super::{asked, choose};
use crate::access::{Actor, Can, Recently, can};
use crate::accounts::ticked;
use crate::app::{App, private_file};
use crate::credentials::slips::actions::{self, Printed, Request, outlook};
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::jobs::progress::Snapshot;
use crate::web::download::Download;
use crate::web::{Form, Reply, Shell, Web, page, see};

/// Up to so many slips are typeset while the browser waits.
pub(in crate::credentials::slips) const AT_ONCE: usize = 400;

#[derive(Template)]
#[template(path = "credentials/printing.html")]
struct Printing {
    shell: Shell,
    id: Uuid,
    /// How far it is; `None` when it is done.
    snapshot: Option<Snapshot>,
    words: String,
    /// Nobody has fetched it yet.
    waits: bool,
    back: String,
}

#[derive(Template)]
#[template(path = "reports/failed.html")]
struct Failed {
    shell: Shell,
    what: String,
    back: String,
}

pub(super) async fn start(
    can: Recently<Can<can::RevealPasswords>>,
    State(web): State<Web>,
    Extension(prints): Extension<Arc<Prints>>,
    form: Form,
) -> Reply {
    let (actor, who) = (can.actor().clone(), can.actor().clone());
    let form = web.run(move |app| ticked::whole(app, &who, form)).await?;
    let request = asked::request(&form)?;
    let (who, what) = (actor.clone(), request.clone());
    let counted = web.run(move |app| Ok(outlook(app, &who, &what).map(|outlook| outlook.slips()))).await?;
    let slips = match counted {
        Ok(0) => Err(Error::from(Fault::new("slips-nothing"))),
        counted => counted,
    };
    let slips = match slips {
        Ok(slips) => slips,
        Err(error @ Error::Invalid(_)) => {
            return choose::choosing(&web, &actor, can.shell("/slips"), form.refused(error)?).await;
        }
        Err(other) => return Err(other.into()),
    };
    let name = can.l.t("slips-file");
    if slips <= AT_ONCE {
        let file = web.run(move |app| made(app, &actor, &prints, &request, &name, &Progress::default())).await?;
        return Ok(file.into_response());
    }
    let slot = Slot::default();
    let work = {
        let (actor, prints, slot) = (actor.clone(), prints.clone(), slot.clone());
        move |app: &App, progress: &Progress| {
            let file = made(app, &actor, &prints, &request, &name, progress)?;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
            Ok(())
        }
    };
    let id = web.runs.follow(&web.app, actor.organization, asked::address("/slips", &form), work);
    prints.keep(&actor, id, slot);
    Ok(see(&format!("/slips/prints/{id}")))
}

/// Prints into a folder that is gone afterwards: one file, or several in a ZIP.
pub(in crate::credentials::slips) fn made(
    app: &App,
    actor: &Actor,
    prints: &Prints,
    request: &Request,
    name: &str,
    progress: &Progress,
) -> Result<Download> {
    Download::within(app, |folder| {
        let request = Request { output: folder.join(format!("{name}.pdf")), ..request.clone() };
        let printed = actions::print(app, actor, prints.engine(app)?, &request, progress)?;
        match printed.files.as_slice() {
            [] => Err(Fault::new("slips-nothing").into()),
            [only] => Ok(only.clone()),
            _ => packed(folder, name, &printed),
        }
    })
}

/// Several files as one, each under the name of its section.
fn packed(folder: &Path, name: &str, printed: &Printed) -> Result<PathBuf> {
    let path = folder.join(format!("{name}.zip"));
    let mut zip = ZipWriter::new(private_file(&path)?);
    // PDF is compressed as it is.
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (at, file) in printed.files.iter().enumerate() {
        let section = printed.sections.get(at).map(String::as_str).unwrap_or_default();
        zip.start_file(entry(name, at + 1, section), stored).map_err(Error::internal)?;
        copy(file, &mut zip)?;
        std::fs::remove_file(file)?;
    }
    zip.finish().map_err(Error::internal)?;
    Ok(path)
}

fn copy(file: &Path, to: &mut ZipWriter<impl Write + Seek>) -> Result<()> {
    std::io::copy(&mut std::fs::File::open(file)?, to)?;
    Ok(())
}

/// What a file is called in the ZIP: letters and digits of the section's name, which is anybody's text.
fn entry(name: &str, number: usize, section: &str) -> String {
    let plain: String = section.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    match plain.trim_matches('-') {
        "" => format!("{name}-{number:03}.pdf"),
        plain => format!("{name}-{number:03}-{plain}.pdf"),
    }
}

pub(super) async fn show(
    can: Can<can::RevealPasswords>,
    State(web): State<Web>,
    Extension(prints): Extension<Arc<Prints>>,
    axum::extract::Path(id): axum::extract::Path<Uuid>,
) -> Reply {
    let missing = || Error::NotFound { what: "job", id: id.to_string() };
    let slot = prints.slot(can.actor(), id).ok_or_else(missing)?;
    let run = web.runs.get(can.actor().organization, id).ok_or_else(missing)?;
    let (shell, back) = (can.shell("/slips"), run.back.clone());
    if let Some(error) = run.failure() {
        return page(StatusCode::OK, &Failed { what: shell.l.error(&error), back, shell });
    }
    let snapshot = (!run.has_ended()).then(|| run.snapshot());
    let step = snapshot.map(|snapshot| snapshot.step).filter(|step| !step.is_empty()).unwrap_or("run-begins");
    let words = shell.l.text(step, &[]);
    page(StatusCode::OK, &Printing { shell, id, snapshot, words, waits: waits(&slot), back })
}

pub(super) async fn stop(
    can: Can<can::RevealPasswords>,
    State(web): State<Web>,
    Extension(prints): Extension<Arc<Prints>>,
    axum::extract::Path(id): axum::extract::Path<Uuid>,
) -> Reply {
    if prints.slot(can.actor(), id).is_some()
        && let Some(run) = web.runs.get(can.actor().organization, id)
    {
        run.cancel();
    }
    Ok(see(&format!("/slips/prints/{id}")))
}

/// Hands the file out, once, to whoever printed it.
pub(super) async fn file(
    can: Recently<Can<can::RevealPasswords>>,
    Extension(prints): Extension<Arc<Prints>>,
    axum::extract::Path(id): axum::extract::Path<Uuid>,
) -> Reply {
    let slot = prints.slot(can.actor(), id).ok_or_else(|| Error::NotFound { what: "job", id: id.to_string() })?;
    Ok(match take(&slot) {
        Some(file) => file.into_response(),
        None => see(&format!("/slips/prints/{id}")),
    })
}
