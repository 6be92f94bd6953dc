//! People over the API: the list with its filter, search and order, how many there are, one in full, what was done.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::filter::Filter;
use super::list::{self, Account, Cursor, Listed, MOST_ON_PAGE, Sort};
use crate::access::{Key, can};
use crate::error::{Error, Fault, Result};
use crate::reports::history::{self, Event};
use crate::web::api::{ON_PAGE, Pairs, Refused};
use crate::web::{Reply, Web};

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(people))
        .routes(routes!(count))
        .routes(routes!(person))
        .routes(routes!(what_was_done))
}

/// Which people: every condition counts, an empty filter is everybody the key reaches.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // read pair by pair, by the one filter there is: this is its description
pub struct Which {
    /// Words; each must begin a word of a name, a username or an address, or be a unique ID.
    search: Option<String>,
    /// `student`, `teacher`, `guardian` or `staff`.
    profile: Option<String>,
    /// The name of their role, or of its preset.
    role: Option<String>,
    /// The name of their school.
    school: Option<String>,
    /// The code of their section.
    section: Option<String>,
    /// The ids of their sections, separated by commas.
    section_id: Option<String>,
    /// The course of their section.
    course: Option<String>,
    /// The name of their department.
    department: Option<String>,
    /// Their grade level, as it is written.
    grade_level: Option<String>,
    /// Their graduation year.
    graduation_year: Option<String>,
    /// `active` or `inactive`.
    status: Option<String>,
    /// The state of their password: `none`, `initial`, `expired`, `own`, `external` or `any`.
    credential: Option<String>,
    /// Whether they have ever signed in: `yes` or `no`.
    signed_in: Option<String>,
    /// Whether they have confirmed by a one-time link that their letter reached them: `yes` or `no`.
    verified: Option<String>,
    /// E-mail addresses, separated by commas; empty for those without one.
    email: Option<String>,
    /// Unique IDs, separated by commas.
    unique_id: Option<String>,
    /// Usernames, separated by commas.
    username: Option<String>,
    /// Ids, separated by commas.
    id: Option<String>,
    /// The id of a run: those it touched.
    job: Option<String>,
}

/// In which order, and how many at a time.
#[derive(utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
#[allow(dead_code)] // as above
struct InOrder {
    /// `last_name` (as it is unless another is asked for), `first_name`, `middle_name`, `preferred_name`, `title`,
    /// `username`, `email`, `unique_id`, `role`, `department` or `inactive_since`; with a `-` before it, backwards.
    sort: Option<String>,
    /// How many at a time.
    #[param(minimum = 1, maximum = 1000)]
    limit: Option<u32>,
    /// Where the page begins: `next` or `previous` of another page of the same list.
    page: Option<String>,
}

/// A page of the list.
#[derive(Serialize, ToSchema)]
struct People {
    /// In order.
    rows: Vec<Listed>,
    /// How many match in all.
    count: u64,
    /// Begins the next page; `null` on the last.
    next: Option<String>,
    /// Ends the page before; `null` on the first.
    previous: Option<String>,
}

/// What a query asks for besides the filter.
struct Asked {
    filter: Filter,
    sort: Sort,
    limit: u32,
    at: Option<Cursor>,
}

fn asked(pairs: &[(String, String)]) -> Result<Asked> {
    let mut asked = Asked { filter: Filter::default(), sort: Sort::default(), limit: ON_PAGE, at: None };
    for (name, value) in pairs {
        let of_field = |fault: Fault| Error::from(fault.of_field(name));
        match name.as_str() {
            "sort" => asked.sort = value.parse().map_err(of_field)?,
            "page" => asked.at = Some(value.parse().map_err(of_field)?),
            "limit" => asked.limit = limit(value).map_err(of_field)?,
            name => asked.filter.add(name, value.trim()).map_err(of_field)?,
        }
    }
    Ok(asked)
}

fn limit(value: &str) -> Result<u32, Fault> {
    let known = value.parse().ok().filter(|limit| (1..=MOST_ON_PAGE).contains(limit));
    known.ok_or_else(|| Fault::new("api-limit").with("most", MOST_ON_PAGE))
}

