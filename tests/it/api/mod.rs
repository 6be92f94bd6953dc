//! The JSON API over HTTP, without a network: a [`Program`] holds a key and speaks to the routes directly.

mod changes;
mod document;
pub mod job;
mod keys;
mod loans;
mod messages;
mod people;
mod requests;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use llavero::access::keys::actions::{NewKey, add};
use llavero::access::{Actor, Permission, Reach};
use llavero::app::App;
use llavero::i18n::Locale;
use llavero::params;
use llavero::routes::router;
use llavero::web::Web;
use secrecy::ExposeSecret;
use serde_json::Value;
use tower::ServiceExt;
use uuid::Uuid;

use crate::harness::TestApp;

/// A program with a key.
pub struct Program {
    router: Router,
    runtime: std::sync::Arc<tokio::runtime::Runtime>,
    pub key: String,
    pub language: &'static str,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    pub json: Value,
}

impl Answer {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }

    /// It is a problem of that status and code, as RFC 9457 has it.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Self {
        assert_eq!(self.header("content-type"), "application/problem+json", "{} {}", self.status, self.text());
        let told = (self.status.as_u16(), self.json["status"].as_u64(), self.json["code"].as_str());
        assert_eq!(told, (status, Some(u64::from(status)), Some(code)), "{}", self.text());
        assert_eq!(self.json["type"], format!("urn:llavero:problem:{code}"));
        for field in ["title", "detail"] {
            assert!(self.json[field].as_str().is_some_and(|text| !text.trim().is_empty()), "{field} {}", self.text());
        }
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

impl Program {
    pub fn of(app: &App, key: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let router = router(Web::new(app.clone(), false));
        Self { router, runtime: runtime.into(), key: key.to_owned(), language: "en" }
    }

    /// Another program at the same server.
    pub fn beside(&self, key: &str) -> Self {
        Self {
            router: self.router.clone(),
            runtime: self.runtime.clone(),
            key: key.to_owned(),
            language: self.language,
        }
    }

    pub fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder()
            .method(Method::from_bytes(method.as_bytes()).unwrap())
            .uri(format!("/api/v1{path}"))
            .header(header::ACCEPT_LANGUAGE, self.language);
        if !self.key.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", self.key));
        }
        request
    }

    pub fn send(&self, request: Request<Body>) -> Answer {
        let router = self.router.clone();
        let (parts, body) = self.runtime.block_on(async {
            let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, usize::MAX).await.unwrap())
        });
        let json = serde_json::from_slice(&body).unwrap_or_default();
        Answer { status: parts.status, headers: parts.headers, bytes: body.to_vec(), json }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.send(self.request("GET", path).body(Body::empty()).unwrap())
    }

    pub fn json(&self, method: &str, path: &str, body: &Value) -> Answer {
        let request = self.request(method, path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap())
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.json("POST", path, body)
    }

    /// The same, which may be sent again.
    pub fn post_once(&self, path: &str, body: &Value, key: &str) -> Answer {
        let request = self.request("POST", path).header("content-type", "application/json");
        self.send(request.header("idempotency-key", key).body(Body::from(body.to_string())).unwrap())
    }

    pub fn delete(&self, path: &str) -> Answer {
        self.send(self.request("DELETE", path).body(Body::empty()).unwrap())
    }

    /// Waits for a run to end, and returns it.
    #[track_caller]
    pub fn ended(&self, begun: &Answer) -> Answer {
        let run = begun.json["run"].as_str().unwrap_or_else(|| panic!("{}", begun.text()));
        for _ in 0..2_000 {
            let answer = self.get(&format!("/runs/{run}")).is(200);
            if answer.json["state"] != "running" {
                return answer;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("{run} did not end");
    }
}

/// A role of that organization with these powers.
pub fn role(app: &App, organization: Uuid, rank: i64, permissions: &[Permission], reach: Reach) -> String {
    let id = app.ids().next_id();
    let names: Vec<&str> = permissions.iter().map(|permission| permission.name()).collect();
    app.db
        .write(|tx| {
            tx.execute(
                "INSERT INTO roles (organization_id, id, name, name_key, rank, permissions, reach, authorized)
                 VALUES ($1, $2, $3, $3, $4, $5, $6, 1)",
                params![organization, id, id.to_string(), rank, names.join(" "), reach.name()],
            )
        })
        .unwrap();
    id.to_string()
}

/// A key with that role.
#[track_caller]
pub fn key_of(app: &App, actor: &Actor, role: &str, schools: &[&str]) -> String {
    let schools = schools.iter().map(ToString::to_string).collect();
    let new = NewKey { name: app.ids().next_id().to_string(), role: role.to_owned(), schools, days: 30 };
    add(app, actor, &new).unwrap().1.expose_secret().to_owned()
}

impl TestApp {
    /// An organization, its operator, and a program that may everything a key can.
    pub fn api(&self) -> (Actor, Program) {
        let actor = Actor::operator(self.organization(Locale::Es, |_| {}).id);
        let role = role(&self.app, actor.organization, 2, Permission::ALL, Reach::Organization);
        let key = key_of(&self.app, &actor, &role, &[]);
        let program = Program::of(&self.app, &key);
        (actor, program)
    }
}
