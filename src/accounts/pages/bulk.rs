//! One change to those chosen in the list: what it needs to know, what would happen, and the run (4.4, 4.7, 5.2,
//! 6.1, 8.2). A page serves every kind of change, and one person as well as all of them.

use askama::Template;
use axum::extract::{Path, Query, State};
use secrecy::ExposeSecret;

use super::view::{Pairs, address};
use crate::access::{Actor, Can, can, own};
use crate::accounts::bulk::actions::{Offered, Preview, apply, offered, preview};
use crate::accounts::bulk::{Action, Change, FEW, Request};
use crate::accounts::filter::Filter;
use crate::accounts::ticked::{self, TICKED};
use crate::app::App;
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::messages::actions::tells;
use crate::web::{Form, Reply, Shell, Web, page, see};

/// Fields of the page that are none of the filter's.
const OWN: [&str; 10] =
    [TICKED, "to", "administrator", "keep", "restore", "comment", "password", "again", "sure", "plan"];

/// How many who are passed over are named.
const MOST_NAMED: usize = 20;

#[derive(Template)]
#[template(path = "accounts/bulk.html")]
struct Bulk {
    shell: Shell,
    action: Action,
    form: Form,
    /// The filter, to be carried along.
    whom: Vec<(&'static str, String)>,
    offered: Offered,
    preview: Option<Preview>,
    /// What would happen is not what was looked at before.
    changed: bool,
    /// Those whose password it is are told that it was set (2.10).
    tells: bool,
}

pub(super) async fn ask(
    can: Can<can::ViewPeople>,
    State(web): State<Web>,
    Path(action): Path<String>,
    Query(pairs): Query<Pairs>,
) -> Reply {
    let action = action_named(&action)?;
    can.actor().require(action.permission())?;
    if action == Action::Password && !can.is_confirmed(web.app.now()) {
        return Ok(see(&can.to_confirm()));
    }
    let actor = can.actor().clone();
    let mut form = web.run(move |app| ticked::whole(app, &actor, Form::of(pairs))).await?;
    // What is usual is ticked beforehand (4.7, 8.2).
    form.set("keep", "yes");
    form.set("restore", "yes");
    show(&web, can.actor(), can.shell("/people"), action, form, false).await
}

pub(super) async fn run(
    can: Can<can::ViewPeople>,
    State(web): State<Web>,
    Path(action): Path<String>,
    form: Form,
) -> Reply {
    let action = action_named(&action)?;
    let (actor, shell) = (can.actor().clone(), can.shell("/people"));
    actor.require(action.permission())?;
    let who = actor.clone();
    let mut form = web.run(move |app| ticked::whole(app, &who, form)).await?;
    if action == Action::Password && !can.is_confirmed(web.app.now()) {
        // The minutes are over: asked in another tab, nothing is lost.
        for name in ["password", "again"] {
            let typed = form.secret(name);
            form.keep(name, typed);
        }
        form.refuse("password", own::confirm_first());
        return show(&web, &actor, shell, action, form, false).await;
    }
    let request = match asked(action, &mut form) {
        Ok(request) => request,
        Err(error) => return show(&web, &actor, shell, action, form.refused(error)?, false).await,
    };
    let (who, looked) = (actor.clone(), request.clone());
    let seen = match web.run(move |app| preview(app, &who, &looked, &Progress::default())).await {
        Ok(seen) => seen,
        Err(error) => return show(&web, &actor, shell, action, form.refused(error)?, false).await,
    };
    if seen.plan.digest.to_hex().as_str() != form.value("plan") {
        // Somebody changed something since: what would happen now is shown, and nothing is done.
        return show(&web, &actor, shell, action, form, true).await;
    }
    if seen.plan.needs_word() && !request.sure {
        form.refuse("sure", Fault::new("bulk-unsure").with("n", seen.plan.totals.changed));
        return show(&web, &actor, shell, action, form, false).await;
    }
    let back = address(&format!("/people/bulk/{}", action.name()), &ticked::folded(&form, request.filter.pairs()));
    let (organization, confirmed) = (actor.organization, seen.plan.digest);
    let work =
        move |app: &App, progress: &Progress| apply(app, &actor, &request, Some(confirmed), progress).map(|_| ());
    let run = web.runs.start(&web.app, organization, back, work).await?;
    Ok(see(&format!("/runs/{run}")))
}

async fn show(web: &Web, actor: &Actor, shell: Shell, action: Action, mut form: Form, changed: bool) -> Reply {
    let filter = filter(&form)?;
    let whom = ticked::folded(&form, filter.pairs());
    // A preview needs no password; what else is missing or wrong is said by the form, and there is none.
    let needs_more = matches!(action, Action::Role | Action::School | Action::Department | Action::Position)
        && form.fields().all(|(name, _)| name != "to");
    let request = (!needs_more).then(|| Request { change: change(action, &form), filter, sure: false });
    let who = actor.clone();
    let (offered, seen, tells) = web
        .run(move |app| {
            let seen = request.map(|request| preview(app, &who, &request, &Progress::default()));
            let tells = action == Action::Password && tells(app, &who)?;
            Ok((offered(app, &who, action)?, seen, tells))
        })
        .await?;
    let preview = match seen {
        Some(Ok(preview)) => Some(preview),
        Some(Err(error)) => {
            form = form.refused(error)?;
            None
        }
        None => None,
    };
    page(form.status(), &Bulk { shell, action, form, whom, offered, preview, changed, tells })
}

fn action_named(name: &str) -> Result<Action> {
    Action::from_name(name).ok_or_else(|| Error::NotFound { what: "page", id: name.to_owned() })
}

fn filter(form: &Form) -> Result<Filter> {
    let pairs: Vec<(&str, &str)> = form.fields().filter(|(name, _)| !OWN.contains(name)).collect();
    Ok(Filter::parse(&pairs)?)
}

/// What is asked for, but for the password.
fn change(action: Action, form: &Form) -> Change {
    let text = |name: &str| form.value(name).to_owned();
    match action {
        Action::Password => Change::Password(None),
        Action::Deactivate => Change::Deactivate { keep: form.has("keep", "yes"), comment: text("comment") },
        Action::Reactivate => Change::Reactivate { restore: form.has("restore", "yes") },
        Action::Comment => Change::Comment(text("comment")),
        Action::Role => Change::Role { role: text("to"), administrator: text("administrator") },
        Action::School => Change::School(text("to")),
        Action::Department => Change::Department(text("to")),
        Action::Position => Change::Position(text("to")),
    }
}

fn asked(action: Action, form: &mut Form) -> Result<Request> {
    let mut change = change(action, form);
    let (password, again) = (form.secret("password"), form.secret("again"));
    if action == Action::Password {
        if password.expose_secret().is_empty() {
            return Err(Error::from(Fault::new("password-missing")).of_field("password"));
        }
        if password.expose_secret() != again.expose_secret() {
            return Err(Error::from(Fault::new("password-not-repeated")).of_field("again"));
        }
        change = Change::Password(Some(password));
    }
    Ok(Request { filter: filter(form)?, change, sure: form.has("sure", "yes") })
}

impl Bulk {
    fn title(&self) -> String {
        self.shell.l.t(&format!("bulk-title-{}", self.action.name()))
    }

