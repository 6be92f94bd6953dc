//! The settings: a page for each kind, each one form.

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Deserialize;

use super::Tab;
use super::draft::{self, draft, opened};
use super::styles::{Offer, offers};
use crate::access::{Actor, Can, can};
use crate::accounts::Profile;
use crate::credentials::rules::Style;
use crate::credentials::slips::Logo;
use crate::error::{Error, Fault, Problem, Result};
use crate::organization::actions::{self, Changed, Trial};
use crate::organization::rules::{Accent, SettingsChange};
use crate::organization::{Breaking, Organization};
use crate::web::flash::said;
use crate::web::{Failure, Form, Reply, Shell, Web, page, see};

type Manager = Can<can::ManageOrganization>;

/// More than any logo, so that one that is too large can be told so.
const MOST_UPLOAD: usize = 8 << 20;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/settings", get(organization).post(save_organization))
        .route("/settings/logo", post(put_logo).layer(DefaultBodyLimit::max(MOST_UPLOAD)))
        .route("/settings/logo/remove", post(remove_logo))
        .route("/settings/accent", get(accent))
        .route("/settings/usernames", get(usernames).post(save_usernames))
        .route("/settings/usernames/examples", get(examples))
        .route("/settings/passwords", get(passwords).post(save_passwords))
        .route("/settings/imports", get(imports).post(save_imports))
        .route("/settings/single-sign-on", get(single_sign_on).post(save_single_sign_on))
        .route("/settings/meetings", get(meetings).post(save_meetings))
}

#[derive(Template)]
#[template(path = "organization/settings/organization.html")]
struct OrganizationPage {
    shell: Shell,
    tab: Tab,
    form: Form,
    accent: Result<Accent, Fault>,
    /// The name of the logo's file.
    logo: String,
}

#[derive(Template)]
#[template(path = "organization/settings/accent.html")]
struct AccentNote {
    shell: Shell,
    accent: Result<Accent, Fault>,
}

#[derive(Template)]
#[template(path = "organization/settings/usernames.html")]
struct Usernames {
    shell: Shell,
    tab: Tab,
    form: Form,
    clashes: Vec<Fault>,
    breaking: Vec<Breaking>,
    trials: Result<Vec<Trial>, Fault>,
}

#[derive(Template)]
#[template(path = "organization/settings/examples.html")]
struct Examples {
    shell: Shell,
    trials: Result<Vec<Trial>, Fault>,
}

#[derive(Template)]
#[template(path = "organization/settings/passwords.html")]
struct Passwords {
    shell: Shell,
    tab: Tab,
    form: Form,
    profiles: Vec<(Profile, Vec<Offer>)>,
    grades: Vec<(String, Vec<Offer>)>,
    new: Vec<Offer>,
    /// Whether there is a mail server to tell people by.
    can_mail: bool,
    /// Whether links in letters have somewhere to lead.
    has_address: bool,
}

impl Passwords {
    /// The key of the grade that was typed.
    fn new_key(&self) -> String {
        format!("grade_style.{}", self.form.value("new_grade"))
    }
}

#[derive(Template)]
#[template(path = "organization/settings/imports.html")]
struct Imports {
    shell: Shell,
    tab: Tab,
    form: Form,
}

#[derive(Template)]
#[template(path = "organization/settings/single_sign_on.html")]
struct SingleSignOn {
    shell: Shell,
    tab: Tab,
    form: Form,
}

#[derive(Template)]
#[template(path = "organization/settings/meetings.html")]
struct Meetings {
    shell: Shell,
    tab: Tab,
    form: Form,
    /// The meeting server of the installation.
    server: Option<String>,
}

/// A contrast as it is written: `6,9`.
fn ratio(accent: &Accent, shell: &Shell) -> String {
    let ratio = format!("{:.1}", (accent.contrast_with_white() * 10.0).floor() / 10.0);
    if shell.l == crate::i18n::Locale::En { ratio } else { ratio.replace('.', ",") }
}

fn profile_name(shell: &Shell, profile: &Profile) -> String {
    shell.l.text(&format!("profile-{}", profile.name()), &[])
}

/// What a page shows besides what is typed.
struct Shown {
    organization: Organization,
    form: Form,
    clashes: Vec<Fault>,
    breaking: Vec<Breaking>,
}

async fn open(can: Manager, web: Web, tab: Tab) -> Reply {
    let actor = can.actor().clone();
    let organization = web.run(move |app| actions::get(app, &actor)).await?;
    let form = opened(&organization, tab);
    render(&can, &web, tab, Shown { organization, form, clashes: Vec::new(), breaking: Vec::new() }).await
}

async fn organization(can: Manager, State(web): State<Web>) -> Reply {
    open(can, web, Tab::Organization).await
}

