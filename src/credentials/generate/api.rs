//! Generation over the API: what a recipe would do, and doing it.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions;
use super::choose::named;
use super::{Mode, Plan, Planned, Recipe, Totals, reasons};
use crate::access::{Actor, Key, can};
use crate::accounts::Profile;
use crate::accounts::filter::Pairs;
use crate::app::App;
use crate::credentials::rules::Style;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::jobs::Progress;
use crate::web::api::{Begun, Body, Refused, accepted};
use crate::web::{Reply, Web};

type Maker = Key<can::GenerateCredentials>;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new().routes(routes!(preview)).routes(routes!(run))
}

/// Whom to give what.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Recipe)]
struct Asked {
    /// Of which profile type.
    profile: Profile,
    /// What is generated.
    mode: Mode,
    /// Which of them; everybody where nothing is said.
    #[serde(default)]
    filter: Pairs,
    /// The domain of the addresses; needed by `email` and `missing`.
    domain: Option<String>,
    /// How the part before the @ is put together; by default as usernames are.
    #[schema(example = "{first1}.{last1}")]
    pattern: Option<String>,
    /// How passwords are made; by default as the organization settled.
    #[schema(example = "words:es:2:2")]
    style: Option<String>,
    /// Leave passwords that their owners chose.
    #[serde(default)]
    keep_own: bool,
}

impl Asked {
    fn recipe(self, field: &str) -> Result<Recipe> {
        let place = |name: &str| if field.is_empty() { name.to_owned() } else { format!("{field}.{name}") };
        let style = self.style.as_deref().map(Style::parse).transpose();
        let has_addresses = self.mode != Mode::Passwords;
        Ok(Recipe {
            profile: self.profile,
            mode: self.mode,
            filter: self.filter.filter(&place("filter"))?,
            domain: self.domain.filter(|_| has_addresses),
            pattern: self.pattern.filter(|_| has_addresses),
            style: style.map_err(|fault| Error::from(fault.of_field(&place("style"))))?,
            keep_own: self.keep_own,
        })
    }
}

/// What part of a plan is asked for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Look {
    /// Whom to give what.
    recipe: Asked,
    /// `next` of the page before.
    #[serde(default)]
    after: u32,
    /// How many people at a time.
    #[serde(default = "on_page")]
    #[schema(minimum = 1, maximum = 200)]
    limit: u32,
}

/// The most people of a page.
const MOST: u32 = 200;

fn on_page() -> u32 {
    50
}

/// What a recipe would do.
#[derive(Serialize, ToSchema)]
struct Outlook {
    /// What is confirmed: running takes this, and does this or nothing.
    digest: String,
    /// How many.
    totals: Totals,
    /// How many get nothing, by reason.
    skipped: BTreeMap<&'static str, u32>,
    /// So much changes that it has to be said twice (`sure`).
    is_sweeping: bool,
    /// Who would get what.
    rows: Vec<Given>,
    /// `after` of the next page; `null` on the last.
    next: Option<u32>,
}

/// What one person would get.
#[derive(Serialize, ToSchema)]
struct Given {
    /// Their id.
    id: Uuid,
    /// Their name.
    name: String,
    /// They get a new password.
    password: bool,
    /// It takes the place of one that they chose.
    replaces_own: bool,
    /// The address before.
    email_before: Option<String>,
    /// The address they get.
    email: Option<String>,
    /// The username they get, having had none.
    username: Option<String>,
    /// Why the address came out so.
    why: Option<String>,
}

impl Given {
    fn of(l: Locale, planned: &Planned, name: String) -> Self {
        let address = planned.address.as_deref();
        Self {
            id: planned.account,
            name,
            password: planned.version.is_some(),
            replaces_own: planned.replaces_own(),
            email_before: address.and_then(|address| address.before.clone()),
            email: address.map(|address| address.email.clone()),
            username: address.and_then(|address| address.username.clone()),
            why: address.map(|address| reasons(l, &address.why)),
        }
    }
}

