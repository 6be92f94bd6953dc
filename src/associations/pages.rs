//! The page of somebody whom one answers for: to read, and nothing to press (2.7).

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use uuid::Uuid;

use super::{Kind, Look, actions};
use crate::access::Visitor;
use crate::error::Error;
use crate::web::{Reply, Shell, Web, page};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/children/{id}", get(show))
}

#[derive(Template)]
#[template(path = "associations/child.html")]
struct Show {
    shell: Shell,
    look: Look,
}

async fn show(visitor: Visitor, State(web): State<Web>, Path(id): Path<String>) -> Reply {
    // Ids alone: a username in an address would stay in the browser's history.
    let id = Uuid::parse_str(&id).map_err(|_| Error::NotFound { what: "account", id })?;
    let actor = visitor.actor().clone();
    let look = web.run(move |app| actions::look(app, &actor, id)).await?;
    page(StatusCode::OK, &Show { shell: visitor.shell("/"), look })
}

impl Show {
    /// As what the reader sees this page.
    fn because(&self) -> String {
        let kind = if self.look.kinds.contains(&Kind::Guardian) { Kind::Guardian } else { Kind::Advisor };
        self.shell.l.text(&format!("child-because-{}", kind.name()), &[])
    }

    /// The facts of a card, without those nobody knows.
    fn facts(&self, card: &str) -> Vec<(String, String)> {
        let (look, l) = (&self.look, self.shell.l);
        let text = |key: &str, value: &Option<String>| (l.text(key, &[]), value.clone().unwrap_or_default());
        let facts = match card {
            "person" => vec![
                text("field-first_name", &look.first_name),
                text("field-middle_name", &look.middle_name),
                text("field-last_name", &look.last_name),
            ],
            "school" => vec![
                (l.t("field-profile"), l.text(&format!("profile-{}", look.profile), &[])),
                text("field-school", &look.school),
                text("field-grade_level", &look.grade_level),
                (l.t("field-section"), look.sections.join(", ")),
            ],
            _ => vec![
                text("field-username", &look.username),
                text("field-email", &look.email),
                (l.t("field-status"), l.t("status-active")),
                (l.t("people-card-password"), l.text(&format!("child-password-{}", look.credential), &[])),
                (l.t("child-signed-in"), l.text(if look.has_signed_in { "child-yes" } else { "child-no" }, &[])),
            ],
        };
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }
}
