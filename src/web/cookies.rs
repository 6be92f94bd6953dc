//! The cookies of the console, and how each is set.

use axum::http::HeaderMap;
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use time::Duration;

/// Who is signed in. `__Host-` binds it to this host and to HTTPS.
pub fn session_name(secure: bool) -> &'static str {
    if secure { "__Host-llavero" } else { "llavero" }
}

/// A sign-in that waits for the second factor.
pub fn half_name(secure: bool) -> &'static str {
    if secure { "__Host-llavero-step" } else { "llavero-step" }
}

/// A browser that has signed in before.
pub fn device_name(secure: bool) -> &'static str {
    if secure { "__Host-llavero-device" } else { "llavero-device" }
}

/// The school that somebody named when they signed in: its id, nobody's name.
pub fn school_name(secure: bool) -> &'static str {
    if secure { "__Host-llavero-school" } else { "llavero-school" }
}

/// The language somebody chose in this browser.
pub const LOCALE: &str = "llavero-locale";
/// Light or dark, as somebody chose in this browser.
pub const THEME: &str = "llavero-theme";
/// What the next page is to say.
pub const FLASH: &str = "llavero-flash";

/// A cookie that scripts cannot read and other sites cannot send.
pub fn cookie(name: &'static str, value: String, secure: bool) -> Cookie<'static> {
    Cookie::build((name, value)).path("/").http_only(true).same_site(SameSite::Lax).secure(secure).build()
}

/// How long a browser keeps what lasts: a year. Some refuse more than 400 days.
const YEAR: Duration = Duration::days(365);

/// The same, kept for a year from now on.
pub fn lasting(name: &'static str, value: String, secure: bool) -> Cookie<'static> {
    let mut cookie = cookie(name, value, secure);
    cookie.set_max_age(YEAR);
    cookie
}

/// The value a request brings.
pub fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    CookieJar::from_headers(headers).get(name).map(|cookie| cookie.value().to_owned())
}
