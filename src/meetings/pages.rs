//! Meetings in the console: the list, the form, one meeting with those invited and who came, and the way in.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use secrecy::ExposeSecret;
use serde::Deserialize;
use uuid::Uuid;

use super::invite::OfSchool;
use super::rules::{self, Phase};
use super::{Attended, Draft, Invited, Invitee, Listed, Meeting, Seen, When, Whom, actions, attend, invite};
use crate::access::rules::holds_meetings;
use crate::access::{Actor, Can, Visitor, can};
use crate::accounts::filter::Filter;
use crate::accounts::ticked;
use crate::app::{App, Millis};
use crate::error::{Error, Fault, Result};
use crate::web::download::Download;
use crate::web::flash::said;
use crate::web::{Form, Reply, Shell, Web, page, token};

/// The most meetings of a list.
const LISTED: usize = 200;
/// How long a meeting lasts unless somebody says otherwise, in minutes.
const USUAL: &str = "60";

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/meetings", get(list).post(schedule))
        .route("/meetings/new", get(new))
        .route("/meetings/{id}", get(show))
        .route("/meetings/{id}/edit", get(edit).post(change))
        .route("/meetings/{id}/cancel", post(cancel))
        .route("/meetings/{id}/invite", post(invite_some))
        .route("/meetings/{id}/uninvite", post(uninvite))
        .route("/meetings/{id}/join", post(join))
        .route("/meetings/{id}/attendance", get(download))
}

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct List {
    shell: Shell,
    is_past: bool,
    listed: Listed,
    holds: bool,
    now: Millis,
}

impl List {
    fn phase(&self, meeting: &Meeting) -> Phase {
        Phase::of(meeting, self.now)
    }
}

#[derive(Deserialize)]
struct Which {
    #[serde(default)]
    when: String,
}

async fn list(visitor: Visitor, State(web): State<Web>, Query(which): Query<Which>) -> Reply {
    let actor = visitor.actor().clone();
    let holds = holds_meetings(&actor);
    let is_past = which.when == "past";
    let when = if is_past { When::Past } else { When::Ahead };
    let listed = web.run(move |app| actions::list(app, &actor, when, LISTED)).await?;
    page(StatusCode::OK, &List { shell: visitor.shell("/meetings"), is_past, listed, holds, now: web.app.now() })
}

#[derive(Template)]
#[template(path = "meetings/form.html")]
struct Edit {
    shell: Shell,
    /// The meeting that is changed; `None` for a new one.
    id: Option<Uuid>,
    form: Form,
    has_server: bool,
    sections: Vec<OfSchool>,
    /// How many were chosen in the directory.
    chosen: Option<u64>,
}

impl Edit {
    /// Those chosen in the directory, as they go along with the form.
    fn people(&self) -> Vec<(&'static str, &str)> {
        ticked::folded(&self.form, asked(&self.form))
    }

    fn chosen(&self, n: &u64) -> String {
        let l = self.shell.l;
        l.text("meetings-chosen", &[("n", n.to_string()), ("shown", l.number(*n))])
    }

    fn title(&self) -> String {
        self.shell.l.t(if self.id.is_some() { "meetings-edit" } else { "meetings-new" })
    }

    fn action(&self) -> String {
        self.id.map_or_else(|| "/meetings".to_owned(), |id| format!("/meetings/{id}/edit"))
    }

    fn back(&self) -> String {
        self.id.map_or_else(|| "/meetings".to_owned(), |id| format!("/meetings/{id}"))
    }
}

/// What a form asks for; what is no moment or number is refused as one that has passed or is none.
fn draft(form: &Form) -> Draft {
    Draft {
        title: form.value("title").to_owned(),
        starts_at: rules::moment(form.value("starts_at")).unwrap_or_default(),
        minutes: form.value("minutes").parse().unwrap_or_default(),
        link: if form.has("place", "server") { String::new() } else { form.value("link").to_owned() },
    }
}

type Holder = Can<can::CreateMeetings>;
type Pairs = Vec<(String, String)>;

