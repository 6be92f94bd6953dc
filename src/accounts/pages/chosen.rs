//! What can be done with those who were ticked, or with all that the filter matches (3.5).

use axum::extract::State;
use axum::response::IntoResponse;
use uuid::Uuid;

use super::view::{View, address};
use crate::access::{Can, can};
use crate::accounts::actions::export_list;
use crate::accounts::bulk::Action;
use crate::accounts::filter::Filter;
use crate::accounts::ticked;
use crate::error::{Error, Fault};
use crate::jobs::Progress;
use crate::web::download::Download;
use crate::web::{Form, Reply, Web, see};

/// Fields of the form that are none of the filter's.
const OWN: [&str; 4] = ["chosen", "all", "do", "what"];

pub(super) async fn act(can: Can<can::ViewPeople>, State(web): State<Web>, form: Form) -> Reply {
    let asked = form.fields().filter(|(name, _)| !OWN.contains(name));
    let view = View::read(&asked.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())?;
    let filter = if form.has("all", "yes") { view.filter } else { those_ticked(&form)? };
    // What else is done with many people at once has its place here, each on a page of its own.
    let next = match form.value("do") {
        "credentials" => Some("/credentials".to_owned()),
        "slips" => Some("/slips".to_owned()),
        "messages" => Some("/messages/new".to_owned()),
        "meeting" => Some("/meetings/new".to_owned()),
        "bulk" => Action::from_name(form.value("what")).map(|action| format!("/people/bulk/{}", action.name())),
        _ => None,
    };
    if let Some(next) = next {
        let actor = can.actor().clone();
        let pairs = web.run(move |app| ticked::pairs(app, &actor, &filter)).await?;
        return Ok(see(&address(&next, &pairs)));
    }
    match form.value("do") {
        kind @ ("csv" | "xlsx") => {
            let (actor, l, sort) = (can.actor().clone(), can.l, view.sort);
            let name = format!("{}.{kind}", l.t("people-file"));
            let file = web
                .run(move |app| {
                    Download::make(app, &name, |path| {
                        export_list(app, &actor, &filter, sort, path, l, &Progress::default()).map(|_| ())
                    })
                })
                .await?;
            Ok(file.into_response())
        }
        other => Err(Fault::new("people-do").with("value", other).into()),
    }
}

fn those_ticked(form: &Form) -> Result<Filter, Error> {
    let ids: Result<Vec<Uuid>, _> = form.all("chosen").map(Uuid::parse_str).collect();
    match ids {
        Ok(ids) if !ids.is_empty() => Ok(Filter { ids, ..Filter::default() }),
        _ => Err(Fault::new("people-none-chosen").into()),
    }
}
