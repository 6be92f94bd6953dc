//! One person: everything known of them, what was done to them, and their initial password on request.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::list::colour;
use crate::access::{Actor, Can, Permission, Recently, attempts, can, factors, who};
use crate::accounts::bulk::Action;
use crate::accounts::edit;
use crate::accounts::inactive::{self, Inactive};
use crate::accounts::list::{self, Account};
use crate::app::App;
use crate::credentials::reveal;
use crate::credentials::slips::actions::Reason;
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::messages::{self, Fate};
use crate::reports::history::{self, Event};
use crate::web::{Reply, Shell, Web, page, see};

#[derive(Template)]
#[template(path = "accounts/person.html")]
struct Show {
    shell: Shell,
    account: Account,
    history: Vec<Event>,
    /// Whether the reader may be shown passwords at all, and why not this one.
    may_reveal: bool,
    refusal: Option<Reason>,
    password: Option<SecretString>,
    /// Whether there is a second factor that the reader may take away.
    may_reset_factor: bool,
    /// Whether new devices are blocked, and the reader may allow them again.
    is_blocked: bool,
    may_edit: bool,
    /// How they became inactive, while they are.
    inactive: Option<Inactive>,
    /// What the reader may do with the account's state, if anything.
    turns: Option<Action>,
    /// What became of the messages to this person, and whether the reader may send another.
    messages: Vec<Fate>,
    may_send: bool,
}

pub(super) async fn show(can: Can<can::ViewPeople>, State(web): State<Web>, Path(id): Path<String>) -> Reply {
    let (actor, l) = (can.actor().clone(), can.l);
    let template = web.run(move |app| look(app, &actor, &id, l)).await?;
    page(StatusCode::OK, &template(can.shell("/people"), None))
}

/// The page with the password, this once: asked for again, by reloading, the address shows it no more.
pub(super) async fn reveal(
    can: Recently<Can<can::RevealPasswords>>,
    State(web): State<Web>,
    Path(id): Path<Uuid>,
) -> Reply {
    let (actor, l) = (can.actor().clone(), can.l);
    let (template, password) = web
        .run(move |app| {
            let password = reveal::reveal(app, &actor, id)?;
            Ok((look(app, &actor, &id.to_string(), l)?, password))
        })
        .await?;
    let mut shell = can.shell("/people");
    shell.address = format!("/people/{id}");
    page(StatusCode::OK, &template(shell, Some(password)))
}

/// Whoever comes to the address of the form without it.
pub(super) async fn hide(_: Can<can::ViewPeople>, Path(id): Path<Uuid>) -> Reply {
    Ok(see(&format!("/people/{id}")))
}

/// The page, but for what surrounds it.
fn look(
    app: &App,
    actor: &Actor,
    id: &str,
    l: Locale,
) -> Result<impl FnOnce(Shell, Option<SecretString>) -> Show + use<>> {
    // Ids alone: a username in an address would stay in the browser's history.
    let id = Uuid::parse_str(id).map_err(|_| Error::NotFound { what: "account", id: id.to_owned() })?;
    let account = list::show(app, actor, &id.to_string())?;
    let history = history::of_account(app, actor, id, l)?;
    let may_reveal = actor.permissions.contains(&Permission::RevealPasswords);
    let refusal = reveal::refusal(app, actor, id)?;
    let may_reset_factor = factors::actions::may_reset(app, actor, id)?;
    let is_blocked = attempts::actions::is_blocked(app, actor, id)?;
    let editable = edit::actions::one(app, actor, id)?;
    let may_edit = editable.may_edit || editable.may_set_password;
    let inactive = inactive::of(app, actor, &[id])?.remove(&id);
    let turn = if account.listed.status == "inactive" { Action::Reactivate } else { Action::Deactivate };
    let is_other = actor.account != Some(id);
    let turns = Some(turn).filter(|turn| is_other && actor.permissions.contains(&turn.permission()));
    let messages = messages::actions::of_account(app, actor, id)?;
    let is_possible = refusal.is_none() && messages::actions::is_set_up(app);
    let may_send = is_possible && actor.permissions.contains(&Permission::SendMessages);
    Ok(move |shell, password| Show {
        shell,
        account,
        history,
        may_reveal,
        refusal,
        password,
        may_reset_factor,
        is_blocked,
        may_edit,
        inactive,
        turns,
        messages,
        may_send,
    })
}

impl Show {
    /// The facts of a card, without those nobody knows.
    fn facts(&self, card: &str) -> Vec<(String, String)> {
        let Account { listed: row, .. } = &self.account;
        let l = self.shell.l;
        let text = |key: &str, value: &Option<String>| (l.text(key, &[]), value.clone().unwrap_or_default());
        let moment = |key: &str, at: Option<i64>| (l.text(key, &[]), at.map(|at| l.moment(at)).unwrap_or_default());
        let facts = match card {
            "names" => vec![
                text("field-title", &row.title),
                text("field-first_name", &row.first_name),
                text("field-middle_name", &row.middle_name),
                text("field-last_name", &row.last_name),
                text("field-preferred_name", &row.preferred_name),
                (l.t("field-display_name"), row.name.clone()),
                text("field-unique_id", &row.unique_id),
                text("field-birth_date", &self.account.birth_date.as_ref().map(|date| self.day(date))),
                text("field-phone", &self.account.phone),
                text("field-contact_email", &self.account.contact_email),
            ],
            "school" => vec![
                (l.t("field-profile"), l.text(&format!("profile-{}", row.profile), &[])),
                text("field-school", &row.school),
                text("field-grade_level", &row.grade_level),
                text("field-graduation_year", &self.account.graduation_year.map(|year| year.to_string())),
                (l.t("field-section"), row.sections.join(", ")),
                text("field-department", &row.department),
                text("field-position", &self.account.position),
            ],
            _ => vec![
                text("field-username", &row.username),
                text("field-email", &row.email),
                text("field-role", &row.role),
                text("field-administrator", &self.account.administrator),
                text("field-locale", &self.account.locale.as_ref().map(|tag| self.language(tag))),
                (l.t("people-source"), l.text(&format!("people-source-{}", self.account.source), &[])),
                moment("people-created", Some(self.account.created_at)),
                moment("people-changed", Some(self.account.changed_at).filter(|at| *at != self.account.created_at)),
                moment("people-first-sign-in", self.account.first_sign_in_at),
                moment("people-verified-yes", self.account.verified_at),
                moment("people-last-sign-in", row.last_sign_in_at),
            ],
        };
        facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// A date as this language writes it.
    fn day(&self, date: &str) -> String {
        match date.split('-').collect::<Vec<_>>().as_slice() {
            [year, month, day] if self.shell.l != Locale::En => format!("{day}/{month}/{year}"),
            _ => date.to_owned(),
        }
    }

    fn language(&self, tag: &str) -> String {
        let known = self.shell.languages().into_iter().find(|(locale, _)| Some(*locale) == Locale::from_tag(tag));
        known.map_or_else(|| tag.to_owned(), |(_, name)| name.to_owned())
    }

    /// Who made them inactive.
    fn made_by(&self, how: &Inactive) -> String {
        who(self.shell.l, &how.by_name)
    }

    /// Whether a message with sign-in details was on its way to them before.
    fn had_details(&self) -> bool {
        self.messages.iter().any(Fate::has_details)
    }

    /// Why a message was not sent.
    fn why(&self, fate: &Fate) -> String {
        fate.why(self.shell.l)
    }

    /// The password, to be read once.
    fn shown(&self) -> Option<&str> {
        self.password.as_ref().map(ExposeSecret::expose_secret)
    }
}
