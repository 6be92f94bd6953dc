//! The second step: what they get, with the pattern shown on real people.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use secrecy::ExposeSecret;

use super::asked;
use crate::access::{Actor, Can, can};
use crate::accounts::list::Listed;
use crate::accounts::{Profile, ticked};
use crate::app::App;
use crate::credentials::generate::actions::Preview;
use crate::credentials::generate::choose::{Choice, choices, examples as of_few, ground};
use crate::credentials::generate::{Mode, reasons};
use crate::credentials::rules::{Alphabet, Language, PasswordPolicy, Strength, Style, generate};
use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;
use crate::organization::Organization;
use crate::web::{Form, Reply, Shell, Web, page, see};

/// The parts that the builder offers: what is put into the pattern, and the message that names it.
const PARTS: [(&str, &str); 12] = [
    ("{first1}", "part-first1"),
    ("{first}", "part-first"),
    ("{f}", "part-f"),
    ("{last1}", "part-last1"),
    ("{last2}", "part-last2"),
    ("{last}", "part-last"),
    ("{l}", "part-l"),
    ("{grade}", "part-grade"),
    ("{yy}", "part-yy"),
    ("{unique_id}", "part-unique-id"),
    (".", "part-dot"),
    ("{n}", "part-n"),
];

/// A style to choose, with a password that nobody gets.
pub(super) struct StyleChoice {
    value: String,
    label: String,
    hint: String,
}

/// What a pattern makes of one person.
struct Example {
    name: String,
    before: String,
    after: Option<String>,
    why: String,
}

#[derive(Template)]
#[template(path = "credentials/what.html")]
struct What {
    shell: Shell,
    form: Form,
    choice: Option<Choice>,
    has_passwords: bool,
    styles: Vec<StyleChoice>,
    examples: Vec<Example>,
    fault: Option<Fault>,
}

#[derive(Template)]
#[template(path = "credentials/examples.html")]
struct Examples {
    shell: Shell,
    examples: Vec<Example>,
    fault: Option<Fault>,
}

pub(super) async fn show(
    can: Can<can::GenerateCredentials>,
    State(web): State<Web>,
    Query(answers): Query<Vec<(String, String)>>,
) -> Reply {
    let actor = can.actor().clone();
    let form = web.run(move |app| ticked::whole(app, &actor, Form::of(answers))).await?;
    asking(&web, can.actor(), can.shell("/credentials"), form).await
}

/// The page of the step; with what is wrong when the form was refused.
pub(super) async fn asking(web: &Web, actor: &Actor, shell: Shell, form: Form) -> Reply {
    let Some(profile) = asked::profile(&form) else { return Ok(see("/credentials")) };
    let (l, actor) = (shell.l, actor.clone());
    let (form, has_passwords, choice, styles, shown) = web
        .run(move |app| {
            let (organization, domain) = ground(app, &actor, profile)?;
            let choices = choices(app, &actor, &asked::filter(&form)?)?;
            let choice = choices.into_iter().find(|choice| choice.profile == profile);
            let form = filled(form, &organization, domain, choice.as_ref());
            let styles = styles(app, l, &organization, profile, form.value("style"));
            let shown = exampled(app, &actor, &form, l)?;
            Ok((form, !organization.settings.single_sign_on, choice, styles, shown))
        })
        .await?;
    let (examples, fault) = shown;
    page(form.status(), &What { shell, form, choice, has_passwords, styles, examples, fault })
}

/// The example alone, for the page to put in the place of the one before.
pub(super) async fn examples(
    can: Can<can::GenerateCredentials>,
    State(web): State<Web>,
    Query(answers): Query<Vec<(String, String)>>,
) -> Reply {
    let shell = can.shell("/credentials");
    let (actor, l) = (can.actor().clone(), shell.l);
    let work = move |app: &App| exampled(app, &actor, &ticked::whole(app, &actor, Form::of(answers))?, l);
    let (examples, fault) = web.run(work).await?;
    page(StatusCode::OK, &Examples { shell, examples, fault })
}

impl What {
    /// Whose credentials these are, and how many.
    fn whose(&self) -> String {
        let l = self.shell.l;
        let Some(choice) = &self.choice else { return String::new() };
        let who = l.text(&format!("credentials-of-{}", choice.profile.name()), &[]);
        let mut said = vec![format!("{who}: {}", l.number(choice.people))];
        let narrowed = ["school", "grade_level"].map(|name| self.form.value(name).to_owned());
        said.extend(narrowed.into_iter().filter(|name| !name.is_empty()));
        said.join(" · ")
    }

    fn missing_hint(&self) -> String {
        let l = self.shell.l;
        let n = self.choice.as_ref().map_or(0, |choice| choice.without_email);
        l.text("credentials-mode-missing.hint", &[("n", n.to_string()), ("shown", l.number(n))])
    }
}

