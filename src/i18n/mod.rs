//! Words in Spanish, Portuguese and English: Fluent messages from `locales/`, embedded.
//!
//! Everything a person reads goes through [`Locale::text`]. A message that
//! misses an argument or a translation is a defect caught by `cargo xtask i18n`.

use std::borrow::Borrow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Fault, Problem};

/// A language the product speaks (requirement 16.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Locale {
    /// Spanish.
    Es,
    /// Portuguese of Brazil.
    PtBr,
    /// English.
    En,
}

/// The message files of one language, by name, in the order they are read.
macro_rules! sources {
    ($locale:literal) => {
        &[
            include_str!(concat!("../../locales/", $locale, "/faults.ftl")),
            include_str!(concat!("../../locales/", $locale, "/cli.ftl")),
            include_str!(concat!("../../locales/", $locale, "/progress.ftl")),
            include_str!(concat!("../../locales/", $locale, "/print.ftl")),
            include_str!(concat!("../../locales/", $locale, "/console.ftl")),
            include_str!(concat!("../../locales/", $locale, "/settings.ftl")),
            include_str!(concat!("../../locales/", $locale, "/imports.ftl")),
            include_str!(concat!("../../locales/", $locale, "/people.ftl")),
            include_str!(concat!("../../locales/", $locale, "/credentials.ftl")),
            include_str!(concat!("../../locales/", $locale, "/api.ftl")),
            include_str!(concat!("../../locales/", $locale, "/audit.ftl")),
            include_str!(concat!("../../locales/", $locale, "/access.ftl")),
            include_str!(concat!("../../locales/", $locale, "/roles.ftl")),
            include_str!(concat!("../../locales/", $locale, "/edit.ftl")),
            include_str!(concat!("../../locales/", $locale, "/bulk.ftl")),
            include_str!(concat!("../../locales/", $locale, "/messages.ftl")),
            include_str!(concat!("../../locales/", $locale, "/meetings.ftl")),
        ]
    };
}

/// Where somebody reads how to mend a fault: the same remedy is given in other words where a flag or a field does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// On a page, or in a file.
    Console,
    /// On the command line, `--json` included.
    CommandLine,
    /// In an answer of the API.
    Api,
}

