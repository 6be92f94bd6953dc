//! `llavero demo`: the main job on a made-up district, in a directory of its own.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use super::failure::Failure;
use super::import::write_problems;
use super::screen::Screen;
use super::session::{Global, Session};
use super::Ended;
use crate::access::Actor;
use crate::app::make_private;
use crate::demo::files::{self, SampleFile};
use crate::error::{Error, Fault, Result};
use crate::imports::actions::{self as imports, Outcome, Request};
use crate::imports::plan::{Options, Totals};
use crate::organization::Settings;
use crate::organization::actions::{NewOrganization, create};
use crate::reports::actions as reports;

/// See the main job on a made-up district: files in; accounts, passwords, slips and reports out
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  llavero demo\n\n\
    It works in the directory `demo` of the data directory, which it makes anew each time, and touches nothing else.")]
pub(super) struct Demo {
    /// Another number makes up other people
    #[arg(long, default_value_t = 2026, hide = true)]
    seed: u64,
}

/// What says that a directory is the demo's own, to be made anew.
const MARK: &str = "made-by-llavero-demo";

impl Demo {
    pub(super) fn run(&self, mut global: Global, screen: Screen) -> Result<Ended, Failure> {
        let started = Instant::now();
        let config = match global.settings().and_then(|mut config| {
            config.data_dir = fresh(&config.data_dir.join("demo"))?;
            config.key_file = None;
            Ok(config)
        }) {
            Ok(config) => config,
            Err(error) => return Err(Failure { error, screen, log: None }),
        };
        global.data_dir = Some(config.data_dir.clone());
        let session = Session::with(global, screen, config, true)?;
        self.carry_out(&session, started).map_err(|error| session.failure(error))
    }

    fn carry_out(&self, session: &Session, started: Instant) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let folder = app.config.data_dir.join("files");
        make_private(&folder)?;
        make_private(&app.out_dir())?;
        let samples = files::write(&folder, self.seed)?;
        let settings = Settings {
            sign_in_url: "https://llavero.example.org".to_owned(),
            ..Settings::of_locale(screen.locale)
        };
        let name = screen.text("cli-demo-district", &[]);
        let organization = create(app, NewOrganization { name, locale: screen.locale, settings, manager: None })?;
        let actor = Actor::operator(organization.id);

        let steps = screen.steps(samples.len() as u64);
        let mut all = Vec::new();
        for sample in &samples {
            steps.step(sample.path.display().to_string());
            all.push(load(session, &actor, sample)?);
        }
        drop(steps);
        tell(session, &folder, &all, started);
        Ok(Ended::Well)
    }
}

/// What came of one file.
struct Loaded {
    name: String,
    rows: u32,
    totals: Totals,
    problems: Option<PathBuf>,
}

fn load(session: &Session, actor: &Actor, sample: &SampleFile) -> Result<Loaded> {
    let app = &session.app;
    let request = Request {
        path: sample.path.clone(),
        profile: Some(sample.profile),
        options: Options {
            school: Some(sample.school.to_owned()),
            skip_refused: true,
            ..Options::default()
        },
        ..Request::default()
    };
    match imports::run(app, actor, &request)? {
        Outcome::Applied(applied, preview) => {
            let problems = write_problems(app, &request, &preview, None, session.screen.locale)?;
            let stem = sample.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let report = app.out_dir().join(format!("{stem}-report.xlsx"));
            reports::write(app, actor, &applied.job.to_string(), &report, session.screen.locale)?;
            let name = sample.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok(Loaded { name, rows: sample.rows, totals: applied.totals, problems })
        }
        Outcome::Stopped(_) => Err(Error::internal("the demo's own file was refused")),
    }
}

fn tell(session: &Session, folder: &Path, all: &[Loaded], started: Instant) {
    let Session { screen, app, .. } = session;
    let _ = (folder, all, app, started);
    screen.say("cli-next", &[]);
}

/// An empty directory for the demo. One that the demo made is made anew; anybody else's is left alone.
fn fresh(dir: &Path) -> Result<PathBuf> {
    if dir.exists() {
        let empty = std::fs::read_dir(dir)?.next().is_none();
        if !empty && !dir.join(MARK).is_file() {
            return Err(Error::Conflict(Fault::new("demo-occupied").with("directory", dir.display())));
        }
        std::fs::remove_dir_all(dir)?;
    }
    make_private(dir)?;
    std::fs::write(dir.join(MARK), "")?;
    Ok(dir.to_owned())
}
