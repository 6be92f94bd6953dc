//! Slips over the API: what a print would be, and the PDF. Each print is audited before a byte of it leaves.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

use super::actions::{self, Request, outlook};
use super::pages::print::{AT_ONCE, made};
use super::pages::prints::{Prints, Slot, take, waits};
use super::{Layout, Order, Paper, Split, Variant};
use crate::access::{Key, can};
use crate::accounts::filter::{Filter, Pairs};
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::jobs;
use crate::web::api::problem::{Problem, words};
use crate::web::api::{BASE, Body, Progress, Refused};
use crate::web::{Reply, Web};

type Printer = Key<can::RevealPasswords>;

/// Its routes.
pub fn routes() -> OpenApiRouter<Web> {
    OpenApiRouter::new()
        .routes(routes!(look))
        .routes(routes!(print))
        .routes(routes!(show))
        .routes(routes!(file))
        .layer(Extension(Arc::<Prints>::default()))
}

/// Whose slips, and what they look like.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SlipsToPrint)]
struct Asked {
    /// Whose: a section, a school, a profile type, a run …; at least one condition.
    filter: Pairs,
    /// Eight to a page, unless a letter each is asked for.
    #[serde(default)]
    layout: AskedLayout,
    /// What people sign in with.
    #[serde(default)]
    variant: AskedVariant,
    /// es, pt-BR or en; by default the organization's.
    locale: Option<String>,
    /// By default the installation's.
    paper: Option<Paper>,
    /// `last_name`, `first_name` or `unique_id`.
    order: Option<String>,
    /// A file for each section, together in a ZIP.
    #[serde(default)]
    split: bool,
}

#[derive(Deserialize, ToSchema, Clone, Copy, Default)]
enum AskedLayout {
    #[default]
    #[serde(rename = "8up")]
    EightUp,
    #[serde(rename = "1up")]
    OneUp,
}

#[derive(Deserialize, ToSchema, Clone, Copy, Default)]
#[serde(rename_all = "lowercase")]
enum AskedVariant {
    #[default]
    Username,
    Email,
}

impl Asked {
    fn request(self) -> Result<Request> {
        let unknown = |field: &'static str| Error::from(Fault::new("api-field").with("field", field).of_field(field));
        let filter = self.filter.filter("filter")?;
        if filter == Filter::default() {
            return Err(Fault::new("whom-missing").of_field("filter").into());
        }
        let locale = self.locale.as_deref().map(|tag| Locale::from_tag(tag).ok_or_else(|| unknown("locale")));
        let named = |name: &str| Order::ALL.into_iter().find(|order| order.name() == name);
        let order = self.order.as_deref().map(|name| named(name).ok_or_else(|| unknown("order")));
        Ok(Request {
            layout: match self.layout {
                AskedLayout::EightUp => Layout::EightUp,
                AskedLayout::OneUp => Layout::OneUp,
            },
            variant: matches!(self.variant, AskedVariant::Email).then_some(Variant::Email),
            locale: locale.transpose()?,
            paper: self.paper,
            order: order.transpose()?.unwrap_or_default(),
            split: if self.split { Split::Sections } else { Split::Fewest },
            ..Request::new(filter, PathBuf::new())
        })
    }
}

/// What a print would be.
#[derive(Serialize, ToSchema)]
#[schema(as = SlipsOutlook)]
struct Outlook {
    /// How many slips.
    slips: usize,
    /// On how many pages.
    pages: usize,
    /// By school and section, in the order of printing.
    groups: Vec<Group>,
    /// How many have none, by reason.
    left_out: BTreeMap<&'static str, u32>,
    /// Whether the slips say where to sign in.
    has_address: bool,
}

/// The slips of one section.
#[derive(Serialize, ToSchema)]
#[schema(as = SlipsOfSection)]
struct Group {
    school: Option<String>,
    section: String,
    slips: usize,
    pages: usize,
}

impl From<actions::Outlook> for Outlook {
    fn from(seen: actions::Outlook) -> Self {
        let (slips, pages, has_address) = (seen.slips(), seen.pages(), seen.has_address);
        let mut left_out = BTreeMap::new();
        for one in &seen.left_out {
            *left_out.entry(one.reason.name()).or_insert(0) += 1;
        }
        let groups = seen.groups.into_iter();
        let groups =
            groups.map(|actions::Group { school, section, slips, pages }| Group { school, section, slips, pages });
        Self { slips, pages, groups: groups.collect(), left_out, has_address }
    }
}

