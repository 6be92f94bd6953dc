//! Sections over the API.

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions;
use crate::access::{Key, can};
use crate::web::api::Refused;
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(sections))
}

/// Sections.
#[derive(Serialize, ToSchema)]
struct Sections {
    /// By school and code.
    rows: Vec<Section>,
}

/// A section and who is in it, as far as the key reaches.
#[derive(Serialize, ToSchema)]
struct Section {
    /// Its id: `section_id` of a filter.
    id: Uuid,
    /// The name of its school.
    school: Option<String>,
    /// Its course.
    course: String,
    /// Its group.
    section: String,
    /// How many active people are in it.
    people: u64,
    /// How many of them are pupils.
    pupils: u64,
    /// How many pupils have an initial password that can still be printed.
    printable: u64,
}

/// Every section, with how many people are in it.
#[utoipa::path(get, path = "/sections", tag = "people", operation_id = "listSections",
    extensions(("x-permission" = json!("view-people"))),
    responses((status = 200, body = Sections), Refused))]
async fn sections(key: Key<can::ViewPeople>, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let schools = web.run(move |app| actions::sections(app, &actor)).await?;
    let rows = schools.into_iter().flat_map(|of| {
        let school = of.school;
        of.sections.into_iter().map(move |counted| Section {
            id: counted.section.id,
            school: school.clone(),
            course: counted.section.course_code,
            section: counted.section.section_code,
            people: counted.people,
            pupils: counted.pupils,
            printable: counted.printable,
        })
    });
    Ok(Json(Sections { rows: rows.collect() }).into_response())
}
