//! The console over HTTP, without a browser: a [`Visit`] keeps cookies and speaks to the routes directly.

mod audit;
mod bulk;
mod confirming;
mod credentials;
mod edit;
mod elsewhere;
mod help;
pub mod imports;
mod leading;
mod me;
mod messages;
mod overview;
mod people;
mod runs;
mod schools;
mod second_factors;
mod settings;
mod shell;
pub mod sign_in;
mod slips;
mod strangers;
mod ticked;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use llavero::access::sign_in::{Door, begin};
use llavero::access::{Actor, Claimant};
use llavero::app::App;
use llavero::i18n::Locale;
use llavero::organization::actions::{NewOrganization, create, create_first};
use llavero::organization::{Organization, Settings};
use llavero::routes::router;
use llavero::web::{Web, cookies};
use secrecy::SecretString;
use tower::ServiceExt;
use uuid::Uuid;

use crate::harness::TestApp;

/// The manager of the tests.
pub const MANAGER: (&str, &str) = ("rectoria@losandes.example", "una frase bien larga");

/// The manager of another organization.
const STRANGER: (&str, &str) = ("otra@norte.example", "otra frase bien larga");

/// A browser: cookies, and the last answer.
pub struct Visit {
    router: Router,
    runtime: tokio::runtime::Runtime,
    cookies: Vec<(String, String)>,
    /// Where the browser is; what the server cannot know without it.
    address: Option<std::net::IpAddr>,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    /// Where it leads, if it leads elsewhere.
    pub location: Option<String>,
    pub headers: axum::http::HeaderMap,
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// It leads to that address.
    #[track_caller]
    pub fn leads_to(self, address: &str) -> Self {
        assert_eq!(self.location.as_deref(), Some(address), "{} {}", self.status, self.body);
        self
    }

    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(self.body.contains(words), "not said: {words}\n{}", self.body);
        self
    }

    #[track_caller]
    pub fn never_says(self, words: &str) -> Self {
        assert!(!self.body.contains(words), "said: {words}\n{}", self.body);
        self
    }
}

impl Visit {
    /// Of that installation, signed out.
    pub fn of(app: &App) -> Self {
        Self::through(Web::new(app.clone(), false))
    }

    /// The same with the web at hand.
    pub fn through(web: Web) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        Self { router: router(web), runtime, cookies: Vec::new(), address: None }
    }

    /// Another browser at the same server, signed out.
    pub fn beside(&self) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        Self { router: self.router.clone(), runtime, cookies: Vec::new(), address: None }
    }

    /// The same browser at another time, or at another process.
    pub fn at(&self, app: &App) -> Self {
        Self { cookies: self.cookies.clone(), address: self.address, ..Self::of(app) }
    }

    /// The same browser somewhere else.
    pub fn from(self, address: &str) -> Self {
        Self { address: Some(address.parse().unwrap()), ..self }
    }

    /// Signed in as an account, without its password.
    pub fn as_account(app: &App, organization: Uuid, account: Uuid) -> Self {
        let mut visit = Self::of(app);
        static VISITS: AtomicU64 = AtomicU64::new(1);
        let token = || SecretString::from(format!("{:064x}", VISITS.fetch_add(1, Ordering::Relaxed)));
        let tokens = [token(), token()];
        let door = Door { agent: String::new(), address: None, device: None, tokens };
        let session = begin(app, Claimant { organization, account }, door).unwrap();
        visit.cookies.push((cookies::session_name(false).to_owned(), session.cookie()));
        visit
    }

    pub fn get(&mut self, address: &str) -> Answer {
        self.send(Request::get(address).body(Body::empty()).unwrap())
    }

    pub fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(address)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap())
    }

    /// A file that a form leads to.
    #[track_caller]
    pub fn bytes(&mut self, address: &str, fields: &[(&str, &str)]) -> (Answer, Vec<u8>) {
        let answer = self.post(address, fields).is(200);
        let bytes = answer.bytes.clone();
        (answer, bytes)
    }

    /// A request whose browser goes away before it is answered.
    pub fn abandon(&mut self, mut request: Request<Body>) {
        self.add_cookies(&mut request);
        let answer = self.router.clone().oneshot(request);
        let patience = std::time::Duration::from_millis(200);
        let answered = self.runtime.block_on(async { tokio::time::timeout(patience, answer).await });
        assert!(answered.is_err(), "it was answered");
    }

    fn add_cookies(&self, request: &mut Request<Body>) {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
    }

    /// Any request, with the cookies of this browser.
    pub fn send(&mut self, mut request: Request<Body>) -> Answer {
        self.add_cookies(&mut request);
        if let Some(address) = self.address {
            request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 4000)));
        }
        let router = self.router.clone();
        let (parts, body) = self.runtime.block_on(async {
            let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, usize::MAX).await.unwrap())
        });
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let location = parts.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let bytes = body.to_vec();
        // As it is read: a place where a line may be broken is no letter.
        let body = String::from_utf8_lossy(&bytes).replace("<wbr>", "");
        Answer { status: parts.status, location, headers: parts.headers, body, bytes }
    }

    #[track_caller]
    pub fn sign_in(&mut self, (identifier, password): (&str, &str)) {
        self.post("/sign-in", &[("identifier", identifier), ("password", password)]).is(303).leads_to("/");
    }

    /// Waits for the run at that address to end, and returns its page.
    #[track_caller]
    pub fn ended(&mut self, run: &str) -> Answer {
        for _ in 0..2_000 {
            let answer = self.get(run).is(200);
            if !answer.body.contains("data-progress") {
                return answer;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("{run} did not end");
    }
}

impl TestApp {
    /// An organization with its manager, and their browser, signed in.
    pub fn console(&self) -> (Organization, Actor, Visit) {
        let (organization, visit) = self.managed();
        let actor = Actor::operator(organization.id);
        (organization, actor, visit)
    }

    /// The manager of another organization of the same installation, signed in.
    pub fn stranger(&self) -> Visit {
        self.another_organization();
        let mut visit = Visit::of(&self.app);
        visit.sign_in(STRANGER);
        visit
    }

    /// Another organization of the same installation, with its manager.
    pub fn another_organization(&self) -> Organization {
        let new = NewOrganization {
            name: "Otra".into(),
            locale: Locale::Es,
            settings: Settings::of_locale(Locale::Es),
            manager: Some((STRANGER.0.into(), SecretString::from(STRANGER.1))),
        };
        create(&self.app, new).unwrap()
    }

    fn managed(&self) -> (Organization, Visit) {
        let new = NewOrganization {
            name: "Distrito Los Andes".into(),
            locale: Locale::Es,
            settings: Settings::of_locale(Locale::Es),
            manager: Some((MANAGER.0.into(), SecretString::from(MANAGER.1))),
        };
        let (organization, _) = create_first(&self.app, new).unwrap();
        let mut visit = Visit::of(&self.app);
        visit.sign_in(MANAGER);
        (organization, visit)
    }
}