/// The answers with what is usual where nothing was answered yet.
fn filled(mut form: Form, organization: &Organization, domain: Option<String>, choice: Option<&Choice>) -> Form {
    let lacks_email = choice.is_some_and(|choice| choice.without_email > 0);
    if Mode::from_name(form.value("mode")).is_none() {
        let mode = if lacks_email || organization.settings.single_sign_on { Mode::Missing } else { Mode::Passwords };
        form.set("mode", mode.name());
        form.set("keep_own", "yes");
        if form.value("domain").is_empty() {
            form.set("domain", domain.unwrap_or_default());
        }
    }
    if form.value("pattern").is_empty() {
        form.set("pattern", &organization.settings.username_pattern);
    }
    form
}

/// The pattern on a few people, or what is wrong with it.
fn exampled(app: &App, actor: &Actor, form: &Form, l: Locale) -> Result<(Vec<Example>, Option<Fault>)> {
    let outcome = asked::recipe(form).and_then(|recipe| {
        if recipe.mode == Mode::Passwords { Ok(None) } else { of_few(app, actor, &recipe).map(Some) }
    });
    match outcome {
        Ok(None) => Ok((Vec::new(), None)),
        Ok(Some(preview)) => Ok((preview.shown.iter().map(|person| Example::of(person, &preview, l)).collect(), None)),
        Err(Error::Invalid(problems)) => Ok((Vec::new(), problems.into_iter().next().map(|problem| problem.fault))),
        Err(other) => Err(other),
    }
}

impl Example {
    fn of(person: &Listed, preview: &Preview, l: Locale) -> Self {
        let plan = &preview.plan;
        let planned = plan.people.iter().find(|planned| planned.account == person.id);
        let address = planned.and_then(|planned| planned.address.as_ref());
        let skipped = plan.skipped.iter().find(|skipped| skipped.account == person.id);
        let why = match (address, skipped) {
            (Some(address), _) => reasons(l, &address.why),
            (None, Some(skipped)) => l.text(skipped.reason.key(), &[]),
            (None, None) => l.t("credentials-stays"),
        };
        Self {
            name: person.name.clone(),
            before: person.email.clone().unwrap_or_default(),
            after: address.map(|address| address.email.clone()),
            why,
        }
    }
}

/// The styles that the policy allows this profile type, each with an example made up for the page.
fn styles(app: &App, l: Locale, organization: &Organization, profile: Profile, chosen: &str) -> Vec<StyleChoice> {
    let language = match organization.locale {
        Locale::Es => Language::Es,
        Locale::PtBr => Language::Pt,
        Locale::En => Language::En,
    };
    let policy = PasswordPolicy::for_profile(profile);
    let mut offered = vec![
        Style::Words { language, words: 2, digits: 2 },
        Style::Words { language, words: 3, digits: 2 },
        Style::Pronounceable { length: 8 },
        Style::Pronounceable { length: 10 },
        Style::Digits { length: 6 },
        Style::Digits { length: 10 },
        Style::Random { length: 12, alphabet: Alphabet::Lower },
    ];
    // One that came with the address is offered as well.
    if let Ok(style) = Style::parse(chosen)
        && !offered.contains(&style)
    {
        offered.push(style);
    }
    offered.retain(|style| policy.check(style).is_ok());
    let own = organization.settings.style(profile, None);
    let by_grade = profile == Profile::Student && !organization.settings.grade_styles.is_empty();
    let first = StyleChoice {
        value: String::new(),
        label: l.t(if by_grade { "credentials-style-grades" } else { "credentials-style-own" }),
        hint: described(app, l, &own),
    };
    let others = offered.into_iter().map(|style| StyleChoice {
        value: style.to_string(),
        label: named(l, &style),
        hint: described(app, l, &style),
    });
    std::iter::once(first).chain(others).collect()
}

/// A style in a few words.
pub(super) fn named(l: Locale, style: &Style) -> String {
    let (key, n) = style.message();
    l.text(key, &[("n", n.to_string())])
}

fn described(app: &App, l: Locale, style: &Style) -> String {
    let example = generate(style, &mut app.rng());
    let strength = l.text(Strength::of(style).key(), &[]);
    l.text("credentials-style-example", &[("example", example.expose_secret().to_owned()), ("strength", strength)])
}

/// A form that an action refused, shown again.
pub(super) async fn refused(web: &Web, actor: &Actor, shell: Shell, form: Form, error: Error) -> Reply {
    let form = form.refused(asked::placed(error))?;
    if form.fault("profile").is_some() {
        return Ok(see("/credentials"));
    }
    asking(web, actor, shell, form).await
}
