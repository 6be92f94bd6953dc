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

    /// The address of the guide, at what it says about this page. Of the page's address it tells the words alone:
    /// ids, tokens and what is searched for stay behind.
    pub fn help(&self) -> String {
        let path = self.address.split(['?', '#']).next().unwrap_or_default();
        let is_word = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        let words: Vec<&str> = path.split('/').map(|part| if is_word(part) { part } else { "-" }).collect();
        match words.join("/").as_str() {
            "/" | "/help" => "/help".to_owned(),
            page => format!("/help?page={page}"),
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_guide_tells_where_one_is_and_nothing_else() {
        for (address, help) in [
            ("/", "/help"),
            ("/?from=link", "/help"),
            ("/people?search=Ana+Pe%C3%B1a", "/help?page=/people"),
            ("/people/0199a1b2-0000-7000-8000-000000000001/edit", "/help?page=/people/-/edit"),
            ("/set-up/0ab1c2", "/help?page=/set-up/-"),
            ("/a&b/\"x", "/help?page=/-/-"),
        ] {
            let shell = Shell { address: address.to_owned(), ..Shell::bare(Locale::Es, Theme::Auto) };
            assert_eq!(shell.help(), help, "{address}");
        }
    }
}
