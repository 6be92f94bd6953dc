//! Administrators and supervisors: who belongs to whom, who manages, and the schools somebody works in (2.1–2.4).

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use serde::Deserialize;
use uuid::Uuid;

use crate::access::{Can, can};
use crate::accounts::list;
use crate::accounts::staff::{Member, Staff, WorksIn, actions};
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

type Keeper = Can<can::AssignRoles>;

/// Its routes.
pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/staff", get(show))
        .route("/staff/move", post(shift))
        .route("/staff/hand-over", get(ask_hand_over).post(hand_over))
        .route("/staff/{id}/schools", get(schools).post(save_schools))
}

#[derive(Deserialize)]
struct Of {
    of: Option<Uuid>,
}

#[derive(Template)]
#[template(path = "accounts/staff/staff.html")]
struct Show {
    shell: Shell,
    staff: Staff,
    /// The administrator whose supervisors are shown.
    of: Option<Uuid>,
    is_manager: bool,
    form: Form,
}

impl Show {
    fn lead(&self) -> String {
        self.shell.l.t(if self.is_manager { "staff-lead-manager" } else { "staff-lead" })
    }

    /// The administrators to choose from, and the manager, who may be one as well.
    fn choices(&self) -> impl Iterator<Item = &Member> {
        let active = self.staff.administrators.iter().chain(&self.staff.manager);
        active.filter(|member| member.status == "active")
    }

    /// The administrator of a supervisor, or a dash.
    fn administrator(&self, supervisor: &&Member) -> String {
        self.staff.administrator_of(supervisor).map_or_else(|| "–".to_owned(), |member| member.name.clone())
    }

    /// Whether a box is ticked.
    fn is_ticked(&self, member: &&Member) -> bool {
        self.form.has("supervisor", &member.id.to_string())
    }
}

async fn show(can: Keeper, State(web): State<Web>, Query(Of { of }): Query<Of>) -> Reply {
    render(&can, &web, of, Form::default()).await
}

async fn render(can: &Keeper, web: &Web, of: Option<Uuid>, form: Form) -> Reply {
    let actor = can.actor().clone();
    let is_manager = actor.rank >= 3;
    let staff = web.run(move |app| actions::staff(app, &actor, of)).await?;
    let mut shell = can.shell("/staff");
    shell.address = of.map_or_else(|| "/staff".to_owned(), |of| format!("/staff?of={of}"));
    page(form.status(), &Show { shell, staff, of, is_manager, form })
}

async fn shift(can: Keeper, State(web): State<Web>, form: Form) -> Reply {
    let actor = can.actor().clone();
    let supervisors: Vec<String> = form.all("supervisor").map(str::to_owned).collect();
    let administrator = form.value("administrator").to_owned();
    match web.run(move |app| actions::move_supervisors(app, &actor, &supervisors, &administrator)).await {
        Ok(moved) => Ok(said(&web, "flash-staff-moved", &[("n", moved.to_string())], "/staff")),
        Err(error) => {
            let of = form.value("of").parse().ok();
            render(&can, &web, of, form.refused(error)?).await
        }
    }
}

#[derive(Template)]
#[template(path = "accounts/staff/hand_over.html")]
struct HandOver {
    shell: Shell,
    staff: Staff,
    form: Form,
}

async fn ask_hand_over(can: Keeper, State(web): State<Web>) -> Reply {
    let form = Form::of([("becomes", "administrator")]);
    show_hand_over(&can, &web, form).await
}

async fn show_hand_over(can: &Keeper, web: &Web, form: Form) -> Reply {
    let actor = can.actor().clone();
    actor.require_manager()?;
    let staff = web.run(move |app| actions::staff(app, &actor, None)).await?;
    let mut shell = can.shell("/staff");
    "/staff/hand-over".clone_into(&mut shell.address);
    page(form.status(), &HandOver { shell, staff, form })
}

async fn hand_over(can: Keeper, State(web): State<Web>, mut form: Form) -> Reply {
    let (actor, password) = (can.actor().clone(), form.secret("password"));
    let (to, becomes) = (form.value("to").to_owned(), form.value("becomes").to_owned());
    let done = web
        .hash(move |app| {
            let heir = actions::hand_over(app, &actor, &to, &becomes, Some(&password))?;
            Ok(list::show(app, &crate::access::Actor::program(actor.organization), &heir.to_string())?.listed.name)
        })
        .await;
    match done {
        // Whoever handed it over may see this page no more.
        Ok(name) => Ok(said(&web, "flash-handed-over", &[("name", name)], "/")),
        Err(error) => show_hand_over(&can, &web, form.refused(error)?).await,
    }
}

#[derive(Template)]
#[template(path = "accounts/staff/schools.html")]
struct Schools {
    shell: Shell,
    id: Uuid,
    name: String,
    schools: Vec<WorksIn>,
}

async fn schools(can: Keeper, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    let (schools, name) = web
        .run(move |app| {
            let schools = actions::schools(app, &actor, id)?;
            Ok((schools, list::show(app, &actor, &id.to_string()).map(|account| account.listed.name)))
        })
        .await?;
    // Somebody may be allowed to give roles without seeing people.
    let name = name.unwrap_or_default();
    page(StatusCode::OK, &Schools { shell: can.shell("/staff"), id, name, schools })
}

async fn save_schools(can: Keeper, State(web): State<Web>, Path(id): Path<Uuid>, form: Form) -> Reply {
    let actor = can.actor().clone();
    let chosen: Vec<Uuid> = form.all("school").filter_map(|id| id.parse().ok()).collect();
    let n = chosen.len().to_string();
    web.run(move |app| actions::set_schools(app, &actor, id, &chosen)).await?;
    Ok(said(&web, "flash-staff-schools", &[("n", n)], "/staff"))
}