async fn new(can: Holder, State(web): State<Web>, Query(pairs): Query<Pairs>) -> Reply {
    if !holds_meetings(can.actor()) {
        return Err(Error::Forbidden(Fault::new("meeting-manager")).into());
    }
    let key = token(&mut web.app.rng());
    let place = if actions::has_server(&web.app) { "server" } else { "link" };
    let mut form = Form::of([("minutes", USUAL), ("place", place), ("key", key.expose_secret())]);
    for (name, value) in pairs {
        if name == SECTION || name == ticked::TICKED || Filter::names().any(|known| known == name) {
            form.add(&name, value);
        }
    }
    render(&can, &web, None, form).await
}

/// The field of a section that is invited as a whole: filters have their own of nearly that name.
const SECTION: &str = "whole_section";

/// What of a form says whom in the directory it is about; an empty address of mail stands for those without one.
fn asked(form: &Form) -> Vec<(&'static str, &str)> {
    let all = Filter::names().flat_map(|name| form.all(name).map(move |value| (name, value)));
    all.filter(|(name, value)| !value.is_empty() || *name == "email").collect()
}

/// Those chosen in the directory; `None` where nobody was.
fn chosen(app: &App, actor: &Actor, form: &Form) -> Result<Option<Filter>> {
    let fields: Vec<_> = form.fields().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let form = ticked::whole(app, actor, Form::of(fields))?;
    let mut filter = Filter::default();
    for (name, value) in asked(&form) {
        filter.add(name, value).map_err(|fault| Error::from(fault.of_field(name)))?;
    }
    Ok((filter != Filter::default()).then_some(filter))
}

async fn render(visitor: &Visitor, web: &Web, id: Option<Uuid>, form: Form) -> Reply {
    let actor = visitor.actor().clone();
    // Whoever changes a meeting invites on its page.
    let look = move |app: &App| {
        let (mut sections, mut chosen_ones) = (Vec::new(), None);
        if id.is_none() {
            sections = invite::sections(app, &actor)?;
            let people = chosen(app, &actor, &form)?;
            chosen_ones = people.map(|people| invite::count(app, &actor, &people)).transpose()?;
        }
        Ok((sections, chosen_ones, form))
    };
    let (sections, chosen, form) = web.run(look).await?;
    let mut shell = visitor.shell("/meetings");
    shell.address = id.map_or_else(|| "/meetings/new".to_owned(), |id| format!("/meetings/{id}/edit"));
    let has_server = actions::has_server(&web.app);
    page(form.status(), &Edit { shell, id, form, has_server, sections, chosen })
}

async fn schedule(can: Holder, State(web): State<Web>, form: Form) -> Reply {
    let (actor, asked, key) = (can.actor().clone(), draft(&form), form.value("key").to_owned());
    let (made, form) = web
        .run(move |app| {
            let make = || {
                let (sections, people) = (ids(&form, SECTION)?, chosen(app, &actor, &form)?);
                let whom = Whom { sections, people, accounts: Vec::new() };
                let key = Some(key.as_str()).filter(|key| !key.is_empty());
                actions::schedule(app, &actor, &asked, None, &whom, key)
            };
            Ok((make(), form))
        })
        .await?;
    match made {
        Ok(meeting) => Ok(said(&web, "flash-meeting-made", &[], &format!("/meetings/{}", meeting.id))),
        Err(error) => render(&can, &web, None, form.refused(error)?).await,
    }
}

/// The ids that a field holds.
fn ids(form: &Form, name: &str) -> Result<Vec<Uuid>> {
    let chosen = form.all(name).filter(|value| !value.is_empty());
    let unreadable = || Error::from(Fault::new("form-unreadable"));
    chosen.map(|value| Uuid::parse_str(value).map_err(|_| unreadable())).collect()
}

