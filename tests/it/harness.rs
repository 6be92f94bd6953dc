//! An application of its own for every test, on SQLite and on PostgreSQL.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use llavero::access::Actor;
use llavero::accounts::Profile;
use llavero::app::{App, Clock, Seeds};
use llavero::config::Config;
use llavero::credentials::{Keys, store::newest, upgrade};
use llavero::db::{Db, Tx};
use llavero::i18n::Locale;
use llavero::imports::actions::{Applied, Outcome, Preview, Request, run};
use llavero::jobs::Progress;
use llavero::organization::actions::{NewOrganization, create};
use llavero::organization::{Organization, Settings};
use llavero::sandbox::Sandbox;
use uuid::Uuid;

/// Each body runs twice: as `name::sqlite` and as `name::postgres`.
macro_rules! both {
    ($($(#[$meta:meta])* fn $name:ident($app:ident: &TestApp) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports)] // a body may need nothing of its file
            use super::*;
            fn body($app: &crate::harness::TestApp) $body
            $(#[$meta])*
            #[test]
            fn sqlite() {
                body(&crate::harness::TestApp::sqlite());
            }
            $(#[$meta])*
            #[test]
            fn postgres() {
                body(&crate::harness::TestApp::postgres());
            }
        }
    )*};
}
pub(crate) use both;

/// When it is in the tests: 3 March 2026, noon.
pub const NOW: i64 = 1_772_539_200_000;

/// An application with an empty database and a directory for files.
pub struct TestApp {
    pub app: App,
    pub folder: tempfile::TempDir,
    database: Option<String>,
    is_tampered: AtomicBool,
}

/// The same, with files read by the program itself instead of this binary of tests.
pub fn sandboxed(mut app: App) -> App {
    app.sandbox = Sandbox::at(env!("CARGO_BIN_EXE_llavero"));
    app
}

impl TestApp {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open_sqlite(&folder.path().join("llavero.db")).unwrap();
        Self::of(folder, db, None)
    }

    pub fn postgres() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let name = new_database();
        let db = Db::open_postgres(&url(&name)).unwrap();
        Self::of(folder, db, Some(name))
    }

    fn of(folder: tempfile::TempDir, db: Db, database: Option<String>) -> Self {
        let mut config = Config::for_data_dir(folder.path()).unwrap();
        config.import.max_rows = 100_000;
        let keys = Keys::create(&config.key_file()).unwrap();
        let seeds = Seeds::Counter(Arc::new(AtomicU64::new(1)));
        Self {
            app: sandboxed(App::of(db, config, keys, Clock::Fixed(NOW), seeds)),
            folder,
            database,
            is_tampered: AtomicBool::new(false),
        }
    }

    /// The same database as another process would open it.
    pub fn another(&self) -> App {
        self.at(NOW)
    }

    /// The same at another time.
    pub fn at(&self, now: i64) -> App {
        let db = match &self.database {
            Some(name) => Db::open_postgres(&database_url(name)),
            None => Db::open_sqlite(&self.path("llavero.db")),
        };
        let keys = Keys::open(&self.app.config.key_file()).unwrap();
        sandboxed(App::of(db.unwrap(), (*self.app.config).clone(), keys, Clock::Fixed(now), Seeds::System))
    }

    /// The settings a command would open it with.
    pub fn config(&self) -> Config {
        let mut config = (*self.app.config).clone();
        config.database_url = self.database.as_deref().map(|name| database_url(name).into());
        config
    }

    /// The address of its database, where it has one.
    pub fn address(&self) -> Option<String> {
        self.database.as_deref().map(database_url)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// An organization with the settings of its language.
    pub fn organization(&self, locale: Locale, settings: impl FnOnce(&mut Settings)) -> Organization {
        let mut chosen = Settings::of_locale(locale);
        settings(&mut chosen);
        let new = NewOrganization { name: "Distrito Los Andes".into(), locale, settings: chosen, manager: None };
        create(&self.app, new).unwrap()
    }

    pub fn actor(&self) -> Actor {
        Actor::operator(self.organization(Locale::Es, |_| {}).id)
    }

    /// Imports a text as a CSV file.
    pub fn import(&self, actor: &Actor, profile: Profile, text: &str) -> Outcome {
        run(&self.app, actor, &self.request(profile, text), &Progress::default()).unwrap()
    }

    /// The same, which must go well.
    pub fn imported(&self, actor: &Actor, profile: Profile, text: &str) -> Applied {
        match self.import(actor, profile, text) {
            Outcome::Applied(applied, _) => applied,
            Outcome::Stopped(preview) => panic!("{:#?} {:?}", preview.plan.problems, preview.plan.guard),
        }
    }

    /// The same, which must be stopped.
    pub fn stopped(&self, actor: &Actor, profile: Profile, text: &str) -> Preview {
        match self.import(actor, profile, text) {
            Outcome::Applied(..) => panic!("it was applied"),
            Outcome::Stopped(preview) => *preview,
        }
    }

    pub fn request(&self, profile: Profile, text: &str) -> Request {
        static FILES: AtomicU64 = AtomicU64::new(0);
        let name = format!("file-{}.csv", FILES.fetch_add(1, Ordering::Relaxed));
        Request { path: self.write(&name, text), profile: Some(profile), ..Request::default() }
    }

    /// Everything people would miss, as text: what a run did and its undo must leave alike.
    pub fn state(&self) -> Vec<String> {
        state(&self.app.db)
    }

    /// The one number a query answers with.
    pub fn number(&self, sql: &str) -> i64 {
        self.app.db.read(|tx| tx.query_one::<(i64,)>(sql, &[])).unwrap().0
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.assert_credentials();
        }
        if let Some(name) = &self.database {
            // Connections of the pool are still open; the server closes them.
            let _ = server().batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

impl TestApp {
    /// Makes accounts say what their passwords are, and their passwords genuine, after a test has written some by
    /// itself.
    pub fn settle_credentials(&self) {
        let settle = |tx: &mut Tx<'_>| {
            tx.execute(&format!("UPDATE accounts SET credential = {NEWEST}"), &[])?;
            tx.execute("DELETE FROM credential_heads", &[])?;
            let all: Vec<(Uuid,)> = tx.query("SELECT id FROM organizations", &[])?;
            all.into_iter().try_for_each(|(organization,)| upgrade::bind(tx, organization).map(|_| ()))
        };
        self.app.db.write(settle).unwrap();
    }

    /// Its passwords are no longer what Llavero wrote, on purpose.
    pub fn tampered(&self) {
        self.is_tampered.store(true, Ordering::Relaxed);
    }

    /// What accounts say of their passwords agrees with their passwords, whatever a test did.
    fn assert_credentials(&self) {
        if self.is_tampered.load(Ordering::Relaxed) {
            return;
        }
        let sql = format!(
            "SELECT COALESCE(username, email, unique_id), credential, {NEWEST} FROM accounts
             WHERE credential <> {NEWEST}"
        );
        // A test may have broken its database, or closed it.
        let wrong = self.app.db.read(|tx| tx.query::<(Option<String>, String, String)>(&sql, &[]));
        assert_eq!(wrong.unwrap_or_default(), []);
        // Whoever writes a password binds it.
        let altered = self.app.db.read(|tx| {
            let all: Vec<(Uuid, Uuid)> =
                tx.query("SELECT DISTINCT organization_id, account_id FROM credentials", &[])?;
            let mut altered = 0;
            for (organization, account) in all.into_iter().take(500) {
                altered += i32::from(newest(tx, organization, account)?.is_some_and(|password| !password.is_genuine));
            }
            let without = "SELECT 1 FROM credential_heads h WHERE NOT EXISTS (
                SELECT 1 FROM credentials c WHERE c.account_id = h.account_id)";
            Ok((altered, tx.exists(without, &[])?))
        });
        assert_eq!(altered.unwrap_or_default(), (0, false), "passwords that are not bound, heads without a password");
    }
}

/// In which state the newest password of a row of `accounts` is, by its passwords.
const NEWEST: &str = "COALESCE((SELECT c.state FROM credentials c
     WHERE c.organization_id = accounts.organization_id AND c.account_id = accounts.id
     ORDER BY c.version DESC LIMIT 1), 'none')";

