//! The sections of each school, and the way from them to slips and people.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use super::actions::{self, Counted, OfSchool};
use crate::access::rules::holds_meetings;
use crate::access::{Can, Permission, can};
use crate::web::{self, Reply, Shell, Web, page};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/sections", get(sections))
}

#[derive(Template)]
#[template(path = "roster/sections.html")]
struct Sections {
    shell: Shell,
    schools: Vec<OfSchool>,
    prints: bool,
    imports: bool,
    meets: bool,
}

async fn sections(can: Can<can::ViewPeople>, State(web): State<Web>) -> Reply {
    let actor = can.actor().clone();
    let may = |permission| actor.permissions.contains(&permission);
    let (prints, imports) = (may(Permission::RevealPasswords), may(Permission::ImportPeople));
    let meets = holds_meetings(&actor);
    let schools = web.run(move |app| actions::sections(app, &actor)).await?;
    page(StatusCode::OK, &Sections { shell: can.shell("/sections"), schools, prints, imports, meets })
}

/// Who is in it, in the directory.
fn people(school: &OfSchool, counted: &Counted) -> String {
    let section = ("section", counted.section.label());
    web::address("/people", school.school.clone().map(|school| ("school", school)).into_iter().chain([section]))
}
