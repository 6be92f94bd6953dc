//! The sign-in slips (requirements 12.5, 4.6, 4.8): what stands on them, and their typesetting in parts on all cores.
//!
//! [`actions`] says whom to print, opens sealed passwords and writes files and audit
//! entry; the rest knows no database. Slips come as a stream of [`Piece`]s, so that
//! memory stays flat however many there are, and leave as one PDF per [`Part`].

pub mod actions;
pub mod api;
mod page;
pub mod pages;
mod people;
mod render;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use secrecy::SecretString;

use crate::error::{Error, Fault, Result};
use crate::i18n::Locale;

pub use render::{Options, Part, Printed, Split, first_page, render, template_data};

/// What a person signs in with (4.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// School name, username, password, steps.
    Username,
    /// E-mail address, password, steps.
    Email,
}

/// How the slips lie on the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Eight to a page, with lines to cut along.
    EightUp,
    /// A letter to each person.
    OneUp,
}

impl Layout {
    /// How many slips a page holds.
    pub fn per_page(self) -> usize {
        match self {
            Self::EightUp => 8,
            Self::OneUp => 1,
        }
    }
}

/// In which order the slips of a section come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// By last name, as lists of the school are.
    #[default]
    LastName,
    /// By the name people are called.
    FirstName,
    /// By unique ID, numbers as numbers.
    UniqueId,
}

impl Order {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::LastName, Self::FirstName, Self::UniqueId];

    /// The stable name, as it stands in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::LastName => "last",
            Self::FirstName => "first",
            Self::UniqueId => "id",
        }
    }
}

/// The paper in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8½ × 11 inches.
    Letter,
}

/// The head of the sheet.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// The institution or district.
    pub organization: String,
    /// The school whose people these are.
    pub school: String,
    /// Address, telephone and the like; the one-up layout shows the first four.
    pub lines: Vec<String>,
    /// Shown on the one-up layout.
    pub logo: Option<Logo>,
    /// The organization's colour as red, green, blue; for rules only, so that the sheet does in black.
    pub accent: [u8; 3],
}

/// A picture for the letterhead.
#[derive(Debug, Clone)]
pub struct Logo {
    bytes: Arc<[u8]>,
    extension: &'static str,
}

impl Logo {
    /// Largest size of the file, in bytes.
    pub const MOST_BYTES: usize = 1 << 20;

    /// A PNG, JPEG or SVG picture, recognised by its content.
    ///
    /// # Errors
    /// `logo-too-large`, `logo-unknown`.
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Result<Self> {
        let bytes = bytes.into();
        if bytes.len() > Self::MOST_BYTES {
            return Err(Error::TooLarge(Fault::new("logo-too-large").with("kilobytes", Self::MOST_BYTES / 1024)));
        }
        let text = String::from_utf8_lossy(bytes.get(..512).unwrap_or(&bytes)).to_ascii_lowercase();
        let extension = match &*bytes {
            [0x89, b'P', b'N', b'G', ..] => "png",
            [0xff, 0xd8, 0xff, ..] => "jpg",
            _ if text.contains("<svg") => "svg",
            _ => return Err(Error::invalid(Fault::new("logo-unknown"))),
        };
        Ok(Self { bytes, extension })
    }

    /// One that an organization keeps. Its name tells what it held when it was put there.
    ///
    /// # Errors
    /// `Environment` when its file is gone or damaged.
    pub fn open(path: &Path) -> Result<Self> {
        let missing = || Error::Environment(Fault::new("logo-missing").with("file", path.display()));
        let logo =
            std::fs::read(path).map_err(|_| missing()).and_then(|bytes| Self::new(bytes).map_err(|_| missing()))?;
        if path.file_name().is_none_or(|name| name != logo.file_name().as_str()) {
            return Err(missing());
        }
        Ok(logo)
    }

    /// What its file is called among those of the installation: by what it holds.
    pub fn file_name(&self) -> String {
        format!("logo-{}.{}", blake3::hash(&self.bytes).to_hex().split_at(32).0, self.extension)
    }

    /// The picture as its file holds it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// `png`, `jpg` or `svg`.
    pub fn extension(&self) -> &'static str {
        self.extension
    }
}

/// One person's slip. The caller leaves out, and counts, those with an own password (4.8).
pub struct Slip {
    /// The display name (1.2).
    pub name: String,
    /// Section, grade or the like, one line; may be empty.
    pub detail: String,
    /// Printed under [`Variant::Username`], and where there is no e-mail address.
    pub username: Option<String>,
    /// Printed under [`Variant::Email`], and where there is no username.
    pub email: Option<String>,
    /// The initial password.
    pub password: SecretString,
}

/// What the slips of one print of one school have in common.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The reader's language.
    pub locale: Locale,
    /// The head of the sheet.
    pub letterhead: Letterhead,
    /// Address of the sign-in page, as the QR code gives it; empty when it is not known, and there is no code then.
    pub sign_in_url: String,
    /// The same as it is printed, for people to type: without a school that has no code.
    pub typed_url: String,
    /// What a person signs in with.
    pub variant: Variant,
    /// How the slips lie on the paper.
    pub layout: Layout,
    /// The paper in the printer.
    pub paper: Paper,
    /// The day printed on the sheet.
    pub date: Date,
}

/// Slips of one section (or grade, or selection): all of them, or a run of them.
///
/// A section starts a new page and shares none. One that is too long to hold in
/// memory comes as several pieces after each other; each but the last holds a
/// multiple of eight slips.
pub struct Piece {
    /// What the slips have in common; another sheet begins another part.
    pub sheet: Arc<Sheet>,
    /// The section's name, as the header of its pages says it.
    pub section: String,
    /// How many of the section's slips came in earlier pieces.
    pub before: usize,
    /// How many slips the section has in all.
    pub of: usize,
    /// The slips, in the order of printing.
    pub slips: Vec<Slip>,
}

impl Piece {
    /// A whole section.
    pub fn whole(sheet: Arc<Sheet>, section: impl Into<String>, slips: Vec<Slip>) -> Self {
        Self { sheet, section: section.into(), before: 0, of: slips.len(), slips }
    }
}

/// What an organization with single sign-on is told instead of getting slips (4.6).
pub fn single_sign_on_note(locale: Locale, organization: &str) -> String {
    locale.text("slips-single-sign-on", &[("organization", organization.to_owned())])
}
