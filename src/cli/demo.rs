//! `llavero demo`: the main job on a made-up district, in a directory of its own.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::Ended;
use super::failure::Failure;
use super::import::{file_name, short, write_problems};
use super::screen::{Align, Screen};
use super::serve::answer;
use super::session::{Global, Session};
use crate::access::Actor;
use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::app::make_private;
use crate::credentials::generate::actions::run as generate;
use crate::credentials::generate::{Mode, Recipe};
use crate::credentials::rules::generate as generate_password;
use crate::credentials::slips::Layout;
use crate::credentials::slips::actions::{Request, print};
use crate::demo::files::{self, SampleFile};
use crate::error::{Error, Fault, Result};
use crate::imports::actions::{self as imports, Outcome};
use crate::imports::plan::{Options, Totals};
use crate::jobs::Progress;
use crate::organization::Settings;
use crate::organization::actions::{NewOrganization, create};
use crate::print::Engine;
use crate::reports::actions as reports;
use crate::web::Web;
use crate::web::server::Server;

/// See the main job on a made-up district: files in; accounts, passwords, slips and reports out
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  llavero demo\n\n\
    It ends by serving the console, until Ctrl-C.\n\
    It works in the directory `demo` of the data directory, which it makes anew each time, and touches nothing else.")]
pub(super) struct Demo {
    /// Another number makes up other people
    #[arg(long, default_value_t = 2026, hide = true)]
    seed: u64,
    /// End with the summary, without serving the console
    #[arg(long)]
    no_serve: bool,
    /// Serve the console even where nobody sits at the terminal
    #[arg(long, conflicts_with = "no_serve")]
    serve: bool,
    /// Where the console listens; a port that is taken gives way to the next that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
}

/// What says that a directory is the demo's own, to be made anew.
const MARK: &str = "made-by-llavero-demo";

impl Demo {
    pub(super) fn run(&self, mut global: Global, screen: Screen) -> Result<Ended, Failure> {
        let started = Instant::now();
        let config = match global.settings().and_then(|mut config| {
            config.data_dir = fresh(&config.data_dir.join("demo"))?;
            config.key_file = None;
            // Whatever the settings say: made-up people never go where real ones are.
            config.database_url = None;
            Ok(config)
        }) {
            Ok(config) => config,
            Err(error) => return Err(Failure { error, screen, log: None }),
        };
        global.data_dir = Some(config.data_dir.clone());
        global.database_url = None;
        let session = Session::with(global, screen, config, true)?;
        self.carry_out(&session, started).map_err(|error| session.failure(error))
    }

    fn carry_out(&self, session: &Session, started: Instant) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let folder = app.config.data_dir.join("files");
        make_private(&folder)?;
        make_private(&app.out_dir())?;
        let samples = files::write(&folder, self.seed)?;
        let settings =
            Settings { sign_in_url: "https://llavero.example.org".to_owned(), ..Settings::of_locale(screen.locale) };
        let name = screen.text("cli-demo-district", &[]);
        let password = generate_password(&settings.style(Profile::Staff, None), &mut app.rng());
        let manager = Some((MANAGER.to_owned(), password.clone()));
        let organization = create(app, NewOrganization { name, locale: screen.locale, settings, manager })?;
        let actor = Actor::operator(organization.id);

