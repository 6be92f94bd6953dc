//! The server as the machine's keeper knows it: a process, its socket, its signals, its log.

mod demo;
mod health;
mod hostile;
mod observed;
mod refused;
mod stopping;
mod tls;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

pub use self::observed::signed_in;
use crate::command::Program;

/// Longer than anything here should take.
const PATIENCE: Duration = Duration::from_secs(60);
/// The manager of [`Program::managed`].
pub const MANAGER: (&str, &str) = ("rectoria@losandes.example", "una frase bien larga");

/// `llavero serve`, listening.
pub struct Serving {
    child: Child,
    /// Where it listens, `127.0.0.1:41234`.
    pub address: String,
    /// What it said when it was ready.
    pub ready: Value,
}

impl Serving {
    /// Starts it with these settings (`LLAVERO_SERVE__…`) and flags.
    pub fn start(program: &Program, settings: &[(&str, &str)], flags: &[&str]) -> Self {
        let mut args = vec!["--json", "serve"];
        args.extend(if flags.is_empty() { &["--listen", "127.0.0.1:0"] } else { flags });
        let mut command = program.command(args);
        command.envs(settings.iter().copied());
        Self::spawn(command)
    }

    pub fn spawn(mut command: Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap_or_else(|_| {
            let mut told = String::new();
            let _ = child.stderr.take().unwrap().read_to_string(&mut told);
            panic!("it does not serve: {line} {told}")
        });
        let url = ready["url"].as_str().unwrap();
        Self { address: url.rsplit('/').next().unwrap().to_owned(), child, ready }
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends these bytes on a connection of their own; all that comes back.
    pub fn send(&self, bytes: &str) -> String {
        self.send_bytes(bytes.as_bytes())
    }

    pub fn send_bytes(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        stream.write_all(bytes).unwrap();
        rest(&mut stream)
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    pub fn get(&self, path: &str, headers: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}\r\n"))
    }

    pub fn signal(&self, name: &str) {
        let status = Command::new("kill").arg(format!("-{name}")).arg(self.child.id().to_string()).status();
        assert!(status.unwrap().success());
    }

    /// Waits for its end: its status, and the log.
    pub fn ended(mut self) -> (Option<i32>, String) {
        let begun = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < PATIENCE, "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code(), log)
    }

    pub fn stop(self) -> (Option<i32>, String) {
        self.signal("TERM");
        self.ended()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All that is still to come on a connection.
pub fn rest(stream: &mut impl Read) -> String {
    let mut answer = Vec::new();
    // A server that gives up may do so with a reset.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

impl Program {
    /// With an organization and its manager.
    pub fn managed(self) -> Self {
        let init = ["init", "--organization", "Distrito Los Andes", "--locale", "es"];
        let manager = ["--manager-email", MANAGER.0, "--manager-password-stdin"];
        self.run_with_input(init.into_iter().chain(manager), &format!("{}\n", MANAGER.1)).ended(0);
        self
    }
}

/// A form as a browser sends it, up to and with its empty line.
pub fn form_head(path: &str, length: usize) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n"
    )
}

/// The form that signs the manager in.
pub fn sign_in_body() -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("identifier", MANAGER.0)
        .append_pair("password", MANAGER.1)
        .finish()
}

#[test]
fn a_port_that_is_taken_is_told_with_what_to_do() {
    let program = Program::sqlite();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let said = program.run(["--json", "serve", "--listen", &address]).ended(1);
    assert_eq!(said.json()["error"]["code"], "listen-refused");
}

#[test]
fn an_empty_installation_says_how_to_set_it_up_and_a_full_one_does_not() {
    let program = Program::sqlite();
    let public = [("LLAVERO_SERVE__PUBLIC_URL", "http://llavero.example/")];
    let serving = Serving::spawn({
        let mut command = program.command(["--json", "serve", "--listen", "127.0.0.1:0"]);
        command.envs(public);
        command
    });
    let link = serving.ready["set_up"].as_str().unwrap();
    assert!(link.starts_with("http://llavero.example/set-up/"), "{link}");
    drop(serving);
    let program = program.managed();
    assert_eq!(Serving::start(&program, &[], &[]).ready["set_up"], Value::Null);
}

/// Stands where [`Command::output`] would wait for a server.
pub fn lines_until(child: &mut Child, last: &str) -> String {
    let mut all = String::new();
    for line in BufReader::new(child.stdout.as_mut().unwrap()).lines() {
        let line = line.unwrap();
        all.push_str(&line);
        all.push('\n');
        if line.contains(last) {
            return all;
        }
    }
    panic!("never said: {last}\n{all}")
}

/// A command whose output nobody reads but the test.
pub fn piped(mut command: Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}
