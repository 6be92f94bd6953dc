//! Reads untrusted files in a separate process, so that a failing library takes only that process down.
//!
//! The process is this program again, started by a hidden command. It gets the opened file as its standard input,
//! [limits](confine) itself before it reads a byte, and answers on its standard output. The answer is as
//! untrusted as the file: the caller validates it. See docs/decisions/0015.

pub mod confine;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// Sent to a process that is no longer needed.
const SIGKILL: i32 = 9;

/// How a reading process is started.
#[derive(Debug, Clone, Default)]
pub struct Sandbox(Program);

#[derive(Debug, Clone, Default)]
enum Program {
    #[default]
    Own,
    At(PathBuf),
    InProcess,
}

/// Work that may be handed to a reading process.
pub struct Task {
    /// The hidden command that does it.
    pub command: &'static str,
    /// What it may use, which is in its argument.
    pub limits: fn(&str) -> ProcessLimits,
    /// Reads the file and writes the answer. The argument is visible to everybody on the machine.
    pub work: fn(File, &str, &mut dyn Write) -> io::Result<()>,
}

/// What a reading process may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProcessLimits {
    /// Address space, in bytes, the program itself included.
    pub memory_bytes: u64,
    /// Seconds of a processor; its answers are waited for twice as long.
    pub seconds: u32,
}

impl Sandbox {
    /// The given program, for tests, whose own program is another.
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self(Program::At(program.into()))
    }

    /// No process and no limits: the work is done at once where it is asked for. For tests and fuzzing
    /// of the code that a reading process runs; never for untrusted files.
    pub fn in_process() -> Self {
        Self(Program::InProcess)
    }

    /// Starts the work on `file`, which is read from its current position.
    ///
    /// # Errors
    /// When the operating system starts no process.
    pub fn start(&self, task: &Task, argument: &str, file: File) -> io::Result<Answer> {
        let program = match &self.0 {
            Program::InProcess => {
                let mut answer = Vec::new();
                (task.work)(file, argument, &mut answer)?;
                return Ok(Answer(Source::Memory(Cursor::new(answer))));
            }
            Program::At(program) => program.clone(),
            Program::Own => own_program()?,
        };
        // Not even the environment is handed over: it may hold the password of the database.
        let mut child = Command::new(program)
            .arg0("llavero")
            .args([task.command, argument])
            .env_clear()
            .stdin(Stdio::from(file))
            .stdout(Stdio::piped())
            // A panic's message may quote the file.
            .stderr(Stdio::null())
            .spawn()?;
        let wait_left = Duration::from_secs(u64::from((task.limits)(argument).seconds) * 2);
        match child.stdout.take() {
            Some(output) => Ok(Answer(Source::Process { child, output, wait_left })),
            None => Err(io::Error::other("a process without its output")),
        }
    }
}

/// This very program, even where its file was replaced by a newer one meanwhile.
fn own_program() -> io::Result<PathBuf> {
    let running = Path::new("/proc/self/exe");
    if cfg!(target_os = "linux") && running.exists() { Ok(running.to_owned()) } else { std::env::current_exe() }
}

/// What a reading process answers. Dropping it ends the process.
pub struct Answer(Source);

enum Source {
    Memory(Cursor<Vec<u8>>),
    Process { child: Child, output: ChildStdout, wait_left: Duration },
}

impl Read for Answer {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.0 {
            Source::Memory(answer) => answer.read(buffer),
            Source::Process { output, wait_left, .. } => {
                wait(output, wait_left)?;
                output.read(buffer)
            }
        }
    }
}

/// Waits until there is something to read; only the time spent waiting counts.
fn wait(output: &ChildStdout, wait_left: &mut Duration) -> io::Result<()> {
    let started = Instant::now();
    let left = Timespec::try_from(*wait_left).map_err(io::Error::other)?;
    let ready = loop {
        match poll(&mut [PollFd::from_borrowed_fd(output.as_fd(), PollFlags::IN)], Some(&left)) {
            Err(rustix::io::Errno::INTR) => {}
            other => break other?,
        }
    };
    *wait_left = wait_left.saturating_sub(started.elapsed());
    if ready == 0 { Err(io::ErrorKind::TimedOut.into()) } else { Ok(()) }
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Source::Process { child, .. } = &mut self.0 {
            // One that has ended already cannot be killed, but must be waited for, or it stays as a zombie.
            let _ = child.kill();
            match child.wait() {
                Ok(status) if status.success() || status.signal() == Some(SIGKILL) => {}
                Ok(status) => tracing::warn!(%status, "a process that read a file ended early"),
                Err(error) => tracing::warn!(%error, "a process that read a file could not be waited for"),
            }
        }
    }
}

/// Does the task that the command line names, if it names one: what a reading process is.
pub fn serve(tasks: &[&Task], mut command_line: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    let command = command_line.next()?;
    let task = tasks.iter().find(|task| command == task.command)?;
    let (Some(argument), None) = (command_line.next().and_then(|text| text.into_string().ok()), command_line.next())
    else {
        return Some(ExitCode::from(2));
    };
    // Before anything of the file is read.
    if confine::this_process((task.limits)(&argument)).is_err() {
        return Some(ExitCode::from(3));
    }
    Some(if answer(task, &argument).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer(task: &Task, argument: &str) -> io::Result<()> {
    // Not by way of `stdin` and `stdout`, which look for the ends of lines.
    let file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let output = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let mut output = io::BufWriter::with_capacity(64 << 10, output);
    (task.work)(file, argument, &mut output)?;
    output.flush()
}