        let steps = screen.steps(samples.len() as u64 + 9);
        let mut done = Done { name: organization.name, ..Done::default() };
        for sample in &samples {
            steps.step(screen.text("cli-demo-loading", &[("file", file_name(&sample.path))]));
            done.loaded.push(load(session, &actor, sample)?);
        }
        for (profile, mode) in [(Profile::Student, Mode::Missing), (Profile::Teacher, Mode::Email)] {
            steps.step(screen.text("cli-demo-generating", &[]));
            let recipe = Recipe { domain: Some(DOMAIN.to_owned()), ..Recipe::new(profile, mode) };
            let applied = generate(app, &actor, &recipe, &Progress::default())?;
            let report = app.out_dir().join(format!("{}-credentials.csv", profile.name()));
            reports::write(app, &actor, &applied.job.to_string(), &report, screen.locale, &Progress::default())?;
            done.emails += applied.emails_changed;
            done.passwords += applied.passwords_changed;
            done.last_run = short(applied.job);
        }
        let engine = Engine::new(None)?;
        for sample in samples.iter().filter(|sample| matches!(sample.profile, Profile::Student | Profile::Teacher)) {
            steps.step(screen.text("cli-demo-printing", &[]));
            let stem = sample.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let filter =
                Filter { school: Some(sample.school.to_owned()), profile: Some(sample.profile), ..Filter::default() };
            let output = app.out_dir().join(format!("{stem}-slips.pdf"));
            done.print(
                session,
                &actor,
                &engine,
                &Request { locale: Some(sample.language), ..Request::new(filter, output) },
            )?;
        }
        done.section = done.loaded.iter().find_map(|loaded| loaded.section.clone()).unwrap_or_default();
        if !done.section.is_empty() {
            steps.step(screen.text("cli-demo-printing", &[]));
            let filter = Filter { section: Some(done.section.clone()), ..Filter::default() };
            let output = app.out_dir().join("letters.pdf");
            done.print(session, &actor, &engine, &Request { layout: Layout::OneUp, ..Request::new(filter, output) })?;
        }
        drop(steps);
        done.tell(session, started);
        if self.no_serve || !(self.serve || screen.can_ask() && !screen.for_program) {
            return Ok(Ended::Well);
        }
        self.serve(session, &password)
    }

    /// The console of the district, with what it takes to sign in.
    fn serve(&self, session: &Session, password: &SecretString) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let _only_server = app.db.lock_server()?;
        let server = bind_next(self.listen)?;
        screen.heading(&screen.text("cli-demo-console", &[]));
        screen.entry(&screen.text("cli-demo-address", &[]), &server.url());
        screen.entry(&screen.text("cli-demo-user", &[]), MANAGER);
        screen.entry(&screen.text("cli-demo-password", &[]), password.expose_secret());
        screen.print("");
        screen.say("cli-demo-stop", &[]);
        answer(server, Web::new(app.clone(), false))
    }
}

/// The manager of the made-up district.
const MANAGER: &str = "demo@district.example";
/// How many ports are tried before the machine chooses one.
const PORTS: u16 = 20;

fn bind_next(first: SocketAddr) -> Result<Server> {
    let next = (0..PORTS).filter_map(|step| Some(SocketAddr::new(first.ip(), first.port().checked_add(step)?)));
    let mut free = next.filter_map(|address| Server::bind(address).ok());
    free.next().map_or_else(|| Server::bind(SocketAddr::new(first.ip(), 0)), Ok)
}

/// The district's domain; nobody can ever own it.
const DOMAIN: &str = "district.example";

/// What came of it all.
#[derive(Default)]
struct Done {
    name: String,
    loaded: Vec<Loaded>,
    emails: u32,
    passwords: u32,
    last_run: String,
    section: String,
    slips: usize,
    pages: usize,
    printed: Vec<PathBuf>,
}

/// What came of one file.
struct Loaded {
    file: PathBuf,
    rows: u32,
    read_as: String,
    totals: Totals,
    section: Option<String>,
}

fn load(session: &Session, actor: &Actor, sample: &SampleFile) -> Result<Loaded> {
    let Session { app, screen, .. } = session;
    let request = imports::Request {
        path: sample.path.clone(),
        profile: Some(sample.profile),
        options: Options { school: Some(sample.school.to_owned()), skip_refused: true, ..Options::default() },
        ..imports::Request::default()
    };
    let Outcome::Applied(applied, preview) = imports::run(app, actor, &request, &Progress::default())? else {
        return Err(Error::internal("the demo's own file was refused"));
    };
    write_problems(app, &request, &preview, None, screen.locale)?;
    let stem = sample.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let report = app.out_dir().join(format!("{stem}-report.xlsx"));
    reports::write(app, actor, &applied.job.to_string(), &report, screen.locale, &Progress::default())?;
    let detected = &preview.detected;
    let encoding = detected.encoding.map(|name| format!(", {name}")).unwrap_or_default();
    let section = preview.plan.by_section.keys().next();
    Ok(Loaded {
        file: sample.path.clone(),
        rows: sample.rows,
        read_as: format!("{}{encoding}", detected.kind.name().to_uppercase()),
        totals: applied.totals,
        section: section.map(|name| name.rsplit(" · ").next().unwrap_or(name).to_owned()),
    })
}

