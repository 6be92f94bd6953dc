//! The organization over the API: its schools, departments and titles; what it decided.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions::{change_settings, get};
use super::rules::SettingsChange;
use super::rules::settings::pairs;
use super::{Breaking, Entry, List, lists};
use crate::access::{Key, can};
use crate::web::api::{Body, Refused, created};
use crate::web::{Reply, Web};

type Manager = Key<can::ManageOrganization>;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(entries, add))
        .routes(routes!(entry, change, remove))
        .routes(routes!(settings, decide))
}

/// Which list.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum Which {
    Schools,
    Departments,
    Titles,
}

impl Which {
    fn list(self) -> List {
        match self {
            Self::Schools => List::Schools,
            Self::Departments => List::Departments,
            Self::Titles => List::Titles,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Schools => "schools",
            Self::Departments => "departments",
            Self::Titles => "titles",
        }
    }
}

/// A list.
#[derive(Serialize, ToSchema)]
struct Entries {
    /// By name.
    rows: Vec<Entry>,
}

/// Every school, department or title, with how many people are in each.
#[utoipa::path(get, path = "/lists/{list}", tag = "organization", operation_id = "listEntries",
    extensions(("x-permission" = json!("manage-organization"))),
    params(("list" = inline(Which), Path)), responses((status = 200, body = Entries), Refused))]
async fn entries(key: Manager, State(web): State<Web>, Path(which): Path<Which>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| lists::entries(app, &actor, which.list())).await?;
    Ok(Json(Entries { rows }).into_response())
}

/// A new entry.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EntryToMake {
    /// Its name.
    name: String,
    /// The code that the ministry gave it; schools alone have one.
    #[serde(default)]
    code: String,
}

/// Adds a school, a department or a title.
#[utoipa::path(post, path = "/lists/{list}", tag = "organization", operation_id = "addEntry",
    extensions(("x-permission" = json!("manage-organization"))),
    params(("list" = inline(Which), Path)), request_body = EntryToMake,
    responses((status = 201, body = Entry), Refused))]
async fn add(key: Manager, State(web): State<Web>, Path(which): Path<Which>, Body(new): Body<EntryToMake>) -> Reply {
    let actor = key.actor().clone();
    let entry = web
        .run(move |app| {
            let id = lists::add(app, &actor, which.list(), &new.name, &new.code)?;
            lists::entry(app, &actor, which.list(), &id.to_string())
        })
        .await?;
    Ok(created(&format!("/lists/{}/{}", which.name(), entry.id), entry))
}

/// One of them.
#[utoipa::path(get, path = "/lists/{list}/{id}", tag = "organization", operation_id = "getEntry",
    extensions(("x-permission" = json!("manage-organization"))),
    params(("list" = inline(Which), Path), ("id" = Uuid, Path)), responses((status = 200, body = Entry), Refused))]
async fn entry(key: Manager, State(web): State<Web>, Path((which, id)): Path<(Which, Uuid)>) -> Reply {
    let actor = key.actor().clone();
    let entry = web.run(move |app| lists::entry(app, &actor, which.list(), &id.to_string())).await?;
    Ok(Json(entry).into_response())
}

/// What is to be different; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EntryToChange {
    /// Its new name.
    name: Option<String>,
    /// Its new code; an empty one takes it away.
    code: Option<String>,
}

/// Gives an entry another name, another code, or both. Who is in it stays in it.
#[utoipa::path(patch, path = "/lists/{list}/{id}", tag = "organization", operation_id = "changeEntry",
    extensions(("x-permission" = json!("manage-organization"))),
    params(("list" = inline(Which), Path), ("id" = Uuid, Path)), request_body = EntryToChange,
    responses((status = 200, body = Entry), Refused))]
async fn change(
    key: Manager,
    State(web): State<Web>,
    Path((which, id)): Path<(Which, Uuid)>,
    Body(asked): Body<EntryToChange>,
) -> Reply {
    let actor = key.actor().clone();
    let entry = web
        .run(move |app| {
            let (list, id) = (which.list(), id.to_string());
            if let Some(name) = &asked.name {
                lists::rename(app, &actor, list, &id, name)?;
            }
            if let Some(code) = &asked.code {
                // Only schools have codes: of any other list there is no such school.
                lists::set_code(app, &actor, &id, code)?;
            }
            lists::entry(app, &actor, list, &id)
        })
        .await?;
    Ok(Json(entry).into_response())
}

/// Removes an entry that nobody is in.
#[utoipa::path(delete, path = "/lists/{list}/{id}", tag = "organization", operation_id = "removeEntry",
    extensions(("x-permission" = json!("manage-organization"))),
    params(("list" = inline(Which), Path), ("id" = Uuid, Path)), responses((status = 204), Refused))]
async fn remove(key: Manager, State(web): State<Web>, Path((which, id)): Path<(Which, Uuid)>) -> Reply {
    let actor = key.actor().clone();
    web.run(move |app| lists::remove(app, &actor, which.list(), &id.to_string())).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Every setting and its value, as `llavero settings` and `PATCH /settings` write them.
#[utoipa::path(get, path = "/settings", tag = "organization", operation_id = "getSettings",
    extensions(("x-permission" = json!("manage-organization"))),
    responses((status = 200, body = BTreeMap<String, String>), Refused))]
async fn settings(key: Manager, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let organization = web.run(move |app| get(app, &actor)).await?;
    Ok(Json(pairs(&organization).into_iter().collect::<BTreeMap<_, _>>()).into_response())
}

/// What a change of the settings did.
#[derive(Serialize, ToSchema)]
struct Decided {
    /// What is different: key → before, after.
    changes: BTreeMap<String, [Option<String>; 2]>,
    /// Usernames from before that the new policy would not let anybody choose.
    breaking: Vec<Breaking>,
}

/// Changes settings: all of them, or none. A logo is set in the console.
#[utoipa::path(patch, path = "/settings", tag = "organization", operation_id = "changeSettings",
    extensions(("x-permission" = json!("manage-organization"))),
    request_body = BTreeMap<String, String>, responses((status = 200, body = Decided), Refused))]
async fn decide(key: Manager, State(web): State<Web>, Body(asked): Body<BTreeMap<String, String>>) -> Reply {
    let actor = key.actor().clone();
    let changed = web
        .run(move |app| {
            let now = get(app, &actor)?.settings;
            let pairs = asked.iter().map(|(key, value)| (key.as_str(), value.as_str()));
            change_settings(app, &actor, &SettingsChange::parse(&now, pairs)?)
        })
        .await?;
    let changes = changed.changes.into_iter().collect();
    Ok(Json(Decided { changes, breaking: changed.breaking }).into_response())
}
