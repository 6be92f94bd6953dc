//! The third step, a look at who would get what and why; and the fourth, the run.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use uuid::Uuid;

use super::asked;
use super::kept::{Kept, Seen};
use super::what;
use crate::access::{Actor, Can, can};
use crate::accounts::list::Listed;
use crate::accounts::ticked;
use crate::app::App;
use crate::credentials::generate::actions::{apply, preview};
use crate::credentials::generate::choose::{find, named};
use crate::credentials::generate::{Address, Planned, Reason, Recipe, Totals, reasons};
use crate::error::{Error, Fault, Result};
use crate::jobs::Progress;
use crate::web::{Form, Reply, Shell, Web, page, see};

/// How many people stand on a page.
const ON_PAGE: usize = 50;

/// What part of the plan is looked at.
#[derive(Clone, Copy, PartialEq)]
enum Tab {
    Everyone,
    Collisions,
    Skipped,
}

impl Tab {
    const ALL: [Self; 3] = [Self::Everyone, Self::Collisions, Self::Skipped];

    fn name(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Collisions => "collisions",
            Self::Skipped => "skipped",
        }
    }
}

/// What one person gets, or why they get nothing.
struct Row {
    name: String,
    place: String,
    before: String,
    after: String,
    password: &'static str,
    why: String,
    collides: bool,
}

#[derive(Template)]
#[template(path = "credentials/preview.html")]
struct Look {
    shell: Shell,
    form: Form,
    digest: String,
    /// It is another plan than the one looked at before.
    changed: bool,
    sweeping: bool,
    totals: Totals,
    collisions: usize,
    style: String,
    tab: Tab,
    reason: Option<Reason>,
    reasons: Vec<(Reason, u32)>,
    found: usize,
    at: usize,
    rows: Vec<Row>,
}

pub(super) async fn show(
    can: Can<can::GenerateCredentials>,
    State(web): State<Web>,
    Extension(kept): Extension<Kept>,
    Query(answers): Query<Vec<(String, String)>>,
) -> Reply {
    let actor = can.actor().clone();
    let form = web.run(move |app| ticked::whole(app, &actor, Form::of(answers))).await?;
    looking(&web, &kept, can.actor(), can.shell("/credentials"), form).await
}

/// The plan in pages; with what is wrong when it was not confirmed as it must be.
async fn looking(web: &Web, kept: &Kept, actor: &Actor, shell: Shell, form: Form) -> Reply {
    let recipe = match asked::recipe(&form) {
        Ok(recipe) => recipe,
        Err(error) => return what::refused(web, actor, shell, form, error).await,
    };
    let answers = asked::address("", &form, &[]);
    let seen = match planned(web, kept, actor, &answers, form.value("plan"), &recipe).await {
        Ok(seen) => seen,
        Err(error @ (Error::Invalid(_) | Error::TooLarge(_))) => {
            return what::refused(web, actor, shell, form, error).await;
        }
        Err(other) => return Err(other.into()),
    };
    let (who, words) = (actor.clone(), form.value("q").to_owned());
    let tab = Tab::ALL.into_iter().find(|tab| tab.name() == form.value("tab")).unwrap_or(Tab::Everyone);
    let reason = Reason::ALL.into_iter().find(|reason| reason.name() == form.value("reason"));
    let at = form.value("page").parse().unwrap_or(1_usize).max(1);
    let (l, plan) = (shell.l, seen.clone());
    let sweeping = recipe.is_sweeping(&seen.plan.totals);
    let style = match &recipe.style {
        Some(style) => what::named(l, style),
        None => l.t("credentials-style-own"),
    };
    let (found, rows) = web
        .run(move |app| {
            let chosen = chosen(app, &who, &recipe, &plan, tab, reason, &words)?;
            let on_page = chosen.chunks(ON_PAGE).nth(at - 1).unwrap_or_default();
            Ok((chosen.len(), rows(app, &who, &plan, tab, on_page, l)?))
        })
        .await?;
    let digest = seen.plan.digest.to_hex().to_string();
    let look = Look {
        changed: !form.value("plan").is_empty() && form.value("plan") != digest,
        sweeping,
        totals: seen.plan.totals,
        collisions: seen.collisions,
        reasons: seen.plan.skipped_by_reason().into_iter().collect(),
        shell,
        form,
        digest,
        style,
        tab,
        reason,
        found,
        at,
        rows,
    };
    page(look.form.status(), &look)
}

