//! The limits that a reading process sets on itself before it opens the file.

use std::io;

use super::ProcessLimits;

/// Limits this process for good: memory, time, no files written, none opened beyond a few, no other process or
/// thread, no dump of its memory, and no network. On other systems than Linux nothing of this is done.
///
/// # Errors
/// When the operating system refuses; then no file may be read.
#[cfg(target_os = "linux")]
pub fn this_process(limits: ProcessLimits) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    // If memory runs out all the same, this process is the one to end, and not the server.
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    std::env::set_current_dir("/")?;
    // An older kernel has not all of it, or nothing: the limits below hold in any case.
    let _ = deny_access();
    let seconds = u64::from(limits.seconds);
    let limited = [
        (Resource::As, limits.memory_bytes, limits.memory_bytes),
        // At the first a signal that tells why, at the second the end in any case.
        (Resource::Cpu, seconds, seconds + 1),
        (Resource::Core, 0, 0),
        (Resource::Fsize, 0, 0),
        // The three standard ones, and copies of two of them.
        (Resource::Nofile, 8, 8),
        (Resource::Nproc, 0, 0),
    ];
    for (resource, soft, hard) in limited {
        // What is limited more than that already cannot be raised, and need not be.
        let already = getrlimit(resource).maximum.unwrap_or(u64::MAX);
        setrlimit(resource, Rlimit { current: Some(soft.min(already)), maximum: Some(hard.min(already)) })?;
    }
    Ok(())
}

/// Denies access to every file that is not open yet, to TCP and to other processes (Landlock).
#[cfg(target_os = "linux")]
fn deny_access() -> Result<(), landlock::RulesetError> {
    use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, Scope};

    let known = ABI::V6;
    let nothing_allowed = Ruleset::default()
        .handle_access(AccessFs::from_all(known))?
        .handle_access(AccessNet::from_all(known))?
        .scope(Scope::from_all(known))?
        .create()?;
    nothing_allowed.restrict_self().map(|_| ())
}

#[cfg(not(target_os = "linux"))]
#[allow(missing_docs)]
pub fn this_process(_: ProcessLimits) -> io::Result<()> {
    Ok(())
}
