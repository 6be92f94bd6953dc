//! What surrounds every page: language, theme, menu, who is signed in, what was just done.

use super::Theme;
use crate::i18n::Locale;

/// A place in the menu.
#[derive(Debug, Clone, Copy)]
pub struct MenuItem {
    /// Its address.
    pub path: &'static str,
    /// The message that names it.
    pub key: &'static str,
    /// Its icon in `static/icons.svg`.
    pub icon: &'static str,
}

/// Who is signed in, as the page shows it.
#[derive(Debug, Clone)]
pub struct Who {
    /// Display name.
    pub name: String,
    /// The name of the role.
    pub role: String,
}

/// What the layout needs, whatever the page.
#[derive(Debug, Clone)]
pub struct Shell {
    /// The reader's language.
    pub l: Locale,
    /// Light or dark.
    pub theme: Theme,
    /// The organization's name, once somebody is signed in.
    pub organization: Option<String>,
    /// The address of the style sheet with the organization's colour.
    pub brand: Option<String>,
    /// The address of the organization's logo.
    pub logo: Option<String>,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Where they may go.
    pub menu: Vec<MenuItem>,
    /// What their role allows, by name.
    pub may: Vec<&'static str>,
    /// The place in the menu that this page belongs to.
    pub here: &'static str,
    /// The address of this page, to come back to after the language was changed.
    pub address: String,
    /// What was just done.
    pub flash: Option<String>,
}

impl Shell {
    /// Around a page for whoever is not signed in.
    pub fn bare(l: Locale, theme: Theme) -> Self {
        Self {
            l,
            theme,
            organization: None,
            brand: None,
            logo: None,
            who: None,
            menu: Vec::new(),
            may: Vec::new(),
            here: "",
            address: "/".to_owned(),
            flash: None,
        }
    }

    /// Whether the reader may go to that place of the menu: what leads there is not offered to others.
    pub fn offers(&self, path: &str) -> bool {
        self.menu.iter().any(|item| item.path == path)
    }

    /// Whether the reader's role allows what that permission names: what it does not is not offered.
    pub fn may(&self, permission: &str) -> bool {
        self.may.contains(&permission)
    }

    /// The address of a file of `static/`.
    pub fn asset(&self, name: &str) -> String {
        super::assets::asset(name)
    }

    /// The languages, each in its own words.
    pub fn languages(&self) -> [(Locale, &'static str); 3] {
        Locale::ALL.map(|locale| (locale, locale.own_name()))
    }

    /// A theme in words.
    pub fn theme_name(&self, theme: &Theme) -> String {
        self.l.text(&format!("theme-{}", theme.name()), &[])
    }

    /// The themes.
    pub fn themes(&self) -> [Theme; 3] {
        Theme::ALL
    }
}