async fn edit(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = visitor.actor().clone();
    let meeting = web
        .run(move |app| {
            let seen = actions::show(app, &actor, id)?;
            if !seen.changes {
                return Err(actions::refused(app, &actor, id, "meeting.change"));
            }
            seen.phase.is_changeable().map_err(Error::Conflict)?;
            Ok(seen.meeting)
        })
        .await?;
    let link = meeting.link.clone().unwrap_or_default();
    let place = if meeting.link.is_some() { "link" } else { "server" };
    let form = Form::of([
        ("title", meeting.title.clone()),
        ("starts_at", rules::field(meeting.starts_at)),
        ("minutes", meeting.minutes().to_string()),
        ("place", place.to_owned()),
        ("link", link),
        ("seen", meeting.mark()),
    ]);
    render(&visitor, &web, Some(id), form).await
}

async fn change(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>, form: Form) -> Reply {
    let (actor, asked, seen) = (visitor.actor().clone(), draft(&form), form.value("seen").to_owned());
    let outcome = web.run(move |app| actions::change(app, &actor, id, &asked, Some(&seen))).await;
    match outcome {
        Ok(_) => Ok(said(&web, "flash-meeting-changed", &[], &format!("/meetings/{id}"))),
        Err(error) => render(&visitor, &web, Some(id), form.refused(error)?).await,
    }
}

async fn cancel(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = visitor.actor().clone();
    web.run(move |app| actions::cancel(app, &actor, id)).await?;
    Ok(said(&web, "flash-meeting-cancelled", &[], &format!("/meetings/{id}")))
}

#[derive(Template)]
#[template(path = "meetings/show.html")]
struct Show {
    shell: Shell,
    seen: Seen,
    form: Form,
    /// Who is invited, for whoever may invite.
    invitees: Vec<Invitee>,
    /// Whom a search found.
    found: Vec<Invitee>,
    superiors: Vec<Invitee>,
    sections: Vec<OfSchool>,
    attendance: Vec<Attended>,
}

impl Show {
    /// The state of the meeting, in words.
    fn phase(&self) -> String {
        self.shell.l.text(&format!("meeting-phase-{}", self.seen.phase.name()), &[])
    }

    fn is(&self, phase: &str) -> bool {
        self.seen.phase.name() == phase
    }

    /// Whether anybody can still be invited.
    fn invites(&self) -> bool {
        self.seen.changes && self.seen.phase.is_changeable().is_ok()
    }

    fn lasts(&self) -> String {
        self.shell.l.text("meetings-lasts", &[("n", self.seen.meeting.minutes().to_string())])
    }

    fn early(&self) -> String {
        self.shell.l.text("meetings-join-from", &[("n", (rules::EARLY / rules::MINUTE).to_string())])
    }

    fn count(&self) -> String {
        let (n, l) = (self.seen.meeting.invited.unsigned_abs(), self.shell.l);
        l.text("meetings-invited-n", &[("n", n.to_string()), ("shown", l.number(n))])
    }

    /// Whether there is something to report: before a meeting, and of one that never was, there is not.
    fn has_report(&self) -> bool {
        let began = matches!(self.seen.phase, Phase::Open | Phase::Over);
        let came = self.attendance.iter().any(|one| one.first_at.is_some());
        !self.attendance.is_empty() && (began || came)
    }

    /// How many came, of how many who were invited; nothing where nobody was.
    fn came(&self) -> String {
        let invited = self.attendance.iter().filter(|one| one.is_invited && !one.is_organizer);
        let (mut all, mut came) = (0, 0);
        for one in invited {
            all += 1;
            came += u64::from(one.first_at.is_some());
        }
        if all == 0 {
            return String::new();
        }
        let l = self.shell.l;
        l.text("meetings-came-of", &[("came", l.number(came)), ("all", l.number(all))])
    }

    /// Whether a search found as many as are shown.
    fn found_many(&self) -> bool {
        self.found.len() >= invite::SHOWN
    }
}

fn moment(shell: &Shell, at: &Option<Millis>) -> String {
    at.map_or_else(|| "–".to_owned(), |at| shell.l.moment(at))
}

fn school_name(shell: &Shell, school: &Option<String>) -> String {
    school.clone().unwrap_or_else(|| shell.l.t("overview-no-school"))
}

