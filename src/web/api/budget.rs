//! How many requests one key may make: so many a minute, in this process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use uuid::Uuid;

const MINUTE: Duration = Duration::from_secs(60);

/// What was spent of each budget in the minute that runs.
#[derive(Clone, Default)]
pub struct Budget(Arc<Mutex<HashMap<Uuid, (Instant, u32)>>>);

impl Budget {
    /// Spends one request of `most` a minute; else how long to wait.
    ///
    /// # Errors
    /// The seconds until the next minute begins, when all of this one is spent.
    pub fn spend(&self, who: Uuid, most: u32, now: Instant) -> Result<(), u64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Few at a time have keys: looking at all of them costs nothing.
        all.retain(|_, (begun, _)| now.duration_since(*begun) < MINUTE);
        let (begun, spent) = all.entry(who).or_insert((now, 0));
        if *spent >= most {
            return Err((MINUTE - now.duration_since(*begun)).as_secs().max(1));
        }
        *spent += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_spent_and_comes_back_with_the_next_minute() {
        let (budget, begun) = (Budget::default(), Instant::now());
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        for _ in 0..3 {
            assert_eq!(budget.spend(one, 3, begun), Ok(()));
        }
        assert_eq!(budget.spend(one, 3, begun + Duration::from_secs(20)), Err(40));
        assert_eq!(budget.spend(other, 3, begun), Ok(()));
        assert_eq!(budget.spend(one, 3, begun + MINUTE), Ok(()));
    }
}
