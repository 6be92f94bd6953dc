//! What the product takes.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::accounts::rules::UsernamePolicy;
use llavero::credentials::generate::actions::run as generate;
use llavero::credentials::generate::{Mode, Recipe};
use llavero::i18n::Locale;
use llavero::imports::actions::{self, Outcome, Request};
use llavero::imports::check::{Checking, Draft};
use llavero::imports::map;
use llavero::imports::read::{Limits, Source};
use llavero::jobs::Progress;
use llavero::organization::Settings;
use llavero::organization::actions::{NewOrganization, create};
use llavero::sandbox::Sandbox;

use crate::{Any, place};

fn request(folder: &Path) -> Request {
    Request { path: place::csv(folder), profile: Some(Profile::Student), ..Request::default() }
}

/// The file into an empty database: read, checked, named, sealed, written.
pub fn import(database: &str, folder: &Path) -> Any<f64> {
    let app = place::app(place::fresh(database, folder, "ours")?, folder)?;
    let settings = Settings::of_locale(Locale::Es);
    let new = NewOrganization { name: "Distrito".into(), locale: Locale::Es, settings, manager: None };
    let actor = Actor::operator(create(&app, new)?.id);
    let start = Instant::now();
    match actions::run(&app, &actor, &request(folder), &Progress::default())? {
        Outcome::Applied(..) => Ok(start.elapsed().as_secs_f64()),
        Outcome::Stopped(preview) => Err(format!("refused: {:?}", preview.plan.problems.first()).into()),
    }
}

/// The same file, previewed against what it made.
pub fn preview(database: &str, folder: &Path) -> Any<f64> {
    let app = place::app(place::imported(database, folder)?, folder)?;
    let actor = Actor::operator(llavero::access::organization_of(&app, None)?);
    let start = Instant::now();
    let preview = actions::preview(&app, &actor, &request(folder), &Progress::default())?;
    let seconds = start.elapsed().as_secs_f64();
    assert_eq!(preview.plan.totals.changed + preview.plan.totals.new, 0, "{:?}", preview.plan.totals);
    Ok(seconds)
}

/// The same file, imported again.
pub fn again(database: &str, folder: &Path) -> Any<f64> {
    let app = place::app(place::imported(database, folder)?, folder)?;
    let actor = Actor::operator(llavero::access::organization_of(&app, None)?);
    let start = Instant::now();
    match actions::run(&app, &actor, &request(folder), &Progress::default())? {
        Outcome::Applied(applied, _) => assert_eq!(applied.totals.changed + applied.totals.new, 0),
        Outcome::Stopped(_) => return Err("stopped".into()),
    }
    Ok(start.elapsed().as_secs_f64())
}

/// A new password for everyone.
pub fn passwords(database: &str, folder: &Path) -> Any<f64> {
    let app = place::app(place::imported(database, folder)?, folder)?;
    let actor = Actor::operator(llavero::access::organization_of(&app, None)?);
    let recipe = Recipe::new(Profile::Student, Mode::Passwords);
    let start = Instant::now();
    let applied = generate(&app, &actor, &recipe, &Progress::default())?;
    let seconds = start.elapsed().as_secs_f64();
    assert!(applied.passwords_changed > 0 && applied.skipped.is_empty());
    Ok(seconds)
}

/// A spreadsheet, read, mapped and checked.
pub fn xlsx(folder: &Path, rows: u32) -> Any<f64> {
    let path = folder.join("people.xlsx");
    if !path.exists() {
        let mut reader = csv::Reader::from_path(place::csv(folder))?;
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (column, heading) in reader.headers()?.iter().enumerate() {
            sheet.write(0, column as u16, heading)?;
        }
        for (row, record) in reader.records().take(rows as usize).enumerate() {
            for (column, cell) in record?.iter().enumerate() {
                sheet.write(row as u32 + 1, column as u16, cell)?;
            }
        }
        book.save(&path)?;
    }
    let start = Instant::now();
    let mut source = Source::open(&path, &Limits::default(), &Sandbox::at(env!("CARGO_BIN_EXE_llavero")))?;
    let headings = source.detected().headings.clone();
    let mapping = map::map(&headings, &[], None, None).map_err(|problems| format!("{problems:?}"))?;
    let checking = Checking {
        mapping: &mapping,
        headings: &headings,
        policy: &UsernamePolicy::SCHOOL,
        fields: mapping.fields(),
        default_profile: Some(Profile::Student),
        date_order: Some(llavero::accounts::rules::DateOrder::DayMonth),
    };
    let mut draft = Draft::new(&mapping);
    source.rows(&mut |row| {
        draft.add(&row, &checking);
        ControlFlow::Continue(())
    })?;
    assert_eq!(draft.people.len() as u32, rows, "{:?}", draft.problems.first());
    Ok(start.elapsed().as_secs_f64())
}
