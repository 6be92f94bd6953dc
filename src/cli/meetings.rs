//! `llavero meetings`: see them, schedule one, change it, call it off, invite people, see who came.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::json;
use uuid::Uuid;

use super::Ended;
use super::screen::Align;
use super::session::Session;
use crate::error::{Error, Fault, Result};
use crate::meetings::rules::moment;
use crate::meetings::{Draft, Meeting, When, Whom, actions, attend, invite};

/// The most meetings of a list.
const LISTED: usize = 1000;

/// Meetings over the network: schedule them, invite people, see who came
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  llavero meetings list\n  \
    llavero meetings add \"Padres 5.º B\" --at \"2026-11-30 18:00\" --minutes 45 --organizer coord.norte --section 5B\n  \
    llavero meetings invite ID --section 5A --account rosa.perez\n  \
    llavero meetings report ID --output asistencia.csv\n\n\
    A meeting runs on the BigBlueButton server named in llavero.toml under [meetings], or behind --link. With --actor\n\
    whoever acts holds it; without, --organizer names who does: an account of rank 0 to 2 that can sign in. People go in\n\
    by its page in the console. Whom somebody may invite, and whose reports they see: as in the console.")]
pub(super) struct Meetings {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Those ahead, the next first
    List {
        /// Those that are over or were called off, the last first
        #[arg(long)]
        past: bool,
    },
    /// One of them
    Show {
        /// Its id
        id: Uuid,
    },
    /// Schedule one
    Add {
        /// What it is about
        title: String,
        /// When it begins, such as "2026-11-30 18:00"
        #[arg(long, value_name = "MOMENT")]
        at: String,
        /// How long it lasts
        #[arg(long, default_value_t = 60)]
        minutes: i64,
        /// A link of its own in place of the meeting server (https)
        #[arg(long, value_name = "URL")]
        link: Option<String>,
        /// Who holds it, where no --actor does: username, address, unique ID or id
        #[arg(long, value_name = "ACCOUNT")]
        organizer: Option<String>,
        #[command(flatten)]
        whom: Named,
    },
    /// Change one that is not over; what is left out stays as it is
    Set {
        /// Its id
        id: Uuid,
        /// What it is about
        #[arg(long)]
        title: Option<String>,
        /// When it begins, such as "2026-11-30 18:00"
        #[arg(long, value_name = "MOMENT")]
        at: Option<String>,
        /// How long it lasts
        #[arg(long)]
        minutes: Option<i64>,
        /// A link of its own; nothing after it: the meeting server
        #[arg(long, value_name = "URL")]
        link: Option<String>,
    },
    /// Call one off
    Cancel {
        /// Its id
        id: Uuid,
    },
    /// Invite people, one by one or a section at once
    Invite {
        /// The meeting
        id: Uuid,
        #[command(flatten)]
        whom: Named,
    },
    /// Take somebody from the list
    Uninvite {
        /// The meeting
        id: Uuid,
        /// Who: username, address, unique ID or id
        account: String,
    },
    /// The sections that can be invited
    Sections,
    /// Who was invited and who came
    Report {
        /// The meeting
        id: Uuid,
        /// Write it to this file: .csv or .xlsx
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// Whom to invite.
#[derive(Debug, Args)]
struct Named {
    /// Invite somebody: username, address, unique ID or id; may be repeated
    #[arg(long, value_name = "ACCOUNT")]
    account: Vec<String>,
    /// Invite everybody in a section, as `llavero meetings sections` names it; may be repeated
    #[arg(long)]
    section: Vec<String>,
}

impl Named {
    fn whom(&self, session: &Session) -> Result<Whom> {
        let actor = session.actor()?;
        let accounts = self.account.iter().map(|named| invite::account(&session.app, &actor, named));
        let sections = self.section.iter().map(|named| section_named(session, named));
        Ok(Whom {
            accounts: accounts.collect::<Result<_>>()?,
            sections: sections.collect::<Result<_>>()?,
            people: None,
        })
    }
}

impl Meetings {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let actor = session.actor()?;
        match self.what {
            What::List { past } => {
                let when = if past { When::Past } else { When::Ahead };
                let listed = actions::list(app, &actor, when, LISTED)?;
                table(session, &listed.all);
                screen.json(&json!({"rows": listed.all, "more": listed.more}));
            }
            What::Show { id } => {
                let seen = actions::show(app, &actor, id)?;
                screen.heading(&seen.meeting.title);
                screen.entry(&screen.text("meetings-when", &[]), &screen.moment(seen.meeting.starts_at));
                screen.entry(&screen.text("meetings-organizer", &[]), &seen.meeting.organizer_name);
                let invited = if seen.changes { invite::invitees(app, &actor, id)? } else { Vec::new() };
                for one in &invited {
                    screen.item(&one.name);
                }
                screen.json(&json!({"meeting": seen.meeting, "phase": seen.phase.name(), "invited": invited}));
            }
            What::Add { title, at, minutes, link, organizer, whom } => {
                let draft = Draft { title, starts_at: read(&at)?, minutes, link: link.unwrap_or_default() };
                let whom = whom.whom(session)?;
                let made = actions::schedule(app, &actor, &draft, organizer.as_deref(), &whom, None)?;
                screen.done("cli-meeting-made", &[("id", made.id.to_string())]);
                screen.json(&json!(made));
            }
            What::Set { id, title, at, minutes, link } => {
                let before = actions::show(app, &actor, id)?.meeting;
                let draft = Draft {
                    starts_at: at.as_deref().map(read).transpose()?.unwrap_or(before.starts_at),
                    minutes: minutes.unwrap_or_else(|| before.minutes()),
                    link: link.or_else(|| before.link.clone()).unwrap_or_default(),
                    title: title.unwrap_or_else(|| before.title.clone()),
                };
                let after = actions::change(app, &actor, id, &draft, Some(&before.mark()))?;
                screen.done("flash-meeting-changed", &[]);
                screen.json(&json!(after));
            }
            What::Cancel { id } => {
                let after = actions::cancel(app, &actor, id)?;
                screen.done("flash-meeting-cancelled", &[]);
                screen.json(&json!(after));
            }
            What::Invite { id, whom } => {
                let whom = whom.whom(session)?;
                if whom == Whom::default() {
                    return Err(Error::invalid(Fault::new("people-none-chosen")));
                }
                let done = invite::invite(app, &actor, id, &whom)?;
                let args = [("n", done.added.to_string()), ("already", done.already.to_string())];
                screen.done("flash-meeting-invited", &args);
                screen.json(&json!(done));
            }
            What::Uninvite { id, account } => {
                invite::uninvite(app, &actor, id, invite::account(app, &actor, &account)?)?;
                screen.done("flash-meeting-uninvited", &[]);
                screen.json(&json!({"meeting": id}));
            }
            What::Sections => {
                let all = invite::sections(app, &actor)?;
                for (school, sections) in &all {
                    screen.heading(school.as_deref().unwrap_or("–"));
                    sections.iter().for_each(|(_, name)| screen.item(name));
                }
                let told = all.iter().flat_map(|(school, sections)| {
                    sections.iter().map(move |(id, name)| json!({"id": id, "name": name, "school": school}))
                });
                screen.json(&json!(told.collect::<Vec<_>>()));
            }
            What::Report { id, output } => report(session, id, output)?,
        }
        Ok(Ended::Well)
    }
}

fn read(at: &str) -> Result<i64> {
    let fault = || Fault::new("meeting-moment").with("value", at.chars().take(40).collect::<String>());
    moment(at).ok_or_else(|| fault().of_field("at").into())
}

/// A section by its id or by what people call it.
fn section_named(session: &Session, named: &str) -> Result<Uuid> {
    let all = invite::sections(&session.app, &session.actor()?)?;
    let mut found = all
        .iter()
        .flat_map(|(_, sections)| sections)
        .filter(|(id, name)| name.to_lowercase() == named.trim().to_lowercase() || Uuid::parse_str(named) == Ok(*id));
    match (found.next(), found.next()) {
        (Some((id, _)), None) => Ok(*id),
        (None, _) => Err(Error::NotFound { what: "section", id: named.to_owned() }),
        (Some(_), Some(_)) => Err(Fault::new("meeting-sections").with("name", named).into()),
    }
}

fn table(session: &Session, all: &[Meeting]) {
    let screen = &session.screen;
    if all.is_empty() {
        screen.say("cli-meetings-none", &[]);
        return;
    }
    let columns = [
        ("meetings-when", Align::Left),
        ("meetings-title", Align::Left),
        ("meetings-organizer", Align::Left),
        ("meetings-invited", Align::Right),
        ("cli-column-id", Align::Left),
    ];
    let columns = columns.map(|(key, align)| (screen.text(key, &[]), align));
    let row = |one: &Meeting| {
        let (when, invited) = (screen.moment(one.starts_at), screen.number(one.invited));
        vec![when, one.title.clone(), one.organizer_name.clone(), invited, one.id.to_string()]
    };
    screen.table(&columns, &all.iter().map(row).collect::<Vec<_>>());
}

fn report(session: &Session, id: Uuid, output: Option<PathBuf>) -> Result<()> {
    let Session { app, screen, .. } = session;
    let actor = session.actor()?;
    if let Some(path) = output {
        let rows = attend::export(app, &actor, id, &path, screen.locale)?;
        screen.done("cli-meeting-report", &[("file", path.display().to_string())]);
        screen.json(&json!({"file": path, "rows": rows}));
        return Ok(());
    }
    let rows = attend::report(app, &actor, id)?;
    let columns = ["meetings-name", "meetings-came", "meetings-first", "meetings-times"];
    let columns =
        columns.map(|key| (screen.text(key, &[]), if key == "meetings-times" { Align::Right } else { Align::Left }));
    let table = rows.iter().map(|row| {
        let first = row.first_at.map(|at| screen.moment(at)).unwrap_or_default();
        vec![row.name.clone(), row.words(screen.locale), first, row.times.to_string()]
    });
    screen.table(&columns, &table.collect::<Vec<_>>());
    screen.json(&json!(rows));
    Ok(())
}
