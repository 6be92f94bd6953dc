//! Telling a page how far long work has come: server-sent events until it ends (`static/progress.js`).

use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde_json::json;

use crate::i18n::Locale;
use crate::jobs::progress::Snapshot;

/// How often it is told.
const TELL: Duration = Duration::from_millis(300);
/// How often it is looked whether work of another process is over.
const LOOK: Duration = Duration::from_secs(1);

/// Tells what `look` sees until it sees nothing more.
pub fn events(l: Locale, look: impl FnMut() -> Option<Snapshot> + Send + 'static) -> Response {
    let events = stream::unfold(Some(look), move |look| async move {
        let mut look = look?;
        tokio::time::sleep(TELL).await;
        let Some(snapshot) = look() else {
            return Some((Ok::<_, Infallible>(Event::default().event("end").data("")), None));
        };
        let told = json!({
            "words": words(l, &snapshot),
            "done": snapshot.done,
            "total": snapshot.total,
            "count": count(l, &snapshot),
        });
        Some((Ok(Event::default().event("progress").data(told.to_string())), Some(look)))
    });
    // A proxy that gathers answers before it passes them on would show nothing until the end.
    ([("x-accel-buffering", "no")], Sse::new(events).keep_alive(KeepAlive::default())).into_response()
}

/// Tells the end alone of work that another process does; `is_over` is asked every second.
pub fn end<F>(is_over: impl FnMut() -> F + Send + 'static) -> Response
where
    F: Future<Output = bool> + Send + 'static,
{
    let events = stream::unfold(Some(is_over), |is_over| async move {
        let mut is_over = is_over?;
        loop {
            tokio::time::sleep(LOOK).await;
            if is_over().await {
                return Some((Ok::<_, Infallible>(Event::default().event("end").data("")), None));
            }
        }
    });
    ([("x-accel-buffering", "no")], Sse::new(events).keep_alive(KeepAlive::default())).into_response()
}

/// What is being done, in words.
pub fn words(l: Locale, snapshot: &Snapshot) -> String {
    if snapshot.step.is_empty() { l.t("run-begins") } else { l.text(snapshot.step, &[]) }
}

fn count(l: Locale, snapshot: &Snapshot) -> String {
    match snapshot.total {
        Some(total) => l.text("run-of", &[("done", l.number(snapshot.done)), ("total", l.number(total))]),
        None if snapshot.done > 0 => l.number(snapshot.done),
        None => String::new(),
    }
}
