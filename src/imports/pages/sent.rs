//! A form with a file, taken from a request piece by piece: never more of it in memory than a few pieces.

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use tokio::sync::mpsc;

use crate::access::Actor;
use crate::error::{Error, Fault, Result};
use crate::imports::uploads::actions::{Received, receive};
use crate::web::{Form, Web};

/// How many pieces may wait to be written.
const AHEAD: usize = 16;
/// How much a field that is no file may hold, in bytes.
const FIELD_BYTES: usize = 4096;
/// How many parts a form may have.
const PARTS: usize = 32;
/// How much of a refused file is still taken off the line: a browser that may not send to its end shows no answer.
const DRAINED: u64 = 4 << 30;

/// What was sent.
pub(in crate::imports) struct Sent {
    /// The fields.
    pub form: Form,
    /// The file and its name, what stopped it, or none.
    pub file: Result<Option<(Received, String)>>,
}

impl Sent {
    /// Takes it from the request.
    ///
    /// # Errors
    /// `Invalid` when it broke off, or is no such form.
    pub async fn read(web: &Web, actor: &Actor, mut parts: Multipart) -> Result<Self> {
        let mut fields = Vec::new();
        let mut file = Ok(None);
        for _ in 0..PARTS {
            let Some(part) = parts.next_field().await.map_err(broken)? else {
                return Ok(Self { form: Form::of(fields), file });
            };
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                // A file field that was left empty has an empty name.
                Some(called) if name == "file" && !called.is_empty() && matches!(file, Ok(None)) => {
                    file = store(web, actor, part).await?.map(|received| Some((received, called)));
                }
                Some(_) => {}
                None => fields.push((name, text(part).await?)),
            }
        }
        Err(Fault::new("form-unreadable").into())
    }
}

/// Writes a file to the disk while it comes. The outer error is the request's, the inner one the file's.
async fn store(web: &Web, actor: &Actor, mut part: Field<'_>) -> Result<Result<Received>> {
    let (pieces, waiting) = mpsc::channel(AHEAD);
    let (web, actor) = (web.clone(), actor.clone());
    let writing = tokio::spawn(async move { web.run(move |app| receive(app, &actor, Pieces(waiting))).await });
    let passed_on = pass_on(&mut part, &pieces).await;
    if passed_on.is_ok() {
        let _ = pieces.send(Piece::End).await;
    }
    drop(pieces);
    // What broke off is answered when nothing of it lies on the disk any more.
    let written = writing.await.map_err(Error::internal)?;
    passed_on.map(|()| written)
}

async fn pass_on(part: &mut Field<'_>, pieces: &mpsc::Sender<Piece>) -> Result<()> {
    let mut drained = 0;
    while let Some(piece) = part.chunk().await.map_err(broken)? {
        let size = piece.len() as u64;
        // Refused already: what still comes is let go.
        if pieces.send(Piece::Some(piece)).await.is_err() {
            drained += size;
            if drained > DRAINED {
                break;
            }
        }
    }
    Ok(())
}

enum Piece {
    Some(Bytes),
    End,
}

/// The pieces of a file as they come. Whoever sends them may vanish: then they end in an error.
struct Pieces(mpsc::Receiver<Piece>);

impl Iterator for Pieces {
    type Item = Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.0.blocking_recv() {
            Some(Piece::Some(bytes)) => Some(Ok(bytes)),
            Some(Piece::End) => None,
            None => Some(Err(Fault::new("upload-broken").into())),
        }
    }
}

async fn text(mut part: Field<'_>) -> Result<String> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(broken)? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > FIELD_BYTES {
            return Err(Fault::new("form-unreadable").into());
        }
    }
    String::from_utf8(bytes).map_err(|_| Fault::new("form-unreadable").into())
}

#[allow(clippy::needless_pass_by_value)] // so that `map_err` takes it by name
fn broken(_: MultipartError) -> Error {
    Fault::new("upload-broken").into()
}
