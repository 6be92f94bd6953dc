//! The log over the API.

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions;
use super::rules::Cursor;
use crate::access::{Key, can};
use crate::error::{Error, Fault};
use crate::web::api::{ON_PAGE, Query, Refused};
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(entries))
}

/// The most entries of a page.
const MOST: u32 = 1000;

/// Which entries.
#[derive(Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct Which {
    /// By whom: a name as it was then.
    actor: Option<String>,
    /// An action, or a group of them: `people`, `imports`, `credentials`, `organization`, `access`, `other`.
    action: Option<String>,
    /// Done to this account, run, school …
    subject: Option<Uuid>,
    /// From this day on.
    #[param(example = "2026-03-31")]
    from: Option<String>,
    /// Until the end of this day.
    #[param(example = "2026-03-31")]
    to: Option<String>,
    /// Words that stand in the entry.
    search: Option<String>,
    /// `next` of the page before.
    after: Option<String>,
    /// How many at a time.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<u32>,
}

/// A page of the log.
#[derive(Serialize, ToSchema)]
#[schema(as = AuditEntries)]
struct Entries {
    /// The newest first. With words searched for, a page may have none although older ones follow.
    rows: Vec<Entry>,
    /// `after` of the next page; `null` on the last.
    next: Option<String>,
}

/// An entry.
#[derive(Serialize, ToSchema)]
#[schema(as = AuditEntry)]
struct Entry {
    /// Its number in the log.
    seq: i64,
    /// When.
    at: i64,
    /// The account or key that did it.
    actor: Option<Uuid>,
    /// Its name then.
    actor_name: String,
    /// What was done: a stable name.
    #[schema(example = "import.apply")]
    action: String,
    /// To whom or what.
    subject: Option<Uuid>,
    /// What a reader needs to understand it.
    #[schema(value_type = Object)]
    details: Value,
}

/// Who did what, and when, page by page.
#[utoipa::path(get, path = "/audit", tag = "audit", operation_id = "listAudit",
    extensions(("x-permission" = json!("view-audit"))),
    params(Which), responses((status = 200, body = Entries), Refused))]
async fn entries(key: Key<can::ViewAudit>, State(web): State<Web>, Query(which): Query<Which>) -> Reply {
    let of_field = |name: &'static str| move |fault: Fault| Error::from(fault.of_field(name));
    let limit = match which.limit.unwrap_or(ON_PAGE) {
        limit @ 1..=MOST => limit,
        _ => return Err(of_field("limit")(Fault::new("api-limit").with("most", MOST)).into()),
    };
    let after = which.after.as_deref().map(str::parse::<Cursor>).transpose();
    let after = after.map_err(|_| of_field("after")(Fault::new("page-unknown")))?;
    let actor = key.actor().clone();
    let page = web
        .run(move |app| {
            let subject = which.subject.map(|id| id.to_string());
            let fields = [
                ("actor", which.actor),
                ("action", which.action),
                ("subject", subject),
                ("from", which.from),
                ("to", which.to),
                ("search", which.search),
            ];
            let given = fields.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?)));
            let filter = actions::filter(app, &actor, given)?;
            actions::page(app, &actor, &filter, after, limit as usize)
        })
        .await?;
    let rows = page.entries.into_iter().map(|entry| Entry {
        seq: entry.seq,
        at: entry.at,
        actor: entry.actor,
        actor_name: entry.actor_name,
        action: entry.action,
        subject: entry.subject,
        details: serde_json::from_str(&entry.details).unwrap_or_default(),
    });
    let next = page.older.map(|cursor| cursor.to_string());
    Ok(Json(Entries { rows: rows.collect(), next }).into_response())
}