/// Everything people would miss, as text.
pub fn state(db: &Db) -> Vec<String> {
    let queries = [
        "SELECT 'account ' || profile || ' ' || COALESCE(unique_id, '-') || ' ' || COALESCE(username, '-') || ' '
          || COALESCE(email, '-') || ' ' || COALESCE(first_name, '-') || ' ' || COALESCE(last_name, '-') || ' '
          || COALESCE(middle_name, '-') || ' ' || COALESCE(phone, '-') || ' ' || COALESCE(grade_level, '-') || ' '
          || COALESCE(display_name, '-') || ' ' || status || ' ' || sort_key || ' ' || search_key FROM accounts",
        "SELECT 'belongs ' || COALESCE(a.unique_id, a.username, a.email, '-') || ' ' || COALESCE(r.name, '-') || ' '
          || COALESCE(s.name, '-') || ' ' || COALESCE(d.name, '-') || ' ' || COALESCE(a.position, '-') || ' '
          || COALESCE(m.unique_id, '-') FROM accounts a LEFT JOIN roles r ON r.id = a.role_id
         LEFT JOIN schools s ON s.id = a.school_id LEFT JOIN departments d ON d.id = a.department_id
         LEFT JOIN accounts m ON m.id = a.administrator_id",
        "SELECT 'inactive ' || COALESCE(a.unique_id, a.username, a.email, '-') || ' ' || COALESCE(d.comment, '-') || ' '
          || CAST(d.keeps_work AS TEXT) || ' ' || d.by_name || CASE WHEN d.ended_by IS NULL THEN '' ELSE ' once' END
         FROM deactivations d JOIN accounts a ON a.id = d.account_id",
        "SELECT 'left ' || COALESCE(a.unique_id, a.username, a.email, '-') || ' ' || s.section_code
         FROM left_enrolments l JOIN accounts a ON a.id = l.account_id JOIN sections s ON s.id = l.section_id",
        "SELECT 'username ' || u.username_key || ' ' || COALESCE(a.unique_id, a.username, a.email)
         FROM usernames u JOIN accounts a ON a.id = u.account_id",
        "SELECT 'email ' || e.email_key || ' ' || COALESCE(a.unique_id, a.username, a.email)
         FROM emails e JOIN accounts a ON a.id = e.account_id",
        "SELECT 'credential ' || c.state || ' ' || CAST(c.version AS TEXT) || ' '
          || COALESCE(a.unique_id, a.username, a.email)
         FROM credentials c JOIN accounts a ON a.id = c.account_id",
        "SELECT 'withheld from ' || COALESCE(a.unique_id, a.username, a.email, '-')
         FROM withheld_names w LEFT JOIN accounts a ON a.id = w.account_id",
        "SELECT 'school ' || name FROM schools",
        "SELECT 'department ' || name FROM departments",
        "SELECT 'section ' || course_code || ' ' || section_code FROM sections",
        "SELECT 'enrolment ' || s.section_code || ' ' || COALESCE(a.unique_id, a.username, a.email) || ' ' || e.role
         FROM enrolments e JOIN sections s ON s.id = e.section_id JOIN accounts a ON a.id = e.account_id",
        "SELECT 'guardian ' || COALESCE(s.unique_id, s.username, s.email) || ' ' || COALESCE(a.username, a.email)
         FROM associations g JOIN accounts s ON s.id = g.student_id JOIN accounts a ON a.id = g.adult_id",
    ];
    let mut all = Vec::new();
    for sql in queries {
        let rows: Vec<(String,)> = db.read(|tx| tx.query(sql, &[])).unwrap();
        all.extend(rows.into_iter().map(|(row,)| row));
    }
    all.sort();
    all
}

