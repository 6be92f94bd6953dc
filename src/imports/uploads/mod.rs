//! Files that somebody sent to be imported: kept, private, until they are applied, discarded or forgotten.

pub mod actions;
mod quota;
pub(super) mod store;

pub use quota::Arriving;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::actions::Request;
use super::map::{Place, Target, target, target_name};
use super::plan::Options;
use crate::accounts::Profile;
use crate::app::{App, Millis};

/// A file that was sent.
#[derive(Debug, Clone)]
pub struct Upload {
    /// Its id.
    pub id: Uuid,
    /// What its owner calls it. Text: never part of a path.
    pub name: String,
    /// What it is called in `files/uploads/`.
    stored: String,
    /// How large it is, in bytes.
    pub size: u64,
    /// How it is to be imported.
    pub asked: Asked,
    /// When it came.
    pub created_at: Millis,
    /// The run that applied it.
    pub job: Option<Uuid>,
}

/// How a file is to be imported, as far as its owner has said so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Asked {
    /// What its people are, where no column says so.
    pub profile: Option<Profile>,
    /// The format named by hand.
    pub format: Option<String>,
    /// What each column holds, from left to right, once somebody mapped them by hand.
    pub columns: Vec<String>,
    /// The school of rows that name none.
    pub school: Option<String>,
    /// The administrator of supervisors that name none (2.4): a username or an e-mail address.
    pub administrator: Option<String>,
    /// Names are corrected: people may get another first and another last name.
    pub names_corrected: bool,
}

impl Asked {
    /// Each column mapped by hand.
    pub fn by_hand(&self) -> Vec<(Place, Target)> {
        let columns = self.columns.iter().enumerate();
        columns.filter_map(|(at, name)| Some((Place::Column(at), target(name).ok()?))).collect()
    }

    /// Maps every column by hand, from left to right.
    pub fn map(&mut self, columns: &[Target]) {
        self.columns = columns.iter().map(|target| target_name(*target).to_owned()).collect();
    }
}

impl Upload {
    /// What to import, and how.
    pub fn request(&self, app: &App, skip_refused: bool, allow_large_change: bool) -> Request {
        let Asked { profile, format, school, administrator, names_corrected, .. } = self.asked.clone();
        Request {
            path: self.path(app),
            name: Some(self.name.clone()),
            upload: Some(self.id),
            profile,
            by_hand: self.asked.by_hand(),
            format,
            options: Options { school, administrator, skip_refused, allow_large_change, names_corrected },
        }
    }

    /// Where the file lies.
    pub fn path(&self, app: &App) -> PathBuf {
        folder(app).join(&self.stored)
    }
}

fn folder(app: &App) -> PathBuf {
    app.files_dir().join("uploads")
}