/// What somebody is and where, in a few words.
fn about(shell: &Shell, one: &Invitee) -> String {
    let profile = shell.l.text(&format!("profile-{}", one.profile), &[]);
    [Some(profile), one.grade_level.clone(), one.school.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[derive(Deserialize)]
struct Search {
    #[serde(default)]
    search: String,
}

async fn show(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>, Query(asked): Query<Search>) -> Reply {
    one(&visitor, &web, id, Form::of([("search", asked.search)])).await
}

async fn one(visitor: &Visitor, web: &Web, id: Uuid, form: Form) -> Reply {
    let (actor, mut shell) = (visitor.actor().clone(), visitor.shell("/meetings"));
    shell.address = format!("/meetings/{id}");
    let status = form.status();
    let words = form.value("search").to_owned();
    let look = move |app: &App| {
        let seen = actions::show(app, &actor, id)?;
        let mut show = Show {
            shell,
            seen,
            form,
            invitees: Vec::new(),
            found: Vec::new(),
            superiors: Vec::new(),
            sections: Vec::new(),
            attendance: Vec::new(),
        };
        if show.seen.reports {
            show.attendance = attend::report(app, &actor, id)?;
        }
        if show.seen.changes {
            show.invitees = invite::invitees(app, &actor, id)?;
        }
        if show.invites() {
            show.found = invite::search(app, &actor, id, &words)?;
            show.superiors = invite::superiors(app, &actor, id)?;
            show.sections = invite::sections(app, &actor)?;
        }
        Ok(show)
    };
    page(status, &web.run(look).await?)
}

async fn invite_some(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>, form: Form) -> Reply {
    let actor = visitor.actor().clone();
    let chosen = ids(&form, "person").and_then(|people| Ok((people, ids(&form, SECTION)?)));
    let outcome = match chosen {
        Ok((people, sections)) if people.is_empty() && sections.is_empty() => {
            Err(Fault::new("people-none-chosen").into())
        }
        Ok((accounts, sections)) => {
            let whom = Whom { accounts, sections, people: None };
            web.run(move |app| invite::invite(app, &actor, id, &whom)).await
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(Invited { added, already }) => {
            let args = [("n", added.to_string()), ("already", already.to_string())];
            Ok(said(&web, "flash-meeting-invited", &args, &format!("/meetings/{id}#invited")))
        }
        Err(error) => one(&visitor, &web, id, form.refused(error)?).await,
    }
}

async fn uninvite(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>, form: Form) -> Reply {
    let account = Uuid::parse_str(form.value("person")).map_err(|_| Error::from(Fault::new("form-unreadable")))?;
    let actor = visitor.actor().clone();
    web.run(move |app| invite::uninvite(app, &actor, id, account)).await?;
    Ok(said(&web, "flash-meeting-uninvited", &[], &format!("/meetings/{id}#invited")))
}

/// The way out of the console. A form may lead to no other site (`form-action`), and meeting servers lead on to
/// others: so this is a page of its own, which goes there at once.
#[derive(Template)]
#[template(path = "meetings/joining.html")]
struct Joining {
    shell: Shell,
    id: Uuid,
    address: String,
}

async fn join(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let actor = visitor.actor().clone();
    match web.run(move |app| attend::join(app, &actor, id)).await {
        Ok(address) => {
            let mut shell = visitor.shell("/meetings");
            shell.address = format!("/meetings/{id}");
            page(StatusCode::OK, &Joining { shell, id, address })
        }
        Err(error) => one(&visitor, &web, id, Form::default().refused(error)?).await,
    }
}

async fn download(visitor: Visitor, State(web): State<Web>, Path(id): Path<Uuid>) -> Reply {
    let (actor, l) = (visitor.actor().clone(), visitor.l);
    let name = format!("{}.csv", l.t("meetings-file"));
    let file = web
        .run(move |app| Download::make(app, &name, |path| attend::export(app, &actor, id, path, l).map(|_| ())))
        .await?;
    Ok(file.into_response())
}
