//! `llavero serve`: the console.

use std::net::SocketAddr;

use clap::Args;
use secrecy::ExposeSecret;
use serde_json::json;

use super::Ended;
use super::session::Session;
use crate::error::{Error, Result};
use crate::organization::actions::exists;
use crate::routes::router;
use crate::web::Web;
use crate::web::server::Server;

/// Serve the console to browsers
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  llavero serve --listen 0.0.0.0:8080\n\n\
    In an installation without an organization it prints a link that sets one up, once.")]
pub(super) struct Serve {
    /// Where to listen [default: 127.0.0.1:8080, or what the settings say]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) fn run(&self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let config = &app.config.serve;
        let server = Server::bind(self.listen.unwrap_or(config.listen))?;
        let url = config.public_url.clone().unwrap_or_else(|| format!("http://{}", server.address));
        let web = Web::new(app.clone(), url.starts_with("https://"));
        screen.done("cli-serve-ready", &[("url", url.clone())]);
        let mut set_up = None;
        if !exists(app)? {
            let link = format!("{url}/set-up/{}", web.offer_set_up().expose_secret());
            screen.say("cli-serve-set-up", &[("url", link.clone())]);
            set_up = Some(link);
        }
        screen.json(&json!({"url": url, "set_up": set_up}));
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Error::internal)?;
        runtime.block_on(server.run(router(web)))?;
        Ok(Ended::Well)
    }
}
