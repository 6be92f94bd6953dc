//! The first step: whose credentials.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;

use super::asked;
use crate::access::{Can, can};
use crate::accounts::filter::Filter;
use crate::accounts::{Profile, ticked};
use crate::credentials::generate::choose::{Choice, choices};
use crate::roster::actions::{Places, places};
use crate::web::{Form, Reply, Shell, Web, page};

#[derive(Template)]
#[template(path = "credentials/whom.html")]
struct Whom {
    shell: Shell,
    form: Form,
    places: Places,
    choices: Vec<Choice>,
}

pub(super) async fn show(
    can: Can<can::GenerateCredentials>,
    State(web): State<Web>,
    Query(answers): Query<Vec<(String, String)>>,
) -> Reply {
    let actor = can.actor().clone();
    let form = web.run(move |app| ticked::whole(app, &actor, Form::of(answers))).await?;
    let actor = can.actor().clone();
    let filter = asked::filter(&form)?;
    let (places, choices) = web
        .run(move |app| {
            let places = places(app, &actor, filter.school.as_deref())?;
            // A section of the school that was chosen before is not asked for any more.
            let mut section_ids = filter.section_ids.clone();
            section_ids.retain(|id| places.sections.iter().any(|section| section.id == *id));
            let choices = choices(app, &actor, &Filter { section_ids, ..filter })?;
            Ok((places, choices))
        })
        .await?;
    let form = at_home(&form, &places, &choices);
    page(StatusCode::OK, &Whom { shell: can.shell("/credentials"), form, places, choices })
}

/// The form without what the places do not have, and with somebody chosen.
fn at_home(form: &Form, places: &Places, choices: &[Choice]) -> Form {
    let mut answers: Vec<(String, String)> =
        asked::answers(form).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    answers.retain(|(name, value)| {
        name != "section_id" || places.sections.iter().any(|section| section.id.to_string() == *value)
    });
    if asked::profile(form).is_none() {
        let first = choices.iter().find(|choice| choice.people > 0).map_or(Profile::Student, |choice| choice.profile);
        answers.push(("profile".to_owned(), first.name().to_owned()));
    }
    Form::of(answers)
}

impl Whom {
    fn nobody(&self) -> bool {
        self.choices.iter().all(|choice| choice.people == 0)
    }

    fn is_narrowed(&self) -> bool {
        asked::whom(&self.form).iter().any(|(name, _)| *name != "profile")
    }

    /// How many there are, and what they lack.
    fn words(&self, choice: &Choice) -> String {
        let l = self.shell.l;
        let args = [
            ("n", choice.people.to_string()),
            ("shown", l.number(choice.people)),
            ("password", l.number(choice.without_password)),
            ("email", l.number(choice.without_email)),
        ];
        l.text("credentials-choice", &args)
    }

    fn profile(&self, choice: &Choice) -> String {
        self.shell.l.text(&format!("credentials-of-{}", choice.profile.name()), &[])
    }
}
