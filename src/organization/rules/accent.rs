//! The organization's colour: one on which white can be read, and which can be read on white.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::Fault;

/// A colour as red, green and blue. Written `#1f5f8b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent(pub [u8; 3]);

/// The contrast that WCAG 2.2 (1.4.3) asks of text.
const LEAST_CONTRAST: f64 = 4.5;

impl Default for Accent {
    fn default() -> Self {
        Self([0x1f, 0x5f, 0x8b])
    }
}

impl Accent {
    /// Reads `#1f5f8b`, `1F5F8B` or `#15b`. Fault: `accent-unknown`.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let unknown = || Fault::new("accent-unknown").with("value", text);
        let digits = text.trim().trim_start_matches('#');
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(unknown());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| unknown())?;
        let byte = |shift: u32| (number >> shift) as u8;
        match digits.len() {
            6 => Ok(Self([byte(16), byte(8), byte(0)])),
            3 => Ok(Self([8, 4, 0].map(|shift| ((number >> shift) & 0xf) as u8 * 0x11))),
            _ => Err(unknown()),
        }
    }

    /// Whether text of this colour can be read on white, and white text on it; the fault names a darker
    /// shade of it that would do. Fault: `accent-pale`.
    pub fn check(self) -> Result<(), Fault> {
        if self.contrast_with_white() >= LEAST_CONTRAST {
            return Ok(());
        }
        Err(Fault::new("accent-pale").with("value", self).with("darker", self.readable()))
    }

    /// How much it stands out from white, from 1 (not at all) to 21, as WCAG reckons it.
    pub fn contrast_with_white(self) -> f64 {
        contrast(self.0, [0xff; 3])
    }

    /// The lightest shade of it that can be read on white.
    fn readable(self) -> Self {
        let shade = |percent: u32| Self(self.0.map(|byte| (u32::from(byte) * percent / 100) as u8));
        (0..=100).rev().map(shade).find(|shade| shade.contrast_with_white() >= LEAST_CONTRAST).unwrap_or_default()
    }
}

/// How much two colours stand out from each other, as WCAG reckons it.
pub(super) fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|byte| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> Self {
        accent.to_string()
    }
}

impl TryFrom<String> for Accent {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).map_err(|fault| format!("{}: {text}", fault.code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_as_people_write_it() {
        for (text, expected) in [
            ("#1f5f8b", Ok("#1f5f8b")),
            (" 1F5F8B ", Ok("#1f5f8b")),
            ("#15b", Ok("#1155bb")),
            ("", Err("accent-unknown")),
            ("blue", Err("accent-unknown")),
            ("#12345", Err("accent-unknown")),
            ("#+12345", Err("accent-unknown")),
            ("#1f5f8b80", Err("accent-unknown")),
            ("#ñ5f8b", Err("accent-unknown")),
        ] {
            let read = Accent::parse(text).map(|accent| accent.to_string()).map_err(|fault| fault.code);
            assert_eq!(read, expected.map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn a_colour_must_be_readable_on_white_and_a_shade_that_is_is_named() {
        // The first four as WCAG's own tables give them.
        for (text, contrast) in
            [("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#ff0000", 4.0), ("#1f5f8b", 6.85)]
        {
            let accent = Accent::parse(text).unwrap();
            assert!((accent.contrast_with_white() - contrast).abs() < 0.01, "{text} {}", accent.contrast_with_white());
        }
        for (text, darker) in
            [("#000080", None), ("#767676", None), ("#ffd700", Some("#")), ("#ff0000", Some("#ed0000"))]
        {
            let told = Accent::parse(text).unwrap().check().err();
            assert_eq!(told.is_some(), darker.is_some(), "{text}");
            let Some(fault) = told else { continue };
            let shade = &fault.args.iter().find(|(name, _)| *name == "darker").unwrap().1;
            assert!(shade.starts_with(darker.unwrap()), "{text} {shade}");
            assert!(Accent::parse(shade).unwrap().check().is_ok(), "{text} {shade}");
        }
    }
}
