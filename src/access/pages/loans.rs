//! Roles that are lent: which, until when, and what was done under each (2.11).

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use uuid::Uuid;

use crate::access::loans::{Deed, Loan, NewLoan, actions, end_of_day};
use crate::access::{Can, Permission, can};
use crate::app::Millis;
use crate::organization::Role;
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page};

type Keeper = Can<can::LendRoles>;

/// Its routes.
pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/staff/loans", get(list).post(lend))
        .route("/staff/loans/{id}", get(show))
        .route("/staff/loans/{id}/end", post(end))
}

#[derive(Template)]
#[template(path = "access/loans.html")]
struct List {
    shell: Shell,
    loans: Vec<Loan>,
    roles: Vec<Role>,
    form: Form,
    now: Millis,
}

#[derive(Template)]
#[template(path = "access/loan.html")]
struct Show {
    shell: Shell,
    loan: Loan,
    deeds: Vec<Deed>,
    now: Millis,
}

impl Show {
    /// What was done, in words; the name of the entry where there are none.
    fn deed(&self, deed: &Deed) -> String {
        let key = format!("audit-{}", deed.action.replace('.', "-"));
        let words = self.shell.l.text(&key, &[]);
        if words == key { deed.action.clone() } else { words }
    }
}

async fn list(can: Keeper, State(web): State<Web>) -> Reply {
    render(&can, &web, Form::of([("most_accounts", "50")])).await
}

/// Where in the menu the reader is.
fn here(can: &Keeper) -> &'static str {
    if can.actor().permissions.contains(&Permission::AssignRoles) { "/staff" } else { "/staff/loans" }
}

async fn render(can: &Keeper, web: &Web, form: Form) -> Reply {
    let actor = can.actor().clone();
    let (loans, roles) = web.run(move |app| Ok((actions::list(app, &actor)?, actions::roles(app, &actor)?))).await?;
    let mut shell = can.shell(here(can));
    "/staff/loans".clone_into(&mut shell.address);
    page(form.status(), &List { shell, loans, roles, form, now: web.app.now() })
}

async fn lend(can: Keeper, State(web): State<Web>, form: Form) -> Reply {
    let actor = can.actor().clone();
    let asked = NewLoan {
        account: form.value("account").to_owned(),
        role: form.value("role").to_owned(),
        // The whole of the day is lent; what is no date is refused as one that has passed.
        until: end_of_day(form.value("until")).unwrap_or_default(),
        most_accounts: form.value("most_accounts").parse().unwrap_or_default(),
    };
    match web.run(move |app| actions::lend(app, &actor, &asked)).await {
        Ok(_) => Ok(said(&web, "flash-loan-made", &[], "/staff/loans")),
        Err(error) => render(&can, &web, form.refused(error)?).await,
    }
}

async fn show(can: Keeper, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    let (loan, deeds) = web.run(move |app| actions::show(app, &actor, id)).await?;
    let mut shell = can.shell(here(&can));
    shell.address = format!("/staff/loans/{id}");
    page(StatusCode::OK, &Show { shell, loan, deeds, now: web.app.now() })
}

async fn end(can: Keeper, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = can.actor().clone();
    web.run(move |app| actions::end(app, &actor, id)).await?;
    Ok(said(&web, "flash-loan-ended", &[], "/staff/loans"))
}
