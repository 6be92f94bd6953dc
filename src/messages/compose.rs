//! The letter: the same words as plain text and as simple HTML, in the language of whoever reads it.

use askama::Template;
use secrecy::{ExposeSecret, SecretString};

use super::tell::News;
use super::verify::{DAYS, Link};
use crate::error::{Error, Result};
use crate::i18n::Locale;

/// What stands in a letter.
pub struct Letter {
    /// The reader's language.
    pub l: Locale,
    /// The organization's name.
    pub organization: String,
    /// The reader's name, as they like to be called.
    pub name: String,
    /// The username.
    pub username: Option<String>,
    /// The account's own address.
    pub email: Option<String>,
    /// The password.
    pub password: SecretString,
    /// Where to sign in; empty when nobody said.
    pub url: String,
    /// The one-time link by which its reader confirms that it came (12.2).
    pub link: Option<Link>,
}

/// What stands in a letter that tells news of an account (2.10): no password.
pub struct Notice {
    /// The reader's language.
    pub l: Locale,
    /// What there is to tell.
    pub news: News,
    /// The organization's name.
    pub organization: String,
    /// The reader's name, as they like to be called.
    pub name: String,
    /// The username, or the account's own address.
    pub login: String,
    /// Where to sign in; empty when nobody said.
    pub url: String,
}

#[derive(Template)]
#[template(path = "mail/notice.txt", escape = "none")]
struct PlainNotice<'a> {
    letter: &'a Notice,
}

#[derive(Template)]
#[template(path = "mail/notice.html")]
struct HtmlNotice<'a> {
    letter: &'a Notice,
}

#[derive(Template)]
#[template(path = "mail/sign_in.txt", escape = "none")]
struct Plain<'a> {
    letter: &'a Letter,
}

#[derive(Template)]
#[template(path = "mail/sign_in.html")]
struct Html<'a> {
    letter: &'a Letter,
}

/// A letter ready to be sent.
pub struct Composed {
    /// The subject.
    pub subject: String,
    /// As plain text.
    pub plain: String,
    /// As HTML.
    pub html: String,
}

impl Letter {
    /// Writes it.
    ///
    /// # Errors
    /// Ours.
    pub fn compose(&self) -> Result<Composed> {
        Ok(Composed {
            subject: self.l.text("mail-subject", &[("organization", self.organization.clone())]),
            plain: Plain { letter: self }.render().map_err(Error::internal)?,
            html: Html { letter: self }.render().map_err(Error::internal)?,
        })
    }

    fn greeting(&self) -> String {
        self.l.text("mail-greeting", &[("name", self.name.clone())])
    }

    fn lead(&self) -> String {
        self.l.text("mail-lead", &[("organization", self.organization.clone())])
    }

    fn login(&self) -> &str {
        self.username.as_deref().or(self.email.as_deref()).unwrap_or_default()
    }

    fn password(&self) -> &str {
        self.password.expose_secret()
    }

    fn link(&self) -> Option<&str> {
        self.link.as_ref().map(|link| link.url.expose_secret())
    }

    fn confirm(&self) -> String {
        self.l.text("mail-confirm", &[("days", DAYS.to_string())])
    }
}

impl Notice {
    /// Writes it.
    ///
    /// # Errors
    /// Ours.
    pub fn compose(&self) -> Result<Composed> {
        Ok(Composed {
            subject: self.say("mail-told-account-subject", "mail-told-password-subject"),
            plain: PlainNotice { letter: self }.render().map_err(Error::internal)?,
            html: HtmlNotice { letter: self }.render().map_err(Error::internal)?,
        })
    }

    fn greeting(&self) -> String {
        self.l.text("mail-greeting", &[("name", self.name.clone())])
    }

    fn lead(&self) -> String {
        self.say("mail-told-account", "mail-told-password")
    }

    fn say(&self, account: &str, password: &str) -> String {
        let key = if self.news == News::Account { account } else { password };
        self.l.text(key, &[("organization", self.organization.clone())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(name: &str, password: &str) -> Letter {
        Letter {
            l: Locale::Es,
            organization: "Colegio <San José>".to_owned(),
            name: name.to_owned(),
            username: Some("ana.pena".to_owned()),
            email: None,
            password: SecretString::from(password),
            url: "https://entrar.example".to_owned(),
            link: None,
        }
    }

    #[test]
    fn both_forms_say_everything_that_is_needed() {
        let composed = letter("Ana", "lápiz-verde-42").compose().unwrap();
        for text in [&composed.plain, &composed.html] {
            for words in ["Ana", "ana.pena", "lápiz-verde-42", "https://entrar.example"] {
                assert!(text.contains(words), "{words}: {text}");
            }
        }
        assert!(composed.subject.contains("Colegio <San José>"));
        assert!(!composed.plain.contains("&lt;") && composed.plain.contains("<San José>"));
    }

    #[test]
    fn a_letter_holds_its_link_in_both_forms_and_says_how_long_it_lasts() {
        let without = letter("Ana", "lápiz-verde-42").compose().unwrap();
        assert!(!without.plain.contains("/verify/") && !without.html.contains("/verify/"));
        let link = Some(Link::masked("https://llavero.example", "x1"));
        let with = Letter { link, ..letter("Ana", "lápiz-verde-42") }.compose().unwrap();
        for text in [&with.plain, &with.html] {
            assert!(text.contains("https://llavero.example/verify/x1") && text.contains("14 días"), "{text}");
        }
    }

    #[test]
    fn news_are_told_in_both_forms_and_hold_no_markup() {
        for (news, words) in [(News::Account, "creó una cuenta"), (News::Password, "contraseña nueva")] {
            let notice = Notice {
                l: Locale::Es,
                news,
                organization: "Colegio <San José>".to_owned(),
                name: "<b>Ana</b>".to_owned(),
                login: "ana.pena".to_owned(),
                url: "https://entrar.example".to_owned(),
            };
            let composed = notice.compose().unwrap();
            for text in [&composed.plain, &composed.html] {
                for words in [words, "ana.pena", "https://entrar.example", "no contiene la contraseña"] {
                    assert!(text.contains(words), "{words}: {text}");
                }
            }
            assert!(!composed.html.contains("<b>") && composed.plain.contains("<San José>"));
        }
    }

    #[test]
    fn no_name_and_no_password_is_markup() {
        let composed = letter("<script>alert(1)</script>", "a<b>&\"c").compose().unwrap();
        assert!(!composed.html.contains("<script>") && !composed.html.contains("<b>"), "{}", composed.html);
        assert!(composed.plain.contains("a<b>&\"c"));
    }
}
