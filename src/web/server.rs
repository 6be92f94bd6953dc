//! Listening: binds, answers, and on a signal lets what is under way finish.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum_server::Handle;

use crate::error::{Error, Fault, Result};

/// How long requests under way may take once the server was asked to stop.
const GRACE: Duration = Duration::from_secs(20);

/// A server that listens, and answers once it runs.
pub struct Server {
    listener: std::net::TcpListener,
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
        Ok(Self { listener, address })
    }

    /// Answers until the process is asked to stop.
    ///
    /// # Errors
    /// Ours.
    pub async fn run(self, router: Router) -> Result<()> {
        let handle = Handle::new();
        tokio::spawn({
            let handle = handle.clone();
            async move {
                stop_asked().await;
                handle.graceful_shutdown(Some(GRACE));
            }
        });
        let server = axum_server::from_tcp(self.listener).map_err(Error::internal)?;
        server.handle(handle).serve(router.into_make_service()).await.map_err(Error::internal)
    }
}

/// Ctrl-C, or SIGTERM from whoever started us.
async fn stop_asked() {
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