/// What would be generated for whom, and why it comes out so. Writes nothing.
#[utoipa::path(post, path = "/credentials/preview", tag = "credentials", operation_id = "previewCredentials",
    extensions(("x-permission" = json!("generate-credentials"))),
    request_body = Look, responses((status = 200, body = Outlook), Refused))]
async fn preview(key: Maker, State(web): State<Web>, Body(look): Body<Look>) -> Reply {
    if !(1..=MOST).contains(&look.limit) {
        return Err(Fault::new("api-limit").with("most", MOST).of_field("limit").into());
    }
    let recipe = look.recipe.recipe("recipe")?;
    let (actor, l) = (key.actor().clone(), key.l);
    let (after, limit) = (look.after as usize, look.limit as usize);
    let outlook = web
        .run(move |app| {
            let plan = actions::preview(app, &actor, &recipe, &Progress::default())?.plan;
            let rows = page(app, &actor, &plan, after, limit, l)?;
            let next = after.saturating_add(limit);
            Ok(Outlook {
                digest: plan.digest.to_hex().to_string(),
                totals: plan.totals,
                skipped: plan.skipped_by_reason().into_iter().map(|(why, n)| (why.name(), n)).collect(),
                is_sweeping: recipe.is_sweeping(&plan.totals),
                rows,
                next: u32::try_from(next).ok().filter(|_| next < plan.people.len()),
            })
        })
        .await?;
    Ok(Json(outlook).into_response())
}

fn page(app: &App, actor: &Actor, plan: &Plan, after: usize, limit: usize, l: Locale) -> Result<Vec<Given>> {
    let on_page: Vec<&Planned> = plan.people.iter().skip(after).take(limit).collect();
    let ids: Vec<Uuid> = on_page.iter().map(|planned| planned.account).collect();
    let people: BTreeMap<Uuid, String> =
        named(app, actor, &ids)?.into_iter().map(|listed| (listed.id, listed.name)).collect();
    let given = on_page.into_iter().map(|planned| {
        let name = people.get(&planned.account).cloned().unwrap_or_default();
        Given::of(l, planned, name)
    });
    Ok(given.collect())
}

/// What is confirmed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ConfirmedRecipe)]
struct Confirmed {
    /// The recipe that was previewed.
    recipe: Asked,
    /// The digest of its preview: if something else would happen by now, nothing does.
    digest: String,
    /// Meant, although much changes.
    #[serde(default)]
    sure: bool,
}

/// Generates what was previewed, as one run.
#[utoipa::path(post, path = "/credentials/runs", tag = "credentials", operation_id = "runCredentials",
    extensions(("x-permission" = json!("generate-credentials"))),
    request_body = Confirmed, responses((status = 202, body = Begun), Refused))]
async fn run(key: Maker, State(web): State<Web>, Body(confirmed): Body<Confirmed>) -> Reply {
    let digest = blake3::Hash::from_hex(&confirmed.digest)
        .map_err(|_| Error::from(Fault::new("api-field").with("field", "digest").of_field("digest")))?;
    let recipe = confirmed.recipe.recipe("recipe")?;
    let (actor, organization) = (key.actor().clone(), key.actor().organization);
    let (who, what) = (actor.clone(), recipe.clone());
    let plan = web.run(move |app| Ok(actions::preview(app, &who, &what, &Progress::default())?.plan)).await?;
    if plan.digest != digest {
        return Err(Error::Conflict(Fault::new("plan-changed")).into());
    }
    if recipe.is_sweeping(&plan.totals) && !confirmed.sure {
        return Err(Error::from(Fault::new("credentials-unsure").of_field("sure")).into());
    }
    let work = move |app: &App, progress: &Progress| actions::apply(app, &actor, &recipe, digest, progress).map(|_| ());
    let run = web.runs.start(&web.app, organization, "/credentials".to_owned(), work).await?;
    Ok(accepted(run))
}
