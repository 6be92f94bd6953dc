//! What is done to the accounts of a directory that is there: cells saved, a change to very many and its undo, the
//! overview, and the audit log gone through.

use std::path::Path;
use std::time::Instant;

use llavero::access::{Actor, organization_of};
use llavero::accounts::Field;
use llavero::accounts::bulk::actions::apply;
use llavero::accounts::bulk::{Change, Request};
use llavero::accounts::edit::Cell;
use llavero::accounts::edit::actions::{editable, save};
use llavero::accounts::filter::Filter;
use llavero::accounts::list::{Sort, list};
use llavero::accounts::undo::undo;
use llavero::app::App;
use llavero::audit;
use llavero::jobs::Progress;
use llavero::reports::overview::overview;
use secrecy::SecretString;

use crate::{Any, place};

/// Of the table that [`measure`] prints.
pub const HEADING: &str = "| change, s | database | p50 | most |\n|---|---|---|---|";

/// How often 50 cells are saved.
const SAVES: usize = 40;
/// How often the overview is asked for.
const LOOKS: usize = 5;
/// The entries of the audit log that is gone through, at least.
const ENTRIES: usize = 1_000_000;

/// Makes the changes; a line of the table for each kind.
pub fn measure(database: &str, folder: &Path) -> Any<Vec<String>> {
    let app = place::app(place::imported(database, folder)?, folder)?;
    let actor = Actor::operator(organization_of(&app, None)?);
    let mut lines = Vec::new();
    let mut told = |name: String, times: &mut [f64]| {
        times.sort_unstable_by(f64::total_cmp);
        lines.push(format!(
            "| {name} | {database} | {:.4} | {:.4} |",
            times[times.len() / 2],
            times.last().copied().unwrap_or_default()
        ));
    };
    for (name, fields) in [
        ("50 cells: the last names of as many people", &[Field::LastName][..]),
        ("50 cells: their usernames", &[Field::Username]),
        ("50 cells: all of seven people's, passwords too", &llavero::accounts::edit::GRID),
    ] {
        told(name.to_owned(), &mut cells(&app, &actor, fields)?);
    }
    let mut looks = Vec::new();
    for _ in 0..LOOKS {
        looks.push(timed(|| Ok(overview(&app, &actor).map(drop)?))?);
    }
    told("the overview".to_owned(), &mut looks);
    for (name, change) in [
        ("a position", Change::Position("Delegado".to_owned())),
        ("a password", Change::Password(Some(SecretString::from("lima-papel-42".to_owned())))),
        ("inactive", Change::Deactivate { keep: true, comment: "Promoción".to_owned() }),
    ] {
        let filter = Filter::parse(&[("grade_level", "3")]).map_err(|_| "filter")?;
        let request = Request { filter, change, sure: true };
        let mut done = None;
        let seconds = timed(|| {
            done = Some(apply(&app, &actor, &request, None, &Progress::default())?);
            Ok(())
        })?;
        let done = done.ok_or("nothing done")?;
        told(format!("{name} for {}", done.totals.changed), &mut [seconds]);
        let seconds = timed(|| Ok(undo(&app, &actor, done.job, &Progress::default()).map(drop)?))?;
        told("its undo".to_owned(), &mut [seconds]);
    }
    let (written, seconds) = entries(&app, &actor)?;
    told(format!("{written} entries of the audit log gone through"), &mut [seconds]);
    Ok(lines)
}

fn timed(what: impl FnOnce() -> Any<()>) -> Any<f64> {
    let start = Instant::now();
    what()?;
    Ok(start.elapsed().as_secs_f64())
}

/// Saves fifty cells of these fields again and again, each time of the next people of the list.
fn cells(app: &App, actor: &Actor, fields: &[Field]) -> Any<Vec<f64>> {
    let people = u32::try_from(50 / fields.len())?;
    let mut at = None;
    let mut times = Vec::new();
    for round in 0..=SAVES {
        let page = list(app, actor, &Filter::default(), Sort::default(), people, at.as_ref())?;
        let ids: Vec<_> = page.rows.iter().map(|row| row.id).collect();
        at = page.next;
        let mut cells = Vec::new();
        for one in editable(app, actor, &ids)? {
            for field in fields {
                let seen = one.value(*field);
                let value = match field {
                    Field::Password => format!("papel-lima-{round}73"),
                    Field::Email => format!("{}.{round}@colegio.example", one.id),
                    Field::Username | Field::UniqueId => format!("{seen}-{round}"),
                    _ if seen.ends_with(" Ríos") => seen.trim_end_matches(" Ríos").to_owned(),
                    _ => format!("{seen} Ríos"),
                };
                cells.push(Cell { account: one.id, field: *field, seen: Some(seen), value: SecretString::from(value) });
            }
        }
        let start = Instant::now();
        let saved = save(app, actor, &cells)?;
        let seconds = start.elapsed().as_secs_f64();
        if saved.saved() != cells.len() {
            let refused = saved.cells.iter().zip(&cells).find_map(|(outcome, cell)| outcome.fault(cell.field));
            return Err(format!("{} of {} cells saved: {refused:?}", saved.saved(), cells.len()).into());
        }
        // The first prepares statements.
        if round > 0 {
            times.push(seconds);
        }
    }
    Ok(times)
}

/// Fills the audit log up, and goes through it; how many entries, and the seconds.
fn entries(app: &App, actor: &Actor) -> Any<(u64, f64)> {
    let mut ids = app.ids();
    for _ in 0..ENTRIES / 1000 {
        let subject = ids.next_id();
        let some: Vec<_> = (0..1000)
            .map(|n| (ids.next_id(), subject, serde_json::json!({"last_name": ["Peña", format!("Peña {n}")]})))
            .collect();
        app.db.write(|tx| audit::record_all(tx, actor, app.now(), "account.edit", &some))?;
    }
    let mut count = 0;
    let seconds = timed(|| {
        let verdict = app.db.read(|tx| audit::verify::verify(tx, actor.organization, &[], &Progress::default()))?;
        count = verdict.entries;
        if verdict.broken > 0 { Err("the log is broken".into()) } else { Ok(()) }
    })?;
    Ok((count, seconds))
}
