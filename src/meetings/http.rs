//! One request to another server, by HTTP or HTTPS.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Error};

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
    /// What it says is no HTTP, not that all is well, or too long.
    Unreadable,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        match error {
            Error::BadUri(_) | Error::Http(_) | Error::RequireHttpsOnly(_) => Self::Address,
            Error::Tls(_) | Error::Rustls(_) => Self::Certificate,
            Error::Io(error) if is_tls(&error) => Self::Certificate,
            Error::Io(_) | Error::Timeout(_) | Error::HostNotFound | Error::ConnectionFailed => Self::Unreachable,
            _ => Self::Unreadable,
        }
    }
}

fn is_tls(error: &std::io::Error) -> bool {
    error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()).is_some()
}

/// Asks for an address; what is answered, if the server says that all is well.
///
/// # Errors
/// Why there is no such answer. Nothing of the address is in it: it may hold names.
pub(super) fn get(url: &str) -> Result<String, Failed> {
    let mut answer = agent().get(url).call()?;
    Ok(answer.body_mut().with_config().limit(MOST).read_to_string()?)
}

/// It trusts whom the machine trusts, follows nobody elsewhere, and goes through no proxy that the surroundings name.
fn agent() -> &'static Agent {
    static AGENT: OnceLock<Agent> = OnceLock::new();
    AGENT.get_or_init(|| {
        let trusted = rustls_native_certs::load_native_certs().certs;
        let trusted: Vec<Certificate<'static>> =
            trusted.iter().map(|certificate| Certificate::from_der(certificate).to_owned()).collect();
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::new_with_certs(&trusted))
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()));
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .max_redirects(0)
            .proxy(None)
            .user_agent("Llavero")
            .tls_config(tls.build());
        config.build().into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_address_is_told_from_where_nobody_answers() {
        for (url, expected) in [
            ("ftp://127.0.0.1/", Failed::Address),
            ("127.0.0.1", Failed::Address),
            ("https:///api", Failed::Address),
            ("http://127.0.0.1/a\r\nHost: other", Failed::Address),
            ("http://127.0.0.1/a b", Failed::Address),
            // Reserved, and nobody listens there.
            ("http://127.0.0.1:1/", Failed::Unreachable),
        ] {
            assert_eq!(get(url), Err(expected), "{url}");
        }
    }
}
