//! The comments of inactive accounts, typed where they stand in the list (8.1, 8.2).

use axum::extract::State;
use uuid::Uuid;

use super::list::{Kept, shown};
use super::view::{Pairs, Tab, View};
use crate::access::{Can, can};
use crate::accounts::inactive::{Edit, comment};
use crate::web::flash::said;
use crate::web::{Form, Reply, Web, see};

/// The tab has an address of its own, beside that of its filter.
pub(super) async fn list(_: Can<can::ViewPeople>) -> Reply {
    Ok(see(&View::default().of(Tab::Inactive)))
}

/// Saves the comments that were changed.
pub(super) async fn save(can: Can<can::DeactivateAccounts>, State(web): State<Web>, form: Form) -> Reply {
    let named = |name: &str| name.split_once('-').and_then(|(_, id)| Uuid::parse_str(id).ok());
    let typed = form.fields().filter_map(|(name, value)| Some((named(name)?, name, value)));
    let edits: Vec<Edit> = typed
        .filter(|(_, name, _)| name.starts_with("comment-"))
        .map(|(account, _, comment)| {
            let was = form.value(&format!("was-{account}")).to_owned();
            Edit { account, was, comment: comment.to_owned() }
        })
        .collect();
    let rest = form.fields().filter(|(name, _)| named(name).is_none());
    let pairs: Pairs = rest.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let actor = can.actor().clone();
    match web.run(move |app| comment(app, &actor, &edits)).await {
        Ok(n) => Ok(said(&web, "flash-comments", &[("n", n.to_string())], &View::read(&pairs)?.address())),
        Err(error) => {
            let comments = form.refused(error)?;
            shown(&can, &web, pairs, Kept { comments, ..Kept::default() }).await
        }
    }
}
