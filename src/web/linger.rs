//! A request that was answered before its body was read to the end: what is left of it is taken off the line, so that
//! the client gets the answer. A connection that is closed while bytes wait to be read is reset, and with it goes the
//! answer.
//!
//! A little is read before the answer, and the connection goes on. Of more, the answer is sent at once with
//! `Connection: close`, and the rest is read and let go beside it, within bounds of size and time; only then is the
//! connection closed. A client that waits for leave to send (`Expect: 100-continue`) gets the answer instead of it.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::future::poll_fn;
use http_body::{Frame, SizeHint};
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout, timeout_at};

/// So much is read before the answer, in bytes: what stays beneath keeps its connection.
const LITTLE: u64 = 256 << 10;
/// So long that may take: it has mostly come already.
const SHORTLY: Duration = Duration::from_millis(500);
/// So much is read beside the answer, in bytes: more than the largest upload that settings usually allow.
const MOST: u64 = 1 << 30;
/// So long that may take.
const LONG: Duration = Duration::from_secs(60);
/// And so long the client may take for each [`PIECE`] of it: whoever drips is cut off.
const PAUSE: Duration = Duration::from_secs(3);
/// So many bytes.
const PIECE: u64 = 16 << 10;

/// Takes off the line what no handler has read. Stands around every route.
pub async fn unread_bodies(request: Request, next: Next) -> Response {
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let waits_for_leave = waits_for_leave(request.headers());
    let left = Left::default();
    let response =
        next.run(request.map(|body| Body::new(Watched { body: Some(body), begun: false, left: left.clone() })));
    let mut response = response.await;
    let Some((mut body, begun)) = left.take() else { return response };
    // Reading on would ask for what the client has not sent yet.
    let is_unasked = waits_for_leave && !begun;
    let is_little = body.size_hint().upper().is_none_or(|bytes| bytes <= LITTLE);
    if !is_unasked && is_little {
        match timeout(SHORTLY, drain(&mut body, LITTLE, SHORTLY)).await {
            Ok(Drained::All | Drained::Broken) => return response,
            Ok(Drained::Some) | Err(_) => {}
        }
    }
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    let (answering, answered) = oneshot::channel();
    tokio::spawn(async move {
        if is_unasked {
            // Not before the head of the answer is out: hyper would give leave to send. It never sends: it is dropped.
            let _ = answered.await;
        }
        let until = Instant::now() + LONG;
        let _ = timeout_at(until, drain(&mut body, MOST, PAUSE)).await;
    });
    response.map(|body| Body::new(Answering { body, _dropped: answering }))
}

fn waits_for_leave(headers: &HeaderMap) -> bool {
    headers.get(header::EXPECT).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

/// How far a body was read.
#[derive(Debug, PartialEq, Eq)]
enum Drained {
    /// To its end.
    All,
    /// More comes.
    Some,
    /// Its sender is gone, or sends what is none.
    Broken,
}

/// Reads at most that many bytes, of which no [`PIECE`] takes longer than `pause`, and lets them go.
async fn drain(body: &mut Body, most: u64, pause: Duration) -> Drained {
    let (mut read, mut piece, mut until) = (0, 0, Instant::now() + pause);
    while read <= most {
        match timeout_at(until, poll_fn(|context| Pin::new(&mut *body).poll_frame(context))).await {
            Ok(Some(Ok(frame))) => {
                let bytes = frame.data_ref().map_or(0, |data| data.len() as u64);
                read += bytes;
                piece += bytes;
                if piece >= PIECE {
                    (piece, until) = (0, Instant::now() + pause);
                }
            }
            Ok(Some(Err(_))) => return Drained::Broken,
            Ok(None) => return Drained::All,
            Err(_) => return Drained::Some,
        }
    }
    Drained::Some
}

/// The body that a handler let go before its end, and whether it had begun to read it.
#[derive(Clone, Default)]
struct Left(Arc<Mutex<Option<(Body, bool)>>>);

impl Left {
    fn take(&self) -> Option<(Body, bool)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The body of a request, handed on; dropped before its end, it goes to [`Left`].
struct Watched {
    body: Option<Body>,
    begun: bool,
    left: Left,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        self.begun = true;
        let Some(body) = self.body.as_mut() else { return Poll::Ready(None) };
        let polled = ready!(Pin::new(body).poll_frame(context));
        if !matches!(polled, Some(Ok(_))) {
            // At its end, or broken: there is nothing to take off the line.
            self.body = None;
        }
        Poll::Ready(polled)
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(HttpBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or_else(|| SizeHint::with_exact(0), HttpBody::size_hint)
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(body) = self.body.take().filter(|body| !body.is_end_stream()) {
            *self.left.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((body, self.begun));
        }
    }
}

/// The body of an answer, handed on; it tells when it is dropped, which is after the answer's head was written.
struct Answering {
    body: Body,
    _dropped: oneshot::Sender<()>,
}

impl HttpBody for Answering {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    fn body(pieces: Vec<Result<&'static str, &'static str>>) -> Body {
        Body::from_stream(stream::iter(pieces))
    }

    fn wait<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
    }

    #[test]
    fn a_body_is_read_to_its_end_or_to_the_bound() {
        for (pieces, drained) in [
            (vec![], Drained::All),
            (vec![Ok("abc"), Ok("de")], Drained::All),
            (vec![Ok("abc"), Ok("def"), Ok("g")], Drained::Some),
            (vec![Ok("abc"), Err("gone")], Drained::Broken),
        ] {
            assert_eq!(wait(drain(&mut body(pieces), 5, SHORTLY)), drained);
        }
        let mut silent = Body::from_stream(stream::pending::<Result<&str, &str>>());
        assert_eq!(wait(drain(&mut silent, 5, Duration::from_millis(1))), Drained::Some);
        // One that always sends something, and next to nothing.
        let dripping = stream::unfold((), |()| async {
            tokio::time::sleep(Duration::from_millis(1)).await;
            Some((Ok::<_, &str>("a"), ()))
        });
        let begun = Instant::now();
        assert_eq!(wait(drain(&mut Body::from_stream(dripping), MOST, Duration::from_millis(50))), Drained::Some);
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    }

    #[test]
    fn a_body_let_go_is_left_unless_nothing_more_comes() {
        for (pieces, read, is_left) in [
            (vec![Ok("a"), Ok("b")], 0, Some(false)),
            (vec![Ok("a"), Ok("b")], 1, Some(true)),
            (vec![Ok("a")], 2, None),
            (vec![Ok("a"), Err("gone")], 2, None),
        ] {
            let left = Left::default();
            let mut watched = Body::new(Watched { body: Some(body(pieces)), begun: false, left: left.clone() });
            for _ in 0..read {
                let _ = wait(poll_fn(|context| Pin::new(&mut watched).poll_frame(context)));
            }
            assert!(left.take().is_none(), "it is still being read");
            drop(watched);
            assert_eq!(left.take().map(|(_, begun)| begun), is_left);
        }
    }
}
