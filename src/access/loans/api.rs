//! Roles lent until a date, over the API (2.11): what is lent, lending, ending, and what was done under a loan.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::{Deed, Loan, NewLoan, actions, end_of_day};
use crate::access::{Key, can};
use crate::web::api::{Body, Refused, created};
use crate::web::{Reply, Web};

type Lender = Key<can::LendRoles>;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(list, lend)).routes(routes!(show, end))
}

/// Loans.
#[derive(Serialize, ToSchema)]
struct Loans {
    /// Those that last first; at most two hundred.
    rows: Vec<Loan>,
}

/// What is and was lent.
#[utoipa::path(get, path = "/loans", tag = "roles", operation_id = "listLoans",
    extensions(("x-permission" = json!("lend-roles"))),
    responses((status = 200, body = Loans), Refused))]
async fn list(key: Lender, State(web): State<Web>) -> Reply {
    let actor = key.actor().clone();
    let rows = web.run(move |app| actions::list(app, &actor)).await?;
    Ok(Json(Loans { rows }).into_response())
}

/// A role to lend.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct LoanToMake {
    /// To whom: id, unique ID, username or address of a member of staff who has chosen a password.
    account: String,
    /// Which role: its name, the name of its preset, or its id. It must rank below the key's own.
    role: String,
    /// The last day, where the server stands.
    #[schema(example = "2026-12-18", format = Date)]
    until: String,
    /// How many accounts one run may touch.
    #[schema(minimum = 1, maximum = 1_000_000)]
    most_accounts: i64,
}

/// Lends a role until a day. Meanwhile the account acts with it in place of its own.
#[utoipa::path(post, path = "/loans", tag = "roles", operation_id = "lendRole",
    extensions(("x-permission" = json!("lend-roles"))),
    request_body = LoanToMake, responses((status = 201, body = Loan), Refused))]
async fn lend(key: Lender, State(web): State<Web>, Body(asked): Body<LoanToMake>) -> Reply {
    let actor = key.actor().clone();
    let new = NewLoan {
        account: asked.account,
        role: asked.role,
        // What is no date is refused as one that has passed.
        until: end_of_day(&asked.until).unwrap_or_default(),
        most_accounts: asked.most_accounts,
    };
    let loan = web
        .run(move |app| {
            let id = actions::lend(app, &actor, &new)?;
            Ok(actions::show(app, &actor, id)?.0)
        })
        .await?;
    Ok(created(&format!("/loans/{}", loan.id), loan))
}

/// A loan, and what was done under it.
#[derive(Serialize, ToSchema)]
struct LoanInFull {
    #[serde(flatten)]
    loan: Loan,
    /// All that the account did while it lasted, the newest first; at most two hundred.
    deeds: Vec<Deed>,
}

/// One loan, and what was done under it.
#[utoipa::path(get, path = "/loans/{id}", tag = "roles", operation_id = "getLoan",
    extensions(("x-permission" = json!("lend-roles"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = LoanInFull), Refused))]
async fn show(key: Lender, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let (loan, deeds) = web.run(move |app| actions::show(app, &actor, id)).await?;
    Ok(Json(LoanInFull { loan, deeds }).into_response())
}

/// Ends a loan before its time. It stays among those that were.
#[utoipa::path(delete, path = "/loans/{id}", tag = "roles", operation_id = "endLoan",
    extensions(("x-permission" = json!("lend-roles"))),
    params(("id" = Uuid, Path)), responses((status = 204), Refused))]
async fn end(key: Lender, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    web.run(move |app| actions::end(app, &actor, id)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
