//! What a request says, typed: its JSON, its query. What is not what the document says is told by its name.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::problem::refuse;
use crate::error::{Error, Fault};
use crate::web::Failure;

/// The JSON of a request.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        if !is_json(request.headers()) {
            return Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, Fault::new("api-media-type")));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        read(&bytes).map(Self).map_err(|refused| *refused)
    }
}

/// Whether a request says that it sends JSON.
pub fn is_json(headers: &HeaderMap) -> bool {
    let said = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Box<Response>> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        let fault = Fault::new("api-json").with("line", error.line()).with("column", error.column());
        Box::new(refuse(StatusCode::BAD_REQUEST, fault))
    })?;
    let mut path = Vec::new();
    if holds_nul(&value, &mut path) {
        path.reverse();
        return Err(Box::new(wrong(&path.join("."), "api-character")));
    }
    // What stands there is not repeated: it may be a password.
    serde_path_to_error::deserialize(value).map_err(|error| Box::new(wrong(&error.path().to_string(), "api-field")))
}

/// Whether a text in it holds the one character that no database takes; `path` leads to it, backwards.
fn holds_nul(value: &Value, path: &mut Vec<String>) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(all) => {
            let found = all.iter().position(|one| holds_nul(one, path));
            found.inspect(|at| path.push(at.to_string())).is_some()
        }
        Value::Object(all) => {
            let found = all.iter().find(|(name, one)| name.contains('\0') || holds_nul(one, path));
            found.inspect(|(name, _)| path.push(name.replace('\0', ""))).is_some()
        }
        _ => false,
    }
}

fn wrong(field: &str, code: &'static str) -> Response {
    let field = if field == "." { "" } else { field };
    Failure(Error::from(Fault::new(code).with("field", field).of_field(field))).into_response()
}

/// The query of a request, pair by pair: what lists are filtered by.
pub struct Pairs(pub Vec<(String, String)>);

impl<S: Sync> FromRequestParts<S> for Pairs {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Response> {
        let query = parts.uri.query().unwrap_or_default();
        let pairs: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        match pairs.iter().find(|(name, value)| name.contains('\0') || value.contains('\0')) {
            Some((name, _)) => Err(wrong(&name.replace('\0', ""), "api-character")),
            None => Ok(Self(pairs)),
        }
    }
}

/// The query of a request, typed.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let Pairs(pairs) = Pairs::from_request_parts(parts, state).await?;
        let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        let given = serde_urlencoded::Deserializer::new(form_urlencoded::parse(text.as_bytes()));
        serde_path_to_error::deserialize(given).map(Self).map_err(|error| wrong(&error.path().to_string(), "api-field"))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Given {
        name: String,
        #[serde(default)]
        list: Vec<u8>,
    }

    fn status(text: &str) -> Result<Given, u16> {
        read(text.as_bytes()).map_err(|response| response.status().as_u16())
    }

    #[test]
    fn json_is_read_or_refused_by_what_is_wrong_with_it() {
        assert_eq!(status(r#"{"name":"a"}"#), Ok(Given { name: "a".into(), list: Vec::new() }));
        for (text, refused) in [
            ("", 400),
            ("{", 400),
            ("{\"name\":\"a\"} x", 400),
            ("\u{feff}{}", 400),
            ("[]", 422),
            ("null", 422),
            ("{}", 422),
            (r#"{"name":1}"#, 422),
            (r#"{"name":"a","other":1}"#, 422),
            (r#"{"name":"a","list":[1,300]}"#, 422),
            ("{\"name\":\"a\\u0000b\"}", 422),
        ] {
            assert_eq!(status(text), Err(refused), "{text}");
        }
        assert_eq!(status(&"[".repeat(100_000)), Err(400));
    }

    #[test]
    fn the_place_of_what_no_database_takes_is_told() {
        let value = serde_json::json!({"a": [{"b": "x"}, {"c": "\0"}]});
        let mut path = Vec::new();
        assert!(holds_nul(&value, &mut path));
        path.reverse();
        assert_eq!(path.join("."), "a.1.c");
    }
}
