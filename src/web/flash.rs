//! What the next page says of what was just done: a message's key and arguments, in a cookie read once.

use axum::extract::Request;
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use serde::{Deserialize, Serialize};

use super::{Web, cookies, see};
use crate::i18n::Locale;

/// A sentence for the next page. Nothing secret goes in: it travels in a cookie.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Flash {
    key: String,
    args: Vec<(String, String)>,
}

impl Flash {
    /// The cookie that brings it to the next page.
    pub fn say(key: &str, args: &[(&str, String)], secure: bool) -> Cookie<'static> {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let text = serde_json::to_string(&Self { key: key.to_owned(), args }).unwrap_or_default();
        cookies::cookie(cookies::FLASH, percent(&text), secure)
    }

    /// What the request before left to be said.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let text = unpercent(&cookies::value(headers, cookies::FLASH)?)?;
        // Only messages made for it: the cookie may be anybody's.
        serde_json::from_str::<Self>(&text).ok().filter(|flash| flash.key.starts_with("flash-"))
    }

    /// It, in words.
    pub fn words(&self, locale: Locale) -> String {
        let args: Vec<(&str, String)> = self.args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        locale.text(&self.key, &args)
    }
}

/// On to that page, which says that sentence.
pub fn said(web: &Web, key: &str, args: &[(&str, String)], to: &str) -> Response {
    (CookieJar::new().add(Flash::say(key, args, web.secure)), see(to)).into_response()
}

/// Lets the cookie go with the page that said it. A redirect says nothing: it stays for where that leads.
pub async fn once(request: Request, next: Next) -> Response {
    let brought = cookies::value(request.headers(), cookies::FLASH).is_some();
    let response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if !brought || !kind.is_some_and(|kind| kind.starts_with("text/html")) {
        return response;
    }
    let said = Cookie::build((cookies::FLASH, "")).path("/");
    (CookieJar::default().add(said.removal()), response).into_response()
}

/// A cookie holds neither quotes nor commas nor letters beyond ASCII.
fn percent(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02x}");
        }
        out
    })
}

fn unpercent(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = if first == b'%' {
            let digits = std::str::from_utf8(tail.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            tail.get(2..)?
        } else {
            bytes.push(first);
            tail
        };
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn no_words_break_the_header_that_brings_them(key in ".*", value in ".*") {
            let said = (CookieJar::new().add(Flash::say(&key, &[("name", value)], true)), "").into_response();
            let cookies: Vec<_> = said.headers().get_all(header::SET_COOKIE).iter().collect();
            proptest::prop_assert_eq!(cookies.len(), 1);
            let text = cookies[0].to_str().unwrap();
            let attributes = text.split_once("; ").unwrap().1;
            proptest::prop_assert_eq!(attributes, "HttpOnly; SameSite=Lax; Secure; Path=/");
        }
    }

    #[test]
    fn text_of_any_kind_survives_the_cookie() {
        for text in ["", "a", "Peña; \"5.º B\", 100 %", "<script>", "😀"] {
            assert_eq!(unpercent(&percent(text)).as_deref(), Some(text));
        }
        for broken in ["%", "%4", "%zz", "%ff"] {
            assert_eq!(unpercent(broken), None);
        }
    }
}
