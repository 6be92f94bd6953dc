//! A throw-away PostgreSQL: its own cluster in a temporary folder, gone when we are.

use std::io::Write;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::shell::{self, Outcome};
use crate::tools;

/// What the cluster is for: tests may lose it, measurements must be fair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Nothing survives a power cut, and nothing needs to.
    Test,
    /// Durable, with the memory a server of that size would be given.
    Bench,
}

impl Purpose {
    fn settings(self) -> &'static str {
        match self {
            Self::Test => "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200",
            Self::Bench => {
                "-c shared_buffers=1GB -c max_wal_size=8GB -c maintenance_work_mem=256MB -c max_connections=50"
            }
        }
    }
}

/// A running cluster. A shell of its own waits for the end of a pipe that we hold: it stops the
/// cluster and removes the folder however we end, `kill -9` and Ctrl-C included.
pub struct Cluster {
    url: String,
    keeper: Child,
}

impl Cluster {
    /// Finds or installs PostgreSQL and starts a cluster with trust authentication on 127.0.0.1.
    pub fn start(purpose: Purpose) -> Outcome<Self> {
        let bin = provide()?;
        let user = unprivileged_user()?;
        let folder = shell::output(command("mktemp", user).args(["-d", "/tmp/llavero-postgres-XXXXXX"]))?;
        let folder = PathBuf::from(folder.trim());
        let keeper = keeper(&bin, &folder, user)?;
        let mut cluster = Self { url: String::new(), keeper };

        let data = folder.join("data");
        let locale = if cfg!(target_os = "linux") { "C.UTF-8" } else { "C" };
        shell::output(
            command(bin.join("initdb"), user)
                .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync"])
                .arg(format!("--locale={locale}"))
                .arg(&data),
        )?;
        let port = free_port()?;
        let options = format!("-p {port} -k {} -c listen_addresses=127.0.0.1 {}", folder.display(), purpose.settings());
        // The server would keep a captured pipe open for good, so its words go to the log file only.
        let started = command(bin.join("pg_ctl"), user)
            .args(["start", "--wait", "--timeout=60", "--silent", "--pgdata"])
            .arg(&data)
            .arg("--log")
            .arg(folder.join("log"))
            .args(["--options", &options])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if !started.is_ok_and(|status| status.success()) {
            let log = shell::output(command("cat", user).arg(folder.join("log"))).unwrap_or_default();
            return Err(format!("PostgreSQL would not start:\n{log}"));
        }
        cluster.url = format!("postgres://postgres@127.0.0.1:{port}/postgres");
        Ok(cluster)
    }

    /// How to reach it; tests make databases of their own there.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

fn keeper(bin: &Path, folder: &Path, user: Option<&str>) -> Outcome<Child> {
    let script = r#"read -r _ || true
"$1/pg_ctl" stop --silent --mode=immediate --pgdata "$2/data" >/dev/null 2>&1
rm -rf "$2""#;
    let mut child = command("sh", user)
        .args(["-c", script, "sh"])
        .arg(bin)
        .arg(folder)
        .stdin(Stdio::piped())
        .process_group(0) // out of reach of the terminal's Ctrl-C
        .spawn()
        .map_err(|cause| format!("sh: {cause}"))?;
    if let Some(stdin) = child.stdin.as_mut() {
        stdin.flush().map_err(|cause| cause.to_string())?;
    }
    Ok(child)
}

/// A command in the cluster's folder's world: as the unprivileged user, when there is one.
fn command(program: impl AsRef<std::ffi::OsStr>, user: Option<&str>) -> Command {
    let mut command = match user {
        Some(name) => {
            let mut command = Command::new("runuser");
            command.args(["-u", name, "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.current_dir("/");
    command
}

/// PostgreSQL refuses to run as root; then it runs as `postgres`, which its package made, or `nobody`.
fn unprivileged_user() -> Outcome<Option<&'static str>> {
    if !shell::is_root() {
        return Ok(None);
    }
    ["postgres", "nobody"]
        .into_iter()
        .find(|user| shell::output(Command::new("id").arg(user)).is_ok())
        .map(Some)
        .ok_or_else(|| "PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody.".to_owned())
}

fn free_port() -> Outcome<u16> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|cause| format!("no free port on 127.0.0.1: {cause}"))
}

/// The folder of `initdb` and `pg_ctl`; installed first if need be.
fn provide() -> Outcome<PathBuf> {
    if let Some(bin) = find() {
        return Ok(bin);
    }
    install().map_err(|cause| format!("The tests need PostgreSQL 14 or newer.\n{cause}"))?;
    find().ok_or_else(|| "PostgreSQL was installed, but there is no initdb under /usr/lib/postgresql.".to_owned())
}

fn find() -> Option<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]
        .into_iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let version = name.trim_start_matches("postgresql@").parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .filter(|(_, bin)| bin.join("initdb").is_file() && bin.join("pg_ctl").is_file())
        .collect();
    versions.sort();
    versions.pop().map(|(_, bin)| bin).or_else(|| {
        let initdb = shell::find("initdb")?.canonicalize().ok()?;
        let bin = initdb.parent()?.to_path_buf();
        bin.join("pg_ctl").is_file().then_some(bin)
    })
}

/// Installs the programs alone: Debian's package would also make and start a cluster for the whole machine.
fn install() -> Outcome {
    let folder = Path::new("/etc/postgresql-common/createcluster.d");
    let note = folder.join("llavero-tests.conf");
    tools::install(&["postgresql-common"])?;
    shell::run(tools::as_root("mkdir")?.arg("-p").arg(folder))?;
    let line = format!("echo 'create_main_cluster = false' > {}", note.display());
    shell::run(tools::as_root("sh")?.args(["-c", &line]))?;
    let outcome = tools::install(&["postgresql"]);
    shell::run(tools::as_root("rm")?.arg("-f").arg(&note))?;
    outcome
}
