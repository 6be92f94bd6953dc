//! `llavero settings`: what the organization decided, and how to decide otherwise.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};

use super::Ended;
use super::screen::Screen;
use super::session::Session;
use crate::app::App;
use crate::credentials::rules::{Strength, Style, generate};
use crate::credentials::slips::Logo;
use crate::error::{Error, Fault, Problem, Result};
use crate::organization::actions::{change_settings, get};
use crate::organization::rules::SettingsChange;
use crate::organization::rules::settings::pairs;

/// See and change what the organization decided: its name and colour, usernames, passwords, guards, slips
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero settings show\n  \
    llavero settings set sign_in_url=https://llaves.sanjose.edu letterhead=\"Calle 5 # 3-20 | Tel. 604 123 4567\"\n  \
    llavero settings set logo=escudo.png accent=#1f5f8b\n  \
    llavero settings set password_style.student=words:es:2:2 grade_style.1=digits:6\n  \
    llavero settings set username_policy=global\n\n\
    `settings show` prints each setting as KEY=VALUE, as `settings set` takes it; all of them are set, or none.\n\
    letterhead: up to four lines with | between them. logo: a PNG or JPEG file; nothing after the = takes it away.\n\
    grade_style.GRADE: the passwords of one grade, exactly as grades are written; nothing after the = takes it away.\n\
    guard_share: how much of a school, role or section one import may change, in per cent; guard_from: below so many\n\
    accounts nobody is asked. printable_days: how long initial passwords can be printed.\n\
    forced_change.PROFILE: whether initial passwords have to be changed at the first sign-in (yes, no).\n\
    second_factor_required: whether whoever looks after accounts needs a second factor (yes, no).\n\
    tell_people: whether people are told by e-mail, without the password, that somebody made an account for them by\n\
    hand or set their password (yes, no). supervisors_see_attendance: whether supervisors see who came to the meetings\n\
    they hold (yes, no).\n\
    verify_people: whether letters with sign-in details carry a one-time link by which people confirm that they came\n\
    (yes, no).\n\
    directory_students, directory_guardians: whether they see the staff directory, which the staff always do (yes, no).\n\
    username_policy: school, global or collaborate; its parts: username_scope (school, organization, installation),\n\
    username_length, username_spaces, username_case, username_start, username_allowed, username_forbidden.")]
pub(super) struct Settings {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Every setting, its value, and how strong passwords of each style are
    Show,
    /// Change some of them, together
    Set {
        /// What is to be different
        #[arg(required = true, value_name = "KEY=VALUE", value_parser = pair)]
        settings: Vec<(String, String)>,
    },
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("write it as KEY=VALUE")?;
    Ok((key.trim().to_owned(), value.to_owned()))
}

impl Settings {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        match self.what {
            What::Show => show(session),
            What::Set { settings } => set(session, &settings),
        }
    }
}

fn show(session: &Session) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let organization = get(app, &session.actor()?)?;
    let all = pairs(&organization);
    screen.heading(&organization.name);
    for (key, value) in &all {
        screen.print(&format!("  {key}={}", explained(screen, app, key, value)));
    }
    screen.print("");
    screen.say("cli-settings-how", &[]);
    screen.json(&Value::Object(all.into_iter().map(|(key, value)| (key, json!(value))).collect()));
    Ok(Ended::Well)
}

/// A style with an example that nobody will get and its strength in plain words; other values as they are.
fn explained(screen: &Screen, app: &App, key: &str, value: &str) -> String {
    let is_style = key.starts_with("password_style.") || key.starts_with("grade_style.");
    match Style::parse(value) {
        Ok(style) if is_style => {
            let example = generate(&style, &mut app.rng());
            let strength = screen.text(Strength::of(&style).key(), &[]);
            let args =
                [("example", example.expose_secret().to_owned()), ("strength", strength), ("style", value.to_owned())];
            screen.text("cli-settings-style", &args)
        }
        _ => value.to_owned(),
    }
}

fn set(session: &Session, settings: &[(String, String)]) -> Result<Ended> {
    let Session { app, screen, .. } = session;
    let actor = session.actor()?;
    let now = get(app, &actor)?.settings;
    let is_picture = |(key, value): &&(String, String)| key == "logo" && !value.trim().is_empty();
    let typed = settings.iter().filter(|pair| !is_picture(pair)).map(|(key, value)| (key.as_str(), value.as_str()));
    let mut change = SettingsChange::parse(&now, typed)?;
    if let Some((_, file)) = settings.iter().rfind(is_picture) {
        change.logo = Some(Some(logo(&PathBuf::from(file.trim()))?));
    }
    let changed = change_settings(app, &actor, &change)?;
    if changed.changes.is_empty() {
        screen.say("cli-settings-same", &[]);
    } else {
        screen.done("cli-settings-done", &[("n", changed.changes.len().to_string())]);
    }
    let shown = |value: &Option<String>| value.as_deref().filter(|value| !value.is_empty()).unwrap_or("–").to_owned();
    for (key, [before, after]) in &changed.changes {
        screen.item(&format!("{key}: {} → {}", shown(before), shown(after)));
    }
    if !changed.breaking.is_empty() {
        let n = changed.breaking.len();
        screen.heading(
            &screen.text("cli-settings-breaking", &[("n", n.to_string()), ("shown", screen.number(n as u64))]),
        );
        for breaking in changed.breaking.iter().take(10) {
            screen.item(&format!("{}: {}", breaking.username, screen.locale.fault(&breaking.fault)));
        }
        if n > 10 {
            screen.item(&screen.text("cli-and-more", &[("n", (n - 10).to_string())]));
        }
    }
    let changes: Map<String, Value> = changed.changes.into_iter().map(|(key, pair)| (key, json!(pair))).collect();
    screen.json(&json!({"changes": changes, "breaking": changed.breaking}));
    Ok(Ended::Well)
}

fn logo(path: &std::path::Path) -> Result<Logo> {
    let of_setting = |fault: Fault| -> Error {
        Problem { row: None, column: "logo".to_owned(), value: path.display().to_string(), fault }.into()
    };
    let size = match std::fs::metadata(path) {
        Ok(found) => found.len(),
        Err(_) => return Err(Error::NotFound { what: "file", id: path.display().to_string() }),
    };
    if size > Logo::MOST_BYTES as u64 {
        return Err(of_setting(Fault::new("logo-too-large").with("kilobytes", Logo::MOST_BYTES / 1024)));
    }
    Logo::new(std::fs::read(path)?)
}