    fn lead(&self) -> String {
        self.shell.l.t(&format!("bulk-lead-{}", self.action.name()))
    }

    /// What the button that does it says.
    fn verb(&self) -> String {
        self.shell.l.t(&format!("bulk-do-{}", self.action.name()))
    }

    /// What is chosen from a list.
    fn choice(&self) -> String {
        self.shell.l.t(&format!("bulk-to-{}", self.action.name()))
    }

    fn is(&self, name: &str) -> bool {
        self.action.name() == name
    }

    /// Whether what it is changed to has to be chosen before anything can be said.
    fn asks_first(&self) -> bool {
        matches!(self.action, Action::Role | Action::School | Action::Department | Action::Position)
    }

    fn number(&self, n: u32) -> String {
        self.shell.l.number(n.into())
    }

    /// What would happen, in a sentence with its count.
    fn sentence(&self, n: u32) -> String {
        self.shell.l.text(&format!("bulk-will-{}", self.action.name()), &counted(self, n))
    }

    fn warning(&self, n: u32) -> String {
        self.shell.l.text("bulk-same-password", &counted(self, n))
    }

    /// Why accounts are passed over, and how many for each reason.
    fn reasons(&self, preview: &Preview) -> Vec<(String, String)> {
        let counts = preview.plan.skipped_by_reason().into_iter();
        counts.map(|(why, n)| (self.shell.l.t(&format!("skipped-{}", why.name())), self.number(n))).collect()
    }

    /// The first who are passed over: the account, its name, why.
    fn skipped(&self, preview: &Preview) -> Vec<(String, String, String)> {
        let some = preview.plan.skipped.iter().take(MOST_NAMED);
        some.map(|one| {
            let why = self.shell.l.t(&format!("skipped-{}", one.reason.name()));
            (one.account.to_string(), one.name.clone(), why)
        })
        .collect()
    }

    fn more_skipped(&self, preview: &Preview) -> usize {
        preview.plan.skipped.len().saturating_sub(MOST_NAMED)
    }

    /// The list that the people were chosen in.
    fn back(&self) -> String {
        let listed = self.whom.iter().any(|(name, _)| ["id", TICKED].contains(name));
        if listed { "/people".to_owned() } else { address("/people", &self.whom) }
    }
}

fn counted(page: &Bulk, n: u32) -> [(&'static str, String); 2] {
    [("n", n.to_string()), ("shown", page.number(n))]
}
