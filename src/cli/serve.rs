//! `llavero serve`: the console.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use clap::Args;
use secrecy::ExposeSecret;
use serde_json::json;

use super::Ended;
use super::session::Session;
use crate::app::App;
use crate::config;
use crate::error::{Error, Fault, Result};
use crate::messages::send::Sent;
use crate::organization::actions::exists;
use crate::routes::router;
use crate::schedule;
use crate::web::Web;
use crate::web::server::{Server, Tls, stop_asked};

/// Serve the console to browsers
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  llavero serve --listen 0.0.0.0:8080\n\n\
    In an installation without an organization it prints a link that sets one up, once.\n\
    HTTPS, reverse proxies, metrics and the log: docs/operating.md and the settings under [serve].")]
pub(super) struct Serve {
    /// Where to listen [default: 127.0.0.1:8080, or what the settings say]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) fn run(&self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let config = &app.config.serve;
        super::watch(Some(config.log));
        let _only_server = app.db.lock_server()?;
        let tls = tls(config)?;
        let server = Server::bind(self.listen.unwrap_or(config.listen))?.with_tls(tls);
        let url = config.public_url.clone().unwrap_or_else(|| server.url());
        let web = Web::new(app.clone(), url.starts_with("https://"));
        screen.done("cli-serve-ready", &[("url", url.clone())]);
        let mut set_up = None;
        if !exists(app)? {
            let link = format!("{}/set-up/{}", url.trim_end_matches('/'), web.offer_set_up().expose_secret());
            screen.say("cli-serve-set-up", &[("url", link.clone())]);
            set_up = Some(link);
        }
        screen.json(&json!({"url": url, "set_up": set_up}));
        answer(server, web)
    }
}

/// Answers browsers until the process is asked to stop, and does meanwhile what falls due.
pub(super) fn answer(server: Server, web: Web) -> Result<Ended> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Error::internal)?;
    let stop = Arc::new(AtomicBool::new(false));
    let runs = web.runs.clone();
    runtime.block_on(async {
        let app = web.app.clone();
        tokio::task::spawn_blocking(move || schedule::read_ahead(&app));
        tokio::spawn(maintain(web.app.clone(), stop.clone()));
        tokio::spawn(deliver(web.app.clone(), stop.clone()));
        tokio::spawn(find_dead_runs(web.app.clone()));
        let stopped = async move {
            stop_asked().await;
            stop.store(true, Ordering::Relaxed);
        };
        server.run(router(web), runs, stopped).await
    })?;
    Ok(Ended::Well)
}

/// How often it is looked for what has fallen due.
const LOOK: Duration = Duration::from_secs(600);

async fn maintain(app: App, stop: Arc<AtomicBool>) {
    let mut every = tokio::time::interval(LOOK);
    loop {
        every.tick().await;
        let (app, stop) = (app.clone(), stop.clone());
        match tokio::task::spawn_blocking(move || schedule::run_due(&app, &stop)).await {
            Ok(Ok(done)) if done == schedule::Done::default() => {}
            Ok(Ok(done)) => tracing::info!(?done, "what had fallen due was done"),
            Ok(Err(error)) => tracing::error!(%error, "what has fallen due could not be done"),
            Err(error) => tracing::error!(%error, "what has fallen due could not be done"),
        }
    }
}

/// How often it is looked for messages that wait.
const LOOK_FOR_MAIL: Duration = Duration::from_secs(10);

async fn deliver(app: App, stop: Arc<AtomicBool>) {
    let mut every = tokio::time::interval(LOOK_FOR_MAIL);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        let (app, stop) = (app.clone(), stop.clone());
        match tokio::task::spawn_blocking(move || schedule::send_due(&app, &stop)).await {
            Ok(Ok(sent)) if sent == Sent::default() => {}
            Ok(Ok(sent)) => tracing::info!(?sent, "messages were sent"),
            Ok(Err(error)) => tracing::error!(%error, "messages could not be sent"),
            Err(error) => tracing::error!(%error, "messages could not be sent"),
        }
    }
}

/// How often it is looked for runs whose process died.
const LOOK_FOR_DEAD: Duration = Duration::from_secs(5);

async fn find_dead_runs(app: App) {
    let mut every = tokio::time::interval(LOOK_FOR_DEAD);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        let app = app.clone();
        match tokio::task::spawn_blocking(move || schedule::find_dead_runs(&app)).await {
            Ok(Ok(())) => {}
            // Another run holds the only writer, or the database is away: the next look is soon.
            Ok(Err(error)) => tracing::debug!(%error, "runs of dead processes could not be looked for"),
            Err(error) => tracing::error!(%error, "runs of dead processes could not be looked for"),
        }
    }
}

fn tls(config: &config::Serve) -> Result<Option<Tls>> {
    match (&config.tls_certificate, &config.tls_key) {
        (Some(certificate), Some(key)) => Tls::open(certificate, key).map(Some),
        (None, None) => Ok(None),
        _ => Err(Fault::new("tls-half").into()),
    }
}