/// A migrated, empty database of the test server, gone when dropped.
pub struct Database(String);

impl Database {
    pub fn new() -> Self {
        Self(new_database())
    }

    /// One without tables.
    pub fn empty() -> Self {
        let name = fresh_name();
        server().batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        Self(name)
    }

    pub fn url(&self) -> String {
        database_url(&self.0)
    }

    /// Runs statements in it.
    pub fn execute(&self, sql: &str) {
        postgres::Client::connect(&self.url(), postgres::NoTls).unwrap().batch_execute(sql).unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = server().batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.0));
    }
}

/// Where the PostgreSQL of the tests is; without one the tests fail rather than pass unseen.
pub fn postgres_url() -> String {
    std::env::var("LLAVERO_TEST_POSTGRES")
        .expect("LLAVERO_TEST_POSTGRES is not set: run the tests with `cargo xtask test`")
}

fn url(database: &str) -> String {
    let base = postgres_url();
    let (head, query) = base.split_once('?').map_or((base.as_str(), String::new()), |(h, q)| (h, format!("?{q}")));
    let server = head.rsplit_once('/').map_or(head, |(server, _)| server);
    format!("{server}/{database}{query}")
}

fn server() -> postgres::Client {
    postgres::Client::connect(&url("postgres"), postgres::NoTls).unwrap()
}

fn fresh_name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A migrated, empty database; its name.
pub fn new_database() -> String {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    let own = std::process::id();
    let template = TEMPLATE.get_or_init(|| {
        let name = format!("template_{own}");
        server().batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        drop(Db::open_postgres(&url(&name)).unwrap());
        name
    });
    let name = fresh_name();
    // A template must have no connections; those just closed may take a moment to be gone.
    for _ in 0..100 {
        if server().batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).is_ok() {
            return name;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("no database could be made from {template}");
}

/// The address of a database of the test server.
pub fn database_url(name: &str) -> String {
    url(name)
}

/// A number that somebody may set in the environment, to try more or others than a run of the tests does.
pub fn setting<T: std::str::FromStr>(name: &str, otherwise: T) -> T {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
