//! `llavero slips`: what a person needs to sign in, on paper.

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use serde_json::json;

use super::Ended;
use super::import::profile;
use super::screen::Screen;
use super::session::Session;
use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::credentials::slips::actions::{Printed, Request, print};
use crate::credentials::slips::{Layout, Split, Variant};
use crate::error::Result;
use crate::print::Engine;

/// Print what people need to sign in, as PDF: eight to a page with lines to cut along, or a letter each
#[derive(Debug, Args)]
#[command(
    group = ArgGroup::new("whom").required(true).multiple(true),
    after_help = "Examples:\n  llavero slips --section \"5.º B\" --output 5b.pdf\n  \
        llavero slips --school \"Sede Norte\" --profile teacher --layout 1up --output teachers.pdf\n\n\
        Whoever has chosen a password already gets no slip, and is counted. Every print is written into the log.\n\
        The files can be read by you only; they hold passwords."
)]
pub(super) struct Slips {
    /// Of this section
    #[arg(long, value_name = "SECTION", group = "whom")]
    section: Option<String>,
    /// Of this school
    #[arg(long, value_name = "SCHOOL", group = "whom")]
    school: Option<String>,
    /// Of these people: student, teacher, guardian or staff
    #[arg(long, value_name = "PROFILE", value_parser = profile, group = "whom")]
    profile: Option<Profile>,
    /// Of the accounts of this run, by its id or the end of it
    #[arg(long, value_name = "ID", group = "whom")]
    job: Option<String>,
    /// 8up: eight to a page, to cut; 1up: a letter each
    #[arg(long, value_name = "LAYOUT", default_value = "8up", value_parser = ["8up", "1up"])]
    layout: String,
    /// What people sign in with: username or email
    #[arg(long, value_name = "VARIANT", value_parser = ["username", "email"])]
    variant: Option<String>,
    /// A file for each section
    #[arg(long)]
    by_section: bool,
    /// Where to write it; several files are numbered
    #[arg(long, value_name = "FILE.pdf")]
    output: PathBuf,
}

impl Slips {
    pub(super) fn run(self, session: &Session) -> Result<Ended> {
        let Session { app, screen, .. } = session;
        let filter = Filter {
            section: self.section,
            school: self.school,
            profile: self.profile,
            job: self.job,
            ..Filter::default()
        };
        let request = Request {
            layout: if self.layout == "1up" { Layout::OneUp } else { Layout::EightUp },
            variant: self.variant.map(|name| if name == "email" { Variant::Email } else { Variant::Username }),
            locale: session.global.locale,
            split: if self.by_section { Split::Sections } else { Split::Fewest },
            ..Request::new(filter, self.output)
        };
        let actor = session.actor()?;
        let watch = screen.watch();
        let engine = Engine::new(app.config.print.templates.as_deref())?;
        let printed = print(app, &actor, &engine, &request, &watch.progress)?;
        drop(watch);
        told(screen, &printed);
        screen.json(&json!({
            "slips": printed.slips,
            "pages": printed.pages,
            "files": printed.files,
            "is_logo_missing": printed.is_logo_missing,
            "left_out": printed.left_out.iter()
                .map(|left| json!({"account": left.account, "reason": left.reason.name()})).collect::<Vec<_>>(),
        }));
        Ok(if printed.slips == 0 { Ended::Refused } else { Ended::Well })
    }
}

fn told(screen: &Screen, printed: &Printed) {
    if printed.slips == 0 {
        screen.wrong(&screen.text("cli-slips-none", &[]));
    } else {
        let args = [
            ("n", printed.slips.to_string()),
            ("shown", screen.number(printed.slips as u64)),
            ("pages", screen.number(printed.pages as u64)),
        ];
        screen.done("cli-slips-done", &args);
    }
    for file in &printed.files {
        screen.item(&file.display().to_string());
    }
    for (reason, n) in &printed.left_out_by_reason {
        let args = [("n", n.to_string()), ("reason", screen.text(reason.key(), &[]))];
        screen.say("cli-slips-left-out", &args);
    }
    if printed.is_logo_missing {
        screen.say("cli-slips-no-logo", &[]);
    }
    if !printed.has_address {
        screen.say("cli-slips-no-address", &[]);
    }
}
