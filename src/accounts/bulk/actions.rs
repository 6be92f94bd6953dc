//! The use cases of bulk changes: preview one, carry it out (4.4, 4.7, 5.2, 6.1, 8.2).

use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::apply::Applying;
use super::plan::plan;
use super::store;
use super::{Action, Change, Plan, Request, Skipped, Totals};
use crate::access::Actor;
use crate::access::rules::may_give;
use crate::accounts::list::{self, Listed};
use crate::app::App;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Fault, Result};
use crate::jobs::{self, Kind, Progress};
use crate::organization::{self, store::List};

/// How many accounts a preview shows with their names.
const SHOWN: usize = 10;

/// What a request would do, with the first few people by name.
#[derive(Debug)]
pub struct Preview {
    /// What it would do.
    pub plan: Plan,
    /// The first of [`Plan::people`], as they are now.
    pub shown: Vec<Listed>,
}

/// How a run ended. Holds no password.
#[derive(Debug, Clone, Serialize)]
pub struct Applied {
    /// The run.
    pub job: Uuid,
    /// What was done.
    pub action: Action,
    /// To how many.
    #[serde(flatten)]
    pub totals: Totals,
    /// Who was passed over, and why.
    #[serde(rename = "passed_over")]
    pub skipped: Vec<Skipped>,
}

/// What a change can be chosen from: value and name of each.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// The roles, schools or departments.
    pub to: Vec<(String, String)>,
    /// To whom supervisors can belong; empty where that is not the actor's to choose (2.4).
    pub administrators: Vec<(String, String)>,
}

/// What there is to choose from.
///
/// # Errors
/// `Forbidden`.
pub fn offered(app: &App, actor: &Actor, action: Action) -> Result<Offered> {
    actor.require(action.permission())?;
    let of = actor.organization;
    app.db.read(|tx| {
        let list = |tx: &mut Tx<'_>, of_list| -> Result<Vec<(String, String)>> {
            let all = organization::store::list(tx, of, of_list)?;
            let within = |id| of_list != List::Schools || actor.reaches_school(id);
            let all = all.into_iter().filter(|one| within(one.id));
            Ok(all.map(|one| (one.id.to_string(), one.name)).collect())
        };
        Ok(match action {
            Action::School => Offered { to: list(tx, List::Schools)?, ..Offered::default() },
            Action::Department => Offered { to: list(tx, List::Departments)?, ..Offered::default() },
            Action::Role => {
                let roles = organization::store::roles(tx, of)?.into_iter().filter(|role| may_give(actor, role));
                let to = roles.map(|role| (role.name.clone(), role.name)).collect();
                // An administrator is offered no choice.
                let administrators = if actor.rank == 2 { Vec::new() } else { store::administrators(tx, of)? };
                Offered { to, administrators }
            }
            _ => Offered::default(),
        })
    })
}

/// Says what a request would do. Writes nothing.
///
/// # Errors
/// `Forbidden`; `Invalid` when what it names means nothing, or will not do; `Cancelled`.
pub fn preview(app: &App, actor: &Actor, request: &Request, progress: &Progress) -> Result<Preview> {
    actor.require(request.change.action().permission())?;
    app.db.read(|tx| {
        let organization = organization::store::get(tx, actor.organization)?;
        let plan = plan(app, tx, &organization, actor, request, progress)?;
        let ids: Vec<Uuid> = plan.people.iter().take(SHOWN).map(|planned| planned.account).collect();
        let shown = list::of_ids(tx, actor, &ids, app.now())?;
        Ok(Preview { plan, shown })
    })
}

/// Carries out what was previewed, if it is still what would happen. `confirmed` is `None` for unattended use.
///
/// # Errors
/// `Conflict` when the database changed since the preview, so that the plan would be another; `Invalid`
/// (`bulk-unsure`) when it needs a word that was not given ([`Plan::needs_word`]): nothing is written then. Those
/// of [`preview`].
pub fn apply(
    app: &App,
    actor: &Actor,
    request: &Request,
    confirmed: Option<blake3::Hash>,
    progress: &Progress,
) -> Result<Applied> {
    let action = request.change.action();
    actor.require(action.permission())?;
    let mut details = details(request);
    let running = jobs::start(app, actor, Kind::Accounts, &details, progress)?;
    running.carry_out(app, actor.organization, |tx, running| {
        let organization = organization::store::get(tx, actor.organization)?;
        let plan = plan(app, tx, &organization, actor, request, progress)?;
        if confirmed.is_some_and(|confirmed| confirmed != plan.digest) {
            return Err(Error::Conflict(Fault::new("bulk-changed")));
        }
        if plan.needs_word() && !request.sure {
            let fault = Fault::new("bulk-unsure").with("n", plan.totals.changed);
            return Err(Error::from(fault).of_field("sure"));
        }
        let (job, now) = (running.id, running.started);
        Applying { tx, app, organization: &organization, actor, plan: &plan, job, now, progress }
            .apply(&request.change)?;
        progress.step("step-finishing", None)?;
        details["totals"] = json!(plan.totals);
        details["skipped"] =
            plan.skipped_by_reason().iter().map(|(why, n)| (why.name().to_owned(), json!(n))).collect();
        jobs::finish(tx, actor.organization, job, &details, app.now())?;
        let entry = app.ids().next_id();
        audit::record(tx, actor, entry, now, &format!("accounts.{}", action.name()), job, &details)?;
        Ok(Applied { job, action, totals: plan.totals, skipped: plan.skipped })
    })
}

/// What a run was asked, without secrets.
fn details(request: &Request) -> Value {
    let mut details = json!({"action": request.change.action().name(), "filter": request.filter.to_json()});
    match &request.change {
        Change::Password(_) => {}
        Change::Deactivate { keep, comment } => {
            details["keep"] = json!(keep);
            details["comment"] = json!(comment);
        }
        Change::Reactivate { restore } => details["restore"] = json!(restore),
        Change::Comment(comment) => details["comment"] = json!(comment),
        Change::Role { role, administrator } => {
            details["to"] = json!(role);
            details["administrator"] = json!(administrator);
        }
        Change::School(to) | Change::Department(to) | Change::Position(to) => details["to"] = json!(to),
    }
    details
}
