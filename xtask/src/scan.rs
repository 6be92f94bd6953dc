//! `cargo xtask api-scan`: schemathesis reads the OpenAPI document and throws at every operation what it says, and
//! what it forbids. No answer may be a fault of the server's, nor other than the document says.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::shell::{self, Outcome};
use crate::tools;

/// Another number throws other things, and each can be repeated.
const SEED: &str = "2026";
/// How many requests of its own making each operation gets, besides those that cover what the document names.
const EXAMPLES: &str = "12";
/// What must hold of every answer. Not asked: whether whatever the document allows is taken, which names and digests
/// that nobody has seen cannot be.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,\
    unsupported_method,ignored_auth";
/// A role that may do all that a key can.
const ROLE: &str = "Scan";
const ALLOWED: &str = "view-people,import-people,generate-credentials,reveal-passwords,create-accounts,edit-accounts,\
    set-passwords,assign-roles,deactivate-accounts,send-messages,create-meetings,view-attendance,manage-roles,lend-roles,\
    manage-keys,view-audit,manage-organization";
/// How long the server may take to answer at first.
const PATIENCE: Duration = Duration::from_secs(30);

/// Scans a throw-away installation with the made-up district; `args` go to schemathesis.
pub fn run(args: &[String]) -> Outcome {
    let schemathesis = tools::python("schemathesis")?;
    shell::run(shell::cargo().args(["build", "--quiet", "--package", "llavero", "--bin", "llavero"]))?;
    let folder = Folder::new()?;
    let llavero = || {
        let mut command = Command::new(std::path::absolute(shell::target()).unwrap_or_default().join("debug/llavero"));
        command.env("LLAVERO_SERVE__API_REQUESTS_PER_MINUTE", "1000000").env("LANG", "en").env_remove("LLAVERO_LOG");
        command
    };
    shell::output(llavero().arg("--data-dir").arg(&folder.0).args(["demo", "--no-serve"]))?;
    let data = folder.0.join("demo");
    let role = ["roles", "add", ROLE, "--rank", "2", "--reach", "organization", "--allow", ALLOWED];
    shell::output(llavero().arg("--data-dir").arg(&data).args(role))?;
    let said = shell::output(
        llavero().arg("--data-dir").arg(&data).args(["--json", "api", "add-key", "scan", "--role", ROLE]),
    )?;
    let key = said.split_once("\"secret\":").and_then(|(_, rest)| rest.split('"').nth(1));
    let key = key.ok_or_else(|| format!("No key was made: {said}"))?;
    let address = free_address()?;
    let log = std::fs::File::create(folder.0.join("log")).map_err(|cause| cause.to_string())?;
    let mut serve = llavero();
    serve.arg("--data-dir").arg(&data).args(["serve", "--listen", &address.to_string()]);
    let server = Server::start(serve.stdout(Stdio::null()).stderr(log), address)?;
    let mut scan = Command::new(schemathesis);
    scan.current_dir(&folder.0)
        .args(["run", &format!("http://{address}/api/v1/openapi.json")])
        .args(["--header", &format!("Authorization: Bearer {key}")])
        .args(["--checks", CHECKS, "--seed", SEED, "--max-examples", EXAMPLES])
        .args(["--phases", "coverage,fuzzing", "--generation-database", "none"])
        .args(["--suppress-health-check", "all", "--warnings", "off", "--request-timeout", "20", "--workers", "2"])
        .args(args);
    let outcome = shell::run(&mut scan);
    drop(server);
    outcome.map_err(|reason| {
        let kept = std::env::temp_dir().join("llavero-api-scan.log");
        let _ = std::fs::copy(folder.0.join("log"), &kept);
        format!("{reason}\nWhat the server said is in {}.", kept.display())
    })
}

/// A folder that is gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Outcome<Self> {
        let path = std::env::temp_dir().join(format!("llavero-api-scan-{}", std::process::id()));
        std::fs::create_dir_all(&path).map_err(|cause| format!("{}: {cause}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(Path::new(&self.0));
    }
}

fn free_address() -> Outcome<SocketAddr> {
    let any = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|cause| cause.to_string())?;
    any.local_addr().map_err(|cause| cause.to_string())
}

/// A server that ends with us.
struct Server(Child);

impl Server {
    fn start(command: &mut Command, address: SocketAddr) -> Outcome<Self> {
        let server = Self(command.stdin(Stdio::null()).spawn().map_err(|cause| cause.to_string())?);
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            if begun.elapsed() > PATIENCE {
                return Err(format!("Nothing listens at {address}."));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
