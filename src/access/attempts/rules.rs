//! How long somebody who mistyped a password has to wait, and who is not held up by whom (decision 10). Pure.

use crate::app::Millis;

const SECOND: Millis = 1000;
const MINUTE: Millis = 60 * SECOND;

/// Failures on one account from one place that cost nothing: people mistype.
pub const FREE: i64 = 5;
/// How long each failure after those holds that place off that account; the last one for all that follow.
const WAITS: [Millis; 6] = [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 15 * MINUTE];
/// Failures are forgotten when there was none for so long.
pub const QUIET: Millis = 24 * 60 * MINUTE;
/// So many failures on one account from everywhere, and strangers get one attempt each instead of [`FREE`].
pub const ACCOUNT: i64 = 50;
/// How long until one of those is forgotten.
pub const ACCOUNT_DRAIN: Millis = 10 * MINUTE;
/// So many failures from one address on everybody, and it has to take its time.
pub const ADDRESS: i64 = 1000;
/// How long until one of those is forgotten.
pub const ADDRESS_DRAIN: Millis = SECOND;

/// So many failures in a row on one account from places it has never signed in from, and no stranger's attempt is
/// looked at (NIST SP 800-63B-4, 3.2.2). Time does not forget them.
pub const IN_A_ROW: i64 = 100;
/// Those on names that nobody has are forgotten when there was none for so long: there is no end of such names.
pub const NAMES_KEPT: Millis = 90 * 24 * 60 * MINUTE;

/// Whether attempts from strange places are still looked at after so many failures in a row.
pub fn may_strangers_try(in_a_row: i64) -> bool {
    in_a_row < IN_A_ROW
}

/// Failures counted, and since when the first of them waits to be forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many.
    pub failures: i64,
    /// When the last was counted, or when one was last forgotten.
    pub at: Millis,
}

impl Tally {
    /// What is left of it at `now`, if one is forgotten every `every`.
    #[must_use]
    pub fn drained(self, every: Millis, now: Millis) -> Self {
        let gone = ((now - self.at) / every).clamp(0, self.failures);
        let failures = self.failures - gone;
        Self { failures, at: if failures == 0 { now } else { self.at + gone * every } }
    }

    /// What is left of it at `now`, if all are forgotten together after [`QUIET`].
    #[must_use]
    pub fn lately(self, now: Millis) -> Self {
        if now - self.at >= QUIET { Self { failures: 0, at: now } } else { self }
    }
}

/// How long a place has to wait after its failures on an account; `strict` while the account is under attack.
pub fn wait_of_place(place: Tally, strict: bool, now: Millis) -> Millis {
    let free = if strict { 1 } else { FREE };
    let Ok(step) = usize::try_from(place.failures - free) else { return 0 };
    let longest = WAITS[WAITS.len() - 1];
    let wait = if strict { longest } else { WAITS.get(step).copied().unwrap_or(longest) };
    (place.at + wait - now).max(0)
}

/// How long until fewer than `budget` are left of what was [drained](Tally::drained).
pub fn wait_of_budget(tally: Tally, budget: i64, every: Millis, now: Millis) -> Millis {
    if tally.failures < budget { 0 } else { (tally.at + (tally.failures - budget + 1) * every - now).max(0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_the_fifth_failure_on_and_never_beyond_a_quarter_of_an_hour() {
        for (failures, strict, seconds) in [
            (0, false, 0),
            (4, false, 0),
            (5, false, 30),
            (6, false, 60),
            (7, false, 120),
            (10, false, 900),
            (9_999, false, 900),
            (0, true, 0),
            (1, true, 900),
            (40, true, 900),
        ] {
            let place = Tally { failures, at: 7_000 };
            assert_eq!(wait_of_place(place, strict, 7_000), seconds * SECOND, "{failures}, strict: {strict}");
            assert_eq!(wait_of_place(place, strict, 7_000 + seconds * SECOND), 0);
        }
    }

    #[test]
    fn strangers_fail_a_hundred_times_in_a_row_and_no_more() {
        for (in_a_row, may) in [(0, true), (50, true), (99, true), (100, false), (101, false), (i64::MAX, false)] {
            assert_eq!(may_strangers_try(in_a_row), may, "{in_a_row}");
        }
    }

    #[test]
    fn a_budget_is_forgotten_one_by_one_however_often_it_is_looked_at() {
        let mut tally = Tally { failures: 10, at: 0 };
        for now in 0..=100 {
            tally = tally.drained(10, now);
        }
        assert_eq!(tally.failures, 0);
        assert_eq!(Tally { failures: 10, at: 0 }.drained(10, 35), Tally { failures: 7, at: 30 });
        assert_eq!(wait_of_budget(Tally { failures: 7, at: 30 }, 7, 10, 35), 5);
        assert_eq!(wait_of_budget(Tally { failures: 6, at: 30 }, 7, 10, 35), 0);
    }
}