/// The plan that was looked at a moment ago, or one of now.
async fn planned(
    web: &Web,
    kept: &Kept,
    actor: &Actor,
    answers: &str,
    digest: &str,
    recipe: &Recipe,
) -> Result<Arc<Seen>> {
    if let Some(seen) = kept.find(actor, answers, digest) {
        return Ok(seen);
    }
    let (who, recipe) = (actor.clone(), recipe.clone());
    let seen = web.run(move |app| Ok(Seen::new(preview(app, &who, &recipe, &Progress::default())?.plan))).await?;
    Ok(kept.keep(actor, answers, seen))
}

/// Places in the plan's people, or in those passed over.
fn chosen(
    app: &App,
    actor: &Actor,
    recipe: &Recipe,
    seen: &Seen,
    tab: Tab,
    reason: Option<Reason>,
    words: &str,
) -> Result<Vec<usize>> {
    let found = if words.is_empty() { None } else { Some(find(app, actor, recipe, words)?) };
    let is_found = |account: Uuid| found.as_ref().is_none_or(|found| found.contains(&account));
    let plan = &seen.plan;
    let is_asked = |at: &usize| plan.people.get(*at).is_some_and(|planned| is_found(planned.account));
    Ok(match tab {
        Tab::Everyone => seen.order.iter().copied().filter(is_asked).collect(),
        Tab::Collisions => seen.order.iter().take(seen.collisions).copied().filter(is_asked).collect(),
        Tab::Skipped => {
            let all = plan.skipped.iter().enumerate();
            let asked =
                all.filter(|(_, one)| is_found(one.account) && reason.is_none_or(|reason| one.reason == reason));
            asked.map(|(at, _)| at).collect()
        }
    })
}

fn rows(
    app: &App,
    actor: &Actor,
    seen: &Seen,
    tab: Tab,
    on_page: &[usize],
    l: crate::i18n::Locale,
) -> Result<Vec<Row>> {
    let plan = &seen.plan;
    let account = |at: &usize| match tab {
        Tab::Skipped => plan.skipped.get(*at).map(|one| one.account),
        _ => plan.people.get(*at).map(|one| one.account),
    };
    let ids: Vec<Uuid> = on_page.iter().filter_map(account).collect();
    let people: HashMap<Uuid, Listed> = named(app, actor, &ids)?.into_iter().map(|one| (one.id, one)).collect();
    let rows = on_page.iter().filter_map(|at| {
        let person = people.get(&account(at)?)?;
        Some(match tab {
            Tab::Skipped => Row::skipped(person, l.text(plan.skipped.get(*at)?.reason.key(), &[])),
            _ => Row::of(person, plan.people.get(*at)?, l),
        })
    });
    Ok(rows.collect())
}

/// The colour of what becomes of the password.
fn colour(row: &Row) -> &'static str {
    match row.password {
        "credentials-password-own" => "warn",
        "credentials-password-new" => "info",
        _ => "",
    }
}

impl Row {
    fn skipped(person: &Listed, why: String) -> Self {
        let place = person.sections.first().cloned().or_else(|| person.grade_level.clone()).unwrap_or_default();
        Self {
            name: person.name.clone(),
            place,
            before: person.email.clone().or_else(|| person.username.clone()).unwrap_or_default(),
            after: String::new(),
            password: "",
            why,
            collides: false,
        }
    }

    fn of(person: &Listed, planned: &Planned, l: crate::i18n::Locale) -> Self {
        let address = planned.address.as_deref();
        Self {
            before: person.email.clone().unwrap_or_default(),
            after: address.map(|address| address.email.clone()).unwrap_or_default(),
            password: match planned.version {
                None => "credentials-password-stays",
                Some(_) if planned.replaces_own() => "credentials-password-own",
                Some(_) => "credentials-password-new",
            },
            collides: address.is_some_and(Address::is_collision),
            ..Self::skipped(person, address.map(|address| reasons(l, &address.why)).unwrap_or_default())
        }
    }
}