impl Done {
    fn print(&mut self, session: &Session, actor: &Actor, engine: &Engine, request: &Request) -> Result<()> {
        let printed = print(&session.app, actor, engine, request, &Progress::default())?;
        self.slips += printed.slips;
        self.pages += printed.pages;
        self.printed.extend(printed.files);
        Ok(())
    }

    /// What happened, where it lies, what to try next.
    fn tell(&self, session: &Session, started: Instant) {
        let Session { app, screen, .. } = session;
        let sum = |part: &dyn Fn(&Totals) -> u32| self.loaded.iter().map(|loaded| part(&loaded.totals)).sum::<u32>();
        let (people, guardians) = (sum(&|totals| totals.new), sum(&|totals| totals.new_guardians));
        let refused = sum(&|totals| totals.refused);
        let seconds = started.elapsed().as_secs_f64();
        screen.heading(
            &screen.text("cli-demo-title", &[("name", self.name.clone()), ("seconds", format!("{seconds:.1}"))]),
        );
        screen.print("");
        let columns = [
            (screen.text("cli-job-file", &[]), Align::Left),
            (screen.text("cli-read-as", &[]), Align::Left),
            (screen.text("cli-demo-rows", &[]), Align::Right),
            (screen.text("cli-column-new", &[]), Align::Right),
            (screen.text("cli-column-refused", &[]), Align::Right),
        ];
        let rows: Vec<Vec<String>> = (self.loaded.iter())
            .map(|loaded| {
                vec![
                    file_name(&loaded.file),
                    loaded.read_as.clone(),
                    screen.number(loaded.rows),
                    screen.number(loaded.totals.new),
                    screen.number(loaded.totals.refused),
                ]
            })
            .collect();
        screen.table(&columns, &rows);
        screen.print("");
        let n = |n: u32| screen.number(n);
        let args = [("files", self.loaded.len().to_string()), ("people", n(people)), ("guardians", n(guardians))];
        screen.done("cli-demo-imported", &args);
        screen.done("cli-demo-refused", &[("n", n(refused))]);
        screen.done("cli-demo-credentials", &[("emails", n(self.emails)), ("passwords", n(self.passwords))]);
        let args = [("slips", screen.number(self.slips as u64)), ("pages", screen.number(self.pages as u64))];
        screen.done("cli-demo-slips", &args);

        let out = app.out_dir();
        screen.heading(&screen.text("cli-demo-files", &[]));
        let sources = app.config.data_dir.join("files");
        screen.entry(&screen.text("cli-demo-sources", &[]), &sources.display().to_string());
        let written = |name: &str| out.join(name).display().to_string();
        screen.entry(&screen.text("cli-demo-slips-file", &[]), &written("*-slips.pdf, letters.pdf"));
        screen.entry(&screen.text("cli-demo-problems", &[]), &written("*-problems.csv"));
        screen.entry(&screen.text("cli-demo-reports", &[]), &written("*-report.xlsx, *-credentials.csv"));

        screen.heading(&screen.text("cli-next", &[]));
        let called = session.called();
        screen.command(&format!("{called} accounts list --search maria"));
        screen.command(&format!("{called} slips --section '{}' --output {}", self.section, written("section.pdf")));
        screen.command(&format!("{called} jobs undo {}", self.last_run));
        screen.json(&json!({
            "data_dir": app.config.data_dir,
            "seconds": seconds,
            "accounts": people + guardians,
            "refused": refused,
            "passwords_changed": self.passwords,
            "emails_changed": self.emails,
            "slips": self.slips,
            "files": self.printed,
        }));
    }
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
