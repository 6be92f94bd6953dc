//! The overview's figures: who is here, who has a password, who has signed in (14.4).

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::access::{Actor, Permission};
use crate::accounts::Profile;
use crate::accounts::filter::Filter;
use crate::app::App;
use crate::error::Result;
use crate::jobs::{self, Job};
use crate::organization::store::{List, list};

/// How many runs the overview names.
const RUNS: i64 = 5;

/// How far people have come: each active account counts once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct Reached {
    /// They have signed in.
    pub signed_in: u64,
    /// Their password was handed out, and they have not signed in yet.
    pub waiting: u64,
    /// They have a password that nobody has handed to them.
    pub never_reached: u64,
    /// They have no password.
    pub without: u64,
}

impl Reached {
    /// Everyone.
    pub fn people(&self) -> u64 {
        self.signed_in + self.waiting + self.never_reached + self.without
    }

    fn add(&mut self, other: Self) {
        self.signed_in += other.signed_in;
        self.waiting += other.waiting;
        self.never_reached += other.never_reached;
        self.without += other.without;
    }
}

/// Everything the overview shows.
#[derive(Debug, Clone)]
pub struct Overview {
    /// Everyone.
    pub all: Reached,
    /// By profile type, in the order shown; those without anybody are left out.
    pub profiles: Vec<(Profile, Reached)>,
    /// By school, in the order of their names; `None` is no school.
    pub schools: Vec<(Option<String>, Reached)>,
    /// The newest runs.
    pub runs: Vec<Job>,
}

/// Counts the active people that the actor sees.
///
/// # Errors
/// `Forbidden`.
pub fn overview(app: &App, actor: &Actor) -> Result<Overview> {
    actor.require(Permission::ViewPeople)?;
    app.db.read(|tx| {
        let names: BTreeMap<Uuid, String> =
            list(tx, actor.organization, List::Schools)?.into_iter().map(|school| (school.id, school.name)).collect();
        let seen = Filter::default().condition(tx, actor, app.now())?;
        // A password is looked at only where the account itself does not tell.
        let rows: Vec<(String, Option<Uuid>, i64, i64, i64, i64)> = tx.query(
            &format!(
                "SELECT p.profile, p.school_id, COUNT(CASE p.reached WHEN 0 THEN 1 END),
                   COUNT(CASE p.reached WHEN 1 THEN 1 END), COUNT(CASE p.reached WHEN 2 THEN 1 END),
                   COUNT(CASE p.reached WHEN 3 THEN 1 END)
                 FROM (SELECT a.profile, a.school_id,
                   CASE WHEN a.last_sign_in_at IS NOT NULL THEN 0 WHEN a.credential = 'none' THEN 3
                     WHEN a.credential <> 'initial' THEN 1
                     WHEN (SELECT c.handed_out_at FROM credentials c WHERE c.organization_id = a.organization_id
                       AND c.account_id = a.id ORDER BY c.version DESC LIMIT 1) IS NULL THEN 2 ELSE 1 END AS reached
                   FROM accounts a WHERE {} AND a.status = 'active') AS p
                 GROUP BY p.profile, p.school_id",
                seen.sql
            ),
            &seen.params,
        )?;
        let mut all = Reached::default();
        let mut profiles: BTreeMap<Profile, Reached> = BTreeMap::new();
        let mut schools: BTreeMap<Option<String>, Reached> = BTreeMap::new();
        for (profile, school, signed_in, waiting, never_reached, without) in rows {
            let reached = Reached {
                signed_in: signed_in.unsigned_abs(),
                waiting: waiting.unsigned_abs(),
                never_reached: never_reached.unsigned_abs(),
                without: without.unsigned_abs(),
            };
            all.add(reached);
            if let Some(profile) = Profile::from_name(&profile) {
                profiles.entry(profile).or_default().add(reached);
            }
            schools.entry(school.and_then(|id| names.get(&id).cloned())).or_default().add(reached);
        }
        let runs = jobs::newest(tx, actor, Uuid::max(), RUNS)?;
        // Whoever belongs to no school stands last.
        let mut schools: Vec<_> = schools.into_iter().collect();
        let has_none = schools.first().is_some_and(|(name, _)| name.is_none());
        schools.rotate_left(usize::from(has_none));
        Ok(Overview { all, profiles: profiles.into_iter().collect(), schools, runs })
    })
}
