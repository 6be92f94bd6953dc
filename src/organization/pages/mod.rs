//! The organization in the console: setting it up, its settings, its lists, its colour and logo.

mod brand;
mod draft;
mod lists;
mod roles;
mod set_up;
mod settings;
mod styles;

use axum::Router;

use crate::web::Web;

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new()
        .merge(set_up::routes())
        .merge(settings::routes())
        .merge(lists::routes())
        .merge(roles::routes())
        .merge(brand::routes())
}

/// A page of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Organization,
    Schools,
    Lists,
    Usernames,
    Passwords,
    Imports,
    SingleSignOn,
    Meetings,
}

impl Tab {
    const ALL: [Self; 8] = [
        Self::Organization,
        Self::Schools,
        Self::Lists,
        Self::Usernames,
        Self::Passwords,
        Self::Imports,
        Self::SingleSignOn,
        Self::Meetings,
    ];

    /// Its address.
    fn path(self) -> &'static str {
        match self {
            Self::Organization => "/settings",
            Self::Schools => "/settings/schools",
            Self::Lists => "/settings/lists",
            Self::Usernames => "/settings/usernames",
            Self::Passwords => "/settings/passwords",
            Self::Imports => "/settings/imports",
            Self::SingleSignOn => "/settings/single-sign-on",
            Self::Meetings => "/settings/meetings",
        }
    }

    /// The message that names it, with a sentence on it as `.lead`.
    fn key(self) -> &'static str {
        match self {
            Self::Organization => "settings-organization",
            Self::Schools => "settings-schools",
            Self::Lists => "settings-lists",
            Self::Usernames => "settings-usernames",
            Self::Passwords => "settings-passwords",
            Self::Imports => "settings-imports",
            Self::SingleSignOn => "settings-single-sign-on",
            Self::Meetings => "settings-meetings",
        }
    }

    fn lead(self, l: &crate::i18n::Locale) -> String {
        l.text(&format!("{}.lead", self.key()), &[])
    }
}
