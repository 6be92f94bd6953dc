//! Roles over the API.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Held, RoleChange, actions};
use crate::access::{Key, Permission, Reach, can};
use crate::error::{Error, Fault, Result};
use crate::web::api::{Body, Refused, created};
use crate::web::{Reply, Web};

type Keeper = Key<can::ManageRoles>;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, add)).routes(routes!(show, set, remove))
}

/// A role.
#[derive(Serialize, ToSchema)]
struct Role {
    /// Its id.
    id: Uuid,
    /// The preset it started as.
    code: Option<String>,
    /// Its name.
    name: String,
    /// manager 3 > administrator 2 > supervisor 1 > everyone else 0.
    rank: i64,
    /// What it may do.
    permissions: Vec<&'static str>,
    /// `organization`, `assigned` or `schools`.
    reach: &'static str,
    /// Whether those who have it are authorized users.
    authorized: bool,
    /// How many accounts have it.
    people: i64,
    /// How many it is lent to now.
    loans: i64,
}

impl From<Held> for Role {
    fn from(Held { role, people, loans }: Held) -> Self {
        Self {
            id: role.id,
            permissions: role.permissions.iter().map(|permission| permission.name()).collect(),
            reach: role.reach.name(),
            code: role.code,
            name: role.name,
            rank: role.rank,
            authorized: role.authorized,
            people,
            loans,
        }
    }
}

/// Roles.
#[derive(Serialize, ToSchema)]
struct Roles {
    /// By rank and name.
    rows: Vec<Role>,
}

/// Every role, with how many accounts have it.
#[utoipa::path(get, path = "/roles", tag = "roles", operation_id = "listRoles",
    extensions(("x-permission" = json!("manage-roles"))), responses((status = 200, body = Roles), Refused))]
async fn list(key: Keeper, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| actions::list(app, &actor)).await?;
    Ok(Json(Roles { rows: rows.into_iter().map(Role::from).collect() }).into_response())
}

/// What a role is to be; what is left out stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RoleToChange {
    /// Its name.
    name: Option<String>,
    /// 0, 1 or 2.
    rank: Option<i64>,
    /// All that it allows.
    permissions: Option<Vec<String>>,
    /// `organization`, `assigned` or `schools`.
    reach: Option<String>,
    /// Whether those who have it are authorized users.
    authorized: Option<bool>,
}

impl RoleToChange {
    fn change(self) -> Result<RoleChange> {
        let unknown = |field: &str| Error::from(Fault::new("api-field").with("field", field).of_field(field));
        let permissions = self.permissions.map(|names| {
            let named = |(at, name): (usize, String)| {
                let found = Permission::ALL.iter().copied().find(|permission| permission.name() == name);
                found.ok_or_else(|| unknown(&format!("permissions.{at}")))
            };
            names.into_iter().enumerate().map(named).collect::<Result<Vec<_>>>()
        });
        let reach = self
            .reach
            .map(|name| Reach::ALL.into_iter().find(|reach| reach.name() == name).ok_or_else(|| unknown("reach")));
        Ok(RoleChange {
            name: self.name,
            rank: self.rank,
            permissions: permissions.transpose()?,
            reach: reach.transpose()?,
            authorized: self.authorized,
            seen: None,
        })
    }
}

/// Adds a role: of rank 0, without permissions, within schools, unless it is said otherwise.
#[utoipa::path(post, path = "/roles", tag = "roles", operation_id = "addRole",
    extensions(("x-permission" = json!("manage-roles"))),
    request_body = RoleToChange, responses((status = 201, body = Role), Refused))]
async fn add(key: Keeper, State(web): State<Web>, Body(asked): Body<RoleToChange>) -> Reply {
    let (actor, change) = (key.actor().clone(), asked.change()?);
    let made = web
        .run(move |app| {
            let role = actions::add(app, &actor, &change)?;
            actions::get(app, &actor, &role.id.to_string())
        })
        .await?;
    Ok(created(&format!("/roles/{}", made.role.id), Role::from(made)))
}

/// One role, with how many accounts have it.
#[utoipa::path(get, path = "/roles/{id}", tag = "roles", operation_id = "getRole",
    extensions(("x-permission" = json!("manage-roles"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Role), Refused))]
async fn show(key: Keeper, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let role = web.run(move |app| actions::get(app, &actor, &id.to_string())).await?;
    Ok(Json(Role::from(role)).into_response())
}

/// Changes a role, for everyone who has it and every key.
#[utoipa::path(patch, path = "/roles/{id}", tag = "roles", operation_id = "changeRole",
    extensions(("x-permission" = json!("manage-roles"))),
    params(("id" = Uuid, Path)), request_body = RoleToChange, responses((status = 200, body = Role), Refused))]
async fn set(key: Keeper, State(web): State<Web>, Path(id): Path<Uuid>, Body(asked): Body<RoleToChange>) -> Reply {
    let (actor, change) = (key.actor().clone(), asked.change()?);
    let role = web
        .run(move |app| {
            actions::set(app, &actor, &id.to_string(), &change)?;
            actions::get(app, &actor, &id.to_string())
        })
        .await?;
    Ok(Json(Role::from(role)).into_response())
}

/// Removes a role that nobody has.
#[utoipa::path(delete, path = "/roles/{id}", tag = "roles", operation_id = "removeRole",
    extensions(("x-permission" = json!("manage-roles"))),
    params(("id" = Uuid, Path)), responses((status = 204), Refused))]
async fn remove(key: Keeper, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    web.run(move |app| actions::remove(app, &actor, &id.to_string(), None)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
