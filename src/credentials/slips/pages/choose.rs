//! Whose slips and how: with the counts, who is left out, and a picture of the first page.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;

use super::asked;
use super::prints::Prints;
use crate::access::{Actor, Can, can};
use crate::accounts::Profile;
use crate::accounts::ticked::{self, TICKED};
use crate::app::App;
use crate::credentials::slips::actions::{self, Outlook, Reason};
use crate::credentials::slips::{Order, single_sign_on_note};
use crate::error::Error;
use crate::organization::Organization;
use crate::roster::actions::{Places, places};
use crate::web::{Form, Reply, Shell, Web, page};

/// How many of those left out for one reason are named.
const NAMED: usize = 60;

#[derive(Template)]
#[template(path = "credentials/slips.html")]
struct Choose {
    shell: Shell,
    form: Form,
    organization: Organization,
    places: Places,
    outlook: Option<Outlook>,
}

pub(super) async fn show(
    can: Can<can::RevealPasswords>,
    State(web): State<Web>,
    Query(answers): Query<Vec<(String, String)>>,
) -> Reply {
    let actor = can.actor().clone();
    let form = web.run(move |app| ticked::whole(app, &actor, Form::of(answers))).await?;
    choosing(&web, can.actor(), can.shell("/slips"), form).await
}

pub(super) async fn choosing(web: &Web, actor: &Actor, shell: Shell, form: Form) -> Reply {
    let actor = actor.clone();
    let school = Some(form.value("school").to_owned()).filter(|school| !school.is_empty());
    let (form, organization, places, outlook) = web
        .run(move |app| {
            let organization = actions::letterhead(app, &actor)?;
            let places = places(app, &actor, school.as_deref())?;
            let form = at_home(form, &places);
            let is_asked = asked::chooses(&form) && !form.is_refused() && !organization.settings.single_sign_on;
            let outlook = is_asked.then(|| actions::outlook(app, &actor, &asked::request(&form)?)).transpose();
            Ok((form, organization, places, outlook))
        })
        .await?;
    let (form, outlook) = match outlook {
        Ok(outlook) => (form, outlook),
        Err(error @ Error::Invalid(_)) => (form.refused(error)?, None),
        Err(other) => return Err(other.into()),
    };
    page(form.status(), &Choose { shell, form, organization, places, outlook })
}

/// The form without sections of a school that is not chosen any more.
fn at_home(form: Form, places: &Places) -> Form {
    if form.is_refused() {
        return form;
    }
    let known = |id: &str| places.sections.iter().any(|section| section.id.to_string() == id);
    let answers = asked::answers(&form).into_iter().filter(|(name, value)| *name != "section_id" || known(value));
    // Those who were ticked are named once in the answers, and stay known one by one.
    let answers = answers.chain(form.has(TICKED, form.value(TICKED)).then(|| ("id", form.value("id"))));
    Form::of(answers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>())
}

/// The first page with masked passwords, as a picture.
pub(super) async fn picture(
    can: Can<can::RevealPasswords>,
    State(web): State<Web>,
    Extension(prints): Extension<Arc<Prints>>,
    Query(answers): Query<Vec<(String, String)>>,
) -> Reply {
    let actor = can.actor().clone();
    let work = move |app: &App| {
        let request = asked::request(&ticked::whole(app, &actor, Form::of(answers))?)?;
        actions::picture(app, &actor, prints.engine(app)?, &request)
    };
    let drawn = web.run(work).await?;
    let drawn = drawn.ok_or(Error::NotFound { what: "page", id: "/slips/picture".to_owned() })?;
    Ok((StatusCode::OK, [(header::CONTENT_TYPE, "image/svg+xml")], drawn).into_response())
}

impl Choose {
    fn profiles(&self) -> [Profile; 4] {
        Profile::ALL
    }

    fn orders(&self) -> [Order; 3] {
        Order::ALL
    }

    fn profile_words(&self, profile: &Profile) -> String {
        self.shell.l.text(&format!("credentials-of-{}", profile.name()), &[])
    }

    fn order_words(&self, order: &Order) -> String {
        self.shell.l.text(&format!("slips-order-{}", order.name()), &[])
    }

    fn sign_on(&self) -> String {
        single_sign_on_note(self.shell.l, &self.organization.name)
    }

    fn sentence(&self, outlook: &Outlook) -> String {
        let l = self.shell.l;
        let (slips, pages) = (outlook.slips() as u64, outlook.pages() as u64);
        let said = |key: &str, n: u64| l.text(key, &[("n", n.to_string()), ("shown", l.number(n))]);
        format!("{} {}", said("slips-count", slips), said("slips-pages", pages))
    }

    /// Who has no slip, by reason: how many, and the first of them by name.
    fn left_out(&self, outlook: &Outlook) -> Vec<(String, usize, String)> {
        let mut by_reason: BTreeMap<Reason, Vec<&str>> = BTreeMap::new();
        for left in &outlook.left_out {
            by_reason.entry(left.reason).or_default().push(&left.name);
        }
        let told = by_reason.into_iter().map(|(reason, names)| {
            let mut some = names.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
            if names.len() > NAMED {
                some.push_str(", …");
            }
            (self.shell.l.t(reason.key()), names.len(), some)
        });
        told.collect()
    }

    fn number(&self, n: &usize) -> String {
        self.shell.l.number(*n as u64)
    }

    fn several_schools(&self, outlook: &Outlook) -> bool {
        outlook.groups.windows(2).any(|pair| matches!(pair, [a, b] if a.school != b.school))
    }
}
