//! The use cases of generation: preview a recipe, carry it out (10.1–10.8).

use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::apply::Applying;
use super::plan::{Plan, plan};
use super::{Mode, Recipe, Skipped, Totals};
use crate::access::{Actor, Permission};
use crate::accounts::Profile;
use crate::accounts::list::{self, Listed};
use crate::app::App;
use crate::audit;
use crate::error::{Error, Fault, Result};
use crate::jobs::{self, Kind, Progress};
use crate::organization;

/// How many accounts a preview shows with their names.
const SHOWN: usize = 20;

/// What a recipe would do, with the first few people by name.
#[derive(Debug)]
pub struct Preview {
    /// What it would do.
    pub plan: Plan,
    /// The first of [`Plan::people`], in their order, as they are now.
    pub shown: Vec<Listed>,
}

/// How a run ended. Holds no password.
#[derive(Debug, Clone, Serialize)]
pub struct Applied {
    /// The run.
    pub job: Uuid,
    /// Whose.
    pub profile: Profile,
    /// What was generated.
    pub mode: Mode,
    /// Whom the recipe matched.
    pub selected: u32,
    /// How many have a new password.
    pub passwords_changed: u32,
    /// How many have a new address.
    pub emails_changed: u32,
    /// How many passwords that their owners chose were replaced.
    pub own_replaced: u32,
    /// Who got nothing, and why.
    pub skipped: Vec<Skipped>,
}

/// Says what a recipe would do. Writes nothing.
///
/// # Errors
/// `Forbidden`; `Invalid` when domain, pattern, style or a name in the filter is refused; `Cancelled`.
pub fn preview(app: &App, actor: &Actor, recipe: &Recipe, progress: &Progress) -> Result<Preview> {
    actor.require(Permission::GenerateCredentials)?;
    app.db.read(|tx| {
        let organization = organization::store::get(tx, actor.organization)?;
        let plan = plan(app, tx, &organization, actor, recipe, progress)?;
        let ids: Vec<Uuid> = plan.people.iter().take(SHOWN).map(|planned| planned.account).collect();
        let shown = list::of_ids(tx, actor, &ids, app.now())?;
        Ok(Preview { plan, shown })
    })
}

/// Carries out what was previewed, if it is still what would happen.
///
/// # Errors
/// `Conflict` when the database changed since the preview, so that the plan
/// would be another: nothing is written then. Those of [`preview`].
pub fn apply(
    app: &App,
    actor: &Actor,
    recipe: &Recipe,
    confirmed: blake3::Hash,
    progress: &Progress,
) -> Result<Applied> {
    carry_out(app, actor, recipe, Some(confirmed), progress)
}

/// Plans and carries out in one go, for unattended use.
///
/// # Errors
/// As [`preview`].
pub fn run(app: &App, actor: &Actor, recipe: &Recipe, progress: &Progress) -> Result<Applied> {
    carry_out(app, actor, recipe, None, progress)
}

fn carry_out(
    app: &App,
    actor: &Actor,
    recipe: &Recipe,
    confirmed: Option<blake3::Hash>,
    progress: &Progress,
) -> Result<Applied> {
    actor.require(Permission::GenerateCredentials)?;
    let details = json!({
        "profile": recipe.profile,
        "mode": recipe.mode,
        "filter": recipe.filter.to_json(),
        "domain": recipe.domain,
        "pattern": recipe.pattern,
        "style": recipe.style.map(|style| style.to_string()),
        "keep_own": recipe.keep_own,
    });
    let running = jobs::start(app, actor, Kind::Credentials, &details, progress)?;
    running.carry_out(app, actor.organization, |tx, running| {
        let organization = organization::store::get(tx, actor.organization)?;
        let plan = plan(app, tx, &organization, actor, recipe, progress)?;
        if confirmed.is_some_and(|confirmed| confirmed != plan.digest) {
            return Err(Error::Conflict(Fault::new("plan-changed")));
        }
        let (job, now) = (running.id, running.started);
        Applying { tx, app, organization: &organization, plan: &plan, job, now, progress }.apply()?;
        progress.step("step-finishing", None)?;
        let mut details = details;
        details["totals"] = json!(plan.totals);
        details["skipped"] =
            plan.skipped_by_reason().iter().map(|(why, n)| (why.name().to_owned(), json!(n))).collect();
        jobs::finish(tx, actor.organization, running.id, &details, app.now())?;
        let entry = app.ids().next_id();
        audit::record(tx, actor, entry, running.started, "credentials.apply", running.id, &details)?;
        Ok(Applied::of(running.id, recipe, plan))
    })
}

impl Applied {
    fn of(job: Uuid, recipe: &Recipe, plan: Plan) -> Self {
        let Totals { selected, passwords, emails, own_replaced, .. } = plan.totals;
        Self {
            job,
            profile: recipe.profile,
            mode: recipe.mode,
            selected,
            passwords_changed: passwords,
            emails_changed: emails,
            own_replaced,
            skipped: plan.skipped,
        }
    }
}