/// Says what would be printed. Opens no password.
#[utoipa::path(post, path = "/slips/preview", tag = "slips", operation_id = "previewSlips",
    extensions(("x-permission" = json!("reveal-passwords"))),
    request_body = Asked, responses((status = 200, body = Outlook), Refused))]
async fn look(key: Printer, State(web): State<Web>, Body(asked): Body<Asked>) -> Reply {
    let (actor, request) = (key.actor().clone(), asked.request()?);
    let seen = web.run(move |app| outlook(app, &actor, &request)).await?;
    Ok(Json(Outlook::from(seen)).into_response())
}

/// Prints slips: the PDF, or a ZIP of several. Many are typeset after the answer: 202, and where to look.
#[utoipa::path(post, path = "/slips", tag = "slips", operation_id = "printSlips",
    extensions(("x-permission" = json!("reveal-passwords"))),
    request_body = Asked,
    responses((status = 200, content((Vec<u8> = "application/pdf"), (Vec<u8> = "application/zip"))),
        (status = 202, body = Print), Refused))]
async fn print(
    key: Printer,
    State(web): State<Web>,
    Extension(prints): Extension<Arc<Prints>>,
    Body(asked): Body<Asked>,
) -> Reply {
    let (actor, request) = (key.actor().clone(), asked.request()?);
    let (who, what) = (actor.clone(), request.clone());
    let slips = web.run(move |app| Ok(outlook(app, &who, &what)?.slips())).await?;
    if slips == 0 {
        return Err(Error::from(Fault::new("slips-nothing").of_field("filter")).into());
    }
    let name = key.l.t("slips-file");
    if slips <= AT_ONCE {
        let nobody = jobs::Progress::default();
        let file = web.run(move |app| made(app, &actor, &prints, &request, &name, &nobody)).await?;
        return Ok(file.into_response());
    }
    let slot = Slot::default();
    let work = {
        let (actor, prints, slot) = (actor.clone(), prints.clone(), slot.clone());
        move |app: &App, progress: &jobs::Progress| {
            let file = made(app, &actor, &prints, &request, &name, progress)?;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
            Ok(())
        }
    };
    let id = web.runs.follow(&web.app, actor.organization, "/slips".to_owned(), work);
    prints.keep(&actor, id, slot);
    let place = [(header::LOCATION, format!("{BASE}/slips/{id}"))];
    let begun = Print { id, is_ready: false, progress: None, failure: None };
    Ok((StatusCode::ACCEPTED, place, Json(begun)).into_response())
}

/// A print that goes on, or waits to be fetched.
#[derive(Serialize, ToSchema)]
struct Print {
    /// Its id.
    id: Uuid,
    /// It can be fetched, once, from `/slips/{id}/file`.
    is_ready: bool,
    /// How far it is.
    progress: Option<Progress>,
    /// What stopped it.
    failure: Option<Problem>,
}

/// How far a print of this key is.
#[utoipa::path(get, path = "/slips/{id}", tag = "slips", operation_id = "getPrint",
    extensions(("x-permission" = json!("reveal-passwords"))),
    params(("id" = Uuid, Path)), responses((status = 200, body = Print), Refused))]
async fn show(
    key: Printer,
    State(web): State<Web>,
    Extension(prints): Extension<Arc<Prints>>,
    Path(id): Path<Uuid>,
) -> Reply {
    let missing = || Error::NotFound { what: "job", id: id.to_string() };
    let slot = prints.slot(key.actor(), id).ok_or_else(missing)?;
    let run = web.runs.get(key.actor().organization, id).ok_or_else(missing)?;
    let progress = (!run.has_ended()).then(|| Progress::of(key.l, &run.snapshot()));
    let failure = run.failure().map(|error| words(key.l, &error));
    Ok(Json(Print { id, is_ready: waits(&slot), progress, failure }).into_response())
}

/// The file of a print, once, for the key that printed it.
#[utoipa::path(get, path = "/slips/{id}/file", tag = "slips", operation_id = "getPrintFile",
    extensions(("x-permission" = json!("reveal-passwords"))),
    params(("id" = Uuid, Path)),
    responses((status = 200, content((Vec<u8> = "application/pdf"), (Vec<u8> = "application/zip"))), Refused))]
async fn file(key: Printer, Extension(prints): Extension<Arc<Prints>>, Path(id): Path<Uuid>) -> Reply {
    let missing = || Error::NotFound { what: "file", id: id.to_string() };
    let slot = prints.slot(key.actor(), id).ok_or_else(missing)?;
    Ok(take(&slot).ok_or_else(missing)?.into_response())
}
