//! `/dev/components` (debug builds): each component in every state, to look at.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;

use super::{Form, MenuItem, Reader, Reply, Shell, Web, Who, page};
use crate::error::Fault;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/dev/components", get(show))
}

#[derive(Template)]
#[template(path = "web/components.html")]
struct Components {
    shell: Shell,
    form: Form,
}

async fn show(reader: Reader) -> Reply {
    let mut shell = Shell::bare(reader.locale(), reader.theme);
    shell.organization = Some("Distrito Los Andes".to_owned());
    shell.who = Some(Who { name: "Ana Peña Ibáñez".to_owned(), role: shell.l.t("role-manager") });
    shell.menu = vec![MenuItem { path: "/", key: "menu-overview", icon: "overview" }];
    "/dev/components".clone_into(&mut shell.address);
    let mut form = Form::of([("name", "Peña Ibáñez"), ("email", "ana@@colegio"), ("policy", "school"), ("box", "a")]);
    form.refuse("email", Fault::new("email-at").with("value", "ana@@colegio"));
    page(StatusCode::OK, &Components { shell, form })
}
