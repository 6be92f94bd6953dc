//! The sheet as templates/print/slips.typ gets it: pages, and the words around them in the reader's language.

use std::borrow::Cow;

use secrecy::ExposeSecret;
use serde::Serialize;

use super::{Layout, Paper, Piece, Sheet, Slip, Variant};
use crate::error::Result;
use crate::i18n::Locale;
use crate::print::{Attachment, Engine, UNDRAWABLE, qr_svg};

/// Longest name and detail shown, in characters; what is cut ends in “…”.
const MOST_NAME: usize = 90;
const MOST_DETAIL: usize = 60;

/// What all pages of a sheet have in common. Made once for all its parts.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Common {
    layout: &'static str,
    paper: &'static str,
    lang: &'static str,
    region: Option<&'static str>,
    title: String,
    author: String,
    date_text: String,
    accent: String,
    organization: String,
    school: String,
    lines: Vec<String>,
    logo: Option<String>,
    logo_alt: String,
    qr: Option<&'static str>,
    qr_alt: String,
    url: String,
    label: Labels,
    lead: String,
    how: String,
    steps: [String; 3],
    short_steps: [String; 3],
    keep: String,
    #[serde(skip)]
    pub(super) files: Vec<Attachment>,
}

#[derive(Serialize)]
struct Labels {
    username: String,
    email: String,
    password: String,
}

/// A document's data: what is common, and its pages.
#[derive(Serialize)]
pub(super) struct Document<'a> {
    #[serde(flatten)]
    pub(super) common: &'a Common,
    pub(super) pages: Vec<Page<'a>>,
}

#[derive(Serialize)]
pub(super) struct Page<'a> {
    heading: String,
    first: bool,
    header: String,
    slips: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    name: String,
    detail: String,
    greeting: String,
    by: &'static str,
    login: Cow<'a, str>,
    password: Cow<'a, str>,
}

impl Common {
    pub(super) fn new(engine: &Engine, sheet: &Sheet) -> Result<Self> {
        let locale = sheet.locale;
        let text = |key: &str| locale.text(key, &[]);
        let shown = |text: &str| cut(&engine.drawable(text), MOST_NAME);
        let url = short(&sheet.typed_url);
        let (lang, region) = match locale {
            Locale::Es => ("es", None),
            Locale::PtBr => ("pt", Some("BR")),
            Locale::En => ("en", None),
        };
        let letterhead = &sheet.letterhead;
        let school = shown(&letterhead.school);
        let with = |key: &str, name: &str, value: &str| locale.text(key, &[(name, value.to_owned())]);
        let [red, green, blue] = letterhead.accent;
        let mut files = Vec::new();
        let has_address = !sheet.sign_in_url.is_empty();
        if has_address {
            files.push(Attachment { name: "qr.svg".into(), bytes: qr_svg(&sheet.sign_in_url)?.into() });
        }
        let (open, short_open) = if has_address {
            (with("slips-step-open", "url", url), with("slips-short-step-open", "url", url))
        } else {
            (text("slips-step-open-unnamed"), text("slips-short-step-open-unnamed"))
        };
        let mut logo = None;
        if let Some(picture) = &letterhead.logo {
            let name = format!("logo.{}", picture.extension);
            files.push(Attachment { name: name.clone(), bytes: picture.bytes.clone() });
            logo = Some(name);
        }
        Ok(Self {
            layout: match sheet.layout {
                Layout::EightUp => "eight-up",
                Layout::OneUp => "one-up",
            },
            paper: match sheet.paper {
                Paper::A4 => "a4",
                Paper::Letter => "us-letter",
            },
            lang,
            region,
            title: with("slips-title", "school", &school),
            author: shown(&letterhead.organization),
            date_text: date(sheet),
            accent: format!("#{red:02x}{green:02x}{blue:02x}"),
            organization: shown(&letterhead.organization),
            lines: letterhead.lines.iter().take(4).map(|line| shown(line)).collect(),
            logo,
            logo_alt: with("slips-logo-alt", "school", &school),
            school,
            qr: has_address.then_some("qr.svg"),
            qr_alt: with("slips-qr-alt", "url", url),
            label: Labels {
                username: text("slips-username"),
                email: text("slips-email"),
                password: text("slips-password"),
            },
            lead: text("slips-lead"),
            how: text("slips-how"),
            steps: [open, text("slips-step-type"), text("slips-step-change")],
            short_steps: [short_open, text("slips-short-step-type"), text("slips-short-step-keep")],
            keep: text("slips-keep"),
            url: engine.drawable(url).into_owned(),
            files,
        })
    }
}

/// The pages of a piece. Its first has the section's heading, so that each file has one.
pub(super) fn pages<'a>(engine: &Engine, piece: &'a Piece) -> Vec<Page<'a>> {
    let sheet = &piece.sheet;
    let (locale, per_page) = (sheet.locale, sheet.layout.per_page());
    let before = piece.before / per_page;
    let of = piece.of.max(piece.before + piece.slips.len()).div_ceil(per_page);
    let count = piece.of.to_string();
    let heading = heading_text(&engine.drawable(&piece.section), MOST_DETAIL);
    let chunks = piece.slips.chunks(per_page).enumerate();
    let page = |(i, slips): (usize, &'a [Slip])| Page {
        heading: heading.clone(),
        first: i == 0,
        header: locale.text(
            "slips-header",
            &[
                ("date", date(sheet)),
                ("count", count.clone()),
                ("page", (before + i + 1).to_string()),
                ("of", of.to_string()),
            ],
        ),
        slips: slips.iter().map(|slip| entry(engine, sheet, slip)).collect(),
    };
    chunks.map(page).collect()
}

fn entry<'a>(engine: &Engine, sheet: &Sheet, slip: &'a Slip) -> Entry<'a> {
    let username = slip.username.as_deref().map(|value| ("username", value));
    let email = slip.email.as_deref().map(|value| ("email", value));
    let (by, login) = match sheet.variant {
        Variant::Username => username.or(email),
        Variant::Email => email.or(username),
    }
    .unwrap_or(("username", ""));
    let drawn = engine.drawable(&slip.name);
    // No name, or one in a script that we have no font for, says less than what the person signs in with.
    let name = if mostly_undrawn(&drawn) { engine.drawable(login) } else { drawn };
    let name = heading_text(&name, MOST_NAME);
    let greeting = match sheet.layout {
        Layout::EightUp => String::new(),
        Layout::OneUp => sheet.locale.text("slips-greeting", &[("name", name.clone())]),
    };
    Entry {
        name,
        detail: cut(&engine.drawable(&slip.detail), MOST_DETAIL),
        greeting,
        by,
        login: engine.drawable(login),
        password: engine.drawable(slip.password.expose_secret()),
    }
}

fn mostly_undrawn(name: &str) -> bool {
    let undrawn = name.chars().filter(|&c| c == UNDRAWABLE).count();
    2 * undrawn >= name.chars().filter(|c| !c.is_whitespace()).count().max(1)
}

fn date(sheet: &Sheet) -> String {
    let (day, month, year) = (sheet.date.day(), sheet.date.month(), sheet.date.year());
    let args = [("day", day.to_string()), ("month", month.to_string()), ("year", year.to_string())];
    sheet.locale.text("slips-date", &args)
}

/// An address as a person types it.
fn short(url: &str) -> &str {
    let url = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    url.strip_suffix('/').unwrap_or(url)
}

/// PDF/UA forbids an empty heading.
fn heading_text(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.is_empty() { "–".to_owned() } else { cut(text, most) }
}

fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}
