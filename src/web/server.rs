//! Listening: binds, answers, and on a signal lets what is under way finish.

use std::future::Future;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use hyper_util::rt::TokioTimer;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::runs::Runs;
use crate::error::{Error, Fault, Result};

/// How long requests under way may take once the server was asked to stop.
const REQUEST_GRACE: Duration = Duration::from_secs(20);
/// How long runs under way may take; what is not done by then is taken back. Less than what systemd waits.
const RUN_GRACE: Duration = Duration::from_secs(60);
/// How long a browser may take to say what it wants.
const HEADERS: Duration = Duration::from_secs(15);

/// A server that listens, and answers once it runs.
pub struct Server {
    listener: std::net::TcpListener,
    tls: Option<Tls>,
    /// Where it listens; the port is the one the machine chose if 0 was asked for.
    pub address: SocketAddr,
}

impl Server {
    /// Listens at that address.
    ///
    /// # Errors
    /// `Environment` when the address is taken or not this machine's.
    pub fn bind(address: SocketAddr) -> Result<Self> {
        let refused = |cause: std::io::Error| {
            Error::Environment(Fault::new("listen-refused").with("address", address).with("cause", cause))
        };
        let listener = std::net::TcpListener::bind(address).map_err(refused)?;
        listener.set_nonblocking(true).map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        Ok(Self { listener, tls: None, address })
    }

    /// Speaks HTTPS alone.
    #[must_use]
    pub fn with_tls(mut self, tls: Option<Tls>) -> Self {
        self.tls = tls;
        self
    }

    /// The address a browser on this machine reaches it by.
    pub fn url(&self) -> String {
        format!("{}://{}", if self.tls.is_some() { "https" } else { "http" }, self.address)
    }

    /// Answers until `stop`; then requests and `runs` under way may finish.
    ///
    /// # Errors
    /// Ours.
    pub async fn run(self, router: Router, runs: Runs, stop: impl Future<Output = ()> + Send + 'static) -> Result<()> {
        let handle = Handle::new();
        let settling = tokio::spawn({
            let handle = handle.clone();
            async move {
                stop.await;
                tracing::info!(runs = runs.under_way(), "stopping");
                handle.graceful_shutdown(Some(REQUEST_GRACE));
                runs.settle(RUN_GRACE).await;
            }
        });
        let mut server = axum_server::from_tcp(self.listener).map_err(Error::internal)?.handle(handle).http1_only();
        server.http_builder().http1().timer(TokioTimer::new()).header_read_timeout(HEADERS);
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        match self.tls {
            Some(tls) => {
                let config = RustlsConfig::from_config(tls.config.clone());
                tls.renew(config.clone())?;
                server.acceptor(RustlsAcceptor::new(config)).serve(service).await
            }
            None => server.serve(service).await,
        }
        .map_err(Error::internal)?;
        settling.await.map_err(Error::internal)
    }
}

/// A certificate and its key, from files.
pub struct Tls {
    certificate: PathBuf,
    key: PathBuf,
    config: Arc<rustls::ServerConfig>,
}

impl Tls {
    /// Reads both.
    ///
    /// # Errors
    /// `Environment`, which says which of the two is wrong and how.
    pub fn open(certificate: &Path, key: &Path) -> Result<Self> {
        let config = Arc::new(config(certificate, key)?);
        Ok(Self { certificate: certificate.to_owned(), key: key.to_owned(), config })
    }

    /// From now on reads both again whenever the process gets a SIGHUP: certificates are renewed while we run.
    #[cfg(unix)]
    fn renew(self, serving: RustlsConfig) -> Result<()> {
        use tokio::signal::unix::{SignalKind, signal};
        let mut hangup = signal(SignalKind::hangup())?;
        tokio::spawn(async move {
            while hangup.recv().await.is_some() {
                match config(&self.certificate, &self.key) {
                    Ok(config) => {
                        serving.reload_from_config(Arc::new(config));
                        tracing::info!("the certificate was read again");
                    }
                    Err(error) => tracing::error!(%error, "the certificate stays the old one"),
                }
            }
        });
        Ok(())
    }

    #[cfg(not(unix))]
    fn renew(self, _: RustlsConfig) -> Result<()> {
        Ok(())
    }
}

fn config(certificate: &Path, key: &Path) -> Result<rustls::ServerConfig> {
    let fault = |code: &'static str, file: &Path| Fault::new(code).with("file", file.display());
    let wrong = |fault: Fault| Error::Environment(fault);
    let read =
        |file: &Path| std::fs::read(file).map_err(|cause| wrong(fault("tls-unreadable", file).with("cause", cause)));
    let chain = CertificateDer::pem_slice_iter(&read(certificate)?).collect::<Result<Vec<_>, _>>().unwrap_or_default();
    if chain.is_empty() {
        return Err(wrong(fault("tls-no-certificate", certificate)));
    }
    let secret = PrivateKeyDer::from_pem_slice(&read(key)?).map_err(|_| wrong(fault("tls-no-key", key)))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(Error::internal)?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(|cause| wrong(fault("tls-refused", certificate).with("key", key.display()).with("cause", cause)))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Ctrl-C, or SIGTERM from whoever started us.
pub async fn stop_asked() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
