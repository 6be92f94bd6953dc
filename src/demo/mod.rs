//! A made-up but lifelike school district: for `llavero demo`, the samples and the measurements.

pub mod files;
pub mod names;
pub mod scale;
pub mod school;

use rand::rngs::Xoshiro256PlusPlus;
use rand::{Rng, SeedableRng};

/// Chance that falls the same way for the same seed, on every machine and with every version of the libraries.
#[derive(Debug)]
pub(crate) struct Dice(Xoshiro256PlusPlus);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Xoshiro256PlusPlus::seed_from_u64(seed))
    }

    /// A number below `sides`; 0 when there are none.
    pub(crate) fn below(&mut self, sides: u32) -> u32 {
        high(self.0.next_u32(), sides)
    }

    /// True in so many of a hundred cases.
    pub(crate) fn percent(&mut self, cases: u32) -> bool {
        self.below(100) < cases
    }

    /// One of a list, the earlier the likelier, as names are.
    pub(crate) fn common<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let chance = self.0.next_u32();
        let length = u32::try_from(list.len()).unwrap_or(u32::MAX);
        list.get(high(high(chance, chance), length) as usize).copied().unwrap_or_default()
    }
}

/// The upper half of the product: scales chance to a range without a division.
fn high(chance: u32, sides: u32) -> u32 {
    u32::try_from((u64::from(chance) * u64::from(sides)) >> 32).unwrap_or(0)
}
