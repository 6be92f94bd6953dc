//! Style sheet, scripts and icons: built into the program, named after their content, kept by browsers for good.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "static/"]
struct Static;

/// The address of a file of `static/`, which changes with its content. Scripts
/// are found under their plain names by each other, through an import map of addresses.
pub fn asset(name: &str) -> String {
    let plain = || format!("/static/{name}");
    // While the program is being built, its files change under their names.
    if cfg!(debug_assertions) {
        return plain();
    }
    static TAGS: OnceLock<HashMap<String, String>> = OnceLock::new();
    let tags = TAGS.get_or_init(|| {
        Static::iter().filter_map(|name| Some((name.to_string(), tag(&Static::get(&name)?)))).collect()
    });
    tags.get(name).map_or_else(plain, |tag| format!("/static/{name}?{tag}"))
}

/// What changes with the content of a file.
pub fn tag(file: &EmbeddedFile) -> String {
    file.metadata.sha256_hash().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Hands a file of `static/` out.
pub async fn serve(Path(name): Path<String>) -> Response {
    match Static::get(&name) {
        Some(file) => hand_out(&name, file),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file that is built into the program, to be kept for good: its address changes with its content.
pub fn hand_out(name: &str, file: EmbeddedFile) -> Response {
    let kind = match name.rsplit_once('.').map(|(_, end)| end) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    let keep = if cfg!(debug_assertions) { "no-cache" } else { "public, max-age=31536000, immutable" };
    let body: Cow<'static, [u8]> = file.data;
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], body.into_owned()).into_response()
}