impl Locale {
    /// Every language, the first one being the last resort.
    pub const ALL: [Self; 3] = [Self::Es, Self::PtBr, Self::En];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::PtBr => "pt-BR",
            Self::En => "en",
        }
    }

    /// The language in its own words.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Es => "Español",
            Self::PtBr => "Português",
            Self::En => "English",
        }
    }

    /// The language a tag or a POSIX locale (`pt_BR.UTF-8`) asks for, by its first subtag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next()?.to_ascii_lowercase().as_str() {
            "es" => Some(Self::Es),
            "pt" => Some(Self::PtBr),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The message `key` without arguments, as pages say it.
    pub fn t(self, key: &str) -> String {
        self.text(key, &[])
    }

    /// The message `key` (or `key.attribute`) with its arguments. Values that read as whole numbers
    /// are given to Fluent as numbers, so that plurals work.
    pub fn text(self, key: &str, args: &[(&str, String)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The same, where there is such a message or attribute.
    fn find(self, key: &str, args: &[(&str, String)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, name)| (id, Some(name)));
        with_bundle(self, |bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut values = FluentArgs::new();
            for (name, value) in args {
                values.set(*name, number_or_text(value));
            }
            let mut faults = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned())
        })
    }

    /// What is wrong, in words.
    pub fn fault(self, fault: &Fault) -> String {
        self.text(&format!("fault-{}", fault.code), &self.spoken(fault))
    }

    /// How to mend it, in words for a page or a file.
    pub fn remedy(self, fault: &Fault) -> String {
        self.remedy_in(Way::Console, fault)
    }

    /// How to mend it, in words for that way: the attribute `.cli` or `.api` where the message has one, else `.remedy`.
    pub fn remedy_in(self, way: Way, fault: &Fault) -> String {
        let args = self.spoken(fault);
        let named = |name: &str| self.find(&format!("fault-{}.{name}", fault.code), &args);
        let own = match way {
            Way::Console => None,
            Way::CommandLine => named("cli"),
            Way::Api => named("api"),
        };
        own.unwrap_or_else(|| self.text(&format!("fault-{}.remedy", fault.code), &args))
    }

    /// The arguments of a fault, with the name of a permission in words.
    fn spoken(self, fault: &Fault) -> Vec<(&'static str, String)> {
        let args = fault.args.iter().cloned();
        args.map(
            |(name, value)| {
                if name == "permission" { (name, self.t(&format!("permission-{value}"))) } else { (name, value) }
            },
        )
        .collect()
    }

    /// A problem as one line: where, what, how to mend it.
    pub fn problem(self, problem: &Problem) -> String {
        self.problem_in(Way::Console, problem)
    }

    /// The same in words for that way.
    pub fn problem_in(self, way: Way, problem: &Problem) -> String {
        let what = format!("{} {}", self.fault(&problem.fault), self.remedy_in(way, &problem.fault));
        let mut place = Vec::new();
        if let Some(row) = problem.row {
            place.push(self.text("place-row", &[("row", row.to_string())]));
        }
        if problem.row.is_none() && !problem.column.is_empty() {
            // A field of a form or a setting: there is no table.
            place.push(problem.column.clone());
        } else if !problem.column.is_empty() {
            place.push(self.text("place-column", &[("column", problem.column.clone())]));
        }
        if place.is_empty() { what } else { format!("{}: {what}", place.join(", ")) }
    }

    /// Any error in words. One of ours shows only its id.
    pub fn error(self, error: &Error) -> String {
        match error {
            Error::Invalid(problems) => {
                problems.iter().map(|problem| self.problem(problem)).collect::<Vec<_>>().join("\n")
            }
            Error::NotFound { what, id } => {
                self.text("error-not-found", &[("what", self.text(&format!("thing-{what}"), &[])), ("id", id.clone())])
            }
            Error::Forbidden(fault)
            | Error::Conflict(fault)
            | Error::TooLarge(fault)
            | Error::Busy(fault)
            | Error::Cancelled(fault)
            | Error::Environment(fault) => format!("{} {}", self.fault(fault), self.remedy(fault)),
            Error::Internal(_) => self.text("error-internal", &[]),
        }
    }

    /// A whole number as this language groups its digits.
    pub fn number(self, n: u64) -> String {
        let Ok(locale) = self.tag().parse::<icu_locale_core::Locale>() else { return n.to_string() };
        icu_decimal::DecimalFormatter::try_new(locale.into(), Default::default())
            .map_or_else(|_| n.to_string(), |formatter| formatter.format(&n.into()).to_string())
    }

    /// A moment (milliseconds since 1970, UTC), in the machine's time zone.
    pub fn moment(self, at: impl Borrow<i64>) -> String {
        let pattern = if self == Self::En { "%Y-%m-%d %H:%M" } else { "%d/%m/%Y %H:%M" };
        jiff::Timestamp::from_millisecond(*at.borrow())
            .map(|at| at.to_zoned(jiff::tz::TimeZone::system()).strftime(pattern).to_string())
            .unwrap_or_default()
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Es => sources!("es"),
            Self::PtBr => sources!("pt-BR"),
            Self::En => sources!("en"),
        }
    }
}

impl FromStr for Locale {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::from_tag(text).ok_or_else(|| Fault::new("locale-unknown").with("value", text))
    }
}

fn number_or_text(value: &str) -> FluentValue<'_> {
    match value.parse::<i64>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

type Bundle = FluentBundle<FluentResource>;

fn with_bundle<T>(locale: Locale, read: impl FnOnce(&Bundle) -> T) -> T {
    thread_local! {
        static BUNDLES: RefCell<HashMap<Locale, Bundle>> = RefCell::new(HashMap::new());
    }
    BUNDLES.with_borrow_mut(|bundles| read(bundles.entry(locale).or_insert_with(|| bundle(locale))))
}

fn bundle(locale: Locale) -> Bundle {
    let language = locale.tag().parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // The marks around arguments are for mixed writing directions; on a terminal and in a CSV they are noise.
    bundle.set_use_isolating(false);
    for source in locale.sources() {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