async fn usernames(can: Manager, State(web): State<Web>) -> Reply {
    open(can, web, Tab::Usernames).await
}

async fn passwords(can: Manager, State(web): State<Web>) -> Reply {
    open(can, web, Tab::Passwords).await
}

async fn imports(can: Manager, State(web): State<Web>) -> Reply {
    open(can, web, Tab::Imports).await
}

async fn single_sign_on(can: Manager, State(web): State<Web>) -> Reply {
    open(can, web, Tab::SingleSignOn).await
}

async fn meetings(can: Manager, State(web): State<Web>) -> Reply {
    open(can, web, Tab::Meetings).await
}

async fn save_organization(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    save(can, web, Tab::Organization, form).await
}

async fn save_usernames(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    save(can, web, Tab::Usernames, form).await
}

async fn save_passwords(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    save(can, web, Tab::Passwords, form).await
}

async fn save_imports(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    save(can, web, Tab::Imports, form).await
}

async fn save_single_sign_on(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    save(can, web, Tab::SingleSignOn, form).await
}

async fn save_meetings(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    save(can, web, Tab::Meetings, form).await
}

async fn save(can: Manager, web: Web, tab: Tab, form: Form) -> Reply {
    let asked = draft(&form, tab);
    let (actor, pairs, seen) = (can.actor().clone(), asked.asked.clone(), asked.seen.clone());
    let (outcome, now) = web
        .run(move |app| {
            let before = actions::get(app, &actor)?;
            let pairs = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()));
            let change = SettingsChange::parse(&before.settings, pairs).map(|change| SettingsChange { seen, ..change });
            let outcome = change.and_then(|change| actions::change_settings(app, &actor, &change));
            Ok((outcome, actions::get(app, &actor)?))
        })
        .await?;
    match outcome {
        // Names from before that the policy would refuse are shown at once, not lost on the way to another page.
        Ok(changed) if !changed.breaking.is_empty() => {
            let form = opened(&now, tab);
            let shown = Shown { organization: now, form, clashes: Vec::new(), breaking: changed.breaking };
            render(&can, &web, tab, shown).await
        }
        Ok(changed) => Ok(saved(&web, tab, &changed)),
        Err(error) => {
            let (form, clashes) = draft::refused(form, tab, &asked, error, &now, can.l)?;
            render(&can, &web, tab, Shown { organization: now, form, clashes, breaking: Vec::new() }).await
        }
    }
}

fn saved(web: &Web, tab: Tab, changed: &Changed) -> Response {
    let key = if changed.changes.is_empty() { "flash-settings-same" } else { "flash-settings-saved" };
    said(web, key, &[("n", changed.changes.len().to_string())], tab.path())
}

async fn render(can: &Manager, web: &Web, tab: Tab, shown: Shown) -> Reply {
    let Shown { organization, form, clashes, breaking } = shown;
    let mut shell = can.shell("/settings");
    tab.path().clone_into(&mut shell.address);
    let status = form.status();
    match tab {
        Tab::Organization => {
            let accent = readable(form.value("accent"));
            let logo = organization.settings.logo.unwrap_or_default();
            page(status, &OrganizationPage { shell, tab, form, accent, logo })
        }
        Tab::Usernames => {
            let trials = tried(web, can.actor(), form.value("username_pattern").to_owned()).await?;
            page(status, &Usernames { shell, tab, form, clashes, breaking, trials })
        }
        Tab::Passwords => passwords_page(can, web, shell, form, organization).await,
        Tab::Imports => page(status, &Imports { shell, tab, form }),
        Tab::SingleSignOn => page(status, &SingleSignOn { shell, tab, form }),
        Tab::Meetings => {
            let server = web.app.config.meetings.server.clone();
            page(status, &Meetings { shell, tab, form, server })
        }
        Tab::Schools | Tab::Lists => Ok(see(tab.path())),
    }
}

async fn passwords_page(can: &Manager, web: &Web, shell: Shell, form: Form, organization: Organization) -> Reply {
    let actor = can.actor().clone();
    let grades = web.run(move |app| actions::grades(app, &actor)).await?;
    let (l, of, settings, mut rng) = (can.l, organization.locale, organization.settings, web.app.rng());
    let mut list = |profile, now: Option<Style>| offers(l, of, profile, now, &mut rng);
    let profiles =
        Profile::ALL.into_iter().map(|profile| (profile, list(profile, Some(settings.style(profile, None))))).collect();
    let of_grade = |grade: String| {
        let now = settings.grade_styles.get(&grade).copied();
        (grade, list(Profile::Student, now))
    };
    let grades = grades.into_iter().map(of_grade).collect();
    let new = offers(l, of, Profile::Student, None, &mut web.app.rng());
    let can_mail = web.app.config.mail.host.is_some() && web.app.config.mail.from.is_some();
    let has_address = web.app.config.serve.public_url.is_some();
    page(form.status(), &Passwords { shell, tab: Tab::Passwords, form, profiles, grades, new, can_mail, has_address })
}

