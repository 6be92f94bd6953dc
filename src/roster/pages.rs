//! The sections of each school, and the way from them to slips and people.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use super::actions::{self, Counted, OfSchool};
use crate::access::{Can, Permission, can};
use crate::web::{Reply, Shell, Web, page};

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
}

async fn sections(can: Can<can::ViewPeople>, State(web): State<Web>) -> Reply {
    let actor = can.actor().clone();
    let may = |permission| actor.permissions.contains(&permission);
    let (prints, imports) = (may(Permission::RevealPasswords), may(Permission::ImportPeople));
    let schools = web.run(move |app| actions::sections(app, &actor)).await?;
    page(StatusCode::OK, &Sections { shell: can.shell("/sections"), schools, prints, imports })
}

/// Who is in it, in the directory.
fn people(school: &OfSchool, counted: &Counted) -> String {
    let mut query = form_urlencoded::Serializer::new(String::from("/people?"));
    if let Some(school) = &school.school {
        query.append_pair("school", school);
    }
    query.append_pair("section", &counted.section.label()).finish()
}
