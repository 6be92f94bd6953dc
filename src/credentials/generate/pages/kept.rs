//! Plans that somebody is looking at: computed once, leafed through page by page.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::access::Actor;
use crate::credentials::generate::Plan;

/// How many plans are kept, and for how long after they were last looked at.
const MOST: usize = 8;
const FOR: Duration = Duration::from_secs(600);

/// A plan in the order in which it is shown.
pub(super) struct Seen {
    pub(super) plan: Plan,
    /// Places in the plan's people: collisions first, then by name.
    pub(super) order: Vec<usize>,
    /// How many of them are collisions.
    pub(super) collisions: usize,
}

impl Seen {
    pub(super) fn new(plan: Plan) -> Self {
        let collides = |at: &usize| {
            let address = plan.people.get(*at).and_then(|planned| planned.address.as_ref());
            address.is_some_and(|address| address.is_collision())
        };
        let name = |at: &usize| plan.people.get(*at).and_then(|planned| Some(planned.address.as_ref()?.sort_key()));
        let mut order: Vec<usize> = (0..plan.people.len()).collect();
        order.sort_by(|a, b| (!collides(a), name(a)).cmp(&(!collides(b), name(b))));
        let collisions = order.iter().take_while(|at| collides(at)).count();
        Self { plan, order, collisions }
    }
}

struct One {
    organization: Uuid,
    account: Option<Uuid>,
    answers: String,
    looked_at: Instant,
    seen: Arc<Seen>,
}

impl One {
    fn is_of(&self, actor: &Actor, answers: &str) -> bool {
        (self.organization, self.account, self.answers.as_str()) == (actor.organization, actor.id(), answers)
    }
}

/// Plans by who looks at them, and which answers led to them.
#[derive(Clone, Default)]
pub(super) struct Kept(Arc<Mutex<Vec<One>>>);

impl Kept {
    /// The plan of these answers that this person saw under that digest.
    pub(super) fn find(&self, actor: &Actor, answers: &str, digest: &str) -> Option<Arc<Seen>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one| one.looked_at.elapsed() < FOR);
        let is_it = |one: &&mut One| one.is_of(actor, answers) && one.seen.plan.digest.to_hex().as_str() == digest;
        let one = all.iter_mut().find(is_it)?;
        one.looked_at = Instant::now();
        Some(one.seen.clone())
    }

    /// Lets go of the organization's plans: after a run, what others look at is not what would happen any more.
    pub(super) fn forget(&self, organization: Uuid) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one| one.organization != organization);
    }

    pub(super) fn keep(&self, actor: &Actor, answers: &str, seen: Seen) -> Arc<Seen> {
        let seen = Arc::new(seen);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|one| !one.is_of(actor, answers));
        if all.len() >= MOST {
            let oldest = all.iter().enumerate().min_by_key(|(_, one)| one.looked_at).map(|(at, _)| at);
            oldest.map(|at| all.swap_remove(at));
        }
        all.push(One {
            organization: actor.organization,
            account: actor.id(),
            answers: answers.to_owned(),
            looked_at: Instant::now(),
            seen: seen.clone(),
        });
        seen
    }
}
