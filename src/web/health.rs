//! `/healthz`: whether this process answers, and its database.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;

use super::Web;

/// Whoever asks does not wait longer for an answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// 200 when the database answers as well, 503 when not.
pub async fn serve(State(web): State<Web>) -> (StatusCode, &'static str) {
    let asked = web.run(|app| app.db.read(|tx| tx.exists("SELECT id FROM organizations LIMIT 1", &[])));
    match tokio::time::timeout(PATIENCE, asked).await {
        Ok(Ok(_)) => (StatusCode::OK, "ok\n"),
        _ => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
