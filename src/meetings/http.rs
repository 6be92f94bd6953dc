//! One request to another server, by HTTP or HTTPS: enough to ask a meeting server for something, and no more.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// How long the server may take, from the first byte to the last.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest answer that is read, in bytes.
const MOST: u64 = 256 * 1024;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failed {
    /// The address is none, or of another kind.
    Address,
    /// Nobody answers there, or not in time.
    Unreachable,
    /// What answers is not who it says it is.
    Certificate,
    /// What it says is no HTTP, or too long.
    Unreadable,
}

/// Where a request goes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Address<'a> {
    is_secure: bool,
    /// Host and port, as the `Host` header has them.
    authority: &'a str,
    host: &'a str,
    port: u16,
    /// Path and query.
    path: &'a str,
}

impl<'a> Address<'a> {
    fn parse(url: &'a str) -> Option<Self> {
        let (is_secure, rest) = match url.split_once("://")? {
            ("https", rest) => (true, rest),
            ("http", rest) => (false, rest),
            _ => return None,
        };
        // What stands in a request must not begin another one.
        if !url.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let (authority, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, port.parse().ok()?),
            _ => (authority, if is_secure { 443 } else { 80 }),
        };
        let host = host.trim_start_matches('[').trim_end_matches(']');
        (!host.is_empty() && !authority.contains('@')).then_some(Self { is_secure, authority, host, port, path })
    }
}

/// Asks for an address; what is answered, if the server says that all is well.
///
/// # Errors
/// Why there is no such answer. Nothing of the address is in it: it may hold names.
pub(super) fn get(url: &str) -> Result<String, Failed> {
    let address = Address::parse(url).ok_or(Failed::Address)?;
    let until = Instant::now() + PATIENCE;
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {}\r\nUser-Agent: Llavero\r\nAccept: application/xml, text/xml\r\nConnection: close\r\n\r\n",
        address.path, address.authority
    );
    let socket = Timed { stream: connect(&address)?, until };
    let answer = if address.is_secure {
        let name = ServerName::try_from(address.host.to_owned()).map_err(|_| Failed::Address)?;
        let connection = ClientConnection::new(trust()?, name).map_err(|_| Failed::Certificate)?;
        exchange(StreamOwned::new(connection, socket), &request)?
    } else {
        exchange(socket, &request)?
    };
    body(&answer).ok_or(Failed::Unreadable)
}

fn connect(address: &Address<'_>) -> Result<TcpStream, Failed> {
    let all = (address.host, address.port).to_socket_addrs().map_err(|_| Failed::Unreachable)?;
    for one in all {
        if let Ok(stream) = TcpStream::connect_timeout(&one, PATIENCE / 2) {
            return Ok(stream);
        }
    }
    Err(Failed::Unreachable)
}

/// A connection whose whole use ends in time, however slowly the other side sends.
struct Timed {
    stream: TcpStream,
    until: Instant,
}

impl Timed {
    fn left(&self) -> std::io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(std::io::ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.stream.set_read_timeout(Some(self.left()?))?;
        self.stream.read(buffer)
    }
}

impl Write for Timed {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        self.stream.set_write_timeout(Some(self.left()?))?;
        self.stream.write(buffer)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.stream.flush()
    }
}

fn exchange(mut stream: impl Read + Write, request: &str) -> Result<Vec<u8>, Failed> {
    let failed = |error: &std::io::Error| {
        let is_tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()).is_some();
        if is_tls { Failed::Certificate } else { Failed::Unreachable }
    };
    stream.write_all(request.as_bytes()).and_then(|()| stream.flush()).map_err(|error| failed(&error))?;
    let mut answer = Vec::new();
    match stream.take(MOST).read_to_end(&mut answer) {
        // Many servers close the line without the farewell that TLS asks for; the answer says itself how long it is.
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {}
        Err(error) => return Err(failed(&error)),
        Ok(_) => {}
    }
    Ok(answer)
}

/// The certificates of the machine, read once.
fn trust() -> Result<Arc<ClientConfig>, Failed> {
    static TRUST: OnceLock<Option<Arc<ClientConfig>>> = OnceLock::new();
    let made = TRUST.get_or_init(|| {
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
        Some(Arc::new(builder.with_root_certificates(store).with_no_client_auth()))
    });
    made.clone().ok_or(Failed::Certificate)
}

/// What an answer of status 200 says; `None` for any other, and for one that is cut off.
fn body(answer: &[u8]) -> Option<String> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let (head, body) = (std::str::from_utf8(answer.get(..end)?).ok()?, answer.get(end + 4..)?);
    let mut lines = head.split("\r\n");
    let mut status = lines.next()?.split(' ');
    if !status.next()?.starts_with("HTTP/1.") || status.next()? != "200" {
        return None;
    }
    let header = |name: &str| {
        let mut named = lines.clone().filter_map(|line| line.split_once(':'));
        named.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let whole = match (header("transfer-encoding"), header("content-length")) {
        (Some(coding), _) if coding.eq_ignore_ascii_case("chunked") => unchunked(body)?,
        (Some(_), _) => return None,
        (None, Some(length)) => body.get(..length.parse().ok()?)?.to_vec(),
        (None, None) => body.to_vec(),
    };
    String::from_utf8(whole).ok()
}

/// The pieces of a body put together (RFC 9112, 7.1).
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = rest.windows(2).position(|two| two == b"\r\n")?;
        let size = std::str::from_utf8(rest.get(..end)?).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(whole);
        }
        let piece = rest.get(end + 2..)?;
        whole.extend_from_slice(piece.get(..size)?);
        rest = piece.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_is_taken_apart_or_refused() {
        for (url, expected) in [
            ("https://bbb.example/bigbluebutton/api?x=1", Some((true, "bbb.example", 443, "/bigbluebutton/api?x=1"))),
            ("http://127.0.0.1:8090/api", Some((false, "127.0.0.1", 8090, "/api"))),
            ("http://[::1]:8090/api", Some((false, "::1", 8090, "/api"))),
            ("http://[::1]/", Some((false, "::1", 80, "/"))),
            ("https://bbb.example", Some((true, "bbb.example", 443, "/"))),
            ("ftp://bbb.example/", None),
            ("bbb.example", None),
            ("https:///api", None),
            ("https://name:word@bbb.example/", None),
            ("https://bbb.example:port/", None),
            ("https://bbb.example/a\r\nHost: other", None),
            ("https://bbb.example/a b", None),
        ] {
            let found = Address::parse(url);
            let found = found.map(|address| (address.is_secure, address.host, address.port, address.path));
            assert_eq!(found, expected, "{url}");
        }
    }

    #[test]
    fn an_answer_is_read_whole_or_not_at_all() {
        for (answer, expected) in [
            ("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<a/>", Some("<a/>")),
            ("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n<a/>", None),
            ("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n<a/>", None),
            ("HTTP/1.0 200 OK\r\n\r\n<a/>", Some("<a/>")),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n<a\r\n2;x=1\r\n/>\r\n0\r\n\r\n", Some("<a/>")),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<a/>\r\n0\r\n\r\n", None),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<a/>\r\n", None),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n<a/>", None),
            ("HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n", None),
            ("SMTP 200\r\n\r\n", None),
            ("", None),
        ] {
            assert_eq!(body(answer.as_bytes()).as_deref(), expected, "{answer:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_server_says_nothing_panics(head in "(HTTP/1.1 200 OK\r\n)?(Transfer-Encoding: chunked\r\n)?(\r\n)?", rest in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut answer = head.into_bytes();
            answer.extend(rest);
            let _ = body(&answer);
        }
    }
}
