//! The guide at `/help`, for whoever is signed in and whoever is not: it holds no secrets.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use super::{Block, Files, Guide, Picture, Piece, picture, rules};
use crate::access::{Turned, Visitor};
use crate::web::{Reader, Reply, Shell, Web, assets, page, see};

/// Its routes.
pub fn routes() -> Router<Web> {
    Router::new().route("/help", get(show)).route("/help/images/{*name}", get(image))
}

#[derive(Template)]
#[template(path = "guide/help.html")]
struct Help {
    shell: Shell,
    guide: &'static Guide,
}

#[derive(Deserialize)]
struct About {
    /// The page that the reader comes from.
    page: Option<String>,
}

async fn show(visitor: Result<Visitor, Turned>, reader: Reader, Query(about): Query<About>) -> Reply {
    if let Some(from) = about.page {
        let chapter = rules::chapter_about(&from).map(|chapter| format!("#{chapter}"));
        return Ok(see(&format!("/help{}", chapter.unwrap_or_default())));
    }
    let shell = match visitor {
        Ok(visitor) => visitor.shell("/help"),
        Err(Turned::Failed(failure)) => return Err(failure),
        // Not signed in, or not all the way.
        Err(Turned::SignIn(_) | Turned::First(_)) => {
            Shell { here: "/help", address: "/help".to_owned(), ..Shell::bare(reader.locale(), reader.theme) }
        }
    };
    let guide = super::of(shell.l)?;
    page(StatusCode::OK, &Help { shell, guide })
}

async fn image(Path(name): Path<String>) -> Response {
    // While the program is being built its files are read from the folder itself.
    let is_plain = name.ends_with(".png") && !name.contains("..");
    match Files::get(&format!("images/{name}")).filter(|_| is_plain) {
        Some(file) => assets::hand_out(&name, file),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

impl Help {
    fn picture(&self, file: &str) -> Option<Picture> {
        picture(file)
    }
}
