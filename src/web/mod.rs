//! HTTP helpers that know no topic: pages, forms, cookies, errors, assets.

pub mod api;
pub mod assets;
#[cfg(debug_assertions)]
pub mod components;
pub mod cookies;
pub mod download;
pub mod failure;
pub mod flash;
pub mod form;
pub mod guard;
pub mod health;
pub mod linger;
pub mod metrics;
pub mod observe;
mod own_path;
pub mod reader;
pub mod runs;
pub mod server;
pub mod shell;
pub mod watch;

use std::sync::{Arc, Mutex, PoisonError};

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Semaphore;

pub use failure::{Failure, Reply};
pub use form::Form;
pub use own_path::own_path;
pub use reader::{Reader, Theme};
pub use shell::{MenuItem, Shell, Who};

use crate::app::App;
use crate::error::{Error, Result};

/// An address in the parts after which a line may be broken: after its @, and in a long half after dots too.
pub fn parts(text: impl AsRef<str>) -> Vec<String> {
    const LONG: usize = 22;
    let halves = text.as_ref().split_inclusive('@').map(str::to_owned);
    halves
        .flat_map(|half| match half.chars().count() > LONG {
            true => half.split_inclusive(['.', '_']).map(str::to_owned).collect(),
            false => vec![half],
        })
        .collect()
}

/// What every handler works with. Cheap to clone.
#[derive(Clone)]
pub struct Web {
    /// The installation.
    pub app: App,
    /// People reach the console by HTTPS: cookies are for it alone.
    pub secure: bool,
    /// Long work that pages started.
    pub runs: runs::Runs,
    /// Figures for Prometheus.
    pub metrics: Arc<metrics::Metrics>,
    /// What `/healthz` found last.
    health: health::Health,
    /// One permit a core: hashing a password takes one for tens of milliseconds, and 19 MiB.
    hashing: Arc<Semaphore>,
    /// Opens the page that sets an empty installation up; gone once it was used.
    set_up: Arc<Mutex<Option<SecretString>>>,
}

impl Web {
    /// The console of that installation, as people reach it.
    pub fn new(app: App, secure: bool) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let hashing = Arc::new(Semaphore::new(cores));
        Self {
            app,
            secure,
            runs: runs::Runs::default(),
            metrics: Arc::default(),
            health: health::Health::default(),
            hashing,
            set_up: Arc::default(),
        }
    }

    /// Does blocking work, where it does not hold up other requests.
    ///
    /// # Errors
    /// Those of `work`; ours when it panicked.
    pub async fn run<T, W>(&self, work: W) -> Result<T>
    where
        T: Send + 'static,
        W: FnOnce(&App) -> Result<T> + Send + 'static,
    {
        let app = self.app.clone();
        tokio::task::spawn_blocking(move || work(&app)).await.map_err(Error::internal)?
    }

    /// The same for work that hashes a password: as many at once as there are cores, the others
    /// wait their turn, so that a storm of sign-ins takes neither all memory nor all threads.
    ///
    /// # Errors
    /// As [`Web::run`].
    pub async fn hash<T, W>(&self, work: W) -> Result<T>
    where
        T: Send + 'static,
        W: FnOnce(&App) -> Result<T> + Send + 'static,
    {
        let _turn = self.hashing.acquire().await.map_err(Error::internal)?;
        self.run(work).await
    }

    /// A new token that opens the set-up page once.
    pub fn offer_set_up(&self) -> SecretString {
        let token = token(&mut self.app.rng());
        *self.set_up.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
        token
    }

    /// Whether that token opens the set-up page now.
    pub fn may_set_up(&self, token: &str) -> bool {
        let offered = self.set_up.lock().unwrap_or_else(PoisonError::into_inner);
        offered.as_ref().is_some_and(|offered| same(offered, &SecretString::from(token)))
    }

    /// Withdraws the token.
    pub fn close_set_up(&self) {
        *self.set_up.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// 256 bits that nobody guesses, as they stand in a cookie or an address.
pub fn token(rng: &mut impl rand::CryptoRng) -> SecretString {
    use std::fmt::Write;
    let mut bytes = zeroize::Zeroizing::new([0; 32]);
    rng.fill_bytes(bytes.as_mut_slice());
    let mut text = String::with_capacity(64);
    for byte in bytes.iter() {
        let _ = write!(text, "{byte:02x}");
    }
    SecretString::from(text)
}

/// Whether two secrets are the same, in a time that does not tell how much of them is.
pub fn same(one: &SecretString, other: &SecretString) -> bool {
    blake3::hash(one.expose_secret().as_bytes()) == blake3::hash(other.expose_secret().as_bytes())
}

/// A page with that status.
///
/// # Errors
/// Ours when the template cannot be written.
pub fn page(status: StatusCode, template: &impl Template) -> Reply {
    let body = template.render().map_err(Error::internal)?;
    Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], body).into_response())
}

/// After a form was taken: another page, so that reloading it sends nothing twice. Every redirect of the console is
/// made here, and an address that is none of its own ([`own_path()`]) leads to the first page.
pub fn see(path: &str) -> Response {
    Redirect::to(own_path(path).unwrap_or("/")).into_response()
}

/// The address of a page with these fields in it.
pub fn address<N: AsRef<str>, V: AsRef<str>>(path: &str, fields: impl IntoIterator<Item = (N, V)>) -> String {
    form_urlencoded::Serializer::for_suffix(format!("{path}?"), path.len() + 1).extend_pairs(fields).finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_breaks_after_its_sign_and_only_a_long_half_after_dots() {
        for (address, expected) in [
            ("ana.ruiz@colegio.example", vec!["ana.ruiz@", "colegio.example"]),
            ("ana", vec!["ana"]),
            ("", vec![]),
            (
                "maximiliano.fernandezdecastro@colegio.example",
                vec!["maximiliano.", "fernandezdecastro@", "colegio.example"],
            ),
        ] {
            assert_eq!(parts(address), expected);
        }
    }
}