/// The fourth step: carries out what was looked at, if it is still what would happen.
pub(super) async fn run(
    can: Can<can::GenerateCredentials>,
    State(web): State<Web>,
    Extension(kept): Extension<Kept>,
    form: Form,
) -> Reply {
    let (actor, who) = (can.actor().clone(), can.actor().clone());
    let mut form = web.run(move |app| ticked::whole(app, &who, form)).await?;
    let recipe = asked::recipe(&form)?;
    let answers = asked::address("", &form, &[]);
    let digest = form.value("plan").to_owned();
    let seen = planned(&web, &kept, &actor, &answers, &digest, &recipe).await?;
    if seen.plan.digest.to_hex().as_str() != digest {
        // Somebody changed something since: what would happen now is shown, and nothing is done.
        return looking(&web, &kept, &actor, can.shell("/credentials"), form).await;
    }
    if recipe.is_sweeping(&seen.plan.totals) && !form.has("sure", "yes") {
        form.refuse("sure", Fault::new("credentials-unsure"));
        return looking(&web, &kept, &actor, can.shell("/credentials"), form).await;
    }
    let back = asked::address("/credentials/preview", &form, &[("plan", &digest)]);
    kept.forget(actor.organization);
    let (organization, confirmed) = (actor.organization, seen.plan.digest);
    let work = move |app: &App, progress: &Progress| apply(app, &actor, &recipe, confirmed, progress).map(|_| ());
    let run = web.runs.start(&web.app, organization, back, work).await?;
    Ok(see(&format!("/runs/{run}")))
}

impl Look {
    fn tabs(&self) -> Vec<(Tab, usize)> {
        let all = [
            (Tab::Everyone, (self.totals.selected - self.totals.skipped) as usize),
            (Tab::Collisions, self.collisions),
            (Tab::Skipped, self.totals.skipped as usize),
        ];
        all.into_iter().filter(|(tab, n)| *n > 0 || *tab == Tab::Everyone).collect()
    }

    /// The same plan, seen from elsewhere.
    fn link(&self, tab: &Tab, page: usize) -> String {
        let mut more = vec![("plan", self.digest.as_str()), ("tab", tab.name())];
        let number = page.to_string();
        if page > 1 {
            more.push(("page", &number));
        }
        if *tab == self.tab {
            let asked = ["q", "reason"].map(|name| (name, self.form.value(name)));
            more.extend(asked.into_iter().filter(|(_, value)| !value.is_empty()));
        }
        asked::address("/credentials/preview", &self.form, &more)
    }

    fn of_reason(&self, reason: &Reason) -> String {
        let more = [("plan", self.digest.as_str()), ("tab", "skipped"), ("reason", reason.name())];
        asked::address("/credentials/preview", &self.form, &more)
    }

    fn pages(&self) -> usize {
        self.found.div_ceil(ON_PAGE).max(1)
    }

    /// From which to which of how many.
    fn extent(&self) -> String {
        let n = |n: usize| self.shell.l.number(n as u64);
        let first = (self.at - 1) * ON_PAGE;
        let args = [("from", n(first + 1)), ("to", n(first + self.rows.len())), ("of", n(self.found))];
        self.shell.l.text("credentials-extent", &args)
    }

    /// What would happen, with the counts.
    fn sentence(&self) -> String {
        let l = self.shell.l;
        let Totals { passwords, emails, own_replaced, .. } = self.totals;
        let said = |key: &str, n: u32| l.text(key, &[("n", n.to_string()), ("shown", l.number(n.into()))]);
        let mut sentences = vec![said("credentials-will-passwords", passwords)];
        if emails > 0 {
            sentences.push(said("credentials-will-emails", emails));
        }
        if own_replaced > 0 {
            sentences.push(said("credentials-will-own", own_replaced));
        }
        sentences.join(" ")
    }

    fn previous(&self) -> String {
        self.link(&self.tab, self.at - 1)
    }

    fn following(&self) -> String {
        self.link(&self.tab, self.at + 1)
    }

    fn is_reason(&self, reason: &Reason) -> bool {
        self.reason == Some(*reason)
    }

    fn count(&self, n: &u32) -> String {
        self.shell.l.number((*n).into())
    }

    fn number(&self, n: &usize) -> String {
        self.shell.l.number(*n as u64)
    }

    /// Why it is asked twice.
    fn warning(&self) -> String {
        let l = self.shell.l;
        let n = self.totals.passwords.max(self.totals.emails);
        let mut said = l.text("credentials-warning", &[("n", n.to_string()), ("shown", l.number(n.into()))]);
        if self.totals.own_replaced > 0 {
            said = format!("{said} {}", l.t("credentials-warning-own"));
        }
        said
    }

    fn tab_name(&self, tab: &Tab) -> String {
        self.shell.l.text(&format!("credentials-tab-{}", tab.name()), &[])
    }

    fn is_empty(&self) -> bool {
        self.totals.selected == self.totals.skipped
    }
}
