//! Roles: seen, added, changed, removed (2.6).

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};

use crate::access::{Can, Permission, Reach, can};
use crate::error::Fault;
use crate::organization::Role;
use crate::organization::roles::rules::{Delegable, delegable, may_inherit, may_touch};
use crate::organization::roles::{Held, RoleChange, actions};
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

type Keeper = Can<can::ManageRoles>;

/// Where they stand.
const HERE: &str = "/settings/roles";

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route(HERE, get(list).post(add))
        .route("/settings/roles/new", get(new))
        .route("/settings/roles/{id}", get(show).post(save))
        .route("/settings/roles/{id}/remove", post(remove))
}

#[derive(Template)]
#[template(path = "organization/roles/list.html")]
struct List {
    shell: Shell,
    roles: Vec<Held>,
}

#[derive(Template)]
#[template(path = "organization/roles/role.html")]
struct Show {
    shell: Shell,
    /// `None` for one that is to be made.
    held: Option<Held>,
    /// Why it cannot be changed.
    closed: Option<Fault>,
    form: Form,
    /// The permissions this reader may give or take, each with what it needs.
    offered: Vec<(Permission, Delegable)>,
    /// Who may take its accounts over.
    heirs: Vec<Role>,
}

impl Show {
    fn action(&self) -> String {
        self.held.as_ref().map_or_else(|| HERE.to_owned(), |held| format!("{HERE}/{}", held.role.id))
    }

    /// What a permission needs of the role, as the last word of a message; empty when nothing.
    fn needs(&self, delegable: &Delegable) -> String {
        match delegable {
            Delegable::WholeOrganization => self.shell.l.t("roles-needs-organization"),
            Delegable::Ranked => self.shell.l.t("roles-needs-rank"),
            Delegable::Never | Delegable::Anybody => String::new(),
        }
    }

    /// Whether its rank stands fast, and is only told.
    fn rank_is_fast(&self) -> bool {
        self.held.as_ref().is_some_and(|held| held.role.code.is_some() || held.people + held.loans > 0)
    }

    /// The ranks to choose from, the highest first.
    fn ranks() -> [&'static str; 3] {
        ["2", "1", "0"]
    }
}

async fn list(can: Keeper, State(web): State<Web>) -> Reply {
    let actor = can.actor().clone();
    let roles = web.run(move |app| actions::list(app, &actor)).await?;
    page(StatusCode::OK, &List { shell: can.shell(HERE), roles })
}

async fn new(can: Keeper) -> Reply {
    let form = Form::of([("rank", "0"), ("reach", "schools"), ("permission", "view-people")]);
    render(&can, None, form, Vec::new())
}

fn render(can: &Keeper, held: Option<Held>, form: Form, all: Vec<Held>) -> Reply {
    let mut shell = can.shell(HERE);
    let closed = held.as_ref().and_then(|held| may_touch(can.actor(), &held.role).err());
    let has = |permission: &Permission| held.as_ref().is_some_and(|held| held.role.permissions.contains(permission));
    let offered = |permission: &Permission| {
        let held = has(permission) || can.actor().permissions.contains(permission);
        held && (delegable(*permission) != Delegable::Never || closed.is_some())
    };
    let offered = Permission::ALL.iter().copied().filter(offered).map(|one| (one, delegable(one))).collect();
    let mut heirs: Vec<Role> = all.into_iter().map(|held| held.role).collect();
    heirs.retain(|heir| held.as_ref().is_some_and(|held| may_inherit(&held.role, heir).is_ok()));
    shell.address = held.as_ref().map_or_else(|| format!("{HERE}/new"), |held| format!("{HERE}/{}", held.role.id));
    page(form.status(), &Show { shell, held, closed, form, offered, heirs })
}

async fn show(can: Keeper, State(web): State<Web>, Path(id): Path<String>) -> Reply {
    edit(&can, &web, id, None).await
}

async fn edit(can: &Keeper, web: &Web, id: String, refused: Option<Form>) -> Reply {
    let actor = can.actor().clone();
    let (held, all) = web.run(move |app| Ok((actions::get(app, &actor, &id)?, actions::list(app, &actor)?))).await?;
    let form = match refused {
        Some(form) if form.fields().any(|(field, _)| field == "name") => form,
        // Two forms stand on the page: what was typed into the other is kept as it was sent.
        Some(mut form) => {
            opened(&held.role).into_iter().for_each(|(name, value)| form.add(name, value));
            form
        }
        None => Form::of(opened(&held.role)),
    };
    render(can, Some(held), form, all)
}

fn opened(role: &Role) -> Vec<(&'static str, String)> {
    let mut fields = vec![
        ("seen", role.mark()),
        ("name", role.name.clone()),
        ("rank", role.rank.to_string()),
        ("reach", role.reach.name().to_owned()),
    ];
    if role.authorized {
        fields.push(("authorized", "yes".to_owned()));
    }
    fields.extend(role.permissions.iter().map(|permission| ("permission", permission.name().to_owned())));
    fields
}

/// What a form asks for.
fn asked(form: &Form) -> RoleChange {
    let names: Vec<&str> = form.all("permission").collect();
    RoleChange {
        name: Some(form.value("name").to_owned()),
        rank: form.value("rank").parse().ok(),
        permissions: Some(Permission::parse_all(&names.join(" "))),
        reach: Reach::ALL.into_iter().find(|reach| reach.name() == form.value("reach")),
        authorized: Some(form.has("authorized", "yes")),
        seen: Some(form.value("seen").to_owned()).filter(|seen| !seen.is_empty()),
    }
}

async fn add(can: Keeper, State(web): State<Web>, form: Form) -> Reply {
    let (actor, asked) = (can.actor().clone(), asked(&form));
    match web.run(move |app| actions::add(app, &actor, &asked)).await {
        Ok(role) => Ok(said(&web, "flash-role-added", &[("name", role.name)], HERE)),
        Err(error) => render(&can, None, form.refused(error)?, Vec::new()),
    }
}

async fn save(can: Keeper, State(web): State<Web>, Path(id): Path<String>, form: Form) -> Reply {
    let (actor, asked, which) = (can.actor().clone(), asked(&form), id.clone());
    match web.run(move |app| actions::set(app, &actor, &which, &asked)).await {
        Ok(role) => Ok(said(&web, "flash-role-saved", &[("name", role.name)], HERE)),
        Err(error) => edit(&can, &web, id, Some(form.refused(error)?)).await,
    }
}

async fn remove(can: Keeper, State(web): State<Web>, Path(id): Path<String>, form: Form) -> Reply {
    let (actor, which, heir) = (can.actor().clone(), id.clone(), form.value("heir").to_owned());
    let removed = web
        .run(move |app| {
            let name = actions::get(app, &actor, &which)?.role.name;
            let outcome = actions::remove(app, &actor, &which, Some(heir.as_str()).filter(|heir| !heir.is_empty()));
            Ok(outcome.map(|_| name))
        })
        .await?;
    match removed {
        Ok(name) => Ok(said(&web, "flash-role-removed", &[("name", name)], HERE)),
        Err(error) => edit(&can, &web, id, Some(form.refused(error)?)).await,
    }
}
