//! The program itself, spawned: its data directory, its flags, what it said.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// An installation that only the program touches.
pub struct Program {
    pub folder: tempfile::TempDir,
    database: Option<crate::harness::Database>,
}

/// What a command said, and how it ended.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The one summary on standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {:?} {:?}", self.out, self.err))
    }

    #[track_caller]
    pub fn ended(self, status: i32) -> Self {
        assert_eq!(self.status, status, "out: {}\nerr: {}", self.out, self.err);
        self
    }
}

impl Program {
    pub fn sqlite() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: None }
    }

    pub fn postgres() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), database: Some(crate::harness::Database::new()) }
    }

    /// With the database of a dump, and its key file: of SQLite, or of PostgreSQL.
    pub fn from_dump(sql: &str, key: &str, is_postgres: bool) -> Self {
        use std::os::unix::fs::DirBuilderExt;
        let database = is_postgres.then(crate::harness::Database::empty);
        let program = Self { folder: tempfile::tempdir().unwrap(), database };
        std::fs::DirBuilder::new().mode(0o700).create(program.data_dir()).unwrap();
        program.write("data/llavero.key", key);
        match &program.database {
            Some(database) => database.execute(sql),
            None => {
                let file = program.data_dir().join("llavero.db");
                rusqlite::Connection::open(file).unwrap().execute_batch(sql).unwrap();
            }
        }
        program
    }

    /// The settings that its commands use.
    pub fn config(&self) -> llavero::config::Config {
        let mut config = llavero::config::Config::for_data_dir(&self.data_dir()).unwrap();
        config.database_url = self.database.as_ref().map(|database| database.url().into());
        config
    }

    /// With an organization.
    pub fn with_organization(self) -> Self {
        self.run(["init", "--organization", "Distrito Los Andes", "--locale", "es"]).ended(0);
        self
    }

    pub fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The program, with nothing of the test's own environment that it would listen to.
    pub fn command<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_llavero"));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("LLAVERO_")
                || name == "LANG"
                || name.to_string_lossy().starts_with("LC_")
            {
                command.env_remove(name);
            }
        }
        command.env("LANG", "en_US.UTF-8").env("COLUMNS", "100").arg("--data-dir").arg(self.data_dir());
        if let Some(database) = &self.database {
            command.env("LLAVERO_DATABASE_URL", database.url());
        }
        command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Said {
        Said::of(self.command(args).output().unwrap())
    }

    /// The same with a line on standard input.
    pub fn run_with_input<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>, input: &str) -> Said {
        use std::io::Write;
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Said::of(child.wait_with_output().unwrap())
    }

    /// `import FILE --as student` and further flags.
    pub fn import(&self, file: &Path, flags: &[&str]) -> Said {
        let mut args = vec!["import".into(), file.as_os_str().to_owned(), "--as".into(), "student".into()];
        args.extend(flags.iter().map(Into::into));
        self.run(args)
    }

    /// The database, opened beside the program.
    pub fn db(&self) -> llavero::db::Db {
        match &self.database {
            Some(database) => llavero::db::Db::open_postgres(&database.url()).unwrap(),
            None => llavero::db::Db::open_sqlite(&self.data_dir().join("llavero.db")).unwrap(),
        }
    }

    /// The same without bringing it up to date.
    pub fn look(&self) -> llavero::db::Db {
        match &self.database {
            Some(database) => llavero::db::Db::look_at_postgres(&database.url()).unwrap(),
            None => llavero::db::Db::look_at_sqlite(&self.data_dir().join("llavero.db")).unwrap(),
        }
    }

    /// Everybody, as `accounts list` tells.
    pub fn count(&self) -> i64 {
        self.run(["accounts", "list", "--json", "--limit", "1"]).ended(0).json()["count"].as_i64().unwrap()
    }

    /// The runs, newest first: kind and state.
    pub fn jobs(&self) -> Vec<(String, String)> {
        let all = self.run(["jobs", "list", "--json", "--limit", "1000"]).ended(0).json();
        let text = |job: &Value, key: &str| job[key].as_str().unwrap().to_owned();
        all.as_array().unwrap().iter().map(|job| (text(job, "kind"), text(job, "state"))).collect()
    }
}
