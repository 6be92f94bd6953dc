//! Schools, departments and titles: seen, added, renamed, removed.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};

use super::Tab;
use crate::access::{Actor, Can, can};
use crate::error::{Error, Result};
use crate::organization::{Entry, List, lists};
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

type Manager = Can<can::ManageOrganization>;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/settings/schools", get(schools))
        .route("/settings/lists", get(departments_and_titles))
        .route("/settings/add/{list}", post(add))
        .route("/settings/entry/{list}/{id}", get(entry).post(rename))
        .route("/settings/entry/{list}/{id}/code", post(code))
        .route("/settings/entry/{list}/{id}/remove", post(remove))
}

/// A list with what is in it, and the form that adds to it.
struct Shelf {
    list: List,
    entries: Vec<Entry>,
    form: Form,
}

impl Shelf {
    /// The first part of its messages.
    fn key(&self, rest: &str) -> String {
        format!("settings-{}-{rest}", self.list.thing())
    }
}

#[derive(Template)]
#[template(path = "organization/settings/lists.html")]
struct Lists {
    shell: Shell,
    tab: Tab,
    shelves: Vec<Shelf>,
}

#[derive(Template)]
#[template(path = "organization/settings/entry.html")]
struct EntryPage {
    shell: Shell,
    tab: Tab,
    list: List,
    entry: Entry,
    form: Form,
}

fn tab(list: List) -> Tab {
    if list == List::Schools { Tab::Schools } else { Tab::Lists }
}

fn of_name(name: &str) -> Result<List> {
    let all = [List::Schools, List::Departments, List::Titles];
    let list = all.into_iter().find(|list| list.thing() == name);
    list.ok_or_else(|| Error::NotFound { what: "page", id: name.to_owned() })
}

async fn schools(can: Manager, State(web): State<Web>) -> Reply {
    show(&can, &web, Tab::Schools, None).await
}

async fn departments_and_titles(can: Manager, State(web): State<Web>) -> Reply {
    show(&can, &web, Tab::Lists, None).await
}

async fn show(can: &Manager, web: &Web, tab: Tab, refused: Option<(List, Form)>) -> Reply {
    let actor = can.actor().clone();
    let which = if tab == Tab::Schools { vec![List::Schools] } else { vec![List::Departments, List::Titles] };
    let found = web
        .run(move |app| {
            which.into_iter().map(|list| Ok((list, lists::entries(app, &actor, list)?))).collect::<Result<Vec<_>>>()
        })
        .await?;
    let (status, mut refused) = (refused.as_ref().map(|(_, form)| form.status()).unwrap_or_default(), refused);
    let shelf = |(list, entries)| {
        let form = refused.take_if(|(of, _)| *of == list).map(|(_, form)| form).unwrap_or_default();
        Shelf { list, entries, form }
    };
    let shelves = found.into_iter().map(shelf).collect();
    let mut shell = can.shell("/settings");
    tab.path().clone_into(&mut shell.address);
    page(status, &Lists { shell, tab, shelves })
}

async fn add(can: Manager, State(web): State<Web>, Path(list): Path<String>, form: Form) -> Reply {
    let list = of_name(&list)?;
    let (actor, name, code) = (can.actor().clone(), form.value("name").to_owned(), form.value("code").to_owned());
    let told = name.clone();
    match web.run(move |app| lists::add(app, &actor, list, &name, &code)).await {
        Ok(_) => Ok(said(&web, "flash-entry-added", &[("name", told)], tab(list).path())),
        Err(error) => show(&can, &web, tab(list), Some((list, form.refused(error)?))).await,
    }
}

async fn entry(can: Manager, State(web): State<Web>, Path((list, id)): Path<(String, String)>) -> Reply {
    edit(&can, &web, of_name(&list)?, &id, None).await
}

async fn edit(can: &Manager, web: &Web, list: List, id: &str, refused: Option<Form>) -> Reply {
    let (actor, id) = (can.actor().clone(), id.to_owned());
    let entry = web.run(move |app| lists::entry(app, &actor, list, &id)).await?;
    let code = entry.code.clone().unwrap_or_default();
    let mut form = refused.unwrap_or_default();
    for (name, value) in [("name", &entry.name), ("code", &code)] {
        // Two forms stand on the page, and one of them was sent.
        if !form.fields().any(|(field, _)| field == name) {
            form.set(name, value.clone());
        }
        form.set(&format!("was.{name}"), value.clone());
    }
    let mut shell = can.shell("/settings");
    shell.address = format!("/settings/entry/{}/{}", list.thing(), entry.id);
    page(form.status(), &EntryPage { shell, tab: tab(list), list, entry, form })
}

/// Does one thing to an entry, and goes back to the list, or to its page with what is wrong.
async fn change<W>(can: Manager, web: Web, path: (String, String), form: Form, flash: &str, work: W) -> Reply
where
    W: FnOnce(&crate::app::App, &Actor, List, &str, &Form) -> Result<()> + Send + 'static,
{
    let (list, id) = (of_name(&path.0)?, path.1);
    let (actor, which) = (can.actor().clone(), id.clone());
    let name = form.value("was.name").to_owned();
    let (outcome, form) = web.run(move |app| Ok((work(app, &actor, list, &which, &form), form))).await?;
    match outcome {
        Ok(()) => Ok(said(&web, flash, &[("name", name)], tab(list).path())),
        Err(error) => edit(&can, &web, list, &id, Some(form.refused(error)?)).await,
    }
}

fn seen<'f>(form: &'f Form, name: &str) -> Option<&'f str> {
    form.fields().find(|(field, _)| *field == name).map(|(_, value)| value.trim())
}

async fn rename(can: Manager, State(web): State<Web>, Path(path): Path<(String, String)>, form: Form) -> Reply {
    change(can, web, path, form, "flash-entry-renamed", |app, actor, list, id, form| {
        let (was, name) = (seen(form, "was.name"), form.value("name"));
        if was == Some(name) {
            return Ok(());
        }
        lists::rename_seen(app, actor, list, id, was, name).map(|_| ())
    })
    .await
}

async fn code(can: Manager, State(web): State<Web>, Path(path): Path<(String, String)>, form: Form) -> Reply {
    change(can, web, path, form, "flash-entry-code", |app, actor, _, id, form| {
        let (was, code) = (seen(form, "was.code"), form.value("code"));
        if was == Some(code) {
            return Ok(());
        }
        lists::set_code_seen(app, actor, id, was, code).map(|_| ())
    })
    .await
}

async fn remove(can: Manager, State(web): State<Web>, Path(path): Path<(String, String)>, form: Form) -> Reply {
    change(can, web, path, form, "flash-entry-removed", |app, actor, list, id, _| {
        lists::remove(app, actor, list, id).map(|_| ())
    })
    .await
}
