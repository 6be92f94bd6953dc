//! Going into a meeting, and the report of who came (14.3).
//!
//! Who came is told by who went in from here: whoever is let in by somebody else, or has kept a link, nobody knows of.

use std::path::Path;

use serde_json::json;
use uuid::Uuid;

use super::actions::{absent, found, refused, show};
use super::rules::Phase;
use super::server::{As, Server};
use super::store::Found;
use super::{Attended, Meeting, store};
use crate::access::Actor;
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::exports::table::Table;
use crate::i18n::Locale;

/// Lets the actor into a meeting: makes sure that it is there, writes down that they came, and says by which address
/// they go in. The address is theirs alone.
///
/// # Errors
/// `NotFound` for whoever neither holds it nor is invited, and the attempt is written down; `Conflict` while it is not
/// open, or when the server refuses; `Busy` when it cannot be reached.
pub fn join(app: &App, actor: &Actor, id: Uuid) -> Result<String> {
    let Some((account, before)) = app.db.read(|tx| taking_part(tx, actor, id))? else {
        return Err(absent(app, actor, id, "meeting.join"));
    };
    Phase::of(&before, app.now()).admits().map_err(Error::Conflict)?;
    let server = match &before.link {
        Some(_) => None,
        None => {
            let server = Server::open(&app.config.meetings)?;
            let server = server.ok_or_else(|| Error::Conflict(Fault::new("meeting-nowhere")))?;
            let back = app
                .config
                .serve
                .public_url
                .as_deref()
                .map(|url| format!("{}/meetings/{id}", url.trim_end_matches('/')));
            // The other side may take its time: no transaction waits for it.
            server.create(&before, back.as_deref())?;
            Some(server)
        }
    };
    let entered = app.db.write(|tx| {
        // What was called off or taken back meanwhile is not gone into.
        let Some((_, meeting)) = taking_part(tx, actor, id)? else { return Ok(None) };
        Phase::of(&meeting, app.now()).admits().map_err(Error::Conflict)?;
        if meeting.link != before.link {
            return Err(Error::Conflict(Fault::new("meeting-changed")));
        }
        if store::joined(tx, actor.organization, id, account, app.now())? {
            let details = json!({"meeting": meeting.title});
            audit::record(tx, actor, app.ids().next_id(), app.now(), "meeting.join", id, &details)?;
        }
        Ok(Some((store::name(tx, actor.organization, account)?, meeting)))
    })?;
    let Some((name, meeting)) = entered else { return Err(absent(app, actor, id, "meeting.join")) };
    let as_what = if meeting.organizer == account { As::Moderator } else { As::Viewer };
    Ok(match server {
        Some(server) => server.join(&meeting, &name, as_what),
        None => meeting.link.unwrap_or_default(),
    })
}

/// The meeting and the actor's account, if they hold it or are invited.
fn taking_part(tx: &mut Tx<'_>, actor: &Actor, id: Uuid) -> Result<Option<(Uuid, Meeting)>> {
    let Some(account) = actor.account else { return Ok(None) };
    let Some(Found { meeting, is_invited, .. }) = found(tx, actor, id)? else { return Ok(None) };
    Ok((is_invited || meeting.organizer == account).then_some((account, meeting)))
}

/// Who was invited and who came, by name.
///
/// # Errors
/// `NotFound` or `Forbidden`, and the attempt is written down.
pub fn report(app: &App, actor: &Actor, id: Uuid) -> Result<Vec<Attended>> {
    if !show(app, actor, id)?.reports {
        return Err(refused(app, actor, id, "meeting.report"));
    }
    app.db.read(|tx| store::attendance(tx, actor.organization, id))
}

/// The columns of the report as a file, as message keys.
const COLUMNS: [&str; 5] = ["meetings-name", "meetings-came", "meetings-first", "meetings-last", "meetings-times"];

/// Writes the report to `output`: CSV, or XLSX where its name ends so. That is an entry of the audit log.
///
/// # Errors
/// As [`report`]; `Invalid` when the name ends otherwise; `Environment`.
pub fn export(app: &App, actor: &Actor, id: Uuid, output: &Path, l: Locale) -> Result<usize> {
    let rows = report(app, actor, id)?;
    let mut table = Table::create(output)?;
    let moment = |at: Option<i64>| at.map(|at| l.moment(at)).unwrap_or_default();
    table.row(&COLUMNS.map(|key| l.text(key, &[])))?;
    for row in &rows {
        let came = row.words(l);
        table.row(&[row.name.clone(), came, moment(row.first_at), moment(row.last_at), row.times.to_string()])?;
    }
    table.finish()?;
    let (entry, details) = (app.ids().next_id(), json!({"entries": rows.len()}));
    app.db.write(|tx| audit::record(tx, actor, entry, app.now(), "meeting.report", id, &details))?;
    Ok(rows.len())
}

impl Attended {
    /// Whether they came, in words.
    pub fn words(&self, l: Locale) -> String {
        l.text(
            match (self.first_at, self.is_organizer, self.is_invited) {
                (Some(_), true, _) => "meetings-held",
                (Some(_), false, true) => "meetings-yes",
                (Some(_), false, false) => "meetings-yes-uninvited",
                (None, ..) => "meetings-no",
            },
            &[],
        )
    }

    /// The colour of its badge.
    pub fn colour(&self) -> &'static str {
        if self.first_at.is_some() { "good" } else { "warn" }
    }
}
