//! Sets of accounts, a bit for each: what a filter matches is a few of them laid over one another.

/// A set of numbers below a length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    /// Nobody of `len`.
    pub fn none(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(64)], len }
    }

    /// Everybody of `len`.
    pub fn all(len: usize) -> Self {
        let mut words = vec![u64::MAX; len.div_ceil(64)];
        if let Some(last) = words.last_mut().filter(|_| !len.is_multiple_of(64)) {
            *last = (1 << (len % 64)) - 1;
        }
        Self { words, len }
    }

    /// Those whose value is `wanted`.
    pub fn of<T: PartialEq>(values: &[T], wanted: &T) -> Self {
        let word = |chunk: &[T]| {
            chunk.iter().enumerate().fold(0, |word, (at, value)| word | (u64::from(value == wanted) << at))
        };
        Self { words: values.chunks(64).map(word).collect(), len: values.len() }
    }

    /// Those of these numbers.
    pub fn of_numbers<'a>(len: usize, numbers: impl IntoIterator<Item = &'a u32>) -> Self {
        let mut bits = Self::none(len);
        numbers.into_iter().for_each(|&number| bits.add(number));
        bits
    }

    /// Takes one in.
    pub fn add(&mut self, number: u32) {
        self.words[number as usize / 64] |= 1 << (number % 64);
    }

    /// Whether one is in.
    pub fn has(&self, number: u32) -> bool {
        self.words[number as usize / 64] >> (number % 64) & 1 == 1
    }

    /// Keeps those that are in `other` too.
    pub fn and(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
    }

    /// Takes those of `other` in.
    pub fn or(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Leaves those of `other` out.
    pub fn and_not(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= !other);
    }

    /// All the others.
    pub fn not(mut self) -> Self {
        let mut all = Self::all(self.len);
        all.and_not(&self);
        self.words = all.words;
        self
    }

    /// How many are in.
    pub fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether nobody is in.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// Those that are in, from the lowest.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().zip(0_u32..).flat_map(|(&word, at)| {
            let rest = std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)));
            rest.take_while(|rest| *rest != 0).map(move |rest| at * 64 + rest.trailing_zeros())
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn numbers() -> impl Strategy<Value = BTreeSet<u32>> {
        proptest::collection::btree_set(0..200_u32, 0..120)
    }

    proptest! {
        #[test]
        fn they_are_sets(a in numbers(), b in numbers(), len in 200..330_usize) {
            let [of_a, of_b] = [&a, &b].map(|all| Bits::of_numbers(len, all));
            let both = |combine: fn(&mut Bits, &Bits)| {
                let mut bits = of_a.clone();
                combine(&mut bits, &of_b);
                prop_assert_eq!(bits.count(), bits.iter().count());
                Ok(bits.iter().collect::<BTreeSet<_>>())
            };
            prop_assert_eq!(both(Bits::and)?, &a & &b);
            prop_assert_eq!(both(Bits::or)?, &a | &b);
            prop_assert_eq!(both(Bits::and_not)?, &a - &b);
            prop_assert_eq!(of_a.clone().not().count(), len - a.len());
            prop_assert_eq!(of_a.is_empty(), a.is_empty());
            prop_assert!((0..200).all(|number| of_a.has(number) == a.contains(&number)));
            let values: Vec<bool> = (0..len as u32).map(|number| a.contains(&number)).collect();
            prop_assert_eq!(Bits::of(&values, &true), of_a);
        }
    }
}