/// A colour that can be read, or why it cannot.
fn readable(text: &str) -> Result<Accent, Fault> {
    let accent = Accent::parse(text)?;
    accent.check().map(|()| accent)
}

#[derive(Deserialize)]
struct Value {
    #[serde(default)]
    value: String,
}

async fn accent(can: Manager, Query(Value { value }): Query<Value>) -> Reply {
    page(StatusCode::OK, &AccentNote { shell: can.shell("/settings"), accent: readable(&value) })
}

async fn examples(can: Manager, State(web): State<Web>, Query(Value { value }): Query<Value>) -> Reply {
    let trials = tried(&web, can.actor(), value).await?;
    page(StatusCode::OK, &Examples { shell: can.shell("/settings"), trials })
}

/// What a pattern makes of some people; nobody, for whoever may not see people.
async fn tried(web: &Web, actor: &Actor, pattern: String) -> Result<Result<Vec<Trial>, Fault>> {
    let actor = actor.clone();
    match web.run(move |app| actions::try_pattern(app, &actor, &pattern)).await {
        Ok(trials) => Ok(Ok(trials)),
        Err(Error::Forbidden(_)) => Ok(Ok(Vec::new())),
        Err(Error::Invalid(problems)) => {
            let fault = problems.into_iter().next().map(|problem| problem.fault);
            fault.map(Err).ok_or_else(|| Error::internal("refused for no reason"))
        }
        Err(other) => Err(other),
    }
}

async fn put_logo(can: Manager, State(web): State<Web>, mut parts: Multipart) -> Reply {
    let too_large = || Fault::new("logo-too-large").with("kilobytes", Logo::MOST_BYTES / 1024);
    let (mut seen, mut bytes) = (None, Err(Fault::new("logo-none")));
    loop {
        let read = match parts.next_field().await {
            Ok(Some(part)) => (part.name().unwrap_or_default().to_owned(), part.bytes().await),
            Ok(None) => break,
            Err(error) => (String::new(), Err(error)),
        };
        match read {
            (name, Ok(text)) if name == "was.logo" => seen = Some(String::from_utf8_lossy(&text).into_owned()),
            (name, Ok(picture)) if name == "logo" && !picture.is_empty() => bytes = Ok(picture),
            (_, Ok(_)) => {}
            (_, Err(error)) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                bytes = Err(too_large());
                break;
            }
            (_, Err(_)) => return Err(Error::from(Fault::new("form-unreadable")).into()),
        }
    }
    let logo = bytes.map_err(Error::from).and_then(|bytes| Logo::new(bytes.to_vec())).map(Some);
    change_logo(can, web, logo, seen).await
}

async fn remove_logo(can: Manager, State(web): State<Web>, form: Form) -> Reply {
    let seen = form.fields().find(|(name, _)| *name == "was.logo").map(|(_, value)| value.to_owned());
    change_logo(can, web, Ok(None), seen).await
}

async fn change_logo(can: Manager, web: Web, logo: Result<Option<Logo>>, seen: Option<String>) -> Reply {
    let actor = can.actor().clone();
    let (outcome, organization) = web
        .run(move |app| {
            let seen = seen.map(|seen| ("logo".to_owned(), seen)).into_iter().collect();
            let change = logo.map(|logo| SettingsChange { logo: Some(logo), seen, ..SettingsChange::default() });
            let outcome = change.and_then(|change| actions::change_settings(app, &actor, &change));
            Ok((outcome, actions::get(app, &actor)?))
        })
        .await?;
    let error = match outcome {
        Ok(changed) => return Ok(saved(&web, Tab::Organization, &changed)),
        Err(error) => of_logo(error)?,
    };
    let mut form = opened(&organization, Tab::Organization);
    form.refuse("logo", error);
    render(&can, &web, Tab::Organization, Shown { organization, form, clashes: Vec::new(), breaking: Vec::new() }).await
}

/// What is wrong with a logo, as a fault of its field.
fn of_logo(error: Error) -> Result<Fault, Failure> {
    match error {
        Error::TooLarge(fault) => Ok(fault),
        Error::Invalid(problems) => {
            let fault = problems.into_iter().next().map(|Problem { fault, .. }| fault);
            // The names of files tell nobody anything.
            let fault =
                fault.map(|fault| if fault.code == "setting-changed" { Fault::new("logo-changed") } else { fault });
            fault.ok_or_else(|| Error::internal("refused for no reason").into())
        }
        other => Err(other.into()),
    }
}
