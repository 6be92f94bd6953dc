//! For how long a username or an address that was given up is kept from everybody else (requirement 1.8).

use serde::{Deserialize, Serialize};

use crate::app::Millis;

/// A year of 365.25 days.
const YEAR: Millis = 31_557_600_000;

/// Whether a username or an address that was ever given out is kept from everybody but the account that had it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withhold {
    /// It is free as soon as it is given up.
    #[default]
    Off,
    /// It is free so many years after it was given up.
    Years(u16),
    /// It is never free again.
    Forever,
}

impl Withhold {
    /// What was given up at this moment or later is withheld `now`; `None` when nothing is.
    pub fn since(self, now: Millis) -> Option<Millis> {
        match self {
            Self::Off | Self::Years(0) => None,
            Self::Years(years) => Some(now.saturating_sub(Millis::from(years) * YEAR)),
            Self::Forever => Some(Millis::MIN),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_withheld_for_as_long_as_the_setting_says() {
        let now = 100 * YEAR;
        for (setting, given_up, withheld) in [
            (Withhold::Off, now, false),
            (Withhold::Years(0), now, false),
            (Withhold::Years(5), now, true),
            (Withhold::Years(5), now - 5 * YEAR, true),
            (Withhold::Years(5), now - 5 * YEAR - 1, false),
            (Withhold::Years(u16::MAX), 0, true),
            (Withhold::Forever, 0, true),
        ] {
            assert_eq!(setting.since(now).is_some_and(|since| given_up >= since), withheld, "{setting:?} {given_up}");
        }
    }

    #[test]
    fn it_is_kept_in_words_that_a_person_can_read() {
        for (setting, text) in
            [(Withhold::Off, r#""off""#), (Withhold::Years(5), r#"{"years":5}"#), (Withhold::Forever, r#""forever""#)]
        {
            assert_eq!(serde_json::to_string(&setting).unwrap(), text);
            assert_eq!(serde_json::from_str::<Withhold>(text).unwrap(), setting);
        }
    }
}
