//! Who reads a page: in which language, light or dark.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::cookies;
use crate::i18n::Locale;

/// Light or dark, or as the reader's machine has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the machine has it.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order shown.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// What a request says of its reader.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reader {
    /// The language chosen in this browser.
    pub chosen: Option<Locale>,
    /// The first language the browser asks for that we speak.
    pub browser: Option<Locale>,
    /// Light or dark.
    pub theme: Theme,
}

impl Reader {
    /// Reads it off the headers.
    pub fn of(headers: &HeaderMap) -> Self {
        Self {
            chosen: cookies::value(headers, cookies::LOCALE).and_then(|tag| Locale::from_tag(&tag)),
            browser: headers
                .get(header::ACCEPT_LANGUAGE)
                .and_then(|value| value.to_str().ok())
                .and_then(|value| value.split(',').find_map(|tag| Locale::from_tag(tag.split(';').next()?.trim()))),
            theme: cookies::value(headers, cookies::THEME).and_then(|name| Theme::from_name(&name)).unwrap_or_default(),
        }
    }

    /// The language of somebody of whom only the browser is known.
    pub fn locale(&self) -> Locale {
        self.chosen.or(self.browser).unwrap_or(Locale::Es)
    }

    /// The language: what was chosen here, else the account's, else the organization's (requirement 16.4).
    pub fn locale_of(&self, account: Option<Locale>, organization: Locale) -> Locale {
        self.chosen.or(account).unwrap_or(organization)
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_chosen_goes_before_that_of_the_account_the_organization_and_the_browser() {
        let cases = [
            // cookie, Accept-Language, account, signed out, signed in
            (None, None, None, Locale::Es, Locale::PtBr),
            (None, Some("fr, pt;q=0.8, en"), None, Locale::PtBr, Locale::PtBr),
            (None, Some("en-US"), Some(Locale::Es), Locale::En, Locale::Es),
            (Some("en"), Some("es"), Some(Locale::Es), Locale::En, Locale::En),
            (Some("xx"), Some("*"), None, Locale::Es, Locale::PtBr),
        ];
        for (cookie, browser, account, signed_out, signed_in) in cases {
            let mut headers = HeaderMap::new();
            if let Some(tag) = cookie {
                headers.insert(header::COOKIE, format!("{}={tag}", cookies::LOCALE).parse().unwrap());
            }
            if let Some(tags) = browser {
                headers.insert(header::ACCEPT_LANGUAGE, tags.parse().unwrap());
            }
            let reader = Reader::of(&headers);
            assert_eq!(reader.locale(), signed_out, "{cookie:?} {browser:?}");
            assert_eq!(reader.locale_of(account, Locale::PtBr), signed_in, "{cookie:?} {browser:?} {account:?}");
        }
    }
}
