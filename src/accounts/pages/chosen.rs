//! What can be done with those who were ticked, or with all that the filter matches (3.5).

use axum::extract::{Query, State};
use axum::response::IntoResponse;
use uuid::Uuid;

use super::list::counted;
use super::view::{Pairs, View, address};
use crate::access::{Can, can};
use crate::accounts::actions::export_list;
use crate::accounts::bulk::Action;
use crate::accounts::filter::Filter;
use crate::accounts::list;
use crate::error::{Error, Fault};
use crate::jobs::Progress;
use crate::web::download::Download;
use crate::web::{Form, Reply, Web, see};

/// How many match, to the last one: asked for once all of them are chosen.
pub(super) async fn count(can: Can<can::ViewPeople>, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    let (view, actor, l) = (View::read(&pairs)?, can.actor().clone(), can.l);
    let count = web.run(move |app| list::count(app, &actor, &view.filter, u32::MAX)).await?;
    Ok(counted(l, count).into_response())
}

/// Fields of the form that are none of the filter's.
const OWN: [&str; 4] = ["chosen", "all", "do", "what"];

pub(super) async fn act(can: Can<can::ViewPeople>, State(web): State<Web>, form: Form) -> Reply {
    let asked = form.fields().filter(|(name, _)| !OWN.contains(name));
    let view = View::read(&asked.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())?;
    let filter = if form.has("all", "yes") { view.filter } else { ticked(&form)? };
    // What else is done with many people at once has its place here, each on a page of its own.
    match form.value("do") {
        "credentials" => Ok(see(&address("/credentials", &filter.pairs()))),
        "slips" => Ok(see(&address("/slips", &filter.pairs()))),
        "messages" => Ok(see(&address("/messages/new", &filter.pairs()))),
        "bulk" if Action::from_name(form.value("what")).is_some() => {
            Ok(see(&address(&format!("/people/bulk/{}", form.value("what")), &filter.pairs())))
        }
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

fn ticked(form: &Form) -> Result<Filter, Error> {
    let ids: Result<Vec<Uuid>, _> = form.all("chosen").map(Uuid::parse_str).collect();
    match ids {
        Ok(ids) if !ids.is_empty() => Ok(Filter { ids, ..Filter::default() }),
        _ => Err(Fault::new("people-none-chosen").into()),
    }
}
