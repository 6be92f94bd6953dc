//! Who gets the plain value and who a counter (requirement 10.5).
//!
//! The caller sorts: existing accounts first, then by unique ID, then by row.
//! Given that order the outcome depends on nothing else.

use std::collections::HashMap;

use super::render::{Rendered, Why};

/// Whether a value can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has it.
    Free,
    /// Somebody has it.
    Taken,
    /// Somebody had it, and it is kept from others (1.8).
    Withheld,
}

impl From<bool> for Standing {
    fn from(taken: bool) -> Self {
        if taken { Self::Taken } else { Self::Free }
    }
}

/// A value given to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocated {
    /// The value.
    pub value: String,
    /// Its counter, from 2.
    pub counter: Option<u32>,
    /// The value without a counter that could not be given, when there is a counter.
    pub base: Option<String>,
    /// How that one stands.
    pub standing: Standing,
}

impl Allocated {
    /// Why it came out so: the rendered value's reasons and the counter's.
    pub fn explain(&self, rendered: &Rendered) -> Vec<Why> {
        let mut reasons = rendered.explain();
        if let (Some(number), Some(base)) = (self.counter, &self.base) {
            reasons.push(match self.standing {
                Standing::Withheld => Why::Withheld(number, base.clone()),
                _ => Why::Counter(number, base.clone()),
            });
        }
        reasons
    }
}

/// Gives out values in turn, remembering for each base where its counter stands, so that the hundred-thousandth
/// `ana.garcia` costs no more than the third.
#[derive(Debug, Default)]
pub struct Allocator {
    next: HashMap<String, u32>,
    value: String,
    key: String,
}

impl Allocator {
    /// One for a run (or for a school, where names are unique within the school).
    pub fn new() -> Self {
        Self::default()
    }

    /// The value without a counter, else with 2, 3, … : the first whose `standing` is free and in which the counter
    /// makes no rude word. What this run gave out before must stand as taken, and some counter as free.
    pub fn allocate<S: Into<Standing>>(
        &mut self,
        rendered: &Rendered,
        mut standing: impl FnMut(&str) -> S,
    ) -> Allocated {
        rendered.write(None, &mut self.value);
        let of_base = standing(&self.value).into();
        if of_base == Standing::Free {
            return Allocated { value: self.value.clone(), counter: None, base: None, standing: of_base };
        }
        let base = self.value.clone();
        let (head, tail) = rendered.text.split_at_checked(rendered.at).unwrap_or((&rendered.text, ""));
        self.key.clear();
        self.key.push_str(head);
        self.key.push('#');
        self.key.push_str(tail);
        let mut counter = self.next.get(&self.key).copied().unwrap_or(2);
        while rendered.write(Some(counter), &mut self.value) || standing(&self.value).into() != Standing::Free {
            counter = counter.saturating_add(1);
        }
        match self.next.get_mut(&self.key) {
            Some(next) => *next = counter.saturating_add(1),
            None => {
                self.next.insert(self.key.clone(), counter.saturating_add(1));
            }
        }
        Allocated { value: self.value.clone(), counter: Some(counter), base: Some(base), standing: of_base }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::pattern::Pattern;
    use super::super::render::PersonParts;
    use super::*;
    use proptest::prelude::*;

    fn rendered(pattern: &str, first: &str, last: &str, max: usize) -> Rendered {
        Pattern::parse(pattern).unwrap().render(&PersonParts { first, last, ..PersonParts::default() }, max).unwrap()
    }

    #[test]
    fn the_first_gets_the_plain_value_and_the_others_count_on() {
        let mut taken = HashSet::from(["ana.garcia3".to_owned()]);
        let mut allocator = Allocator::new();
        let ana = rendered("{first}.{last}", "Ana", "García", 64);
        let values: Vec<_> = (0..4)
            .map(|_| {
                let given = allocator.allocate(&ana, |value| taken.contains(value));
                taken.insert(given.value.clone());
                given.value
            })
            .collect();
        assert_eq!(values, ["ana.garcia", "ana.garcia2", "ana.garcia4", "ana.garcia5"]);
    }

    #[test]
    fn the_reason_names_the_counter_and_whose_value_was_taken() {
        let ana = rendered("{first}.{last}", "Ana", "García", 64);
        let given = Allocator::new().allocate(&ana, |value| value == "ana.garcia");
        assert_eq!(given.explain(&ana).last(), Some(&Why::Counter(2, "ana.garcia".to_owned())));
    }

    #[test]
    fn a_withheld_value_is_passed_over_like_a_taken_one_and_said_to_be() {
        let ana = rendered("{first}.{last}", "Ana", "García", 64);
        let given = Allocator::new().allocate(&ana, |value| match value {
            "ana.garcia" => Standing::Withheld,
            "ana.garcia2" => Standing::Taken,
            _ => Standing::Free,
        });
        assert_eq!(given.explain(&ana).last(), Some(&Why::Withheld(3, "ana.garcia".to_owned())));
    }

    #[test]
    fn a_counter_that_would_read_as_a_rude_word_is_passed_over() {
        let put = rendered("{last}", "Ana", "Put", 64);
        let mut seen = Vec::new();
        Allocator::new().allocate(&put, |value| {
            seen.push(value.to_owned());
            seen.len() < 5
        });
        assert_eq!(seen, ["put", "put2", "put3", "put5", "put6"]);
    }

    #[test]
    fn a_hundred_thousand_of_one_name_take_no_time() {
        let ana = rendered("{first}.{last}", "Ana", "García", 64);
        let mut allocator = Allocator::new();
        let mut taken = HashSet::new();
        let mut asked = 0_u32;
        for _ in 0..100_000 {
            let given = allocator.allocate(&ana, |value| {
                asked += 1;
                taken.contains(value)
            });
            assert!(taken.insert(given.value));
        }
        assert!(asked < 200_001, "{asked}");
    }

    proptest! {
        #[test]
        fn values_are_unique_well_formed_within_their_length_and_the_same_each_time(
            people in proptest::collection::vec(("[A-Ea-eñÁ ]{0,6}", "[A-Ea-e' -]{1,12}"), 1..60), max in 8_usize..14,
            pattern in prop_oneof![Just("{first}.{last}"), Just("{f}{n}-{last}"), Just("{last}_{n}"), Just("{n}{l}{first}")],
        ) {
            let run = || {
                let (mut allocator, mut taken) = (Allocator::new(), HashSet::new());
                let pattern = Pattern::parse(pattern).unwrap();
                people.iter().filter_map(|(first, last)| {
                    let person = PersonParts { first, last, ..PersonParts::default() };
                    let given = allocator.allocate(&pattern.render(&person, max).ok()?, |v| taken.contains(v));
                    taken.insert(given.value.clone());
                    Some(given.value)
                }).collect::<Vec<_>>()
            };
            let values = run();
            prop_assert_eq!(values.iter().collect::<HashSet<_>>().len(), values.len());
            for value in &values {
                let ends = value.starts_with(|c: char| c.is_ascii_alphanumeric()) && value.ends_with(|c: char| c.is_ascii_alphanumeric());
                prop_assert!(ends && value.len() <= max, "{}", value);
                prop_assert!(value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b)));
            }
            prop_assert_eq!(run(), values);
        }
    }
}