/// People, page by page.
#[utoipa::path(get, path = "/people", tag = "people", operation_id = "listPeople",
    extensions(("x-permission" = json!("view-people"))),
    params(Which, InOrder), responses((status = 200, body = People), Refused))]
async fn people(key: Key<can::ViewPeople>, State(web): State<Web>, Pairs(pairs): Pairs) -> Reply {
    let (actor, Asked { filter, sort, limit, at }) = (key.actor().clone(), asked(&pairs)?);
    let (page, count) =
        web.run(move |app| list::list_and_count(app, &actor, &filter, (sort, limit, at.as_ref()))).await?;
    let token = |cursor: Option<Cursor>| cursor.map(|cursor| cursor.to_string());
    let (next, previous) = (token(page.next), token(page.previous));
    Ok(Json(People { rows: page.rows, count, next, previous }).into_response())
}

/// How many people.
#[derive(Serialize, ToSchema)]
struct Count {
    count: u64,
}

/// How many people match.
#[utoipa::path(get, path = "/people/count", tag = "people", operation_id = "countPeople",
    extensions(("x-permission" = json!("view-people"))),
    params(Which), responses((status = 200, body = Count), Refused))]
async fn count(key: Key<can::ViewPeople>, State(web): State<Web>, Pairs(pairs): Pairs) -> Reply {
    let (actor, Asked { filter, .. }) = (key.actor().clone(), asked(&pairs)?);
    let count = web.run(move |app| list::count(app, &actor, &filter)).await?;
    Ok(Json(Count { count }).into_response())
}

/// One person in full. Of their password only the state is told.
#[utoipa::path(get, path = "/people/{id}", tag = "people", operation_id = "getPerson",
    extensions(("x-permission" = json!("view-people"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Account), Refused))]
async fn person(key: Key<can::ViewPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = key.actor().clone();
    let account = web.run(move |app| list::show(app, &actor, &id.to_string())).await?;
    Ok(Json(account).into_response())
}

/// What was done to somebody.
#[derive(Serialize, ToSchema)]
struct History {
    /// The newest first; at most a hundred.
    rows: Vec<Event>,
}

/// What was done to one person, and by whom.
#[utoipa::path(get, path = "/people/{id}/history", tag = "people", operation_id = "getHistory",
    extensions(("x-permission" = json!("view-people"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = History), Refused))]
async fn what_was_done(key: Key<can::ViewPeople>, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let (actor, l) = (key.actor().clone(), key.l);
    let rows = web
        .run(move |app| {
            // Whoever is not seen has no history either.
            list::show(app, &actor, &id.to_string())?;
            history::of_account(app, &actor, id, l)
        })
        .await?;
    Ok(Json(History { rows }).into_response())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use utoipa::IntoParams;
    use utoipa::openapi::path::ParameterIn;

    use super::*;

    #[test]
    fn the_document_names_what_the_filter_understands_and_nothing_else() {
        let told = Which::into_params(|| Some(ParameterIn::Query));
        let told: BTreeSet<&str> = told.iter().map(|parameter| parameter.name.as_str()).collect();
        assert_eq!(told, Filter::names().collect());
    }

    #[test]
    fn what_nobody_can_have_asked_for_is_refused_by_its_name() {
        for (name, value, code) in [
            ("page", "0102", "page-unknown"),
            ("sort", "password", "sort-unknown"),
            ("limit", "0", "api-limit"),
            ("limit", "1001", "api-limit"),
            ("limit", "-1", "api-limit"),
            ("limit", "many", "api-limit"),
            ("colour", "red", "filter-field"),
            ("credential", "weak", "filter-value"),
            ("id", "1", "filter-value"),
        ] {
            let Err(Error::Invalid(problems)) = asked(&[(name.into(), value.into())]) else { panic!("{name}") };
            assert_eq!((problems[0].column.as_str(), problems[0].fault.code), (name, code));
        }
    }
}
